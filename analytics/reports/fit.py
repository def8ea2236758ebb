"""A table made to fit its place: the largest size at which all rows stand; then long names are cut; then rows counted.
Used by PowerPoint, which grows rows over the footer, and by the screen, which would hide them.
Works on estimated line counts; nothing is drawn here."""

from __future__ import annotations

import re
from dataclasses import replace

from analytics import words
from analytics.reports import measure
from analytics.reports.slides import Cell, Table

PAD, GAP, SMALLEST, LARGEST = 2.4, 14, 12, 18  # points: above and below a text, after a number, sizes tried
BIG = 1.4  # how much larger a big cell is set


def _rows(table: Table) -> tuple:
    """The head as a row of bold cells, then the rows."""
    return (tuple(Cell(column.head, bold=True) for column in table.columns), *table.rows)


def _rooms(table: Table, width: float) -> list[float]:
    """The room for text in each column, in points."""
    total = sum(column.share for column in table.columns)
    return [width * column.share / total - 6 - (GAP if column.align == "right" else 0) for column in table.columns]


def _lines(table: Table, rooms: list[float], size: float, most: int = 9) -> list[int]:
    """Lines of each row, head first, when a cell that may be cut has at most `most`."""
    return [
        max(
            min(measure.lines(cell.text, size, room, cell.bold), most if cell.may_cut else 9)
            for cell, room in zip(cells, rooms, strict=True)
        )
        for cells in _rows(table)
    ]


def _heights(table: Table, rooms: list[float], size: float, most: int = 9) -> list[float]:
    """Height of each row in points, head first, at `size`."""
    return [
        max(count, *(BIG for cell in cells if cell.big), 1) * size * 1.2 + 2 * PAD
        for count, cells in zip(_lines(table, rooms, size, most), _rows(table), strict=True)
    ]


def _cut(cell: Cell, size: float, room: float, most: int) -> Cell:
    """The cell in at most `most` lines: words of its head go, its tail stays."""
    if not cell.may_cut or measure.lines(cell.text, size, room, cell.bold) <= most:
        return cell
    head = cell.text.removesuffix(cell.tail).split(" ")
    while len(head) > 1:
        head.pop()
        text = " ".join(head).rstrip(" ,;-") + "…" + cell.tail
        if measure.lines(text, size, room, cell.bold) <= most:
            break
    return replace(cell, text=text)


def _glued(table: Table) -> Table:
    """Texts in which a number stays with its word over the end of a line."""
    rows = tuple(
        tuple(replace(cell, text=words.glued(cell.text), tail=words.glued(cell.tail)) for cell in row)
        for row in table.rows
    )
    return replace(table, rows=rows)


def _sized(table: Table, rooms: list[float], height: float) -> tuple[float, int]:
    """The largest size at which all rows stand, and how many lines names may have there; (smallest, 1) at worst."""

    def fits(size: float, most: int) -> bool:
        return sum(_heights(table, rooms, size, most)) <= height

    size = table.size
    while (
        size < LARGEST
        and sum(_heights(table, rooms, size + 0.5)) < height * 0.75
        and _lines(table, rooms, size + 0.5) == _lines(table, rooms, size)
    ):
        size += 0.5
    while size > SMALLEST and not fits(size, 9):
        size -= 0.5
    return size, next((most for most in (9, 3, 2) if fits(size, most)), 1)


def shortened(table: Table, width: float, height: float) -> Table:
    """The table with long names cut where it could not stand in `width` x `height` points otherwise.

    Only as many as needed: rows in bold keep their words first, then those that stand higher. A table of few rows
    grows instead, as long as no text needs another line for it.
    """
    table = _glued(table)
    rooms = _rooms(table, width)
    size, most = _sized(table, rooms, height)
    rows = [tuple(_cut(cell, size, room, most) for cell, room in zip(row, rooms, strict=True)) for row in table.rows]
    for at in sorted(range(len(rows)), key=lambda at: not any(cell.bold for cell in table.rows[at])):
        tried = replace(table, rows=(*rows[:at], table.rows[at], *rows[at + 1 :]))
        if sum(_heights(tried, rooms, size)) <= height:
            rows[at] = table.rows[at]
    return replace(table, rows=tuple(rows), size=max(size, table.size))


def _left_out(count: int, more: str) -> str:
    """What is said of rows not shown, those already counted in `more` among them."""
    told = re.match(r"và ([\d.]+) (.+)", more)
    if told is None:
        return "; ".join(filter(None, (f"và {words.number(count)} dòng khác", more)))
    return f"và {words.number(count + int(told[1].replace('.', '')))} {told[2]}"


def fitted(table: Table, width: float, height: float) -> tuple[Table, float, list[float]]:
    """The table, size and row heights that fit `width` x `height` points; rows that cannot fit are counted."""
    height -= 20 if table.more else 0
    table = shortened(table, width, height)
    rooms = _rooms(table, width)
    size, _ = _sized(table, rooms, height)
    rows, more = table.rows, table.more
    if sum(_heights(table, rooms, size)) > height:
        height -= 0 if more else 20
        while len(rows) > 1 and sum(_heights(replace(table, rows=rows), rooms, size)) > height:
            rows = rows[:-1]
    if len(rows) < len(table.rows):
        more = _left_out(len(table.rows) - len(rows), table.more)
    kept = replace(table, rows=rows, size=size, more=more)
    return kept, size, _heights(kept, rooms, size)
