"""Cơ quan, đơn vị, địa phương: one page a unit: what it owes, did and is late with, its awards and results.
Without a chosen unit it is a directory, found by typing without accents or by abbreviation.
A cluster's common level stands beside the unit's own; nothing is ranked."""

from __future__ import annotations

import streamlit as st

from analytics.words import number
from pages.parts import filters, unit_views
from pages.parts.page import on_reports, open_page

view = open_page("Cơ quan, đơn vị, địa phương")
units = view.ask("units")
names = dict(zip(units["unit_id"], units["unit"], strict=True))
if st.query_params.get("unit"):
    unit = filters.choose("unit", "Đơn vị", {"": "Mọi đơn vị"} | names, hide_label=True, width=420)
else:
    unit = ""
if unit:
    unit_views.profile(view, units[units["unit_id"] == unit].iloc[0])
else:
    view.say(
        f"Danh mục có **{number(len(units))} cơ quan, đơn vị, địa phương**; {unit_views.standing(view)}.",
        on_reports(view),
    )
    unit_views.directory(view)
view.close("Danh mục đơn vị là mức tối thiểu, được bổ sung khi có quyết định.", unit=unit)
