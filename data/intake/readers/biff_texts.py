"""Shared texts of an .xls some pieces of which are raised or struck through: the texts as they look.
calamine joins the pieces, so that 14 with a raised 1 beside it would be 141. The table of texts goes on in further
records wherever it is cut, a text that is cut telling anew how wide its letters are ([MS-XLS] 2.5.293)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from data.intake.readers.looks import PLAIN, Look, of_runs

SST, CONTINUE = 0xFC, 0x3C


class _Parts:
    """Bytes of a record and those it goes on in."""

    def __init__(self, parts: list[bytes]):
        self.parts, self.part, self.at = parts, 0, 0

    @property
    def left(self) -> int:
        return len(self.parts[self.part]) - self.at

    def take(self, size: int) -> bytes:
        taken = b""
        while True:
            piece = self.parts[self.part][self.at : self.at + size - len(taken)]
            taken, self.at = taken + piece, self.at + len(piece)
            if len(taken) == size:
                return taken
            self.next()

    def next(self) -> None:
        self.part, self.at = self.part + 1, 0
        if self.part >= len(self.parts):
            raise ValueError("text cut off")

    def letters(self, count: int, is_wide: bool) -> str:
        text = ""
        while True:
            here = min(count - len(text), self.left // (2 if is_wide else 1))
            raw = self.take(here * (2 if is_wide else 1))
            text += raw.decode("utf-16-le", "replace") if is_wide else raw.decode("latin-1")
            if len(text) >= count:
                return text
            self.next()
            is_wide = bool(self.take(1)[0] & 1)


def texts_with_looks(parts: list[bytes], fonts: Sequence[Look]) -> dict[int, str]:
    """Number of a shared text -> the text, for those with a raised or struck piece; `parts`: SST and what goes on."""
    if not parts or all(font == PLAIN for font in fonts):
        return {}
    told, source = {}, _Parts(parts)
    _, count = struct.unpack("<II", source.take(8))
    for number in range(count):
        size, flags = struct.unpack("<HB", source.take(3))
        runs = struct.unpack("<H", source.take(2))[0] if flags & 8 else 0
        beyond = struct.unpack("<I", source.take(4))[0] if flags & 4 else 0
        text = source.letters(size, bool(flags & 1))
        looks = [struct.unpack("<HH", source.take(4)) for _ in range(runs)]
        source.take(beyond)
        looking = of_runs(text, [(start, font if font < 4 else font - 1) for start, font in looks], fonts)
        if looking != text:
            told[number] = looking
        if source.left == 0 and source.part + 1 < len(parts):
            source.next()
    return told
