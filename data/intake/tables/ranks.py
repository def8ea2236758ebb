"""How deep a row stands by its numbering: Roman, letter, Arabic, dotted, dash, plus.
The number stands in a column of its own or before the words; a smaller rank stands higher.
Roman 1, A 0.5, 1 2, 1.1 2.5, a and ii 4, - 5, + 6."""

from __future__ import annotations

import re

from data.intake.meaning.match import COMMUNE
from data.text import clean

ROMAN = re.compile(r"(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})")
PREFIX = re.compile(
    r"^\s*(?:([-–+*•])\s*|((?=[IVX])X{0,2}(?:IX|IV|V?I{0,3}))\s*[.)/-]\s*|(\d{1,3}(?:\.\d{1,3})*)\s*[.)]\s*|([A-ZĐ])\s*[.)]\s*|([a-zđ]|[ivx]{2,5})\s*[.)]\s*)"
)
BULLETS = {"-": 5.0, "–": 5.0, "*": 5.0, "•": 5.0, "+": 6.0}
_ROMAN_DOTTED = re.compile(r"[IVX]+(?:\.\d+)+")
_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,4})*")
LETTER = 4.0  # of small letters, and small Roman numbers
BULLET = 5.0  # from here on a row is a bullet of the numbered one above it


def rank_of(order: object, label: str) -> float | None:
    """How deep a row stands by the cell of its number, else by what its words begin with; None without any."""
    number = _typed(order) or _before_words(label)
    if number in BULLETS:
        return BULLETS[number]
    if ROMAN.fullmatch(number):
        return 1.0
    if _ROMAN_DOTTED.fullmatch(number):
        return 1.0 + 0.2 * number.count(".")
    if _NUMBER.fullmatch(number):
        return 2.0 + min(number.count("."), 3) * 0.5
    if re.fullmatch(r"[A-ZĐ]", number):
        return 0.5
    return LETTER if re.fullmatch(r"[a-zđ]|[ivx]{2,5}", number) else None


def _typed(order: object) -> str:
    """A number's cell as text, without the mark that closes it."""
    if isinstance(order, float) and abs(order) < 1e9:  # no NaN is below anything
        return str(int(order)) if order.is_integer() else f"{order:g}"  # 1.1 typed as a number is a part of 1
    return clean(order).rstrip(".)/ ") if isinstance(order, str) else ""


def _before_words(label: str) -> str:
    """ "II" of "II. Sở Y tế"; none of "X. Na Rì"."""
    found = None if COMMUNE.match(label) else PREFIX.match(label)
    return next(filter(None, found.groups()), "") if found else ""
