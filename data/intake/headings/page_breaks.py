"""A sheet as its columns are judged by it: without the heading once more after a page break, and without "Trang 1/2".
What stands below a title tells what its column holds, and these rows are none of it.
Only the rows near a heading are looked at, and most sheets have no such row there."""

from __future__ import annotations

import copy

from data.intake.grid import Grid
from data.intake.headings.row_words import PAGE

_LOOKED_AT = 120  # rows below a heading
_DEPTH = 4


def looked_past(grid: Grid, columns: range, bottom: int) -> Grid:
    """The rows down to some below a heading, without those that page breaks bring; the grid itself where none do."""
    heading = {_texts(grid, columns, row) for row in range(max(0, bottom - _DEPTH + 1), bottom + 1)}
    last = min(len(grid.rows), bottom + 1 + _LOOKED_AT)
    breaks = {row for row in range(bottom + 1, last) if _is_break(_texts(grid, columns, row), heading)}
    if not breaks:
        return grid
    sheet = copy.copy(grid.sheet)
    sheet.rows = [list(cells) for row, cells in enumerate(grid.rows[:last]) if row not in breaks]
    sheet.merges = [merge for merge in grid.sheet.merges if merge[2] <= bottom]
    sheet.first_column = 0
    return Grid(sheet)


def _texts(grid: Grid, columns: range, row: int) -> tuple:
    return tuple(grid.rows[row][columns.start : columns.stop])


def _is_break(cells: tuple, heading: set[tuple]) -> bool:
    filled = [value for value in cells if value not in ("", None)]
    if len(filled) == 1:
        return isinstance(filled[0], str) and PAGE.fullmatch(filled[0]) is not None
    return len(filled) > 1 and cells in heading
