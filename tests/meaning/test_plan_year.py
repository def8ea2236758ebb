"""What is "now" on a day of a plan year: the day nearest to it, and the quarter spoken of.
In the first 15 days of a quarter that is the one just ended, whose reports are still coming in.
To add a case: one line says day, plan year and the quarter meant."""

from datetime import date

import pytest

from analytics import plan_year

SPOKEN = """
2026-09-30 2026 3
2026-10-03 2026 3
2026-10-15 2026 3
2026-10-16 2026 4
2026-07-01 2026 2
2026-01-05 2026 1
2027-01-08 2026 4
2027-01-08 2027 1
2025-12-20 2026 1
"""


@pytest.mark.parametrize("line", SPOKEN.strip().splitlines())
def test_in_its_first_days_a_quarter_gives_way_to_the_one_just_ended(line):
    day, year, quarter = line.split()
    assert plan_year.quarter(plan_year.spoken_of(int(year), date.fromisoformat(day))) == int(quarter)
