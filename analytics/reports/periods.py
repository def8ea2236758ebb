"""The stretch of time a report speaks about (kỳ báo cáo): chosen by its code, or found from kind and day.
A report is made when its stretch ends: in the first days of a stretch the one just ended is meant.
Pure: dates in, dates and a name out."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from analytics import plan_year, words

MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}


@dataclass(frozen=True)
class Period:
    """One stretch: `name` stands inside a sentence ("quý III năm 2026"), `code` in parameters."""

    kind: str
    code: str
    name: str
    start: date
    end: date

    def holds(self, day: date | None) -> bool:
        return day is not None and self.start <= day <= self.end


def period_of(kind: str, day: date) -> Period:
    """The month, quarter, half-year or year that holds `day`."""
    length = MONTHS[kind]
    first = (day.month - 1) // length * length + 1
    last = first + length - 1
    start, end = date(day.year, first, 1), date(day.year, last, monthrange(day.year, last)[1])
    number = (first - 1) // length + 1
    year = f"năm {day.year}"
    code, told = {
        "month": (f"{day.year}-{day.month:02}", f"tháng {day.month} {year}"),
        "quarter": (f"{day.year}-Q{number}", f"quý {words.ROMAN.get(number)} {year}"),
        "half-year": (f"{day.year}-H{number}", f"6 tháng {'đầu' if number == 1 else 'cuối'} {year}"),
        "year": (f"{day.year}", year),
    }[kind]
    name = told.replace(" ", words.NBSP)  # a title would leave the year alone on its second line
    return Period(kind, code, name, start, end)


def begun(kind: str, day: date) -> list[Period]:
    """The stretches of the year of `day` that a report can be of on that day, newest first."""
    found = [period_of(kind, day)]
    while found[-1].start.month > 1:
        found.append(period_of(kind, found[-1].start - timedelta(1)))
    return found


def usual(kind: str, day: date) -> Period:
    """The stretch a report made on `day` is of unless told: within the year, the one just ended in the first days."""
    return period_of(kind, plan_year.spoken_of(day.year, day))


def after(period: Period) -> Period:
    """The stretch of the same kind that follows."""
    return period_of(period.kind, period.end + timedelta(1))
