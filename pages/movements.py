"""Phong trào thi đua: the movements of the plan, who stands for each, and its sơ kết and tổng kết.
A date nobody entered is said to be missing; it becomes an obligation once entered.
The text is the plan's own, with its notes."""

from __future__ import annotations

import streamlit as st

from pages.parts import movement_views as views
from pages.parts.blocks import empty
from pages.parts.page import RECEIVE, open_page, without_plan

view = open_page("Phong trào thi đua")
sentence, html = views.screen(view)
view.say(sentence)
if html:
    with st.container(border=True):
        st.html(html)
elif view.plan:
    empty("Chưa có phong trào thi đua", "Nhập danh sách, hạn sơ kết, tổng kết bằng biểu Phong trào thi đua.", RECEIVE)
else:
    without_plan(view)
view.close()
