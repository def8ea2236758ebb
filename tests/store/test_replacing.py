"""What a file in mode thay thế takes back: what its sender gave before, in the scope the file speaks for.
A file in mode bổ sung takes nothing back, also where a quarter is closed; what it leaves out is only told."""

import pytest

from data.uploads import acceptance
from data.uploads.receive import NotAccepted
from tests.given import checked_row

CLOSED = "quarter | reason\n2026-Q1 | Báo cáo quý đã phát hành"


def counts(store, upload_id):
    return acceptance.preview(store, upload_id).counts()


def draft(given, table, **scope):
    return given.drafts(table, **scope)[-1]


def test_one_units_own_file_speaks_for_every_task_it_reported_that_day(given, store):
    given("""
        task | occurrence | unit     | status | reported
        7    | 2026-07    | xp-05443 | done   | 2026-07-31
        12   | 2026-07    | xp-05443 | done   | 2026-07-31
    """, sender="xp-05443")  # fmt: skip
    less = draft(given, """
        task | occurrence | unit     | status | reported
        7    | 2026-07    | xp-05443 | done   | 2026-07-31
    """, sender="xp-05443", mode="replace")  # fmt: skip
    assert counts(store, less)["missing"] == 1


def test_a_file_of_one_task_for_many_units_leaves_their_other_tasks_alone(given, store):
    given("""
        task | occurrence | unit     | status | reported
        12   | 2026-07    | xp-05443 | done   | 2026-07-31
    """)
    other = draft(given, """
        task | occurrence | unit     | status | reported
        7    | 2026-07    | xp-05443 | done   | 2026-07-31
        7    | 2026-07    | xp-05455 | done   | 2026-07-31
    """, mode="replace")  # fmt: skip
    assert counts(store, other)["missing"] == 0


def test_one_units_own_results_speak_for_every_task_of_the_period(given, store):
    given("""
        task | unit     | value
        12   | xp-05443 | 3
        13   | xp-05443 | 4
    """)
    assert counts(store, draft(given, "task | unit | value\n12 | xp-05443 | 3", mode="replace"))["missing"] == 1


def test_a_file_for_a_quarter_speaks_for_every_month_of_it(given, store, asked):
    given("unit | period | quantity\nxp-05443 | 2026-07 | 3\nxp-05443 | 2026-08 | 4", sender="xp-05443")
    less = given.receive("awards", [checked_row("awards", {"unit": "xp-05443", "period": "2026-07", "quantity": "3"})],
                         "xp-05443", None, "replace", period="2026-Q3")  # fmt: skip
    assert counts(store, less)["missing"] == 1
    given.accept(less)
    assert asked("award_counts", by="month").column("month") == ["2026-07"]


def test_a_text_moved_to_another_column_is_a_change(given, store):
    given("task | occurrence | cause | reported\n1 | 2026-Q1 | Chờ ý kiến | 2026-03-20")
    moved = draft(given, "task | occurrence | result | reported\n1 | 2026-Q1 | Chờ ý kiến | 2026-03-20")
    assert counts(store, moved)["changed"] == 1


def test_a_file_that_only_adds_may_leave_out_what_a_closed_quarter_counts(given, store):
    given("decided | quantity | unit\n2026-03-10 | 1 | xp-05443\n2026-03-11 | 2 | xp-05443")
    given.change("close", "closed_quarters", CLOSED)
    table = "decided | quantity | unit\n2026-03-10 | 1 | xp-05443\n2026-04-10 | 5 | xp-05443"
    assert counts(store, draft(given, table))["missing"] == 1
    given(table)
    with pytest.raises(NotAccepted, match="quý I/2026"):
        given(table, mode="replace")


def test_a_result_of_a_closed_quarter_is_not_taken_back(given):
    given("task | period | value\n12 | 2026-03 | 3\n13 | 2026-03 | 4")
    given.change("close", "closed_quarters", CLOSED)
    with pytest.raises(NotAccepted, match="quý I/2026"):
        given("task | period | value\n12 | 2026-03 | 3", mode="replace")
