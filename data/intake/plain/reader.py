"""Records of the forms that need no unfolding: results, units, clusters, calendar, targets, movements, plan.
Each field is read by its type; what a form requires and repeats is checked from its description alone.
What a form adds of its own stands in form_rules.py; a form without rules is read by its columns alone."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.addresses import letters
from data.intake.meaning.names import CatalogueNames
from data.intake.plain import (
    calendar_rows,
    checks,
    cluster_columns,
    cluster_lists,
    cluster_years,
    row_periods,
    target_rows,
)
from data.intake.plain.cells import read_column
from data.intake.plain.form_rules import RULES, Rules
from data.intake.records import Block, Column
from data.intake.tables.table import Table


def read(table: Table, catalogue: Catalogue, names: CatalogueNames) -> list[Block]:
    """One record a row; a table in another layout of its form has its own reader."""
    form = table.header.form.code
    if form == "clusters" and cluster_lists.is_so(table):
        return cluster_lists.read(table, names.units)
    if form == "clusters":
        cluster_columns.take_second(table)
        by_years = cluster_years.read(table, lambda one: _read(one, catalogue, names))
        return _read(table, catalogue, names) if by_years is None else by_years
    return _read(table, catalogue, names)


def _read(table: Table, catalogue: Catalogue, names: CatalogueNames) -> list[Block]:
    form = table.header.form.code
    if form == "clusters" and cluster_columns.is_spread(table, names.units):
        return cluster_columns.read(table, names)
    if form == "calendar":
        return calendar_rows.read(table, catalogue)
    if form == "targets" and (columns := target_rows.by_column(table)):
        return target_rows.woven([block for one in columns for block in read(one, catalogue, names)])
    rules = RULES.get(form, Rules)(table, catalogue, names)
    rules.prepare()
    return [_block(table, rules)] if table.records else []


def _block(table: Table, rules: Rules) -> Block:
    form = table.header.form
    fields, cells = _columns(table, rules)
    rules.fill(fields, cells)
    checks.require(table, form, fields)
    checks.in_order(table, fields)
    rules.check(fields)
    fields.pop("order", None)
    cells.pop("order", None)
    return rules.finish(Block(form.code, table.sheet, [r + 1 for r in table.records], fields, cells, form.main))


def _columns(table: Table, rules: Rules) -> tuple[dict[str, Column], dict[str, str | list]]:
    """The fields of the form as their columns say them, and the cells of each."""
    fields: dict[str, Column] = {}
    cells: dict[str, str | list] = {}
    for told in table.header.form.fields:
        if not told.in_template:
            continue
        column = table.column_of(told.name)
        if told.type == "unit":
            ids, place = rules.units()
            by_id = rules.names.units.by_id
            fields["unit_id"], fields["unit"] = Column(ids), Column([i and by_id[i].name for i in ids])
            cells |= {"unit": place} if place else {}
        elif told.type == "period":
            found, place = row_periods.of_records(table)
            fields["period"] = Column(found)
            cells |= {"period": place} if place else {}
        elif column is not None:
            name = "unit_id" if told.name == "standing_unit" else told.name
            fields[name] = Column(read_column(table, column, told, rules.parsers()))
            cells[told.name] = letters(column)
        else:
            fields[told.name] = Column(None, None)
    return fields, cells
