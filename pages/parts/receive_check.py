"""The check on screen: the sender's sheet with its flags, the findings, and the cures one can apply at once.
A cure is a correction by cell, kept beside the original, which stays as received; the file is then read again.
The marked workbook goes back to the sender with the same findings."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from analytics.words import number, period
from data.changes import learn_alias
from data.intake import Checked, Finding, annotate_bytes
from data.intake.forms import FORMS
from data.intake.model import returned_name
from data.text import match_key, read_period
from data.uploads.receive import original
from pages.parts import intake_views, receive_reading, session
from pages.parts.blocks import card_title
from pages.parts.receive_steps import Draft, catalogue, hand_in, report_periods
from pages.parts.sheets import MIME
from pages.parts.upload_views import FORM_NAMES

MOST_CURES = 20
KEEP = "Giữ nguyên"
LEAVE_OUT = "Không đọc cột này"
FINDING = ("level", "code", "sheet", "cell", "value", "message", "suggestion")
DEFAULTS = {  # finding of rows that name none -> the choice that answers it for all of them
    "missing_unit": ("default_unit", "Đơn vị"),
    "missing_period": ("default_period", "Kỳ báo cáo"),
}
UNIT_CODES = ("unknown_unit", "ambiguous_unit")
BY_COLUMN = "unread_numbers"  # what its numbers are about takes more than one answer: Cách đọc bảng asks for each


def show(draft: Draft) -> None:
    """The sheet at the left, findings and cures at the right."""
    for reason in st.session_state.pop("refused", []):
        st.error(reason)
    left, right = st.columns([1.28, 1], gap="small")
    with left.container(border=True, height="stretch"):
        drawn = _sheets(draft)
    with right.container(border=True, height="stretch"):
        st.html(intake_views.findings_table(draft.findings, drawn=drawn))
        with st.container(horizontal=True):
            _downloads(draft)
        if draft.errors:
            columns = sum(one["code"] == BY_COLUMN for one in draft.findings)
            left = f"; số ở {number(columns)} cột chưa hiểu không được tính" if columns else ""
            st.checkbox(f"Chỉ xác nhận các dòng không có lỗi, dòng có lỗi trả lại đơn vị{left}", key="partial")
        _cures(draft)
    is_asked = any(one["code"] == BY_COLUMN for one in draft.findings)
    with st.expander("Cách đọc bảng: trang tính, hàng tiêu đề, ý nghĩa các cột", expanded=is_asked):
        receive_reading.correct(
            draft.checked, draft.choices, draft.row.sender_unit_id, partial(_read_again, draft), draft.findings
        )


def _sheets(draft: Draft) -> str:
    """The sheets as the sender typed them; given back as drawn."""
    tables = draft.checked.tables
    where = "không có dòng nào"
    if tables:
        first, last = tables[0]["first"], tables[0]["last"]
        where = f"trang tính “{tables[0]['sheet']}”, hàng {number(first)}"
        where += f" đến {number(last)}" if last != first else ""
    mode = "thay thế" if draft.row["mode"] == "replace" else "bổ sung"
    more = f"; còn {number(len(tables) - 1)} bảng khác" if len(tables) > 1 else ""
    form = FORM_NAMES.get(draft.row.form, "").lower()
    answered = f"; bản đã sửa của tệp {draft.answered}" if draft.answered else ""
    st.html(card_title(f"Bảng nhận ra: {where}", f"{draft.row.file_name}{answered}; biểu {form}, {mode}{more}"))
    drawn = "".join(
        intake_views.sheet_table(sheet, draft.findings, receive_reading.taken_for(draft.checked, sheet["sheet"]))
        for sheet in [one for one in draft.checked.drawing if "records" in one][:3]
    )
    st.html(drawn)
    st.html(
        '<p class="sub">Chữ xanh dưới tiêu đề là cách hiểu cột. Số trong ô viền đậm là số thứ tự ở bảng bên. '
        "Hàng chữ nghiêng là hàng bị ẩn trong tệp. Dòng cộng chỉ dùng để đối chiếu.</p>"
    )
    return drawn


def _downloads(draft: Draft) -> None:
    name = draft.row.file_name
    st.download_button(
        "Tải tệp đã đánh dấu",
        key="draft_marked",
        icon=":material/download:",
        on_click="ignore",
        data=lambda: _marked(draft),
        file_name=returned_name(name),
        mime=MIME,
    )
    st.download_button(
        "Tải tệp gốc",
        key="draft_original",
        icon=":material/download:",
        on_click="ignore",
        data=lambda: _content(draft),
        file_name=name,
    )


def _marked(draft: Draft) -> bytes:
    """The sender's workbook with every finding, the store's too, and with what was put right on screen."""
    told = [Finding(**{name: one[name] for name in FINDING}) for one in draft.findings]
    cells = draft.choices.get("cells", {})
    return annotate_bytes(draft.row.file_name, _content(draft), told, draft.row.upload_id, cells)[1]


def _content(draft: Draft) -> bytes:
    return bytes(original(session.store(), draft.row.upload_id)[1])


def _cures(draft: Draft) -> None:
    """One field for each finding that stands in a cell: what it should say; each wording of a name once."""
    curable = [one for one in draft.checked.findings if one.level != "info" and _can_be_typed(one, draft.checked)]
    shown = list({_what_it_mends(one): one for one in curable[::-1]}.values())[::-1][:MOST_CURES]
    if not shown:
        return
    known = catalogue()
    units = {unit.name: unit.unit_id for unit in known.units if not unit.valid_to}
    periods = _period_names(known.plan.year)
    options = [_options(one, units, periods, draft.row.form) for one in shown]
    with st.form("cures", border=False):
        st.html(card_title("Sửa tại chỗ", "Tệp gốc giữ nguyên; chỗ sửa được ghi kèm lần tiếp nhận"))
        places = _places(draft, shown)
        cured = [_cure(place, one, of) for place, one, of in zip(places, shown, options, strict=True)]
        misspelt = any(one.code in UNIT_CODES for one in shown)
        remember = misspelt and st.checkbox("Nhớ cách viết tên đơn vị đã chọn cho các lần sau", key="remember")
        hints = {
            f"cure_{place}": one.suggestion
            for place, one, of in zip(places, shown, options, strict=True)
            if one.suggestion and not of
        }
        with st.container(horizontal=True):
            is_applied = st.form_submit_button("Áp dụng và kiểm tra lại")
            if hints:
                st.form_submit_button(f"Điền {number(len(hints))} gợi ý", on_click=_fill, args=(hints,))
        if is_applied:
            chosen = [(one, text) for one, text in zip(shown, cured, strict=True) if text and text != KEEP]
            _apply(draft, chosen, units, periods, bool(remember))


def _can_be_typed(one: Finding, checked: Checked) -> bool:
    """Whether a cell, or all rows, can answer it; what is told of a row at its first cell is not said by that cell."""
    if not one.cell or ":" in one.cell or one.code == BY_COLUMN:
        return False
    if one.code == "unknown_column":
        return one.cell in receive_reading.headings(checked, one.sheet)
    text = _text_at(one, checked)
    if not text or one.code in DEFAULTS:
        return True
    # What a heading or a legacy font says is not said by this cell, and what it says already mends nothing.
    return text != one.suggestion and (bool(one.options) if not one.value else _is_said(one.value, text))


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


def _places(draft: Draft, shown: list[Finding]) -> list[int]:
    """The numbers the findings have in the list and on the sheet, so that a field bears the number of its cell."""
    numbers = {
        (one["code"], one["sheet"], one["cell"]): at for at, one in reversed([*enumerate(draft.findings, start=1)])
    }
    after = len(draft.findings)
    return [numbers.get((one.code, one.sheet, one.cell), after + at) for at, one in enumerate(shown, start=1)]


def _what_it_mends(one: Finding) -> tuple[str | None, ...]:
    """What one answer holds for: a cell, a name wherever it stands, or all rows that name no unit or no period."""
    if one.code in DEFAULTS:
        return (one.code,)
    return (one.code, one.value) if _is_of_wording(one) else (one.sheet, one.cell)


def _is_of_wording(one: Finding) -> bool:
    """Whether what is chosen holds for a name wherever it stands in the file, not for one cell."""
    return bool(one.value) and (one.code in UNIT_CODES or one.code == "unknown_recipient" and bool(one.options))


def _titles(form: str) -> tuple[str, ...]:
    """The titles of a form's columns: what the heading of a column nobody understood can be."""
    return tuple(field.title for field in FORMS[form].fields if field.type not in ("ignore", "order"))


