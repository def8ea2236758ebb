"""Who owes what, and its status on a day: nine statuses, first that holds, each on the days it begins and ends.
Task 1 is Sở Nội vụ's by 31/03/2026; task 13 is its monthly one; task 12 is every unit's monthly one.
Due dates on days off are met until the end of the next working day."""

import pytest

from tests.given import TWO_CLUSTERS, viewer

# Task 13 in February: due Saturday 28/02/2026, rolled to Monday 02/03; its report is due on 05/03.
FEBRUARY = {"task": "13", "occurrence": "KH60-2026/13/2026-02"}


@pytest.mark.parametrize(
    ("as_of", "status", "days_late"),
    [
        ("2026-02-22", "not_due", ""),
        ("2026-02-23", "due_soon", ""),  # seven days before
        ("2026-02-28", "due_soon", ""),
        ("2026-03-02", "due_soon", ""),  # no days left, still in time
        ("2026-03-03", "awaiting_report", ""),
        ("2026-03-05", "awaiting_report", ""),
        ("2026-03-06", "overdue", "4"),  # counted from 02/03, not from the report's day
    ],
)
def test_a_periodic_task_without_report_waits_until_its_report_is_due(asked, as_of, status, days_late):
    answer = asked("assignments", as_of, **FEBRUARY)
    assert (answer.one("status"), answer.one("days_late")) == (status, days_late)
    assert (answer.one("due_nominal"), answer.one("due"), answer.one("report_due")) == (
        "2026-02-28",
        "2026-03-02",
        "2026-03-05",
    )


@pytest.mark.parametrize(
    ("as_of", "status", "days_late"),
    [
        ("2026-03-23", "not_due", ""),
        ("2026-03-24", "due_soon", ""),
        ("2026-03-31", "due_soon", ""),
        ("2026-04-01", "overdue", "1"),  # no report-due day for what is done once
    ],
)
def test_a_task_done_once_is_overdue_the_day_after(asked, as_of, status, days_late):
    answer = asked("assignments", as_of, task="1")
    assert (answer.one("status"), answer.one("days_late")) == (status, days_late)


@pytest.mark.parametrize(
    ("completed", "status", "days_late"),
    [("2026-02-28", "done_on_time", ""), ("2026-03-02", "done_on_time", ""), ("2026-03-03", "done_late", "1")],
)
def test_complete_by_the_rolled_day_is_in_time(given, asked, completed, status, days_late):
    given(f"""
        task | occurrence | status | completed   | reported
        13   | 2026-02    | done   | {completed} | 2026-03-04
    """)
    answer = asked("assignments", "2026-03-04", **FEBRUARY)
    assert (answer.one("status"), answer.one("days_late")) == (status, days_late)


def test_what_is_in_hand_is_said_until_it_is_due_soon_or_late(given, asked):
    given("""
        task | occurrence | status      | percent | reported
        1    | 2026-Q1    | in_progress | 40      | 2026-03-01
    """)
    found = [
        asked("assignments", as_of, task="1").one("status")
        for as_of in ("2026-02-28", "2026-03-01", "2026-03-23", "2026-03-24", "2026-04-01")
    ]
    assert found == ["not_due", "in_progress", "in_progress", "due_soon", "overdue"]


def test_reported_as_not_started_is_still_not_due(given, asked):
    given("""
        task | occurrence | status      | reported
        1    | 2026-Q1    | not_started | 2026-03-01
    """)
    assert asked("assignments", "2026-03-10", task="1").one("status") == "not_due"


def test_not_applicable_comes_before_everything_else(given, asked):
    given("""
        task | occurrence | status         | reported
        1    | 2026-Q1    | not_applicable | 2026-03-01
    """)
    found = [asked("assignments", day, task="1").one("status") for day in ("2026-03-01", "2026-09-30")]
    assert found == ["not_applicable", "not_applicable"]


