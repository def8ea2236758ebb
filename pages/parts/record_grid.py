"""The lines of Ghi nhận báo cáo: one a unit, in a grid, and the workbook made from those somebody touched.
The workbook has the columns of the progress form, so the same check reads it as it reads any sender's.
Cells keep their place: a number on a page leads back to this workbook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO

import pandas as pd
import streamlit as st
from openpyxl import Workbook

from analytics.words import REPORTED, day, fraction, is_missing, number, plain_label
from data.intake import check_bytes
from data.uploads.receive import receive
from pages.parts import session
from pages.parts.blocks import card_title
from pages.parts.intake_findings import findings_table
from pages.parts.kept import kept
from pages.parts.page import View
from pages.parts.receive_steps import catalogue

STATES = {
    "not_started": "Chưa thực hiện",
    "in_progress": "Đang thực hiện",
    "done": "Hoàn thành",
    "not_applicable": "Không phát sinh",
}
DOCUMENT = r"^(?P<number>.+?)(?: ngày (?P<day>\d{2}/\d{2}/\d{4}))?$"
COLUMNS = {
    "unit": "Đơn vị",
    "tick": "Hoàn thành",
    "state": REPORTED,
    "document": "Số, ký hiệu văn bản",
    "document_date": "Ngày văn bản",
    "completed_on": "Ngày hoàn thành",
    "cause": "Nguyên nhân, vướng mắc",
    "committed": "Ngày hẹn hoàn thành",
}
HEADS = (
    "STT nhiệm vụ",
    "Nội dung công việc",
    "Đơn vị báo cáo",
    "Mốc, kỳ",
    REPORTED,
    "Ngày hoàn thành",
    "Số, ký hiệu văn bản",
    "Ngày văn bản",
    "Nguyên nhân, vướng mắc",
    "Ngày hẹn hoàn thành",
    "Ngày báo cáo",
)
SHEET = "Ghi nhận"
DATES = ("document_date", "completed_on", "committed")
MOST_ROWS, MOST_HIGH = 15, 560
MOST_NAMED = 5


@dataclass(frozen=True)
class Choice:
    """One task one may record for: its mốc and kỳ, and the newest that has fallen due."""

    title: str
    labels: dict[str, str]
    newest: str


@dataclass(frozen=True)
class Opened:
    """One mốc or kỳ as it stands: its row, a sentence about it, and one line per unit that owes it."""

    row: pd.Series
    sentence: str
    lines: pd.DataFrame


@dataclass(frozen=True)
class Editor:
    """How lines are written in: what is said above, and what draws them under a key and gives them back."""

    hint: str
    edit: Callable[[pd.DataFrame, str, bool], pd.DataFrame]


@kept
def choices(view: View) -> dict[str, Choice]:
    """Every task by number."""
    made = {}
    for task_no, rows in view.ask("occurrence_status", group="all").groupby("task_no", sort=False):
        past = rows[rows["due"].notna() & (rows["due"] <= str(view.as_of))]
        made[task_no] = Choice(
            f"{task_no}. {rows['short_title'].iloc[0]}",
            dict(zip(rows["occurrence_id"], rows["label"], strict=True)),
            (past if len(past) else rows)["occurrence_id"].iloc[-1 if len(past) else 0],
        )
    return made


@kept
def opened(view: View, occurrence: str) -> Opened:
    """What stands before anybody writes."""
    rows = view.ask("occurrence_status", group="all")
    row = rows[rows["occurrence_id"] == occurrence].iloc[0]
    owed = view.ask("assignments", occurrence=occurrence, group="all")
    silent = int(owed["report_date"].isna().sum())
    told = f"{number(silent)} đơn vị chưa có báo cáo" if silent else "đơn vị nào cũng đã có báo cáo"
    if len(owed) == 1:
        told = "chưa có báo cáo" if silent else "đã có báo cáo"
    told = f"**{fraction(row.done, row.total)} đơn vị hoàn thành**, {told}"
    if owed.empty:
        told = "chưa xác định đơn vị thực hiện"
    return Opened(row, f"Nhiệm vụ {row.task_no}, {plain_label(row.label)}: {told}.", before(owed))


def before(owed: pd.DataFrame) -> pd.DataFrame:
    """The grid as it opens: what is known of each unit now, a document as its number and its date.

    Dates are text: a browser reads a pasted 05/12/2026 as 12 May and a 20/11/2026 as today, without a word;
    as text they are read by the check that reads every sender's dates.
    """
    told = owed["document"].astype("string").str.extract(DOCUMENT)
    real = pd.to_datetime(told["day"], format="%d/%m/%Y", errors="coerce").notna()
    return pd.DataFrame(
        {
            "unit": owed["unit"],
            "tick": owed["state"].eq("done").astype(bool),
            "state": [STATES.get(state) for state in owed["state"]],
            "document": _texts(told["number"].where(told["day"].isna() | real, owed["document"])),
            "document_date": _texts(told["day"].where(real)),
            "completed_on": _days(owed["completed_on"]),
            "cause": _texts(owed["cause"]),
            "committed": _days(owed["committed"]),
        }
    ).reset_index(drop=True)


def _texts(values: pd.Series) -> pd.Series:
    return values.astype(object).where(values.notna(), None)


def _days(values: pd.Series) -> pd.Series:
    return pd.Series([None if is_missing(value) else day(value) for value in values], values.index, dtype=object)


def touched(old: pd.DataFrame, new: pd.DataFrame, finished: date | None = None) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The lines that differ from how the grid opened: those whose state is told, and those whose state is not.

    A tick alone means hoàn thành, on `finished` if that is told. A tick beside another state chosen, a tick taken
    away from "Hoàn thành", a day of completion written beside another state (the list of states refuses a pasted
    word it does not have, without a word) and anything written without a state are for the officer to say.
    """
    if new.equals(old):  # most reruns change nothing, and what follows is dear
        return new[:0], new[:0]
    differs = ~_same(old, new).all(axis=1)
    old, new = old[differs], _cleaned(new[differs])
    same = _same(old, new)
    changed = new[~same.all(axis=1)].copy()
    was = old.loc[changed.index]
    ticked, chosen = changed["tick"] & ~was["tick"], changed["state"].notna() & ~same.loc[changed.index, "state"]
    done = changed["state"].eq(STATES["done"])
    finished_else = changed["completed_on"].notna() & ~same.loc[changed.index, "completed_on"] & ~done & ~ticked
    disputed = (ticked & chosen & ~done) | (was["tick"] & ~changed["tick"] & done) | finished_else
    changed.loc[ticked & ~disputed, "state"] = STATES["done"]
    if finished:
        changed.loc[ticked & ~disputed & changed["completed_on"].isna(), "completed_on"] = day(finished)
    completed = changed["state"].eq(STATES["done"]) & was["state"].ne(STATES["done"])
    for column in ("cause", "committed"):  # of the report before: what is done has neither, unless written anew
        kept = ~(completed & same.loc[changed.index, column])
        changed[column] = changed[column].astype(object).where(kept, None)
    untold = disputed | changed["state"].isna()
    return changed[~untold], changed[untold]


