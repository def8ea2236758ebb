"""Sheets of cells written as the bytes of a file, in each of the ways a spreadsheet is kept: what is drawn as cells can
be read as any of them. Texts, numbers and merged areas are written, and names of sheets where the kind has them.
Nothing is taken from the readers: the .xls is a compound file of BIFF8 records made here."""

from __future__ import annotations

import struct
from html import escape

from data.intake.model import Sheet
from tests.intake.hostile import HEAD, KIND, MAIN, RELS, TYPES, packed, relations

OPEN = "urn:oasis:names:tc:opendocument:xmlns"
SPACE = "urn:schemas-microsoft-com:office:spreadsheet"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _letters(column: int) -> str:
    return (_letters(column // 26 - 1) if column > 25 else "") + chr(65 + column % 26)


def _spans(sheet: Sheet) -> tuple[dict, set]:
    """The rows and columns of each merged area by its first cell, and the cells it covers."""
    spans = {(r0, c0): (r1 - r0 + 1, c1 - c0 + 1) for r0, c0, r1, c1 in sheet.merges}
    areas = ((r0, c0, r1, c1) for r0, c0, r1, c1 in sheet.merges)
    within = {(r, c) for r0, c0, r1, c1 in areas for r in range(r0, r1 + 1) for c in range(c0, c1 + 1)}
    return spans, within - set(spans)


def _shape(sheet: Sheet) -> tuple[int, int]:
    """Rows and columns, those of merged areas too."""
    down = max([len(sheet.rows), *(r1 + 1 for _, _, r1, _ in sheet.merges)])
    return down, max([1, *map(len, sheet.rows), *(c1 + 1 for *_, c1 in sheet.merges)])


def as_xlsx(sheets: list[Sheet]) -> bytes:
    """Texts stand in the cells; a merged area after them."""
    parts, listed = {}, ""
    for n, sheet in enumerate(sheets, 1):
        lines = ""
        for r, row in enumerate(sheet.rows, 1):
            cells = "".join(_xlsx_cell(f"{_letters(c)}{r}", value) for c, value in enumerate(row))
            hidden = ' hidden="1"' if r - 1 in sheet.hidden_rows else ""
            lines += f'<row r="{r}"{hidden}>{cells}</row>'
        areas = "".join(
            f'<mergeCell ref="{_letters(c0)}{r0 + 1}:{_letters(c1)}{r1 + 1}"/>' for r0, c0, r1, c1 in sheet.merges
        )
        merged = f"<mergeCells>{areas}</mergeCells>" if areas else ""
        parts[f"xl/worksheets/sheet{n}.xml"] = (
            f"{HEAD}<worksheet {MAIN}><sheetData>{lines}</sheetData>{merged}</worksheet>"
        )
        listed += f'<sheet name="{escape(sheet.name)}" sheetId="{n}" r:id="r{n}"/>'
    related = "".join(
        f'<Relationship Id="r{n}" Type="{RELS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    space = RELS.replace("officeDocument/2006/relationships", "package/2006/relationships")
    return packed(
        {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/'
            f'xml"/><Override PartName="/xl/workbook.xml" ContentType="{KIND}"/></Types>',
            "_rels/.rels": relations(officeDocument="xl/workbook.xml"),
            "xl/workbook.xml": f'{HEAD}<workbook {MAIN} xmlns:r="{RELS}"><sheets>{listed}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{space}">{related}</Relationships>',
        }
        | parts
    )


def _xlsx_cell(place: str, value: object) -> str:
    if value == "":
        return ""
    if isinstance(value, float):
        return f'<c r="{place}"><v>{value!r}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(str(value))}</t></is></c>'


def as_ods(sheets: list[Sheet]) -> bytes:
    """Covered cells are cells of their own kind; equal empty ones are written once with their number."""
    tables = ""
    for sheet in sheets:
        spans, covered = _spans(sheet)
        down, across = _shape(sheet)
        lines = ""
        for r in range(down):
            hidden = ' table:visibility="collapse"' if r in sheet.hidden_rows else ""
            lines += f"<table:table-row{hidden}>{_ods_cells(sheet, r, across, spans, covered)}</table:table-row>"
        columns = f'<table:table-column table:number-columns-repeated="{across}"/>'
        tables += f'<table:table table:name="{escape(sheet.name)}">{columns}{lines}</table:table>'
    spaces = " ".join(f'xmlns:{name}="{OPEN}:{name}:1.0"' for name in ("office", "table", "text"))
    content = f"<office:document-content {spaces}><office:body><office:spreadsheet>{tables}"
    content = f"<?xml version='1.0'?>{content}</office:spreadsheet></office:body></office:document-content>"
    declared = "application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": declared, "content.xml": content, "META-INF/manifest.xml": "<m/>"})


def _ods_cells(sheet: Sheet, row: int, across: int, spans: dict, covered: set) -> str:
    told, empty = "", 0
    for c in range(across):
        value, span = sheet.at(row, c), spans.get((row, c))
        is_covered = (row, c) in covered
        if value == "" and not span and not is_covered:
            empty += 1
            continue
        told, empty = told + _ods_empty(empty), 0
        name = "covered-table-cell" if is_covered else "table-cell"
        wide = f' table:number-rows-spanned="{span[0]}" table:number-columns-spanned="{span[1]}"' if span else ""
        if isinstance(value, float):
            wide += f' office:value-type="float" office:value="{value!r}"'
        elif value != "":
            wide += ' office:value-type="string"'
        shown = f"{value:g}" if isinstance(value, float) else escape(str(value))
        words = "".join(f"<text:p>{line}</text:p>" for line in shown.split("\n")) if value != "" else ""
        told += f"<table:{name}{wide}>{words}</table:{name}>"
    return told + _ods_empty(empty)


def _ods_empty(number: int) -> str:
    return f'<table:table-cell table:number-columns-repeated="{number}"/>' if number else ""


def as_xml2003(sheets: list[Sheet]) -> bytes:
    """Empty cells are left out: the next one tells its column, the next row its number."""
    tables = ""
    for sheet in sheets:
        spans, covered = _spans(sheet)
        lines = ""
        for r in range(_shape(sheet)[0]):
            cells = ""
            for c in range(_shape(sheet)[1]):
                value, span = sheet.at(r, c), spans.get((r, c))
                if (value == "" and not span) or (r, c) in covered:
                    continue
                wide = f' ss:MergeDown="{span[0] - 1}" ss:MergeAcross="{span[1] - 1}"' if span else ""
                kind = "Number" if isinstance(value, float) else "String"
                words = f"{value:g}" if isinstance(value, float) else escape(str(value)).replace("\n", "&#10;")
                told = f'<Data ss:Type="{kind}">{words}</Data>' if value != "" else ""
                cells += f'<Cell ss:Index="{c + 1}"{wide}>{told}</Cell>'
            hidden = ' ss:Hidden="1"' if r in sheet.hidden_rows else ""
            lines += f'<Row ss:Index="{r + 1}"{hidden}>{cells}</Row>' if cells else ""
        tables += f'<Worksheet ss:Name="{escape(sheet.name)}"><Table>{lines}</Table></Worksheet>'
    return f'<?xml version="1.0"?><Workbook xmlns="{SPACE}" xmlns:ss="{SPACE}">{tables}</Workbook>'.encode()


def as_page(sheets: list[Sheet]) -> bytes:
    """The one sheet as a table of a web page, as programs write it and call it .xls; they tell Excel its name."""
    (sheet,) = sheets
    spans, covered = _spans(sheet)
    down, across = _shape(sheet)
    lines = ""
    for r in range(down):
        lines += "<tr style='display:none'>" if r in sheet.hidden_rows else "<tr>"
        for c in range(across):
            if (r, c) in covered:
                continue
            value, span = sheet.at(r, c), spans.get((r, c))
            shown = f"{value:g}" if isinstance(value, float) else escape(str(value)).replace("\n", "<br>")
            wide = f' rowspan="{span[0]}" colspan="{span[1]}"' if span else ""
            lines += f"<td{wide}>{shown}</td>"
        lines += "</tr>"
    name = f"<x:ExcelWorksheet><x:Name>{escape(sheet.name)}</x:Name></x:ExcelWorksheet>"
    told = f"<!--[if gte mso 9]><xml><x:ExcelWorkbook>{name}</x:ExcelWorkbook></xml><![endif]-->"
    return f"<html><head><meta charset=utf-8>{told}</head><body><table>{lines}</table></body></html>".encode()


def as_docx(sheets: list[Sheet]) -> bytes:
    """The one sheet as a table of a Word document, a paragraph for each line; its name is in no such file."""
    (sheet,) = sheets
    spans, covered = _spans(sheet)
    rows = ""
    for r in range(_shape(sheet)[0]):
        cells = ""
        for c in range(_shape(sheet)[1]):
            above = next((a for a in sheet.merges if a[1] == c and a[0] < r <= a[2]), None)
            if (r, c) in covered and not above:
                continue
            down, wide = spans.get((r, c), (1, 1)) if not above else (2, above[3] - above[1] + 1)
            merge = f'<w:vMerge w:val="{"continue" if above else "restart"}"/>' if down > 1 else ""
            value = sheet.at(r, c)
            shown = f"{value:g}" if isinstance(value, float) else str(value)
            words = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in shown.split("\n"))
            cells += f'<w:tc><w:tcPr><w:gridSpan w:val="{wide}"/>{merge}</w:tcPr>{words}</w:tc>'
        rows += f"<w:tr>{cells}</w:tr>"
    body = f'<w:document xmlns:w="{WORD}"><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": f"<?xml version='1.0'?>{body}"})


