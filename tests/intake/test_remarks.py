"""Remarks (comments) on cells, in the binary formats of Excel record by record; the others are workbooks/u10 to u12.
A remark that holds a number is told at its number, any other once a sheet; ours on a workbook we returned are none."""

import struct

from data.intake.model import REMARKS_BY, Sheet
from data.intake.readers import biff, biff12
from tests.intake.make_xlsb import book, cell, remarks, row, sheet

PART = sheet([row(0, [cell(0, 1), cell(1, 2), cell(2, 3)])])


def test_remarks_of_an_xlsb_are_seen_with_whether_they_hold_a_number():
    beside = remarks((0, 0, "A", "Số đúng là 13"), (0, 1, "A", "Đã đối chiếu"), (0, 2, REMARKS_BY, "1. Lỗi"))
    assert biff12.read(book({"S": PART}, beside=beside))[0][0].remarks == {(0, 0): True, (0, 1): False}
    assert biff12.read(book({"S": PART}))[0][0].remarks == {}


def record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def drawn(number: int, words: str, *cuts: int) -> bytes:
    """The object of a remark and its words, which go on in further records at each cut."""
    pieces = [words[a:b] for a, b in zip((0, *cuts), (*cuts, len(words)), strict=True)]
    told = b"".join(record(0x3C, b"\1" + piece.encode("utf-16-le")) for piece in pieces)
    body = struct.pack("<HHHH", 0x15, 0x12, 0x19, number) + bytes(14)
    return record(0x5D, body) + record(0x1B6, struct.pack("<10xHH4x", len(words), 16)) + told + record(0x3C, bytes(16))


def note(column: int, number: int, author: str) -> bytes:
    name = struct.pack("<HB", len(author), 1) + author.encode("utf-16-le")
    return record(0x1C, struct.pack("<HHHH", 0, column, 0, number) + name)


def read(*records: bytes) -> dict:
    told = Sheet("S", [])
    biff.read_sheet(b"".join((record(0x809), *records, record(0x0A))), 0, told, biff.Globals())
    return told.remarks


def test_remarks_of_an_xls_are_joined_with_the_words_of_their_object():
    told = read(drawn(1, "Số đúng là 13", 4, 11), drawn(2, "Đã đối chiếu"), note(3, 2, "A"), note(4, 1, "A"))
    assert told == {(0, 3): False, (0, 4): True}
    assert read(drawn(1, "1. Lỗi"), note(3, 1, REMARKS_BY)) == {}
    assert read(note(3, 9, "A")) == {(0, 3): True}  # nobody knows what it says


def test_a_chart_inside_a_sheet_does_not_end_it():
    chart = record(0x809) + record(0x203, struct.pack("<HHHd", 0, 0, 0, 7.0)) + record(0x0A)
    assert read(drawn(1, "x"), chart, note(3, 1, "A")) == {(0, 3): False}
