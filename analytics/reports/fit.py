"""A table made to fit its place: the largest size at which all rows stand, then as many rows as do.
Used by PowerPoint, which grows rows over the footer, and by the screen, which would cut them.
Works on estimated line counts; nothing is drawn here."""

from __future__ import annotations

from dataclasses import replace

from analytics.reports import measure
from analytics.reports.slides import Cell, Table

PAD, GAP, SMALLEST, LARGEST = 2.4, 14, 12, 18  # points: above and below a text, after a number, sizes tried


def _rows(table: Table) -> tuple:
    """The head as a row of bold cells, then the rows."""
    return (tuple(Cell(column.head, bold=True) for column in table.columns), *table.rows)


def _rooms(table: Table, width: float) -> list[float]:
    """The room for text in each column, in points."""
    total = sum(column.share for column in table.columns)
    return [width * column.share / total - 6 - (GAP if column.align == "right" else 0) for column in table.columns]


def _lines(table: Table, rooms: list[float], size: float) -> list[int]:
    return [
        max(measure.lines(cell.text, size, room, cell.bold) for cell, room in zip(cells, rooms, strict=True))
        for cells in _rows(table)
    ]


def _heights(table: Table, rooms: list[float], size: float) -> list[float]:
    """Height of each row in points, head first, at `size`."""
    return [count * size * 1.2 + 2 * PAD for count in _lines(table, rooms, size)]


def fitted(table: Table, width: float, height: float) -> tuple[Table, float, list[float]]:
    """The table, size and row heights that fit `width` x `height` points; rows that cannot fit are counted.

    A table of few rows grows as long as no text needs another line for it.
    """
    rooms = _rooms(table, width)
    size, rows, more = table.size, table.rows, table.more
    height -= 20 if more else 0
    while (
        size < LARGEST
        and sum(_heights(table, rooms, size + 0.5)) < height * 0.75
        and _lines(table, rooms, size + 0.5) == _lines(table, rooms, size)
    ):
        size += 0.5
    while size > SMALLEST and sum(_heights(table, rooms, size)) > height:
        size -= 0.5
    if sum(_heights(table, rooms, size)) > height:
        height -= 0 if more else 20
        while len(rows) > 1 and sum(_heights(replace(table, rows=rows), rooms, size)) > height:
            rows = rows[:-1]
    if len(rows) < len(table.rows):
        more = "; ".join(filter(None, (f"và {len(table.rows) - len(rows)} dòng khác", table.more)))
    kept = replace(table, rows=rows, size=size, more=more)
    return kept, size, _heights(kept, rooms, size)
