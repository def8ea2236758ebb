"""The check on screen: the sender's sheet with its flags, the findings, and the cures one can apply at once.
What is mended stands below the sheet it is about; on a phone below the findings, which say what to mend.
The marked workbook goes back to the sender with the same findings."""

from __future__ import annotations

from functools import partial

import streamlit as st

from analytics.words import number
from data.intake import Finding, annotate_bytes
from data.intake.model import returned_name
from pages.parts import brief, cures, intake_findings, intake_views, receive_cures, receive_reading
from pages.parts.blocks import card_title
from pages.parts.receive_steps import Draft
from pages.parts.sheets import MIME
from pages.parts.upload_views import FORM_NAMES

FINDING = ("level", "code", "sheet", "cell", "value", "message", "suggestion")


def show(draft: Draft) -> None:
    """The sheet and what is mended in it at the left, the findings at the right; on a phone they come between."""
    for reason in st.session_state.pop("refused", []):
        st.error(reason)
    left, right = st.columns([1.28, 1], gap="small")
    with left.container(border=True, height="stretch"):
        drawn = _sheets(draft)
        if not brief.narrow():
            receive_cures.show(draft)
    with right.container(border=True, height="stretch"):
        st.html(intake_findings.findings_table(draft.findings, drawn=drawn))
        with st.container(horizontal=True):
            _downloads(draft)
        if draft.errors:
            columns = sum(one["code"] == cures.BY_COLUMN for one in draft.findings)
            left = f"; số ở {number(columns)} cột chưa hiểu không được tính" if columns else ""
            st.checkbox(f"Chỉ xác nhận các dòng không có lỗi, dòng có lỗi trả lại đơn vị{left}", key="partial")
        if brief.narrow():
            receive_cures.show(draft)
    is_asked = any(one["code"] == cures.BY_COLUMN for one in draft.findings)
    with st.expander("Cách đọc bảng: trang tính, hàng tiêu đề, ý nghĩa các cột", expanded=is_asked):
        receive_reading.correct(
            draft.checked,
            draft.choices,
            draft.row.sender_unit_id,
            partial(receive_cures.read_again, draft),
            draft.findings,
        )


def _sheets(draft: Draft) -> str:
    """The sheets as the sender typed them; given back as drawn."""
    tables = draft.checked.tables
    where = "không có dòng nào"
    if tables:
        first, last = tables[0]["first"], tables[0]["last"]
        where = f"trang tính “{tables[0]['sheet']}”, hàng {number(first)}"
        where += f" đến {number(last)}" if last != first else ""
    mode = "thay thế" if draft.row["mode"] == "replace" else "bổ sung"
    more = f"; còn {number(len(tables) - 1)} bảng khác" if len(tables) > 1 else ""
    form = FORM_NAMES.get(draft.row.form, "").lower()
    answered = f"; bản đã sửa của tệp {draft.answered}" if draft.answered else ""
    st.html(card_title(f"Bảng nhận ra: {where}", f"{draft.row.file_name}{answered}; biểu {form}, {mode}{more}"))
    drawn = "".join(
        intake_views.sheet_table(sheet, draft.findings, receive_reading.taken_for(draft.checked, sheet["sheet"]))
        for sheet in [one for one in draft.checked.drawing if "records" in one][:3]
    )
    st.html(drawn)
    st.html(
        '<p class="sub">Chữ xanh dưới tiêu đề là cách hiểu cột. Số trong ô viền đậm là số thứ tự ở bảng bên. '
        "Hàng chữ nghiêng là hàng bị ẩn trong tệp. Dòng cộng chỉ dùng để đối chiếu.</p>"
    )
    return drawn


def _downloads(draft: Draft) -> None:
    name = draft.row.file_name
    st.download_button(
        "Tải tệp đã đánh dấu",
        key="draft_marked",
        icon=":material/download:",
        on_click="ignore",
        data=lambda: _marked(draft),
        file_name=returned_name(name),
        mime=MIME,
    )
    st.download_button(
        "Tải tệp gốc",
        key="draft_original",
        icon=":material/download:",
        on_click="ignore",
        data=lambda: receive_cures.content(draft),
        file_name=name,
    )


def _marked(draft: Draft) -> bytes:
    """The sender's workbook with every finding, the store's too, and with what was put right on screen."""
    told = [Finding(**{name: one[name] for name in FINDING}) for one in draft.findings]
    cells = draft.choices.get("cells", {})
    return annotate_bytes(draft.row.file_name, receive_cures.content(draft), told, draft.row.upload_id, cells)[1]
