"""Each page three times: over an empty store, over a small usual year, and filtered by its address.
Sums are proved in tests/questions; here a page must ask the right one, say it in words, and lead on.
To add a page: add it to PAGES and say what it tells when nothing has been reported."""

import re

import pytest

from analytics import sentences
from pages.parts import overdue_views

PAGES = {
    "overview": "Chưa có số liệu khen thưởng để tính tỷ lệ",
    "progress": "Quý III hoàn thành 0/14 mốc và kỳ",
    "overdue": "việc chưa có báo cáo",
    "awards": "Chưa có số liệu khen thưởng đến ngày 30/09/2026",
    "unit_profiles": "106 cơ quan, đơn vị, địa phương",
    "clusters": "Chưa có danh sách cụm, khối",
    "movements": "10 phong trào chưa nhập hạn",
    "commune_map": "Cả 92 xã, phường có việc quá hạn",
    "uploads": "Chưa có lần tiếp nhận nào",
}


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_store_is_told_in_words_with_its_day(screen, said, page):
    text = said(screen(page))
    assert PAGES[page] in text
    assert "Số liệu đến ngày 30/09/2026" in text
    assert "Số liệu minh họa" not in text


@pytest.mark.parametrize("page", PAGES)
def test_no_page_says_a_missing_value_in_the_words_of_a_program(screen, said, year, page):
    text = said(screen(page))
    assert not any(word in text.split() for word in ("nan", "NaN", "None", "NaT", "<NA>", "inf"))


def test_the_overview_says_the_state_in_one_sentence(screen, said, year):
    text = said(screen("overview"))
    assert "Đến ngày 30/09/2026, Kế hoạch 60 có 1 trong 17 nhiệm vụ hoàn thành" in text
    assert "12 nhiệm vụ quá hạn" in text
    assert "đạt từ 54,5%" in text
    assert "12/22" in text


def test_a_plan_nobody_reported_on_yet_says_where_its_states_come_from(screen, said, given):
    assert sentences.reports_received(0, 106) in said(screen("overview"))
    given("task | unit | occurrence | status | reported\n1 | so-noi-vu | 2026-Q1 | in_progress | 2026-03-25")
    assert sentences.reports_received(0, 106) not in said(screen("overview"))


def test_another_years_plan_is_named_by_its_own_number(screen, said, store):
    store.commit("catalogue", "test", "số", lambda tx, version: tx.run("update plans set number = '15/KH-UBND'"))
    text = said(screen("overview"))
    assert "Kế hoạch 15 có" in text and "Nguồn: Kế hoạch số 15/KH-UBND ngày 14/02/2026" in text
    assert "Kế hoạch 60 có" not in text


def test_an_earlier_day_shows_what_was_so_by_then(screen, said, year):
    text = said(screen("overview", as_of="2026-03-22"))
    assert "Số liệu đến ngày 22/03/2026" in text
    assert "có 0 trong 17 nhiệm vụ hoàn thành" in text


def test_the_day_of_the_address_is_the_day_of_the_widget(screen, year):
    assert screen("overview", as_of="2026-03-22").date_input(key="filter_as_of").value.isoformat() == "2026-03-22"


def test_a_day_picked_in_the_widget_goes_into_the_address(screen, year):
    page = screen("overview")
    page.date_input(key="filter_as_of").set_value(page.date_input(key="filter_as_of").value.replace(day=1)).run()
    assert page.query_params["as_of"] == "2026-09-01"


@pytest.mark.parametrize(("key", "value"), [("as_of", "hôm qua"), ("as_of", "1999-01-01"), ("measure", "vui")])
def test_a_bad_value_of_the_address_falls_back_and_says_so(screen, said, year, key, value):
    text = said(screen("overview", **{key: value}))
    assert f"Địa chỉ ghi {key}={value} , giá trị này không có" in text
    assert "Kế hoạch 60 có 1 trong 17" in text


def test_the_map_changes_with_its_measure(screen, said, year):
    assert "có số liệu khen thưởng" in said(screen("overview", measure="B"))


