"""Which cụm, khối each row of a list of members belongs to: its column, the group row above it, or the title.
A list says it once for several members in any of these places; members that nothing places are told.
Two leaders of one cụm, khối, or one unit in two of them, are most likely a slip: told, not refused. A unit with two
roles in one cụm, khối has each in its own time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from data.intake.addresses import address, position
from data.intake.headings.title_words import year_of
from data.intake.meaning.cluster_names import are_two, bare, cluster_in, one_of_them, size_in
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.plain import around, cluster_roles, validity
from data.intake.readers.workbook import as_typed
from data.intake.records import Column
from data.intake.tables import against, number_gaps
from data.intake.tables.table import Table
from data.text import clean, match_key

_TOTAL = re.compile(r"(?:tổng (?:số|cộng)|cộng|tổng)\b")
_IN_NOTE = re.compile(r"\b(?:cụm|khối)(?: thi đua)?(?: số)? (?:\d{1,2}|[IVX]{1,4})\b", re.IGNORECASE)
_NO_NAME = re.compile(r"^(?:số\s*)?(?:\d{1,2}|[IVX]{1,4})$", re.IGNORECASE)


def take_groups(table: Table) -> list[str | None]:
    """The cụm, khối of the group row above each member; a numbered row that names one is no member itself."""
    cluster, unit, role = (table.column_of(name) for name in ("cluster", "unit", "role"))
    if cluster is None:
        own = {
            row
            for row in table.records
            if cluster_in(table.grid.at(row, unit)) and (role is None or table.grid.at(row, role) == "")
        }
    else:
        own = _heads(table, cluster, unit) if unit is not None else set()
    table.plan.records = [row for row in table.records if row not in own]
    table.plan.kinds.update(dict.fromkeys(own, "group"))
    return table.above(cluster_in)


def _heads(table: Table, cluster: int, unit: int) -> set[int]:
    """Rows that only name a cụm, khối in its own column, above members that leave this column empty."""
    names = [column for name in ("unit", "leader", "deputy", "role") if (column := table.column_of(name)) is not None]
    at, rows = table.grid.at, table.records
    return {
        row
        for row, below in zip(rows, rows[1:], strict=False)
        if cluster_in(at(row, cluster))
        and all(at(row, column) == "" for column in names)
        and at(below, cluster) == ""
        and at(below, unit) != ""
    }


def fill(table: Table, units: UnitNames, groups: list, fields: dict, cells: dict, beside: dict[int, str]) -> None:
    """The cluster of every record, and Thành viên where no role is told; `beside`: roles in the cells of the units."""
    fields["cluster"] = Column(clusters(table, groups, fields["cluster"].values))
    role = table.column_of("role")
    told = fields["role"].values or [None] * len(table.records)
    typed = table.cells(role) if role is not None else [""] * len(table.records)
    own = [None if cell in ("", None) else one for one, cell in zip(told, typed, strict=True)]
    asked = [cell not in ("", None) and one is None for one, cell in zip(told, typed, strict=True)]
    roles = cluster_roles.merge(table, beside, own)
    is_told = [one is not None or row in beside for row, one in zip(table.records, own, strict=True)]
    cluster_roles.of_lines(table, units, fields["unit_id"].values, roles, is_told)
    cluster_roles.of_groups(table, units, fields["unit_id"].values, roles, is_told)
    fields["role"] = Column([None if a else one for a, one in zip(asked, roles, strict=True)])
    validity.fill(table, fields, cells)
    cluster_roles.tell_days_in_notes(table, fields)
    _tell_other_year(table, fields)
    column = table.column_of("unit")
    column = column if column is not None else table.header.first
    conflicts(table, [(row, column) for row in table.records], fields)
    cluster_roles.tell_no_leader(table, fields["cluster"].values, fields["role"].values, column)
    _sizes(table, fields["cluster"].values)
    number_gaps.look(table, "order")


def _tell_other_year(table: Table, fields: dict) -> None:
    """Days that hold in no part of the title's year."""
    titles = {year for text, _ in table.context.own_lines if (year := year_of(text))}
    if len(titles) != 1:
        return
    year = str(next(iter(titles)))
    for i, row in enumerate(table.records):
        since, until = fields["valid_from"].at(i), fields["valid_to"].at(i)
        name = "valid_from" if since and since[:4] > year else "valid_to" if until and until[:4] < year else None
        column = name and table.column_of(name)
        if column is not None:
            wrong = Wrong("period_conflict", f"nằm ngoài năm {year} ở tiêu đề", "Kiểm tra lại năm.", level="warning")
            table.wrong(row, column, table.cell(row, column), wrong)
            return


