"""The role in a cụm, khối that stands beside a unit's name or in a line of its own: "Xã Na Rì (Cụm trưởng)",
"Cụm trưởng: Xã Na Rì". A column of roles goes first.
Another role beside it, and a cụm, khối without a leader, are told."""

from __future__ import annotations

import re

from data.intake.addresses import position
from data.intake.meaning.cluster_names import cluster_in, leads_in, role_in, role_of, without_year
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.plain import around
from data.intake.readers.workbook import as_typed
from data.intake.tables import against
from data.intake.tables.table import Table
from data.text import clean, match_key

_DAY = re.compile(r"\d{1,2}\s*/\s*\d{1,2}(?:\s*/\s*\d{4})?|\btháng \d{1,2}\b")
_FIRST_WORDS = re.compile(r"\s*[,;(]\s*")
_SHOWN = {"truong": "trưởng", "pho": "phó", "thanh_vien": "thành viên"}


def take(table: Table) -> dict[int, str]:
    """Rows whose cell of the unit says its role as well; the cell is then read without it."""
    column = table.column_of("unit")
    found: dict[int, str] = {}
    for row in table.records if column is not None else ():
        text = clean(as_typed(table.cell(row, column)))
        role, name = role_in(text)
        if role and "\n" not in as_typed(table.cell(row, column)):
            found[row] = role
            table.plan.joined[row, column] = name
    return _of_notes(table) | found


def _of_notes(table: Table) -> dict[int, str]:
    """ "Phó, luân phiên" under Ghi chú, where no column tells roles."""
    column = table.column_of("note")
    if column is None or table.column_of("role", "leader", "deputy") is not None:
        return {}
    first = {row: _FIRST_WORDS.split(clean(as_typed(table.cell(row, column))))[0] for row in table.records}
    return {row: role for row, text in first.items() if (role := role_of(text)) and not without_year(text)[1]}


def merge(table: Table, beside: dict[int, str], own: list[str | None]) -> list[str]:
    """The role of each row: its column, else the words beside its name, else Thành viên; two roles are told."""
    column = table.column_of("role")
    out: list[str] = []
    for row, told in zip(table.records, own, strict=True):
        said = beside.get(row)
        if told and said and said != told:
            why = f"khác vai trò ghi bên cạnh tên đơn vị ({_SHOWN[said]}); đã hiểu theo cột"
            wrong = Wrong("cluster_conflict", why, "Sửa một trong hai.", level="warning")
            table.wrong(row, column, table.cell(row, column), wrong)
        out.append(told or said or "thanh_vien")
    held = out if column is not None else [None] * len(out)
    against.tell_beside(table, "cluster_conflict", held, ("note",), role_of, _SHOWN.get)
    return out


def of_groups(table: Table, units: UnitNames, ids: list, roles: list[str], is_told: list[bool]) -> None:
    """ "Cụm 1 (Cụm trưởng: Xã Na Rì)" over its members is that member's role."""
    over = table.above(lambda text: text if cluster_in(text) else None)
    for group in dict.fromkeys(filter(None, over)):
        for role, name in leads_in(group):
            unit = units.known(name).id
            at = next((i for i, own in enumerate(ids) if own == unit and over[i] == group), None) if unit else None
            if at is not None and not is_told[at]:
                roles[at] = role


def tell_days_in_notes(table: Table, fields: dict) -> None:
    """ "rời cụm từ 01/7/2026" under Ghi chú: the row holds for as long as the list does."""
    column = table.column_of("note")
    for i, row in enumerate(table.records if column is not None else ()):
        text = clean(as_typed(table.cell(row, column)))
        if _DAY.search(text) and not fields["valid_from"].at(i) and not fields["valid_to"].at(i):
            why = "ghi chú nêu ngày, mà hàng không ghi Hiệu lực từ, Hiệu lực đến; đã hiểu là cả thời gian của danh sách"
            cure = "Nếu vai trò, thành viên thay đổi từ ngày đó, ghi Hiệu lực từ, Hiệu lực đến."
            table.wrong(row, column, text, Wrong("cluster_conflict", why, cure, level="warning"))


def of_lines(table: Table, units: UnitNames, ids: list, roles: list[str], is_told: list[bool]) -> None:
    """ "Cụm trưởng: Xã Na Rì" above or below the members is that member's role; `is_told`: rows that tell one."""
    for name, role in (("leader", "truong"), ("deputy", "pho")):
        said = around.labelled(table, name)
        unit = units.known(str(said[0])).id if said else None
        if unit is None:
            continue
        at = next((i for i, own in enumerate(ids) if own == unit), None)
        if at is not None and (not is_told[at] or roles[at] == role):
            roles[at] = role
            continue
        where, shown = said[1], units.by_id[unit].name
        why = "không có trong danh sách" if at is None else f"trong danh sách là {_SHOWN[roles[at]]}"
        words = f"Ô {where} ghi {shown} là {_SHOWN[role]}, {why}; đã hiểu theo danh sách. Sửa chỗ ghi sai."
        table.tell("warning", "cluster_conflict", *position(where), shown, words)


def tell_no_leader(table: Table, clusters: list, roles: list, at: int) -> None:
    """Cụm, khối of which no row is the leader: what its leader owes is nobody's."""
    led = {match_key(c) for c, role in zip(clusters, roles, strict=True) if c and role == "truong"}
    names = list(dict.fromkeys(c for c in clusters if c and match_key(c) not in led))
    if not names:
        return
    shown = "; ".join(names[:5]) + ("; ..." if len(names) > 5 else "")
    words = (
        f"Chưa ghi trưởng của {shown}; các đơn vị không ghi vai trò được hiểu là thành viên, nhiệm vụ của Cụm trưởng, "
        "Khối trưởng chưa có đơn vị thực hiện. Bổ sung vai trò, trừ khi đã gửi ở tệp khác."
    )
    row = table.records[0] if table.records else table.header.bottom
    table.tell("warning", "no_leader", row, at, names[0][:80], words)
