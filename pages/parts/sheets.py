"""A list as a workbook: the same rows and words as on the page, with its day, version and source.
Dates and numbers stay dates and numbers, so the reader can sort and sum them.
Text that a spreadsheet would run as a formula is kept as text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from analytics.words import SAMPLE_FLAG, STATUSES, day, is_missing

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _value(column: str, value):
    if is_missing(value):
        return None
    if column == "status":
        return STATUSES[value].word
    if isinstance(value, (pd.Timestamp, datetime)):
        return value.date()
    text = value.item() if hasattr(value, "item") else value
    return "'" + text if isinstance(text, str) and text[:1] in ("=", "+", "@") else text


def workbook(
    table: pd.DataFrame, heads: Mapping[str, str], title: str, as_of: date, version: int, sample: bool
) -> bytes:
    """One sheet: title, stamp, head row, rows; column widths from the contents."""
    book = Workbook()
    sheet = book.active
    sheet.title = title[:31]
    sheet["A1"], sheet["A1"].font = title, Font(bold=True, size=14)
    flag = f" {SAMPLE_FLAG}." if sample else ""
    sheet["A2"] = f"Số liệu đến ngày {day(as_of)}, đã duyệt đến lần xác nhận số {version}.{flag}"
    line = Border(bottom=Side(style="thin", color="CBD3DC"))
    for place, head in enumerate(heads.values(), start=1):
        cell = sheet.cell(4, place, head)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor="F2F5F9"), line
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for number, (_, row) in enumerate(table.iterrows(), start=5):
        for place, column in enumerate(heads, start=1):
            cell = sheet.cell(number, place, _value(column, row[column]))
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(cell.value, date):
                cell.number_format = "dd/mm/yyyy"
    for place, (column, head) in enumerate(heads.items(), start=1):
        longest = max([len(head)] + [len(str(v)) for v in table[column].head(200) if not is_missing(v)])
        sheet.column_dimensions[get_column_letter(place)].width = min(max(longest + 2, 9), 46)
    sheet.freeze_panes = "A5"
    sheet.print_title_rows, sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "4:4", "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    held = BytesIO()
    book.save(held)
    return held.getvalue()
