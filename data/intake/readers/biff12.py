"""An .xlsb read whole: values, merges, fonts, percent and date formats, error cells, hidden rows, columns and sheets.
A walk over the records of its binary parts ([MS-XLSB]). Cells come with their column or without it ("short" cells, each
right of the one before); readers that know only the first kind give the first column of a sheet and lose the rest.
Every formula there has a stored value, computed or not, so a formula that was never computed cannot be told from 0."""

from __future__ import annotations

import datetime as dt
import io
import re
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from defusedxml.ElementTree import fromstring

from data.intake.addresses import address
from data.intake.model import OUR_REMARKS, Finding, Refusal, Sheet, holds_number
from data.intake.readers import gate, limits
from data.intake.readers.biff import ERRORS
from data.intake.readers.looks import PLACES, Look, of_runs
from data.intake.readers.number_formats import shows_otherwise
from data.intake.readers.package import part_path
from data.text.legacy import encoding_of_font

ROW, COLINFO, MERGE, BUNDLE, PROPERTIES, SST_ITEM = 0, 60, 176, 156, 153, 19
AUTHOR, REMARK, REMARK_TEXT = 632, 635, 637
FONT, FORMAT, XF, BEGIN_XFS, END_XFS = 43, 44, 47, 617, 618
RICH_CELL = 62
SHORT = range(12, 19)  # the cells 1 to 7 without their column
FORMULAS = {8: 6, 9: 5, 10: 4, 11: 3}  # a formula's cell -> the kind of cell its stored value would make
DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_IN_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass
class Book:
    """What the workbook says once for all sheets."""

    texts: list[str] = field(default_factory=list)
    styles: list[tuple[int, int]] = field(default_factory=list)  # font, format
    fonts: list[str] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)  # of the fonts
    formats: dict[int, str] = field(default_factory=dict)
    from_1904: bool = False

    def legacy(self) -> dict[int, str]:
        """Style -> encoding of its font."""
        of_font = {n: encoding for n, name in enumerate(self.fonts) if (encoding := encoding_of_font(name))}
        return {n: of_font[font] for n, (font, _) in enumerate(self.styles) if font in of_font}

    def struck(self) -> set[int]:
        struck = {n for n, look in enumerate(self.looks) if look.is_struck}
        return {n for n, (font, _) in enumerate(self.styles) if font in struck}

    def rich(self, body: bytes, at: int) -> str:
        """A text with its raised and struck pieces, after the byte that says whether it has any."""
        text, end = _text(body, at + 1)
        if not body[at] & 1 or end + 4 > len(body):
            return text
        count = struct.unpack_from("<I", body, end)[0]
        runs = list(struct.iter_unpack("<HH", body[end + 4 : end + 4 + 4 * count]))
        return of_runs(text, runs, self.looks)

    def _styles_of(self, ids: frozenset[int] | set[int], letters: str) -> set[int]:
        named = {n for n, code in self.formats.items() if re.search(letters, _IN_FORMAT.sub("", code), re.IGNORECASE)}
        return {style for style, (_, fmt) in enumerate(self.styles) if fmt in named or fmt in ids - self.formats.keys()}

    def percent(self) -> set[int]:
        return self._styles_of({9, 10}, "%")

    def shown_otherwise(self) -> dict[int, str]:
        """Style -> its number format, where that may show another number."""
        codes = {fmt: code for fmt, code in self.formats.items() if shows_otherwise(code)}
        return {n: codes[fmt] for n, (_, fmt) in enumerate(self.styles) if fmt in codes}

    def dates(self) -> set[int]:
        return self._styles_of(DATE_FORMATS, "[dmyhs]") - self.percent()


def records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """(kind, body) of one part; a record that is cut short ends it."""
    at, end = 0, len(stream)
    while at + 1 < end:
        kind, at = stream[at], at + 1
        if kind & 0x80:
            kind, at = kind & 0x7F | (stream[at] & 0x7F) << 7, at + 1
        size = shift = 0
        while at < end and shift < 28:
            byte, at = stream[at], at + 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        if at + size > end:
            raise Refusal("broken_file", f"Tệp .xlsb bị cắt cụt, không đọc được. {limits.SAVE_AGAIN}")
        yield kind, stream[at : at + size]
        at += size


