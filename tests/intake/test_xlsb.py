"""An .xlsb is read as another reader reads it, and what such a file cannot show is said.
python-calamine knows only cells that bear their column: there both must agree; it loses those that stand without."""

import datetime as dt
import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from data.intake.model import Refusal
from data.intake.readers import biff12, workbook
from tests.intake.drawn import check
from tests.intake.make_xlsb import book, cell, row, sheet, xlsb

values = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12),
    st.integers(0, 2**28 - 1),
    st.floats(-1e12, 1e12).map(lambda value: round(value, 6)),
    st.booleans(),
)
grids = st.lists(st.lists(st.one_of(st.none(), values), min_size=1, max_size=6), min_size=1, max_size=6)


def part(grid, short=False, formulas=False) -> bytes:
    """A sheet of a grid; every cell of it formulas, or all but the first without their column."""
    rows = []
    for r, told in enumerate(grid):
        filled = ["" if v is None and short else v for v in told]
        cells = [
            cell(c, v, formula=formulas and not short, short=short and c > 0)
            for c, v in enumerate(filled)
            if v is not None
        ]
        rows.append(row(r, cells))
    return sheet(rows)


def ours(content):
    rows = biff12.read(content)[0][0].rows
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def theirs(content):
    source = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    if source.end is None:
        return []
    rows = [[""] * source.start[1] + list(row) for row in source.iter_rows()]
    return [[float(v) if type(v) is int else v for v in row] for row in rows]


@settings(max_examples=60)
@given(grids, st.booleans())
def test_values_are_those_of_another_reader(grid, formulas):
    content = book({"S": part(grid, formulas=formulas)})
    width = max(map(len, theirs(content)), default=0)
    assert ours(content) == [row + [""] * (width - len(row)) for row in theirs(content)]


@settings(max_examples=40)
@given(grids)
def test_cells_without_their_column_are_the_same_cells(grid):
    assert ours(book({"S": part(grid, short=True)})) == ours(book({"S": part(grid)}))


def test_what_formats_and_flags_tell_is_read():
    told = xlsb()["x02-what-excel-knows.xlsb"]
    first, hidden = biff12.read(told)[0]
    assert (first.visible, hidden.visible, hidden.rows) == (True, False, [])
    assert first.hidden_rows == {4} and first.hidden_columns == {5}
    assert first.errors == {(5, 3): "#REF!", (7, 3): "#DIV/0!"}
    assert first.fonts == {(8, 2): "tcvn3"}
    assert first.rows[3][4] == dt.date(2026, 7, 14)
    percent = biff12.read(book({"S": sheet([row(0, [cell(0, 0.125, "percent")])])}))[0][0]
    assert percent.percent == {(0, 0)} and percent.rows == [[0.125]]
    merged = biff12.read(book({"S": sheet([row(0, [cell(0, 1)])], merges=[(0, 0, 2, 1)])}))[0][0]
    assert merged.merges == [(0, 0, 2, 1)]


def test_formulas_that_may_never_have_been_computed_are_told_and_others_are_not():
    (told,) = biff12.read(book({"S": sheet([row(0, [cell(0, 0.0, formula=True), cell(1, 2.0, formula=True)])])}))[2]
    assert (told.level, told.code, told.cell) == ("info", "formulas_unproven", "A1") and "2 ô công thức" in told.message
    assert biff12.read(book({"S": sheet([row(0, [cell(0, 0.0)])])}))[2] == []


def test_no_finding_says_that_formats_could_not_be_read():
    checked = check("t.xlsb", xlsb()["x02-what-excel-knows.xlsb"])
    assert "no_format_information" not in {finding.code for finding in checked.findings}


@pytest.mark.parametrize(
    ("far", "code", "at"), [((200_000, 0), "far_row", "A200001"), ((0, 1_000), "far_column", "ALM1")]
)
def test_a_far_cell_is_refused_by_its_address(far, code, at):
    with pytest.raises(Refusal) as refused:
        biff12.read(book({"S": sheet([row(far[0], [cell(far[1], 1)])])}))
    assert refused.value.code == code and f"ô {at}" in refused.value.message


def test_a_huge_merge_is_refused():
    with pytest.raises(Refusal) as refused:
        biff12.read(book({"S": sheet([row(0, [cell(0, 1)])], merges=[(0, 0, 100_000, 100)])}))
    assert refused.value.code == "huge_merge"


def test_a_damaged_file_is_refused_or_read_and_never_breaks_the_reader():
    rng = random.Random(60)
    content = sheet([row(n, [cell(c, f"Xã {n}") for c in range(5)]) for n in range(5)])
    for _ in range(300):
        damaged = bytearray(content)
        for _ in range(rng.randint(1, 4)):
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
        try:
            workbook.read_safely("t.xlsb", book({"S": bytes(damaged[: rng.randint(1, len(damaged))])}))
        except Refusal as refused:
            assert refused.message.endswith(".")
