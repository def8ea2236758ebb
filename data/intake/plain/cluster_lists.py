"""Members of cụm, khối side by side (headings/cluster_heads.py): one record a name, column by column within a row.
The names stand below the cụm, khối, or units stand in one column and marks below the cụm, khối each belongs to.
A name nobody bears, and a unit marked nowhere, are asked where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from data.intake.addresses import address
from data.intake.forms import FORMS
from data.intake.headings.cluster_heads import MARKED, MEMBERS, role_beside
from data.intake.headings.heading_words import TOTAL
from data.intake.headings.row_words import END
from data.intake.meaning import cluster_names, values
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.plain import cluster_roles, cluster_rows, validity
from data.intake.records import Block, Column
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import match_key


@dataclass(frozen=True)
class _Member:
    """One member: the cell that makes it one, the cụm, khối over it, its unit and its role."""

    row: int
    column: int
    cluster: str | None
    unit: str | None
    role: str


def is_so(table: Table) -> bool:
    """Whether a table is headed so."""
    return any(m.field in (MEMBERS, MARKED) for m in table.header.meanings)


def read(table: Table, units: UnitNames) -> list[Block]:
    """One record a name or a mark, column by column within a row."""
    is_marked = any(m.field == MARKED for m in table.header.meanings)
    heads = [m for m in table.header.meanings if m.field in (MEMBERS, MARKED)]
    clusters = {m.column: cluster_names.cluster_in(m.path[0]) for m in heads}
    of_row = _marked_in if is_marked else _named_in
    members: list[_Member] = []
    for row in range(table.header.bottom + 1, len(table.grid.rows)):
        texts = [text for cell in table.grid.rows[row] if isinstance(cell, str) and (text := match_key(cell))]
        if any(map(END.fullmatch, texts)):
            break
        members += of_row(table, units, row, clusters)
    return [_block(table, units, members, is_marked)] if members else []


def _named_in(table: Table, units: UnitNames, row: int, clusters: dict) -> list[_Member]:
    """The names of a row; a role may stand behind a name or in the column right of it."""
    found = []
    for column, cluster in clusters.items():
        text = table.grid.text(row, column)
        if values.is_blank(text) or match_key(without_number(text)).isdecimal():
            continue
        role, name = role_beside(text)
        beside = next((m.column for m in table.header.meanings if m.column == column + 1 and m.field == "role"), None)
        if beside is not None and table.grid.text(row, beside):
            role = _role(table, row, beside) or role
        found.append(_Member(row, column, cluster, _unit(table, units, row, column, text, name), role or "thanh_vien"))
    return found


def _marked_in(table: Table, units: UnitNames, row: int, clusters: dict) -> list[_Member]:
    """The cụm, khối a unit is marked in; "Trưởng" for a mark is its role there."""
    column = table.column_of("unit")
    text = table.grid.text(row, column)
    marked = [c for c in clusters if not values.is_blank(table.grid.text(row, c))]
    if values.is_blank(text) or TOTAL.fullmatch(match_key(text)):
        return []
    if not marked:
        why = "chưa được đánh dấu ở cụm, khối nào"
        table.wrong(row, column, text, values.Wrong("missing_value", why, "Đánh dấu “x” ở cụm, khối của đơn vị."))
        return []
    role_beside_name, name = role_beside(text)
    unit = _unit(table, units, row, column, text, name)
    found = []
    for c in marked:
        role = None if values.is_mark(table.grid.text(row, c)) else _role(table, row, c)
        found.append(_Member(row, c, clusters[c], unit, role or role_beside_name or "thanh_vien"))
    return found


def _role(table: Table, row: int, column: int) -> str | None:
    """The role a cell says; another word is asked."""
    text = table.grid.text(row, column)
    told = values.choice(FORMS["clusters"].field("role"))(text)
    if isinstance(told, values.Wrong):
        table.wrong(row, column, text, told)
    return told if isinstance(told, str) else None


def _unit(table: Table, units: UnitNames, row: int, column: int, text: str, name: str) -> str | None:
    found = units.resolve(name)
    told = unit_reader.decide(found, name)
    if not isinstance(told, str):
        table.wrong(row, column, text, told)
        return None
    if found.how in ("short", "unaccented"):
        unit_reader.tell_completed(table, row, column, text, units.by_id[told].name)
    return told


def _block(table: Table, units: UnitNames, members: list[_Member], is_marked: bool) -> Block:
    fields = {
        "cluster": Column([one.cluster for one in members]),
        "unit_id": Column([one.unit for one in members]),
        "unit": Column([one.unit and units.by_id[one.unit].name for one in members]),
        "role": Column([one.role for one in members]),
        "valid_from": Column(None, None),
        "valid_to": Column(None, None),
        "note": Column(None, None),
    }
    table.plan.records = sorted({one.row for one in members})
    cells: dict[str, str | list] = {
        "cluster": [address(table.header.bottom, one.column) for one in members],
    }
    validity.fill_members(table, fields, cells, [one.row for one in members])
    cluster_rows.conflicts(table, [(one.row, one.column) for one in members], fields)
    cluster_roles.tell_no_leader(
        table, [one.cluster for one in members], [one.role for one in members], members[0].column
    )
    place = table.column_of("unit") if is_marked else None
    cells["unit"] = [address(one.row, one.column if place is None else place) for one in members]
    if is_marked:
        cells["role"] = [address(one.row, one.column) for one in members]
    return Block("clusters", table.sheet, [one.row + 1 for one in members], fields, cells, "unit")
