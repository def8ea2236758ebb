"""The table of Phong trào thi đua: one row a movement, its review dates with the status of each.
What nobody entered is said to be missing, and the page says where to enter it.
The launching authority, period and note stand as the plan prints them."""

from __future__ import annotations

import pandas as pd

from analytics import sentences, words
from analytics.words import is_missing
from pages.parts.blocks import card_title, table
from pages.parts.kept import kept
from pages.parts.marks import esc, link, mark
from pages.parts.page import View

HEADS = ("Phong trào", "Cơ quan thường trực", "Văn bản phát động", "Sơ kết", "Tổng kết")
ENTER = "Nhập hạn, cơ quan thường trực bằng biểu Phong trào thi đua"


@kept
def screen(view: View) -> tuple[str, str]:
    """The sentence of the page and its table; no table in a year without movements."""
    rows = view.ask("movements")
    if rows.empty:
        none = f"Chưa nhập phong trào thi đua nào của năm {view.year}."
        return none if view.plan else sentences.no_plan(view.year), ""
    owed = view.ask("occurrence_status", group="movement")
    dated = int((rows["mid_review_due"].notna() | rows["final_review_due"].notna()).sum())
    missing = len(rows) - dated
    told = f"{dated} phong trào đã có hạn sơ kết hoặc tổng kết"
    if missing:
        late = f"**{missing} phong trào chưa nhập hạn**"
        told = f"{told}, {late}" if dated else f"cả {late} sơ kết, tổng kết"
    sentence = f"Đang theo dõi **{len(rows)} phong trào thi đua**; {told}."
    title = card_title(
        f"{words.count_word(len(rows), capital=True)} phong trào, tên giữ nguyên văn",
        "Mỗi hạn sơ kết, tổng kết thành một mốc theo dõi khi được nhập",
    )
    lines = [_line(row, owed) for row in rows.itertuples()]
    shown = table(HEADS, lines, label="Phong trào thi đua")
    return sentence, title + shown + f'<p class="sub">{link(ENTER, "/nap-so-lieu")}</p>'


def _line(row, owed: pd.DataFrame) -> tuple[str, ...]:
    more = f", giai đoạn {esc(row.period)}" if not is_missing(row.period) else ""
    note = f". Ghi chú: {esc(row.note)}" if not is_missing(row.note) else ""
    return (
        f"<b>{esc(row.movement_no)}. {esc(row.name)}</b><br>"
        f"<span class='muted'>{esc(row.launched_by)}{more}{note}</span>",
        _told(row.standing_unit),
        _told(row.launch_document),
        _review(owed, row.movement_no, row.mid_review_due),
        _review(owed, row.movement_no, row.final_review_due),
    )


def _told(value) -> str:
    return '<span class="muted nowrap">chưa nhập</span>' if is_missing(value) else esc(value)


def _review(owed: pd.DataFrame, movement_no: str, due) -> str:
    if is_missing(due):
        return _told(due)
    found = owed[(owed["task_no"] == f"PT{movement_no}") & (pd.to_datetime(owed["due_nominal"]) == pd.Timestamp(due))]
    return (mark(found.iloc[0]["status"]) + " " if len(found) else "") + words.day(due)