def test_the_board_of_one_quarter_holds_only_its_tasks(screen, said, year):
    text = said(screen("progress", quarter="2"))
    assert "Nghị quyết mức chi theo Thông tư 143/2025/TT-BTC" in text
    assert "Sơ kết 6 tháng đầu năm" not in text


def test_the_board_of_one_lead_holds_only_its_tasks(screen, said, year):
    text = said(screen("progress", lead="Sở Tài chính"))
    assert "chậm 92 ngày, hẹn 31/10" in text
    assert "Tập huấn công tác thi đua" not in text


def test_what_falls_due_soon_is_told_for_a_span_one_chooses(screen, said, year):
    assert "Bốn mốc và kỳ đến hạn trong 7 ngày tới" in said(screen("progress", within="7"))
    assert "trong 30 ngày tới" in said(screen("progress", within="30"))


def test_an_occurrence_opens_its_units(screen, said, year):
    text = said(screen("progress", view="occurrence", task="5"))
    assert "quý II: 0/1 đơn vị hoàn thành" in text
    assert "Ghi trong kế hoạch: “Quý II/2026”" in text


def test_an_occurrence_without_units_says_what_is_missing(screen, said, year):
    assert "Chưa có danh sách cụm, khối thi đua" in said(screen("progress", view="occurrence", task="4"))


def test_the_units_view_counts_assignments(screen, said, year):
    page = screen("progress", view="unit", task="12")
    assert "1/1.166 nhiệm vụ của đơn vị đã hoàn thành" in said(page)
    assert len(page.dataframe[0].value) == 1166


def test_a_filter_that_leaves_nothing_says_so(screen, said, year):
    assert "Không có mốc, kỳ nào" in said(screen("progress", kind="periodic", lead="Sở Tài chính"))


def test_overdue_is_worst_first_with_cause_and_promise(screen, said, year):
    page = screen("overdue", task="5")
    assert "1 mốc, kỳ quá hạn , gồm 1 việc ở 1 đơn vị; lâu nhất 92 ngày" in said(page)
    assert "Chờ thẩm định Hẹn xong: 31/10/2026" in said(page)
    rows = screen("overdue").dataframe[0].value
    assert list(rows["Chậm (ngày)"].astype(int)) == sorted(rows["Chậm (ngày)"].astype(int), reverse=True)


def test_late_occurrences_beyond_the_table_are_counted_not_dropped(screen, said, year, monkeypatch):
    monkeypatch.setattr(overdue_views, "MOST_LINES", 2)
    assert re.search(r"Còn \d+ mốc, kỳ chậm ít ngày hơn, có trong danh sách dưới", said(screen("overdue")))


def test_a_quarter_without_overdue_work_points_to_what_comes(screen, said, year):
    text = said(screen("overdue", quarter="4"))
    assert "Quý IV: chưa việc nào đến hạn, hạn đầu tiên là ngày 02/11/2026" in text.replace("\u00a0", " ")
    assert "Chưa việc nào đến hạn theo các điều kiện đã chọn" in text
    assert "Không có việc nào quá hạn" in said(screen("overdue", quarter="4", as_of="2026-11-02"))


def test_awards_stand_with_their_counts_and_what_is_beside(screen, said, year):
    text = said(screen("awards"))
    assert "54,5%" in text
    assert "12/22" in text
    assert "Tính riêng: 30 lượt" in text


def test_awards_by_unit_show_counts_without_a_percentage_under_ten(screen, year):
    rows = screen("awards", by="unit").dataframe[0].value.set_index("Đơn vị")
    assert rows.loc["Phường Quyết Thắng", "Mức thấp nhất"] == "dưới 10"
    assert rows.loc["Phường Phan Đình Phùng", "Mức thấp nhất"] == "66,7%"


def test_a_ratio_opens_the_rows_that_add_up_to_it(screen, said, year):
    page = screen("awards", by="year", indicator="B")
    assert "Năm 2026: 3 dòng cộng thành 12/22" in said(page)
    assert page.dataframe[1].value["Số lượng"].astype(int).sum() == 22


