"""Periods as typed: Quý III/2026, tháng 7, 6 tháng đầu năm 2026, từ tháng 1 đến tháng 6/2026, năm thống kê 2026.
A text that names no period, or several that fill none together, is None, never the nearest one.
A period is written 2026, 2026-H1, 2026-Q3, 2026-07, and 2026-S for the statistical year (01/12 to 30/11)."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from functools import lru_cache

from data.text.dates import DMY, FIRST_YEAR, LAST_YEAR, made, read_date, usual
from data.text.period_days import Period, period_bounds

Days = tuple[dt.date, dt.date]
# Where among other words a month, a quarter or a half is named: "Báo cáo quý II/2026"; the month of a day is none.
NAMED_PART = (
    r"(?<!ngày )(?<!ngày \d )(?<!ngày \d\d )\b(?:(?:tháng|thang|quý|quí|quy)\s*(?:\d{1,2}|[ivxIVX]{1,4})|"
    r"(?:06|6|sáu) tháng (?:đầu|cuối)(?: năm)?)(?:\s*[/,-]?\s*(?:năm |nam )?20\d\d)?(?![\w/])"
)
_NAMED_PART = re.compile(NAMED_PART, re.IGNORECASE)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_YEAR = r"(?:\s*(?:/|-|\.|,|năm|của năm)?\s*(?:năm\s*)?(\d{4})(?!\d))"
_QUARTER = re.compile(r"(?:quý|quí|\bq)\s*\.?\s*(iv|iii|ii|i|0?[1-4])\b" + _YEAR + "?")
_MONTH = re.compile(r"(?:tháng|\bthg\.?|\bt)\s*\.?\s*(1[0-2]|0?[1-9])(?!\d)" + _YEAR + "?")
_HALF = re.compile(
    r"(?:(?:6|06|sáu)\s*tháng|nửa(?=\s*(?:đầu|cuối)\s*năm)|(?:2|02|hai)\s*quý)\s*(đầu|cuối)\s*(?:năm)?" + _YEAR + "?"
)
_THREE = re.compile(r"(?<!\d)(?:3|03|ba)\s*tháng\s*(đầu|cuối)\s*năm" + _YEAR + "?")
_ISO = re.compile(r"(?:19|20)\d\d(?:-(?:h[12]|q[1-4]|0[1-9]|1[0-2]|s))?")
_PARTS = {  # each with its part of the year, and the year where it names one
    _HALF: lambda part: "H1" if part == "đầu" else "H2",
    _THREE: lambda part: "Q1" if part == "đầu" else "Q4",
    _QUARTER: lambda part: f"Q{_ROMAN.get(part) or int(part)}",
    _MONTH: lambda part: f"{int(part):02d}",
}
_BARE_MONTH = re.compile(r"(1[0-2]|0?[1-9])\s*[/\-.]\s*((?:19|20)\d\d)")
_WHOLE_YEAR = re.compile(r"(?:cả năm|năm)\s*:?\s*(\d{4})(?!\d|\s*[-–]\s*\d{4})")
_ACCENTED = {
    "quy": "quý",
    "thang": "tháng",
    "nam": "năm",
    "dau": "đầu",
    "cuoi": "cuối",
    "ca nam": "cả năm",
    "ngay": "ngày",
    "den": "đến",
    "tu": "từ",
    "luy ke": "lũy kế",
}
_UNACCENTED = re.compile(r"\b(?:ca nam|luy ke|quy|thang|nam|dau|cuoi|ngay|den|tu)\b")
# Months or quarters stand in the text, so its "năm 2026" only completes them and is no period of its own.
_PART_OF_YEAR = re.compile(
    r"(?<!\d)(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s*tháng(?!\s*\d)|(?:tháng|quý|quí)\s*(?:\d|[iv]+\b)"
)
# "Tháng ... năm 2026", "Quý ll năm 2026", "giữa năm 2026": which one is left open, or not understood, and the year is
# none of it; "các tháng năm 2026" is.
_LEFT_OPEN = re.compile(
    r"(?<!các )(?<!theo )(?<!từng )(?<!hằng )(?<!hàng )\b(?:tháng|quý|quí)(?:\W+\w+)?\W*$|"
    r"\b(?:giữa|nửa|nửa đầu|nửa cuối|đầu|tháng cuối)\W*$"
)
_OPEN_BEFORE = re.compile(r"\btừ $|\bnăm 20\d\d và (?:\w+ )?$")
_ONLY_SO_LONG = re.compile(r"\s*\(\s*(?:[2-9]|0[2-9]|1[01]) tháng\b")  # "năm 2026 (10 tháng)"
_OUTLOOK = re.compile(r"(.*?)(?:[,;.\s]+(?:và\s+)?(phương hướng|nhiệm vụ|kế hoạch|dự kiến)\b(.*))?$")
_DATE_LINE = re.compile(r"ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*(?:năm\s*[\d.…_]*)?")
_WEEK = re.compile(r"\btuần\s+(?:thứ\s+)?(?:\d|[iv]+\b|một|hai|ba|tư)")
# From the start of a year up to some day: "từ đầu năm 2026 đến nay", "lũy kế quý III/2026".
_SO_FAR = re.compile(
    r"từ đầu năm\b(?! học)|\b(?:lũy|luỹ) kế\b|\bcộng dồn\b|\b(?=năm 20\d\d (?:đến|tới) (?:nay|thời điểm))"
)
_STATISTICAL = re.compile(r"(?:kỳ\s+)?thống kê(?:\s+năm)?\s*(\d{4})|năm thống kê\s*(\d{4})")


_ITEM = r"(\d{1,2}|iv|i{1,3})(?:\s*(?:/|năm\s)\s*(\d{4}))?(?!\d|\s*tháng)"
_CHAIN = re.compile(
    rf"(?:từ (?:đầu )?)?(tháng|quý)\s*{_ITEM}(?:\s*(?:-|–|đến|tới|,|;|và)\s*(?:hết\s*)?(?:\1\s*)?{_ITEM}\b)+"
)
_BEGUN = re.compile(
    r"(?<![\d/])(\d{1,2})/(\d{1,2})\s*(?:-|–|đến|tới)\s*(?:hết\s*)?(?:ngày\s*)?(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)"
)
_MONTHS_SHORT = re.compile(r"(?<![\w/])(\d{1,2})\s*(?:t(?=\s*(?:đầu|cuối|năm|/\s*\d{4}))|thg\b)")  # "6T đầu năm 2026"
_MONTHS_FROM_START = re.compile(r"(?<!\d)(\d{1,2}) tháng đầu năm" + _YEAR + "?")
_BARE_QUARTER = re.compile(r"(iv|i{1,3})\s*[/-]\s*(20\d\d)")
_MONTH_WORDS = {
    "giêng": 1,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
}
_MONTH_WORDS |= {"mười một": 11, "mười hai": 12, "mười": 10, "chạp": 12}
_SPELLED_MONTH = re.compile(
    r"tháng (mười một|mười hai|giêng|một|hai|ba|tư|bốn|sáu|bảy|tám|chín|mười|chạp|năm(?= năm))(?= năm\b|/|$)"
)
_SPELLED_QUARTER = re.compile(r"(?<=\bquý )(?:một|hai|ba|bốn|tư)(?=\W*$| năm\b|\s*[/,;-]| và\b| đến\b)")


def _range(text: str) -> Period | None:
    begun = _BEGUN.search(text)
    found = [(*begun.groups()[:2], begun[5]), begun.groups()[2:]] if begun else DMY.findall(text)
    if len(found) != 2:
        return None
    ends = [made(int(d), int(m), int(y)).value for d, m, y in found]
    return None if None in ends else _exactly(*ends)


def _chain(found: re.Match, year: int | None) -> Days | None:
    """The days of "từ tháng 1 đến tháng 6/2026", "quý I, II/2026", "tháng 7, 8/2026"; None where they leave a gap."""
    items = re.findall(_ITEM, found[0])
    years = [int(y) for _, y in items if y]
    year = years[-1] if years else year
    places = [_ROMAN.get(n) or int(n) for n, _ in items]
    through = re.search(r"-|–|đến|tới", found[0]) is not None
    size = 1 if found[1] == "tháng" else 3
    begins = years[0] if len(years) > 1 else year
    if not (_is_year(year) and _is_year(begins)) or not all(1 <= n <= 12 // size for n in places):
        return None
    steps = [b + 12 // size * (year - begins) - a for a, b in zip(places, places[1:], strict=False)]
    if steps != [1] * len(steps) and not (through and len(places) == 2 and steps[0] > 0):
        return None
    last = places[-1] * size
    first_day = dt.date(begins, places[0] * size - size + 1, 1)
    return first_day, dt.date(year, last, calendar.monthrange(year, last)[1])


def _without_outlook(typed: str) -> str:
    """ "Kết quả quý I, phương hướng quý II năm 2026" is about the first quarter; the rest gives only the year."""
    if len(typed) > 400:
        return typed
    head, found, outlook = _OUTLOOK.match(typed).groups()
    year = re.search(r"\b20\d\d\b", outlook or "")
    if not found or not _PART_OF_YEAR.search(head):
        return typed
    return head if re.search(r"\b20\d\d\b", head) or not year else f"{head} năm {year[0]}"


def _exactly(first: dt.date, last: dt.date) -> Period | None:
    """The period that runs from one day to another."""
    year = last.year
    candidates = [f"{year}-S", str(year), f"{year}-H1", f"{year}-H2"]
    candidates += [f"{year}-Q{n}" for n in range(1, 5)] + [f"{year}-{n:02d}" for n in range(1, 13)]
    return next((period for period in candidates if period_bounds(period) == (first, last)), None)


def speaks_of_year_so_far(value: str) -> bool:
    """ "Kết quả từ đầu năm 2026 đến nay", "lũy kế 9 tháng": a stretch from the start of a year, whatever it fills."""
    return _so_far(re.sub(r"\s+", " ", usual(value).casefold())) is not None


def _so_far(text: str) -> str | None:
    """What follows the start of a stretch that a text is about: one that stands behind a period only adds to it."""
    found = _SO_FAR.search(text)
    before = text[: found.start()] if found else ""
    is_about = found and not _PART_OF_YEAR.search(before) and not _WHOLE_YEAR.search(before)
    return text[found.end() :] if is_about else None


def _filled_from_start(rest: str, year: int | None) -> Period | None:
    """The period from the start of a year to what `rest` names: half a year for "đến hết tháng 6/2026", none for 9."""
    years = {int(said) for said in re.findall(r"\b20\d\d\b", rest)} or {year}
    last = read_date(rest).value
    if last is None and len(years) == 1 and (_PART_OF_YEAR.search(rest) or "cả năm" in rest):
        named = _named(_without_outlook(_DATE_LINE.sub(" ", rest)), next(iter(years)), re.Pattern.search)
        last = named and period_bounds(named)[1]
    return _exactly(dt.date(last.year, 1, 1), last) if last and years == {last.year} else None


def _folded(text: str) -> str:
    """Small letters and single spaces; numbers of months and quarters as digits, what has no accents with them."""
    typed = re.sub(r"\s+", " ", usual(text).casefold()).replace("qúy", "quý").removeprefix("trong ")
    if typed.isascii():
        typed = _UNACCENTED.sub(lambda found: _ACCENTED[found[0]], typed)
    typed = _MONTHS_SHORT.sub(r"\1 tháng", typed)
    typed = _SPELLED_MONTH.sub(lambda found: f"tháng {_MONTH_WORDS[found[1]]}", typed)
    return _SPELLED_QUARTER.sub(lambda found: str(_MONTH_WORDS[found[0]]), typed)


@lru_cache(maxsize=8192)
def _period_of_text(text: str, year: int | None, anywhere: bool) -> Period | None:
    typed = _folded(text)
    if _WEEK.search(typed):
        return None  # a week is no period here, and not the month it lies in
    if _ISO.fullmatch(typed):
        return typed.upper()
    if spelled := _range(typed):
        return spelled
    if not anywhere:
        return _named(typed, year, re.Pattern.fullmatch) or _short(typed, year)
    if (rest := _so_far(typed)) is not None:
        return _filled_from_start(rest, year)
    return _named(_without_outlook(_DATE_LINE.sub(" ", typed)), year, re.Pattern.search)


def _named(typed: str, year: int | None, find: Callable[[re.Pattern, str], re.Match | None]) -> Period | None:
    """The period that words name; of a year that cannot be meant ("tháng 7/0026") there is none."""
    found = _worded(typed, year, find)
    return found if found and _is_year(int(found[:4])) else None


def _is_year(year: int | None) -> bool:
    return year is not None and FIRST_YEAR <= year <= LAST_YEAR


def _worded(typed: str, year: int | None, find: Callable[[re.Pattern, str], re.Match | None]) -> Period | None:
    """Several that fill one period together, a part of a year, a year."""
    if several := find(_CHAIN, typed):
        days = _chain(several, year or _first_year(typed))
        return days and _exactly(*days)
    if statistical := _STATISTICAL.search(typed):
        return f"{statistical[1] or statistical[2]}-S"
    for pattern, part in _PARTS.items():
        found = find(pattern, typed)
        if found and _OPEN_BEFORE.search(typed[: found.start()]):
            return None  # "từ tháng 7/2026" does not say up to which; "năm 2025 và 6 tháng đầu năm 2026" are two
        if found and (found[2] or year):
            return f"{found[2] or year}-{part(found[1])}"
    found = find(_WHOLE_YEAR, typed)
    before = typed[: found.start()] if found else ""
    is_part = (
        _PART_OF_YEAR.search(before) or _LEFT_OPEN.search(before) or found and _ONLY_SO_LONG.match(typed, found.end())
    )
    return found[1] if found and "năm học" not in typed and not is_part else None


def _first_year(typed: str) -> int | None:
    return next((int(year) for year in re.findall(r"\b20\d\d\b", typed)), None)


def _short(typed: str, year: int | None) -> Period | None:
    """What a cell may say for a period and a sentence may not: "7/2026", "III/2026", "cả năm"."""
    if found := _BARE_MONTH.fullmatch(typed):
        return f"{found[2]}-{int(found[1]):02d}"
    if found := _BARE_QUARTER.fullmatch(typed):
        return f"{found[2]}-Q{_ROMAN[found[1]]}"
    return str(year) if year and typed in ("cả năm", "năm") else None


def read_period(value: object, year: int | None = None, anywhere: bool = False) -> Period | None:
    """The period a cell, a heading or a sheet name speaks of; `year` completes one that names none."""
    if isinstance(value, (dt.date, dt.datetime)):
        return f"{value.year}-{value.month:02d}" if _is_year(value.year) else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(int(value)) if value == value and 2000 <= value <= 2100 and value == int(value) else None
    return _period_of_text(value, year, anywhere) if isinstance(value, str) and value else None


def named_parts(text: str) -> list[str]:
    """The months, quarters and halves that a text names, as it writes them."""
    return _NAMED_PART.findall(text)


def periods_in(value: object, year: int | None = None) -> list[Period]:
    """The quarters, else the months, of a stretch that is no period of its own: "Quý II - Quý III/2026", "9 tháng đầu
    năm 2026"; none where a text names no such stretch."""
    typed = _folded(value) if isinstance(value, str) else ""
    if found := _CHAIN.search(typed):
        days = _chain(found, year or _first_year(typed))
    elif found := _MONTHS_FROM_START.search(typed):
        begun, last = int(found[2] or year or 0), int(found[1])
        is_known = _is_year(begun) and 1 <= last <= 12
        days = (dt.date(begun, 1, 1), period_bounds(f"{begun}-{last:02d}")[1]) if is_known else None
    else:
        return []
    if days is None or _exactly(*days):
        return []
    years = range(days[0].year, days[1].year + 1)
    for parts in ([f"Q{n}" for n in range(1, 5)], [f"{n:02d}" for n in range(1, 13)]):
        of_them = [(p, period_bounds(p)) for p in (f"{y}-{part}" for y in years for part in parts)]
        within = [(p, bounds) for p, bounds in of_them if days[0] <= bounds[0] and bounds[1] <= days[1]]
        if within and (within[0][1][0], within[-1][1][1]) == days:
            return [period for period, _ in within]
    return []
