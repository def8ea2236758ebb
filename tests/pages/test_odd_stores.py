"""Pages over stores that are no usual year: no plan, nothing due yet, all complete, all late, movements of one's own.
What a leader reads then must be neither praise nor blame that nothing supports, and no page may break.
To add a case: draw the store, and say what must and must not be read."""

import re

import pytest

from data.changes import set_setting
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


def test_clusters_in_a_year_without_a_plan_are_not_told_as_zero_of_zero(screen, said, given, next_year):
    given(TWO_CLUSTERS)
    for query in ({}, {"cluster": "cum-1"}):
        text = said(screen("clusters", **query))
        assert "Kho số liệu chưa có kế hoạch" in text and "Xem Kế hoạch 60 năm 2026" in text
        assert " 0/0 " not in text and "không có nhiệm vụ" in text and "quá hạn;" not in text


def test_a_page_prints_nothing_of_its_own_program(screen, next_year):
    assert not screen("slides").markdown


def test_awards_of_a_year_just_begun_show_the_way_to_those_of_last_year(screen, said, next_year):
    assert "Xem Kế hoạch 60 năm 2026" in said(screen("awards"))


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


CLUSTERS_SENT = """
    task | unit     | occurrence | status | completed  | reported
    4    | xp-05443 | 2026-Q1    | done   | 2026-03-20 | 2026-03-25
    4    | so-y-te  | 2026-Q1    | done   | 2026-03-20 | 2026-03-25
"""


def test_how_many_have_reported_is_read_without_two_negations(screen, said, given):
    assert "chưa xác định đơn vị thực hiện." in said(screen("record", task="4"))
    given(TWO_CLUSTERS)
    assert "0/2 đơn vị hoàn thành , 2 đơn vị chưa có báo cáo" in said(screen("record", task="4"))
    given(CLUSTERS_SENT)
    assert "2/2 đơn vị hoàn thành , đơn vị nào cũng đã có báo cáo" in said(screen("record", task="4"))
    assert "0/1 đơn vị hoàn thành , chưa có báo cáo" in said(screen("record", task="1"))


def test_a_year_with_a_plan_but_no_movement_is_not_said_to_lack_a_plan(screen, said, store):
    store.commit("catalogue", "test", "bỏ", lambda tx, version: tx.run("delete from movements"))
    text = said(screen("movements"))
    assert "Chưa nhập phong trào thi đua nào của năm 2026" in text and "chưa có kế hoạch" not in text


def test_a_unit_the_address_asks_for_is_answered_though_nothing_of_it_is_late(screen, said, year):
    text = said(screen("overdue", unit="so-tu-phap", quarter="1", task="5"))
    assert "Sở Tư pháp, nhiệm vụ 5, quý I: không việc nào quá hạn" in text
    assert "giá trị này không có" not in text


def test_what_is_late_in_a_cluster_and_its_ratio_name_the_cluster(screen, said, given, year):
    given(TWO_CLUSTERS)
    cluster = "cum-minh-hoa-1"
    assert "Cụm minh họa 1: " in said(screen("overdue", cluster=cluster))
    assert "trong khen thưởng ở Cụm minh họa 1 đạt" in said(screen("awards", cluster=cluster))


def test_a_movement_that_is_late_quotes_no_plan(screen, said, given):
    given.accept(given.receive("movements", [PLACE | OWN_MOVEMENT]))
    text = said(screen("overdue", group="movement"))
    assert "Chuyển đổi số minh họa, sơ kết phong trào thi đua" in text
    assert "Kế hoạch ghi" not in text and "None" not in text


def test_a_comparison_on_the_page_of_a_unit_is_of_that_unit(screen, said, year):
    text = said(screen("unit_profiles", unit="so-tai-chinh", compare="2026-06-30"))
    assert "Sở Tài chính. Từ 30/06/2026 đến 30/09/2026" in text
    assert "9 việc quá hạn" in text and re.search(r"Việc quá hạn của đơn vị \d+ 9 ", text)
    assert "Nhiệm vụ quá hạn" not in text.split("số liệu thay đổi")[1]


def test_a_comparison_of_a_cluster_says_which_figures_are_the_provinces(screen, said, given, year):
    given(TWO_CLUSTERS)
    for page in ("overview", "clusters"):
        text = said(screen(page, cluster="cum-minh-hoa-1", compare="2026-06-30"))
        assert "Cụm minh họa 1. Từ 30/06/2026" in text
        assert "Mốc và kỳ quá hạn, toàn tỉnh" in text


