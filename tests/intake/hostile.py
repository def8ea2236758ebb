"""Makes files meant to crash, swell or stall a reader: bombs, lies in counts and dimensions, entities, far cells.
Made in memory when a test asks, never kept: an archive of them would alarm every virus scanner.
Each is named with the refusal it must meet, or None when it is harmless and must be read."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from functools import cache

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
OUTSIDE = "file:" + "///etc/hostname"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'


def xlsx(
    sheet: str | None = None,
    *,
    extra: dict[str, bytes | str] | None = None,
    workbook: str = "",
    shared: str | None = None,
    rows: str = ROWS,
    before: str = "",
    after: str = "",
) -> bytes:
    """The smallest workbook, with the part under test put in."""
    sheet = sheet or f"{HEAD}<worksheet {MAIN}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}"/></Types>',
        "_rels/.rels": relations(officeDocument="xl/workbook.xml"),
        "xl/workbook.xml": workbook
        or f'{HEAD}<workbook {MAIN} xmlns:r="{RELS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": relations(worksheet="worksheets/sheet1.xml", sharedStrings="sharedStrings.xml"),
        "xl/worksheets/sheet1.xml": sheet,
    }
    if shared is not None:
        parts["xl/sharedStrings.xml"] = shared
    parts |= extra or {}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def relations(**targets: str) -> str:
    rows = "".join(
        f'<Relationship Id="r{n}" Type="{RELS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


@cache
def _bomb() -> bytes:
    out = io.BytesIO(xlsx())
    with (
        zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/theme/theme1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(320):
            part.write(b" " * 1024 * 1024)
    return out.getvalue()


def _lying_size() -> bytes:
    """A part that inflates to far more than the directory says."""
    made = bytearray(_bomb())
    real = struct.pack("<I", 320 * 1024 * 1024)
    while (at := made.find(real)) >= 0:
        made[at : at + 4] = struct.pack("<I", 100)
    return bytes(made)


def _duplicate() -> bytes:
    import warnings

    out = io.BytesIO(xlsx())
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("xl/worksheets/Sheet1.xml", "<worksheet/>")
    return out.getvalue()


def _encrypted_flag() -> bytes:
    made = bytearray(xlsx())
    at = made.find(b"PK\x01\x02")
    made[at + 8] |= 1
    return bytes(made)


def files() -> Iterator[tuple[str, bytes, str | None]]:
    """(name, bytes, code of the refusal)."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    yield "empty.xlsx", b"", "empty_file"
    yield "zeros.xlsx", b"\x00" * 5000, "empty_file"
    yield "bomb.xlsx", _bomb(), "bomb"
    yield "lying-size.xlsx", _lying_size(), "broken_zip"
    yield (
        "billion-laughs.xlsx",
        xlsx(
            f'{HEAD}<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><worksheet {MAIN}><sheetData>&l8;</sheetData></worksheet>'
        ),
        "entity",
    )
    yield (
        "external-entity.xlsx",
        xlsx(f'{HEAD}<!DOCTYPE x [<!ENTITY e SYSTEM "{OUTSIDE}">]><worksheet {MAIN}/>'),
        "entity",
    )
    yield (
        "external-dtd.xlsx",
        xlsx(workbook=f'{HEAD}<!DOCTYPE workbook SYSTEM "http://127.0.0.1:9/x.dtd"><workbook {MAIN}/>'),
        "entity",
    )
    yield "far-column.xlsx", xlsx(rows='<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'), "far_column"
    yield (
        "corner.xlsx",
        xlsx(rows='<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
        "far_column",
    )
    yield (
        "far-row.xlsx",
        xlsx(rows='<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>'),
        "far_row",
    )
    yield "outside-grid.xlsx", xlsx(rows='<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'), "far_column"
    yield (
        "lying-count.xlsx",
        xlsx(shared=f'{HEAD}<sst {MAIN} count="4000000000" uniqueCount="4000000000"><si><t>x</t></si></sst>'),
        "lying_count",
    )
    yield (
        "one-merge-of-all.xlsx",
        xlsx(after='<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        "huge_merge",
    )
    yield "duplicate-part.xlsx", _duplicate(), "duplicate_part"
    yield "path.xlsx", xlsx(extra={"../../../evil.xml": "x"}), "unsafe_path"
    yield "absolute-path.xlsx", xlsx(extra={"/etc/evil": "x"}), "unsafe_path"
    yield "many-parts.xlsx", xlsx(extra={f"xl/media/{n}.png": b"" for n in range(2001)}), "too_many_parts"
    yield (
        "many-sheets.xlsx",
        xlsx(extra={f"xl/worksheets/sheet{n}.xml": "<worksheet/>" for n in range(2, 220)}),
        "too_many_sheets",
    )
    yield "encrypted.xlsx", _encrypted_flag(), "password"
    yield "cut-short.xlsx", xlsx()[:-60], "broken_zip"
    yield "not-a-sheet.zip", packed({"readme.txt": "x"}), "not_a_table"
    yield "picture.xlsx", b"\x89PNG\r\n\x1a\n" + b"\x00\x01" * 100, "not_a_table"
    yield "packed.csv", b"\x1f\x8b\x08\x00" + bytes(99), "not_a_table"
    yield "link.lnk", bytes.fromhex("4c0000000114020000000000c000000000000046") + bytes(200), "not_a_table"
    yield "program.xlsx", b"MZ\x90\x00" + bytes(500), "not_a_table"
    yield "letter.xls", b"{\\rtf1\\ansi Xin chao}", "not_a_table"
    yield "page.pdf.xlsx", b"%PDF-1.7 ...", "not_a_table"
    yield "ole-header-only.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "broken_file"
    yield "ole-garbage.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 8, "broken_file"
    yield "long-line.csv", b"STT;x\n" + b"a" * (2 * 1024 * 1024), "long_line"
    yield "many-commas.csv", b"a" + b"," * 900_000, "far_column"
    yield "nul.csv", b"a,b\n\x00\x01,c\n" * 50, "not_a_table"
    yield "quote.csv", b'a;b\n"' + b"x\n" * 600_000, "broken_file"
    yield "lying-dimension.xlsx", xlsx(before='<dimension ref="A1:XFD1048576"/>'), "no_table"
    yield "deep-html.xls", b"<html><table>" + b"<tr><td>" * 3000 + b"</table>", "no_table"
    yield "span.xls", b'<table><tr><td colspan="999999" rowspan="999999">x</td></tr></table>', "huge_merge"


def packed(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()
