"""Phong trào thi đua: the movements of the plan, who stands for each, and its sơ kết and tổng kết.
A date nobody entered is said to be missing; it becomes an obligation once entered.
The text is the plan's own, with its notes."""

from __future__ import annotations

import streamlit as st

from analytics import words
from analytics.words import is_missing
from pages.parts.blocks import card_title, table
from pages.parts.marks import esc, link, mark
from pages.parts.page import open_page

view = open_page("Phong trào thi đua")
rows = view.ask("movements")
owed = view.ask("occurrence_status", group="movement")
dated = int((rows["mid_review_due"].notna() | rows["final_review_due"].notna()).sum())
missing = len(rows) - dated
view.say(
    f"Kế hoạch 60 nêu **{len(rows)} phong trào thi đua**; {dated} phong trào đã có hạn sơ kết hoặc tổng kết"
    + (f", **{missing} phong trào chưa nhập hạn**." if missing else ".")
)


def told(value, absent: str) -> str:
    return f'<span class="muted">{absent}</span>' if is_missing(value) else esc(value)


def review(movement_no, due) -> str:
    if is_missing(due):
        return '<span class="muted">chưa nhập hạn</span>'
    found = owed[(owed["task_no"] == f"PT{movement_no}") & (owed["due_nominal"] == due)]
    status = mark(found.iloc[0]["status"]) + " " if len(found) else ""
    return f"{status}{words.day(due)}"


lines = [
    (
        esc(row.movement_no),
        f"<b>{esc(row.name)}</b><br><span class='muted'>{esc(row.launched_by)}"
        + (f", giai đoạn {esc(row.period)}" if not is_missing(row.period) else "")
        + (f". Ghi chú: {esc(row.note)}" if not is_missing(row.note) else "")
        + "</span>",
        told(row.standing_unit, "chưa nhập"),
        told(row.launch_document, "chưa nhập"),
        review(row.movement_no, row.mid_review_due),
        review(row.movement_no, row.final_review_due),
    )
    for row in rows.itertuples()
]
with st.container(border=True):
    heads = ("TT", "Phong trào", "Cơ quan thường trực", "Văn bản phát động", "Sơ kết", "Tổng kết")
    st.html(
        card_title(
            f"{words.count_word(len(rows), capital=True)} phong trào, nguyên văn theo kế hoạch",
            "Mỗi hạn sơ kết, tổng kết thành một mốc theo dõi khi được nhập",
        )
        + table(heads, lines, label="Phong trào thi đua")
        + f"<p>{link('Nhập hạn, cơ quan thường trực bằng biểu Phong trào thi đua', '/nap-so-lieu')}</p>"
    )
view.close()
