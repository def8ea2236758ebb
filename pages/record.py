"""Ghi nhận báo cáo: reports that came as signed letters, ticked in for all units of one mốc or kỳ at once.
The grid becomes a workbook like any sender's: checked, previewed, accepted, logged, reversible.
Only rows somebody touched are sent; the keyboard and pasting from Excel work in the grid."""

from __future__ import annotations

import streamlit as st

from analytics import words
from analytics.words import fraction, number
from pages.parts import filters, record_grid
from pages.parts.blocks import empty
from pages.parts.page import open_page

view = open_page("Ghi nhận báo cáo")
rows = view.ask("occurrence_status", group="all")
tasks = {r.task_no: f"{r.task_no}. {r.short_title}" for r in rows.drop_duplicates("task_no").itertuples()}
with st.container(horizontal=True, gap="medium"):
    task = filters.choose("task", "Nhiệm vụ", tasks, width=420)
    labels = {r.occurrence_id: r.label for r in rows[rows["task_no"] == task].itertuples()}
    past = rows[(rows["task_no"] == task) & rows["due"].notna() & (rows["due"] <= str(view.as_of))]
    newest = past["occurrence_id"].iloc[-1] if len(past) else next(iter(labels))
    occurrence = filters.choose("occurrence", "Mốc, kỳ", labels, default=newest, width=320)
row = rows[rows["occurrence_id"] == occurrence].iloc[0]
owed = view.ask("assignments", occurrence=occurrence, group="all")
view.say(
    f"Nhiệm vụ {row.task_no}, {words.plain_label(row.label)}: **{fraction(row.done, row.total)} đơn vị hoàn thành**, "
    f"{number((owed['report_date'].isna()).sum())} đơn vị chưa có báo cáo."
)
if owed.empty:
    empty(
        "Chưa xác định đơn vị thực hiện",
        "Chưa có danh sách cụm, khối thi đua; nhập danh sách trước khi ghi nhận.",
        '<a href="/nap-so-lieu" target="_self">Mở trang Tiếp nhận số liệu</a>',
    )
else:
    record_grid.enter(view, row, owed)
view.close("Mỗi lần lưu là một lần tiếp nhận: xem thay đổi rồi mới xác nhận, và hủy được.")
