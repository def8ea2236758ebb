"""Which share a target is of, by the words a title, a group row or a column writes: "Tỷ lệ người trực tiếp" is A.
The longest words that stand inside a text count; a bare letter only behind "Tỷ lệ", "Chỉ số".
The words are those of the form of targets, so that column, title and template say the same."""

from __future__ import annotations

import re

from data.intake.forms import TARGETS
from data.text import match_key

_LETTER = re.compile(r"\b(?:tỷ lệ|chỉ số|chỉ tiêu) (a0|a|b)\b")
_BARE = re.compile(r"(a0|a|b)(?: %)?")
_SHORTEST = 10
_WORDS = [(match_key(word), code) for code, words in TARGETS.field("indicator").choices for word in words]


def indicator_in(text: str) -> str | None:
    """The indicator that a text speaks of."""
    key = match_key(text)
    held = [(word, code) for word, code in _WORDS if len(word) > _SHORTEST and word in key]
    return max(held, key=lambda one: len(one[0]))[1] if held else _lettered(text)


def beside_indicator(text: str) -> str:
    """What a text says beside those words."""
    key = match_key(text)
    held = max((word for word, _ in _WORDS if len(word) > _SHORTEST and word in key), key=len, default="")
    return key.replace(held, " ", 1) if held else key


def heads_share(title: str) -> str | None:
    """The indicator that a column of a list of targets is of; there a bare letter names it too."""
    found = _BARE.fullmatch(match_key(title).strip())
    return found[1].upper() if found else indicator_in(title)


def _lettered(text: str) -> str | None:
    """The indicator that a text names by its letter: "Tỷ lệ A0"."""
    found = _LETTER.search(match_key(text))
    return found[1].upper() if found else None
