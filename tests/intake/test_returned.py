"""What goes back to the sender: templates that are read as their own form, and the sender's workbook marked.
A template filled in gives the records typed into it; a marked workbook, corrected, is read as the answer to it.
Everything the marking cannot keep is named."""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment

from data.intake.annotate import annotate, what_is_lost
from data.intake.forms import FORMS
from data.intake.model import Finding, Sheet
from data.intake.sandbox import annotate_bytes
from data.intake.template import HEADING_ROW, template
from tests.intake.drawn import catalogue, check, check_path
from tests.intake.make_workbooks import book
from tests.intake.test_workbooks import said

WORKBOOKS = Path(__file__).parent / "workbooks"


def filled(form: str, rows: list[dict], unit=None, period=None) -> bytes:
    """A template with rows typed under its titles."""
    book = load_workbook(io.BytesIO(template(form, catalogue(), unit=unit, period=period)))
    page = book.worksheets[0]
    titles = {page.cell(HEADING_ROW, c).value: c for c in range(1, page.max_column + 1)}
    for number, row in enumerate(rows, start=HEADING_ROW + 1):
        for name, value in row.items():
            page.cell(number, titles[FORMS[form].field(name).title], value)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("form", FORMS)
def test_a_blank_template_is_recognised_as_its_own_form(form):
    checked = check("t.xlsx", template(form, catalogue(), unit="xp-02155", period="2026-Q3"))
    assert checked.refused is None and checked.form == form
    assert {f.code for f in checked.findings if f.level == "error"} <= {"no_rows", "missing_value", "missing_column"}


def test_a_filled_awards_template_gives_what_was_typed():
    content = filled(
        "awards",
        [
            {
                "order": 1,
                "award_form": "Giấy khen của Chủ tịch UBND cấp xã",
                "award_kind": "Chuyên đề",
                "recipient_type": "Nông dân",
                "quantity": 7,
                "decision_no": "9/QĐ-UBND",
                "decision_date": "01/07/2026",
            }
        ],
        "xp-02155",
        "2026-Q3",
    )
    checked = check("t.xlsx", content)
    assert [(r["unit_id"], r["award_form"], r["quantity"], r["decision_date"], r["period"]) for r in checked.rows] == [
        ("xp-02155", "gk_xa", 7, "2026-07-01", "2026-Q3")
    ]
    assert checked.findings == [] and checked.sender_unit_id == "xp-02155" and checked.period == "2026-Q3"


def test_a_progress_template_lists_what_the_unit_answers_for():
    checked = check(
        "t.xlsx", filled("progress", [{"status": "Hoàn thành", "completed_on": "20/07/2026"}], "xp-02155", "2026-07")
    )
    assert [(r["task_no"], r["unit_id"], r["occurrence"], r["status"]) for r in checked.rows] == [
        ("7", "xp-02155", "2026-07", "done")
    ]


def marked(name: str, reference=None):
    content = (WORKBOOKS / name).read_bytes()
    checked = check(name, content)
    return checked, *annotate(name, content, checked.findings, reference)


def test_wrong_cells_come_back_coloured_commented_and_listed_with_links():
    checked, content, lost = marked("03-ngay-khong-co.xlsx")
    book = load_workbook(io.BytesIO(content))
    cell = book["Quý III"]["H8"]
    assert cell.fill.fgColor.rgb.endswith("F4C7D3") and "tháng 9 có 30 ngày" in cell.comment.text
    listed = book["Nội dung cần kiểm tra"]
    assert listed["C6"].value == "Quý III!H8" and listed["C6"].hyperlink.location == "'Quý III'!H8"
    assert lost == []


def test_a_corrected_copy_is_read_as_the_answer_to_its_upload():
    _, content, _ = marked("03-ngay-khong-co.xlsx", "TN-38")
    book = load_workbook(io.BytesIO(content))
    book["Quý III"]["H8"] = book["Quý III"]["H7"].value
    out = io.BytesIO()
    book.save(out)
    checked = check("t.xlsx", out.getvalue())
    assert checked.answers == "TN-38" and checked.findings == [] and len(checked.rows) == 2


@pytest.mark.parametrize("name", ["33-tcvn3-csv.csv", "37-html-ten-xls.xls", "39-ods.ods"])
def test_other_kinds_come_back_as_xlsx_and_say_what_is_lost(name):
    checked, content, lost = marked(name)
    assert lost and len(check("t.xlsx", content).rows) == len(checked.rows)


