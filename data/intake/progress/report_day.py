"""Which day a report of progress is of, and when that is only the day it was received.
A report is of what its numbers run up to, or of the day it was signed, and never of a day to come. What names no day is
of today: it then takes the place of every earlier report, and is late where it should not be, so that this is told."""

from __future__ import annotations

import datetime as dt

from data.catalogue import Plan
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import day_label, period_bounds, period_label

SENT_WITHIN = dt.timedelta(days=45)  # after the end of its kỳ a report received today may well be of today


def of_table(table: Table, today: str) -> str:
    """The ISO day that counts for rows which name none."""
    return min(day for day in (*_named(table), today) if day)


def tell_assumed(table: Table, blocks: list[Block], today: str) -> None:
    """Rows that are of today only because nothing says of which day they are."""
    if any(_named(table)):
        return
    period = table.context.period and table.context.period.value
    if period and _just_over(period, today):
        return
    column = table.column_of("report_date")
    lines = sorted({line for block in blocks for line in block.lines})
    if column is not None:
        lines = [line for line in lines if table.cell(line - 1, column) in ("", None)]
    if not lines:
        return
    which = f"Báo cáo ({len(lines)} dòng, từ hàng {lines[0]})" if column is not None else "Báo cáo"
    why = f"chỉ ghi {period_label(period)}, không ghi ngày" if period else "không ghi ngày báo cáo"
    words = (
        f"{which} {why}: đã hiểu là tình hình đến hôm nay, {day_label(today)}. Nếu là báo cáo của "
        "ngày khác, ghi “Số liệu đến ngày ...” ở đầu bảng."
    )
    table.tell("warning", "report_day_assumed", lines[0] - 1, column, None, words)


def tell_before_plan(table: Table, blocks: list[Block], plan: Plan) -> None:
    """A report written before the plan was: its year is a slip, and every later report takes its place.

    `plan` is the newest; what was due before its year is of an earlier one.
    """
    early = [
        (line, day)
        for block in blocks
        for line, day, due in zip(block.lines, block.column("report_date"), block.column("due"), strict=True)
        if day and day < plan.date and not (due and int(due[:4]) < plan.year)
    ]
    if not early:
        return
    line, day = early[0]
    words = (
        f"Báo cáo ghi ngày {day_label(day)}, trước ngày {day_label(plan.date)} ban hành kế hoạch đang theo dõi "
        f"({len(early)} dòng, từ hàng {line}). Kiểm tra lại năm ở ngày báo cáo, “số liệu đến ngày” hoặc ngày ký."
    )
    table.tell("warning", "report_before_plan", line - 1, table.column_of("report_date"), day_label(day), words)


def _named(table: Table) -> tuple[str | None, str | None]:
    context = table.context
    return context.data_until and context.data_until.value, context.written_on


def _just_over(period: str, today: str) -> bool:
    """Whether a month, quarter or half-year is not over for long: its report is made these days."""
    first, last = period_bounds(period)
    is_part_of_year = (last - first).days < 200
    return is_part_of_year and first <= dt.date.fromisoformat(today) <= last + SENT_WITHIN
