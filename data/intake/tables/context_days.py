"""The days that the lines around a table name: up to which day its numbers run, and when it was written.
"(đến ngày 31/10/2026)" below a title says as much as "số liệu đến ngày"; the day of the report it is annexed to says
when it was written, where no line does; so does the last day of "từ ngày ... đến ngày ...", which is a period."""

from __future__ import annotations

import re

from data.intake.grid import Grid
from data.text import period_bounds, read_date, read_period

_UNTIL = re.compile(
    r"(?:(?:số liệu|tính|cập nhật|lũy kế|luỹ kế)\s+(?:tính\s+)?(?:đến|tới)|"
    r"(?:thời điểm|ngày)\s+(?:báo cáo|chốt(?: số liệu)?|lấy số liệu)(?=\s*[:：]?\s*(?:(?:ngày\s*)?\d|$))|"
    r"thời điểm(?=\s*[:：]\s*(?:ngày\s*)?\d)|"
    r"(?:chốt số liệu|số liệu chốt)(?:\s+(?:đến|tới))?)"
    r"(\s+hết)?\s*(?:ngày)?\s*[:：]?\s*(.*)",
    re.IGNORECASE,
)
_DAY = r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}"
_BARE = re.compile(
    rf"(?:(?:đến|tới)(\s+hết)?\s+(?:ngày\s*)?({_DAY}|(?:tháng|quý)\s.*\d{{4}})|\(()({_DAY}))[\s).]*$", re.I
)
_OTHER = re.compile(r"\b(?:từ|hạn|thời gian|giai đoạn|nhiệm kỳ)\b", re.IGNORECASE)  # what else runs to a day
_OF_REPORT = re.compile(
    r"^\W*(?:đến|tới)\b|^\W*\d|báo cáo|tiến độ|kết quả|tổng hợp|tình hình|hoàn thành|\((?:đến|tới)", re.IGNORECASE
)
_DATE_LINE = re.compile(r"ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})", re.IGNORECASE)
_HEAD = re.compile(rf"{_DAY}(?!\d)|\d{{1,2}}\s+tháng\s+\d{{1,2}}\s+năm\s+\d{{4}}", re.IGNORECASE)
_COVERED = re.compile(
    rf"(?:kèm theo|^\W*(?:theo\s+)?)\s*báo cáo\s+số\b.*?ngày\s+({_DAY}|\d+\s+tháng\s+\d+\s+năm\s+\d{{4}})",
    re.IGNORECASE,
)


def until(text: str) -> tuple[int, str, bool] | None:
    """Where in a line "số liệu đến ngày ..." begins, what follows it, and whether it is "đến hết"."""
    if found := _UNTIL.search(text):
        return found.start(), found[2], found[1] is not None
    found = _BARE.search(text)
    if not found or _OTHER.search(text[: found.start()]) or not _OF_REPORT.search(text):
        return None
    return found.start(), found[2] or found[4], found[1] is not None


def last_day(value: object, is_whole: bool = True) -> str | None:
    """ISO day of what "số liệu đến" names, whatever follows it; `is_whole`: "đến hết tháng 6/2026" is its last day."""
    head = _HEAD.match(value.strip()) if isinstance(value, str) else None
    day = read_date(head[0] if head else value).value
    period = read_period(value, anywhere=True) if day is None and is_whole and isinstance(value, str) else None
    day = period_bounds(period)[1] if period else day
    return day.isoformat() if day else None


def written(text: str) -> str | None:
    """The ISO day of "Thái Nguyên, ngày 05 tháng 10 năm 2026"."""
    found = _DATE_LINE.search(text)
    day = read_date(found[0]).value if found else None
    return day.isoformat() if day else None


def covered(text: str) -> str | None:
    """The ISO day of the report a table is, or is annexed to: "(Kèm theo Báo cáo số 130/BC-SNV ngày 02/7/2026)"."""
    found = _COVERED.search(text)
    day = read_date(found[1]).value if found else None
    return day.isoformat() if day else None


def ended(text: str) -> str | None:
    """The last ISO day of "(từ ngày 01/01/2026 đến ngày 31/8/2026)": nothing later is reported there."""
    found = _BARE.search(text)
    return last_day(found[2]) if found and found[2] and re.search(r"\btừ\b", text[: found.start()], re.I) else None


def written_below(grid: Grid, last: int) -> str | None:
    """The date in the signature block below a table."""
    below = (v for row in grid.rows[last + 1 : last + 30] for v in row if isinstance(v, str) and _DATE_LINE.search(v))
    first = next(below, None)
    return written(first) if first else None
