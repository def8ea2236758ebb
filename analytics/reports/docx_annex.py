"""The annexes of a Word file: each in its own section, with its own page numbers, as Nghị định 30/2020/NĐ-CP asks.
A wide table turns its pages; heads repeat on every page and no row breaks.
Headers and footers are those of the document the annexes follow."""

from __future__ import annotations

import copy
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from analytics.reports import measure
from analytics.reports.document import Annex
from analytics.words import glued

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
LONG, SHORT = 16838, 11906  # sides of A4 in twentieths of a point
TEXT, MARGIN = 11, 70  # points of a cell's text; twentieths of a point left and right of it


def append(body, annexes: tuple[Annex, ...], attached: str) -> None:
    """Put the annexes after the text of `body`."""
    last = body.sectPr
    usual = copy.deepcopy(last)
    for at, annex in enumerate(annexes):
        body.insert(len(body) - 1, _section_end(usual, annexes[at - 1].wide if at else None))
        number = f"Phụ lục {ROMAN[at]}" if len(annexes) > 1 else "Phụ lục"
        room = _width(usual, annex.wide)
        heads = [
            _paragraph(number, 28, bold=True),
            _paragraph(annex.title.upper(), 26, bold=True),
            _paragraph(attached, 26, italic=True, after=120),
        ]
        notes = [_paragraph(annex.note, 22, italic=True, align="left")] if annex.note else []
        for element in (*heads, _table(annex, room), *notes):
            body.insert(len(body) - 1, element)
    if annexes:
        _turned(last, annexes[-1].wide)


def _section_end(usual, wide: bool | None):
    """A paragraph of no height that ends a section: that of the text (None), or of an annex."""
    section = copy.deepcopy(usual)
    if wide is not None:
        _turned(section, wide)
    end = parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        f'<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
    )
    end.pPr.append(section)
    return end


def _turned(section, wide: bool) -> None:
    """Pages of an annex: counted from 1, landscape for a wide table."""
    size = section.find(qn("w:pgSz"))
    if wide and size is not None:
        size.set(qn("w:w"), str(LONG))
        size.set(qn("w:h"), str(SHORT))
        size.set(qn("w:orient"), "landscape")
    for former in section.findall(qn("w:pgNumType")):
        section.remove(former)
    start = parse_xml(f'<w:pgNumType {nsdecls("w")} w:start="1"/>')
    section.find(qn("w:pgMar")).addnext(start)


def _width(section, wide: bool) -> int:
    """Of the text, in twentieths of a point."""
    margins = section.find(qn("w:pgMar"))
    return (LONG if wide else SHORT) - int(margins.get(qn("w:left"))) - int(margins.get(qn("w:right")))


def _paragraph(text: str, half_points: int, *, bold=False, italic=False, align="center", after=0):
    return parse_xml(
        f"<w:p {nsdecls('w')}><w:pPr>"
        f'<w:spacing w:before="0" w:after="{after}"/><w:jc w:val="{align}"/></w:pPr>'
        f"{_run(text, half_points, bold, italic)}</w:p>"
    )


def _run(text: str, half_points: int, bold: bool = False, italic: bool = False) -> str:
    marks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    said = f'<w:t xml:space="preserve">{escape(glued(text))}</w:t>'
    return f'<w:r><w:rPr>{marks}<w:sz w:val="{half_points}"/></w:rPr>{said}</w:r>'


def _table(annex: Annex, room: int):
    """The whole table as one piece of XML: hundreds of rows in milliseconds."""
    widths = _widths(annex, room)
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _row([_cell(text, width, "center", True) for text, width in zip(annex.heads, widths, strict=True)], True)
    lines = [(row, False) for row in annex.rows] + ([(annex.total, True)] if annex.total else [])
    rows = "".join(
        _row(
            [
                _cell(text, width, _aligned(annex, at), bold, keep=bool(annex.note) and place == len(lines))
                for at, (text, width) in enumerate(zip(row, widths, strict=True))
            ]
        )
        for place, (row, bold) in enumerate(lines, start=1)
    )
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{room}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{MARGIN}" w:type="dxa"/>'
        f'<w:right w:w="{MARGIN}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"
    )


def _widths(annex: Annex, room: int) -> list[int]:
    """The columns' shares of `room`, in which no word is broken in two: a day, a number or "TT" gets what it lacks."""
    widths = [room * share / sum(annex.shares) for share in annex.shares]
    columns = zip(annex.heads, *annex.rows, *([annex.total] if annex.total else []), strict=True)
    spare = [width - _longest(texts) for width, texts in zip(widths, columns, strict=True)]
    lacking, slack = -sum(one for one in spare if one < 0), sum(one for one in spare if one > 0)
    if lacking > slack:
        return [int(width) for width in widths]
    given = lacking / slack if slack else 0
    return [int(width - (one if one < 0 else one * given)) for width, one in zip(widths, spare, strict=True)]


def _longest(texts: tuple[str, ...]) -> float:
    """Twentieths of a point that the longest word of a column takes with the cell's margins, also in a wider font."""
    bold = (True, *[False] * (len(texts) - 1))
    words = (
        measure.width(word, heavy) * measure.WIDER[heavy]
        for text, heavy in zip(texts, bold, strict=True)
        for word in text.split()
    )
    return max(words, default=0) * TEXT * 20 + 2 * MARGIN


def _aligned(annex: Annex, at: int) -> str:
    return "right" if at in annex.numbers else "center" if annex.heads[at] == "TT" else "left"


def _row(cells: list[str], head: bool = False) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(text: str, width: int, align: str, bold: bool = False, keep: bool = False) -> str:
    """`keep` holds the row on the page of what follows the table: no note stands alone on a page of its own."""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>'
        f'{"<w:keepNext/>" if keep else ""}<w:spacing w:before="20" w:after="20"/><w:jc w:val="{align}"/></w:pPr>'
        f"{_run(text, 2 * TEXT, bold)}</w:p></w:tc>"
    )
