"""Rows of measured results beside the plain ones.
Parts of the measure above ("Trong đó: bài", "- Cấp xã") are named in full, rows that add the others up are compared
with them, and measures whose own words speak of another kỳ than their row are told."""

from __future__ import annotations

import datetime as dt
import math
import re

from data.intake.meaning.match import without_number
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.records import Column
from data.intake.tables.table import Table
from data.text import named_parts, period_bounds, period_label, read_date, read_period, read_quantity

FEW_DAYS = 5
_UNTIL = re.compile(r"\bđến\s+(?:hết\s+)?(?:ngày\s+)?((?:tháng\s+|quý\s+)?[\dIVX][\dIVX/.-]*)\)?$", re.IGNORECASE)


def in_full(table: Table, measures: list[str | None]) -> tuple[list[str | None], set[int]]:
    """Measure of each record in full: "Tin, bài, trên báo"; and the records that go on with the one above."""
    out: list[str | None] = []
    goes_on: set[int] = set()
    whole = ""
    for i, (row, measure) in enumerate(zip(table.records, measures, strict=True)):
        text = measure or ""
        part = without_number(text)
        if whole and part and (row in table.plan.subset or text[:1] in "-+•*–" and part != text):
            goes_on.add(i)
            text = f"{whole}, {part[:1].lower()}{part[1:]}"
        else:
            whole = text
        out.append(text or None)
    return out, goes_on


def finish(table: Table, fields: dict[str, Column]) -> None:
    """Measures in full, sums compared, and what is told of both, in a list with one value a row."""
    _tell_other_period(table, fields)
    _tell_until(table, fields)
    fields["measure"].values, goes_on = in_full(table, fields["measure"].values)
    _tell_large_parts(table, fields, goes_on)
    _compare(table, fields, goes_on)


def _tell_other_period(table: Table, fields: dict[str, Column]) -> None:
    """ "Số tin, bài quý II" in a report of quý III: the row's kỳ holds, and it is told."""
    column = table.column_of("measure", "value")
    for row, measure, period in zip(table.records, fields["measure"].values, fields["period"].values, strict=True):
        named = period_in(measure or "", table.year)
        if period and named and named != period:
            why = f"nói về {period_label(named)}, trong khi kỳ của hàng là {period_label(period)}; đã hiểu theo hàng"
            table.wrong(row, column, measure, Wrong("period_conflict", why, "Sửa chỗ ghi sai.", level="warning"))


def period_in(measure: str, year: int) -> str | None:
    """The one kỳ that the words of a measure name: "Số tin, bài quý II"."""
    found = named_parts(measure)
    return read_period(found[0], year) if len(found) == 1 else None


def _tell_until(table: Table, fields: dict[str, Column]) -> None:
    """ "Kết quả đến 30/9" of the whole year: what was counted ends before its kỳ does."""
    column, periods = table.column_of("value"), [period for period in fields["period"].values if period]
    found = _UNTIL.search(table.title(column)) if column is not None else None
    last = found and _day_of(found[1], table.year)
    if not periods or not last or (period_bounds(periods[0])[1] - last).days <= FEW_DAYS:
        return
    words = (
        f"Cột “{table.title(column)}” ghi số đến ngày {last:%d/%m/%Y}, trong khi kỳ là {period_label(periods[0])}: số "
        "được ghi cho cả kỳ này. Nếu không đúng, ghi kỳ của số liệu ở tiêu đề."
    )
    table.tell("warning", "period_conflict", table.header.bottom, column, table.title(column), words)


def _day_of(text: str, year: int) -> dt.date | None:
    """30/9, 30/9/2026, tháng 9, quý III: the last day meant."""
    if day := read_date(text).value or read_date(f"{text}/{year}").value:
        return day
    period = read_period(text, year)
    return period_bounds(period)[1] if period else None


def _tell_large_parts(table: Table, fields: dict[str, Column], goes_on: set[int]) -> None:
    """ "Trong đó: tin 14" below "Tin, bài 12"."""
    column, whole = table.column_of("value"), None
    units = fields["measure_unit"].all(len(table.records))
    for i, (row, value) in enumerate(zip(table.records, fields["value"].values, strict=True)):
        if i not in goes_on:
            whole = i
            continue
        most = None if whole is None else fields["value"].values[whole]
        if None not in (most, value, column) and value > most and units[i] == units[whole]:
            why = f"lớn hơn số của cả chỉ số ở hàng {table.records[whole] + 1}"
            wrong = Wrong("total_mismatch", why, "Kiểm tra lại hai số.", level="warning")
            table.wrong(row, column, table.cell(row, column), wrong)


def _compare(table: Table, fields: dict[str, Column], goes_on: set[int]) -> None:
    """ "Cộng" below the values against what stands above it, parts left aside."""
    column = table.column_of("value")
    values = enumerate(zip(table.records, fields["value"].values, strict=True))
    told = {row: value for i, (row, value) in values if i not in goes_on}
    start = table.header.bottom
    for total in sorted(table.plan.rows_of("total")):
        said = read_quantity(table.grid.rows[total][column]).value if column is not None else None
        added = [value for row, value in told.items() if start < row < total and value is not None]
        start = total
        if said is not None and added and not math.isclose(said, sum(added)):
            shown = f"{sum(added):g}".replace(".", ",")
            typed = as_typed(table.cell(total, column))
            words = (
                f"Dòng cộng ở hàng {total + 1} ghi {typed}, các dòng phía trên cộng lại là {shown}. Sửa dòng cộng hoặc "
                "bổ sung dòng thiếu."
            )
            table.tell("warning", "total_mismatch", total, column, typed, words, shown)
