"""A table made to fit its place: the largest size at which all rows stand; then long names are cut; then rows counted.
Used by PowerPoint, which grows rows over the footer, and by the screen, which would hide them.
Works on estimated line counts; nothing is drawn here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from analytics import words
from analytics.reports import measure
from analytics.reports.slides import Cell, Column, Table

PAD, GAP, SMALLEST, LARGEST = 2.4, 14, 12, 18  # points: above and below a text, after a number, sizes tried
TIGHT, LEAST = 1.2, 0.6  # PAD of a table of many rows; what a row keeps of it where a wider font takes a line more
MORE = 20  # points of the line that says what was left out
BIG = 1.4  # how much larger a big cell is set
AS_IS = (1.0, 1.0)
SHORT, GIVEN = 16, 0.12  # em of a text that belongs on one line; share of a column of names that may go to such texts


Cells = tuple[Cell, ...]


@dataclass(frozen=True)
class _Place:
    """Room for text in each column and height of the whole, in points; `wider` = a font that must stand there too."""

    rooms: tuple[float, ...]
    height: float
    wider: tuple[float, float] = AS_IS  # regular and bold
    pad: float = PAD

    def lines(self, cells: Cells, size: float, most: int = 9, wider: tuple[float, float] = AS_IS) -> int:
        """Lines of one row, when a cell that may be cut has at most `most`."""
        return max(
            min(measure.lines(cell.text, size, room / wider[cell.bold], cell.bold), most if cell.may_cut else 9)
            for cell, room in zip(cells, self.rooms, strict=True)
        )

    def breaks(self, cells: Cells, size: float) -> bool:
        """Whether a word of one row is longer than its column, in a wider font too."""
        return any(
            _longest_word(cell, measure.WIDER) * size > room for cell, room in zip(cells, self.rooms, strict=True)
        )

    def usual(self, cells: Cells, size: float, most: int = 9) -> float:
        """Points one row takes in Arial."""
        return _tall(cells, self.lines(cells, size, most)) * size * 1.2 + 2 * self.pad

    def high(self, cells: Cells, size: float, most: int = 9, extra: float = 0) -> float:
        """Points one row takes in the font that needs more; `extra` is given to it in Arial."""
        usual = self.usual(cells, size, most) + extra
        if self.wider == AS_IS:
            return usual
        return max(usual, _tall(cells, self.lines(cells, size, most, self.wider)) * size * 1.2 + 2 * LEAST)


@dataclass(frozen=True)
class Standing:
    """A table that stands in Arial and in a wider font: row heights in Arial, head first, and what lies below it."""

    table: Table
    size: float
    heights: tuple[float, ...]
    below: float  # points from the top under which nothing of it reaches, in either font


def _rows(table: Table) -> tuple:
    """The head as a row of bold cells, then the rows."""
    return (tuple(Cell(column.head, bold=True) for column in table.columns), *table.rows)


def _beside(column: Column) -> float:
    """Points of a column that are not text."""
    return 6 + (GAP if column.align == "right" else 0)


def _place(table: Table, width: float, height: float, wider: tuple[float, float] = AS_IS, pad: float = PAD) -> _Place:
    total = sum(column.share for column in table.columns)
    rooms = (width * column.share / total - _beside(column) for column in table.columns)
    return _Place(tuple(rooms), height, wider, pad)


def _tall(cells: Cells, lines: int) -> float:
    return max(lines, *(BIG for cell in cells if cell.big), 1)


def _high(table: Table, place: _Place, size: float, most: int = 9, extra: float = 0) -> float:
    """Points the whole table takes."""
    return sum(place.high(cells, size, most, extra) for cells in _rows(table))


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


def _balanced(table: Table, width: float) -> Table:
    """Columns of names give what short texts beside them lack to stand on one line in a wider font, up to GIVEN."""
    unit = width / sum(column.share for column in table.columns)
    givers = [all(row[at].may_cut for row in table.rows) for at in range(len(table.columns))]
    lacking = [
        0 if gives else max(0, _one_line(cells, table.size) + _beside(column) - column.share * unit)
        for gives, column, cells in zip(givers, table.columns, zip(*_rows(table), strict=True), strict=True)
    ]
    given = sum(column.share * unit for column, gives in zip(table.columns, givers, strict=True) if gives)
    if not 0 < sum(lacking) <= GIVEN * given:
        return table
    left = 1 - sum(lacking) / given
    shares = (
        column.share * left if gives else column.share + lack / unit
        for column, gives, lack in zip(table.columns, givers, lacking, strict=True)
    )
    widths = (replace(column, share=share) for column, share in zip(table.columns, shares, strict=True))
    return replace(table, columns=tuple(widths))


def _unbroken(table: Table, width: float, wider: tuple[float, float] = AS_IS) -> Table:
    """Columns with room to spare give what others lack for their longest word: no number is broken in two."""
    total = sum(column.share for column in table.columns)
    spare = [
        width * column.share / total
        - _beside(column)
        - table.size * max(_longest_word(cell, wider) for cell in cells)
        - 1
        for column, cells in zip(table.columns, zip(*_rows(table), strict=True), strict=True)
    ]
    lacking = -sum(room for room in spare if room < 0)
    free = sum(room for room in spare if room > 0)
    if not lacking or not free:
        return table
    moved = min(lacking, free)
    given = [room * moved / (lacking if room < 0 else free) for room in spare]
    widths = (
        replace(column, share=column.share - gift * total / width)
        for column, gift in zip(table.columns, given, strict=True)
    )
    return replace(table, columns=tuple(widths))


def _longest_word(cell: Cell, wider: tuple[float, float]) -> float:
    """In em of the table's size."""
    widest = max((measure.width(word, cell.bold) for word in cell.text.split(" ")), default=0)
    return widest * wider[cell.bold] * (BIG if cell.big else 1)


