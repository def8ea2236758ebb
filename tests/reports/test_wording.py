"""An officer's words take the place of a section's, and unchanged lines keep what they were.
The other sections, the annexes and their figures are untouched.
To add a kind of line: add its mark to wording.py and a row here."""

from analytics.reports.compare import _moved
from analytics.reports.document import Annex, Paragraph, Report
from analytics.reports.wording import as_lines, reworded
from analytics.words import glued

FIRST = (Paragraph("1. Tiến độ", "heading"), Paragraph("Đã xong 9/17."), Paragraph("Tập huấn", "item"))
SECOND = (Paragraph("[… Sở Nội vụ bổ sung: nguyên nhân]", "gap"),)
ANNEX = Annex("Danh mục", ("TT",), (100,), (), (("1",),))
REPORT = Report("quarter", {}, "Kết quả", (), (("I", FIRST), ("II", SECOND)), (ANNEX,), "", False)


def test_a_section_is_shown_one_paragraph_a_line():
    assert as_lines(FIRST) == "1. Tiến độ\nĐã xong 9/17.\n- Tập huấn"


def test_unchanged_words_give_the_same_report():
    assert reworded(REPORT, {0: as_lines(FIRST), 1: as_lines(SECOND)}) == REPORT


def test_changed_lines_are_read_by_how_they_begin_and_the_rest_stays():
    text = "1. Tiến độ\nĐã xong chín nhiệm vụ.\n\n- Kiểm tra\n[… bổ sung]"
    changed = reworded(REPORT, {0: text})
    assert changed.parts[0][1] == (
        Paragraph("1. Tiến độ", "heading"),
        Paragraph("Đã xong chín nhiệm vụ."),
        Paragraph("Kiểm tra", "item"),
        Paragraph("[… bổ sung]", "gap"),
    )
    assert changed.parts[1] == REPORT.parts[1]
    assert changed.annexes == REPORT.annexes


def test_a_number_stays_with_its_word_at_the_end_of_a_line():
    said = glued(
        "Quý IV/2026 có 12 đơn vị, kỳ tháng 5 chậm 3 ngày, tỷ lệ từ 64,4% đến 77,8%, 9/14 nhiệm vụ năm 2026 xong"
    )
    assert said.replace("\u00a0", "_") == (
        "Quý_IV/2026 có 12_đơn_vị, kỳ_tháng_5 chậm 3_ngày, tỷ lệ từ_64,4% đến_77,8%, 9/14_nhiệm_vụ năm_2026 xong"
    )


def test_a_stretch_of_months_or_years_stays_on_one_line():
    assert glued("nhiệm vụ 6 tháng cuối năm 2026").replace("\u00a0", "_") == "nhiệm vụ 6_tháng cuối năm_2026"
    assert glued("năm học 2025 - 2026").replace("\u00a0", "_") == "năm học 2025_-_2026"


def test_two_days_are_compared_in_words_that_say_which_way():
    assert [_moved(5, 8, "/17"), _moved(3, 2), _moved(2, 2)] == [
        "tăng từ 5/17 lên 8/17",
        "giảm từ 3 xuống 2",
        "vẫn là 2",
    ]
