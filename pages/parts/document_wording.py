"""The words of a report before it is made: each section as text, to be changed by the officer.
Sentences come from the numbers; what the data cannot say stands as a marked gap to be filled here or in Word.
Only sections that were changed travel with the order, so an unchanged report stays that of the data."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import streamlit as st

from analytics.ask import LEADER, AskError
from analytics.reports import prose
from analytics.reports.document import Report
from analytics.reports.make import Wish, facts_for
from analytics.reports.wording import as_lines
from data.store import Store
from pages.parts import session

HINT = "Mỗi dòng là một đoạn; dòng bắt đầu bằng gạch ngang là một ý. Chỗ trong ngoặc vuông là phần số liệu không có."


@lru_cache(maxsize=8)
def _said(store: Store, wish: Wish) -> Report:
    return prose.report(facts_for(store, wish, LEADER), wish.sender)


def edited(wish: Wish) -> Wish:
    """The wish with the sections the officer changed; nothing is computed until the editing is switched on."""
    if not st.toggle("Sửa lời trước khi lập", key="reword"):
        return wish
    try:
        told = _said(session.store(), replace(wish, format=None))
    except AskError as reason:
        st.error(str(reason))
        return wish
    st.html(f'<p class="muted">{HINT}</p>')
    stamp = f"{wish.kind}_{wish.as_of}_{wish.version}_{wish.unit}_{wish.cluster}_{wish.sender}"
    texts = []
    for at, (name, part) in enumerate(told.parts):
        text = st.text_area(name.capitalize(), as_lines(part), key=f"words_{at}_{stamp}", height="content")
        if text != as_lines(part):
            texts.append((at, text))
    return replace(wish, texts=tuple(texts))
