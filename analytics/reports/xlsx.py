"""Sổ số liệu: every number of Facts as an Excel number, with native charts and the cell it was read from.
Text from a sender is stored as text, whatever it begins with; a missing value is an empty cell, never 0.
Each sheet says in words what it holds, of which day, and repeats its head on every printed page."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from analytics.palette import LIGHT
from analytics.reports import measure
from analytics.reports.facts import Facts
from analytics.reports.package import settled
from analytics.words import SAMPLE_FLAG

HEAD = 5  # row of the column heads
WHOLE, SHARE, DAY = "[$-42A]#,##0", "[$-42A]0.0%", "dd/mm/yyyy"  # 42A = Vietnamese separators
BAD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
LINE = Side(style="thin", color=LIGHT["line"][1:])


@dataclass(frozen=True)
class Sheet:
    """One sheet: columns (head, width, format) and rows of plain values."""

    name: str
    title: str
    columns: tuple[tuple[str, float, str | None], ...]
    rows: tuple[tuple, ...]
    note: str = ""
    chart: Callable | None = None


FORMATS = {"": None, "n": WHOLE, "%": SHARE, "d": DAY, ".": "[$-42A]#,##0.##"}


def columns(drawn: str) -> tuple[tuple[str, float, str | None], ...]:
    """Columns from a drawn head: "Đơn vị:30 | Số lượt:12 n" is a text 30 wide and a whole number 12 wide."""
    made = []
    for text in drawn.split("|"):
        head, _, rest = text.strip().rpartition(":")
        width, _, form = rest.partition(" ")
        made.append((head, float(width), FORMATS[form]))
    return tuple(made)


def written(sheets: Iterable[Sheet], facts: Facts, title: str) -> bytes:
    """Sheets as an .xlsx file."""
    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        _write(book.create_sheet(sheet.name), sheet, facts)
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue(), title, facts.as_of, SAMPLE_FLAG if facts.sample else "")


def put(cell, value: Any, form: str | None = None) -> None:
    """A value into a cell: numbers and days as such; text as text, never as a formula."""
    if value is None or value == "":
        return
    if isinstance(value, str):
        text = BAD.sub("", value)
        cell.value = text
        cell.data_type = "s"
        if text[:1] in FORMULA_STARTS:
            cell.quotePrefix = True
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        return
    cell.value = value
    cell.number_format = form or (DAY if isinstance(value, date) else WHOLE)
    is_day = isinstance(value, date)  # a number keeps off the text in the column after it
    cell.alignment = Alignment(vertical="top", horizontal="center" if is_day else "right", indent=0 if is_day else 1)


def _write(page, sheet: Sheet, facts: Facts) -> None:
    page["A1"], page["A2"] = sheet.title, _filter_words(facts) + (f" {sheet.note}" if sheet.note else "")
    page["A1"].font = Font(name="Arial", size=14, bold=True, color=LIGHT["ink"][1:])
    page["A2"].font = Font(name="Arial", size=10, color=LIGHT["muted"][1:])
    if facts.sample:
        page["A3"] = SAMPLE_FLAG
        page["A3"].font = Font(name="Arial", size=10, bold=True, color=LIGHT["soon"][1:])
    styles: dict[tuple, Any] = {}  # a style is made once a kind of value: hashing one a cell costs most of the time
    for at, (head, width, _) in enumerate(sheet.columns, 1):
        cell = page.cell(HEAD, at, head)
        cell.font = Font(name="Arial", size=10, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color=LIGHT["going"][1:])
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        page.column_dimensions[get_column_letter(at)].width = width
    for row, values in enumerate(sheet.rows, HEAD + 1):
        for at, (value, (_, _, form)) in enumerate(zip(values, sheet.columns, strict=True), 1):
            _styled(page.cell(row, at), value, form, styles)
        _heighten(page, row, values, sheet)
    _heighten(page, HEAD, [head for head, _, _ in sheet.columns], sheet, bold=True)
    last = f"{get_column_letter(len(sheet.columns))}{HEAD + len(sheet.rows)}"
    page.freeze_panes = f"A{HEAD + 1}"
    page.auto_filter.ref = f"A{HEAD}:{last}"
    page.print_title_rows = f"{HEAD}:{HEAD}"
    page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight = (
        "landscape",
        9 if len(sheet.columns) <= 10 else 8,
        0,
    )
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.oddFooter.left.text = (f"{SAMPLE_FLAG}. " if facts.sample else "") + facts.stamp
    page.oddFooter.right.text = "Trang &P/&N"
    page.sheet_view.showGridLines = False
    if sheet.chart:
        sheet.chart(page, sheet)


def _styled(cell, value: Any, form: str | None, styles: dict[tuple, Any]) -> None:
    """`put` with the table's font and rule, from the styles made before where there is one."""
    key = (type(value), form, isinstance(value, str) and value[:1] in FORMULA_STARTS)
    if key not in styles:
        put(cell, value, form)
        cell.font, cell.border = Font(name="Arial", size=10), Border(bottom=LINE)
        styles[key] = cell._style
        return
    if isinstance(value, str) and value:
        cell.value, cell.data_type = BAD.sub("", value), "s"
    elif value is not None and value != "":
        cell.value = value
    cell._style = styles[key]


def _heighten(page, row: int, values: Iterable, sheet: Sheet, bold: bool = False) -> None:
    """A row high enough for its wrapped texts; only Excel itself would find this out on opening."""
    count = max(
        (
            measure.lines(value, 10, width * 5.6, bold)
            for value, (_, width, _) in zip(values, sheet.columns, strict=True)
            if isinstance(value, str)
        ),
        default=1,
    )
    if count > 1:
        page.row_dimensions[row].height = 13 * count + 3


def _filter_words(facts: Facts) -> str:
    scope = "toàn tỉnh" if facts.scope.is_province else facts.scope.name
    return f"Phạm vi: {scope}; {facts.plan_name}. {facts.stamp}."
