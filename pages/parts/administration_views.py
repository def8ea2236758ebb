"""The parts of Quản trị, each a list of what holds and a form for one change.
A change is asked for with its document or reason, made as one version, and told in one line.
What the store refuses is shown in its own words."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics import words
from analytics.words import day, is_missing, number
from data import changes
from pages.parts import filters, session
from pages.parts.blocks import card_title, empty, table
from pages.parts.changing import complete, made
from pages.parts.kept import kept
from pages.parts.lists import listing
from pages.parts.marks import esc
from pages.parts.page import View, without_plan

ACTIONS = {
    "seed": "Nạp danh mục ban đầu",
    "accept": "Xác nhận số liệu",
    "withdraw": "Hủy xác nhận",
    "due": "Điều chỉnh thời hạn",
    "applicability": "Diện áp dụng",
    "source": "Chọn nguồn số liệu",
    "close": "Chốt số liệu",
    "reopen": "Mở lại quý",
    "setting": "Cài đặt",
    "membership": "Cụm, khối",
    "catalogue": "Danh mục",
    "calendar": "Lịch làm việc",
    "target": "Chỉ tiêu",
    "movement": "Phong trào",
    "alias": "Tên gọi khác",
    "columns": "Cách hiểu cột",
}


SETTINGS = {
    "report_day": "Hạn gửi báo cáo của kỳ (ngày của tháng sau)",
    "due_soon_days": "Báo trước khi đến hạn (số ngày theo lịch)",
    "publish_on_accept": "Duyệt số liệu",
}
RELEASES = {"1": "Duyệt ngay khi xác nhận", "0": "Chờ người duyệt"}


@kept
def _occurrences(view: View) -> tuple[dict[str, str], dict[str, pd.Series]]:
    """The words of each occurrence, and its row."""
    rows = view.ask("occurrence_status", group="all")
    names = {r.occurrence_id: f"{r.task_no}. {r.short_title}, {r.label}" for r in rows.itertuples()}
    return names, {row.occurrence_id: row for _, row in rows.iterrows()}


def deadlines(view: View) -> None:
    """Choose an occurrence; see its rule and dates; adjust, read otherwise, or say who it applies to."""
    names, rows = _occurrences(view)
    if not names:
        without_plan(view)
        return
    occurrence = filters.choose("occurrence", "Mốc, kỳ", names)
    row = rows[occurrence]
    change = (
        "chưa điều chỉnh"
        if is_missing(row.change_kind)
        else f"đã đổi từ {day(row.first_due)}: {row.change_reason}"
        + ("" if is_missing(row.change_document) else f" ({row.change_document})")
    )
    written = "" if is_missing(row.deadline) else f"Ghi trong kế hoạch: “{row.deadline}”"
    dates = "" if is_missing(row.due) else f"Hạn {day(row.due_nominal)}, tính đến hết {day(row.due)}; "
    lead = "" if is_missing(row["lead"]) else f"<p>Cơ quan chủ trì: {esc(row['lead'])}.</p>"
    told = f"{dates}{change}."
    with st.container(border=True):
        st.html(
            card_title(names[occurrence], written)
            + f"<p>{esc(row.rule)}{'; là cách hiểu' if row.interpreted else ''}. "
            f"{esc(told[:1].upper() + told[1:])}</p>{lead}"
        )
    titles = ["Điều chỉnh thời hạn", "Cách hiểu", "Diện áp dụng"]
    adjust, reread, apply = st.tabs(titles, key="tab", on_change="rerun", bind="query-params")
    store, actor = session.store(), session.actor()
    fresh = f"{occurrence}_{_stamp(view)}"  # what was typed for one mốc, or is done, is not left standing for another
    with adjust, st.form("adjust", clear_on_submit=False):
        left, middle, right = st.columns(3)
        due = left.date_input("Thời hạn mới", value=None, key=f"adjust_due_{fresh}", format="DD/MM/YYYY")
        document = middle.text_input("Số văn bản điều chỉnh", key=f"adjust_document_{fresh}")
        document_date = right.date_input("Ngày văn bản", value=None, key=f"adjust_date_{fresh}", format="DD/MM/YYYY")
        reason = st.text_input("Lý do", key=f"adjust_reason_{fresh}")
        boxes = {
            "Thời hạn mới": due,
            "Số văn bản điều chỉnh": document,
            "Ngày văn bản": document_date,
            "Lý do": reason,
        }
        if st.form_submit_button("Ghi điều chỉnh", type="primary") and complete(boxes):
            made(
                lambda: changes.adjust_due(store, occurrence, due, document, document_date, reason, actor),
                "Đã điều chỉnh thời hạn.",
            )
    with reread, st.form("reread"):
        due = st.date_input("Ngày theo cách hiểu", value=None, key=f"reread_due_{fresh}", format="DD/MM/YYYY")
        reason = st.text_input("Lý do", key=f"reread_reason_{fresh}")
        if st.form_submit_button("Ghi cách hiểu", type="primary") and complete(
            {"Ngày theo cách hiểu": due, "Lý do": reason}
        ):
            made(lambda: changes.reread_due(store, occurrence, due, reason, actor), "Đã ghi cách hiểu.")
    with apply, st.form("apply"):
        units = view.ask("units")["unit"]
        leads = st.multiselect(
            "Đơn vị phải thực hiện (để trống: theo cơ quan chủ trì)",
            list(units),
            key=f"apply_leads_{fresh}",
            placeholder="Chọn đơn vị",
        )
        reason = st.text_input("Lý do", key=f"apply_reason_{fresh}")
        if st.form_submit_button("Ghi diện áp dụng", type="primary") and complete({"Lý do": reason}):
            made(lambda: changes.apply_to(store, occurrence, leads, reason, actor), "Đã ghi diện áp dụng.")


def _stamp(view: View) -> int:
    """The newest version: a box named by it is empty again once a change is made."""
    return view.version + view.pending


def closing(view: View) -> None:
    """Quarters closed, and the forms to close and reopen one."""
    closed = view.ask("closed_quarters")
    lines = [
        (esc(words.period(r.quarter)), esc(r.reason), esc(f"{r.made_at:%H:%M %d/%m/%Y}"), esc(r.actor))
        for r in closed.itertuples()
    ]
    with st.container(border=True):
        st.html(
            card_title(
                f"{number(len(closed))} quý đã chốt số liệu" if lines else "Chưa quý nào chốt số liệu",
                "Quý đã chốt không nhận thay đổi làm đổi số liệu của quý, cho đến khi mở lại",
            )
            + (table(("Quý", "Căn cứ", "Lúc", "Người chốt"), lines, label="Quý đã chốt") if lines else "")
        )
    quarters = [f"{view.year}-Q{n}" for n in words.ROMAN]
    ended = [code for code in quarters if code < f"{view.as_of.year}-Q{(view.as_of.month + 2) // 3}"]
    with st.container(border=True):
        quarter = st.selectbox(
            "Quý", quarters, max(len(ended) - 1, 0), format_func=words.period, key=f"close_quarter_{view.year}"
        )
        reason = st.text_input("Căn cứ, lý do", key=f"close_reason_{_stamp(view)}")
        is_closed = quarter in set(closed["quarter"])
        label = f"{'Mở lại' if is_closed else 'Chốt số liệu'} {words.quarter_name(quarter)}"
        if st.button(label, key="close_save", type="primary") and complete({"Căn cứ, lý do": reason}):
            change = changes.reopen_quarter if is_closed else changes.close_quarter
            made(
                lambda: change(session.store(), quarter, reason, session.actor()),
                "Đã mở lại quý." if is_closed else "Đã chốt số liệu quý.",
            )


def settings(view: View) -> None:
    """What holds, each value in words, and the form to change one."""
    rows = view.ask("settings")
    notes = {row.name: SETTINGS.get(row.name, row.note) for row in rows.itertuples()}
    units = view.ask("units")
    values = {"publish_on_accept": RELEASES, "record_unit": dict(zip(units["unit_id"], units["unit"], strict=True))}
    with st.container(border=True):
        st.html(
            card_title("Cài đặt đang dùng")
            + table(
                ("Cài đặt", "Giá trị"),
                [
                    (esc(notes[r.name]), f"<b>{esc(values.get(r.name, {}).get(r.value, r.value))}</b>")
                    for r in rows.itertuples()
                ],
                label="Cài đặt",
            )
        )
    with st.container(border=True):
        name = st.selectbox("Cài đặt", list(notes), format_func=notes.get, key="setting_name")
        if name in values:
            value = st.selectbox("Giá trị mới", list(values[name]), format_func=values[name].get, key=f"setting_{name}")
        else:
            value = st.text_input("Giá trị mới", key=f"setting_value_{name}_{_stamp(view)}")
        reason = st.text_input("Lý do", key=f"setting_reason_{_stamp(view)}")
        if st.button("Ghi cài đặt", key="setting_save", type="primary") and complete(
            {"Giá trị mới": value, "Lý do": reason}
        ):
            made(lambda: changes.set_setting(session.store(), name, value, reason, session.actor()), "Đã ghi cài đặt.")


def release(view: View) -> None:
    """Duyệt: what waits, and the button that lets leaders see it."""
    versions = session.ask_newest("versions")
    waiting = versions[~versions["is_published"].astype(bool)]
    if waiting.empty:
        settings = view.ask("settings").set_index("name")["value"]
        at_once = "Mọi thay đổi được duyệt ngay khi xác nhận; đổi được ở phần Cài đặt."
        waits = "Thay đổi được xác nhận sau này chờ duyệt ở đây; đổi được ở phần Cài đặt."
        empty("Không có thay đổi chờ duyệt", waits if settings["publish_on_accept"] == "0" else at_once)
        return
    _versions(view, waiting, "cho_duyet")
    if st.button(f"Duyệt {number(len(waiting))} thay đổi", key="publish", type="primary"):
        session.store().publish(int(waiting["version"].max()), session.actor())
        st.session_state["told"] = "Đã duyệt; lãnh đạo xem được số liệu mới."
        st.rerun()


def log(view: View) -> None:
    _versions(view, session.ask_newest("versions"), "nhat_ky_thay_doi")


def _versions(view: View, versions: pd.DataFrame, key: str) -> None:
    uploads = session.ask_newest("uploads").assign(
        about=lambda rows: rows["file_name"] + ", " + rows["sender"].fillna("nhiều đơn vị")
    )
    about = {
        version: row.about
        for row in uploads.itertuples()
        for version in (row.accepted_version, row.withdrawn_version)
        if not is_missing(version)
    }
    shown = versions.assign(
        about=versions["version"].map(about),
        made=versions["made_at"].dt.strftime("%H:%M %d/%m/%Y"),
        what=versions["action"].map(ACTIONS).fillna(versions["action"]),
        released=["đã duyệt" if one else "chờ duyệt" for one in versions["is_published"]],
    )
    heads = {
        "version": "Lần số",
        "made": "Lúc",
        "actor": "Người thực hiện",
        "what": "Việc",
        "about": "Tệp, đơn vị gửi",
        "reason": "Lý do",
        "released": "Duyệt",
    }
    listing(shown, heads, key, view, "Nhật ký thay đổi")
