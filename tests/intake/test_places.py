"""Whatever place says a fact of an award, it is read there or told: never silently another number.
What is drawn stands in drawn_places.py; most of it must be read without asking, too."""

import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue
from tests.intake.drawn_places import Drawing

TO_READ = 0.9  # of the workbooks drawn, those read without a word


def check(seed: int):
    made = Drawing(random.Random(seed)).made()
    return made, check_workbook("t.xlsx", Workbook("xlsx", made.sheets), catalogue())


def came_out(checked) -> Counter:
    """Sums by unit, award, kind, recipient and time."""
    sums: Counter = Counter()
    for row in checked.rows:
        decided = (row["decision_no"], row["decision_date"]) if row.get("decision_no") else None
        told = tuple(row.get(name) for name in ("unit_id", "award_form", "award_kind", "recipient_type"))
        sums[*told, decided or row.get("period")] += row.get("quantity") or 0
    return sums


def is_told(checked) -> bool:
    return any(finding.level != "info" for finding in checked.findings)


@settings(max_examples=150)
@given(st.integers(0, 10**9))
def test_a_fact_in_any_place_is_read_or_told(seed):
    made, checked = check(seed)
    assert came_out(checked) == made.truth or is_told(checked), made.places


def test_most_of_such_workbooks_are_read_without_a_question():
    read = [not is_told(checked) and came_out(checked) == made.truth for made, checked in map(check, range(120))]
    assert sum(read) / len(read) >= TO_READ
