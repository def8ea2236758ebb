"""The last step of every Office file: the same bytes for the same numbers, and nobody's name inside.
Rewrites the package with fixed times and fixed properties, embedded workbooks too, and drops thumbnails.
Works on bytes, so it fits whatever library wrote the file."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from xml.sax.saxutils import escape

OWNER = "Sở Nội vụ tỉnh Thái Nguyên"
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


def settled(content: bytes, title: str, day: date, keywords: str = "") -> bytes:
    """The package with fixed entry times and our properties; embedded packages likewise."""
    told = {"title": escape(title), "owner": OWNER, "day": day.isoformat(), "keywords": escape(keywords)}
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=5) as target,
    ):
        for name in source.namelist():
            if name == "docProps/thumbnail.jpeg":
                continue
            part = source.read(name)
            if name == "docProps/core.xml":
                part = CORE.format(**told).encode()
            elif name == "docProps/app.xml":
                part = APP.format(**told).encode()
            elif name == "_rels/.rels":
                part = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", part)
            elif name.endswith((".xlsx", ".docx")):
                part = settled(part, title, day, keywords)
            target.writestr(zipfile.ZipInfo(name, EPOCH), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def archive(files: dict[str, bytes]) -> bytes:
    """A zip of files in their given order, with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(zipfile.ZipInfo(name, EPOCH), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
