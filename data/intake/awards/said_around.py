"""What stands around a table and speaks of all its records: titles, section lines, the sheet's name, lines below it.
Each place is given by itself, since two of them may say different things, with how much of the table must speak
against it before that is told: what names one fact and nothing else holds for every record, a title for most of them
("TẶNG GIẤY KHEN" over a few Bằng khen), a line below for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from data.intake.addresses import address, position
from data.intake.awards import titled
from data.intake.meaning import words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.match import without_number
from data.intake.meaning.names import ASKED
from data.intake.meaning.unit_names import RECORD_UNIT
from data.intake.tables.row_cells import is_label
from data.text import match_key

if TYPE_CHECKING:
    from data.intake.awards.reader import AwardReader

Said = tuple[str, str, str | None]  # the value, its words, the cell that says it (None: the sheet's name)
Needs = Literal["one", "most", "all"]  # of the records it speaks of: how many must say something else
Around = tuple[str, Said, Needs]  # a field and what is said of it
Line = tuple[str, str | None]

_FIELD_OF = {"award_text": "award_form", "decision": "decision_no"}
_BARE = ("award_form", "award_text", "award_kind", "recipient_type", "period", "unit_id")
_WHOLE = (*words.WHOLE, "ho_gia_dinh")
_LABEL = re.compile(r"\W*[^\W\d][^\d:]{2,30}:\s*(?=\S)")  # "Đối tượng khen thưởng: ..."
_OF_OTHERS = re.compile(r"\b(?:kính gửi|nơi nhận|nhận báo cáo|kèm theo|căn cứ|công văn|phong trào|tổ chức)\b")


class SaidAround:
    """What the places around one table say."""

    def __init__(self, reader: AwardReader):
        self.table, self.names, self.around, self.finder = reader.table, reader.names, reader.around, reader.finder

    def told(self) -> Iterator[Around]:
        context = self.table.context
        for line in [*titled.apart(self._over(context.own_lines)), (self.table.sheet, None)]:
            yield from self._of_title(*line)
        yield from self._of_sections()
        for line in context.under:
            yield from self._of_title(*line)
        for text, cell in self._sums():
            if said := self._award(text, cell):
                yield "award_form", said, "all"
        yield from self._below()
        for decided in (self._decision_of_title(), context.decided_under()):
            if decided:
                yield "decision_no", (decided.number, f"Quyết định số {decided.number}", decided.cell), "one"
        yield from self._units()

    def award(self, lines: list[Line]) -> Said | None:
        """The first line that names one award; none where a line before it names several."""
        for text, cell in lines:
            if self.names.awards.mentioned(text).how == "several":
                return None
            if said := self._award(text, cell):
                return said
        return None

    def _over(self, lines: list[Line]) -> list[Line]:
        """Lines but those over a table beside this one, where the same row has one over this too."""
        over = {position(cell)[0] for _, cell in lines if self.around.is_over(cell)}
        return [
            line for line in lines if self.around.is_over(line[1]) or not line[1] or position(line[1])[0] not in over
        ]

    # -- places ----------------------------------------------------------------------------------------------------

    def _of_title(self, text: str, cell: str | None) -> Iterator[Around]:
        """Award, kind and recipient of a title, of a line with its label, of the sheet's name."""
        if cell and is_label(self.table.grid, *position(cell), self.table.grid.width - 1):
            return
        section = self.around.section.items()
        read = {_FIELD_OF.get(name, name) for name, (_, told) in section if told and told == cell}  # as a group row
        dims = self._dims(text)
        bare = {_FIELD_OF.get(name, name) for name in dims}
        if "award_form" not in read and (said := self._award(text, cell)):
            yield "award_form", said, "one" if "award_form" in bare else "most"
        kind = self.around.kind_of_title([(text, cell)]) if cell else self.around.kind_of_sheet()
        if kind and "award_kind" not in read and not self._is_ended(cell, "award_kind"):
            yield "award_kind", (kind[0], "", cell), "one"
        whom = dims.get("recipient_type") or titled.of_line(text, self.names.recipients)
        if whom and "recipient_type" not in read:
            yield "recipient_type", (whom, text, cell), "one" if "recipient_type" in bare else "most"

    def _of_sections(self) -> Iterator[Around]:
        """Section lines whose every record stands below a group row that says something else."""
        for name, (value, cell) in self.around.section.items():
            if name in _BARE and cell and cell not in self._held(name) and not self._is_ended(cell, name):
                yield _FIELD_OF.get(name, name), (value, "", cell), "one"

    def _held(self, name: str) -> set[str | None]:
        """The cells of group rows, and of lines over the table, that say this of its records."""
        return {group[name][1] if name in group else None for group in self.around.groups or ()}

    def _is_ended(self, cell: str | None, name: str) -> bool:
        """Whether a numbered line, "I. Tập thể", is the first of sections whose others are group rows."""
        return self.around.is_numbered(cell) and any(map(self.around.is_numbered, self._held(name) - {cell}))

    def _below(self) -> Iterator[Around]:
        """A line below that names one fact and nothing else."""
        for text, cell in self.table.context.below_lines:
            for name, value in self._dims(text).items():
                if name != "recipient_type" or value in _WHOLE:  # "Hiệu trưởng" signs
                    yield _FIELD_OF.get(name, name), (value, text, cell), "all"

    def _sums(self) -> Iterator[tuple[str, str]]:
        """The words of the sums below: "Tổng cộng: 02 Bằng khen"."""
        table = self.table
        rows = [row for row in table.plan.rows_of("total") if row > table.plan.last]
        cells = ((row, c) for row in rows for c in range(table.header.first, table.header.last + 1))
        return ((text, address(row, c)) for row, c in cells if (text := table.grid.text(row, c)))

    def _units(self) -> Iterator[Around]:
        """Whose a table is that Sở Nội vụ gathered; a sender's own rows are asked by their scope."""
        context = self.table.context
        if context.sender not in (None, RECORD_UNIT):
            return
        if context.sheet_unit and context.sheet_unit != RECORD_UNIT:
            yield "unit_id", (context.sheet_unit, "", None), "one"
        told = context.unit
        for text, cell in context.own_lines:
            if told is not None and told.cell == cell and told.value != RECORD_UNIT:
                named = told.value
            else:
                named = self._commune(text)
            if named and not self._is_ended(cell, "unit_id"):
                yield "unit_id", (named, "", cell), "one"

    def _commune(self, text: str) -> str | None:
        """The one commune a title names: "... CỦA XÃ NA RÌ", "... CỦA X. NA RÌ"."""
        units = self.names.units
        if _OF_OTHERS.search(match_key(text)):
            return None
        named = [unit for unit in units.mentioned(text) if unit != RECORD_UNIT]
        return named[0] if len(named) == 1 and units.is_commune(named[0]) else None

    def _decision_of_title(self):
        decided = self.table.context.decision()
        return decided if decided and decided.cell and not decided.is_issued_with else None

    # -- words -----------------------------------------------------------------------------------------------------

    def _dims(self, text: str) -> dict[str, str]:
        """What a text names that names one fact and nothing else."""
        if len(text) >= 80:
            return {}
        words_ = _LABEL.sub("", without_number(text))
        told = self.finder.dims(words_, self.table.year) or {}
        if "assumed" in told:
            told = {"award_text": told["assumed"]}
        if not told and (unit := self.names.units.known(words_)).how in ("exact", "alias"):
            told = {"unit_id": unit.id} if self.names.units.is_commune(unit.id) else {}
        return {name: value for name, value in told.items() if name in _BARE and not str(value).startswith(ASKED)}

    def _award(self, text: str, cell: str | None) -> Said | None:
        """The one award a text names, with its level or without."""
        match = self.names.awards.mentioned(text)
        if match.how == "several":
            return None
        if match.id and match.how == "exact":
            return match.id, text, cell
        bare = next((word for word in words.ASSUMED if word in canonical(text)), None)
        return (bare, text, cell) if bare else None
