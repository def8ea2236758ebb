"""Tiến độ theo quý: what was due, what is done, by quarter, seen as tasks, as mốc and kỳ, or as units.
The board shows the year at a glance; the other two views list the rows a figure was counted from.
One-off and periodic are never added into one percentage."""

from __future__ import annotations

import streamlit as st

from analytics import words
from pages.parts import filters
from pages.parts import progress_views as views
from pages.parts.page import on_reports, open_page, without_plan

QUARTERS = {"": "Cả năm"} | {str(number): f"Quý {roman}" for number, roman in words.ROMAN.items()}
VIEWS = {"task": "Nhiệm vụ", "occurrence": "Mốc và kỳ", "unit": "Đơn vị"}
KINDS = {"all": "Tất cả", "one_off": "Một lần", "periodic": "Định kỳ"}

view = open_page("Tiến độ theo quý", scoped=True)
leads, tasks = views.choices(view)
with st.container(horizontal=True, gap="small", vertical_alignment="center"):
    quarter = filters.choose("quarter", "Quý", QUARTERS, segmented=True, hide_label=True)
    shown = filters.choose("view", "Xem theo", VIEWS, segmented=True, hide_label=True)
    kind = filters.choose("kind", "Loại mốc", KINDS, segmented=True, hide_label=True)
    lead = task = ""
    if shown == "task":
        lead = filters.choose("lead", "Cơ quan chủ trì", leads, hide_label=True, width=300)
    else:
        task = filters.choose("task", "Nhiệm vụ", tasks, hide_label=True, width=300)

view.say(views.sentence(view, quarter, kind, task, lead) + views.whose(view, shown), on_reports(view))
if not view.plan:
    without_plan(view)
elif shown == "task":
    views.show_board(view, quarter=quarter, kind=kind, lead=lead)
    views.show_coming(view)
elif shown == "occurrence":
    views.show_occurrences(view, quarter=quarter, kind=kind, task=task)
else:
    views.show_units(view, quarter=quarter, kind=kind, task=task)
view.close("Dưới ô: số đơn vị đã hoàn thành trên số phải thực hiện." if shown == "task" else "")
