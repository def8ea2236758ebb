"""Styles of an .xlsx that change how a cell is read: percentages, legacy fonts, struck cells, what is shown otherwise.
Fonts and formats are told once and cells name them by number; here each style gets what they say.
What a workbook sets for all its formulas goes with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from data.intake.readers import rich_text
from data.intake.readers.number_formats import shows_otherwise
from data.text.legacy import encoding_of_font

_PERCENT_IDS = {9, 10}


@dataclass
class Styles:
    """Style numbers that change how a cell is read, and what the workbook says of its formulas."""

    percent: set[int] = field(default_factory=set)
    legacy: dict[int, str] = field(default_factory=dict)
    struck: set[int] = field(default_factory=set)
    formats: dict[int, str] = field(default_factory=dict)  # that show another number than the stored one
    is_to_calculate: bool = False  # by whoever opens the workbook: the program that wrote it stores 0 for every formula

    @property
    def numbers(self) -> set[int]:
        return self.percent | self.legacy.keys() | self.struck | self.formats.keys()


def local(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def children(element: Element | None, name: str) -> list[Element]:
    return [] if element is None else [child for child in element if local(child) == name]


def first_child(element: Element, name: str) -> Element | None:
    return next(iter(children(element, name)), None)


def read_styles(xml: bytes) -> Styles:
    root = fromstring(xml)
    percent_ids, formats = set(_PERCENT_IDS), {}
    for fmt in children(first_child(root, "numFmts"), "numFmt"):
        number, code = int(fmt.get("numFmtId", "-1")), fmt.get("formatCode", "")
        if "%" in re.sub(r'"[^"]*"|\\.', "", code):
            percent_ids.add(number)
        if shows_otherwise(code):
            formats[number] = code
    fonts = []
    for font in children(first_child(root, "fonts"), "font"):
        name = first_child(font, "name")
        encoding = encoding_of_font(name.get("val") if name is not None else None)
        fonts.append((encoding, rich_text.look_of(font).is_struck))
    styles = Styles()
    for number, xf in enumerate(children(first_child(root, "cellXfs"), "xf")):
        shown_by = int(xf.get("numFmtId", "0") or 0)
        if shown_by in percent_ids:
            styles.percent.add(number)
        if shown_by in formats:
            styles.formats[number] = formats[shown_by]
        font = int(xf.get("fontId", "0") or 0)
        encoding, is_struck = fonts[font] if font < len(fonts) else (None, False)
        if encoding:
            styles.legacy[number] = encoding
        if is_struck:
            styles.struck.add(number)
    return styles
