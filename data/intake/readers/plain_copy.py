"""An .xlsx with the values of a file that is none: .xls, .ods, .csv, Word, web pages.
What tells how a cell is read goes along (merges, percentages, legacy fonts, hidden rows and columns, error cells), so
that the copy handed in unchanged says what its file said. Looks and formulas stay behind."""

from __future__ import annotations

import re

from openpyxl import Workbook
from openpyxl.cell.cell import ERROR_CODES
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import IllegalCharacterError

from data.intake.model import Sheet
from data.text import decode

FONTS = {"tcvn3": ".VnTime", "tcvn3_caps": ".VnTimeH", "vni": "VNI-Times"}
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
WIDEST, NARROWEST = 45, 9  # of a column, in letters
MOST_MERGES = 2000


def copy(sheets: list[Sheet]) -> tuple[Workbook, dict[str, str]]:
    """The workbook, and what each sheet is called in it."""
    book = Workbook()
    book.remove(book.active)
    titles = {}
    for sheet in sheets:
        page = book.create_sheet(re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", sheet.name)[:31].strip(" '") or "Bảng")
        titles[sheet.name] = page.title
        _fill(page, sheet)
        if not sheet.visible:
            page.sheet_state = "hidden"
    if not any(page.sheet_state == "visible" for page in book.worksheets):
        book.create_sheet("Trang 1")
    return book, titles


def _fill(page, sheet: Sheet) -> None:
    widths: dict[int, int] = {}
    for row, values in enumerate(sheet.rows):
        for column, value in enumerate(values, start=sheet.first_column):
            place = (row, column)
            if place in sheet.errors or place in sheet.uncalculated:
                told = sheet.errors.get(place, "#N/A")
                cell = page.cell(row + 1, column + 1, told if told in ERROR_CODES else "#N/A")
                cell.data_type = "e"
            elif value not in ("", None):
                if sheet.encoding and isinstance(value, str):
                    value = decode(value, sheet.encoding)
                put(page, row + 1, column + 1, value)
                widths[column] = max(widths.get(column, 0), min(len(str(value)), WIDEST))
                if place in sheet.percent:
                    page.cell(row + 1, column + 1).number_format = "0.##%"
                if place in sheet.formats:
                    page.cell(row + 1, column + 1).number_format = sheet.formats[place]
                if place in sheet.fonts or place in sheet.struck:
                    font = Font(name=FONTS.get(sheet.fonts.get(place)), strike=place in sheet.struck)
                    page.cell(row + 1, column + 1).font = font
    for column, width in widths.items():
        page.column_dimensions[get_column_letter(column + 1)].width = max(width + 2, NARROWEST)
    hide(page, sheet)
    on_one_page_across(page)
    for top, left, bottom, right in sheet.merges[:MOST_MERGES]:
        page.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)


def hide(page, sheet: Sheet) -> None:
    """What the sender's sheet hides stays hidden, also where it was only given no size."""
    told = [size for size in page.column_dimensions.values() if size.hidden and size.min and size.max]
    known = {column - 1 for size in told for column in range(size.min, size.max + 1)}  # several may share one entry
    for column in sheet.hidden_columns - known:
        page.column_dimensions[get_column_letter(column + 1)].hidden = True
    for row in sheet.hidden_rows:
        page.row_dimensions[row + 1].hidden = True


def keep_covered(page, sheet: Sheet) -> None:
    """What a merged area covers stays below it, so that handing the copy in again tells of it again."""
    for top, left, bottom, right in sheet.merges[:MOST_MERGES]:
        for row in range(top, min(bottom + 1, len(sheet.rows))):
            width = sheet.first_column + len(sheet.rows[row])
            for column in range(left, min(right + 1, width)):
                if (row, column) != (top, left) and (value := sheet.at(row, column)) not in ("", None):
                    page._cells.pop((row + 1, column + 1), None)  # a merged cell of openpyxl takes no value
                    put(page, row + 1, column + 1, value)


def on_one_page_across(page) -> None:
    """Printed lying, all columns on one page."""
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", 9
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def writable(text: str) -> str:
    """A text without the characters no XML file may hold."""
    return NOT_IN_XML.sub("", text)


def put(page, row: int, column: int, value: object) -> None:
    """Text stays text: a formula in somebody's csv must not run in an officer's Excel."""
    cell = page.cell(row, column)
    try:
        if isinstance(value, str):
            cell.value = writable(value)
            cell.data_type = "s"
        elif isinstance(value, float) and not (value == value and abs(value) < 1e300):
            cell.value = str(value)
        else:
            cell.value = int(value) if isinstance(value, float) and value.is_integer() else value
    except (IllegalCharacterError, ValueError, TypeError):
        cell.value = ""