def test_a_day_in_a_year_without_a_plan_is_no_zero_to_compare_with(screen, said, year):
    text = said(screen("overview", compare="2025-09-30"))
    assert "Nhiệm vụ hoàn thành chưa có kế hoạch 1/17" in text
    assert "Không mốc, kỳ nào đổi trạng thái" not in text


def test_before_anything_is_due_nothing_late_is_no_merit(screen):
    def marks(day):
        blocks = [element.proto.body for element in screen("overview", as_of=day).get("html")]
        return [block for block in blocks if ">0 <small>mốc, kỳ" in block and "Hoàn thành đúng hạn" in block]

    assert marks("2026-02-20") == []
    assert marks("2026-03-01") == []


def test_the_release_page_says_how_the_next_change_will_be_released(screen, said, store):
    assert "được duyệt ngay khi xác nhận" in said(screen("administration", part="publish"))
    set_setting(store, "publish_on_accept", "0", "Duyệt sau", "Cán bộ")
    store.publish(store.newest(), "Cán bộ")
    text = said(screen("administration", part="publish"))
    assert "Không có thay đổi chờ duyệt" in text and "được duyệt ngay khi xác nhận" not in text


def test_the_ratio_of_a_statistical_year_says_that_it_is_of_one(screen, said, year):
    assert "Kỳ thống kê năm, đến ngày 30/09/2026" in said(screen("awards", mode="statistical"))
    assert "Kỳ thống kê năm, đến ngày" not in said(screen("awards"))


@pytest.mark.parametrize("page", ("overview", "progress", "overdue", "movements", "record", "slides", "documents"))
def test_in_january_the_way_to_last_years_plan_is_one_click(screen, next_year, page):
    bodies = "".join(element.proto.body for element in screen(page).get("html")).replace("\u00a0", " ")
    assert re.search(r'href="\?as_of=2027-01-10&amp;year=2026"[^>]*>Xem Kế hoạch 60 năm 2026', bodies)


def test_a_year_after_no_plan_offers_no_way_to_one(screen, said):
    assert "Xem Kế hoạch" not in said(screen("progress", as_of="2025-06-30"))


@pytest.fixture
def unknown_lead(given):
    """A plan of 2027 whose first task is led by a class no list knows, and whose only dated task is periodic."""
    plan = {"plan_id": "KH9-2027", "number": "9/KH-UBND", "plan_date": "2027-01-05", "year": 2027, "title": "Kế hoạch"}
    task = PLACE | {"plan": plan, "content": "Việc minh họa", "deadline": "Hàng quý"}
    rows = [
        task | {"task_no": "1", "lead": "Các ban, bộ, ngành", "content": "Việc của ai"},
        task | {"task_no": "2", "lead": "Sở Nội vụ"},
    ]
    given.accept(given.receive("plan", rows))


def test_a_task_whose_lead_no_list_knows_is_not_said_to_wait_for_the_clusters(screen, said, unknown_lead):
    told = "“Các ban, bộ, ngành” không có trong danh mục đơn vị"
    for page, query in (("record", {"task": "1"}), ("progress", {"view": "occurrence", "task": "1", "row": "1"})):
        text = said(screen(page, as_of="2027-05-20", **query))
        assert "danh sách cụm, khối" not in text and "0/0 đơn vị" not in text
    assert told in said(screen("record", as_of="2027-05-20", task="1"))
    assert "cơ quan chủ trì ngoài danh mục: chưa xác định đơn vị" in said(screen("progress", as_of="2027-05-20"))
    assert "mốc chưa xác định đơn vị thực hiện" not in said(screen("clusters", as_of="2027-05-20"))


def test_a_quarter_without_one_off_tasks_tells_no_nought_of_nought(screen, said, unknown_lead):
    text = said(screen("overview", as_of="2027-05-20"))
    assert " 0/0 " not in text and "định kỳ 0/2" in text.replace("\u00a0", " ")


def test_a_quarter_closed_leaves_no_reason_standing_by_which_a_second_click_would_reopen_it(screen, store):
    page = screen("administration", part="close")
    assert page.selectbox(key="close_quarter_2026").value == "2026-Q2"  # the last one ended
    page.text_input(key=f"close_reason_{store.newest()}").set_value("Biên bản họp").run()
    page.button(key="close_save").click().run()
    assert "Đã chốt số liệu quý" in page.success[0].value
    page.button(key="close_save").click().run()
    assert page.error[0].value == "Điền các ô còn trống: Căn cứ, lý do."
    assert len(store.ask("select 1 from closed_quarters where to_version is null").rows) == 1