def test_a_task_without_a_date_is_undated_whatever_is_reported(given, asked):
    given("""
        task | occurrence     | status      | reported
        16   | khong-thoi-han | in_progress | 2026-03-01
    """)
    asked("assignments", task="16").says("""
        assignment_id                         | due | status  | state
        KH60-2026/16/khong-thoi-han@so-noi-vu |     | undated | in_progress
    """)


def test_a_report_dated_later_is_not_known_yet(given, asked):
    given("""
        task | occurrence | status | completed  | reported
        1    | 2026-Q1    | done   | 2026-03-20 | 2026-04-02
    """)
    assert asked("assignments", "2026-04-01", task="1").one("status") == "overdue"
    assert asked("assignments", "2026-04-02", task="1").one("status") == "done_on_time"


def test_the_newest_report_by_its_date_speaks_even_when_it_came_first(given, asked):
    given("""
        task | occurrence | status      | reported
        1    | 2026-Q1    | done        | 2026-03-20
        1    | 2026-Q1    | in_progress | 2026-03-10
    """)
    assert asked("assignments", "2026-03-15", task="1").one("status") == "in_progress"
    assert asked("assignments", "2026-03-25", task="1").one("status") == "done_on_time"


def test_a_step_back_from_complete_counts(given, asked):
    given("""
        task | occurrence | status      | reported
        1    | 2026-Q1    | done        | 2026-03-10
        1    | 2026-Q1    | in_progress | 2026-03-20
    """)
    assert asked("assignments", "2026-03-21", task="1").one("status") == "in_progress"


def test_without_completion_date_the_documents_speaks_then_the_reports(given, asked):
    given("""
        task | occurrence | status | completed  | evidence                | reported
        1    | 2026-Q1    | done   | 2026-03-20 | 12/QĐ ngày 2/4/2026     | 2026-04-10
        3    | 2026-Q1    | done   |            | 13/CT-UB ngày 28/3/2026 | 2026-04-10
        6    | 2026-Q2    | done   |            |                         | 2026-04-10
    """)
    asked("assignments", "2026-04-30", unit="so-noi-vu", status="done_on_time", kind="one_off").says("""
        task_no | completed_on | completed  | completed_from
        1       | 2026-03-20   | 2026-03-20 | completed_on
        3       |              | 2026-03-28 | document
        6       |              | 2026-04-10 | report
    """)


def test_days_late_are_calendar_days_with_working_days_beside(given, asked):
    given("""
        task | occurrence | status | completed  | reported
        1    | 2026-Q1    | done   | 2026-05-05 | 2026-05-05
    """)
    # Off between: weekends, giỗ Tổ Hùng Vương 26-27/04, 30/04 and 01/05.
    asked("assignments", "2026-05-06", task="1").says("""
        status    | days_late | working_days_late
        done_late | 35        | 22
    """)


def test_an_adjusted_date_holds_from_its_documents_date_on(given, asked):
    given.change(
        "due",
        "due_changes",
        """
        occurrence_id      | kind       | new_due    | due        | document_no | holds_from | reason
        KH60-2026/1/2026-Q1 | adjustment | 2026-05-31 | 2026-06-01 | 99/UBND-NC  | 2026-04-10 | Chờ nghị quyết
        """,
    )
    found = {
        day: (asked("assignments", day, task="1").one("status"), asked("assignments", day, task="1").one("due"))
        for day in ("2026-04-09", "2026-04-10", "2026-06-01", "2026-06-02")
    }
    assert found == {
        "2026-04-09": ("overdue", "2026-03-31"),
        "2026-04-10": ("not_due", "2026-06-01"),
        "2026-06-01": ("due_soon", "2026-06-01"),
        "2026-06-02": ("overdue", "2026-06-01"),
    }


