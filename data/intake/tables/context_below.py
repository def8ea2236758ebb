"""What the lines below a table say of it where none above does: "Đơn vị báo cáo: Xã Na Rì", "Số liệu đến ngày ...".
A line above always holds; one below that speaks against it is told. Only where no other table follows: what stands
between two tables is the second one's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.model import Finding, address
from data.intake.tables import context_days
from data.intake.tables.context import Context, Told
from data.intake.tables.context_units import said_in
from data.intake.tables.grid import Grid
from data.text import clean, period_label, periods_apart, read_period

_PERIOD = re.compile(r"\W*kỳ(?:\s+(?:báo cáo|số liệu))?\s*[:：]\s*(.+)$", re.IGNORECASE)
_NOTE = re.compile(r"^\W*(?:ghi chú|lưu ý|chú thích)\s*[:：]\s*", re.IGNORECASE)
_ROWS = 30


def take(grid: Grid, last: int, units: UnitNames, context: Context, year: int) -> list[Finding]:
    """Put into the context what the lines below the row `last` say, and give what speaks against it."""
    found: list[Finding] = []
    for row, column, text in _lines(grid, last):
        cell = address(row, column)
        if unit := said_in(grid, row, column, text, units):
            found += _unit(grid.name, Told(unit, cell), units, context)
        elif said := _PERIOD.match(text):
            if period := read_period(said[1], context.year or year):
                found += _period(grid.name, Told(period, cell), context)
        elif context.data_until is None and (until := context_days.until(text)):
            right = next((grid.at(row, c) for c in range(column + 1, grid.width) if grid.at(row, c) != ""), "")
            if day := context_days.last_day(until[1] or right, until[2]):
                context.data_until = Told(day, cell)
    return found


def _lines(grid: Grid, last: int) -> Iterator[tuple[int, int, str]]:
    for row in range(last + 1, min(len(grid.rows), last + _ROWS)):
        for column, value in enumerate(grid.rows[row]):
            if isinstance(value, str) and value.strip():
                yield row, column, _NOTE.sub("", clean(value))


def _unit(sheet: str, said: Told, units: UnitNames, context: Context) -> list[Finding]:
    told = context.unit
    if told is None or told.value == RECORD_UNIT:
        context.unit = said
        return []
    if told.value == said.value:
        return []
    name, other = units.by_id[told.value].name, units.by_id[said.value].name
    where = f"ô {told.cell}" if told.cell else f"tên trang tính “{sheet}”"
    words = f"Ô {said.cell} ghi {other}, trong khi {where} ghi {name}; đã hiểu là {name}. Sửa dòng ghi sai."
    return [Finding("warning", "unit_conflict", sheet, said.cell, other, words)]


def _period(sheet: str, said: Told, context: Context) -> list[Finding]:
    told = context.period
    if told is None:
        context.period = said
        return []
    if not periods_apart(said.value, told.value):
        return []
    held, other = period_label(told.value), period_label(said.value)
    words = f"Ô {said.cell} ghi {other}, trong khi phía trên bảng là {held}; đã hiểu là {held}. Sửa chỗ ghi sai."
    return [Finding("warning", "period_conflict", sheet, said.cell, other, words)]
