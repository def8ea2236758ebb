"""Raised and struck pieces of a text in the binary formats of Excel, record by record.
A text of an .xls may be cut anywhere and go on in the next record, telling anew how wide its letters are.
What is no piece of its own is left as another reader gives it."""

import struct

import pytest

from data.intake.readers import package
from data.intake.readers.biff12 import Book
from data.intake.readers.biff_texts import texts_with_looks
from data.intake.readers.looks import PLAIN, Look, as_looks, of_runs
from tests.intake import hostile
from tests.intake.drawn import check
from tests.intake.make_xlsb import text

RAISED, LOWERED, STRUCK = Look("superscript"), Look("subscript"), Look(None, True)
FONTS = [PLAIN, RAISED, STRUCK]


@pytest.mark.parametrize(
    ("look", "shown"), [(PLAIN, "14 a"), (RAISED, "¹⁴ a"), (LOWERED, "₁₄ a"), (STRUCK, "1\u03364\u0336 a\u0336")]
)
def test_a_piece_is_written_as_it_looks(look, shown):
    assert as_looks("14 a", look) == shown


def test_pieces_begin_where_their_runs_say():
    assert of_runs("914", [(0, 2), (1, 0), (2, 1)], FONTS) == "9\u03361⁴"
    assert of_runs("14", [(1, 77)], FONTS) == "14"


def item(words: str, *runs: tuple[int, int]) -> bytes:
    """One shared text of an .xls in wide letters."""
    flags = 1 | (8 if runs else 0)
    count = struct.pack("<H", len(runs)) if runs else b""
    body = struct.pack("<HB", len(words), flags) + count + words.encode("utf-16-le")
    return body + b"".join(struct.pack("<HH", *run) for run in runs)


def test_texts_of_an_xls_are_read_across_records():
    whole = struct.pack("<II", 3, 3) + item("Đối tượng") + item("141", (2, 1)) + item("914", (0, 2), (1, 0))
    told = {1: "14¹", 2: "9\u033614"}
    assert texts_with_looks([whole], FONTS) == told
    cut = 8 + 3 + 2 * 4  # inside the first text, after four of its letters
    assert texts_with_looks([whole[:cut], b"\1" + whole[cut:]], FONTS) == told
    between = 8 + len(item("Đối tượng"))
    assert texts_with_looks([whole[:between], whole[between:]], FONTS) == told
    assert texts_with_looks([whole], [PLAIN]) == {}
    with pytest.raises(ValueError):
        texts_with_looks([whole[:-9]], FONTS)


def test_a_text_of_an_xlsb_is_read_as_it_looks():
    book = Book(looks=FONTS)
    assert book.rich(b"\1" + text("141") + struct.pack("<IHH", 1, 2, 1), 0) == "14¹"
    assert book.rich(b"\0" + text("141"), 0) == "141"


def test_a_workbook_goes_to_its_reader_as_it_came_where_nothing_is_odd():
    content = hostile.xlsx()
    assert package.for_reader(content) == (content, [])


def test_two_sheets_of_one_name_are_refused():
    pair = "".join(f'<sheet name="S" sheetId="{n}" r:id="r1"/>' for n in (1, 2))
    book = f'{hostile.HEAD}<workbook {hostile.MAIN} xmlns:r="{hostile.RELS}"><sheets>{pair}</sheets></workbook>'
    assert "trùng tên" in check("t.xlsx", hostile.xlsx(workbook=book)).refused["message"]
