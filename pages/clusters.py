"""Cụm, khối thi đua: each cluster beside the province's common level, and its members beside their cluster's.
Compared, never ranked: ranking belongs to the clusters' own scoring.
No cluster is invented: until the list is entered the page says what waits for it."""

from __future__ import annotations

import streamlit as st

from analytics import words
from pages.parts import cluster_views, filters
from pages.parts.blocks import empty
from pages.parts.marks import href
from pages.parts.page import on_reports, open_page, without_plan

view = open_page("Cụm, khối thi đua")
clusters, cluster = view.ask("clusters"), ""
if clusters.empty:
    unknown = view.ask("occurrence_status", group="all", status="undetermined")
    waiting = unknown[unknown["lead"].map(words.is_of_clusters)]
    told = f": {len(waiting)} mốc chưa xác định đơn vị thực hiện" if len(waiting) else ""
    view.say(f"**Chưa có danh sách cụm, khối**{told}.")
    empty(
        "Chưa có danh sách cụm, khối thi đua",
        "Nhập danh sách theo quyết định của tỉnh bằng biểu Cụm, khối; phần mềm không tự đặt cụm, khối.",
        f'<a href="{href("/nap-so-lieu")}" target="_self">Tải biểu mẫu và tiếp nhận danh sách</a>',
    )
elif not clusters["members"].sum():
    day = words.day(view.as_of)
    view.say(f"**{words.number(len(clusters))} cụm, khối thi đua** chưa có thành viên nào vào ngày {day}.")
    empty(
        f"Chưa có danh sách thành viên cụm, khối vào ngày {day}",
        "Danh sách đã nhập hết hiệu lực hoặc có hiệu lực sau ngày này. Nhập danh sách của năm bằng biểu Cụm, khối.",
        f'<a href="{href("/nap-so-lieu")}" target="_self">Tải biểu mẫu và tiếp nhận danh sách</a>',
    )
else:
    names = dict(zip(clusters["cluster_id"], clusters["cluster"], strict=True))
    cluster = filters.choose("cluster", "Cụm, khối", {"": "Mọi cụm, khối"} | names, hide_label=True, width=360)
    sentence, html = cluster_views.members(view, cluster) if cluster else cluster_views.comparison(view)
    view.say(sentence, on_reports(view))
    if not view.plan:
        without_plan(view, cluster=cluster)
    with st.container(border=True):
        st.html(html)
view.close("So sánh với mức chung, không xếp hạng.", cluster=cluster)
