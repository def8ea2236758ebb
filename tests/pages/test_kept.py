"""What a page shows is made once for all its readers, and anew as soon as it may differ.
A drawing belongs to one store, one published version, one day, one scope and the page's choices.
A drawing that a newer version overtook while it was made is shown once, and never kept under the older one."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from data.changes import set_setting
from pages.parts import session
from pages.parts.kept import kept, since_written
from pages.parts.lists import _shown_once
from pages.parts.page import View

AWARD = """
    unit     | form  | recipient | quantity | decided    | decision
    xp-05443 | gk_xa | nong_dan  | 12       | 2026-02-10 | 1/QĐ-UBND
"""


@pytest.fixture
def view(store_file, store, monkeypatch):
    monkeypatch.setitem(session._open, os.environ["STORE_URL"], store)
    return View(
        title="Trang",
        as_of=date(2026, 9, 30),
        year=2026,
        cluster="",
        scope="Toàn tỉnh",
        version=store.published(),
        pending=0,
        sample=False,
        units=106,
        received=True,
        plan="Kế hoạch số 60/KH-UBND ngày 14/02/2026",
        dated=True,
        newest=False,
        head=None,
        notes=None,
    )


@pytest.fixture
def drawn():
    """A drawing that counts how often it was made."""
    made = []

    @kept
    def draw(view, choice=""):
        made.append(choice)
        return f"{view.version} {choice}"

    draw.made = made
    return draw


def test_the_same_view_is_drawn_once(view, drawn):
    assert [drawn(view), drawn(replace(view, head="another reader's")), drawn(view)] == [drawn(view)] * 3
    assert len(drawn.made) == 1


@pytest.mark.parametrize(
    "change", [{"as_of": date(2026, 6, 30)}, {"cluster": "cum-1"}, {"pending": 1}, {"title": "Trang khác"}]
)
def test_another_day_scope_or_page_is_drawn_anew(view, drawn, change):
    drawn(view)
    drawn(replace(view, **change))
    assert len(drawn.made) == 2


def test_each_choice_is_a_drawing_of_its_own(view, drawn):
    assert [drawn(view, "a"), drawn(view, "b"), drawn(view, "a")] == [f"{view.version} {one}" for one in "aba"]
    assert drawn.made == ["a", "b"]


def test_a_new_version_is_drawn_anew_even_for_a_view_opened_before_it(view, drawn, given):
    drawn(view)
    given(AWARD)
    drawn(view)
    assert len(drawn.made) == 2


def test_an_unreleased_version_is_drawn_anew_for_officers_only(view, drawn, given, store):
    set_setting(store, "publish_on_accept", "0", "Duyệt sau", "Cán bộ")
    released = store.published()
    for one in (view, replace(view, newest=True)):
        drawn(one)
    given(AWARD)
    assert store.published() == released < store.newest()
    for one in (view, replace(view, newest=True)):
        drawn(one)
    assert len(drawn.made) == 3


def test_what_a_newer_version_overtook_is_not_kept(view, given):
    made = []

    @kept
    def slow(view):
        made.append(view)
        if len(made) == 1:
            given(AWARD)

    slow(view)
    slow(view)
    assert len(made) == 2


def test_what_no_version_tells_of_is_asked_again_after_any_write(store):
    asked = []

    @since_written
    def letters(_):
        asked.append(1)
        return len(asked)

    assert [letters(store), letters(store)] == [1, 1]
    store.transaction(lambda tx: None)
    assert letters(store) == 2


def test_a_list_kept_by_its_page_is_put_in_words_once_and_a_new_one_anew():
    table = pd.DataFrame({"quantity": [1234]})
    first = _shown_once(table, {"quantity": "Số lượng"})
    assert _shown_once(table, {"quantity": "Số lượng"}) is first and first.frame["Số lượng"][0] == "1.234"
    assert list(_shown_once(table, {"quantity": "SL"}).frame) == ["SL"]
    assert _shown_once(table.copy(), {"quantity": "SL"}) is not first


def test_readers_who_come_at_once_wait_for_one_drawing(view):
    made, open_ = [], threading.Event()

    @kept
    def slow(view):
        made.append(1)
        open_.wait(5)
        return len(made)

    with ThreadPoolExecutor(8) as readers:
        told = [readers.submit(slow, view) for _ in range(8)]
        open_.set()
    assert [one.result() for one in told] == [1] * 8


def test_a_drawing_that_fails_is_tried_again_by_the_next_reader(view):
    tries = []

    @kept
    def shaky(view):
        tries.append(1)
        if len(tries) == 1:
            raise ValueError("once")
        return "drawn"

    with pytest.raises(ValueError, match="once"):
        shaky(view)
    assert shaky(view) == "drawn"
