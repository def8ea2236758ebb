"""A period as days and as words: 2026-Q3 is 01/07/2026 to 30/09/2026, "quý III/2026".
Written 2026, 2026-H1, 2026-Q3, 2026-07, and 2026-S for the statistical year (01/12 to 30/11).
How one is typed in a sheet is read in periods.py."""

from __future__ import annotations

import calendar
import datetime as dt
from functools import lru_cache

Period = str


@lru_cache(maxsize=4096)
def period_bounds(period: Period) -> tuple[dt.date, dt.date]:
    """First and last day of a period; the statistical year 2026-S runs from 01/12/2025 to 30/11/2026."""
    year, _, part = period.partition("-")
    y = int(year)
    if not part:
        return dt.date(y, 1, 1), dt.date(y, 12, 31)
    if part == "S":
        return dt.date(y - 1, 12, 1), dt.date(y, 11, 30)
    if part[0] in "HQ":
        size = 6 if part[0] == "H" else 3
        last = int(part[1]) * size
        return dt.date(y, last - size + 1, 1), dt.date(y, last, calendar.monthrange(y, last)[1])
    month = int(part)
    return dt.date(y, month, 1), dt.date(y, month, calendar.monthrange(y, month)[1])


def periods_apart(period: Period, other: Period) -> bool:
    """Whether two periods share no day."""
    (first, last), (begins, ends) = period_bounds(period), period_bounds(other)
    return last < begins or ends < first


def period_label(period: Period) -> str:
    """2026-Q3 -> quý III/2026, for sentences and cells."""
    year, _, part = period.partition("-")
    if not part:
        return f"năm {year}"
    if part == "S":
        return f"kỳ thống kê năm {year}"
    if part[0] == "H":
        return f"6 tháng {'đầu' if part[1] == '1' else 'cuối'} năm {year}"
    if part[0] == "Q":
        return f"quý {('I', 'II', 'III', 'IV')[int(part[1]) - 1]}/{year}"
    return f"tháng {int(part)}/{year}"