def _same(old: pd.DataFrame, new: pd.DataFrame) -> pd.DataFrame:
    return (old == new) | (old.isna() & new.isna())


def _cleaned(grid: pd.DataFrame) -> pd.DataFrame:
    """What the browser gives back, blanks as missing: a paste can leave a tick or a text empty."""
    texts = grid.drop(columns="tick").astype(object)
    stripped = texts.map(lambda value: None if is_missing(value) or not str(value).strip() else str(value).strip())
    return stripped.assign(tick=grid["tick"].eq(True))[list(grid.columns)]


def workbook(row: pd.Series, lines: pd.DataFrame, report_date: date) -> bytes:
    """The touched lines in the columns of the progress form, each cell as it was written."""
    book = Workbook()
    sheet = book.active
    sheet.title = SHEET
    sheet.append([f"Ghi nhận báo cáo: nhiệm vụ {row.task_no}, {row.label}"])
    sheet.append([f"Số liệu đến ngày {day(report_date)}"])
    sheet.append([])
    sheet.append(HEADS)
    for line in lines.itertuples():
        sheet.append(
            [
                row.task_no,
                row.content,
                line.unit,
                row.label,
                line.state,
                line.completed_on,
                line.document,
                line.document_date,
                line.cause,
                line.committed,
                report_date,
            ]
        )
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def edit(old: pd.DataFrame, key: str, ahead: bool) -> pd.DataFrame:
    """The grid; `ahead` opens it with every unit ticked that is not done and has something to do."""
    return st.data_editor(
        old.assign(tick=old["state"].ne(STATES["not_applicable"])) if ahead else old,
        key=key,
        hide_index=True,
        height=MOST_HIGH if len(old) > MOST_ROWS else "content",
        placeholder="",
        disabled=["unit"],
        width="stretch",
        column_config={
            "unit": st.column_config.TextColumn(COLUMNS["unit"], pinned=True),
            "tick": st.column_config.CheckboxColumn(COLUMNS["tick"]),
            "state": st.column_config.SelectboxColumn(COLUMNS["state"], options=list(STATES.values())),
            "document": st.column_config.TextColumn(COLUMNS["document"], max_chars=200),
            "cause": st.column_config.TextColumn(COLUMNS["cause"], max_chars=500),
        }
        | {name: st.column_config.TextColumn(COLUMNS[name], max_chars=40) for name in DATES},
    )


