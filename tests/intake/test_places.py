"""Whatever place says a fact of an award or a report, it is read there or told: never silently another one.
What is drawn stands in drawn_places.py and drawn_reports.py; most of it must be read without asking, too.
A fact said twice (drawn_contradictions.py) is told where the two differ, and else read as if it were said once."""

import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue
from tests.intake.drawn_contradictions import counted, seeded
from tests.intake.drawn_places import Drawing
from tests.intake.drawn_reports import Report

OF_THE_PLAN = ("not_in_scope", "task_text_differs")  # told of rows however they are read
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


def check_twice(seed: int, differs: bool, draw=seeded):
    drawing = draw(seed, differs)
    made = drawing.made()
    return drawing, made, check_workbook("t.xlsx", Workbook("xlsx", made.sheets), catalogue())


def check_report(seed: int):
    made = Report(random.Random(seed))
    return made, check_workbook("t.xlsx", Workbook("xlsx", made.sheets()), catalogue())


def reported(checked) -> Counter:
    """Rows by task, kỳ, unit, state and document."""
    told = ("task_no", "occurrence", "unit_id", "status", "evidence")
    return Counter(tuple(row.get(name) for name in told) for row in checked.rows)


def is_told(checked) -> bool:
    return any(finding.level != "info" and finding.code not in OF_THE_PLAN for finding in checked.findings)


@settings(max_examples=150)
@given(st.integers(0, 10**9))
def test_a_fact_in_any_place_is_read_or_told(seed):
    made, checked = check(seed)
    assert came_out(checked) == made.truth or is_told(checked), made.places


def test_most_of_such_workbooks_are_read_without_a_question():
    awards = [not is_told(checked) and came_out(checked) == made.truth for made, checked in map(check, range(120))]
    reports = [
        not is_told(checked) and reported(checked) == made.truth() for made, checked in map(check_report, range(120))
    ]
    assert sum(awards) / len(awards) >= TO_READ and sum(reports) / len(reports) >= TO_READ


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_a_fact_of_a_report_said_otherwise_in_another_place_is_told(seed):
    made = Report(random.Random(seed))
    if made.say_again(is_same=False):
        assert is_told(check_workbook("t.xlsx", Workbook("xlsx", made.sheets()), catalogue())), made.again


def test_a_fact_of_a_report_said_twice_alike_is_not_asked_about():
    made = [report for seed in range(60) if (report := Report(random.Random(seed))).say_again(is_same=True)]
    read = [check_workbook("t.xlsx", Workbook("xlsx", one.sheets()), catalogue()) for one in made]
    right = [reported(c) == one.truth() and not is_told(c) for one, c in zip(made, read, strict=True)]
    assert sum(right) / len(right) >= TO_READ


@settings(max_examples=150)
@given(st.integers(0, 10**9))
def test_a_report_in_any_place_is_read_or_told(seed):
    made, checked = check_report(seed)
    assert reported(checked) == made.truth() or is_told(checked), made.places


@settings(max_examples=150)
@given(st.integers(0, 10**9))
def test_two_places_that_say_different_things_of_one_fact_are_told(seed):
    drawing, made, checked = check_twice(seed, differs=True)
    assert any(finding.level != "info" for finding in checked.findings), (drawing.fact, drawing.again, made.places)


@settings(max_examples=100)
@given(st.integers(0, 10**9))
def test_two_places_that_say_the_same_are_read_or_told(seed):
    drawing, made, checked = check_twice(seed, differs=False)
    assert came_out(checked) == made.truth or is_told(checked), (drawing.fact, drawing.again, made.places)


def test_what_is_said_twice_in_other_words_is_read_without_a_question():
    drawn = [check_twice(seed, False, draw) for seed in range(0, 1200, 20) for draw in (seeded, counted)]
    assert sum(not is_told(checked) for _, _, checked in drawn) / len(drawn) >= TO_READ


@settings(max_examples=80)
@given(st.integers(0, 10**9))
def test_a_count_in_words_that_is_not_that_of_the_rows_is_told(seed):
    drawing, made, checked = check_twice(seed, True, counted)
    assert any(finding.level != "info" for finding in checked.findings), (drawing.again, made.places)


@settings(max_examples=80)
@given(st.integers(0, 10**9))
def test_a_count_in_words_that_agrees_changes_nothing(seed):
    drawing, made, checked = check_twice(seed, False, counted)
    assert came_out(checked) == made.truth or is_told(checked), (drawing.again, made.places)
