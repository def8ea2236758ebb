"""The cures of a file being checked, one field for each thing to mend; what is chosen is applied at one press.
A cure is a correction by cell, kept beside the original, which stays as received; the file is then read again.
What a wrong name means is chosen once for all cells it stands in; what a cell should say is written cell by cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import streamlit as st

from analytics.words import number, period
from data.changes import learn_alias
from data.intake import Checked, Finding
from data.intake.forms import FORMS
from data.text import match_key, read_period
from data.uploads.receive import original
from pages.parts import receive_reading, session
from pages.parts.blocks import card_title
from pages.parts.intake_findings import numbers
from pages.parts.receive_steps import Draft, catalogue, hand_in, report_periods

MOST_CURES = 20
KEEP, NOT_YET = "Giữ nguyên", "Chưa chọn"  # a warning may stand as it is, an error may not
LEAVE_OUT = "Không đọc cột này"
LEAVE_OUT_ROW = "Không đọc hàng này"
DEFAULTS = {  # finding of rows that name none -> the choice that answers it for all of them
    "missing_unit": ("default_unit", "Đơn vị"),
    "missing_period": ("default_period", "Kỳ báo cáo"),
}
UNIT_CODES = ("unknown_unit", "ambiguous_unit")
NAME_CODES = ("unknown_award", "unknown_kind", "unknown_recipient", "unknown_task")  # a name nobody knows
TWICE = "duplicate_key"  # no text in its cell mends it
BY_COLUMN = "unread_numbers"  # what its numbers are about takes more than one answer: Cách đọc bảng asks for each


def show(draft: Draft) -> None:
    """One field for each finding that stands in a cell: what it should say; each wording of a name once."""
    curable = [one for one in draft.checked.findings if one.level != "info" and can_be_mended(one, draft.checked)]
    cells = Counter(map(what_it_mends, curable))
    asked = list({what_it_mends(one): one for one in curable[::-1]}.values())[::-1]
    if not asked:
        return
    placed = [(-cells[what_it_mends(one)], place, one) for place, one in zip(_places(draft, asked), asked, strict=True)]
    placed = sorted(placed, key=lambda of: of[:2])[:MOST_CURES]  # what mends most cells first
    places, shown = [place for _, place, _ in placed], [one for *_, one in placed]
    known = catalogue()
    units = {unit.name: unit.unit_id for unit in known.units if not unit.valid_to}
    periods = _period_names(known.plan.year)
    options = [options_for(one, units, periods, draft.row.form) for one in shown]
    told = "Tệp gốc giữ nguyên; chỗ sửa được ghi kèm lần tiếp nhận"
    if len(asked) > len(shown):
        told = f"{number(len(shown))} trong {number(len(asked))} chỗ, các chỗ khác hiện sau khi áp dụng. {told}"
    with st.form("cures", border=False):
        st.html(card_title("Sửa tại chỗ", told))
        rows = [st.columns(2) for _ in shown[::2]]  # a row at a time, so that a phone keeps their order
        cured = []
        for at, (place, one, of) in enumerate(zip(places, shown, options, strict=True)):
            with rows[at // 2][at % 2]:
                cured.append(_cure(*place, one, of, cells[what_it_mends(one)]))
        misspelt = any(one.code in UNIT_CODES for one in shown)
        remember = misspelt and st.checkbox("Nhớ cách viết tên đơn vị đã chọn cho các lần sau", key="remember")
        hints = {
            f"cure_{place}": one.suggestion
            for (place, _), one, of in zip(places, shown, options, strict=True)
            if one.suggestion and not of
        }
        with st.container(horizontal=True):
            is_applied = st.form_submit_button("Áp dụng và kiểm tra lại")
            if hints:
                st.form_submit_button(f"Điền {number(len(hints))} gợi ý", on_click=_fill, args=(hints,))
        if is_applied:
            chosen = [
                (one, text) for one, text in zip(shown, cured, strict=True) if text not in (None, "", KEEP, NOT_YET)
            ]
            _apply(draft, chosen, units, periods, bool(remember))


def can_be_mended(one: Finding, checked: Checked) -> bool:
    """Whether a cell, or all rows, can answer it; what is told of a row at its first cell is not said by that cell."""
    if not one.cell or ":" in one.cell or one.code == BY_COLUMN:
        return False
    if one.code == TWICE:  # a row that holds other numbers as well is not left out for one of them
        return sum(_row(row["cell"]) == _row(one.cell) and row["sheet"] == one.sheet for row in checked.rows) == 1
    if one.code == "unknown_column":
        return one.cell in receive_reading.headings(checked, one.sheet)
    text = _text_at(one, checked)
    if not text or one.code in DEFAULTS:
        return True
    # What a heading or a legacy font says is not said by this cell, and what it says already mends nothing.
    return text != one.suggestion and (bool(one.options) if not one.value else _is_said(one.value, text))


def _row(cell: str) -> int:
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


def _places(draft: Draft, shown: list[Finding]) -> list[tuple[int, int]]:
    """Where each finding stands among all, and the number it has in the list and on the sheet."""
    all_of_it = enumerate(zip(numbers(draft.findings), draft.findings, strict=True), start=1)
    known = {(one["code"], one["sheet"], one["cell"]): (at, count) for at, (count, one) in reversed([*all_of_it])}
    after = len(draft.findings)
    return [known.get((one.code, one.sheet, one.cell), (after + at,) * 2) for at, one in enumerate(shown, start=1)]


def what_it_mends(one: Finding) -> tuple[str | None, ...]:
    """What one answer holds for: a cell, a name wherever it stands, or all rows that name no unit or no period."""
    if one.code in DEFAULTS:
        return (one.code,)
    return (one.code, one.value) if _is_of_wording(one) else (one.sheet, one.cell)


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


def options_for(one: Finding, units: dict[str, str], periods: dict[str, str], form: str) -> tuple[str, ...]:
    """What there is to choose from; nothing where the cell is to be written anew."""
    if one.code == "unknown_column":
        return (*_titles(form), LEAVE_OUT)
    if one.code == TWICE:
        return (LEAVE_OUT_ROW,)
    if one.code in DEFAULTS:
        named = units if one.code == "missing_unit" else periods
        return tuple(dict.fromkeys(filter(None, (one.suggestion, *named))))
    return one.options or (tuple(units) if one.code in UNIT_CODES else ())


def _cure(place: int, count: int, one: Finding, options: tuple[str, ...], cells: int) -> str:
    """One field. A default the file's own name points at is put forward; a guess at a cell or column never is."""
    now = f"đang là “{one.value}”" if one.value else "đang để trống"
    more = f" và {number(cells - 1)} ô khác" if cells > 1 else ""
    label = f"{count}. {one.sheet}!{one.cell}{more}, {now}"
    if not options:
        hint = f"Gợi ý: {one.suggestion}" if one.suggestion else None
        return st.text_input(label, placeholder=hint, key=f"cure_{place}")
    if one.code == "unknown_column":
        likely = f" (có thể là “{one.suggestion}”)" if one.suggestion else ""
        label = f"{count}. Cột ở {one.sheet}!{one.cell} “{one.value or ''}” là cột{likely}"
    elif one.code in DEFAULTS:
        named = f" (tên tệp ghi {one.suggestion})" if one.suggestion else ""
        label = f"{count}. {DEFAULTS[one.code][1]} của mọi dòng chưa ghi{named}"
    elif one.code == TWICE:
        label = f"{count}. {one.sheet}!{one.cell}, hàng {_row(one.cell)} trùng một hàng khác"
    guessed = one.code in DEFAULTS and one.suggestion in options
    choices = [NOT_YET if one.level == "error" else KEEP, *options]
    return st.selectbox(label, choices, index=1 + options.index(one.suggestion) if guessed else 0, key=f"cure_{place}")


