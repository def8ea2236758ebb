"""Which stretch a report is of (kỳ báo cáo): the one just ended in its first days after, or the one that is wished.
Numbers are always those of the day told; only what is named and counted by stretch follows the kỳ.
To add a case: one line in USUAL says day, kind and the code of the stretch meant."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.ask import AskError
from analytics.plan_year import FIRST_DAYS
from analytics.reports.facts import collect
from analytics.reports.grouped import coming
from analytics.reports.make import Wish, made
from analytics.reports.periods import MONTHS, begun, period_of, usual
from tests.conftest import TODAY
from tests.reports.readback import document_texts

USUAL = """
2026-12-05 month 2026-11
2026-12-15 month 2026-11
2026-12-16 month 2026-12
2026-11-30 month 2026-11
2026-10-05 quarter 2026-Q3
2026-10-16 quarter 2026-Q4
2026-07-06 half-year 2026-H1
2026-06-30 half-year 2026-H1
2026-01-05 month 2026-01
2026-01-05 year 2026
2026-12-31 year 2026
"""
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize("line", USUAL.strip().splitlines())
def test_right_after_a_stretch_has_ended_the_report_is_of_it(line):
    day, kind, code = line.split()
    assert usual(kind, date.fromisoformat(day)).code == code


@given(DAYS, st.sampled_from(list(MONTHS)))
def test_every_stretch_begun_can_be_told_and_none_to_come(day, kind):
    found = begun(kind, day)
    assert found[0] == period_of(kind, day) and found[-1].start == date(day.year, 1, 1)
    assert all(later.start == earlier.end + timedelta(1) for later, earlier in zip(found, found[1:], strict=False))
    assert usual(kind, day) in found[:2]
    assert usual(kind, day).end >= day - timedelta(FIRST_DAYS)


def _text(store, wish) -> tuple[str, str]:
    [(name, content)] = made(store, wish).items()
    return name, document_texts(content)


def test_a_report_of_november_made_on_the_fifth_of_december_tells_november_by_the_numbers_of_that_day(made_up):
    day = date(2026, 12, 5)
    name, text = _text(made_up, Wish("month", day))
    assert name == "month-toan-tinh-2026-12-05.docx"
    assert "báo cáo kết quả tháng 11 năm 2026, số liệu tính đến ngày 05/12/2026" in text
    assert "Riêng tháng 11 năm 2026:" in text
    assert "từ nay đến hết tháng 12 năm 2026" in text
    facts = collect(made_up, day, kind="month")
    assert facts.counts == collect(made_up, day, kind="month", period="2026-12").counts
    [november] = [row for row in facts.counts["month"] if row.item == "2026-11"] or [None]
    assert november is None or f"{november.quantity} lượt" in text.replace(".", "")


@pytest.mark.parametrize(
    ("scope", "what"),
    [({}, "mốc và kỳ"), ({"cluster": "cum-minh-hoa-so-1"}, "việc"), ({"unit": "so-tai-chinh"}, "việc")],
    ids=str,
)
def test_a_monthly_report_says_how_far_the_month_itself_is(made_up, scope, what):
    facts = collect(made_up, date(2026, 9, 5), kind="month", **scope)
    rows = facts.occurrences if not scope else [row for row in facts.assignments if facts.is_annex(row)]
    august = [row for row in rows if row.due_nominal and (row.due_nominal.year, row.due_nominal.month) == (2026, 8)]
    counted = [row for row in august if row.status != "not_applicable"]
    done = sum(row.status in ("done_on_time", "done_late") for row in counted)
    _, text = _text(made_up, Wish("month", date(2026, 9, 5), **scope))
    assert f"Tháng 8 năm 2026 có {len(counted)} {what} đến thời hạn của kế hoạch (nhiệm vụ " in text
    assert f", đã hoàn thành {done}/{len(counted)}." in text


def test_a_month_in_which_nothing_falls_due_says_so(made_up):
    _, text = _text(made_up, Wish("month", TODAY, period="2026-01"))
    assert "Tháng 1 năm 2026 không có mốc, kỳ nào đến thời hạn của kế hoạch." in text


def test_a_period_wished_against_the_usual_is_named_in_the_file(made_up):
    name, text = _text(made_up, Wish("month", TODAY, period="2026-07"))
    assert name == "month-toan-tinh-ky-2026-07-2026-09-30.docx"
    assert "báo cáo kết quả tháng 7 năm 2026, số liệu tính đến ngày 30/09/2026" in text


def test_a_period_of_the_year_before_needs_no_year_beside_it(made_up):
    name, text = _text(made_up, Wish("month", date(2027, 1, 10), period="2026-12"))
    assert name == "month-toan-tinh-nam-2026-2027-01-10.docx"
    assert "báo cáo kết quả tháng 12 năm 2026" in text


def test_what_lies_ahead_is_of_days_to_come_also_when_an_old_stretch_is_told(made_up):
    facts = collect(made_up, TODAY, kind="month", period="2026-03")
    rows, until = coming(facts, facts.period)
    assert until.code == "2026-10" and rows
    assert all(row.due > TODAY and row.due_nominal <= until.end for row in rows)


def test_a_half_year_counts_by_quarter_and_sets_apart_what_came_after_it(made_up):
    facts = collect(made_up, TODAY, kind="half-year", period="2026-H1")
    of = {row.item: f"{row.quantity:,}".replace(",", ".") for row in facts.counts["quarter"]}
    _, text = _text(made_up, Wish("half-year", TODAY, period="2026-H1"))
    assert f"Theo quý: quý I {of['2026-Q1']} lượt; quý II {of['2026-Q2']} lượt; sau ngày 30/06/2026 " in text
    assert f"sau ngày 30/06/2026 {of['2026-Q3']} lượt" in text
    assert "quý III" not in text.partition("III. KẾT QUẢ KHEN THƯỞNG")[2].partition("IV. KIỂM TRA")[0]


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish("month", TODAY, period="2026-10"), "không có kỳ báo cáo “2026-10”"),
        (Wish("month", TODAY, period="2026-Q3"), "có: 2026-09, 2026-08"),
        (Wish("quarter", TODAY, period="quý III"), "có: 2026-Q3, 2026-Q2, 2026-Q1"),
        (Wish("month", TODAY, year=2026, period="2025-12"), "không có kỳ báo cáo “2025-12”"),
        (Wish("deck", TODAY, period="2026-09"), "không có kỳ báo cáo; bỏ --period"),
    ],
    ids=str,
)
def test_a_period_that_cannot_be_told_is_refused_with_those_that_can(made_up, wish, said):
    with pytest.raises(AskError, match="kỳ báo cáo") as refusal:
        made(made_up, wish)
    assert said in str(refusal.value)


def test_a_quarter_just_ended_says_how_much_of_it_still_waits_for_reports(made_up):
    _, text = _text(made_up, Wish("quarter", date(2026, 10, 3)))
    assert re.search(r"Quý III/2026 đã hoàn thành \d+/14 mốc và kỳ \([^)]+\); \d+ mốc, kỳ còn chờ báo cáo\.", text)
    assert "tính riêng phần đã đến hạn" not in text  # all of it is due
