"""Dates as typed: 14/7/2026, ngày 14 tháng 7 năm 2026, 05.03.26, serials; day before month.
An impossible or unclear date is never repaired: the reading says in words why it was refused.
"Trước", "sau", "khoảng" a day is no day; periods (Quý III/2026) are read in data/text/periods.py."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from data.text.keys import clean, match_key


@dataclass(frozen=True)
class DateReading:
    """value is None when nothing stands there or it cannot be read; then `problem` says why (empty: nothing there)."""

    value: dt.date | None
    problem: str = ""
    suggestion: str | None = None


NOTHING = DateReading(None)
_ENGLISH = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}
DMY = re.compile(r"(?<!\d)(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|\d{2})(?!\d)")
_YMD = re.compile(r"(?<!\d)(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?!\d)")
_WORDS = re.compile(
    r"(?:ngày\s*)?(?<!tuần )(?<!đợt )(?<!lần )(?<!thứ )(?<!\d)"  # "tuần 2 tháng 11/2026" is no day
    r"(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm\s*|/\s*|,\s*)(\d{4})",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(\d{1,2})[\s\-]+(?:thg\s*(\d{1,2})|([A-Za-z]{3})[a-z]*)\.?,?[\s\-]+(\d{4}|\d{2})", re.IGNORECASE)
_MIXED = re.compile(r"(?<![\d/.\-])(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*,?\s*năm\s*(\d{4})(?!\d)", re.IGNORECASE)
_NO_ONE_DAY = re.compile(r"\W*(?:trước|sau|khoảng|tầm|quãng)\b", re.IGNORECASE)
_DAY_MONTH = re.compile(r"(?:ngày\s*)?(\d{1,2})\s*(?:[/.\-]|tháng)\s*(\d{1,2})", re.IGNORECASE)
# "05/02 - 07/02/2027", "5-6/7/2026", "ngày 5 và 6 tháng 7 năm 2026": the first day is no part of the date after it.
_STRETCH = re.compile(
    r"(?:^|\b(?:ngày|từ)\s+)\d{1,2}(?:\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?)?\s*(?:[-–—,;&]|\bđến\b|\btới\b|\bvà\b)"
    r"\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}\s*(?:[/.]\s*\d{1,2}\s*[/.]|tháng\s*\d{1,2}\s*(?:năm|/|,))\s*(?:\d{4}|\d{2})(?!\d)",
    re.IGNORECASE,
)
_MOMENT = re.compile(r",?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*(?:am|pm|sa|ch))?$", re.IGNORECASE)
_EMPTY = {"", "-", "--", "–", "—", "x", "không", "không có", "chưa", "chưa có"}
FIRST_YEAR, LAST_YEAR = 1945, 2100


def usual(text: str) -> str:
    """Cleaned, with full-width digits and strokes as usual ones."""
    return clean(text if text.isascii() else unicodedata.normalize("NFKC", text))


def made(day: int, month: int, year: int) -> DateReading:
    if 50 <= year < 100:
        return DateReading(None, f"ghi năm bằng hai chữ số, không rõ là 19{year} hay 20{year}")
    if year < 100:
        year += 2000
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return DateReading(None, f"có năm {year} ngoài khoảng {FIRST_YEAR} đến {LAST_YEAR}")
    if month > 12:
        if day <= 12 and month <= 31:
            swapped = f"{month:02d}/{day:02d}/{year}"
            return DateReading(None, f"có tháng {month}; ngày ghi theo thứ tự ngày/tháng/năm", swapped)
        return DateReading(None, f"có tháng {month}, không có tháng nào như vậy")
    last = calendar.monthrange(year, month)[1] if 1 <= month <= 12 else 0
    if not 1 <= month <= 12 or day < 1:
        return DateReading(None, "có ngày hoặc tháng bằng 0")
    if day > last:
        leap = f" năm {year}" if month == 2 else ""
        return DateReading(None, f"không có trong lịch: tháng {month}{leap} có {last} ngày")
    return DateReading(dt.date(year, month, day))


@lru_cache(maxsize=65536)
def _from_text(text: str) -> DateReading:
    typed = usual(text)
    if match_key(typed) in _EMPTY or typed in _EMPTY:
        return NOTHING
    if _NO_ONE_DAY.match(typed) and re.search(r"\d", typed):
        return DateReading(None, "chỉ nói trước, sau hoặc khoảng một ngày, không phải chính ngày đó")
    if _STRETCH.search(typed):
        return DateReading(None, "có nhiều hơn một ngày")
    for pattern, order in ((_WORDS, (1, 2, 3)), (_MIXED, (1, 2, 3)), (_YMD, (3, 2, 1)), (DMY, (1, 2, 3))):
        found = pattern.findall(typed)
        if len(set(found)) > 1:
            return DateReading(None, "có nhiều hơn một ngày")
        if found:
            parts = [int(found[0][place - 1]) for place in order]
            return made(*parts)
    named = _NAMED.search(typed)
    if named and (named[2] or named[3].lower() in _ENGLISH):
        return made(int(named[1]), int(named[2] or _ENGLISH[named[3].lower()]), int(named[4]))
    if re.fullmatch(r"\d{8}", typed):
        if 1900 < int(typed[:4]) < 2101:
            return DateReading(None, "thiếu dấu phân cách", f"{typed[6:]}/{typed[4:6]}/{typed[:4]}")
        return DateReading(None, "thiếu dấu phân cách", f"{typed[:2]}/{typed[2:4]}/{typed[4:]}")
    if re.fullmatch(r"\d{5}(?:\.0+)?", typed):
        return _from_serial(float(typed))
    if _DAY_MONTH.fullmatch(typed):
        return DateReading(None, "thiếu năm")
    if re.fullmatch(r"(?:tháng\s*)?\d{1,2}\s*[/\-.]\s*\d{4}", typed, re.IGNORECASE) or re.search(
        r"quý", typed, re.IGNORECASE
    ):
        return DateReading(None, "chỉ có tháng hoặc quý, thiếu ngày")
    return DateReading(None, "không phải là ngày tháng năm")


def _from_serial(serial: float) -> DateReading:
    if 16438 <= serial <= 73415:  # 1945 to 2100, in days since 30/12/1899
        return DateReading(dt.date(1899, 12, 30) + dt.timedelta(days=int(serial)))
    year = f"{int(serial)}" if serial == int(serial) else f"{serial:g}"
    return DateReading(
        None, "là số, không phải là ngày tháng năm" if len(year) != 4 else "chỉ có năm, thiếu ngày và tháng"
    )


def day_label(iso: str) -> str:
    """2026-07-14 -> 14/07/2026."""
    return f"{iso[8:]}/{iso[5:7]}/{iso[:4]}"


def read_date(value: object) -> DateReading:
    """A calendar date from a date cell, a serial number or any common Vietnamese writing, day before month."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        if not FIRST_YEAR <= value.year <= LAST_YEAR:
            return DateReading(None, f"có năm {value.year} ngoài khoảng {FIRST_YEAR} đến {LAST_YEAR}")
        return DateReading(value)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return DateReading(None, "không phải là ngày tháng năm")
    if isinstance(value, (int, float)):
        return _from_serial(value) if value == value and abs(value) < 1e9 else DateReading(None, "không phải là ngày")
    return _from_text(value)


def is_moment(text: str) -> bool:
    """ "10/3/2026 09:00:00", as programs write it."""
    return DMY.match(text) is not None and _MOMENT.search(text) is not None


def turned(text: str) -> str:
    """The same day with what stands first as its month: "10/15/2026" is 15/10/2026."""
    return DMY.sub(r"\2/\1/\3", text, count=1)


def date_order(text: str) -> str | None:
    """Which way round a written date, or a moment of it, can only be read: "dm", "md", or "either"; None for what is no
    such date."""
    found = DMY.fullmatch(_MOMENT.sub("", clean(text)))
    if not found or found[1] == found[2]:
        return None
    day, month = int(found[1]), int(found[2])
    if max(day, month) <= 12:
        return "either"
    return "dm" if month <= 12 else "md" if day <= 12 else None
