"""A report is judged against the day of the plan its work is of, whatever plan is the newest."""

import dataclasses

from data.intake.check import check_workbook
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

ROWS = [
    ["UBND XÃ NA RÌ"],
    ["BÁO CÁO TIẾN ĐỘ (số liệu đến ngày 10/01/2026)"],
    ["STT", "Nội dung công việc", "Kỳ", "Tình trạng"],
    [7.0, "Nhiệm vụ 7", "Tháng 7/2026", "Đang thực hiện"],
]


def told(plan_year: int) -> set[str]:
    drawn = catalogue()
    newest = dataclasses.replace(drawn.plan, year=plan_year, date=f"{plan_year}-02-14")
    checked = check_workbook("a.xlsx", Workbook("xlsx", [Sheet("S", ROWS)]), dataclasses.replace(drawn, plan=newest))
    return {finding.code for finding in checked.findings}


def test_a_report_of_a_day_before_its_plan_is_told():
    assert "report_before_plan" in told(2026)


def test_a_report_on_last_years_work_is_not_held_against_the_newest_plan():
    assert "report_before_plan" not in told(2027)
