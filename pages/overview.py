"""Tổng quan: the state of the plan on one screen, read by a leader in under a minute.
One sentence, four cards, completion by quarter, what is late and whose, who has not reported, the map.
Each figure opens the rows it was counted from."""

from __future__ import annotations

import streamlit as st

from pages.parts import filters, maps
from pages.parts import overview_cards as cards
from pages.parts.blocks import card_title
from pages.parts.page import open_page

view = open_page("Tổng quan", scoped=True)
screen = cards.screen(view)
view.say(screen.sentence)
left, right = st.container(key="overview").columns([2.46, 1], gap="small")
with left:
    for widths, row in (([1.85, 1.12, 1, 1.5], screen.top), ([0.85, 1], screen.middle)):
        for place, html in zip(st.columns(widths[: len(row)], gap="small") if row else (), row, strict=True):
            with place.container(border=True, height="stretch"):
                st.html(html)
    if screen.waiting:
        with st.container(border=True, height="stretch"):
            st.html(screen.waiting)
with right, st.container(border=True, height="stretch"):
    heading = st.container()
    measure = filters.choose("measure", "Số liệu trên bản đồ", maps.NAMES, segmented=True, hide_label=True)
    title, subtitle, html = maps.draw(view, measure)
    heading.html(card_title(title, subtitle))
    st.html(html)
view.close(
    f"Nhiệm vụ, mốc và kỳ tính toàn tỉnh; quá hạn, chưa báo cáo, tỷ lệ và bản đồ tính theo {view.scope}."
    if view.cluster
    else ""
)
