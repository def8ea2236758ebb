"""Nhật ký tiếp nhận: every upload, what became of it, and the way back.
A chosen upload shows its findings, its original file, and what withdrawing it would bring back.
Nothing is deleted: a withdrawn upload stays in the log with its reason."""

from __future__ import annotations

import streamlit as st

from pages.parts import brief, filters, session, upload_views
from pages.parts.blocks import empty
from pages.parts.brief import Heads
from pages.parts.lists import listing
from pages.parts.page import open_page

FORMS = upload_views.FORM_NAMES
HINT = "Chọn một hàng để xem nội dung cần kiểm tra, tệp gốc và hủy xác nhận."
HEADS = Heads(
    {
        "received": "Nhận lúc",
        "file_name": "Tệp",
        "form_name": "Biểu",
        "sender": "Đơn vị gửi",
        "period": "Kỳ",
        "row_count": "Số dòng",
        "state_name": "Tình trạng",
        "errors": "Lỗi",
        "warnings": "Cảnh báo",
        "accepted_version": "Lần xác nhận số",
        "received_by": "Người tiếp nhận",
        "withdrawn_reason": "Lý do hủy",
    },
    name="{file_name}",
    below=(
        "{form_name}, {period}",
        "{sender}",
        "{state_name}",
        "{errors} lỗi, {warnings} cảnh báo",
        "Nhận lúc {received}",
    ),
    figure=("row_count", "dòng"),
)

view = open_page("Nhật ký tiếp nhận", dated=False, newest=True)
form = filters.choose("form", "Biểu", {"": "Mọi biểu"} | FORMS, hide_label=True, width=320)
rows, sentence = upload_views.log(session.store(), form)
view.say(sentence)
chosen = st.query_params.get("upload", "")
if chosen and chosen not in set(rows["upload_id"]):
    filters.refuse("upload", chosen, "danh sách mọi lần tiếp nhận")
    chosen = ""
if rows.empty:
    empty(
        "Chưa có lần tiếp nhận nào",
        "Tải biểu mẫu, điền và tiếp nhận báo cáo đầu tiên.",
        '<a href="/nap-so-lieu" target="_self">Mở trang Tiếp nhận số liệu</a>',
    )
else:
    if chosen:
        upload_views.details(view, rows[rows["upload_id"] == chosen].iloc[0])
    names, opened = list(rows["upload_id"]), brief.opener("Mở lần tiếp nhận", "upload")
    place = listing(
        rows,
        HEADS,
        "nhat_ky_tiep_nhan",
        view,
        "Nhật ký tiếp nhận",
        pick=True,
        picked=names.index(chosen) if chosen and brief.narrow() else None,
        hint=HINT,
        detail=lambda row: opened(row["upload_id"]),
        param="upload",
    )
    if place is not None and rows.iloc[place]["upload_id"] != chosen:
        st.query_params["upload"] = rows.iloc[place]["upload_id"]
        st.rerun()
view.close()
