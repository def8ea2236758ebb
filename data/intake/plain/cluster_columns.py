"""Cụm, khối thi đua with a column for each role, or with all members in one cell: "Xã A; Xã B, Xã C".
Each unit named is one record, at the cell that names it. A leader also listed among the members is one record, the
leader's; a name in a list that nobody bears is told by itself, the others are kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data.intake.addresses import address
from data.intake.meaning import values
from data.intake.meaning.cluster_names import role_in
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.plain import checks, cluster_roles, cluster_rows, validity
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean

ROLES = {"leader": "truong", "deputy": "pho", "unit": "thanh_vien"}  # column -> role of the units it names
_PARTS = re.compile(r"[;\n\r]+")
_NUMBER = re.compile(r"^(?:[-+*•–]+\s*|\d{1,2}\s*[.)]\s*|[a-zđ]\)\s*)+(?=\S)")  # "P. Đức Xuân" is a name
_MAYBE = re.compile(r"\s*,\s*|\s+(?:và|&)\s+")  # may part two names, or stand inside one


@dataclass(frozen=True)
class Named:
    """One unit named in one cell."""

    row: int
    column: int
    cluster: str | None
    role: str
    unit: str | None


def split(units: UnitNames, text: str) -> list[str]:
    """The names in a cell: "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế và Xã Ba Bể" are three."""
    found: list[str] = []
    for part in _unbroken(units, [_NUMBER.sub("", clean(part)).rstrip(" .,") for part in _PARTS.split(text)]):
        while part:
            name = _first(units, part)
            found.append(name)
            part = _MAYBE.sub("", part[len(name) :], count=1) if len(name) < len(part) else ""
    return found


def _unbroken(units: UnitNames, lines: list[str]) -> list[str]:
    """Lines of a cell, with a name broken over two of them as one: "Phường", "Phan Đình Phùng"."""
    out: list[str] = []
    for line in lines:
        if out and units.known(out[-1]).id is None and units.known(f"{out[-1]} {line}").id:
            out[-1] = f"{out[-1]} {line}"
        else:
            out.append(line)
    return out


def _first(units: UnitNames, text: str) -> str:
    """The longest beginning of a list that is a unit; its first part when none is."""
    ends = [len(text), *sorted((found.start() for found in _MAYBE.finditer(text)), reverse=True)]
    return next((text[:end] for end in ends if units.known(text[:end]).id), text[: ends[-1]])


def take_second(table: Table) -> None:
    """ "Cụm | Khối" side by side: each row is of the one it names, and of the first where it names both."""
    first, second = table.column_of("cluster"), table.column_of("cluster_beside")
    for row in table.records if first is not None and second is not None else ():
        text = clean(as_typed(table.cell(row, second)))
        if values.is_blank(text):
            continue
        if values.is_blank(table.cell(row, first)):
            table.plan.joined[row, first] = cluster_rows.named_by_title(table, second, text)
        else:
            why = "hàng ghi cả cụm và khối; đã hiểu theo cột đứng trước"
            cure = "Mỗi đơn vị thuộc một cụm hoặc một khối: bỏ một trong hai."
            table.wrong(row, second, text, Wrong("cluster_conflict", why, cure, level="warning"))


def place_second(table: Table, cells: dict) -> None:
    """Where the cụm, khối of each row stands, of two columns."""
    first, second = table.column_of("cluster"), table.column_of("cluster_beside")
    if first is not None and second is not None:
        of_row = {row: second if values.is_blank(table.grid.filled(row, first)) else first for row in table.records}
        cells["cluster"] = [address(row, column) for row, column in of_row.items()]


def is_spread(table: Table, units: UnitNames) -> bool:
    """Whether roles have columns, or some cell names several units."""
    if table.column_of("leader") is not None or table.column_of("deputy") is not None:
        return True
    column = table.column_of("unit")
    cells = [str(cell) for cell in (table.cells(column) if column is not None else ()) if isinstance(cell, str)]
    return any(re.search(r"[;,\n]", cell) and len(split(units, cell)) > 1 for cell in cells)


def read(table: Table, names: CatalogueNames) -> list[Block]:
    groups = cluster_rows.take_groups(table)
    if not table.records:
        return []
    column = table.column_of("cluster")
    own = table.read(column, values.text) if column is not None else None
    clusters = cluster_rows.clusters(table, groups, own)
    told = _ticked(table, names.units, clusters) if _has_marks(table) else _named(table, names.units, clusters)
    records = _once(told)
    dates = {name: _of_rows(table, name) for name in ("valid_from", "valid_to", "note")}
    rows = table.records
    checks.in_order(table, {name: Column([by_row.get(row) for row in rows]) for name, (by_row, _) in dates.items()})
    fields: dict[str, Column] = {
        "cluster": Column([one.cluster for one in records]),
        "unit_id": Column([one.unit for one in records]),
        "unit": Column([one.unit and names.units.by_id[one.unit].name for one in records]),
        "role": Column([one.role for one in records]),
    }
    cells: dict[str, str | list] = {
        "unit": [address(one.row, one.column) for one in records],
    }
    if column is not None:
        cells["cluster"] = [address(one.row, column) for one in records]
    for name, (by_row, at) in dates.items():
        fields[name] = Column([by_row.get(one.row) for one in records])
        if at is not None:
            cells[name] = [address(one.row, at) for one in records]
    validity.fill_members(table, fields, cells, [one.row for one in records])
    first = records[0].column if records else table.header.first
    cluster_roles.tell_no_leader(table, [o.cluster for o in records], [o.role for o in records], first)
    cluster_rows.conflicts(table, [(one.row, one.column) for one in records], fields)
    _sizes(table, clusters, records)
    cluster_rows.sizes_beside(table, [one.cluster for one in records])
    return [Block("clusters", table.sheet, [one.row + 1 for one in records], fields, cells, "unit")]


def _has_marks(table: Table) -> bool:
    """ "x" under Trưởng, Phó, Thành viên beside a column of units."""
    columns = [c for name in ("leader", "deputy") if (c := table.column_of(name)) is not None]
    cells = [cell for column in columns for cell in table.cells(column) if cell not in ("", None)]
    return table.column_of("unit") is not None and bool(cells) and all(map(values.is_mark, cells))


def _ticked(table: Table, units: UnitNames, clusters: list) -> list[Named]:
    column = table.column_of("unit")
    ids, _ = unit_reader.of_records(table, units)
    ticks = {ROLES[name]: table.cells(c) for name in ("leader", "deputy") if (c := table.column_of(name)) is not None}
    found = []
    for i, row in enumerate(table.records):
        roles = [role for role, cells in ticks.items() if values.is_mark(cells[i])] or ["thanh_vien"]
        found += [Named(row, column, clusters[i], role, ids[i]) for role in roles]
    return found


def _named(table: Table, units: UnitNames, clusters: list) -> list[Named]:
    """Every unit named in the columns of roles; a merged cell names its units once."""
    found: list[Named] = []
    seen: set[tuple[int, int]] = set()
    told = _own_roles(table)
    for i, row in enumerate(table.records):
        for name, role in (ROLES | {"unit": told[i]}).items():
            column = table.column_of(name)
            if column is None:
                continue
            place = table.grid.merged.get((row, column), (row, column))
            if place in seen:
                continue
            seen.add(place)
            typed = as_typed(table.cell(*place))
            for text in split(units, "" if values.is_blank(typed) else typed):
                own, bare = role_in(text)
                found.append(Named(*place, clusters[i], own or role, _unit(table, units, place, bare)))
    return found


def _own_roles(table: Table) -> list[str]:
    """The role a column of roles tells for the units of a row; without it they are members."""
    column = table.column_of("role")
    if column is None:
        return ["thanh_vien"] * len(table.records)
    roles = table.read(column, values.choice(table.header.form.field("role")))
    return [role or "thanh_vien" for role in roles]


def _unit(table: Table, units: UnitNames, place: tuple[int, int], text: str) -> str | None:
    found = units.resolve(text)
    unit = unit_reader.decide(found, text)
    if not isinstance(unit, Wrong):
        if found.how in ("short", "unaccented"):
            unit_reader.tell_completed(table, *place, text, units.by_id[unit].name)
        return unit
    inside = units.mentioned(text)  # "Giám đốc Sở Y tế"
    own = units.by_id[inside[0]].name if len(inside) == 1 else None
    where = f"Ô {address(*place)}, cột “{table.title(place[1])}” ghi “{text}”"
    cure = f"Có phải là: {own}?" if own else unit.cure
    table.tell("error", unit.code, *place, text, f"{where}: {unit.why}. {cure}", own or unit.suggestion, unit.options)
    return None


def _once(told: list[Named]) -> list[Named]:
    """A trưởng or phó named again in its own cụm, khối, as one of the members or in the next row, is one record."""
    heads = {(one.cluster, one.unit): one for one in reversed(told) if one.unit and one.role != "thanh_vien"}
    return [
        one
        for one in told
        if (head := heads.get((one.cluster, one.unit))) is None
        or one is head
        or one.role not in (head.role, "thanh_vien")
    ]


def _of_rows(table: Table, name: str) -> tuple[dict[int, object], int | None]:
    """What a column says of all units named in one row."""
    column = table.column_of(name)
    if column is None:
        return {}, None
    parse = values.text if name == "note" else values.date(table.request.today, may_be_future=True)
    return dict(zip(table.records, table.read(column, parse), strict=True)), column


def _sizes(table: Table, clusters: list, records: list[Named]) -> None:
    """ "Số thành viên" beside the names: compared with how many are named, trưởng and phó among them or not."""
    column = table.column_of("size")
    if column is None:
        return
    for row, cluster, told in zip(table.records, clusters, table.read(column, values.count), strict=True):
        own = [one for one in records if one.cluster == cluster]
        members = sum(one.role == "thanh_vien" for one in own)
        if told is not None and told not in (len(own), members):
            words = (
                f"Ô {address(row, column)} ghi {told} đơn vị, bảng nêu tên {len(own)} đơn vị của “{cluster}”. Kiểm tra "
                "lại danh sách hoặc số đơn vị."
            )
            table.tell("warning", "total_mismatch", row, column, str(told), words, str(len(own)))
