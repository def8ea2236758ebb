"""Before and between meetings: read the address, start a show, keep it under a name, reopen or put aside.
A bad value in the address falls back and is said on the first slide.
Thumbnails are the slides themselves, drawn small."""

from __future__ import annotations

from datetime import date

import streamlit as st

from analytics import words
from analytics.plan_year import of_the_year
from analytics.reports.make import Wish
from data.meetings import Meeting, discard, freeze, meeting, meetings
from data.store import Refused
from pages.parts import document_form, session, slide_data, slide_show
from pages.parts.blocks import card_title
from pages.parts.kept import kept, since_written
from pages.parts.marks import esc, href
from pages.parts.page import PROVINCE, View
from pages.parts.slide_choice import choose_slides
from pages.parts.slide_data import Show
from pages.parts.slide_html import section

PATH = "/trinh-chieu"
CYCLES = {"": "Không tự chuyển", "15": "15 giây một trang", "30": "30 giây một trang", "60": "1 phút một trang"}


def asked_meeting() -> tuple[Meeting | None, str]:
    """The frozen meeting the address names, and what to say when there is none."""
    wanted = st.query_params.get("meeting", "")
    found = meeting(session.store(), wanted) if wanted else None
    return found, f"Không có cuộc họp “{wanted}”, đang chiếu số liệu mới nhất." if wanted and not found else ""


def asked_view() -> tuple[date | None, str, str, int | None, list[str]]:
    """Day (None = today, whenever that is), cluster, unit and plan year (None = the day's own) of the address.

    A doubt falls back and is said.
    """
    doubts, day = [], None
    text = st.query_params.get("as_of", "")
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        doubts.append(f"Ngày “{text}” không đọc được, đang chiếu theo ngày {words.day(session.now())}.")
    found = []
    for key, question in (("cluster", "clusters"), ("unit", "units")):
        value = st.query_params.get(key, "")
        if value and value not in set(session.ask(question, as_of=day)[f"{key}_id"]):
            doubts.append(f"Không có “{value}”, đang chiếu toàn tỉnh.")
            value = ""
        found.append(value)
    text, year = st.query_params.get("year", ""), None
    if text:
        planned = {str(one) for one in session.ask("plans")["year"]}
        year = int(text) if text in planned else None
    if text and year is None:
        doubts.append(f"Không có kế hoạch năm “{text}”, đang chiếu theo năm {(day or session.now()).year}.")
    return day, found[0], found[1], year, doubts


def asked_place(total: int) -> tuple[int, int, list[str]]:
    """Slide number and seconds a slide stays (0 = until a key); numbers beyond the ends are brought back."""
    doubts, text = [], st.query_params.get("slide", "1")
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= total:
        number = min(max(number, 1), total)
        doubts.append(f"Không có trang “{text}”, đang chiếu trang {number}/{total}.")
    pace = st.query_params.get("cycle", "")
    seconds = min(max(int(pace), 5), 3600) if pace.isdecimal() else 0
    return number, seconds, doubts


def sentence(show: Show) -> str:
    facts = show.facts
    whose = "toàn tỉnh" if facts.scope.is_province else facts.scope.name
    named = of_the_year(facts.year, facts.as_of)
    return f"**{len(show.slides)} trang** số liệu {whose}{named}, đến ngày {words.day(facts.as_of)}, mở toàn màn hình."


def start(view: View) -> None:
    """The link that starts the show; it can be sent to somebody, and set to cycle on a wall."""
    left, right = st.columns([1, 2.2], vertical_alignment="bottom")
    pace = left.selectbox("Tự chuyển trang", list(CYCLES), format_func=CYCLES.get, key="slide_pace")
    show = href(PATH, slide=1, cycle=pace, **_given(view))
    right.html(
        f'<p><a class="go" href="{show}" target="_self">Bắt đầu trình chiếu</a> '
        '<span class="muted roomy">Mũi tên: chuyển trang. F: toàn màn hình. L: danh sách. N: công thức, nguồn. '
        "Esc: thoát.</span></p>"
    )


def _given(view: View) -> dict:
    """What the address of a show carries: no day while it is today, so that a wall follows the days."""
    return view.when | {"as_of": None if view.as_of == session.now() else view.as_of, "cluster": view.cluster}


