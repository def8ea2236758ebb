"""What is told of a file as a whole: hidden sheets, links to other files, nothing to read, nothing reported.
Each is one finding; "nothing to report" said by a unit is told apart from a form not filled in.
They name the sheet, never a cell."""

from __future__ import annotations

import re

from data.intake.model import FROM_TEXT, REFERENCE, Finding, Sheet
from data.intake.tables.table import Table
from data.text import clean

_NOTHING = re.compile(r"(?:(?:trong|kỳ|tháng|quý|năm|đơn vị) (?:\S+ ){0,6}?)?không (?:phát sinh|có khen thưởng)\b")
_UNREAD = ("unread_numbers", "unknown_column", "extra_table")


def hidden(sheet: Sheet) -> Finding:
    """A hidden sheet is not read."""
    words = f"Trang tính “{sheet.name}” bị ẩn nên không được đọc. Nếu có số liệu cần gửi, đề nghị bỏ ẩn rồi gửi lại."
    return Finding("warning", "hidden_sheet", sheet.name, None, None, words)


def external_links() -> Finding:
    """Values from another file are as they were last saved."""
    words = (
        "Tệp có liên kết tới tệp khác; giá trị đọc được là giá trị lưu lần cuối. Đề nghị kiểm tra, tốt nhất là dán "
        "thành giá trị."
    )
    return Finding("warning", "external_link", None, None, None, words)


def empty() -> Finding:
    """No sheet is shown that holds anything."""
    words = "Tệp không có trang tính nào hiện ra có số liệu. Đề nghị kiểm tra lại tệp trước khi gửi."
    return Finding("error", "empty_file", None, None, None, words)


def without_rows(tables: list[Table], first_sheet: str, findings: list[Finding]) -> Finding:
    """A form without a row of data: said to have nothing to report, or not filled in, or its numbers were not read."""
    sheet = tables[0].sheet if tables else first_sheet
    is_read = not any(finding.code in _UNREAD and finding.cell for finding in findings)
    if is_read and any(_says_nothing_to_report(table) for table in tables):
        words = "Bảng chỉ ghi số 0, dấu “-” hoặc “không phát sinh”: hiểu là đơn vị không phát sinh trong kỳ này."
        return Finding("info", "all_zero", sheet, None, None, words)
    words = (
        "Nhận ra biểu nhưng không có dòng số liệu nào. Nếu đơn vị không phát sinh, đề nghị ghi rõ; nếu có, đề nghị "
        "điền vào bảng."
    )
    return Finding("error", "no_rows", sheet, None, None, words)


def answered(sheet: Sheet) -> tuple[str | None, bool]:
    """The upload our own returned workbook was about, and whether that was a text with delimiters."""
    texts = [cell for row in sheet.rows[:4] for cell in row if isinstance(cell, str)]
    about = next((text.removeprefix(REFERENCE).strip() for text in texts if text.startswith(REFERENCE)), None)
    return about, FROM_TEXT in texts


def _says_nothing_to_report(table: Table) -> bool:
    """Zeros, dashes or the words "không phát sinh", in records, totals or a row of their own."""
    zeros = () if table.header.form.code == "results" else ("0", "-")  # of results 0 is a value, a dash is none
    rows = [*table.records, *(row for row, kind in table.plan.kinds.items() if kind in ("total", "group", "stray"))]
    cells = [cell for row in rows for cell in table.grid.rows[row] if cell not in ("", None)]
    texts = [clean(cell).casefold() for cell in cells if isinstance(cell, str)]
    return bool(zeros) and 0.0 in cells or any(text in zeros or _NOTHING.match(text) for text in texts)
