"""Where decisions and totals speak of the same quarter: what each says, which one counts, and the switch.
The rule takes the finest source; an officer may choose another with a reason, and go back to the rule.
Each choice is one version; a closed quarter refuses it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics import words
from analytics.words import is_missing, number
from data.changes import choose_source
from pages.parts import filters, session
from pages.parts.blocks import card_title, empty, table
from pages.parts.changing import complete, made
from pages.parts.kept import kept
from pages.parts.marks import esc
from pages.parts.page import View

GRAINS = {
    "decision": "Quyết định",
    "month": "Tổng tháng",
    "quarter": "Tổng quý",
    "half": "Tổng 6 tháng",
    "year": "Tổng năm",
}
RULE = "Theo quy tắc: nguồn chi tiết nhất"


@kept
def _cells(view: View) -> tuple[dict[str, str], pd.DataFrame]:
    """The words of each unit, level and quarter with two sources or more, and their rows."""
    rows = view.ask("award_source_choices")
    names = {
        row.key: f"{row.unit}, {words.plain_label(words.level_name(row.level))}, {words.quarter_name(row.quarter)}"
        for row in rows.itertuples()
    }
    return names, rows


def switch(view: View) -> None:
    """Choose a quarter of a unit; see its sources; say which one counts."""
    names, rows = _cells(view)
    if not names:
        empty("Không quý nào có hai nguồn số liệu", "Mỗi đơn vị, cấp khen thưởng và quý đang chỉ có một nguồn.")
        return
    key = filters.choose("item", "Đơn vị, cấp khen thưởng, quý", names)
    sources = rows[rows["key"] == key]
    with st.container(border=True):
        st.html(card_title(names[key], "Chỉ một nguồn được tính; nguồn khác để đối chiếu") + _told(sources))
    cell = sources.iloc[0]
    with st.form("source"):
        grain = st.radio(
            "Nguồn được tính",
            ["", *sources["grain"]],
            format_func=lambda one: GRAINS.get(one, RULE),
            key=f"grain_{key}",
        )
        reason = st.text_input("Lý do", key="source_reason")
        if st.form_submit_button("Ghi nguồn được tính", type="primary") and complete({"Lý do": reason}):
            made(
                lambda: choose_source(
                    session.store(),
                    cell["unit_id"],
                    cell["level"],
                    cell["quarter"],
                    grain or None,
                    reason,
                    session.actor(),
                ),
                "Đã ghi nguồn được tính.",
            )


def _told(sources: pd.DataFrame) -> str:
    lines = [
        (
            GRAINS[row.grain],
            f"<b>{number(row.quantity)}</b>",
            "<b>được tính</b>" if row.is_counted else "để đối chiếu",
            "" if is_missing(row.reason) else esc(f"cán bộ chọn: {row.reason}"),
        )
        for row in sources.itertuples()
    ]
    return table(("Nguồn", "Số lượt", "Tình trạng", "Căn cứ"), lines, right=(1,), label="Nguồn số liệu của quý")
