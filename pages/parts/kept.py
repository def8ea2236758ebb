"""What a page shows is a function of its View and a few choices, so it is drawn once for all its readers.
`@kept` remembers what such a function returned, per store, until the version it is answered at or a choice changes.
The function asks for itself and returns what nobody writes to: HTML, figures, texts, tables only read."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from data.store import Store
from pages.parts import session
from pages.parts.page import View

MOST = 512  # drawings kept for one store, the least used dropped first
P, T = ParamSpec("P"), TypeVar("T")

_drawings: WeakKeyDictionary[Store, OrderedDict[tuple, object]] = WeakKeyDictionary()
_lock = threading.Lock()


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
            if key in drawings:
                drawings.move_to_end(key)
                return drawings[key]  # type: ignore[return-value]
        made = draw(view, *args, **named)
        if _version(store, view) == version:  # else something newer was drawn, under the key of the older
            with _lock:
                drawings[key] = made
                while len(drawings) > MOST:
                    drawings.popitem(last=False)
        return made

    return drawn
