"""Cells of a plain form, each read by the type its field has: numbers, days, choices, years, codes, texts.
A form may read a type in its own way (`parsers`): the numbers and the deadlines of a plan.
A value that cannot be of the type is a finding at its cell, and no value."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.forms import Field
from data.intake.meaning import values
from data.intake.meaning.values import Wrong
from data.intake.plain import value_units
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean

FUTURE_ALLOWED = {"valid_from", "valid_to"}
DUE = {"mid_review_due", "final_review_due"}

Parser = Callable[[object], object]


def read_column(table: Table, column: int, told: Field, parsers: dict[str, Parser]) -> list:
    """One value or None for each record; `parsers`: those of the form's own types."""
    if told.type in ("percent", "number"):
        parse = parsers.get("percent", values.percent) if told.type == "percent" else values.measured
        shown = table.shown(column)
        bare = value_units.split(table, column, shown)[0] if told.name == "value" else shown
        return table.read(column, parse, values=bare, stands=shown)
    return table.read(column, parsers.get(told.type) or _parser(table.request.today, told))


def _parser(today: str, told: Field) -> Parser:
    if told.type == "date":
        days = values.due_date(today) if told.name in DUE else values.date(today, told.name in FUTURE_ALLOWED)
        return _no_day_asked(days)
    if told.type == "choice" or told.choices:
        return values.choice(told)
    return {"order": order, "year": _year, "code5": _code5}.get(told.type, values.text)


def _no_day_asked(parse: Parser) -> Parser:
    """A mark or a word where a day should stand is asked; a dash says that there is none."""

    def ask(value: object):
        found = parse(value)
        if found is None and not values.is_blank(value):
            return Wrong("bad_date", "không phải là ngày", "Ghi đủ ngày/tháng/năm, hoặc để trống.")
        return found

    ask.reads_dates = True
    return ask


def order(value: object) -> str | None:
    """ "1." and "01" are 1; 1.1 stays, and so does IV.4."""
    typed = clean(as_typed(value)).rstrip(".)")
    if typed.isdecimal():
        typed = typed.lstrip("0") or typed
    return (typed.replace(",", ".") if isinstance(value, float) else typed) or None


def _year(value: object):
    text = clean(as_typed(value))
    if not text:
        return None
    found = re.fullmatch(r"(?:năm\s*)?(20\d\d)", text, re.IGNORECASE)
    return int(found[1]) if found else Wrong("bad_number", "không phải là năm", "Ghi năm bằng bốn chữ số, ví dụ 2026.")


def _code5(value: object):
    text = clean(as_typed(value))
    if not text:
        return None
    return (
        text.zfill(5)
        if re.fullmatch(r"\d{4,5}", text)  # Excel drops one 0 at most
        else Wrong("bad_code", "không phải là mã hành chính", "Ghi mã gồm 5 chữ số, ví dụ 05443.")
    )
