"""The days that one cell of a list names: "14/02 - 18/02/2026", "30/4, 01/5", "Thứ Hai, ngày 02/01/2026".
A day without its year is of the other end of its stretch, of the next day of the list, or of the title's year.
What can be no day, or no stretch of them, is told and never guessed."""

from __future__ import annotations

import datetime as dt
import re

from data.intake.meaning import values
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.text import clean, read_date

MOST_DAYS = 31  # a longer stretch off is a slip
WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
WEEKDAY = re.compile(r"^(?:(thứ)\s+(\w+)|(chủ nhật|cn))\s*[,:(\s-]*\s*(?:ngày\s+)?", re.IGNORECASE)
_STRETCH = re.compile(
    r"^(?:nghỉ\s+)?(?:từ\s+)?(?:ngày\s+)?(\d[\d/.\-]*?)\s*(?:đến|tới|-|–|—)\s*(?:hết\s+)?(?:ngày\s+)?(\d[\d/.]*)$", re.I
)
_PARTS = re.compile(r"\s*(?:[;,&+\n]|\bvà\b)\s*(?:ngày\s+)?", re.IGNORECASE)
_DAY = re.compile(r"^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*(\d{1,2}))?(?:\s*[/.-]\s*(\d{4}))?\.?$", re.IGNORECASE)
_IN_WORDS = re.compile(r"\s*(?:tháng|năm)\s*", re.IGNORECASE)


_PART_OF_DAY = re.compile(r"\b(?:chiều|sáng|trưa|tối|buổi|nửa ngày)\b|\d\s*(?:h\d*|giờ)\b|\d\s+ngày\b", re.IGNORECASE)
_ANY_DAY = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)")

Month = tuple[int, int | None]  # and its year, where it is named
_MONTH = re.compile(r"(?:tháng\s*)?(\d{1,2})(?:\s*(?:/|năm)\s*(20\d\d))?", re.IGNORECASE)


def month_of(text: str) -> Month | None:
    """ "Tháng 02", 2, "02/2027" in a column of months or over the days of one."""
    found = _MONTH.fullmatch(text.strip())
    is_month = found and 1 <= int(found[1]) <= 12
    return (int(found[1]), int(found[2]) if found[2] else None) if is_month else None


class DayTexts:
    """Reads cells of days; `year` is the one the title names, if any."""

    def __init__(self, year: int | None):
        self.year = year

    def read(self, value: object, end: object, month: Month | None = None) -> list[dt.date] | Wrong:
        """The days of a cell, or of the stretch to `end` where that stands in another; `month` is that of bare days."""
        if month and isinstance(value, float):
            value = as_typed(value)
        if not values.is_blank(end):
            first, last = self._bare(value, month), self._bare(end, month)
            if isinstance(first, Wrong) or isinstance(last, Wrong):
                return first if isinstance(first, Wrong) else last
            return stretch(dated(first, last), dated(last, first))
        plain = read_date(value)
        if plain.value and not isinstance(value, str):
            return [plain.value]
        text = WEEKDAY.sub("", clean(as_typed(value)))
        text = re.sub(r"\s*\([^()]*\)\s*$", "", _IN_WORDS.sub("/", text)) if _IN_WORDS.search(text) else text
        if found := _STRETCH.match(text):
            ends = [self._bare(part, month) for part in found.groups()]
            wrong = next((one for one in ends if isinstance(one, Wrong)), None)
            if wrong is None:
                return stretch(dated(ends[0], ends[1]), dated(ends[1], ends[0]))
        parts = [self._bare(part, month) for part in _PARTS.split(text)]
        wrong = next((one for one in parts if isinstance(one, Wrong)), None)
        if wrong:
            is_one = plain.value and len(_ANY_DAY.findall(text)) < 2 and not _PART_OF_DAY.search(text)
            return [plain.value] if is_one else wrong
        for i in range(len(parts) - 2, -1, -1):
            parts[i] = tuple(own or after for own, after in zip(parts[i], parts[i + 1], strict=True))
        days = [dated(part, part) for part in parts]
        return next((day for day in days if isinstance(day, Wrong)), days)

    def _bare(self, value: object, of: Month | None = None) -> tuple[int, int | None, int | None] | Wrong:
        """Day, month and year of a text; what it leaves out is None, or the title's year."""
        if not isinstance(value, str):
            day = read_date(value).value
            return (day.day, day.month, day.year) if day else _not_a_day("không phải là ngày")
        text = WEEKDAY.sub("", clean(value))
        found = _DAY.match(text)
        if not found:
            read = read_date(text)
            if read.value and _PART_OF_DAY.search(text):
                return _not_a_day("chỉ là một phần của ngày, hoặc từ một giờ")
            if read.value and len(_ANY_DAY.findall(text)) < 2:
                return read.value.day, read.value.month, read.value.year
            return _not_a_day(read.problem or "không phải là ngày")
        day, month, year = (int(part) if part else None for part in found.groups())
        if of and not month:
            month, year = of
        return day, month, year or (self.year if month else None)


def _not_a_day(why: str) -> Wrong:
    return Wrong("bad_date", why, "Ghi đủ ngày/tháng/năm, ví dụ 02/01/2026, hoặc “14/02/2026 - 18/02/2026”.")


def dated(part: tuple, other: tuple) -> dt.date | Wrong:
    """A day, its month and year taken from the other end of the stretch where it has none."""
    day, month, year = part[0], part[1] or other[1], part[2] or other[2]
    if not month or not year:
        return _not_a_day("thiếu tháng hoặc năm")
    try:
        return dt.date(year, month, day)
    except ValueError:
        return _not_a_day("không có trong lịch")


def stretch(first: dt.date | Wrong, last: dt.date | Wrong) -> list[dt.date] | Wrong:
    if isinstance(first, Wrong) or isinstance(last, Wrong):
        return first if isinstance(first, Wrong) else last
    count = (last - first).days + 1
    if count < 1:
        return _not_a_day(f"ngày cuối {last:%d/%m/%Y} trước ngày đầu {first:%d/%m/%Y}")
    if count > MOST_DAYS:
        return _not_a_day(f"dài {count} ngày, quá {MOST_DAYS} ngày")
    return [first + dt.timedelta(days=n) for n in range(count)]


def weekday_name(day: dt.date) -> str:
    return f"thứ {WEEKDAYS[day.weekday()]}" if day.weekday() < 6 else "chủ nhật"
