"""The queue of a batch on screen: each file, its state in words, and the link to its draft.
Refreshes by itself until the last file is read; the page can be left meanwhile.
The lists handed in last stand below the place where files are chosen, for whoever comes back."""

from __future__ import annotations

from collections import Counter
from typing import Any

import streamlit as st

from analytics.words import day, number, period
from pages.parts import session
from pages.parts.blocks import card_title, table
from pages.parts.changing import reached
from pages.parts.marks import esc, link
from pages.parts.receive_batch import Item, accept_clean, batches
from pages.parts.upload_views import FORM_NAMES, NO_SENDER

STATES = {
    "waiting": "Đang chờ đến lượt",
    "running": "Đang kiểm tra",
    "ready": "Chờ xác nhận",
    "errors": "Có lỗi phải sửa",
    "refused": "Không đọc được",
    "same": "Không thay đổi",
    "failed": "Chưa được ghi nhận",
    "lost": "Chưa đọc",
    "answered": "Đã có bản sửa",
}
QUEUE = ("TT", "Tệp", "Đơn vị gửi, biểu, kỳ", "Tình trạng", "Nội dung", "Xem")
LATEST = 5  # lists shown to whoever comes back
SETTLED = {"accepted": "Đã xác nhận", "discarded": "Đã bỏ", "withdrawn": "Đã hủy xác nhận"}


def start(files: list, choices: dict, mode: str) -> None:
    """Queue several files and show them."""
    given = [(file.name, file.getvalue()) for file in files]
    st.query_params["batch"] = batches.start(session.store(), given, session.actor(), mode, choices)
    st.rerun()


def show(batch_id: str) -> None:
    """The batch the address names, refreshed each second while files wait."""
    items = batches.items(session.store(), batch_id)
    if items is None:
        log = link("Nhật ký tiếp nhận", "/lich-su")
        st.html(f'<p class="note-bad" role="status">Không có danh sách tệp này; các tệp đã đọc ở {log}.</p>')
    else:
        waiting = not all(item.over for item in items)
        st.fragment(_queue, run_every="1s" if waiting else None)(batch_id, items)
    if st.button("Nạp tệp khác", key="more_files"):
        st.query_params.pop("batch", None)
        st.rerun()


def show_latest() -> None:
    """The lists handed in last, what has become of their files, and the way back to each."""
    known = batches.latest(session.store(), LATEST)
    if not known:
        return
    settled = _settled(_uploads())
    lines = [
        (
            f"{first['handed_at']:%H:%M} {day(first['handed_at'])}",
            esc(first["handed_by"]),
            f"<b>{number(len(items))} tệp</b>",
            _counted([_state(item, settled) for item in items]),
            link("mở danh sách", "/nap-so-lieu", batch=first["batch_id"]),
        )
        for first, items in known
    ]
    with st.container(border=True):
        st.html(
            card_title(
                "Danh sách tệp đã nạp", "Các lượt nạp nhiều tệp gần nhất, kể cả trước khi phần mềm khởi động lại"
            )
            + table(("Nhận lúc", "Người nạp", "Số tệp", "Tình trạng", "Xem"), lines, stack=True, label="Danh sách tệp")
        )


def show_waiting() -> None:
    """Single files read and not accepted yet: whoever closed the page finds them again. Those of a list stand in it."""
    listed = {item.upload_id for _, items in batches.latest(session.store(), LATEST) for item in items}
    waiting = [row for row in _uploads().values() if row.state == "draft" and row.upload_id not in listed]
    if not waiting:
        return
    lines = [
        (
            f"{row.received_at:%H:%M %d/%m/%Y}",
            f"<b>{esc(row.file_name)}</b>",
            _whose(row),
            f"{number(row.row_count)} dòng" + (f", {number(row.errors)} lỗi phải sửa" if row.errors else ""),
            link("mở", "/nap-so-lieu", upload=row.upload_id),
        )
        for row in waiting[:LATEST]
    ]
    rest = link(f"xem cả {number(len(waiting))} tệp", "/lich-su", status="draft") if len(waiting) > LATEST else ""
    with st.container(border=True):
        st.html(
            card_title(f"{number(len(waiting))} tệp chờ xác nhận", "Chưa được tính; mở để kiểm tra tiếp và xác nhận")
            + table(
                ("Nhận lúc", "Tệp", "Đơn vị gửi, biểu, kỳ", "Nội dung", "Xem"),
                lines,
                stack=True,
                label="Tệp chờ xác nhận",
            )
            + (f"<p>{rest}</p>" if rest else "")
        )