def test_a_unit_shows_what_it_owes_and_was_awarded(screen, said, year):
    text = said(screen("unit_profiles", unit="xp-05443"))
    assert "Phường Phan Đình Phùng hoàn thành 1/13 nhiệm vụ" in text
    assert "18 lượt khen thưởng" in text


def test_a_unit_is_found_without_accents(screen, said, year):
    page = screen("unit_profiles")
    page.text_input(key="find").set_value("van lang").run()
    assert "Xã, phường: 2" in said(page)


def test_communes_stand_in_the_order_of_the_names_shown_and_the_late_are_counted(screen, said, year):
    text = said(screen("unit_profiles"))
    assert re.search(r"106 cơ quan, đơn vị, địa phương ?; \d+ đơn vị có việc quá hạn", text)
    assert text.index("An Khánh") < text.index("Bá Xuyên") < text.index("Yên Trạch")


def test_units_of_a_former_area_can_be_shown_alone(screen, said, year):
    text = said(screen("unit_profiles", area="Huyện Pác Nặm"))
    assert "Xã, phường: 3" in text
    assert "Cơ quan, đơn vị cấp tỉnh" not in text


def test_clusters_stand_beside_the_common_level(screen, said, year, given):
    from tests.given import TWO_CLUSTERS

    given(TWO_CLUSTERS)
    text = said(screen("clusters"))
    assert "2/2 cụm, khối thi đua có đơn vị quá hạn" in text
    assert "chưa việc nào đến hạn, hạn đầu tiên là ngày 02/03/2026" in said(screen("clusters", as_of="2026-02-20"))
    assert "không cụm, khối nào có đơn vị quá hạn" in said(screen("clusters", as_of="2026-03-03"))
    assert "Mức chung toàn tỉnh" in text
    assert text.index("Cụm minh họa 1") < text.index("Khối minh họa 2")
    assert "Mức chung của cụm, khối" in said(screen("clusters", cluster="cum-minh-hoa-1"))
    assert "/106 đơn vị" not in said(screen("overview", cluster="cum-minh-hoa-1"))


def test_an_upload_tells_its_story(screen, said, year, given):
    upload = given("""
        unit     | form  | recipient | quantity | decided    | decision
        xp-05443 | gk_xa | nong_dan  | 20       | 2026-02-10 | 1/QĐ-UBND
    """)
    page = screen("uploads", upload=upload.upload_id)
    assert "Cán bộ xác nhận" in said(page)


def test_an_unknown_upload_is_refused_in_words(screen, said, year):
    assert "giá trị này không có" in said(screen("uploads", upload="khong-co"))


def test_two_days_stand_side_by_side(screen, said, year):
    text = said(screen("overview", compare="2026-03-22"))
    assert "Từ 22/03/2026 đến 30/09/2026" in text
    assert "Nhiệm vụ hoàn thành 0/17 1/17" in text
    assert "1. Quyết định về phong trào thi đua chuyên đề 2026 - 2030, quý I" in text


def test_a_day_that_is_not_earlier_is_refused_in_words(screen, said, year):
    assert "Trang đang hiển thị theo: không so sánh" in said(screen("overview", compare="2026-12-01"))


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (
            {"view": "occurrence", "task": "5"},
            "Thông tư 143/2025/TT-BTC: 0/1 mốc hoàn thành; còn 1 quá hạn. Chậm 92 ngày, hẹn 31/10.",
        ),
        ({"view": "unit", "task": "12", "quarter": "4"}, "tiên tiến, quý IV: 0/3 kỳ hoàn thành; chưa kỳ nào đến hạn."),
        ({"view": "unit", "task": "1", "quarter": "2"}, "chuyên đề 2026 - 2030, quý II: không có mốc, kỳ nào."),
        ({"view": "occurrence", "task": "16"}, "không quy định thời hạn cụ thể, chưa có báo cáo trong năm."),
        ({"lead": "Sở Tài chính"}, "Sở Tài chính: 0/1 mốc hoàn thành; còn 1 quá hạn. Chậm 92 ngày, hẹn 31/10."),
        ({"kind": "periodic", "quarter": "2"}, "Quý II: 0/10 kỳ hoàn thành; còn"),
        ({"kind": "periodic"}, "Cả năm: 0/37 kỳ hoàn thành"),
        ({"quarter": "2"}, "Quý II hoàn thành 0/12 mốc và kỳ"),
    ],
    ids=str,
)
def test_the_sentence_of_progress_is_about_what_is_chosen(screen, year, said, chosen, sentence):
    text = said(screen("progress", **chosen)).replace("\u00a0", " ")
    assert sentence in re.sub(r" ([:;.])", r"\1", text)


