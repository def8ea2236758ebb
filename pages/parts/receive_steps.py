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
from data.intake import Checked, check_bytes
from data.intake.sandbox import Defect
from data.intake.template import template
from data.uploads.acceptance import Differences, accept, preview
from data.uploads.receive import NotAccepted, discard, original, receive
from pages.parts import address, intake_findings, intake_views, receive_queue, receive_reading, session
from pages.parts.answers import Names
from pages.parts.blocks import card_title
from pages.parts.changing import reached
from pages.parts.marks import esc, link
from pages.parts.page import View
from pages.parts.receive_batch import batches
from pages.parts.sheets import MIME
from pages.parts.upload_views import FORM_NAMES

AUTOMATIC = "Tự nhận biết từ tệp"
MODES = {
    "add": "Bổ sung: số liệu không có trong tệp giữ nguyên",
    "replace": "Thay thế: số liệu không có trong tệp bị bỏ",
}
READING = ("form", "unit", "period")  # of the choices kept with an upload, those that say how the whole file is read
NO_READING = ("mode", "rows", "answers")  # kept beside them, and no matter of reading
OF_ONE_FILE = ("cells", "skip")  # rows and cells of that file; the rest holds for its corrected workbook as well
TEMPLATES = ("awards", "progress", "results", "clusters", "units", "targets", "calendar", "movements", "plan")


@dataclass(frozen=True)
class Draft:
    """A file handed in and not yet accepted: its row in the log, findings, what was read, and changes."""

    row: pd.Series
    findings: list[dict[str, Any]]

    @property
    def errors(self) -> int:
        return sum(one["level"] == "error" for one in self.findings)

    @cached_property
    def choices(self) -> dict[str, Any]:
        """How the officer told us to read it, corrections by cell included."""
        return json.loads(session.ask("upload_choices", upload=self.row.upload_id)["choices"].iloc[0])

    @cached_property
    def answered(self) -> str | None:
        """The name of the earlier file this one is the corrected workbook of."""
        earlier = self.choices.get("answers")
        return session.ask_newest("uploads", upload=earlier)["file_name"].iloc[0] if earlier else None

    @cached_property
    def checked(self) -> Checked:
        """What was recognised, and the sheets to draw."""
        return _reread(self.row.upload_id)

    @cached_property
    def differences(self) -> Differences:
        return preview(session.store(), self.row.upload_id)

    @property
    def sentence(self) -> str:
        """Whose file it is, how many rows were read, and what must be mended."""
        what = FORM_NAMES.get(self.row.form, self.row.form).lower()
        told_period = period(self.row.period) if isinstance(self.row.period, str) and self.row.period else ""
        when = f" {told_period[:1].lower()}{told_period[1:]}" if told_period else ""
        whose = f" của **{self.row.sender}**" if self.checked.sender_unit_id else ""  # else it is kept as the office's
        counts = {level: sum(one["level"] == level for one in self.findings) for level in ("warning", "info")}
        told = [f"{number(counts[level])} {word}" for level, word in (("warning", "cảnh báo"), ("info", "lưu ý"))]
        told = [text for text in told if not text.startswith("0 ")]
        if self.errors:
            told.insert(0, f"**{number(self.errors)} lỗi phải sửa**")
        rest = f": {enumerate_words(told)}" if told else ", không có nội dung cần kiểm tra"
        return f"Tệp{whose} đọc được {number(self.row.row_count)} dòng {what}{when}{rest}. Chưa dòng nào được tính."


def catalogue() -> Catalogue:
    """What the check must know, as the store knows it now."""
    return catalogue_of(session.store())


def check(name: str, content: bytes, choices: dict[str, Any]) -> Checked:
    """Read one file as the choices say."""
    reading = {key: choices.get(key) or None for key in READING}
    rest = {key: value for key, value in choices.items() if key not in (*READING, *NO_READING) and value}
    return check_bytes(name, content, catalogue(), **reading, choices=rest or None)


@st.cache_resource(max_entries=20, show_spinner=False)
def _reread(upload_id: str) -> Checked:
    name, content = original(session.store(), upload_id)
    told = json.loads(session.ask("upload_choices", upload=upload_id)["choices"].iloc[0])
    return check(name, bytes(content), told)


