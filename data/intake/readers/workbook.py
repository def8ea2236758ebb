"""Bytes of a spreadsheet to sheets of cells, whatever the file is called.
calamine gives the values, ooxml.py what only the XML tells; plain.py, webpage.py, xml2003.py and word.py
read what is no workbook. Every cell keeps the row and column it has in the file."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError

from data.intake.model import Finding, Refusal, Sheet
from data.intake.readers import gate, limits


@dataclass
class Workbook:
    """What was read: the sheets, what kind of file it was, what a returned copy cannot keep."""

    kind: str
    sheets: list[Sheet]
    kept: dict = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def read(name: str, content: bytes) -> Workbook:
    """Refuses with a reason, or gives the sheets; never guesses from the extension."""
    inflated = gate.Inflated()
    kind = gate.kind_of(content, inflated)
    if kind in ("text", "html", "mht", "xml2003", "docx"):
        return Workbook(kind, _texts(kind, name, content))
    if kind == "xlsb":
        from data.intake.readers import biff12

        return Workbook(kind, *biff12.read(content))
    if kind in ("ods", "fods"):
        from data.intake.readers import opendocument

        return Workbook(kind, (opendocument.read if kind == "ods" else opendocument.read_flat)(content))
    book = _xlsx(content) if kind == "xlsx" else _calamine(content, kind)
    _add_facts(book, content, inflated)
    return book


def _xlsx(content: bytes) -> Workbook:
    from data.intake.readers import package

    plain, macros = package.for_reader(content)
    try:
        book = _calamine(plain, "xlsx")
    except Refusal:
        known = package.with_known_errors(plain)
        if known == plain:
            raise
        book = _calamine(known, "xlsx")
    book.findings += [_macro_sheet(name) for name in macros]
    return book


def _macro_sheet(name: str) -> Finding:
    words = (
        f"Trang tính “{name}” chứa macro Excel 4.0 (thường do vi-rút để lại) nên không được đọc. Đề nghị quét vi-rút, "
        "xóa hẳn trang này rồi gửi lại nếu trang có số liệu."
    )
    return Finding("warning", "macro_sheet", name, None, None, words)


def _texts(kind: str, name: str, content: bytes) -> list[Sheet]:
    from data.intake.readers import plain, webpage, word, xml2003

    if kind == "text":
        return [plain.read_text(name, content)]
    readers = {
        "html": webpage.read_html,
        "mht": webpage.read_mht,
        "xml2003": xml2003.read_xml2003,
        "docx": word.read_docx,
    }
    return readers[kind](content)


def read_safely(name: str, content: bytes) -> Workbook:
    """As read, but whatever a reader raises on a broken file is a refusal of that file."""
    try:
        return read(name, content)
    except (Refusal, MemoryError, ImportError):  # the last is our fault, never the file's
        raise
    except Exception as cause:
        if isinstance(cause, SyntaxError) and not isinstance(cause, ParseError):
            raise  # our fault too; of XML it is the file's
        raise Refusal(
            "broken_file", f"Tệp bị hỏng hoặc ghi sai định dạng, không đọc được. {limits.SAVE_AGAIN}"
        ) from cause


def _calamine(content: bytes, kind: str) -> Workbook:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    except BaseException as cause:  # calamine panics arrive as BaseException
        raise _refusal(cause) from None
    sheets: list[Sheet] = []
    macros: list[Finding] = []
    names = [meta.name for meta in workbook.sheets_metadata]
    if len(set(names)) < len(names):  # asked for by name, one of them would be read twice and the other never
        raise limits.same_names()
    for meta in workbook.sheets_metadata:
        if meta.typ == SheetTypeEnum.MacroSheet:
            macros.append(_macro_sheet(meta.name))
        if meta.typ != SheetTypeEnum.WorkSheet:
            continue
        visible = meta.visible == SheetVisibleEnum.Visible
        if not visible:
            sheets.append(Sheet(meta.name, [], visible=False))
            continue
        try:
            source = workbook.get_sheet_by_name(meta.name)
            sheets.append(_sheet(meta.name, source, kind))
        except MemoryError:
            raise
        except Refusal:
            raise
        except BaseException as cause:
            raise _refusal(cause) from None
    if not sheets:
        raise Refusal("not_a_table", f"Tệp không có trang tính nào đọc được. {limits.SAVE_AGAIN}")
    return Workbook(kind, sheets, findings=macros)


def _sheet(name: str, source, kind: str) -> Sheet:
    if source.end is None:
        return Sheet(name, [])
    last_row, last_column = source.end
    if last_row >= limits.MAX_ROWS or last_column >= limits.MAX_COLUMNS:
        raise limits.too_far(name, last_row, last_column)
    rows = list(source.iter_rows())
    if kind != "xlsx":  # the other readers give whole numbers as int
        rows = [[float(v) if type(v) is int else v for v in row] for row in rows]
    sheet = Sheet(name, rows, first_column=source.start[1])
    sheet.merges = [(a[0], a[1], b[0], b[1]) for a, b in source.merged_cell_ranges or []]
    return sheet


def _refusal(cause: BaseException) -> Refusal:
    words = f"{type(cause).__name__} {cause}".lower()
    if "password" in words:
        return Refusal("password", "Tệp có mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu rồi gửi lại.")
    return Refusal("broken_file", f"Tệp bị hỏng hoặc ghi sai định dạng, không đọc được. {limits.SAVE_AGAIN}")


def _add_facts(book: Workbook, content: bytes, inflated: gate.Inflated) -> None:
    """What the formatting tells; without it the values stand, and the sender is told what could not be seen."""
    from data.intake.readers import biff, ooxml

    try:
        if book.kind == "xlsx":
            book.kept = ooxml.add_facts(content, book.sheets, inflated)
        elif book.kind == "xls":
            biff.add_facts(content, book.sheets)
        readable = any(sheet.has_formats for sheet in book.sheets) or not any(sheet.rows for sheet in book.sheets)
    except Refusal:
        raise
    except Exception:
        readable = False
    if not readable:
        book.findings.append(
            Finding(
                "warning",
                "no_format_information",
                None,
                None,
                None,
                "Không đọc được phần định dạng của tệp, nên không biết hàng ẩn, ô lỗi, công thức và phông chữ. Đề "
                "nghị lưu thành .xlsx rồi gửi lại, hoặc kiểm tra kỹ các con số.",
            )
        )


def as_typed(value: object) -> str:
    """A cell as the sender sees it: dd/mm/yyyy, whole numbers without .0, decimal comma."""
    if type(value) is float:  # most cells that are no text, and most of them whole
        if value.is_integer() and -1e15 < value < 1e15:
            return str(int(value))
        return f"{value:.10g}".replace(".", ",")
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return value.strftime("%d/%m/%Y" if value.time() == dt.time() else "%d/%m/%Y %H:%M")
    if isinstance(value, dt.date):
        return value.strftime("%d/%m/%Y")
    return str(value)
