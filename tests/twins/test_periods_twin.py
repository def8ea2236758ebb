"""Whether days lie in a period is said once in SQL, for rows, and once in Python, for cells: both agree.
Every kind of period an upload may tell, against every stretch of whole months around it."""

import calendar
from datetime import date
from itertools import product

from data.text import period_bounds

PERIODS = ("2026", "2026-H1", "2026-H2", *(f"2026-Q{n}" for n in range(1, 5)), "2026-02", "2026-12", "2026-S")
MONTHS = [(year, month) for year in (2025, 2026, 2027) for month in range(1, 13)]


def test_days_lie_in_a_period_for_the_store_exactly_when_they_lie_within_its_bounds(store):
    stretches = [
        (date(*first, 1), date(*last, calendar.monthrange(*last)[1]))
        for first, last in product(MONTHS, MONTHS)
        if first <= last
    ]
    for period in PERIODS:
        begins, ends = period_bounds(period)
        rows = store.ask(
            "select within_period(unnest($firsts)::date, unnest($lasts)::date, $period)",
            {"firsts": [one[0] for one in stretches], "lasts": [one[1] for one in stretches], "period": period},
        ).rows
        assert [row[0] for row in rows] == [begins <= first and last <= ends for first, last in stretches], period
