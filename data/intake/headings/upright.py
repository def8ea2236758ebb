"""A table on its side set upright to be read: its titles, one below the other, become a heading, each column beside
them a row. What is then told of it names the cells of the sender's file: places, "hàng" and "cột" are turned back.
Only what leaves no doubt is set upright; any other such table is told to be turned (sideways.py)."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

from data.intake.addresses import address, letters, position
from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.headings.sideways import bare_title
from data.intake.model import Finding, Sheet
from data.intake.records import Block

MOST = 60  # records beside the titles
_QUOTED = re.compile(r"(“[^”]*”)")
_CELL = re.compile(r"(?<![\w/.-])([A-Z]{1,2}\d{1,6})(?![\w/-])")
_ROW = re.compile(r"(?<!\0)\b([Hh]àng) (\d+)\b")
_COLUMN = re.compile(r"\b([Cc]ột) ([A-Z]{1,2})\b")


@dataclass(frozen=True)
class Upright:
    """A sheet set upright and the grid it was made of; rows and columns count from 0, `last` is the last title's."""

    grid: Grid
    original: Grid
    first: int
    last: int
    titles: int  # the column of the titles
    records: int  # how many columns beside it hold something

    def place(self, row: int, column: int) -> tuple[int, int]:
        """The cell of the file that a cell of the upright sheet stands for."""
        if row < self.first:
            return row, column
        if row <= self.first + self.records:
            return self.first + column, self.titles + row - self.first
        return row - self.first - self.records + self.last - 1, column

    def cell(self, told: str) -> str:
        return address(*self.place(*position(told)))

    def finding(self, told: Finding) -> Finding:
        cell = told.cell and self.cell(told.cell)
        return dataclasses.replace(told, cell=cell, message=self._words(told.message))

    def block(self, block: Block) -> Block:
        """The same records, each field at its cell in the file."""
        cells = {}
        for name in block.cells:
            places = [block.place(name, i) for i in range(len(block))]
            cells[name] = [place and self.cell(place) for place in places]
        main = cells.get(block.main) or [self.cell(f"A{line}") for line in block.lines]
        lines = [position(place)[0] + 1 if place else self.first + 1 for place in main]
        return dataclasses.replace(block, lines=lines, cells=cells)

    def _is_record(self, row: int) -> bool:
        return self.first < row <= self.first + self.records

    def _words(self, text: str) -> str:
        def row(found: re.Match) -> str:
            at = int(found[2]) - 1
            word = "Cột" if found[1][0] == "H" else "cột"
            if self._is_record(at):
                return f"{word} {letters(self.titles + at - self.first)}"
            return found[0] if at < self.first else f"{found[1]} {self.place(at, 0)[0] + 1}"

        def column(found: re.Match) -> str:
            at = position(f"{found[2]}1")[1]
            word = "Hàng" if found[1][0] == "C" else "hàng"
            return f"{word} {self.first + at + 1}" if at <= self.last - self.first else found[0]

        def turned(part: str) -> str:
            part = _COLUMN.sub(lambda found: f"\0{column(found)}", part)  # a row named so is not turned again
            part = _ROW.sub(row, part).replace("\0", "")
            return _CELL.sub(lambda found: self.cell(found[1]), part)

        parts = _QUOTED.split(text)  # what the sender wrote stays as it is
        return "".join(part if part.startswith("“") else turned(part) for part in parts)


def of(grid: Grid, header: Header) -> Upright | None:
    """A sheet whose titles a heading of the turned sheet found; None where anything beside them leaves a doubt."""
    titles = header.bottom
    known = [m for m in header.meanings if m.field or m.measure and _has_values(grid.rows[m.column], titles)]
    if header.top != header.bottom or not known or len(known) != known[-1].column - known[0].column + 1:
        return None
    first, last = known[0].column, known[-1].column
    if any(m.field == "person" for m in known):
        return None  # names of people would be shown where their cells are drawn
    rows = [grid.rows[row] for row in range(first, last + 1)]
    filled = [c for c in range(titles + 1, grid.width) if any(row[c] not in ("", None) for row in rows)]
    before = any(not _counts_rows(row[c]) for row in rows for c in range(titles))
    together = filled and filled == list(range(titles + 1, filled[-1] + 1))
    if before or not together or len(filled) > MOST or any(not isinstance(row[titles], str) for row in rows):
        return None
    upright = Upright(grid, grid, first, last, titles, len(filled))
    return dataclasses.replace(upright, grid=Grid(_sheet(grid, upright)))


def _counts_rows(value: object) -> bool:
    return (
        value in ("", None) or isinstance(value, float) or re.fullmatch(r"\s*(?:\d+|[IVX]+)[.)]?\s*", value) is not None
    )


def _has_values(cells: list, titles: int) -> bool:
    """Whether what may be a measure has anything beside it; the lines above a table have not."""
    return any(cell not in ("", None) for cell in cells[titles + 1 :])


def _sheet(grid: Grid, upright: Upright) -> Sheet:
    first, last = upright.first, upright.last
    columns = range(upright.titles, upright.titles + upright.records + 1)
    turned = [[grid.rows[row][column] for row in range(first, last + 1)] for column in columns]
    turned[0] = list(map(bare_title, turned[0]))
    rows = [*grid.rows[:first], *turned, [], *grid.rows[last + 1 :]]
    back = {upright.place(r, c): (r, c) for r, cells in enumerate(rows) for c in range(len(cells))}
    told = grid.sheet

    def kept(places):
        return {back[place] for place in places if place in back}

    merges = [(*back[r0, c0], *back[r1, c1]) for r0, c0, r1, c1 in told.merges if (r0, c0) in back and (r1, c1) in back]
    return Sheet(
        told.name,
        rows,
        merges=merges,
        percent=kept(told.percent),
        formats={back[place]: code for place, code in told.formats.items() if place in back},
        struck=kept(told.struck),
        errors={back[place]: error for place, error in told.errors.items() if place in back},
        uncalculated=kept(told.uncalculated),
        remarks={back[place]: number for place, number in told.remarks.items() if place in back},
        hidden_rows={upright.first + c - upright.titles for c in told.hidden_columns if c > upright.titles},
        hidden_columns={row - first for row in told.hidden_rows if first <= row <= last},
        has_formats=told.has_formats,
    )
