"""How wide Arial sets a text, near enough to know how many lines a cell needs.
Widths are in em by kind of letter, measured on the font's metrics and rounded up.
Used to choose a size that fits before the file is written: PowerPoint grows rows, it never shrinks them."""

from __future__ import annotations

import unicodedata
from math import ceil

NARROW, WIDE = set("ijltf.,:;|!'()[]-r/ "), set("mwMWO@%…●▲◄■○◊–")


def width(text: str, bold: bool = False) -> float:
    """Width in em."""
    total = 0.0
    for letter in text:
        base = unicodedata.normalize("NFD", letter)[0]
        if base in NARROW:
            total += 0.31
        elif base in WIDE:
            total += 0.84
        elif base.isupper():
            total += 0.70
        else:
            total += 0.555
    return total * (1.06 if bold else 1.0)


def lines(text: str, size: float, room: float, bold: bool = False) -> int:
    """Lines a text needs at `size` points in `room` points, breaking at spaces."""
    if not text:
        return 1
    count, used, space = 1, 0.0, 0.31 * size
    for word in text.split(" "):
        long = width(word, bold) * size
        if used and used + space + long > room:
            count, used = count + 1, 0.0
        count += max(0, ceil(long / room) - 1)
        used += (space if used else 0) + long
    return count
