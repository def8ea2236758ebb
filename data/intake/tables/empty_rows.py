"""Rows of a wide table of awards that hold no number: "- Hộ gia đình" of form 0603, an award or a commune without any.
Such a row is one of the records beside it, with nothing to count; taken for a group row it would head those below.
What a row fills, and what its words speak of, must be as in the row below it, or above the last; else it heads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.intake.tables.section_words import speaks_of

if TYPE_CHECKING:
    from data.intake.tables.row_kinds import RowKinds

_LOOKED_AT = 3  # rows below that may be of its kind


class EmptyRows:
    """Judges the rows without numbers under one heading."""

    def __init__(self, look: RowKinds):
        self.look, self.grid = look, look.grid

    def holds(self, row: int, label: str) -> bool:
        """Whether a row bears a code, or names what the row below does in the same columns, numbered like it."""
        columns = self.look.columns
        if self.look.header.form.code != "awards":
            return False
        code, own, says = columns.get("code"), self._named(row), speaks_of(label, self.look.dims)
        if code is not None and self.grid.rows[row][code] not in ("", None) and says == {"recipient_type"}:
            return True
        rows = range(row + 1, min(self.look.end, row + _LOOKED_AT) + 1)
        if len(own) > 1 or not says:
            return len(own) > 1
        beside = next((one for one in rows if self._named(one)), None)
        if beside is None:  # the last row heads nothing
            rows = range(row - 1, max(self.look.header.bottom, row - 1 - _LOOKED_AT), -1)
            beside = next((one for one in rows if self._named(one)), None)
        if beside is None:
            return False
        is_like = own == self._named(beside) and says == speaks_of(self._label(beside), self.look.dims)
        return is_like and self._is_numbered(row) == self._is_numbered(beside)

    def _is_numbered(self, row: int) -> bool:
        order = self.look.order
        return order is not None and self.grid.rows[row][order] not in ("", None)

    def _named(self, row: int) -> list[int]:
        """The columns that a row says something in, beside its number and its numbers of awards; words under a title
        nobody understands, as "Chi nhánh", say something too."""
        columns = {c: name for name, c in self.look.columns.items()}
        titled = [m.column for m in self.look.header.meanings if m.path and m.column not in columns]
        beside = [c for c, name in columns.items() if name not in ("order", "note", "ignore", "code")]
        filled = [c for c in beside if self.grid.rows[row][c] not in ("", None)]
        filled += [c for c in titled if any(map(str.isalpha, self.grid.text(row, c)))]
        return sorted(c for c in filled if c not in self.look.measures)

    def _label(self, row: int) -> str:
        return next((self.grid.text(row, c) for c in self.look.labels if self.grid.text(row, c)), "")
