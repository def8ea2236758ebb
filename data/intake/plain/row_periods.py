"""The kỳ of each row of a list or a matrix of measured results: its own, that of the group row above it, of the title.
A row without any is asked. One outside of the kỳ of the title holds as it is written, and is told: a report of quý III
may bring a late number of June, or have a slip in it."""

from __future__ import annotations

import datetime as dt
import re

from data.intake.addresses import address, letters, position
from data.intake.meaning import values
from data.intake.meaning.values import Wrong
from data.intake.tables import cell_periods, context_period, group_periods
from data.intake.tables.table import Table
from data.text import day_label, period_bounds, period_label, periods_apart, read_date

_DAY = re.compile(r"\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}$")
_EARLY = dt.timedelta(days=20)


def of_records(table: Table) -> tuple[list, str | None]:
    """The kỳ of each record: its own, that of the group row above it, of the title; and where it stands."""
    told, place = table.context.period, table.column_of("period")
    default = table.usual_period
    grouped = table.above_at(lambda text: group_periods.of_rows(text, table.year))
    typed = table.cells(place) if place is not None else [""] * len(table.records)
    own = table.read(place, cell_periods.parser(table, place)) if place is not None else typed
    found = [
        value or (group or default if values.is_blank(cell) else None)
        for value, (group, _), cell in zip(own, grouped, typed, strict=True)
    ]
    _tell_outside(table, place, own)
    _tell_groups(table, grouped)
    others = group_periods.unread(table, lambda text: group_periods.of_rows(text, table.year) is not None)
    group_periods.tell_unread(table, others, dict(zip(table.records, found, strict=True)))
    _tell_to_come(table, found, place)
    _tell_so_far(table, found)
    missing = next((row for row, value in zip(table.records, found, strict=True) if value is None), None)
    if missing is not None and (place is None or address(missing, place) not in table.asked("bad_period")):
        words = f"Hàng {missing + 1} chưa có kỳ báo cáo. Ghi kỳ ở cột, ở đầu trang hoặc chọn khi nạp tệp."
        words += context_period.why_none(table.context)
        at = place if place is not None else table.header.first
        table.tell("error", "missing_period", missing, at, None, words)
    if place is not None:
        return found, letters(place)
    return found, told.cell if told and default == told.value else None


def days_as_batches(table: Table) -> None:
    """ "12/5/2026", "20/6/2026" below "Thời gian" of a report of the year: each row is a đợt of it, and no kỳ.

    The first of a month may be how a sheet keeps "5/2026".
    """
    whole = table.usual_period
    meaning = next((m for m in table.header.meanings if m.field == "period"), None)
    if meaning is None or not whole or table.column_of("batch") is not None:
        return
    days = [_last_day(cell) for cell in table.cells(meaning.column)]
    first, last = period_bounds(whole)
    if days and all(day and first <= day <= last for day in days) and any(day.day > 1 for day in days):
        meaning.field = "batch"


def _last_day(cell: object) -> dt.date | None:
    """The day of a cell; "Ngày 12-13/5/2026" is over on the last."""
    found = _DAY.search(cell.strip()) if isinstance(cell, str) else None
    return read_date(found[0] if found else cell).value


def _tell_outside(table: Table, column: int | None, own: list) -> None:
    """ "Tháng 6" in a report of quý III: the row's kỳ holds, and it is told."""
    told = table.context.period
    if told is None or column is None:
        return
    row = next((row for row, p in zip(table.records, own, strict=True) if p and periods_apart(p, told.value)), None)
    if row is not None:
        table.wrong(row, column, table.cell(row, column), outside(told.value))


def _tell_groups(table: Table, grouped: list[tuple]) -> None:
    """A group row "Quý II" in a report of quý III: its kỳ holds, and it is told. `grouped`: for each record what the
    group row above it says, and where."""
    told = table.context.period
    for said, at in grouped if told else ():
        if said and periods_apart(said, told.value):
            table.wrong(*at, table.grid.at(*at), outside(told.value))
            return


def _tell_to_come(table: Table, found: list, column: int | None) -> None:
    """Numbers of a kỳ that has not begun."""
    begins = (period and period_bounds(period)[0].isoformat() for period in found)
    rows = zip(table.records, begins, found, strict=True)
    row, period = next(((row, p) for row, day, p in rows if day and day > table.request.today), (None, None))
    if period:
        words = f"Hàng {row + 1} là số liệu {period_label(period)}, kỳ chưa bắt đầu. Kiểm tra lại kỳ, năm."
        at = table.header.first if column is None else column
        table.tell("warning", "future_date", row, at, period_label(period), words)


def _tell_so_far(table: Table, found: list) -> None:
    """Numbers of a year told "đến ngày 30/9/2026": a part of it, kept under the whole. A cut some weeks before the end
    is how reports are made (Nghị định 09/2019/NĐ-CP)."""
    until = table.context.data_until
    parts = (
        period
        for period in found
        if until and period and period[5:6] in ("", "Q", "H")  # no months
        if period_bounds(period)[0].isoformat() <= until.value < (period_bounds(period)[1] - _EARLY).isoformat()
    )
    if period := next(parts, None):
        words = (
            f"Ô {until.cell} ghi số liệu đến ngày {day_label(until.value)}, trong khi số được ghi nhận cho cả "
            f"{period_label(period)}, chưa hết kỳ. Nếu là số của tháng, quý, 6 tháng, ghi kỳ đó; khi hết kỳ, gửi lại "
            "số đủ."
        )
        table.tell("warning", "period_conflict", *position(until.cell), period_label(period), words)


def outside(whole: str) -> Wrong:
    """What is told of such a kỳ, where it stands."""
    why = f"nằm ngoài {period_label(whole)} của báo cáo; đã hiểu theo ô này"
    return Wrong("period_conflict", why, "Sửa chỗ ghi sai.", level="warning")
