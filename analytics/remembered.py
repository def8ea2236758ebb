"""What was made once is given to whoever asks the same next; whoever asks at the same moment waits for it.
The key holds everything the thing depends on, so none is ever stale; the least used are dropped first.
Answers of the store and drawings of pages are both kept so: fifty readers who open one day have it made once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Remembered(Generic[T]):
    """The last `most` things made. One that fails is not kept: the next who asks tries again."""

    def __init__(self, most: int):
        self._most, self._lock = most, threading.Lock()
        self._made: OrderedDict[Hashable, T] = OrderedDict()
        self._turns: dict[Hashable, threading.Lock] = {}

    def get(self, key: Hashable, make: Callable[[], T], *, still: Callable[[], bool] = lambda: True) -> T:
        """The thing of this key, made now if nobody has; not kept when it no longer holds once it is made."""
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
            turn = self._turns.setdefault(key, threading.Lock())
        try:
            with turn:
                if key in self._made:
                    return self._made[key]
                made = make()
                if still():
                    self._keep(key, made)
                return made
        finally:
            with self._lock:
                self._turns.pop(key, None)

    def _keep(self, key: Hashable, made: T) -> None:
        with self._lock:
            self._made[key] = made
            while len(self._made) > self._most:
                self._made.popitem(last=False)
