"""What every page opens with: its name, the day it speaks of, the scope, and one sentence.
`open_page` draws the head and returns a View; the page asks through it and closes with its footer.
The sentence comes last in thought and first on screen, so its place is kept until it is known."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import date

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analytics import plan_year, sentences
from analytics.late import first_due
from analytics.words import NBSP, day, is_of_clusters, plan_name, plan_short
from data.store import Store
from pages.parts import address, blocks, compare, filters, session
from pages.parts.kept import kept, since_written
from pages.parts.marks import esc, link, when

PROVINCE = "Toàn tỉnh"
RECEIVE = '<a href="/nap-so-lieu" target="_self">Mở trang Tiếp nhận số liệu</a>'


@dataclass(frozen=True)
class View:
    """One reader's view of one page: the day, the scope, and the stamp of the store."""

    title: str
    as_of: date
    year: int  # whose plan and awards are told; the day may lie after it
    cluster: str
    scope: str
    version: int
    pending: int
    sample: bool
    units: int
    received: bool  # whether anything was ever received
    plan: str  # "Kế hoạch số 60/KH-UBND ngày 14/02/2026"; empty in a year without one
    dated: bool
    newest: bool
    head: DeltaGenerator
    notes: DeltaGenerator  # over the head, whose filters have no room for a sentence

    @property
    def stamp(self) -> tuple:
        """All that what is shown depends on besides the page's own choices."""
        return tuple(getattr(self, field.name) for field in fields(self) if field.name not in ("head", "notes"))

    def ask(self, question: str, **params) -> pd.DataFrame:
        """Readers are answered at the published version, officers at work at the newest."""
        ask = session.ask_newest if self.newest else session.ask
        return ask(question, as_of=self.as_of, year=self.year, **params)

    @property
    def when(self) -> dict[str, object]:
        """Day and plan year, for the address of another page."""
        return when(self.as_of, self.year)

    @property
    def quarter(self) -> int:
        """The quarter spoken of: the running one, in its first days the one just ended."""
        return plan_year.quarter(plan_year.spoken_of(self.year, self.as_of))

    @property
    def of_the_year(self) -> str:
        """' năm 2026' where the day is of another year."""
        return plan_year.of_the_year(self.year, self.as_of)

    @property
    def in_the_year(self) -> str:
        """'trong năm', with its number where the day is of another year."""
        return f"trong{self.of_the_year or ' năm'}"

    def say(self, sentence: str, rests: str = "") -> None:
        """The sentence of the page, and on how little it rests, if that is to be told; `**` marks bold words."""
        sentence = " ".join(filter(None, (sentence, rests)))
        with self.head:
            blocks.head(self.title + self.of_the_year, bold(sentence), self.sample)

    def close(self, note: str = "", *, cluster: str = "", unit: str = "") -> None:
        """What changed since an earlier day, where one can be chosen, and the footer.

        `unit` or `cluster` is whose page it is, where that is chosen on the page and not in its head.
        """
        if self.dated:
            changes = st.container()
            left, right = st.columns([6, 1], vertical_alignment="bottom")
            with right:
                before = compare.earlier_day(self)
            if before:
                with changes:
                    compare.show(self, before, cluster or self.cluster, unit)
        else:
            left = st.container()
        counted = "đã tính vào trang này" if self.newest else "chưa tính vào số liệu"
        pending = f"{self.pending} thay đổi chưa duyệt {counted}. " if self.pending else ""
        address.tell(self.notes)
        with left:
            blocks.footer(self.as_of, self.version, self.sample, self.plan, self.received, pending + note)


def bold(sentence: str) -> str:
    """Escaped text, **words** in bold, new lines as in the text; words that tell of lateness take its colour."""

    def strong(found: re.Match) -> str:
        words = found[1].replace(NBSP, " ")
        look = ' class="bad"' if "quá hạn" in words and not words.startswith("không") else ""
        return f"<b{look}>{found[1]}</b>"

    return re.sub(r"\*\*(.+?)\*\*", strong, esc(sentence)).replace("\n", " <br>")


@dataclass(frozen=True)
class Standing:
    """What every page says of the store on one day."""

    published: int
    pending: int
    sample: bool
    units: int
    received: bool
    plan: str
    scopes: dict[str, str]  # the whole province, then each cluster entered; none is invented


@since_written
def _planned(_store: Store) -> tuple[int, ...]:
    """The years that have a plan, the newest first."""
    return tuple(map(int, session.ask("plans")["year"]))


@since_written
def _standing(_store: Store, as_of: date, year: int) -> Standing:
    row = session.ask("store_state", as_of=as_of).iloc[0]
    clusters = session.ask("clusters", as_of=as_of)
    return Standing(
        int(row.published),
        int(row.pending),
        bool(row["sample"]),
        int(row.units),
        row.uploads > 0,
        next(map(plan_name, session.ask("plan", as_of=as_of, year=year).itertuples()), ""),
        {"": PROVINCE} | dict(zip(clusters["cluster_id"], clusters["cluster"], strict=True)),
    )


