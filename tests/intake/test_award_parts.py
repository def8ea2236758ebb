"""An award over its recipients, however the rows are counted: the recipients are the records, their sum the award.
The award's own number is compared and never added."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.intake.check import check_workbook
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

AWARDS = ("Giấy khen", "Chiến sĩ thi đua cơ sở", "Bằng khen của Chủ tịch UBND tỉnh", "Tập thể lao động tiên tiến")
RECIPIENTS = ("Tập thể", "Cá nhân", "Hộ gia đình")
WAYS = {
    "codes": lambda n, part, text: [text, f"{n:02d}"],
    "codes and bullets": lambda n, part, text: [f"- {text}" if part else text, f"{n:02d}"],
    "numbers and bullets": lambda n, part, text: [f"- {text}" if part else text, float(n)],
    "numbers of awards": lambda n, part, text: [text, "" if part else float(n)],
    "bullets": lambda n, part, text: [f"- {text}" if part else text, ""],
    "nothing": lambda n, part, text: [text, ""],
}
HEADS = {"codes": "Mã số", "codes and bullets": "Mã số"}


@st.composite
def blocks(draw):
    """Award -> recipient -> number; every recipient of at least one."""
    awards = draw(st.lists(st.sampled_from(AWARDS), min_size=1, max_size=3, unique=True))
    parts = st.dictionaries(st.sampled_from(RECIPIENTS), st.integers(1, 90), min_size=1, max_size=3)
    return {award: draw(parts) for award in awards}


def read(told, way, off=0):
    rows = [["UBND XÃ TÂN KỲ"], ["QUÝ III/2026"], ["Hình thức khen thưởng", HEADS.get(way, "STT"), "Số lượng"]]
    for award, parts in told.items():
        entries = [(award, sum(parts.values()) + off), *parts.items()]
        for i, (text, number) in enumerate(entries):
            rows.append([*WAYS[way](len(rows) - 2, i > 0, text), float(number)])
    return check_workbook("a.xlsx", Workbook("xlsx", [Sheet("S", rows)]), catalogue())


@pytest.mark.parametrize("way", WAYS)
@given(blocks())
def test_recipients_below_an_award_are_its_parts(way, told):
    checked = read(told, way)
    found: dict = {}
    for row in checked.rows:
        found.setdefault(row["award_form"], []).append(row["quantity"])
    assert sorted(map(sorted, found.values())) == sorted(sorted(parts.values()) for parts in told.values())
    assert not [f for f in checked.findings if f.code in ("unknown_award", "subset_over_total", "total_mismatch")]


@pytest.mark.parametrize("way", [way for way in WAYS if way != "nothing"])
def test_an_award_whose_number_is_not_the_sum_of_its_parts_is_told(way):
    checked = read({"Giấy khen": {"Tập thể": 20, "Cá nhân": 40}}, way, off=7)
    assert [row["quantity"] for row in checked.rows] == [20, 40]
    assert "total_mismatch" in {finding.code for finding in checked.findings}
