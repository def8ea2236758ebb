"""Long lists: st.dataframe with Vietnamese heads, numbers and dates, and a download of the same rows.
Cells are texts formatted in analytics/words.py, since the widget's own numbers follow the browser.
Rows come sorted by the question; a click on a row gives it back for what opens beneath."""

from __future__ import annotations

import weakref
from collections.abc import Mapping

import pandas as pd
import streamlit as st

from analytics.words import STATUSES, day, decimal, is_missing, number
from pages.parts.sheets import MIME, workbook

NUMBERS = {
    "quantity",
    "numerator",
    "denominator",
    "unclassified",
    "days_late",
    "working_days_late",
    "total",
    "done",
    "row_count",
    "expected",
    "reported",
    "units",
    "units_done",
    "errors",
    "warnings",
    "version",
    "accepted_version",
    "in_ratio",
    "last_year_numerator",
    "last_year_denominator",
}


def shown(table: pd.DataFrame, heads: Mapping[str, str]) -> pd.DataFrame:
    """The columns of `heads` as texts, in that order; `heads` is column -> Vietnamese head."""
    cells = {}
    for column, head in heads.items():
        values = table[column]
        if column == "status":
            cells[head] = [STATUSES[v].word if v in STATUSES else str(v) for v in values]
        elif column in NUMBERS:
            cells[head] = ["" if is_missing(v) else number(v) for v in values]
        elif column == "value":
            cells[head] = ["" if is_missing(v) else decimal(v, 0 if v == int(v) else 2) for v in values]
        elif column == "percent":
            cells[head] = ["" if is_missing(v) else f"{decimal(v, 0)}%" for v in values]
        else:
            cells[head] = ["" if is_missing(v) else day(v) if hasattr(v, "isoformat") else str(v) for v in values]
    return pd.DataFrame(cells)


_shown: dict[int, tuple[weakref.ref, tuple, pd.DataFrame]] = {}


def _shown_once(table: pd.DataFrame, heads: Mapping[str, str]) -> pd.DataFrame:
    """The texts of a table that lives on (pages keep what they show) are made once."""
    place, wanted = id(table), tuple(heads.items())
    known = _shown.get(place)
    if known is None or known[0]() is not table or known[1] != wanted:
        known = (weakref.ref(table, lambda _: _shown.pop(place, None)), wanted, shown(table, heads))
        _shown[place] = known
    return known[2]


def listing(
    table: pd.DataFrame,
    heads: Mapping[str, str],
    key: str,
    view,
    title: str,
    *,
    pick: bool = False,
    picked: int | None = None,
    mark: str = "",
    height: int | None = None,
) -> int | None:
    """Show a long table with its workbook to download; with `pick`, return the place of the chosen row.

    `picked` is the place chosen when the list is first drawn; another `mark` makes it another list.
    """
    frame = _shown_once(table, heads)
    config = {
        head: st.column_config.TextColumn(alignment="right" if column in NUMBERS else "left")
        for column, head in heads.items()
    }
    more = {"on_select": "rerun", "selection_mode": "single-row"} if pick else {}
    if picked is not None:
        more["selection_default"] = {"selection": {"rows": [picked], "columns": [], "cells": []}}
    event = st.dataframe(
        frame,
        key=key + mark,
        hide_index=True,
        width="stretch",
        column_config=config,
        alt=title,
        height=height or min(38 + 35 * max(len(frame), 1), 560),
        **more,
    )
    st.download_button(
        "Tải bảng tính (.xlsx)",
        key=f"{key}_xlsx",
        icon=":material/download:",
        on_click="ignore",
        data=lambda: workbook(table, heads, title, view.as_of, view.version, view.sample),
        file_name=f"{key.replace('_', '-')}-{view.as_of}.xlsx",
        mime=MIME,
    )
    chosen = event.selection.rows if pick else []
    return chosen[0] if chosen else None
