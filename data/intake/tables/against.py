"""What stands around the rows of a table against what the rows say of themselves: the nearer holds, and it is told.
Group rows, lines above, the sheet's name and notes are held against a column, each place once, at its first row.
What a form holds so stands in plain/contradictions.py and progress/places.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from data.intake.addresses import address, position
from data.intake.readers.workbook import as_typed
from data.intake.tables.context import Told
from data.intake.tables.table import Table
from data.text import clean

Meaning = Callable[[str], object]
Shown = Callable[[object], str]
Differs = Callable[[object, object], bool]


def differ(own: object, said: object) -> bool:
    return own != said


def groups(
    table: Table, held: list, meaning: Meaning, differs: Differs = differ
) -> Iterator[tuple[tuple[int, int], int, object, object]]:
    """Group rows that say another thing than a row below them, each once: its place, the row, what the two say."""
    told: set = set()
    for row, own, (said, at) in zip(table.records, held, table.above_at(meaning), strict=True):
        if own is not None and said is not None and at is not None and at not in told and differs(own, said):
            told.add(at)
            yield at, row, own, said


def tell_groups(table: Table, code: str, held: list, meaning: Meaning, shown: Shown, differs: Differs = differ) -> None:
    """Tells each such group row."""
    for at, row, own, said in groups(table, held, meaning, differs):
        words = (
            f"Hàng {at[0] + 1} là dòng nhóm {shown(said)}, trong khi hàng {row + 1} bên dưới là {shown(own)}; đã hiểu "
            "theo hàng này. Kiểm tra lại, sửa chỗ ghi sai."
        )
        table.tell("warning", code, *at, shown(own), words)


def tell_lines(table: Table, code: str, held: list, meaning: Meaning, shown: Shown, differs: Differs = differ) -> None:
    """A line above the table, or the sheet's name, that no row agrees with."""
    for text, cell in [*table.context.own_lines, (table.sheet, None)]:
        if (said := meaning(text)) is not None:
            tell_said(table, code, held, Told(said, cell), shown, differs)


def tell_said(table: Table, code: str, held: list, told: Told, shown: Shown, differs: Differs = differ) -> None:
    """What the lines around the table, or its sheet's name, were read as, and no row agrees with."""
    own = [value for value in held if value is not None]
    if not own or not all(differs(value, told.value) for value in own):
        return
    where = f"Ô {told.cell} ghi {shown(told.value)}" if told.cell else f"Trang tính tên là “{table.sheet}”"
    row = next(row for row, value in zip(table.records, held, strict=True) if value is not None)
    words = (
        f"{where}, trong khi hàng {row + 1} là {shown(own[0])}; đã hiểu theo từng hàng. Kiểm tra lại, sửa chỗ ghi sai."
    )
    table.tell("warning", code, *(position(told.cell) if told.cell else (None, None)), shown(own[0]), words)


def tell_beside(
    table: Table,
    code: str,
    held: list,
    names: tuple[str, ...],
    meaning: Meaning,
    shown: Shown,
    differs: Differs = differ,
) -> None:
    """Another cell of the row, under one of these columns, that says another thing; the first one only."""
    for column in filter(lambda c: c is not None, map(table.column_of, names)):
        for row, own in zip(table.records, held, strict=True):
            text = clean(as_typed(table.cell(row, column)))
            said = meaning(text) if text and own is not None else None
            if said is not None and differs(own, said):
                words = (
                    f"Ô {address(row, column)} ghi “{text[:80]}”, trong khi hàng này là {shown(own)}; đã hiểu là "
                    f"{shown(own)}. Kiểm tra lại, sửa chỗ ghi sai."
                )
                table.tell("warning", code, row, column, text[:80], words)
                return
