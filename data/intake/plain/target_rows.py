"""What a list of targets leaves to its surroundings: the year, the unit and the document of a title or a group row.
What a title or a value says against the rows is told; what none of them says is asked.
Without any unit a target is the whole province's; under a commune's letterhead it is that commune's."""

from __future__ import annotations

import dataclasses
import re

from data.intake.forms import FORMS
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.unit_names import RECORD_UNIT
from data.intake.meaning.values import Wrong, is_blank
from data.intake.model import Column, address, letters
from data.intake.plain import around, contradictions
from data.intake.readers.workbook import as_typed
from data.intake.tables import against
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.intake.tables.title_words import year_of
from data.text import clean, match_key

_COUNTED = re.compile(r"\d\s*(?:người|tập thể|hộ|cá nhân|đơn vị|lượt)\b", re.IGNORECASE)
_INDICATOR = re.compile(r"\btỷ lệ (a0|a|b)\b")


def units_of(table: Table, names: CatalogueNames) -> tuple[list[str | None], str | None]:
    """The unit of each target and where it stands; None: the whole province's."""
    if (column := table.column_of("unit")) is not None:
        of_unit = unit_reader.parser(names.units)
        return table.read(column, lambda v: None if _is_province(v) else of_unit(v)), letters(column)
    default, cell = unit_reader.inherited(table)
    default = None if default == RECORD_UNIT else default
    groups = unit_reader.of_groups(table, names.units) or [None] * len(table.records)
    return [group or default for group in groups], cell if default else None


def _is_province(value: object) -> bool:
    """ "Toàn tỉnh" as the unit of a target says what an empty cell says: the whole province."""
    return match_key(as_typed(value)) in ("toàn tỉnh", "cả tỉnh", "tỉnh", "tỉnh thái nguyên", "toàn tỉnh thái nguyên")


def by_year(table: Table) -> list[Table]:
    """A table with a column of values for each year, "Năm 2026 | Năm 2027", as one table a year."""
    columns = [m for m in table.header.meanings if m.field == "value_of_year"]
    tables = []
    for one in columns:
        own = {id(m): "value" if m is one else None for m in columns}
        meanings = [dataclasses.replace(m, field=own.get(id(m), m.field)) for m in table.header.meanings]
        header = dataclasses.replace(table.header, meanings=meanings)
        rows = [row for row in table.records if not is_blank(table.cell(row, one.column))]
        plan = dataclasses.replace(table.plan, records=rows)
        tables.append(dataclasses.replace(table, header=header, plan=plan))
    return tables


def fill(table: Table, fields: dict[str, Column], cells: dict) -> None:
    """Year and source, where no column tells them."""
    column = table.column_of("value")
    headed = year_of(table.title(column)) if column is not None else None

    def titled() -> tuple[object, str | None] | None:
        if headed:
            return headed, address(table.header.bottom, column)
        return around.nearest(table, year_of) or around.shared(table, year_of)

    around.fill(table, fields, cells, "year", year_of, titled)
    around.fill(table, fields, cells, "indicator", _by_words, lambda: around.nearest(table, _by_words))
    is_document = lambda text: text if re.search(r"\d+\s*/", text) else None  # noqa: E731
    around.fill(table, fields, cells, "source", is_document, lambda: around.document(table))


def _by_words(text: str) -> str | None:
    """The indicator whose words, or letter, a line holds; the longest of them."""
    key = match_key(text)
    words = ((match_key(word), code) for code, words in FORMS["targets"].field("indicator").choices for word in words)
    held = [(word, code) for word, code in words if len(word) > 10 and word in key]
    return max(held, key=lambda one: len(one[0]))[1] if held else _indicator(text)


def check(table: Table, names: CatalogueNames, fields: dict[str, list]) -> None:
    """What stands around the targets, or behind a value, against them."""
    contradictions.targets(table, fields, names)
    column = table.column_of("value")
    for row in table.records if column is not None else ():
        text = clean(as_typed(table.cell(row, column)))
        if _COUNTED.search(text):
            why = "đếm người, tập thể, không phải tỷ lệ; đã đọc là phần trăm"
            wrong = Wrong("bad_number", why, "Ghi tỷ lệ phần trăm, ví dụ 60%.")
            table.wrong(row, column, text, wrong)
    shown = lambda told: f"chỉ số {told}"  # noqa: E731
    against.tell_lines(table, "around_differs", fields["indicator"], _indicator, shown)


def _indicator(text: str) -> str | None:
    found = _INDICATOR.search(match_key(text))
    return found[1].upper() if found else None
