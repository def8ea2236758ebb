"""Biểu 0603.N/BNV-TĐKT by Thông tư 02/2023/TT-BNV: awards of ministries and the province in the statistical year.
"trong đó" rows stand inside their parent; what the year 01/12-30/11 cannot cut is listed, never spread.
A column nobody reported stays empty; the checks under the form say where classes are missing."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from analytics import words
from analytics.reports.facts import Facts, Rows
from analytics.reports.package import settled
from analytics.reports.xlsx import WHOLE, put
from analytics.words import SAMPLE_FLAG

COLUMNS = ("Bằng khen", "Chiến sĩ thi đua cấp bộ, tỉnh", "Cờ thi đua của tỉnh", "Huy hiệu (kỷ niệm chương)")
LINES = (
    ("Tổng số", "01", 0),
    ("1. Chia theo đối tượng", "", 0),
    ("Tập thể", "02", 1),
    ("Trong đó: Doanh nghiệp và tổ chức kinh tế khác", "03", 2),
    ("Hộ gia đình", "04", 1),
    ("Cá nhân", "05", 1),
    ("Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên", "06", 2),
    ("Lãnh đạo cấp vụ, sở, ngành và tương đương", "07", 2),
    ("Doanh nhân", "08", 2),
    ("Các cấp lãnh đạo khác từ phó phòng trở lên", "09", 2),
    ("Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)", "10", 2),
    ("2. Chia theo phương thức khen thưởng", "", 0),
    ("Thường xuyên", "11", 1),
    ("Chuyên đề", "12", 1),
    ("Đột xuất", "13", 1),
    ("Đối ngoại", "14", 1),
    ("Cống hiến", "15", 1),
    ("Niên hạn", "16", 1),
    ("Kháng chiến", "17", 1),
)


def form_0603(rows: Rows, facts: Facts) -> bytes:
    """The form as .xlsx; `rows` answer the question statistics_0603."""
    placed = {(row.row_code, row.statistics_column): row.quantity for row in rows if row.row_code != "unplaced"}
    unplaced = [row for row in rows if row.row_code == "unplaced"]
    book = Workbook()
    page = book.active
    page.title = "0603.N BNV-TĐKT"
    last = len(COLUMNS) + 3
    _head(page, facts, last)
    heads = ("Chỉ tiêu", "Mã số", "Tổng số", *COLUMNS)
    for at, head in enumerate(heads, 1):
        _boxed(page.cell(9, at), head, bold=True, center=True)
        _boxed(page.cell(10, at), ("A", "B", *map(str, range(1, len(heads) - 1)))[at - 1], center=True)
    page.row_dimensions[9].height = 48  # three lines of the longest head, also in a wider font
    row = 11
    for name, code, depth in LINES:
        _boxed(page.cell(row, 1), name, bold=depth == 0, depth=depth)
        _boxed(page.cell(row, 2), code, center=True)
        values = [_value(placed, code, column) for column in COLUMNS] if code else [None] * len(COLUMNS)
        known = [value for value in values if value is not None]
        for at, value in enumerate((sum(known) if known else None, *values), 3):
            _boxed(page.cell(row, at), value)
        if len(name) > 60:
            page.row_dimensions[row].height = 34
        row += 1
    row = _checks(page, placed, row + 1)
    row = _unplaced(page, unplaced, row + 1)
    page.cell(row + 1, 1, "Người lập biểu").font = Font(name="Times New Roman", size=12, bold=True)
    page.cell(row + 1, last - 1, "Thủ trưởng đơn vị").font = Font(name="Times New Roman", size=12, bold=True)
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 52, 8
    for at in range(3, last + 1):
        page.column_dimensions[get_column_letter(at)].width = 15
    page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight = "landscape", 9, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows, page.freeze_panes = "9:10", "C11"
    page.oddFooter.right.text = "Trang &P/&N"
    out = io.BytesIO()
    book.save(out)
    return settled(
        out.getvalue(), f"Biểu 0603.N/BNV-TĐKT năm {facts.year}", facts.as_of, SAMPLE_FLAG if facts.sample else ""
    )


def _head(page, facts: Facts, last: int) -> None:
    lines = (
        (1, "Biểu số: 0603.N/BNV-TĐKT", True),
        (2, "Theo mẫu Thông tư số 02/2023/TT-BNV", False),
        (3, "Ngày nhận báo cáo: Ngày 15 tháng 12 năm báo cáo", False),
        (5, "SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, NGÀNH VÀ CẤP TỈNH", True),
        (6, f"Kỳ thống kê năm {facts.year}: từ ngày 01/12/{facts.year - 1} đến ngày 30/11/{facts.year}", False),
        (7, f"Phạm vi: {facts.scope.name}. {facts.stamp}." + (f" {SAMPLE_FLAG}." if facts.sample else ""), False),
    )
    for row, text, bold in lines:
        cell = page.cell(row, 1, text)
        cell.font = Font(name="Times New Roman", size=14 if row == 5 else 12, bold=bold)
        if row >= 5:
            page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)
            cell.alignment = Alignment(horizontal="center", wrap_text=True)
    for row, text in (
        (1, "Đơn vị báo cáo: Sở Nội vụ tỉnh Thái Nguyên"),
        (2, "Đơn vị nhận báo cáo: [… Sở Nội vụ bổ sung]"),
    ):
        page.cell(row, last - 2, text).font = Font(name="Times New Roman", size=12)


def _value(placed: dict, code: str, column: str) -> int | None:
    """0 where the column was reported at all, empty where nobody said anything."""
    reported = ("01", column) in placed
    return placed.get((code, column), 0) if reported else None


def _boxed(cell, value, *, bold: bool = False, center: bool = False, depth: int | None = None) -> None:
    put(cell, value, WHOLE)
    thin = Side(style="thin", color="000000")
    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
    cell.font = Font(name="Times New Roman", size=12, bold=bold)
    side, indent = ("center", 0) if center else ("right", 1) if depth is None else ("left", 2 * depth)
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True, indent=indent)


def _checks(page, placed: dict, row: int) -> int:
    """What the form's own sums leave open."""
    said = []
    for column in COLUMNS:

        def got(code: str, column: str = column) -> int:
            return placed.get((code, column), 0)

        nobody = got("01") - got("02") - got("04") - got("05")
        loose = got("05") - sum(got(code) for code in ("06", "07", "08", "09", "10"))
        unkind = got("01") - sum(got(code) for code in ("11", "12", "13", "14", "15", "16", "17"))
        for count, what in (
            (nobody, "chưa rõ đối tượng (dòng 01 lớn hơn tổng dòng 02, 04, 05)"),
            (loose, "cá nhân chưa phân loại (dòng 05 lớn hơn tổng dòng 06 đến 10)"),
            (unkind, "chưa rõ loại hình (dòng 01 lớn hơn tổng dòng 11 đến 17)"),
        ):
            if count:
                said.append(f"{column}: {words.number(count)} lượt {what}.")
    return _lines(page, row, "Nội dung cần bổ sung", said or ["Không có: các dòng cộng khớp với tổng."])


def _unplaced(page, rows: list, row: int) -> int:
    said = [
        f"{line.statistics_column}, số tổng hợp từ {words.day(line.period_start)} đến {words.day(line.period_end)}: "
        f"{words.number(line.quantity)} lượt."
        for line in rows
    ]
    return _lines(
        page, row, "Không phân bổ được vào kỳ thống kê (chỉ có số tổng hợp dài hơn một tháng)", said or ["Không có."]
    )


def _lines(page, row: int, head: str, said: list[str]) -> int:
    page.cell(row, 1, head).font = Font(name="Times New Roman", size=12, bold=True)
    for at, text in enumerate(said, row + 1):
        page.cell(at, 1, text).font = Font(name="Times New Roman", size=12)
    return row + len(said) + 1
