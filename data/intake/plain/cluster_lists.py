"""Members of cụm, khối side by side (headings/cluster_heads.py): one record a name, column by column within a row.
A role may stand behind a name, or in the column right of it.
A name nobody bears is asked where it stands."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.forms import FORMS
from data.intake.headings.cluster_heads import MEMBERS, role_beside
from data.intake.headings.row_words import END
from data.intake.meaning import cluster_names, values
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.plain import cluster_roles, cluster_rows
from data.intake.records import Block, Column
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import match_key


def _role_column(table: Table, column: int) -> int | None:
    """The column of roles right of one of members."""
    return next((m.column for m in table.header.meanings if m.column == column + 1 and m.field == "role"), None)


def is_so(table: Table) -> bool:
    """Whether a table is headed so."""
    return any(m.field == MEMBERS for m in table.header.meanings)


def read(table: Table, units: UnitNames) -> list[Block]:
    """One record a name, column by column within a row."""
    columns = [m for m in table.header.meanings if m.field == MEMBERS]
    names = {m.column: cluster_names.cluster_in(m.path[0]) for m in columns}
    places: list[tuple[int, int]] = []
    ids, clusters, roles = [], [], []
    for row in range(table.header.bottom + 1, len(table.grid.rows)):
        texts = {c: table.grid.text(row, c) for c in names if table.grid.text(row, c)}
        if any(END.fullmatch(match_key(text)) for text in texts.values()):
            break
        for column, text in texts.items():
            if values.is_blank(text) or match_key(without_number(text)).isdecimal():
                continue
            role, name = role_beside(text)
            if (beside := _role_column(table, column)) is not None and table.grid.text(row, beside):
                told_role = values.choice(FORMS["clusters"].field("role"))(table.grid.text(row, beside))
                if isinstance(told_role, values.Wrong):
                    table.wrong(row, beside, table.grid.text(row, beside), told_role)
                role = told_role if isinstance(told_role, str) else role
            found = units.resolve(name)
            told = unit_reader.decide(found, name)
            if not isinstance(told, str):
                table.wrong(row, column, text, told)
            elif found.how in ("short", "unaccented"):
                unit_reader.tell_completed(table, row, column, text, units.by_id[told].name)
            places.append((row, column))
            ids.append(told if isinstance(told, str) else None)
            clusters.append(names[column])
            roles.append(role or "thanh_vien")
    if not places:
        return []
    fields = {
        "cluster": Column(clusters),
        "unit_id": Column(ids),
        "unit": Column([i and units.by_id[i].name for i in ids]),
        "role": Column(roles),
        "valid_from": Column(None, None),
        "valid_to": Column(None, None),
        "note": Column(None, None),
    }
    table.plan.records = sorted({row for row, _ in places})
    cluster_rows.conflicts(table, places, fields)
    cluster_roles.tell_no_leader(table, clusters, roles, places[0][1])
    cells: dict[str, str | list] = {
        "unit": [address(*place) for place in places],
        "cluster": [address(table.header.bottom, column) for _, column in places],
    }
    return [Block("clusters", table.sheet, [row + 1 for row, _ in places], fields, cells, "unit")]
