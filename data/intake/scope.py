"""Whose file it is, for which period and up to which day, and what in it lies outside of that.
Sender, period and day are the file's when all its tables say the same; what was chosen beforehand goes first.
A unit sends its own rows only; Sở Nội vụ may send those of all."""

from __future__ import annotations

from data.intake.model import Checked, Finding
from data.intake.unit_names import UnitNames
from data.intake.units import RECORD_UNIT
from data.intake.values import Request, Table

MOST = 200  # rows of other units that are told one by one


def look(checked: Checked, tables: list[Table], request: Request, units: UnitNames) -> list[Finding]:
    """Sets the scope of a checked file and gives what does not fit it."""
    senders = {table.context.sender for table in tables if table.context.sender}
    checked.sender_unit_id = request.unit or (next(iter(senders)) if len(senders) == 1 else request.default_unit)
    periods = {table.context.period.value for table in tables if table.context.period}
    checked.period = request.period or (next(iter(periods)) if len(periods) == 1 else request.default_period)
    until = {table.context.data_until.value for table in tables if table.context.data_until}
    checked.data_until = next(iter(until)) if len(until) == 1 else None
    found = _days_to_come(tables, request.today)
    if request.unit and request.unit != RECORD_UNIT:
        found += _rows_of_others(checked, request.unit, units)
    if request.period and len(periods) == 1 and periods != {request.period}:
        table = next(table for table in tables if table.context.period)
        told = table.context.period
        words = "Kỳ ghi trong tệp khác với kỳ đã chọn khi nạp; đang tính theo kỳ đã chọn. Kiểm tra lại."
        found.append(Finding("warning", "not_in_scope", table.sheet, told.cell, told.value, words))
    return found


def _days_to_come(tables: list[Table], today: str) -> list[Finding]:
    found = []
    for table in tables:
        told = table.context.data_until
        if told and told.value > today:
            words = f"Ô {told.cell}: “số liệu đến ngày” là ngày chưa đến. Kiểm tra lại ngày."
            found.append(Finding("error", "future_date", table.sheet, told.cell, told.value, words))
    return list(dict.fromkeys(found))


def _rows_of_others(checked: Checked, sender: str, units: UnitNames) -> list[Finding]:
    own = units.by_id.get(sender)
    found: list[Finding] = []
    for block in checked.rows.blocks:
        column = block.fields.get("unit_id")
        for i in range(len(block) if column is not None else 0):
            other = column.at(i)
            if other and other != sender and len(found) < MOST:
                name = units.by_id[other].name
                place = block.place("unit", i) or block.row(i)["cell"]
                words = (
                    f"Ô {place}: số liệu của {name}, trong khi tệp do {own.name if own else sender} gửi. Chỉ gửi số "
                    "liệu của đơn vị mình hoặc chọn lại đơn vị."
                )
                found.append(Finding("error", "not_in_scope", block.sheet, place, name, words))
    return found
