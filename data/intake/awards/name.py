"""Which award each record is about: its own column, its label, the group above it, the title.
A wording without a level ("Giấy khen") is decided by the authority, the decision's letters, the group, else by what the
unit may award, and that is told; a wording nobody knows is asked."""

from __future__ import annotations

from bisect import bisect_left

from data.catalogue import Catalogue
from data.intake.awards.around import Around
from data.intake.meaning import words
from data.intake.meaning.match import Match, without_number
from data.intake.meaning.names import CatalogueNames, canonical, level_of_authority
from data.intake.meaning.values import Wrong, is_blank
from data.intake.model import address, letters, position
from data.intake.readers.workbook import as_typed
from data.intake.tables import decisions
from data.intake.tables import units as unit_reader
from data.intake.tables.finder import HeaderFinder
from data.intake.tables.table import Table
from data.text import clean


def level_assumed(name: str, match: Match) -> Wrong:
    """A name without its level, taken for the usual one: told, with the others it may be."""
    why = f"chưa rõ cấp, đã hiểu là {name}"
    return Wrong("award_level_assumed", why, "Nếu không đúng, ghi đủ tên.", name, match.options, "warning")


def _unsaid(match: Match) -> Wrong:
    """A text that should name one award and names none, several, or one without its level."""
    names = ", ".join(match.options)
    if match.how == "several":
        return Wrong("unknown_award", f"nêu nhiều hình thức ({names})", "Tách thành các dòng, mỗi dòng một hình thức.")
    if match.how == "differs":
        why = f"nêu {match.options[0]}, trong khi tiêu đề hoặc dòng nhóm nêu {match.options[1]}"
        return Wrong("unknown_award", why, "Chọn hình thức của dòng này.", None, match.options)
    if names:
        return Wrong("unknown_award", "chưa rõ cấp", f"Ghi rõ: {names}.", match.suggestion, match.options)
    cure = "Ghi đủ tên hình thức ở ô này hoặc thêm cột “Hình thức khen thưởng”."
    return Wrong("unknown_award", "không nêu hình thức khen thưởng nào", cure)


