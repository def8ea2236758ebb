"""Nhiệm vụ quá hạn: every duty of a unit that is late, worst first, with whose it is, why and until when.
The deadline stands as the plan writes it and as computed, with the rule in words.
The same rows can be downloaded as .xlsx, to be sent to the units."""

from __future__ import annotations

import streamlit as st

from analytics import sentences, words
from analytics.words import fraction
from pages.parts import filters
from pages.parts import rows as sources
from pages.parts.blocks import empty, table
from pages.parts.marks import esc, href, mark
from pages.parts.page import open_page

HEADS = {
    "days_late": "Chậm (ngày)",
    "working_days_late": "Ngày làm việc",
    "unit": "Đơn vị",
    "task_no": "TT",
    "short_title": "Nhiệm vụ",
    "label": "Mốc, kỳ",
    "deadline": "Thời hạn trong kế hoạch",
    "rule": "Cách tính",
    "due": "Hạn tính đến hết ngày",
    "lead": "Cơ quan chủ trì",
    "post": "Lãnh đạo phụ trách",
    "cause": "Nguyên nhân, vướng mắc",
    "committed": "Hẹn hoàn thành",
    "cluster": "Cụm, khối",
}

view = open_page("Nhiệm vụ quá hạn", scoped=True)
rows = view.ask("overdue_items", cluster=view.cluster, group="all")
with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
    quarter = filters.choose(
        "quarter",
        "Quý",
        {"": "Cả năm"} | {str(n): f"Quý {r}" for n, r in words.ROMAN.items()},
        segmented=True,
        hide_label=True,
    )
    unit = filters.choose(
        "unit",
        "Đơn vị",
        {"": "Mọi đơn vị"} | dict(zip(rows["unit_id"], rows["unit"], strict=True)),
        hide_label=True,
        width=260,
    )
    task = filters.choose(
        "task",
        "Nhiệm vụ",
        {"": "Mọi nhiệm vụ"}
        | {r.task_no: f"{r.task_no}. {r.short_title}" for r in rows.drop_duplicates("task_no").itertuples()},
        hide_label=True,
        width=320,
    )
chosen = view.ask("overdue_items", cluster=view.cluster, group="all", quarter=quarter, unit=unit, task=task)
view.say(sentences.overdue_sentence(chosen))
if chosen.empty:
    empty(
        "Không có việc nào quá hạn theo các điều kiện đã chọn",
        "Xem các mốc sắp đến hạn ở trang Tiến độ theo quý.",
        f'<a href="{href("/tien-do", view="occurrence", as_of=view.as_of)}" target="_self">Mở trang Tiến độ theo quý</a>',
    )
else:
    lines = []
    status = view.ask("occurrence_status", group="all").set_index("occurrence_id")
    for occurrence_id, group in chosen.groupby("occurrence_id", sort=False):
        first, owed = group.iloc[0], status.loc[occurrence_id]
        units = words.enumerate_words(group["unit"].head(3)) if len(group) <= 3 else f"{len(group)} đơn vị"
        whole = f", xong {fraction(owed.done, owed.total)}" if owed.total > 1 else ""
        lines.append(
            (
                mark("overdue"),
                f'<span class="days">{words.number(first.days_late)}</span> '
                f'<span class="muted">({words.number(first.working_days_late)})</span>',
                f"<b>{esc(first.task_no)}. {esc(first.short_title)}, {esc(words.plain_label(first.label))}</b><br>"
                f'<span class="muted">{esc(first.deadline)}: hạn {words.day(first.due)}. {esc(first.rule)}</span>',
                f"{esc(units)}{whole}<br><span class='muted'>{esc(first['lead'])}</span>",
                esc(sentences.causes(group)),
                esc(sentences.promises(group)),
            )
        )
    with st.container(border=True):
        st.html(
            table(
                ("", "Chậm", "Nhiệm vụ, mốc hoặc kỳ", "Đơn vị", "Nguyên nhân", "Hẹn xong"),
                lines[:40],
                right=(1,),
                label="Mốc và kỳ quá hạn",
            )
        )
    sources.pick_and_trace(chosen, HEADS, "nhiem_vu_qua_han", view, "Nhiệm vụ quá hạn")
view.close("Ngày chậm tính theo lịch từ sau ngày hết hạn, trong ngoặc là ngày làm việc.")