def _sizes(table: Table, names: list[str | None]) -> None:
    """ "Khối thi đua số 1 (03 đơn vị)" against the members below it."""
    _size_around(table, names)
    sizes_beside(table, names)
    members = Counter(match_key(name) for name in names if name)
    for row in (*table.plan.rows_of("group"), *table.plan.rows_of("stray")):
        for column, cell in enumerate(table.grid.rows[row]):
            name, said = cluster_in(cell) if isinstance(cell, str) else None, size_in(clean(as_typed(cell)))
            if name and said and said != members[match_key(name)]:
                words = (
                    f"Ô {address(row, column)}: “{name[:80]}” ghi {said} đơn vị, trong danh sách có "
                    f"{members[match_key(name)]}. Bổ sung đơn vị còn thiếu hoặc sửa số."
                )
                table.tell("warning", "total_mismatch", row, column, clean(cell)[:80], words)


def sizes_beside(table: Table, names: list[str | None]) -> None:
    """ "Cụm số 1 (03 đơn vị)" in the column of cụm, khối; `names`: the cụm, khối of each member."""
    column = table.column_of("cluster")
    members, seen = Counter(match_key(name) for name in names if name), set()
    for row in table.records if column is not None else ():
        text = clean(as_typed(table.cell(row, column)))
        name, said = cluster_in(text), size_in(text)
        if name and said and match_key(name) not in seen and said != members[match_key(name)]:
            why = f"trong danh sách có {members[match_key(name)]} đơn vị"
            wrong = Wrong("total_mismatch", why, "Bổ sung đơn vị còn thiếu hoặc sửa số.", level="warning")
            table.wrong(row, column, text, wrong)
        seen.add(match_key(name or ""))


def _size_around(table: Table, names: list[str | None]) -> None:
    """ "CỤM THI ĐUA SỐ 1 (gồm 03 đơn vị)" over the members, "Tổng số: 03 đơn vị" below them."""
    told = [(text, cell) for text, cell in table.context.own_lines if cluster_in(text) and size_in(text)]
    rows = [*table.plan.rows_of("total"), *table.plan.rows_of("note"), *table.plan.rows_of("group")]
    lines = [(table.grid.text(r, c), address(r, c)) for r in rows for c in range(table.grid.width)]
    told += [(text, cell) for text, cell in lines if _TOTAL.match(match_key(text)) and size_in(text)]
    count = len(table.records)
    for text, cell in told if len({match_key(name) for name in names if name}) == 1 else ():
        if size_in(text) != count:
            words = (
                f"Ô {cell} ghi “{text[:80]}”, trong danh sách có {count} đơn vị. Bổ sung đơn vị còn thiếu hoặc sửa số."
            )
            table.tell("warning", "total_mismatch", *position(cell), text[:80], words)


def clusters(table: Table, groups: list[str | None], own: list[str | None] | None) -> list[str | None]:
    """The cụm, khối of each row: its own words, the group row above it, or the title; one of none is told."""
    column = table.column_of("cluster")
    said = around.labelled(table, "cluster")
    titles = [str(said[0])] if said else [*(text for text, _ in table.context.own_lines), table.sheet]
    nearest = [*reversed(titles[:-1]), titles[-1]] if not said else titles  # a line right above says it of the rows
    title = next((name for text in nearest if (name := one_of_them(text))), None)
    inside = {named for text in titles for named in _IN_NOTE.findall(text)}
    title = title or (inside.pop() if len(inside) == 1 else None)
    of_members = table.column_of("unit")
    title = title or (one_of_them(table.title(of_members)) if of_members is not None else None)
    names: list[str | None] = []
    last, group_before = None, None
    own = own and [value and (cluster_in(value) or value) for value in own]  # "Cụm số 1 (03 đơn vị)"
    for row, value, group in zip(table.records, own or [None] * len(table.records), groups, strict=True):
        last = value or (group if group != group_before else last or title)
        group_before = group
        if last is None and None not in names:
            place = column if column is not None else table.header.first
            words = (
                f"Hàng {row + 1} chưa cho biết thuộc cụm, khối thi đua nào. Ghi tên ở cột Cụm, khối, ở dòng nhóm phía "
                "trên các đơn vị hoặc ở tiêu đề."
            )
            table.tell("error", "missing_value", row, place, None, words)
        names.append(last)
    if column is not None:
        names = [named_by_title(table, column, name) for name in names]
        unnamed = next(
            (row for row, name in zip(table.records, names, strict=True) if name and _NO_NAME.match(name)), None
        )
        if unnamed is not None:
            why = "chỉ là một con số, không rõ là cụm hay khối"
            wrong = Wrong("cluster_conflict", why, "Ghi đủ tên, ví dụ “Cụm thi đua số 1”.", level="warning")
            table.wrong(unnamed, column, table.cell(unnamed, column), wrong)
    shown: Callable = lambda name: f"“{name}”"  # noqa: E731
    if own is not None:
        against.tell_groups(table, "cluster_conflict", names, cluster_in, shown, are_two)
    against.tell_lines(table, "cluster_conflict", names, one_of_them, shown, are_two)
    against.tell_beside(table, "cluster_conflict", names, ("note",), _mentioned, shown, are_two)
    return names


