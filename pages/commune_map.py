"""Bản đồ: the 92 communes as equal tiles, large enough to read, coloured by a chosen measure.
A tile opens its unit; the list beneath holds the same values for those who read tables.
No boundary file and no map server are needed."""

from __future__ import annotations

import streamlit as st

from pages.parts import filters, maps
from pages.parts.blocks import card_title
from pages.parts.page import bold, on_reports, open_page

view = open_page("Bản đồ xã, phường", scoped=True)
measure = filters.choose("measure", "Số liệu trên bản đồ", maps.NAMES, segmented=True, hide_label=True)
title, subtitle, html = maps.draw(view, measure)
view.say(f"{title}.", on_reports(view) if measure in maps.LACKING else "")
left, right = st.columns([1.25, 1], gap="small")
with left.container(border=True):
    st.html(card_title(subtitle) + f'<div class="large">{html}</div>')
with right.container(border=True):
    st.html(f"<p>{bold(maps.EXPLANATION[measure])}</p>")
    maps.table(view, measure)
view.close("Mỗi ô một xã, phường, xếp theo vị trí tương đối; không phải bản đồ địa giới.")
