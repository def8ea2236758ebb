"""What an officer corrects on screen is applied before reading: cells, columns, heading, sheets, rows, names.
The file itself is never changed; the same choices give the same records again.
Each test begins with a file that is wrong without its choice."""

from dataclasses import replace
from pathlib import Path

import pytest

from data.intake.forms import FORMS
from data.intake.headings import column_dims
from tests.intake.drawn import catalogue, check
from tests.intake.make_workbooks import GKX, HEAD, LONG, book, row

WORKBOOKS = Path(__file__).parent / "workbooks"


def one(**changes) -> bytes:
    return book(("Quý III", [*HEAD, LONG, row(1), row(2, **({"who": "Công nhân"} | changes))]))


def codes(checked) -> list[str]:
    return [finding.code for finding in checked.findings]


def test_a_corrected_cell_is_read_as_corrected():
    content = one(day="31/09/2026")
    assert codes(check("t.xlsx", content)) == ["bad_date"]
    checked = check("t.xlsx", content, choices={"cells": {"Quý III": {"H8": "30/09/2026"}}})
    assert codes(checked) == ["decision_two_days"] and checked.rows[1]["decision_date"] == "2026-09-30"


@pytest.mark.parametrize("name", ["33-tcvn3-csv.csv", "p01-capitals-of-the-full-tcvn.csv", "63-tcvn3-phong-vntime.xls"])
def test_a_cell_corrected_in_a_file_of_a_legacy_font_is_read_as_it_was_typed(name):
    """Told by the cells of a column, by the whole file, by the font."""
    content = (WORKBOOKS / name).read_bytes()
    first = check(name, content).rows[0]
    cells = {first["sheet"]: {first["cells"]["unit"]: "Xã Văn Lăng", first["cells"]["recipient_type"]: "Hộ gia đình"}}
    after = check(name, content, choices={"cells": cells}).rows[0]
    assert (after["unit"], after["recipient_type"]) == ("Xã Văn Lăng", "ho_gia_dinh")


def test_a_mốc_is_chosen_for_a_row_without_losing_its_task():
    rows = [["XÃ NA RÌ"], ["Nội dung công việc", "Tình trạng"], ["Tham mưu khen thưởng cấp Nhà nước", "Đang thực hiện"]]
    content = book(("S", rows))
    asked = next(f for f in check("t.xlsx", content).findings if f.code == "missing_occurrence")
    checked = check("t.xlsx", content, choices={"cells": {"S": {asked.cell: asked.options[1]}}})
    assert "missing_occurrence" not in codes(checked)
    assert [(row["task_no"], row["occurrence"]) for row in checked.rows] == [("15", "2026-Q2")]


@pytest.mark.parametrize(
    ("name", "cell"),
    [("h16-report-sent-of-a-task-no-report-ends.xlsx", "C4"), ("k08-almost-done-to-tick.xlsx", "D5")],
)
def test_a_state_written_under_a_title_that_leaves_it_open_is_the_answer(name, cell):
    content = (WORKBOOKS / name).read_bytes()
    asked = next(f for f in check(name, content).findings if f.cell == cell)
    assert asked.code in ("unknown_status", "almost_done")
    for word, status in (("Đang thực hiện", "in_progress"), ("Hoàn thành", "done")):
        checked = check(name, content, choices={"cells": {asked.sheet: {cell: word}}})
        assert not {f.code for f in checked.findings if f.cell == cell} & {"unknown_status", "almost_done"}
        assert status in {row["status"] for row in checked.rows if row["cell"] == cell}


def test_a_name_confirmed_with_its_kind_behind_it_is_known():
    known = check("t.xlsx", one(unit="Van Lang (xa)"), choices={"aliases": {"Van Lang (xa)": "xp-02155"}})
    assert known.rows[1]["unit_id"] == "xp-02155" and "ambiguous_unit" not in codes(known)


