"""Slides as a PowerPoint file: native charts and tables with their data, notes, numbers, alternative texts.
Only aggregates travel in the charts' workbooks; numbers in texts are printed by analytics.words.
Text is fitted before it is written, since PowerPoint lets a table grow over the footer."""

from __future__ import annotations

import copy
import io

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Emu, Inches, Pt

from analytics import words
from analytics.palette import LIGHT
from analytics.reports import measure, pptx_office
from analytics.reports.facts import Facts
from analytics.reports.fit import BIG, GAP, LEAST, SMALLEST, TIGHT, standing
from analytics.reports.package import settled
from analytics.reports.pptx_chart import add_chart
from analytics.reports.pptx_template import Design, Frame, ours
from analytics.reports.slides import Card, Cell, Chart, Part, Slide, Table
from analytics.reports.story_parts import SECTIONS, opening_lines
from analytics.words import SAMPLE_FLAG

ALIGN = {"left": PP_ALIGN.LEFT, "right": PP_ALIGN.RIGHT}
NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
TITLE_SIZE, TITLE_LINE = 28, Pt(28)


def deck(slides: tuple[Slide, ...], facts: Facts, template: bytes | None = None) -> bytes:
    """The .pptx; `template` = the office's own file, else ours."""
    design = pptx_office.opened(template) if template else ours()
    leaves = _leaves(design, slides, facts)
    for number, (layout, told) in enumerate(leaves, 1):
        page = design.presentation.slides.add_slide(layout)
        if isinstance(told, Slide):
            _finding(design, page, told, number, len(leaves))
        else:
            _write(page.shapes.title.text_frame, told[0], None)
            pptx_office.fill(page, layout, {"Phụ đề": "\n".join(told[1:])})
            page.notes_slide.notes_text_frame.text = f"{facts.stamp}."
        _vietnamese(page)
    out = io.BytesIO()
    design.presentation.save(out)
    flag = SAMPLE_FLAG if facts.sample else ""
    return settled(out.getvalue(), f"{facts.plan_short}, {facts.scope.name}, {facts.as_of:%d/%m/%Y}", facts.as_of, flag)


def _leaves(design: Design, slides: tuple[Slide, ...], facts: Facts) -> list[tuple]:
    """(layout, slide or lines) of each page: an office's template may open the deck and part it into sections."""
    leaves, last = [], ""
    if design.opening is not None:
        leaves.append((design.opening, opening_lines(facts)))
    for slide in slides:
        if design.section is not None and SECTIONS.get(slide.key, last) != last:
            last = SECTIONS[slide.key]
            leaves.append((design.section, [last]))
        leaves.append((design.content, slide))
    return leaves


def _finding(design: Design, page, slide: Slide, number: int, total: int) -> None:
    """One slide of the story on its page."""
    _write(page.shapes.title.text_frame, slide.title, None)
    page.shapes.title.text_frame.word_wrap = True
    filled: set[str] = set()
    numbered = False
    if design.office:
        _shrink(page.shapes.title, slide.title)
        source = f"{slide.source} {SAMPLE_FLAG}." if slide.sample else slide.source
        filled = pptx_office.fill(page, design.content, {"Chuyên mục": slide.kicker, "Nguồn": source})
        numbered = pptx_office.number(page, design.content)
    _frame(design, page, slide, number, total, with_source="Nguồn" not in filled, with_number=not numbered)
    room = design.body if design.office else _under(slide.title, design.body)
    for part in slide.parts:
        _draw(page, part, room)
    page.notes_slide.notes_text_frame.text = slide.notes
    if design.body.scale != 1:
        _rescale(page, design.body.scale)


def _under(title: str, body: Frame) -> Frame:
    """A title of one line, also in a wider font, leaves its second line to the body."""
    if measure.lines(words.glued(title), TITLE_SIZE, body.width / 12700 / measure.WIDER[True], True) > 1:
        return body
    return Frame(body.left, body.top - TITLE_LINE, body.width, body.height + TITLE_LINE)


def _shrink(title, text: str) -> None:
    """In the office's template: a title of at most two lines, whatever size its layout would give it."""
    room = (title.width or Inches(9)) / 12700 - 15
    size = measure.fitting(words.glued(text), TITLE_SIZE, 16, room, True, 2)
    for run in title.text_frame.paragraphs[0].runs:
        run.font.size = Pt(size)


def _colour(tone: str | None) -> RGBColor:
    return RGBColor.from_string(LIGHT[tone or "ink"][1:])


