"""What the address of a page says, and whether the page took it: one rule for filters, rows and everything else.
The address is the truth: what is chosen is written there first and read from there, so back and forward are followed.
What stands there and changed nothing is told when the page closes, unless it is left over from a choice made here."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts.marks import esc

STATE = "address"
CHOICES = frozenset(  # what addresses of reading pages may say; words that other programs add are left alone
    "as_of year cluster compare quarter view kind lead task group unit post by item row occurrence within mode "
    "indicator measure area form status".split()
)


@dataclass
class Visit:
    """One reader on one page: what the page looked for this time, and what it has found since the reader came."""

    page: str
    came: bool
    looked: dict[str, bool] = field(default_factory=dict)
    found: set[tuple[str, str]] = field(default_factory=set)


def arrive(page: str) -> None:
    """A page begins to be drawn: by a reader who comes from another one, or again."""
    before = st.session_state.get(STATE)
    came = before is None or before.page != page
    st.session_state[STATE] = Visit(page, came, found=set() if came else before.found)


def came() -> bool:
    """Whether the reader has just come from another page, whose address said other things."""
    return STATE not in st.session_state or st.session_state[STATE].came


def look(key: str, exists: bool = True) -> None:
    """The page looks for `key`; `exists` = there is what the address says, or its lack was told already."""
    visit = st.session_state.setdefault(STATE, Visit("", True))
    visit.looked[key] = visit.looked.get(key, False) or exists


def refuse(key: str, value: str, instead: str, place: DeltaGenerator | None = None) -> None:
    """Say, in `place` if given, that a value in the address does not exist and what is shown instead."""
    (place or st).html(
        f'<p class="note-bad" role="status">Địa chỉ ghi <b>{esc(key)}={esc(value)}</b>, giá trị này không có. '
        f"Trang đang hiển thị theo: {esc(instead)}.</p>"
    )


def tell(place: DeltaGenerator) -> None:
    """What the address says in vain."""
    visit = st.session_state.setdefault(STATE, Visit("", True))
    known = {key for key, _ in visit.found}
    for key, value in st.query_params.to_dict().items():
        if visit.looked.get(key):
            visit.found.add((key, value))
        elif key in visit.looked and (key, value) not in visit.found:
            refuse(key, value, "mọi hàng", place)
        elif key in CHOICES and key not in visit.looked and key not in known:
            place.html(
                f'<p class="note-bad" role="status">Địa chỉ ghi <b>{esc(key)}={esc(value)}</b>, trang này không dùng '
                "đến ở cách xem hiện tại.</p>"
            )
