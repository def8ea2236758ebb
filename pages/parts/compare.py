"""What changed between an earlier day and the day shown: the figures side by side, and every status that moved.
Both sides come from the same questions at the same version; the old stands struck out beside the new.
The earlier day is in the address like every other choice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from analytics import words
from analytics.completion import share
from analytics.words import day, fraction, number
from pages.parts import filters, session
from pages.parts.blocks import card_title, table
from pages.parts.marks import esc, link, mark

if TYPE_CHECKING:
    from pages.parts.page import View

MOST = 40


def earlier_day(view: View) -> date | None:
    """The field for the earlier day."""
    return filters.earlier("compare", "So với ngày", view.as_of)


def show(view: View, before: date) -> None:
    """The figures of both days, and what moved."""
    with st.container(border=True):
        st.html(_figures(view, before) + _moved(view, before))


def _state(as_of: date, cluster: str) -> dict[str, str]:
    """The figures of one day, as they are said."""
    tasks = session.ask("tasks", as_of=as_of)
    rows = session.ask("occurrence_status", as_of=as_of)
    late = session.ask("overdue_items", as_of=as_of, cluster=cluster)
    ratio = next(session.ask("award_ratio", as_of=as_of, indicator="B", cluster=cluster).itertuples(), None)
    told = "chưa có số liệu"
    if ratio is not None and not words.is_missing(ratio.denominator):
        told = words.ratio_words(ratio.numerator, ratio.denominator, ratio.unclassified)
        told += f" ({fraction(ratio.numerator, ratio.denominator)})"
    return {
        "Nhiệm vụ hoàn thành": fraction((tasks["state"] == "complete").sum(), len(tasks)),
        "Nhiệm vụ quá hạn": number((tasks["state"] == "late").sum()),
        "Mốc và kỳ hoàn thành": fraction(*share(rows["status"])),
        "Mốc và kỳ quá hạn": number((rows["status"] == "overdue").sum()),
        "Việc quá hạn của đơn vị": number(len(late)),
        "Tỷ lệ B": told,
    }


def _figures(view: View, before: date) -> str:
    old, new = _state(before, view.cluster), _state(view.as_of, view.cluster)
    lines = [
        (
            esc(name),
            esc(old[name]),
            f'<span class="new">{esc(new[name])}</span>' if old[name] != new[name] else "không đổi",
        )
        for name in new
    ]
    heads = ("Nội dung", f"Đến {day(before)}", f"Đến {day(view.as_of)}")
    changed = sum(old[name] != new[name] for name in new)
    title = card_title(f"Từ {day(before)} đến {day(view.as_of)}: {changed} trong {len(new)} số liệu thay đổi")
    return title + table(heads, lines, stack=True, label="So sánh hai ngày")


def _moved(view: View, before: date) -> str:
    """Mốc and kỳ whose status changed, old mark before new."""
    old = session.ask("occurrence_status", as_of=before, group="all").set_index("occurrence_id")["status"]
    rows = session.ask("occurrence_status", as_of=view.as_of, group="all")
    rows = rows.assign(before=rows["occurrence_id"].map(old))
    moved = rows[rows["before"].notna() & (rows["before"] != rows["status"])]
    if moved.empty:
        return "<p>Không mốc, kỳ nào đổi trạng thái.</p>"
    lines = [_line(row, view) for row in moved.head(MOST).itertuples()]
    rest = f'<p class="sub">Còn {number(len(moved) - MOST)} mốc, kỳ khác.</p>' if len(moved) > MOST else ""
    return (
        card_title(f"{number(len(moved))} mốc và kỳ đổi trạng thái")
        + table(("Nhiệm vụ, mốc hoặc kỳ", "Trước", "Nay"), lines, stack=True, label="Mốc và kỳ đổi trạng thái")
        + rest
    )


def _line(row: pd.Series, view: View) -> tuple[str, str, str]:
    name = f"{row.task_no}. {row.short_title}, {words.plain_label(row.label)}"
    return (
        link(name, "/tien-do", view="occurrence", task=row.task_no, as_of=view.as_of),
        f"{mark(row.before)} {esc(words.status_word(row.before))}",
        f"{mark(row.status)} {esc(words.status_word(row.status))}",
    )
