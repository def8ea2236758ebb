"""What a page shows is a function of its View and a few choices, so it is drawn once for all its readers.
`@kept` remembers what such a function returned, per store, until the version it is answered at or a choice changes.
The function asks for itself and returns what nobody writes to: HTML, figures, texts, tables only read."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from data.store import Store
from pages.parts import session
from pages.parts.page import View

MOST = 512  # drawings kept for one store, the least used dropped first
P, T = ParamSpec("P"), TypeVar("T")

_drawings: WeakKeyDictionary[Store, OrderedDict[tuple, object]] = WeakKeyDictionary()
_turns: WeakKeyDictionary[Store, dict[tuple, threading.Lock]] = WeakKeyDictionary()
_lock = threading.Lock()


_answers: WeakKeyDictionary[Store, dict[tuple, tuple[int, Any]]] = WeakKeyDictionary()


def since_written(ask: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """Keep what `ask(store, ...)` answers until anything is written: drafts, letters and meetings make no version."""

    @wraps(ask)
    def answered(store: Store, *args: P.args, **named: P.kwargs) -> T:
        key, written = (ask.__module__, ask.__qualname__, args, tuple(named.items())), store.written
        with _lock:
            answers = _answers.setdefault(store, {})
            known = answers.get(key)
        if known is not None and known[0] == written and written % 2 == 0:
            return known[1]
        told = ask(store, *args, **named)
        with _lock:
            answers[key] = (written, told)
        return told

    return answered


def _version(store: Store, view: View) -> int:
    """The version this view is answered at, now."""
    return store.newest() if view.newest else store.published()


def kept(draw: Callable[Concatenate[View, P], T]) -> Callable[Concatenate[View, P], T]:
    """Keep what `draw(view, ...)` returns; its further arguments are plain values."""

    @wraps(draw)
    def drawn(view: View, *args: P.args, **named: P.kwargs) -> T:
        store = session.store()
        version = _version(store, view)
        key = (draw.__module__, draw.__qualname__, version, view.stamp, args, tuple(named.items()))
        with _lock:
            drawings = _drawings.setdefault(store, OrderedDict())
            turns = _turns.setdefault(store, {})
            if key in drawings:
                drawings.move_to_end(key)
                return drawings[key]  # type: ignore[return-value]
            turn = turns.setdefault(key, threading.Lock())
        try:
            with turn:  # fifty readers who open one day at once draw it once
                if key in drawings:
                    return drawings[key]  # type: ignore[return-value]
                made = draw(view, *args, **named)
                if _version(store, view) == version:  # else something newer was drawn, under the key of the older
                    with _lock:
                        drawings[key] = made
                        while len(drawings) > MOST:
                            drawings.popitem(last=False)
                return made
        finally:
            with _lock:
                turns.pop(key, None)

    return drawn
