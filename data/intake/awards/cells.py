"""What each number of a wide awards table is about: its column over its row, over the group above, over the title.
Every dimension comes with the cell that says it. A number may name whom it counts, or several at once.
What a heading leaves open (the level of "Giấy khen", to whom it went) is decided by the row, or told once a column."""

from __future__ import annotations

from functools import cached_property

from data.intake.addresses import address, place_of, position
from data.intake.awards import given_to, number_words
from data.intake.awards.reader import AwardReader
from data.intake.headings.award_named import NAMED
from data.intake.headings.header import Meaning
from data.intake.meaning import decision_text, values, words
from data.intake.meaning.match import Match
from data.intake.meaning.names import ASKED
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.text import clean, match_key

Told = dict[str, tuple]  # dimension -> its value and the cell that says it


_OF_ROW = {"award_form": "award_conflict", "award_kind": "kind_conflict"}  # dimensions a row and its column may say
_OF_HEADS = _OF_ROW | {"recipient_type": "recipient_conflict"}  # and two titles of one column


class Cells:
    """The cells of one table's columns that count; `facts`: what its rows say; `of_units`: marks tell which units
    have the award of a column, each as a collective."""

    def __init__(self, reader: AwardReader, facts: dict, of_units: bool = False):
        self.of_units = of_units
        self.reader, self.table, self.facts = reader, reader.table, facts
        self.heads: dict[int, dict[str, str]] = {}
        self.told: set[tuple] = set()  # what is told once

    def records(self, meaning: Meaning, index: int, number: int | None) -> list[tuple[int | None, Told]]:
        """Number and dimensions of one cell: one record, or of "02 tập thể, 3 cá nhân" one for each."""
        if meaning.column not in self.heads:
            self.heads[meaning.column] = self._heads(meaning)
        about, row = self._about(meaning, index), self.table.records[index]
        value, cell = self.table.grid.rows[row][meaning.column], address(row, meaning.column)
        who, said = about["recipient_type"]
        parts = number_words.apart_of(value, None if said == cell else who, self.reader.names.recipients)
        if isinstance(parts, Wrong):
            self.table.wrong(row, meaning.column, value, parts)
            return [(None, about)]
        if sum(count for count, _ in parts) != number:
            return [(number, about)]
        return [(count, about | {"recipient_type": (part, cell)}) for count, part in parts]

    def _heads(self, meaning: Meaning) -> dict[str, str]:
        """The cell of the heading that says each dimension of a column; its lowest says what several say together."""
        table, grid = self.table, self.table.grid
        own = address(table.header.bottom, meaning.column)
        told = dict.fromkeys(meaning.dims, grid.held_above.get(own, own))
        for row in range(table.header.top, table.header.bottom + 1):
            place = grid.merged.get((row, meaning.column), (row, meaning.column))
            found = self.reader.finder.dims(grid.text(*place), table.year) or {}
            told.update((name, address(*place)) for name, value in found.items() if meaning.dims.get(name) == value)
            self._tell_other_heads(meaning, place, found)
            if "decision" in told and decision_text.of_text(grid.text(*place), decision_text.ANY_DAY):
                told["decision"] = address(*place)
        return told

    def _tell_other_heads(self, meaning: Meaning, place: tuple[int, int], found: dict) -> None:
        """ "Bằng khen của bộ" over "Giấy khen của Chủ tịch UBND xã" in one column."""
        shown = self.reader.names.shown
        for name in _OF_HEADS.keys() & found.keys() & meaning.dims.keys():
            said, held = found[name], meaning.dims[name]
            is_other = self.reader.is_another_group(held, said) if name == "recipient_type" else said != held
            if is_other and place not in self.told and not (held == "ho_gia_dinh" and self._has_siblings(meaning)):
                self.told.add(place)
                words_ = (
                    f"Ô {address(*place)} ghi {shown[name][said]}, trong khi cột “{meaning.title}” là "
                    f"{shown[name][held]}; đã hiểu theo cột. Sửa chỗ ghi sai."
                )
                self.table.tell("warning", _OF_HEADS[name], *place, shown[name][said][:80], words_)

    def _has_siblings(self, meaning: Meaning) -> bool:
        """Whether a title stands over several columns: households are one kind of those below "Cá nhân" there."""
        return sum(m.path[:-1] == meaning.path[:-1] for m in self.table.header.measures) > 1

    def _about(self, meaning: Meaning, index: int) -> Told:
        row, heads = self.table.records[index], self.heads[meaning.column]
        record = {name: (column[index], place_of(where, index, row)) for name, (column, where) in self.facts.items()}
        dims = dict(meaning.dims)
        if "award_text" in dims or "assumed" in dims:
            dims["award_form"] = self._leveled(meaning, index)
        if not record["award_form"][0] and "award_form" not in dims:
            record["award_form"] = (None, None)
        for name in ("award_form", "award_kind", "recipient_type", "period", "unit_id"):
            if dims.get(name):
                if name == "recipient_type" and self._is_narrower(meaning, row, record[name], dims[name]):
                    continue
                self._tell_other(name, index, meaning, record[name], dims[name])
                record[name] = (dims[name], heads.get(name) or heads.get("award_text"))
        value, cell = self.table.grid.rows[row][meaning.column], address(row, meaning.column)
        if NAMED in dims:
            record["award_form"] = (self._named(meaning, row, value), cell)
        if "decision" in dims:
            record |= self._decided(dims["decision"], heads["decision"])
        elif isinstance(value, str) and (decision := decision_text.of_text(value, decision_text.ANY_DAY)):
            record |= self._decided(" ".join(decision), cell)
        return self._of_collective(meaning, record | {"recipient_type": self._whom(meaning, row, record)})

    def _named(self, meaning: Meaning, row: int, value: object) -> str | None:
        """The award a cell names, at the level of its column."""
        awards, text = self.reader.names.awards, clean(as_typed(value))
        found = awards.resolve(text, meaning.dims["level"])
        if found.id is None and ("named", meaning.column, text) not in self.told:
            self.told.add(("named", meaning.column, text))
            cure = f"Ghi rõ: {', '.join(found.options)}." if found.options else "Ghi đủ tên hình thức."
            wrong = Wrong("unknown_award", "chưa rõ hình thức, cấp", cure, found.suggestion, found.options)
            self.table.wrong(row, meaning.column, value, wrong)
        return found.id

    def _of_collective(self, meaning: Meaning, record: Told) -> Told:
        """ "LĐTT" below "Tập thể" is the award of collectives; told once a column."""
        (award, cell), reader = record["award_form"], self.reader
        if award not in self._twins or reader.names.recipients.groups.get(record["recipient_type"][0]) != "tập thể":
            return record
        if ("collective", meaning.column) not in self.told:
            self.told.add(("collective", meaning.column))
            place = cell or self.heads[meaning.column]["recipient_type"]
            given_to.tell_of_collective(reader, award, self._twins[award], place)
        return record | {"award_form": (self._twins[award], cell)}

    @cached_property
    def _twins(self) -> dict[str, str]:
        return given_to.of_collectives(self.reader)

    def _tell_other(self, name: str, index: int, meaning: Meaning, own: tuple, of_column: str) -> None:
        """ "Giấy khen đột xuất" in the row under a column "Công trạng", "Bằng khen" under one of "Giấy khen"."""
        (value, cell), row, around = own, self.table.records[index], self.reader.around
        is_own = cell is not None and position(cell)[0] == row
        is_own = is_own or bool(around.labels and around.own_labels[index].get(name) == value)
        key = (name, meaning.column, value)
        if value in (None, "chua_ro", of_column) or key in self.told or name not in _OF_ROW or not is_own:
            return
        self.told.add(key)
        shown = self.reader.names.shown[name]
        words_ = (
            f"Hàng {row + 1} ghi {shown[value]}, trong khi cột “{meaning.title}” là {shown[of_column]}; đã hiểu theo "
            "cột. Kiểm tra lại số ở cột này."
        )
        self.table.tell("warning", _OF_ROW[name], row, meaning.column, shown[value][:80], words_)

    def _leveled(self, meaning: Meaning, index: int) -> str | None:
        """An award written without its level: the heading's, else the row's; asked or told once a column."""
        dims, awards = meaning.dims, self.reader.names.awards
        text = dims.get("award_text") or dims.get("assumed")
        of_heading = awards.at_level(text, dims.get("level"))
        match = Match(of_heading, "exact") if of_heading else self.reader.award.levels.award(index, text)
        if match.id and match.how != "assumed":
            return match.id
        place = self._heading_cell(meaning, text)
        if match.id:
            self.reader.award.levels.tell_assumed(*place, text, match, once=(text, match.id))
        elif text not in self.told:
            self.told.add(text)
            cure = f"Ghi rõ: {', '.join(match.options)}."
            wrong = Wrong("unknown_award", "chưa rõ cấp", cure, match.suggestion, match.options)
            self.table.wrong(*place, text, wrong)
        return match.id

    def _heading_cell(self, meaning: Meaning, text: str) -> tuple[int, int]:
        """Where a column's heading says this: the cell that holds it, which may reach over several columns."""
        grid, header = self.table.grid, self.table.header
        for row in range(header.bottom, header.top - 1, -1):
            place = grid.merged.get((row, meaning.column), (row, meaning.column))
            if match_key(text) in match_key(grid.text(*place)):
                return place
        return header.bottom, meaning.column

    def _is_narrower(self, meaning: Meaning, row: int, said: tuple, of_column: str) -> bool:
        """Nông dân in the row is narrower than Cá nhân over the column; over Tập thể it is told, and the column holds.

        A household stands under Tập thể where two columns are all there are.
        """
        names, (own, cell) = self.reader.names.recipients, said
        if own is None or own in words.WHOLE or own == of_column or ASKED in (own[0], of_column[0]):
            return False
        is_household = (own, of_column) == ("ho_gia_dinh", "tap_the") and self._has_two_columns
        is_of_row = cell is None or position(cell)[0] > self.table.header.bottom
        if names.is_within(own, of_column) or is_household and is_of_row:
            return True
        key = ("conflict", meaning.column, own)
        if is_of_row and names.groups[own] != names.groups[of_column] and key not in self.told:
            self.told.add(key)
            held = names.shown[of_column]
            why = (
                f"Hàng {row + 1} ghi {names.shown[own]}, trong khi cột “{meaning.title}” là {held}; đã hiểu là {held}. "
            )
            cure = f"Kiểm tra lại các số của {names.shown[own]} ở cột này."
            self.table.tell("warning", "recipient_conflict", row, meaning.column, None, why + cure)
        return False

    @cached_property
    def _has_two_columns(self) -> bool:
        """Tập thể and Cá nhân, and none for households."""
        told = {measure.dims.get("recipient_type") for measure in self.table.header.measures}
        return {"tap_the", "ca_nhan"} <= told and "ho_gia_dinh" not in told

    def _decided(self, decision: str, cell: str) -> Told:
        """Number and date of the decision a column's heading names; a day to come is told once."""
        number, day = decision.rsplit(" ", 1)
        read = values.date(self.table.request.today)(day)
        if isinstance(read, Wrong) and ("decision", cell) not in self.told:
            self.told.add(("decision", cell))
            self.table.wrong(*position(cell), decision, read)
        return {"decision_no": (number, cell), "decision_date": (None if isinstance(read, Wrong) else read, cell)}

    def _whom(self, meaning: Meaning, row: int, record: Told) -> tuple[str | None, str | None]:
        """To whom the award went: as column or row say, the number itself, or the award that has one recipient only."""
        reader, heads = self.reader, self.heads[meaning.column]
        award, of_award = record["award_form"]
        who, said = record["recipient_type"]
        who = given_to.narrowed(award, who)
        if who and who.startswith(ASKED):
            reader.recipients.ask(*position(heads["recipient_type"]), who)
            return None, heads["recipient_type"]
        if who or row in reader.recipients.asked_rows:
            return who, said
        counted = number_words.counted(self.table.grid.rows[row][meaning.column], reader.names.recipients)
        if counted:
            return counted[0][1], address(row, meaning.column)
        if only := given_to.only_recipient(reader.forms.get(award or "")):
            return only, of_award
        if self.of_units:
            return "tap_the", None
        if ("recipient", meaning.column) not in self.told:
            self.told.add(("recipient", meaning.column))
            told = (
                f"Cột “{meaning.title}” không cho biết đối tượng (tập thể, hộ gia đình, cá nhân); số liệu được xếp vào "
                "“Chưa rõ đối tượng”."
            )
            self.table.tell("warning", "missing_recipient", row, meaning.column, None, told)
        return "khac", None