def _options(one: Finding, units: dict[str, str], periods: dict[str, str], form: str) -> tuple[str, ...]:
    """What there is to choose from; nothing where the cell is to be written anew."""
    if one.code == "unknown_column":
        return (*_titles(form), LEAVE_OUT)
    if one.code in DEFAULTS:
        named = units if one.code == "missing_unit" else periods
        return tuple(dict.fromkeys(filter(None, (one.suggestion, *named))))
    return one.options or (tuple(units) if one.code in UNIT_CODES else ())


def _cure(place: int, one: Finding, options: tuple[str, ...]) -> str:
    """One field. A default the file's own name points at is put forward; a guess at a cell or column never is."""
    now = f"đang là “{one.value}”" if one.value else "đang để trống"
    label = f"{place}. {one.sheet}!{one.cell}, {now}"
    if not options:
        hint = f"Gợi ý: {one.suggestion}" if one.suggestion else None
        return st.text_input(label, placeholder=hint, key=f"cure_{place}")
    if one.code == "unknown_column":
        likely = f" (có thể là “{one.suggestion}”)" if one.suggestion else ""
        label = f"{place}. Cột ở {one.sheet}!{one.cell} “{one.value or ''}” là cột{likely}"
    elif one.code in DEFAULTS:
        named = f" (tên tệp ghi {one.suggestion})" if one.suggestion else ""
        label = f"{place}. {DEFAULTS[one.code][1]} của mọi dòng chưa ghi{named}"
    guessed = one.code in DEFAULTS and one.suggestion in options
    return st.selectbox(
        label, [KEEP, *options], index=1 + options.index(one.suggestion) if guessed else 0, key=f"cure_{place}"
    )


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
    _read_again(draft, with_cures(draft.choices, chosen, units, periods, draft.row.form))


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
    fields = {field.title: field.name for field in FORMS[form].fields} | {LEAVE_OUT: ""}
    for one, text in chosen:
        if one.code in DEFAULTS:
            code = units.get(text) if one.code == "missing_unit" else periods.get(text) or read_period(text)
            defaults[DEFAULTS[one.code][0]] = code
        elif one.code == "unknown_column":
            columns.setdefault(one.sheet, {})[one.cell.rstrip("0123456789")] = fields[text]
        elif not _is_of_wording(one) or one.code in UNIT_CODES and text not in units:
            cells.setdefault(one.sheet, {})[one.cell] = text
        elif one.code in UNIT_CODES:
            aliases[one.value] = units[text]  # a cell may name other units beside it
        else:
            recipients[one.value] = text
    told = {"cells": cells, "columns": columns, "defaults": defaults, "aliases": aliases, "recipients": recipients}
    return {key: value for key, value in (choices | told).items() if value}


def _period_names(year: int) -> dict[str, str]:
    """Periods in words -> their codes, of the plan's year and the year before."""
    return {period(code): code for code in report_periods(year)}


def _read_again(draft: Draft, choices: dict[str, Any]) -> None:
    """The same file, read as the choices now say; a new draft takes the place of this one."""
    hand_in(draft.row.file_name, _content(draft), choices, draft.row["mode"], instead=draft.row.upload_id)
