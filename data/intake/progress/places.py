"""Titles and documents against the rows of progress: the row holds, and it is told.
A title about another kỳ than all the rows; a document of a day on which the work was not yet begun, long done, or
after the report that names it; two days of one document."""

from __future__ import annotations

import datetime as dt
import re

from data.intake.addresses import position
from data.intake.tables.table import Table
from data.text import day_label, period_bounds, period_label, periods_apart, read_date

_DAY = re.compile(r"ngày (\d{1,2}/\d{1,2}/\d{4})")
_ANY_DAY = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_LONG = dt.timedelta(days=31)  # a report may follow what it reports on by so much


def tell(table: Table, fields: dict, periods: set[tuple[str, str]]) -> None:
    """`fields`: what each row was read as; `periods`: task and occurrence of all kỳ."""
    keys = [pair for pair in zip(fields["task_no"], fields["occurrence"], strict=True) if pair in periods]
    _hold_title(table, [key for _, key in keys])
    for i, row in enumerate(table.records):
        if fields["status"][i] == "done" and fields["evidence"][i]:
            is_period = (fields["task_no"][i], fields["occurrence"][i]) in periods
            _hold_document(table, row, {name: column[i] for name, column in fields.items() if column}, is_period)


def _hold_title(table: Table, keys: list[str]) -> None:
    """ "BÁO CÁO THÁNG 7/2026" over rows of which none is of a kỳ in that month."""
    told = table.context.period
    if told is None or told.cell is None or told.value != table.usual_period or len(told.value) == 4 or not keys:
        return
    if not all(periods_apart(key, told.value) for key in keys):
        return
    title, held = period_label(told.value), period_label(keys[0])
    words = (
        f"Ô {told.cell} ghi {title}, trong khi các hàng là báo cáo của kỳ khác ({held}); đã hiểu theo từng hàng. Kiểm "
        "tra lại kỳ, sửa chỗ ghi sai."
    )
    table.tell("warning", "period_conflict", *position(told.cell), held, words)


def _hold_report(table: Table, row: int, fields: dict, last: dt.date) -> None:
    """A document issued after the day of the report that names it, or on another day than its own column says."""
    reported, typed = table.column_of("report_date"), table.column_of("document_date")
    number = table.column_of("document_no")
    if reported is not None and last.isoformat() > fields["report_date"]:
        day = day_label(last.isoformat())
        words = f"Hàng {row + 1}: văn bản kết quả ngày {day}, sau ngày báo cáo. Kiểm tra lại hai ngày."
        table.tell("warning", "document_day_differs", row, reported, day, words)
    if typed is None or number is None:
        return
    own = read_date(table.cell(row, typed)).value
    said = [day for text in _ANY_DAY.findall(table.grid.text(row, number)) if (day := read_date(text).value)]
    if own and said and own not in said:
        day = day_label(own.isoformat())
        other = day_label(said[0].isoformat())
        words = f"Hàng {row + 1}: số văn bản nêu ngày {other}, cột ngày văn bản ghi {day}. Sửa một trong hai."
        table.tell("warning", "document_day_differs", row, typed, day, words)


def _hold_document(table: Table, row: int, fields: dict, is_period: bool) -> None:
    """A document from before its kỳ, or one issued after the due date for work said to be done before."""
    days = [day for text in _DAY.findall(fields["evidence"]) if (day := read_date(text).value)]
    done, due = (dt.date.fromisoformat(fields[n]) if fields.get(n) else None for n in ("completed_on", "due"))
    if not days:
        return
    _hold_report(table, row, fields, max(days))
    begins = period_bounds(fields["occurrence"])[0] if is_period else None
    early = begins is not None and max(days) < begins
    is_late = done is not None and done < min(days) and due is not None and done <= due < min(days)
    late = is_late and (not is_period or min(days) - done > _LONG)
    if not early and not late:
        return
    column = table.column_of("document_date")
    column = table.column_of("document_no") if column is None else column
    day = day_label((max(days) if early else min(days)).isoformat())
    why = (
        f"trước khi kỳ bắt đầu ({day_label(begins.isoformat())})"
        if early
        else f"sau ngày hoàn thành {day_label(fields['completed_on'])} và sau thời hạn"
    )
    words = f"Hàng {row + 1}: văn bản kết quả ngày {day}, {why}. Kiểm tra lại ngày văn bản, ngày hoàn thành và kỳ."
    table.tell("warning", "document_day_differs", row, table.header.first if column is None else column, day, words)