def test_an_adjusted_date_does_not_move_id_nominal_date_or_quarter(given, asked):
    given.change(
        "due",
        "due_changes",
        """
        occurrence_id      | kind       | new_due    | due        | document_no | holds_from | reason
        KH60-2026/1/2026-Q1 | adjustment | 2026-05-31 | 2026-06-01 | 99/UBND-NC  | 2026-04-10 | Chờ nghị quyết
        """,
    )
    asked("assignments", task="1", quarter=1).says("""
        assignment_id                 | due_nominal | due        | report_due
        KH60-2026/1/2026-Q1@so-noi-vu | 2026-03-31  | 2026-06-01 |
    """)


def test_an_earlier_version_does_not_know_the_adjustment(given, asked, store):
    before = store.newest()
    given.change(
        "due",
        "due_changes",
        """
        occurrence_id      | kind       | new_due    | due        | document_no | holds_from | reason
        KH60-2026/1/2026-Q1 | adjustment | 2026-05-31 | 2026-06-01 | 99/UBND-NC  | 2026-04-10 | Chờ nghị quyết
        """,
    )
    assert asked("assignments", "2026-04-20", task="1", version=before).one("status") == "overdue"
    assert asked("assignments", "2026-04-20", task="1").one("status") == "not_due"


def test_a_class_of_leads_becomes_every_unit_of_it(asked):
    everyone = asked("assignments", task="7")
    assert len(everyone) == 106
    assert len(asked("assignments", task="12", quarter=3)) == 3 * 106


def test_a_unit_owes_what_falls_due_while_it_exists(given, asked):
    given.accept(
        given.receive(
            "units",
            [
                {"unit_id": "xp-05443", "name": "Phường Phan Đình Phùng", "type": "phường", "valid_to": "2026-06-30"}
                | {"sheet": "Biểu 1", "cell": "B7", "cells": {}}
            ],
        )
    )
    owed = asked("assignments", unit="xp-05443").column("due_nominal")
    assert (owed[0], owed[-1], len(owed)) == ("2026-02-28", "2026-06-30", 5)


def test_an_officer_names_who_an_occurrence_applies_to(given, asked):
    asked("assignments", task="11", occurrence="KH60-2026/11/2026-07").says("""
        unit
        Sở Giáo dục và Đào tạo
    """)
    given.change(
        "applicability",
        "applicability",
        """
        occurrence_id        | lead                            | reason
        KH60-2026/11/2026-12 | Sở Y tế                         | Theo công văn
        KH60-2026/11/2026-12 | Sở Khoa học và Công nghệ        | Theo công văn
        """,
    )
    asked("assignments", task="11", occurrence="KH60-2026/11/2026-12").says("""
        unit
        Sở Khoa học và Công nghệ
        Sở Y tế
    """)


def test_nobody_owes_what_waits_for_the_list_of_clusters(asked):
    assert len(asked("assignments", task="4")) == 0
    assert len(asked("assignments", group="duty")) == 0


def test_with_clusters_task_4_is_each_leaders_and_the_duty_each_members(given, asked):
    given(TWO_CLUSTERS)
    asked("assignments", task="4").says("""
        assignment_id                       | unit_id
        KH60-2026/4/2026-Q1@cum-minh-hoa-1  | xp-05443
        KH60-2026/4/2026-Q1@khoi-minh-hoa-2 | so-y-te
    """)
    assert sorted(asked("assignments", group="duty").column("unit_id")) == [
        "so-noi-vu",
        "so-y-te",
        "xp-05443",
        "xp-05455",
    ]


def test_the_leader_is_the_one_valid_on_the_nominal_date(given, asked):
    given("""
        cluster        | unit     | role   | valid_from | valid_to
        Cụm minh họa 1 | xp-05443 | truong | 2026-01-01 | 2026-03-30
        Cụm minh họa 1 | xp-05455 | truong | 2026-03-31 |
    """)
    assert asked("assignments", task="4").column("unit_id") == ["xp-05455"]