def _uploads() -> dict[str, Any]:
    """The log of what came, by id."""
    return {row.upload_id: row for row in session.ask("uploads").itertuples()}


def _settled(uploads: dict[str, Any]) -> dict[str, str]:
    """What became of each draft that waits no more."""
    return {upload_id: row.state for upload_id, row in uploads.items() if row.state in SETTLED}


def _whose(row) -> str:
    """Who sent a file, which form it is and of when, as the check read it."""
    if row is None:
        return ""
    when = f", {period(row.period)[:1].lower()}{period(row.period)[1:]}" if isinstance(row.period, str) else ""
    sender = row.sender if isinstance(row.sender, str) else NO_SENDER
    return f'{esc(sender)}<br><span class="muted">{esc(FORM_NAMES.get(row.form, row.form) + when)}</span>'


def _state(item: Item, settled: dict[str, str]) -> str:
    told = STATES[item.state]
    return told if item.state == "answered" else SETTLED.get(settled.get(item.upload_id), told)


def _counted(states: list[str]) -> str:
    return ", ".join(f"{number(count)} {state.lower()}" for state, count in Counter(states).items())


def _queue(batch_id: str, items: list[Item]) -> None:
    over = sum(item.over for item in items)
    read = sum(item.over and item.state != "lost" for item in items)
    uploads = _uploads()
    settled = _settled(uploads)
    states = [_state(item, settled) for item in items]
    lines = [
        (
            number(place),
            esc(item.name),
            _whose(uploads.get(item.upload_id)),
            f"<b>{state}</b>",
            *_told(batch_id, item, item.upload_id in settled),
        )
        for place, (item, state) in enumerate(zip(items, states, strict=True), start=1)
    ]
    waits = "Hai tệp cùng lúc, các tệp khác chờ"
    come_to = _counted(states)
    clean = [item for item in items if item.is_clean and item.upload_id not in settled]
    if over == len(items) and len(clean) > 1:
        _accept_all(clean)
    with st.container(border=True):
        st.html(
            card_title(f"Đã kiểm tra {number(read)}/{number(len(items))} tệp", come_to if over == len(items) else waits)
            + table(QUEUE, lines, stack=True, label="Các tệp đang tiếp nhận")
        )


def _accept_all(clean: list[Item]) -> None:
    """One Xác nhận for all files that only add rows and gave nothing to look at; the others keep their own."""
    many = number(len(clean))
    label = f"Xác nhận {many} tệp chỉ có dòng mới, không có gì phải xem"
    if not st.button(label, key="accept_clean", type="primary"):
        return
    with st.spinner("Đang ghi các tệp vào kho số liệu"):
        accepted = accept_clean(session.store(), clean, session.actor())
    rest = len(clean) - accepted
    counted = reached("Các trang đã tính theo số liệu này.")
    st.session_state["told"] = f"Đã xác nhận {number(accepted)} tệp. {counted}" + (
        f" {number(rest)} tệp nay có nội dung cần xem, chờ xác nhận riêng." if rest else ""
    )
    st.rerun(scope="app")


def _told(batch_id: str, item: Item, settled: bool) -> tuple[str, str]:
    """What the check said and where to go; what became of the draft later goes before it."""
    if item.upload_id and (settled or item.state == "same"):
        place = link("nhật ký", "/lich-su", upload=item.upload_id)
    elif item.upload_id:
        what = "sửa lỗi" if item.state == "errors" else "xem"
        place = link(what, "/nap-so-lieu", upload=item.upload_id, batch=batch_id)
    else:
        place = ""
    return "" if settled and item.state != "answered" else esc(item.message), place
