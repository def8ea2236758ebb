"""Which rows of an awards table are parts of another: by numbering, bullets, "trong đó", codes, or blank units.
"1. Giấy khen 40" over "- Tập thể 10" is their sum; "Trong đó: doanh nghiệp" is part of the row above it.
How deep a row stands is told by its number: Roman, letter, Arabic, dotted, dash, plus."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from data.intake.header import SUBSET_BELOW
from data.intake.recipient_parts import WHOLE, RecipientParts
from data.intake.workbook import as_typed
from data.text import clean, match_key

if TYPE_CHECKING:
    from data.intake.lines import Plan
    from data.intake.row_kinds import RowKinds

ROMAN = re.compile(r"(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})")
PREFIX = re.compile(
    r"^\s*(?:([-–+*•])\s*|((?=[IVX])X{0,2}(?:IX|IV|V?I{0,3}))\s*[.)/-]\s*|(\d{1,3}(?:\.\d{1,3})*)\s*[.)]\s*|([A-ZĐ])\s*[.)]\s*|([a-zđ])\s*[.)]\s*)"
)
_BULLET = re.compile(r"^\s*[-–+]\s*\w")
CODED_PARTS = {"3": "2", "6": "5", "7": "5", "8": "5", "9": "5", "10": "5"}


def rank_of(order: object, label: str) -> float | None:
    """How deep a row stands by its numbering: Roman 1, A 1.5, 1 2, 1.1 3, a 4, - 5, + 6; None without any."""
    text = (
        str(int(order))
        if isinstance(order, float) and order == order and abs(order) < 1e9
        else clean(order)
        if isinstance(order, str)
        else ""
    )
    text = text.rstrip(".)/ ")
    if not text:
        found = PREFIX.match(label)
        if not found:
            return None
        bullet, roman, number, upper, lower = found.groups()
        if bullet:
            return 6.0 if bullet == "+" else 5.0
        text = roman or number or upper or lower
    if text in ("-", "–", "*", "•"):
        return 5.0
    if text == "+":
        return 6.0
    if ROMAN.fullmatch(text):
        return 1.0
    if re.fullmatch(r"[IVX]+(?:\.\d+)+", text):
        return 1.0 + 0.2 * text.count(".")
    if re.fullmatch(r"\d{1,6}(?:\.\d{1,4})*", text):
        return 2.0 + min(text.count("."), 3) * 0.5
    if re.fullmatch(r"[A-ZĐ]", text):
        return 0.5
    return 4.0 if re.fullmatch(r"[a-zđ]", text) else None


class PartLinker:
    """Links the records of one table to those they are parts of."""

    def __init__(self, look: RowKinds, groups: dict[str, str]):
        self.look, self.groups, self.count = look, groups, look.count
        self.grid, self.columns, self.dims, self.wide = look.grid, look.columns, look.dims, look.wide
        self.order, self.main, self.labels, self.measures = look.order, look.main, look.labels, look.measures

    def link(self, plan: Plan) -> None:
        """Records that are parts of the record above them, by numbering, bullets or "trong đó"."""
        self._link_rows(plan)
        unit, award = self.columns.get("unit"), self.columns.get("award_form")
        if unit is not None and award is not None:
            heads = {head for head in plan.parents.values() if (head, award) not in self.grid.merged}
            plan.unit_heads = {h for h in heads if self.grid.text(h, unit) and not self.grid.text(h, award)}

    def _link_rows(self, plan: Plan) -> None:
        self._link_units(plan)
        if self._link_codes(plan):
            return
        if (
            not (self.wide or plan.subset or any(k in ("group", "subset_mark") for k in plan.kinds.values()))
            and len(plan.records) > 3000
        ):
            return
        stack: list[tuple[float, int]] = []
        marked: float | None = None
        groups = set(plan.rows_of("group"))
        entries = sorted([*plan.records, *plan.rows_of("subset_mark"), *groups])
        seen_rank: float | None = None
        plain: float | None = None  # rank of rows that bear no number
        heads_award = False
        is_counted = self.order is not None or "code" in self.columns
        before: dict = {}
        wholes = RecipientParts(self.look, self.groups, plan)
        for row in entries:
            order = self.grid.rows[row][self.order] if self.order is not None else ""
            own = self.grid.text(row, self.main)
            label = own or next((t for c in self.labels if (t := self.grid.text(row, c))), "")
            rank = rank_of("" if _BULLET.match(label) else order, label)  # "2 | - Tập thể" is a part of 1
            if plan.kinds.get(row) == "subset_mark":
                marked = stack[-1][0] if stack else None
                wholes.say()
                continue
            if row in plan.subset:
                base = wholes.base(label) or next((r for _, r in reversed(stack) if r not in plan.subset), None)
                if base is not None:
                    plan.parents[row] = base
                wholes.say()
                continue
            dims = self.dims(label) or {}
            if row in groups:
                if rank is not None or dims.keys() & {"unit_id", "award_form", "award_text", "award_kind"}:
                    stack = [(r, told) for r, told in stack if rank is not None and r < rank]
                    seen_rank, plain, marked, heads_award, before = None, None, None, False, {}
                    wholes.leave()
                continue
            if rank is None and stack and _splits_anew(before, dims):
                rank = stack[0][0]
            before = dims
            is_numbered = rank is not None
            if rank is None and heads_award and "recipient_type" in dims:
                rank = 5.0  # "Tập thể" under a numbered "Bằng khen ..."
            elif rank is None:
                rank = plain = _plain_rank(plain, seen_rank, stack)
            if rank < 5 and own:
                told = self.columns.get("recipient_type")
                says_whom = "recipient_type" in dims or told is not None and self.grid.text(row, told) != ""
                heads_award = bool(dims.keys() & {"award_form", "award_text"}) and not says_whom
                heads_award = heads_award and (is_counted or self._is_split(row, entries))
            own_rank, ends_mark = rank, wholes.ends_mark(label)
            rank = wholes.place(row, rank, is_numbered, label)
            if marked is not None and rank <= marked and stack and (rank < 5 or ends_mark):
                marked = None
            while stack and stack[-1][0] >= rank:
                stack.pop()
            if stack:
                plan.parents[row] = stack[-1][1]
                if marked is not None:
                    plan.subset.add(row)
            stack.append((rank, row))
            seen_rank = own_rank

    def _is_split(self, row: int, entries: list[int]) -> bool:
        """Without numbers or codes, whether the recipients right below an award add up to it."""
        sums = [0] * len(self.measures)
        for below in entries[bisect_right(entries, row) :]:
            dims = self.dims(self.grid.text(below, self.main)) or {}
            if "recipient_type" not in dims or dims.keys() & {"award_form", "award_text"}:
                break
            sums = [told + self.count(below, c) for told, c in zip(sums, self.measures, strict=True)]
        return any(sums) and sums == [self.count(row, c) for c in self.measures]

    def _link_codes(self, plan: Plan) -> bool:
        """Rows of a statutory form 0602, 0603 by their codes: 03 is "trong đó" of 02, 06 to 10 together are 05.

        A form that lists only some of 06 to 10, or under "Trong đó", does not say that they are all of 05.
        """
        column = self.columns.get("code")
        if column is None:
            return False
        at = {match_key(as_typed(self.grid.rows[row][column])).lstrip("0"): row for row in plan.records}
        wholes = {code: (self.dims(self.grid.text(at[code], self.main)) or {}) for code in ("2", "5") if code in at}
        if not wholes or any(dims.get("recipient_type") not in WHOLE for dims in wholes.values()):
            return False  # codes of something else
        labels = {code: self.dims(self.grid.text(row, self.main)) or {} for code, row in at.items()}
        if any(dims.keys() & {"award_form", "award_text"} for dims in labels.values()) or any(
            labels[code].get("recipient_type") in (None, *WHOLE) for code in CODED_PARTS if code in labels
        ):
            return False  # rows counted on: an award, its Tập thể, its Cá nhân
        persons = [at[code] for code, of in CODED_PARTS.items() if of == "5" and code in at]
        marks = plan.rows_of("subset_mark")
        is_whole = len(persons) == 5 and not (
            SUBSET_BELOW.search(self.grid.text(at["5"], self.main))
            or any(at.get("5", 0) < row < max(persons) for row in marks)
        )
        for code, of in CODED_PARTS.items():
            if code in at and of in at:
                plan.parents[at[code]] = at[of]
                if of == "2" or not is_whole:
                    plan.subset.add(at[code])
        return True

    def _link_units(self, plan: Plan) -> None:
        """A row of a unit without award, above rows of awards without unit, only adds them up."""
        unit, award = self.columns.get("unit"), self.columns.get("award_form")
        if unit is None or award is None or "label" in self.columns:
            return
        heads: dict[int, list[int]] = {}
        told = [self.grid.columns[c][plan.records[0] : plan.records[-1] + 1] for c in (unit, award) if plan.records]
        if not any("" in column or None in column for column in told):
            return
        head = None
        for row in plan.records:
            has_unit, has_award = (self.grid.rows[row][c] not in ("", None) for c in (unit, award))
            if has_unit or not has_award:
                head = row if has_unit and not has_award and (row, award) not in self.grid.merged else None
            elif head is not None:
                heads.setdefault(head, []).append(row)
        for head, rows in heads.items():
            if all(self.count(head, c) == sum(self.count(row, c) for row in rows) for c in self.measures):
                plan.parents |= dict.fromkeys(rows, head)


def _plain_rank(plain: float | None, last: float | None, stack: list[tuple[float, int]]) -> float:
    """The rank of a row without number: that of the last such row, else of the last row that is no bullet."""
    if plain is not None:
        return plain
    if last is None or last < 5:
        return 2.0 if last is None else last
    return next((rank for rank, _ in reversed(stack) if rank < 5), 2.0)


def _splits_anew(before: dict, dims: dict) -> bool:
    """After rows by recipient a row by kind begins a second split (0602, 0603), and is no part of the last one."""
    return "recipient_type" in before and "award_kind" in dims and "recipient_type" not in dims
