"""Awards listed by the schools, phòng or xóm of one unit are that unit's: added up to one number of each kind.
Such parts are no units of ours, so their rows would stand as doubles of one another; that they were added is told.
The same holds for people named with a number each. One part or person named twice stays a double that is asked."""

from __future__ import annotations

from data.intake.awards.classes import same_key, summed
from data.intake.model import Block, Finding, address
from data.intake.tables.table import Table
from data.text import match_key

_UNIT_TITLES = ("đơn vị", "tên đơn vị", "cơ quan", "tên cơ quan")  # where a unit of ours is looked for


def add(table: Table, block: Block) -> Block:
    """The block with the records of different parts added up, each at the cell of the first."""
    part, person = table.column_of("part"), table.column_of("person")
    column = person if part is None else part
    if column is None:
        return block
    added, out = summed(block, [rows for rows in same_key(block) if _are_apart(table, column, block, rows)])
    is_doubted = column == part and match_key(table.title(column)).startswith(_UNIT_TITLES)
    if column == part and (added or is_doubted and len(block)):
        doubles = [rows for rows, _ in added] or [[i] for i in range(len(block))]
        table.findings.append(_told(table, column, block, doubles, "warning" if is_doubted else "info"))
    return out


def _are_apart(table: Table, column: int, block: Block, rows: list[int]) -> bool:
    names = [match_key(table.grid.text(block.lines[i] - 1, column)) for i in rows]
    return all(names) and len(set(names)) == len(names)


def _told(table: Table, column: int, block: Block, doubles: list[list[int]], level: str) -> Finding:
    at, title = address(table.header.bottom, column), table.title(column)
    units = dict.fromkeys(block.fields["unit"].at(rows[0]) for rows in doubles)
    whose = next(iter(units)) or "đơn vị báo cáo" if len(units) == 1 else "từng đơn vị"
    parts = {match_key(table.grid.text(block.lines[i] - 1, column)) for rows in doubles for i in rows}
    places = ", ".join(block.place("quantity", i) for i in doubles[0])
    words = (
        f"Cột “{title}” liệt kê {len(parts)} đơn vị trực thuộc, không phải đơn vị báo cáo: số liệu được cộng cho "
        f"{whose} theo từng hình thức, đối tượng (ví dụ các ô {places}). Nếu không đúng, chọn lại ý nghĩa cột ở mục "
        "Cách đọc bảng."
    )
    return Finding(level, "parts_added", table.sheet, at, title, words)
