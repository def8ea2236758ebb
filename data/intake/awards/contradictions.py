"""Places that say different things of one record: what stands nearest to its number holds, and that is told.
A group row, a title, the sheet's name against the record's own cells; the authority and the letters of a decision
against the level of its award; a name ("Tổ dân phố số 5") against the recipient beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from data.intake.addresses import address, position
from data.intake.awards import decisions_around, within_row
from data.intake.awards.said_around import Needs, Said, SaidAround
from data.intake.headings.personal import OTHER_AWARD
from data.intake.meaning.names import ASKED
from data.intake.readers.workbook import as_typed
from data.text import clean, decision_keys, period_label, periods_apart

if TYPE_CHECKING:
    from data.intake.awards.reader import AwardReader

_CODES = {
    "unit_id": "unit_conflict",
    "period": "period_conflict",
    "award_form": "award_conflict",
    "award_kind": "kind_conflict",
    "recipient_type": "recipient_conflict",
    "decision_no": "decision_conflict",
}


def look(reader: AwardReader, at: Sequence[int], values: dict[str, list]) -> None:
    """Told once per place that is contradicted.

    `values`: what each record was read as, by field; `at`: which record of the table each is (a wide row has several).
    """
    _Contradictions(reader, at, values).tell()


class _Contradictions:
    def __init__(self, reader: AwardReader, at: Sequence[int], values: dict[str, list]):
        self.reader, self.table, self.names, self.around = reader, reader.table, reader.names, SaidAround(reader)
        self.at, self.values = at, values
        self.index_of = {row: i for i, row in enumerate(reader.table.records)} if reader.table.plan.parents else {}
        self.sums = {*reader.table.plan.parents.values()}  # what adds others up says nothing of its own

    @cached_property
    def of_communes(self) -> set[int]:
        """The records of communes."""
        held = zip(self.at, self.values["unit_id"], strict=True)
        return {i for i, unit in held if unit and self.names.units.is_commune(unit)}

    def tell(self) -> None:
        for name, said, needs in self._said():
            self._hold(name, said, needs)
        self._tell_inherited()
        decisions_around.look(self.table, self.values["decision_no"])
        within_row.look(self.reader, self.at, self.values)

    def _said(self) -> Iterator[tuple[str, list[Said | None], Needs]]:
        """Field, what another place says of each record, and how many must say something else."""
        groups = self.reader.around.groups
        for name in ("unit_id", "period", "award_kind", "recipient_type", "award_form", "award_text", "decision"):
            if groups and any(name in group for group in groups):
                field = {"award_text": "award_form", "decision": "decision_no"}.get(name, name)
                told = zip(self.table.records, groups, strict=True)
                yield field, [self._of_group(name, row, group.get(name)) for row, group in told], "one"
        for name in ("recipient_type", "award_kind", "award_form") if self.reader.labels and self.sums else ():
            yield name, [self._of_whole(name, row) for row in self.table.records], "one"
        for column, noted in self.reader.noted:
            for name in dict.fromkeys(name for told in noted if told for name in told):
                rows = zip(self.table.records, noted, strict=True)
                said = [self._of_note(name, row, column, told) for row, told in rows]
                if name == "commune":  # a sở may well be commended for work in one
                    said = [one if i in self.of_communes else None for i, one in enumerate(said)]
                yield {"commune": "unit_id"}.get(name, name), said, "one"
        for name, said, needs in self.around.told():
            yield name, self._of_all(name, said, groups) if groups else [said] * len(self.table.records), needs

    def _of_all(self, name: str, said: Said, groups: list[dict]) -> list[Said | None]:
        """What is said of all records, but for those whose group rows are titles of their own, or name a decision."""
        nearer = "decision" if name == "decision_no" and not self._is_of_no_group(said[0], groups) else None
        return [None if nearer in group or self._has_title(group, name) else said for group in groups]

    def _of_group(self, name: str, row: int, told: tuple | None) -> Said | None:
        if not told or not told[0] or not told[1] or self._are_beside(position(told[1])[0], row):
            return None
        value, cell = told
        return (value[0], f"Quyết định số {value[0]}", cell) if name == "decision" else (value, "", cell)

    def _of_whole(self, name: str, row: int) -> Said | None:
        """What the label of the row says that this one is a part of: "I | Cá nhân | 62"."""
        around, whole = self.reader.around, self.table.plan.parents.get(row)
        at = self.index_of.get(whole)
        label = around.own_labels[at] if at is not None else {}
        value = None if "assumed" in label else label.get(name)
        return (value, "", address(whole, around.label_column)) if value and not value.startswith(ASKED) else None

    def _is_of_no_group(self, number: str, groups: list[dict]) -> bool:
        """Whether every record is below a decision of its group, and none below this one."""
        rows = zip(self.table.records, groups, strict=True)
        own = [group for row, group in rows if row not in self.sums]
        told = {group["decision"][0][0] if "decision" in group else None for group in own}
        return None not in told and self._differs("decision_no")(number, next(iter(told))) and len(told) == 1

    def _has_title(self, group: dict, name: str) -> bool:
        """Whether a group row says this right above the heading met again: it is the title of what follows."""
        cell = group[name][1] if name in group else None
        below = range(position(cell)[0] + 1, position(cell)[0] + 3) if cell else ()
        return any(self.table.plan.kinds.get(row) == "header" for row in below)

    def _of_note(self, name: str, row: int, column: int, told: dict | None) -> Said | None:
        if not told or name not in told:
            return None
        is_name = column == self.table.column_of("person")
        text = "" if is_name else clean(as_typed(self.table.grid.rows[row][column]))
        return told[name], text, address(row, column)

    def _are_beside(self, above: int, row: int) -> bool:
        """Whether rows are numbered 2 and 3: the first, without a number of awards, says nothing of the second."""
        order = self.table.column_of("order")
        numbers = (self.table.grid.at(one, order) for one in (above, row)) if order is not None else (None,)
        return all(isinstance(number, float) for number in numbers)

    def _tell_inherited(self) -> None:
        """A second list under a title of its own, which names another award or kind, and no decision."""
        context, around = self.table.context, self.reader.around
        own, above = context.own_lines, context.lines[context.own :]
        decided = context.decision()
        if decided is None or decided.number not in self.values["decision_no"]:
            return
        if decided.cell in {cell for _, cell in own} or decided.cell not in {cell for _, cell in above if cell}:
            return
        told = [
            (of(own), of(above)) for of in (self.around.award, around.kind_of_title)
        ]  # both told by the title of this list: is it another one than that of the list above?
        other = next((mine for mine, others in told if mine and (not others or mine[0] != others[0])), None)
        if other is None:
            return
        words_ = (
            f"Tiêu đề ở ô {other[-1]} không ghi quyết định; đã hiểu là quyết định số {decided.number} của bảng trên "
            f"(ô {decided.cell}). Nếu không đúng, ghi số, ngày quyết định ở tiêu đề này."
        )
        self.table.tell("warning", "decision_of_title", *position(other[-1]), decided.number, words_)

    # -- comparing -------------------------------------------------------------------------------------------------

    def _hold(self, name: str, said: list[Said | None], needs: Needs) -> None:
        """Tells each place once, at the first record that speaks against it."""
        if name not in self.values:
            return
        differs = self._differs(name)
        values, others = self.values[name], [said[index] for index in self.at]
        pairs = {(held, other) for held, other in set(zip(values, others, strict=True)) if held and other}
        apart = {pair for pair in pairs if differs(pair[0], pair[1][0])}
        if apart and needs != "one" and self._is_of_others(name, values, others, needs, apart):
            return
        for index, held, other in zip(self.at, values, others, strict=True) if apart else ():
            if (held, other) in apart:
                apart = {pair for pair in apart if pair[1] != other}
                self._tell(name, index, held, other)

    def _is_of_others(self, name: str, values: list, others: list, needs: Needs, apart: set) -> bool:
        """Whether other awards, or others commended, stand beside those a title names: many, or a column of them.

        A few in cells of their own may be slips. Sums, and records of no known kind, are neither.
        """
        rows = (self.table.records[index] for index in self.at)
        told = set(zip(values, others, rows, strict=True))  # a row counts once
        counts = Counter((v, o) for v, o, row in told if o and v not in (None, "chua_ro") and row not in self.sums)
        other = sum(counts[pair] for pair in apart)
        dims = {dim for measure in self.table.header.measures for dim in measure.dims}
        is_by_column = name in dims or name == "award_form" and not dims.isdisjoint(("award_text", "assumed"))
        return other < counts.total() and (needs == "all" or is_by_column or other > counts.total() / 2)

    def _tell(self, name: str, index: int, held: str, other: Said) -> None:
        value, text, cell = other
        row = self.table.records[index]
        where = f"Ô {cell}" if cell else "Tên trang tính"
        said = f"“{clean(text)[:80]}”" if text else self._shown(name, value)
        shown = self._shown(name, held)
        words_ = (
            f"{where} ghi {said}, trong khi hàng {row + 1} là {shown}; đã hiểu theo hàng này. Kiểm tra lại, sửa chỗ "
            "ghi sai."
        )
        place = position(cell) if cell else (self.table.header.top, self.table.header.first)
        if address(*place) not in self.table.asked(_CODES[name]):
            self.table.tell("warning", _CODES[name], *place, shown[:80], words_)

    def _shown(self, name: str, value: str) -> str:
        if name == "period":
            return period_label(value)
        if name == "decision_no":
            return f"quyết định số {value}"
        return self.names.shown.get(name, {}).get(value, value)

    def _differs(self, name: str) -> Callable[[str, str], bool]:
        """How two values of a field are compared."""
        if name == "period":
            return periods_apart
        if name == "award_form":
            return self._is_another_award
        if name == "recipient_type":
            return self.reader.is_another_group
        if name == "award_kind":
            return lambda held, said: "chua_ro" not in (held, said) and held != said
        if name == "decision_no":
            return lambda held, said: len(set(decision_keys([held, said]))) > 1
        return str.__ne__

    def _is_another_award(self, held: str, said: str) -> bool:
        """`said`: a code, or a wording without its level, which may be any of its levels or ranks."""
        if said == OTHER_AWARD["award_form"]:
            return False
        if said in self.names.awards.shown:
            return held != said
        options = self.names.awards.resolve(said).options
        return bool(options) and self.names.awards.shown[held] not in options
