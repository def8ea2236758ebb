"""The sender's own workbook back: wrong cells coloured and commented, a sheet of findings with links added.
An .xlsx keeps its looks; what openpyxl cannot keep is named before the download. Other kinds come back as .xlsx
with values only. Runs inside the child process, since it opens the sender's file."""

from __future__ import annotations

import io
import re

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet.hyperlink import Hyperlink

from data.intake import workbook
from data.intake.check import ADDED_SHEET as ADDED
from data.intake.model import LEVEL_WORDS, Finding, position

REFERENCE = "Mã lần tiếp nhận:"
FILLS = {"error": "F4C7D3", "warning": "F7E3A6", "info": "DCE6F0"}
LOST = {
    "charts": "biểu đồ",
    "drawings": "hình vẽ, hộp chữ",
    "pictures": "ảnh",
    "pivots": "bảng tổng hợp (pivot)",
    "macros": "macro",
}


def what_is_lost(kind: str, kept: dict) -> list[str]:
    """What the returned copy cannot keep, in words; empty for a plain .xlsx."""
    if kind != "xlsx":
        return ["định dạng, công thức của tệp gốc (tệp trả lại là .xlsx chỉ có giá trị)"]
    return [
        words
        for name, words in LOST.items()
        if kept.get(name)
        and not (name == "drawings" and kept.get("charts") or name == "drawings" and kept.get("pictures"))
    ]


def annotate(
    name: str, content: bytes, findings: list[Finding], reference: str | None = None
) -> tuple[bytes, list[str]]:
    """The marked workbook, and what it could not keep."""
    read = workbook.read_safely(name, content)
    lost = what_is_lost(read.kind, read.kept)
    book = None
    if read.kind == "xlsx":
        try:
            book = load_workbook(io.BytesIO(content))
        except Exception:  # openpyxl refuses some files calamine reads: their values still go back
            lost = what_is_lost("other", {})
    book = book or _copy(read)
    if ADDED in book.sheetnames:
        del book[ADDED]
    for number, finding in enumerate(findings, start=1):
        if finding.sheet in book.sheetnames and finding.cell:
            _mark(book[finding.sheet], finding, number)
    _list(book, findings, reference)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), lost


def _copy(read: workbook.Workbook) -> Workbook:
    """Values only, for files that are not .xlsx."""
    book = Workbook()
    book.remove(book.active)
    for sheet in read.sheets:
        page = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", sheet.name)[:31] or "Bảng")
        for number, row in enumerate(sheet.rows, start=1):
            for column, value in enumerate(row, start=1 + sheet.first_column):
                if value not in ("", None):
                    _put(page, number, column, value)
        if not sheet.visible:
            page.sheet_state = "hidden"
    if not any(page.sheet_state == "visible" for page in book.worksheets):
        book.create_sheet("Trang 1")
    return book


def _put(page, row: int, column: int, value: object) -> None:
    """Text stays text: a formula in somebody's csv must not run in an officer's Excel."""
    cell = page.cell(row, column)
    try:
        if isinstance(value, str):
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
            cell.data_type = "s"
        elif isinstance(value, float) and not (value == value and abs(value) < 1e300):
            cell.value = str(value)
        else:
            cell.value = int(value) if isinstance(value, float) and value == int(value) else value
    except (IllegalCharacterError, ValueError, TypeError):
        cell.value = ""


def _mark(page, finding: Finding, number: int) -> None:
    row, column = position(finding.cell)
    cell = page.cell(row + 1, column + 1)
    if isinstance(cell, MergedCell):
        area = next((a for a in page.merged_cells.ranges if cell.coordinate in a), None)
        if area is None:
            return
        cell = page.cell(area.min_row, area.min_col)
    cell.fill = PatternFill("solid", fgColor=FILLS[finding.level])
    text = f"{number}. {LEVEL_WORDS[finding.level]}: {finding.message}"
    before = cell.comment.text + "\n" if cell.comment else ""
    cell.comment = Comment((before + text)[:3000], "Kiểm tra số liệu", width=320, height=140)


def _list(book, findings: list[Finding], reference: str | None) -> None:
    page = book.create_sheet(ADDED)
    page.cell(1, 1, "NỘI DUNG CẦN KIỂM TRA").font = Font(bold=True, size=13)
    if reference:
        page.cell(2, 1, f"{REFERENCE} {reference}")
    page.cell(3, 1, "Sửa trực tiếp vào các ô đã tô màu rồi gửi lại tệp này; trang này không cần xóa.")
    for column, (title, width) in enumerate(
        (("TT", 5), ("Mức", 10), ("Ô", 18), ("Đang ghi", 28), ("Nội dung và cách sửa", 90), ("Gợi ý", 30)), start=1
    ):
        page.cell(5, column, title).font = Font(bold=True)
        page.column_dimensions["ABCDEF"[column - 1]].width = width
    for number, finding in enumerate(findings, start=1):
        row = 5 + number
        place = "!".join(filter(None, (finding.sheet, finding.cell)))
        for column, value in enumerate(
            (number, LEVEL_WORDS[finding.level], place, finding.value, finding.message, finding.suggestion), start=1
        ):
            if value is not None:
                _put(page, row, column, value)
            page.cell(row, column).alignment = Alignment(wrap_text=True, vertical="top")
        page.cell(row, 2).fill = PatternFill("solid", fgColor=FILLS[finding.level])
        if finding.sheet in book.sheetnames and finding.cell:
            quoted = finding.sheet.replace("'", "''")
            page.cell(row, 3).hyperlink = Hyperlink(ref=f"C{row}", location=f"'{quoted}'!{finding.cell}")
            page.cell(row, 3).font = Font(color="0B4F8A", underline="single")
    page.freeze_panes = "A6"