def test_a_year_of_awards_that_has_only_last_years_rows_says_that_it_has_none(given, screen, said):
    given("""
        unit     | form  | recipient | quantity | decided    | decision
        xp-05443 | gk_xa | nong_dan  | 12       | 2025-09-10 | 1/QĐ-UBND
    """)
    text = said(screen("awards", as_of="2026-09-30"))
    assert "Chưa có số liệu khen thưởng đến ngày 30/09/2026" in text
    assert "0 trong 0" not in text


def test_before_the_first_deadline_nobody_is_praised_for_reports_nobody_owed(year, screen, said):
    text = said(screen("overview", as_of="2026-01-05"))
    assert "Ngày 05/01/2026 chưa có Kế hoạch 60: kế hoạch ban hành ngày 14/02/2026, hạn đầu tiên là" in text
    assert "Chưa việc nào đến hạn Hạn đầu tiên là ngày 02/03/2026." in text
    assert "02/03 12. Tuyên truyền phong trào, gương điển hình tiên tiến kỳ tháng 2 còn 106 đơn vị" in text
    assert "Chưa báo cáo nào đến hạn gửi; hạn gửi đầu tiên là ngày 05/03/2026." in text
    assert "14 Chưa đến hạn" in text
    assert "úng tiến độ" not in text and "Không việc nào" not in text and "Không mốc" not in text
    assert "chưa mốc, kỳ nào đến hạn" in text and "đã đến hạn 0/0" not in text.replace("\u00a0", " ")


def test_in_the_first_days_of_a_quarter_the_one_just_ended_is_told_and_the_new_one_is_a_click_away(screen, said, year):
    overview = screen("overview", as_of="2026-10-03")
    text = said(overview).replace("\u00a0", " ")
    assert "Quý III hoàn thành 0 /14 mốc và kỳ; đã đến hạn 0/14, 4 chờ báo cáo" in text
    links = "".join(element.proto.body for element in overview.get("html"))
    assert "quarter=3" in links and "quarter=4" in links
    assert "Quý III hoàn thành 0/14 mốc và kỳ ; còn" in said(screen("progress", as_of="2026-10-03")).replace(
        "\u00a0", " "
    )
    assert "quarter=3" not in "".join(
        element.proto.body for element in screen("overview", as_of="2026-10-16").get("html")
    )


def test_a_day_to_come_says_that_it_is_told_from_what_is_known_today(screen, said):
    told = "Ngày 31/12/2026 chưa đến: trạng thái của ngày đó tính theo các báo cáo đã có đến hôm nay"
    assert told in said(screen("overview", as_of="2026-12-31"))
    assert "chưa đến: trạng thái" not in said(screen("overview"))


def test_what_was_due_and_may_still_be_reported_is_not_said_to_be_done(screen, said):
    text = said(screen("overview", as_of="2026-03-03"))
    assert "Không có việc quá hạn 108 việc đã đến hạn chưa hoàn thành, còn trong hạn gửi báo cáo." in text
    assert "Mọi việc đến hạn" not in text


def test_the_first_quarter_of_a_statistical_year_says_whose_year_it_is(given, screen, said):
    given("""
        unit     | form  | recipient | quantity | decided    | decision
        xp-05443 | gk_xa | nong_dan  | 12       | 2025-12-10 | 1/QĐ-UBND
        xp-05443 | gk_xa | nong_dan  | 15       | 2026-02-10 | 2/QĐ-UBND
    """)
    text = said(screen("awards", as_of="2026-09-30", mode="statistical")).replace("\u00a0", " ")
    assert "Quý IV/2025" in text and "Quý I " in text


