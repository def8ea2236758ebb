"""What the lines below a table say of it where none above does: "Đơn vị báo cáo: Xã Na Rì", "Loại hình: đột xuất".
A line above always holds; one below that speaks against it is told. Only where no other table follows: what stands
between two tables is the second one's. Whose table it is may stand in its signature only: "TM. UBND XÃ NA RÌ"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.intake.addresses import address
from data.intake.grid import Grid
from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.model import Finding
from data.intake.tables import context_days
from data.intake.tables.context import Context, Told
from data.intake.tables.context_units import said_in
from data.text import clean, period_label, periods_apart, read_period

_ROWS = 30
_NOTE = re.compile(r"^\W*(?:ghi chú|lưu ý|chú thích)\s*[:：]\s*", re.IGNORECASE)
_COPIES = re.compile(r"\W*(?:nơi nhận|kính gửi)\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\W*(?:kỳ(?:\s+(?:báo cáo|số liệu))?\s*[:：]|thời gian\s*[:：]"
    r"|số liệu(?: của| khen thưởng)?(?=\s+(?:tháng|quý|năm|6 tháng)))\s*(.+)$",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"(?:(?:tm|t/m|thay mặt)\b[.\s]*)?(?=(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\b)", re.IGNORECASE)
_OF_AWARDS = re.compile(
    r"\W*(?:loại hình|hình thức|danh hiệu|đối tượng)(?: (?:được )?(?:khen(?: thưởng)?|tặng|thi đua))?\s*:\s*\S",
    re.IGNORECASE,
)
# "Danh sách trên gồm 02 cá nhân được Chủ tịch UBND xã tặng Giấy khen": of all above, and no proposal
_GIVEN = re.compile(
    r"\W*(?:danh sách|(?:các|những) (?:tập thể|cá nhân|đồng chí|hộ)[^.]*\b(?:trên|nêu trên|có tên))\b"
    r"(?!.*\b(?:đề nghị|trình|dự kiến|xét)\b).*\b(?:được|đã)\b.*\b(?:tặng|khen)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\(?\s*(?:(?:danh sách |kết quả )?(?:được )?(?:ban hành )?(?:kèm theo|theo)\s+)?(?:quyết định|qđ)\s+"
    r"(?:khen thưởng\s+)?(?:số\s*:?\s*)?\d+\s*/\s*[\w\-]+,?\s*ngày\s+[^()]{3,24}?\d{4}(?:\s+của\s+[^()]{4,60})?"
    r"\s*\)?\W*",
    re.IGNORECASE,
)


def take(grid: Grid, last: int, units: UnitNames, context: Context, year: int) -> list[Finding]:
    """Put into the context what the lines below the row `last` say, and give what speaks against it."""
    found: list[Finding] = []
    for row, column, text in _lines(grid, last):
        cell = address(row, column)
        if unit := said_in(grid, row, column, text, units):
            found += _unit(grid.name, Told(unit, cell), units, context)
        elif unit := _signed(text, units):
            told = _signed_by(grid.name, Told(unit, cell), units, context)
            found += told
            context.below_lines += [] if told else [(units.by_id[unit].name, cell)]
        elif _OF_AWARDS.match(text) or _DECIDED.fullmatch(text) or _GIVEN.match(text):
            context.under.append((text, cell))
        elif said := _PERIOD.match(text):
            of = int(context.period.value[:4]) if context.period else context.year or year
            if period := read_period(said[1].strip(" :"), of, anywhere=True):
                found += _period(grid.name, Told(period, cell), context)
        elif context.data_until is None and (until := context_days.until(text)):
            right = next((grid.at(row, c) for c in range(column + 1, grid.width) if grid.at(row, c) != ""), "")
            if day := context_days.last_day(until[1] or right, until[2]):
                context.data_until = Told(day, cell)
        elif sum(value not in ("", None) for value in grid.rows[row]) == 1:
            context.below_lines.append((text, cell))
    return found


def _lines(grid: Grid, last: int) -> Iterator[tuple[int, int, str]]:
    """The texts below a table but for those it is sent to: "Nơi nhận" and what stands under it."""
    copied: int | None = None
    for row in range(last + 1, min(len(grid.rows), last + _ROWS)):
        for column, value in enumerate(grid.rows[row]):
            if not isinstance(value, str) or not value.strip():
                continue
            if _COPIES.match(value):
                copied = column
            if column != copied:
                yield row, column, _NOTE.sub("", clean(value))


def _signed(text: str, units: UnitNames) -> str | None:
    said = _SIGNS.match(text)
    return units.known(text[said.end() :]).id if said and len(text) <= 90 else None


def _unit(sheet: str, said: Told, units: UnitNames, context: Context) -> list[Finding]:
    told = context.unit
    if told is None or told.value == RECORD_UNIT:
        context.unit, context.sender = said, context.sender or said.value
        return []
    return [] if told.value == said.value else [_other_unit(sheet, said, told, units)]


def _signed_by(sheet: str, said: Told, units: UnitNames, context: Context) -> list[Finding]:
    """The province signs what a sở reports, and a commune what its offices do: only two communes are at odds."""
    told = context.unit
    if told is None:
        if not context.below:
            context.unit, context.sender = said, context.sender or said.value
        return []
    are_communes = units.is_commune(said.value) and units.is_commune(told.value)
    if not are_communes or said.value in (told.value, context.sender):
        return []
    return [_other_unit(sheet, said, told, units)]


def _other_unit(sheet: str, said: Told, told: Told, units: UnitNames) -> Finding:
    name, other = units.by_id[told.value].name, units.by_id[said.value].name
    where = f"ô {told.cell}" if told.cell else f"tên trang tính “{sheet}”"
    words = f"Ô {said.cell} ghi {other}, trong khi {where} ghi {name}; đã hiểu là {name}. Sửa dòng ghi sai."
    return Finding("warning", "unit_conflict", sheet, said.cell, other, words)


def _period(sheet: str, said: Told, context: Context) -> list[Finding]:
    told = context.period
    if told is None:
        context.period = said
        return []
    if not periods_apart(said.value, told.value):
        return []
    held, other = period_label(told.value), period_label(said.value)
    words = f"Ô {said.cell} ghi {other}, trong khi phía trên bảng là {held}; đã hiểu là {held}. Sửa chỗ ghi sai."
    return [Finding("warning", "period_conflict", sheet, said.cell, other, words)]
