"""The 17 tasks: complete only for the whole year, on track when everything due so far is complete."""

from tests.given import TWO_CLUSTERS, viewer


def state(asked, as_of, task):
    return asked("tasks", as_of, task=task).one("state")


def test_there_are_seventeen_and_each_has_one_state(asked):
    assert len(asked("tasks")) == 17


def test_a_task_is_on_track_until_its_first_day_passes_without_it(asked):
    assert state(asked, "2026-03-31", "1") == "on_track"
    assert state(asked, "2026-04-01", "1") == "late"


def test_a_task_done_late_is_complete_not_late(given, asked):
    given("""
        task | occurrence | status | completed  | reported
        1    | 2026-Q1    | done   | 2026-04-20 | 2026-04-20
    """)
    assert state(asked, "2026-04-21", "1") == "complete"


def test_a_task_of_two_dates_is_complete_only_with_both(given, asked):
    given("""
        task | occurrence | status | reported
        8    | 2026-03    | done   | 2026-03-20
        8    | 2026-08    | done   | 2026-08-20
    """)
    assert [state(asked, day, "8") for day in ("2026-03-31", "2026-08-19", "2026-08-20")] == [
        "on_track",
        "on_track",
        "complete",
    ]


def test_a_monthly_task_awaiting_a_report_is_still_on_track(given, asked):
    given("""
        task | occurrence | status | reported
        13   | 2026-02    | done   | 2026-03-01
    """)
    assert [state(asked, day, "13") for day in ("2026-04-05", "2026-04-06", "2026-04-07")] == [
        "on_track",
        "on_track",  # 05/04/2026 is a Sunday: the report is due on Monday
        "late",
    ]


def test_nothing_to_report_does_not_keep_a_task_from_being_complete(given, asked):
    given("""
        task | occurrence | status         | reported
        8    | 2026-03    | not_applicable | 2026-03-20
        8    | 2026-08    | done           | 2026-08-20
    """)
    asked("tasks", "2026-08-21", task="8").says("""
        state    | done | total | not_applicable
        complete | 1    | 1     | 1
    """)


def test_a_task_without_dates_is_undated(asked):
    assert [state(asked, "2026-12-31", task) for task in ("16", "17")] == ["undated", "undated"]


def test_task_4_is_undetermined_until_the_clusters_are_known(given, asked):
    assert state(asked, "2026-04-20", "4") == "undetermined"
    given(TWO_CLUSTERS)
    assert state(asked, "2026-04-20", "4") == "late"


def test_a_unit_sees_the_tasks_it_owes(asked):
    assert asked("tasks", viewer=viewer("xp-05443")).column("task_no") == ["7", "11", "12"]
