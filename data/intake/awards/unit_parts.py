"""Awards listed by the schools, phòng or xóm of one unit are that unit's: added up to one number of each kind.
Such parts are no units of ours, so their rows would stand as doubles of one another; that they were added is told.
So are rows of batches ("Đợt 1", "Đợt 2") of one kỳ, and people named with a number each. One part, batch or person
named twice stays a double that is asked."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.awards.classes import same_key, summed
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import RECORD_UNIT
from data.intake.model import Finding
from data.intake.readers.workbook import as_typed
from data.intake.records import Block
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import match_key

_UNIT_TITLES = ("đơn vị", "tên đơn vị", "cơ quan", "tên cơ quan")  # where a unit of ours is looked for


def mark(table: Table) -> None:
    """ "Khối Đảng, đoàn thể", "Khối trường học" in each row of one unit's table are parts of it."""
    if table.column_of("part", "person") is not None or not _has_blocks(table):
        return
    for meaning in table.header.meanings:
        if meaning.field in ("unit", "label", None) and not meaning.measure and meaning.path:
            first = table.grid.text(table.records[0], meaning.column) if table.records else ""
            said = set(table.cells(meaning.column)) - {"", None} if _block(first) else set()
            if len(said) > 1 and all(isinstance(text, str) and _block(text) for text in said):
                if meaning.field is None:
                    at = address(table.header.bottom, meaning.column)
                    unread = [f for f in table.findings if (f.code, f.cell) == ("unknown_column", at)]
                    table.findings = [f for f in table.findings if f not in unread]
                meaning.field = "part"
                return


def _has_blocks(table: Table) -> bool:
    """In a table of Sở Nội vụ, which keeps the record of the province, "Khối ..." may be many units: it is asked."""
    return unit_reader.inherited(table)[0] not in (None, RECORD_UNIT)


def _block(text: str) -> str | None:
    key = match_key(without_number(text))
    return key if key.startswith("khối ") else None


def add(table: Table, block: Block) -> Block:
    """The block with the records of different parts added up, each at the cell of the first."""
    part, batch, person = map(table.column_of, ("part", "batch", "person"))
    groups = table.above(_block) if table.plan.rows_of("group") and _has_blocks(table) else []
    within = dict(zip(table.records, groups, strict=True)) if any(groups) else {}
    columns = [column for column in (part, batch) if column is not None]
    columns = columns or [column for column in [person] if column is not None]
    if not columns and not within:
        return block

    def names(rows: list[int]) -> list[tuple]:
        lines = [block.lines[i] - 1 for i in rows]
        return [(*(_key(table, line, column) for column in columns), within.get(line, "")) for line in lines]

    added, out = summed(block, [rows for rows in same_key(block) if _are_apart(names(rows))])
    doubles = [rows for rows, _ in added]
    is_doubted = part is not None and match_key(table.title(part)).startswith(_UNIT_TITLES)
    if part is not None and (added or is_doubted and len(block)):
        told = doubles or [[i] for i in range(len(block))]
        table.findings.append(_told(table, part, block, told, "warning" if is_doubted else "info"))
    elif added and batch is not None:
        table.findings.append(_told_batches(table, batch, block, doubles))
    elif added and within:
        table.findings.append(_told_blocks(table, block, doubles))
    return out


def _are_apart(names: list[tuple]) -> bool:
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


def _told_blocks(table: Table, block: Block, doubles: list[list[int]]) -> Finding:
    places = [block.place("quantity", i) for i in doubles[0]]
    words = (
        f"Các dòng nhóm “Khối ...” là các phần của cùng đơn vị: số liệu được cộng (ví dụ các ô {', '.join(places)}). "
        "Không cần sửa nếu đúng."
    )
    return Finding("info", "columns_added", table.sheet, places[0], None, words)


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
