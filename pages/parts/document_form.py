"""The order form of one document: kind, format, scope, and what the kind asks beside; each in the address.
What is ordered is a Wish of analytics/reports/make.py, pinned to the version that is published now.
The numbers are asked in the worker of document_jobs.py and written in a process apart; the page only draws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analytics.ask import LEADER, AskError
from analytics.plan_year import within
from analytics.reports import kinds
from analytics.reports.make import Wish, readable
from analytics.reports.make import order as asked
from analytics.reports.periods import Period, begun, usual
from analytics.reports.pptx_office import read
from analytics.reports.reminders import late_units
from analytics.reports.writer import Broken, Writer
from analytics.words import day, number
from data.letters import record_letter
from pages.parts import document_kinds as told
from pages.parts import document_wording, filters, session, slide_data
from pages.parts.document_jobs import File, Tell, jobs
from pages.parts.marks import esc
from pages.parts.page import PROVINCE, View, on_reports
from pages.parts.slide_choice import choose_slides

TEMPLATE_MB = 10
writer = Writer()
BROKEN_TEMPLATE = "Mẫu tải lên không dùng được: mở lại mẫu bằng Word hoặc PowerPoint, kiểm tra các ô điền, rồi tải lên."


def order(view: View) -> None:
    """Ask for one document and, on the button, put it in the queue."""
    with st.container(border=True):
        places = _places()
        with next(places):
            kind = filters.choose("report", "Loại văn bản", told.NAMES, default="quarter")
        period = _period(kind, view, next(places)) if kind in told.PERIODS else None
        with next(places):
            form = filters.choose(
                f"format_{kind}", "Định dạng", {one: told.FORMATS[one] for one in kinds.FORMATS[kind]}
            )
        with next(places):
            units = view.ask("units")
            names = {"": f"Theo phạm vi: {view.scope}"} | dict(zip(units["unit_id"], units["unit"], strict=True))
            unit = filters.choose("unit", "Lập riêng cho", names)
        wish = Wish(kind, view.as_of, year=view.year, version=session.store().published(), format=form)
        wish = replace(wish, period=period.code if period else None)
        wish = replace(wish, unit=unit or None, cluster=(view.cluster or None) if not unit else None)
        wish = _beside(wish, view, places)
        wish = _slides(wish, view) if kind in told.SLIDES else wish
        wish = document_wording.edited(wish) if kind in told.PERIODS else wish
        wish = _template(wish) if form in told.TEMPLATES else wish
        whose = names[unit] if unit else view.scope
        name = f"Báo cáo {period.name}" if period else f"{told.NAMES[kind]}{view.of_the_year}"
        rests = "" if kind == "forms" else on_reports(view)  # that form counts awards alone
        view.say(f"**{name}** {_whose(whose)}, số liệu đến ngày {day(view.as_of)}: {told.WHAT[kind]}.", rests)
        # No callback: it would order what was chosen in the run before, not what was chosen just now.
        if st.button("Lập tệp", type="primary", key="make"):
            _order(wish, f"{name} {_whose(whose)}")
            st.rerun()


def _whose(name: str) -> str:
    return "toàn tỉnh" if name == PROVINCE else f"của {name}"


def _places() -> Iterator[DeltaGenerator]:
    """One place after another for a field, three in a row; a row stands only once it is needed."""
    while True:
        yield from st.columns(3)


def _period(kind: str, view: View, place: DeltaGenerator) -> Period:
    """The stretch the report is of, among those begun; right after one has ended, that one unless another is chosen."""
    day_of_year = within(view.year, view.as_of)
    found = {one.code: one for one in begun(kind, day_of_year)}
    names = {code: f"{one.name[:1].upper()}{one.name[1:]}" for code, one in found.items()}
    with place:
        return found[filters.choose(f"period_{kind}", "Kỳ báo cáo", names, default=usual(kind, day_of_year).code)]


def _beside(wish: Wish, view: View, places: Iterator[DeltaGenerator]) -> Wish:
    """What only this kind asks: who sends a report, the day to compare with."""
    if wish.kind in told.PERIODS:
        with next(places):
            return replace(wish, sender=filters.choose("sender", "Nơi gửi, nơi nhận", told.SENDERS))
    if wish.kind == "compare":
        first = view.as_of.replace(day=1) - timedelta(days=1)
        with next(places):
            return replace(wish, before=filters.as_of(first, "before", "So sánh từ ngày"))
    return wish


def _slides(wish: Wish, view: View) -> Wish:
    try:
        show = slide_data.live(wish.as_of, wish.cluster or "", wish.unit or "", wish.year)
    except AskError:
        return wish  # the same refusal is told when the file is ordered
    stamp = f"{wish.as_of}_{wish.year}_{wish.version}_{wish.cluster}_{wish.unit}"
    titles = choose_slides(show.slides, f"deck_slides_{stamp}")
    return replace(wish, slides=tuple(titles), titles=tuple(titles.items()))


def _template(wish: Wish) -> Wish:
    """The office's own template, if it has one."""
    with st.expander("Dùng mẫu của cơ quan"):
        file = st.file_uploader(
            f"Mẫu .{wish.format} của cơ quan, tối đa {TEMPLATE_MB} MB; không chọn thì dùng mẫu sẵn có",
            key=f"template_{wish.kind}_{wish.format}",
            type=[wish.format],
            max_upload_size=TEMPLATE_MB,
        )
        if file and wish.format == "pptx":
            _tell_template(file.getvalue())
    return replace(wish, template=file.getvalue()) if file else wish


def _tell_template(template: bytes) -> None:
    """Which layouts and places of the template will be used, and what it lacks, before a file is made."""
    try:
        st.html("".join(f'<p class="muted">{esc(line)}</p>' for line in read(template)))
    except AskError as reason:
        st.error(str(reason))


def _order(wish: Wish, name: str) -> None:
    st.query_params["job"] = start(wish, f"{name}, đến ngày {day(wish.as_of)}")


def start(wish: Wish, title: str) -> str:
    """Put a wish in the queue; returns the job's id."""
    return jobs.start(session.actor(), title, partial(make, session.store(), session.actor(), wish))


def make(store, actor: str, wish: Wish, tell: Tell) -> tuple[File, ...]:
    """In the worker: ask, have it written, and log a letter once it stands."""
    if wish.slides == ():
        raise AskError("Chọn ít nhất một trang.")
    tell("Đang tính số liệu", 0.15)
    order = asked(store, wish, LEADER)
    tell("Đang viết tệp", 0.55)
    try:
        content = writer.written(order)
    except Broken as fault:
        if wish.template:
            raise AskError(BROKEN_TEMPLATE) from fault
        raise
    if not content:
        raise AskError("Không có đơn vị nào quá hạn nên không có công văn đôn đốc.")
    if wish.kind == "reminders":
        late = {unit: len(rows) for unit, rows in late_units(order.facts).items()}
        record_letter(store, late, wish.as_of, order.facts.version, actor)
        tell(f"Đã ghi nhật ký {number(len(late))} đơn vị", 0.95)
    scope = order.facts.scope
    whose = readable(scope.code, scope.name)
    return tuple(
        File(told.file_name(name, wish.kind, scope.code, whose), kinds.MIME[name.rpartition(".")[2]], data)
        for name, data in content.items()
    )
