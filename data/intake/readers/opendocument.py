"""An .ods read whole, or as one flat XML file (.fods): values, merges, percentages, fonts, errors, what is hidden.
The content is walked once as a stream; repeated rows and cells are counted, and unrolled where they hold something.
Comments, drawings and tables inside a cell are no part of its text; raised and struck pieces are as they look."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from data.intake.model import OUR_REMARKS, Refusal, Sheet, holds_number
from data.intake.readers import limits
from data.intake.readers.looks import PLAIN, Look, as_looks
from data.intake.readers.number_formats import seen_as
from data.text.legacy import encoding_of_font

_ERROR = re.compile(r"(?:#[A-Z/0]+[!?]?|Err:\d{3}|#N/A)")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?", re.ASCII)
_BESIDE = ("annotation", "note", "ruby-text", "frame", "custom-shape", "g", "line", "rect", "control")
_OPENING = frozenset(("table", "table-column", "table-row"))
_CLOSING = frozenset(("table", "table-row", "table-cell", "covered-table-cell", "style"))
_UNSEEN = ("collapse", "filter")


@dataclass
class _Styles:
    """Styles by name that change how a cell is read, and whose child each is."""

    parents: dict[str, str] = field(default_factory=dict)
    fonts: dict[str, str] = field(default_factory=dict)
    looks: dict[str, Look] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)  # of sheets

    def of(self, told: dict, style: str):
        """What a style or the nearest of those above it tells."""
        for _ in range(5):
            if style in told:
                return told[style]
            style = self.parents.get(style, "")
        return None


def read(content: bytes) -> list[Sheet]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Refusal("password", "Tệp có mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu rồi gửi lại.")
        reader = _Reader()
        for part in ("styles.xml", "content.xml"):
            if part in names:
                with archive.open(part) as stream:
                    reader.walk(stream)
    return reader.told()


def read_flat(content: bytes) -> list[Sheet]:
    reader = _Reader()
    reader.walk(io.BytesIO(content))
    return reader.told()


class _Reader:
    """Walks the parts of one document and fills its sheets."""

    def __init__(self):
        self.styles = _Styles()
        self.sheets: list[Sheet] = []
        self.sheet: Sheet | None = None
        self.depth = self.cells = 0
        self._begin()

    def _begin(self) -> None:
        self.row = self.column = 0
        self.repeat = 1
        self.row_style = ""
        self.columns: list[tuple[int, int, str]] = []
        self.line: list[tuple[int, Element, dict]] = []  # cells of the row that hold something

    def told(self) -> list[Sheet]:
        if not self.sheets:
            raise Refusal("not_a_table", f"Tệp không có trang tính nào đọc được. {limits.SAVE_AGAIN}")
        if len({sheet.name for sheet in self.sheets}) < len(self.sheets):
            raise limits.same_names()
        return self.sheets

    def walk(self, stream) -> None:
        for event, element in iterparse(stream, events=("start", "end")):
            name = _local(element.tag)
            if event == "start":
                self.depth += name == "table"
                if name in _OPENING and self.depth == 1:
                    self._open(name, _told(element))
            elif name in _CLOSING:
                if self.depth <= 1:
                    self._close(name, element)
                self.depth -= name == "table"

    def _open(self, name: str, told: dict[str, str]) -> None:
        if name == "table":
            visible = told.get("style-name") not in self.styles.hidden
            self.sheet = Sheet(told.get("name") or "Bảng", [], visible=visible, has_formats=True)
            self.sheets.append(self.sheet)
            if len(self.sheets) > limits.MAX_SHEETS:
                raise Refusal("too_many_sheets", f"Tệp có trên {limits.MAX_SHEETS} trang tính. Đề nghị tách tệp.")
            self._begin()
        elif name == "table-column":
            end = self.column + _count(told.get("number-columns-repeated"))
            self.columns.append((self.column, end, told.get("default-cell-style-name", "")))
            if told.get("visibility") in _UNSEEN:
                self.sheet.hidden_columns |= set(range(self.column, min(end, limits.MAX_COLUMNS)))
            self.column = end
        elif name == "table-row":
            self.column, self.line, self.repeat = 0, [], _count(told.get("number-rows-repeated"))
            self.row_style, self.is_unseen = told.get("default-cell-style-name", ""), told.get("visibility") in _UNSEEN

    def _close(self, name: str, element: Element) -> None:
        if name == "style":
            self._style(element)
        elif name in ("table-cell", "covered-table-cell") and self.sheet is not None:
            told = _told(element)
            if len(element) or len(told) > 1:
                self.line.append((self.column, element, told))
            self.column += _count(told.get("number-columns-repeated"))
        elif name == "table-row" and self.sheet is not None:
            if self.sheet.visible:
                self._row()
            self.row += self.repeat
            element.clear()
        elif name == "table" and self.depth == 1:
            self.sheet = None
            element.clear()

    def _row(self) -> None:
        """Values of one row, as often as it is repeated."""
        sheet, told = self.sheet, []
        for column, element, attributes in self.line:
            width = _count(attributes.get("number-columns-repeated"))
            value, fact = _value(element, attributes, self.styles)
            if len(element) > (value != ""):
                self._remark(column, element)
            down, across = (_count(attributes.get(f"number-{way}-spanned")) for way in ("rows", "columns"))
            if down * across > 1:
                self.cells += down * across
                sheet.merges.append((self.row, column, self.row + down - 1, column + across - 1))
            if value != "" or fact:
                if type(value) is float:
                    self._seen(range(column, column + width), element, value * 100 if fact == "percent" else value)
                style = attributes.get("style-name") or self.row_style or self._of_column(column)
                told.append((column, width, value, fact, style))
        if not told:
            return
        last = max(column + width for column, width, *_ in told)
        self.cells += self.repeat * sum(width for _, width, *_ in told)
        if self.row + self.repeat > limits.MAX_ROWS or last > limits.MAX_COLUMNS:
            raise limits.too_far(sheet.name, self.row + self.repeat - 1, last - 1)
        if self.cells > limits.MAX_CELLS:
            raise limits.too_many_cells(sheet.name)
        sheet.rows += [[] for _ in range(self.row - len(sheet.rows))]
        for row in range(self.row, self.row + self.repeat):
            cells: list = [""] * last
            for column, width, value, fact, style in told:
                cells[column : column + width] = [value] * width
                self._facts([(row, column + n) for n in range(width)], value, fact, style)
            sheet.rows.append(cells)
            if self.is_unseen:
                sheet.hidden_rows.add(row)

    def _remark(self, column: int, element: Element) -> None:
        """A remark of the sender's on a cell, the repeated ones alike."""
        for one in (child for child in element if _local(child.tag) == "annotation"):
            told = {_local(part.tag): part.text or "" for part in one}
            if told.get("creator") not in OUR_REMARKS:
                words = "".join("".join(part.itertext()) for part in one if _local(part.tag) in ("p", "list"))
                self.sheet.remarks[self.row, column] = holds_number(words)

    def _seen(self, columns: range, element: Element, value: float) -> None:
        """What is seen of a number in these cells, where that is not the bare number."""
        text = next((_words(child, self.styles) for child in element if _local(child.tag) == "p"), None)
        if text is not None and (code := seen_as(text, value)):
            rows = range(self.row, self.row + self.repeat)
            self.sheet.formats.update(dict.fromkeys(((row, column) for row in rows for column in columns), code))

    def _of_column(self, column: int) -> str:
        return next((style for first, end, style in self.columns if first <= column < end), "")

    def _facts(self, places: list[tuple[int, int]], value: object, fact: str | None, style: str) -> None:
        sheet = self.sheet
        if fact == "percent":
            sheet.percent.update(places)
        elif fact == "uncalculated":
            sheet.uncalculated.update(places)
        elif fact:
            sheet.errors.update(dict.fromkeys(places, fact))
        if isinstance(value, str) and (font := self.styles.of(self.styles.fonts, style)):
            sheet.fonts.update(dict.fromkeys(places, font))
        if (look := self.styles.of(self.styles.looks, style)) and look.is_struck:
            sheet.struck.update(places)

    def _style(self, element: Element) -> None:
        told = _told(element)
        name = told.get("name", "")
        if told.get("parent-style-name"):
            self.styles.parents[name] = told["parent-style-name"]
        for child in element:
            looks = _told(child)
            if _local(child.tag) == "table-properties" and looks.get("display") == "false":
                self.styles.hidden.add(name)
            elif _local(child.tag) == "text-properties":
                encoding = encoding_of_font(looks.get("font-name") or looks.get("font-family", "").strip("'\""))
                if encoding:
                    self.styles.fonts[name] = encoding
                if looks.keys() & {"text-position", "text-line-through-style", "text-line-through-type"}:
                    self.styles.looks[name] = _look(looks)


