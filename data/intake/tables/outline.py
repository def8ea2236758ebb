"""The rows of an awards table walked from the top, each linked to the row it is part of.
"1. Giấy khen 40" over "- Tập thể 10" is their sum; what stands under "Trong đó" is part of the row above it.
A row stands as deep as its number says; one without number as deep as its like before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from data.intake.tables.ranks import BULLET, rank_of
from data.intake.tables.recipient_parts import RecipientParts

if TYPE_CHECKING:
    from data.intake.tables.lines import Plan
    from data.intake.tables.row_kinds import RowKinds

AWARD = frozenset(("award_form", "award_text"))
OF_GROUPS = AWARD | {"unit_id", "award_kind"}
_BULLET = re.compile(r"^\s*[-–+]\s*\w")

_KIND = {"award_kind"}
_SPLITS = ("recipient_type", "award_kind")  # what the forms 0602 and 0603 split their numbers by


class Outline:
    """What the rows met so far say of the next: how deep they stood, and what "Trong đó" still covers."""

    def __init__(self, look: RowKinds, groups: dict[str, str], plan: Plan):
        self.look, self.plan, self.columns, self.grid = look, plan, look.columns, look.grid
        self.groups = set(plan.rows_of("group"))
        self.rows = sorted([*plan.records, *plan.rows_of("subset_mark"), *self.groups])
        self.wholes = RecipientParts(look, groups, plan)
        self.stack: list[tuple[float, int]] = []  # rank and row of those the next may be part of
        self._begin()

    def _begin(self) -> None:
        """A group begins: what its rows said of each other is over."""
        self.last: float | None = None  # rank of the row before
        self.plain: float | None = None  # rank of rows that bear no number
        self.marked: float | None = None  # rank of the row that "Trong đó" stands under
        self.heads_award = False  # the row before names an award whose recipients follow
        self.before: dict = {}  # dimensions of the row before
        self.part: int | None = None  # the row before, where it says itself that it is "trong đó"

    def link(self) -> None:
        """Fill the plan's parents, and its parts that are not the whole of theirs."""
        for row in self.rows:
            if self.plan.kinds.get(row) == "subset_mark":
                self.marked = self.stack[-1][0] if self.stack else None
                self.wholes.say()
            elif row in self.plan.subset:
                self._part(row)
            elif row in self.groups:
                self._group(row)
            else:
                self._record(row)

    def _part(self, row: int) -> None:
        """A row that says itself that it is "trong đó"."""
        above = next((r for _, r in reversed(self.stack) if r not in self.plan.subset), None)
        base = self.wholes.base(self._label(row)) or above
        if base is None or self.wholes.is_of_others(row, base):
            self.plan.subset.discard(row)
        else:
            self.plan.parents[row], self.part = base, row
        self.wholes.say()

    def _group(self, row: int) -> None:
        label = self._label(row)
        rank = self._numbered(row, label)
        if rank is None and not self._dims(label).keys() & OF_GROUPS:
            return
        self.stack = [(r, told) for r, told in self.stack if rank is not None and r < rank]
        self._begin()
        self.wholes.leave()

    def _record(self, row: int) -> None:
        label = self._label(row)
        dims, told = self._dims(label), self._numbered(row, label)
        if self.part is not None and told is None and dims.keys() == self._dims(self._label(self.part)).keys() == _KIND:
            self.plan.parents[row], self.part = self.plan.parents[self.part], row
            self.plan.subset.add(row)  # "Chuyên đề" below "Trong đó: đột xuất"
            return
        self.part = None
        if self._goes_on_beside(row):
            told = self.last
        if told is None and self.stack and _splits_anew(self.before, dims):
            told = self.stack[0][0]
        elif told is not None and self.wholes.is_form and _is_kind(dims):
            told = self._beside_recipients(told)
        self.before = dims
        rank = self._unnumbered(dims) if told is None else told
        if rank < BULLET and self.grid.text(row, self.look.main):
            self.heads_award = self._is_heading_of_recipients(row, dims)
        ends_mark = self.wholes.ends_mark(label)
        self._put(row, self.wholes.place(row, rank, told is not None, label), ends_mark)
        self.last = rank

    def _beside_recipients(self, rank: float) -> float:
        """The forms split all by kind, and no recipient: "- Thường xuyên" below "3. Cá nhân" stands beside it."""
        over, row = next((one for one in reversed(self.stack) if one[0] < rank), (rank, None))
        is_split = row is not None and not self._dims(self._label(row)).keys().isdisjoint(_SPLITS)
        return over if is_split else rank

    def _goes_on_beside(self, row: int) -> bool:
        """ "- Cá nhân" below "Giấy khen | - Tập thể": a bullet in the column of recipients, as the row before has."""
        column, look = self.columns.get("recipient_type"), self.look
        if column is None or not self.stack or column == look.main or self.grid.text(row, look.main):
            return False
        return all(_BULLET.match(self.grid.text(one, column)) for one in (row, self.stack[-1][1]))

    def _put(self, row: int, rank: float, ends_mark: bool) -> None:
        """Link a row to the last one that stands higher."""
        if self.marked is not None and rank <= self.marked and self.stack and (rank < BULLET or ends_mark):
            self.marked = None
        while self.stack and self.stack[-1][0] >= rank:
            self.stack.pop()
        if self.stack:
            self.plan.parents[row] = self.stack[-1][1]
            if self.marked is not None:
                self.plan.subset.add(row)
        self.stack.append((rank, row))

    def _label(self, row: int) -> str:
        texts = (self.grid.text(row, column) for column in (self.look.main, *self.look.labels))
        return next(filter(None, texts), "")

    def _dims(self, label: str) -> dict:
        return self.look.dims(label) or {}

    def _numbered(self, row: int, label: str) -> float | None:
        """The rank a row tells; "2 | - Tập thể" is a part of 1, whatever its number."""
        order = self.look.order
        return rank_of("" if order is None or _BULLET.match(label) else self.grid.rows[row][order], label)

    def _unnumbered(self, dims: dict) -> float:
        """The rank of a row without number: that of the last such row, else of the last row that is no bullet."""
        if self.heads_award and "recipient_type" in dims:  # "Tập thể" under a numbered "Bằng khen ..."
            return BULLET
        if self.plain is None:
            met = [] if self.last is None else [self.last, *(rank for rank, _ in reversed(self.stack))]
            self.plain = next((rank for rank in met if rank < BULLET), 2.0)
        return self.plain

    def _is_heading_of_recipients(self, row: int, dims: dict) -> bool:
        """Whether a row names an award and no recipient, and those below it may be its recipients."""
        told = self.columns.get("recipient_type")
        says_whom = "recipient_type" in dims or told is not None and self.grid.text(row, told) != ""
        is_counted = self.look.order is not None or "code" in self.columns
        return bool(dims.keys() & AWARD) and not says_whom and (is_counted or self._is_split(row))

    def _is_split(self, row: int) -> bool:
        """Without numbers or codes, whether the recipients right below an award add up to it."""
        look = self.look
        sums = [0] * len(look.measures)
        for below in self.rows[bisect_right(self.rows, row) :]:
            dims = self._dims(self.grid.text(below, look.main))
            if "recipient_type" not in dims or dims.keys() & AWARD:
                break
            sums = [told + look.count(below, c) for told, c in zip(sums, look.measures, strict=True)]
        return any(sums) and sums == [look.count(row, c) for c in look.measures]


def _splits_anew(before: dict, dims: dict) -> bool:
    """After rows by recipient a row by kind begins a second split (0602, 0603), and is no part of the last one."""
    return "recipient_type" in before and _is_kind(dims)


def _is_kind(dims: dict) -> bool:
    return "award_kind" in dims and "recipient_type" not in dims
