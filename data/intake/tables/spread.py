"""A progress table that gives each kỳ, task or unit a column of its own, with the state in the cell: tasks x months,
units x tasks. The cell may hold a state in words, a percentage, or a mark ("x", "✓"). What a mark stands for a legend
or the heading says; without one it is taken for done, and told, unless the marks are a schedule of work to come: then
it is asked. Such a table is read once for each of these columns; its records then stand in the order of its rows again.
Months with counts below them are left alone: what is no state is not made one."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable
from typing import Literal

from data.intake.meaning.states import Said, almost_done, read_state, says_nothing, sounds_done
from data.intake.meaning.tasks import NUMBERED
from data.intake.meaning.values import MARKS, is_mark
from data.intake.model import Block, Column, address
from data.intake.readers.workbook import as_typed
from data.intake.tables.grid import Grid
from data.intake.tables.header import FIELD_KEYS, NOTE, Meaning, title_keys
from data.intake.tables.number_rows import is_number_row
from data.intake.tables.table import Table
from data.text import clean, match_key, period_bounds, read_period

LOOKED_AT = 60  # rows below a heading that tell what its columns hold
_LEGEND = re.compile(r"(?:^|[\s(“\"'])([xvXV✓✔√oO○0])[)”\"']?\s*(?::|=|là|-|–)\s*([^,;.)]+)")
_WHEN = re.compile(r"(?:tháng|quý)\s+(?:\d{1,2}|[IVX]{1,4})(?:\s*(?:/|năm)\s*20\d\d)?(?=\W*$)", re.IGNORECASE)
_OF_WORK = re.compile(
    r"^(?:(?:kết quả|tình trạng|tiến độ|trạng thái|tình hình|thực hiện|mức độ)\s+)+(?=tháng|quý|kỳ)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_SIGNS = frozenset(("o", "○"))  # say something only where a legend says what
_SCHEDULE = re.compile(r"\b(?:lịch|dự kiến|lộ trình|phân kỳ|phân công|kế hoạch (?:công tác|triển khai|tổ chức))\b")


def mark(grid: Grid, meanings: list[Meaning], bottom: int, year: int, unit_of: Callable[[str], str | None]) -> None:
    """Columns titled with a kỳ that hold states, percentages or marks become columns of states that say their kỳ; so do
    those titled with a task or a unit that hold states."""
    if _mark_blocks(meanings, year, unit_of) or any(m.field == "status" for m in meanings):
        return
    about, titles = _titles(meanings, year, unit_of)
    if about != "of_unit" and any(m.field == "occurrence" for m in meanings):
        return  # beside months down only units stand across
    spread = [m for m in meanings if m.column in titles]
    if len(spread) < (2 if about == "said" else 1):
        return
    held = _Held.of(grid, spread, bottom)
    if held.are_states and (held.kinds["state"] or about == "said" and _of_tasks(meanings)):
        for meaning in spread:
            meaning.field, meaning.in_percent = "status", held.in_percent
            setattr(meaning, about, titles[meaning.column])
            if about == "of_task":
                meaning.when = found[0] if (found := _WHEN.search(titles[meaning.column])) else None
        if about == "of_unit":
            _name_rows(grid, meanings, bottom, unit_of)


def _name_rows(grid: Grid, meanings: list[Meaning], bottom: int, unit_of: Callable[[str], str | None]) -> None:
    """ "Đơn vị" in the corner between units across and tasks down names the columns: what stands below are tasks."""
    rows = range(bottom + 1, min(bottom + LOOKED_AT, len(grid.rows)))
    corner = next((m for m in meanings if m.field == "unit"), None)
    texts = [text for r in rows if corner and isinstance(text := grid.rows[r][corner.column], str) and text.strip()]
    if texts and not any(map(unit_of, texts)) and not any(m.field == "task" for m in meanings):
        corner.field = "task"


def _titles(
    meanings: list[Meaning], year: int, unit_of: Callable[[str], str | None]
) -> tuple[Literal["said", "of_task", "of_unit"], dict[int, str]]:
    """What the columns without a meaning are about, and what the title of each says: kỳ, else tasks, else units."""
    untold = {m.column: m.path for m in meanings if m.field is None and m.path}
    periods = {column: said for column, path in untold.items() if (said := _part_of_year(path, year))}
    tasks = {column: path[-1] for column, path in untold.items() if NUMBERED.match(match_key(path[-1]))}
    if periods or tasks:
        return ("said", periods) if periods else ("of_task", tasks)
    return "of_unit", {column: unit for column, path in untold.items() if (unit := unit_of(path[-1]))}


@dataclasses.dataclass(frozen=True)
class _Held:
    """What the cells of such columns hold: how many of each kind, and how many say anything."""

    kinds: Counter
    cells: int
    told_by_title: bool  # "% thực hiện" over them
    like_percentages: bool

    @classmethod
    def of(cls, grid: Grid, spread: list[Meaning], bottom: int) -> _Held:
        below = range(bottom + 1, min(bottom + LOOKED_AT, len(grid.rows)))
        rows = [row for row in below if not is_number_row(grid.rows[row])]
        places = [(r, m.column) for r in rows for m in spread if not says_nothing(as_typed(grid.rows[r][m.column]))]
        kinds = Counter(_kind(grid, *place) for place in places)
        told_by_title = any("%" in text for m in spread for text in m.path)
        return cls(kinds, len(places), told_by_title, _like_percentages(grid, places))

    @property
    def in_percent(self) -> bool:
        return self.told_by_title or self.kinds["percent"] > 0

    @property
    def are_states(self) -> bool:
        """A third say a state; the others are totals, signatures, or asked about. Counts by month do not."""
        kinds = self.kinds
        told = sum(kinds[name] for name in ("state", "mark", "percent", "number", "zero"))
        return told > 0 and 3 * told >= self.cells and not self._are_counts

    @property
    def _are_counts(self) -> bool:
        """Counts, among which "không phát sinh" is no state."""
        kinds = self.kinds
        bare = kinds["zero"] and not kinds["mark"] or kinds["number"] and not self.like_percentages
        return bool(kinds["count"] and not self.told_by_title or bare and not self.in_percent)


def _mark_blocks(meanings: list[Meaning], year: int, unit_of: Callable[[str], str | None]) -> bool:
    """Quý I over Tình trạng, Văn bản, and Quý II over the same: every block says its kỳ, task or unit; whether there
    are any."""
    blocks: dict[tuple[str, str], list[Meaning]] = {}
    for meaning in meanings:
        if len(meaning.path) > 1 and (said := _block_of(meaning.path[:-1], year, unit_of)):
            blocks.setdefault(said, []).append(meaning)
    keys = FIELD_KEYS["progress"]
    named = {
        said: {name: m for m in block for name in [next((keys[k] for k in title_keys(m.path[-1]) if k in keys), None)]}
        for said, block in blocks.items()
    }
    if len(named) < 2 or any("status" not in fields for fields in named.values()):
        return False
    for (about, said), fields in named.items():
        for name, meaning in fields.items():
            meaning.field = name
            setattr(meaning, about, said)
            if about == "of_task":
                meaning.when = found[0] if (found := _WHEN.search(said)) else None
    return True


def _block_of(path: tuple[str, ...], year: int, unit_of: Callable[[str], str | None]) -> tuple[str, str] | None:
    """What the titles over a block of columns say it is about, and the words."""
    if said := _part_of_year(path, year):
        return "said", said
    if NUMBERED.match(match_key(path[-1])):
        return "of_task", path[-1]
    unit = unit_of(path[-1])
    return ("of_unit", unit) if unit else None


def _of_tasks(meanings: list[Meaning]) -> bool:
    """Whether rows are tasks or units; a column Đơn vị tính says that they are measures."""
    titles = {match_key(m.path[-1]) for m in meanings if m.path}
    return any(m.field in ("task", "unit", "plan_no") for m in meanings) and not titles & {
        "đơn vị tính",
        "đvt",
        "đ v t",
    }


def _kind(grid: Grid, row: int, column: int) -> str:
    """What one cell holds: a state, a mark, a percentage, 0, a bare number up to 100, a count, another text."""
    value = grid.rows[row][column]
    if isinstance(value, float) and (row, column) in grid.sheet.percent:
        return "percent"
    text = as_typed(value).strip()
    if text.isdecimal() or isinstance(value, float):
        number = float(text.replace(",", "."))
        return "zero" if number == 0 else "number" if 0 < number <= 100 else "count"
    if is_mark(text) or text.casefold() in _SIGNS:
        return "mark"
    state, percent = read_state(text)
    return "state" if state else "percent" if percent is not None else "other"


def _like_percentages(grid: Grid, places: list[tuple[int, int]]) -> bool:
    """Bare numbers of which most are 0, 100 or full tens: percentages without their sign, rather than counts."""
    numbers = [int(text) for r, c in places if (text := as_typed(grid.rows[r][c]).strip()).isdecimal()]
    return 100 in numbers and 2 * sum(n % 10 == 0 for n in numbers) > len(numbers)


def _part_of_year(path: tuple[str, ...], year: int) -> str | None:
    """ "Tháng 8", "Kết quả tháng 8", 8 under "Tháng", "Đợt 2 (tháng 8)"."""
    bare = tuple(_OF_WORK.sub("", NOTE.sub(" ", text).strip()) for text in path)
    noted = [] if not path or NUMBERED.match(match_key(path[-1])) else _IN_BRACKETS.findall(path[-1])
    texts = (bare[-1], " ".join(bare[-2:]), *noted) if path else ()
    return next((text for text in texts if len(read_period(text, year) or "") > 4), None)


def is_spread(meaning: Meaning) -> bool:
    """Whether a column is about one kỳ, task or unit that its title names."""
    return bool(meaning.said or meaning.of_task or meaning.of_unit)


def read(table: Table, reader: Callable[[Table], Block | None]) -> list[Block]:
    """The records of all columns of states; of an ordinary table, what the reader makes of it."""
    spread = [m for m in table.header.meanings if is_spread(m) and m.field == "status"]
    if not spread:
        block = reader(table)
        return [block] if block else []
    _explain_marks(table, [m for m in spread if m.said])
    across = _held_across(table, {m.column for m in spread})
    blocks = []
    for one in spread:
        meanings = [
            m if m is one or m not in spread and _is_beside(m, one) else dataclasses.replace(m, field=None)
            for m in table.header.meanings
        ]
        plan = dataclasses.replace(
            table.plan,
            records=list(table.plan.records),
            kinds=dict(table.plan.kinds),
            joined=table.plan.joined | {at: text for at, text in across.items() if at[1] == one.column},
        )
        header = dataclasses.replace(table.header, meanings=meanings)
        alone = dataclasses.replace(table, header=header, plan=plan, told=Counter(), findings=[])
        block = reader(alone)
        alone.tell_rest()
        table.findings += [f for f in alone.findings if f.code != "not_reported"]
        if block:
            title = address(table.header.bottom, one.column)
            title = table.grid.held_above.get(title, title)
            told = "task_no" if one.of_task else "unit" if one.of_unit else "occurrence"
            block.cells[told] = [title] * len(block)
            blocks.append(block)
    return [in_row_order(blocks)] if blocks else []


def _held_across(table: Table, columns: set[int]) -> dict[tuple[int, int], object]:
    """Cells of columns of states merged into one to their left: what it says holds for each of them."""
    places = ((row, column) for row in table.records for column in columns)
    tops = {at: table.grid.merged[at] for at in places if at in table.grid.merged}
    return {at: table.grid.at(*top) for at, top in tops.items() if top[1] != at[1] and top[1] in columns}


def _is_beside(meaning: Meaning, one: Meaning) -> bool:
    """Whether a column stands in the block of a column of states, or in none."""
    said = (meaning.said, meaning.of_task, meaning.of_unit)
    return not any(said) or said == (one.said, one.of_task, one.of_unit)


def _explain_marks(table: Table, spread: list[Meaning]) -> None:
    """What "x" under a month stands for: told by a legend or the heading; else done, which is told, or asked."""
    cells = [(row, m, as_typed(table.cell(row, m.column))) for row in table.records for m in spread]
    told = legend(table)
    own = {text for sign, text in told.items() if sign in MARKS}
    head = next((text for m in spread for text in m.path[:-1] if read_state(text)[0]), None)
    others = next(iter(own)) if len(own) == 1 else head  # "x: hoàn thành" says it of a ✓ too
    for meaning in spread:
        meaning.marks = (dict.fromkeys(MARKS, others) if others else {}) | told
    _tell_almost(table, cells)
    places = [(row, m) for row, m, text in cells if is_mark(text) and key_of(text) not in m.marks]
    if not places:
        return
    if why := _is_schedule(table, places):
        for meaning in spread:
            meaning.asked = why
        return
    row, meaning = places[0]
    at, typed = address(row, meaning.column), as_typed(table.cell(row, meaning.column))
    words = (
        f"Ô {at} và các ô khác đánh dấu “{typed}” mà bảng không chú giải: đã hiểu là hoàn thành trong kỳ đó. Nếu "
        "đúng, lần sau ghi chú giải “x: hoàn thành”; nếu không, ghi rõ tình trạng."
    )
    table.tell("warning", "status_derived", row, meaning.column, typed, words, "Hoàn thành")
    for meaning in spread:
        meaning.marks = dict.fromkeys(MARKS, "Hoàn thành") | meaning.marks


def key_of(sign: str) -> str:
    return clean(sign).casefold()


def _tell_almost(table: Table, cells: list[tuple[int, Meaning, str]]) -> None:
    """What a sign stands for may sound complete and not be: told once, for all cells of it."""
    for sign in dict.fromkeys(key_of(text) for _, _, text in cells):
        row, meaning, typed = next(cell for cell in cells if key_of(cell[2]) == sign)
        if sounds_done(meaning.marks.get(sign, "")):
            wrong = almost_done(f"nghĩa là “{clean(meaning.marks[sign])}”, ", Said("in_progress"))
            table.wrong(row, meaning.column, typed, wrong)


def _is_schedule(table: Table, places: list[tuple[int, Meaning]]) -> str | None:
    """Why marks may be work to come and not work done: under a month not begun yet, or the title speaks of a plan."""
    early = next((m for _, m in places if _begins(m, table.year) > table.request.today), None)
    if early:
        return f"bảng đánh dấu cả cột “{early.title}” là kỳ chưa đến, có thể là lịch thực hiện chứ không phải kết quả"
    cell = next((cell for text, cell in table.context.lines if _SCHEDULE.search(match_key(text))), None)
    return cell and f"ô {cell} nói về lịch, dự kiến, nên chưa rõ dấu này là kết quả hay lịch thực hiện"


def legend(table: Table) -> dict[str, str]:
    """ "(x: đã hoàn thành; o: chưa thực hiện)" above or below the table: what each sign stands for."""
    texts = [text for text, _ in table.context.lines]
    for row, kind in table.plan.kinds.items():
        if kind in ("note", "group", "outside", "stray", "end"):
            texts += [cell for cell in table.grid.rows[row] if isinstance(cell, str)]
    found = [sign for text in texts for sign in _LEGEND.finditer(text)]
    return {key_of(sign[1]): sign[2] for sign in reversed(found) if read_state(sign[2])[0]}


def _begins(meaning: Meaning, year: int) -> str:
    """The first day of the kỳ of a column; '' where its heading names none for itself."""
    period = read_period(meaning.said, year)
    return period_bounds(period)[0].isoformat() if period else ""


def in_row_order(blocks: list[Block]) -> Block:
    """One block of several with the same fields, by row and then by column."""
    order = sorted((line, b, i) for b, block in enumerate(blocks) for i, line in enumerate(block.lines))
    fields = {name: Column([blocks[b].fields[name].at(i) for _, b, i in order]) for name in blocks[0].fields}
    names = dict.fromkeys(name for block in blocks for name in block.cells)
    cells: dict[str, str | list] = {name: [blocks[b].place(name, i) for _, b, i in order] for name in names}
    first = blocks[0]
    return Block(first.form, first.sheet, [line for line, _, _ in order], fields, cells, first.main)
