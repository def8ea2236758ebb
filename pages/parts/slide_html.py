"""One slide of the story as HTML: the same data that becomes a PowerPoint page, drawn for a wall.
Sizes are in units of 1/1920 of the screen's width, so a slide looks alike on a laptop and on a projector.
Every text is escaped here; the glyphs office fonts need become the product's own marks."""

from __future__ import annotations

from analytics.reports import measure
from analytics.reports.fit import shortened
from analytics.reports.slides import Card, Cell, Chart, Part, Slide, Table, Text
from analytics.words import SAMPLE_FLAG, STATUSES
from pages.parts.marks import esc
from pages.parts.slide_chart import chart

PIXELS = 2  # one point of a slide 13.33 in wide, in units of a screen 1920 wide
SMALLEST = 24
TITLE, WIDTH, HEIGHTS = (
    25,
    888 * 0.88,
    {1: 420, 2: 396},
)  # points; Be Vietnam Pro is wider than the Arial that is measured; heights once title and rows are drawn tight
GLYPH_CODES = {"▲": "overdue", "●": "done_on_time"}
BY_WORD = {status.word: code for code, status in STATUSES.items()}


def section(slide: Slide, number: int, total: int) -> str:
    """The whole slide: kicker, finding, body, footer."""
    lines = measure.lines(slide.title, TITLE, WIDTH, True)
    flag = f'<b class="s-flag">{esc(SAMPLE_FLAG)}</b>' if slide.sample else ""
    return (
        f'<section class="slide" aria-label="Trang {number}/{total}" data-key="{esc(slide.key)}">'
        f'<p class="s-kicker">{esc(slide.kicker)}</p><h1 class="s-title">{esc(slide.title)}</h1>'
        f'<div class="s-body">{"".join(_part(part, lines) for part in slide.parts)}</div>'
        f'<footer class="s-foot"><span>{esc(slide.source)}</span>{flag}<span class="s-no">{number}/{total}</span>'
        "</footer></section>"
    )


def _part(part: Part, lines: int) -> str:
    place = f"left:{part.x:g}%;top:{part.y:g}%;width:{part.w:g}%;height:{part.h:g}%"
    title = f'<h2 class="s-part">{esc(part.title)}</h2>' if part.title else ""
    block = part.block
    kind = type(block).__name__.lower()
    if isinstance(block, Table):
        height = (HEIGHTS[min(lines, 2)] - 25 * bool(part.title)) * part.h / 100
        drawn = _table(block, shortened(block, WIDTH * part.w / 100, height))
    else:
        drawn = DRAWN[type(block)](block)
    return f'<div class="s-box {kind}" style="{place}">{title}<div class="s-in">{drawn}</div></div>'


def _size(points: float) -> int:
    return max(SMALLEST, round(points * PIXELS))


def _table(table: Table, cut: Table) -> str:
    """The table at the size it may have, with whole names; `cut` holds the names it falls back to, and the widths."""
    if not table.rows:  # the title above it says that there is nothing
        return ""
    shares = sum(column.share for column in cut.columns)
    columns = "".join(f'<col style="width:{100 * column.share / shares:.2f}%">' for column in cut.columns)
    head = "".join(
        f'<th scope="col" class="{column.align}">{esc(column.head)}</th>' if column.head else "<td></td>"
        for column in table.columns
    )
    rows = "".join(
        "<tr>" + "".join(_cell(*one) for one in zip(row, brief, table.columns, strict=True)) + "</tr>"
        for row, brief in zip(table.rows, cut.rows, strict=True)
    )
    return (
        f'<table class="s-table" style="--size:{_size(cut.size)}" aria-label="{esc(table.alt)}">'
        f"<colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        f'<p class="s-more" data-more="{esc(table.more)}">{esc(table.more)}</p>'
    )


def _cell(cell: Cell, brief: Cell, column) -> str:
    size = "large" if cell.big else ""
    look = " ".join(filter(None, (column.align, "b" if cell.bold else "", f"t-{cell.tone}" if cell.tone else "", size)))
    shorter = f' data-cut="{esc(brief.text)}"' if "…" in brief.text and "…" not in cell.text else ""
    return f'<td class="{look}" data-head="{esc(column.head)}"{shorter}>{_marked(cell.text)}</td>'


def _marked(text: str) -> str:
    """The text, a leading office glyph replaced by the mark of the status it stands for."""
    glyph, _, rest = text.partition(" ")
    code = BY_WORD.get(rest) or GLYPH_CODES.get(glyph)
    if not rest or len(glyph) > 1 or code is None:
        return esc(text)
    return f'<span class="s-mark"><i class="m {code}" aria-hidden="true"></i><span>{esc(rest)}</span></span>'


def _card(card: Card) -> str:
    return (
        f'<p class="s-big t-{card.tone}">{esc(card.number)}<small>{esc(card.rest)}</small></p>'
        f'<p class="s-label">{esc(card.label)}</p><p class="s-note">{esc(card.note)}</p>'
    )


def _text(text: Text) -> str:
    lines = "".join(f"<p>{esc(line)}</p>" for line in text.lines)
    return f'<div class="s-text" style="--size:{_size(text.size)}">{lines}</div>'


DRAWN = {Chart: chart, Card: _card, Text: _text}
