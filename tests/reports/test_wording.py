"""An officer's words take the place of a section's, and unchanged lines keep what they were.
The other sections, the annexes and their figures are untouched.
To add a kind of line: add its mark to wording.py and a row here."""

from analytics.reports.document import Annex, Paragraph, Report
from analytics.reports.wording import as_lines, reworded

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