def test_a_name_confirmed_once_is_known():
    content = one(unit="Na Rì mới")
    assert codes(check("t.xlsx", content)) == ["unknown_unit"]
    checked = check("t.xlsx", content, choices={"aliases": {"Na Rì mới": "xp-02155"}})
    assert codes(checked) == [] and checked.rows[1]["unit_id"] == "xp-02155"


def test_a_column_is_given_its_meaning():
    rows = [["XÃ NA RÌ"], ["QUÝ III/2026"], ["STT", "Hình thức", "Ai được", "Số lượng"], [1, GKX, "Nông dân", 5]]
    content = book(("S", rows))
    assert "unknown_column" in codes(check("t.xlsx", content))
    checked = check("t.xlsx", content, choices={"columns": {"S": {"C": "recipient_type"}}})
    assert codes(checked) == [] and checked.rows[0]["recipient_type"] == "nong_dan"


def test_numbers_half_understood_stop_a_file_until_their_column_is_explained_or_left_out():
    titles = [["", "Chuyên đề, đột xuất", "", "Đột xuất", "Điểm"], ["Hình thức", "Tập thể", "Cá nhân", "Tập thể", ""]]
    content = book(("S", [["XÃ NA RÌ"], ["QUÝ III/2026"], *titles, [GKX, 3, 4, 5, 6]]), merges={"S": ["B3:C3"]})
    assert codes(check("t.xlsx", content)) == ["unread_numbers", "unread_numbers", "unknown_column"]
    told = {"B": column_dims.pack({"award_kind": "chuyen_de", "recipient_type": "tap_the"}), "C": "", "E": ""}
    checked = check("t.xlsx", content, choices={"columns": {"S": told}})
    kinds = [(row["award_kind"], row["recipient_type"], row["quantity"]) for row in checked.rows]
    assert codes(checked) == [] and kinds == [("chuyen_de", "tap_the", 3), ("dot_xuat", "tap_the", 5)]


def test_a_column_told_to_add_up_others_adds_those_under_its_own_heading():
    content = (WORKBOOKS / "sw01-two-kinds-in-one-heading.xls").read_bytes()
    parts = {"L": {"award_kind": "chuyen_de"}, "M": {"award_kind": "dot_xuat", "recipient_type": "nguoi_truc_tiep"}}
    told = {letter: column_dims.pack(dims) for letter, dims in ({"J": {column_dims.TOTAL: "1"}} | parts).items()}
    checked = check("t.xls", content, choices={"columns": {"Bảng": told}})
    assert "total_mismatch" not in codes(checked) and sum(row["quantity"] for row in checked.rows) == 60


def test_one_column_told_anew_leaves_what_is_remembered_of_the_others():
    known = replace(catalogue(), column_meanings=REMEMBERED)
    checked = check("t.xlsx", book(("S", WHO)), known=known, choices={"columns": {"S": {"A": ""}}})
    assert codes(checked) == ["columns_remembered"] and checked.rows[0]["recipient_type"] == "nong_dan"


def test_the_heading_is_pointed_at():
    rows = [["XÃ NA RÌ - QUÝ III/2026"], ["STT", "Hình thức", "Đối tượng", "Số lượng"], [1, GKX, "Nông dân", 5]]
    checked = check("t.xlsx", book(("S", rows)), choices={"header": {"S": [2, 2]}})
    assert codes(checked) == [] and checked.tables[0]["header"] == [2, 2]


def test_rows_and_sheets_are_left_out():
    content = book(("A", [*HEAD, LONG, row(1), row(2)]), ("B", [*HEAD, LONG, row(1, number="13/QĐ-UBND")]))
    assert codes(check("t.xlsx", content)) == ["duplicate_key"]
    checked = check("t.xlsx", content, choices={"sheets": ["A"], "skip": {"A": [8]}})
    assert codes(checked) == [] and [r["cell"] for r in checked.rows] == ["F7"]


