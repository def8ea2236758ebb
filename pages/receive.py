"""Tiếp nhận số liệu: hand in a file, learn at once what was made of it, see what it would change, then accept.
Nothing counts before Xác nhận; an error keeps the button shut and says which cell to mend.
The draft lives in the address (upload=...), so a reload or a dropped line loses nothing."""

from __future__ import annotations

import streamlit as st

from pages.parts import receive_check, receive_queue
from pages.parts import receive_steps as steps
from pages.parts.blocks import steps as step_list
from pages.parts.page import open_page

NAMES = ("Chọn tệp", "Kiểm tra", "Xem thay đổi", "Xác nhận")

view = open_page("Tiếp nhận số liệu", dated=False, newest=True)
draft = steps.current(view)
bar, actions = st.columns([3, 1.3], vertical_alignment="center")
bar.html(step_list(NAMES, 2 if draft is None and "batch" in st.query_params else steps.now(draft)))
if draft is None and (batch := st.query_params.get("batch")):
    view.say("Các tệp được kiểm tra lần lượt. Chưa dòng nào được tính cho đến khi xác nhận.")
    receive_queue.show(batch)
elif draft is None:
    view.say("Chọn tệp báo cáo của đơn vị: bảng tính, Word hoặc .csv. Chưa dòng nào được tính cho đến khi xác nhận.")
    steps.choose_file(view)
    receive_queue.show_waiting()
    receive_queue.show_latest()
    steps.templates()
else:
    view.say(draft.sentence)
    with actions, st.container(horizontal=True, horizontal_alignment="right"):
        steps.leave(draft)
        steps.accept_button(draft)
    receive_check.show(draft)
    steps.show_changes(draft)
view.close("Tệp gốc được giữ nguyên, chỉ Sở Nội vụ tải được.")
