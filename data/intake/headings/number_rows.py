"""The row of column numbers under a heading, "(1) (2) (3)" or "A B 1 2", and what only looks like one.
"I | 2 | 3" under Quý, Tập thể, Cá nhân is a record, which the row below it tells: it begins with II.
A row taken for numbers of columns makes no record, so that only one written as such, or without a gap, is."""

from __future__ import annotations

import re

from data.intake.grid import Grid
from data.text import clean, match_key

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NUMBER_CELL = re.compile(r"\(?\s*(?:\d{1,2}|[A-ZĐa-zđ])\s*\)?|\(?\d{1,2}\)?\s*=\s*[\d(][\d+\-*/=()\s.,…:x×%]*")


def is_number_row(values: list) -> bool:
    """(1) (2) (3), A B 1 2 "3=4+5": the row of column numbers under a heading."""
    filled = [clean(v) if isinstance(v, str) else v for v in values if v not in ("", None)]
    if len(filled) < 3:
        return filled in (["(1)", "(2)"], ["A", 1.0], ["A", "1"], ["A", "B"])
    numbers, marks = [], []
    for value in filled:
        if isinstance(value, float) and value.is_integer() and 0 < value < 60:
            numbers.append(int(value))
        elif isinstance(value, str) and _NUMBER_CELL.fullmatch(value):
            digits = re.search(r"\d+", value)
            if digits:
                numbers.append(int(digits[0]))
            else:
                marks.append(match_key(value))
        else:
            return False
    if marks and marks == list("abcdefgh")[: len(marks)] and numbers == list(range(1, len(numbers) + 1)):
        return bool(numbers)  # A B 1, A B C D 1 2
    if len(numbers) < min(2, len(filled)) or numbers != sorted(set(numbers)) or numbers[0] > 3:
        return False
    is_written = any(isinstance(value, str) and not value.strip().isalnum() for value in filled)  # "(1)", "3=4+5"
    return is_written or not marks and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def past(grid: Grid, columns: range, bottom: int) -> int:
    """The last row of a heading with the numbers of its columns, if they stand below it: what stands below these tells
    what the columns hold."""
    rows = [list(grid.rows[row][columns.start : columns.stop]) for row in range(bottom + 1, len(grid.rows))[:4]]
    below = next((row for row in rows[1:] if any(v not in ("", None) for v in row)), [])
    return bottom + 1 if rows and is_number_row(rows[0]) and not counts_on(rows[0], below) else bottom


def counts_on(row: list, below: list) -> bool:
    """Whether the first cells of two rows are one number and the next, or one quarter and the next: two records."""
    first, then = (next((_counted(v) for v in cells if v not in ("", None)), None) for cells in (row, below))
    return first is not None and then == first + 1


def _counted(value: object) -> int | None:
    text = clean(value).rstrip(".)") if isinstance(value, str) else ""
    if text in _ROMAN:
        return _ROMAN.index(text) + 1
    if text.isdigit():
        return int(text)
    return int(value) if isinstance(value, float) and value == value and abs(value) < 1e6 else None
