"""Nhật ký tiếp nhận: every upload, what became of it, and the way back.
A chosen upload shows its findings, its original file, and what withdrawing it would bring back.
Nothing is deleted: a withdrawn upload stays in the log with its reason."""

from __future__ import annotations

import streamlit as st

from pages.parts import brief, filters, session, upload_views
from pages.parts import rows as sources
from pages.parts.blocks import empty
from pages.parts.brief import Heads
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
with st.container(horizontal=True, gap="small"):
    form = filters.choose("form", "Biểu", {"": "Mọi biểu"} | FORMS, hide_label=True, width=320)
    states = {"": "Mọi tình trạng"} | upload_views.STATE_NAMES
    status = filters.choose("status", "Tình trạng", states, hide_label=True, width=220)
rows, sentence = upload_views.log(session.store(), form, status)
view.say(sentence)
if rows.empty and status:
    empty("Không có lần tiếp nhận nào ở tình trạng này", "Chọn lại tình trạng hoặc biểu ở trên.")
elif rows.empty:
    empty(
        "Chưa có lần tiếp nhận nào",
        "Tải biểu mẫu, điền và tiếp nhận báo cáo đầu tiên.",
        '<a href="/nap-so-lieu" target="_self">Mở trang Tiếp nhận số liệu</a>',
    )
else:
    chosen = sources.named_in_address(rows, "upload", "upload_id")
    if chosen is not None:
        upload_views.details(view, rows.iloc[chosen])
    opened = brief.opener("Mở lần tiếp nhận", "upload")
    sources.picked(
        rows,
        HEADS,
        "nhat_ky_tiep_nhan",
        view,
        "Nhật ký tiếp nhận",
        "upload",
        HINT,
        lambda row: opened(row["upload_id"]),
        "upload_id",
    )
view.close()
