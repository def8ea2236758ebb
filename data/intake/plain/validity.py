"""From and until which day the rows of a list hold, where only a line around it says so: "(áp dụng từ 01/01/2027)".
A column of such days goes first, then a group row, then a line "Hiệu lực từ: ...".
"Số liệu đến ngày ..." is the day of a report, and ends nothing."""

from __future__ import annotations

import re

from data.intake.meaning import values
from data.intake.plain import around
from data.intake.records import Column
from data.intake.tables import context_days
from data.intake.tables.table import Table

_SINCE = re.compile(
    r"\b(?:từ|hiệu lực|áp dụng)\s+(?:từ\s+|kể từ\s+)?(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})", re.IGNORECASE
)
_ENDS = re.compile(r"\b(?:giải thể|chấm dứt|hết hiệu lực|ngừng|kết thúc)\b", re.IGNORECASE)  # "giải thể từ 01/7/2026"
_UNTIL = re.compile(r"\bđến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})", re.IGNORECASE)


def fill(table: Table, fields: dict, cells: dict) -> None:
    """Days from and until which all of it holds, where only a line says them."""
    parse = values.date(table.request.today, may_be_future=True)

    def day(text: str) -> str | None:
        said = parse(text)
        return said if isinstance(said, str) else None

    for name, pattern in (("valid_from", _SINCE), ("valid_to", _UNTIL)):

        def in_lines(name=name, pattern=pattern) -> tuple[str, str | None] | None:
            lines = [line for line in table.context.lines if not context_days.until(line[0])]  # "số liệu đến ngày"
            if name == "valid_from":
                lines = [line for line in lines if not _ENDS.search(line[0])]
            found = ((pattern.search(text), cell) for text, cell in lines)
            return next(((day(f[1]), cell) for f, cell in found if f and day(f[1])), None)

        around.fill(table, fields, cells, name, day, in_lines)


def fill_members(table: Table, fields: dict, cells: dict, rows: list[int]) -> None:
    """`fill` for a table that gives several records a row, or none: `rows` has the row of each record."""
    of_rows: dict[str, Column] = {}
    at: dict[str, list] = {}
    fill(table, of_rows, at)
    for name, column in of_rows.items():
        day, place = (dict(zip(table.records, told, strict=True)) for told in (column.values, at[name]))
        fields[name] = Column([day.get(row) for row in rows])
        cells[name] = [place.get(row) for row in rows]
