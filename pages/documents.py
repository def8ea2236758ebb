"""Báo cáo: order a report, deck, letter, form, workbook or page, for a day and a scope, and take it away.
Everything is made from the same answers as the pages, in a worker, and stays when the line drops.
Letters made, and the explanations that came back, are listed beneath."""

from __future__ import annotations

import streamlit as st

from analytics import sentences
from pages.parts import document_desk, document_form
from pages.parts.page import open_page, without_plan

view = open_page("Báo cáo", scoped=True)
left, right = st.columns([1.7, 1], gap="small")
with left:
    if view.plan:
        document_form.order(view)
    else:
        view.say(sentences.no_plan(view.year))
        without_plan(view)
with right:
    document_desk.made_files()
document_desk.letters(view)
view.close("Văn bản là dự thảo: người có thẩm quyền ghi số, ngày và ký.")
