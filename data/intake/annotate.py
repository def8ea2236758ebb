"""The sender's own workbook back: wrong cells coloured and commented, a sheet of findings with links added.
An .xlsx keeps its looks; what openpyxl cannot keep is named before the download. Other kinds come back as .xlsx
with values only. Runs inside the child process, since it opens the sender's file."""

from __future__ import annotations

import io
import re

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink

from data.intake.addresses import position
from data.intake.check import ADDED_SHEET as ADDED
from data.intake.check import LEVEL_ORDER
from data.intake.model import FROM_TEXT, LEVEL_WORDS, REFERENCE, REMARKS_BY, Finding, Sheet
from data.intake.readers import plain_copy, workbook

CORRECTED = "Đã sửa khi tiếp nhận:"
OURS = re.compile(
    rf"^(?:\d+\. (?:{'|'.join(LEVEL_WORDS.values())}): |{CORRECTED} )", re.MULTILINE
)  # how a comment of ours begins
FILLS = {"error": "F4C7D3", "warning": "F7E3A6", "info": "DCE6F0"}
_SHADES = {f"{alpha}{shade}" for shade in FILLS.values() for alpha in ("00", "FF")}
LOST = {
    "charts": "biểu đồ",
    "drawings": "hình vẽ, hộp chữ",
    "pictures": "ảnh",
    "pivots": "bảng tổng hợp (pivot)",
    "macros": "macro",
    "macro_sheets": "trang tính macro",
    "lists": "danh sách chọn lấy từ trang tính khác",
    "formats": "một số định dạng có điều kiện",
    "sparklines": "biểu đồ trong ô",
}


def what_is_lost(kind: str, kept: dict, sheets: list[Sheet] = ()) -> list[str]:
    """What the returned copy cannot keep, in words; empty for a plain .xlsx."""
    if kind != "xlsx":
        hidden = [f"nội dung trang tính ẩn “{sheet.name}”" for sheet in sheets if not sheet.visible]
        remarks = ["nhận xét (comment) ở các ô"] if any(sheet.remarks for sheet in sheets) else []
        return ["định dạng, công thức của tệp gốc (tệp trả lại là .xlsx chỉ có giá trị)", *remarks, *hidden]
    return [
        words
        for name, words in LOST.items()
        if kept.get(name)
        and not (name == "drawings" and kept.get("charts") or name == "drawings" and kept.get("pictures"))
    ]


def annotate(
    name: str,
    content: bytes,
    findings: list[Finding],
    reference: str | None = None,
    corrected: dict[str, dict[str, str]] | None = None,
) -> tuple[bytes, list[str]]:
    """The marked workbook, and what it could not keep; `corrected` cells, by sheet, go back as they now read."""
    read = workbook.read_safely(name, content)
    lost = what_is_lost(read.kind, read.kept, read.sheets)
    book, titles = None, {}
    if read.kind == "xlsx":
        try:
            book = load_workbook(io.BytesIO(content), rich_text=True)
        except Exception:  # openpyxl refuses some files calamine reads: their values still go back
            lost = what_is_lost("other", {}, read.sheets)
    if book is None:
        book, titles = plain_copy.copy(read.sheets)
    if ADDED in book.sheetnames:
        _clean(book)
        del book[ADDED]
    known = {titles.get(sheet.name, sheet.name) for sheet in read.sheets}
    for page in [page for page in book.worksheets if page.title not in known]:
        del book[page.title]  # a sheet of macros, empty by now
    done = []
    worst: dict[tuple, str] = {}
    pages = {page.title: page for page in book.worksheets}
    for sheet in read.sheets:
        if page := pages.get(titles.get(sheet.name, sheet.name)):
            plain_copy.hide(page, sheet)
            done += _shown(page, sheet, findings)
    for sheet, cells in (corrected or {}).items():
        for cell, text in cells.items():
            if page := pages.get(titles.get(sheet, sheet)):
                done.append(_correct(page, sheet, cell, text))
    for number, finding in enumerate(findings, start=1):
        page = pages.get(titles.get(finding.sheet, finding.sheet))
        if page is not None and finding.cell:
            place = (page.title, finding.cell)
            worst[place] = min(worst.get(place, finding.level), finding.level, key=LEVEL_ORDER.get)
            _mark(page, finding, number, worst[place])
    for sheet in read.sheets:
        if page := pages.get(titles.get(sheet.name, sheet.name)):
            plain_copy.keep_covered(page, sheet)
    _list(book, [*findings, *done], titles, reference, from_text=read.kind == "text")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), lost


