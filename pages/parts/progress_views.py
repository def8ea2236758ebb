"""The three views of Tiến độ theo quý: the board, the list of mốc and kỳ, the units' own.
Each takes the filters of the page and shows the rows of one question; totals come from completion_by_quarter.
A chosen row opens what it was read from: upload, sheet and cell."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics import completion, sentences, words
from pages.parts import brief, filters, plots
from pages.parts import rows as sources
from pages.parts.blocks import card_title, empty, table
from pages.parts.board import board
from pages.parts.brief import Heads
from pages.parts.kept import kept
from pages.parts.marks import esc, legend, mark
from pages.parts.page import View, without_units

WITHIN = {"7": "7 ngày tới", "15": "15 ngày tới", "30": "30 ngày tới"}
OCCURRENCES = Heads(
    {
        "task_no": "TT",
        "short_title": "Nhiệm vụ",
        "label": "Mốc, kỳ",
        "status": words.STATUS,
        "days_late": "Số ngày chậm",
        "done": "Đơn vị xong",
        "total": "Số đơn vị",
        "due_nominal": "Thời hạn",
        "due": "Tính đến hết",
        "lead": "Cơ quan chủ trì",
        "report_due": "Hạn gửi báo cáo",
        "rule": "Cách tính thời hạn",
    },
    name="{task_no}. {short_title}",
    below=(
        "{label}",
        ("{status} {days_late} ngày, {done}/{total} đơn vị xong", "{status}, {done}/{total} đơn vị xong"),
    ),
)
MEASURED = Heads(
    {
        "measure": "Nội dung",
        "unit": "Đơn vị",
        "period": "Kỳ",
        "value": "Giá trị",
        "measure_unit": "Đơn vị tính",
        "source": "Nguồn",
    },
    name="{measure}",
    below=("{unit}", "{period}"),
    figure=("value", "{measure_unit}"),
)
ASSIGNMENTS = Heads(
    {
        "unit": "Đơn vị",
        "task_no": "TT",
        "short_title": "Nhiệm vụ",
        "label": "Mốc, kỳ",
        "status": words.STATUS,
        "days_late": "Số ngày chậm",
        "due": "Thời hạn",
        "completed": "Hoàn thành ngày",
        "cause": "Nguyên nhân, vướng mắc",
        "committed": "Hẹn hoàn thành",
        "document": "Minh chứng",
    },
    name="{unit}",
    below=(
        "{task_no}. {short_title}",
        "{label}",
        ("{status} {days_late} ngày", "{status}"),
        "{cause}",
        "Hẹn hoàn thành {committed}",
    ),
)


def _empty() -> None:
    empty("Không có mốc, kỳ nào theo các điều kiện đã chọn", "Chọn lại quý, loại mốc hoặc cơ quan chủ trì ở trên.")


@kept
def choices(view: View) -> tuple[dict[str, str], dict[str, str]]:
    """The lead authorities and the tasks one may choose."""
    rows = view.ask("occurrence_status")
    tasks = rows.drop_duplicates("task_no").itertuples()
    return (
        {"": "Mọi cơ quan chủ trì"} | {name: name for name in rows["lead"].dropna().unique()},
        {"": "Mọi nhiệm vụ"} | {row.task_no: f"{row.task_no}. {row.short_title}" for row in tasks},
    )


@kept
def sentence(view: View, quarter: str, kind: str, task: str, lead: str) -> str:
    """About what is chosen: the quarter and the year, or one task's, one lead's, one kind's mốc and kỳ."""
    rows, now = view.ask("occurrence_status"), quarter or view.quarter
    if rows.empty or not (task or lead or kind != "all"):
        return sentences.quarter_sentence(rows, f"{view.year}-Q{now}", view.as_of)
    chosen = rows[rows["task_no"] == task] if task else rows
    name = f"Nhiệm vụ {task}, {chosen['short_title'].iloc[0]}" if task else lead
    return sentences.chosen_sentence(
        _in_quarter(view, _of(chosen, kind, lead), quarter), view.as_of, name, kind, quarter
    )


def whose(view: View, shown: str) -> str:
    """A mốc or kỳ belongs to no cluster: where one is chosen, what is counted for it and what is not."""
    if not view.cluster:
        return ""
    own = (
        f"danh sách dưới đây riêng của {view.scope}" if shown == "unit" else f"chọn “Đơn vị” để xem riêng {view.scope}"
    )
    return f"\nNhiệm vụ, mốc và kỳ tính toàn tỉnh; {own}."


def _of(rows: pd.DataFrame, kind: str, lead: str) -> pd.DataFrame:
    rows = rows if kind == "all" else rows[rows["kind"] == kind]
    return rows[rows["lead"] == lead] if lead else rows


def _in_quarter(view: View, rows: pd.DataFrame, quarter: str) -> pd.DataFrame:
    return rows[rows["quarter"] == f"{view.year}-Q{quarter}"] if quarter else rows


@kept
def _board(view: View, quarter: str, kind: str, lead: str) -> str | None:
    rows = _of(view.ask("occurrence_status"), kind, lead)
    chosen = _in_quarter(view, rows, quarter)
    if chosen.empty:
        return None
    totals = {
        number: completion.share(rows.loc[rows["quarter"] == f"{view.year}-Q{number}", "status"])
        for number in words.ROMAN
    }
    return board(chosen, totals, view.as_of, view.year) + legend(chosen["status"])


