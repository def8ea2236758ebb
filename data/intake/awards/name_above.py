"""The award that stands above the records: a line over the table, else the sheet's name.
A title without a level ("TẶNG GIẤY KHEN") means the award of each record's own level; over units of several kinds that
is told. Where nothing says an award and nothing else will ask, it is asked; so is one given by nobody we know."""

from __future__ import annotations

from functools import cached_property

from data.intake.addresses import position
from data.intake.awards.levels import Levels, level_assumed
from data.intake.meaning.givers import UNKNOWN_GIVER
from data.intake.meaning.match import Match
from data.intake.meaning.names import CatalogueNames
from data.intake.tables.table import Table


class AwardAbove:
    """The award every record of one table takes from above it."""

    def __init__(self, table: Table, names: CatalogueNames, levels: Levels):
        self.table, self.names, self.levels = table, names, levels
        self.is_by_others = False  # the title names as giver nobody we know, and is asked
        self.measures = [measure.dims.keys() for measure in table.header.measures]

    def fill(self, grouped: list, is_asked: bool = True) -> tuple[list, str | None]:
        """The award of groups, else the title's, for tables where neither a column nor a heading says it."""
        table, is_wide = self.table, self.table.header.is_wide
        by_columns = is_wide and all(
            measure.total or dims & {"award_form", "award_text"}
            for measure, dims in zip(table.header.measures, self.measures, strict=True)
        )
        if all(grouped) or by_columns:
            return grouped, None
        above, cell = self._said
        if any(above):
            return [group or award for group, award in zip(grouped, above, strict=True)], cell
        if is_asked and not is_wide and not self.is_by_others:  # there it is told by cell, where a number stands
            self._ask(next(row for row, group in zip(table.records, grouped, strict=True) if not group))
        return grouped, None

    @property
    def of_labels(self) -> list[str | None]:
        """The title's award over labels that name kinds, recipients or units; none where columns name awards."""
        if any(dims & {"award_form", "award_text", "assumed"} for dims in self.measures):
            return [None] * len(self.table.records)
        return self._said[0]

    @cached_property
    def _said(self) -> tuple[list[str | None], str | None]:
        """The award each record takes from the lines, and their cell."""
        mentioned, levels = self.names.awards.mentioned, self.levels.best
        context = self.table.context
        for lines in (context.own_lines, context.lines[context.own :], context.under, [(self.table.sheet, None)]):
            told = [(text, cell, {level: mentioned(text, level) for level in set(levels)}) for text, cell in lines]
            if by_others := next((one for one in told if _is_by_others(one[2])), None):
                self._ask_giver(*by_others[:2])
                break
            told = [one for one in told if any(match.id for match in one[2].values())]
            if len({tuple(match.id for match in by_level.values()) for _, _, by_level in told}) == 1:
                text, cell, by_level = told[0]
                bare = mentioned(text)
                if not any(self.levels.said):
                    if bare.how != "exact" and self.levels.is_senders(text):
                        self._ask_giver(text, cell)
                        break
                    if bare.how == "assumed":
                        self._tell_assumed(text, cell, bare)
                    elif bare.id is None and len(set(self.levels.usual)) > 1:
                        self._tell_levels(text, cell, [match for match in by_level.values() if match.id])
                return [by_level[level].id for level in levels], cell
            if told:
                break
        return [None] * len(levels), None

    def _tell_levels(self, text: str, cell: str | None, matches: list[Match]) -> None:
        """A title without a level over units of several kinds; over those of one kind no other award can be meant."""
        names = "; ".join(sorted(self.names.awards.shown[match.id] for match in matches))
        words = (
            f"{_where(cell)} ghi “{text[:80]}” mà không ghi cấp: đã hiểu theo loại đơn vị của từng hàng là {names}. "
            "Nếu không đúng, ghi đủ tên hình thức ở từng hàng."
        )
        self.table.tell("warning", "award_level_assumed", *self._place(cell), text[:80], words)

    def _tell_assumed(self, text: str, cell: str | None, match: Match) -> None:
        """A title without a level ("TẶNG KỶ NIỆM CHƯƠNG") that no kind of unit decides."""
        assumed = level_assumed(self.names.awards.shown[match.id], match)
        words = f"{_where(cell)} ghi “{text[:80]}”: {assumed.why}. {assumed.cure}"
        self.table.tell("warning", assumed.code, *self._place(cell), text[:80], words)

    def _ask_giver(self, text: str, cell: str | None) -> None:
        words = (
            f"{_where(cell)} ghi “{text[:80]}”: danh mục không có danh hiệu, hình thức khen thưởng của cơ quan, người "
            "tặng ấy. Thêm cột “Hình thức khen thưởng” và chọn tên trong danh sách của tệp mẫu."
        )
        self.is_by_others = True
        self.table.tell("error", "unknown_award", *self._place(cell), text[:80], words)

    def _place(self, cell: str | None) -> tuple[int, int]:
        return position(cell) if cell else (self.table.header.top, self.table.header.first)

    def _ask(self, row: int) -> None:
        person = self.table.column_of("person")
        column = self.table.header.first if person is None else person
        words = (
            f"Hàng {row + 1} không cho biết danh hiệu, hình thức khen thưởng. Thêm cột “Hình thức khen thưởng” hoặc "
            "ghi ở tiêu đề."
        )
        self.table.tell("error", "unknown_award", row, column, None, words)


def _is_by_others(by_level: dict[str | None, Match]) -> bool:
    return any(match.how == UNKNOWN_GIVER for match in by_level.values())


def _where(cell: str | None) -> str:
    return f"Ô {cell}" if cell else "Tên trang tính"
