"""What calamine does not tell about an .xlsx: fonts, percent formats, formulas, error cells, hidden rows.
Regular expressions over the sheet XML find only the rare cells that matter, so a hundred thousand plain rows
cost one scan. Nothing here is needed to read values: a part that cannot be understood is left out."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from data.intake import gate
from data.intake.gate import holds
from data.intake.model import Sheet, position
from data.text.legacy import encoding_of_font

_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_REL = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_PERCENT_IDS = {9, 10}


@dataclass
class Styles:
    """Style numbers that change how a cell is read."""

    percent: set[int] = field(default_factory=set)
    legacy: dict[int, str] = field(default_factory=dict)


def _local(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _children(element: Element | None, name: str) -> list[Element]:
    return [] if element is None else [child for child in element if _local(child) == name]


def _first(element: Element, name: str) -> Element | None:
    return next(iter(_children(element, name)), None)


def read_styles(xml: bytes) -> Styles:
    root = fromstring(xml)
    percent_ids = set(_PERCENT_IDS)
    for fmt in _children(_first(root, "numFmts"), "numFmt"):
        if "%" in re.sub(r'"[^"]*"|\\.', "", fmt.get("formatCode", "")):
            percent_ids.add(int(fmt.get("numFmtId", "-1")))
    fonts = []
    for font in _children(_first(root, "fonts"), "font"):
        name = _first(font, "name")
        fonts.append(encoding_of_font(name.get("val") if name is not None else None))
    styles = Styles()
    for number, xf in enumerate(_children(_first(root, "cellXfs"), "xf")):
        if int(xf.get("numFmtId", "0") or 0) in percent_ids:
            styles.percent.add(number)
        font = int(xf.get("fontId", "0") or 0)
        if font < len(fonts) and fonts[font]:
            styles.legacy[number] = fonts[font]
    return styles


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Lower-case path -> name in the archive."""
    return {info.filename.replace("\\", "/").lstrip("/").lower(): info.filename for info in archive.infolist()}


def sheet_parts(archive: zipfile.ZipFile) -> tuple[dict[str, str], Styles, dict]:
    """Sheet name -> part; styles; what a returned copy made by openpyxl would lose."""
    parts = _parts(archive)
    book = fromstring(archive.read(parts["xl/workbook.xml"]))
    rels = fromstring(archive.read(parts["xl/_rels/workbook.xml.rels"]))
    targets = {rel.get("Id"): rel.get("Target", "") for rel in rels}
    sheets = {}
    for sheet in _children(_first(book, "sheets"), "sheet"):
        target = targets.get(sheet.get(_REL) or sheet.get(_STRICT_REL), "")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if path.lower() in parts:
            sheets[sheet.get("name", "")] = parts[path.lower()]
    styles = read_styles(archive.read(parts["xl/styles.xml"])) if "xl/styles.xml" in parts else Styles()
    return sheets, styles, gate.parts_beside(parts)


_ERROR = re.compile(
    rb'<(?:\w+:)?c\b(?=[^>]*?\bt="e")[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>(?:\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>))?\s*(?:<(?:\w+:)?v[^>]*>([^<]*)<)?'
)
_FORMULA_ONLY = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>'
)
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\b(?=[^>]*?\bhidden="(?:1|true)")[^>]*?\br="(\d{1,7})"')
_HIDDEN_COLUMN = re.compile(rb'<(?:\w+:)?col\b(?=[^>]*?\bhidden="(?:1|true)")[^>]*?>')
_BOUND = re.compile(rb'\b(min|max)="(\d{1,5})"')


_EXTENSIONS = {  # what newer versions of Excel keep at the end of a sheet
    "lists": b":dataValidation ",
    "formats": b":conditionalFormatting ",
    "sparklines": b":sparklineGroup ",
}


def read_facts(xml: bytes, sheet: Sheet, styles: Styles) -> None:
    """Fill in what the formatting of one sheet tells."""
    sheet.has_formats = True
    if holds(xml, b'hidden="'):
        sheet.hidden_rows |= {int(row) - 1 for row in _HIDDEN_ROW.findall(xml)}
        for tag in _HIDDEN_COLUMN.findall(xml):
            bound = {name: int(number) for name, number in _BOUND.findall(tag)}
            sheet.hidden_columns |= set(range(bound.get(b"min", 1) - 1, min(bound.get(b"max", 0), 1000)))
    if holds(xml, b't="e"'):
        for place, text in _ERROR.findall(xml):
            sheet.errors[position(place.decode())] = text.decode("utf-8", "replace") or "#N/A"
    if holds(xml, b"<f") or b":worksheet" in xml[:2000]:
        sheet.uncalculated |= {position(place.decode()) for place in _FORMULA_ONLY.findall(xml)}
    wanted = styles.percent | styles.legacy.keys()
    if wanted:
        numbers = b"|".join(str(n).encode() for n in sorted(wanted))
        styled = re.compile(rb'<(?:\w+:)?c\b(?=[^>]*?\bs="(' + numbers + rb')")[^>]*?\br="([A-Z]{1,3}\d{1,7})"')
        for style, place in styled.findall(xml):
            number = int(style)
            if number in styles.percent:
                sheet.percent.add(position(place.decode()))
            if number in styles.legacy:
                sheet.fonts[position(place.decode())] = styles.legacy[number]


def add_facts(content: bytes, sheets: list[Sheet], inflated: dict[str, bytes]) -> dict:
    """Facts for every visible sheet of an .xlsx or .xlsm; returns what a rewritten copy would lose."""
    archive = zipfile.ZipFile(io.BytesIO(content))
    parts, styles, count = sheet_parts(archive)
    for sheet in sheets:
        if sheet.visible and sheet.name in parts:
            part = parts[sheet.name]
            xml = inflated.pop(part.replace("\\", "/").lstrip("/").lower(), None) or archive.read(part)
            read_facts(xml, sheet, styles)
            if holds(xml, b"<extLst"):
                for name, mark in _EXTENSIONS.items():
                    count[name] = count.get(name, 0) + xml.count(mark)
    return count
