"""One change by an officer: asked for whole, done as one version, told in one line.
What the store refuses is shown in its own words and changes nothing.
The line told survives the rerun that shows the new state."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from analytics.words import number
from data.uploads.receive import NotAccepted
from pages.parts import session


def made(work: Callable[[], int], told: str) -> None:
    """Do one change; tell the version, or why it was refused."""
    try:
        version = work()
    except (NotAccepted, ValueError) as refused:
        st.error(str(refused))
    else:
        waits = reached("")
        st.session_state["told"] = f"{told} Lần xác nhận số {number(version)}." + (f" {waits}" if waits else "")
        st.rerun()


def reached(told: str) -> str:
    """`told` of a change just made where readers see the newest; else that it waits to be released."""
    store = session.store()
    if store.published() >= store.newest():
        return told
    return "Thay đổi này chờ duyệt ở trang Quản trị; các trang theo dõi chưa tính."


def complete(boxes: dict[str, object]) -> bool:
    """Whether every box, by its label, is filled; names those that are not. Blanks fill nothing."""
    empty = [label for label, value in boxes.items() if not (value.strip() if isinstance(value, str) else value)]
    if empty:
        st.error(f"Điền các ô còn trống: {', '.join(empty)}.")
    return not empty
