"""One occurrence, many units: n/N, and the status of the whole."""

import pytest

from analytics import completion, words
from tests.given import TWO_CLUSTERS, viewer

TASK_7 = {"task": "7", "occurrence_id": "KH60-2026/7/2026-07"}


def seen(asked, as_of, task="7", **params):
    answer = asked("occurrence_status", as_of, task=task, **params)
    return tuple(answer.one(name) for name in ("status", "done", "total", "not_applicable"))


def test_a_collective_occurrence_counts_units_done_of_those_that_owe_it(given, asked):
    given("""
        task | occurrence | unit     | status      | reported
        7    | 2026-07    | xp-05443 | done        | 2026-07-20
        7    | 2026-07    | xp-05455 | in_progress | 2026-07-20
    """)
    assert seen(asked, "2026-07-20") == ("in_progress", "1", "106", "0")
    assert seen(asked, "2026-07-24") == ("due_soon", "1", "106", "0")
    assert seen(asked, "2026-08-01") == ("overdue", "1", "106", "0")


def test_a_unit_with_nothing_to_report_leaves_both_n_and_total(given, asked):
    given("""
        task | occurrence | unit     | status         | reported
        7    | 2026-07    | xp-05443 | done           | 2026-07-20
        7    | 2026-07    | xp-05455 | not_applicable | 2026-07-20
    """)
    assert seen(asked, "2026-07-20") == ("in_progress", "1", "105", "1")


@pytest.mark.parametrize(("last", "status"), [("2026-07-31", "done_on_time"), ("2026-08-03", "done_late")])
def test_it_is_complete_when_its_last_unit_is_and_late_when_one_was(given, asked, last, status):
    units = asked("units").column("unit_id")
    given(
        "task | occurrence | unit | status | completed | reported\n"
        + "\n".join(
            f"7 | 2026-07 | {unit} | done | {last if unit == 'xp-05443' else '2026-07-15'} | 2026-08-05"
            for unit in units
        )
    )
    assert seen(asked, "2026-08-05") == (status, "106", "106", "0")


def test_when_no_unit_has_anything_to_report_neither_has_the_occurrence(given, asked):
    given("""
        task | occurrence | status         | reported
        1    | 2026-Q1    | not_applicable | 2026-03-20
    """)
    assert seen(asked, "2026-04-20", task="1") == ("not_applicable", "0", "0", "1")


def test_units_awaited_make_the_occurrence_awaited_and_then_overdue(asked):
    assert seen(asked, "2026-08-01", task="12", quarter=3, status="awaiting_report")[0] == "awaiting_report"
    assert asked("occurrence_status", "2026-08-06", task="12", quarter=3).column("status")[0] == "overdue"


def test_without_clusters_task_4_is_undetermined_never_complete(asked):
    for as_of in ("2026-02-20", "2026-03-31", "2026-12-31"):
        assert seen(asked, as_of, task="4") == ("undetermined", "0", "0", "0")


def test_with_twelve_clusters_task_4_counts_twelve_and_completes(given, asked):
    communes = [unit for unit in asked("units").column("unit_id") if unit.startswith("xp-")][:12]
    given(
        "cluster | unit | role | valid_from\n"
        + "\n".join(f"Cụm minh họa {n} | {unit} | truong | 2026-01-01" for n, unit in enumerate(communes, 1))
    )
    assert seen(asked, "2026-03-20", task="4") == ("not_due", "0", "12", "0")
    given(
        "task | occurrence | unit | status | reported\n"
        + "\n".join(f"4 | 2026-Q1 | {unit} | done | 2026-03-25" for unit in communes)
    )
    assert seen(asked, "2026-03-31", task="4") == ("done_on_time", "12", "12", "0")


def test_an_adjusted_deadline_shows_the_old_date_the_document_and_the_reason(given, asked):
    given.change(
        "due",
        "due_changes",
        """
        occurrence_id       | kind       | new_due    | due        | document_no | holds_from | reason
        KH60-2026/1/2026-Q1 | adjustment | 2026-05-31 | 2026-06-01 | 99/UBND-NC  | 2026-04-10 | Chờ nghị quyết
        """,
    )
    asked("occurrence_status", task="1").says("""
        due_nominal | first_due  | due        | quarter | change_document | change_reason
        2026-03-31  | 2026-03-31 | 2026-06-01 | 2026-Q1 | 99/UBND-NC      | Chờ nghị quyết
    """)


def test_the_occurrence_says_how_late_its_latest_unit_is(asked):
    assert asked("occurrence_status", "2026-08-10", task="7").one("days_late") == "10"


def test_a_unit_sees_the_occurrences_it_owes_with_itself_as_the_whole(given, asked):
    given("""
        task | occurrence | unit     | status | reported
        7    | 2026-07    | xp-05443 | done   | 2026-07-20
    """)
    assert seen(asked, "2026-07-20", viewer=viewer("xp-05443")) == ("done_on_time", "1", "1", "0")
    assert set(asked("occurrence_status", viewer=viewer("xp-05443")).column("task_no")) == {"7", "11", "12"}


def test_the_duty_stands_apart_from_the_annex(given, asked):
    given(TWO_CLUSTERS)
    assert "IV.4" not in asked("occurrence_status").column("task_no")
    assert asked("occurrence_status", group="duty").one("total") == "4"


def test_what_is_complete_and_what_counts_is_one_rule_in_sql_and_in_python(store, asked):
    asked("units")  # the views of meaning stand
    for status in words.STATUSES:
        done, total = completion.share([status])
        told = store.ask("select is_done($status), is_counted($status)", {"status": status}).rows[0]
        assert told == (bool(done), bool(total)), status
