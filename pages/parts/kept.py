"""What a page shows is a function of its View and a few choices, so it is drawn once for all its readers.
`@kept` remembers what such a function returned, per store, until the version it is answered at or a choice changes.
The function asks for itself and returns what nobody writes to: HTML, figures, texts, tables only read."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from analytics.remembered import Remembered
from data.store import Store
from pages.parts import session

if TYPE_CHECKING:
    from pages.parts.page import View

MOST = 512  # drawings kept for one store
P, T = ParamSpec("P"), TypeVar("T")

_drawings: WeakKeyDictionary[Store, Remembered[Any]] = WeakKeyDictionary()
_answers: WeakKeyDictionary[Store, Remembered[Any]] = WeakKeyDictionary()


def since_written(ask: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """Keep what `ask(store, ...)` answers until anything is written: drafts, letters and meetings make no version."""

    @wraps(ask)
    def answered(store: Store, *args: P.args, **named: P.kwargs) -> T:
        written = store.written  # odd while something is being written
        key = (ask.__module__, ask.__qualname__, written, args, tuple(named.items()))
        answers = _answers.setdefault(store, Remembered(MOST))
        return answers.get(
            key, lambda: ask(store, *args, **named), still=lambda: written % 2 == 0 and store.written == written
        )

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
        drawings = _drawings.setdefault(store, Remembered(MOST))
        # What a newer version overtook while it was drawn is shown once, not kept under the key of the older.
        return drawings.get(key, lambda: draw(view, *args, **named), still=lambda: _version(store, view) == version)

    return drawn
