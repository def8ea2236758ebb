"""What changed between an earlier day and the day shown: the figures side by side, and every status that moved.
On the page of a unit the figures are that unit's; what no cluster has of its own says that it is the province's.
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


def show(view: View, before: date, cluster: str, unit: str) -> None:
    """The figures of both days, and what moved."""
    with st.container(border=True):
        st.html(_figures(view, before, cluster, unit) + _moved(view, before, cluster, unit))


def _on(view: View, as_of: date) -> dict:
    """What the questions of one side are asked with: the plan year shown, where the reader chose one, else its own."""
    return {"as_of": as_of, "year": as_of.year if view.year == view.as_of.year else view.year}


def _state(on: dict, cluster: str, unit: str) -> dict[str, str]:
    """The figures of one day, as they are said; those of its plan are missing in a year without one."""
    scope = {"unit": unit} if unit else {"cluster": cluster}
    late = session.ask("overdue_items", **on, **scope)
    owed = session.ask("assignments", **on, **scope)
    ratio = next(session.ask("award_ratio", **on, indicator="B", **scope).itertuples(), None)
    told = "chưa có số liệu"
    if ratio is not None and not words.is_missing(ratio.denominator):
        told = words.ratio_words(ratio.numerator, ratio.denominator, ratio.unclassified)
        told += f" ({fraction(ratio.numerator, ratio.denominator)})"
    figures = {} if unit else _of_the_plan(on, whose=", toàn tỉnh" if cluster else "")
    figures["Nhiệm vụ của đơn vị hoàn thành"] = fraction(*share(owed["status"]))
    figures["Việc quá hạn của đơn vị"] = number(len(late))
    if session.ask("plan", **on).empty:
        figures = dict.fromkeys(figures, "chưa có kế hoạch")
    return figures | {"Tỷ lệ B": told}


def _of_the_plan(on: dict, whose: str) -> dict[str, str]:
    tasks = session.ask("tasks", **on)
    rows = session.ask("occurrence_status", **on)
    figures = {
        "Nhiệm vụ hoàn thành": fraction((tasks["state"] == "complete").sum(), len(tasks)),
        "Nhiệm vụ quá hạn": number((tasks["state"] == "late").sum()),
        "Mốc và kỳ hoàn thành": fraction(*share(rows["status"])),
        "Mốc và kỳ quá hạn": number((rows["status"] == "overdue").sum()),
    }
    return {name + whose: told for name, told in figures.items()}


def _figures(view: View, before: date, cluster: str, unit: str) -> str:
    old, new = (_state(_on(view, one), cluster, unit) for one in (before, view.as_of))
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
    whose = _whose(view, cluster, unit)
    title = card_title(f"{whose}Từ {day(before)} đến {day(view.as_of)}: {changed} trong {len(new)} số liệu thay đổi")
    return title + table(heads, lines, stack=True, label="So sánh hai ngày")


def _whose(view: View, cluster: str, unit: str) -> str:
    """Before the title, where the figures are not the province's."""
    if unit:
        return f"{view.ask('units', unit=unit)['unit'].iloc[0]}. "
    if cluster:
        clusters = view.ask("clusters").set_index("cluster_id")["cluster"]
        return f"{clusters[cluster]}. "
    return ""


def _statuses(on: dict, unit: str) -> pd.DataFrame:
    """Every mốc and kỳ with its status: the province's, or one unit's own."""
    if unit:
        return session.ask("assignments", **on, unit=unit, group="all")
    return session.ask("occurrence_status", **on, group="all")


def _moved(view: View, before: date, cluster: str, unit: str) -> str:
    """Mốc and kỳ whose status changed, old mark before new."""
    old, rows = (_statuses(_on(view, one), unit) for one in (before, view.as_of))
    rows = rows.assign(before=rows["occurrence_id"].map(dict(zip(old["occurrence_id"], old["status"], strict=True))))
    if len(rows) and not rows["before"].notna().any():
        return "<p>Hai ngày thuộc hai năm kế hoạch: mốc, kỳ của năm này không có ở năm kia để so sánh.</p>"
    moved = rows[rows["before"].notna() & (rows["before"] != rows["status"])]
    if moved.empty:
        return "<p>Không mốc, kỳ nào đổi trạng thái.</p>"
    lines = [_line(row, view) for row in moved.head(MOST).itertuples()]
    rest = f'<p class="sub">Còn {number(len(moved) - MOST)} mốc, kỳ khác.</p>' if len(moved) > MOST else ""
    whose = ", tính toàn tỉnh" if cluster and not unit else ""
    return (
        card_title(f"{number(len(moved))} {words.occurrences(len(moved))} đổi trạng thái{whose}")
        + table(("Nhiệm vụ, mốc hoặc kỳ", "Trước", "Nay"), lines, stack=True, label="Mốc và kỳ đổi trạng thái")
        + rest
    )


def _line(row: pd.Series, view: View) -> tuple[str, str, str]:
    name = f"{row.task_no}. {row.short_title}, {words.plain_label(row.label)}"
    return (
        link(name, "/tien-do", view="occurrence", task=row.task_no, **view.when),
        f"{mark(row.before)} {esc(words.status_word(row.before))}",
        f"{mark(row.status)} {esc(words.status_word(row.status))}",
    )
