"""Pages over stores that are no usual year: no plan, nothing due yet, all complete, all late, movements of one's own.
What a leader reads then must be neither praise nor blame that nothing supports, and no page may break.
To add a case: draw the store, and say what must and must not be read."""

import pytest

from tests.given import TWO_CLUSTERS

PAGES = ("overview", "progress", "overdue", "awards", "unit_profiles", "clusters", "movements", "commune_map")
WORK = ("record", "slides", "documents", "administration")
PLACE = {"sheet": "Danh mục", "cell": "B7", "cells": {}}
OWN_MOVEMENT = {
    "movement_no": "11",
    "name": "Chuyển đổi số minh họa",
    "unit_id": "so-y-te",
    "mid_review_due": "2026-06-15",
    "final_review_due": "2026-12-15",
}


@pytest.fixture
def next_year(monkeypatch):
    monkeypatch.setenv("THIDUA_TODAY", "2027-01-10")


@pytest.mark.parametrize("page", ("overview", "progress", "overdue", "movements", *WORK))
def test_a_year_without_a_plan_is_said_on_the_page_with_the_way_to_enter_one(screen, said, next_year, page):
    assert "Chưa có kế hoạch của năm 2027" in said(screen(page))


@pytest.mark.parametrize("part", ("due", "sources", "close", "settings", "publish", "log"))
def test_every_part_of_administration_stands_in_a_year_without_a_plan(screen, said, next_year, part):
    assert "Kho số liệu ở lần xác nhận số 1" in said(screen("administration", part=part))


@pytest.mark.parametrize("page", PAGES)
def test_a_year_without_a_plan_is_never_praised_for_nothing_late(screen, said, next_year, page):
    text = said(screen(page))
    assert "không đơn vị nào có việc quá hạn" not in text
    assert "Không có việc quá hạn" not in text
    assert ": 0 mốc" not in text


def test_a_unit_in_a_year_without_a_plan_is_not_told_as_zero_of_zero(screen, said, next_year):
    text = said(screen("unit_profiles", unit="so-tai-chinh"))
    assert "Sở Tài chính : Kho số liệu chưa có kế hoạch" in text
    assert "hoàn thành 0/0" not in text and "không việc nào quá hạn" not in text


def test_a_unit_that_reported_no_award_is_said_to_have_no_figures_not_zero(screen, said, year):
    assert "Khen thưởng Chưa có số liệu trong năm" in said(screen("unit_profiles", unit="so-tai-chinh"))


def test_a_unit_outside_the_clusters_entered_is_told_apart_from_no_list_at_all(screen, said, given):
    given(TWO_CLUSTERS)
    text = said(screen("unit_profiles", unit="so-tai-chinh"))
    assert "Cụm, khối: không có trong danh sách đã nhập" in text


@pytest.mark.parametrize(
    "measure, told", [("reported", "Chưa báo cáo nào đến hạn gửi"), ("on_time", "Chưa việc nào đến hạn")]
)
def test_a_map_of_days_on_which_nothing_was_due_says_so(screen, said, measure, told):
    assert told in said(screen("commune_map", measure=measure, as_of="2026-02-20"))


def test_a_ratio_of_fewer_than_ten_awards_has_no_class_on_the_map(screen, said, given):
    given("unit | form | recipient | quantity | decided\nxp-05443 | gk_xa | nong_dan | 9 | 2026-02-10")
    text = said(screen("commune_map", measure="B"))
    assert "dưới 10 lượt, không tính tỷ lệ: 1" in text and "từ 80%: 0" in text


@pytest.mark.parametrize("page", ("movements", "record", "administration"))
def test_a_review_of_a_movement_bears_the_movements_name(screen, said, given, page):
    given.accept(given.receive("movements", [PLACE | OWN_MOVEMENT]))
    shown = screen(page, task="PT11", occurrence="KH60-2026/PT11/so-ket")
    choices = [option for box in shown.selectbox for option in box.options]
    assert any("Chuyển đổi số minh họa" in text for text in (said(shown), *choices))
    assert not any(word in text for text in (said(shown), *choices) for word in ("None", "nan"))


def test_movements_entered_beside_the_plan_are_not_said_to_be_the_plans(screen, said, given):
    given.accept(given.receive("movements", [PLACE | OWN_MOVEMENT]))
    text = said(screen("movements"))
    assert "Đang theo dõi 11 phong trào thi đua" in text and "Kế hoạch nêu" not in text


def test_when_all_have_reported_the_officer_reads_it_without_two_negations(screen, said, given):
    given("task | unit | occurrence | status | reported\n1 | so-noi-vu | 2026-Q1 | in_progress | 2026-03-25")
    assert "đơn vị nào cũng đã có báo cáo" in said(screen("record", task="1"))
