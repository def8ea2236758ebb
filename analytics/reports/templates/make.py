"""Make the three Word templates from nothing: `python -m analytics.reports.templates.make`.
Layout by Nghị định 30/2020/NĐ-CP: A4, margins 20/20/30/15 mm, Times New Roman, number on top from page 2.
Number, date and signature stay blank: what comes out is a draft for people to number, date and sign."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from analytics.reports.package import settled

HERE = Path(__file__).parent
CENTER, LEFT, RIGHT, JUSTIFY = (
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
PARTS = (
    ("chi_dao", "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"),
    ("phong_trao", "II. KẾT QUẢ PHONG TRÀO THI ĐUA"),
    ("khen_thuong", "III. KẾT QUẢ KHEN THƯỞNG"),
    ("kiem_tra", "IV. KIỂM TRA, TỔ CHỨC BỘ MÁY, HOẠT ĐỘNG CỤM, KHỐI THI ĐUA"),
    ("han_che", "V. HẠN CHẾ, NGUYÊN NHÂN"),
    ("phuong_huong", "VI. PHƯƠNG HƯỚNG, NHIỆM VỤ"),
)


def main() -> None:
    for name, make in (("bao-cao", report), ("so-sanh", comparison), ("cong-van", letter)):
        out = io.BytesIO()
        make().save(out)
        (HERE / f"{name}.docx").write_bytes(settled(out.getvalue(), name, date(2026, 1, 1)))


def report():
    document = _blank()
    _head(document, "Số:          /BC-{{ ky_hieu }}")
    _title(document, "BÁO CÁO")
    _line(document, "Kính gửi: {{ noi_gui }}.", CENTER, before=6)
    _loop(document, "mo_dau")
    for key, heading in PARTS:
        _line(document, heading, LEFT, bold=True, indent=True, before=6).paragraph_format.keep_with_next = True
        _loop(document, key)
    _line(document, "Trên đây là báo cáo {{ trich_yeu_thuong }}./.", JUSTIFY, indent=True, before=6)
    _foot(document)
    return document


def comparison():
    document = _blank()
    _head(document, "Số:          /BC-{{ ky_hieu }}")
    _title(document, "BÁO CÁO SO SÁNH")
    _loop(document, "mo_dau")
    _line(document, "{%p for phan in cac_phan %}", LEFT)
    _line(document, "{{ phan.ten }}", LEFT, bold=True, indent=True, before=6).paragraph_format.keep_with_next = True
    _loop(document, "phan.doan")
    _line(document, "{%p endfor %}", LEFT)
    _foot(document)
    return document


def letter():
    document = _blank()
    _head(document, "Số:          /{{ ky_hieu }}-TĐKT", "V/v {{ trich_yeu }}")
    _line(document, "Kính gửi: {{ noi_gui }}", CENTER, before=18, after=12)
    _loop(document, "mo_dau")
    _foot(document)
    return document


def _blank():
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    fonts = normal.element.rPr.rFonts
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(name), "Times New Roman")
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    normal.element.rPr.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="vi-VN" w:eastAsia="vi-VN"/>'))
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "vi-VN")
    section = document.sections[0]
    section.start_type = WD_SECTION.NEW_PAGE
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.alignment = CENTER
    _page_number(header)
    for footer in (section.footer, section.first_page_footer):
        run = footer.paragraphs[0].add_run("{{ chan_trang }}")
        run.italic, run.font.size = True, Pt(9)
        footer.paragraphs[0].alignment = CENTER
    return document


def _page_number(paragraph) -> None:
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run()
        run.font.size = Pt(13)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def _format(paragraph, alignment, *, before=0, after=0, indent=False, spacing=1.0):
    form = paragraph.paragraph_format
    form.alignment, form.space_before, form.space_after, form.line_spacing = alignment, Pt(before), Pt(after), spacing
    form.first_line_indent = Mm(12.7) if indent else None
    return paragraph


def _line(holder, text, alignment, *, bold=False, italic=False, size=14, indent=False, before=0, after=0):
    paragraph = _format(holder.add_paragraph(), alignment, before=before, after=after, indent=indent)
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return paragraph


def _loop(document, name: str) -> None:
    """The paragraphs of one part; the word after `r` is a run whose gaps are marked in yellow."""
    _line(document, f"{{%p for doan in {name} %}}", LEFT)
    paragraph = _format(document.add_paragraph(), JUSTIFY, before=6, indent=True, spacing=1.1)
    paragraph.add_run("{{r doan }}")
    _line(document, "{%p endfor %}", LEFT)


def _if(cell, name: str, alignment, **form) -> None:
    """The first paragraph of a cell, there only when its word says something."""
    _format(cell.paragraphs[0], LEFT).add_run(f"{{%p if {name} %}}")
    _line(cell, f"{{{{ {name} }}}}", alignment, **form)
    _line(cell, "{%p endif %}", LEFT)


def _rule(paragraph, left: float, right: float) -> None:
    """A thin line under a block, as a paragraph border between two indents."""
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>')
    )
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.right_indent = Mm(left), Mm(right)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(2), Pt(0)
    paragraph.paragraph_format.line_spacing = Pt(6)


def _table(document, widths):
    table = document.add_table(rows=1, cols=len(widths))
    table.autofit = False
    for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
        column.width = cell.width = Mm(width)
    return table.rows[0].cells


def _head(document, number: str, about: str = "") -> None:
    left, right = _table(document, (68, 97))
    _if(left, "co_quan_tren", CENTER, bold=False, size=13)
    _line(left, "{{ co_quan }}", CENTER, bold=True, size=13)
    _rule(left.add_paragraph(), 22, 22)
    _line(left, number, CENTER, size=13)
    if about:
        _line(left, about, CENTER, size=12, before=3)
    first = right.paragraphs[0]
    _format(first, CENTER)
    run = first.add_run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    run.bold, run.font.size = True, Pt(12.5)
    _line(right, "Độc lập - Tự do - Hạnh phúc", CENTER, bold=True, size=13.5)
    _rule(right.add_paragraph(), 20, 20)
    _line(right, "Thái Nguyên, ngày       tháng       năm {{ nam }}", CENTER, italic=True, size=13.5)


def _title(document, name: str) -> None:
    _line(document, "DỰ THẢO", LEFT, bold=True, size=12, before=6)
    _line(document, name, CENTER, bold=True, before=6)
    _line(document, "{{ trich_yeu }}", CENTER, bold=True)
    _rule(document.add_paragraph(), 60, 60)


def _foot(document) -> None:
    _line(document, "", LEFT, size=6)
    left, right = _table(document, (80, 85))
    first = left.paragraphs[0]
    run = first.add_run("Nơi nhận:")
    run.bold = run.italic = True
    run.font.size = Pt(12)
    _format(first, LEFT)
    for text in ("{%p for noi in noi_nhan %}", "- {{ noi }};", "{%p endfor %}", "- {{ luu }}"):
        _line(left, text, LEFT, size=11)
    _if(right, "thay_mat", CENTER, bold=True)
    _line(right, "{{ chuc_vu }}", CENTER, bold=True)
    for _ in range(4):
        _line(right, "", CENTER)


if __name__ == "__main__":
    main()
