"""What calamine does not tell about an .xls: fonts, percent formats, error cells, hidden rows and columns.
A walk over the records of the Workbook stream (BIFF8, [MS-XLS]); every length is checked, nothing is followed.
Of values only texts with raised or struck pieces are told; a stream that cannot be understood gives no facts."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from data.intake.model import Sheet
from data.intake.readers import biff_remarks
from data.intake.readers.biff_texts import CONTINUE, SST, texts_with_looks
from data.intake.readers.looks import PLACES, Look
from data.intake.readers.number_formats import shows_otherwise
from data.text.legacy import encoding_of_font

ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
BOF, EOF, BOUNDSHEET, FONT, FORMAT, XF, ROW, COLINFO = 0x809, 0x0A, 0x85, 0x31, 0x41E, 0xE0, 0x208, 0x7D
BOOLERR, FORMULA, MULRK, MULBLANK, BLANK, LABELSST = 0x205, 0x06, 0xBD, 0xBE, 0x201, 0xFD
STYLED = {LABELSST, 0x204, 0x203, 0x27E, BOOLERR, FORMULA, 0xD6}  # LABELSST LABEL NUMBER RK BOOLERR FORMULA RSTRING


@dataclass
class Globals:
    """What the workbook says once for all sheets."""

    names: list[tuple[str, int]] = field(default_factory=list)  # sheet and where its records start
    fonts: list[str] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)  # of the fonts
    texts: dict[int, str] = field(default_factory=dict)  # shared ones with raised or struck pieces
    formats: dict[int, str] = field(default_factory=dict)
    styles: list[tuple[int, int]] = field(default_factory=list)  # font, format

    def struck(self) -> set[int]:
        struck = {place for place, look in enumerate(self.looks) if look.is_struck}
        return {number for number, (font, _) in enumerate(self.styles) if _place(font) in struck} if struck else set()

    def legacy(self) -> dict[int, str]:
        """Style -> encoding."""
        found = {}
        for number, (font, _) in enumerate(self.styles):
            place = _place(font)
            encoding = encoding_of_font(self.fonts[place]) if place < len(self.fonts) else None
            if encoding:
                found[number] = encoding
        return found

    def shown_otherwise(self) -> dict[int, str]:
        """Style -> its number format, where that may show another number."""
        codes = {fmt: code for fmt, code in self.formats.items() if shows_otherwise(code)}
        return {n: codes[fmt] for n, (_, fmt) in enumerate(self.styles) if fmt in codes}

    def percent(self) -> set[int]:
        return {n for n, (_, fmt) in enumerate(self.styles) if fmt in (9, 10) or "%" in self.formats.get(fmt, "")}


def _place(font: int) -> int:
    """Font 4 does not exist: numbers above 3 are one too high."""
    return font if font < 4 else font - 1


def records(stream: bytes, start: int = 0) -> Iterator[tuple[int, bytes]]:
    """(kind, body) from `start` to the end of that substream, without those of charts inside it."""
    at, depth = start, 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        depth += kind == BOF
        if depth <= 1:
            yield kind, stream[at + 4 : at + 4 + size]
        at += 4 + size
        if kind == EOF:
            depth -= 1
            if depth <= 0:
                return


def _text(body: bytes, at: int, wide_length: bool) -> str:
    """A string with its length (one or two bytes) and its flag byte."""
    size, at = (struct.unpack_from("<H", body, at)[0], at + 2) if wide_length else (body[at], at + 1)
    flags, at = body[at], at + 1
    return (
        body[at : at + 2 * size].decode("utf-16-le", "replace") if flags & 1 else body[at : at + size].decode("latin-1")
    )


def read_globals(stream: bytes) -> Globals:
    told, texts, before = Globals(), [], 0
    for kind, body in records(stream):
        if kind == SST or kind == CONTINUE and before == SST:
            texts, kind = [*texts, body], SST
        before = kind
        if kind == BOUNDSHEET and len(body) > 8:
            told.names.append((_text(body, 6, False), struct.unpack_from("<I", body)[0]))
        elif kind == FONT and len(body) > 15:
            told.fonts.append(_text(body, 14, False))
            flags, place = struct.unpack_from("<2xH4xH", body)
            told.looks.append(Look(PLACES[place] if place < len(PLACES) else None, bool(flags & 8)))
        elif kind == FORMAT and len(body) > 5:
            told.formats[struct.unpack_from("<H", body)[0]] = _text(body, 2, True)
        elif kind == XF and len(body) >= 4:
            told.styles.append(struct.unpack_from("<HH", body))
    told.texts = texts_with_looks(texts, told.looks)
    return told


def read_sheet(stream: bytes, start: int, sheet: Sheet, told: Globals) -> None:
    styles = (told.legacy(), told.percent(), told.struck(), told.shown_otherwise())
    sheet.has_formats = True
    remarks = biff_remarks.Remarks()
    for kind, body in records(stream, start):
        if kind == ROW and len(body) >= 16:
            if struct.unpack_from("<I", body, 12)[0] & 0x20:
                sheet.hidden_rows.add(struct.unpack_from("<H", body)[0])
        elif kind == COLINFO and len(body) >= 10:
            first, last, _, _, flags = struct.unpack_from("<HHHHH", body)
            if flags & 1:
                sheet.hidden_columns |= set(range(first, min(last, 255) + 1))
        elif kind in STYLED and len(body) >= 6:
            row, column, style = struct.unpack_from("<HHH", body)
            _styled(sheet, row, column, style, styles)
            if kind == LABELSST and len(body) >= 10:
                _looking(sheet, row, column, told.texts.get(struct.unpack_from("<I", body, 6)[0]))
            elif kind == BOOLERR and len(body) >= 8 and body[7] == 1:
                sheet.errors[row, column] = ERRORS.get(body[6], "#N/A")
            elif kind == FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
                sheet.errors[row, column] = ERRORS.get(body[8], "#N/A")
        elif kind == MULRK and len(body) >= 6:
            row, first = struct.unpack_from("<HH", body)
            for offset in range((len(body) - 6) // 6):
                style = struct.unpack_from("<H", body, 4 + 6 * offset)[0]
                _styled(sheet, row, first + offset, style, styles)
        elif kind in biff_remarks.KINDS:
            remarks.take(kind, body)
    remarks.place(sheet)


def _looking(sheet: Sheet, row: int, column: int, text: str | None) -> None:
    if text is not None and sheet.at(row, column) != "":
        sheet.rows[row][column - sheet.first_column] = text


def _styled(sheet: Sheet, row: int, column: int, style: int, styles: tuple) -> None:
    legacy, percent, struck, formats = styles
    if style in struck:
        sheet.struck.add((row, column))
    if style in legacy:
        sheet.fonts[row, column] = legacy[style]
    if style in percent:
        sheet.percent.add((row, column))
    if style in formats:
        sheet.formats[row, column] = formats[style]


def add_facts(content: bytes, sheets: list[Sheet]) -> None:
    """Facts for every visible sheet of a BIFF8 workbook; older ones have none."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(content)) as ole:
        if not ole.exists("Workbook"):
            return
        stream = ole.openstream("Workbook").read()
    told = read_globals(stream)
    starts = dict(told.names)
    for sheet in sheets:
        if sheet.visible and sheet.name in starts:
            read_sheet(stream, starts[sheet.name], sheet, told)
