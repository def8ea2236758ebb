"""The plan year and the day told of: in January the year before is still being closed, so the day may lie after it.
Every question takes both; what names a month or a quarter "now" takes the day of the year nearest to the day told.
Where the two differ, sentences and titles name the year."""

from __future__ import annotations

from datetime import date


def within(year: int, as_of: date) -> date:
    """The day of `year` nearest to `as_of`: the day itself, else the year's first or last."""
    return min(max(as_of, date(year, 1, 1)), date(year, 12, 31))


def quarter(year: int, as_of: date) -> int:
    """The quarter of `year` told as this one: 1 to 4."""
    return (within(year, as_of).month + 2) // 3


def of_the_year(year: int, as_of: date) -> str:
    """' năm 2026' where the day is of another year, so that a sentence names the year it is about; else ''."""
    return "" if as_of.year == year else f" năm {year}"
