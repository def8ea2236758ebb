"""Which cụm, khối each row of a list of members belongs to: its column, the group row above it, or the title.
A list says it once for several members in any of these places; members that nothing places are told.
Two leaders of one cụm, khối, or one unit in two of them, are most likely a slip: told, not refused. A unit with two
roles in one cụm, khối has each in its own time."""

from __future__ import annotations

import re
from collections import Counter

from data.intake.meaning.match import without_number
from data.intake.model import Column, address
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, match_key

_NAMED = re.compile(r"(?:cụm|khối)(?: thi đua| số| các|\b)")
_SIZE = re.compile(
    r"[\s,:;–-]*\(?\s*(?:gồm\s+)?(?:có\s+)?(\d{1,3})\s+(?:cơ quan, )?(?:đơn vị|thành viên|cơ quan)[^()]*\)?$", re.I
)
_LIST_OF = re.compile(r"^danh sách (?:các )?(?:đơn vị )?(?:thành viên )?(?:của )?(?=(?:cụm|khối)\b)", re.IGNORECASE)
_YEAR = re.compile(r"\s+năm\s+20\d\d$", re.IGNORECASE)
_SAID_OF_ALL = re.compile(r"\b(?:thi đua|số)\b")
_PADDED = re.compile(r"^0+(?=\d)")
_ALL_OF_THEM = re.compile(r"(?:cụm|khối)(?: thi đua)?(?: và)? (?:cụm|khối)")


def _cluster(text: object) -> str | None:
    """ "I. Khối thi đua số 1" is one; "Cụm, khối thi đua năm 2026" speaks of all."""
    name = _SIZE.sub("", without_number(clean(as_typed(text)))).strip()
    name = _YEAR.sub("", _LIST_OF.sub("", name)).strip()
    key = match_key(name)
    return name if _NAMED.match(key) and not _ALL_OF_THEM.match(key) else None


def take_groups(table: Table) -> list[str | None]:
    """The cụm, khối of the group row above each member; a numbered row that names one is no member itself."""
    column, role = table.column_of("unit"), table.column_of("role")
    if table.column_of("cluster") is None:
        own = {
            row
            for row in table.records
            if _cluster(table.grid.at(row, column)) and (role is None or table.grid.at(row, role) == "")
        }
        table.plan.records = [row for row in table.records if row not in own]
        table.plan.kinds.update(dict.fromkeys(own, "group"))
    return table.above(_cluster)


def fill(table: Table, groups: list[str | None], fields: dict) -> None:
    """The cluster of every record, and Thành viên where no role is told."""
    fields["cluster"] = Column(clusters(table, groups, fields["cluster"].values))
    role = table.column_of("role")
    told = fields["role"].values or [None] * len(table.records)
    typed = table.cells(role) if role is not None else [""] * len(table.records)
    fields["role"] = Column(
        ["thanh_vien" if cell in ("", None) else one for one, cell in zip(told, typed, strict=True)]
    )
    column = table.column_of("unit")
    conflicts(table, [(row, column if column is not None else table.header.first) for row in table.records], fields)
    _sizes(table, fields["cluster"].values)


def _sizes(table: Table, names: list[str | None]) -> None:
    """ "Khối thi đua số 1 (03 đơn vị)" against the members below it."""
    members = Counter(match_key(name) for name in names if name)
    for row in (*table.plan.rows_of("group"), *table.plan.rows_of("stray")):
        for column, cell in enumerate(table.grid.rows[row]):
            name, said = _cluster(cell) if isinstance(cell, str) else None, _SIZE.search(clean(as_typed(cell)))
            if name and said and int(said[1]) != members[match_key(name)]:
                words = (
                    f"Ô {address(row, column)}: “{name[:80]}” ghi {int(said[1])} đơn vị, trong danh sách có "
                    f"{members[match_key(name)]}. Bổ sung đơn vị còn thiếu hoặc sửa số."
                )
                table.tell("warning", "total_mismatch", row, column, clean(cell)[:80], words)


def clusters(table: Table, groups: list[str | None], own: list[str | None] | None) -> list[str | None]:
    """The cụm, khối of each row: its own words, the group row above it, or the title; one of none is told."""
    column = table.column_of("cluster")
    title = next((name for text, _ in table.context.own_lines if (name := _cluster(text))), None)
    names: list[str | None] = []
    last, group_before = None, None
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
    return names


def conflicts(table: Table, places: list[tuple[int, int]], fields: dict) -> None:
    """Two leaders of one cụm, khối, or one unit in two; `places` are the cells of the units, record by record."""
    _spellings(table, places, fields["cluster"])
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
            words = (
                f"Hàng {row + 1} và hàng {members[own][1] + 1} cùng một đơn vị trong “{cluster}”. Bỏ dòng thừa, hoặc "
                "ghi Hiệu lực từ, Hiệu lực đến của từng vai trò."
            )
            table.tell("error", "duplicate_key", row, column, None, words)
        elif unit and members.setdefault(own, (key, row, role))[0] != key:
            why = f"đơn vị này đã thuộc cụm, khối khác ở hàng {members[own][1] + 1}"
            _tell(table, row, column, why)


def _spellings(table: Table, places: list[tuple[int, int]], clusters: Column) -> None:
    """ "Khối 1" and "Khối thi đua số 01" are most likely one; as written they are two."""
    seen: dict[str, str] = {}
    told: set[str] = set()
    for i, (row, column) in enumerate(places):
        name = clusters.at(i)
        bare = " ".join(_PADDED.sub("", word) for word in _SAID_OF_ALL.sub(" ", match_key(name or "")).split())
        before = seen.setdefault(bare, name) if name else name
        if name and match_key(before) != match_key(name) and match_key(name) not in told:
            told.add(match_key(name))
            _tell(table, row, column, f"“{name}” và “{before}” có thể là một cụm, khối; đang được hiểu là hai")


def _tell(table: Table, row: int, column: int, why: str) -> None:
    words = f"Ô {address(row, column)}: {why}. Kiểm tra lại; nếu có thay đổi trong năm, ghi Hiệu lực từ, Hiệu lực đến."
    table.tell("warning", "cluster_conflict", row, column, table.grid.text(row, column)[:80] or None, words)
