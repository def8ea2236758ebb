"""Which award each record is about where a column, or the records' own labels, say it.
A cell names the award, or a part of it ("- Hạng Ba" below "Huân chương Lao động"), or only groups the rows below; an
empty one goes on with the row above, and that is told. A name without its level is decided by levels.py."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from data.intake.addresses import address
from data.intake.awards.around import Around
from data.intake.awards.levels import Levels
from data.intake.awards.name_above import AwardAbove
from data.intake.headings.finder import HeaderFinder
from data.intake.meaning.givers import UNKNOWN_GIVER
from data.intake.meaning.match import Match, without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.values import Wrong, is_blank
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean

UNSURE = ("assumed", "ambiguous")


class AwardColumn:
    """Reads the column of one table that names awards; `labels`: what the records' own labels say."""

    def __init__(
        self,
        table: Table,
        names: CatalogueNames,
        finder: HeaderFinder,
        around: Around,
        levels: Levels,
        above: AwardAbove,
        labels: list[dict] | None,
    ):
        self.table, self.names, self.finder, self.around = table, names, finder, around
        self.levels, self.above = levels, above
        self.column, self.labels = self.column_of(table, labels), labels or [{}] * len(table.records)
        self.is_plain = labels is None and around.groups is None
        self.is_label = table.column_of("award_form") is None
        self.own_labels = around.own_labels if labels and around.label_column == self.column else None

    @staticmethod
    def column_of(table: Table, labels: list[dict] | None) -> int | None:
        """The column of awards, else of the labels where these say anything."""
        own = table.column_of("award_form")
        return own if own is not None or labels is None else table.column_of("label")

    def read(self, grouped: list) -> list[str | None]:
        """The award of every record; `grouped`: what the group rows above each say."""
        found = self.table.read(self.column, self._match)
        distinct = {id(match): match for match in found}.values()
        if self.is_plain and all(match and _is_sure(match) for match in distinct):
            return [match.id for match in found]
        out: list[str | None] = []
        for index, match in enumerate(found):
            out.append(self._award(index, match, grouped[index], out))
        fills = not self.table.header.is_wide or self.table.column_of("recipient_type") is not None
        return self._filled(out) if fills and not self.is_label and not any(grouped) else out

    def _text(self, value: object) -> str:
        """What a cell says of an award: of "Giấy khen cho tập thể" only "Giấy khen"."""
        text = clean(as_typed(value))
        return (self.finder.dims(without_number(text), self.table.year) or {}).get("award_text") or text

    def _match(self, value: object) -> Match | None:
        text = clean(as_typed(value))
        if not text:
            return None
        said = self.finder.dims(without_number(text), self.table.year) or {}
        found = self.names.awards.resolve(text)
        if "award_form" in said and not found.id and "assumed" not in said:
            return Match(said["award_form"], "exact")  # "Bằng khen của UBND tỉnh theo chuyên đề", "... công tác y tế"
        return found if found.id else self.names.awards.resolve(self._text(value))

    def _award(self, index: int, match: Match | None, group: str | None, before: list) -> str | None:
        own = self.labels[index].get("award_form")
        said = self.own_labels[index] if self.own_labels else {}
        if said and not said.keys() & {"award_form", "award_text", "assumed"}:
            # the label names a recipient, a kind or a unit; the award stands above
            return own or self._of_whole(index, before) or group or self.above.of_labels[index]
        if match is None or self._only_groups(index, match):
            return group
        if match.how not in UNSURE:
            if own and (said or not self.own_labels or match.id):
                return own
            if match.id:
                return match.id
        return self._ranked(index, match) or self._leveled(index)

    def _of_whole(self, index: int, before: list) -> str | None:
        """The award of the row a record is a part of: "- Tập thể" below "Giấy khen"."""
        parents, records = self.table.plan.parents, self.table.records
        row = parents.get(records[index])
        while row is not None:
            at = bisect_left(records, row)
            if at < len(before) and records[at] == row and before[at]:
                return before[at]
            row = parents.get(row)
        return None

    def _only_groups(self, index: int, match: Match) -> bool:
        """ "I. Danh hiệu thi đua 25" only adds up the rows below it; it names no award and none is asked for."""
        row = self.table.records[index]
        if match.id or row not in self.table.plan.parents.values():
            return False
        said = self.finder.dims(without_number(as_typed(self._cell(row))), self.table.year)
        return said is not None and said.keys() <= {"level"}  # "Khen cấp tỉnh" neither

    def _ranked(self, index: int, match: Match) -> str | None:
        """ "- Hạng Ba" below "Huân chương Lao động"."""
        above = self.labels[index].get("award_text") or self._grouped_texts[index]
        if match.id or match.how == "ambiguous" or not above:
            return None
        text = clean(as_typed(self._cell(self.table.records[index])))
        found = self.names.awards.resolve(f"{above} {without_number(text)}")
        return found.id if found.how == "exact" else None

    @cached_property
    def _grouped_texts(self) -> list[str | None]:
        return self.around.grouped("award_text")

    def _leveled(self, index: int) -> str | None:
        """An award written without its level ("Giấy khen"): decided by the level, and told."""
        row = self.table.records[index]
        text = self._text(self._cell(row))
        match = self.levels.award(index, text)
        if match.id is None:
            self.table.wrong(row, self.column, text, _unknown(match))
        self.levels.tell_assumed(row, self.column, text, match, once=(text, match.id))
        return match.id

    def _filled(self, out: list) -> list:
        """Empty cells go on with the award above them; the first that does is told."""
        table, is_told, is_none = self.table, False, self._says_each(out)
        for index, row in enumerate(table.records):
            is_part = row in table.plan.parents or row in table.plan.unit_heads
            if out[index] is not None or is_part or self._cell(row) not in ("", None):
                continue
            if table.header.is_wide and not self._goes_on(row):
                continue  # told by cell, where a number stands
            where = f"Ô {address(row, self.column)}, cột “{table.title(self.column)}” để trống: "
            if index and out[index - 1] and not is_none:
                out[index] = out[index - 1]
                if not is_told:
                    is_told = True
                    cure = "đã hiểu là cùng hình thức với hàng trên. Đề nghị ghi đủ ở từng hàng."
                    table.tell("warning", "filled_from_above", row, self.column, None, where + cure)
            else:
                cure = "chưa ghi hình thức khen thưởng. Ghi tên danh hiệu hoặc hình thức."
                table.tell("error", "unknown_award", row, self.column, None, where + cure)
        return out

    def _says_each(self, out: list) -> bool:
        """Whether a list of people writes one award in row after row: an empty cell there is no "as above"."""
        if self.table.column_of("person") is None:
            return False
        own = [None if is_blank(self._cell(row)) else award for row, award in zip(self.table.records, out, strict=True)]
        return any(one is not None and one == two for one, two in pairwise(own))

    def _goes_on(self, row: int) -> bool:
        """Whether a row says only whom the award of the row above went to: "| | Cá nhân | 10"."""
        said = {name: self.table.column_of(name) for name in ("order", "unit", "recipient_type", "award_kind")}
        cells = {name: self.table.grid.at(row, c) for name, c in said.items() if c is not None}
        filled = {name for name, cell in cells.items() if not is_blank(cell)}
        return bool(filled) and not filled & {"order", "unit"}

    def _cell(self, row: int) -> object:
        return self.table.cells(self.column, [row])[0]


def _is_sure(match: Match) -> bool:
    return match.id is not None and match.how not in UNSURE


def _unknown(match: Match) -> Wrong:
    if match.how == UNKNOWN_GIVER:
        why = "danh mục không có hình thức này của cơ quan quyết định ghi ở hàng hoặc ở đầu trang"
        return Wrong("unknown_award", why, "Chọn tên trong danh sách của tệp mẫu.", None, match.options)
    why = "chưa rõ cấp" if match.how == "ambiguous" else "không có trong danh mục danh hiệu, hình thức khen thưởng"
    cure = f"Ghi rõ: {', '.join(match.options)}." if match.options else "Chọn tên trong danh sách của tệp mẫu."
    return Wrong("unknown_award", why, cure, match.suggestion, match.options)
