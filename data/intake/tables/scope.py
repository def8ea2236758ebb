"""Whose file it is, for which period and up to which day, and what in it lies outside of that.
Sender, period and day are the file's when all its tables say the same; what was chosen beforehand goes first.
A unit sends its own rows only; Sở Nội vụ may send those of all. A unit reports the tasks it owes."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Block, Checked, Finding
from data.intake.tables.table import Request, Table
from data.intake.tables.units import RECORD_UNIT

LISTS = ("units", "clusters", "calendar", "movements", "plan")
MOST = 200  # rows of other units that are told one by one


MOST_NAMED = 3  # units that owe a task, beyond which its class is named


def look(
    checked: Checked, tables: list[Table], request: Request, units: UnitNames, catalogue: Catalogue
) -> list[Finding]:
    """Sets the scope of a checked file and gives what does not fit it."""
    senders = {table.context.sender for table in tables if table.context.sender}
    checked.sender_unit_id = request.unit or (next(iter(senders)) if len(senders) == 1 else request.default_unit)
    periods = {table.context.period.value for table in tables if table.context.period}
    checked.period = request.period or (next(iter(periods)) if len(periods) == 1 else request.default_period)
    until = {table.context.data_until.value for table in tables if table.context.data_until}
    checked.data_until = next(iter(until)) if len(until) == 1 else None
    found = _days_to_come(tables, request.today)
    if request.unit and request.unit != RECORD_UNIT:
        found += _rows_of_others(checked.rows.blocks, request.unit, units, "error")
    elif checked.form in LISTS:
        pass  # a list of all is sent by one of them
    elif not request.unit and not _is_told(tables):
        for sender, blocks in _by_sender(checked, tables):
            if not _is_commune(sender, units):  # others gather reports; a task led by another is still not theirs
                blocks = [
                    _led_by_others(block) for block in blocks if block.form == "progress" and "lead" in block.cells
                ]
            found += _rows_of_others(blocks, sender, units, "warning")  # its letterhead says who sends
    found += _not_owed(checked, catalogue, units)
    if request.period and len(periods) == 1 and periods != {request.period}:
        table = next(table for table in tables if table.context.period)
        told = table.context.period
        words = "Kỳ ghi trong tệp khác với kỳ đã chọn khi nạp; đang tính theo kỳ đã chọn. Kiểm tra lại."
        found.append(Finding("warning", "not_in_scope", table.sheet, told.cell, told.value, words))
    return found


def _days_to_come(tables: list[Table], today: str) -> list[Finding]:
    found = []
    for table in (table for table in tables if table.header.form.code in ("awards", "progress", "results")):
        told = table.context.data_until
        if told and told.value > today:
            words = f"Ô {told.cell}: “số liệu đến ngày” là ngày chưa đến. Kiểm tra lại ngày."
            found.append(Finding("error", "future_date", table.sheet, told.cell, told.value, words))
    return list(dict.fromkeys(found))


def _is_told(tables: list[Table]) -> bool:
    """Whether a title or a sheet's name names another unit than the letterhead, which is told where they stand."""
    return any(table.context.headed or table.context.sheet_unit for table in tables)


def _is_commune(sender: str | None, units: UnitNames) -> bool:
    return sender in units.by_id and units.by_id[sender].type in ("xã", "phường")


def _led_by_others(block: Block) -> Block:
    """Reports that stand under the name of the unit that leads the task."""
    return block.taking([i for i in range(len(block)) if block.fields["lead"].at(i) == block.fields["unit"].at(i)])


def _by_sender(checked: Checked, tables: list[Table]) -> list[tuple[str, list[Block]]]:
    """Who sends, with their records: those of the file, or of a sheet where its sheets name others; Sở Nội vụ may send
    those of all."""
    if checked.sender_unit_id:
        senders = dict.fromkeys((table.sheet for table in tables), {checked.sender_unit_id})
    else:
        senders = {table.sheet: {one.context.sender for one in tables if one.sheet == table.sheet} for table in tables}
    sure = {sheet: next(iter(one)) for sheet, one in senders.items() if len(one) == 1}
    blocks = checked.rows.blocks
    return [
        (sender, [block for block in blocks if sure.get(block.sheet) == sender])
        for sender in dict.fromkeys(sure.values())
        if sender not in (None, RECORD_UNIT)
    ]


def _rows_of_others(blocks: list[Block], sender: str, units: UnitNames, level: str) -> list[Finding]:
    own = units.by_id.get(sender)
    found: list[Finding] = []
    for block in blocks:
        column = block.fields.get("unit_id")
        if column is None or {column.constant, *(column.values or ())} <= {sender, None}:
            continue
        for i in range(len(block)):
            other = column.at(i)
            if other and other != sender and len(found) < MOST:
                name = units.by_id[other].name if other in units.by_id else other  # a new unit in a list of units
                place = block.place("unit", i) or block.row(i)["cell"]
                words = (
                    f"Ô {place}: số liệu của {name}, trong khi tệp do {own.name if own else sender} gửi. Chỉ gửi số "
                    "liệu của đơn vị mình hoặc chọn lại đơn vị."
                )
                found.append(Finding(level, "not_in_scope", block.sheet, place, name, words))
    return found


def _not_owed(checked: Checked, catalogue: Catalogue, units: UnitNames) -> list[Finding]:
    """Reports of tasks that their unit does not owe. What Sở Nội vụ confirms is its own affair."""
    leads = {task.task_no: task.lead for task in catalogue.tasks}
    labels = {(task.task_no, one.key): one.label for task in catalogue.tasks for one in task.occurrences}
    found: list[Finding] = []
    for block in checked.rows.blocks:
        if block.form != "progress":
            continue
        for i in range(len(block)):
            task, key, unit = (block.fields[name].at(i) for name in ("task_no", "occurrence", "unit_id"))
            owners = catalogue.owed.get(f"{task}/{key}")
            if owners is None or unit in (None, *owners) or len(found) >= MOST:
                continue
            place, name = block.row(i)["cell"], units.by_id[unit].name
            if unit == RECORD_UNIT and ("lead" not in block.cells or block.fields["lead"].at(i) != name):
                continue  # what it confirms is its own affair; a row that names it as the one that leads is not
            names = [units.by_id[owner].name for owner in owners if owner in units.by_id]
            who = ", ".join(names) if len(names) <= MOST_NAMED else leads[task]
            label = labels.get((task, key), key)
            words = (
                f"Ô {place}: theo kế hoạch {name} không phải thực hiện nhiệm vụ {task}, mốc “{label}”; đơn vị phải "
                f"thực hiện là {who}. Kiểm tra lại đơn vị, nhiệm vụ và mốc; nếu đúng, sửa diện áp dụng trước khi nạp."
            )
            found.append(Finding("warning", "not_in_scope", block.sheet, place, name, words))
    return found
