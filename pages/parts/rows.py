"""From a number to its rows, and from a row to its cell: the walk every figure offers.
`pick_and_trace` lists rows; the chosen one shows the upload, sheet and cell it was read from.
A row without an upload says that nothing has been received for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import pandas as pd
import streamlit as st

from analytics.words import count_word, day, is_missing, number
from pages.parts import address, brief
from pages.parts.blocks import card_title
from pages.parts.blocks import table as html_table
from pages.parts.intake_views import value_words
from pages.parts.lists import listing
from pages.parts.marks import esc, link

NAMING = ("key", "assignment_id", "occurrence_id")
HINT = "Chọn một hàng để xem lần tiếp nhận, trang tính và ô của số liệu."
COMPLETED_FROM = {
    "document": "ngày hoàn thành lấy theo ngày văn bản",
    "report": "ngày hoàn thành lấy theo ngày báo cáo",
}


def trace(row: pd.Series | Mapping) -> str:
    """Where one row was read from, as HTML."""
    if is_missing(row.get("upload_id")):
        return '<p class="note-bad">Chưa nhận báo cáo nào cho việc này; trạng thái suy từ thời hạn.</p>'
    place = (
        f"trang tính “{esc(row['sheet'])}”, ô {esc(row['cell'])}"
        if not is_missing(row.get("cell"))
        else "nhập trực tiếp"
    )
    told = []
    if not is_missing(row.get("report_date")):
        told.append(f"báo cáo ngày {day(row['report_date'])}")
    if not is_missing(row.get("completed_from")) and row["completed_from"] in COMPLETED_FROM:
        told.append(COMPLETED_FROM[row["completed_from"]])
    if row.get("state") == "done" and is_missing(row.get("document")):
        told.append("chưa có minh chứng")
    note = f" ({'; '.join(told)})" if told else ""
    opened = link(f"lần tiếp nhận {row['upload_id']}", "/lich-su", upload=row["upload_id"])
    return f'<p class="note-bad">Đọc từ {opened}, {place}{esc(note)}.</p>'


def pick_and_trace(table: pd.DataFrame, heads: Mapping[str, str], key: str, view, title: str) -> None:
    """A list whose chosen row tells its source, and what was told there before; the address names it (`row`)."""
    history = brief.opener("Xem các giá trị đã nhận", "row")

    def detail(row: Mapping) -> str:
        name = row.get(_item_column(table))
        return trace(row) + ("" if is_missing(row.get("upload_id")) or is_missing(name) else history(str(name)))

    place = picked(table, heads, key, view, title, detail=detail)
    if place is None:
        return
    row = table.iloc[place]
    if not brief.narrow():  # there the row itself tells it
        st.html(trace(row))
    names = _items(table)
    told = view.ask("value_history", item=names[place]) if names and names[place] else table.iloc[:0]
    if len(told) > 1:
        with st.container(border=True):
            st.html(_history(told, row["upload_id"]))


def _item_column(table: pd.DataFrame) -> str | None:
    """What names each row in an address: its key, or the assignment or occurrence it is."""
    return next((name for name in NAMING if name in table), None)


def _items(table: pd.DataFrame, column: str | None = None) -> list[str]:
    column = column or _item_column(table)
    return [] if column is None else ["" if is_missing(item) else str(item) for item in table[column]]


def named_in_address(table: pd.DataFrame, param: str = "row", column: str | None = None) -> int | None:
    """The place of the row the address names; a name the list has not is told when the page closes."""
    names, wanted = _items(table, column), st.query_params.get(param, "")
    address.look(param, wanted in names)
    return names.index(wanted) if wanted in names else None


def picked(
    table: pd.DataFrame,
    heads: Mapping[str, str],
    key: str,
    view,
    title: str,
    param: str = "row",
    hint: str = HINT,
    detail: Callable[[Mapping], str] | None = None,
    column: str | None = None,
) -> int | None:
    """The place of the chosen row, which the address names (`param`, by its `column`): a click writes it there.

    A list whose rows or chosen row are other than the browser holds is drawn as another one, so a choice never slips
    to a neighbour and follows back and forward. Else it stays the same element, since drawing one anew costs the
    browser more than all the rest of a page.
    """
    names, first = _items(table, column), named_in_address(table, param, column)
    if brief.narrow():
        return listing(table, heads, key, view, title, pick=True, picked=first, detail=detail, param=param)
    turn = st.session_state.get(f"{key}_turn", 0)
    held = st.session_state.get(f"{key}_{turn}")
    place = held.selection.rows[0] if held and held.selection.rows else None
    if place is not None and place < len(names) and not names[place]:  # a row without a name is in no address
        first = place
    elif names and held and place != first:
        turn += 1
    st.session_state[f"{key}_turn"] = turn
    mark = f"_{turn}"
    choose = partial(_choose, f"{key}{mark}", names, param) if names else None
    place = listing(table, heads, key, view, title, pick=True, picked=first, mark=mark, hint=hint, on_pick=choose)
    return first if names else place


def _choose(key: str, names: list[str], param: str) -> None:
    """What a click on a list says goes into the address."""
    rows = st.session_state[key].selection.rows
    if rows and names[rows[0]]:
        st.query_params[param] = names[rows[0]]
    else:
        st.query_params.pop(param, None)


def _history(history: pd.DataFrame, shown: str) -> str:
    """Every value received for one answer, newest first; `shown` is the upload whose value counts."""
    lines = [
        (
            f"<b>{esc(value_words(row.value))}</b>"
            if row.upload_id == shown
            else f'<span class="muted">{esc(value_words(row.value))}</span>',
            day(row.told_on),
            esc(f"{row.received_at:%H:%M %d/%m/%Y}"),
            f"{link(row.file_name, '/lich-su', upload=row.upload_id)}<br>"
            f'<span class="muted">trang tính “{esc(row.sheet)}”, ô {esc(row.cell)}</span>',
            _standing(row, shown),
        )
        for row in history.itertuples()
    ]
    title = card_title(f"Giá trị này đã nhận {count_word(len(lines))} lần", "Lần xác nhận mới nhất trước")
    heads = ("Giá trị", "Số liệu đến ngày", "Nhận lúc", "Tệp, ô", "Tình trạng")
    return title + html_table(heads, lines, label="Các giá trị đã nhận")


def _standing(row, shown: str) -> str:
    accepted = f"lần xác nhận số {number(row.accepted_version)}"
    if not is_missing(row.withdrawn_version):
        return f'<span class="muted">đã hủy xác nhận; {accepted}</span>'
    if row.upload_id == shown:
        return f"<b>đang được tính</b>; {accepted}"
    return f'<span class="muted">đã có giá trị khác thay; {accepted}</span>'
