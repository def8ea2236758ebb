"""The tables of one sheet that are read, of all that its headings could begin: those of the file's form, downwards.
A heading inside a table already read is its repetition; one of another form, or beside a better one, is told.
What stands around a table (its unit, period, day) is read before its rows, since they take from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data.intake.addresses import address
from data.intake.grid import Grid
from data.intake.headings.finder import HeaderFinder
from data.intake.headings.header import Header
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.model import Finding
from data.intake.tables import (
    another_time,
    context_below,
    context_period,
    next_sheet,
    not_read,
    remarks,
    shown_numbers,
    surroundings,
    unread,
)
from data.intake.tables.context import Context
from data.intake.tables.context_days import written_below
from data.intake.tables.context_reading import read_context
from data.intake.tables.lines import LineReader
from data.intake.tables.table import Request, Table
from data.text import periods_apart

_HEADED = {
    "period": "period_conflict",
    "award_form": "award_conflict",
    "award_kind": "kind_conflict",
    "recipient_type": "recipient_conflict",
}


@dataclass
class _Read:
    """A table already read, and where what stands over it begins."""

    table: Table
    first: int  # the first line that is its own
    above: Context | None  # what the table before it says

    @property
    def last(self) -> int:
        """The last row that is its own, its sum included; "TỔNG HỢP" alone in its row begins another table."""
        sums = [row for row in self.table.plan.rows_of("total") if self._holds_several(row)]
        return max(self.table.plan.last, *sums, 0)

    def _holds_several(self, row: int) -> bool:
        own = self.table.header
        return sum(cell not in ("", None) for cell in self.table.grid.rows[row][own.first : own.last + 1]) > 1

    def holds(self, header: Header) -> bool:
        """Whether a heading stands in these rows and columns."""
        own = self.table.header
        return own.top < header.top <= self.last and _share_columns(own, header)


class SheetTables:
    """Reads the tables of one sheet; `findings` tells of what is not read, and of what is understood from around."""

    def __init__(
        self,
        grid: Grid,
        headers: list[Header],
        code: str,
        finder: HeaderFinder,
        request: Request,
        *,
        is_text: bool,
        of_text: bool,
    ):
        """`is_text`: a text with delimiters; `of_text`: our own workbook made of one."""
        self.grid, self.headers, self.code, self.finder, self.request = grid, headers, code, finder, request
        self.is_text, self.of_text = is_text, of_text
        self.findings: list[Finding] = []
        self._done: list[_Read] = []

    def read(self, last_table: Table | None) -> list[Table]:
        """The tables of the sheet, top to bottom; `last_table`, of the sheet before, may go on here."""
        above = None
        if last_table:
            above, finding = next_sheet.continued(self.grid, self.headers, last_table)
            self._tell(finding)
        passed: list[Header] = []
        for header in self.headers:
            if any(read.holds(header) for read in self._done):
                continue
            if header.form and header.form.code == self.code:
                self._read(header, above)
            elif header.form or len(header.texts) > 1:
                passed.append(header)
        for header in passed:
            self._tell(self._unread(header))
        return [read.table for read in self._done]

    def _unread(self, header: Header) -> Finding | None:
        """A table no form explains: of a file of awards it may hold awards, though its titles are not understood."""
        told = None
        if self.code == "awards" and not header.form:
            told = not_read.like_awards(self.grid, header, self.finder, self.request.year, not self._done)
        return told or unread.table(self.grid, header)

    def _read(self, header: Header, above: Context | None) -> None:
        grid, beside = self.grid, [other for other in self.headers if self._is_beside(other, header)]
        first, above = self._over(header, beside, above)
        context = self._context(header, beside, first, above)
        reader = LineReader(grid, header, self.headers, self._says, self.finder.names.recipients.groups)
        if any(_is_better(other, header, reader.end) for other in beside):
            self._tell(unread.table(grid, header))
            return
        plan = reader.read()
        context.written_on = written_below(grid, plan.last) or context.written_on
        if not any(other.top > plan.last for other in self.headers):
            year = self.request.year
            self.findings += context_below.take(grid, plan.last, self.finder.names.units, context, year)
        context_period.complete(context)
        self._tell(surroundings.estimated(grid.name, context, header))
        if not any("period" in measure.dims for measure in header.measures):
            told = surroundings.periods_agree(grid.name, context)
            if told is None and header.form.code == "awards":
                told = surroundings.before_begin(grid.name, context)
            self._tell(told)
        table = Table(grid, header, plan, context, self.request, plan.findings)
        if not plan.records:
            self._tell(_says_another(grid, header, self.headers, self.finder.names))
        another_time.leave_out(table)
        remarks.look_at_cells(table, self.is_text, self.of_text)
        shown_numbers.tell(table)
        if not table.asked("overlong_row"):  # there a cell too many is told by its row
            unread_too = {row for row in plan.rows_of("group") if reader.look.is_numbered(row)}
            rows = sorted(unread_too.union(plan.records)) or range(header.bottom + 1, plan.last + 1)
            self._tell(unread.beside(grid, header, self.headers, rows))
            if header.form.code in ("progress", "results"):
                self._tell(unread.words_beside(grid, header, self.headers, plan.records))
        self._done.append(_Read(table, first, above))

    def _says(self, text: str) -> dict | None:
        """What a text says of a number, whatever stands before it."""
        return self.finder.dims(without_number(text), self.request.year)

    def _is_beside(self, other: Header, header: Header) -> bool:
        return bool(other.form) and other.form.code == self.code and not _share_columns(other, header)

    def _over(self, header: Header, beside: list[Header], above: Context | None) -> tuple[int, Context | None]:
        """Where the lines over a heading begin, and what is said before them; tables side by side share theirs."""
        for read in self._done:
            if read.table.header in beside and header.top <= read.last:
                return read.first, read.above
        return (self._done[-1].last + 1, self._done[-1].table.context) if self._done else (0, above)

    def _context(self, header: Header, beside: list[Header], first: int, above: Context | None) -> Context:
        grid, units = self.grid, self.finder.names.units
        context = read_context(
            grid,
            first,
            header.top,
            units,
            self.request.year,
            above,
            range(header.first, header.last + 1),
            [range(other.first, other.last + 1) for other in beside],
        )
        self._tell(surroundings.garbled(grid.name, context))
        self.findings += surroundings.units_agree(grid.name, context, units)
        self._year(header, context)
        return context

    def _year(self, header: Header, context: Context) -> None:
        """Columns "Quý I", "Tháng 7" belong to the year of the title; without one that is an assumption, and told."""
        name = self.grid.name
        if context.year_assumed and not self.request.period:
            cell = context.period.cell
            typed = next((text for text, at in context.lines if at == cell), name) if cell else name
            where = f"Ô {cell} ghi “{typed[:60]}”" if cell else f"Trang tính tên là “{name}”"
            self._assume_year(cell, typed, f"{where}, cả trang không ghi năm")
        periods = [
            m for m in header.measures if "period" in m.dims and not any(re.search(r"20\d\d", text) for text in m.path)
        ]
        if not periods:
            return
        named = int(context.period.value[:4]) if context.period else context.year
        if named and named != self.request.year:
            self.finder.in_year(self.grid, header, named)
        elif not named and not self.request.period:
            place, typed = address(header.top, periods[0].column), periods[0].path[0]
            self._assume_year(place, typed, f"Ô {place} ghi “{typed}” không có năm")

    def _assume_year(self, place: str | None, typed: str, why: str) -> None:
        words = f"{why}; đã hiểu là năm {self.request.year}. Đề nghị ghi năm ở tiêu đề."
        self.findings.append(Finding("warning", "year_assumed", self.grid.name, place, typed, words))

    def _tell(self, finding: Finding | None) -> None:
        if finding:
            self.findings.append(finding)


def _share_columns(one: Header, other: Header) -> bool:
    return one.first <= other.last and other.first <= one.last


def _is_better(other: Header, header: Header, end: int) -> bool:
    """Whether a heading beside the rows of another is explained so much better that only one can be meant."""
    return other.score > header.score + 2 and other.top <= end and other.bottom >= header.top - 5


def _says_another(grid: Grid, header: Header, headers: list[Header], names: CatalogueNames) -> Finding | None:
    """A heading without rows right above another of its columns, and the two name two times, or two awards: "Tháng 9"
    over "T8/2026". The lower one heads the rows."""
    near = range(header.bottom + 1, header.bottom + 3)  # a row of column numbers may stand between
    below = [other for other in headers if other.top in near and _share_columns(other, header)]
    pairs = [
        (one, other) for one in header.measures for h in below for other in h.measures if one.column == other.column
    ]
    for one, other in pairs:
        for name, code in _HEADED.items():
            first, second = one.dims.get(name), other.dims.get(name)
            if first and second and _are_apart(name, first, second, names):
                place, typed = address(below[0].top, one.column), other.title[:80]
                words = f"Ô {place} ghi “{typed}”, tiêu đề ngay trên ghi “{one.title[:80]}”. Bỏ một trong hai."
                return Finding("warning", code, grid.name, place, typed, words)
    return None


def _are_apart(name: str, above: str, below: str, names: CatalogueNames) -> bool:
    """Whether the lower of two titles is no part of the upper one."""
    if name == "recipient_type":
        return above != below and not names.recipients.is_within(below, above)
    return periods_apart(above, below) if name == "period" else above != below
