"""One upload opened: what came, what was found in it, its original, and the way to withdraw it.
Withdrawing first shows every value that goes and the former one that comes back, and asks for a reason.
The original is handed out as received, byte for byte."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics.words import day, is_missing, number
from data.catalogue_of import catalogue_of
from data.store import Store
from data.uploads.acceptance import preview_withdrawal, withdraw
from data.uploads.receive import NotAccepted, original
from pages.parts import intake_findings, intake_views, session
from pages.parts.answers import Names
from pages.parts.blocks import card_title
from pages.parts.changing import reached
from pages.parts.kept import since_written
from pages.parts.marks import esc
from pages.parts.page import View

MOST_LOST = 10  # values shown of those a withdrawal takes; the reason is asked beneath
FORM_NAMES = {
    "awards": "Kết quả khen thưởng",
    "progress": "Tiến độ thực hiện nhiệm vụ",
    "results": "Kết quả đo đếm được",
    "units": "Danh mục đơn vị",
    "clusters": "Cụm, khối thi đua",
    "calendar": "Lịch làm việc",
    "targets": "Chỉ tiêu",
    "movements": "Phong trào thi đua",
    "plan": "Kế hoạch",
}
STATE_NAMES = {
    "accepted": "Đang được tính",
    "draft": "Chờ xác nhận",
    "withdrawn": "Đã hủy xác nhận",
    "discarded": "Đã bỏ",
}


NO_SENDER = "Chưa rõ đơn vị"
PARTLY = "Đang được tính, trừ dòng có lỗi"


def state_words(rows: pd.DataFrame) -> pd.Series:
    """What became of each upload; one accepted with its errors counts without the rows that have them."""
    told = rows["state"].map(STATE_NAMES)
    return told.where(rows["state"].ne("accepted") | rows["errors"].eq(0), PARTLY)


@since_written
def log(_: Store, form: str, status: str) -> tuple[pd.DataFrame, str]:
    """Every upload of a form and a state ("" = all) with the words of its list, and the sentence that counts them."""
    rows = session.ask_newest("uploads", form=form)
    states = rows["state"].value_counts()
    counts = [f"{number(states[state])} {name.lower()}" for state, name in STATE_NAMES.items() if state in states]
    sentence = f"**{number(len(rows))} lần tiếp nhận**: {', '.join(counts)}."
    rows = rows[rows["state"] == status] if status else rows
    if states.empty:
        sentence = "Chưa có lần tiếp nhận nào."
    words = {
        "form_name": rows["form"].map(FORM_NAMES).fillna(rows["form"]),
        "sender": rows["sender"].fillna(NO_SENDER),
        "state_name": state_words(rows),
        "received": rows["received_at"].dt.strftime("%H:%M %d/%m/%Y") if len(rows) else None,
    }
    return rows.assign(**words), sentence


def _story(row: pd.Series) -> str:
    told = [
        f"Nhận lúc {row.received_at:%H:%M} ngày {day(row.received_at)}, số liệu đến ngày {day(row.report_date)}, "
        f"{number(row.row_count)} dòng."
    ]
    if not is_missing(row.accepted_version):
        told.append(f"{esc(row.accepted_by)} xác nhận, lần xác nhận số {number(row.accepted_version)}.")
    if not is_missing(row.withdrawn_version):
        told.append(f"{esc(row.withdrawn_by)} hủy xác nhận: {esc(row.withdrawn_reason)}.")
    return "<p>" + " ".join(told) + "</p>"


def details(view: View, row: pd.Series) -> None:
    """The card of one upload."""
    findings = intake_findings.findings_of(view.ask("upload_findings", upload=row.upload_id))
    with st.container(border=True):
        st.html(
            card_title(
                row.file_name,
                f"{FORM_NAMES.get(row.form, row.form)}; {row.state_name.lower()}; mã tiếp nhận {row.upload_id}",
            )
            + _story(row)
        )
        with st.container(horizontal=True):
            st.download_button(
                "Tải tệp gốc",
                key="original",
                icon=":material/download:",
                on_click="ignore",
                data=lambda: original(session.store(), row.upload_id)[1],
                file_name=row.file_name,
            )
            if row.state == "draft":
                st.page_link("receive.py", label="Tiếp tục kiểm tra, xác nhận", query_params={"upload": row.upload_id})
            if st.button("Đóng", key="close_upload"):
                st.query_params.pop("upload", None)
                st.rerun()
        if findings:
            st.html(intake_findings.findings_table(findings))
        if row.state == "accepted":
            _withdrawal(row)


def _withdrawal(row: pd.Series) -> None:
    if not st.toggle("Hủy xác nhận lần tiếp nhận này", key="withdraw_open"):
        return
    changes = preview_withdrawal(session.store(), row.upload_id)
    back = [one for one in changes if not is_missing(one.get("new_value"))]
    st.html(
        card_title(f"Nếu hủy: {number(len(changes))} giá trị thôi được tính, {number(len(back))} giá trị cũ trở lại")
        + intake_views.differences_table(changes, Names(catalogue_of(session.store())).say, most=MOST_LOST)
    )
    reason = st.text_input("Lý do hủy xác nhận", key="withdraw_reason", max_chars=300)
    if not st.button("Hủy xác nhận", key="withdraw", type="primary"):
        return
    try:
        version = withdraw(session.store(), row.upload_id, session.actor(), reason)
    except NotAccepted as refused:
        st.error("  \n".join(refused.reasons))
    else:
        came = f"{number(len(back))} giá trị cũ đã trở lại." if back else "Không có giá trị cũ nào để trở lại."
        gone = f"{number(len(changes))} giá trị thôi được tính. {came}"
        st.session_state["told"] = f"Đã hủy xác nhận, lần xác nhận số {number(version)}. {reached(gone)}"
        st.rerun()
