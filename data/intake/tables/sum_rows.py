"""Rows that only add up those below them and say what these are about: "I | Các xã, phường | 7", "Xã Na Rì | | 25".
Such a row has one text, which its column is not for, and its numbers are the sums of the rows down to the next of its
kind; those between them that speak of another dimension add up in their turn. Where the sums differ it is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.headings.heading_words import MANY_UNITS, TOTAL
from data.intake.readers.workbook import as_typed
from data.intake.tables import nested_sums
from data.intake.tables.ranks import rank_of
from data.intake.tables.section_words import speaks_of
from data.text import clean, match_key, period_bounds, read_count, read_period

_SAID_BY = {  # what a column is there to say
    "unit": {"unit_id"},
    "recipient_type": {"recipient_type"},
    "recipient_group": {"recipient_type"},
    "period": {"period"},
    "award_kind": {"award_kind"},
    "award_form": {"award_form", "recipient_type", "award_kind"},  # its parts too
    "decision": {"decision"},
    "decision_no": {"decision"},
}


class SumRows:
    """Judges the rows under one heading, down to `end`."""

    def __init__(self, grid: Grid, header: Header, end: int, dims: Callable[[str], dict | None]):
        self.grid, self.header, self.end, self.dims = grid, header, end, dims
        self.fields = {m.column: m.field for m in header.meanings if not m.measure}
        self.columns = {m.field: m.column for m in reversed(header.meanings) if m.field}
        self.measures = [m.column for m in header.meanings if m.measure]
        self.is_of_awards = header.form.code == "awards"

    def holds(self, row: int) -> bool:
        return self._names_many(row) or self.is_of_awards and (self._heads(row) or row in self._nested)

    def ends_period(self, row: int) -> bool:
        """ "Quý I" and nothing else below two of its months or more: their sum, right or wrong."""
        column = self.columns.get("period", self.columns.get("label")) if self.is_of_awards else None
        whole = self._period_in(row, column) if column is not None else None
        if whole is None or whole[5:].isdecimal() or len(self._filled(row)) > 1:
            return False
        first, last = period_bounds(whole)
        parts = [self._period_in(above, column) for above in range(max(row - 2, self.header.bottom + 1), row)]
        within = [p for p in parts if p and p != whole and first <= period_bounds(p)[0] and period_bounds(p)[1] <= last]
        return len(within) == 2

    def _period_in(self, row: int, column: int) -> str | None:
        text = clean(as_typed(self.grid.rows[row][column]))
        return read_period(f"tháng {text}" if text.isdecimal() else text, 2000) if text else None

    @cached_property
    def _nested(self) -> set[int]:
        """Heads within heads, which _heads cannot tell: what their column is for they may say themselves."""
        return nested_sums.find(self.header.bottom + 1, self.end, self._texts, self._speaks_of, self._numbers)

    def _numbers(self, row: int) -> list[int]:
        return [] if self._is_total(row) else [self.count(row, c) for c in self.measures]

    def _texts(self, row: int) -> list[str]:
        return [text for _, text in self._filled(row)]

    def _filled(self, row: int) -> list[tuple[int, str]]:
        """Column and text of what a row says, beside its number, its note and its numbers of awards."""
        cells = [(c, self.grid.rows[row][c]) for c, field in self.fields.items() if field not in ("order", "note")]
        return [(column, clean(as_typed(cell))) for column, cell in cells if cell not in ("", None)]

    def _speaks_of(self, text: str) -> set[str]:
        return speaks_of(text, self.dims)

    def _names_many(self, row: int) -> bool:
        """ "I | Các xã, phường | 7" in the column of units."""
        unit = self.columns.get("unit")
        if unit is None or not self._is_many(row, unit) or self._says_more(row):
            return False
        rank = self._rank(row, unit)

        def is_deeper(below: int) -> bool:
            """ "I.1 | Các sở, ngành" below "I | Tỉnh Thái Nguyên": a sum within the sum."""
            own = self._rank(below, unit)
            return None not in (rank, own) and own > rank

        many = lambda below: self._is_many(below, unit)  # noqa: E731
        return self._adds_up(
            row, lambda below: many(below) and not is_deeper(below), lambda below: many(below) and is_deeper(below)
        )

    def _rank(self, row: int, unit: int) -> float | None:
        order = self.columns.get("order")
        return rank_of(self.grid.rows[row][order] if order is not None else "", self.grid.text(row, unit))

    def _is_many(self, row: int, unit: int) -> bool:
        return MANY_UNITS.fullmatch(match_key(self.grid.text(row, unit))) is not None

    def _says_more(self, row: int) -> bool:
        """Whether a row names an award, a recipient or a decision of its own."""
        told = (self.columns[n] for n in ("award_form", "recipient_type", "decision_no") if n in self.columns)
        return any(self.grid.rows[row][c] not in ("", None) for c in told)

    def _heads(self, row: int) -> bool:
        """ "Xã Na Rì | | 25" over its awards, "Công trạng | 40" over decisions, "Xã Na Rì | 25" over its quarters."""
        column, said = self._said(row)
        if not said:
            return False
        if self.fields.get(column) == "label":
            _, below = self._said(row + 1)
            order = self.columns.get("order")
            number = self.grid.rows[row][order] if order is not None else ""
            if not below or said & below or rank_of(number, self.grid.text(row, column)) is not None:
                return False  # a numbered row is held against its parts by the outline
            return self._adds_up(row, lambda other: bool(said & self._said(other)[1]), lambda other: False)
        return self._adds_up(
            row, lambda other: bool(said & self._said(other)[1]), lambda other: bool(self._said(other)[1])
        )

    def _said(self, row: int) -> tuple[int | None, set[str]]:
        """The column of the one text of a row, and what it says that this column is not for."""
        told = self._filled(row) if row <= self.end else []
        if len(told) != 1:
            return None, set()
        column, text = told[0]
        said = self._speaks_of(text)
        return column, set() if said & _SAID_BY.get(self.fields[column], set()) else said

    def _adds_up(self, row: int, is_next: Callable[[int], bool], is_passed: Callable[[int], bool]) -> bool:
        """Whether the numbers of a row are the sums of the rows below it, down to the next of its kind."""
        sums = [0] * len(self.measures)
        for below in range(row + 1, self.end + 1):
            if is_next(below) or self._is_total(below):
                break
            if not is_passed(below):
                sums = [total + self.count(below, c) for total, c in zip(sums, self.measures, strict=True)]
        return any(sums) and sums == [self.count(row, c) for c in self.measures]

    def _is_total(self, row: int) -> bool:
        return any(TOTAL.fullmatch(match_key(self.grid.text(row, c))) for c in self.fields)

    def count(self, row: int, column: int) -> int:
        """The number in a cell; nothing, or no number, is 0."""
        return int(read_count(self.grid.rows[row][column]).value or 0)
