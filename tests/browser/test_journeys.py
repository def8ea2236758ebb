"""Journeys a person makes through the running product, by what stands on the screen.
An upload changes Tổng quan and its withdrawal brings the former numbers back; a number is walked to its cell.
A link shows the same view to somebody else."""

import re
from pathlib import Path

import pytest

from tests.browser.conftest import at_rest

pytestmark = pytest.mark.browser

WORKBOOK = Path(__file__).parents[1] / "intake" / "workbooks" / "05-hang-an.xlsx"


def ratio(shown) -> str:
    return re.search(r"Tỷ lệ B, theo Kế hoạch 60 (.*?) chưa phân loại", shown.text())[1]


def test_an_upload_changes_the_overview_and_its_withdrawal_brings_it_back(tab):
    shown = tab()
    shown.open("/")
    before = ratio(shown)
    page = shown.open("/nap-so-lieu")
    page.locator("input[type=file]").set_input_files(str(WORKBOOK))
    page.get_by_text("Nếu xác nhận: 3 dòng mới").wait_for(timeout=60_000)
    upload = re.search(r"upload=([\w-]+)", page.url)[1]
    page.get_by_role("button", name="Xác nhận", exact=True).click()
    page.get_by_text("Đã xác nhận, lần xác nhận số").wait_for(timeout=60_000)
    shown.open("/")
    assert ratio(shown) != before
    assert "27/47" in ratio(shown)
    page = shown.open(f"/lich-su?upload={upload}")
    page.get_by_text("Hủy xác nhận lần tiếp nhận này").click()
    page.get_by_text("3 giá trị thôi được tính").wait_for(timeout=60_000)
    page.get_by_label("Lý do hủy xác nhận").fill("Đơn vị báo cáo lại")
    page.get_by_label("Lý do hủy xác nhận").press("Tab")
    at_rest(page)
    page.get_by_role("button", name="Hủy xác nhận", exact=True).click()
    page.get_by_text("Đã hủy xác nhận, lần xác nhận số").wait_for(timeout=60_000)
    shown.open("/")
    assert ratio(shown) == before


def test_a_leader_gets_from_the_overview_to_a_late_duty_in_two_clicks(tab):
    shown = tab()
    page = shown.open("/")
    page.get_by_role("link", name=re.compile(r"^Xem \d+ việc quá hạn")).click()
    page.get_by_text("Nhiệm vụ quá hạn").first.wait_for(timeout=60_000)
    page.locator(".foot").wait_for(timeout=60_000)
    assert "Chờ thẩm định" in shown.text()


def test_a_number_of_a_task_is_walked_down_to_its_cell(tab):
    page = tab().open("/tien-do?view=occurrence&task=1")
    page.get_by_text("1/1 đơn vị hoàn thành").wait_for(timeout=60_000)
    grid = page.locator("[data-testid=stDataFrame]").last
    box = grid.bounding_box()
    page.mouse.click(box["x"] + 18, box["y"] + 52)
    page.get_by_text("trang tính “Biểu 1”, ô H7").wait_for(timeout=60_000)


def test_a_link_shows_the_same_view_to_somebody_else(tab):
    first, second = tab(), tab()
    page = first.open("/tien-do?as_of=2026-06-30")
    page.get_by_text("Quý II", exact=True).first.click()
    page.wait_for_url(re.compile("quarter=2"))
    page.get_by_text("Tập huấn công tác thi đua").first.wait_for(timeout=60_000)
    address = page.url.removeprefix(first.address)
    second.open(address)
    assert "as_of=2026-06-30" in address
    assert "Số liệu đến ngày 30/06/2026" in second.text()
    assert "Sơ kết 6 tháng đầu năm" not in second.text()


def test_the_widgets_speak_vietnamese(tab):
    page = tab().open("/nap-so-lieu")
    page.get_by_text("Chọn tệp", exact=True).last.wait_for(timeout=60_000)
    assert "Tối đa 20 MB mỗi tệp" in page.locator("[data-testid=stFileUploader]").inner_text()
    assert page.title().startswith("Tiếp nhận số liệu") or "Thi đua" in page.title()


