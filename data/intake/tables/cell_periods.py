"""The parser of a column of periods: what its title and the file's year add to a cell.
A bare 7 under "Tháng" is a month; one without a year takes the title's, or it is told that nothing says the year.
Periods that cannot be read are asked with the ways to write them."""

from __future__ import annotations

from data.intake.meaning.values import Wrong, under_heading
from data.intake.tables.table import Table
from data.text import clean, match_key, read_period


def parser(table: Table, column: int):
    """A parser of periods; one without a year takes the title's, or is told when nothing in the file says the year."""
    title = table.title(column)
    year, said = (
        table.year,
        table.context.period is not None or table.context.year is not None or table.request.period is not None,
    )

    def parse(value: object):
        if value == "" or isinstance(value, str) and clean(value) in ("", "-"):
            return None
        named = under_heading(title, value)
        found = read_period(named, year)
        if found is None and named is not value:
            why = f"không phải là một {match_key(title)} trong năm"
            return Wrong("bad_period", why, "Ghi lại, ví dụ Tháng 7/2026 hoặc Quý III/2026.")
        if found is None and isinstance(value, float) and value.is_integer() and 1 <= value <= 12:
            return Wrong(
                "bad_period",
                "chỉ là một con số",
                "Ghi rõ, ví dụ Tháng 7/2026 hoặc Quý III/2026.",
                f"Tháng {int(value)}/{year}",
            )
        if found is None:
            return Wrong(
                "bad_period",
                "không phải là kỳ báo cáo",
                "Ghi Tháng 7/2026, Quý III/2026, 6 tháng đầu năm 2026 hoặc Năm 2026.",
            )
        if isinstance(named, str) and not said and read_period(named) is None:
            return Wrong(
                "year_assumed", f"không ghi năm, đã hiểu là năm {year}", "Ghi đủ năm.", level="warning", keep=found
            )
        return found

    return parse
