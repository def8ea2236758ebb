"""The award a title over a table names, where neither a column, a label nor a group does.
One without its level is that of each record's unit; one given by nobody in the catalogue is asked where it stands."""

from __future__ import annotations

from data.catalogue import AwardForm
from data.intake.meaning.givers import UNKNOWN_GIVER
from data.intake.meaning.match import Match
from data.intake.meaning.names import CatalogueNames
from data.intake.model import position
from data.intake.tables.table import Table


class TitleAward:
    """Reads the lines over one table, then the name of its sheet."""

    def __init__(self, table: Table, names: CatalogueNames, forms: dict[str, AwardForm]):
        self.table, self.names, self.forms = table, names, forms
        self.is_asked = False  # where the title stands

    def of_levels(self, own: list, said: list) -> tuple[list, str | None]:
        """The award of each record and the cell it was read from; `own` are the levels of their units, `said` those
        that their rows name.

        "TẶNG GIẤY KHEN" over communes and sở means the award of each; what their kind decides is told.
        """
        table, mentioned = self.table, self.names.awards.mentioned
        levels = [level or unit for level, unit in zip(said, own, strict=True)]
        for lines in (table.context.lines, [(table.sheet, None)]):
            told = [(text, cell, {level: mentioned(text, level) for level in set(levels)}) for text, cell in lines]
            if unknown := next((one for one in told if _is_by_others(one[2])), None):
                self._ask_giver(*unknown[:2])
                break
            told = [one for one in told if any(match.id for match in one[2].values())]
            if len({tuple(match.id for match in by_level.values()) for _, _, by_level in told}) == 1:
                text, cell, by_level = told[0]
                if len(set(own)) > 1 and mentioned(text).id is None and not any(said):
                    self._tell_levels(text, cell, [match for match in by_level.values() if match.id])
                return [by_level[level].id for level in levels], cell
            if told:
                break
        return [None] * len(levels), None

    def _ask_giver(self, text: str, cell: str | None) -> None:
        words = (
            f"{_where(cell)} ghi “{text[:80]}”: danh mục không có danh hiệu, hình thức khen thưởng của cơ quan, người "
            "tặng ấy. Thêm cột “Hình thức khen thưởng” và chọn tên trong danh sách của tệp mẫu."
        )
        self.is_asked = True
        self.table.tell("error", "unknown_award", *self._place(cell), text[:80], words)

    def _tell_levels(self, text: str, cell: str | None, matches: list[Match]) -> None:
        """A title without a level over units of several kinds; over those of one kind no other award can be meant."""
        names = "; ".join(sorted(self.forms[match.id].name for match in matches))
        words = (
            f"{_where(cell)} ghi “{text[:80]}” mà không ghi cấp: đã hiểu theo loại đơn vị của từng hàng là {names}. "
            "Nếu không đúng, ghi đủ tên hình thức ở từng hàng."
        )
        self.table.tell("warning", "award_level_assumed", *self._place(cell), text[:80], words)

    def _place(self, cell: str | None) -> tuple[int, int]:
        return position(cell) if cell else (self.table.header.top, self.table.header.first)


def _is_by_others(by_level: dict[str | None, Match]) -> bool:
    return any(match.how == UNKNOWN_GIVER for match in by_level.values())


def _where(cell: str | None) -> str:
    return f"Ô {cell}" if cell else "Tên trang tính"
