"""What changes nothing that a workbook says changes no record, or something is told.
Every workbook of the corpus, typed again as retyped.py does; free text may come out in the letters it was typed in.
The same few hundred each time: a red run is about the change, not about the dice."""

import copy
import random
import unicodedata
from collections import Counter
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.model import Refusal
from data.intake.readers import workbook
from tests.intake.drawn import catalogue
from tests.intake.retyped import RETYPED, an_empty_column, from_first_column, in_capitals
from tests.intake.test_workbooks import FILES

PLACES = ("form", "sheet", "cell", "cells")
ANOTHER = {
    # Capitals say something else there: a text going on is a group row, "x" the number ten.
    (in_capitals, "43-ke-hoach.docx"),
    (in_capitals, "ag22-movements-in-groups.xlsx"),
    # The columns behind it are told, by a code that the file has already.
    (an_empty_column, "ae15-names-marked-in-a-column-nobody-understands.xlsx"),
}


@cache
def as_sent(path):
    """The workbook and what was read of it; nothing of one that is refused."""
    try:
        book = workbook.read_safely(path.name, path.read_bytes())
        book.sheets = [from_first_column(sheet) for sheet in book.sheets]
        checked = check_workbook(path.name, copy.deepcopy(book), catalogue())
    except Refusal:
        return None, None
    return (None, None) if checked.refused else (book, checked)


def typed_again(book, edit, seed):
    again = copy.copy(book)
    again.findings = list(book.findings)
    sheets = map(copy.deepcopy, book.sheets)
    again.sheets = [edit(one, random.Random(seed)) if one.rows and one.rows[0] else one for one in sheets]
    return again


def records(checked) -> Counter:
    """What was read, whatever its letters and places."""
    said = ({name: v for name, v in row.items() if name not in PLACES and v is not None} for row in checked.rows)
    return Counter(tuple(sorted((name, _plain(value)) for name, value in row.items())) for row in said)


def _plain(value) -> str:
    return " ".join(unicodedata.normalize("NFC", str(value)).lower().split())


def told(checked) -> Counter:
    return Counter(finding.code for finding in checked.findings if finding.level != "info")


@settings(max_examples=250, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(FILES), st.sampled_from(RETYPED), st.integers(0, 10**6))
def test_a_workbook_typed_again_is_read_alike_or_told(path, edit, seed):
    book, checked = as_sent(path)
    if book is None or (edit, path.name) in ANOTHER:
        return
    try:
        again = check_workbook(path.name, typed_again(book, edit, seed), catalogue())
    except Refusal as refusal:
        assert refusal.message
        return
    is_told = bool(again.refused) or bool(told(again) - told(checked))
    assert records(again) == records(checked) or is_told, edit.__name__