def _look(told: dict[str, str]) -> Look:
    """ "super 58%", "-33% 58%": how far a text is raised; "none" strikes nothing."""
    place = told.get("text-position", "").split(" ")[0]
    is_lowered = place == "sub" or place.startswith("-")
    is_level = place in ("", "0%") or not (place in ("super", "sub") or place.endswith("%"))
    struck = (told.get("text-line-through-style"), told.get("text-line-through-type"))
    is_struck = any(struck) and "none" not in struck
    return Look(None if is_level else "subscript" if is_lowered else "superscript", is_struck)


@lru_cache(maxsize=4096)
def _local(name: str) -> str:
    return name.rsplit("}", 1)[-1]


def _told(element: Element) -> dict[str, str]:
    """Attributes without their prefix; of two value types the one of the format itself."""
    told = {}
    for key, value in element.attrib.items():
        if "calcext" not in key:
            told[_local(key)] = value
        elif value == "error":
            told["is-error"] = "true"
    return told


def _count(text: str | None) -> int:
    if text is None:
        return 1
    if not text.isdecimal() or int(text) < 1:
        raise Refusal("broken_file", f"Tệp bị hỏng hoặc ghi sai định dạng, không đọc được. {limits.SAVE_AGAIN}")
    return int(text)


def _value(element: Element, told: dict[str, str], styles: _Styles) -> tuple[object, str | None]:
    """What stands in a cell, and whether it is a percentage, a formula never computed or an error (then which)."""
    kind, has_formula = told.get("value-type"), "formula" in told
    paragraphs = [_words(child, styles) for child in element if _local(child.tag) == "p"]
    text = "\n".join(paragraphs) if paragraphs else told.get("string-value", "") if kind == "string" else ""
    if "is-error" in told or (has_formula or kind == "string") and _ERROR.fullmatch(text):
        return "", text or "#N/A"
    if kind in ("float", "currency", "percentage"):
        if _NUMBER.fullmatch(told.get("value", "").strip()):
            return float(told["value"]), "percent" if kind == "percentage" else None
        return text, "uncalculated" if has_formula and not text else None
    if kind == "boolean" and told.get("boolean-value") in ("true", "false"):
        return told["boolean-value"] == "true", None
    if kind == "date":
        return _day(told.get("date-value", "")) or text, None
    if has_formula and not text and (kind is None or kind == "string" and "string-value" not in told):
        return "", "uncalculated"
    return text, None


def _day(text: str) -> dt.date | dt.datetime | None:
    found = _MOMENT.fullmatch(text)
    try:
        if not found:
            return None
        day = dt.date.fromisoformat(found[1])
        time = dt.time.fromisoformat(found[2]) if found[2] else dt.time()
    except ValueError:
        return None
    return day if time == dt.time() else dt.datetime.combine(day, time)


def _words(paragraph: Element, styles: _Styles) -> str:
    return "".join(_pieces(paragraph, PLAIN, styles)) if len(paragraph) else paragraph.text or ""


def _pieces(element: Element, look: Look, styles: _Styles) -> Iterator[str]:
    """The text of a paragraph; what stands beside it in the same cell is left out."""
    yield as_looks(element.text or "", look)
    for child in element:
        name = _local(child.tag)
        if name == "s":
            yield " " * min(_count(_told(child).get("c")), 1000)
        elif name in ("tab", "line-break"):
            yield "\t" if name == "tab" else "\n"
        elif name == "span":
            yield from _pieces(child, styles.of(styles.looks, _told(child).get("style-name", "")) or look, styles)
        elif name not in _BESIDE:
            yield from _pieces(child, look, styles)
        yield as_looks(child.tail or "", look)
