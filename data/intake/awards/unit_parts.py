"""Awards listed by the schools, phòng or xóm of one unit are that unit's: added up to one number of each kind.
Such parts are no units of ours, so their rows would stand as doubles of one another; that they were added is told.
So are rows of batches ("Đợt 1", "Đợt 2") of one kỳ, and people named with a number each. One part, batch or person
named twice stays a double that is asked."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.awards.classes import same_key, summed
from data.intake.model import Finding
from data.intake.readers.workbook import as_typed
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import match_key

_UNIT_TITLES = ("đơn vị", "tên đơn vị", "cơ quan", "tên cơ quan")  # where a unit of ours is looked for


def add(table: Table, block: Block) -> Block:
    """The block with the records of different parts added up, each at the cell of the first."""
    part, batch, person = map(table.column_of, ("part", "batch", "person"))
    columns = [column for column in (part, batch) if column is not None] or [person]
    if columns == [None]:
        return block
    added, out = summed(block, [rows for rows in same_key(block) if _are_apart(table, columns, block, rows)])
    doubles = [rows for rows, _ in added]
    is_doubted = part is not None and match_key(table.title(part)).startswith(_UNIT_TITLES)
    if part is not None and (added or is_doubted and len(block)):
        told = doubles or [[i] for i in range(len(block))]
        table.findings.append(_told(table, part, block, told, "warning" if is_doubted else "info"))
    elif added and batch is not None:
        table.findings.append(_told_batches(table, batch, block, doubles))
    return out


def _are_apart(table: Table, columns: list[int], block: Block, rows: list[int]) -> bool:
    names = [tuple(_key(table, block.lines[i] - 1, column) for column in columns) for i in rows]
    return all(map(any, names)) and len(set(names)) == len(names)


def _key(table: Table, row: int, column: int) -> str:
    return match_key(as_typed(table.cell(row, column)))


def _told_batches(table: Table, column: int, block: Block, doubles: list[list[int]]) -> Finding:
    at, title = address(table.header.bottom, column), table.title(column)
    places = ", ".join(block.place("quantity", i) for i in doubles[0])
    words = (
        f"Các đợt ghi ở cột “{title}” là của cùng một kỳ, hình thức, đối tượng: số liệu được cộng (ví dụ các ô "
        f"{places}). Không cần sửa nếu đúng."
    )
    return Finding("info", "columns_added", table.sheet, at, title, words)


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
