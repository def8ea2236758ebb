"""Every file opens in the library that reads it, says what it must, and tells nobody's name.
Read as the list of what an office would notice: a missing number, a picture for a chart, a path in the properties.
Rendering to pictures is done by hand; here stands what can be asserted everywhere."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import Workbook, load_workbook
from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches, Pt

from analytics.ask import AskError, ask
from analytics.reports import docx, html, pptx, prose, reminders, story, workbook
from analytics.reports.facts import collect, rows_of
from analytics.reports.fit import fitted, shortened, standing
from analytics.reports.forms import form_0603
from analytics.reports.kinds import FORMATS
from analytics.reports.make import Wish, made
from analytics.reports.measure import WIDER, lines, width
from analytics.reports.measures import Measure
from analytics.reports.package import OWNER
from analytics.reports.periods import after, period_of
from analytics.reports.slides import Card, Cell, Chart, Part, Series, Table, chosen, columns
from analytics.reports.xlsx import put
from analytics.words import SAMPLE_FLAG
from tests.conftest import TODAY
from tests.reports.readback import deck_texts, document_texts, html_texts, paper_texts

EVERY_FILE = [(kind, form) for kind, forms in FORMATS.items() for form in forms]


def wish(kind, form=None, **more):
    return Wish(kind, TODAY, before=date(2026, 6, 30) if kind == "compare" else None, format=form, **more)


@pytest.fixture(scope="module")
def files(made_up):
    return {(kind, form): next(iter(made(made_up, wish(kind, form)).items())) for kind, form in EVERY_FILE}


@pytest.mark.parametrize("which", EVERY_FILE, ids="-".join)
def test_a_file_is_named_by_kind_scope_and_day(files, which):
    assert files[which][0] == f"{which[0]}-toan-tinh-2026-09-30.{which[1]}"


def parts_of(content: bytes) -> list[bytes]:
    """The file itself, or every part of a package and of the packages inside it."""
    if not content.startswith(b"PK"):
        return [content]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return [part for name in package.namelist() for part in parts_of(package.read(name))]


@pytest.mark.parametrize("which", EVERY_FILE, ids="-".join)
def test_no_file_tells_a_name_an_account_or_a_path(files, which):
    content = b"\n".join(parts_of(files[which][1]))
    for told in (
        b"python-docx",
        b"python-pptx",
        b"openpyxl",
        b"Canny",
        b"/tmp/",
        b"/home/",
        b"/root",
        b"/work/",
        b"/Users/",
    ):
        assert told not in content, told


@pytest.mark.parametrize("which", [pair for pair in EVERY_FILE if pair[1] in ("docx", "pptx", "xlsx")], ids="-".join)
def test_office_properties_name_only_the_office(files, which):
    with zipfile.ZipFile(io.BytesIO(files[which][1])) as package:
        core = package.read("docProps/core.xml").decode()
    assert re.findall(r"<(?:dc:creator|cp:lastModifiedBy)>([^<]*)<", core) == [OWNER, OWNER]
    assert SAMPLE_FLAG in core


@pytest.mark.parametrize("which", [pair for pair in EVERY_FILE if pair not in (("reminders", "zip"),)], ids="-".join)
def test_the_same_day_and_version_give_the_same_bytes(made_up, files, which):
    assert next(iter(made(made_up, wish(*which)).values())) == files[which][1]


@pytest.mark.parametrize("which", EVERY_FILE, ids="-".join)
def test_sample_data_is_flagged_in_every_file(files, which):
    name, content = files[which]
    read = {"pptx": deck_texts, "docx": document_texts, "html": html_texts, "pdf": paper_texts}.get(which[1])
    if which[1] == "zip":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            assert all(SAMPLE_FLAG in document_texts(package.read(one)) for one in package.namelist()[:3])
    elif which[1] == "xlsx":
        for page in load_workbook(io.BytesIO(content)).worksheets:
            assert any(SAMPLE_FLAG in str(cell.value) for row in page.iter_rows(max_row=8) for cell in row)
    else:
        assert SAMPLE_FLAG in read(content)


def test_a_deck_has_twelve_slides_with_native_charts_and_no_picture(files):
    slides = list(Presentation(io.BytesIO(files["deck", "pptx"][1])).slides)
    kinds = [shape.shape_type for slide in slides for shape in slide.shapes]
    assert len(slides) == 12
    assert kinds.count(MSO_SHAPE_TYPE.CHART) == 4
    assert MSO_SHAPE_TYPE.PICTURE not in kinds


def test_each_slide_has_title_notes_number_language_and_words_for_its_figures(files):
    for at, slide in enumerate(Presentation(io.BytesIO(files["deck", "pptx"][1])).slides, 1):
        assert slide.shapes.title.text_frame.text
        assert "Số liệu đến ngày 30/09/2026" in slide.notes_slide.notes_text_frame.text
        fields = [field for shape in slide.shapes for field in shape._element.iter(qn("a:fld"))]
        assert [field.get("type") for field in fields] == ["slidenum"]
        assert any(shape.has_text_frame and f"{at}/12" in shape.text_frame.text for shape in slide.shapes)
        runs = [run for shape in slide.shapes for run in shape._element.iter(qn("a:r"))]
        assert {run.find(qn("a:rPr")).get("lang") for run in runs} == {"vi-VN"}
        for shape in slide.shapes:
            if shape.has_chart or shape.has_table:
                assert len(shape._element.nvGraphicFramePr.cNvPr.get("descr")) > 20


def test_charts_carry_only_aggregates(files, facts):
    units = {row.unit for row in facts.assignments if row.unit_id != "so-noi-vu"}
    for slide in Presentation(io.BytesIO(files["deck", "pptx"][1])).slides:
        for shape in slide.shapes:
            if shape.has_chart:
                book = load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))
                cells = {str(cell.value) for row in book.active.iter_rows() for cell in row}
                assert not cells & units


@cache
def deck_of(store, day, *scope):
    """The slides of a day and a scope, as told and as written; only read."""
    facts = collect(store, day, **dict(scope))
    slides = story.slides(facts)
    return slides, Presentation(io.BytesIO(pptx.deck(slides, facts)))


@pytest.mark.parametrize("scope", [{}, {"unit": "xp-05443"}, {"cluster": "cum-minh-hoa-so-1"}], ids=str)
@pytest.mark.parametrize("day", [date(2026, 3, 31), TODAY, date(2026, 12, 31)], ids=str)
def test_tables_end_above_the_footer_and_the_seventeen_tasks_are_never_cut(made_up, bare, day, scope):
    for store in (made_up, bare) if "cluster" not in scope else (made_up,):
        slides, deck = deck_of(store, day, *scope.items())
        for told, slide in zip(slides, deck.slides, strict=True):
            for shape in (shape for shape in slide.shapes if shape.has_table):
                assert shape.top + sum(row.height for row in shape.table.rows) <= deck.slide_height - Inches(0.58), (
                    told.key
                )
                sizes = [
                    run.font.size
                    for row in shape.table.rows
                    for cell in row.cells
                    for run in cell.text_frame.paragraphs[0].runs
                ]
                assert min(sizes) >= Pt(12)
                if told.key == "tasks" and not scope:
                    assert len(shape.table.rows) == 18


def _height_in(table, wider: tuple[float, float]) -> float:
    """Points a table of a deck takes in a font that much wider than Arial."""
    high = 0.0
    for row in table.rows:
        needed = [row.height.pt]
        for cell, column in zip(row.cells, table.columns, strict=True):
            room = column.width.pt - cell.margin_left.pt - cell.margin_right.pt
            for run in cell.text_frame.paragraphs[0].runs:
                size = run.font.size.pt
                count = lines(run.text, size, room / wider[run.font.bold], run.font.bold)
                needed.append(count * size * 1.2 + cell.margin_top.pt + cell.margin_bottom.pt)
        high += max(needed)
    return high


@pytest.mark.parametrize("day", [date(2026, 3, 31), TODAY, date(2026, 12, 31)], ids=str)
def test_a_deck_keeps_its_footer_free_also_where_a_wider_font_stands_in_for_arial(made_up, bare, day):
    for store in (made_up, bare):
        slides, deck = deck_of(store, day)
        for told, slide in zip(slides, deck.slides, strict=True):
            for shape in (one for one in slide.shapes if one.has_table):
                assert shape.top.pt + _height_in(shape.table, WIDER) <= deck.slide_height.pt - 0.58 * 72, told.key


def test_in_a_wider_font_the_17_tasks_still_stand_with_whole_names_and_short_texts_on_one_line(made_up):
    told = next(part.block for part in story.tasks(collect(made_up, TODAY))[0].parts)
    stands = standing(told, 888, 388)
    assert len(stands.table.rows) == 17 and stands.below <= 388
    assert not any("…" in row[1].text for row in stands.table.rows)
    room = 888 * stands.table.columns[3].share / sum(one.share for one in stands.table.columns) - 6
    assert all(lines(row[3].text, stands.size, room / WIDER[0]) == 1 for row in stands.table.rows)


def test_the_footer_of_a_slide_stays_on_it_under_a_long_name_in_a_wider_font_too(made_up):
    facts = collect(made_up, TODAY, cluster="cum-minh-hoa-so-1")
    named = replace(facts, scope=replace(facts.scope, name="Khối thi đua các cơ quan tham mưu"))
    for slide in Presentation(io.BytesIO(pptx.deck(story.slides(named), named))).slides:
        source = next(shape for shape in slide.shapes if shape.name == "Nguồn")
        run = source.text_frame.paragraphs[0].runs[0]
        size = run.font.size.pt
        assert 9 <= size <= 12
        assert lines(run.text, size, source.width.pt / WIDER[0]) * size * 1.2 <= 7.5 * 72 - source.top.pt - 7, run.text


def test_the_slides_of_one_unit_do_not_repeat_its_name_in_a_column_nor_count_it_as_one_of_one(made_up):
    facts = collect(made_up, TODAY, unit="so-tai-chinh")
    tables = [part.block for one in story.slides(facts) for part in one.parts if isinstance(part.block, Table)]
    assert facts.overdue and not any(column.head == "Đơn vị" for table in tables for column in table.columns)
    late = next(table for table in tables if table.columns[0].head == "Số ngày")
    assert [column.head for column in late.columns][-1] == "Hẹn xong"
    province = [part.block for one in story.slides(collect(made_up, TODAY)) for part in one.parts]
    assert any(column.head == "Đơn vị" for one in province if isinstance(one, Table) for column in one.columns)


def test_an_officer_picks_slides_orders_them_and_edits_a_title(facts):
    picked = chosen(story.slides(facts), ["ratio", "state", "nope"], {"state": "Tình hình chín tháng"})
    assert [slide.key for slide in picked] == ["ratio", "state"]
    assert picked[1].title == "Tình hình chín tháng"


def test_a_template_changed_in_word_changes_the_report(facts):
    own = Document(str(docx.TEMPLATES / "bao-cao.docx"))
    own.add_paragraph("Ghi thêm của cơ quan: {{ trich_yeu }}")
    out = io.BytesIO()
    own.save(out)
    told = prose.report(facts)
    assert "Ghi thêm của cơ quan: Kết quả phong trào thi đua" in document_texts(
        docx.report(told, TODAY, out.getvalue())
    )


def test_a_report_is_a_draft_with_marked_gaps_and_every_usual_part(facts):
    texts = document_texts(docx.report(prose.report(facts), TODAY))
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "DỰ THẢO",
        "I. CÔNG TÁC CHỈ ĐẠO",
        "III. KẾT QUẢ KHEN THƯỞNG",
        "VI. PHƯƠNG HƯỚNG",
        "Kính gửi: Ủy ban nhân dân tỉnh Thái Nguyên",
        "Phụ lục I ",
    ):
        assert said in texts
    assert texts.count("[… Sở Nội vụ bổ sung:") == 7  # one of them: the movements whose dates nobody entered
    to_ministry = document_texts(docx.report(prose.report(facts, "ubnd"), TODAY))
    assert "Kính gửi: Bộ Nội vụ" in to_ministry and "TM. ỦY BAN NHÂN DÂN" in to_ministry


def test_no_day_and_no_number_of_an_annex_is_broken_in_two_also_in_a_wider_font(facts):
    for table in Document(io.BytesIO(docx.report(prose.report(facts), TODAY))).tables[1:]:
        widths = [int(column.get(qn("w:w"))) / 20 - 7 for column in table._tbl.tblGrid.iterchildren()]
        assert len({len(row.cells) for row in table.rows}) == 1
        for at, row in enumerate(table.rows):
            for cell, room in zip(row.cells, widths, strict=True):
                wide = [width(word, at == 0) * WIDER[at == 0] * 11 for word in cell.text.split()]
                assert max(wide, default=0) <= room + 0.1, cell.text


def test_no_percentage_stands_without_its_counts(facts):
    for _, paragraphs in prose.report(facts).parts:
        for paragraph in paragraphs:
            for piece in re.split(r";(?! một lần)|\.(?= )", paragraph.text):
                if "%" in piece:
                    assert re.search(r"\d/\d", piece), piece


def test_without_data_the_files_say_so_and_invent_nothing(bare):
    facts = collect(bare, TODAY)
    texts = deck_texts(pptx.deck(story.slides(facts), facts)) + document_texts(docx.report(prose.report(facts), TODAY))
    for said in ("Chưa có danh sách cụm, khối", "không có số liệu", "Chưa có số liệu khen thưởng"):
        assert said in texts
    assert "%" not in texts and SAMPLE_FLAG not in texts


def test_the_footer_of_a_slide_counts_the_units_that_reported(made_up, bare):
    told = {slide.key: slide.source for slide in story.slides(collect(bare, TODAY))}
    assert "chưa có báo cáo của đơn vị nào" in told["state"]
    assert "Chưa có số liệu khen thưởng nào được xác nhận." in told["ratio"] and "Nguồn" not in told["ratio"]
    awards = story.awards.ratio(collect(made_up, TODAY)).source
    assert "Nguồn: số liệu khen thưởng đã xác nhận." in awards and "đơn vị" not in awards
    assert "báo cáo của 106 đơn vị" in story.state(collect(made_up, TODAY)).source  # here each has reported something


def test_no_slide_of_an_empty_store_is_an_empty_wall(bare):
    """Every slide has a table or a chart: what is waited for stands where numbers will."""
    for slide in story.slides(collect(bare, TODAY)):
        assert any(isinstance(part.block, Table | Chart) for part in slide.parts), slide.key


def test_before_the_first_deadline_no_slide_praises_reports_that_nobody_owed(bare):
    slides = {slide.key: slide for slide in story.slides(collect(bare, date(2026, 1, 5)))}
    assert slides["not_reported"].title == "Chưa mốc, kỳ nào đến hạn gửi báo cáo"
    assert slides["overdue"].title == "Chưa mốc, kỳ nào đến hạn"
    assert all("quá hạn" not in slides[key].title for key in ("state", "tasks", "quarters", "quarter_tasks"))
    assert {cell.text for row in slides["tasks"].parts[0].block.rows for cell in row[-1:]} == {
        "Chưa đến hạn", "Không thời hạn", "Chưa xác định đơn vị",
    }  # fmt: skip
    for key, first in (("overdue", "02/03/2026"), ("not_reported", "05/03/2026")):
        assert slides[key].parts[0].block.rows[0][2].text == first


def test_before_the_first_deadline_a_report_says_which_day_is_the_first(bare):
    texts = document_texts(docx.report(prose.report(collect(bare, date(2026, 2, 20))), date(2026, 2, 20)))
    assert "chưa mốc, kỳ nào đến hạn, hạn đầu tiên là ngày 02/03/2026" in texts
    assert "nào quá hạn" not in texts and "Chưa tiếp nhận báo cáo nào" not in texts
    early = document_texts(docx.report(prose.report(collect(bare, date(2026, 1, 15))), date(2026, 1, 15)))
    assert "Ngày 15/01/2026 chưa có Kế hoạch 60: kế hoạch ban hành ngày 14/02/2026" in early


def test_a_report_that_rests_on_no_reports_says_so(bare):
    facts = collect(bare, TODAY)
    said = "Chưa tiếp nhận báo cáo nào: trạng thái suy từ thời hạn."
    assert said in document_texts(docx.report(prose.report(facts), TODAY))
    assert said in story.state(facts).notes


def test_recipients_and_signature_never_stand_alone_on_a_page(facts):
    for made_of in (docx.report(prose.report(facts), TODAY), docx.letter(reminders.one_letter(facts), TODAY)):
        document = Document(io.BytesIO(made_of))
        foot = next(table for table in document.tables if "Nơi nhận" in table.cell(0, 0).text)
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in foot.rows)
        before = foot._tbl.getprevious()
        for paragraph in (before, before.getprevious()):
            assert paragraph.pPr.find(qn("w:keepNext")) is not None


def test_rows_left_out_are_counted_once():
    rows = tuple((Cell(f"Mốc {at}"),) for at in range(20))
    table, _, _ = fitted(Table(columns("Mốc:100"), rows, "Bảng", more="và 9 mốc, kỳ khác"), 400, 200)
    assert table.more == f"và {20 - len(table.rows) + 9} mốc, kỳ khác"


def test_long_tables_repeat_their_head_on_every_page(files):
    for which in (("reminders", "docx"), ("quarter", "docx")):
        annex = Document(io.BytesIO(files[which][1])).tables[-1]
        assert annex.rows[0]._tr.trPr.find(qn_w("tblHeader")) is not None


def qn_w(name: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name


def test_annexes_of_numbers_end_in_a_total_that_equals_their_rows(files):
    def value(cell) -> int:
        return int(cell.text.replace(".", ""))

    document = Document(io.BytesIO(files["quarter", "docx"][1]))
    summed = 0
    for annex in document.tables:
        *rows, last = annex.rows
        if last.cells[1].text != "Tổng cộng":
            continue
        summed += 1
        columns = [
            at
            for at, cell in enumerate(rows[0].cells)
            if cell.text in ("Số lượt", "Trong phạm vi tính tỷ lệ", "Số báo cáo còn thiếu")
        ]
        for at in columns:
            assert sum(value(row.cells[at]) for row in rows[1:]) == value(last.cells[at])
    assert summed == 3


def test_nobody_reminds_the_department_itself_and_each_late_unit_gets_one_letter(facts):
    late = reminders.late_units(facts)
    assert "so-noi-vu" not in late and len(late) > 50
    assert reminders.single_letter(facts, "so-noi-vu") is None
    listed, names = reminders.one_letter(facts).annexes
    sizes = {f"Nhóm {row[0]}": int(row[2]) for row in names.rows}
    assert all(int(row[2]) == row[3].count(";") + 1 > reminders.FEW for row in names.rows)
    owed = [sizes.get(row[1].partition(":")[0], 1) for row in listed.rows]  # units late at the same are told once
    assert sum(owed) == sum(map(len, late.values())) > len(listed.rows)
    texts = document_texts(docx.letter(reminders.one_letter(facts), TODAY))
    assert "Kính gửi: các cơ quan, đơn vị, địa phương (theo danh sách)" in texts and "yêu cầu" not in texts


def test_a_letter_that_rests_on_no_reports_is_short_and_asks_to_look_through_paper_first(bare):
    letter = reminders.one_letter(collect(bare, date(2026, 11, 29)))
    assert any(one.kind == "gap" and "chưa tiếp nhận báo cáo nào" in one.text for one in letter.body)
    assert sum(len(annex.rows) for annex in letter.annexes) < 60


def test_the_letter_to_one_unit_asks_for_that_too(bare, facts):
    def asks_first(told, unit):
        return any(one.kind == "gap" and "đối chiếu" in one.text for one in reminders.single_letter(told, unit).body)

    empty = collect(bare, date(2026, 11, 29))
    assert all(asks_first(empty, unit) for unit in list(reminders.late_units(empty))[:3])
    assert not asks_first(facts, next(iter(reminders.late_units(facts))))


def test_when_nobody_is_late_there_is_no_letter(bare):
    assert made(bare, Wish("reminders", date(2026, 2, 20))) == {}


def test_text_that_looks_like_a_formula_is_stored_as_text():
    page = Workbook().active
    for text in ("=1+1", "+84 912", "-3", "@SUM(A1)", "\t=1"):
        put(page["A1"], text)
        assert page["A1"].data_type == "s" and page["A1"].quotePrefix


def test_a_workbook_has_numbers_as_numbers_frozen_heads_print_titles_charts_and_sources(files):
    book = load_workbook(io.BytesIO(files["workbook", "xlsx"][1]))
    assert book.sheetnames[:3] == ["Tóm tắt", "Nhiệm vụ", "Mốc, kỳ"]
    for page in book.worksheets:
        assert page.freeze_panes == "A6" and page.print_title_rows == "$5:$5"
        assert "Phạm vi: toàn tỉnh" in page["A2"].value
        assert not [cell for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    assert [len(book[name]._charts) for name in ("Theo quý", "Tỷ lệ")] == [1, 1]
    for name in ("Theo quý", "Tỷ lệ"):  # a label on a dark part is light
        tones = [one.dLbls.txPr.p[0].pPr.defRPr.solidFill.srgbClr for one in book[name]._charts[0].series]
        assert (tones[0], tones[-1]) == ("FFFFFF", "17212B")
    heads = [cell.value for cell in book["Việc của đơn vị"][5]]
    assert heads[-3:] == ["Lần tiếp nhận", "Trang tính gốc", "Ô gốc"]


def test_form_0603_partitions_its_totals_and_lists_what_is_left(made_up, facts):
    rows = rows_of(ask(made_up, "statistics_0603", as_of=TODAY))
    page = load_workbook(io.BytesIO(form_0603(rows, facts))).active
    lines = {row[1].value: [cell.value for cell in row[2:7]] for row in page.iter_rows(min_row=11, max_row=29)}
    awards = lines["01"]
    assert awards[0] == sum(filter(None, awards[1:]))
    for at in (1, 2):
        assert lines["01"][at] == lines["02"][at] + lines["04"][at] + lines["05"][at]
        assert lines["01"][at] == sum(lines[str(code)][at] for code in range(11, 18))
        assert lines["02"][at] >= lines["03"][at]
    assert awards[3] is None  # nobody reported a Cờ thi đua: empty, not 0
    texts = [str(cell.value) for row in page.iter_rows() for cell in row if cell.value]
    assert any("cá nhân chưa phân loại" in text for text in texts)
    assert any(text.startswith("Không phân bổ được") for text in texts)
    inside = next(row[0] for row in page.iter_rows(min_row=11, max_row=29) if row[1].value == "10")
    assert inside.alignment.indent == 4 and inside.value.startswith("Người trực tiếp")  # its second line is as far in


PERIODS = """
month     | 2026-09-30 | tháng 9 năm 2026       | 2026-10-01 | 2026-10-31
quarter   | 2026-09-30 | quý III năm 2026       | 2026-10-01 | 2026-12-31
half-year | 2026-06-30 | 6 tháng đầu năm 2026   | 2026-07-01 | 2026-12-31
half-year | 2026-07-01 | 6 tháng cuối năm 2026  | 2027-01-01 | 2027-06-30
year      | 2026-12-15 | năm 2026               | 2027-01-01 | 2027-12-31
"""


@pytest.mark.parametrize("line", PERIODS.strip().splitlines())
def test_a_report_speaks_of_the_period_that_holds_its_day(line):
    kind, day, name, start, end = (part.strip() for part in line.split("|"))
    found = period_of(kind, date.fromisoformat(day))
    assert found.name.replace("\u00a0", " ") == name and found.holds(date.fromisoformat(day))
    assert (after(found).start.isoformat(), after(found).end.isoformat()) == (start, end)


def test_the_offline_file_fetches_nothing(files):
    text = files["html", "html"][1].decode()
    assert not re.search(r"(src|href)=|url\((?!data:|#)|https?://(?!www\.w3)", text)


@pytest.mark.parametrize(
    "wrong",
    [
        Wish("deck", TODAY, unit="nope"),
        Wish("deck", TODAY, cluster="nope"),
        Wish("deck", TODAY, format="docx"),
        Wish("compare", TODAY),
        Wish("deck", date(2031, 1, 1)),
    ],
    ids=str,
)
def test_a_wish_that_cannot_be_is_an_error_in_words(made_up, wrong):
    with pytest.raises(AskError):
        made(made_up, wrong)


OFFICE_FILES = [pair for pair in EVERY_FILE if pair[1] in ("docx", "pptx", "xlsx")]


@pytest.mark.parametrize("which", OFFICE_FILES, ids="-".join)
def test_office_files_follow_their_format_and_open_without_repair(files, tmp_path, which):
    path = tmp_path / files[which][0]
    path.write_bytes(files[which][1])
    found = OpenXmlValidator().validate(str(path))
    assert [error.description for error in found.errors] == []


def test_every_value_of_a_chart_and_the_whole_range_of_a_card_stand_in_the_offline_file():
    part = Part(Card("64,4%", " đến 77,8%", "tập thể nhỏ", ""), 0, 0, 23, 35)
    scale = float(re.search(r"--fit:([\d.]+)", html._part(part, 396))[1])
    assert 0.7 < scale < 1
    few = Series("Quá hạn", "overdue", (1.0,)), Series("Còn lại", "rest", (80.0,))
    assert ">1</text>" in html._part(Part(Chart("Theo quý", ("Quý IV",), few, "Cột"), 0, 0, 36, 62), 396)
    shares = (Series("Đã", "going", (0.7,)), Series("Chưa", "going", (0.14,), True), Series("Khác", "rest", (0.16,)))
    bars = Chart("Theo hình thức", ("Giấy khen",), shares, "Thanh", percent=True, horizontal=True)
    assert ">84,0%</text>" in html._part(Part(bars, 0, 0, 50, 80), 396)


def test_slides_escape_what_a_sender_wrote(facts):
    slides = chosen(story.slides(facts), ["state"], {"state": "<script>alert(1)</script>"})
    assert b"<script>alert" not in html.offline(slides, facts)


def test_a_workbook_of_a_unit_holds_only_its_rows(made_up):
    content = workbook.workbook(collect(made_up, TODAY, unit="xp-05443"))
    page = load_workbook(io.BytesIO(content))["Việc của đơn vị"]
    assert {row[2] for row in page.iter_rows(min_row=6, values_only=True)} == {"Phường Phan Đình Phùng"}


def word_template(text: str) -> bytes:
    own = Document(str(docx.TEMPLATES / "bao-cao.docx"))
    own.add_paragraph(text)
    out = io.BytesIO()
    own.save(out)
    return out.getvalue()


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 70_000_000)
    return out.getvalue()


BAD_TEMPLATES = {
    "a field nobody fills": (lambda: word_template("{{ ten_lanh_dao }}"), "ten_lanh_dao"),
    "code": (lambda: word_template("{{ ''.__class__.__mro__ }}"), "Mẫu Word"),
    "an open tag": (lambda: word_template("{% for x in cac_phan %}"), "Mẫu Word không dùng được"),
    "no package": (lambda: b"not a zip", "không phải tệp"),
    "a bomb": (bomb, "quá lớn"),
}


@pytest.mark.parametrize("name", BAD_TEMPLATES)
def test_a_template_that_cannot_be_used_is_refused_in_words(facts, name):
    make_template, said = BAD_TEMPLATES[name]
    with pytest.raises(AskError, match=said):
        docx.report(prose.report(facts), TODAY, make_template())


def test_form_0603_of_clusters_adds_up_to_the_province(made_up, facts):
    def total(**scope):
        content = next(iter(made(made_up, wish("forms", **scope)).values()))
        return load_workbook(io.BytesIO(content)).active["C11"].value or 0

    clusters = [row.cluster_id for row in facts.clusters]
    assert sum(total(cluster=one) for one in clusters) == total() > 0


def test_a_unit_with_titles_only_has_words_where_a_chart_would_be_empty(facts):
    nothing = replace(facts, ratio_by_form=(), ratio_by_quarter={"A": (), "B": ()})
    texts = deck_texts(pptx.deck(story.slides(nothing), nothing))
    assert "Chưa có lượt nào trong phạm vi tính." in texts and "Chưa có số liệu của riêng quý nào." in texts


def test_each_annex_counts_its_pages_anew_and_names_its_document(files):
    document = Document(io.BytesIO(files["reminders", "docx"][1]))
    text, *annexes = document.sections
    assert text.page_width < text.page_height and annexes
    for annex in annexes:
        assert annex.page_width > annex.page_height
        assert annex._sectPr.find(qn_w("pgNumType")).get(qn_w("start")) == "1"
    assert text._sectPr.find(qn_w("pgNumType")) is None
    assert re.search(
        r"\(Kèm theo Công văn số +/SNV-TĐKT ngày .* năm 2026 của Sở Nội vụ\)",
        document_texts(files["reminders", "docx"][1]),
    )


def test_the_periods_of_a_task_stand_in_one_line(made_up):
    facts = collect(made_up, date(2026, 12, 31), unit="so-noi-vu", kind="year")
    lines = [one.text for one in prose.report(facts).parts[0][1] if one.kind == "item"]
    assert len(lines) == len({line.split(":")[0] for line in lines})
    assert any(re.search(r"hoàn thành \d+ kỳ \((tháng|quý) ", line) for line in lines)


def test_measured_results_are_said_as_phrases_and_shares_are_never_added():
    assert (
        Measure("12", "Tin, bài tuyên truyền", "tin, bài", (2000.0, 117.0), 2).phrase == "2.117 tin, bài tuyên truyền"
    )
    assert Measure("5", "Hồ sơ được số hóa", "%", (62.5,), 1).phrase == "hồ sơ được số hóa: 62,5%"
    assert Measure("5", "Hồ sơ được số hóa", "%", (40.0, 62.5), 2).phrase == "hồ sơ được số hóa: từ 40 đến 62,5%"


def test_a_name_is_cut_only_where_the_table_would_not_stand_and_keeps_its_last_words():
    name = Cell("12. Tuyên truyền phong trào, gương điển hình tiên tiến, kỳ tháng 5", may_cut=True, tail=", kỳ tháng 5")
    table = Table(columns("Nhiệm vụ:70 | Số:30>"), ((name, Cell("1")),) * 6, "Bảng")
    assert all("…" not in row[0].text for row in shortened(table, 400, 400).rows)
    cut = shortened(table, 300, 130).rows[-1][0].text.replace("\u00a0", " ")
    assert re.fullmatch(r"12\. Tuyên .*…, kỳ tháng 5", cut)


def test_the_17_tasks_stand_with_their_whole_names_on_every_deck(facts):
    told = next(part.block for part in story.tasks(facts)[0].parts)
    table, size, _ = fitted(told, 888, 396)
    assert size >= 12
    assert len(table.rows) == 17
    assert all("…" not in cell.text for row in table.rows for cell in row)
    assert "…" not in html._table(*html._fit(told, 888, 396))


def test_a_table_of_few_rows_grows_to_be_read_from_afar():
    table = Table(columns("Đơn vị:70 | Số:30>"), ((Cell("Xã Na Rì"), Cell("1")),) * 3, "Bảng", 13)
    assert shortened(table, 400, 400).size == 18
    assert shortened(table, 400, 60).size == 13


def test_arial_is_measured_by_its_own_advances():
    assert round(width("Quý IV/2026"), 2) == round(1.02 * 5.559, 2)
    assert width("Ớ") > width("Ó") == width("O")
    assert [lines("một hai ba bốn", 10, room) for room in (200, 40, 20)] == [1, 2, 4]


def test_a_cluster_shows_its_members_and_never_ranks_them(made_up):
    facts = collect(made_up, TODAY, cluster="cum-minh-hoa-so-1")
    slide = next(slide for slide in story.slides(facts) if slide.key == "clusters")
    names = [row[0].text for row in slide.parts[0].block.rows]
    assert names == [row.unit for row in rows_of(ask(made_up, "units", as_of=TODAY, cluster="cum-minh-hoa-so-1"))]


def test_clusters_stand_in_the_order_of_their_numbers(made_up, facts):
    names = [row.cluster for row in facts.clusters]
    assert names == [row.cluster for row in rows_of(ask(made_up, "clusters", as_of=TODAY))]
