"""Cells of one row of progress that several records share: of a row that names three months, or has a column for each.
"Tháng 7: Báo cáo số 12; tháng 8: Báo cáo số 13" gives each record its own; one document, or one day of completion,
that does not say of which occurrence it is stays with all of them, and that is told."""

from __future__ import annotations

from collections.abc import Iterable

from data.catalogue import Task
from data.intake.addresses import position
from data.intake.meaning.values import is_blank
from data.intake.progress.occurrence_parts import TEXTS, named_in, own_texts
from data.intake.readers.workbook import as_typed
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import day_label


def settle(table: Table, blocks: list[Block], tasks: tuple[Task, ...]) -> list[Block]:
    """The same records, each with its own part of the texts they share."""
    by_no = {task.task_no: task for task in tasks}
    for block in blocks:
        rows: dict[int, list[int]] = {}
        for i, line in enumerate(block.lines):
            rows.setdefault(line, []).append(i)
        for records in rows.values():
            if len({_about(block, i) for i in records}) > 1:
                _share(table, block, records, by_no)
    return blocks


def _about(block: Block, i: int) -> tuple:
    return block.fields["task_no"].at(i), block.fields["occurrence"].at(i)


def _share(table: Table, block: Block, records: list[int], by_no: dict[str, Task]) -> None:
    shared: dict[str, tuple[str, list[int]]] = {}  # cell -> what stands there, and the records that share it
    for name in (*TEXTS, "completed_on"):
        for (value, place), same in _alike(block, records, name):
            own = _own_of(block, same, value, table.year) if name in TEXTS else None
            for i, text in zip(same, own or (), strict=False):
                block.fields[name].values[i] = text
            is_open = own is None and not _names_all(block, same, value, by_no, table.year)
            if name == "completed_on" and is_open:
                shared[place] = (f"ngày hoàn thành {day_label(value)}", same)
            elif name == "evidence" and any(map(str.isdigit, value)) and (is_open or own and _has_day(table, place)):
                shared[place] = (f"văn bản “{value[:60]}”", same)
    if shared:
        _tell(table, block, shared, by_no)


def _has_day(table: Table, place: str) -> bool:
    """Whether a day stands beside the documents of a cell: of which of them it is, nobody says."""
    column = table.column_of("document_date")
    return column is not None and not is_blank(table.cell(position(place)[0], column))


def _alike(block: Block, records: list[int], name: str) -> Iterable[tuple[tuple, list[int]]]:
    """What stands in one cell, and the records of several tasks or occurrences it was read for."""
    found: dict[tuple, list[int]] = {}
    for i in records:
        if value := block.fields[name].at(i):
            found.setdefault((value, block.place(name, i)), []).append(i)
    return [(key, same) for key, same in found.items() if key[1] and len({_about(block, i) for i in same}) > 1]


def _own_of(block: Block, records: list[int], text: str, year: int) -> list[str | None] | None:
    """The part of each record, where the text gives every occurrence of the row its own."""
    keys = [block.fields["occurrence"].at(i) for i in records]
    told = own_texts(text, {key for key in keys if key}, year)
    return told and [told.get(key) for key in keys]


def _names_all(block: Block, records: list[int], text: str, by_no: dict[str, Task], year: int) -> bool:
    """ "Báo cáo số 12/BC-UBND (tháng 7, tháng 8)" says that it is about both."""
    about = {_about(block, i) for i in records}
    numbers = {number for number, _ in about}
    task = by_no.get(next(iter(numbers))) if len(numbers) == 1 else None
    return task is not None and {key for _, key in about} <= named_in(text, task, year)


def _tell(table: Table, block: Block, shared: dict[str, tuple[str, list[int]]], by_no: dict[str, Task]) -> None:
    place, (_, records) = next(iter(shared.items()))
    at = position(place)
    numbers = list(dict.fromkeys(block.fields["task_no"].at(i) for i in records))
    if len(numbers) > 1:
        one, labels = "nhiệm vụ", [f"nhiệm vụ {number}" for number in numbers]
        cure = "Nếu chỉ của một nhiệm vụ, đề nghị tách thành các hàng."
    else:
        known = {o.key: o.label for o in by_no[numbers[0]].occurrences} if numbers[0] in by_no else {}
        keys = dict.fromkeys(block.fields["occurrence"].at(i) for i in records)
        one, labels = "mốc, kỳ", [known.get(key, "chưa rõ") for key in keys]
        cure = (
            "Nếu chỉ của một mốc, kỳ, đề nghị tách thành các hàng, hoặc ghi rõ trong ô, ví dụ “Tháng 7: 12/BC-UBND; "
            "tháng 8: 15/BC-UBND”."
        )
    what = " và ".join(text for text, _ in shared.values())
    words = (
        f"Hàng {block.lines[records[0]]}: {what} đứng cạnh {len(labels)} {one} ({'; '.join(labels)[:200]}), đã được "
        f"ghi cho từng {one} ấy. {cure}"
    )
    table.tell("warning", "shared_by_occurrences", *at, as_typed(table.cell(*at))[:80], words)
