"""What a sheet of paper makes of a page: what is missing on it is said, and a picture stands on one sheet.
The medium is emulated; what a printer would leave out is looked for by what is visible.
To add a case: say the page, and what must be seen on paper."""

import pytest

from tests.reports.readback import page_count

pytestmark = pytest.mark.browser


def test_a_printed_list_says_how_many_rows_there_are_and_where_the_others_stand(tab):
    page = tab(width=1366).open("/tien-do?view=unit")
    told = page.locator(".on-paper", has_text="Bản in chỉ có 15 hàng đầu trong")
    hint = page.locator(".off-paper").first
    assert not told.is_visible() and hint.is_visible()
    page.emulate_media(media="print")
    assert told.is_visible() and not hint.is_visible()
    assert "Tải bảng tính (.xlsx)" in told.inner_text()


def test_a_printed_list_has_every_column_also_those_out_of_sight(tab):
    page = tab(width=1046).open("/tien-do?view=unit")
    page.emulate_media(media="print")
    assert not page.locator("[data-testid=stDataFrame]").is_visible()
    printed = page.locator(".paper table")
    heads = printed.locator("th").all_inner_texts()
    assert {"Đơn vị", "Trạng thái", "Hoàn thành ngày", "Số ngày chậm", "Hẹn hoàn thành"} <= set(heads)
    assert printed.locator("tbody tr").count() == 15
    assert printed.bounding_box()["width"] <= page.locator("[data-testid=stMainBlockContainer]").bounding_box()["width"]


def test_what_is_only_for_paper_takes_no_room_on_screen(tab):
    page = tab(width=1366).open("/tien-do?view=unit")
    grid = page.locator("[data-testid=stDataFrame]").bounding_box()
    button = page.get_by_role("button", name="Tải bảng tính (.xlsx)").bounding_box()
    assert button["y"] - grid["y"] - grid["height"] < 24
    assert not page.locator(".paper").is_visible()


def test_a_grid_of_reports_says_on_paper_that_it_is_not_whole(tab):
    page = tab(width=1366).open("/ghi-nhan?task=7")
    told = page.get_by_text("Bản in chỉ có các hàng đang thấy trong 106 hàng")
    assert not told.is_visible()
    page.emulate_media(media="print")
    assert told.is_visible()


def test_a_printed_list_that_is_whole_claims_to_lack_nothing(tab):
    page = tab(width=1366).open("/qua-han?task=5")
    page.emulate_media(media="print")
    assert page.locator(".on-paper").count() == 0


def test_the_map_is_printed_on_one_sheet(tab):
    page = tab(width=1366).open("/ban-do")
    page.emulate_media(media="print")
    sheet = 190 / 25.4 * 96  # pixels of A4 across within its margins
    assert page.locator(".tiles-box").bounding_box()["height"] < sheet


def test_on_paper_the_marks_of_a_quarter_stand_on_one_line(tab):
    page = tab(width=1046).open("/")
    page.emulate_media(media="print")
    lines = """rows => rows.map(row => new Set([...row.querySelectorAll('a')].map(mark =>
      Math.round(mark.getBoundingClientRect().top))).size)"""
    assert set(page.locator(".kinds .quarters .row").evaluate_all(lines)) == {1}


def test_the_awards_stand_on_one_sheet_with_what_is_counted_beside_and_their_source(tab):
    page = tab(width=1366).open("/khen-thuong")
    page.locator("[class*=st-key-wide_] .js-plotly-plot .scatterlayer").nth(1).wait_for()
    assert page_count(page.pdf(prefer_css_page_size=True)) == 1


def test_on_paper_the_two_ratios_stand_beside_each_other(tab):
    page = tab(width=1046).open("/khen-thuong")
    page.emulate_media(media="print")
    names = "Tỷ lệ B, theo Kế hoạch 60", "Tỷ lệ A, người trực tiếp"
    for _ in range(50):  # the charts take their new width a moment later
        first, second = (page.get_by_text(name, exact=True).first.bounding_box() for name in names)
        if first["y"] == second["y"]:
            break
        page.wait_for_timeout(100)
    assert first["y"] == second["y"] and first["x"] < second["x"]
