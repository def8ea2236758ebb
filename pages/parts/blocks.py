"""The blocks every page is built from: head, card titles, short tables, empty states, footer.
Each writes escaped HTML of one stylesheet; a caller may pass `raw` only for HTML made by these parts.
Tables here are for at most about 40 rows; longer ones go to `parts/lists.py`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from analytics.words import NBSP, SAMPLE_FLAG, day, number
from pages.parts.marks import esc

SOURCE = "báo cáo của các cơ quan, đơn vị, địa phương gửi Sở Nội vụ"


def head(title: str, sentence: str, sample: bool) -> None:
    """Page name, sample flag, and the one sentence; `sentence` is HTML made by the caller from numbers."""
    flag = f'<span class="flag">{esc(SAMPLE_FLAG)}</span>' if sample else ""
    say = f'<p class="say">{sentence}</p>' if sentence else ""
    st.html(f'<div class="head"><h1>{esc(title)}</h1>{flag}</div>{say}')


def card_title(title: str, subtitle: str = "", lead: str = "") -> str:
    """The finding as title, what is counted as subtitle; `lead` is a mark before the title."""
    sub = f'<div class="sub">{esc(subtitle)}</div>' if subtitle else ""
    kept = esc(title).replace("quá hạn", f"quá{NBSP}hạn")
    return f'<h2 class="t">{lead}{kept}</h2>{sub}'


PHONE_COLUMNS = 5


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    right: Sequence[int] = (),
    stack: bool = False,
    label: str = "",
) -> str:
    """A short table of HTML cells; `right` numbers the columns of figures, `stack` turns rows to blocks on a phone.

    A table too wide for a phone that is not stacked shows each cell under its own head there.
    """
    shape = " stack" if stack else " cards" if len(heads) >= PHONE_COLUMNS else ""
    side = ["r" if place in right else "" for place in range(len(heads))]
    top = "".join(
        f'<th scope="col" class="{s}">{esc(h)}</th>' if h else f'<td class="{s}"></td>'
        for h, s in zip(heads, side, strict=True)
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td class="{s}" data-head="{esc(h)}">{cell}</td>' for cell, s, h in zip(row, side, heads, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    name = f' aria-label="{esc(label)}"' if label else ""
    return (
        f'<div class="scroll"><table class="rows{shape}"{name}><thead><tr>{top}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def empty(title: str, what_next: str, links: str = "") -> None:
    """Nothing to show: what is missing and what to do next."""
    with st.container(border=True):
        st.html(f'<h2 class="t">{esc(title)}</h2><p>{esc(what_next)} {links}</p>')


def footer(as_of, version: int, sample: bool, plan: str, received: bool, note: str = "") -> None:
    """As-of date, confirmed version and source in one readable line; no report is a source before one came."""
    parts = [
        f"Số liệu đến ngày <b>{esc(day(as_of))}</b>",
        f" đã duyệt đến lần xác nhận số {number(version)}" if version else " chưa có lần xác nhận nào",
    ]
    flag = f" {esc(SAMPLE_FLAG)}." if sample else ""
    reports = f"{SOURCE} theo {plan}" if plan else SOURCE
    source = reports if received else f"{plan or 'danh mục của phần mềm'}; chưa tiếp nhận báo cáo nào"
    st.html(
        f'<p class="foot">{",".join(parts)}. Nguồn: {esc(source)}.{flag} {esc(note)} '
        '<a class="copy-link" href="" target="_self">Sao chép liên kết</a></p>'
    )


def steps(names: Sequence[str], now: int) -> str:
    """The steps of a task, the present one marked; read aloud as a list."""
    items = []
    for place, name in enumerate(names, start=1):
        look = "past" if place < now else "on" if place == now else ""
        current = ' aria-current="step"' if place == now else ""
        items.append(
            f'<li class="{look}"{current}><i aria-hidden="true">{"✓" if place < now else place}</i>{esc(name)}</li>'
        )
    return f'<ol class="steps">{"".join(items)}</ol>'