def show_board(view: View, *, quarter: str, kind: str, lead: str) -> None:
    html = _board(view, quarter, kind, lead)
    if html is None:
        _empty()
    else:
        st.html(html)


@kept
def _coming(view: View, days: int) -> str:
    """Mốc and kỳ not done that fall due within some days, the nearest first."""
    rows = view.ask("occurrence_status", group="all")
    due, today = pd.to_datetime(rows["due"]), pd.Timestamp(view.as_of)
    open_ = rows["status"].map(completion.is_open)
    near = rows[open_ & (due >= today) & (due <= today + pd.Timedelta(days=days))].sort_values("due", kind="stable")
    if near.empty:
        return card_title(f"Không mốc, kỳ nào đến hạn trong {days} ngày tới")
    lines = [
        (
            f"<b>{words.day(row.due)}</b>",
            f"<b>{esc(row.task_no)}. {esc(row.short_title)}, {esc(words.plain_label(row.label))}</b><br>"
            f"<span class='muted'>{esc(row.lead)}</span>",
            f"{mark(row.status)} {esc(words.status_word(row.status))}",
            '<span class="on-phone">Đơn vị xong: </span>'
            + (words.fraction(row.done, row.total) if row.total else "chưa xác định"),
        )
        for row in near.itertuples()
    ]
    count = words.count_word(len(near), capital=True)
    title = f"{count} {words.occurrences(len(near))} đến hạn trong {days} ngày tới"
    heads = ("Thời hạn", "Nhiệm vụ, mốc hoặc kỳ", words.STATUS, "n/N đơn vị")
    return card_title(title) + table(heads, lines, stack=True, label="Sắp đến hạn")


def show_coming(view: View) -> None:
    """What falls due soon, within a span the reader chooses."""
    with st.container(border=True):
        days = filters.choose("within", "Trong khoảng", WITHIN, default="15", segmented=True, hide_label=True)
        st.html(_coming(view, int(days)))


def show_occurrences(view: View, *, quarter: str, kind: str, task: str) -> None:
    rows = view.ask("occurrence_status", quarter=quarter or None, kind=kind, task=task)
    if rows.empty:
        _empty()
        return
    hint = "Chọn một hàng để xem từng đơn vị và ô số liệu." if len(rows) > 1 else ""
    opened = brief.opener("Xem từng đơn vị", "occurrence")
    place = sources.picked(
        rows,
        OCCURRENCES,
        "moc_va_ky",
        view,
        "Mốc và kỳ",
        "occurrence",
        hint,
        lambda row: opened(row["occurrence_id"]),
    )
    if place is not None or len(rows) == 1:
        row = rows.iloc[place or 0]
        owed = view.ask("assignments", occurrence=row.occurrence_id, group="all")
        done = f"{words.fraction(row.done, row.total)} đơn vị hoàn thành" if row.total else ""
        st.html(
            card_title(
                f"{row.task_no}. {row.short_title}, {words.plain_label(row.label)}: "
                + (done or words.plain_label(words.status_word(row.status))),
                f"Ghi trong kế hoạch: “{row.deadline}”. {row.rule}, hạn {words.day(row.due_nominal)}"
                + (f", tính đến hết {words.day(row.due)}" if row.due != row.due_nominal else "")
                + sentences.due_change(row),
            )
        )
        _measured(view, row.task_no)
        if owed.empty:
            without_units(view, row)
        else:
            sources.pick_and_trace(owed, ASSIGNMENTS, "don_vi_thuc_hien", view, "Đơn vị thực hiện")


def _measured(view: View, task: str) -> None:
    """What the task brought beyond its status, where somebody reported it."""
    rows = view.ask("measured_results", task=task)
    if rows.empty:
        return
    with st.expander(f"{words.number(len(rows))} kết quả đo đếm được của nhiệm vụ {task}"):
        sources.pick_and_trace(rows, MEASURED, "ket_qua_do_dem", view, f"Kết quả đo đếm của nhiệm vụ {task}")


@kept
def _by_quarter(view: View, quarter: str, kind: str, task: str) -> str:
    """The units' own by quarter and status; empty when none is dated."""
    rows = view.ask("assignments", quarter=quarter or None, kind=kind, task=task, cluster=view.cluster)
    dated = rows[rows["due_nominal"].notna()]
    if dated.empty:
        return ""
    counts = plots.by_quarter(dated)
    done, total = int(counts["done"].sum()), int(counts["total"].sum())
    title = card_title(
        f"{words.fraction(done, total)} nhiệm vụ của đơn vị đã hoàn thành",
        "Nhiệm vụ của đơn vị theo quý của thời hạn; cuối thanh là số hoàn thành trên số phải thực hiện",
    )
    return title + plots.statuses(counts) + legend(dated["status"])


def show_units(view: View, *, quarter: str, kind: str, task: str) -> None:
    rows = view.ask("assignments", quarter=quarter or None, kind=kind, task=task, cluster=view.cluster)
    if rows.empty:
        _empty()
        return
    if html := _by_quarter(view, quarter, kind, task):
        with st.container(border=True):
            st.html(html)
    sources.pick_and_trace(rows, ASSIGNMENTS, "nhiem_vu_cua_don_vi", view, "Nhiệm vụ của đơn vị")