def test_a_formula_in_a_csv_comes_back_as_text():
    content, _ = annotate("t.csv", b"STT;x\n1;=1+1\n", [Finding("error", "x", "t", "B2", "=1+1", "x")])
    assert load_workbook(io.BytesIO(content))["t"]["B2"].data_type == "s"


EMPTY = None
CORRECTED = {  # file -> the cells changed as their comments ask
    "07-so-mo-ho.xlsx": {"F7": 1234, "F8": 80, "F9": 5, "F10": 2, "F11": 1, "F12": 2, "F16": 3},
    "08-don-vi-khong-ro.xlsx": {"B3": "Xã Yên Bình", "B4": "Xã Phú Bình", "B5": "Xã Văn Lăng", "B6": "Xã Định Hóa",
                                "B7": "Phường Phổ Yên", "B8": "Xã Đại Từ"},
    "13-o-loi-va-cong-thuc.xlsx": {"F7": 5, "F8": 6},
    "20-trong-do-lon-hon.xlsx": {"D7": 3},
    "41-tien-do-loi.xlsx": {"G8": "25/07/2026", "F9": "90%", "A10": 3, "B10": EMPTY, "C12": "Sở Nội vụ",
                            "B12": "Tham mưu khen thưởng cấp Nhà nước quý II/2026", "E12": "Hoàn thành"},
    "43-ke-hoach.docx": {"E7": "Quý I/2027"},
    "52-tong-cot-sai.xlsx": {"F8": EMPTY},
    "59-o-loi-va-cong-thuc.xls": {"F7": 5, "F8": 6},
    "60-o-loi-va-cong-thuc.ods": {"F7": 5, "F8": 6},
    "65-phan-tram-dinh-dang.xls": {"F9": "50%"},
    "75-0602.xlsx": {"C4": "Huân chương Lao động hạng Ba"},
    "awards-15-nine-months.xlsx": {"A2": "6 tháng đầu năm 2026"},
    "e01-wrong-cells-merged-downwards.xlsx": {"A2": "Xã Phú Bình", "C2": "28/02/2026"},
    "f33-a-cluster-a-sheet.xlsx": {"K2!A1": "KHỐI THI ĐUA SỐ 2"},
    "f41-comma-moves-the-cells.csv": {"E2": "62,5", "F2": EMPTY},
    "f50-units-as-group-rows.xlsx": {"B7": "Xã Tân Kỳ"},
}  # fmt: skip


@pytest.mark.parametrize("name", CORRECTED)
def test_a_marked_workbook_corrected_as_its_comments_ask_has_no_error_left(name):
    content = (WORKBOOKS / name).read_bytes()
    checked = check(name, content)
    marked, _ = annotate(name, content, checked.findings, "TN-38")
    book = load_workbook(io.BytesIO(marked))
    wrong = {finding.cell for finding in checked.findings if finding.level == "error"}
    for cell, value in CORRECTED[name].items():
        sheet, _, place = cell.rpartition("!")
        page = book[sheet] if sheet else book.worksheets[0]
        page[place].value = value
    corrected = _saved(book)
    again = check("tra-lai.xlsx", corrected)
    assert [finding for finding in again.findings if finding.level == "error"] == []
    assert again.answers == "TN-38" and len(again.rows) >= len(checked.rows) - 1
    cleaned, _ = annotate("tra-lai.xlsx", corrected, again.findings, "TN-39")
    told = {(f.sheet, f.cell) for f in again.findings}
    for page in load_workbook(io.BytesIO(cleaned)).worksheets[:-1]:
        for cell in (cell for row in page.iter_rows() for cell in row):
            assert (cell.comment is None) or (page.title, cell.coordinate) in told or cell.coordinate not in wrong


def _saved(book) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_cell_with_several_findings_has_the_colour_of_the_worst_and_all_of_them():
    told = [Finding(level, "x", "S", "A1", None, f"Điều {level}.") for level in ("error", "info")]
    cell = load_workbook(io.BytesIO(annotate("t.xlsx", book(("S", [["a"]])), told)[0]))["S"]["A1"]
    assert cell.fill.fgColor.rgb.endswith("F4C7D3")
    assert "1. Lỗi: Điều error." in cell.comment.text and "2. Lưu ý: Điều info." in cell.comment.text


def test_the_senders_own_comment_stays_and_ours_goes_when_the_cell_is_right():
    def commented(book):
        book["S"]["A1"].comment = Comment("Nhờ xem lại", "Xã Na Rì")

    content = book(("S", [["a"]]), touch=commented)
    marked, _ = annotate("t.xlsx", content, [Finding("error", "x", "S", "A1", None, "Điều một.")])
    comment = load_workbook(io.BytesIO(marked))["S"]["A1"].comment
    assert comment.text.startswith("Nhờ xem lại") and "Điều một" in comment.text and comment.author == "Xã Na Rì"
    again = load_workbook(io.BytesIO(annotate("t.xlsx", marked, [])[0]))["S"]["A1"]
    assert again.comment.text == "Nhờ xem lại" and again.fill.fill_type is None


