"""One XML part of a workbook watched while it is inflated, before any reader parses it.
Document types, counts that lie, far cells and huge merges are what readers die of.
A part that no reader opens (macros, menus) may hold what it likes."""

from __future__ import annotations

import re

from data.intake.model import Refusal
from data.intake.readers import limits
from data.intake.readers.limits import SAVE_AGAIN

SHARED_TEXTS = "xl/sharedstrings.xml"
# Parts that no reader opens; OpenOffice names document types there.
_UNREAD = re.compile(r"meta-inf/manifest\.xml$|(?:basic|dialogs|scripts|configurations2)/")
_FAR = re.compile(rb"r=[\"'](?:[A-Z]{3}|\d{6})")  # one quick look for what the exact ones below would find
_FAR_COLUMN = re.compile(rb"r=[\"']([A-Z]{3,9})\d")
_FAR_ROW = re.compile(rb"row [^>]{0,200}?r=[\"'](\d{6,12})[\"']")
_FAR_CELL = re.compile(rb'c [^>]{0,200}?r=["\']([A-Z]{1,9})(\d{6,12})["\'][^>]{0,200}>\s*<(?:\w+:)?(?:v|is|f)[ >]')
_MERGE = re.compile(rb'mergeCell [^>]{0,100}?ref=["\']([A-Z]{1,9})(\d{1,12}):([A-Z]{1,9})(\d{1,12})["\']')
_UNIQUE = re.compile(rb'\b(?:uniqueCount|count)="(\d{1,20})"')


def _number(column: bytes) -> int:
    number = 0
    for char in column:
        number = number * 26 + char - 64
    return number


def _ends(data: bytes) -> int:
    """How many cells end here."""
    return data.count(b"</c>") or data.count(b":c>")


class PartLook:
    """What is watched in one XML part while it streams by in pieces."""

    def __init__(self, name: str, is_sheet: bool):
        self.name, self.is_sheet = name, is_sheet
        self.tail = b""
        self.first = True
        self.cells = self.merged = 0

    def at(self, chunk: bytes) -> None:
        data = self.tail + chunk
        if self.first:
            if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:4] in (b"<\x00?\x00", b"\x00<\x00?"):
                raise Refusal("utf16_part", f"Tệp có thành phần XML mã hóa UTF-16, không thường gặp. {SAVE_AGAIN}")
            if self.name == SHARED_TEXTS:
                claimed = _UNIQUE.findall(data[:2000])
                if any(int(n) > limits.MAX_SHARED_COUNT for n in claimed):
                    raise Refusal(
                        "lying_count",
                        f"Tệp khai số lượng chuỗi không có thật ({max(map(int, claimed))}). {SAVE_AGAIN}",
                    )
            self.first = False
        if not _UNREAD.match(self.name):
            limits.no_entities(data, "bên trong tệp")
        if self.is_sheet:
            self._sheet(data)
        cut = data.rfind(b"<", max(0, len(data) - 512))
        self.tail = data[cut:] if cut >= 0 else data[-16:]
        self.cells -= _ends(self.tail) if self.is_sheet else 0  # counted with the next piece

    def _sheet(self, data: bytes) -> None:
        self.cells += _ends(data)
        if self.cells > limits.MAX_CELLS:
            raise limits.too_many_cells()
        if _FAR.search(data):
            self._far_cells(data)
        if holds(data, b"mergeCell"):
            self._merges(data)

    def _far_cells(self, data: bytes) -> None:
        for column in set(_FAR_COLUMN.findall(data)):
            if _number(column) > limits.MAX_COLUMNS:
                raise Refusal(
                    "far_column",
                    f"Trang tính có ô ở cột {column.decode()}, quá xa bảng số liệu. Đề nghị xóa hẳn các cột trống bên "
                    "phải, lưu rồi gửi lại.",
                )
        if any(int(row) > limits.MAX_ROWS for row in _FAR_ROW.findall(data)):
            self._far_rows(data)

    def _far_rows(self, data: bytes) -> None:
        """Far rows that are only formatted are common and harmless; a value there is not read."""
        for column, row in _FAR_CELL.findall(data):
            if int(row) > limits.MAX_ROWS:
                raise limits.too_far(None, int(row) - 1, _number(column) - 1)

    def _merges(self, data: bytes) -> None:
        for c0, r0, c1, r1 in _MERGE.findall(data):
            self.merged += (abs(_number(c1) - _number(c0)) + 1) * (abs(int(r1) - int(r0)) + 1)
            if self.merged > limits.MAX_MERGED:
                raise limits.huge_merge()


def holds(xml: bytes, mark: bytes) -> bool:
    """Whether a mark stands anywhere; from the end on, which is three times faster where it does not."""
    return xml.rfind(mark) >= 0
