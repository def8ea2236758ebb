"""Whether what stands around a table agrees: units of letterhead, title, sheet name; periods of title, sheet, day.
"QUÝ II NĂM 2025" over a report of 30/6/2026, "QUÝ II" on a sheet named "Quý I": the title holds, and it is told.
Last year's numbers sent on purpose carry a day of last year, or none."""

from __future__ import annotations

import datetime as dt
import re

from data.intake.addresses import address
from data.intake.headings.header import Header
from data.intake.headings.uncounted import is_estimated, is_planned
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Finding
from data.intake.tables.context import Context
from data.intake.tables.units import RECORD_UNIT
from data.text import day_label, period_bounds, period_label, periods_apart, read_period

_ESTIMATED = re.compile(
    r"\bước\s+(?:thực hiện|kết quả|đạt|tính|đến|cả năm|quý|tháng|năm|\d)|\bsố (?:liệu )?(?:ước|dự kiến)\b|"
    r"\(\s*(?:ước|dự kiến|dự thảo|bản nháp)\s*\)|"
    r"^\W*(?:bản )?(?:dự thảo|nháp)\b(?! (?:luật|nghị định|quyết định|kế hoạch|văn bản))",
    re.IGNORECASE,
)
_EARLY = dt.timedelta(days=20)  # a period may be reported so long before it ends
_NAMES_PERIOD = re.compile(r"quý|quy|tháng|thang|năm|nam|20\d\d|\bq[1-4]\b", re.IGNORECASE)


def units_agree(sheet: str, context: Context, units: UnitNames) -> list[Finding]:
    """Two units where one should stand: letterhead and title, a body below its sở, the sheet's name and its heading."""
    told = context.unit
    if told is None:
        return []
    name, found = units.by_id[told.value].name, []
    if context.below:
        below = context.below
        words = (
            f"Ô {below.cell} ghi “{below.value}”, không có trong danh sách đơn vị; số liệu được tính cho {name}. "
            f"Nếu chỉ là số của “{below.value}”, đề nghị {name} tổng hợp rồi gửi."
        )
        found.append(Finding("warning", "unit_below", sheet, below.cell, below.value, words))
    if context.headed:
        own, cell = units.by_id[context.headed.value].name, context.headed.cell
        words = (
            f"Ô {cell} ghi {own}, trong khi ô {told.cell} ghi {name}; đã hiểu là {name}. Sửa dòng ghi sai nếu là tiêu "
            "đề của tệp cũ."
        )
        found.append(Finding("warning", "unit_conflict", sheet, cell, own, words))
    named = context.sheet_unit
    if named and told.value not in (named, RECORD_UNIT):
        words = (
            f"Ô {told.cell} ghi {name}, trong khi trang tính tên là “{sheet}”; đã hiểu là {units.by_id[named].name}. "
            "Sửa tên trang tính hoặc dòng ghi đơn vị."
        )
        found.append(Finding("warning", "unit_conflict", sheet, told.cell, name, words))
    return found


def garbled(sheet: str, context: Context) -> Finding | None:
    """A line nobody can read may say the unit or the period: neither is taken from it."""
    if (told := context.garbled) is None:
        return None
    words = (
        f"Ô {told.cell} ghi “{told.value[:60]}”: không đọc được chữ (gõ bằng bảng mã cũ hoặc tệp lưu sai bảng "
        "mã), nên không lấy đơn vị, kỳ báo cáo từ dòng này. Ghi lại dòng đó bằng phông Unicode (Times New "
        "Roman)."
    )
    return Finding("warning", "garbled_text", sheet, told.cell, told.value[:80], words)


def says_estimated(text: str) -> bool:
    """ "số ước", "ước thực hiện" in words beside a number."""
    return _ESTIMATED.search(text) is not None


def estimated(sheet: str, context: Context, header: Header) -> Finding | None:
    """Numbers that a title, or that of their column, calls "ước": what will be is no result yet."""
    titles = [
        (m.path[-1], address(header.bottom, m.column))
        for m in header.meanings
        if m.field == "value" and is_estimated(m.path[-1])
    ]
    for text, cell in [*context.own_lines, *titles]:
        is_goal = header.form.code == "results" and is_planned(text)
        if _ESTIMATED.search(text) or is_goal or (text, cell) in titles:
            words = (
                f"Ô {cell} ghi “{text[:80]}”: số liệu có vẻ là số ước, dự kiến, được giao hoặc dự thảo, chưa phải "
                "kết quả. Kiểm tra lại, gửi số chính thức khi có."
            )
            return Finding("warning", "estimated", sheet, cell, text[:80], words)
    return None


def periods_agree(sheet: str, context: Context) -> Finding | None:
    """What speaks against the period of a title."""
    told = context.period
    if told is None or told.cell is None:
        return None
    why = _against_title(context) or _against_day(told.value, context) or _against_sheet(told.value, sheet)
    if why is None:
        return None
    words = f"Ô {told.cell} ghi {period_label(told.value)}, trong khi {why}; đã hiểu là {period_label(told.value)}. "
    return Finding("warning", "period_conflict", sheet, told.cell, told.value, f"{words}Sửa chỗ ghi sai.")


def _against_title(context: Context) -> str | None:
    other = context.other_period
    return other and f"ô {other.cell} ghi {period_label(other.value)}"


def before_begin(sheet: str, context: Context) -> Finding | None:
    """What is said to be given in a kỳ that had not begun on the day it was written."""
    told, day = context.period, context.written_on
    if told is None or told.cell is None or day is None or day >= period_bounds(told.value)[0].isoformat():
        return None
    label = period_label(told.value)
    words = (
        f"Ô {told.cell} ghi {label}, trong khi bảng ghi ngày {day_label(day)}, trước khi kỳ bắt đầu; đã hiểu là "
        f"{label}. Sửa chỗ ghi sai."
    )
    return Finding("warning", "period_conflict", sheet, told.cell, told.value, words)


def _against_day(period: str, context: Context) -> str | None:
    until = context.data_until and context.data_until.value
    if until and until < period_bounds(period)[0].isoformat():
        return f"số liệu đến ngày {day_label(until)}, trước khi kỳ bắt đầu"
    if context.written_on and (why := _written_too_early(period, context.written_on)):
        return why
    day = max(filter(None, (until, context.written_on)), default=None)
    year, part = period[:4], period[4:]
    if day is None or not part or year >= day[:4]:
        return None
    if period_bounds(f"{day[:4]}{part}")[1] - _EARLY > dt.date.fromisoformat(day):
        return None
    return f"báo cáo ghi ngày {day_label(day)}"


def _written_too_early(period: str, written: str) -> str | None:
    """ "QUÝ III" over a report signed in the first days of July: of a part of a year so little is reported."""
    first, last = period_bounds(period)
    if not period[4:] or written[:4] != period[:4] or dt.date.fromisoformat(written) >= first + (last - first) / 6:
        return None
    return f"báo cáo ghi ngày {day_label(written)}, khi kỳ chưa bắt đầu hoặc mới bắt đầu"


def _against_sheet(period: str, sheet: str) -> str | None:
    named = None
    if _NAMES_PERIOD.search(sheet):
        named = read_period(sheet, int(period[:4]), anywhere=True) or read_period(sheet)
    return f"trang tính tên là “{sheet}”" if named and periods_apart(named, period) else None
