"""What only the name of a file says of unit and period is offered as a suggestion, taken when chosen, and then told."""

import pytest

from data.intake.check import check_workbook
from data.intake.file_name import period_in, unit_in
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

NAMES = UnitNames(catalogue())
ROWS = [
    ["KẾT QUẢ KHEN THƯỞNG"],
    ["Hình thức khen thưởng", "Đối tượng", "Số lượng"],
    ["Lao động tiên tiến", "Nông dân", 5.0],
    ["Lao động tiên tiến", "Công nhân", 2.0],
]
FILE = "Xa Phu Binh - Quy III 2026.xlsx"


def read(name=FILE, rows=ROWS, **choices):
    return check_workbook(name, Workbook("xlsx", [Sheet("Sheet1", rows)]), catalogue(), choices=choices or None)


@pytest.mark.parametrize(
    "name, unit, period",
    [
        ("Xa Phu Binh - Quy III 2026.xlsx", "Xã Phú Bình", "2026-Q3"),
        ("BC_Sở Y tế_2026-09.xls", "Sở Y tế", "2026-09"),
        ("SNV - T9.2026.xlsx", "Sở Nội vụ", "2026-09"),
        ("P. Đức Xuân.xlsx", "Phường Đức Xuân", None),
        ("phuong Duc Xuan 6 thang dau nam 2026.csv", "Phường Đức Xuân", "2026-H1"),
        ("Xa Van Lang 2026-Q3.xlsx", None, "2026-Q3"),  # Văn Lang or Văn Lăng
        ("Xã Phú Bình và Xã Tân Kỳ.xlsx", None, None),
        ("Báo cáo khen thưởng.xlsx", None, None),
    ],
)
def test_a_file_name_speaks_of_one_unit_and_one_period_or_of_none(name, unit, period):
    found = unit_in(name, NAMES)
    assert (found and NAMES.by_id[found].name, period_in(name)) == (unit, period)


def test_the_unit_of_all_rows_is_asked_once():
    decided = [[*ROWS[1], "Số quyết định", "Ngày quyết định"], *([*row, "9/QĐ-UBND", "14/07/2026"] for row in ROWS[2:])]
    told = [(one.code, one.cell) for one in read("Báo cáo.xlsx", [ROWS[0], *decided]).findings]
    assert told == [("missing_unit", "A3")]


def test_what_the_name_says_is_a_suggestion_and_never_taken_by_itself():
    checked = read()
    told = {finding.code: (finding.level, finding.suggestion) for finding in checked.findings}
    assert told == {"missing_unit": ("error", "Xã Phú Bình"), "missing_period": ("error", "Quý III/2026")}
    assert {(row["unit_id"], row["period"]) for row in checked.rows} == {(None, None)}


def test_without_such_a_name_nothing_is_suggested():
    assert {finding.suggestion for finding in read("bao-cao.xlsx").findings} == {None}


def test_a_chosen_suggestion_counts_for_every_row_that_names_none_and_says_where_it_comes_from():
    unit = NAMES.resolve("Xã Phú Bình").id
    checked = read(defaults={"default_unit": unit, "default_period": "2026-Q3"})
    assert {(row["unit_id"], row["period"]) for row in checked.rows} == {(unit, "2026-Q3")}
    assert (checked.sender_unit_id, checked.period, checked.errors) == (unit, "2026-Q3", 0)
    told = [finding for finding in checked.findings if finding.code == "default_taken"]
    assert [finding.value for finding in told] == ["Xã Phú Bình", "Quý III/2026"]
    assert all(f"theo tên tệp “{FILE}”" in finding.message and "2 dòng" in finding.message for finding in told)


def test_what_was_chosen_otherwise_is_not_said_to_come_from_the_name():
    checked = read(defaults={"default_unit": "so-y-te", "default_period": "2026-Q3"})
    told = next(finding for finding in checked.findings if finding.code == "default_taken")
    assert "theo lựa chọn khi nạp" in told.message


def test_rows_that_name_a_unit_keep_it():
    rows = [["ĐƠN VỊ BÁO CÁO: XÃ TÂN KỲ"], ["QUÝ II/2026"], *ROWS[1:]]
    checked = read(rows=rows, defaults={"default_unit": "so-y-te", "default_period": "2026-Q3"})
    assert {(row["unit"], row["period"]) for row in checked.rows} == {("Xã Tân Kỳ", "2026-Q2")}
    assert "default_taken" not in {finding.code for finding in checked.findings}
