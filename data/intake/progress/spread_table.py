"""A progress table with a column of states for each kỳ, task or unit, read column by column (spread_columns.py).
What a mark stands for a legend or the heading says; without one it is taken for done, and told, unless the marks are a
schedule of work to come: then it is asked. The records stand in the order of the table's rows again."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable

from data.intake.addresses import address
from data.intake.headings.header import Meaning
from data.intake.headings.spread_columns import is_spread
from data.intake.meaning.states import Said, almost_done, read_state, sounds_done
from data.intake.meaning.values import MARKS, is_mark
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables.table import Table
from data.text import clean, match_key, period_bounds, read_period

_LEGEND = re.compile(
    r"(?:^|[\s(“\"'])([xv✓✔√o○0]|[A-ZĐ]{1,4}|[1-9](?=[)”\"']?\s*[:=])|[-–](?=[)”\"']?\s*[:=l]))[)”\"']?"
    r"\s*(?::|=|là|-|–)\s*([^,;.)]+)"
)
_SCHEDULE = re.compile(r"\b(?:lịch|dự kiến|lộ trình|phân kỳ|phân công|kế hoạch (?:công tác|triển khai|tổ chức))\b")


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