def current(view: View) -> Draft | None:
    """The draft the address names; None when there is none, or it is no draft any more."""
    upload_id = st.query_params.get("upload", "")
    if not upload_id:
        return None
    rows = view.ask("uploads", upload=upload_id)
    if rows.empty:
        address.refuse("upload", upload_id, "tiếp nhận tệp mới")
        return None
    if rows.iloc[0]["state"] != "draft":  # somebody else was faster, or an old address is opened again
        log = link("Nhật ký tiếp nhận", "/lich-su", upload=upload_id)
        name, state = esc(rows.iloc[0]["file_name"]), receive_queue.SETTLED[rows.iloc[0]["state"]].lower()
        st.html(f'<p class="note-bad" role="status">Tệp {name}: {state}. Chi tiết ở {log}.</p>')
        return None
    return Draft(rows.iloc[0], intake_findings.findings_of(view.ask("upload_findings", upload=upload_id)))


def now(draft: Draft | None) -> int:
    """Which step the reader stands at: 1 choose, 2 check, 3 see the changes."""
    return 1 if draft is None else 2 if draft.errors else 3


def choose_file(view: View) -> None:
    """Choices of reading, then the file; a readable file becomes a draft at once."""
    units = view.ask("units")
    with st.container(border=True):
        left, right = st.columns(2)
        forms = {"": AUTOMATIC} | FORM_NAMES
        form = left.selectbox("Biểu", list(forms), format_func=forms.get, key="receive_form")
        names = {"": "Theo đơn vị ghi trong tệp"} | dict(zip(units["unit_id"], units["unit"], strict=True))
        unit = right.selectbox("Đơn vị gửi", list(names), format_func=names.get, key="receive_unit")
        left, right = st.columns(2)  # a second row, so that a phone keeps their order
        told = left.selectbox(
            "Kỳ báo cáo, nếu tệp không ghi",
            ["", *report_periods(view.as_of.year)],
            format_func=lambda code: period(code) if code else "Theo kỳ ghi trong tệp",
            key="receive_period",
            filter_mode="fuzzy",
        )
        mode = right.selectbox("Cách ghi", list(MODES), format_func=MODES.get, key="receive_mode")
        # Any kind is taken: a .doc or .pdf is told what to do, where the widget would only mark it in red.
        files = st.file_uploader(
            "Tệp báo cáo: bảng tính, Word (.docx) hoặc .csv; chọn được nhiều tệp",
            key="receive_file",
            accept_multiple_files=True,
        )
    told_choices = {"form": form, "unit": unit, "period": told}
    choices = {key: value for key, value in told_choices.items() if value}
    came_to_nothing = st.session_state.setdefault("receive_nothing", set())  # told already, and still in the field
    given = [file for file in files if file.file_id not in came_to_nothing] or files[-1:]
    if len(given) == 1:
        one = given[0]
        refused = hand_in(one.name, one.getvalue(), choices, mode)
        came_to_nothing.add(one.file_id)
        if refused and refused.refused["code"] == "no_table":
            receive_reading.point(refused, choices, lambda told: hand_in(one.name, one.getvalue(), told, mode))
    elif given:
        receive_queue.start(given, choices, mode)


def report_periods(year: int) -> list[str]:
    """The periods a report can be for, this year's first: quarters, months, half-years, years, statistical years."""
    parts = [*(f"Q{n}" for n in range(1, 5)), *(f"{n:02}" for n in range(1, 13)), "H1", "H2"]
    return [code for y in (year, year - 1) for code in (*(f"{y}-{part}" for part in parts), str(y), f"{y}-S")]


