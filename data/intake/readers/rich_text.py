"""Texts of an .xlsx some pieces of which are raised or struck through: values as they look.
calamine joins the pieces, so that 14 with a raised 1 beside it would be 141. Looked for only where a workbook has such
pieces at all; phonetic readings are no part of a text."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from data.intake.addresses import position
from data.intake.model import Sheet
from data.intake.readers.looks import PLAIN, Look, as_looks
from data.intake.readers.part_look import holds

_MARKS = (b"vertAlign", b"strike")
_OFF = ("0", "false", "baseline")
_OF_SHARED = re.compile(rb'<c r="([A-Z]{1,3}\d{1,7})"(?=[^>]*?\bt="s")[^>]*>\s*<v>(\d{1,9})</v>')
_OF_CELL = re.compile(rb'<c r="([A-Z]{1,3}\d{1,7})"(?=[^>]*?\bt="inlineStr")[^>]*>\s*(<is>.*?</is>)', re.DOTALL)


def has_looks(xml: bytes) -> bool:
    return holds(xml, b"rPr>") and any(holds(xml, mark) for mark in _MARKS)


def shared(xml: bytes) -> dict[int, str]:
    """Number of a shared text -> the text, for those with a raised or struck piece."""
    if not has_looks(xml):
        return {}
    items = (child for child in fromstring(xml) if _local(child) == "si")
    return {number: text for number, item in enumerate(items) if (text := _looking(item)) is not None}


def put(xml: bytes, sheet: Sheet, texts: dict[int, str]) -> None:
    """Replace such texts in the cells of a sheet, whose XML is as Excel writes it."""
    told = (
        {place: texts[int(number)] for place, number in _OF_SHARED.findall(xml) if int(number) in texts}
        if texts
        else {}
    )
    if has_looks(xml):
        inline = ((place, _looking(fromstring(item))) for place, item in _OF_CELL.findall(xml) if has_looks(item))
        told |= {place: text for place, text in inline if text is not None}
    for place, text in told.items():
        row, column = position(place.decode())
        if sheet.at(row, column) != "":
            sheet.rows[row][column - sheet.first_column] = text


def look_of(font: Element | None) -> Look:
    """What a font or the settings of a piece say."""
    told = (
        {_local(child): child.get("val", "1") for child in font if _local(child) in ("vertAlign", "strike")}
        if font is not None
        else {}
    )
    told = {name: value for name, value in told.items() if value not in _OFF}
    return Look(told.get("vertAlign"), "strike" in told)


def _looking(item: Element) -> str | None:
    """The text of an item as it looks, or None where nothing in it is raised or struck."""
    pieces, is_plain = [], True
    for child in item:
        if _local(child) == "t":
            pieces.append(child.text or "")
        elif _local(child) == "r":
            look = look_of(next((e for e in child if _local(e) == "rPr"), None))
            is_plain = is_plain and look == PLAIN
            pieces += [as_looks(e.text or "", look) for e in child if _local(e) == "t"]
    return None if is_plain else "".join(pieces)


def _local(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1]
