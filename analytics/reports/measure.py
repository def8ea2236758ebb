"""How wide Arial sets a text, to know how many lines a cell needs before the file is written.
Widths are the font's own advances in 1/1000 em; an accent changes none of them, a horn does.
Used to choose a size that fits: PowerPoint grows rows, it never shrinks them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from math import ceil

REGULAR = {
    191: "'",
    222: "ijl‘’",
    278: " !,./:;I[\\]ft|\u00a0",
    333: "()-`r“”{}",
    355: '"',
    389: "*",
    500: "Jcksvxyz◊",
    556: "#$0123456789?L_abdeghnopqu–đ",
    611: "FTZ+<=>~×≥≤●■○",
    667: "&ABEKPSVXYơư",
    722: "CDHNRUwĐ",
    778: "GOQ",
    833: "Mm",
    857: "ƠƯ",
    944: "W%",
    1000: "—…▲◄@",
}
BOLD = {
    238: "'",
    278: " ,./I\\ijl‘’|\u00a0",
    333: "!()-:;[]`ft",
    389: "*r{}",
    500: 'z“”"◊',
    556: "#$0123456789J_aceksvxy–",
    611: "?FLTZbdghnopquđ+<=>^~×≥≤●■○",
    667: "EPSVXY",
    722: "&ABCDHKNRUĐơư",
    778: "GOQw",
    853: "ƠƯM",
    889: "%m",
    944: "W",
    1000: "—…▲◄@",
}
WIDTHS = [
    {letter: advance / 1000 for advance, letters in face.items() for letter in letters} for face in (REGULAR, BOLD)
]
SAFE = 1.02  # another program rounds otherwise
WIDER = (1.14, 1.2)  # DejaVu Sans beside Arial, regular and bold: it stands in where no twin of Arial is installed


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """The letter without its accent; ơ and ư keep their horn."""
    parts = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", parts[0] + "\u031b") if "\u031b" in parts else parts[0]


@lru_cache(maxsize=65536)  # the words of a table are measured anew for each size tried
def width(text: str, bold: bool = False) -> float:
    """Width in em."""
    face = WIDTHS[bold]
    return SAFE * sum(face.get(letter) or face.get(_plain(letter), 1.0) for letter in text)


def lines(text: str, size: float, room: float, bold: bool = False) -> int:
    """Lines a text needs at `size` points in `room` points, breaking at spaces."""
    if not text:
        return 1
    count, used, space = 1, 0.0, 0.278 * size
    for word in text.split(" "):
        long = width(word, bold) * size
        if used and used + space + long > room:
            count, used = count + 1, 0.0
        count += max(0, ceil(long / room) - 1)
        used += (space if used else 0) + long
    return count


def fitting(text: str, size: float, least: float, room: float, bold: bool = False, most: int = 1) -> float:
    """The largest size from `size` down at which a text takes at most `most` lines; at worst `least`."""
    while size > least and lines(text, size, room, bold) > most:
        size -= 0.5
    return size
