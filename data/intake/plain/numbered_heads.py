"""Rows that head those below them by their number: "1 | Công tác tuyên truyền" over 1.1, 1.2, and nothing of its own.
They are group rows, whose words are said of the rows below; as records they would be asked for all they lack.
A numbered row that has anything of its own stays a record."""

from __future__ import annotations

from itertools import pairwise

from data.intake.plain.cells import order
from data.intake.tables.table import Table


def leave_out(table: Table, number: str, told: tuple[str, ...]) -> None:
    """`number` is the field of the numbers, `told` those of which a record has at least one."""
    column = table.column_of(number)
    columns = [c for name in told if (c := table.column_of(name)) is not None]
    typed = {row: order(table.cell(row, column)) or "" for row in table.records} if column is not None else {}
    heads = {
        row
        for row, below in pairwise(table.records)
        if typed.get(row) and typed[below].startswith(f"{typed[row]}.")
        if columns and all(table.cell(row, c) in ("", None) for c in columns)
    }
    table.plan.records = [row for row in table.records if row not in heads]
    table.plan.kinds.update(dict.fromkeys(heads, "group"))
