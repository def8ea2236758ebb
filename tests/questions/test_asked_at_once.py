"""Readers who ask one question at the same moment get one answer, asked of the store once.
Each gets a table of his own: what he does to it, the next reader does not see.
Fifty sessions on a new day would otherwise ask the store fifty times for the same."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date

from analytics.ask import ask

DAY = date(2026, 9, 15)


def test_readers_who_ask_at_once_wait_for_one_answer(store, monkeypatch):
    ask(store, "plan_state", as_of=date(2026, 1, 1))  # the views are made
    asked, go_on, frame = [], threading.Event(), type(store).frame

    def slowly(self, *args, **named):
        asked.append(1)
        go_on.wait(5)
        return frame(self, *args, **named)

    monkeypatch.setattr(type(store), "frame", slowly)
    with ThreadPoolExecutor(8) as readers:
        told = [readers.submit(ask, store, "plan_state", as_of=DAY) for _ in range(8)]
        go_on.set()
    assert len(asked) == 1
    assert len({len(one.result()) for one in told}) == 1


def test_a_table_changed_by_one_reader_is_whole_for_the_next(store):
    mine = ask(store, "plan_state", as_of=DAY)
    mine.insert(0, "mine", 1)
    assert "mine" not in ask(store, "plan_state", as_of=DAY)
