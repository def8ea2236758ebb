"""Plan 60/KH-UBND as the product understands it: every mốc and kỳ, nominal, rolled and report date.
The seed files are the input, so a slip in them or in the grammar shows here first.
Counts to hold: 50 dated and 2 undated in the annex, by quarter 12, 12, 14, 12; duty IV.4 apart."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from data.deadline import DeadlineError
from data.plan import movement_occurrences, plan_occurrences
from data.workcalendar import WorkCalendar

SEED = Path(__file__).parents[2] / "data" / "seed"


def seed(name):
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tasks(group, name):
    return [
        {
            "task_no": row["stt"],
            "task_group": group,
            "deadline": row["thoi_gian_hoan_thanh"],
            "occurrence_labels": row["nhan_moc_de_xuat"],
        }
        for row in seed(name)
    ]


def task(deadline, labels=""):
    return {"task_no": "1", "task_group": "annex", "deadline": deadline, "occurrence_labels": labels}


CALENDAR = WorkCalendar.from_rows(seed("calendar_overrides"))
PLAN = {"plan_id": "KH60-2026", "plan_date": date(2026, 2, 14), "year": 2026}
ANNEX = plan_occurrences(PLAN, tasks("annex", "tasks"), CALENDAR)
DUTIES = plan_occurrences(PLAN, tasks("duty", "duties"), CALENDAR)

ONCE = """
1/2026-Q1         Quý I/2026                          31/03 31/03
2/2026-Q1         Quý I/2026                          31/03 31/03
3/2026-Q1         Quý I/2026                          31/03 31/03
4/2026-Q1         Quý I/2026                          31/03 31/03
5/2026-Q2         Quý II/2026                         30/06 30/06
6/2026-Q2         Quý II/2026                         30/06 30/06
7/2026-07         Tháng 7/2026                        31/07 31/07
8/2026-03         Tháng 3/2026: năm 2025              31/03 31/03
8/2026-08         Tháng 8/2026: năm học 2025 - 2026   31/08 03/09
9/2026-Q3         Đầu quý III/2026                    31/07 31/07
10/2026-10        Tháng 10/2026                       31/10 02/11
11/2026-07        Tháng 7/2026: năm học 2025 - 2026   31/07 31/07
11/2026-12        Tháng 12/2026: năm 2026             31/12 31/12
16/khong-thoi-han Theo quy định                       -     -
17/khong-thoi-han Theo quy định                       -     -
"""

MONTHLY = """
2026-02 28/02 02/03 05/03
2026-03 31/03 31/03 06/04
2026-04 30/04 04/05 05/05
2026-05 31/05 01/06 05/06
2026-06 30/06 30/06 06/07
2026-07 31/07 31/07 05/08
2026-08 31/08 03/09 07/09
2026-09 30/09 30/09 05/10
2026-10 31/10 02/11 05/11
2026-11 30/11 30/11 07/12
2026-12 31/12 31/12 05/01
"""


def short(day):
    return f"{day:%d/%m}" if day else "-"


def test_the_annex_has_fifty_dated_and_two_undated_occurrences():
    kinds = Counter(one.kind for one in ANNEX)
    assert kinds == {"one_off": 13, "periodic": 37, "undated": 2}


def test_by_quarter_of_the_nominal_date_they_are_12_12_14_12():
    quarters = Counter(one.quarter for one in ANNEX)
    assert quarters == {"2026-Q1": 12, "2026-Q2": 12, "2026-Q3": 14, "2026-Q4": 12, None: 2}


def test_what_is_done_once_is_due():
    found = [
        [f"{one.task_no}/{one.key}", *one.label.split(), short(one.due_nominal), short(one.due)]
        for one in ANNEX
        if one.kind != "periodic"
    ]
    assert found == [line.split() for line in ONCE.strip().splitlines()]


@pytest.mark.parametrize("task_no", ["12", "13", "14"])
def test_a_monthly_task_has_eleven_periods_each_with_its_report_date(task_no):
    found = [
        f"{one.key} {short(one.due_nominal)} {short(one.due)} {short(one.report_due)}"
        for one in ANNEX
        if one.task_no == task_no
    ]
    assert found == MONTHLY.strip().splitlines()


def test_the_quarterly_task_has_four_periods():
    labels = [one.label for one in ANNEX if one.task_no == "15"]
    assert labels == ["Kỳ quý I/2026", "Kỳ quý II/2026", "Kỳ quý III/2026", "Kỳ quý IV/2026"]


def test_only_the_beginning_of_a_quarter_needed_a_reading():
    assert [one.occurrence_id for one in ANNEX if one.interpreted] == ["KH60-2026/9/2026-Q3"]


def test_duty_iv4_is_due_ten_working_days_after_the_plan():
    [one] = DUTIES
    assert one.occurrence_id == "KH60-2026/IV.4/2026-03-06"
    assert (one.group, one.due, one.interpreted) == ("duty", date(2026, 3, 6), False)


def test_ids_are_unique_and_made_of_plan_task_and_key():
    everything = ANNEX + DUTIES
    assert len({one.occurrence_id for one in everything}) == len(everything) == 53
    assert all(one.occurrence_id == f"KH60-2026/{one.task_no}/{one.key}" for one in everything)


def test_only_a_period_has_a_report_date_and_never_before_it_is_due():
    assert all((one.report_due is not None) == (one.kind == "periodic") for one in ANNEX + DUTIES)
    assert all(one.report_due > one.due for one in ANNEX if one.report_due)


def test_the_report_day_is_a_setting():
    monthly = plan_occurrences(PLAN, [task("Hàng tháng")], CALENDAR, report_day=31)
    assert [one.report_due for one in monthly][:3] == [date(2026, 3, 31), date(2026, 5, 4), date(2026, 6, 1)]


def test_the_seeded_deadlines_stand_as_the_plan_prints_them():
    deadlines = {row["stt"]: row["thoi_gian_hoan_thanh"] for row in seed("tasks")}
    assert deadlines["9"] == "Đầu quý III/2026"
    assert deadlines["8"] == "Tháng 3, tháng 8/2026"


def test_a_label_of_an_occurrence_that_a_changed_deadline_no_longer_has_says_nothing():
    [one] = plan_occurrences(PLAN, [task("Tháng 3/2026", "Tháng 8: năm học")], CALENDAR)
    assert one.label == "Tháng 3/2026"


def test_every_label_of_the_seed_stands_at_an_occurrence():
    for one in tasks("annex", "tasks"):
        labels = [part.partition(":")[2].strip() for part in one["occurrence_labels"].split(";") if part]
        told = [occurrence.label for occurrence in plan_occurrences(PLAN, [one], CALENDAR)]
        assert all(any(label.endswith(f": {name}") for label in told) for name in labels)


def test_a_label_that_names_no_time_is_refused():
    with pytest.raises(ValueError, match='không hiểu nhãn "đợt 1: năm học"'):
        plan_occurrences(PLAN, [task("Tháng 3/2026", "đợt 1: năm học")], CALENDAR)


def test_an_unreadable_deadline_stops_the_plan():
    with pytest.raises(DeadlineError, match="Khi nào xong"):
        plan_occurrences(PLAN, [task("Khi nào xong")], CALENDAR)


def test_a_movement_owes_its_reviews_once_their_dates_are_entered():
    movements = [
        {"movement_no": "3", "mid_review_due": date(2026, 5, 31), "final_review_due": None},
        {"movement_no": "4", "mid_review_due": None, "final_review_due": None},
        {"movement_no": "5", "mid_review_due": "2027-06-30", "final_review_due": "2030-06-30"},
    ]
    found = movement_occurrences(PLAN, movements, CALENDAR)
    assert [(one.occurrence_id, one.label, one.due) for one in found] == [
        ("KH60-2026/PT3/so-ket", "Sơ kết phong trào thi đua", date(2026, 6, 1)),
        ("KH60-2026/PT5/so-ket", "Sơ kết phong trào thi đua", date(2027, 6, 30)),
        ("KH60-2026/PT5/tong-ket", "Tổng kết phong trào thi đua", date(2030, 7, 1)),
    ]
    assert {one.group for one in found} == {"movement"}
