"""What stands under the last table of a sheet and speaks of all of it: "Loại hình: đột xuất", "Theo Quyết định số ...".
Lines that name what they say are read where nothing above does, and told where they say another thing than the title.
Whose table it is may stand in its signature only: "TM. UBND XÃ NA RÌ"."""

from __future__ import annotations

import re

from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Finding, address
from data.intake.tables.context import Context, Told
from data.intake.tables.grid import Grid
from data.text import clean, period_label, periods_apart, read_period

_MOST = 25  # rows under a table that are looked at
_LABELLED = re.compile(
    r"\W*(?:loại hình|hình thức|danh hiệu|đối tượng)(?: (?:được )?(?:khen(?: thưởng)?|tặng|thi đua))?\s*:\s*\S",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\(?\s*(?:(?:danh sách |kết quả )?(?:được )?(?:ban hành )?(?:kèm theo|theo)\s+)?(?:quyết định|qđ)\s+"
    r"(?:khen thưởng\s+)?(?:số\s*:?\s*)?\d+\s*/\s*[\w\-]+,?\s*ngày\s+[^()]{3,24}?\d{4}"
    r"(?:\s+của\s+[^()]{4,60})?\s*\)?\W*",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\W*(?:kỳ(?: báo cáo)?\s*:|thời gian\s*:|số liệu(?: của| khen thưởng)?(?=\s+(?:tháng|quý|năm|6 tháng)))",
    re.IGNORECASE,
)
_UNIT = re.compile(r"\W*(?:đơn vị|cơ quan)(?: (?:báo cáo|gửi báo cáo|lập biểu))?\s*:\s*", re.IGNORECASE)
_SIGNS = re.compile(r"(?:(?:tm|t/m|thay mặt)\b[.\s]*)?(?=(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\b)", re.IGNORECASE)
_COPIES = re.compile(r"\W*(?:nơi nhận|kính gửi)\b", re.IGNORECASE)


def look(grid: Grid, last: int, context: Context, units: UnitNames, year: int) -> list[Finding]:
    """Puts the lines below row `last` into the context; gives what of them speaks against it."""
    found: list[Finding] = []
    copied: int | None = None
    for row in range(last + 1, min(last + 1 + _MOST, len(grid.rows))):
        for column, value in enumerate(grid.rows[row]):
            text = clean(value) if isinstance(value, str) else ""
            if not text:
                continue
            if _COPIES.match(text):
                copied = column
            if copied == column:
                continue
            cell = address(row, column)
            if _LABELLED.match(text) or _DECIDED.fullmatch(text):
                context.under.append((text, cell))
            elif told := _PERIOD.match(text):
                found += _period(grid.name, context, text[told.end() :], cell, year)
            elif unit := _unit(text, units):
                found += _whose(grid.name, context, unit, cell, units)
    return found


def _unit(text: str, units: UnitNames) -> str | None:
    said = _UNIT.match(text) or _SIGNS.match(text)
    if not said or len(text) > 90:
        return None
    return units.known(text[said.end() :]).id


def _whose(sheet: str, context: Context, unit: str, cell: str, units: UnitNames) -> list[Finding]:
    told = context.unit
    if told is None:
        if not context.below:
            context.unit, context.sender = Told(unit, cell), context.sender or unit
        return []
    if told.value == unit or context.sender == unit or not (units.is_commune(unit) and units.is_commune(told.value)):
        return []
    name, own = units.by_id[unit].name, units.by_id[told.value].name
    words = (
        f"Ô {cell} dưới bảng ghi {name}, trong khi đầu trang hoặc tên trang tính ghi {own}; đã hiểu là {own}. Sửa chỗ "
        "ghi sai."
    )
    return [Finding("warning", "unit_conflict", sheet, cell, name, words)]


def _period(sheet: str, context: Context, text: str, cell: str, year: int) -> list[Finding]:
    told = context.period
    period = read_period(text.strip(" :"), int(told.value[:4]) if told else context.year or year, anywhere=True)
    if period is None:
        return []
    if told is None:
        if re.search(r"20\d\d", text):
            context.period = Told(period, cell)
        return []
    if not periods_apart(told.value, period):
        return []
    words = (
        f"Ô {cell} dưới bảng ghi {period_label(period)}, trong khi đầu trang ghi {period_label(told.value)}; đã hiểu "
        f"là {period_label(told.value)}. Sửa chỗ ghi sai."
    )
    return [Finding("warning", "period_conflict", sheet, cell, period_label(period), words)]
