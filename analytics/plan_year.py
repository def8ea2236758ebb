"""The plan year and the day told of: in January the year before is still being closed, so the day may lie after it.
Every question takes both; what names a month or a quarter "now" takes the day of the year nearest to the day told.
Where the two differ, sentences and titles name the year. In the first days of a stretch the one just ended is spoken
of: its reports are still coming in, and of the new one nothing is due."""

from __future__ import annotations

from datetime import date, timedelta

FIRST_DAYS = 15  # units send until the 5th, the office sums up after them


def within(year: int, as_of: date) -> date:
    """The day of `year` nearest to `as_of`: the day itself, else the year's first or last."""
    return min(max(as_of, date(year, 1, 1)), date(year, 12, 31))


def spoken_of(year: int, as_of: date) -> date:
    """A day of the stretch spoken of, be it a month or a quarter: the running one, or the one just ended."""
    return within(year, as_of - timedelta(FIRST_DAYS))


def quarter(day: date) -> int:
    return (day.month + 2) // 3


def of_the_year(year: int, as_of: date) -> str:
    """' năm 2026' where the day is of another year, so that a sentence names the year it is about; else ''."""
    return "" if as_of.year == year else f" năm {year}"
