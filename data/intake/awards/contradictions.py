"""Places that say different things of one record: what stands nearest to its number holds, and that is told.
A group row, a title, the sheet's name against the record's own cells; the authority and the letters of a decision
against the level of its award; a name ("Tổ dân phố số 5") against the recipient beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from data.intake.awards import titled
from data.intake.awards.people import recipient_of
from data.intake.meaning import words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.match import NUMBERING
from data.intake.meaning.unit_names import RECORD_UNIT
from data.intake.model import address, position
from data.intake.readers.workbook import as_typed
from data.intake.tables.personal import OTHER_AWARD
from data.text import clean, decision_keys, period_label, periods_apart

if TYPE_CHECKING:
    from data.intake.awards.reader import AwardReader

Said = tuple[str, str, str | None]  # the value, its words, the cell that says it (None: the sheet's name)

_CODES = {
    "unit_id": "unit_conflict",
    "period": "period_conflict",
    "award_form": "award_conflict",
    "award_kind": "kind_conflict",
    "recipient_type": "recipient_conflict",
    "decision_no": "decision_conflict",
}

_OF_ALL = ("award_form", "recipient_type")  # what a title says of these it may say of most of its rows


def look(reader: AwardReader, at: Sequence[int], values: dict[str, list]) -> None:
    """Told once per place that is contradicted.

    `values`: what each record was read as, by field; `at`: which record of the table each is (a wide row has several).
    """
    _Contradictions(reader, at, values).tell()


class _Contradictions:
    def __init__(self, reader: AwardReader, at: Sequence[int], values: dict[str, list]):
        self.reader, self.table, self.names = reader, reader.table, reader.names
        self.at, self.values = at, values

    def tell(self) -> None:
        for name, said in self._said():
            self._hold(name, said)
        self._levels()
        self._people()

    def _said(self) -> Iterator[tuple[str, list[Said | None]]]:
        """Field -> what another place says of each record."""
        groups = self.reader.around.groups
        for name in ("unit_id", "period", "award_kind", "recipient_type", "award_form", "award_text", "decision"):
            if groups and any(name in group for group in groups):
                field = {"award_text": "award_form", "decision": "decision_no"}.get(name, name)
                told = zip(self.table.records, groups, strict=True)
                yield field, [self._of_group(name, row, group.get(name)) for row, group in told]
        for column, noted in self.reader.noted:
            for name in dict.fromkeys(name for told in noted if told for name in told):
                rows = zip(self.table.records, noted, strict=True)
                yield name, [self._of_note(name, row, column, told) for row, told in rows]
        groups = groups or [{}] * len(self.table.records)
        for name, said in (
            ("award_form", self._award_of(self.table.context.own_lines)),
            ("award_form", self._award_of([(self.table.sheet, None)])),
            ("award_form", self._award_of(self.table.context.under)),
            *(("award_kind", said) for said in self._kinds_around()),
            ("recipient_type", self._recipient_of_title()),
            ("decision_no", self._decision_of_title()),
            ("decision_no", self._decision_under()),
            ("unit_id", self._unit_of_title()),
        ):
            if said:
                nearer = {"unit_id": "unit_id", "decision_no": "decision"}.get(name)
                yield name, [None if nearer in group or self._has_title(group, name) else said for group in groups]

    def _of_group(self, name: str, row: int, told: tuple | None) -> Said | None:
        if not told or not told[0] or not told[1] or self._are_beside(position(told[1])[0], row):
            return None
        value, cell = told
        return (value[0], f"Quyết định số {value[0]}", cell) if name == "decision" else (value, "", cell)

    def _has_title(self, group: dict, name: str) -> bool:
        """Whether a group row says this right above the heading met again: it is the title of what follows."""
        cell = group[name][1] if name in group else None
        below = range(position(cell)[0] + 1, position(cell)[0] + 3) if cell else ()
        return any(self.table.plan.kinds.get(row) == "header" for row in below)

    def _of_note(self, name: str, row: int, column: int, told: dict | None) -> Said | None:
        if not told or name not in told:
            return None
        return told[name], clean(as_typed(self.table.grid.rows[row][column])), address(row, column)

    def _are_beside(self, above: int, row: int) -> bool:
        """Whether rows are numbered 2 and 3: the first, without a number of awards, says nothing of the second."""
        order = self.table.column_of("order")
        numbers = (self.table.grid.at(one, order) for one in (above, row)) if order is not None else (None,)
        return all(isinstance(number, float) for number in numbers)

    def _award_of(self, lines: list[tuple[str, str | None]]) -> Said | None:
        """The first line that names one award, with its level or without."""
        for text, cell in lines:
            match = self.names.awards.mentioned(text)
            if match.id or match.how == "several":
                return (match.id, text, cell) if match.id and match.how == "exact" else None
            bare = next((word for word in words.ASSUMED if word in canonical(text)), None)
            if bare:
                return bare, text, cell
        return None

    def _recipient_of_title(self) -> Said | None:
        lines = self.table.context.own_lines
        found = [(one, text, cell) for text, cell in lines if (one := titled.of_line(text, self.names.recipients))]
        if not found and self.names.recipients.knows(self.table.sheet):
            found = [(self.names.recipients.resolve(self.table.sheet).id, self.table.sheet, None)]
        return found[0] if len(found) == 1 else None

    def _decision_of_title(self) -> Said | None:
        decided = self.table.context.decision()
        if decided is None or decided.is_issued_with or not decided.cell:
            return None
        return decided.number, f"Quyết định số {decided.number}", decided.cell

    def _decision_under(self) -> Said | None:
        decided = self.table.context.decided_under()
        return decided and (decided.number, f"Quyết định số {decided.number}", decided.cell)

    def _kinds_around(self) -> Iterator[Said | None]:
        """What the title, the sheet's name and the lines below say of the kind; a numbered line is a section's."""
        around, context = self.reader.around, self.table.context
        for found in (
            around.kind_of_title([line for line in context.own_lines if not NUMBERING.match(line[0])]),
            around.kind_of_sheet(),
            around.kind_of_title(context.under),
        ):
            yield found and (found[0], "", found[1])

    def _unit_of_title(self) -> Said | None:
        """The unit a title names over the rows that Sở Nội vụ gathered; a sender's own are asked by their scope."""
        context = self.table.context
        told, own = context.unit, {cell for _, cell in context.own_lines}
        is_own = told is not None and told.cell in own and told.value != RECORD_UNIT
        return (told.value, "", told.cell) if is_own and context.sender == RECORD_UNIT else None

    # -- comparing -------------------------------------------------------------------------------------------------

    def _hold(self, name: str, said: list[Said | None]) -> None:
        """Tells each place once, at the first record that speaks against it."""
        if name not in self.values:
            return
        differs = self._differs(name)
        values, others = self.values[name], [said[index] for index in self.at]
        of_title = said[0] if name in _OF_ALL and said and len(set(said)) == 1 and self._is_over(said[0]) else None
        if of_title and not all(differs(held, of_title[0]) for held in {*values} - {None}):
            return  # other awards, or others commended, beside those the title names
        pairs = {(held, other) for held, other in set(zip(values, others, strict=True)) if held and other}
        apart = {pair for pair in pairs if differs(pair[0], pair[1][0])}
        for index, held, other in zip(self.at, values, others, strict=True) if apart else ():
            if (held, other) in apart:
                apart = {pair for pair in apart if pair[1] != other}
                self._tell(name, index, held, other)

    def _is_over(self, said: Said | None) -> bool:
        """Whether a title or the sheet's name says it, and no row of the table."""
        return said is not None and (said[2] is None or position(said[2])[0] < self.table.header.top)

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
            return self._is_another_group
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

    def _is_another_group(self, held: str, said: str) -> bool:
        groups = self.names.recipients.groups
        sides = groups.get(held), groups.get(said)
        return None not in sides and "chưa rõ" not in sides and sides[0] != sides[1]

    # -- within one row --------------------------------------------------------------------------------------------

    def _levels(self) -> None:
        """ "Bằng khen của Chủ tịch UBND tỉnh" by 15/QĐ-TTg, or by "Chủ tịch UBND xã"."""
        told: set = set()
        held, levels = self.values["award_form"], self.reader.award.levels
        if not any(levels.own):
            return
        own = [levels.own[index] for index in self.at]
        apart = {(award, level) for award, level in set(zip(held, own, strict=True)) if _is_beyond(award, level)}
        for index, pair in zip(self.at, zip(held, own, strict=True), strict=True) if apart else ():
            if pair in apart - told:
                told.add(pair)
                row, award = self.table.records[index], self.names.awards.shown[pair[0]]
                said = (
                    f"Hàng {row + 1} là {award}, trong khi cấp quyết định, số quyết định là cấp {pair[1]}; đã hiểu "
                    "theo tên hình thức. Kiểm tra lại hình thức hoặc quyết định."
                )
                self.table.tell("warning", "award_conflict", row, levels.column or self.table.header.first, award, said)

    def _people(self) -> None:
        """ "Tổ dân phố số 5" beside "Cá nhân"; names of people say nothing here, and no name is told."""
        column = self.table.column_of("person")
        if column is None or self.table.column_of("recipient_type") is None:
            return
        names = self.table.cells(column)
        for index, held in zip(self.at, self.values["recipient_type"], strict=True):
            said = recipient_of("", clean(as_typed(names[index])))
            if held and said and said != "ca_nhan" and self._is_another_group(held, said):
                row = self.table.records[index]
                shown = self.names.recipients.shown
                told = (
                    f"Hàng {row + 1} ghi tên của một {shown[said].lower()}, trong khi đối tượng ghi là {shown[held]}; "
                    "đã hiểu theo cột đối tượng. Kiểm tra lại đối tượng."
                )
                self.table.tell("warning", "recipient_conflict", row, column, None, told)


def _is_beyond(award: str | None, level: str | None) -> bool:
    """Whether an award that is given at several levels ("Bằng khen") is another one at this level, or none."""
    family = next((one for one in words.ASSUMED.values() if award in one.values()), None)
    return bool(level and family) and family.get(level) != award
