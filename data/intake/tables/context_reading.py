"""Reads what the lines around a table say, from the last table or the start of the sheet down to its heading.
The unit or the period may stand only in the title or in the sheet's name.
What stands above a neighbour's columns is the neighbour's; a second table inherits what its own lines do not say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.intake.grid import Grid
from data.intake.headings.title_words import CONTEXT_ROWS
from data.intake.meaning.tasks import NUMBERED
from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.model import address
from data.intake.tables import context_days, context_period, context_units
from data.intake.tables.context import STATUTORY, Context, Told
from data.intake.tables.context_period import CITED
from data.text import clean, match_key, read_period


def read_context(
    grid: Grid,
    first: int,
    top: int,
    units: UnitNames,
    year: int,
    inherited: Context | None = None,
    own: range | None = None,
    beside: Sequence[range] = (),
) -> Context:
    """From the rows between the last table (or the start of the sheet) and this one's heading.

    `own` are the table's columns, `beside` those of tables next to it: each may have a title of its own.
    """
    lines = [
        (row, column, clean(value), value)
        for row in range(max(first, top - CONTEXT_ROWS), top)
        for column, value in enumerate(grid.rows[row])
        if isinstance(value, str) and value.strip()
    ]
    if own is not None and beside:
        lines = _without_neighbours(lines, own, beside, year)
    found = Context(lines=[(text, address(row, column)) for row, column, text, _ in lines])
    found.own = len(found.lines)
    context_units.find(grid, lines, units, found)
    _dates(grid, lines, found)
    context_period.find(grid, lines, found, year, inherited)
    if inherited:
        for name in ("unit", "period", "data_until", "written_on", "statutory", "sender"):
            if getattr(found, name) is None:
                setattr(found, name, getattr(inherited, name))
        if inherited.sender == RECORD_UNIT:
            found.sender = RECORD_UNIT  # a unit named over one of its tables sends nothing
        found.lines += inherited.lines
    return found


def _without_neighbours(lines: list, own: range, beside: Sequence[range], year: int) -> list:
    """Lines but those that say over the next table's columns what stands in the same row over one's own: both name a
    time, or a task."""
    kept = []
    says_time = lambda text: read_period(text, year, anywhere=True) is not None  # noqa: E731
    says_task = lambda text: NUMBERED.search(match_key(text)) is not None  # noqa: E731
    for line in lines:
        row, column, text, _ = line
        is_others = column not in own and any(column in columns for columns in beside)
        mine = [t for r, c, t, _ in lines if r == row and c in own]
        if not is_others or not any(says(text) and any(map(says, mine)) for says in (says_time, says_task)):
            kept.append(line)
    return kept


def _dates(grid: Grid, lines, found: Context) -> None:
    covered = None
    for row, column, text, _ in lines:
        until = context_days.until(text)
        if until and found.data_until is None:
            _, value, is_whole = until
            value = value or next((grid.at(row, c) for c in range(column + 1, grid.width) if grid.at(row, c) != ""), "")
            if day := context_days.last_day(value, is_whole):
                found.data_until = Told(day, address(row, column))
        if not until and not CITED.search(text):
            found.written_on = context_days.written(text) or found.written_on
        covered = covered or context_days.covered(text) or context_days.ended(text)
        if STATUTORY.search(text):
            found.statutory = re.search(r"060[1-5]", text)[0]
    found.written_on = found.written_on or covered
