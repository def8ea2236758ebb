"""Trình chiếu: the slides on screen say what the deck says; a frozen meeting keeps its numbers.
Bad values in the address fall back and are told on the first slide, never in a fault.
To add a kind of block to a slide: draw it in slide_html.py and let a slide of the story carry it."""

import io
import os
import re
from datetime import date
from html import unescape

import pytest
from pptx import Presentation

from analytics.reports import slides as told
from analytics.reports.slides import Cell, Chart, Part, Slide, Table, columns
from data.meetings import freeze, meeting, meetings
from pages.parts import session, slide_data, slide_desk
from pages.parts.document_jobs import jobs
from pages.parts.slide_chart import share
from pages.parts.slide_html import section

DAY = date(2026, 9, 30)


@pytest.fixture
def shown(store, monkeypatch, year):
    monkeypatch.setitem(session._open, os.environ["STORE_URL"], store)
    return slide_data.live(DAY)


def words_of(html):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def squeezed(text):
    return re.sub(r"[\s\u2060▲●○■◄◊]", "", text)


def test_every_text_of_the_deck_stands_on_the_slide(shown):
    for place, slide in enumerate(shown.slides, start=1):
        html = section(slide, place, len(shown.slides))
        words = squeezed(words_of(html))
        charts = {text for part in slide.parts if isinstance(part.block, Chart) for text in chart_parts(part.block)}
        missing = [text for text in told.texts(slide) if text not in charts and not stands(text, words)]
        assert missing == []


def stands(text, words):
    """A text is on the slide, whole or, where a long list needs it, with its first words and the mark of a cut."""
    return squeezed(text) in words or re.search(re.escape(squeezed(text[:12])) + "[^…]*…", words)


def chart_parts(chart):
    """A chart's own heading and unused series names are said in its label; counts stand under the bar."""
    return {chart.title, *chart.categories, *(one.name for one in chart.series if not any(one.values))}


def test_a_meeting_in_the_first_days_of_a_quarter_looks_back_on_the_one_just_ended(store, monkeypatch, year):
    monkeypatch.setitem(session._open, os.environ["STORE_URL"], store)
    slides = {slide.key: slide for slide in slide_data.live(date(2026, 10, 3)).slides}
    state = told.texts(slides["state"])
    assert "mốc và kỳ quý III đã hoàn thành" in state
    assert "đã đến hạn 0/14, 4 chờ báo cáo" in {text.replace("\u00a0", " ") for text in state}
    assert slides["quarter_tasks"].title.replace("\u00a0", " ").startswith("Quý III/2026 hoàn thành 0/14")
    assert slides["upcoming"].title.replace("\u00a0", " ").endswith("đến hạn từ nay đến hết quý IV năm 2026")


def test_a_slide_carries_day_source_and_number(shown):
    words = words_of(section(shown.slides[0], 1, 12))
    assert "Số liệu đến ngày 30/09/2026." in words
    assert "Nguồn:" in words
    assert words.endswith("1/12")


def test_a_text_is_never_markup(shown):
    slide = told.replace(shown.slides[0], title="<img src=x onerror=alert(1)>")
    assert "<img" not in section(slide, 1, 1)


@pytest.mark.parametrize(
    ("part", "whole", "text"), [(2237, 3412, "65,6%"), (1, 16, "6,3%"), (0, 12, "0,0%"), (12, 12, "100,0%")]
)
def test_a_share_on_a_chart_is_rounded_as_in_words(part, whole, text):
    assert share(part / whole) == text


def test_a_frozen_meeting_reopens_with_the_same_numbers_after_new_data(shown, store, given):
    titles = {slide.key: slide.title for slide in shown.slides} | {"state": "Câu đã sửa"}
    meeting_id = freeze(store, "Giao ban", DAY, shown.facts.version, titles, "Sở Nội vụ")
    before = [told.texts(slide) for slide in slide_data.frozen(meeting(store, meeting_id)).slides]
    given("""
        task | unit         | occurrence | status | percent | completed  | reported
        5    | so-tai-chinh | 2026-Q2    | done   | 100     | 2026-09-20 | 2026-09-25
    """)
    slide_data._told.cache_clear()
    after = [told.texts(slide) for slide in slide_data.frozen(meeting(store, meeting_id)).slides]
    live = [told.texts(slide) for slide in slide_data.live(DAY).slides]
    assert after == before
    assert after[0][1] == "Câu đã sửa"
    assert live[1:] != after[1:]


