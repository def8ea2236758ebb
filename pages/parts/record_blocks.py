"""Ghi nhận báo cáo on a phone: one block a unit, its state chosen by one tap, the rest of its line behind another.
What was written is kept beside the widgets, so a search or a longer list never loses it.
The answer is the same frame the grid of a wide screen gives, so the rules of `record_grid.touched` hold for both."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from analytics.words import is_missing
from pages.parts.brief import offer_more
from pages.parts.record_grid import COLUMNS, DATES, STATES, Editor
from pages.parts.search import matches

AT_ONCE = 20  # blocks drawn before more are asked for
WRITTEN = ("document", "document_date", "completed_on", "cause", "committed")
NONE_FOUND = "Không có đơn vị nào theo chữ đã gõ."


def edit(old: pd.DataFrame, key: str, ahead: bool) -> pd.DataFrame:
    """The units drawn as blocks; gives back all lines as they stand now, `ahead` those still open marked done."""
    opened = _ticked_ahead(old) if ahead else old
    held = st.session_state.setdefault(f"{key}_written", {})
    places = _found(old, key)
    most = st.session_state.get(f"{key}_most", AT_ONCE)
    with st.container(key="record_blocks", gap="small"):
        for place in places[:most]:
            _block(opened.iloc[place], f"{key}_{place}", held.setdefault(place, {}))
        if not places:
            st.html(f'<p class="muted" role="status">{NONE_FOUND}</p>')
        offer_more(key, most, len(places) - most, AT_ONCE, "đơn vị")
    return _written(opened, held)


EDITOR = Editor("Chọn tình trạng của từng đơn vị; đơn vị không sửa thì không ghi.", edit)


def _ticked_ahead(old: pd.DataFrame) -> pd.DataFrame:
    return old.assign(state=old["state"].where(old["state"].eq(STATES["not_applicable"]), STATES["done"]))


def _found(old: pd.DataFrame, key: str) -> list[int]:
    """The places of the units whose name answers the search; every place of a list that is not long."""
    everyone = list(range(len(old)))
    if len(old) <= AT_ONCE:
        return everyone
    query = st.text_input("Tìm đơn vị", key=f"{key}_find", placeholder="Gõ không dấu cũng được")
    return [place for place in everyone if not query or matches(query, old["unit"].iloc[place])]


def _block(line: pd.Series, key: str, held: dict[str, str | None]) -> None:
    with st.container(border=True, gap="xsmall"):
        _keep(
            held,
            "state",
            line["state"],
            f"{key}_state",
            lambda name: st.pills(line["unit"], list(STATES.values()), key=name),
        )
        more = st.expander("Văn bản, ngày, nguyên nhân", key=f"{key}_more", on_change="rerun", type="compact")
        if more.open:
            with more:
                for column in WRITTEN:
                    _keep(held, column, line[column], f"{key}_{column}", _field(column))


def _field(column: str) -> Callable[[str], str | None]:
    hint = "dd/mm/yyyy" if column in DATES else None
    return lambda name: st.text_input(COLUMNS[column], key=name, placeholder=hint, max_chars=500)


def _keep(held: dict, column: str, first, name: str, draw: Callable[[str], str | None]) -> None:
    """Draw one widget on what is held, else on what the line opened with; hold only what differs from that."""
    first = None if is_missing(first) else first
    st.session_state.setdefault(name, held.get(column, first))
    value = draw(name) or None
    if value == first:
        held.pop(column, None)
    else:
        held[column] = value


def _written(opened: pd.DataFrame, held: dict[int, dict[str, str | None]]) -> pd.DataFrame:
    """The lines with what was written put in; a line marked done carries the tick."""
    new = opened.copy()
    for place, values in held.items():
        for column, value in values.items():
            new.at[place, column] = value
    return new.assign(tick=new["state"].eq(STATES["done"]).astype(bool))
