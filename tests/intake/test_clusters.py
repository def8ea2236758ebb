"""The members of a cụm, khối written in one cell, in any of the ways offices part names, are the same members."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Sheet
from data.intake.plain.cluster_columns import split
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

NAMES = UnitNames(catalogue())
UNITS = [unit.name for unit in catalogue().units if not unit.valid_to]


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(UNITS), min_size=1, max_size=6, unique=True),
    st.sampled_from(["; ", ", ", "\n", ";\n", " , "]),
    st.booleans(),
)
def test_names_parted_in_any_way_are_the_names(units, mark, numbered):
    text = mark.join(f"{n}. {unit}" if numbered and "\n" in mark else unit for n, unit in enumerate(units, 1)) + "."
    assert [NAMES.resolve(name).id for name in split(NAMES, text)] == [NAMES.resolve(unit).id for unit in units]


def read(rows):
    return check_workbook("a.xlsx", Workbook("xlsx", [Sheet("Sheet1", rows)]), catalogue())


def roles(checked):
    return {(row["cluster"], row["unit"]): row["role"] for row in checked.rows}


HEAD = ["STT", "Cụm, khối", "Cụm trưởng", "Cụm phó", "Thành viên"]


def test_one_row_a_cluster_and_one_row_a_member_are_the_same_cluster():
    one = read([HEAD, [1.0, "Cụm 1", "Xã Tân Kỳ", "Xã Phú Bình", "Xã Ba Bể; Xã Na Rì"]])
    long = read(
        [
            ["Cụm, khối", "Đơn vị", "Vai trò"],
            ["Cụm 1", "Xã Tân Kỳ", "Cụm trưởng"],
            ["Cụm 1", "Xã Phú Bình", "Cụm phó"],
            ["Cụm 1", "Xã Ba Bể", "Thành viên"],
            ["Cụm 1", "Xã Na Rì", "Thành viên"],
        ]
    )
    assert roles(one) == roles(long)
    assert [row.keys() for row in one.rows][0] >= {"cluster", "unit", "unit_id", "role", "valid_from", "valid_to"}
    assert one.findings == long.findings == []


def test_a_leader_listed_among_the_members_is_one_record():
    checked = read([HEAD, [1.0, "Cụm 1", "Xã Tân Kỳ", "", "Xã Tân Kỳ, Xã Ba Bể"]])
    assert [(row["unit"], row["role"]) for row in checked.rows] == [("Xã Tân Kỳ", "truong"), ("Xã Ba Bể", "thanh_vien")]


def test_a_member_listed_twice_is_told():
    checked = read([HEAD, [1.0, "Cụm 1", "Xã Tân Kỳ", "", "Xã Ba Bể, Xã Ba Bể"]])
    assert [finding.code for finding in checked.findings] == ["duplicate_key"]


@pytest.mark.parametrize("told, warned", [(3, False), (1, False), (5, True)])
def test_the_number_of_members_is_compared_with_those_named(told, warned):
    rows = [[*HEAD, "Số đơn vị"], [1.0, "Cụm 1", "Xã Tân Kỳ", "Xã Phú Bình", "Xã Ba Bể", float(told)]]
    assert ("total_mismatch" in {finding.code for finding in read(rows).findings}) is warned


def test_a_name_in_a_list_that_nobody_bears_is_asked_alone_and_an_alias_answers_it():
    rows = [HEAD, [1.0, "Cụm 1", "Xã Tân Kỳ", "", "Xã Ba Bể; Xã Xyz"]]
    asked = next(finding for finding in read(rows).findings if finding.level == "error")
    assert (asked.code, asked.cell, asked.value) == ("unknown_unit", "E2", "Xã Xyz")
    book = Workbook("xlsx", [Sheet("Sheet1", rows)])
    unit = NAMES.resolve("Xã Na Rì").id
    answered = check_workbook("a.xlsx", book, catalogue(), choices={"aliases": {"Xã Xyz": unit}})
    assert answered.errors == 0 and [row["unit"] for row in answered.rows] == ["Xã Tân Kỳ", "Xã Ba Bể", "Xã Na Rì"]


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("(Số liệu đến ngày 20/11/2026)", None),
        ("Tổng hợp đến ngày 20/11/2026", None),
        ("Có hiệu lực từ ngày 01/01/2026 đến ngày 31/12/2026", "2026-12-31"),
    ],
)
def test_the_day_of_the_figures_is_no_end_of_a_membership(line, until):
    checked = read(
        [["SỞ NỘI VỤ"], ["DANH SÁCH CỤM THI ĐUA"], [line], ["TT", "Tên cụm", "Đơn vị"], [1, "Cụm 1", UNITS[0]]]
    )
    assert [row["valid_to"] for row in checked.rows] == [until]
