"""Completion in three views: tasks, occurrences, units; integers first, for the whole quarter and for what is due."""

from tests.given import TWO_CLUSTERS, viewer


def counted(asked, as_of, **params):
    answer = asked("completion_by_quarter", as_of, **params)
    return tuple(answer.one(name) for name in ("done", "total", "partial", "not_applicable"))


def test_with_nothing_reported_the_totals_are_those_of_the_plan(asked):
    asked("completion_by_quarter", view="occurrence", kind="all", scope="quarter").says("""
        quarter | kind | done | total
        2026-Q1 | all  | 0    | 12
        2026-Q2 | all  | 0    | 12
        2026-Q3 | all  | 0    | 14
        2026-Q4 | all  | 0    | 12
    """)


def test_once_and_periodic_are_counted_apart_unless_asked_together(asked):
    asked("completion_by_quarter", view="occurrence", scope="quarter", quarter=1).says("""
        quarter | kind     | total
        2026-Q1 | one_off  | 5
        2026-Q1 | periodic | 7
    """)


def test_due_so_far_counts_what_fell_due_by_the_rolled_day(asked):
    first = {"view": "occurrence", "kind": "periodic", "scope": "due", "quarter": 1}
    assert counted(asked, "2026-03-01", **first)[1] == "0"
    assert counted(asked, "2026-03-02", **first)[1] == "3"
    assert counted(asked, "2026-03-31", **first)[1] == "7"


def test_an_occurrence_of_the_first_quarter_due_in_the_second_stays_in_the_first(given, asked):
    given.change(
        "due",
        "due_changes",
        """
        occurrence_id       | kind       | new_due    | due        | document_no | holds_from | reason
        KH60-2026/1/2026-Q1 | adjustment | 2026-05-31 | 2026-06-01 | 99/UBND-NC  | 2026-03-10 | Chờ nghị quyết
        """,
    )
    once = {"view": "occurrence", "kind": "one_off", "quarter": 1}
    assert counted(asked, "2026-03-31", scope="quarter", **once)[1] == "5"
    assert counted(asked, "2026-03-31", scope="due", **once)[1] == "4"
    assert counted(asked, "2026-06-01", scope="due", **once)[1] == "5"


def test_a_collective_occurrence_done_in_part_is_partial_and_each_unit_counts_in_its_own_view(given, asked):
    given("""
        task | occurrence | unit     | status         | reported
        7    | 2026-07    | xp-05443 | done           | 2026-07-20
        7    | 2026-07    | xp-05455 | not_applicable | 2026-07-20
    """)
    third = {"kind": "one_off", "scope": "quarter", "quarter": 3}
    # Tasks 7, 8, 9 and 11 once in the third quarter; 11 in July is one unit's.
    assert counted(asked, "2026-07-31", view="occurrence", **third) == ("0", "4", "1", "0")
    assert counted(asked, "2026-07-31", view="unit", **third) == ("1", "108", "0", "1")
    assert counted(asked, "2026-07-31", view="task", **third) == ("0", "4", "1", "0")


def test_what_nobody_has_to_report_leaves_n_and_total(given, asked):
    given("""
        task | occurrence | status         | reported
        1    | 2026-Q1    | not_applicable | 2026-03-20
        3    | 2026-Q1    | done           | 2026-03-20
    """)
    first = {"kind": "one_off", "scope": "quarter", "quarter": 1}
    assert counted(asked, "2026-03-31", view="occurrence", **first) == ("1", "4", "0", "1")
    assert counted(asked, "2026-03-31", view="task", **first) == ("1", "4", "0", "1")


def test_a_task_counts_in_a_quarter_when_all_its_occurrences_there_are_complete(given, asked):
    given("""
        task | occurrence | status | reported
        13   | 2026-02    | done   | 2026-03-20
    """)
    monthly = {"view": "task", "kind": "periodic", "scope": "quarter", "quarter": 1}
    assert counted(asked, "2026-03-31", **monthly) == ("0", "4", "1", "0")
    assert counted(asked, "2026-03-25", **(monthly | {"scope": "due"}))[:2] == ("1", "3")
    given("""
        task | occurrence | status | reported
        13   | 2026-03    | done   | 2026-03-31
    """)
    assert counted(asked, "2026-03-31", **monthly) == ("1", "4", "0", "0")


def test_an_undetermined_occurrence_stands_in_the_total_and_never_in_n(given, asked):
    first = {"view": "occurrence", "kind": "one_off", "scope": "quarter", "quarter": 1}
    assert counted(asked, "2026-03-31", **first)[:2] == ("0", "5")
    given(TWO_CLUSTERS)
    given("""
        task | occurrence | unit     | status | reported
        4    | 2026-Q1    | xp-05443 | done   | 2026-03-20
        4    | 2026-Q1    | so-y-te  | done   | 2026-03-20
    """)
    assert counted(asked, "2026-03-31", **first)[:2] == ("1", "5")


def test_one_units_view_counts_only_what_it_owes(given, asked):
    given("""
        task | occurrence | unit     | status | reported
        12   | 2026-07    | xp-05443 | done   | 2026-07-31
    """)
    third = {"view": "unit", "kind": "all", "scope": "quarter", "quarter": 3}
    assert counted(asked, "2026-08-01", unit="xp-05443", **third)[:2] == ("1", "4")
    assert counted(asked, "2026-08-01", viewer=viewer("xp-05443"), **third)[:2] == ("1", "4")


def test_a_clusters_view_counts_its_members(given, asked):
    given(TWO_CLUSTERS)
    third = {"view": "unit", "kind": "periodic", "scope": "quarter", "quarter": 3}
    assert counted(asked, "2026-08-01", cluster="cum-minh-hoa-1", **third)[1] == "6"


def test_the_views_agree_at_every_quarter_end(given, asked):
    given("""
        task | occurrence | status | reported
        13   | 2026-02    | done   | 2026-03-20
        3    | 2026-Q1    | done   | 2026-03-20
    """)
    parts = asked("completion_by_quarter", "2026-06-30", kind=None, scope="quarter")
    whole = asked("completion_by_quarter", "2026-06-30", kind="all", scope="quarter", view="occurrence")
    for quarter, total, done in whole.frame[["quarter", "total", "done"]].itertuples(index=False):
        both = parts.only(quarter=quarter, view="occurrence").frame
        assert (both["total"].sum(), both["done"].sum()) == (total, done)
