"""What the rows of a plain form must have and cannot be: required cells, days in order, movements by their numbers.
What a form requires is read from its description; an empty cell and an order of days that cannot be are errors.
A number that is another movement's is told, since the list may be meant to replace it."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.addresses import address
from data.intake.forms import Field, Form
from data.intake.meaning.values import Wrong
from data.intake.tables.table import Table
from data.text import day_label, match_key


def require(table: Table, form: Form, fields: dict) -> None:
    already = table.asked()
    for told in form.fields:
        column = table.column_of(told.name)
        if not told.required or told.type == "unit" or told.name == "cluster":
            continue
        if column is None and fields[told.name].values is None and fields[told.name].constant is None:
            table.tell(
                "error",
                "missing_column",
                table.header.bottom,
                table.header.first,
                None,
                f"Bảng thiếu cột “{told.title}”. Bổ sung cột này như trong tệp mẫu.",
            )
        if column is None:
            _require_around(table, told, fields)
            continue
        for i, row in enumerate(table.records):
            if fields[told.name].at(i) is None and address(row, column) not in already:
                table.tell(
                    "error",
                    "missing_value",
                    row,
                    column,
                    None,
                    f"Ô {address(row, column)}, cột “{told.title}” để trống. Ghi {_in_sentence(told.title)}.",
                )


def _require_around(table: Table, told: Field, fields: dict) -> None:
    """A row that no group row, no line above says it of, where others have it so."""
    values = fields[told.name].values or ()
    if told.name == "task_no" and table.header.form.code == "results":
        return  # asked where the measure stands
    row = next((row for row, value in zip(table.records, values, strict=False) if value is None), None)
    if row is not None and any(value is not None for value in values):
        words = f"Hàng {row + 1} chưa có {_in_sentence(told.title)}. Ghi ở cột riêng cho từng hàng."
        table.tell("error", "missing_value", row, table.header.first, None, words)


def in_order(table: Table, fields: dict) -> None:
    """A validity that ends before it begins, a last review before the first."""
    for first, last in (("valid_from", "valid_to"), ("mid_review_due", "final_review_due")):
        column = table.column_of(last)
        for i, row in enumerate(table.records if column is not None and first in fields else ()):
            began, ended = fields[first].at(i), fields[last].at(i)
            if began and ended and ended < began:
                other = table.column_of(first)
                where = "tiêu đề" if other is None else f"cột “{table.title(other)}”"
                why = f"trước ngày {day_label(began)} ở {where}"
                table.wrong(row, column, day_label(ended), Wrong("bad_date", why, "Sửa một trong hai ngày."))


def _in_sentence(title: str) -> str:
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def tell_renamed(table: Table, catalogue: Catalogue, fields: dict) -> None:
    """A list numbered from 1 anew would put its movements in the place of those that bear these numbers."""
    from rapidfuzz import fuzz

    known = catalogue.movements
    column = table.column_of("name")
    for i, row in enumerate(table.records):
        number, name = fields["movement_no"].at(i), fields["name"].at(i)
        before = known.get(number or "")
        if not name or not before or fuzz.partial_ratio(match_key(name), match_key(before)) >= 80:
            continue
        same = next((n for n, other in known.items() if match_key(other).startswith(match_key(name))), None)
        free = 1 + max((int(n) for n in known if n.isdecimal()), default=0)
        cure = f"Phong trào này đang mang số {same}." if same else f"Nếu là phong trào mới, ghi số từ {free}."
        words = (
            f"Ô {address(row, column)}: số {number} đang là phong trào “{before[:100]}”; xác nhận tệp này sẽ thay bằng "
            f"“{name[:100]}”. {cure}"
        )
        table.tell("warning", "movement_renamed", row, column, name[:120], words)
