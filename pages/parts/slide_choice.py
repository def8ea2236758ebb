"""Pick the slides, their order and their sentences in one table; used before a meeting and before a deck.
The titles come from the numbers; an officer's wording replaces one only where it differs.
What is given back is title by key, in the order chosen."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics.reports.slides import Slide

HEADS = ("Chọn", "Thứ tự", "Nội dung", "Câu kết luận")


def choose_slides(slides: tuple[Slide, ...], key: str) -> dict[str, str]:
    """Titles by key of the slides ticked, in the order typed."""
    table = pd.DataFrame(
        {
            HEADS[0]: True,
            HEADS[1]: range(1, len(slides) + 1),
            HEADS[2]: [slide.kicker for slide in slides],
            HEADS[3]: [slide.title for slide in slides],
        },
        index=[slide.key for slide in slides],
    )
    edited = st.data_editor(
        table,
        key=key,
        hide_index=True,
        width="stretch",
        num_rows="fixed",
        height=38 + 35 * len(slides),
        column_config={
            HEADS[0]: st.column_config.CheckboxColumn(width=86),
            HEADS[1]: st.column_config.NumberColumn(width=96, min_value=1, max_value=99, step=1),
            HEADS[2]: st.column_config.TextColumn(width=260, disabled=True),
            HEADS[3]: st.column_config.TextColumn(width=720, max_chars=220, required=True),
        },
    )
    picked = edited[edited[HEADS[0]]].sort_values(HEADS[1], kind="stable")
    return {str(name): str(title).strip() for name, title in picked[HEADS[3]].items()}
