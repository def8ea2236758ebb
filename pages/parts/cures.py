"""What can be put right in a file being checked, and for which of its cells one answer holds.
A wrong name is one thing wherever it stands; days and numbers of a column that are all written wrong in one way are one
thing too; anything else is mended cell by cell. Nothing here is drawn: receive_cures.py asks, this says what of."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from data.intake import Checked, Finding
from data.intake.forms import FORMS
from data.text import match_key, read_period
from pages.parts import receive_reading

LEAVE_OUT = "Không đọc cột này"
LEAVE_OUT_ROW = "Không đọc hàng này"
AS_HINTED, APART = "Ghi mỗi ô theo gợi ý của ô đó", "Sửa riêng từng ô"
DEFAULTS = {  # finding of rows that name none -> the choice that answers it for all of them
    "missing_unit": ("default_unit", "Đơn vị"),
    "missing_period": ("default_period", "Kỳ báo cáo"),
}
UNIT_CODES = ("unknown_unit", "ambiguous_unit")
NAME_CODES = ("unknown_award", "unknown_kind", "unknown_recipient", "unknown_task")  # a name nobody knows
WRITING_CODES = ("bad_number", "bad_date")  # no number, no day as it is written, whatever the row says
TWICE = "duplicate_key"  # no text in its cell mends it
BY_COLUMN = "unread_numbers"  # what its numbers are about takes more than one answer: Cách đọc bảng asks for each


@dataclass(frozen=True)
class Cure:
    """One thing to mend: the findings one answer holds for, in the order of the file."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        return self.findings[0]

    @property
    def cells(self) -> int:
        """In how many cells it stands; one cell may have several findings."""
        return len({(one.sheet, one.cell) for one in self.findings})

    @property
    def by_hint(self) -> bool:
        """Whether its cells hold different texts, each with a suggestion of its own."""
        return self.cells > 1 and len({one.value for one in self.findings}) > 1

    def answers(self, text: str) -> list[tuple[Finding, str]]:
        """What was chosen, for each finding it holds for."""
        return [(one, one.suggestion if text == AS_HINTED else text) for one in self.findings]


def to_mend(checked: Checked, apart: Collection[tuple] = ()) -> list[Cure]:
    """All that can be mended, in the order of the file; what is in `apart` is asked for cell by cell."""
    groups: dict[tuple, list[Finding]] = {}
    for one in checked.findings:
        if one.level != "info" and can_be_mended(one, checked):
            shared = what_it_mends(one)
            groups.setdefault((one.sheet, one.cell) if shared in apart else shared, []).append(one)
    return [Cure(tuple(found)) for found in groups.values()]


def can_be_mended(one: Finding, checked: Checked) -> bool:
    """Whether a cell, or all rows, can answer it; what is told of a row at its first cell is not said by that cell."""
    if not one.cell or ":" in one.cell or one.code == BY_COLUMN:
        return False
    if one.code == TWICE:  # a row that holds other numbers as well is not left out for one of them
        return sum(row_of(row["cell"]) == row_of(one.cell) and row["sheet"] == one.sheet for row in checked.rows) == 1
    if one.code == "unknown_column":
        return one.cell in receive_reading.headings(checked, one.sheet)
    text = _text_at(one, checked)
    if not text or one.code in DEFAULTS:
        return True
    # What a heading or a legacy font says is not said by this cell, and what it says already mends nothing.
    return text != one.suggestion and (bool(one.options) if not one.value else _is_said(one.value, text))


def row_of(cell: str) -> int:
    """The number of the row a cell stands in."""
    return int(re.sub(r"\D", "", cell))


def _is_said(value: str, text: str) -> bool:
    """Whether a cell that shows `text` is what a finding quotes, which may be cut."""
    return match_key(value)[:24] in match_key(text) or match_key(text) in match_key(value)


def _text_at(one: Finding, checked: Checked) -> str:
    """What the drawn sheet holds at the cell of a finding."""
    for sheet in checked.drawing:
        for row in sheet["rows"] if sheet["sheet"] == one.sheet else ():
            for letter, text in zip(sheet["columns"], row["cells"], strict=False):
                if f"{letter}{row['n']}" == one.cell:
                    return text
    return ""


