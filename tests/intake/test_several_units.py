"""Two units in one cell are told apart only when nothing but their certain names stands there."""

import pytest

from data.intake.check import check_workbook
from data.intake.meaning.names import CatalogueNames
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from data.intake.tables import units
from tests.intake.drawn import catalogue

FINANCE, HEALTH = "so-tai-chinh", "so-y-te"
CULTURE, SCHOOLS = "so-van-hoa-the-thao-du-lich", "so-giao-duc-dao-tao"


@pytest.mark.parametrize(
    "text, ids",
    [
        ("Sở Tài chính, Sở Y tế", [FINANCE, HEALTH]),
        ("Sở Tài chính và Sở Y tế", [FINANCE, HEALTH]),
        ("Sở Tài chính; Sở Y tế", [FINANCE, HEALTH]),
        ("Sở Tài chính/Sở Y tế", [FINANCE, HEALTH]),
        ("Sở Văn hóa, Thể thao và Du lịch và Sở Giáo dục và Đào tạo", [CULTURE, SCHOOLS]),
        ("Sở Giáo dục và Đào tạo", []),  # one unit
        ("Sở Tài chính, Sở Tài chính", []),  # the same twice
        ("Sở Tài chính và các xã", []),
        ("Sở Tài chính phối hợp Sở Y tế", []),
        ("Sở Tài chính, huyện Phú Bình", []),  # a unit that is no more
        ("", []),
    ],
)
def test_a_cell_names_several_units_when_nothing_else_stands_in_it(text, ids):
    assert units.several(CatalogueNames(catalogue()).units, text) == ids


def read(lead, **choices):
    task = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026"
    rows = [
        ["TIẾN ĐỘ THÁNG 7/2026"],
        ["STT", "Nội dung", "Cơ quan chủ trì", "Tình trạng"],
        [7.0, task, lead, "Hoàn thành"],
    ]
    return check_workbook("a.xlsx", Workbook("xlsx", [Sheet("Sheet1", rows)]), catalogue(), choices=choices)


def test_the_choice_for_each_unit_records_the_row_for_each_and_a_unit_for_itself():
    asked = next(finding for finding in read("Sở Tài chính, Sở Y tế").findings if finding.code == "several_units")
    assert (asked.level, asked.cell, asked.suggestion) == ("error", "C3", None)
    told = [
        [(row["unit_id"], row["status"], row["cell"]) for row in read("", cells={"Sheet1": {"C3": option}}).rows]
        for option in asked.options
    ]
    each, finance, health = told
    assert each == [(FINANCE, "done", "D3"), (HEALTH, "done", "D3")]
    assert (finance, health) == ([(FINANCE, "done", "D3")], [(HEALTH, "done", "D3")])


def test_the_officers_unit_for_rows_that_name_none_is_not_taken_for_a_row_that_names_two():
    checked = read("Sở Tài chính, Sở Y tế", defaults={"default_unit": "xp-02104"})
    assert [row["unit_id"] for row in checked.rows] == [None] and checked.errors == 1
