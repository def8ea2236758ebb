"""The steps of receiving one file: choose, check, see the changes, accept.
A file is checked in a child process and kept as a draft; the address names the draft from then on.
What is shown here is what will be stored: the same check, the same differences, the same rules."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd
import streamlit as st

from analytics.words import enumerate_words, number, period
from data.catalogue import Catalogue
from data.catalogue_of import catalogue_of
from data.intake import check_bytes
from data.uploads.receive import Differences, NotAccepted, accept, discard, original, preview, receive
from pages.parts import filters, intake_views, session
from pages.parts.blocks import card_title
from pages.parts.marks import esc, link
from pages.parts.page import View
from pages.parts.upload_views import FORM_NAMES

AUTOMATIC = "Tự nhận biết từ tệp"
MODES = {
    "add": "Bổ sung: số liệu không có trong tệp giữ nguyên",
    "replace": "Thay thế: số liệu không có trong tệp bị bỏ",
}


@dataclass(frozen=True)
class Draft:
    """A file handed in and not yet accepted: its row in the log, findings, rows as read, and changes."""

    row: pd.Series
    findings: list[dict[str, Any]]

    @property
    def errors(self) -> int:
        return sum(one["level"] == "error" for one in self.findings)

    @cached_property
    def read(self) -> dict[str, list[dict]]:
        """What was recognised, and the sheets to draw."""
        return _reread(self.row.upload_id)

    @cached_property
    def differences(self) -> Differences:
        return preview(session.store(), self.row.upload_id)

    @property
    def sentence(self) -> str:
        """Whose file it is, how many rows were read, and what must be mended."""
        what = FORM_NAMES.get(self.row.form, self.row.form).lower()
        when = f" {period(self.row.period).lower()}" if isinstance(self.row.period, str) and self.row.period else ""
        whose = f" của **{self.row.sender}**" if isinstance(self.row.sender, str) else ""
        told = [
            f"{number(n)} {word}"
            for n, word in (
                (sum(o["level"] == "warning" for o in self.findings), "cảnh báo"),
                (sum(o["level"] == "info" for o in self.findings), "lưu ý"),
            )
            if n
        ]
        if self.errors:
            told.insert(0, f"**{number(self.errors)} lỗi phải sửa**")
        rest = f": {enumerate_words(told)}" if told else ", không có nội dung cần kiểm tra"
        return f"Tệp{whose} đọc được {number(self.row.row_count)} dòng {what}{when}{rest}. Chưa dòng nào được tính."


def catalogue() -> Catalogue:
    """What the check must know, as the store knows it now."""
    return catalogue_of(session.store())


@st.cache_data(max_entries=20, show_spinner=False)
def _reread(upload_id: str) -> dict[str, list[dict]]:
    name, content = original(session.store(), upload_id)
    told = json.loads(session.ask("upload_choices", upload=upload_id)["choices"].iloc[0])
    checked = check_bytes(
        name, bytes(content), catalogue(), form=told.get("form"), unit=told.get("unit"), period=told.get("period")
    )
    return {"tables": checked.tables, "drawing": checked.drawing}


def current(view: View) -> Draft | None:
    """The draft the address names; None when there is none, or it is no draft any more."""
    upload_id = st.query_params.get("upload", "")
    if not upload_id:
        return None
    rows = view.ask("uploads", upload=upload_id)
    if rows.empty or rows.iloc[0]["state"] != "draft":
        filters.refuse("upload", upload_id, "tiếp nhận tệp mới")
        return None
    return Draft(rows.iloc[0], view.ask("upload_findings", upload=upload_id).to_dict("records"))


def now(draft: Draft | None) -> int:
    """Which step the reader stands at: 1 choose, 2 check, 3 see the changes."""
    return 1 if draft is None else 2 if draft.errors else 3


def choose_file(view: View) -> None:
    """Choices of reading, then the file; a readable file becomes a draft at once."""
    units = view.ask("units")
    with st.container(border=True):
        left, middle, right = st.columns(3)
        forms = {"": AUTOMATIC} | FORM_NAMES
        form = left.selectbox("Biểu", list(forms), format_func=forms.get, key="receive_form")
        names = {"": "Theo đơn vị ghi trong tệp"} | dict(zip(units["unit_id"], units["unit"], strict=True))
        unit = middle.selectbox("Đơn vị gửi", list(names), format_func=names.get, key="receive_unit")
        mode = right.selectbox("Cách ghi", list(MODES), format_func=MODES.get, key="receive_mode")
        told = st.text_input("Kỳ báo cáo, nếu tệp không ghi (ví dụ Quý III/2026 ghi 2026-Q3)", key="receive_period")
        file = st.file_uploader(
            "Tệp báo cáo (.xlsx, .xls, .csv), tối đa 20 MB",
            key="receive_file",
            type=["xlsx", "xlsm", "xls", "csv", "ods"],
        )
    if file is None:
        return
    with st.status("Đang kiểm tra tệp trong tiến trình riêng", expanded=False) as status:
        content = file.getvalue()
        checked = check_bytes(
            file.name, content, catalogue(), form=form or None, unit=unit or None, period=told or None
        )
        status.update(label="Đã kiểm tra tệp", state="complete")
    if checked.refused:
        st.html(f'<p class="note-bad" role="alert"><b>Tệp không đọc được.</b> {esc(_reason(checked.refused))}</p>')
        return
    object_ = checked.to_json() | {
        "sender_unit_id": checked.sender_unit_id,
        "period": checked.period,
        "data_until": checked.data_until,
    }
    received = receive(
        session.store(),
        name=file.name,
        content=content,
        checked=object_,
        actor=session.actor(),
        mode=mode,
        choices={"form": form, "unit": unit, "period": told},
    )
    if received.duplicate_of:
        st.html(
            '<p class="note-bad" role="status">Tệp này đã được xác nhận trước đó, không có gì thay đổi: '
            + link(f"lần tiếp nhận {received.duplicate_of}", "/lich-su", upload=received.duplicate_of)
            + ".</p>"
        )
        return
    st.query_params["upload"] = received.upload_id
    st.rerun()


def _reason(refused) -> str:
    return refused["message"] if isinstance(refused, dict) else str(refused)


def leave(draft: Draft) -> None:
    if st.button("Chọn tệp khác", key="other_file"):
        discard(session.store(), draft.row.upload_id)
        st.query_params.pop("upload", None)
        st.rerun()


def accept_button(draft: Draft) -> None:
    """Xác nhận, shut while errors stand; the reason stands on the button."""
    partial = bool(draft.errors) and st.session_state.get("partial", False)
    others = st.session_state.get("replace_others", False)
    label = f"Xác nhận (còn {number(draft.errors)} lỗi)" if draft.errors and not partial else "Xác nhận"
    if not st.button(label, key="accept", type="primary", disabled=bool(draft.errors) and not partial):
        return
    try:
        version, made = accept(
            session.store(), draft.row.upload_id, session.actor(), partial=partial, replace_others=others
        )
    except NotAccepted as refused:
        st.session_state["refused"] = list(refused.reasons)
    else:
        st.query_params.pop("upload", None)
        counts = made.counts()
        st.session_state["told"] = (
            f"Đã xác nhận, lần xác nhận số {number(version)}: {number(counts['new'])} dòng mới, "
            f"{number(counts['changed'])} giá trị thay đổi. Các trang đã tính theo số liệu này."
        )
    st.rerun()


def show_check(draft: Draft) -> None:
    """The sender's sheet with its flags, the findings beside."""
    for reason in st.session_state.pop("refused", []):
        st.error(reason)
    tables, drawing = draft.read["tables"], draft.read["drawing"]
    left, right = st.columns([1.28, 1], gap="small")
    with left.container(border=True, height="stretch"):
        where = (
            f"trang tính “{tables[0]['sheet']}”, hàng {tables[0]['first']} đến {tables[0]['last']}"
            if tables
            else "không có dòng nào"
        )
        mode = "thay thế" if draft.row["mode"] == "replace" else "bổ sung"
        more = f"; còn {number(len(tables) - 1)} bảng khác" if len(tables) > 1 else ""
        st.html(
            card_title(
                f"Bảng nhận ra: {where}",
                f"{draft.row.file_name}; biểu {FORM_NAMES.get(draft.row.form, '').lower()}, {mode}{more}",
            )
        )
        for sheet in drawing[:3]:
            st.html(intake_views.sheet_table(sheet, draft.findings))
        st.html(
            '<p class="sub">Số trong ô viền đậm là số thứ tự ở bảng bên. Hàng chữ nghiêng là hàng bị ẩn trong tệp. '
            "Dòng cộng chỉ dùng để đối chiếu.</p>"
        )
    with right.container(border=True, height="stretch"):
        st.html(intake_views.findings_table(draft.findings))
        st.download_button(
            "Tải tệp gốc",
            key="draft_original",
            icon=":material/download:",
            on_click="ignore",
            data=lambda: original(session.store(), draft.row.upload_id)[1],
            file_name=draft.row.file_name,
        )
        if draft.errors:
            st.checkbox("Chỉ xác nhận các dòng không có lỗi, dòng có lỗi trả lại đơn vị", key="partial")


