"""Cụm, khối side by side: each column is headed by one of them, and its members stand below.
"Cụm thi đua số 1 | Cụm thi đua số 2" over names of units. A role may stand behind a name.
A name nobody bears is asked where it stands."""

from __future__ import annotations

from data.intake.forms import FORMS, title_key
from data.intake.grid import Grid
from data.intake.headings.header import Header, Meaning
from data.intake.headings.heading_words import FIELD_KEYS
from data.intake.headings.row_words import END
from data.intake.meaning import cluster_names, values
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Block, Column, address
from data.intake.plain import cluster_roles, cluster_rows
from data.intake.readers.workbook import as_typed
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, match_key

FIELD = "in_column"  # the meaning of a column of members
_ROWS = 40  # where such a heading is looked for


def find(grid: Grid, units: UnitNames) -> list[Header]:
    """The heading of such a table: two names of cụm, khối or more in one row, a unit below each."""
    for row in range(min(_ROWS, len(grid.rows) - 1)):
        heads = [c for c in range(grid.width) if _is_head(grid.text(row, c))]
        if len(heads) < 2:
            continue
        bottom = row + 1 if any(_is_role_title(grid.text(row + 1, c)) for c in range(heads[0], grid.width)) else row
        columns = {c: _members(grid, bottom, range(c, end), units) for c, end in _spans(grid, heads)}
        if None in columns.values():
            continue
        last = grid.width - 1 if bottom > row else heads[-1]
        meanings = [Meaning(c, (grid.text(bottom, c) or grid.text(row, c),)) for c in range(heads[0], last + 1)]
        for head, column in columns.items():
            meaning = meanings[column - heads[0]]
            meaning.path, meaning.field = (grid.text(row, head), grid.text(bottom, column)), FIELD
        for meaning in meanings if bottom > row else ():
            meaning.field = "role" if _is_role_title(meaning.path[-1]) else meaning.field
        texts = tuple(match_key(grid.text(row, c)) for c in heads)
        return [Header(row, bottom, heads[0], last, FORMS["clusters"], meanings, 3.0, texts)]
    return []


def _is_head(text: str) -> bool:
    """The name of a cụm, khối; "Cụm trưởng" is the title of a column of any list."""
    return cluster_names.one_of_them(text) is not None and title_key(text) not in FIELD_KEYS["clusters"]


def _has_unit(grid: Grid, row: int, column: int, units: UnitNames) -> bool:
    below = [grid.text(r, column) for r in range(row + 1, min(row + 6, len(grid.rows)))]
    return any(units.known(_bare(text)[1]).id for text in below if text)


def _spans(grid: Grid, heads: list[int]) -> list[tuple[int, int]]:
    """Each head with where the next one begins."""
    return list(zip(heads, [*heads[1:], grid.width], strict=True))


def _members(grid: Grid, bottom: int, columns: range, units: UnitNames) -> int | None:
    """The column below one head that names units."""
    return next((column for column in columns if _has_unit(grid, bottom, column, units)), None)


def _is_role_title(text: str) -> bool:
    return title_key(text) in FORMS["clusters"].field("role").keys


def _role_column(table: Table, column: int) -> int | None:
    """The column of roles right of one of members."""
    return next((m.column for m in table.header.meanings if m.column == column + 1 and m.field == "role"), None)


def is_so(table: Table) -> bool:
    """Whether a table is headed so."""
    return any(m.field == FIELD for m in table.header.meanings)


def read(table: Table, units: UnitNames) -> list[Block]:
    """One record a name, column by column within a row."""
    columns = [m for m in table.header.meanings if m.field == FIELD]
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
            role, name = _bare(text)
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


def _bare(text: str) -> tuple[str | None, str]:
    """The role and the name in a cell "1. Xã Na Rì (Cụm trưởng)"."""
    return cluster_roles.role_in(without_number(clean(as_typed(text))))
