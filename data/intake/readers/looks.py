"""What the look of a piece of text says about it: raised digits are a mark beside a number, struck ones do not hold.
Both are written with the signs Unicode has for them, so that a number that holds one is asked.
A raised 1 read as a digit would make 4 to 41."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
STROKE = "\u0336"


class Look(NamedTuple):
    """How a font or a piece of text looks; `place` is "superscript", "subscript" or nothing."""

    place: str | None = None
    is_struck: bool = False


PLAIN = Look()
PLACES = (None, "superscript", "subscript")  # as the binary formats of Excel count them


def as_looks(text: str, look: Look) -> str:
    """A piece of text with its digits raised, lowered or struck through."""
    if look.place:
        text = text.translate(_RAISED if look.place == "superscript" else _LOWERED)
    return "".join(sign if sign.isspace() else sign + STROKE for sign in text) if look.is_struck else text


def of_runs(text: str, runs: Iterable[tuple[int, int]], fonts: Sequence[Look]) -> str:
    """A text whose pieces begin at the places `runs` tells, each with the number of its font."""
    starts = [(0, None), *runs, (len(text), None)]
    pieces = zip(starts, starts[1:], strict=False)
    return "".join(
        as_looks(text[start:end], fonts[font] if font is not None and font < len(fonts) else PLAIN)
        for (start, font), (end, _) in pieces
    )
