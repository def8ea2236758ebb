"""Ghi nhận báo cáo: reports that came as signed letters, ticked in for all units of one mốc or kỳ at once.
The grid becomes a workbook like any sender's: checked, previewed, accepted, logged, reversible.
Only lines somebody touched are sent; keyboard and pasting from Excel work in the grid, a phone has a block a unit."""

from __future__ import annotations

import streamlit as st

from analytics import sentences, words
from analytics.words import fraction, number
from pages.parts import brief, filters, record_blocks, record_grid
from pages.parts.blocks import empty
from pages.parts.page import open_page

view = open_page("Ghi nhận báo cáo", newest=True)
choices = record_grid.choices(view)
if not choices:
    view.say(sentences.no_plan(view.as_of.year))
    view.close()
    st.stop()
with st.container(horizontal=True, gap="small"):
    task = filters.choose("task", "Nhiệm vụ", {number: choice.title for number, choice in choices.items()}, width=420)
    choice = choices[task]
    occurrence = filters.choose("occurrence", "Mốc, kỳ", choice.labels, default=choice.newest, width=320)
rows = view.ask("occurrence_status", group="all")
row = rows[rows["occurrence_id"] == occurrence].iloc[0]
owed = view.ask("assignments", occurrence=occurrence, group="all")
silent = int(owed["report_date"].isna().sum())
view.say(
    f"Nhiệm vụ {row.task_no}, {words.plain_label(row.label)}: **{fraction(row.done, row.total)} đơn vị hoàn thành**, "
    f"{f'{number(silent)} đơn vị' if silent else 'không đơn vị nào'} chưa có báo cáo."
)
if owed.empty:
    empty(
        "Chưa xác định đơn vị thực hiện",
        "Chưa có danh sách cụm, khối thi đua; nhập danh sách trước khi ghi nhận.",
        '<a href="/nap-so-lieu" target="_self">Mở trang Tiếp nhận số liệu</a>',
    )
else:
    record_grid.enter(view, row, owed, record_blocks.EDITOR if brief.narrow() else record_grid.EDITOR)
view.close("Mỗi lần lưu là một lần tiếp nhận: xem thay đổi rồi mới xác nhận, và hủy được.")
