"""From a number to its rows, and from a row to its cell: the walk every figure offers.
`pick_and_trace` lists rows; the chosen one shows the upload, sheet and cell it was read from.
A row without an upload says that nothing has been received for it."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

import pandas as pd
import streamlit as st

from analytics.words import day, is_missing
from pages.parts.blocks import table as html_table
from pages.parts.intake_views import STATE_WORDS
from pages.parts.lists import listing
from pages.parts.marks import esc, link

HINT = "Chọn một hàng để xem lần tiếp nhận, trang tính và ô của số liệu."
COMPLETED_FROM = {
    "document": "ngày hoàn thành lấy theo ngày văn bản",
    "report": "ngày hoàn thành lấy theo ngày báo cáo",
}


def trace(row: pd.Series) -> str:
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
    place = _picked(table, heads, key, view, title)
    if place is None:
        return
    row = table.iloc[place]
    st.html(trace(row))
    names = _items(table)
    history = view.ask("value_history", item=names[place]) if names and names[place] else table.iloc[:0]
    if len(history) > 1:
        st.html(_history(history))


def _items(table: pd.DataFrame) -> list[str]:
    """What names each row in an address: its key, or the assignment it is."""
    column = next((name for name in ("key", "assignment_id") if name in table), None)
    return [] if column is None else ["" if is_missing(item) else str(item) for item in table[column]]


def _picked(table: pd.DataFrame, heads: Mapping[str, str], key: str, view, title: str) -> int | None:
    """The place of the chosen row. A list of other rows is another widget: a choice never slips to a neighbour."""
    names, wanted = _items(table), st.query_params.get("row", "")
    first = names.index(wanted) if wanted in names else None
    mark = f"_{zlib.crc32('|'.join(names).encode()):08x}"
    place = listing(table, heads, key, view, title, pick=True, picked=first, mark=mark, hint=HINT)
    chosen = names[place] if names and place is not None else ""
    if chosen:
        st.query_params["row"] = chosen
    elif wanted in names:
        del st.query_params["row"]
    return place


def _history(history: pd.DataFrame) -> str:
    lines = [
        (
            day(row.told_on),
            esc(STATE_WORDS.get(row.value, row.value)),
            link(row.file_name, "/lich-su", upload=row.upload_id),
            "đã hủy xác nhận" if not is_missing(row.withdrawn_version) else f"lần xác nhận số {row.accepted_version}",
        )
        for row in history.itertuples()
    ]
    return html_table(("Số liệu đến ngày", "Giá trị", "Tệp", "Tình trạng"), lines, label="Các giá trị đã nhận")