def _write(frame, text: str, size: float | None, tone: str | None = None, bold: bool = False) -> None:
    frame.text = words.glued(text)
    for paragraph in frame.paragraphs:
        if size and not text:  # else an empty cell is as high as the theme's 18 points
            paragraph._p.get_or_add_endParaRPr().set("sz", str(int(size * 100)))
        for run in paragraph.runs:
            if size:
                run.font.size, run.font.name = Pt(size), "Arial"
                run.font.bold = bold
                run.font.color.rgb = _colour(tone)


def _box(page, left, top, width, height, text, size, tone=None, bold=False, align="left", anchor=MSO_ANCHOR.TOP):
    shape = page.shapes.add_textbox(Emu(int(left)), Emu(int(top)), Emu(int(width)), Emu(int(height)))
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    _write(frame, text, size, tone, bold)
    for paragraph in frame.paragraphs:
        paragraph.alignment = ALIGN[align]
    return shape


def _frame(design: Design, page, slide: Slide, number: int, total: int, with_source: bool, with_number: bool) -> None:
    """Kicker above the title (ours only); under a rule the source, the sample flag and the slide's number."""
    wide, high = design.presentation.slide_width, design.presentation.slide_height
    left, right = Inches(0.5), wide - Inches(0.5)
    if not design.office:
        _box(page, left, Inches(0.33), right - left, Inches(0.3), slide.kicker, 14, "accent", True)
    top = high - Inches(0.6)
    aside = Inches(0.8) if with_number else 0
    if with_source:
        line = page.shapes.add_connector(1, left, top, right, top)
        line.line.color.rgb, line.line.width = _colour("line"), Pt(1)
        _plain(line)
        flag = Inches(4.2) if slide.sample else 0
        room = right - left - flag - aside
        size = measure.fitting(slide.source, 12, 9, room / 12700 / measure.WIDER[False])
        _box(page, left, top + Inches(0.1), room, Inches(0.3), slide.source, size, "muted").name = "Nguồn"
        if slide.sample:
            place = right - aside - flag
            _box(page, place, top + Inches(0.1), flag, Inches(0.3), SAMPLE_FLAG, 12, "soon", True, "right")
    if with_number:
        _number(page, right, top, number, total)


