"""Which award each record is about: its own column, its label, its text, the group above it, the title.
A wording without a level ("Giấy khen") is decided by the authority, the decision's letters, the group, else by what the
unit may award, and that is told; a wording nobody knows is asked."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.addresses import letters, position
from data.intake.awards.around import Around
from data.intake.awards.levels import Levels
from data.intake.awards.name_above import AwardAbove
from data.intake.awards.name_column import AwardColumn
from data.intake.headings.finder import HeaderFinder
from data.intake.meaning.match import UNKNOWN, Match
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.values import Wrong, is_blank
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean


class AwardOfRecords:
    """Reads the award of every record of one table; `unit_ids`: whose each is."""

    def __init__(
        self,
        table: Table,
        catalogue: Catalogue,
        names: CatalogueNames,
        finder: HeaderFinder,
        around: Around,
        unit_ids: list,
    ):
        self.table, self.names, self.finder, self.around = table, names, finder, around
        self.levels = Levels(table, catalogue, names, around, unit_ids)
        self.above = AwardAbove(table, names, self.levels)

    def read(self, labels: list[dict] | None) -> tuple[list[str | None], str | None]:
        """The awards, and the column or the cell that names them."""
        matches = self._of_groups()
        grouped = [match.id for match in matches]
        column = AwardColumn.column_of(self.table, labels)
        content = self.table.column_of("content")
        if column is not None:
            of_column = AwardColumn(self.table, self.names, self.finder, self.around, self.levels, self.above, labels)
            awards, place = of_column.read(grouped), letters(column)
        elif content is not None:
            awards, place = self._of_content(content, self.above.fill(grouped, is_asked=False)[0]), letters(content)
        else:
            awards, place = self.above.fill(grouped)
        self._tell_groups(matches, awards, column, labels)
        return awards, place

    def _of_groups(self) -> list[Match]:
        """The award of the group row above each record."""
        if self.around.groups is None:
            return [UNKNOWN] * len(self.table.records)
        named = zip(self.around.grouped("award_form"), self.around.grouped("award_text"), strict=True)
        return [
            Match(code, "exact") if code else self.levels.award(index, text) if text else UNKNOWN
            for index, (code, text) in enumerate(named)
        ]

    def _tell_groups(self, matches: list[Match], awards: list, column: int | None, labels: list[dict] | None) -> None:
        """Group rows whose award only the usual level decides, where a record says none of its own."""
        for index, match in enumerate(matches if self.around.groups else ()):
            if match.how == "assumed" and match.id == awards[index] and not self._says_own(index, column, labels):
                text, cell = self.around.groups[index]["award_text"]
                self.levels.tell_assumed(*position(cell), text, match, once=cell)

    def _says_own(self, index: int, column: int | None, labels: list[dict] | None) -> bool:
        if labels:
            return bool(labels[index].keys() & {"award_form", "award_text"})
        return column is not None and not is_blank(self.table.cell(self.table.records[index], column))

    def _of_content(self, column: int, above: list) -> list[str | None]:
        """ "Tặng Bằng khen của Chủ tịch UBND tỉnh cho ...": the one award the text names, else that of group or title.

        A text that names two awards, another one than stands above, or none where nothing above does, is asked.
        """
        table, out = self.table, []
        for index, row in enumerate(table.records):
            text = clean(as_typed(table.cell(row, column)))
            said = self.levels.said_of(index, text)
            match = self._given(text, said or self.levels.usual[index], above[index])
            if not said:
                self.levels.tell_assumed(row, column, text, match, once=match.id)
            award = match.id or (None if match.options else above[index])
            if award is None and text:
                table.wrong(row, column, text, _unsaid(match))
            out.append(award)
        return out

    def _given(self, text: str, level: str | None, above: str | None) -> Match:
        """What a row's text gives; a name alone, as chosen on screen, holds against what stands above."""
        match = self.names.awards.given(text, level)
        if not match.id or above is None or self.names.awards.resolve(text).how == "exact":
            return match
        names = self.names.awards.shown[match.id], self.names.awards.shown[above]
        return Match(above, "exact") if above == match.id else Match(None, "differs", names)


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
