"""In January the year before is still being closed: its plan is told on a day that lies after it.
The year stands in the address beside the day, follows the reader, and is named by every title and sentence.
To add a page: add it to PAGES with what it says of 2026 on 10/01/2027."""

import re
from datetime import date
from html import unescape

import pytest

from data.meetings import meetings
from pages.parts import address

LAST_YEAR = {"year": "2026"}
DECEMBER = """
    task | unit     | occurrence | status | percent | completed  | reported
    12   | xp-05443 | 2026-12    | done   | 100     | 2026-12-30 | 2027-01-05
"""
PAGES = {
    "overview": "Đến ngày 10/01/2027, Kế hoạch 60 năm 2026 có 1 trong 17 nhiệm vụ hoàn thành",
    "progress": "Quý IV/2026 hoàn thành",
    "overdue": "Nhiệm vụ quá hạn năm 2026",
    "awards": "trong khen thưởng năm 2026 đạt từ 54,5%",
    "unit_profiles": "Cơ quan, đơn vị, địa phương năm 2026",
    "clusters": "Cụm, khối thi đua năm 2026",
    "movements": "Phong trào thi đua năm 2026",
    "commune_map": "Bản đồ xã, phường năm 2026",
    "record": "Ghi nhận báo cáo năm 2026",
    "slides": "trang số liệu toàn tỉnh năm 2026, đến ngày 10/01/2027",
    "documents": "Báo cáo quý IV năm 2026 toàn tỉnh, số liệu đến ngày 10/01/2027",
}


@pytest.fixture
def january(monkeypatch, year, given):
    monkeypatch.setenv("THIDUA_TODAY", "2027-01-10")
    given(DECEMBER)


def hrefs(page):
    bodies = "".join(element.proto.body for element in page.get("html"))
    return [unescape(found) for found in re.findall(r'href="([^"]+)"', bodies)]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_told_in_january_of_the_year_before_names_it(screen, said, january, page):
    text = said(screen(page, **LAST_YEAR)).replace(" :", ":")
    assert PAGES[page] in re.sub(r"\s+([,.])", r"\1", text)
    assert "Số liệu đến ngày 10/01/2027" in text
    assert "giá trị này không có" not in text and "trang này không dùng" not in text


@pytest.mark.parametrize("page", ("overview", "progress", "awards", "unit_profiles", "commune_map"))
def test_every_link_with_a_day_carries_the_year(screen, january, page):
    dated = [link for link in hrefs(screen(page, **LAST_YEAR)) if "as_of=" in link]
    assert dated and all("year=2026" in link for link in dated)


def test_the_report_of_december_that_came_in_january_counts_in_its_own_year(screen, said, january):
    rows = screen("progress", view="unit", task="12", **LAST_YEAR).dataframe[-1].value
    done = rows[(rows["Đơn vị"] == "Phường Phan Đình Phùng") & rows["Mốc, kỳ"].str.contains("12")]
    assert done["Trạng thái"].str[0].tolist() == ["Hoàn thành đúng hạn"]


def test_the_year_is_asked_only_where_another_has_a_plan(screen, january):
    keys = [box.key for box in screen("overview", as_of="2026-09-30").selectbox]
    assert "filter_year" not in keys
    choice = screen("overview").selectbox(key="filter_year")
    assert (choice.options, choice.value) == (["2027", "2026"], "2027")


def test_a_year_picked_goes_into_the_address_and_follows_to_another_page(screen, said, january):
    page = screen("overview")
    page.selectbox(key="filter_year").set_value("2026").run()
    assert page.query_params["year"] == "2026"
    page.switch_page("progress.py")
    page.run()
    assert "Tiến độ theo quý năm 2026" in said(page)


@pytest.mark.parametrize("value", ("2031", "năm ngoái"))
def test_a_year_without_a_plan_in_the_address_falls_back_and_is_said(screen, said, january, value):
    text = said(screen("progress", year=value))
    assert f"Địa chỉ ghi year={value} , giá trị này không có. Trang đang hiển thị theo: 2027" in text


def test_a_year_is_a_choice_the_address_may_say():
    assert "year" in address.CHOICES


def test_two_days_are_compared_within_the_year_chosen(screen, said, january):
    text = said(screen("overview", compare="2026-12-31", **LAST_YEAR))
    assert "hai năm kế hoạch" not in text
    assert re.search(r"Nhiệm vụ hoàn thành 1/17 không đổi", text)


def test_the_last_quarter_can_be_closed_in_january(screen, january, store):
    page = screen("administration", part="close", **LAST_YEAR)
    assert page.selectbox(key="close_quarter_2026").value == "2026-Q4"
    page.text_input(key=f"close_reason_{store.newest()}").set_value("Biên bản tổng kết").run()
    page.button(key="close_save").click().run()
    closed = store.ask("select quarter from closed_quarters where to_version is null").rows
    assert closed == [("2026-Q4",)]


def test_a_meeting_kept_in_january_is_shown_again_with_its_year(screen, said, january, store, monkeypatch):
    page = screen("slides", **LAST_YEAR)
    page.text_input(key="meeting_name").set_value("Tổng kết năm").run()
    page.button(key="meeting_save").click().run()
    [kept] = meetings(store)
    assert (kept.as_of, kept.year) == (date(2027, 1, 10), 2026)
    monkeypatch.setenv("THIDUA_TODAY", "2027-05-01")
    assert "Toàn tỉnh năm 2026, số liệu đến ngày 10/01/2027" in said(screen("slides", as_of="2026-12-31"))
