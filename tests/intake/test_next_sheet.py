"""A sheet goes on with the one before it only when it says so under the same heading; else it stands for itself."""

import pytest

from data.intake.check import check_workbook
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from data.intake.tables.next_sheet import goes_on
from tests.intake.drawn import catalogue

HEADING = ["TT", "Hình thức", "Đối tượng", "Số lượng"]
GX = "Giấy khen của Chủ tịch UBND xã"
FIRST = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"], HEADING, [1.0, GX, "Tập thể", 3.0]]
REST = [2.0, GX, "Nông dân", 4.0]


@pytest.mark.parametrize(
    "text, goes",
    [
        ("Biểu 1 (tiếp theo)", True),
        ("Biểu 1 (tt)", True),
        ("Biểu 1 tiếp", True),
        ("(Tiếp)", True),
        ("Tiếp nhận hồ sơ", False),
        ("Biểu 2", False),
    ],
)
def test_a_text_says_that_a_table_goes_on(text, goes):
    assert goes_on(text) is goes


def read(name, rows):
    sheets = [Sheet("Biểu 1", FIRST), Sheet(name, rows)]
    return check_workbook("a.xlsx", Workbook("xlsx", sheets), catalogue())


@pytest.mark.parametrize(
    "name, rows, unit",
    [
        ("Biểu 1 (tt)", [HEADING, REST], "Xã Nam Hòa"),
        ("Trang 2", [["(tiếp theo)"], HEADING, REST], "Xã Nam Hòa"),
        ("Biểu 1 (tt)", [["XÃ NA RÌ"], HEADING, REST], "Xã Na Rì"),  # what it says itself holds
        ("Trang 2", [HEADING, REST], None),  # it does not say so
        ("Biểu 1 (tt)", [["TT", "Hình thức", "Số lượng", "Đối tượng"], [2.0, GX, 4.0, "Nông dân"]], None),
    ],
)
def test_a_sheet_takes_the_unit_of_the_one_it_goes_on_with(name, rows, unit):
    assert [row["unit"] for row in read(name, rows).rows] == ["Xã Nam Hòa", unit]


def test_rows_without_a_heading_are_told_and_a_sheet_of_words_is_not():
    told = read("Biểu 1 (tiếp theo)", [REST])
    assert [(f.level, f.sheet) for f in told.findings if f.code == "extra_table"] == [("error", "Biểu 1 (tiếp theo)")]
    told = read("Danh mục", [REST])
    assert [f.level for f in told.findings if f.code == "extra_table"] == ["warning"]
    assert not read("Ghi chú", [["Ghi chú"], ["Số liệu đến 30/9/2026"], [1.0, "Xã Nam Hòa"]]).findings
