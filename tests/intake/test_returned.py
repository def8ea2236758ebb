"""What goes back to the sender: templates that are read as their own form, and the sender's workbook marked.
A template filled in gives the records typed into it; a marked workbook, corrected, is read as the answer to it.
Everything the marking cannot keep is named."""

import io

import pytest
from openpyxl import load_workbook

from data.intake.annotate import annotate
from data.intake.forms import FORMS
from data.intake.model import Finding
from data.intake.sandbox import annotate_bytes
from data.intake.template import HEADING_ROW, template
from tests.intake import make_workbooks
from tests.intake.drawn import catalogue, check

CASES = make_workbooks.cases()


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
    checked = check(name, CASES[name])
    return checked, *annotate(name, CASES[name], checked.findings, reference)


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
    book["Quý III"]["H8"] = "30/09/2026"
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


def test_marking_runs_in_the_child_too():
    checked = check("02-dong-cong-sai.xlsx", CASES["02-dong-cong-sai.xlsx"])
    name, content, lost = annotate_bytes("02-dong-cong-sai.xlsx", CASES["02-dong-cong-sai.xlsx"], checked.findings)
    assert name == "02-dong-cong-sai-can-sua.xlsx" and content[:2] == b"PK" and lost == []