def freeze_form(show: Show, view: View) -> None:
    """Pick, order and reword the slides, then keep them under a name."""
    with st.expander("Chọn trang, sửa câu và lưu thành cuộc họp"):
        stamp = f"{show.facts.as_of}_{show.facts.year}_{show.facts.version}_{view.cluster}"
        sentences = choose_slides(show.slides, f"meeting_slides_{stamp}")
        left, right = st.columns([3, 1], vertical_alignment="bottom")
        name = left.text_input("Tên cuộc họp", key="meeting_name", placeholder="Giao ban tháng 10/2026", max_chars=120)
        # No callback: it would run with the name and sentences of the run before, not with those just typed.
        if right.button("Lưu cuộc họp", type="primary", key="meeting_save"):
            _keep(show, view, name, sentences)
            st.rerun()


def _keep(show: Show, view: View, name: str, sentences: dict[str, str]) -> None:
    facts = show.facts
    try:
        freeze(
            session.store(), name, facts.as_of, facts.version, sentences, session.actor(),
            cluster_id=view.cluster or None, year=facts.year,
        )  # fmt: skip
    except Refused as reason:
        st.session_state["refused"] = str(reason)
        return
    st.session_state["told"] = f"Đã lưu cuộc họp, số liệu đến ngày {words.day(facts.as_of)}."


_meetings = since_written(meetings)


def kept_meetings() -> None:
    """The list of frozen meetings, each opened with the numbers it was kept with."""
    if reason := st.session_state.pop("refused", None):
        st.error(reason)
    kept_ones = _meetings(session.store())
    if not kept_ones:
        return
    with st.container(border=True):
        st.html(card_title("Cuộc họp đã lưu", "Mở lại đúng số liệu, câu chữ của lần lưu, dù số liệu đã thay đổi."))
        for one in kept_ones:
            left, right = st.columns([2.6, 1], vertical_alignment="center")
            left.html(_line(one))
            with right, st.container(horizontal=True, horizontal_alignment="right"):
                st.button("Lập tệp .pptx", key=f"deck_{one.meeting_id}", on_click=_deck, args=(one,))
                st.button("Bỏ khỏi danh sách", key=f"discard_{one.meeting_id}", on_click=_drop, args=(one,))


def _line(one: Meeting) -> str:
    scope, named = PROVINCE, f" năm {one.year}" if one.year else ""
    for code, question, name in ((one.cluster_id, "clusters", "cluster"), (one.unit_id, "units", "unit")):
        if code:
            table = session.ask(question, as_of=one.as_of, version=one.version)
            scope = next(iter(table.loc[table[f"{name}_id"] == code, name]), code)
    kept_at = f"{one.made_at:%H:%M} ngày {words.day(one.made_at)}"
    return (
        f'<p><a href="{href(PATH, slide=1, meeting=one.meeting_id)}" target="_self"><b>{esc(one.name)}</b></a><br>'
        f'<span class="muted">{len(one.slides)} trang, {esc(scope)}{named}, số liệu đến ngày {words.day(one.as_of)} '
        f"theo lần xác nhận số {words.number(one.version)}; lưu {kept_at}</span></p>"
    )


def _deck(one: Meeting) -> None:
    """Order the meeting's deck: the same slides, sentences and numbers, as a file."""
    wish = Wish(
        "deck",
        one.as_of,
        year=one.year,
        version=one.version,
        unit=one.unit_id,
        cluster=one.cluster_id,
        slides=one.slides,
        titles=tuple(one.sentences.items()),
    )
    document_form.start(wish, f"Tệp trình chiếu, cuộc họp “{one.name}”")
    st.session_state["told"] = "Đang lập tệp trình chiếu của cuộc họp; nhận tệp tại trang Báo cáo."


def _drop(one: Meeting) -> None:
    discard(session.store(), one.meeting_id)
    st.session_state["told"] = "Đã bỏ cuộc họp khỏi danh sách; đường dẫn cũ vẫn mở được."


def thumbnails(view: View) -> None:
    """Every slide drawn small; each opens the show there."""
    slide_show.style()
    st.html(_thumbnails(view))


@kept
def _thumbnails(view: View) -> str:
    show, given = slide_data.live(view.as_of, view.cluster, year=view.year), _given(view)
    total = len(show.slides)
    pictures = "".join(
        f'<a href="{href(PATH, slide=place, **given)}" target="_self"><span class="pic" aria-hidden="true">'
        f'<div>{section(one, place, total)}</div></span><span class="cap">{place}. {esc(one.title)}</span></a>'
        for place, one in enumerate(show.slides, start=1)
    )
    return f'<div class="thumbs">{pictures}</div>'
