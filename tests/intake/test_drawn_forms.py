"""Whatever place says a fact of a plain form, it is read there or told; most of such workbooks are read without a word.
What is drawn stands in drawn_results.py, drawn_targets.py, drawn_clusters.py and drawn_lists.py."""

import csv
import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.readers import workbook
from data.intake.readers.workbook import Workbook
from tests.intake import drawn_clusters, drawn_lists, drawn_results, drawn_targets
from tests.intake.drawn import catalogue

FORMS = {
    "results": (drawn_results.Results, drawn_results.results),
    "targets": (drawn_targets.Targets, drawn_targets.targets),
    "members of clusters": (drawn_clusters.Clusters, drawn_clusters.clusters),
    "whole clusters": (drawn_clusters.WholeClusters, drawn_clusters.clusters),
    "tasks of a plan": (drawn_lists.Plan, drawn_lists.plan),
    "movements": (drawn_lists.Movements, drawn_lists.movements),
    "days": (drawn_lists.Days, drawn_lists.days),
    "units": (drawn_lists.Units, drawn_lists.units),
}
TO_READ = 0.95  # of the workbooks drawn, those read without a word
FEW = 60


SAID_AGAIN = [form for form in FORMS if form != "whole clusters"]


def look(form: str, seed: int, again: str | None = None):
    """The workbook drawn, whether it came out as drawn, and whether anything was told; `again`: a fact is said once
    more in it, as the "same" or another value."""
    make, came_out = FORMS[form]
    made = make(random.Random(seed))
    if again and not made.say_again(is_same=again == "same"):
        return made, True, again != "same"
    checked = check_workbook("t.xlsx", Workbook("xlsx", made.sheets()), catalogue())
    is_told = bool(checked.refused) or any(finding.level != "info" for finding in checked.findings)
    return made, came_out(checked) == made.truth(), is_told


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=40)
@given(seed=st.integers(0, 10**9))
def test_a_fact_in_any_place_is_read_or_told(form, seed):
    made, is_same, is_told = look(form, seed)
    assert is_same or is_told, made.places


@pytest.mark.parametrize("form", FORMS)
def test_most_of_such_workbooks_are_read_without_a_question(form):
    seen = [look(form, seed)[1:] for seed in range(FEW)]
    assert sum(is_same and not is_told for is_same, is_told in seen) / FEW >= TO_READ


@pytest.mark.parametrize("form", FORMS)
def test_the_same_cells_as_text_with_delimiters_are_the_same_records(form):
    make, came_out = FORMS[form]
    for seed in range(FEW // 3):
        made = make(random.Random(seed))
        sheets = made.sheets()
        if len(sheets) > 1 or sheets[0].merges or "sheet" in made.places.values():
            continue
        book = workbook.read_safely("t.csv", as_text(sheets[0]))
        plain = check_workbook("t.xlsx", Workbook("xlsx", sheets), catalogue())
        assert came_out(check_workbook("t.csv", book, catalogue())) == came_out(plain), (seed, made.places)


def as_text(sheet) -> bytes:
    """Cells as a spreadsheet saves them with semicolons between."""
    lines = io.StringIO()
    whole = [[int(c) if isinstance(c, float) and c.is_integer() else c for c in row] for row in sheet.rows]
    csv.writer(lines, delimiter=";").writerows(whole)
    return lines.getvalue().encode("utf-8-sig")


@pytest.mark.parametrize("form", SAID_AGAIN)
@settings(max_examples=30)
@given(seed=st.integers(0, 10**9))
def test_a_fact_said_otherwise_in_another_place_is_told(form, seed):
    made, _, is_told = look(form, seed, again="other")
    assert is_told, (made.places, made.again)


@pytest.mark.parametrize("form", SAID_AGAIN)
def test_a_fact_said_twice_alike_is_not_asked_about(form):
    seen = [look(form, seed, again="same")[1:] for seed in range(FEW)]
    assert sum(is_same and not is_told for is_same, is_told in seen) / FEW >= TO_READ