def test_the_tools_of_a_list_speak_vietnamese(tab):
    page = tab(width=1440).open("/qua-han")
    grid = page.locator("[data-testid=stDataFrame]").first
    grid.scroll_into_view_if_needed()
    grid.hover()
    tools = page.locator("[data-testid=stElementToolbar] button")
    told = [tools.nth(place).get_attribute("aria-label") for place in range(tools.count())]
    assert told and all(re.match("Ẩn, hiện cột|Tải về dạng CSV|Tìm kiếm|Toàn màn hình", label) for label in told)
    tools.nth(2).click()
    page.get_by_text("Gõ chữ cần tìm").wait_for(timeout=60_000)
    page.keyboard.type("Tài chính")
    page.get_by_text(re.compile(r"\d+ chỗ tìm thấy")).wait_for(timeout=60_000)


def test_every_unit_of_a_task_is_entered_at_once_seen_and_taken_back(tab):
    shown = tab(width=1920, height=1080)
    shown.open("/tien-do?view=occurrence&task=7")
    assert "tháng 7: 0/106 đơn vị hoàn thành" in shown.text()
    page = shown.open("/ghi-nhan?task=7")
    page.get_by_text("Đánh dấu sẵn mọi đơn vị chưa hoàn thành").click()
    page.get_by_role("button", name="Lưu 106 đơn vị và xem thay đổi").click()
    page.get_by_text("Nếu xác nhận: 106 dòng mới").wait_for(timeout=60_000)
    upload = re.search(r"upload=([\w-]+)", page.url)[1]
    page.get_by_role("button", name="Xác nhận", exact=True).click()
    page.get_by_text("Đã xác nhận, lần xác nhận số").wait_for(timeout=60_000)
    shown.open("/tien-do?view=occurrence&task=7")
    assert "tháng 7: 106/106 đơn vị hoàn thành" in shown.text()
    page = shown.open(f"/lich-su?upload={upload}")
    page.get_by_text("Hủy xác nhận lần tiếp nhận này").click()
    page.get_by_label("Lý do hủy xác nhận").fill("Ghi nhầm nhiệm vụ")
    page.get_by_label("Lý do hủy xác nhận").press("Tab")
    at_rest(page)
    page.get_by_role("button", name="Hủy xác nhận", exact=True).click()
    page.get_by_text("Đã hủy xác nhận, lần xác nhận số").wait_for(timeout=60_000)
    shown.open("/tien-do?view=occurrence&task=7")
    assert "tháng 7: 0/106 đơn vị hoàn thành" in shown.text()


def test_dates_pasted_from_excel_stand_day_first_and_a_line_without_state_is_not_dropped(tab):
    shown = tab(width=1440)
    shown.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = shown.open("/ghi-nhan?task=7")
    grid = page.locator("[data-testid=stDataFrame]").first
    grid.scroll_into_view_if_needed()
    box = grid.bounding_box()
    page.mouse.click(box["x"] + 430, box["y"] + 52)
    pasted = "Hoàn thành\t15/BC\t20/07/2026\t05/08/2026\n\t16/BC\t21/07/2026"
    page.evaluate("text => navigator.clipboard.writeText(text)", pasted)
    page.keyboard.press("Control+v")
    page.get_by_role("button", name="1 hàng chưa rõ tình trạng, chưa lưu được").wait_for(timeout=60_000)
    page.mouse.click(box["x"] + 430, box["y"] + 87)
    page.evaluate("navigator.clipboard.writeText('Không phát sinh')")
    page.keyboard.press("Control+v")
    page.get_by_role("button", name="Lưu 2 đơn vị và xem thay đổi").click()
    page.get_by_text("Nếu xác nhận").first.wait_for(timeout=60_000)
    assert "05/08/2026" in shown.text() and "08/05/2026" not in shown.text()


def test_a_lost_server_is_told_in_vietnamese_and_a_page_that_reads_is_loaded_anew_when_it_is_back(tab):
    page = tab().open("/qua-han?quarter=2")
    page.evaluate("""() => {
        window.isOld = true;
        document.body.insertAdjacentHTML("beforeend", `<div role="dialog"><h2>Connection error</h2>
            <div>Streamlit server is not responding. Are you connected to the internet?</div></div>`);
    }""")
    page.get_by_text("Mất kết nối với máy chủ").wait_for(timeout=60_000)
    assert "Máy chủ không trả lời" in page.locator("[role=dialog]").inner_text()
    page.evaluate("() => document.querySelector('[role=dialog]').remove()")
    page.wait_for_function("() => !window.isOld")
    assert page.url.endswith("quarter=2")
