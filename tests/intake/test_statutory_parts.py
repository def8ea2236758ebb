"""Forms 0602 and 0603 against a twin in plain Python: every "trong đó" chain, however its rows are written.
A part is taken out of the row it is a part of; what is left of a row is its own class, and sums never count."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue
from tests.intake.drawn_statutory import Statutory, came_out

PERSONS = {
    "06": ("lanh_dao_cap_tinh", "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên"),
    "07": ("lanh_dao_cap_so", "Lãnh đạo cấp vụ, sở, ngành và tương đương"),
    "08": ("doanh_nhan", "Doanh nhân"),
    "09": ("lanh_dao_khac", "Các cấp lãnh đạo khác từ phó phòng trở lên"),
    "10": ("nguoi_truc_tiep", "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu"),
}
AWARDS = ("Bằng khen của Chủ tịch UBND tỉnh", "Cờ thi đua của UBND tỉnh", "Huân chương Lao động hạng Ba")
ORDERS = {"numbers": ("1. ", "2. ", "3. "), "dashes": ("- ", "- ", "- "), "nothing": ("", "", "")}
BULLETS = ("+ ", "- ", "")
SAYS = ("a row", "the first part", "each part", "the label", "nothing")


@st.composite
def told(draw):
    """One column of the form: numbers of 03, of what is left of 02, of 04, of 06 to 10 and of what is left of 05."""
    number = st.integers(0, 40)
    listed = draw(st.lists(st.sampled_from(list(PERSONS)), min_size=1, max_size=5, unique=True))
    parts = {code: draw(number) for code in sorted(listed)}
    loose = draw(number) if len(parts) < 5 else 0  # the form's own law: 05 = 06 + ... + 10
    return {"03": draw(number), "02": draw(number), "04": draw(number), "05": loose, **parts}


@st.composite
def ways(draw):
    return {
        "has_codes": draw(st.booleans()),
        "order": draw(st.sampled_from(list(ORDERS))),
        "bullet": draw(st.sampled_from(BULLETS)),
        "says": draw(st.sampled_from(SAYS)),
        "subset": draw(st.sampled_from(("Trong đó: Doanh nghiệp", "- Doanh nghiệp", "Trong đó doanh nghiệp"))),
        "has_total": draw(st.booleans()),
    }


def expected(number):
    """The twin: class -> number, zeros left out."""
    classes = {"02": "tap_the", "03": "doanh_nghiep", "04": "ho_gia_dinh", "05": "ca_nhan"}
    classes |= {code: recipient for code, (recipient, _) in PERSONS.items()}
    return {classes[code]: n for code, n in number.items() if n}


def rows_of(number, way, form="0603", columns=lambda n: [float(n)]):
    """The rows of the form as an office types them."""
    parts = {code: n for code, n in number.items() if code in PERSONS}
    collectives, persons = number["02"] + number["03"], number["05"] + sum(parts.values())
    first, second, third = ORDERS[way["order"]]
    tail = ", trong đó:" if way["says"] == "the label" else ""
    lines = [("Tổng số", "01", collectives + number["04"] + persons)] if way["has_total"] else []
    lines += [(f"{first}Tập thể", "02", collectives), (way["subset"], "03", number["03"])]
    lines += [(f"{second}Hộ gia đình", "04", number["04"]), (f"{third}Cá nhân{tail}", "05", persons)]
    lines += [("Trong đó:", "", None)] if way["says"] == "a row" else []
    for i, (code, n) in enumerate(parts.items()):
        says = way["says"] == "each part" or way["says"] == "the first part" and i == 0
        lines.append((("Trong đó: " if says else way["bullet"]) + PERSONS[code][1], code, n))
    code = [[c] if way["has_codes"] else [] for _, c, _ in lines]
    return [[text, *c, *([] if n is None else columns(n))] for (text, _, n), c in zip(lines, code, strict=True)]


def read(rows, heads, way, form="0603"):
    above = [[f"Biểu số: {form}.N/BNV-TĐKT"], ["Đơn vị báo cáo: Sở Xây dựng"], ["SỐ LƯỢNG KHEN THƯỞNG"], ["Năm 2026"]]
    heading = ["Chỉ tiêu", *(["Mã số"] if way["has_codes"] else []), *heads]
    return check_workbook("a.xlsx", Workbook("xlsx", [Sheet("S", [*above, heading, *rows])]), catalogue())


def counted(checked):
    found = {}
    for row in checked.rows:
        found[row["recipient_type"]] = found.get(row["recipient_type"], 0) + row["quantity"]
    return found


def told_wrong(checked):
    codes = ("total_mismatch", "subset_over_total", "unknown_award", "unknown_recipient", "missing_recipient")
    return [finding.message for finding in checked.findings if finding.code in codes]


@given(told(), ways(), st.sampled_from(AWARDS))
def test_parts_of_the_form_are_taken_out_of_the_row_they_are_part_of(number, way, award):
    checked = read(rows_of(number, way), [award], way)
    assert counted(checked) == expected(number)
    assert told_wrong(checked) == []


@given(told(), ways())
def test_form_0602_splits_each_award_into_collectives_and_persons(number, way):
    """Rows of collectives stand under "Tập thể" of the award, those of persons under "Cá nhân"."""
    rows = rows_of(number, way | {"has_total": False}, columns=lambda n: [float(n), ""])
    width = 3 if way["has_codes"] else 2
    for row in rows:
        is_persons = "Cá nhân" in row[0] or any(text in row[0] for _, text in PERSONS.values())
        if is_persons and len(row) == width + 1:
            row[width - 1 :] = ["", row[width - 1]]
    heads = [f"{AWARDS[2]} - Tập thể", f"{AWARDS[2]} - Cá nhân"]
    checked = read(rows, heads, way, "0602")
    assert counted(checked) == expected(number)
    assert told_wrong(checked) == []


@pytest.mark.parametrize("has_codes", [True, False])
def test_parts_larger_than_their_whole_are_told_with_the_sum_of_all_parts(has_codes):
    way = {"has_codes": has_codes, "order": "numbers", "bullet": "", "says": "a row", "has_total": False}
    way["subset"] = "Trong đó: Doanh nghiệp"
    number = {"03": 2, "02": 7, "04": 1, "05": -3, "07": 5, "10": 6}
    checked = read(rows_of(number, way), [AWARDS[0]], way)
    (finding,) = [f for f in checked.findings if f.code == "subset_over_total"]
    assert "ghi 8, " in finding.message and "cộng lại là 11" in finding.message


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_a_form_filled_in_by_units_is_read_or_told(seed):
    made = Statutory(random.Random(seed))
    checked = check_workbook("a.xlsx", Workbook("xlsx", made.sheets()), catalogue())
    is_told = bool(checked.refused) or any(finding.level != "info" for finding in checked.findings)
    assert +came_out(checked) == +made.truth or is_told


def test_most_forms_filled_in_by_units_are_read_without_a_question():
    read = 0
    for seed in range(80):
        made = Statutory(random.Random(seed))
        checked = check_workbook("a.xlsx", Workbook("xlsx", made.sheets()), catalogue())
        is_told = bool(checked.refused) or any(finding.level != "info" for finding in checked.findings)
        read += +came_out(checked) == +made.truth and not is_told
    assert read / 80 >= 0.9
