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
    if typed and all(re.fullmatch(r"\d{1,5}", text) for text in typed):
        next(m for m in table.header.meanings if m.column == column).field = "code"


def check(table: Table, units: UnitNames, fields: dict) -> None:
    """A unit known by its name keeps its code."""
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
