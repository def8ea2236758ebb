"""Excel 2003 XML: Worksheet / Table / Row / Cell / Data, with gaps told by ss:Index and ss:Span.
Values and what the formatting tells come in one pass: hidden rows, columns and sheets, percentages, fonts, errors.
Kept apart from the other plain files, whose cells are texts alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from data.intake.addresses import letters
from data.intake.model import OUR_REMARKS, Refusal, Sheet, holds_number
from data.intake.readers import limits
from data.intake.readers.number_formats import shows_otherwise
from data.intake.readers.plain import attribute, limit, local, parse
from data.text.legacy import encoding_of_font

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)


@dataclass
class _Looks:
    """Style names that change how a cell is read."""

    percent: set[str] = field(default_factory=set)
    legacy: dict[str, str] = field(default_factory=dict)
    formats: dict[str, str] = field(default_factory=dict)  # that may show another number


def read_xml2003(content: bytes) -> list[Sheet]:
    book = parse(content)
    looks = _looks(book)
    sheets = [_sheet(page, looks) for page in book.iter() if local(page) == "Worksheet"]
    if not sheets:
        raise Refusal("not_a_table", f"Tệp không có trang tính nào đọc được. {limits.SAVE_AGAIN}")
    return sheets


def _looks(book) -> _Looks:
    looks = _Looks()
    for style in (e for e in book.iter() if local(e) == "Style"):
        name, parent = attribute(style, "ID") or "", attribute(style, "Parent") or ""
        told = {local(e): e for e in style}
        shown = attribute(told["NumberFormat"], "Format") if "NumberFormat" in told else None
        if "%" in shown or shown == "Percent" if shown else parent in looks.percent:
            looks.percent.add(name)
        code = shown or looks.formats.get(parent, "")
        if shows_otherwise(code):
            looks.formats[name] = code
        font = attribute(told["Font"], "FontName") if "Font" in told else None
        encoding = encoding_of_font(font) if font else looks.legacy.get(parent)
        if encoding:
            looks.legacy[name] = encoding
    return looks


def _number(element, name: str, otherwise: int = 0) -> int:
    return int(attribute(element, name) or otherwise)


def _sheet(page, looks: _Looks) -> Sheet:
    sheet = Sheet(attribute(page, "Name") or "Bảng", [], has_formats=True)
    if any(local(e) == "Visible" and (e.text or "").startswith("Sheet") for e in page.iter()):
        sheet.visible = False
        return sheet
    styles = _columns(page, sheet)
    row = 0
    for element in (e for e in page.iter() if local(e) == "Row"):
        row = _number(element, "Index", row + 1)
        if row > limits.MAX_ROWS:
            raise limits.too_far(sheet.name, row - 1, 0)
        if row <= len(sheet.rows):
            raise _twice(sheet, f"hàng {row}")
        sheet.rows += [[] for _ in range(row - 1 - len(sheet.rows))]
        sheet.rows.append(_cells(element, row - 1, sheet, looks, styles))
        span = min(_number(element, "Span"), limits.MAX_ROWS)
        if _is_unseen(element, "Height"):
            sheet.hidden_rows.update(range(row - 1, row + span))
        row += span  # rows that look alike are written once
    limit(sheet.rows)
    return sheet


def _is_unseen(element, size: str) -> bool:
    """Hidden, or of no height or width."""
    told = attribute(element, size) or ""
    return attribute(element, "Hidden") == "1" or _NUMBER.fullmatch(told) is not None and float(told) == 0


def _twice(sheet: Sheet, place: str) -> Refusal:
    words = f"Trang tính “{sheet.name}” ghi {place} hai lần, các phần mềm sẽ đọc khác nhau. {limits.SAVE_AGAIN}"
    return Refusal("duplicate_cell", words)


def _columns(page, sheet: Sheet) -> dict[int, str]:
    """Column -> style name; hidden columns are noted on the way."""
    styles: dict[int, str] = {}
    column = 0
    for element in (e for e in page.iter() if local(e) == "Column"):
        column = _number(element, "Index", column + 1)
        last = min(column + _number(element, "Span"), limits.MAX_COLUMNS)
        if _is_unseen(element, "Width"):
            sheet.hidden_columns.update(range(column - 1, last))
        styles.update(dict.fromkeys(range(column - 1, last), attribute(element, "StyleID") or ""))
        column = max(column, last)
    return styles


def _cells(element, row: int, sheet: Sheet, looks: _Looks, styles: dict[int, str]) -> list:
    cells: list = []
    of_row = attribute(element, "StyleID")
    for cell in (e for e in element if local(e) == "Cell"):
        column = _number(cell, "Index", len(cells) + 1)
        if column > limits.MAX_COLUMNS:
            raise limits.too_far(sheet.name, row, column - 1)
        if column <= len(cells):
            raise _twice(sheet, f"ô {letters(column - 1)}{row + 1}")
        cells += [""] * (column - 1 - len(cells))
        place = (row, column - 1)
        cells.append(_value(cell, place, sheet))
        for remark in (e for e in cell if local(e) == "Comment" and attribute(e, "Author") not in OUR_REMARKS):
            sheet.remarks[place] = holds_number("".join(remark.itertext()))
        style = attribute(cell, "StyleID") or of_row or styles.get(column - 1, "")
        if style in looks.percent:
            sheet.percent.add(place)
        if style in looks.formats:
            sheet.formats[place] = looks.formats[style]
        if style in looks.legacy:
            sheet.fonts[place] = looks.legacy[style]
        across, down = _number(cell, "MergeAcross"), _number(cell, "MergeDown")
        if across or down:
            sheet.merges.append((row, column - 1, row + down, column - 1 + across))
            cells += [""] * min(across, limits.MAX_COLUMNS)
    return cells


def _value(cell, place: tuple[int, int], sheet: Sheet):
    parts = [e for e in cell if local(e) == "Data"]
    data = parts[0] if parts else None
    text = " ".join("".join(part.itertext()) for part in parts)
    kind = attribute(data, "Type") if data is not None else None
    if not text:
        if attribute(cell, "Formula"):
            sheet.uncalculated.add(place)
        return ""
    if kind == "Error":
        sheet.errors[place] = text
        return ""
    if kind == "Boolean":
        return text.strip() in ("1", "true")
    if kind == "Number":
        return float(text) if _NUMBER.fullmatch(text.strip()) else text
    return text[:10] if kind == "DateTime" else text
