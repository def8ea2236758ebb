"""Tổng quan: the state of the plan on one screen, read by a leader in under a minute.
One sentence, four cards, completion by quarter, what is late and whose, who has not reported, the map.
Each figure opens the rows it was counted from."""

from __future__ import annotations

import streamlit as st

from analytics import sentences
from pages.parts import filters, maps
from pages.parts import overview_cards as cards
from pages.parts.blocks import card_title
from pages.parts.page import open_page

view = open_page("Tổng quan", scoped=True)
quarter = (view.as_of.month + 2) // 3
tasks, occurrences = view.ask("tasks"), view.ask("occurrence_status")
late = view.ask("overdue_items", cluster=view.cluster)
missing = view.ask("not_reported", cluster=view.cluster)
ratios = view.ask("award_ratio", indicator="B", cluster=view.cluster)
ratio = next(ratios.itertuples(), None)
counts = view.ask("completion_by_quarter", view="occurrence", quarter=quarter)

states = tasks["state"].value_counts()
view.say(
    sentences.plan_sentence(
        view.as_of,
        "Kế hoạch 60",
        len(tasks),
        states.get("complete", 0),
        states.get("on_track", 0),
        states.get("late", 0),
    )
    + "\n"
    + sentences.ratio_sentence(ratio)
)

left, right = st.columns([2.46, 1], gap="small")
with left:
    for place, html in zip(
        st.columns([1.95, 1, 1, 1.5], gap="small"),
        (
            cards.four_states(tasks, view.as_of),
            cards.quarter_card(counts, view.as_of),
            cards.overdue_card(late, view.as_of),
            cards.ratio_card(ratio, view.as_of),
        ),
        strict=True,
    ):
        with place.container(border=True, height="stretch"):
            st.html(html)
    for place, html in zip(
        st.columns([0.85, 1], gap="small"),
        (cards.quarters_card(occurrences, view.as_of), cards.worst_card(late, view.as_of)),
        strict=True,
    ):
        with place.container(border=True, height="stretch"):
            st.html(html)
    with st.container(border=True, height="stretch"):
        st.html(cards.waiting_card(missing, occurrences, view.as_of))
with right, st.container(border=True, height="stretch"):
    heading = st.container()
    measure = filters.choose("measure", "Số liệu trên bản đồ", maps.NAMES, segmented=True, hide_label=True)
    title, subtitle, html = maps.draw(view, measure)
    heading.html(card_title(title, subtitle))
    st.html(html)
view.close(
    f"17 nhiệm vụ, mốc và kỳ tính toàn tỉnh; quá hạn, chưa báo cáo, tỷ lệ và bản đồ tính theo {view.scope}."
    if view.cluster
    else ""
)
