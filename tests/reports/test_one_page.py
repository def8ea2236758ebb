"""Một trang A4 of each scope: one side of paper, filled with what is the scope's own, and nothing told twice.
Numbers are those of the slides, which other tests hold; here what a unit's or a cluster's page adds.
To add something to the page: say in a test whose page it stands on, and that it is still one page."""

from dataclasses import replace
from datetime import date

import pytest

from analytics.reports import pdf
from analytics.reports.facts import collect
from analytics.reports.one_page import content
from tests.conftest import TODAY
from tests.reports.readback import page_count, paper_texts

SCOPES = [{}, {"unit": "xp-05443"}, {"unit": "so-noi-vu"}, {"unit": "so-tai-chinh"}, {"cluster": "cum-minh-hoa-so-1"}]


@pytest.mark.parametrize("scope", SCOPES, ids=str)
@pytest.mark.parametrize("day", [date(2026, 2, 20), TODAY, date(2026, 12, 31)], ids=str)
def test_one_page_is_one_page(made_up, bare, scope, day):
    for store in (made_up, bare) if "cluster" not in scope else (made_up,):
        assert page_count(pdf.one_page(collect(store, day, **scope))) == 1


def _rows(table) -> list[list[str]]:
    return [[cell["text"] for cell in row] for row in table["rows"]]


def test_the_page_of_a_unit_tells_each_of_its_tasks_with_its_newest_result(made_up):
    facts = collect(made_up, TODAY, unit="so-tai-chinh")
    told = content(facts)
    rows = _rows(told["more"]["table"])
    tasks = {row.task_no for row in (*facts.occurrences, *facts.duties)}
    assert {row[0].split(". ")[0] for row in rows} == tasks
    [monthly] = [row for row in rows if row[0].startswith("12. ")]
    kept = [row for row in facts.assignments if row.task_no == "12" and row.completed]
    counted = [row for row in facts.assignments if row.task_no == "12" and row.status != "not_applicable"]
    assert monthly[1] == f"{len(kept)}/{len(counted)}"
    assert max(kept, key=lambda row: row.completed).document in monthly[3]
    assert "Từng nhiệm vụ được giao trong năm" in " ".join(paper_texts(pdf.one_page(facts)).split())


def test_the_page_of_a_unit_says_why_it_is_late_and_until_when_and_repeats_neither_its_name_nor_one_of_one(made_up):
    late = next(
        unit
        for unit in sorted({row.unit_id for row in collect(made_up, TODAY).overdue if row.cause})
        if unit != "so-noi-vu"
    )
    told = content(collect(made_up, TODAY, unit=late))
    assert [column["head"] for column in told["late"]["columns"]][-1] == "Nguyên nhân, ngày hẹn"
    assert all("hẹn" in row[-1] for row in _rows(told["late"]))
    assert "Đơn vị" not in [column["head"] for column in told["upcoming"]["columns"]]


def test_where_nothing_is_late_what_falls_due_first_stands_once(made_up):
    facts = collect(made_up, TODAY, unit="so-tai-chinh")
    told = content(replace(facts, overdue=()))
    assert told["upcoming_title"] == "" and not told["upcoming"]["rows"]
    assert [column["head"] for column in told["late"]["columns"]] == ["Thời hạn", "Nhiệm vụ, mốc hoặc kỳ"]


def test_a_silent_unit_is_told_its_kỳ_by_task(bare):
    told = content(collect(bare, TODAY, unit="xp-05443"))
    assert (
        "Nhiệm vụ 12. Tuyên truyền phong trào, gương điển hình tiên tiến: 7 kỳ (tháng 2 đến tháng 8)" in told["silent"]
    )


def test_the_page_of_a_cluster_lists_its_members(made_up):
    facts = collect(made_up, TODAY, cluster="cum-minh-hoa-so-1")
    names = [row[0] for row in _rows(content(facts)["more"]["table"])]
    assert set(names) == {row.unit for row in facts.assignments}


def test_the_province_has_no_table_of_every_unit(facts):
    told = content(facts)
    assert told["more"]["table"]["rows"] == [] and told["told"] == []
