"""What is late, whose, how long, why: the worst first."""

from tests.given import viewer


def test_nothing_is_overdue_before_the_first_date_passes(asked):
    assert len(asked("overdue_items", "2026-03-05")) == 0


def test_what_waits_for_its_report_is_not_overdue_yet(asked):
    assert len(asked("overdue_items", "2026-03-05", task="13")) == 0
    assert len(asked("overdue_items", "2026-03-06", task="13")) == 1


def test_the_worst_comes_first_with_cause_and_committed_date(given, asked):
    given("""
        task | occurrence | status      | percent | cause           | committed  | reported
        3    | 2026-Q1    | in_progress | 60      | Chờ ý kiến Bộ   | 2026-05-15 | 2026-04-02
    """)
    asked("overdue_items", "2026-04-10", unit="so-noi-vu").says("""
        task_no | label                  | days_late | percent | cause         | committed  | state
        12      | Kỳ tháng 2/2026        | 39        |         |               |            |
        13      | Kỳ tháng 2/2026        | 39        |         |               |            |
        14      | Kỳ tháng 2/2026        | 39        |         |               |            |
        1       | Quý I/2026             | 10        |         |               |            |
        3       | Quý I/2026             | 10        | 60      | Chờ ý kiến Bộ | 2026-05-15 | in_progress
        8       | Tháng 3/2026: năm 2025 | 10        |         |               |            |
        12      | Kỳ tháng 3/2026        | 10        |         |               |            |
        13      | Kỳ tháng 3/2026        | 10        |         |               |            |
        14      | Kỳ tháng 3/2026        | 10        |         |               |            |
        15      | Kỳ quý I/2026          | 10        |         |               |            |
    """)


def test_it_leaves_the_list_on_the_day_of_the_report_that_completes_it(given, asked):
    given("""
        task | occurrence | status | reported
        1    | 2026-Q1    | done   | 2026-04-10
    """)
    assert [len(asked("overdue_items", day, task="1")) for day in ("2026-04-09", "2026-04-10")] == [1, 0]


def test_each_unit_of_a_collective_task_is_an_item_of_its_own(asked):
    assert len(asked("overdue_items", "2026-08-01", task="7")) == 106


def test_it_is_exactly_the_assignments_that_are_overdue(asked):
    late = asked("assignments", "2026-08-20", status="overdue").column("assignment_id")
    assert sorted(asked("overdue_items", "2026-08-20").column("assignment_id")) == sorted(late)


def test_a_unit_sees_only_its_own(asked):
    assert set(asked("overdue_items", viewer=viewer("so-y-te")).column("unit_id")) == {"so-y-te"}