def test_the_quarters_over_a_board_count_only_the_rows_below_them(screen, year, said):
    text = said(screen("progress", lead="Sở Tài chính"))
    assert "Quý II 0/1" in text
    assert " 0/0 " not in text and " 0/12 " not in text


@pytest.mark.parametrize("page", ["overview", "progress", "record"])
def test_a_year_without_a_plan_is_told(screen, said, page):
    assert "chưa có kế hoạch công tác thi đua, khen thưởng của năm 2025" in said(screen(page, as_of="2025-06-30"))


def test_leaders_see_what_is_released_and_officers_the_newest(screen, said, store, given):
    from data.changes import set_setting

    set_setting(store, "publish_on_accept", "0", "Duyệt sau", "Cán bộ")
    store.publish(store.newest(), "Cán bộ")
    given("""
        task | unit      | occurrence | status | completed  | reported
        1    | so-noi-vu | 2026-Q1    | done   | 2026-03-20 | 2026-03-25
    """)
    assert "có 0 trong 17 nhiệm vụ hoàn thành" in said(screen("overview"))
    assert "1 thay đổi chưa duyệt chưa tính vào số liệu" in said(screen("overview"))
    assert "1/1 đơn vị hoàn thành" in said(screen("record", task="1"))
    page = screen("administration", part="publish")
    page.button(key="publish").click().run()
    assert "có 1 trong 17 nhiệm vụ hoàn thành" in said(screen("overview"))


def test_a_review_date_entered_for_a_movement_stands_with_its_status(screen, said, store):
    from data.uploads import catalogues

    row = {"plan_id": "KH60-2026", "movement_no": "2", "mid_review_due": "2026-06-30"}
    store.commit("movement", "Cán bộ", "Nhập hạn", lambda tx, version: catalogues.put(tx, "movements", [row], version))
    text = said(screen("movements"))
    assert "1 phong trào đã có hạn sơ kết hoặc tổng kết, 9 phong trào chưa nhập hạn" in text
    assert "30/06/2026" in text


def test_what_one_searches_for_stands_in_the_address(screen, said):
    assert "Xã, phường: 2" in said(screen("unit_profiles", find="van lang"))


def test_a_unit_shows_its_own_year_as_a_board(screen, year):
    page = screen("unit_profiles", unit="so-tai-chinh")
    board = next(html.proto.body for html in page.get("html") if 'class="board"' in html.proto.body)
    assert board.count('class="task"') == 4
    assert "Quý II <b>" in board


def test_a_crossing_is_drawn_above_its_list(screen, year):
    drawn = [html.proto.body for html in screen("awards", by="recipient").get("html")]
    assert any('class="bars"' in body for body in drawn)


def test_settings_are_said_in_words(screen, said):
    text = said(screen("administration", part="settings"))
    assert "Duyệt ngay khi xác nhận" in text and "so-noi-vu" not in text


def test_a_year_without_a_plan_counts_no_tasks_and_claims_nothing(screen, said, year):
    text = said(screen("overview", as_of="2025-11-10"))
    assert "Chưa có kế hoạch của năm 2025" in text
    assert "0/0" not in text and "Mọi việc đến hạn" not in text and "Không có việc quá hạn" not in text


def test_an_officer_switches_the_source_that_counts_and_goes_back_to_the_rule(screen, said, given, asked):
    given("""
        period  | decided    | quantity | reported
        2026-Q1 |            | 10       | 2026-03-15
                | 2026-03-20 | 4        | 2026-03-31
    """)
    page = screen("administration", part="sources")
    assert re.search(r"Quyết định 4 được tính .*Tổng quý 10 để đối chiếu", said(page))
    for grain, reason, counted in (("quarter", "Quyết định gửi thiếu", "10"), ("", "Đã gửi đủ", "4")):
        next(one for one in page.radio if one.label == "Nguồn được tính").set_value(grain)
        page.text_input(key="source_reason").set_value(reason)
        next(one for one in page.button if one.label == "Ghi nguồn được tính").click().run()
        assert asked("award_counts").one("quantity") == counted
    assert "cán bộ chọn" not in said(page)