def what_it_mends(one: Finding) -> tuple[str | None, ...]:
    """What one answer holds for: a cell, a name wherever it stands, all rows that name no unit or no period, the cells
    of a column that are wrong in one way: each has its suggestion, or all hold the same text."""
    if one.code in DEFAULTS:
        return (one.code,)
    if _is_of_wording(one):
        return one.code, one.value
    if one.code in WRITING_CODES and one.value:
        return one.code, one.sheet, _in_words(one), None if one.suggestion else one.value
    return one.sheet, one.cell


def _in_words(one: Finding) -> str:
    """Column and fault as the finding tells them, without its own cell, text and numbers."""
    return re.sub(r"\d+", "", one.message.replace(one.value, "").replace(one.cell, ""))


def _is_of_wording(one: Finding) -> bool:
    """Whether what is chosen holds for a name wherever it stands in the file, not for one cell."""
    if not one.value:
        return False
    # Names that may be several things (no suggestion) are told cell by cell, but for recipients, which are classed.
    guessed = one.suggestion is not None or one.code == "unknown_recipient"
    return one.code in UNIT_CODES or one.code in NAME_CODES and bool(one.options) and guessed


def _titles(form: str) -> tuple[str, ...]:
    """The titles of a form's columns: what the heading of a column nobody understood can be."""
    return tuple(field.title for field in FORMS[form].fields if field.type not in ("ignore", "order"))


def options_for(cure: Cure, units: dict[str, str], periods: dict[str, str], form: str) -> tuple[str, ...]:
    """What there is to choose from; nothing where the cell is to be written anew."""
    one = cure.first
    if one.code in WRITING_CODES and cure.by_hint:
        return AS_HINTED, APART
    if one.code == "unknown_column":
        return (*_titles(form), LEAVE_OUT)
    if one.code == TWICE:
        return (LEAVE_OUT_ROW,)
    if one.code in DEFAULTS:
        named = units if one.code == "missing_unit" else periods
        return tuple(dict.fromkeys(filter(None, (one.suggestion, *named))))
    return one.options or (tuple(units) if one.code in UNIT_CODES else ())


def with_cures(
    choices: dict[str, Any],
    chosen: list[tuple[Finding, str]],
    units: dict[str, str],
    periods: dict[str, str],
    form: str,
) -> dict[str, Any]:
    """The choices with what was told of some findings: cells, columns, defaults, names wherever they stand."""
    cells, columns = (
        {sheet: dict(of_sheet) for sheet, of_sheet in choices.get(kind, {}).items()} for kind in ("cells", "columns")
    )
    defaults, aliases, recipients = (dict(choices.get(kind, {})) for kind in ("defaults", "aliases", "recipients"))
    skip = {sheet: list(rows) for sheet, rows in choices.get("skip", {}).items()}
    fields = {field.title: field.name for field in FORMS[form].fields} | {LEAVE_OUT: ""}
    for one, text in chosen:
        if one.code in DEFAULTS:
            code = units.get(text) if one.code == "missing_unit" else periods.get(text) or read_period(text)
            defaults[DEFAULTS[one.code][0]] = code
        elif one.code == "unknown_column":
            columns.setdefault(one.sheet, {})[one.cell.rstrip("0123456789")] = fields[text]
        elif one.code == TWICE:
            skip.setdefault(one.sheet, []).append(row_of(one.cell))
        elif _is_of_wording(one) and one.code in UNIT_CODES and text in units:
            aliases[one.value] = units[text]  # a cell may name other units beside it
        elif _is_of_wording(one) and one.code == "unknown_recipient":
            recipients[one.value] = text
        else:
            cells.setdefault(one.sheet, {})[one.cell] = text
    told = {"cells": cells, "columns": columns, "defaults": defaults, "aliases": aliases, "recipients": recipients}
    told |= {"skip": skip}
    return {key: value for key, value in (choices | told).items() if value}