def hand_in(
    name: str, content: bytes, choices: dict[str, Any], mode: str, instead: str | None = None
) -> Checked | None:
    """Check one file and keep it as a draft; `instead` names the draft it takes the place of.

    Returns what was refused, so that a caller can offer another way to read it.
    """
    try:
        with st.spinner("Đang kiểm tra tệp trong tiến trình riêng"):
            checked = check(name, content, choices)
            if checked.answers and (earlier := _said_of(checked.answers, choices)):
                choices = earlier | choices
                checked = check(name, content, choices)
    except Defect:
        told = f"<b>Tệp {esc(name)} chưa được ghi nhận.</b> Phần mềm gặp lỗi khi đọc tệp này."
        st.html(f'<p class="note-bad" role="alert">{told}</p>')
        return None
    if checked.refused:
        told = f"<b>Tệp {esc(name)} không đọc được.</b> {esc(checked.refused['message'])}"
        st.html(f'<p class="note-bad" role="alert">{told}</p>')
        return checked
    received = receive(
        session.store(),
        name=name,
        content=content,
        checked=checked.to_draft(),
        actor=session.actor(),
        mode=mode,
        choices=choices,
    )
    if received.duplicate_of:
        st.html(
            f'<p class="note-bad" role="status">Tệp {esc(name)} đã được xác nhận trước đó, không có gì thay đổi: '
            + link(f"lần tiếp nhận {received.duplicate_of}", "/lich-su", upload=received.duplicate_of)
            + ".</p>"
        )
        return None
    if instead:
        discard(session.store(), instead)
        batches.follow(
            session.store(), instead, received.upload_id, sum(one["level"] == "error" for one in received.findings)
        )
    st.query_params["upload"] = received.upload_id
    st.rerun()
    return None


def _said_of(upload_id: str, choices: dict[str, Any]) -> dict[str, Any]:
    """How an officer told us to read the file this workbook is the corrected copy of, where nothing is told anew."""
    kept = session.ask("upload_choices", upload=upload_id)["choices"]
    told = json.loads(kept.iloc[0]) if len(kept) else {}
    kept_out = (*NO_READING, *OF_ONE_FILE, *choices)
    return {key: value for key, value in told.items() if value and key not in kept_out}


def leave(draft: Draft) -> None:
    """Away from this draft: back to the list it was handed in with, where it waits; else it is put aside."""
    if st.query_params.get("batch"):
        if st.button("Về danh sách tệp", key="to_batch"):
            st.query_params.pop("upload", None)
            st.rerun()
        return
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
        st.session_state["told"] = (
            f"Đã xác nhận, lần xác nhận số {number(version)}: {intake_views.counted(made.counts())}. "
            + ("Các dòng có lỗi không được ghi nhận. " if partial else "")
            + reached("Các trang đã tính theo số liệu này.")
        )
    st.rerun()


def show_changes(draft: Draft) -> None:
    """What accepting would change, old value beside new; replacing another sender's value needs its own tick."""
    changes = draft.differences
    with st.container(border=True):
        title = intake_views.differences_title(changes.counts(), draft.row["mode"])
        st.html(card_title(title, "So với số liệu đang được tính"))
        stays = draft.row["mode"] == "add"
        absent = [row | {"stays": stays} for row in changes.missing]
        rows = changes.changed + (changes.new + absent if stays else absent + changes.new)  # what stays comes last
        if rows:
            told = sum(count for name, count in changes.counts().items() if name != "unchanged")
            st.html(intake_views.differences_table(rows, Names(catalogue()).say, told))
        if changes.others:
            st.checkbox(f"Thay {number(len(changes.others))} giá trị do đơn vị khác gửi", key="replace_others")


def templates() -> None:
    """Blank forms, from the same description that checks them; filled in for a unit and a period when chosen."""
    unit, told = st.session_state.get("receive_unit") or None, st.session_state.get("receive_period") or None
    with st.container(border=True):
        st.html(card_title("Biểu mẫu để tải", "Điền sẵn đơn vị và kỳ nếu đã chọn ở trên; ô có danh sách để chọn"))
        with st.container(horizontal=True):
            for form in TEMPLATES:
                st.download_button(
                    FORM_NAMES[form],
                    key=f"template_{form}",
                    icon=":material/download:",
                    on_click="ignore",
                    data=lambda form=form: template(form, catalogue(), unit=unit, period=told),
                    file_name=f"bieu-{form}.xlsx",
                    mime=MIME,
                )
