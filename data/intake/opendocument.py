"""What calamine does not tell about an .ods: merges, percentages, error cells, hidden rows and columns, fonts.
The content is walked once as a stream; repeated rows and cells are counted, not unrolled beyond the data.
Values are never taken from here; a part that cannot be understood gives no facts."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from data.intake.model import Sheet
from data.text.legacy import encoding_of_font

_ERROR = re.compile(r"(?:#[A-Z/0]+[!?]?|Err:\d{3}|#N/A)")


def _local(name: str) -> str:
    return name.rsplit("}", 1)[-1]


def _told(element: Element) -> dict[str, str]:
    return {_local(key): value for key, value in element.attrib.items()}


def add_facts(content: bytes, sheets: list[Sheet]) -> None:
    by_name = {sheet.name: sheet for sheet in sheets if sheet.visible}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        fonts: dict[str, str] = {}
        parents: dict[str, str] = {}
        for part in ("styles.xml", "content.xml"):
            if part in archive.namelist():
                with archive.open(part) as stream:
                    _walk(stream, by_name, fonts, parents)


def _walk(stream, by_name: dict[str, Sheet], fonts: dict[str, str], parents: dict[str, str]) -> None:
    sheet: Sheet | None = None
    row = column = 0
    repeat = 1
    column_styles: list[tuple[int, int, str]] = []
    row_style = ""
    for event, element in iterparse(stream, events=("start", "end")):
        name = _local(element.tag)
        if event == "start":
            told = _told(element) if name in ("table", "table-row", "table-column") else {}
            if name == "table":
                sheet, row, column, column_styles = by_name.get(told.get("name", "")), 0, 0, []
                if sheet is not None:
                    sheet.has_formats = True
            elif name == "table-column" and sheet is not None:
                count = _count(told.get("number-columns-repeated"))
                column_styles.append((column, column + count, told.get("default-cell-style-name", "")))
                if told.get("visibility") in ("collapse", "filter"):
                    sheet.hidden_columns |= set(range(column, min(column + count, 1000)))
                column += count
            elif name == "table-row" and sheet is not None:
                column, repeat = 0, _count(told.get("number-rows-repeated"))
                row_style = told.get("default-cell-style-name", "")
                if told.get("visibility") in ("collapse", "filter"):
                    sheet.hidden_rows |= set(range(row, min(row + repeat, len(sheet.rows))))
            continue
        if name == "style":
            _style(element, fonts, parents)
        elif name in ("table-cell", "covered-table-cell") and sheet is not None:
            told = _told(element)
            width = _count(told.get("number-columns-repeated"))
            if row < len(sheet.rows):
                style = (
                    told.get("style-name") or row_style or next((s for a, b, s in column_styles if a <= column < b), "")
                )
                _cell(sheet, element, told, row, column, min(width, 50), min(repeat, 200), _font(style, fonts, parents))
            column += width
        elif name == "table-row":
            row += repeat
            element.clear()
        elif name == "table":
            sheet = None
            element.clear()


def _count(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 1


def _style(element: Element, fonts: dict[str, str], parents: dict[str, str]) -> None:
    told = _told(element)
    name = told.get("name", "")
    if told.get("parent-style-name"):
        parents[name] = told["parent-style-name"]
    for child in element:
        if _local(child.tag) == "text-properties":
            looks = _told(child)
            encoding = encoding_of_font(looks.get("font-name") or looks.get("font-family", "").strip("'\""))
            if encoding:
                fonts[name] = encoding


def _font(style: str, fonts: dict[str, str], parents: dict[str, str]) -> str | None:
    for _ in range(5):
        if style in fonts:
            return fonts[style]
        style = parents.get(style, "")
    return None


def _cell(
    sheet: Sheet, element: Element, told: dict, row: int, column: int, width: int, height: int, font: str | None
) -> None:
    kind = told.get("value-type")
    texts = "".join("".join(child.itertext()) for child in element if _local(child.tag) == "p")
    down, across = _count(told.get("number-rows-spanned")), _count(told.get("number-columns-spanned"))
    if down > 1 or across > 1:
        sheet.merges.append((row, column, row + down - 1, column + across - 1))
    if kind is None and not texts and "formula" not in told:
        return
    places = [(r, c) for r in range(row, row + height) for c in range(column, column + width)]
    if font and texts:
        sheet.fonts.update(dict.fromkeys(places, font))
    if kind == "percentage":
        sheet.percent.update(places)
    if "formula" in told:
        if _ERROR.fullmatch(texts):
            sheet.errors.update(dict.fromkeys(places, texts))
        elif (
            kind is None
            or (kind == "string" and not texts and "string-value" not in told)
            or kind == "float"
            and "value" not in told
        ):
            sheet.uncalculated.update(places)
    elif kind == "string" and _ERROR.fullmatch(texts):
        sheet.errors.update(dict.fromkeys(places, texts))
