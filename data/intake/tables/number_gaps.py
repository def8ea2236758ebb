"""Gaps in the column that numbers the rows of a table: "1, 2, 4" may have lost a row on the way.
Rows that are read as no record count too; a group may begin again from 1, a list may be sorted by another column.
The first gap is told, and nothing is changed by it."""

from __future__ import annotations

from itertools import pairwise

from data.intake.model import address
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table

_HEADS = ("group", "header", "number", "end")  # a year, a section: their numbers count no rows


def look(table: Table, name: str, level: str = "warning") -> None:
    """The first gap in the numbers of a field."""
    column = table.column_of(name)
    numbers = _numbers(table, column) if column is not None else []
    if any(1 < after < before for (_, before), (_, after) in pairwise(numbers)):
        there = {number for _, number in numbers}
    else:
        there = set()
    for (_, before), (row, number) in pairwise(numbers):
        if number > before + 1 and not there.issuperset(range(before + 1, number)):
            words = (
                f"Ô {address(row, column)}: số thứ tự nhảy từ {before} đến {number}; có thể thiếu hàng ở giữa. Kiểm "
                "tra lại, bổ sung hàng còn thiếu."
            )
            table.tell(level, "number_gap", row, column, str(number), words)
            return


def _numbers(table: Table, column: int) -> list[tuple[int, int]]:
    """Row and number of every row that bears one."""
    kinds = table.plan.kinds
    rows = (row for row in range(table.header.bottom + 1, table.plan.last + 1) if kinds.get(row) not in _HEADS)
    typed = ((row, as_typed(table.grid.at(row, column)).strip().rstrip(".")) for row in rows)
    return [(row, int(text)) for row, text in typed if text.isdecimal()]
