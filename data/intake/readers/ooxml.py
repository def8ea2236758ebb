"""What calamine does not tell about an .xlsx: fonts, percent formats, formulas, error cells, hidden rows.
Regular expressions over the sheet XML find only the rare cells that matter, so a hundred thousand plain rows
cost one scan. Nothing here is needed to read values: a part that cannot be understood is left out."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter

from defusedxml.ElementTree import fromstring

from data.intake.addresses import letters, position
from data.intake.model import OUR_REMARKS, Refusal, Sheet, holds_number
from data.intake.readers import gate, limits, rich_text
from data.intake.readers.ooxml_styles import Styles, children, first_child, local, read_styles
from data.intake.readers.package import RELATIONS, part_path, parts_of
from data.intake.readers.part_look import SHARED_TEXTS, holds

_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_REL = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def sheet_parts(archive: zipfile.ZipFile) -> tuple[dict[str, str], Styles, dict]:
    """Sheet name -> part; styles; what a returned copy made by openpyxl would lose."""
    parts = parts_of(archive)
    book = fromstring(archive.read(parts["xl/workbook.xml"]))
    rels = fromstring(archive.read(parts[RELATIONS]))
    targets = {rel.get("Id"): rel.get("Target", "") for rel in rels}
    sheets = {}
    for sheet in children(first_child(book, "sheets"), "sheet"):
        target = targets.get(sheet.get(_REL) or sheet.get(_STRICT_REL), "")
        path = part_path(target).lower()
        if path in parts:
            sheets[sheet.get("name", "")] = parts[path]
    styles = read_styles(archive.read(parts["xl/styles.xml"])) if "xl/styles.xml" in parts else Styles()
    settings = first_child(book, "calcPr")
    styles.is_to_calculate = settings is not None and settings.get("fullCalcOnLoad") in ("1", "true")
    return sheets, styles, gate.parts_beside(parts)


_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_SINGLE_QUOTED = re.compile(rb"=\s*'([^'\"<>]*)'")
_PREFIX = re.compile(rb"<(\w+:)worksheet")
_UNPLACED = re.compile(rb'<(?:c|row)(?! r=")[ >/]')
_STARTS = re.compile(rb"<(c|row)((?: [^<>]*?)?)(/?>)")
_OWN_PLACE = re.compile(rb'\sr="([A-Z]{0,3})(\d{1,7})"')
_CELL_PLACE = re.compile(rb'<c r="([A-Z]{1,3}\d{1,7})"')


def as_excel_writes(xml: bytes) -> bytes:
    """The same sheet without prefix and comments, in double quotation marks."""
    if holds(xml, b"!") and holds(xml, b"<!--"):  # one letter that is nowhere is found out at once
        xml = _COMMENT.sub(b"", xml)
    prefix = _PREFIX.search(xml, 0, 4096)
    if prefix:
        xml = xml.replace(b"<" + prefix[1], b"<").replace(b"</" + prefix[1], b"</")
    if holds(xml, b"'") and holds(xml, b"='"):
        xml = _SINGLE_QUOTED.sub(rb'="\1"', xml)
    return xml


def placed(xml: bytes) -> bytes:
    """The same, rows and cells beginning with their places: one left out is the one after that before."""
    if not _UNPLACED.search(xml):
        return xml
    row = column = 0

    def start(found: re.Match) -> bytes:
        nonlocal row, column
        name, told, end = found.groups()
        own = _OWN_PLACE.search(told)
        told = _OWN_PLACE.sub(b"", told)
        if name == b"row":
            row, column = int(own[2]) if own else row + 1, 0
            return b'<row r="%d"%s%s' % (row, told, end)
        column = position(f"{own[1].decode()}1")[1] + 1 if own else column + 1
        return b'<c r="%s%d"%s%s' % (letters(column - 1).encode(), row, told, end)

    return _STARTS.sub(start, xml)


def _refuse_twice_told(xml: bytes, sheet: Sheet) -> None:
    """Of two values for one place readers take the one or the other: neither is taken."""
    places = _CELL_PLACE.findall(xml)
    if len(places) == len(set(places)):
        return
    twice = next(place for place, count in Counter(places).items() if count > 1).decode()
    raise Refusal(
        "duplicate_cell",
        f"Trang tính “{sheet.name}” ghi ô {twice} hai lần, các phần mềm sẽ đọc khác nhau. {limits.SAVE_AGAIN}",
    )


_PIECES = re.compile(rb"<(?:\w+:)?v(?: [^>]*)?>[^<]*<[!?]")  # a comment or the like inside a value
_ANY_REFERENCE = re.compile(rb"<v>[^<&]*&#")
_REFERENCE = re.compile(rb'<c(?![^>]*?\bt="str")(?: [^>]*)?>\s*(?:<f[^>]*>[^<]*</f>\s*)?<v>[^<]*&#')  # 1&#52;
_WITH_CONTENT = re.compile(
    rb'<c r="([A-Z]{1,3}\d{1,7})"(?![^>]*?\bt="s")[^>]*>\s*(?:(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)\s*)?'
    rb"(?:<v[^>]*>[^<\s]|<is>\s*<t[^>]*>[^<\s])"
)


def _refuse_pieces(xml: bytes, sheet: Sheet) -> None:
    """Of a value with a comment or the like inside calamine gives one piece."""
    declared = xml.find(b"?>", 0, 200) + 1  # one letter that is nowhere else is found out at once
    has_marks = xml.rfind(b"?") > declared and xml.rfind(b"<?", 1) > 0 or holds(xml, b"!") and holds(xml, b"<!")
    if has_marks and _PIECES.search(xml):
        raise _oddly_written(sheet)


def _refuse_what_readers_cut(xml: bytes, sheet: Sheet) -> None:
    """Of a number with a reference inside and of two values it gives one piece, of two tables of cells the first."""
    has_reference = holds(xml, b"&#") and _ANY_REFERENCE.search(xml) and _REFERENCE.search(xml)
    has_two_tables = xml.find(b"<sheetData") != xml.rfind(b"<sheetData")
    if has_reference or has_two_tables or holds(xml, b"</v><v"):
        raise _oddly_written(sheet)


def _refuse_lost_cells(xml: bytes, sheet: Sheet, filled: int) -> None:
    """Where fewer places are filled than cells have content, each of them must be known to be empty."""
    if xml.count(b"</v>") + xml.count(b"</is>") - xml.count(b"<v></v>") - len(sheet.errors) <= filled:
        return
    for place in _WITH_CONTENT.findall(xml):
        cell = position(place.decode())
        if sheet.at(*cell) == "" and cell not in sheet.errors:
            raise _oddly_written(sheet, f" (ô {place.decode()})")


def _oddly_written(sheet: Sheet, place: str = "") -> Refusal:
    return Refusal(
        "broken_file",
        f"Trang tính “{sheet.name}” có ô ghi sai cấu trúc{place}, các phần mềm sẽ đọc khác nhau hoặc bỏ sót. "
        f"{limits.SAVE_AGAIN}",
    )


_ERROR = re.compile(
    rb'<c r="([A-Z]{1,3}\d{1,7})"(?=[^>]*?\bt="e")[^>]*>'
    rb"(?:\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>))?\s*(?:<v[^>]*>([^<]*)<)?"
)
_FORMULA_ONLY = re.compile(
    rb'<c r="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>'
)
_FORMULA_OF_ZERO = re.compile(rb'<c r="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*<v>0</v>\s*</c>')
_UNSEEN = rb'\b(?:hidden="(?:1|true)"|width="0(?:\.0+)?"|ht="0(?:\.0+)?")'
_HIDDEN_ROW = re.compile(rb'<row r="(\d{1,7})"(?=[^>]*?' + _UNSEEN + rb")")
_HIDDEN_COLUMN = re.compile(rb"<col\b(?=[^>]*?" + _UNSEEN + rb")[^>]*?>")
_OF_ROWS = (b'hidden="', b' ht="0')
_OF_CELLS = (b't="e"', b"<f")
_BOUND = re.compile(rb'\b(min|max)="(\d{1,5})"')


_EXTENSIONS = {  # what newer versions of Excel keep at the end of a sheet
    "lists": b":dataValidation ",
    "formats": b":conditionalFormatting ",
    "sparklines": b":sparklineGroup ",
}


def read_facts(xml: bytes, sheet: Sheet, styles: Styles, texts: dict[int, str], cells: int | None = None) -> None:
    """Fill in what the formatting of one sheet tells; `texts` are shared ones with raised or struck pieces.

    Where as many places are filled as cells have an end (`cells`) no place is told twice.
    """
    _refuse_pieces(xml, sheet)
    xml = as_excel_writes(xml)
    _refuse_what_readers_cut(xml, sheet)
    sheet.has_formats = True
    above = xml[: max(xml.find(b"<sheetData"), 0)]  # columns are told before the rows
    if holds(above, b'hidden="') or holds(above, b' width="0'):
        for tag in _HIDDEN_COLUMN.findall(above):
            bound = {name: int(number) for name, number in _BOUND.findall(tag)}
            sheet.hidden_columns |= set(range(bound.get(b"min", 1) - 1, min(bound.get(b"max", 0), 1000)))
    filled = sum([len(row) - row.count("") for row in sheet.rows])
    is_told_once, wanted = filled == cells, styles.numbers
    is_plain = not wanted and not texts and not rich_text.has_looks(xml)
    if is_told_once and is_plain and not any(holds(xml, mark) for mark in (*_OF_ROWS, *_OF_CELLS)):
        return
    xml = placed(xml)
    if not is_told_once:
        _refuse_twice_told(xml, sheet)
    if any(holds(xml, mark) for mark in _OF_ROWS):
        sheet.hidden_rows |= {int(row) - 1 for row in _HIDDEN_ROW.findall(xml)}
    if holds(xml, b't="e"'):
        for place, text in _ERROR.findall(xml):
            sheet.errors[position(place.decode())] = text.decode("utf-8", "replace") or "#N/A"
    if holds(xml, b"<f"):
        sheet.uncalculated |= {position(place.decode()) for place in _FORMULA_ONLY.findall(xml)}
        if styles.is_to_calculate:
            sheet.uncalculated |= {position(place.decode()) for place in _FORMULA_OF_ZERO.findall(xml)}
    _refuse_lost_cells(xml, sheet, filled)
    if wanted:
        _styled(xml, sheet, styles)
    rich_text.put(xml, sheet, texts)


def _styled(xml: bytes, sheet: Sheet, styles: Styles) -> None:
    """Cells whose style tells something; a cell without one has the first."""
    numbers = b"|".join(str(n).encode() for n in sorted(styles.numbers))
    told = rb'(?=[^>]*?\bs="(' + numbers + rb')")'
    if 0 in styles.numbers:
        told = rb"(?:" + told + rb'|(?![^>]*?\bs="))'
    for place, style in re.findall(rb'<c r="([A-Z]{1,3}\d{1,7})"' + told, xml):
        number, cell = int(style or 0), position(place.decode())
        if number in styles.percent:
            sheet.percent.add(cell)
        if number in styles.legacy:
            sheet.fonts[cell] = styles.legacy[number]
        if number in styles.struck:
            sheet.struck.add(cell)
        if number in styles.formats:
            sheet.formats[cell] = styles.formats[number]


def _remarks(archive: zipfile.ZipFile, part: str, names: dict[str, str]) -> dict[tuple[int, int], bool]:
    """Cells with a remark, and whether it says a number: "Số đúng là 13". Who wrote it is no part of it."""
    folder, _, file = part.replace("\\", "/").lstrip("/").lower().rpartition("/")
    rels = names.get(f"{folder}/_rels/{file}.rels")
    found = {}
    for rel in fromstring(archive.read(rels)) if rels else ():
        path = part_path(rel.get("Target", "").lower(), folder)
        if not rel.get("Type", "").endswith("/comments") or path not in names:
            continue
        told = list(fromstring(archive.read(names[path])).iter())
        ours = [str(n) for n, who in enumerate(e for e in told if local(e) == "author") if who.text in OUR_REMARKS]
        for element in told:
            if local(element) == "comment" and element.get("authorId") not in ours:
                found[position(element.get("ref", "A1"))] = holds_number("".join(element.itertext()))
    return found


def add_facts(content: bytes, sheets: list[Sheet], inflated: gate.Inflated) -> dict:
    """Facts for every visible sheet of an .xlsx or .xlsm; returns what a rewritten copy would lose."""
    archive = zipfile.ZipFile(io.BytesIO(content))
    parts, styles, count = sheet_parts(archive)
    names = parts_of(archive)
    texts = rich_text.shared(inflated.parts.get(SHARED_TEXTS, b""))
    for sheet in sheets:
        if sheet.visible and sheet.name in parts:
            part = parts[sheet.name]
            path = part.replace("\\", "/").lstrip("/").lower()
            xml = inflated.parts.pop(path, None) or archive.read(part)
            read_facts(xml, sheet, styles, texts, inflated.cells.get(path))
            sheet.remarks |= _remarks(archive, part, names)
            after = xml[max(xml.rfind(b"</sheetData"), 0) :]
            for name, mark in _EXTENSIONS.items() if holds(after, b"<extLst") else ():
                count[name] = count.get(name, 0) + after.count(mark)
    return count
