"""A sheet typed again: the same cells in other letters or as text, with rows and columns where none say anything.
Each edit takes a sheet and a source of chance and gives the sheet as another office would have typed it; what is said
stays the same. `RETYPED` names them all."""

from __future__ import annotations

import copy
import random
import unicodedata
from collections.abc import Callable
from functools import cache

from data.intake.grid import Grid
from data.intake.headings.finder import HeaderFinder
from data.intake.meaning.names import CatalogueNames
from data.intake.model import Sheet
from tests.intake.drawn import catalogue

_NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_SIGNED = ("", "NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ")
_LARGEST = 30_000  # a larger number may be a day


def from_first_column(sheet: Sheet) -> Sheet:
    """The sheet with cells from column A on, every row as wide as the widest."""
    before = [""] * sheet.first_column
    width = max(map(len, sheet.rows), default=0)
    rows = [[*before, *row, *[""] * (width - len(row))] for row in sheet.rows]
    return _changed(sheet, rows, first_column=0)


def _changed(sheet: Sheet, rows: list[list], **others) -> Sheet:
    again = copy.copy(sheet)
    again.rows = rows
    again.__dict__.update(others)
    return again


def _moved(sheet: Sheet, rows: list[list], row: Callable[[int], int], column: Callable[[int], int]) -> Sheet:
    """Everything the formatting tells goes where its cell went."""
    places = {
        name: {(row(r), column(c)) for r, c in getattr(sheet, name)} for name in ("percent", "struck", "uncalculated")
    }
    said = {
        name: {(row(r), column(c)): told for (r, c), told in getattr(sheet, name).items()}
        for name in ("fonts", "formats", "errors", "remarks")
    }
    return _changed(
        sheet,
        rows,
        merges=[(row(r0), column(c0), row(r1), column(c1)) for r0, c0, r1, c1 in sheet.merges],
        hidden_rows={row(r) for r in sheet.hidden_rows},
        hidden_columns={column(c) for c in sheet.hidden_columns},
        **places,
        **said,
    )


def _with_row(sheet: Sheet, at: int, text: str = "") -> Sheet:
    cells = [text, *[""] * (len(sheet.rows[0]) - 1)]
    return _moved(sheet, [*sheet.rows[:at], cells, *sheet.rows[at:]], lambda r: r + (r >= at), lambda c: c)


def _with_column(sheet: Sheet, at: int) -> Sheet:
    return _moved(sheet, [[*r[:at], "", *r[at:]] for r in sheet.rows], lambda r: r, lambda c: c + (c >= at))


def _texts(sheet: Sheet, typed: Callable[[str], str]) -> Sheet:
    return _changed(sheet, [[typed(v) if isinstance(v, str) and v else v for v in row] for row in sheet.rows])


def a_row_above(sheet: Sheet, draw: random.Random) -> Sheet:
    return _with_row(sheet, 0)


def a_column_before(sheet: Sheet, draw: random.Random) -> Sheet:
    return _with_column(sheet, 0)


def an_empty_column(sheet: Sheet, draw: random.Random) -> Sheet:
    return _with_column(sheet, draw.randint(1, len(sheet.rows[0])))


def the_nation_above(sheet: Sheet, draw: random.Random) -> Sheet:
    for line in reversed(_NATION):
        sheet = _with_row(sheet, 0, line)
    return sheet


def signed_below(sheet: Sheet, draw: random.Random) -> Sheet:
    for line in _SIGNED:
        sheet = _with_row(sheet, len(sheet.rows), line)
    return sheet


def decomposed(sheet: Sheet, draw: random.Random) -> Sheet:
    return _texts(sheet, lambda text: unicodedata.normalize("NFD", text))


def with_more_spaces(sheet: Sheet, draw: random.Random) -> Sheet:
    return _texts(sheet, lambda text: f" {text.replace(' ', '  ')}\N{NO-BREAK SPACE}")


def in_capitals(sheet: Sheet, draw: random.Random) -> Sheet:
    return _texts(sheet, str.upper)


def numbers_as_text(sheet: Sheet, draw: random.Random) -> Sheet:
    def typed(row: int, column: int, value: object) -> object:
        is_whole = isinstance(value, float) and value.is_integer() and abs(value) < _LARGEST
        as_shown = (row, column) in sheet.percent or (row, column) in sheet.formats
        return str(int(value)) if is_whole and not as_shown else value

    rows = [[typed(r, c, value) for c, value in enumerate(row)] for r, row in enumerate(sheet.rows)]
    return _changed(sheet, rows)


def a_page_below(sheet: Sheet, draw: random.Random) -> Sheet:
    again = _with_row(sheet, len(sheet.rows))
    again.rows[-1][-1] = "Trang 1/1"
    return again


def with_numbers_of_columns(sheet: Sheet, draw: random.Random) -> Sheet:
    """ "(1) (2) (3)" below the one heading of a sheet."""
    headings = [heading for heading in _finder().find(Grid(sheet), 2026) if heading.form]
    if len(headings) != 1 or any(r0 <= headings[0].bottom < r1 for r0, _, r1, _ in sheet.merges):
        return sheet
    (heading,) = headings
    again = _with_row(sheet, heading.bottom + 1)
    again.rows[heading.bottom + 1][heading.first : heading.last + 1] = [
        f"({n})" for n in range(1, heading.last - heading.first + 2)
    ]
    return again


@cache
def _finder() -> HeaderFinder:
    return HeaderFinder(CatalogueNames(catalogue()))


RETYPED = (
    *(a_row_above, a_column_before, an_empty_column, the_nation_above, signed_below),
    *(decomposed, with_more_spaces, in_capitals, numbers_as_text, with_numbers_of_columns, a_page_below),
)
