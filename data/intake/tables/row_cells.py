"""The cells of one row under a heading, as its kind is judged by them: which are filled, with words or with numbers.
A cell may only say what the next one is of: "Đơn vị | Xã Nam Hòa" names a unit, and no collective.
What the row is, row_kinds.py says."""

from __future__ import annotations

from dataclasses import dataclass

from data.intake.forms import title_key
from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.headings.heading_words import FIELD_KEYS


@dataclass(frozen=True)
class Seen:
    """What stands in one row under a heading."""

    row: int
    filled: list[tuple[int, object]]  # column and value
    texts: list[tuple[int, str]]  # column and words
    words: list[str]  # those beside the column of numbers
    label: str  # the words that name the row
    numbers: list  # the values of measures that are numbers
    is_measured: bool  # a measure has a value, if only a broken one


def row_of(grid: Grid, header: Header, row: int) -> list:
    """The cells of a row under a heading."""
    return grid.rows[row][header.first : header.last + 1]


def is_label(grid: Grid, row: int, column: int, last: int) -> bool:
    """Whether a cell only says what stands behind it: "Đơn vị" before the name of one names no collective."""
    text = grid.text(row, column)
    is_title = text.endswith((":", "：")) or FIELD_KEYS["awards"].get(title_key(text)) in ("unit", "period")
    return is_title and any(grid.text(row, c) for c in range(column + 1, last + 1))