def test_a_chosen_form_unit_and_period_complete_the_file():
    content = book(("S", [["STT", "Hình thức", "Đối tượng", "Số lượng"], [1, GKX, "Nông dân", 5]]))
    assert codes(check("t.xlsx", content)) == ["missing_unit", "missing_period"]
    checked = check("t.xlsx", content, form="awards", unit="xp-02155", period="2026-Q3")
    assert codes(checked) == [] and (checked.rows[0]["unit_id"], checked.rows[0]["period"]) == ("xp-02155", "2026-Q3")
    assert check("t.xlsx", content, form="progress").refused["code"] == "no_table"


def test_a_file_of_another_unit_is_out_of_scope():
    assert codes(check("t.xlsx", one(), unit="xp-01906")) == ["not_in_scope", "not_in_scope"]
    assert codes(check("t.xlsx", one(), unit="so-noi-vu")) == []
    assert codes(check("t.xlsx", one(), period="2026-Q2")) == [
        "not_in_scope",
        "date_outside_period",
        "date_outside_period",
    ]


WHO = [["XÃ NA RÌ"], ["QUÝ III/2026"], ["STT", "Hình thức", "Ai được", "Số lượng"], [1, GKX, "Nông dân", 5]]
REMEMBERED = {
    "stt | hình thức | ai được | số lượng": {"xp-02155": {"form": "awards", "columns": {"2": "recipient_type"}}}
}


def test_a_column_confirmed_before_is_read_alike_for_the_same_sender_and_heading_only():
    known = replace(catalogue(), column_meanings=REMEMBERED)
    checked = check("t.xlsx", book(("S", WHO)), known=known)
    assert [(f.level, f.code, f.cell) for f in checked.findings] == [("info", "columns_remembered", "C3")]
    assert checked.rows[0]["recipient_type"] == "nong_dan" and checked.tables[0]["shape"] in REMEMBERED
    other = [["XÃ BA BỂ"], *WHO[1:]]
    assert "unknown_column" in codes(check("t.xlsx", book(("S", other)), known=known))
    longer = [*WHO[:2], [*WHO[2], "Ghi chú"], [*WHO[3], ""]]
    assert "unknown_column" in codes(check("t.xlsx", book(("S", longer)), known=known))


def test_what_an_officer_says_now_comes_before_what_is_remembered():
    known = replace(catalogue(), column_meanings=REMEMBERED)
    checked = check("t.xlsx", book(("S", WHO)), known=known, choices={"columns": {"S": {"C": ""}}})
    assert "columns_remembered" not in codes(checked) and checked.rows[0]["recipient_type"] != "nong_dan"


def test_a_table_nobody_recognised_is_read_once_heading_and_columns_are_told():
    rows = [["XÃ NA RÌ - QUÝ III/2026"], ["Loại gì", "Ai được", "Bao nhiêu"], [GKX, "Nông dân", 5]]
    content = book(("S", rows))
    assert check("t.xlsx", content).refused["code"] == "no_table"
    told = {
        "header": {"S": [2, 2]},
        "columns": {"S": {"A": "award_form", "B": "recipient_type", "C": "quantity"}},
    }
    checked = check("t.xlsx", content, form="awards", choices=told)
    assert codes(checked) == [] and (checked.rows[0]["quantity"], checked.rows[0]["cell"]) == (5, "C3")


def test_a_heading_no_form_knows_is_found_again_for_the_sender_it_was_pointed_out_for():
    rows = [["XÃ NA RÌ - QUÝ III/2026"], ["Loại gì", "Ai được", "Bao nhiêu"], [GKX, "Nông dân", 5]]
    fields = {"0": "award_form", "1": "recipient_type", "2": "quantity"}
    shape = "loại gì | ai được | bao nhiêu"
    known = replace(catalogue(), column_meanings={shape: {"xp-02155": {"form": "awards", "columns": fields}}})
    checked = check("t.xlsx", book(("S", rows)), known=known)
    assert codes(checked) == ["columns_remembered"] * 3
    assert (checked.rows[0]["quantity"], checked.rows[0]["cell"], checked.rows[0]["period"]) == (5, "C3", "2026-Q3")
    assert check("t.xlsx", book(("S", [["XÃ BA BỂ"], *rows[1:]])), known=known).refused["code"] == "no_table"


