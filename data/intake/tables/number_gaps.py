"""Gaps in the column that numbers the rows of a table: "1, 2, 4" may have lost a row on the way.
Rows that are read as no record count too; a group may begin again from 1, a list may be sorted by another column.
The first gap is told, and nothing is changed by it. Where numbers are those of tasks, the office just has none of the
others; that is for the caller to know."""

from __future__ import annotations

from itertools import pairwise

from data.intake.addresses import address
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table

_HEADS = ("group", "header", "number", "end")  # a year, a section: their numbers count no rows


def look(table: Table, name: str, level: str = "warning") -> None:
    """The first gap in the numbers of a field."""
    column = table.column_of(name)
    numbers = _numbers(table, column) if column is not None and not _are_without_gap(table, column) else []
    is_sorted_otherwise = any(1 < after < before for (_, before), (_, after) in pairwise(numbers))
    there = {number for _, number in numbers} if is_sorted_otherwise else set()
    for (_, before), (row, number) in pairwise(numbers):
        if number > before + 1 and not there.issuperset(range(before + 1, number)):
            words = (
                f"Ô {address(row, column)}: số thứ tự nhảy từ {before} đến {number}; có thể thiếu hàng ở giữa. Kiểm "
                "tra lại, bổ sung hàng còn thiếu."
            )
            table.tell(level, "number_gap", row, column, str(number), words)
            return


def _are_without_gap(table: Table, column: int) -> bool:
    """1, 2, 3 ... beside the records: so is nearly every long list, and one look tells."""
    cells = table.cells(column)
    return bool(cells) and type(cells[0]) is float and cells == [cells[0] + n for n in range(len(cells))]


def _numbers(table: Table, column: int) -> list[tuple[int, int]]:
    """Row and number of every row that bears one."""
    kinds = table.plan.kinds
    rows = (row for row in range(table.header.bottom + 1, table.plan.last + 1) if kinds.get(row) not in _HEADS)
    typed = ((row, as_typed(table.grid.at(row, column)).strip().rstrip(".")) for row in rows)
    return [(row, int(text)) for row, text in typed if text.isdecimal()]
