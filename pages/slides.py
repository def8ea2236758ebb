"""Trình chiếu: the numbers full-screen for a meeting, one finding a slide, walked by keyboard.
With `slide` in the address nothing but the slide is shown; without it, meetings are prepared and reopened.
A frozen meeting (`meeting`) keeps its day, version and sentences; a live one follows what is published."""

from __future__ import annotations

from functools import partial

import streamlit as st

from analytics.ask import AskError
from pages.parts import slide_data, slide_desk, slide_show
from pages.parts.blocks import empty
from pages.parts.page import open_page, without_plan


def show_slides() -> None:
    meeting, refused = slide_desk.asked_meeting()
    day, cluster, unit, year, doubts = slide_desk.asked_view()
    find = partial(slide_data.frozen, meeting) if meeting else partial(slide_data.live, day, cluster, unit, year)
    number, cycle, more = slide_desk.asked_place(len(find().slides))
    slide_show.present(find, number, cycle, " ".join(filter(None, (refused, *doubts, *more))))


def prepare() -> None:
    view = open_page("Trình chiếu", scoped=True)
    try:
        show = slide_data.live(view.as_of, view.cluster, year=view.year)
    except AskError as reason:
        view.say("Chưa có gì để chiếu cho ngày đã chọn.")
        if view.plan:
            empty("Chưa có gì để chiếu", str(reason))
        else:
            without_plan(view)
    else:
        view.say(slide_desk.sentence(show))
        slide_desk.start(view)
        slide_desk.kept_meetings()
        slide_desk.freeze_form(show, view)
        slide_desk.thumbnails(view)
    view.close("Trang chiếu tự cập nhật mỗi phút; cuộc họp đã lưu giữ nguyên số liệu của lần lưu.")


if "slide" in st.query_params:
    try:
        show_slides()
    except AskError as reason:
        link = '<a href="/trinh-chieu" target="_self">Mở trang chuẩn bị trình chiếu</a>'
        empty("Chưa có gì để chiếu cho ngày đã chọn", str(reason), link)
else:
    prepare()