def test_characters_no_workbook_may_hold_do_not_keep_it_from_going_back():
    content, told = (
        "a;b\n1;x\ufffe\n".encode(),
        Finding("error", "x", "t", "B2", "x\x1a\ufffe", "Ô B2 ghi “x\x1a\ufffe”."),
    )
    page = load_workbook(io.BytesIO(annotate("t.csv", content, [told])[0]))["t"]
    assert (page["B2"].value, page["B2"].comment.text) == ("x", "1. Lỗi: Ô B2 ghi “x”.")


def test_a_cell_put_right_on_screen_goes_back_as_it_now_reads_and_says_what_stood_there():
    name = "07-so-mo-ho.xlsx"
    cells = {"Quý III": {"F8": "80", "F9": "5"}}
    checked = check(name, (WORKBOOKS / name).read_bytes(), choices={"cells": cells})
    marked, _ = annotate(name, (WORKBOOKS / name).read_bytes(), checked.findings, "TN-38", cells)
    book = load_workbook(io.BytesIO(marked))
    cell = book["Quý III"]["F8"]
    assert cell.value == 80 and "“khoảng 80” thành “80”" in cell.comment.text
    listed = [row[3:5] for row in book["Nội dung cần kiểm tra"].iter_rows(min_row=6, values_only=True)]
    assert any(before == "O5" and "“O5” thành “5”" in words for before, words in listed)
    again = check("tra-lai.xlsx", marked)
    assert said(again)[1] == said(checked)[1] and len(again.findings) == 6
    cleaned = load_workbook(io.BytesIO(annotate("tra-lai.xlsx", marked, again.findings)[0]))
    assert cleaned["Quý III"]["F8"].comment is None


def test_a_long_name_of_a_text_file_is_shortened_and_its_cells_are_still_marked_and_linked():
    name = "Báo cáo kết quả khen thưởng quý III [2026] của xã.csv"
    content = b"a;b\n1;2\n"
    [sheet] = check(name, content).sheets
    places = (("error", "A1"), ("warning", None))
    told = [Finding(level, "x", sheet, cell, None, "Cần xem lại ô này.") for level, cell in places]
    book = load_workbook(io.BytesIO(annotate(name, content, told)[0]))
    page, listed = book.worksheets
    assert page["A1"].comment and page.title in listed["C6"].hyperlink.location
    assert listed["C7"].hyperlink.location == f"'{page.title}'!A1"


def test_what_is_hidden_and_must_be_mended_is_shown_again_and_told():
    made = load_workbook(io.BytesIO((WORKBOOKS / "02-dong-cong-sai.xlsx").read_bytes()))
    page = made.worksheets[0]
    for row in (7, 8):
        page.row_dimensions[row].hidden = True
    page.column_dimensions.group("C", "D", hidden=True)
    out = io.BytesIO()
    made.save(out)
    told = [
        Finding("error", "x", page.title, "D7", None, "Sai."),
        Finding("info", "x", page.title, "B8", None, "Biết."),
    ]
    returned = load_workbook(io.BytesIO(annotate("a.xlsx", out.getvalue(), told)[0]))
    rows, columns = returned.worksheets[0].row_dimensions, returned.worksheets[0].column_dimensions
    assert not rows[7].hidden and rows[8].hidden and not columns["C"].hidden
    said = [cell.value for cell in returned.worksheets[-1]["E"]]
    assert "Bị ẩn trong tệp gửi đến, nay hiện ra để sửa: hàng 7, cột D." in said


def test_hidden_sheets_that_cannot_come_back_are_named():
    assert any("nhận xét" in words for words in what_is_lost("ods", {}, [Sheet("S", [], remarks={(0, 0): True})]))
    assert any("Ẩn" in words for words in what_is_lost("ods", {}, [Sheet("Ẩn", [], visible=False)]))


def test_marking_runs_in_the_child_too():
    path = WORKBOOKS / "02-dong-cong-sai.xlsx"
    checked = check_path(path)
    name, content, lost = annotate_bytes(path.name, path.read_bytes(), checked.findings)
    assert name == "02-dong-cong-sai-can-sua.xlsx" and content[:2] == b"PK" and lost == []
