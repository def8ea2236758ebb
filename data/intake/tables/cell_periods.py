"""The parser of a column of periods: what its title and the file's year add to a cell.
A bare 7 under "Tháng" is a month; one without a year takes the title's, or it is told that nothing says the year.
Periods that cannot be read are asked with the ways to write them."""

from __future__ import annotations

import datetime as dt

from data.intake.meaning.values import Wrong, is_blank, under_heading
from data.intake.tables.table import Table
from data.text import clean, match_key, period_label, periods_in, read_period


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
        if isinstance(value, dt.date) and match_key(title) == "quý":
            why = "là một ngày; bảng tính có thể đã đổi “3/2026” (quý III) thành ngày 01/3/2026"
            quarter = f"Quý {'I II III IV'.split()[value.month - 1]}/{value.year}" if value.month <= 4 else None
            return Wrong("bad_period", why, "Ghi lại, ví dụ Quý III/2026.", quarter)
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
        if found is None and (several := periods_in(named, year)):
            labels = [label[0].upper() + label[1:] for label in map(period_label, several)]
            cure = f"Tách thành {len(several)} hàng ({', '.join(labels)}), mỗi hàng số liệu của kỳ đó."
            return Wrong("bad_period", "gồm nhiều kỳ, không phải là một kỳ báo cáo", cure)
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


def tell_blank(table: Table, column: int, typed: list, grouped: list, default: str) -> None:
    """A cell left blank below "Quý I": of that quarter perhaps, and counted for the whole of the title."""
    said = zip(table.records, typed, grouped, strict=True)
    blank = [row for row, cell, group in said if group is None and is_blank(cell)]
    if blank:
        words = (
            f"Có {len(blank)} ô trống ở cột “{table.title(column)}” (từ hàng {blank[0] + 1}) trong khi các hàng "
            f"khác có ghi: được tính vào {period_label(default)} theo tiêu đề. Ghi đủ kỳ ở từng hàng."
        )
        table.tell("warning", "missing_period", blank[0], column, None, words)
