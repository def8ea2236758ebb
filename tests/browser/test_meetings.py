"""A meeting kept on screen is reopened with the same numbers after new data; a document survives its tab.
Both are made and read as an officer would, in the running product.
To add a journey: leave the store as it was found, other tests stand on it."""

import re
from pathlib import Path

import pytest

from tests.browser.conftest import at_rest

pytestmark = pytest.mark.browser

WORKBOOK = Path(__file__).parents[1] / "intake" / "workbooks" / "05-hang-an.xlsx"


def slide(tab, address, key="ratio"):
    """The words of one slide of a show, walked to by keyboard."""
    shown = tab(width=1920, height=1080)
    shown.page.goto(shown.address + address)
    shown.page.locator(".deck .slide").wait_for(timeout=60_000)
    for _ in range(12):
        if shown.page.locator(".deck .slide").get_attribute("data-key") == key:
            break
        shown.page.keyboard.press("ArrowRight")
    return shown.page.locator(".deck .slide").inner_text()


def accept(shown):
    """Hand in three rows and accept them; returns the upload."""
    page = shown.open("/nap-so-lieu")
    page.locator("input[type=file]").set_input_files(str(WORKBOOK))
    page.get_by_text("Nếu xác nhận: 3 dòng mới").wait_for(timeout=60_000)
    upload = re.search(r"upload=([\w-]+)", page.url)[1]
    page.get_by_role("button", name="Xác nhận", exact=True).click()
    page.get_by_text("Đã xác nhận, lần xác nhận số").wait_for(timeout=60_000)
    return upload


def withdraw(shown, upload):
    page = shown.open(f"/lich-su?upload={upload}")
    page.get_by_text("Hủy xác nhận lần tiếp nhận này").click()
    page.get_by_label("Lý do hủy xác nhận").fill("Đơn vị báo cáo lại")
    page.get_by_label("Lý do hủy xác nhận").press("Tab")
    at_rest(page)
    page.get_by_role("button", name="Hủy xác nhận", exact=True).click()
    page.get_by_text("Đã hủy xác nhận, lần xác nhận số").wait_for(timeout=60_000)


def test_a_frozen_meeting_reopens_with_the_same_numbers_after_new_data(tab):
    shown = tab()
    page = shown.open("/trinh-chieu")
    page.get_by_text("Chọn trang, sửa câu và lưu thành cuộc họp").click()
    page.get_by_label("Tên cuộc họp").fill("Giao ban tháng 9")
    page.get_by_label("Tên cuộc họp").press("Tab")
    at_rest(page)
    page.get_by_role("button", name="Lưu cuộc họp").click()
    link = page.get_by_role("link", name="Giao ban tháng 9")
    link.wait_for(timeout=60_000)
    meeting, live = link.get_attribute("href"), "/trinh-chieu?slide=1"
    before = slide(tab, meeting)
    assert slide(tab, live) == before
    upload = accept(shown)
    try:
        assert slide(tab, meeting) == before
        assert slide(tab, live) != before
    finally:
        withdraw(shown, upload)


def test_a_document_is_made_after_its_tab_is_gone_and_handed_over_in_another(tab):
    page = tab().open("/bao-cao?as_of=2026-09-30&report=quarter")
    page.get_by_role("button", name="Lập tệp").click()
    page.wait_for_url(re.compile("job="))
    address = page.url[page.url.index("/bao-cao") :]
    page.close()
    later = tab().open(address)
    button = later.get_by_role("button", name=re.compile(r"Tải tệp \.docx"))
    button.first.wait_for(timeout=60_000)
    with later.expect_download() as handed:
        button.first.click()
    assert handed.value.suggested_filename == "bao-cao-quy-toan-tinh-2026-09-30.docx"
    assert Path(handed.value.path()).read_bytes()[:2] == b"PK"
