"""Remarks (comments) on the cells of an .xls: where they stand, and whether they hold a number.
A remark is a NOTE that names a drawn object; its words are the TXO record behind that object, in further records
([MS-XLS] 2.4.179, 2.4.329). What is cut or names no object counts as a remark with a number: nobody can say that it has
none."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from data.intake.model import OUR_REMARKS, Sheet, holds_number
from data.intake.readers.biff_texts import CONTINUE

NOTE, OBJECT, TEXT = 0x1C, 0x5D, 0x1B6
KINDS = frozenset((NOTE, OBJECT, TEXT, CONTINUE))


@dataclass
class Remarks:
    """Records of one sheet, as they come."""

    words: dict[int, str] = field(default_factory=dict)  # object -> its text so far
    left: int = 0  # letters of the open text still to come
    last: int | None = None  # the object spoken of
    notes: list[tuple[int, int, int, str]] = field(default_factory=list)  # row, column, object, author

    def take(self, kind: int, body: bytes) -> None:
        if kind == OBJECT and len(body) >= 8:
            self.last, self.left = struct.unpack_from("<H", body, 6)[0], 0
        elif kind == TEXT and len(body) >= 12:
            self.left = struct.unpack_from("<H", body, 10)[0]
        elif kind == CONTINUE and self.left and self.last is not None and body:
            letters = body[1:].decode("utf-16-le" if body[0] & 1 else "latin-1", "replace")[: self.left]
            self.words[self.last] = self.words.get(self.last, "") + letters
            self.left -= len(letters)
        elif kind == NOTE and len(body) >= 8:
            row, column, _, number = struct.unpack_from("<HHHH", body)
            self.notes.append((row, column, number, _author(body)))

    def place(self, sheet: Sheet) -> None:
        """Put them into the sheet; those we wrote ourselves are none."""
        for row, column, number, author in self.notes:
            if author not in OUR_REMARKS:
                words = self.words.get(number)
                sheet.remarks[row, column] = words is None or holds_number(words)


def _author(body: bytes) -> str:
    if len(body) < 11:
        return ""
    size, is_wide = struct.unpack_from("<H", body, 8)[0], body[10] & 1
    return body[11 : 11 + size * (1 + is_wide)].decode("utf-16-le" if is_wide else "latin-1", "replace")