def _shown(page, sheet: Sheet, findings: list[Finding]) -> list[Finding]:
    """Rows and columns that hide something to mend are shown again: nobody mends what is out of sight."""
    places = [position(one.cell) for one in findings if one.sheet == sheet.name and one.cell and one.level != "info"]
    rows = sorted({row + 1 for row, _ in places} & {row + 1 for row in sheet.hidden_rows})
    columns = sorted({column for _, column in places} & sheet.hidden_columns)
    for row in rows:
        page.row_dimensions[row].hidden = False
    for size in page.column_dimensions.values():  # several columns may share one entry
        first, last = (size.min, size.max) if size.min and size.max else (column_index_from_string(size.index),) * 2
        if any(first <= column + 1 <= last for column in columns):
            size.hidden = False
    names = [f"hàng {row}" for row in rows] + [f"cột {get_column_letter(column + 1)}" for column in columns]
    if not names:
        return []
    cell = f"A{rows[0]}" if rows else f"{get_column_letter(columns[0] + 1)}1"
    told = ", ".join(names)
    return [Finding("info", "", sheet.name, cell, None, f"Bị ẩn trong tệp gửi đến, nay hiện ra để sửa: {told}.")]


def _clean(book) -> None:
    """Take off the marks of an earlier return: what was right or is corrected bears none any more."""
    for page in book.worksheets:
        for row in page.iter_rows():
            for cell in row:
                if isinstance(cell, MergedCell) or cell.comment is None or not OURS.search(cell.comment.text):
                    continue
                own = OURS.split(cell.comment.text, maxsplit=1)[0].strip()
                cell.comment = Comment(own, cell.comment.author) if own else None
                if cell.fill.fgColor.rgb in _SHADES:
                    cell.fill = PatternFill()


def _correct(page, sheet: str, cell: str, text: str) -> Finding:
    """A cell put right on screen: the new value, and a comment that says the old one."""
    row, column = position(cell)
    place = page.cell(row + 1, column + 1)
    if isinstance(place, MergedCell):
        return Finding("info", "", sheet, cell, None, f"{CORRECTED} “{text}” (ô trộn, chưa ghi lại được).")
    before = workbook.as_typed(str(place.value) if place.value is not None else "")
    plain_copy.put(page, row + 1, column + 1, int(text) if re.fullmatch(r"\d{1,15}", text) else text)
    words = f"{CORRECTED} “{before}” thành “{text}”."
    own = f"{place.comment.text}\n" if place.comment else ""
    place.comment = Comment(
        plain_copy.writable(own + words), place.comment.author if own else REMARKS_BY, width=320, height=80
    )
    place.fill = PatternFill("solid", fgColor=FILLS["info"])
    return Finding("info", "", sheet, cell, before, f"{words} Nếu không đúng, ghi lại.")


def _mark(page, finding: Finding, number: int, level: str) -> None:
    """A comment for the finding, and the colour of the worst level the cell has."""
    row, column = position(finding.cell)
    cell = page.cell(row + 1, column + 1)
    if isinstance(cell, MergedCell):
        area = next((a for a in page.merged_cells.ranges if cell.coordinate in a), None)
        if area is None:
            return
        cell = page.cell(area.min_row, area.min_col)
    cell.fill = PatternFill("solid", fgColor=FILLS[level])
    text = f"{number}. {LEVEL_WORDS[finding.level]}: {finding.message}"
    before, author = (cell.comment.text + "\n", cell.comment.author) if cell.comment else ("", REMARKS_BY)
    cell.comment = Comment(plain_copy.writable(before + text)[:3000], author, width=320, height=140)


def _list(book, findings: list[Finding], titles: dict[str, str], reference: str | None, from_text: bool) -> None:
    """The sheet of findings, each with a link to its cell."""
    page = book.create_sheet(ADDED)
    page.cell(1, 1, "NỘI DUNG CẦN KIỂM TRA").font = Font(bold=True, size=13)
    if reference:
        page.cell(2, 1, f"{REFERENCE} {reference}")
    if from_text:
        page.cell(4, 1, FROM_TEXT)
    page.cell(3, 1, "Sửa trực tiếp vào các ô đã tô màu rồi gửi lại tệp này; trang này không cần xóa.")
    for column, (title, width) in enumerate(
        (("TT", 5), ("Mức", 10), ("Ô", 18), ("Đang ghi", 28), ("Nội dung và cách sửa", 90), ("Gợi ý", 30)), start=1
    ):
        page.cell(5, column, title).font = Font(bold=True)
        page.column_dimensions["ABCDEF"[column - 1]].width = width
    for number, finding in enumerate(findings, start=1):
        row = 5 + number
        sheet = titles.get(finding.sheet, finding.sheet)
        place = "!".join(filter(None, (sheet, finding.cell)))
        for column, value in enumerate(
            (number, LEVEL_WORDS[finding.level], place, finding.value, finding.message, finding.suggestion), start=1
        ):
            if value is not None:
                plain_copy.put(page, row, column, value)
            page.cell(row, column).alignment = Alignment(wrap_text=True, vertical="top")
        page.cell(row, 2).fill = PatternFill("solid", fgColor=FILLS[finding.level])
        page.row_dimensions[row].height = 15 * max(1, -(-len(finding.message) // 88), -(-len(place) // 17))
        if sheet in book.sheetnames:
            quoted = sheet.replace("'", "''")
            location = f"'{quoted}'!{finding.cell or 'A1'}"
            page.cell(row, 3).hyperlink = Hyperlink(ref=f"C{row}", location=location)
            page.cell(row, 3).font = Font(color="0B4F8A", underline="single")
    page.freeze_panes = "A6"
    plain_copy.on_one_page_across(page)
