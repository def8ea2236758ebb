"""A report, a comparison or a letter as Word: the template filled by docxtpl, annex tables added after it.
The template decides letterhead, wording and order; the annexes' shape follows the data.
Gaps for the officer are marked in yellow; number, date and signature stay blank."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as DocxParagraph
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError
from lxml import etree

from analytics.ask import AskError
from analytics.reports.document import Letter, Paragraph, Report, attached
from analytics.reports.docx_annex import ROMAN, append
from analytics.reports.package import settled, trusted
from analytics.words import SAMPLE_FLAG, glued

TEMPLATES = Path(__file__).parent / "templates"
PART_KEYS = ("chi_dao", "phong_trao", "khen_thuong", "kiem_tra", "han_che", "phuong_huong")


def report(told: Report, as_of: date, template: bytes | None = None) -> bytes:
    """The .docx of a report or, with parts of other names, of a comparison."""
    usual = len(told.parts) == len(PART_KEYS)
    context = _common(told.sender, told, as_of) | {
        "trich_yeu": glued(told.subject),
        "trich_yeu_thuong": glued(told.subject[:1].lower() + told.subject[1:]),
        "noi_gui": told.sender["to"],
        "noi_nhan": told.sender["copies"].split("\n"),
        "mo_dau": _runs(told.intro),
        "cac_phan": [
            {"ten": f"{ROMAN[at]}. {name}", "doan": _runs(part)} for at, (name, part) in enumerate(told.parts)
        ],
    }
    context |= {key: _runs(part) for key, (_, part) in zip(PART_KEYS, told.parts, strict=False)}
    name = "bao-cao" if usual else "so-sanh"
    return _filled(name, template, context, told, f"Báo cáo. {told.subject}", as_of)


def letter(told: Letter, as_of: date, template: bytes | None = None) -> bytes:
    """The .docx of a công văn."""
    context = _common(told.sender, told, as_of) | {
        "trich_yeu": glued(told.subject),
        "noi_gui": told.to,
        "noi_nhan": list(told.copies),
        "mo_dau": _runs(told.body),
    }
    return _filled("cong-van", template, context, told, f"Công văn. {told.subject}", as_of)


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
        text = escape(glued(("- " if one.kind == "item" else "") + one.text))
        style = f"<w:rPr>{marks[one.kind]}</w:rPr>" if one.kind in marks else ""
        self._xml = f'<w:r>{style}<w:t xml:space="preserve">{text}</w:t></w:r>'

    def __html__(self) -> str:
        return self._xml

    __str__ = __html__


def _runs(paragraphs: tuple[Paragraph, ...]) -> list[_Run]:
    return [_Run(one) for one in paragraphs]


def _filled(name: str, template: bytes | None, context: dict, told: Report | Letter, title: str, as_of: date) -> bytes:
    document = _rendered(trusted(template, "Word") if template else (TEMPLATES / f"{name}.docx").read_bytes(), context)
    for paragraph in document.docx.paragraphs:
        if paragraph.text.endswith(":"):  # what leads into a list stays with it
            paragraph.paragraph_format.keep_with_next = True
    _keep_signature(document.docx)
    append(document.docx.element.body, told.annexes, attached(told, as_of.year))
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue(), title, as_of, SAMPLE_FLAG if told.sample else "")


def _keep_signature(document: Document) -> None:
    """Recipients and signature stand together, never alone: the last lines of the text go over the page with them."""
    if not document.tables:
        return
    foot = document.tables[-1]
    for row in foot.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    above = foot._tbl.getprevious()
    for _ in range(2):  # the empty line, and the last of the text
        if above is not None and above.tag == qn("w:p"):
            DocxParagraph(above, document).paragraph_format.keep_with_next = True
            above = above.getprevious()


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
