"""Kết quả khen thưởng: does commendation reach small collectives, households and working people.
B and A with range, last year and scope; by quarter, level, form, recipient, unit; counted beside what no ratio holds.
Under ten, counts stand without a percentage."""

from __future__ import annotations

import streamlit as st

from analytics import sentences, words
from pages.parts import award_cards as cards
from pages.parts import award_views as views
from pages.parts import filters, style
from pages.parts.page import nothing_yet, open_page

MODES = {"plan": "Năm kế hoạch", "statistical": "Kỳ thống kê năm"}
BREAKDOWNS = {
    "": "Tổng hợp",
    "year": "Cả năm",
    "quarter": "Theo quý",
    "month": "Theo tháng",
    "level": "Theo cấp khen thưởng",
    "form": "Theo hình thức",
    "kind": "Theo loại hình",
    "recipient": "Theo đối tượng",
    "cluster": "Theo cụm, khối",
    "unit": "Theo đơn vị",
}

view = open_page("Kết quả khen thưởng", scoped=True)
with st.container(horizontal=True, gap="small", vertical_alignment="center"):
    by = filters.choose("by", "Xem theo", BREAKDOWNS, hide_label=True, width=260)
    mode = filters.choose("mode", "Cách tính năm", MODES, segmented=True, hide_label=True)
    names = {code: title for code, (title, _) in words.INDICATORS.items()}
    indicator = filters.choose("indicator", "Tỷ lệ", names, hide_label=True, width=320) if by else "B"
screen = cards.screen(view, mode, style.theme())
if screen is None:
    view.say(sentences.ratio_sentence(None, year=view.of_the_year))
    nothing_yet(view, "số liệu khen thưởng")
else:
    view.say(screen.sentence)
    if by:
        views.breakdown(view, by, indicator, {"mode": mode, "cluster": view.cluster})
    else:
        views.summary(view, screen)
view.close(
    "Tên gọi tỷ lệ do phần mềm đặt; chỉ tiêu chỉ có khi được nhập kèm căn cứ. "
    "Trước 01/07/2025 là hai tỉnh có cấp huyện: so sánh với thời gian đó chỉ ở mức toàn tỉnh."
)
