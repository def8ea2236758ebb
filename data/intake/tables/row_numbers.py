"""The numbers a sender gives the rows of a list, "1, 2, 4": what they leave out is told once.
A row may have been lost on the way, and nothing else in the file would say so.
Where numbers are those of tasks, the office just has none of the others; that is for the caller to know."""

from __future__ import annotations

from data.intake.model import address
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table


def tell_gap(table: Table, column: int | None) -> None:
    """ "1, 2, 4" in the column of numbers."""
    before = 0
    for row in table.records if column is not None else ():
        typed = as_typed(table.grid.at(row, column)).strip().rstrip(".")
        number = int(typed) if typed.isdecimal() else before
        if before and number > before + 1:
            words = (
                f"Ô {address(row, column)}: số thứ tự nhảy từ {before} đến {number}; có thể thiếu hàng ở giữa. Kiểm "
                "tra lại, bổ sung hàng còn thiếu."
            )
            table.tell("warning", "number_gap", row, column, typed, words)
            return
        before = number
