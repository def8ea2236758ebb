"""Which rows of recipients are parts of the row of Tập thể or Cá nhân above them, as forms 0602 and 0603 nest them.
"Doanh nhân" below "Cá nhân" is a part of it when words ("Trong đó"), the form, its total or its sums say so.
Recipient types are a partition: a part that is not taken out of its whole would be counted twice."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from data.intake.headings.heading_words import SUBSET_BELOW
from data.intake.meaning.names import ASKED
from data.intake.meaning.words import WHOLE
from data.intake.tables.context import STATUTORY

if TYPE_CHECKING:
    from data.intake.tables.lines import Plan
    from data.intake.tables.row_kinds import RowKinds

PERSONS = frozenset(("lanh_dao_cap_tinh", "lanh_dao_cap_so", "doanh_nhan", "lanh_dao_khac", "nguoi_truc_tiep"))
NAMED = frozenset(("award_form", "award_text", "award_kind", "unit_id"))
DEEPER = 0.25  # a part stands below its whole, whatever its bullet says


class RecipientParts:
    """Met by the rows of one table in their order; knows the whole that the next narrower recipient belongs to."""

    def __init__(self, look: RowKinds, groups: dict[str, str], plan: Plan):
        self.grid, self.dims, self.groups, self.count = look.grid, look.dims, groups, look.count
        self.main, self.measures, self.top = look.main, look.measures, look.header.top
        self.plan = plan
        self.whole: tuple[int, str] | None = None  # row and recipient
        self.rank: float | None = None  # how deep the recipients of this block stand
        self._sums: dict[int, bool] = {}  # row of a whole -> whether the rows below it make it
        self.is_said = False  # "Trong đó" stands below the whole, or behind its name

    def leave(self) -> None:
        """Another block begins."""
        self.whole, self.rank, self.is_said = None, None, False

    def say(self) -> None:
        """ "Trong đó" was met."""
        self.is_said = self.whole is not None

    def base(self, label: str) -> int | None:
        """The row a "Trong đó: ..." is a part of, when its recipient says so."""
        who = (self.dims(label) or {}).get("recipient_type")
        return self.whole[0] if self.whole and self._is_narrower(who) else None

    def is_of_others(self, row: int, base: int) -> bool:
        """Whether the form counts a row below another class: "Trong đó: Doanh nhân" is no part of Hộ gia đình."""
        own, of = (self._who(one) for one in (row, base))
        groups = [self.groups.get(who or "") for who in (own, of)]
        are_others = None not in groups and groups[0] != groups[1]
        return self.is_form and (are_others or {own, of} <= PERSONS)

    def place(self, row: int, rank: float, is_numbered: bool, label: str) -> float:
        """How deep a row stands by its recipient; parts "trong đó" are noted in the plan."""
        dims = self.dims(label) or {}
        who = dims.get("recipient_type")
        if who is None or dims.keys() & NAMED:
            if dims:
                self.leave()
            return rank
        if self._is_narrower(who):
            if not self._is_part():
                return rank
            if self.is_said or not self._adds_up(self.whole[0]) and not self._has_all_persons(who):
                self.plan.subset.add(row)
            return max(rank, self.rank + DEEPER)
        if self.rank is not None and (not is_numbered or self.is_form):
            rank = self.rank
        self.rank = rank
        self.whole = (row, who) if who in WHOLE else None
        self.is_said = SUBSET_BELOW.search(label) is not None
        return rank

    def ends_mark(self, label: str) -> bool:
        """Whether a recipient of its own ends what stood under "Trong đó"."""
        who = (self.dims(label) or {}).get("recipient_type")
        return who is not None and not self._is_narrower(who)

    def _is_narrower(self, who: str | None) -> bool:
        if self.whole is None or who is None or who in WHOLE:
            return False
        group = "cá nhân" if who.startswith(ASKED) else self.groups.get(who)
        return group == self.groups.get(self.whole[1])

    def _is_part(self) -> bool:
        return self.is_said or self.is_form or self._adds_up(self.whole[0]) or self._by_total

    @cached_property
    def is_form(self) -> bool:
        """Whether the table is said to be one of the forms 0601 to 0605."""
        above = self.grid.rows[: self.top]
        return any(isinstance(v, str) and STATUTORY.search(v) is not None for cells in above for v in cells)

    def _has_all_persons(self, who: str) -> bool:
        """Whether the form lists all of 06 to 10, which together are 05."""
        listed = {self._who(row) for row in self.plan.records}
        return self.is_form and who in PERSONS and listed >= PERSONS

    def _who(self, row: int) -> str | None:
        dims = self.dims(self.grid.text(row, self.main)) or {}
        return None if dims.keys() & NAMED else dims.get("recipient_type")

    def _adds_up(self, whole: int) -> bool:
        """Whether two or more narrower rows right below the whole make it in every column."""
        if whole not in self._sums:
            self._sums[whole] = self._is_sum(whole)
        return self._sums[whole]

    def _is_sum(self, row: int) -> bool:
        below = []
        for other in self.plan.records[bisect_right(self.plan.records, row) :]:
            if not self._is_narrower(self._who(other)):
                break
            below.append(other)
        sums = [sum(self.count(r, c) for r in below) for c in self.measures]
        return len(below) > 1 and any(sums) and sums == [self.count(row, c) for c in self.measures]

    @cached_property
    def _by_total(self) -> bool:
        """Whether the table's only total is right without its narrower rows, and only without them."""
        totals = self.plan.rows_of("total")
        who = {row: self._who(row) for row in self.plan.records}
        if len(totals) != 1 or None in who.values():
            return False
        wholes = {self.groups.get(w) for w in who.values() if w in WHOLE}
        narrow = [row for row, w in who.items() if w not in WHOLE and self.groups.get(w) in wholes]
        others = [row for row in who if row not in narrow]
        total = [self.count(totals[0], c) for c in self.measures]
        without = [sum(self.count(r, c) for r in others) for c in self.measures]
        return any(self.count(r, c) for r in narrow for c in self.measures) and total == without
