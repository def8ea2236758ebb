"""Columns of a progress table that are each about one kỳ, task or unit, with the state in the cell: tasks x months.
The cell may hold a state in words, a percentage, or a mark ("x", "✓"); months with counts below them are left alone:
what is no state is not made one. Such a table is read by progress/spread_table.py."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable
from typing import Literal

from data.intake.grid import Grid
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import FIELD_KEYS, NOTE, title_keys
from data.intake.headings.number_rows import is_number_row
from data.intake.meaning.states import read_state, says_nothing
from data.intake.meaning.tasks import NUMBERED
from data.intake.meaning.values import is_mark
from data.intake.readers.workbook import as_typed
from data.text import NAMED_PART, match_key, read_period

LOOKED_AT = 60  # rows below a heading that tell what its columns hold
_WHEN = re.compile(
    rf"{NAMED_PART}(?=\W*(?:(?:tình trạng|trạng thái|kết quả|tiến độ)\W*)?$)",
    re.IGNORECASE,
)
_OF_WORK = re.compile(
    r"^(?:(?:kết quả|tình trạng|tiến độ|trạng thái|tình hình|thực hiện|mức độ)\s+)+(?=tháng|quý|kỳ)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_SIGNS = frozenset(("o", "○"))  # say something only where a legend says what


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
    tasks = {column: text for column, path in untold.items() if (text := _task_in(path))}
    if periods or tasks:
        return ("said", periods) if periods.keys() - tasks.keys() else ("of_task", tasks)
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


def _task_in(path: tuple[str, ...]) -> str | None:
    """ "Nhiệm vụ 12 (tháng 7)", "Nhiệm vụ 12 / Tuyên truyền tháng 10", "Tình trạng sơ kết 6 tháng (nhiệm vụ số 7)"."""
    begun = next((i for i, text in enumerate(path) if NUMBERED.match(match_key(text))), None)
    if begun is not None:
        return " ".join(path[begun:])
    in_brackets = any(NUMBERED.match(match_key(noted)) for noted in _IN_BRACKETS.findall(path[-1]))
    return path[-1] if in_brackets else None


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


def mark_schedule(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """Columns titled with a kỳ that hold nothing but marks, of a plan without deadlines: when each task is due."""
    titles = {m.column: said for m in meanings if m.field is None and (said := _part_of_year(m.path, 2000))}
    rows = [grid.rows[row] for row in range(bottom + 1, min(bottom + LOOKED_AT, len(grid.rows)))]
    held = [row[column] for row in rows for column in titles if row[column] not in ("", None)]
    if len(titles) < 2 or any(m.field == "deadline" for m in meanings) or not held or not all(map(is_mark, held)):
        return
    for meaning in meanings:
        if meaning.column in titles:
            meaning.field, meaning.said = "marked_period", titles[meaning.column]


def is_spread(meaning: Meaning) -> bool:
    """Whether a column is about one kỳ, task or unit that its title names."""
    return bool(meaning.said or meaning.of_task or meaning.of_unit)
