"""Columns that each hold the names of one class of recipients: "Tập thể | Cá nhân" over Xóm 3, Nguyễn Văn A.
Each name counts one of the class its column is titled by. Beside "Họ và tên" in row after row "Tập thể" is where a
person works; where no row is both, or both titles are of a class, each is commended."""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import TOTAL
from data.intake.headings.uncounted import is_of_request
from data.intake.meaning.people_words import recipient_by_title
from data.intake.meaning.values import is_none
from data.text import match_key

_GENERAL = ("họ và tên", "họ tên", "họ, tên")


def mark(meanings: list[Meaning], below: Callable[[Meaning], list], is_name: Callable[[object], bool]) -> None:
    """Such columns of a heading count the names in them; `below`: all cells under a column."""
    told = {m.column: recipient for m in meanings if (recipient := _recipient(m))}
    columns = [m for m in meanings if m.column in told]
    if len({told[m.column] for m in columns}) < 2 or len(told) < len(columns):
        return
    whole = list(zip(*map(below, columns), strict=True))
    rows = list(takewhile(lambda row: not any(map(_sums, row)), whole))
    if not rows or sum(any(map(_sums, row)) for row in whole) > len(rows):
        return
    cells = [[None if is_none(value) else value for value in column] for column in zip(*rows, strict=True)]
    named = [value for column in cells for value in column if value is not None]
    if not named or not all(is_name(value) and not _says_none(value) for value in named):
        return
    several = [sum(value is not None for value in row) for row in zip(*cells, strict=True)]
    is_apart = several.count(1) > sum(count > 1 for count in several)
    if not is_apart and any(match_key(m.path[-1]) in _GENERAL for m in columns):
        return
    for meaning in columns:
        meaning.field, meaning.measure, meaning.subset, meaning.total = "person", True, False, False
        meaning.dims = meaning.dims | {"recipient_type": told[meaning.column]}


def _sums(value: object) -> bool:
    """ "Cộng", "01 tập thể" below the names; where numbers stand first, what follows are signatures."""
    key = match_key(value) if isinstance(value, str) else ""
    return isinstance(value, float) or key[:1].isdecimal() or TOTAL.fullmatch(key) is not None


def _says_none(value: object) -> bool:
    """ "Chưa có số liệu" where counts stand."""
    return isinstance(value, str) and match_key(value).startswith(("chưa ", "không ", "đang "))


def _recipient(meaning: Meaning) -> str | None:
    """Whose names may stand below a title; a column that counts by its titles says it itself."""
    if (
        not meaning.path
        or meaning.total
        or meaning.field not in ("person", None)
        or any(map(is_of_request, meaning.path))
    ):
        return None
    by_title = recipient_by_title(meaning.path[-1])
    return meaning.dims.get("recipient_type") if meaning.measure else by_title
