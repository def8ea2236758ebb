"""A table on its side is read as the same table upright, and all that is told of it names the cells of the file.
Hypothesis fills the cells, with what can be read and what cannot; only where the table begins differs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.addresses import address, position
from data.intake.check import check_workbook
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

TITLES = ["Hình thức khen thưởng", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"]
ABOVE = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"]]
GX = "Giấy khen của Chủ tịch UBND xã"
CELLS = (
    (GX, "Bằng khen của Chủ tịch UBND tỉnh", "Giấy khem", ""),
    ("Tập thể", "Nông dân", "Giáo viên", ""),
    (3.0, "12", "O5", "1,5"),
    ("12/QĐ-UBND", "13/QĐ-UBND"),
    ("03/8/2026", "31/9/2026", "2/1/2027"),
)
ONE = [column[0] for column in CELLS]
RECORD = st.tuples(*map(st.sampled_from, CELLS)).filter(lambda cells: any(cells[:3]))


def read(rows, **told):
    width = max(map(len, rows))
    sheet = Sheet("S", [[*row, *[""] * (width - len(row))] for row in rows], **told)
    return check_workbook("t.xlsx", Workbook("xlsx", [sheet]), catalogue())


def turned(records):
    return [*ABOVE, *([title, *(record[n] for record in records)] for n, title in enumerate(TITLES))]


def back(cell):
    """Where a cell of the table upright, whose heading is row 3, stands when it is on its side."""
    if cell is None:
        return None
    row, column = position(cell)
    return address(2 + column, row - 2) if row >= 2 else cell


def values(row):
    return {name: value for name, value in row.items() if name not in ("cell", "cells")}


@settings(max_examples=60)
@given(st.lists(RECORD, min_size=1, max_size=4))
def test_a_table_on_its_side_is_the_same_table(records):
    upright, aside = read([*ABOVE, TITLES, *map(list, records)]), read(turned(records))
    assert [values(row) for row in aside.rows] == [values(row) for row in upright.rows]
    places = [{name: back(cell) for name, cell in row["cells"].items()} for row in upright.rows]
    assert [row["cells"] for row in aside.rows] == places
    found = sorted((f.level, f.code, back(f.cell) or "", f.value or "") for f in upright.findings)
    assert sorted((f.level, f.code, f.cell or "", f.value or "") for f in aside.findings) == found


def test_words_name_the_cells_of_the_file_and_leave_what_the_sender_wrote():
    aside = read(turned([(GX, "Tập thể", "O5", "12/QĐ-UBND", "03/8/2026"), (GX, "", 3.0, "12/QĐ-UBND", "03/8/2026")]))
    told = {f.code: f.message for f in aside.findings}
    assert told["bad_number"].startswith("Ô B5, cột “Số lượng” ghi “O5”")
    assert told["missing_recipient"].startswith("Cột C chưa ghi đối tượng")


@pytest.mark.parametrize(
    "rows",
    [
        [*turned([ONE]), ["Màu sắc", "đỏ"], ["Ghi chú", "x"]],
        [*ABOVE, ["Họ và tên", "A"], ["Hình thức khen thưởng", GX], ["Số quyết định", "12/QĐ-UBND"]],
        [*turned([ONE]), [], *turned([ONE])[2:]],
        [[*row[:1], "", *row[1:]] for row in turned([ONE])],
    ],
    ids=["a title nobody knows among the others", "names of people", "two blocks", "an empty column"],
)
def test_one_that_leaves_a_doubt_is_told_to_be_turned(rows):
    assert {f.code for f in read(rows).findings} >= {"table_sideways"}


def test_what_the_format_says_goes_with_its_cell():
    aside = read(turned([ONE, ONE[:2] + [4.0] + ONE[3:]]), remarks={(4, 1): True}, struck={(4, 2)}, hidden_columns={2})
    told = {(f.code, f.cell) for f in aside.findings}
    assert told >= {("cell_comment", "B5"), ("struck_number", "C5"), ("hidden_rows", "C5")}


def test_it_is_drawn_as_it_stands_in_the_file():
    aside = read(turned([ONE, ONE]))
    [table], [drawing] = aside.tables, aside.drawing
    assert (table["header"], table["first_cell"], table["last_cell"]) == ([3, 7], "A3", "C7")
    assert drawing["records"] == 2 and drawing["rows"][2]["cells"][:2] == ["Hình thức khen thưởng", GX]
