"""From a number to its rows, and from a row to its cell: the walk every figure offers.
`pick_and_trace` lists rows; the chosen one shows the upload, sheet and cell it was read from.
A row without an upload says that nothing has been received for it."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from analytics.words import day, is_missing
from pages.parts.lists import listing
from pages.parts.marks import esc, link

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
    """A list whose chosen row tells its source."""
    place = listing(table, heads, key, view, title, pick=True)
    if place is None:
        st.html('<p class="sub">Chọn một hàng để xem lần tiếp nhận, trang tính và ô của số liệu.</p>')
    else:
        st.html(trace(table.iloc[place]))
