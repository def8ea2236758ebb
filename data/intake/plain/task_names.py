"""Short names of a plan's tasks, where its list gives them.
Two tasks of one short name would look alike on every board, so the second is told.
Where none is given, data/text/shorten.py makes one at acceptance."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.tables.table import Table
from data.text import match_key


def check(table: Table, fields: dict) -> None:
    """Each short name, and each content, that another task above it has already."""
    _contents(table, fields)
    column = table.column_of("short_title")
    if column is None:
        return
    seen: dict[str, str] = {}
    for i, row in enumerate(table.records):
        name = fields["short_title"].at(i)
        before = seen.setdefault(match_key(name), address(row, column)) if name else address(row, column)
        if before != address(row, column):
            words = f"Ô {address(row, column)} và ô {before} cùng tên ngắn “{name}”. Ghi tên khác cho một trong hai."
            table.tell("warning", "same_short_name", row, column, name, words)


def _contents(table: Table, fields: dict) -> None:
    """One task under two numbers."""
    column, seen = table.column_of("content"), {}
    for i, row in enumerate(table.records if column is not None else ()):
        key = match_key(fields["content"].at(i) or "")
        if key and key in seen:
            words = (
                f"Ô {address(row, column)} và ô {address(seen[key], column)} cùng nội dung, khác số thứ tự; đang được "
                "hiểu là hai nhiệm vụ. Bỏ hàng thừa hoặc ghi rõ nội dung."
            )
            table.tell("warning", "same_short_name", row, column, table.grid.text(row, column)[:80], words)
        seen.setdefault(key, row)
