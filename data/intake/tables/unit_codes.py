"""Codes in a list of units: which of them are administrative codes, and whether each is the code of the unit named.
"05443" under "Mã" is an administrative code; a code of one's own beside the name of a unit known here would make a
second unit of that name."""

from __future__ import annotations

import re

from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean


def place(table: Table) -> None:
    """A column "Mã" of digits only, in a list without a column of administrative codes, is that column."""
    column = table.column_of("unit_id")
    if column is None or table.column_of("code") is not None:
        return
    typed = [text for value in table.cells(column) if (text := clean(as_typed(value)))]
    if typed and all(re.fullmatch(r"\d{4,5}", text) for text in typed):
        next(m for m in table.header.meanings if m.column == column).field = "code"


def check(table: Table, units: UnitNames, fields: dict) -> None:
    """A unit known by its name keeps its codes."""
    _administrative(table, units, fields)
    column = table.column_of("unit_id")
    if column is None:
        return
    for i, row in enumerate(table.records):
        told, name = fields["unit_id"].at(i), fields["name"].at(i)
        known = units.known(name) if told and name else None
        if known and known.how == "exact" and known.id != told and told not in units.by_id:
            why = f"không phải là mã của {units.by_id[known.id].name}"
            table.wrong(row, column, told, Wrong("bad_code", why, f"Ghi {known.id} hoặc để trống.", known.id))
            fields["unit_id"].values[i] = None


def _administrative(table: Table, units: UnitNames, fields: dict) -> None:
    """The administrative code of another unit is a slip; another code of a known unit is told."""
    column = table.column_of("code")
    if column is None:
        return
    of_code = {unit.code: unit for unit in units.by_id.values() if unit.code}
    for i, row in enumerate(table.records):
        code, name = fields["code"].at(i), fields["name"].at(i)
        known = units.known(name) if code and name else None
        own = units.by_id[known.id] if known and known.how == "exact" else None
        if own is None or own.code in (None, code):
            continue
        other = of_code.get(code)
        why = f"là mã của {other.name}" if other else f"khác mã đang ghi nhận của {own.name}"
        level = "error" if other else "warning"
        wrong = Wrong("bad_code", why, f"Mã của {own.name} là {own.code}.", own.code, level=level)
        table.wrong(row, column, code, wrong)