def show_changes(draft: Draft) -> None:
    """What accepting would change, old value beside new; replacing another sender's value needs its own tick."""
    changes = draft.differences
    with st.container(border=True):
        st.html(card_title(intake_views.differences_title(changes.counts()), "So với số liệu đang được tính"))
        rows = changes.changed + changes.missing + changes.new
        if rows:
            st.html(intake_views.differences_table(rows))
        if changes.others:
            st.checkbox(f"Thay {number(len(changes.others))} giá trị do đơn vị khác gửi", key="replace_others")


def templates(view: View) -> None:
    """Blank forms, made from the same description that checks them; filled in for a unit and a period when chosen."""
    from data.intake.template import template

    with st.container(border=True):
        st.html(card_title("Biểu mẫu để tải", "Điền sẵn đơn vị và kỳ nếu đã chọn ở trên; ô có danh sách để chọn"))
        unit, told = st.session_state.get("receive_unit") or None, st.session_state.get("receive_period") or None
        with st.container(horizontal=True):
            for form in ("awards", "progress", "results", "clusters", "units", "targets", "calendar"):
                st.download_button(
                    FORM_NAMES[form],
                    key=f"template_{form}",
                    icon=":material/download:",
                    on_click="ignore",
                    data=lambda form=form: template(form, catalogue(), unit=unit, period=told),
                    file_name=f"bieu-{form}.xlsx",
                )
