"""Papers of the year before, made in January: they say its numbers on the later day, and name the year.
What is asked is made_up of 2026 on 10/01/2027; to add a paper, say in SAID what it must read."""

from datetime import date

import pytest

from analytics.reports.facts import collect
from analytics.reports.make import Wish, made
from tests.reports.readback import deck_texts, document_texts, paper_texts, summary_rows

JANUARY, DECEMBER = date(2027, 1, 10), date(2026, 12, 31)
SAID = {
    ("month", "docx"): "báo cáo kết quả tháng 12 năm 2026, số liệu tính đến ngày 10/01/2027",
    ("quarter", "pdf"): "quý IV năm 2026",
    ("half-year", "docx"): "6 tháng cuối năm 2026",
    ("year", "docx"): "Đến ngày 10/01/2027, Kế hoạch 60 năm 2026 có",
    ("deck", "pptx"): "Kế hoạch 60 năm 2026, tình hình chung",
    ("one-page", "pdf"): "Kế hoạch 60 năm 2026",
}
READ = {"docx": document_texts, "pdf": paper_texts, "pptx": deck_texts}


@pytest.fixture(scope="module")
def january(made_up):
    return collect(made_up, JANUARY, year=2026, kind="year")


@pytest.mark.parametrize("which", SAID, ids="-".join)
def test_a_paper_of_the_year_before_names_it(made_up, which):
    [(name, content)] = made(made_up, Wish(which[0], JANUARY, year=2026, format=which[1])).items()
    assert name == f"{which[0]}-toan-tinh-nam-2026-2027-01-10.{which[1]}"
    text = READ[which[1]](content)
    assert SAID[which] in text
    assert "từ đầu năm" not in text.lower()


def test_the_numbers_of_a_year_that_has_ended_are_those_of_its_last_day_and_what_came_after(made_up, january):
    december = collect(made_up, DECEMBER, kind="year")
    assert january.counts == december.counts and january.ratio == december.ratio
    assert january.plan_state.total == december.plan_state.total
    assert january.this_quarter.code == december.this_quarter.code == "2026-Q4"
    assert january.period == december.period


def test_what_is_late_is_as_late_as_on_the_later_day(january):
    late = [row for row in january.overdue if row.due <= DECEMBER]
    assert late and all(row.days_late == (JANUARY - row.due).days for row in late)


def test_the_workbook_of_the_year_before_heads_its_counts_with_the_year(made_up):
    [content] = made(made_up, Wish("workbook", JANUARY, year=2026)).values()
    assert "Lượt khen thưởng năm 2026" in summary_rows(content)


def test_two_days_are_compared_within_the_year_wished(made_up):
    wish = Wish("compare", JANUARY, DECEMBER, year=2026, format="docx")
    assert "Ngày 31/12/2026 Ngày 10/01/2027" in document_texts(made(made_up, wish).popitem()[1])


def test_form_0603_is_of_the_statistical_year_wished(made_up):
    asked = [made(made_up, Wish("forms", day, year=2026)).popitem()[1] for day in (JANUARY, DECEMBER)]
    january, december = (
        {name: cells for name, cells in summary_rows(content).items() if "Số liệu đến ngày" not in name}
        for content in asked
    )
    assert january == december
