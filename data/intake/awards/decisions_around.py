"""Decisions named where none is read from: behind a name, in a reason, in the letterhead, as the sheet's name.
"Nguyễn Văn A (QĐ 15/QĐ-UBND ngày 05/8/2026)", "QĐ 15" over records of another decision, or of none: each place is told
once, since a record without its decision counts by its kỳ only. A reason may speak of decisions that give nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.intake.addresses import address, position
from data.intake.meaning import decision_text
from data.intake.tables.table import Table

Named = tuple[str, tuple[int, int] | None]  # the number, and its row and column (None: the sheet's name)

_OUTRIGHT = re.compile(r"(?:^|\()\W*(?:(?:kèm )?theo\s+)?(?:quyết định|qđ)\b", re.IGNORECASE)
_SHEET = re.compile(
    r"\b(?:(?:QĐ|quyết định)[\s._-]*(?:số[\s._-]*)?(\d{1,5})\b(?![./-]20\d\d)|(\d{1,5})[\s._-]QĐ\b)", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")


def look(table: Table, taken: list[str | None]) -> None:
    """`taken`: the number of the decision of each record of the table."""
    named = list(_named(table))
    own = {_digits(number) for number in set(taken) if number} if named else set()
    for number, place in named:
        if _digits(number) in own:
            continue
        where = f"Ô {address(*place)}" if place else f"Tên trang tính “{table.sheet}”"
        at = place or (table.header.top, table.header.first)
        if address(*at) in table.asked("decision_conflict", "decision_of_basis"):
            continue
        if own:
            told = f"{where} nêu quyết định số {number}, trong khi các hàng là của quyết định khác. Sửa chỗ ghi sai."
            table.tell("warning", "decision_conflict", *at, number, told)
        else:
            told = (
                f"{where} nêu quyết định số {number} mà không cột nào ghi quyết định; không lấy, các hàng được tính "
                "theo kỳ. Ghi số, ngày quyết định ở từng dòng hoặc ở tiêu đề."
            )
            table.tell("warning", "decision_of_basis", *at, number, told)


def _named(table: Table) -> Iterator[Named]:
    """The first of each place."""
    for name in ("person", "movement", "content"):
        column = table.column_of(name)
        texts = {text for text in table.grid.texts[column] if "/" in text} if column is not None else ()
        told = {text: said[0] for text in texts if _OUTRIGHT.search(text) and (said := _said(text))}
        if told:
            cells = zip(table.records, table.cells(column), strict=True)
            yield from [(told[cell], (row, column)) for row, cell in cells if cell in told][:1]
    if found := table.context.own_number():
        yield found[0], _position(found[1])
    if found := _SHEET.search(table.sheet):
        yield found[1] or found[2], None


def _said(text: str) -> tuple[str, str] | None:
    return decision_text.of_text(text, decision_text.ANY_DAY)


def _position(cell: str | None) -> tuple[int, int] | None:
    return position(cell) if cell else None


def _digits(number: str) -> str:
    found = _DIGITS.match(number)
    return found[0].lstrip("0") if found else number
