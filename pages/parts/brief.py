"""A long list as a phone reads it: one block a row, the telling columns first, the rest opened by a tap.
`Heads` says which columns tell most; a plain mapping of heads shows its first column and the three after it.
The browser says in a cookie how wide its screen is (vietnamese.js), so rows are sent in one form only."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from string import Formatter

import pandas as pd
import streamlit as st

from analytics.words import number
from pages.parts.marks import esc, href, mark
from pages.parts.search import matches

COOKIE, PHONE, WIDE = "be_ngang", 640, 1920  # pixels: the widest of a phone, and where nothing is told
MOST_DIGITS, MOST_NARROW = 5, 9  # of a figure that stands at full size; of one that needs no wider column
AT_ONCE = 30  # rows drawn before more are asked for


class Heads(dict[str, str]):
    """Column -> Vietnamese head, and how a phone tells a row: `figure` (column, its unit of measure), `name`, `below`.

    `name` and the lines of `below` are texts with columns in braces. A line one of whose columns is empty is left out;
    of several ways to say one line the first whose columns are filled is taken.
    """

    def __init__(
        self,
        heads: Mapping[str, str],
        name: str,
        below: Iterable[str | tuple[str, ...]] = (),
        figure: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__(heads)
        self.name, self.figure = name, figure
        self.below = [(line,) if isinstance(line, str) else line for line in below]

    def rest(self) -> list[str]:
        """The columns that only a tap shows."""
        lines = (self.name, self.figure[1], *(line for ways in self.below for line in ways))
        told = {column for line in lines for column in _columns(line)}
        return [column for column in self if column not in told | {self.figure[0]}]


def width() -> int:
    """How wide the reader's screen is, in pixels."""
    told = str(st.context.cookies.get(COOKIE, ""))
    return int(told) if told.isascii() and told.isdecimal() else WIDE


def narrow() -> bool:
    """Whether the reader's screen is a phone's."""
    return width() <= PHONE


def opener(text: str, param: str) -> Callable[[str], str]:
    """Makes the link of a row to this view with that row chosen; none for the row that is."""
    now = st.query_params.to_dict()

    def link(value: str) -> str:
        if now.get(param, "") == value:
            return ""
        return f'<p><a href="{href("", **{**now, param: value}) or "?"}" target="_self">{esc(text)}</a></p>'

    return link


def rows(
    table: pd.DataFrame,
    texts: pd.DataFrame,
    heads: Mapping[str, str],
    key: str,
    title: str,
    detail: Callable[[Mapping], str] | None,
    chosen: int | None,
    param: str,
) -> None:
    """Draw `texts` (the cells of `table` under their heads) a block each; of a chosen row only that, open.

    `detail` gives the HTML that a tap adds, from a row of `table`; `param` names the chosen row in the address.
    """
    told = heads if isinstance(heads, Heads) else _usual(heads)
    places = [chosen] if chosen is not None else _found(texts, told, key)
    most = st.session_state.get(f"{key}_most", AT_ONCE)
    drawn = places[:most]
    has_marks = "status" in heads and not told.figure[0]
    blocks = []
    for place, (row, cells) in zip(drawn, _taken(table, texts, told, tuple(drawn)), strict=True):
        lead = mark(row["status"]) if has_marks else _figure(cells, told)
        blocks.append(_block(lead, cells, told, detail(row) if detail else "", place == chosen))
    if chosen is not None:
        blocks.append(opener(f"Xem cả {number(len(texts))} hàng", param)(""))
    look = "brief marks" if has_marks else "brief"
    st.html(f'<section class="{look}" aria-label="{esc(title)}">{"".join(blocks)}</section>')
    offer_more(key, most, len(places) - most, AT_ONCE, "hàng")


def offer_more(key: str, most: int, left: int, at_once: int, what: str) -> None:
    """The button that shows the next of a long list, while some are left; how many are shown is kept under `key`."""
    if left > 0:
        st.button(
            f"Xem thêm {number(min(at_once, left))} trong {number(left)} {what} còn lại",
            key=f"{key}_next",
            on_click=lambda: st.session_state.update({f"{key}_most": most + at_once}),
        )


_known: dict[int, tuple[weakref.ref, tuple, list]] = {}


def _taken(table: pd.DataFrame, texts: pd.DataFrame, told: Heads, drawn: tuple[int, ...]) -> list[tuple[dict, dict]]:
    """The rows at some places and their texts by column; of a table that lives on they are taken out once."""
    place, wanted = id(table), (drawn, tuple(told.items()))
    known = _known.get(place)
    if known is None or known[0]() is not table or known[1] != wanted:
        columns = {column: head for column, head in told.items() if head in texts}
        cells = [
            {column: _cell(cell) for column, cell in zip(columns, row, strict=True)}
            for row in texts[list(columns.values())].iloc[list(drawn)].itertuples(index=False, name=None)
        ]
        rows = list(zip(table.iloc[list(drawn)].to_dict("records"), cells, strict=True))
        known = (weakref.ref(table, lambda _: _known.pop(place, None)), wanted, rows)
        _known[place] = known
    return known[2]


def _found(texts: pd.DataFrame, told: Heads, key: str) -> list[int]:
    """The places of the rows whose name answers what the reader looks for; all of a list that is not long."""
    if len(texts) <= AT_ONCE:
        return list(range(len(texts)))
    query = st.text_input("Tìm trong danh sách", key=f"{key}_find", placeholder="Gõ không dấu cũng được")
    if not query:
        return list(range(len(texts)))
    columns = [texts[told[column]] for column in _columns(told.name) if told[column] in texts]
    return [place for place, names in enumerate(zip(*columns, strict=True)) if matches(query, " ".join(names))]


def _usual(heads: Mapping[str, str]) -> Heads:
    first, *others = heads
    return Heads(heads, f"{{{first}}}", (f"{heads[column]}: {{{column}}}" for column in others[:3]))


@lru_cache(maxsize=256)
def _columns(line: str) -> list[str]:
    return [column for _, column, _, _ in Formatter().parse(line) if column]


def _cell(cell) -> str:
    return ", ".join(cell) if isinstance(cell, list) else cell


def _line(line: str, cells: Mapping[str, str]) -> str:
    """A line with its columns filled in; empty where one of them is."""
    return line.format_map(cells) if all(cells.get(column) for column in _columns(line)) else ""


def _figure(cells: Mapping[str, str], told: Heads) -> str:
    column, unit = told.figure
    if not cells.get(column):
        return ""
    size = len(cells[column])
    look = "days" if column == "days_late" else "long" if size > MOST_DIGITS else ""
    look += " longest" if size > MOST_NARROW else ""
    return f'<b class="{look}">{esc(cells[column])}</b><small>{esc(_line(unit, cells))}</small>'


def _block(lead: str, cells: Mapping[str, str], told: Heads, more: str, is_open: bool) -> str:
    below = (next(filter(None, (_line(way, cells) for way in ways)), "") for ways in told.below)
    lines = "".join(f"<span>{esc(line)}</span>" for line in below if line)
    name = _line(told.name, cells) or next((cells[column] for column in _columns(told.name) if cells.get(column)), "")
    top = f'<span class="lead">{lead}</span><span class="say-row"><b>{esc(name)}</b>{lines}</span>'
    rest = "".join(
        f"<dt>{esc(told[column])}</dt><dd>{esc(cells[column])}</dd>" for column in told.rest() if cells.get(column)
    )
    if not rest and not more:
        return f'<div class="one">{top}</div>'
    listed = f"<dl>{rest}</dl>" if rest else ""
    return f"<details{' open' if is_open else ''}><summary>{top}</summary>{listed}{more}</details>"