def _fill(hints: dict[str, str]) -> None:
    """Put each suggestion into its field where nothing was written: seen there before it is applied."""
    for key, hint in hints.items():
        st.session_state[key] = st.session_state.get(key) or hint


def _apply(
    draft: Draft, chosen: list[tuple[Finding, str]], units: dict[str, str], periods: dict[str, str], remember: bool
) -> None:
    """Read the file again as was chosen, and remember names for later files where that is wished."""
    for one, text in chosen:
        if remember and one.code in UNIT_CODES and text in units:
            learn_alias(session.store(), one.value, units[text], draft.row.file_name, session.actor())
    everywhere = [(same, text) for one, text in chosen for same in standing_alike(one, draft.checked.findings)]
    read_again(draft, with_cures(draft.choices, everywhere, units, periods, draft.row.form))


def standing_alike(one: Finding, findings: Sequence[Finding]) -> list[Finding]:
    """All findings that one answer mends."""
    return [same for same in findings if what_it_mends(same) == what_it_mends(one)] if _is_of_wording(one) else [one]


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
            skip.setdefault(one.sheet, []).append(_row(one.cell))
        elif not _is_of_wording(one) or one.code in UNIT_CODES and text not in units:
            cells.setdefault(one.sheet, {})[one.cell] = text
        elif one.code in UNIT_CODES:
            aliases[one.value] = units[text]  # a cell may name other units beside it
        elif one.code == "unknown_recipient":
            recipients[one.value] = text
        else:
            cells.setdefault(one.sheet, {})[one.cell] = text
    told = {"cells": cells, "columns": columns, "defaults": defaults, "aliases": aliases, "recipients": recipients}
    told |= {"skip": skip}
    return {key: value for key, value in (choices | told).items() if value}


def _period_names(year: int) -> dict[str, str]:
    """Periods in words -> their codes, of the plan's year and the year before."""
    return {period(code): code for code in report_periods(year)}


def content(draft: Draft) -> bytes:
    """The file as it was received."""
    return bytes(original(session.store(), draft.row.upload_id)[1])


def read_again(draft: Draft, choices: dict[str, Any]) -> None:
    """The same file, read as the choices now say; a new draft takes the place of this one."""
    hand_in(draft.row.file_name, content(draft), choices, draft.row["mode"], instead=draft.row.upload_id)
