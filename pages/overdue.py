"""Nhiệm vụ quá hạn: every duty of a unit that is late, worst first, with whose it is, why and until when.
The deadline stands as the plan writes it and as computed, with the rule in words.
The same rows can be downloaded as .xlsx, to be sent to the units."""

from __future__ import annotations

import streamlit as st

from analytics import sentences, words
from pages.parts import filters
from pages.parts import overdue_views as views
from pages.parts import rows as sources
from pages.parts.blocks import card_title, empty
from pages.parts.marks import link
from pages.parts.page import on_reports, open_page, without_plan

PARTS = {"annex": "Phụ lục kế hoạch", "duty": "Nhiệm vụ mục IV", "movement": "Phong trào", "all": "Mọi phần"}
QUARTERS = {"": "Cả năm"} | {str(number): f"Quý {roman}" for number, roman in words.ROMAN.items()}

view = open_page("Nhiệm vụ quá hạn", scoped=True)
with st.container(horizontal=True, gap="small", vertical_alignment="center"):
    quarter = filters.choose("quarter", "Quý", QUARTERS, segmented=True, hide_label=True)
    part = filters.choose("group", "Phần của kế hoạch", PARTS, hide_label=True, width=170)
    choices = views.choices(view, part, *(st.query_params.get(key, "") for key in ("unit", "task")))
    unit = filters.choose("unit", "Đơn vị", choices["unit"], hide_label=True, width=200)
    task = filters.choose("task", "Nhiệm vụ", choices["task"], hide_label=True, width=240)
    lead = filters.choose("lead", "Cơ quan chủ trì", choices["lead"], hide_label=True, width=200)
    has_posts = len(choices["post"]) > 1
    post = (
        filters.choose("post", "Lãnh đạo phụ trách", choices["post"], hide_label=True, width=230) if has_posts else ""
    )
chosen = views.late(view, part, quarter, unit, task, lead, post)
parts = (
    view.scope if view.cluster else "",
    choices["unit"][unit] if unit else "",
    f"nhiệm vụ {task}" if task else "",
    words.quarter_name(quarter) if quarter else "",
)
sentence, table = views.summary(view, ", ".join(filter(None, parts)), part, quarter, unit, task, lead, post)
view.say(sentence if view.plan or len(chosen) else sentences.no_plan(view.year), on_reports(view))
if chosen.empty and not view.plan:
    without_plan(view)
elif chosen.empty:
    first = views.first_deadline(view, part, quarter, unit, task)
    none = "Chưa việc nào đến hạn" if first else "Không có việc nào quá hạn"
    empty(
        none + (" theo các điều kiện đã chọn" if any((*parts, lead, post)) else ""),
        "Xem các mốc sắp đến hạn ở trang Tiến độ theo quý.",
        link("Mở trang Tiến độ theo quý", "/tien-do", view="occurrence", **view.when),
    )
else:
    with st.container(border=True):
        st.html(table)
    st.html(card_title(f"{words.number(len(chosen))} việc theo từng đơn vị", "Chậm nhất trước"))
    sources.pick_and_trace(chosen, views.HEADS, "nhiem_vu_qua_han", view, "Nhiệm vụ quá hạn")
view.close("Ngày chậm tính theo lịch từ sau ngày hết hạn, trong ngoặc là ngày làm việc.")
