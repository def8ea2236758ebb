"""A report, a comparison or a letter as Word: the template filled by docxtpl, annex tables added after it.
The template decides letterhead, wording and order; the annexes' shape follows the data.
Gaps for the officer are marked in yellow; number, date and signature stay blank."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError
from lxml import etree

from analytics.ask import AskError
from analytics.reports.document import Annex, Letter, Paragraph, Report
from analytics.reports.package import settled, trusted
from analytics.words import SAMPLE_FLAG

TEMPLATES = Path(__file__).parent / "templates"
PART_KEYS = ("chi_dao", "phong_trao", "khen_thuong", "kiem_tra", "han_che", "phuong_huong")
WIDTH = 9354  # of the text, in twentieths of a point: 210 - 30 - 15 mm
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def report(told: Report, as_of: date, template: bytes | None = None) -> bytes:
    """The .docx of a report or, with parts of other names, of a comparison."""
    usual = len(told.parts) == len(PART_KEYS)
    context = _common(told.sender, told, as_of) | {
        "trich_yeu": told.subject,
        "trich_yeu_thuong": told.subject[:1].lower() + told.subject[1:],
        "noi_gui": told.sender["to"],
        "noi_nhan": ["Như trên", "Lãnh đạo cơ quan"] if usual else ["Lãnh đạo cơ quan"],
        "mo_dau": _runs(told.intro),
        "cac_phan": [
            {"ten": f"{ROMAN[at]}. {name}", "doan": _runs(part)} for at, (name, part) in enumerate(told.parts)
        ],
    }
    context |= {key: _runs(part) for key, (_, part) in zip(PART_KEYS, told.parts, strict=False)}
    name = "bao-cao" if usual else "so-sanh"
    return _filled(name, template, context, told.annexes, f"Báo cáo. {told.subject}", as_of, told.sample)


def letter(told: Letter, as_of: date, template: bytes | None = None) -> bytes:
    """The .docx of a công văn."""
    context = _common(told.sender, told, as_of) | {
        "trich_yeu": told.subject,
        "noi_gui": told.to,
        "noi_nhan": list(told.copies),
        "mo_dau": _runs(told.body),
    }
    return _filled("cong-van", template, context, told.annexes, f"Công văn. {told.subject}", as_of, told.sample)


def _common(sender: dict, told, as_of: date) -> dict:
    flag = f"{SAMPLE_FLAG}. " if told.sample else ""
    return {
        "co_quan_tren": sender["above"],
        "co_quan": sender["office"],
        "ky_hieu": sender["sign"],
        "nam": as_of.year,
        "thay_mat": sender["for"],
        "chuc_vu": sender["post"],
        "luu": sender["file"],
        "chan_trang": f"{flag}Dự thảo. {told.stamp}.",
    }


class _Run:
    """One run as XML, put in for `{{r doan }}`: plain, bold for a heading, italic on yellow for a gap."""

    def __init__(self, one: Paragraph):
        marks = {"heading": "<w:b/>", "gap": '<w:i/><w:shd w:val="clear" w:color="auto" w:fill="FFF2A8"/>'}
        text = escape(("- " if one.kind == "item" else "") + one.text)
        style = f"<w:rPr>{marks[one.kind]}</w:rPr>" if one.kind in marks else ""
        self._xml = f'<w:r>{style}<w:t xml:space="preserve">{text}</w:t></w:r>'

    def __html__(self) -> str:
        return self._xml

    __str__ = __html__


def _runs(paragraphs: tuple[Paragraph, ...]) -> list[_Run]:
    return [_Run(one) for one in paragraphs]


def _filled(
    name: str, template: bytes | None, context: dict, annexes: tuple[Annex, ...], title: str, as_of: date, sample: bool
) -> bytes:
    document = _rendered(trusted(template, "Word") if template else (TEMPLATES / f"{name}.docx").read_bytes(), context)
    body = document.docx.element.body
    for at, annex in enumerate(annexes):
        for element in _annex(annex, f"Phụ lục {ROMAN[at]}" if len(annexes) > 1 else "Phụ lục", name):
            body.insert(len(body) - 1, element)
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue(), title, as_of, SAMPLE_FLAG if sample else "")


def _rendered(template: bytes, context: dict) -> DocxTemplate:
    """The template filled; an uploaded one is text, never code, and a word it does not know is named."""
    try:
        document = DocxTemplate(io.BytesIO(template))
        document.render(context, ImmutableSandboxedEnvironment(undefined=StrictUndefined), autoescape=True)
    except UndefinedError as error:
        word = (re.findall(r"'([^']+)'", str(error)) or ["?"])[-1]
        known = ", ".join(sorted(context))
        raise AskError(f"Mẫu Word có ô “{word}” mà phần mềm không có. Các ô dùng được: {known}.") from error
    except (TemplateError, SecurityError, KeyError, ValueError, etree.XMLSyntaxError) as error:
        raise AskError("Mẫu Word không dùng được: mở lại bằng Word, kiểm tra các ô điền rồi lưu lại.") from error
    return document


def _annex(annex: Annex, number: str, name: str) -> list:
    """Heading on a new page, then a table whose head repeats on every page."""
    kind = "Công văn" if name == "cong-van" else "Báo cáo"
    heads = [
        _paragraph(number, 28, bold=True, page=True),
        _paragraph(annex.title.upper(), 26, bold=True),
        _paragraph(f"(Kèm theo {kind} số          ngày       tháng       năm          )", 24, italic=True, after=120),
    ]
    after = [_paragraph(annex.note, 22, italic=True, align="left")] if annex.note else []
    return [*heads, _table(annex), *after]


def _paragraph(text: str, half_points: int, *, bold=False, italic=False, page=False, align="center", after=0):
    return parse_xml(
        f"<w:p {nsdecls('w')}><w:pPr>{'<w:pageBreakBefore/>' if page else ''}"
        f'<w:spacing w:before="0" w:after="{after}"/><w:jc w:val="{align}"/></w:pPr>'
        f"{_run(text, half_points, bold, italic)}</w:p>"
    )


def _run(text: str, half_points: int, bold: bool = False, italic: bool = False) -> str:
    marks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    return (
        f'<w:r><w:rPr>{marks}<w:sz w:val="{half_points}"/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    )


def _table(annex: Annex):
    """The whole table as one piece of XML: hundreds of rows in milliseconds."""
    total = sum(annex.shares)
    widths = [int(WIDTH * share / total) for share in annex.shares]
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _row([_cell(text, width, "center", True) for text, width in zip(annex.heads, widths, strict=True)], True)
    rows = "".join(
        _row(
            [
                _cell(text, width, "right" if at in annex.numbers else "center" if annex.heads[at] == "TT" else "left")
                for at, (text, width) in enumerate(zip(row, widths, strict=True))
            ]
        )
        for row in annex.rows
    )
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"
    )


def _row(cells: list[str], head: bool = False) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(text: str, width: int, align: str, bold: bool = False) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>'
        f'<w:spacing w:before="20" w:after="20"/><w:jc w:val="{align}"/></w:pPr>{_run(text, 22, bold)}</w:p></w:tc>'
    )
