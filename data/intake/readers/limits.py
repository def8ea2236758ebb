"""What a file may hold, and how those that hold more are refused.
The limits are far above what an office sends, and below what would take a minute or a gigabyte to read.
Each refusal names the place and the cure."""

from __future__ import annotations

from data.intake.model import Refusal, address

MB = 1024 * 1024
MAX_FILE = 20 * MB
MAX_ENTRIES = 2_000
MAX_TOTAL = 300 * MB
MAX_ENTRY = 300 * MB
MAX_KEPT = 100 * MB
MAX_SHARED_COUNT = 5_000_000
MAX_SHEETS = 200
MAX_COLUMNS = 1_000
MAX_ROWS = 200_000
MAX_CELLS = 3_000_000
MAX_MERGED = 2_000_000
MAX_LINE = 1 * MB

SAVE_AGAIN = "Đề nghị mở tệp bằng Excel, chọn Lưu thành (Save As) loại .xlsx rồi gửi lại."


def too_large(size: int) -> Refusal:
    """A file of more bytes than are taken."""
    words = f"Tệp lớn {size / MB:.1f}".replace(".", ",") + f" MB, vượt giới hạn {MAX_FILE // MB} MB."
    return Refusal("too_large", f"{words} Đề nghị bỏ ảnh, trang tính không cần hoặc tách tệp.")


def too_far(sheet: str | None, row: int, column: int) -> Refusal:
    """A value beyond the rows or columns that are read; both count from 0."""
    where = f"Trang tính “{sheet}”" if sheet else "Trang tính"
    if row >= MAX_ROWS:
        why = f"{where} có dữ liệu ở ô {address(row, column)}, vượt {MAX_ROWS // 1000}.000 hàng."
        return Refusal("far_row", f"{why} Đề nghị xóa hẳn các hàng thừa ở cuối, lưu rồi gửi lại.")
    why = f"{where} có dữ liệu ở ô {address(row, column)}, vượt {MAX_COLUMNS} cột."
    return Refusal("far_column", f"{why} Đề nghị xóa hẳn các cột thừa bên phải, lưu rồi gửi lại.")


def too_many_cells(sheet: str | None = None) -> Refusal:
    where = f"Trang tính “{sheet}”" if sheet else "Một trang tính"
    words = f"{where} có trên {MAX_CELLS // 1_000_000} triệu ô có dữ liệu. Đề nghị tách tệp."
    return Refusal("too_many_cells", words)


def huge_merge() -> Refusal:
    words = f"Trang tính trộn một vùng ô quá lớn. Đề nghị bỏ trộn ô (Unmerge), lưu rồi gửi lại. {SAVE_AGAIN}"
    return Refusal("huge_merge", words)


def same_names() -> Refusal:
    return Refusal("broken_file", "Tệp có hai trang tính trùng tên. Đề nghị đổi tên một trang, lưu rồi gửi lại.")


def no_entities(head: bytes, where: str) -> None:
    """Refuses XML that declares a document type: none that an office program writes has one."""
    if b"!" not in head:  # of the two characters the rare one, found at once
        return
    low = head.replace(b"\x00", b"") if b"\x00" in head else head
    if b"<!" in low and (b"<!DOCTYPE" in low or b"<!ENTITY" in low or b"<!doctype" in low):
        raise Refusal("entity", f"Tệp khai báo thực thể XML ({where}), cách làm của tệp độc hại. {SAVE_AGAIN}")
