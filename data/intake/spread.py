"""A progress table that gives each kỳ, or each task, a column of its own, with the state in the cell: tasks x months,
units x tasks.
Such a table is read once for each of these columns; its records then stand in the order of its rows again.
Months with other things below them (numbers, marks) are left alone: what is no state is not made one."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable

from data.intake.grid import Grid
from data.intake.header import Meaning, is_number_row
from data.intake.model import Block, Column, address
from data.intake.states import read_state, says_nothing
from data.intake.tasks import NUMBERED
from data.intake.values import Table
from data.text import match_key, read_period

LOOKED_AT = 60  # rows below a heading that tell what its columns hold


def mark(grid: Grid, meanings: list[Meaning], bottom: int, year: int, unit_of: Callable[[str], str | None]) -> None:
    """Columns titled with a kỳ, a task or a unit that hold states become columns of states that say it."""
    if any(m.field in ("status", "occurrence") for m in meanings):
        return
    titles = {m.column: said for m in meanings if m.field is None and (said := _part_of_year(m.path, year))}
    open_titles = {m.column: m.path[-1] for m in meanings if m.field is None and m.path}
    tasks = {column: title for column, title in open_titles.items() if NUMBERED.match(match_key(title))}
    units = {column: unit for column, title in open_titles.items() if (unit := unit_of(title))}
    spread = [m for m in meanings if m.column in (titles or tasks or units)]
    if len(spread) < (2 if titles else 1):
        return
    rows = [row for row in grid.rows[bottom + 1 : bottom + LOOKED_AT] if not is_number_row(row)]
    told = [v for row in rows for m in spread if (v := row[m.column]) not in ("", None) and not says_nothing(str(v))]
    if any(isinstance(v, float) or str(v).strip().isdigit() for v in told):
        return  # counts by month, among which "không phát sinh" is no state
    states = sum(read_state(str(v))[0] is not None for v in told)
    if states and 3 * states >= len(told):  # the others are totals, signatures, or asked about
        for meaning in spread:
            meaning.field, meaning.said = "status", titles.get(meaning.column)
            meaning.of_task = None if titles else tasks.get(meaning.column)
            meaning.of_unit = None if titles or tasks else units[meaning.column]


def _part_of_year(path: tuple[str, ...], year: int) -> str | None:
    """ "Tháng 8", or 8 under "Tháng"."""
    texts = (path[-1], " ".join(path[-2:])) if path else ()
    return next((text for text in texts if len(read_period(text, year) or "") > 4), None)


def read(table: Table, reader: Callable[[Table], Block | None]) -> list[Block]:
    """The records of all columns of states; of an ordinary table, what the reader makes of it."""
    spread = [m for m in table.header.meanings if (m.said or m.of_task or m.of_unit) and m.field == "status"]
    if not spread:
        block = reader(table)
        return [block] if block else []
    blocks = []
    for one in spread:
        meanings = [
            m if m is one or m not in spread else dataclasses.replace(m, field=None) for m in table.header.meanings
        ]
        plan = dataclasses.replace(table.plan, records=list(table.plan.records), kinds=dict(table.plan.kinds))
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
    return [_in_row_order(blocks)] if blocks else []


def _in_row_order(blocks: list[Block]) -> Block:
    """One block of several with the same fields, by row and then by column."""
    order = sorted((line, b, i) for b, block in enumerate(blocks) for i, line in enumerate(block.lines))
    fields = {name: Column([blocks[b].fields[name].at(i) for _, b, i in order]) for name in blocks[0].fields}
    names = dict.fromkeys(name for block in blocks for name in block.cells)
    cells: dict[str, str | list] = {name: [blocks[b].place(name, i) for _, b, i in order] for name in names}
    first = blocks[0]
    return Block(first.form, first.sheet, [line for line, _, _ in order], fields, cells, first.main)
