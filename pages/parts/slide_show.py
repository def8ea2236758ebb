"""The show itself: one component that holds every slide and answers the keyboard.
The server only writes the slide's number into the address, and every minute looks for a newer version.
A line that drops leaves the slides on the wall."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from pages.parts.slide_data import Show
from pages.parts.slide_html import section

HERE = Path(__file__).parent
EVERY = "60s"
KEY = "slide_show"


def style() -> None:
    st.html(f"<style>{(HERE / 'slide.css').read_text(encoding='utf-8')}</style>")


@st.cache_resource
def _component():
    return st.components.v2.component(
        "slide_show", js=(HERE / "slide_show.js").read_text(encoding="utf-8"), isolate_styles=False
    )


def _moved() -> None:
    st.query_params["slide"] = str(st.session_state[KEY].slide)


def _left() -> None:
    st.query_params.pop("slide", None)
    st.query_params.pop("cycle", None)


def present(find: Callable[[], Show], slide: int, cycle: int, note: str) -> None:
    """Show what `find()` gives, and find it again every minute."""
    style()
    _beat(find, slide, cycle, note)


@st.fragment(run_every=EVERY)
def _beat(find: Callable[[], Show], slide: int, cycle: int, note: str) -> None:
    show: Show = find()
    total = len(show.slides)
    data = {
        "slide": min(slide, total),
        "cycle": cycle,
        "note": note,
        "slides": [
            {"html": section(one, place, total), "title": one.title, "notes": one.notes.splitlines()}
            for place, one in enumerate(show.slides, start=1)
        ],
    }
    result = _component()(key=KEY, data=data, on_slide_change=_moved, on_leave_change=_left)
    if result.leave:
        st.rerun(scope="app")
