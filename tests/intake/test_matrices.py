"""The same measured results laid out in five ways are the same records; 0 is a value, a dash is none."""

import pytest

from data.intake.check import check_workbook
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

UNITS = ("Xã Tân Kỳ", "Xã Phú Bình")
MEASURES = ("Tin, bài", "Gương điển hình")
VALUES = {("Xã Tân Kỳ", "Tin, bài"): 12.0, ("Xã Tân Kỳ", "Gương điển hình"): 0.0, ("Xã Phú Bình", "Tin, bài"): 25.0}
TITLE = ["KẾT QUẢ NHIỆM VỤ 12 QUÝ III/2026"]


def value(unit, measure):
    return VALUES.get((unit, measure), "-")


LAYOUTS = {
    "units x measures": [
        ["STT", "Đơn vị", *MEASURES],
        *([n, unit, *(value(unit, m) for m in MEASURES)] for n, unit in enumerate(UNITS, 1)),
    ],
    "measures x units": [
        ["STT", "Chỉ tiêu", *UNITS],
        *([n, measure, *(value(u, measure) for u in UNITS)] for n, measure in enumerate(MEASURES, 1)),
    ],
    "measures under units in one row": [
        ["Kỳ báo cáo", UNITS[0], "", UNITS[1], ""],
        ["", *MEASURES, *MEASURES],
        ["Quý III/2026", *(value(u, m) for u in UNITS for m in MEASURES)],
    ],
    "units x measures under the quarter": [
        ["Đơn vị", "Quý III/2026", ""],
        ["", *MEASURES],
        *([unit, *(value(unit, m) for m in MEASURES)] for unit in UNITS),
    ],
    "long": [
        ["STT", "Chỉ số", "ĐVT", "Đơn vị", "Giá trị"],
        *([n, measure, "", unit, told] for n, ((unit, measure), told) in enumerate(VALUES.items(), 1)),
    ],
}


def read(rows, **asked):
    return check_workbook("a.xlsx", Workbook("xlsx", [Sheet("Sheet1", rows)]), catalogue(), **asked)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_results_are_the_same_records_in_every_layout(layout):
    checked = read([TITLE, *LAYOUTS[layout]])
    told = {(row["unit"], row["measure"]): row["value"] for row in checked.rows}
    assert told == VALUES
    assert {(row["task_no"], row["period"]) for row in checked.rows} == {("12", "2026-Q3")}
    assert checked.errors == 0


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_record_of_a_matrix_names_the_cell_its_value_stands_in(layout):
    rows = [TITLE, *LAYOUTS[layout]]
    for row in read(rows).rows:
        column, line = ord(row["cell"][0]) - 65, int(row["cell"][1:]) - 1
        assert rows[line][column] == row["value"]
        assert row["cells"]["value"] == row["cell"]


def test_a_measure_of_no_task_is_asked_and_its_answer_is_read():
    rows = [["QUÝ III/2026"], ["STT", "Đơn vị", "Tin, bài phòng cháy"], [1.0, "Xã Tân Kỳ", 4.0]]
    asked = next(finding for finding in read(rows).findings if finding.code == "unknown_task")
    assert (asked.level, asked.cell, asked.suggestion) == ("error", "C2", "Nhiệm vụ 12: Tin, bài phòng cháy")
    rows[1][2] = asked.suggestion
    answered = read(rows)
    assert answered.errors == 0
    assert [(row["task_no"], row["measure"]) for row in answered.rows] == [("12", "Tin, bài phòng cháy")]


@pytest.mark.parametrize(
    "measure, task, code",
    [
        ("Số tin, bài đã đăng", "12", "task_of_measure"),
        ("Số lớp tập huấn", "6", "task_of_measure"),
        ("Sáng kiến được công nhận", "17", "task_of_measure"),
        ("Số lớp tập huấn kỹ năng số", None, "unknown_task"),  # says more than what the plan counts
        ("Tin, bài về kiểm tra", None, "unknown_task"),  # two tasks speak of it
        ("Số cuộc họp", None, "unknown_task"),
        ("Nhiệm vụ 9: Số cuộc họp", "9", None),
    ],
)
@pytest.mark.parametrize("layout", ["long", "matrix"])
def test_the_task_of_a_measure_is_told_by_what_is_counted_or_asked(layout, measure, task, code):
    long, matrix = [["Chỉ số", "ĐVT", "Giá trị"], [measure, "", 4.0]], [["Chỉ số", "Quý III"], [measure, 4.0]]
    checked = read([["SỞ Y TẾ - QUÝ III/2026"], *(matrix if layout == "matrix" else long)], form="results")
    told = [f.code for f in checked.findings if f.code in ("task_of_measure", "unknown_task")]
    assert [row["task_no"] for row in checked.rows] == [task]
    assert told == ([code] if code else [])
    assert "missing_column" not in {f.code for f in checked.findings}


@pytest.mark.parametrize("told, value", [(0.0, 0), ("0", 0), ("12,5", 12.5), ("-", None), ("–", None), ("", None)])
def test_a_dash_in_a_long_table_is_no_value_and_0_is_0(told, value):
    titles = ["Nhiệm vụ, mục", "Chỉ số", "ĐVT", "Giá trị"]
    rows = [["QUÝ III/2026 - XÃ TÂN KỲ"], titles, ["12", "Thời lượng phát thanh", "giờ", told]]
    checked = read([*rows, ["12", "Bài", "bài", 1.0]])
    is_dash = told in ("-", "–")
    assert [row["value"] for row in checked.rows] == ([1] if is_dash else [value, 1])
    assert checked.errors == (told == "")
    assert ("no_value" in {finding.code for finding in checked.findings}) == is_dash


@pytest.mark.parametrize("header", [{}, {"header": {"Sheet1": [2, 2]}}])
def test_a_column_of_a_matrix_can_be_left_out_and_the_form_can_be_told(header):
    rows = [TITLE, ["STT", "Đơn vị", "Tin, bài", "Dân số"], [1.0, "Xã Tân Kỳ", 4.0, 9000.0]]
    checked = read(rows, form="results", choices={"columns": {"Sheet1": {"D": ""}}} | header)
    assert [(row["measure"], row["value"]) for row in checked.rows] == [("Tin, bài", 4)] and checked.errors == 0


def test_any_titles_are_measures_when_the_form_is_told():
    rows = [["QUÝ III/2026"], ["STT", "Đơn vị", "Nhiệm vụ 9: Cuộc họp"], [1.0, "Xã Tân Kỳ", 4.0]]
    assert [(row["task_no"], row["measure"]) for row in read(rows, form="results").rows] == [("9", "Cuộc họp")]