def test_a_report_of_a_cluster_leader_answers_for_its_cluster(given, asked):
    given(TWO_CLUSTERS)
    given("""
        task | occurrence | unit     | status | reported
        4    | 2026-Q1    | xp-05443 | done   | 2026-03-20
    """)
    asked("assignments", "2026-03-31", task="4").says("""
        assignment_id                       | status
        KH60-2026/4/2026-Q1@cum-minh-hoa-1  | done_on_time
        KH60-2026/4/2026-Q1@khoi-minh-hoa-2 | due_soon
    """)


def test_a_unit_that_leads_two_clusters_answers_for_both_with_one_report(given, asked):
    given("""
        cluster         | unit     | role   | valid_from
        Cụm minh họa 1  | xp-05443 | truong | 2026-01-01
        Khối minh họa 2 | xp-05443 | truong | 2026-01-01
    """)
    given("""
        task | occurrence | unit     | status | reported
        4    | 2026-Q1    | xp-05443 | done   | 2026-03-20
    """)
    assert asked("assignments", "2026-03-31", task="4").column("status") == ["done_on_time", "done_on_time"]


def test_each_value_can_be_walked_back_to_its_cell(given, asked):
    upload = given("""
        task | occurrence | status | reported
        1    | 2026-Q1    | done   | 2026-03-20
    """)
    answer = asked("assignments", task="1")
    assert (answer.one("upload_id"), answer.one("sheet"), answer.one("cell")) == (upload.upload_id, "Biểu 1", "H7")


def test_a_withdrawn_report_never_was_but_its_version_remembers(given, asked):
    upload = given("""
        task | occurrence | status | reported
        1    | 2026-Q1    | done   | 2026-03-20
    """)
    given.withdrawn(upload)
    assert asked("assignments", "2026-04-01", task="1").one("status") == "overdue"
    assert asked("assignments", "2026-04-01", task="1", version=upload.version).one("status") == "done_on_time"
    assert asked("assignments", "2026-04-01", task="1", version=upload.version - 1).one("status") == "overdue"


def test_a_correction_of_the_same_day_supersedes_and_withdrawing_it_brings_the_former_back(given, asked):
    given("""
        task | occurrence | status      | reported
        1    | 2026-Q1    | in_progress | 2026-03-20
    """)
    correction = given("""
        task | occurrence | status | reported
        1    | 2026-Q1    | done   | 2026-03-20
    """)
    assert asked("assignments", "2026-03-21", task="1").one("status") == "done_on_time"
    given.withdrawn(correction)
    assert asked("assignments", "2026-03-21", task="1").one("status") == "in_progress"


def test_replacing_takes_back_what_the_file_no_longer_brings(given, asked):
    given("""
        task | occurrence | unit     | status | reported
        7    | 2026-07    | xp-05443 | done   | 2026-07-20
        7    | 2026-07    | xp-05455 | done   | 2026-07-20
    """)
    given("""
        task | occurrence | unit     | status      | reported   | mode
        7    | 2026-07    | xp-05443 | in_progress | 2026-07-20 | replace
    """)
    found = [asked("assignments", "2026-07-21", task="7", unit=unit).one("status") for unit in ("xp-05443", "xp-05455")]
    assert found == ["in_progress", "not_due"]


def test_the_days_of_due_soon_are_a_setting(store, asked):
    def change(tx, version):
        tx.run("update settings set to_version = $version where name = 'due_soon_days'", {"version": version})
        tx.insert("settings", [{"name": "due_soon_days", "value": "10", "from_version": version}])

    store.commit("setting", "Cán bộ", "Báo sớm hơn", change)
    assert asked("assignments", "2026-03-21", task="1").one("status") == "due_soon"
    assert asked("assignments", "2026-03-20", task="1").one("status") == "not_due"


def test_a_unit_sees_only_its_own(given, asked):
    only = asked("assignments", viewer=viewer("xp-05443"), group="all")
    assert set(only.column("unit_id")) == {"xp-05443"}
    assert len(only) == 1 + 1 + 11  # tasks 7 and 11, and eleven months of task 12
