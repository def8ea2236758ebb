"""The browser's own buttons on the running product: back, forward, reload, and two tabs side by side.
The view follows the address, whatever was clicked; nothing chosen in one tab moves another.
Texts of the page are waited for, and the address beside them."""

import re

import pytest

expect = pytest.importorskip("playwright.sync_api").expect

pytestmark = pytest.mark.browser

READ = re.compile("Đọc từ lần tiếp nhận|Chưa nhận báo cáo nào cho việc này")


def choose_row(page, number: int) -> None:
    grid = page.locator("[data-testid=stDataFrame]").first
    grid.scroll_into_view_if_needed()
    box = grid.bounding_box()
    page.mouse.click(box["x"] + 18, box["y"] + 55 + 35 * number)


def told(page):
    return page.get_by_text(READ)


def test_back_and_forward_follow_what_was_chosen(tab):
    page = tab(height=1400).open("/qua-han")
    page.get_by_text("Quý II", exact=True).first.click()
    page.wait_for_url(re.compile("quarter=2"))
    page.get_by_text(re.compile("^1 mốc, kỳ quá hạn|quá hạn, gồm")).first.wait_for()
    choose_row(page, 0)
    page.wait_for_url(re.compile("row="))
    told(page).wait_for()
    page.go_back()
    told(page).wait_for(state="detached")
    assert "row=" not in page.url and "quarter=2" in page.url
    page.go_forward()
    told(page).wait_for()
    page.reload()
    told(page).wait_for()
    page.go_back()
    told(page).wait_for(state="detached")
    page.go_back()
    page.wait_for_url(re.compile("/qua-han$"))
    expect(page.get_by_role("radio", name="Cả năm")).to_be_checked()


def test_the_day_is_left_by_going_back_and_taken_along_to_the_next_page(tab):
    shown = tab()
    page = shown.open("/tien-do?as_of=2026-06-30")
    page.get_by_role("link", name="Quá hạn", exact=True).click()
    page.get_by_text("Số liệu đến ngày 30/06/2026").wait_for()
    page.wait_for_url(re.compile("/qua-han.*as_of=2026-06-30"))
    page = shown.open("/tien-do")
    page.get_by_text("Số liệu đến ngày 30/09/2026").wait_for()


def test_two_tabs_keep_their_own_filters(tab):
    shown = tab()
    first = shown.open("/tien-do")
    second = first.context.new_page()
    second.goto(f"{shown.address}/tien-do?quarter=1")
    second.get_by_text("Quyết định về phong trào thi đua chuyên đề").first.wait_for(timeout=60_000)
    first.get_by_text("Quý III", exact=True).first.click()
    first.wait_for_url(re.compile("quarter=3"))
    first.get_by_text("Quyết định về phong trào thi đua chuyên đề").first.wait_for(state="detached")
    assert second.url.endswith("quarter=1")
    expect(second.get_by_role("radio", name="Quý I", exact=True)).to_be_checked()


def test_a_number_is_walked_to_its_cell_by_keyboard_alone(tab):
    page = tab(height=1400).open("/qua-han")
    press = page.keyboard.press
    page.get_by_role("radio", name="Cả năm").focus()
    for key in ("ArrowRight", "ArrowRight", "Enter"):
        press(key)
    page.wait_for_url(re.compile("quarter=2"))
    page.locator("[data-testid=stDataFrame] canvas").first.focus()
    press("ArrowDown")
    press("Space")
    page.wait_for_url(re.compile("row="))
    told(page).wait_for()
    for _ in range(20):
        press("Tab")
    assert page.evaluate("document.activeElement.tagName") != "CANVAS"