EDITOR = Editor("Đánh dấu Hoàn thành, hoặc chọn tình trạng; dán được từ Excel. Hàng không sửa thì không ghi.", edit)


def _on_paper(count: int) -> str:
    """What a sheet of paper lacks of a grid that scrolls, and where all of it is printed from."""
    if count <= MOST_ROWS:
        return ""
    where = "đủ các đơn vị ở trang Tiến độ theo quý, xem theo đơn vị, nút “Tải bảng tính (.xlsx)”"
    return f'<p class="sub on-paper">Bản in chỉ có các hàng đang thấy trong {number(count)} hàng; {where}.</p>'


def enter(view: View, opened: Opened, editor: Editor) -> None:
    """The lines to write in, and the button that turns them into a draft to preview."""
    row, old = opened.row, opened.lines
    left, middle, right = st.columns([3.4, 1.3, 1], vertical_alignment="bottom")
    left.html(card_title(f"{number(len(old))} đơn vị phải thực hiện", editor.hint) + _on_paper(len(old)))
    finished = middle.date_input(
        "Ngày hoàn thành khi đánh dấu", None, key="finished", format="DD/MM/YYYY", max_value=view.as_of
    )
    report_date = right.date_input("Ngày báo cáo", view.as_of, key="report_date", format="DD/MM/YYYY")
    ahead = st.toggle("Đánh dấu sẵn mọi đơn vị chưa hoàn thành, rồi bỏ dấu nơi chưa có báo cáo", key="tick_all")
    new = editor.edit(old, f"grid_{row.occurrence_id}_{ahead}", ahead)
    lines, untold = touched(old, new, finished)
    label = f"Lưu {number(len(lines))} đơn vị và xem thay đổi" if len(lines) else "Chưa sửa đơn vị nào"
    if len(untold):
        label = f"{number(len(untold))} hàng chưa rõ tình trạng, chưa lưu được"
        st.warning(_untold(untold))
    if st.button(label, key="save_grid", type="primary", disabled=lines.empty or len(untold) > 0):
        _save(row, lines, report_date)


def _untold(lines: pd.DataFrame) -> str:
    """Which units' lines say no state, or two, and what to do."""
    named, rest = list(lines["unit"][:MOST_NAMED]), len(lines) - MOST_NAMED
    more = f" và {number(rest)} đơn vị khác" if rest > 0 else ""
    return (
        f"Chưa rõ tình trạng của {', '.join(named)}{more}: chọn Tình trạng, hoặc đánh dấu Hoàn thành; "
        "dấu Hoàn thành, Ngày hoàn thành và Tình trạng phải khớp nhau. Chưa hàng nào được lưu."
    )


def _save(row: pd.Series, lines: pd.DataFrame, report_date: date) -> None:
    content, name = workbook(row, lines, report_date), f"ghi-nhan-nhiem-vu-{row.task_no}-{report_date}.xlsx"
    checked = check_bytes(name, content, catalogue(), form="progress")
    if checked.refused:
        st.error("Không đọc được bảng ghi nhận; thử lại.")
        return
    told = checked.to_draft() | {"sender_unit_id": None, "period": None, "data_until": report_date.isoformat()}
    received = receive(
        session.store(), name=name, content=content, checked=told, actor=session.actor(), choices={"form": "progress"}
    )
    if received.has_errors:
        st.html(findings_table(received.findings))
        return
    st.switch_page("receive.py", query_params={"upload": received.upload_id})
