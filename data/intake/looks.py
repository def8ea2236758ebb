"""What the look of a piece of text says about it: raised digits are a mark beside a number, struck ones do not hold.
Both are written with the signs Unicode has for them, so that a number that holds one is asked.
A raised 1 read as a digit would make 4 to 41."""

from __future__ import annotations

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_STROKE = "\u0336"


def as_looks(text: str, place: str | None, is_struck: bool) -> str:
    """A piece of text whose place on the line is "superscript", "subscript" or neither, struck through or not."""
    if place in ("superscript", "subscript"):
        text = text.translate(_RAISED if place == "superscript" else _LOWERED)
    return "".join(sign if sign.isspace() else sign + _STROKE for sign in text) if is_struck else text