def _text(body: bytes, at: int) -> tuple[str, int]:
    """A string after its length in letters, and where it ends."""
    size = struct.unpack_from("<I", body, at)[0]
    end = at + 4 + 2 * size
    if size > len(body) or end > len(body):
        raise Refusal("broken_file", f"Tệp .xlsb ghi sai độ dài chữ, không đọc được. {limits.SAVE_AGAIN}")
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def _short_number(body: bytes, at: int) -> float:
    """RK: an integer or the upper half of a number, perhaps a hundredfold."""
    raw = struct.unpack_from("<I", body, at)[0]
    if raw & 2:
        value = float(struct.unpack_from("<i", body, at)[0] >> 2)
    else:
        value = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", raw & 0xFFFFFFFC))[0]
    return value / 100 if raw & 1 else value


def read(content: bytes) -> tuple[list[Sheet], dict, list[Finding]]:
    """Sheets in the order of the workbook, what a rewritten copy would lose, what such a file cannot show."""
    archive = zipfile.ZipFile(io.BytesIO(content))
    parts = {info.filename.replace("\\", "/").lstrip("/").lower(): info.filename for info in archive.infolist()}

    def part(name: str) -> bytes:
        return archive.read(parts[name.lower()]) if name.lower() in parts else b""

    book, sheets, findings = Book(), [], []
    named = _sheets(part, book)
    if len(named) > limits.MAX_SHEETS:
        raise Refusal("too_many_sheets", f"Tệp có trên {limits.MAX_SHEETS} trang tính. Đề nghị tách tệp.")
    _shared(part, book)
    reader = _SheetReader(book)
    for name, path, visible in named:
        sheet = Sheet(name, [], visible=visible, has_formats=True)
        sheets.append(sheet)
        formula = reader.read(part(path), sheet) if visible else None
        if visible:
            _remarks(part, path, sheet)
        if formula:
            findings.append(_unproven(name, *formula))
    return sheets, gate.parts_beside(parts), findings


def _sheets(part, book: Book) -> list[tuple[str, str, bool]]:
    """Name, part and visibility of every sheet of cells."""
    rels = fromstring(part("xl/_rels/workbook.bin.rels"))
    targets = {rel.get("Id"): rel.get("Target", "") for rel in rels if rel.get("Type", "").endswith("/worksheet")}
    found = []
    for kind, body in records(part("xl/workbook.bin")):
        if kind == PROPERTIES:
            book.from_1904 = bool(body and body[0] & 1)
        elif kind == BUNDLE:
            rel, at = _text(body, 8)
            if rel in targets:
                found.append((_text(body, at)[0], part_path(targets[rel]), struct.unpack_from("<I", body)[0] & 3 == 0))
    return found


def _shared(part, book: Book) -> None:
    """Shared texts, fonts, formats and the styles of cells."""
    of_cells = False
    for kind, body in records(part("xl/styles.bin")):
        if kind == FONT:
            book.fonts.append(_text(body, 21)[0])
            flags, place = struct.unpack_from("<2xH2xH", body)
            book.looks.append(Look(PLACES[place] if place < len(PLACES) else None, bool(flags & 8)))
        elif kind == FORMAT:
            book.formats[struct.unpack_from("<H", body)[0]] = _text(body, 2)[0]
        elif kind in (BEGIN_XFS, END_XFS):
            of_cells = kind == BEGIN_XFS
        elif kind == XF and of_cells:
            _, fmt, font = struct.unpack_from("<HHH", body)
            book.styles.append((font, fmt))
    book.texts = [book.rich(body, 0) for kind, body in records(part("xl/sharedStrings.bin")) if kind == SST_ITEM]


def _remarks(part, path: str, sheet: Sheet) -> None:
    """Cells with a remark of the sender's, which stands in a part of its own."""
    folder, _, file = path.rpartition("/")
    rels = part(f"{folder}/_rels/{file}.rels")
    for rel in fromstring(rels) if rels else ():
        if not rel.get("Type", "").endswith("/comments"):
            continue
        authors: list[str] = []
        place, author = (0, 0), 0
        for kind, body in records(part(part_path(rel.get("Target", ""), folder))):
            if kind == AUTHOR:
                authors.append(_text(body, 0)[0])
            elif kind == REMARK:
                author, row, _, column = struct.unpack_from("<IIII", body)
                place = (row, column)
            elif kind == REMARK_TEXT and not set(authors[author : author + 1]) & {*OUR_REMARKS}:
                sheet.remarks[place] = holds_number(_text(body, 1)[0])