def _number(page, right, top, number: int, total: int) -> None:
    shape = _box(
        page,
        right - Inches(0.6),
        top + Inches(0.1),
        Inches(0.6),
        Inches(0.3),
        f"{number}/{total}",
        12,
        "muted",
        align="right",
    )
    shape.name = "Số trang"
    run = shape.text_frame.paragraphs[0].runs[0]._r
    field = OxmlElement("a:fld")
    field.set("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
    field.set("type", "slidenum")
    field.append(copy.deepcopy(run.find(qn("a:rPr"))))
    text = OxmlElement("a:t")
    text.text = str(number)
    field.append(text)
    run.addprevious(field)
    run.find(qn("a:t")).text = f"/{total}"


def _draw(page, part: Part, body: Frame) -> None:
    left, top = body.left + body.width * part.x / 100, body.top + body.height * part.y / 100
    width, height = body.width * part.w / 100, body.height * part.h / 100
    if part.title:
        _box(page, left, top, width, Inches(0.3), part.title, 16, None, True)
        top, height = top + Inches(0.36), height - Inches(0.36)
    place = Frame(int(left), int(top), int(width), int(height), body.scale)
    if isinstance(part.block, Table):
        _table(page, part.block, place)
    elif isinstance(part.block, Chart):
        add_chart(page, part.block, place)
    elif isinstance(part.block, Card):
        _card(page, part.block, place)
    else:
        _box(page, *_sides(place), "\n".join(part.block.lines), part.block.size, "muted")


def _sides(place: Frame) -> tuple[int, int, int, int]:
    return place.left, place.top, place.width, place.height


def _card(page, card: Card, place: Frame) -> None:
    """The number as large as its card allows, then what it is, then what stands beside it."""
    panel = page.shapes.add_shape(1, *(Emu(side) for side in _sides(place)))
    panel.fill.solid()
    panel.fill.fore_color.rgb = _colour("panel")
    panel.line.fill.background()
    _plain(panel)
    panel._element.nvSpPr.cNvPr.set("descr", f"{card.label}: {card.number}{card.rest}. {card.note}")
    width, height = place.points
    room, inch = (width - 26) / measure.WIDER[True], Inches(1) * place.scale
    left, across = place.left + 0.18 * inch, place.width - 0.36 * inch
    big = 40
    while big > 20 and (measure.width(card.number, True) + measure.width(card.rest) * 0.55) * big > room:
        big -= 2
    top = place.top + 0.12 * inch
    number = _box(page, left, top, across, 0.68 * inch, card.number, big, card.tone, True, anchor=MSO_ANCHOR.BOTTOM)
    if card.rest:
        _run(number.text_frame.paragraphs[0], card.rest, big * 0.55)
    size, rest = 14, height - 66
    while size > SMALLEST + 0.5 and rest < 4 + (
        size * 1.2 * measure.lines(words.glued(card.label), size, room, True)
        + (size - 1) * 1.2 * measure.lines(words.glued(card.note), size - 1, room)
    ):
        size -= 0.5
    top = place.top + 0.84 * inch
    label = _box(page, left, top, across, rest * 12700 * place.scale, card.label, size, None, True)
    note = label.text_frame.add_paragraph()
    _run(note, card.note, size - 1)
    note.space_before = Pt(2)


def _run(paragraph, text: str, size: float) -> None:
    run = paragraph.add_run()
    run.text = words.glued(text)
    run.font.size, run.font.name, run.font.bold, run.font.color.rgb = Pt(size), "Arial", False, _colour("muted")


def _plain(shape) -> None:
    """No effect from the theme: neither shadow nor gradient."""
    style = shape._element.find(qn("p:style"))
    if style is not None:
        shape._element.remove(style)


def _table(page, table: Table, place: Frame) -> None:
    stands = standing(table, *place.points)
    table, size = stands.table, stands.size
    shape = page.shapes.add_table(len(table.rows) + 1, len(table.columns), *(Emu(side) for side in _sides(place)))
    shape._element.nvGraphicFramePr.cNvPr.set("descr", table.alt)
    grid = shape.table
    properties = grid._tbl.tblPr
    properties.set("bandRow", "0")
    properties.find(qn("a:tableStyleId")).text = NO_STYLE
    for column, wanted in zip(grid.columns, table.columns, strict=True):
        column.width = Emu(int(place.width * wanted.share / sum(one.share for one in table.columns)))
    head = tuple(Cell(column.head, "muted", True) for column in table.columns)
    for at, (row, cells) in enumerate(zip(grid.rows, (head, *table.rows), strict=True)):
        row.height = Pt(stands.heights[at] * place.scale)
        for cell, wanted, column in zip(row.cells, cells, table.columns, strict=True):
            _cell(cell, wanted, column.align, size, place.scale, first=at == 0)
    if table.more:
        top = place.top + Pt((stands.below + 4) * place.scale)
        _box(page, place.left, top, place.width, Pt(16), table.more, max(size - 1, 11), "muted")


def _cell(cell, wanted: Cell, align: str, size: float, scale: float, first: bool) -> None:
    cell.margin_left, cell.margin_right = Pt(3 * scale), Pt((GAP if align == "right" else 3) * scale)
    cell.margin_top = Pt(LEAST * scale)  # the row is higher than its text; a wider font may use that
    cell.margin_bottom = Pt((TIGHT if first else LEAST) * scale)
    cell.vertical_anchor = MSO_ANCHOR.BOTTOM if first else MSO_ANCHOR.MIDDLE
    _write(cell.text_frame, wanted.text, size * (BIG if wanted.big else 1), wanted.tone, wanted.bold)
    cell.text_frame.paragraphs[0].alignment = ALIGN[align]
    properties = cell._tc.get_or_add_tcPr()
    rule = OxmlElement("a:lnB")
    rule.set("w", "19050" if first else "9525")
    fill, colour = OxmlElement("a:solidFill"), OxmlElement("a:srgbClr")
    colour.set("val", LIGHT["ink" if first else "line"][1:])
    fill.append(colour)
    rule.append(fill)
    properties.insert(0, rule)


def _rescale(page, scale: float) -> None:
    """Texts as large beside the slide as on ours, on a slide of another width."""
    for shape in page.shapes:
        if shape != page.shapes.title:
            for properties in shape._element.iter(qn("a:rPr"), qn("a:endParaRPr")):
                if properties.get("sz"):
                    properties.set("sz", str(int(int(properties.get("sz")) * scale)))


def _vietnamese(page) -> None:
    """Mark every run as Vietnamese, or the office's spell checker underlines every word."""
    for shape in (*page.shapes, *page.notes_slide.shapes):
        for properties in shape._element.iter(qn("a:rPr"), qn("a:endParaRPr")):
            properties.set("lang", "vi-VN")
        for run in shape._element.iter(qn("a:r")):
            if run.find(qn("a:rPr")) is None:
                run.get_or_add_rPr().set("lang", "vi-VN")