def as_xls(sheets: list[Sheet]) -> bytes:
    """BIFF8 in a compound file: one style, texts as LABEL in 16 bits, merged areas after the cells."""
    parts = [_sheet_records(sheet) for sheet in sheets]
    fonts, style = struct.pack("<HHHHHBBBx", 200, 0, 0x7FFF, 400, 0, 0, 0, 0), bytes(20)
    start = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0xDBB, 0x7CC, 0, 6)) + _record(0x42, b"\xb0\x04")
    start += _record(0x31, fonts + b"\x05\x00Arial") * 4 + _record(0xE0, style)
    names = [sheet.name.encode("utf-16-le") for sheet in sheets]
    at = len(start) + sum(4 + 8 + len(name) for name in names) + 4
    for name, part in zip(names, parts, strict=True):
        start += _record(0x85, struct.pack("<IHBB", at, 0, len(name) // 2, 1) + name)
        at += len(part)
    return _compound(start + _record(0x0A, b"") + b"".join(parts))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _sheet_records(sheet: Sheet) -> bytes:
    down, across = _shape(sheet)
    made = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0xDBB, 0x7CC, 0, 6))
    made += _record(0x200, struct.pack("<IIHHH", 0, down, 0, across, 0))
    for r, row in enumerate(sheet.rows):
        if r in sheet.hidden_rows:
            made += _record(0x208, struct.pack("<HHHHIHH", r, 0, across, 255, 0, 0x20, 0)[:16])
        for c, value in enumerate(row):
            if isinstance(value, float):
                made += _record(0x203, struct.pack("<HHHd", r, c, 0, value))
            elif value != "":
                text = str(value).encode("utf-16-le")
                made += _record(0x204, struct.pack("<HHHHB", r, c, 0, len(text) // 2, 1) + text)
    areas = b"".join(struct.pack("<HHHH", r0, r1, c0, c1) for r0, c0, r1, c1 in sheet.merges)
    made += _record(0xE5, struct.pack("<H", len(sheet.merges)) + areas) if areas else b""
    return made + _record(0x0A, b"")


def _compound(stream: bytes) -> bytes:
    """[MS-CFB] of the one stream "Workbook": its sectors, the directory, then the table of sectors."""
    stream = stream.ljust(4096, b"\0")
    stream += bytes(-len(stream) % 512)
    full = len(stream) // 512
    tables = -(-(full + 1) // 127)  # sectors of the table, which lists itself too
    chain = [*range(1, full), 0xFFFFFFFE, 0xFFFFFFFE, *[0xFFFFFFFD] * tables]
    chain += [0xFFFFFFFF] * (128 * tables - len(chain))
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, tables, full, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    listed = [full + 1 + n for n in range(tables)]
    head += struct.pack("<109I", *listed, *[0xFFFFFFFF] * (109 - tables))
    entries = _entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + _entry("Workbook", 2, 0xFFFFFFFF, 0, len(stream))
    return head + stream + entries + bytes(512 - len(entries)) + struct.pack(f"<{128 * tables}I", *chain)


def _entry(name: str, kind: int, child: int, first: int, size: int) -> bytes:
    text = f"{name}\0".encode("utf-16-le")
    none = 0xFFFFFFFF
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text), kind, 1, none, none, child)
        + bytes(36)
        + struct.pack("<IQ", first, size)
    )
