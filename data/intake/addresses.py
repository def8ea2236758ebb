"""Places in a sheet as a spreadsheet names them: D7 is row 6, column 3.
In the code rows and columns count from 0; what a sender or officer is told, and what is stored, is the address.
A record's field stands in a cell of its own, in one cell of all, or in a column."""

from __future__ import annotations

import re


def letters(column: int) -> str:
    """0 -> A, 26 -> AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(row: int, column: int) -> str:
    """(6, 3) -> D7; both count from 0."""
    return f"{letters(column)}{row + 1}"


def place_of(told: str | list | None, index: int, row: int) -> str | None:
    """Where a record has a field: told cell by cell, as the one cell of all, or as the letter of a column."""
    if told is None or isinstance(told, list):
        return told and told[index]
    return told if told[-1].isdecimal() else f"{told}{row + 1}"


def position(cell: str) -> tuple[int, int]:
    """D7 -> (6, 3)."""
    found = re.fullmatch(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})", cell)
    if not found:
        raise ValueError(f'"{cell}" không phải là địa chỉ ô.')
    column = 0
    for char in found[1].upper():
        column = column * 26 + ord(char) - 64
    return int(found[2]) - 1, column - 1


def first_of(shown: list[str], most: int = 10) -> str:
    """The first few of many: "A1, A2, ..."."""
    return ", ".join(shown[:most]) + (", ..." if len(shown) > most else "")
