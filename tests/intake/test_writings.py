"""One table in the many ways programs write the XML of a sheet: what its formatting tells must not be lost in any.
The plain writing is that of Excel; each other one is made from it by a replacement."""

import re

import pytest

from tests.intake import hostile
from tests.intake.drawn import check

STYLES = (
    f"{hostile.HEAD}<styleSheet {hostile.MAIN}><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/></cellXfs></styleSheet>"
)
AWARDS = ("LĐTT", "CSTĐ cơ sở")
HEADING = ("STT", "Hình thức", "Đối tượng", "Số lượng")


def _text(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def _row(number: int, quantity: str, told: str = "") -> str:
    award, person = _text(f"B{number}", AWARDS[number - 3]), _text(f"C{number}", "Cá nhân")
    cells = f'<c r="A{number}"><v>{number - 2}</v></c>{award}{person}'
    return f'<row r="{number}"{told}>{cells}{quantity}</row>'


def _book(quantity: str, told: str = "") -> str:
    heading = "".join(_text(f"{letter}2", title) for letter, title in zip("ABCD", HEADING, strict=True))
    title = f'<row r="1">{_text("A1", "XÃ NA RÌ - QUÝ III/2026")}</row><row r="2">{heading}</row>'
    return title + _row(3, quantity, told) + _row(4, '<c r="D4"><v>8</v></c>')


WRITINGS = {
    "as Excel does": lambda rows: rows,
    "single quotation marks": lambda rows: re.sub(r'="([^"]*)"', r"='\1'", rows),
    "no places": lambda rows: re.sub(r' r="\w+"', "", rows),
    "places last": lambda rows: re.sub(r'<c( r="\w+")((?: \w+="\w+")*)>', r"<c\2\1>", rows),
    "with comments": lambda rows: rows.replace("<row", '<!-- <c r="D3"><v>99</v></c> --><row'),
}


@pytest.fixture(params=WRITINGS)
def written(request):
    def make(quantity: str, told: str = ""):
        rows = WRITINGS[request.param](_book(quantity, told))
        return check("t.xlsx", hostile.xlsx(rows=rows, extra={"xl/styles.xml": STYLES}))

    return make


@pytest.mark.parametrize(
    ("quantity", "told", "codes", "quantities"),
    [
        ('<c r="D3"><v>5</v></c>', "", [], [5, 8]),
        ('<c r="D3" t="e"><v>#REF!</v></c>', "", ["error_value"], [None, 8]),
        ('<c r="D3"><f>2+3</f></c>', "", ["formula_without_value"], [None, 8]),
        ('<c r="D3" s="1"><v>5</v></c>', "", ["bad_number"], [None, 8]),
        ('<c r="D3"><v>5</v></c>', ' hidden="1"', ["hidden_rows"], [5, 8]),
        ('<c r="D3"><v>5</v></c>', ' ht="0" customHeight="1"', ["hidden_rows"], [5, 8]),
    ],
)
def test_what_the_formatting_tells_is_seen_however_the_sheet_is_written(written, quantity, told, codes, quantities):
    checked = written(quantity, told)
    assert [f.code for f in checked.findings] == codes
    assert [(r["cell"], r["quantity"]) for r in checked.rows] == list(zip(("D3", "D4"), quantities, strict=True))


def test_two_values_for_one_cell_are_refused():
    checked = check("t.xlsx", hostile.xlsx(rows=_book('<c r="D3"><v>5</v></c><c r="D3"><v>9</v></c>')))
    assert checked.refused["code"] == "duplicate_cell" and "D3" in checked.refused["message"]


@pytest.mark.parametrize(
    ("value", "read"), [("1233.9999999999998", 1234), ("1.2E1", 12), ("0.30000000000000004", None)]
)
def test_a_number_is_what_fifteen_digits_of_it_say_as_in_excel(value, read):
    assert check("t.xlsx", hostile.xlsx(rows=_book(f'<c r="D3"><v>{value}</v></c>'))).rows[0]["quantity"] == read


@pytest.mark.parametrize(
    "target",
    [
        "/xl/worksheets/sheet1.xml",
        "../xl/worksheets/sheet1.xml",
        "./worksheets/sheet1.xml",
        "theme/../worksheets/sheet1.xml",
    ],
)
def test_the_path_of_a_sheet_may_climb(target):
    relations = hostile.relations(worksheet=target, sharedStrings="sharedStrings.xml")
    rows = _book('<c r="D3" s="1"><v>5</v></c>', ' hidden="1"')
    content = hostile.xlsx(rows=rows, extra={"xl/styles.xml": STYLES, "xl/_rels/workbook.xml.rels": relations})
    checked = check("t.xlsx", content)
    assert {finding.code for finding in checked.findings} == {"bad_number", "hidden_rows"}
    assert [row["quantity"] for row in checked.rows] == [None, 8]
