"""The last step of every Office file: the same bytes for the same numbers, and nobody's name inside.
Rewrites the package with fixed times and fixed properties, embedded workbooks too, and drops thumbnails.
Works on bytes, so it fits whatever library wrote the file."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from xml.sax.saxutils import escape

from lxml import etree

from analytics.ask import AskError

OWNER = "Sở Nội vụ tỉnh Thái Nguyên"
MOST_PARTS, MOST_BYTES = 2_000, 60_000_000  # of a template an office may bring
EPOCH = (1980, 1, 1, 0, 0, 0)
CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>{owner}</dc:creator>'
    "<cp:lastModifiedBy>{owner}</cp:lastModifiedBy><dc:language>vi-VN</dc:language><cp:keywords>{keywords}</cp:keywords>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified></cp:coreProperties>'
)
APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Company>{owner}</Company></Properties>"
)


FONT_ORDER = ("b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme")
LEFT_OUT = ("docProps/thumbnail.jpeg", "word/stylesWithEffects.xml")  # of the libraries' own templates
TYPES, STRINGS = "[Content_Types].xml", "xl/sharedStrings.xml"
SHARED = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="%d" uniqueCount="%d">'
STRINGS_TYPE = (
    b'<Override PartName="/xl/sharedStrings.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)
STRINGS_LINK = (
    b'<Relationship Id="rIdStrings" Target="sharedStrings.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>'
)
INLINE = re.compile(rb'<c ([^>]*)t="inlineStr"([^>]*)><is><t([^>]*)>(.*?)</t></is></c>', re.S)


def settled(content: bytes, title: str, day: date, keywords: str = "") -> bytes:
    """The package with fixed entry times and our properties; embedded packages likewise."""
    told = {"title": escape(title), "owner": OWNER, "day": day.isoformat(), "keywords": escape(keywords)}
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        parts = {name: source.read(name) for name in source.namelist() if name not in LEFT_OUT}
    for name, part in parts.items():
        if name == "docProps/core.xml":
            parts[name] = CORE.format(**told).encode()
        elif name == "docProps/app.xml":
            parts[name] = APP.format(**told).encode()
        elif name.endswith(".rels") or name == TYPES:
            parts[name] = re.sub(rb"<(Relationship|Override) [^>]*(thumbnail|stylesWithEffects)[^>]*/>", b"", part)
        elif name == "xl/styles.xml":
            parts[name] = _ordered_fonts(part)
        elif name.endswith((".xlsx", ".docx")):
            parts[name] = settled(part, title, day, keywords)
    _share_strings(parts)
    return archive(parts)


def trusted(template: bytes, program: str) -> bytes:
    """An uploaded template, if it is a package of a size an office document has; AskError otherwise."""
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise AskError(f"Mẫu không phải tệp {program}, hoặc tệp hỏng.") from None
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
        raise AskError(f"Mẫu {program} quá lớn khi mở ra: tối đa {MOST_BYTES // 1_000_000} MB.")
    return template


def _share_strings(parts: dict[str, bytes]) -> None:
    """The texts of a workbook, each once: Excel would rewrite inline ones on its first save."""
    places: dict[bytes, int] = {}
    count = 0

    def place(cell: re.Match) -> bytes:
        nonlocal count
        before, after, space, text = cell.groups()
        at = places.setdefault(b"<si><t" + space + b">" + text + b"</t></si>", len(places))
        count += 1
        return b'<c %st="s"%s><v>%d</v></c>' % (before, after, at)

    for name in parts:
        if name.startswith("xl/worksheets/sheet"):
            parts[name] = INLINE.sub(place, parts[name])
    if places:
        parts[STRINGS] = SHARED % (count, len(places)) + b"".join(places) + b"</sst>"
        if b"sharedStrings" not in parts[TYPES]:
            parts[TYPES] = parts[TYPES].replace(b"</Types>", STRINGS_TYPE + b"</Types>")
            links = "xl/_rels/workbook.xml.rels"
            parts[links] = parts[links].replace(b"</Relationships>", STRINGS_LINK + b"</Relationships>")


def _ordered_fonts(styles: bytes) -> bytes:
    """Children of each font in the order the format asks for."""
    root = etree.fromstring(styles)
    for font in root.iter("{*}font"):
        font[:] = sorted(font, key=lambda child: FONT_ORDER.index(etree.QName(child).localname))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def archive(files: dict[str, bytes]) -> bytes:
    """A zip of files in their given order, with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(zipfile.ZipInfo(name, EPOCH), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
