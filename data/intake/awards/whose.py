"""Whose awards a table of Sở Nội vụ holds that names no unit: its own people's, or those of the whole province.
It keeps the record of awards of the province, so a title "toàn tỉnh" is asked, never booked to Sở Nội vụ itself.
Where the title names Sở Nội vụ the awards are its own; where nothing says so, that reading is told."""

from __future__ import annotations

import re

from data.intake.addresses import position
from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.tables import units as unit_reader
from data.intake.tables.context_period import CITED
from data.intake.tables.table import Table

_OF_MANY = re.compile(
    r"\b(?:toàn|trên địa bàn) tỉnh\b|(?<!chương )(?<!hiệu )\bcủa tỉnh\b|"
    r"\bcác (?:cơ quan|đơn vị|địa phương|sở|xã|phường|huyện)\b(?!.*\bthuộc\b)",
    re.IGNORECASE,
)
_TO_OTHERS = re.compile(rf"{CITED.pattern}|kính gửi|nơi nhận|phong trào", re.IGNORECASE)
_CURE = "Thêm cột “Đơn vị” ghi cơ quan, đơn vị, địa phương có tập thể, cá nhân được khen"


def is_of_many(table: Table, units: UnitNames) -> bool:
    """Tells a table of Sở Nội vụ whose rows name no unit; whether its awards are those of many units."""
    own, cell = unit_reader.inherited(table)
    if own != RECORD_UNIT or cell is None or table.column_of("unit") is not None:
        return False
    lines = table.context.lines
    of_many = next(((text, place) for text, place in lines if place and _is_of_many(text)), None)
    name = units.by_id[RECORD_UNIT].name
    if of_many:
        text, place = of_many
        words = f"Ô {place} ghi “{text[:80]}” mà các hàng không ghi đơn vị; không tính cho {name}. {_CURE}."
        table.tell("error", "missing_unit", *position(place), text[:80], words)
    elif not any(RECORD_UNIT in units.mentioned(text) and not units.known(text).id for text, _ in lines):
        words = f"Các hàng không ghi đơn vị: đã hiểu là tập thể, cá nhân của {name}. {_CURE} nếu là của đơn vị khác."
        table.tell("warning", "unit_assumed", *position(cell), name, words)
    return of_many is not None


def _is_of_many(text: str) -> bool:
    return _OF_MANY.search(text) is not None and not _TO_OTHERS.search(text)
