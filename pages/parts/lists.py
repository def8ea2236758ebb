"""Long lists: st.dataframe with Vietnamese heads, numbers and dates, and a download of the same rows.
Cells are texts formatted in analytics/words.py, since the widget's own numbers follow the browser.
A status has its colour, an empty column is left out; a click on a row gives it back for what opens beneath.
Columns stand in the order of their weight: what the reader's screen has no room for, the chosen row tells beneath.
On a phone the same rows are blocks (brief.py), since the widget shows two columns there; on paper they are a table
with every column, since the widget prints only those in sight."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from analytics.palette import LIGHT
from analytics.words import STATUSES, day, decimal, is_missing, number, period
from pages.parts import brief, style
from pages.parts.blocks import table as html_table
from pages.parts.marks import esc
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
RIGHT = NUMBERS | {"value", "percent", "lowest", "highest", "before"}
SEEN = 10  # rows the widget measures before it sets the width of a column; it leaves out the far longer
LETTER, SIDES, WIDEST, NARROWEST = 7.6, 24, 280, 160  # pixels
BESIDE, TICK, PILL = 90, 34, 20  # pixels beside a list, of the column one chooses by, of a status around its word
HEAD_HIGH, ROW_HIGH, ROWS = 38, 35, 15  # pixels of a list's head and of a row; rows it shows without scrolling


def shown(table: pd.DataFrame, heads: Mapping[str, str]) -> pd.DataFrame:
    """The columns of `heads` as texts, in that order; `heads` is column -> Vietnamese head."""
    cells = {}
    for column, head in heads.items():
        values = table[column]
        if column == "status":
            cells[head] = [[STATUSES[v].word if v in STATUSES else str(v)] for v in values]
        elif column in NUMBERS:
            cells[head] = ["" if is_missing(v) else number(v) for v in values]
        elif column == "value":
            cells[head] = ["" if is_missing(v) else decimal(v, 0 if v == int(v) else 2) for v in values]
        elif column == "period":
            cells[head] = ["" if is_missing(v) else period(v) for v in values]
        elif column == "percent":
            cells[head] = ["" if is_missing(v) else f"{decimal(v, 0)}%" for v in values]
        else:
            cells[head] = ["" if is_missing(v) else day(v) if hasattr(v, "isoformat") else str(v) for v in values]
    return pd.DataFrame(cells)


@dataclass(frozen=True)
class Texts:
    """A table as texts: its columns that hold something, the pixels each takes, those set, and a sheet of paper."""

    frame: pd.DataFrame
    takes: dict[str, int]
    widths: dict[str, int | None]
    paper: str


_shown: dict[int, tuple[weakref.ref, tuple, Texts]] = {}


def _shown_once(table: pd.DataFrame, heads: Mapping[str, str]) -> Texts:
    """The texts, widths and sheet of paper of a table that lives on (pages keep what they show) are made once."""
    place, wanted = id(table), tuple(heads.items())
    known = _shown.get(place)
    if known is None or known[0]() is not table or known[1] != wanted:
        frame = _filled(shown(table, heads))
        widths = {head: _width(head, frame[head]) for head in frame}
        takes = {head: widths[head] or _natural(head, frame[head]) for head in frame}
        made = Texts(frame, takes, widths, _on_paper(frame, heads))
        known = (weakref.ref(table, lambda _: _shown.pop(place, None)), wanted, made)
        _shown[place] = known
    return known[2]


def _on_paper(frame: pd.DataFrame, heads: Mapping[str, str]) -> str:
    """The first rows with every column, as a table that only a printer shows."""
    named = {head: column for column, head in heads.items()}
    right = [place for place, head in enumerate(frame) if named[head] in RIGHT]
    rows = (
        [esc(cell[0] if isinstance(cell, list) else cell) for cell in row]
        for row in frame.head(ROWS).itertuples(index=False)
    )
    return f'<div class="paper">{html_table(list(frame), rows, right=right)}</div>'


def _filled(frame: pd.DataFrame) -> pd.DataFrame:
    """Without the columns in which nothing stands."""
    return frame.loc[:, [any(map(bool, frame[head])) for head in frame]] if len(frame) else frame


def _width(head: str, cells: pd.Series) -> int | None:
    """Room for the longest text, where the widget itself would cut it."""
    lengths = cells.str.len()
    seen, longest = lengths.iloc[:SEEN], lengths.max()
    if cells.empty or longest <= len(head) or longest <= min(seen.max(), 1.6 * seen.mean()):
        return None
    return min(int(longest * LETTER) + SIDES, WIDEST)


def _roomy(takes: Mapping[str, int], screen: int, last: str = "") -> dict[str, int]:
    """The first columns, as many as a screen of that width shows without scrolling sideways, and the pixels of each.

    Those up to `last` are among them all the same: the widest of them gives what is missing.
    """
    room = min(screen, brief.WIDE) - BESIDE - TICK
    heads = list(takes)
    shown = {head: takes[head] for head in heads[: heads.index(last) + 1 if last in takes else 0]}
    if shown:
        widest = max(shown, key=shown.__getitem__)
        shown[widest] = max(min(shown[widest], room - sum(shown.values()) + shown[widest]), NARROWEST)
    for head in heads[len(shown) :]:
        if sum(shown.values()) + takes[head] > room:
            break
        shown[head] = takes[head]
    return shown


def _natural(head: str, cells: pd.Series) -> int:
    """What the widget itself gives a column: room for its head and its longest text."""
    texts = [cell[0] if isinstance(cell, list) else cell for cell in cells]
    pill = PILL if texts and isinstance(cells.iloc[0], list) else 0
    return int(max(len(head), *map(len, texts)) * LETTER) + SIDES + pill if texts else 0


def _columns(widths: Mapping[str, int | None], heads: Mapping[str, str]) -> dict:
    """How each column stands: figures to the right, a status in its colour."""
    config = {}
    for column, head in heads.items():
        if head not in widths:
            continue
        if column == "status":
            rest = style.colours()["rest"]  # the fills of the light theme carry white words in both
            words = {one.word: LIGHT[one.tone] if one.filled else rest for one in STATUSES.values()}
            config[head] = st.column_config.MultiselectColumn(options=list(words), color=list(words.values()))
        else:
            side = "right" if column in RIGHT else "left"
            config[head] = st.column_config.TextColumn(alignment=side, width=widths[head])
    return config


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
    hint: str = "",
    detail: Callable[[Mapping], str] | None = None,
    param: str = "row",
    on_pick: Callable[[], None] | None = None,
) -> int | None:
    """Show a long table with its workbook to download; with `pick`, return the place of the chosen row.

    `hint` says beside the download what choosing a row opens, until one is chosen.
    `picked` is the place chosen when the list is first drawn; another `mark` makes it another list. `on_pick` is
    called when the reader chooses, before the page is drawn again.
    On a phone a row opens to its further columns and `detail`, which links to what is chosen by `param`.
    """
    texts = _shown_once(table, heads)
    frame = texts.frame
    if brief.narrow():
        brief.rows(table, frame, heads, key, title, detail, picked, param)
        _download(table, heads, key, view, title)
        return picked
    roomy = _roomy(texts.takes, brief.width(), heads.get("status", "")) if pick else texts.takes
    seen = frame[list(roomy)]  # a list without a choice of rows tells nothing elsewhere, so it has them all
    widths = texts.widths | {head: width for head, width in roomy.items() if width < texts.takes[head]}
    more = {"on_select": on_pick or "rerun", "selection_mode": "single-row"} if pick else {}
    if picked is not None:
        more["selection_default"] = {"selection": {"rows": [picked], "columns": [], "cells": []}}
    height = height or HEAD_HIGH + ROW_HIGH * min(max(len(frame), 1), ROWS)
    event = st.dataframe(
        seen,
        key=key + mark,
        hide_index=True,
        width="stretch",
        column_config=_columns(widths, heads),
        alt=title,
        height=height,
        **more,
    )
    st.html(texts.paper)
    chosen = event.selection.rows if pick else []
    rest = [head for head in frame if head not in seen]
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        _download(table, heads, key, view, title)
        if told := _beside(_hint(hint, rest) if not chosen else "", len(frame)):
            st.html(told, width="content")
    if chosen and rest:
        st.html(_rest(frame.iloc[chosen[0]][rest]))
    return chosen[0] if chosen else None


def _hint(hint: str, rest: list[str]) -> str:
    """What choosing a row opens, and which columns only it tells."""
    if not (hint and rest):
        return hint
    return f"{hint} Hàng đó còn cho biết: {', '.join(head[:1].lower() + head[1:] for head in rest)}."


def _rest(cells: pd.Series) -> str:
    """The columns of the chosen row for which the list has no room."""
    told = ((head, cell[0] if isinstance(cell, list) else cell) for head, cell in cells.items())
    return (
        '<dl class="beyond">'
        + "".join(f"<dt>{esc(head)}</dt><dd>{esc(cell or '–')}</dd>" for head, cell in told)
        + "</dl>"
    )


def _beside(hint: str, total: int) -> str:
    """What stands beside the download: on screen the hint, on paper how much of the list is there."""
    told = f'<p class="sub off-paper">{esc(hint)}</p>' if hint else ""
    if total > ROWS:
        told += (
            f'<p class="sub on-paper">Bản in chỉ có {number(ROWS)} hàng đầu trong {number(total)} hàng; '
            "đủ các hàng ở tệp của nút “Tải bảng tính (.xlsx)” trên trang này.</p>"
        )
    return told


def _download(table: pd.DataFrame, heads: Mapping[str, str], key: str, view, title: str) -> None:
    st.download_button(
        "Tải bảng tính (.xlsx)",
        key=f"{key}_xlsx",
        icon=":material/download:",
        on_click="ignore",
        data=lambda: workbook(table, heads, title + view.of_the_year, view.as_of, view.version, view.sample),
        file_name=f"{key.replace('_', '-')}-{view.as_of}.xlsx",
        mime=MIME,
    )