def open_page(
    title: str, *, scoped: bool = False, dated: bool = True, yearly: bool = False, newest: bool = False
) -> View:
    """Draw the filters of the head and keep the place of its sentence; `newest` for pages officers work on.

    A `dated` page is told for a day, and for a plan year where there is a choice; a `yearly` one for a year only.
    """
    today = session.now()
    address.arrive(title)
    if told := st.session_state.pop("told", None):
        st.success(told)
    if session.loading():
        _wait_for_sample()
    notes = st.container()
    planned = _planned(session.store())
    several = planned != (today.year,)  # a choice of the year needs room
    left, right = (
        st.columns([2 if several else 2.9, 1], vertical_alignment="bottom")
        if dated or yearly
        else (st.container(), None)
    )
    as_of, year, cluster, names = today, today.year, "", {"": PROVINCE}
    if right is not None:
        with right, st.container(horizontal=True, wrap=several, horizontal_alignment="right", gap="xsmall"):
            if dated:
                as_of = filters.as_of(today, notes=notes)
                if as_of > today:
                    notes.html(_not_yet(as_of, today))
            year = filters.plan_year(as_of, planned, notes)
            if scoped:
                names = _standing(session.store(), as_of, year).scopes
                cluster = filters.choose("cluster", "Phạm vi", names, keep=True, notes=notes)
    standing = _standing(session.store(), as_of, year)
    return View(
        title,
        as_of,
        year,
        cluster,
        names[cluster],
        standing.published,
        standing.pending,
        standing.sample,
        standing.units,
        standing.received,
        standing.plan,
        dated,
        newest,
        left,
        notes,
    )


def _not_yet(as_of: date, today: date) -> str:
    """A day to come is told from what is known today: what will be reported until then is not in it."""
    return (
        f'<p class="note-bad" role="status">Ngày {day(as_of)} chưa đến: trạng thái của ngày đó tính theo các báo cáo '
        f"đã có đến hôm nay, {day(today)}.</p>"
    )


@st.fragment(run_every="2s")
def _wait_for_sample() -> None:
    """Tell that the sample is on its way, and draw the page anew once it is there."""
    if not session.loading():
        st.rerun()
    st.html('<p class="note-bad" role="status">Đang nạp số liệu minh họa; trang sẽ tự hiển thị khi nạp xong.</p>')


@kept
def on_reports(view: View) -> str:
    """How few reports the statuses rest on, where fewer than half of the units have sent any: silence proves none."""
    owed = view.ask("assignments")
    reported = owed.loc[owed["upload_id"].notna(), "unit_id"].nunique()
    if owed.empty or first_due(owed["due"], view.as_of) or (reported and view.cluster):
        return ""
    return sentences.reports_received(reported, view.units)


def without_plan(view: View, **whose: str) -> None:
    """The empty state of a year whose plan nobody entered: nothing is due in it, nothing is claimed.

    `whose` is the unit or cluster of the page, which the way to last year's plan keeps.
    """
    advice = "Tiếp nhận kế hoạch bằng biểu Kế hoạch, hoặc chọn năm có kế hoạch."
    ways = " &nbsp; ".join(filter(None, (plan_before(view, **whose), RECEIVE)))
    blocks.empty(f"Chưa có kế hoạch của năm {view.year}", advice, ways)


def plan_before(view: View, **whose: str) -> str:
    """The way to the newest plan of an earlier year, told on the same day: what is looked for each January."""
    plan = next((one for one in session.ask("plans").itertuples() if one.year < view.year), None)
    return link(f"Xem {plan_short(plan)} năm {plan.year}", "", **when(view.as_of, plan.year), **whose) if plan else ""


def without_units(view: View, row) -> None:
    """The empty state of a mốc or kỳ nobody is known to owe, `row` of occurrence_status: why, and where to mend it."""
    advice, way = "Chưa có danh sách cụm, khối thi đua. Nhập danh sách bằng biểu Cụm, khối.", RECEIVE
    if not is_of_clusters(row.lead):
        year = view.when["year"]
        advice = f"“{row.lead}” không có trong danh mục đơn vị. Chọn đơn vị phải thực hiện ở phần Diện áp dụng."
        way = link("Mở trang Quản trị", "/quan-tri", occurrence=row.occurrence_id, tab="Diện áp dụng", year=year)
    blocks.empty("Chưa xác định đơn vị thực hiện", advice, way)


def nothing_yet(view: View, what: str) -> None:
    """The empty state of a page that waits for reports."""
    blocks.empty(
        f"Chưa có {what}{view.of_the_year} đến ngày {day(view.as_of)}",
        "Tiếp nhận báo cáo của các đơn vị, hoặc chọn ngày khác ở góc trên.",
        " &nbsp; ".join(filter(None, ("" if view.plan else plan_before(view), RECEIVE))),
    )
