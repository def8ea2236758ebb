"""A messy workbook from a commune, walked to the end as an officer would.
Five kinds of fault are named; four are mended in the workbook given back, the last on the screen.
Then it is accepted, one value is read back to its cell by a link, and the whole is undone."""

import io
import re
from urllib.parse import quote

import pytest
from openpyxl import Workbook, load_workbook

from tests.browser.conftest import at_rest

pytestmark = pytest.mark.browser

ROWS = (
    ("UBND XÃ NA RÌ",),
    ("BÁO CÁO KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026",),
    (),
    ("STT", "Hình thức khen thưởng", "Loại hình", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"),
    (1, "Giấy khen của Chủ tịch UBND xã", "Chuyên đề", "Nông dân", 5, "1/QĐ-UBND", "31/09/2026"),
    (2, "Giấy khen của Chủ tịch UBND xã", "Chuyên đề", "Công nhân", "khoảng 20", "1/QĐ-UBND", "14/07/2026"),
    (3, "Huân chương Sao Băng", "Chuyên đề", "Nông dân", 2, "2/QĐ-UBND", "15/07/2026"),
    (4, "Giấy khen của Chủ tịch UBND xã", "Chuyên đề", "Tập thể, cá nhân", 3, "3/QĐ-UBND", "16/07/2026"),
    (5, "Giấy khen của Chủ tịch UBND xã", "Chuyên đề", "Hộ gia đình", -4, "4/QĐ-UBND", "17/07/2026"),
    ("", "Cộng", "", "", 30),
)
CURES_IN_THE_FILE = {"G5": "30/09/2026", "E6": 20, "B7": "Giấy khen của Chủ tịch UBND xã", "D8": "Tập thể nhỏ"}
CURE_ON_SCREEN = ("E9", "4")


def messy() -> bytes:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def hand_in(page, name: str, content: bytes) -> None:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    page.locator("input[type=file]").set_input_files([{"name": name, "mimeType": kind, "buffer": content}])


def test_a_messy_workbook_is_mended_in_both_places_accepted_and_undone(tab):
    page = tab().open("/nap-so-lieu")
    hand_in(page, "bao-cao-na-ri.xlsx", messy())
    page.get_by_text("5 lỗi phải sửa").first.wait_for(timeout=60_000)

    with page.expect_download(timeout=60_000) as given_back:
        page.get_by_role("button", name="Tải tệp đã đánh dấu").click()
    book = load_workbook(io.BytesIO(given_back.value.path().read_bytes()))
    for cell, cure in CURES_IN_THE_FILE.items():
        assert book.worksheets[0][cell].comment is not None
        book.worksheets[0][cell] = cure
    mended = io.BytesIO()
    book.save(mended)

    page.get_by_role("button", name="Chọn tệp khác").click()
    page.get_by_text("Chọn tệp báo cáo của đơn vị").wait_for(timeout=60_000)
    hand_in(page, given_back.value.suggested_filename, mended.getvalue())
    page.get_by_text("1 lỗi phải sửa").first.wait_for(timeout=60_000)
    at_rest(page)
    cell, cure = CURE_ON_SCREEN
    page.get_by_label(re.compile(rf"!{cell}\b")).first.fill(cure)
    page.get_by_label(re.compile(rf"!{cell}\b")).first.press("Tab")
    at_rest(page)
    page.get_by_role("button", name="Áp dụng và kiểm tra lại").click()
    page.get_by_role("button", name="Xác nhận", exact=True).wait_for(timeout=60_000)
    upload = re.search(r"upload=([\w-]+)", page.url)[1]
    page.get_by_role("button", name="Xác nhận", exact=True).click()
    page.get_by_text("5 dòng mới").wait_for(timeout=60_000)

    row = "D|xp-02155|1/QĐ-UBND|2026-07-14|gk_xa|chuyen_de|cong_nhan"
    page = tab().open(f"/khen-thuong?by=recipient&indicator=B&item=cong_nhan&row={quote(row)}")
    page.get_by_text(re.compile(rf"Đọc từ.*{upload}.*ô E6")).wait_for(timeout=60_000)

    page = tab().open(f"/lich-su?upload={upload}")
    page.get_by_text("Hủy xác nhận lần tiếp nhận này").click()
    page.get_by_text("5 giá trị thôi được tính").wait_for(timeout=60_000)
    page.get_by_label("Lý do hủy xác nhận").fill("Đơn vị báo cáo lại")
    page.get_by_label("Lý do hủy xác nhận").press("Tab")
    at_rest(page)
    page.get_by_role("button", name="Hủy xác nhận", exact=True).click()
    page.get_by_text("Đã hủy xác nhận, lần xác nhận số").wait_for(timeout=60_000)


def test_a_refused_file_says_why_and_the_next_one_is_read_alone(tab):
    page = tab().open("/nap-so-lieu")
    hand_in(page, "bao-cao.pdf", b"%PDF-1.7 scan")
    page.get_by_text("Tệp bao-cao.pdf không đọc được.").wait_for(timeout=60_000)
    at_rest(page)
    hand_in(page, "bao-cao.xlsx", messy())
    page.get_by_text("5 lỗi phải sửa").first.wait_for(timeout=60_000)
    assert "batch=" not in page.url