def test_a_meeting_shows_only_its_slides_in_its_order(shown, store):
    meeting_id = freeze(store, "Giao ban", DAY, shown.facts.version, {"ratio": "A", "state": "B"}, "Sở Nội vụ")
    show = slide_data.frozen(meeting(store, meeting_id))
    assert [(slide.key, slide.title) for slide in show.slides] == [("ratio", "A"), ("state", "B")]


def test_the_desk_lists_meetings_and_links_to_them(screen, said, store, year):
    meeting_id = freeze(store, "Giao ban tháng 10", DAY, store.newest(), {"state": "9/17"}, "Sở Nội vụ")
    page = screen("slides")
    assert "Giao ban tháng 10" in said(page)
    assert any(f"meeting={meeting_id}" in element.proto.body for element in page.get("html"))


def test_a_meeting_is_kept_from_the_desk_and_taken_off_the_list(screen, said, store, year):
    page = screen("slides", as_of="2026-09-30")
    page.text_input(key="meeting_name").set_value("Sơ kết").run()
    page.button(key="meeting_save").click().run()
    assert not page.exception
    kept = meetings(store)
    assert [(one.name, one.as_of, len(one.slides)) for one in kept] == [("Sơ kết", DAY, 12)]
    page.button(key=f"discard_{kept[0].meeting_id}").click().run()
    assert meetings(store) == []


def test_a_name_typed_right_before_the_click_is_the_one_kept(screen, store, year):
    page = screen("slides", as_of="2026-09-30")
    page.text_input(key="meeting_name").set_value("Sơ kết")
    page.button(key="meeting_save").click().run()
    assert [one.name for one in meetings(store)] == ["Sơ kết"]


def test_the_deck_of_a_meeting_is_ordered_with_its_numbers(screen, store, year, given):
    meeting_id = freeze(store, "Giao ban", DAY, store.newest(), {"state": "Câu đã sửa"}, "Sở Nội vụ")
    given("""
        task | unit         | occurrence | status | percent | completed  | reported
        5    | so-tai-chinh | 2026-Q2    | done   | 100     | 2026-09-20 | 2026-09-25
    """)
    page = screen("slides")
    page.button(key=f"deck_{meeting_id}").click().run()
    job = jobs.of("Sở Nội vụ")[0]
    assert job.finished.wait(60)
    deck = Presentation(io.BytesIO(job.files[0].content))
    shown = [shape.text_frame.text for shape in deck.slides[0].shapes if shape.has_text_frame]
    assert len(deck.slides) == 1
    assert "Câu đã sửa" in shown
    assert any(text.startswith("1/17") for text in shown)


def test_a_meeting_without_a_name_is_refused_in_words(screen, store, year):
    page = screen("slides")
    page.button(key="meeting_save").click().run()
    assert [error.value for error in page.error] == ["Ghi tên cuộc họp."]
    assert meetings(store) == []


@pytest.mark.parametrize("query", [{}, {"slide": "1"}])
def test_a_year_without_a_plan_is_said(screen, said, query):
    assert "Chưa có kế hoạch của năm 2025" in said(screen("slides", as_of="2025-06-30", **query))


@pytest.mark.parametrize(
    ("query", "number", "doubt"),
    [("3", 3, False), ("99", 12, True), ("0", 1, True), ("x", 1, True), ("-1", 1, True)],
)
def test_a_slide_beyond_the_ends_is_brought_back_and_said(monkeypatch, query, number, doubt):
    monkeypatch.setattr(slide_desk.st, "query_params", {"slide": query})
    found, seconds, doubts = slide_desk.asked_place(12)
    assert (found, seconds, bool(doubts)) == (number, 0, doubt)


def test_on_the_wall_too_a_column_is_as_wide_as_its_longest_number():
    drawn = columns("Cấp khen thưởng:40 | Số lượt:8> | Tỷ lệ B:52")
    row = (Cell("Cơ sở", bold=True), Cell("30.669.410"), Cell("từ 65,8% đến 100,0%"))
    slide = Slide(
        "structure", "Khen thưởng", "Lượt khen thưởng", (Part(Table(drawn, (row,), "Bảng", 12.5), 0, 0, 46),), "", ""
    )
    widths = [float(width) for width in re.findall(r'<col style="width:([\d.]+)%">', section(slide, 1, 1))]
    assert len(widths) == 3 and widths[1] > 15
