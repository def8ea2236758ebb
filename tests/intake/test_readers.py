"""Files that are not .xlsx, read by content: 2003 XML, HTML with spans, Word tables, texts in odd encodings.
Each reader gives the same sheet a workbook would; limits are checked before anything is split.
Errors here are refusals with a reason."""

import pytest

from data.intake.addresses import address, letters, position
from data.intake.model import Refusal
from data.intake.readers import plain, webpage, word, workbook, xml2003
from tests.intake import hostile
from tests.intake.drawn import check

XML2003 = """<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Quý III"><Table>
<Row><Cell><Data ss:Type="String">XÃ NA RÌ - QUÝ III/2026</Data></Cell></Row>
<Row ss:Index="3"><Cell><Data ss:Type="String">STT</Data></Cell>
<Cell><Data ss:Type="String">Hình thức</Data></Cell>
<Cell ss:Index="3"><Data ss:Type="String">Đối tượng</Data></Cell>
<Cell><Data ss:Type="String">Số lượng</Data></Cell></Row>
<Row ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="String">LĐTT</Data></Cell>
<Cell><Data ss:Type="String">Cá nhân</Data></Cell><Cell><Data ss:Type="Number">5</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_excel_2003_xml_is_read_with_its_gaps_and_hidden_rows():
    checked = check("t.xls", XML2003.encode())
    assert [(r["cell"], r["award_form"], r["quantity"]) for r in checked.rows] == [("D4", "ldtt", 5)]
    assert [f.code for f in checked.findings] == ["hidden_rows"]


QUANTITY = '<Cell><Data ss:Type="Number">5</Data></Cell>'
PERCENT = '<Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles><Worksheet '


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ('<Cell><Data ss:Type="Boolean">1</Data></Cell>', "bad_number"),
        ('<Cell><Data ss:Type="Error">#REF!</Data></Cell>', "error_value"),
        ('<Cell ss:Formula="=2+3"/>', "formula_without_value"),
        ('<Cell ss:StyleID="p"><Data ss:Type="Number">5</Data></Cell>', "bad_number"),
    ],
)
def test_a_cell_of_excel_2003_xml_that_is_no_number_is_told(cell, code):
    checked = check("t.xls", XML2003.replace(QUANTITY, cell).replace("<Worksheet ", PERCENT).encode())
    assert [f.code for f in checked.findings if f.level == "error"] == [code]
    assert [r["quantity"] for r in checked.rows] == [None]


def test_hidden_sheets_columns_and_repeated_rows_of_excel_2003_xml_are_seen():
    hidden = "</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
    told = check("t.xls", XML2003.replace("</Table>", hidden).encode())
    assert [f.code for f in told.findings] == ["hidden_sheet", "empty_file"] or told.refused["code"] == "empty_file"
    column = '<Table><Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Row ss:Height="5" ss:Span="2"/>'
    checked = check("t.xls", XML2003.replace("<Table>", column).replace(' ss:Index="3"><Cell>', "><Cell>").encode())
    assert [(r["cell"], r["quantity"]) for r in checked.rows] == [("D6", 5)]
    assert {f.code for f in checked.findings} == {"hidden_columns", "hidden_rows"}


def test_a_text_whose_letters_became_question_marks_is_refused_with_its_reason():
    rows = "STT,Hình thức khen thưởng,Đối tượng,Số lượng,Người được thưởng\n1,Giấy khen,Tập thể,3,Trường\n"
    lost = "".join(c if c.isascii() or c in "ìé" else "?" for c in rows)
    assert check("t.csv", lost.encode("cp1252")).refused["code"] == "lost_letters"


def test_a_letter_of_libreoffice_is_no_broken_spreadsheet():
    declared = b"application/vnd.oasis.opendocument.text"
    told = check("t.odt", hostile.packed({"mimetype": declared, "content.xml": "<x/>"})).refused
    assert told["code"] == "not_a_table" and "LibreOffice" in told["message"]


def test_spans_of_a_page_are_merges():
    page = "<table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>1</td><td>2</td></tr></table>"
    sheet = webpage.read_html(page.encode())[0]
    assert sheet.rows[:2] == [["A", "B", ""], ["", "1", "2"]]
    assert sheet.merges == [(0, 0, 1, 0), (0, 1, 0, 2)]


def test_text_between_tables_is_kept_and_styles_are_not():
    page = "<html><style>x</style><p>Quý III<br>2026</p><table><tr><th>A<td>B</table><script>y</script></html>"
    assert webpage.read_html(page.encode())[0].rows == [["Quý III 2026"], ["A", "B"], []]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
        ("a\tb\n1,5\t2", [["a", "b"], ["1,5", "2"]]),
        ("sep=,\na,b", [[], ["a", "b"]]),
        ('a,b\n"x, y",2', [["a", "b"], ["x, y", "2"]]),
    ],
)
def test_the_delimiter_is_the_steadiest_one(text, rows):
    assert plain.read_text("t.csv", text.encode()).rows == rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_unicode_encoding_is_read(encoding):
    assert plain.decode_text("Xã Na Rì; Quý III".encode(encoding)) == "Xã Na Rì; Quý III"


def test_a_broken_word_file_and_a_sheetless_xml_are_refused():
    with pytest.raises(Refusal):
        word.read_docx(b"PK\x03\x04")
    with pytest.raises(Refusal):
        xml2003.read_xml2003(b"<a/>")
    with pytest.raises(Refusal):
        xml2003.read_xml2003(b"<a>")


@pytest.mark.parametrize(("value", "shown"), [(3.0, "3"), (0.5, "0,5"), (True, "TRUE"), (None, ""), ("x", "x")])
def test_a_cell_is_shown_as_the_sender_sees_it(value, shown):
    assert workbook.as_typed(value) == shown


def test_addresses_go_both_ways():
    assert address(6, 3) == "D7" and position("D7") == (6, 3)
    assert letters(26) == "AA" and position("$AA$10") == (9, 26)
    with pytest.raises(ValueError):
        position("7D")
