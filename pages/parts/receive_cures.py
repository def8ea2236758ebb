"""The cures of a file being checked, one field for each thing to mend; what is chosen is applied at one press.
A cure is a correction by cell, kept beside the original, which stays as received; the file is then read again.
For which cells one answer holds is said by cures.py."""

from __future__ import annotations

from typing import Any

import streamlit as st

from analytics.words import number, period
from data.changes import learn_alias
from data.uploads.receive import original
from pages.parts import session
from pages.parts.blocks import card_title
from pages.parts.cures import (
    APART,
    AS_HINTED,
    DEFAULTS,
    TWICE,
    UNIT_CODES,
    Cure,
    options_for,
    row_of,
    to_mend,
    what_it_mends,
    with_cures,
)
from pages.parts.intake_findings import numbers
from pages.parts.receive_steps import Draft, catalogue, hand_in, report_periods

MOST_CURES = 20
KEEP, NOT_YET = "Giữ nguyên", "Chưa chọn"  # a warning may stand as it is, an error may not


def show(draft: Draft) -> None:
    """One field for each thing to mend: what its cell should say, or what holds for all cells of which it is said."""
    apart = st.session_state.setdefault("cures_apart", set())
    asked = to_mend(draft.checked, apart)
    if not asked:
        return
    placed = [(-one.cells, place, one) for place, one in zip(_places(draft, asked), asked, strict=True)]
    placed = sorted(placed, key=lambda of: of[:2])[:MOST_CURES]  # what mends most cells first
    places, shown = [place for _, place, _ in placed], [one for *_, one in placed]
    known = catalogue()
    units = {unit.name: unit.unit_id for unit in known.units if not unit.valid_to}
    periods = period_names(known.plan.year)
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
                cured.append(_cure(*place, one, of))
        misspelt = any(one.first.code in UNIT_CODES for one in shown)
        remember = misspelt and st.checkbox("Nhớ cách viết tên đơn vị đã chọn cho các lần sau", key="remember")
        hints = {
            f"cure_{place}": AS_HINTED if AS_HINTED in of else one.first.suggestion
            for (place, _), one, of in zip(places, shown, options, strict=True)
            if one.first.suggestion and (not of or AS_HINTED in of)
        }
        with st.container(horizontal=True):
            is_applied = st.form_submit_button("Áp dụng và kiểm tra lại")
            if hints:
                st.form_submit_button(f"Điền {number(len(hints))} gợi ý", on_click=_fill, args=(hints,))
    if is_applied:
        told = list(zip(shown, cured, strict=True))
        apart.update(what_it_mends(one.first) for one, text in told if text == APART)
        chosen = [(one, text) for one, text in told if text not in (None, "", KEEP, NOT_YET, APART)]
        if chosen:
            _apply(draft, chosen, units, periods, bool(remember))
        elif APART in cured:
            st.rerun()


def _places(draft: Draft, shown: list[Cure]) -> list[tuple[int, int]]:
    """Where each finding stands among all, and the number it has in the list and on the sheet."""
    all_of_it = enumerate(zip(numbers(draft.findings), draft.findings, strict=True), start=1)
    known = {(one["code"], one["sheet"], one["cell"]): (at, count) for at, (count, one) in reversed([*all_of_it])}
    after = len(draft.findings)
    first = [(one.first.code, one.first.sheet, one.first.cell) for one in shown]
    return [known.get(of, (after + at,) * 2) for at, of in enumerate(first, start=1)]


def _cure(place: int, count: int, cure: Cure, options: tuple[str, ...]) -> str:
    """One field. A default the file's own name points at is put forward; a guess at a cell or column never is."""
    one, cells = cure.first, cure.cells
    now = f"đang là “{one.value}”" if one.value else "đang để trống"
    more = f" và {number(cells - 1)} ô khác" if cells > 1 else ""
    if AS_HINTED in options:
        now = f"ghi sai cùng một cách, như “{one.value}” (gợi ý “{one.suggestion}”)"
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
        label = f"{count}. {one.sheet}!{one.cell}, hàng {row_of(one.cell)} trùng một hàng khác"
    guessed = one.code in DEFAULTS and one.suggestion in options
    choices = [NOT_YET if one.level == "error" else KEEP, *options]
    return st.selectbox(label, choices, index=1 + options.index(one.suggestion) if guessed else 0, key=f"cure_{place}")


def _fill(hints: dict[str, str]) -> None:
    """Put each suggestion into its field where nothing was written: seen there before it is applied."""
    for key, hint in hints.items():
        now = st.session_state.get(key)
        st.session_state[key] = hint if now in (None, "", NOT_YET, KEEP) else now


def _apply(
    draft: Draft, chosen: list[tuple[Cure, str]], units: dict[str, str], periods: dict[str, str], remember: bool
) -> None:
    """Read the file again as was chosen, and remember names for later files where that is wished."""
    for one, text in chosen:
        if remember and one.first.code in UNIT_CODES and text in units:
            learn_alias(session.store(), one.first.value, units[text], draft.row.file_name, session.actor())
    everywhere = [answer for one, text in chosen for answer in one.answers(text)]
    read_again(draft, with_cures(draft.choices, everywhere, units, periods, draft.row.form))


def period_names(year: int) -> dict[str, str]:
    """Periods in words -> their codes, of the plan's year and the year before."""
    return {period(code): code for code in report_periods(year)}


def content(draft: Draft) -> bytes:
    """The file as it was received."""
    return bytes(original(session.store(), draft.row.upload_id)[1])


def read_again(draft: Draft, choices: dict[str, Any]) -> None:
    """The same file, read as the choices now say; a new draft takes the place of this one."""
    hand_in(draft.row.file_name, content(draft), choices, draft.row["mode"], instead=draft.row.upload_id)
