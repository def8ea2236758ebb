"""Rows of a list in which one cell alone is filled: one more name or day of the list, or the head of those below.
Of units and their cụm, khối a name alone is a member whose other cells are empty, of days a day is one more of them;
only words that speak of several ("Các phường", "Khối thi đua số 1") head other rows."""

from __future__ import annotations

import re

from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.meaning.cluster_names import cluster_in
from data.intake.meaning.match import without_number
from data.intake.readers.workbook import as_typed
from data.text import clean, match_key

_DAY = re.compile(
    r"\W*(?:(?:thứ \w+|chủ nhật|cn)\W*)?(?:(?:từ |ngày )\W*)*"
    r"\d{1,2}(?:\s*[/.-]\s*\d|\s+tháng\s+\d|\s*(?:-|–|đến)\s*\d)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"(?:các|danh sách|khối|cụm|nhóm|phần|mục|cấp|tổng|cộng|ghi chú|trong đó|gồm|bao gồm|số lượng)\b|"
    r"(?:(?:và|các|xã|phường|thị trấn|sở|ban|ngành|cơ quan|đơn vị|địa phương|đoàn thể|hội|trường học|doanh nghiệp)"
    r"(?: |$))+$"
)
_ROMAN = re.compile(r"\s*(?:[IVX]{1,4}|[A-ZĐ])\s*[.)]")


def is_listed(form: str, text: str) -> bool | None:
    """Whether such words are one more of the list; None where this form leaves it to how the row is numbered."""
    if form == "calendar":
        return _DAY.match(text) is not None
    if form not in ("clusters", "units"):
        return None
    key = match_key(without_number(clean(text)))
    heads = not key or _ROMAN.match(text) or _SEVERAL.match(key) or form == "clusters" and cluster_in(text)
    return not heads


def shown(value: object) -> str:
    """A year or a day that names a record, as typed."""
    return "" if isinstance(value, str) or value is None else as_typed(value)


def goes_on_with_merged(grid: Grid, header: Header, row: int, columns: list[int]) -> bool:
    """Whether a cell merged with those of the record above says something of this row too."""
    if not grid.merged:
        return False
    tops = ((c, grid.merged.get((row, c))) for c in columns)
    return any(top and header.bottom < top[0] < row and top[1] == c for c, top in tops)
