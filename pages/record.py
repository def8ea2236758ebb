"""Ghi nhận báo cáo: reports that came as signed letters, ticked in for all units of one mốc or kỳ at once.
The grid becomes a workbook like any sender's: checked, previewed, accepted, logged, reversible.
Only lines somebody touched are sent; keyboard and pasting from Excel work in the grid, a phone has a block a unit."""

from __future__ import annotations

import streamlit as st

from analytics import sentences
from pages.parts import brief, filters, record_blocks, record_grid
from pages.parts.page import open_page, without_plan, without_units

view = open_page("Ghi nhận báo cáo", newest=True)
choices = record_grid.choices(view)
if not choices:
    view.say(sentences.no_plan(view.year))
    without_plan(view)
    view.close()
    st.stop()
with st.container(horizontal=True, gap="small"):
    task = filters.choose("task", "Nhiệm vụ", {number: choice.title for number, choice in choices.items()}, width=560)
    choice = choices[task]
    occurrence = filters.choose("occurrence", "Mốc, kỳ", choice.labels, default=choice.newest, width=320)
opened = record_grid.opened(view, occurrence)
view.say(opened.sentence)
if opened.lines.empty:
    without_units(view, opened.row)
else:
    record_grid.enter(view, opened, record_blocks.EDITOR if brief.narrow() else record_grid.EDITOR)
view.close("Mỗi lần lưu là một lần tiếp nhận: xem thay đổi rồi mới xác nhận, và hủy được.")
