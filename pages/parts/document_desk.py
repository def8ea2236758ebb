"""What was made and what came back: the files of this officer, their progress, and the log of letters.
The list looks again every second only while something is being made.
A job stays when the page is left; its address brings it back."""

from __future__ import annotations

from datetime import timedelta

import streamlit as st

from analytics.words import day, number, short_day
from data.letters import letter_log, record_explanation
from data.store import Refused
from pages.parts import lists, session
from pages.parts.blocks import card_title
from pages.parts.brief import Heads
from pages.parts.document_jobs import Job, jobs
from pages.parts.kept import since_written
from pages.parts.marks import esc
from pages.parts.page import View

SHOWN = 8
TICK = timedelta(seconds=1)
HEADS = Heads(
    {
        "as_of": "Số liệu đến ngày",
        "recorded_at": "Ngày lập",
        "unit": "Đơn vị",
        "late": "Việc quá hạn",
        "explained_on": "Ngày giải trình",
        "document": "Văn bản giải trình",
        "content": "Nội dung giải trình",
        "recorded_by": "Người ghi",
    },
    name="{unit}",
    below=("Số liệu đến ngày {as_of}", "Giải trình ngày {explained_on}", "{content}"),
    figure=("late", "việc"),
)


def made_files() -> None:
    """The newest files of this officer; the one the address names stands first."""
    busy = any(not job.over for job in jobs.of(session.actor()))
    with st.container(border=True):
        st.html(card_title("Tệp đã lập", "Có thể rời trang trong khi chờ; tệp giữ đến khi phần mềm khởi động lại."))
        st.fragment(_files, run_every=TICK if busy else None)(busy)


def _files(was_busy: bool) -> None:
    found = jobs.of(session.actor())
    wanted = st.query_params.get("job", "")
    if wanted and not any(job.job_id == wanted for job in found):
        st.html('<p class="note-bad" role="status">Tệp của đường dẫn này không còn; lập lại tệp.</p>')
    found.sort(key=lambda job: job.job_id != wanted)
    if not found:
        st.html('<p class="muted">Chưa có tệp nào.</p>')
    for job in found[:SHOWN]:
        _show(job)
    if was_busy and all(job.over for job in found):
        st.rerun(scope="app")


def _show(job: Job) -> None:
    when = f"{job.asked_at:%H:%M} ngày {short_day(job.asked_at)}"
    st.html(f'<p class="job"><b>{esc(job.title)}</b> <span class="muted">{when}</span></p>')
    if job.state == "failed":
        st.html(f'<p class="note-bad" role="alert">{esc(job.message)}</p>')
    elif job.state == "done":
        for file in job.files:
            st.download_button(
                f"Tải tệp .{file.name.rpartition('.')[2]} ({_weight(len(file.content))})",
                data=file.content,
                file_name=file.name,
                mime=file.mime,
                key=f"get_{job.job_id}_{file.name}",
                icon=":material/download:",
                on_click="ignore",
            )
    else:
        ahead = jobs.ahead(job)
        st.progress(job.share, text=f"Còn {number(ahead)} tệp chờ trước" if ahead else job.step)


def _weight(size: int) -> str:
    return f"{number(max(1, round(size / 1024)))} KB"


_log = since_written(letter_log)


def letters(view: View) -> None:
    """The log of letters, and the form for an explanation that came back."""
    if refusal := st.session_state.pop("refused", None):
        st.error(refusal)
    log = _log(session.store())
    if log.empty:
        return
    answered = int(log.drop_duplicates(["letter_id", "unit_id"])["content"].notna().sum())
    sent = len(log.drop_duplicates(["letter_id", "unit_id"]))
    with st.container(border=True):
        st.html(
            card_title("Nhật ký công văn đôn đốc", f"{number(answered)}/{number(sent)} lượt đôn đốc đã có giải trình.")
        )
        lists.listing(log, HEADS, "nhat_ky_don_doc", view, "Nhật ký công văn đôn đốc", height=320)
        with st.expander("Ghi giải trình của đơn vị"):
            _explanation(log[log["content"].isna()])


def _explanation(open_rows) -> None:
    if open_rows.empty:
        st.html("<p>Mọi lượt đôn đốc đều đã có giải trình.</p>")
        return
    names = {
        (row.letter_id, row.unit_id): f"{row.unit}, công văn lập ngày {day(row.recorded_at)}, {number(row.late)} việc"
        for row in open_rows.itertuples()
    }
    with st.form("explanation", clear_on_submit=True, border=False):
        whose = st.selectbox("Đơn vị và công văn", list(names), format_func=names.get, key="explained_by")
        left, right = st.columns(2)
        came = left.date_input(
            "Ngày nhận giải trình", session.now(), max_value=session.now(), format="DD/MM/YYYY", key="explained_on"
        )
        document = right.text_input("Số, ký hiệu, ngày văn bản của đơn vị", key="explained_document", max_chars=200)
        content = st.text_area("Nội dung giải trình (không ghi tên người)", key="explained_content", max_chars=2000)
        if st.form_submit_button("Ghi giải trình"):
            try:
                record_explanation(session.store(), *whose, came, document, content, session.actor())
            except Refused as reason:
                st.session_state["refused"] = str(reason)
            else:
                st.session_state["told"] = "Đã ghi giải trình."
            st.rerun()