class _SheetReader:
    """Reads the cells of one sheet after the other."""

    def __init__(self, book: Book):
        self.book = book
        self.legacy, self.percent, self.dates = book.legacy(), book.percent(), book.dates()
        self.struck, self.formats = book.struck(), book.shown_otherwise()
        self.cells = self.merged = 0

    def read(self, stream: bytes, sheet: Sheet) -> tuple[int, str] | None:
        """Fills the sheet; gives how many cells are formulas and the first of them."""
        row = column = -1
        formulas, first = 0, ""
        for kind, body in records(stream):
            if kind == ROW:
                row, column = struct.unpack_from("<I", body)[0], -1
                if len(body) > 11 and body[11] & 0x10:
                    sheet.hidden_rows.add(row)
            elif 1 <= kind <= 18 or kind == RICH_CELL:
                if kind in SHORT:
                    kind, body, column = kind - 11, b"\0\0\0\0" + body, column + 1
                else:
                    column = struct.unpack_from("<I", body)[0]
                if kind in FORMULAS:
                    formulas, first = formulas + 1, first or address(row, column)
                self._cell(sheet, row, column, FORMULAS.get(kind, kind), body)
            elif kind == MERGE:
                top, bottom, left, right = struct.unpack_from("<IIII", body)
                self.merged += (bottom - top + 1) * (right - left + 1)
                if self.merged > limits.MAX_MERGED:
                    raise limits.huge_merge()
                sheet.merges.append((top, left, bottom, right))
            elif kind == COLINFO and body[16] & 1:
                left, right = struct.unpack_from("<II", body)
                sheet.hidden_columns |= set(range(left, min(right, limits.MAX_COLUMNS) + 1))
        return (formulas, first) if formulas else None

    def _cell(self, sheet: Sheet, row: int, column: int, kind: int, body: bytes) -> None:
        style = struct.unpack_from("<I", body, 4)[0] & 0xFFFFFF
        if kind == 3:
            sheet.errors[row, column] = ERRORS.get(body[8], "#N/A")
        value = self._value(kind, body, style)
        if value == "":
            return
        self.cells += 1
        if row >= limits.MAX_ROWS or column >= limits.MAX_COLUMNS:
            raise limits.too_far(sheet.name, row, column)
        if self.cells > limits.MAX_CELLS:
            raise limits.too_many_cells(sheet.name)
        sheet.rows += [[] for _ in range(row + 1 - len(sheet.rows))]
        cells = sheet.rows[row]
        cells += [""] * (column + 1 - len(cells))
        if cells[column] != "":
            raise Refusal(
                "duplicate_cell",
                f"Trang tính “{sheet.name}” ghi ô {address(row, column)} hai lần, các phần mềm sẽ đọc khác nhau. "
                f"{limits.SAVE_AGAIN}",
            )
        cells[column] = value
        if style in self.struck:
            sheet.struck.add((row, column))
        if style in self.percent:
            sheet.percent.add((row, column))
        if style in self.formats:
            sheet.formats[row, column] = self.formats[style]
        if style in self.legacy:
            sheet.fonts[row, column] = self.legacy[style]

    def _value(self, kind: int, body: bytes, style: int):
        """What stands in a cell; '' for nothing and for an error, as the other readers give it."""
        if kind in (2, 5):
            number = _short_number(body, 8) if kind == 2 else struct.unpack_from("<d", body, 8)[0]
            return self._day(number) if style in self.dates else number
        if kind == 4:
            return bool(body[8])
        if kind == 6:
            return _text(body, 8)[0]
        if kind == 7:
            return self.book.texts[struct.unpack_from("<I", body, 8)[0]]
        return self.book.rich(body, 8) if kind == RICH_CELL else ""

    def _day(self, number: float):
        if not 0 <= number < 2_958_466:
            return number
        if number < 1:
            return (dt.datetime(2000, 1, 1) + dt.timedelta(seconds=round(number * 86400))).time()
        start = dt.datetime(1904, 1, 1) if self.book.from_1904 else dt.datetime(1899, 12, 30)
        moment = start + dt.timedelta(seconds=round(number * 86400))
        return moment if moment.time() != dt.time() else moment.date()


def _unproven(name: str, formulas: int, first: str) -> Finding:
    words = (
        f"Trang tính “{name}” có {formulas} ô công thức (từ ô {first}). Tệp .xlsb luôn lưu một giá trị cho công thức "
        "nên không biết công thức đã được tính hay chưa; công thức chưa tính đọc là 0. Nếu tệp do phần mềm xuất ra, "
        "mở bằng Excel, lưu lại rồi gửi."
    )
    return Finding("info", "formulas_unproven", name, first, None, words)
