"""Workbooks drawn of every form say the same in whatever kind of file they are kept: the same rows, the same findings.
written.py writes them; a page and a Word document hold one sheet, and a Word document no name of it."""

import random
from functools import cache

import pytest

from data.intake.check import check_workbook
from data.intake.readers import workbook
from data.intake.readers.workbook import Workbook
from tests.intake import written
from tests.intake.drawn import catalogue, draw
from tests.intake.drawn_places import Drawing
from tests.intake.drawn_reports import Report
from tests.intake.drawn_statutory import Statutory
from tests.intake.drawn_wide import Wide
from tests.intake.test_drawn_forms import FORMS

FEW = 12
DRAWN = {form: make for form, (make, _) in FORMS.items()}
DRAWN |= {"awards": Drawing, "statutory": Statutory, "wide": Wide, "report": Report}
KINDS = {
    "xlsx": written.as_xlsx,
    "xls": written.as_xls,
    "ods": written.as_ods,
    "xml2003": written.as_xml2003,
    "html": written.as_page,
    "docx": written.as_docx,
}


def sheets_of(form: str, seed: int) -> list:
    made = DRAWN[form](random.Random(seed))
    if form == "awards":
        return made.made().sheets
    return [made.sheet()] if form == "wide" else made.sheets()


def can_hold(kind: str, sheets: list) -> bool:
    if kind == "docx":
        return len(sheets) == 1 and sheets[0].name == "Sheet1" and not sheets[0].hidden_rows
    return kind != "html" or len(sheets) == 1


@cache
def cells_told(form: str, seed: int) -> str:
    """What comes out of the cells as drawn, in no file."""
    return draw(check_workbook("t.xlsx", Workbook("xlsx", sheets_of(form, seed)), catalogue()))


def told(kind: str, form: str, seed: int) -> str:
    """What comes out, but for the name of the sheet where that is not in the file."""
    lines = cells_told(form, seed)
    return lines.replace("Sheet1!", "Văn bản!") if kind == "docx" else lines


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", DRAWN)
def test_the_kind_of_file_changes_nothing(form, kind):
    held = 0
    for seed in range(FEW):
        sheets = sheets_of(form, seed)
        if not can_hold(kind, sheets):
            continue
        book = workbook.read_safely(f"t.{kind}", KINDS[kind](sheets))
        held += 1
        assert book.kind == kind
        assert draw(check_workbook("t.xlsx", book, catalogue())) == told(kind, form, seed), seed
    assert held
