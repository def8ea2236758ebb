"""Wordings of recipients: what the words of form 0603 say is an alias, a trade or a post is asked with its reason."""

import pytest

from data.intake.check import check_workbook
from data.intake.meaning import words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.names import CatalogueNames
from data.intake.model import Sheet
from data.intake.readers.workbook import Workbook
from tests.intake.drawn import catalogue

NAMES = CatalogueNames(catalogue()).recipients
ASKED = [wording for _, _, wordings in words.ASKED_RECIPIENTS for wording in wordings]
AWARD = "Giấy khen của Chủ tịch UBND xã"


@pytest.mark.parametrize(
    "wording, recipient",
    [
        ("Học sinh", "nguoi_truc_tiep"),
        ("Học sinh, sinh viên", "nguoi_truc_tiep"),
        ("Phó trưởng phòng", "lanh_dao_khac"),
        ("Giám đốc Sở", "lanh_dao_cap_so"),
        ("Doanh nhân", "doanh_nhan"),
    ],
)
def test_words_of_the_form_are_known(wording, recipient):
    assert NAMES.resolve(wording).id == recipient


@pytest.mark.parametrize("wording", ASKED)
def test_a_trade_or_post_is_never_classed_by_itself(wording):
    found = NAMES.resolve(wording)
    assert found.id is None and found.how == "asked" and found.why
    assert found.suggestion in {recipient.name for recipient in catalogue().recipients}


def test_no_wording_is_asked_in_two_ways_or_known_as_well():
    names = [canonical(wording) for wording in ASKED]
    known = {canonical(wording) for wordings in words.RECIPIENTS.values() for wording in wordings}
    assert len(names) == len(set(names)) and not known & set(names)


def read(rows, **choices):
    rows = [["UBND XÃ TÂN KỲ"], ["QUÝ III/2026"], *rows]
    return check_workbook("a.xlsx", Workbook("xlsx", [Sheet("S", rows)]), catalogue(), choices=choices or None)


LAYOUTS = {
    "column": [["Hình thức", "Đối tượng", "Số lượng"], [AWARD, "Giáo viên", 5.0], [AWARD, "Tập thể", 2.0]],
    "columns": [["STT", "Hình thức khen thưởng", "Tập thể", "Giáo viên"], [1.0, AWARD, 2.0, 5.0]],
    "labels": [["Chỉ tiêu", "Số lượng"], [AWARD, 7.0], ["- Tập thể", 2.0], ["- Giáo viên", 5.0]],
    "groups": [["Hình thức", "Số lượng"], ["I. Tập thể", ""], [AWARD, 2.0], ["II. Giáo viên", ""], [AWARD, 5.0]],
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_trade_is_asked_where_it_stands_and_the_answer_holds_wherever_it_stands(layout):
    asked = read(LAYOUTS[layout])
    findings = [finding for finding in asked.findings if finding.level == "error"]
    assert [(finding.code, finding.value) for finding in findings] == [("unknown_recipient", "Giáo viên")]
    assert {row["quantity"]: row["recipient_type"] for row in asked.rows} == {2: "tap_the", 5: None}
    answered = read(LAYOUTS[layout], recipients={"Giáo viên": findings[0].suggestion})
    assert answered.errors == 0
    assert {row["quantity"]: row["recipient_type"] for row in answered.rows} == {2: "tap_the", 5: "nguoi_truc_tiep"}


def test_two_wordings_of_one_class_are_added_and_told():
    rows = [
        ["STT", "Hình thức", "Đối tượng", "Số lượng"],
        [1.0, AWARD, "Học sinh", 5.0],
        [2.0, AWARD, "Sinh viên", 2.0],
    ]
    checked = read(rows)
    assert [(row["recipient_type"], row["quantity"], row["cell"]) for row in checked.rows] == [
        ("nguoi_truc_tiep", 7, "D4")
    ]
    assert [finding.code for finding in checked.findings] == ["same_class_added"]


@pytest.mark.parametrize("texts", [("Học sinh", "Học sinh"), ("Cá nhân", "Các cá nhân")])
def test_the_same_wording_or_the_whole_twice_is_a_double(texts):
    rows = [["STT", "Hình thức", "Đối tượng", "Số lượng"], *([n, AWARD, text, 5.0] for n, text in enumerate(texts, 1))]
    assert [finding.code for finding in read(rows).findings] == ["duplicate_key"]
