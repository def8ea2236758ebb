"""Which rows of an awards table are parts of another: by the codes of a statutory form, by blank units, or by outline.
"1. Giấy khen 40" over "- Tập thể 10" is their sum; "Trong đó: doanh nghiệp" is part of the row above it.
A whole of parts is not added to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.intake.headings.heading_words import SUBSET_BELOW
from data.intake.meaning.words import WHOLE
from data.intake.readers.workbook import as_typed
from data.intake.tables.outline import Outline
from data.text import match_key

if TYPE_CHECKING:
    from data.intake.tables.lines import Plan
    from data.intake.tables.row_kinds import RowKinds

MOST_FLAT = 3000  # rows of a list that says nothing of parts are looked through up to here
CODED_PARTS = {"3": "2", "6": "5", "7": "5", "8": "5", "9": "5", "10": "5"}


class PartLinker:
    """Links the records of one table to those they are parts of."""

    def __init__(self, look: RowKinds, groups: dict[str, str]):
        self.look, self.groups, self.count = look, groups, look.count
        self.grid, self.columns, self.dims = look.grid, look.columns, look.dims
        self.main, self.measures = look.main, look.measures

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
        is_flat = not (self.look.wide or plan.subset or {"group", "subset_mark"} & set(plan.kinds.values()))
        if not is_flat or len(plan.records) <= MOST_FLAT:
            Outline(self.look, self.groups, plan).link()

    def _link_codes(self, plan: Plan) -> bool:
        """Rows of a statutory form 0602, 0603 by their codes: 03 is "trong đó" of 02, 06 to 10 together are 05.

        A form that lists only some of 06 to 10, or under "Trong đó", does not say that they are all of 05.
        """
        column = self.columns.get("code")
        if column is None:
            return False
        at = {match_key(as_typed(self.grid.rows[row][column])).lstrip("0"): row for row in plan.records}
        if not self._are_statutory({code: self.dims(self.grid.text(row, self.main)) or {} for code, row in at.items()}):
            return False
        are_all = self._are_all_persons(at, plan)
        for code, of in CODED_PARTS.items():
            if code in at and of in at:
                plan.parents[at[code]] = at[of]
                if of == "2" or not are_all:
                    plan.subset.add(at[code])
        return True

    def _are_statutory(self, labels: dict[str, dict]) -> bool:
        """Whether codes count recipients as the form does; else they count on: an award, its Tập thể, its Cá nhân."""
        wholes = [dims for code, dims in labels.items() if code in CODED_PARTS.values()]
        parts = [dims for code, dims in labels.items() if code in CODED_PARTS]
        return (
            bool(wholes)
            and all(dims.get("recipient_type") in WHOLE for dims in wholes)
            and not any(dims.keys() & {"award_form", "award_text"} for dims in labels.values())
            and not any(dims.get("recipient_type") in (None, *WHOLE) for dims in parts)
        )

    def _are_all_persons(self, at: dict[str, int], plan: Plan) -> bool:
        """Whether 06 to 10 all stand, and not under "Trong đó"."""
        persons = [at[code] for code, of in CODED_PARTS.items() if of == "5" and code in at]
        if len(persons) < 5 or SUBSET_BELOW.search(self.grid.text(at["5"], self.main) if "5" in at else ""):
            return False
        return not any(at.get("5", 0) < row < max(persons) for row in plan.rows_of("subset_mark"))

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