class AwardOfRecords:
    """Reads the award of every record of one table."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames, finder: HeaderFinder, around: Around):
        self.table, self.catalogue, self.names, self.finder, self.around = table, catalogue, names, finder, around
        self.forms = {form.form_id: form for form in catalogue.forms}
        self._by_level: dict[tuple, Match] = {}
        self._of_lines: list[str | None] | None = None  # the title's award, once it was looked for

    def read(self, labels, unit_ids):
        table = self.table
        column = table.column_of("award_form")
        if column is None and labels is not None:
            column = table.column_of("label")
        grouped = self.around.grouped("award_form")
        if column is None and (content := table.column_of("content")) is not None:
            return self._of_content(content, self._of_title(grouped, unit_ids, is_asked=False)[0], unit_ids)
        if column is None:
            return self._of_title(self._leveled_group(grouped, unit_ids), unit_ids)
        plain: dict = {}

        def parse(value):
            text = clean(as_typed(value))
            if text not in plain:
                told = (self.finder.dims(without_number(text), table.year) or {}).get("award_text") or text
                plain[text] = self.names.awards.resolve(told) if text else None
            return plain[text]

        found = table.read(column, parse)
        sure = {id(m) for m in plain.values() if m and m.id and m.how not in ("assumed", "ambiguous")}
        if labels is None and self.around.groups is None and sure.issuperset(map(id, found)):
            return [match.id for match in found], letters(column)
        levels = self._levels(unit_ids)
        out: list = []
        told: set = set()
        texts = self.around.grouped("award_text")
        dims = labels or [{}] * len(found)
        is_label = table.column_of("award_form") is None
        for i, match in enumerate(found):
            own = dims[i].get("award_form")
            said = self.around.own_labels[i] if labels and self.around.label_column == column else {}
            if said and not said.keys() & {"award_form", "award_text", "assumed"}:
                # the label names a recipient, a kind or a unit; the award stands above
                out.append(own or self._of_whole(i, out) or grouped[i] or self._titled(unit_ids)[i])
                continue
            if match is None or self._only_groups(i, column, match):
                out.append(grouped[i])
                continue
            is_own = said or not labels or self.around.label_column != column or match.id
            if own and is_own and match.how not in ("assumed", "ambiguous"):
                out.append(own)
                continue
            if match.id and match.how not in ("assumed", "ambiguous"):
                out.append(match.id)
                continue
            ranked = self._ranked(dims[i], texts[i], match, clean(as_typed(table.cells(column, [table.records[i]])[0])))
            out.append(ranked or self._leveled(column, i, levels[i], told, is_label))
        fills = not table.header.is_wide or table.column_of("recipient_type") is not None
        if not is_label and not any(grouped) and fills:
            out = self._fill_awards(column, out)
        return out, letters(column)

    def _titled(self, unit_ids: list) -> list[str | None]:
        """The award of a title over labels that name kinds, recipients or units; none where columns name awards."""
        if self._of_lines is None:
            measures = [m.dims.keys() for m in self.table.header.measures]
            by_columns = any(dims & {"award_form", "award_text", "assumed"} for dims in measures)
            self._of_lines = [None] * len(unit_ids) if by_columns else self._said_above(unit_ids)[0]
        return self._of_lines

    def _of_whole(self, index: int, out: list) -> str | None:
        """The award of the row a record is a part of: "- Tập thể" below "Giấy khen"."""
        parents, records = self.table.plan.parents, self.table.records
        row = parents.get(records[index])
        while row is not None:
            at = bisect_left(records, row)
            if at < len(out) and records[at] == row and out[at]:
                return out[at]
            row = parents.get(row)
        return None

    def _ranked(self, label: dict, group: str | None, match: Match, text: str) -> str | None:
        """ "- Hạng Ba" below "Huân chương Lao động"."""
        above = label.get("award_text") or group
        if match.id or match.how == "ambiguous" or not above:
            return None
        found = self.names.awards.resolve(f"{above} {without_number(text)}")
        return found.id if found.how == "exact" else None

    def _only_groups(self, index: int, column: int, match: Match) -> bool:
        """ "I. Danh hiệu thi đua 25" only adds up the rows below it; it names no award and none is asked for."""
        row = self.table.records[index]
        if match.id or row not in self.table.plan.parents.values():
            return False
        text = without_number(as_typed(self.table.cells(column, [row])[0]))
        return self.finder.dims(text, self.table.year) == {}

    def _of_content(self, column: int, above: list, unit_ids: list):
        """ "Tặng Bằng khen của Chủ tịch UBND tỉnh cho ...": the one award the text names, else that of group or title.

        A text that names two awards, another one than stands above, or none where nothing above does, is asked.
        """
        table, out = self.table, []
        levels = self._levels(unit_ids)
        told: set = set()
        for i, row in enumerate(table.records):
            text = clean(as_typed(table.cell(row, column)))
            level = self.said_levels[i] or levels[i]
            match = self._given(text, level, above[i])
            if match.id and match.how == "assumed" and not self.said_levels[i] and match.id not in told:
                told.add(match.id)
                table.wrong(row, column, text, level_assumed(self.forms[match.id].name, match))
            award = match.id or (None if match.options else above[i])
            if award is None and text:
                table.wrong(row, column, text, _unsaid(match))
            out.append(award)
        return out, letters(column)

    def _given(self, text: str, level: str | None, above: str | None) -> Match:
        """What a row's text gives; a name alone, as chosen on screen, holds against what stands above."""
        match = self.names.awards.given(text, level)
        if not match.id or above is None or self.names.awards.resolve(text).how == "exact":
            return match
        names = self.forms[match.id].name, self.forms[above].name
        return Match(above, "exact") if above == match.id else Match(None, "differs", names)

    def _of_title(self, grouped: list, unit_ids: list, is_asked: bool = True):
        """The award named in the title, for tables where neither a column nor a heading says it."""
        if (
            all(grouped)
            or self.table.header.is_wide
            and all(m.total or m.dims.keys() & {"award_form", "award_text"} for m in self.table.header.measures)
        ):
            return grouped, None
        table = self.table
        above, cell = self._said_above(unit_ids)
        if any(above):
            return [g or award for g, award in zip(grouped, above, strict=True)], cell
        if table.header.is_wide or not is_asked:
            return grouped, None  # told by cell, where a number stands
        row = next(r for r, g in zip(table.records, grouped, strict=True) if not g)
        table.tell(
            "error",
            "unknown_award",
            row,
            table.column_of("person") or table.header.first,
            None,
            f"Hàng {row + 1} không cho biết danh hiệu, hình thức khen thưởng. Thêm cột “Hình thức khen thưởng” "
            "hoặc ghi ở tiêu đề.",
        )
        return grouped, None

    def _said_above(self, unit_ids: list) -> tuple[list, str | None]:
        """The award each record takes from a line above the table, else from the sheet's name, and the line's cell.

        "TẶNG GIẤY KHEN" over communes and sở means the award of each; what their kind decides is told.
        """
        table, mentioned = self.table, self.names.awards.mentioned
        own = self._levels(unit_ids)
        levels = [said or level for said, level in zip(self.said_levels, own, strict=True)]
        for lines in (table.context.lines, [(table.sheet, None)]):
            told = [(text, cell, {level: mentioned(text, level) for level in set(levels)}) for text, cell in lines]
            told = [one for one in told if any(match.id for match in one[2].values())]
            if len({tuple(match.id for match in by_level.values()) for _, _, by_level in told}) == 1:
                text, cell, by_level = told[0]
                if len(set(own)) > 1 and mentioned(text).id is None and not any(self.said_levels):
                    self._tell_levels(text, cell, [match for match in by_level.values() if match.id])
                return [by_level[level].id for level in levels], cell
            if told:
                break
        return [None] * len(levels), None

    def _tell_levels(self, text: str, cell: str | None, matches: list[Match]) -> None:
        """A title without a level over units of several kinds; over those of one kind no other award can be meant."""
        place = position(cell) if cell else (self.table.header.top, self.table.header.first)
        names = "; ".join(sorted(self.forms[match.id].name for match in matches))
        where = f"Ô {cell}" if cell else "Tên trang tính"
        words = (
            f"{where} ghi “{text[:80]}” mà không ghi cấp: đã hiểu theo loại đơn vị của từng hàng là {names}. Nếu không "
            "đúng, ghi đủ tên hình thức ở từng hàng."
        )
        self.table.tell("warning", "award_level_assumed", *place, text[:80], words)

    def _fill_awards(self, column: int, out: list) -> list:
        table, told = self.table, False
        for i, row in enumerate(table.records):
            is_part = row in table.plan.parents or row in table.plan.unit_heads
            if out[i] is not None or is_part or table.cells(column, [row])[0] not in ("", None):
                continue
            if table.header.is_wide and not self._goes_on(row):
                continue  # told by cell, where a number stands
            if i and out[i - 1] and not told:
                told = True
                table.tell(
                    "warning",
                    "filled_from_above",
                    row,
                    column,
                    None,
                    f"Ô {address(row, column)}, cột “{table.title(column)}” để trống: đã hiểu là cùng hình "
                    "thức với hàng trên. Đề nghị ghi đủ ở từng hàng.",
                )
            if i and out[i - 1]:
                out[i] = out[i - 1]
            else:
                table.tell(
                    "error",
                    "unknown_award",
                    row,
                    column,
                    None,
                    f"Ô {address(row, column)}, cột “{table.title(column)}” để trống: chưa ghi hình thức khen thưởng. "
                    "Ghi tên danh hiệu hoặc hình thức.",
                )
        return out

    def _goes_on(self, row: int) -> bool:
        """Whether a row says only whom the award of the row above went to: "| | Cá nhân | 10"."""
        said = {name: self.table.column_of(name) for name in ("order", "unit", "recipient_type", "award_kind")}
        cells = {name: self.table.grid.at(row, c) for name, c in said.items() if c is not None}
        filled = {name for name, cell in cells.items() if not is_blank(cell)}
        return bool(filled) and not filled & {"order", "unit"}

    def _leveled_group(self, grouped: list, unit_ids: list) -> list:
        texts = self.around.grouped("award_text")
        if not any(texts):
            return grouped
        levels = self._levels(unit_ids)
        return [
            g or (self.names.awards.resolve(t, level).id if t else None)
            for g, t, level in zip(grouped, texts, levels, strict=True)
        ]

    def _levels(self, unit_ids: list) -> list:
        """The level each record speaks of: its deciding authority, its group, else what its unit may award."""
        table = self.table
        column = table.column_of("authority")
        told = (
            table.read(column, lambda v: level_of_authority(as_typed(v)) if as_typed(v) else None)
            if column is not None
            else decisions.levels(table)
        )
        grouped = self.around.grouped("level")
        types = {unit.unit_id: unit.type for unit in self.catalogue.units}
        by_type = {"xã": "xã", "phường": "xã"}
        self.said_levels = [own or group for own, group in zip(told, grouped, strict=True)]
        sender = unit_reader.inherited(table)[0]
        sender = None if sender == unit_reader.RECORD_UNIT else sender
        return [by_type.get(types.get(u, ""), "sở") if (u := unit or sender) else None for unit in unit_ids]

    def _leveled(self, column: int, index: int, level: str | None, told: set, is_label: bool):
        """An award written without its level ("Giấy khen"): decided by the level, and told."""
        table = self.table
        row = table.records[index]
        text = clean(as_typed(table.cells(column, [row])[0]))
        text = (self.finder.dims(without_number(text), table.year) or {}).get("award_text") or text
        said = self.said_levels[index]
        is_said = said in words.ASSUMED.get(canonical(text), ())
        level = said if is_said else level
        if (text, level) not in self._by_level:
            self._by_level[text, level] = self.names.awards.resolve(text, level)
        match = self._by_level[text, level]
        if match.id is None:
            why = (
                "chưa rõ cấp"
                if match.how == "ambiguous"
                else "không có trong danh mục danh hiệu, hình thức khen thưởng"
            )
            names = ", ".join(match.options)
            cure = f"Ghi rõ: {names}." if names else "Chọn tên trong danh sách của tệp mẫu."
            table.wrong(row, column, text, Wrong("unknown_award", why, cure, match.suggestion, match.options))
        elif match.how == "assumed" and (text, level) not in told and not is_said:
            told.add((text, level))
            table.wrong(row, column, text, level_assumed(self.forms[match.id].name, match))
        return match.id
