"""Workbooks in the binary format of Excel (.xlsb), record by record as [MS-XLSB] lays them out.
Only what the reader must know is written: values in every kind of cell, formulas, formats, fonts, merges, hidden parts.
workbooks/x01-by-sheetjs.xlsb is not made here: SheetJS 0.18.5 wrote it, whose cells stand without their column."""

from __future__ import annotations

import io
import struct
import zipfile

NS = "http://schemas.openxmlformats.org/package/2006"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = {"plain": 0, "percent": 1, "date": 2, "vntime": 3}
FONTS = ("Times New Roman", ".VnTime")
ERRORS = {"#REF!": 0x17, "#DIV/0!": 0x07}


def record(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = b"", len(body)
    while True:
        length, byte = length >> 7, length & 0x7F
        size += bytes([byte | 0x80 if length else byte])
        if not length:
            return head + size + body


def text(value: str) -> bytes:
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def cell(column: int, value, style: str = "plain", formula: bool = False, short: bool = False) -> bytes:
    """One cell; `short` leaves its column out: it is right of the one before."""
    end = b"\0\0" + struct.pack("<II", 0, 0) if formula else b""  # flags, an empty formula
    if isinstance(value, bool):
        kind, body = (10 if formula else 4), bytes([value])
    elif value in ERRORS:
        kind, body = (11 if formula else 3), bytes([ERRORS[value]])
    elif isinstance(value, str):
        kind, body = (8 if formula else 6), text(value)
    elif isinstance(value, int) and not formula:
        kind, body = 2, struct.pack("<I", value << 2 | 2)
    else:
        kind, body = (9 if formula else 5), struct.pack("<d", value)
    where = b"" if short else struct.pack("<I", column)
    return record(kind + 11 if short else kind, where + struct.pack("<I", STYLES[style]) + body + end)


def row(number: int, cells: list[bytes], hidden: bool = False) -> bytes:
    body = struct.pack("<IIH", number, 0, 300) + bytes([0, 0x10 if hidden else 0, 0]) + struct.pack("<I", 0)
    return record(0, body) + b"".join(cells)


def sheet(rows: list[bytes], merges: list[tuple[int, int, int, int]] = (), hidden_columns: list[int] = ()) -> bytes:
    columns = b"".join(record(60, struct.pack("<IIIIH", c, c, 2560, 0, 1)) for c in hidden_columns)
    areas = b"".join(record(176, struct.pack("<IIII", r0, r1, c0, c1)) for r0, c0, r1, c1 in merges)
    return (
        record(129)
        + record(148, struct.pack("<IIII", 0, max(len(rows) - 1, 0), 0, 20))
        + (record(390) + columns + record(391) if columns else b"")
        + record(145)
        + b"".join(rows)
        + record(146)
        + (record(177, struct.pack("<I", len(merges))) + areas + record(178) if merges else b"")
        + record(130)
    )


def _styles() -> bytes:
    fonts = [struct.pack("<HHHHBBBB", 240, 0, 400, 0, 0, 2, 0, 0) + bytes(8) + b"\2" + text(name) for name in FONTS]
    formats = [(0, 0), (164, 0), (165, 0), (0, 1)]  # format, font: the order of STYLES
    xfs = [struct.pack("<HHHHHBBH", 0, fmt, font, 0, 0, 0, 0, 0) + b"\0\0" for fmt, font in formats]
    codes = [struct.pack("<H", number) + text(code) for number, code in ((164, "0.0%"), (165, "dd/mm/yyyy"))]
    parts = [record(278), record(615, struct.pack("<I", len(codes)))]
    parts += [*(record(44, code) for code in codes), record(616)]
    parts += [record(611, struct.pack("<I", len(fonts))), *(record(43, font) for font in fonts), record(612)]
    parts += [record(617, struct.pack("<I", len(xfs))), *(record(47, xf) for xf in xfs), record(618), record(279)]
    return b"".join(parts)


def remarks(*told: tuple[int, int, str, str]) -> dict[str, bytes]:
    """Parts that hold the remarks of the first sheet: row, column, author, words."""
    authors = sorted({author for _, _, author, _ in told})
    body = b"".join(record(632, text(author)) for author in authors)
    for r, c, author, words in told:
        body += record(635, struct.pack("<IIIII", authors.index(author), r, r, c, c) + bytes(16))
        body += record(637, b"\0" + text(words)) + record(636)
    rel = f'<Relationship Id="r1" Type="{DOC}/comments" Target="../comments1.bin"/>'
    rels = f'<Relationships xmlns="{NS}/relationships">{rel}</Relationships>'
    return {"xl/worksheets/_rels/sheet1.bin.rels": rels.encode(), "xl/comments1.bin": body}


def book(sheets: dict[str, bytes], hidden: tuple[str, ...] = (), beside: dict[str, bytes] | None = None) -> bytes:
    """Name -> the part of a sheet, to .xlsb; `beside`: further parts."""
    bundles = [
        record(156, struct.pack("<II", name in hidden, n) + text(f"rId{n}") + text(name))
        for n, name in enumerate(sheets, 1)
    ]
    workbook = record(131) + record(153, bytes(12)) + record(143) + b"".join(bundles) + record(144) + record(132)
    rels = "".join(
        f'<Relationship Id="rId{n}" Type="{DOC}/worksheet" Target="worksheets/sheet{n}.bin"/>'
        for n in range(1, len(sheets) + 1)
    )
    rels += f'<Relationship Id="rIdS" Type="{DOC}/styles" Target="styles.bin"/>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{NS}/content-types"><Default Extension="bin" ContentType='
        '"application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{NS}/relationships"><Relationship Id="rId1" Type="{DOC}/officeDocument"'
        ' Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": workbook,
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{NS}/relationships">{rels}</Relationships>',
        "xl/styles.bin": _styles(),
    }
    files |= {f"xl/worksheets/sheet{n}.bin": part for n, part in enumerate(sheets.values(), 1)} | (beside or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def xlsb() -> dict[str, bytes]:
    """File name -> bytes."""
    award = "Giấy khen của Chủ tịch UBND xã"
    head = ["STT", "Hình thức", "Đối tượng", "Số lượng", "Ngày quyết định", "Số quyết định"]
    rows = [
        row(0, [cell(0, "XÃ TÂN KỲ")]),
        row(1, [cell(0, "KẾT QUẢ KHEN THƯỞNG QUÝ III/2026")]),
        row(2, [cell(c, title) for c, title in enumerate(head)]),
    ]
    told = [("Nông dân", 5, {}), ("Công nhân", 7.0, {"formula": True}), ("Tập thể", "#REF!", {})]
    told += [("Hộ gia đình", 0.0, {}), ("Doanh nhân", "#DIV/0!", {"formula": True})]
    told += [("C«ng nh©n", 3, {"style": "vntime"})]
    for n, (who, number, how) in enumerate(told):
        cells = [cell(0, n + 1), cell(1, award), cell(2, who, how.pop("style", "plain")), cell(3, number, **how)]
        cells += [cell(4, 46217.0, "date"), cell(5, f"{12 + n // 5}/QĐ-UBND")]
        rows.append(row(3 + n, cells, hidden=n == 1))
    hidden = sheet([row(0, [cell(0, "STT"), cell(1, "Hình thức")])])
    made = {"x02-what-excel-knows.xlsb": book({"Quý III": sheet(rows, hidden_columns=[5]), "Nháp": hidden}, ("Nháp",))}
    told = [(1, award, "Nông dân", 2), (2, award, "Tập thể", 3)]
    short = [row(n, [cell(c, v, short=c > 0) for c, v in enumerate(one)]) for n, one in enumerate(told, 3)]
    made["x03-cells-without-columns.xlsb"] = book({"Quý III": sheet([*rows[:3], *short])})
    return made