@pytest.mark.parametrize("form", FORMS)
def test_no_meaning_given_to_a_column_breaks_the_check(form):
    content = book(("S", [*HEAD, LONG, row(1), row(2)]))
    for field in [*(one.name for one in FORMS[form].fields), ""]:
        for letter in "BEF":
            told = {"header": {"S": [6, 6]}, "columns": {"S": {letter: field}}}
            checked = check("t.xlsx", content, form=form, choices=told)
            assert checked.refused or checked.rows or checked.findings


def wide(*titles, year="2026"):
    return book(("S", [["XÃ NA RÌ"], [f"NĂM {year}"], ["STT", "Hình thức", *titles], [1, GKX, 5, 2, 7]]))


def pointed(columns) -> dict:
    return {"header": {"S": [3, 3]}, "columns": {"S": {"B": "award_form"} | columns}}


def counts(**dims) -> str:
    return column_dims.pack(dims)


def test_columns_are_told_what_their_numbers_are_about():
    told = {
        "C": counts(recipient_type="tap_the", period="Q1"),
        "D": counts(recipient_type="nong_dan", period="Q2", award_kind="dot_xuat"),
        "E": counts(total="1"),
    }
    checked = check("t.xlsx", wide("Một", "Hai", "Ba"), form="awards", choices=pointed(told))
    assert [(r["recipient_type"], r["award_kind"], r["period"], r["quantity"], r["cell"]) for r in checked.rows] == [
        ("tap_the", "chua_ro", "2026-Q1", 5, "C4"),
        ("nong_dan", "dot_xuat", "2026-Q2", 2, "D4"),
    ]
    assert codes(checked) == []


def test_a_total_that_was_told_is_compared_and_never_added():
    told = {"C": counts(recipient_type="tap_the"), "D": counts(recipient_type="nong_dan"), "E": counts(total="1")}
    rows = [["XÃ NA RÌ"], ["QUÝ I/2026"], ["STT", "Hình thức", "Một", "Hai", "Ba"], [1, GKX, 5, 2, 9]]
    checked = check("t.xlsx", book(("S", rows)), form="awards", choices=pointed(told))
    assert sum(r["quantity"] for r in checked.rows) == 7 and codes(checked) == ["total_mismatch"]


def test_the_year_of_a_told_period_is_that_of_the_title():
    told = {"C": counts(recipient_type="tap_the", period="Q1"), "D": "", "E": ""}
    checked = check("t.xlsx", wide("Một", "Hai", "Ba", year="2025"), form="awards", choices=pointed(told))
    assert [r["period"] for r in checked.rows] == ["2025-Q1"]


def test_what_numbers_are_about_is_remembered_and_told_in_words():
    heading = "stt | hình thức | một | hai | ba"
    columns = {"1": "label", "2": counts(award_form="gk_xa", recipient_type="tap_the", period="Q1"), "3": "", "4": ""}
    known = replace(catalogue(), column_meanings={heading: {"xp-02155": {"form": "awards", "columns": columns}}})
    checked = check("t.xlsx", wide("Một", "Hai", "Ba"), known)
    assert [(r["recipient_type"], r["period"], r["quantity"]) for r in checked.rows] == [("tap_the", "2026-Q1", 5)]
    told = next(finding.message for finding in checked.findings if finding.cell == "C3")
    assert "số lượng: Giấy khen của Chủ tịch UBND cấp xã, Tập thể (không ghi rõ quy mô), Quý I" in told


@pytest.mark.parametrize("part", column_dims.PARTS)
def test_every_part_of_a_year_has_a_name_and_packs(part):
    assert column_dims.part_label(part)[0].isupper() or column_dims.part_label(part)[0].isdigit()
    assert column_dims.unpack(counts(period=part, award_form="gk_xa")) == {"award_form": "gk_xa", "period": part}