def test_a_form_names_the_boxes_left_empty_and_blanks_fill_none(screen, store):
    page = screen("administration", occurrence="KH60-2026/05/2026-Q2")
    fresh = page.text_input[0].key.removeprefix("adjust_document_")
    page.text_input(key=f"adjust_document_{fresh}").set_value("12/QĐ-UBND")
    page.text_input(key=f"adjust_reason_{fresh}").set_value("   ")
    next(button for button in page.button if button.label == "Ghi điều chỉnh").click().run()
    assert page.error[0].value == "Điền các ô còn trống: Thời hạn mới, Ngày văn bản, Lý do."
    assert store.newest() == 1


def test_before_anything_was_received_no_report_is_named_as_the_source(screen, said, given):
    told = "Nguồn: Kế hoạch số 60/KH-UBND ngày 14/02/2026; chưa tiếp nhận báo cáo nào"
    assert told in said(screen("overview"))
    given("""
        unit     | form  | recipient | quantity | decided    | decision
        xp-05443 | gk_xa | nong_dan  | 12       | 2026-02-10 | 1/QĐ-UBND
    """)
    assert "Nguồn: báo cáo của các cơ quan" in said(screen("overview"))


def test_what_was_typed_for_one_deadline_is_not_left_standing_for_another(screen):
    def reason(page):
        return next(box for box in page.text_input if box.key.startswith("adjust_reason"))

    page = screen("administration", part="due", occurrence="KH60-2026/1/2026-Q1")
    reason(page).set_value("Theo văn bản mới").run()
    page.selectbox(key="filter_occurrence").set_value("KH60-2026/5/2026-Q2").run()
    assert reason(page).value == ""


def test_clusters_whose_list_has_ended_are_not_told_as_zero_of_zero(screen, said, given):
    given("""
        cluster        | unit     | role       | valid_from | valid_to
        Cụm minh họa 1 | xp-05443 | truong     | 2026-01-01 | 2026-06-30
        Cụm minh họa 1 | xp-05455 | thanh_vien | 2026-01-01 | 2026-06-30
    """)
    text = said(screen("clusters", as_of="2026-09-01"))
    assert "Chưa có danh sách thành viên cụm, khối vào ngày 01/09/2026" in text and "0/0" not in text
    assert "2 đơn vị" in said(screen("clusters", as_of="2026-06-01", cluster="cum-minh-hoa-1"))


@pytest.mark.parametrize("page", ("progress", "overdue", "unit_profiles", "commune_map", "overview"))
def test_lateness_nobody_reported_is_told_to_follow_from_deadlines(screen, said, given, page):
    assert "Chưa tiếp nhận báo cáo nào: trạng thái suy từ thời hạn." in said(screen(page))
    given("""
        task | occurrence | unit     | status | reported
        12   | 2026-02    | xp-05443 | done   | 2026-03-02
    """)
    assert "Mới 1/106 đơn vị có báo cáo: trạng thái còn lại suy từ thời hạn." in said(screen(page))
    assert "có báo cáo: trạng thái" not in said(screen(page, as_of="2026-02-20"))


def test_a_plan_of_many_tasks_is_told_by_counts_and_bars_not_by_a_wall_of_numbers(screen, said, given):
    plan = {"plan_id": "KH9-2027", "number": "9/KH-UBND", "plan_date": "2027-01-05", "year": 2027, "title": "Kế hoạch"}
    task = PLACE | {"plan": plan, "content": "Việc minh họa", "lead": "Sở Nội vụ", "deadline": "Quý I/2027"}
    given.accept(given.receive("plan", [task | {"task_no": str(number)} for number in range(1, 71)]))
    page = screen("overview", as_of="2027-05-20")
    text, html = said(page), " ".join(element.proto.body for element in page.get("html"))
    assert "70 nhiệm vụ, hoàn thành 0" in text and "Xem 70 nhiệm vụ" in text
    assert "Một lần: 0/70" in text and 'aria-label="Quý I: Quá hạn 70"' in html.replace("\u00a0", " ")
    assert 'class="nums"><a' not in html and 'class="quarters"' not in html