def named_by_title(table: Table, column: int, name: str | None) -> str | None:
    """1 under "Cụm thi đua" is Cụm thi đua 1; under "Cụm, khối" it may be either."""
    title = clean(table.title(column))
    is_one = match_key(title) in ("cụm", "khối", "cụm thi đua", "khối thi đua", "cụm số", "khối số")
    return f"{title} {name}" if name and is_one and _NO_NAME.match(name) else name


def _mentioned(text: str) -> str | None:
    found = _IN_NOTE.search(text)
    return found[0] if found else None


def conflicts(table: Table, places: list[tuple[int, int]], fields: dict) -> None:
    """Two leaders of one cụm, khối, or one unit in two; `places` are the cells of the units, record by record."""
    _spellings(table, places, fields["cluster"])
    _overlaps(table, places, fields)
    leaders: dict[tuple, int] = {}
    members: dict[tuple, tuple[str, int, str | None]] = {}
    for i, (row, column) in enumerate(places):
        cluster, unit = fields["cluster"].at(i), fields["unit_id"].at(i)
        since, until = fields["valid_from"].at(i), fields["valid_to"].at(i)
        if cluster is None or until and not since:
            continue
        key, role = match_key(cluster), fields["role"].at(i)  # from another day on a leader follows, a member moves
        if role == "truong":
            if (key, since) in leaders:
                before = leaders[key, since] + 1
                why = f"“{cluster}” đã có trưởng ở hàng {before}. Mỗi cụm, khối có một trưởng trong năm"
                _tell(table, row, column, why)
            leaders.setdefault((key, since), row)
        own = (unit, since)
        if own in members and members[own][0] == key and role not in (None, members[own][2]):
            before = members[own][1]
            where = f"Hàng {row + 1}" + (f" và hàng {before + 1} cùng" if before != row else " ghi hai vai trò của")
            words = (
                f"{where} một đơn vị trong “{cluster}”. Bỏ dòng thừa, hoặc ghi Hiệu lực từ, Hiệu lực đến của từng vai "
                "trò."
            )
            table.tell("error", "duplicate_key", row, column, None, words)
        elif unit and members.setdefault(own, (key, row, role))[0] != key:
            why = f"đơn vị này đã thuộc cụm, khối khác ở hàng {members[own][1] + 1}"
            _tell(table, row, column, why)


def _overlaps(table: Table, places: list[tuple[int, int]], fields: dict) -> None:
    """A leader whose time begins before that of the one before it has ended."""
    led: dict[str, list[tuple[str, str, int]]] = {}
    for i, (row, column) in enumerate(places):
        cluster, since, until = (fields[name].at(i) for name in ("cluster", "valid_from", "valid_to"))
        if cluster is None or fields["role"].at(i) != "truong" or not since or not until:
            continue
        for first, last, before in led.setdefault(match_key(cluster), []):
            if first != since and since <= last and first <= until:
                _tell(table, row, column, f"thời gian làm trưởng “{cluster}” trùng với đơn vị ở hàng {before + 1}")
        led[match_key(cluster)].append((since, until, row))


def _spellings(table: Table, places: list[tuple[int, int]], clusters: Column) -> None:
    """ "Khối 1" and "Khối thi đua số 01" are most likely one; as written they are two."""
    seen: dict[str, str] = {}
    told: set[str] = set()
    for i, (row, column) in enumerate(places):
        name = clusters.at(i)
        key = bare(name or "")
        before = seen.setdefault(key, name) if name else name
        if name and match_key(before) != match_key(name) and match_key(name) not in told:
            told.add(match_key(name))
            _tell(table, row, column, f"“{name}” và “{before}” có thể là một cụm, khối; đang được hiểu là hai")


def _tell(table: Table, row: int, column: int, why: str) -> None:
    words = f"Ô {address(row, column)}: {why}. Kiểm tra lại; nếu có thay đổi trong năm, ghi Hiệu lực từ, Hiệu lực đến."
    table.tell("warning", "cluster_conflict", row, column, table.grid.text(row, column)[:80] or None, words)