@pytest.mark.parametrize(
    ("name", "query", "told"),
    [
        ("progress", {"view": "unit", "row": "abc"}, "row=abc , giá trị này không có"),
        ("progress", {"view": "occurrence", "occurrence": "abc"}, "occurrence=abc , giá trị này không có"),
        ("progress", {"occurrence": "abc"}, "occurrence=abc , trang này không dùng đến"),
        ("overdue", {"row": "abc"}, "row=abc , giá trị này không có"),
        ("awards", {"by": "unit", "item": "abc"}, "item=abc , giá trị này không có"),
        ("uploads", {"upload": "abc"}, "upload=abc , giá trị này không có"),
        ("unit_profiles", {"unit": "xp-05443", "row": "abc"}, "row=abc , giá trị này không có"),
        ("movements", {"unit": "xp-05443"}, "unit=xp-05443 , trang này không dùng đến"),
    ],
)
def test_what_an_address_says_in_vain_is_told_once_on_every_page(screen, said, year, name, query, told):
    assert said(screen(name, **query)).count(f"Địa chỉ ghi {told}") == 1


def test_words_other_programs_add_to_an_address_are_left_alone(screen, said, year):
    assert "Địa chỉ ghi" not in said(screen("progress", utm_source="zalo"))


def test_a_row_that_a_filter_takes_away_is_no_fault_of_the_address(screen, said, year):
    page = screen("overdue", row="KH60-2026/5/2026-Q2@so-tai-chinh")
    assert "Đọc từ lần tiếp nhận" in said(page)
    page.segmented_control(key="filter_quarter").set_value("1").run()
    assert "Địa chỉ ghi" not in said(page) and "Đọc từ lần tiếp nhận" not in said(page)


def test_the_address_is_followed_back_to_the_whole_province_and_to_today(screen, year):
    page = screen("progress", as_of="2026-03-22")
    del page.query_params["as_of"]
    page.run()
    assert "as_of" not in page.query_params
    assert page.date_input(key="filter_as_of").value.isoformat() != "2026-03-22"


def test_the_day_follows_the_reader_to_the_next_page(screen, year):
    page = screen("progress", as_of="2026-03-22")
    page.query_params.clear()
    page.switch_page("overdue.py").run()
    assert page.query_params["as_of"] in ("2026-03-22", ["2026-03-22"])


def test_a_year_few_have_reported_in_says_how_many(screen, said, given):
    given("task | unit | occurrence | status | reported\n1 | so-noi-vu | 2026-Q1 | in_progress | 2026-03-25")
    assert "Mới 1/106 đơn vị có báo cáo" in said(screen("overview"))
    assert sentences.reports_received(53, 106) == ""


@pytest.mark.parametrize("name", ["overdue", "progress"])
def test_a_year_without_a_plan_is_praised_for_nothing(screen, said, year, name):
    text = said(screen(name, as_of="2027-02-01"))
    assert "Chưa có kế hoạch của năm 2027" in text and "chưa có kế hoạch công tác thi đua" in text
    assert "Không việc nào quá hạn" not in text and "theo các điều kiện đã chọn" not in text


def test_the_list_of_the_map_puts_first_who_lacks_reports(screen, year):
    rows = screen("commune_map", measure="reported").dataframe[0].value
    lacking = [int(whole) - int(part) for part, whole in rows["Số liệu"].str.extract(r"(\d+)/(\d+)").to_numpy()]
    assert lacking == sorted(lacking, reverse=True) and lacking[0] > lacking[-1]


def test_in_a_cluster_the_figures_of_the_province_say_so(screen, said, year, given):
    row = {"sheet": "S", "cells": {}, "cluster": "Cụm 1"}
    units = enumerate(("xp-05443", "xp-05455"))
    given.accept(given.receive("clusters", [row | {"cell": f"B{at}", "unit_id": unit} for at, unit in units]))
    text = said(screen("overview", cluster="cum-1"))
    assert "17 nhiệm vụ toàn tỉnh" in text and "Toàn tỉnh: " in text and "Quá hạn ở Cụm 1" in text
    assert "Nhiệm vụ, mốc và kỳ tính toàn tỉnh; chọn “Đơn vị”" in said(screen("progress", cluster="cum-1"))
