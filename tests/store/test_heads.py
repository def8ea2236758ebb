"""The newest and the published version are read once after each write, and are never those of an older store.
Every question asks for them, so they must cost nothing between writes and be right after the next one.
While a transaction commits they are read from the store itself."""

import pytest

from data.store import Store


def statements(store, monkeypatch):
    """The statements read from now on."""
    read, ask = [], Store.ask
    monkeypatch.setattr(Store, "ask", lambda self, sql, *more: read.append(sql) or ask(self, sql, *more))
    return read


def test_between_writes_nothing_is_read(store, monkeypatch):
    before = store.newest(), store.published()
    read = statements(store, monkeypatch)
    assert [(store.newest(), store.published()) for _ in range(5)] == [before] * 5
    assert read == []


def test_a_change_is_seen_at_once(store):
    before = store.newest()
    version, _ = store.commit("setting", "Sở Nội vụ", "thử", lambda tx, version: None)
    assert (store.newest(), store.published()) == (version, version) == (before + 1, before + 1)


def test_a_refused_change_leaves_them(store):
    before = store.newest(), store.published()
    with pytest.raises(ZeroDivisionError):
        store.commit("setting", "Sở Nội vụ", "thử", lambda tx, version: 1 / 0)
    assert (store.newest(), store.published()) == before


def test_while_a_commit_is_under_way_the_store_itself_is_asked(store, monkeypatch):
    store.newest()
    monkeypatch.setattr(store, "_written", store.written + 1)
    read = statements(store, monkeypatch)
    store.newest()
    store.newest()
    assert len(read) == 2


def test_every_commit_leaves_an_even_count(store):
    before = store.written
    store.transaction(lambda tx: None)
    assert store.written == before + 2
