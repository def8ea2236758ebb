"""Wide tables of awards as drawn_wide.py draws them come out as drawn, or something is told; most without a word."""

import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue
from tests.intake.drawn_wide import Wide

FIELDS = ("unit_id", "award_form", "award_kind", "recipient_type", "period")
BEFORE = "2025"  # numbers of the year before may be read as its own


def look(seed: int):
    """What was drawn, whether it came out so, and whether anything was told."""
    made = Wide(random.Random(seed))
    checked = check_workbook("t.xlsx", Workbook("xlsx", [made.sheet()]), catalogue())
    got: Counter = Counter()
    for row in checked.rows:
        if row.get("period") != BEFORE:
            got[tuple(row.get(name) for name in FIELDS)] += row.get("quantity") or 0
    is_told = bool(checked.refused) or any(finding.level != "info" for finding in checked.findings)
    return made, +got == +made.truth, is_told


@settings(max_examples=120)
@given(st.integers(0, 10**9))
def test_a_wide_table_is_read_or_told(seed):
    made, is_same, is_told = look(seed)
    assert is_same or is_told, (made.across, made.down, [name for name, has in made.has.items() if has])


def test_most_wide_tables_are_read_as_drawn_and_without_a_question():
    seen = [look(seed)[1:] for seed in range(100)]
    assert sum(is_same for is_same, _ in seen) >= 95
    assert sum(is_same and not is_told for is_same, is_told in seen) >= 75