def _one_line(cells: tuple[Cell, ...], size: float) -> float:
    """Points the widest of a column's short texts takes in a wider font; a text meant to be broken asks for nothing."""
    widths = (
        measure.width(cell.text, cell.bold) * measure.WIDER[cell.bold] * (BIG if cell.big else 1) for cell in cells
    )
    return size * max((width for width in widths if width <= SHORT), default=0)


def _sized(table: Table, place: _Place) -> tuple[float, int]:
    """The largest size at which all rows stand, and how many lines names may have there; (smallest, 1) at worst."""
    height = place.height

    def fits(size: float, most: int) -> bool:
        return _high(table, place, size, most) <= height

    size = table.size
    while (
        size < LARGEST
        and _high(table, place, size + 0.5) < height * 0.75
        and all(
            place.lines(cells, size + 0.5, wider=place.wider) == place.lines(cells, size, wider=place.wider)
            and not place.breaks(cells, size + 0.5)
            for cells in _rows(table)
        )
    ):
        size += 0.5
    while size > SMALLEST and not fits(size, 9):
        size -= 0.5
    return size, next((most for most in (9, 3, 2) if fits(size, most)), 1)


def shortened(table: Table, width: float, height: float) -> Table:
    """The table with long names cut where it could not stand in `width` x `height` points otherwise."""
    table = _unbroken(_glued(table), width, measure.WIDER)
    return _shortened(table, _place(table, width, height))


def _shortened(table: Table, place: _Place) -> Table:
    """Only as many cells cut as needed: those of the first column of names keep their words first, bold before others.

    A table of few rows grows instead, as long as no text needs another line for it.
    """
    size, most = _sized(table, place)
    rows = [
        tuple(
            _cut(cell, size, room / place.wider[cell.bold], most) for cell, room in zip(row, place.rooms, strict=True)
        )
        for row in table.rows
    ]
    spare = place.height - _high(replace(table, rows=tuple(rows)), place, size)
    cut = [
        (at, not row[at].bold, number)
        for number, row in enumerate(table.rows)
        for at in range(len(row))
        if row[at] != rows[number][at]
    ]
    for at, _, number in sorted(cut):
        whole = (*rows[number][:at], table.rows[number][at], *rows[number][at + 1 :])
        more = place.high(whole, size) - place.high(rows[number], size)
        if more <= spare:
            rows[number], spare = whole, spare - more
    return replace(table, rows=tuple(rows), size=max(size, table.size))


def _left_out(count: int, more: str) -> str:
    """What is said of rows not shown, those already counted in `more` among them."""
    told = re.match(r"và ([\d.]+) (.+)", more)
    if told is None:
        return "; ".join(filter(None, (f"và {words.number(count)} dòng khác", more)))
    return f"và {words.number(count + int(told[1].replace('.', '')))} {told[2]}"


def fitted(table: Table, width: float, height: float) -> tuple[Table, float, list[float]]:
    """The table, size and row heights that fit `width` x `height` points; rows that cannot fit are counted."""
    table = _unbroken(_glued(table), width)
    place = _place(table, width, height - (MORE if table.more else 0))
    kept, size = _kept(table, place)
    return kept, size, [place.high(cells, size) for cells in _rows(kept)]


def _kept(table: Table, place: _Place) -> tuple[Table, float]:
    """The table whose names are cut and whose last rows are left out as far as needed, and its size."""
    table = _shortened(table, place)
    size, _ = _sized(table, place)
    rows, more, height = table.rows, table.more, place.height
    if _high(table, place, size) > height:
        height -= 0 if more else MORE
        while len(rows) > 1 and _high(replace(table, rows=rows), place, size) > height:
            rows = rows[:-1]
    if len(rows) < len(table.rows):
        more = _left_out(len(table.rows) - len(rows), table.more)
    return replace(table, rows=rows, size=size, more=more), size


def standing(table: Table, width: float, height: float) -> Standing:
    """The table in Arial, so that it stays within `height` also where a wider font stands in: PowerPoint grows rows.

    Rows are drawn tighter before a name is cut for that, and names are cut before a row is left out.
    """
    table = _unbroken(_balanced(_glued(table), width), width, measure.WIDER)
    room = height - (MORE if table.more else 0)
    tried = [_place(table, width, room, measure.WIDER, pad) for pad in (PAD, TIGHT)]
    place = next((one for one in tried if _stands(table, one)), tried[-1])
    kept, size = _kept(table, place)
    room = height - (MORE if kept.more else 0)
    spare = room - _high(kept, place, size)
    extra = max(0, min(spare / (len(kept.rows) + 1), size * 1.6))
    heights = tuple(place.usual(cells, size) + extra for cells in _rows(kept))
    return Standing(kept, size, heights, _high(kept, place, size, extra=extra))


def _stands(table: Table, place: _Place) -> bool:
    """Whole, at the smallest size at least."""
    size, most = _sized(table, place)
    return most == 9 and _high(table, place, size) <= place.height
