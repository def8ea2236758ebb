"""A table made to fit its place: the largest size at which all rows stand, then as many rows as do.
Used by PowerPoint, which grows rows over the footer, and by the screen, which would cut them.
Works on estimated line counts; nothing is drawn here."""

from __future__ import annotations

from analytics.reports import measure
from analytics.reports.slides import Cell, Table

PAD, GAP, SMALLEST, LARGEST = 2.4, 14, 12, 18  # points: above and below a text, after a number, sizes tried


def _heights(table: Table, widths: list[float], size: float) -> list[float]:
    """Height of each row in points, head first, at `size`."""
    rooms = [
        width - 6 - (GAP if column.align == "right" else 0) for column, width in zip(table.columns, widths, strict=True)
    ]

    def lines(cells) -> int:
        return max(measure.lines(cell.text, size, room, cell.bold) for cell, room in zip(cells, rooms, strict=True))

    head = [Cell(column.head, bold=True) for column in table.columns]
    return [lines(cells) * size * 1.2 + 2 * PAD for cells in (head, *table.rows)]


def fitted(table: Table, width: float, height: float) -> tuple[Table, float, list[float]]:
    """The table, size and row heights that fit `width` x `height` points; rows that cannot fit are counted."""
    widths = [width * column.share / sum(one.share for one in table.columns) for column in table.columns]
    size, rows, more = table.size, table.rows, table.more
    while size < LARGEST and sum(_heights(table, widths, size + 0.5)) < height * 0.7:
        size += 0.5
    while sum(_heights(table, widths, size)) > height - (20 if more else 0) and size > SMALLEST:
        size -= 0.5
    while len(rows) > 1 and sum(_heights(Table(table.columns, rows, ""), widths, size)) > height - (20 if more else 0):
        rows, more = rows[:-1], more or "và các dòng khác"
    if len(rows) < len(table.rows):
        more = "; ".join(filter(None, (f"và {len(table.rows) - len(rows)} dòng khác", table.more)))
    kept = Table(table.columns, rows, table.alt, size, more)
    return kept, size, _heights(kept, widths, size)
