"""Slides as HTML: markup a page can show, and a single file that works with no network at a meeting.
Charts are SVG drawn from the same data as PowerPoint's; every figure has words for a screen reader.
Arrow keys, Home, End and F walk the file; nothing is fetched from anywhere."""

from __future__ import annotations

import base64
import zlib
from html import escape
from pathlib import Path

from analytics import words
from analytics.palette import LIGHT
from analytics.reports import measure
from analytics.reports.facts import Facts
from analytics.reports.fit import fitted
from analytics.reports.slides import Card, Chart, Part, Slide, Table, Text
from analytics.words import SAMPLE_FLAG

HERE = Path(__file__).parent
WIDTH = 888  # of the body, in points; Be Vietnam Pro is wider than the Arial that is measured
NARROWER = 0.88  # of a width in that font, the same text in Arial, at worst
NUMBER, REST, BESIDE = 34, 16, 12  # points, as in slides.css: sizes of a card's number and of its range, its padding
LAST = "#B9C3CE"
WEIGHTS = {"Regular": 400, "Bold": 700}


def style() -> str:
    """The slides' style sheet; sizes follow the width of the slide, so any screen shows the same picture."""
    return (HERE / "templates" / "slides.css").read_text(encoding="utf-8")


def markup(slide: Slide, number: int, total: int) -> str:
    """One slide as a <section>: kicker, title, parts on their places, source, sample flag, number."""
    flag = f'<strong class="sample">{escape(SAMPLE_FLAG)}</strong>' if slide.sample else ""
    title = escape(words.glued_on_screen(slide.title))
    return (
        f'<section class="slide" id="{slide.key}" aria-label="{escape(slide.title, quote=True)}">'
        f'<p class="kicker">{escape(slide.kicker)}</p><h2>{title}</h2><div class="body">'
        + "".join(_part(part, _room(slide.title)) for part in slide.parts)
        + f"</div><footer><span>{escape(slide.source)}</span>{flag}<span>{number}/{total}</span></footer></section>"
    )


def offline(slides: tuple[Slide, ...], facts: Facts) -> bytes:
    """The whole deck as one file."""
    title = f"{facts.plan_short}, {facts.scope.name}, {words.day(facts.as_of)}"
    fonts = "".join(
        f'@font-face{{font-family:"Be Vietnam Pro";font-weight:{weight};src:url(data:font/ttf;base64,'
        f"{base64.b64encode((HERE / 'fonts' / f'BeVietnamPro-{name}.ttf').read_bytes()).decode()})}}"
        for name, weight in WEIGHTS.items()
    )
    script = (HERE / "templates" / "slides.js").read_text(encoding="utf-8")
    body = "".join(markup(slide, at, len(slides)) for at, slide in enumerate(slides, 1))
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{fonts}{style()}</style></head><body><main>{body}</main>"
        f"<script>{script}</script></body></html>"
    ).encode()


def _room(title: str) -> float:
    """Height of the body in points, under a title of one line or two."""
    return 396 if measure.lines(title, 27, WIDTH, True) == 1 else 364


def _part(part: Part, room: float) -> str:
    head = f"<h3>{escape(part.title)}</h3>" if part.title else ""
    if isinstance(part.block, Table):
        drawn = _table(*_fit(part.block, WIDTH * part.w / 100, room * part.h / 100 - (25 if part.title else 0)))
    elif isinstance(part.block, Chart):
        drawn = _chart(part.block, part, room)
    else:
        drawn = _card(part.block, WIDTH * part.w / 100) if isinstance(part.block, Card) else _text(part.block)
    return (
        f'<div class="part" style="left:{part.x:g}%;top:{part.y:g}%;width:{part.w:g}%;height:{part.h:g}%">{head}'
        f"{drawn}</div>"
    )


def _fit(table: Table, width: float, height: float) -> tuple[Table, float]:
    """The table for this font and the room above and below a text; nearer estimates spare rows, then whole names."""
    tried = [fitted(table, width * factor, height) for factor in (NARROWER, 0.93, 0.95)]
    fit, size, heights = min(tried, key=lambda one: (len(table.rows) - len(one[0].rows), _cut_names(one[0])))
    spare = height - sum(heights) - (20 if fit.more else 0)
    return fit, 2.2 + max(0, min(spare / len(heights) * 0.45, size * 0.9))


def _cut_names(table: Table) -> int:
    return sum("…" in cell.text for row in table.rows for cell in row)


def _card(card: Card, width: float) -> str:
    """A number with its range on one line, smaller where it would leave the card's `width` points."""
    needed = measure.width(card.number, True) * NUMBER + measure.width(card.rest) * REST
    fit = min(1, (width - 2 * BESIDE) * NARROWER / needed)
    return (
        f'<div class="card"><p class="big" style="--fit:{fit:.3f}">'
        f'<b style="color:{LIGHT[card.tone]}">{escape(card.number)}</b><span>{escape(card.rest)}</span></p>'
        f'<p><b>{escape(card.label)}</b></p><p class="muted">{escape(card.note)}</p></div>'
    )


def _text(text: Text) -> str:
    return "".join(f'<p class="muted" style="--size:{text.size}">{escape(line)}</p>' for line in text.lines)


def _table(table: Table, pad: float) -> str:
    total = sum(column.share for column in table.columns)
    columns = "".join(f'<col style="width:{column.share * 100 / total:.2f}%">' for column in table.columns)
    heads = "".join(
        f'<th scope="col" class="{column.align}">{escape(column.head)}</th>' if column.head else "<td></td>"
        for column in table.columns
    )
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td class="{column.align}{" strong" if cell.bold else ""}{" large" if cell.big else ""}"'
            + (f' style="color:{LIGHT[cell.tone]}"' if cell.tone else "")
            + f">{escape(words.glued_on_screen(cell.text))}</td>"
            for cell, column in zip(row, table.columns, strict=True)
        )
        + "</tr>"
        for row in table.rows
    )
    more = f'<p class="muted" style="--size:12">{escape(table.more)}</p>' if table.more else ""
    return (
        f'<table style="--size:{table.size};--pad:{pad:.1f}"><caption>{escape(table.alt)}</caption>'
        f"<colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{more}"
    )


def _chart(chart: Chart, part: Part, room: float) -> str:
    """SVG on a canvas of 10 units a percent of the body's width; its height follows the shape of the part."""
    width = part.w * 10
    height = (room * part.h / 100 - (25 if part.title else 0)) * 1000 / WIDTH - 4
    mark = f"{zlib.crc32(chart.alt.encode()):x}"  # a pattern inside a hidden slide is not drawn: one a chart
    legend, at, rows = [], 0.0, 1
    for series in chart.series:
        fill, long = f"url(#hatch-{mark})" if series.hatched else LIGHT[series.tone], measure.width(series.name) * 16
        if at and at + 15 + long > width:
            at, rows = 0.0, rows + 1
        top = height - 14 + 20 * (rows - 1)
        legend.append(
            f'<rect x="{at:.0f}" y="{top:.0f}" width="10" height="10" fill="{fill}" stroke="{LIGHT["line"]}"/>'
            f'<text x="{at + 15:.0f}" y="{top + 9:.0f}">{escape(series.name)}</text>'
        )
        at += 36 + long
    rise = 20 * (rows - 1)
    draw = _bars if chart.horizontal else _columns
    drawn = draw(chart, width, height - 24 - rise, mark)
    hatches = "".join(
        f'<pattern id="hatch-{mark}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="{LIGHT[series.tone]}" '
        'stroke-width="2"/></pattern>'
        for series in chart.series
        if series.hatched
    )
    return (
        f'<svg viewBox="0 0 {width:.0f} {height:.0f}" role="img" aria-label="{escape(chart.alt, quote=True)}">'
        f'<defs>{hatches}</defs>{drawn}<g transform="translate(0 {-rise})">' + "".join(legend) + "</g></svg>"
    )


def _paint(series, at: int, mark: str) -> tuple[str, str]:
    """Fill and the colour of a label on it."""
    tone = series.tones[at] if series.tones else series.tone
    if series.hatched:
        return f"url(#hatch-{mark})", LIGHT["ink"]
    return (LAST if tone == "last" else LIGHT[tone]), LIGHT["ink" if tone in ("rest", "last") else "on_fill"]


def _value(chart: Chart, value: float) -> str:
    return words.decimal(value * 100) + "%" if chart.percent else words.number(value)


def _columns(chart: Chart, width: float, height: float, mark: str) -> str:
    wholes = [sum(one.values[at] or 0 for one in chart.series) for at in range(len(chart.categories))]
    top = 1.0 if chart.percent else max(wholes, default=0) or 1
    foot = 18 * max((name.count("\n") + 1 for name in chart.categories), default=1) + (20 if chart.groups else 0)
    base, step = height - foot - 6, width / max(len(chart.categories), 1)
    parts = [f'<line x1="0" y1="{base:.1f}" x2="{width:.0f}" y2="{base:.1f}" stroke="{LIGHT["ink"]}"/>']
    for at, name in enumerate(chart.categories):
        x, y = at * step + step * 0.15, base
        for series in chart.series:
            value = series.values[at]
            if not value:
                continue
            high = (base - 18) * value / top
            y -= high
            fill, on = _paint(series, at, mark)
            edge = f' stroke="{LIGHT[series.tone]}"' if series.hatched else ""
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{step * 0.7:.1f}" height="{high:.1f}" fill="{fill}"{edge}/>'
            )
            if series.hatched and chart.percent:
                parts.append(_label(x + step * 0.35, y - 5, _value(chart, wholes[at]), LIGHT["ink"]))
            elif high > 16:
                parts.append(_label(x + step * 0.35, y + high / 2 + 5, _value(chart, value), on, True))
            else:  # too low to hold its value, which then stands beside it
                parts.append(_label(x + step * 0.78, y + high / 2 + 5, _value(chart, value), LIGHT["ink"], True))
        for line, text in enumerate(name.split("\n")):
            parts.append(_label(x + step * 0.35, base + 18 + 17 * line, text, LIGHT["ink"]))
    left = 0
    for name, count in chart.groups:
        parts.append(_label((left + count / 2) * step, height - 4, name, LIGHT["ink"], True))
        left += count
    return "".join(parts)


def _bars(chart: Chart, width: float, height: float, mark: str) -> str:
    wholes = [sum(one.values[at] or 0 for one in chart.series) for at in range(len(chart.categories))]
    top, step = max(wholes, default=0) or 1, height / max(len(chart.categories), 1)
    margin = min(width * 0.6, max((measure.width(name) * 16.5 for name in chart.categories), default=0) + 10)
    end = width - 48 if chart.percent else width  # behind a bar stands the value that has no room on it
    parts = []
    for at, name in enumerate(chart.categories):
        middle, x = at * step + step / 2, margin
        parts.append(f'<text x="{margin - 8:.0f}" y="{middle + 5:.1f}" text-anchor="end">{escape(name)}</text>')
        for series in chart.series:
            value = series.values[at]
            if not value:
                continue
            long = (end - margin) * value / top
            fill, on = _paint(series, at, mark)
            parts.append(
                f'<rect x="{x:.1f}" y="{middle - min(step * 0.32, 22):.1f}" width="{long:.1f}" '
                f'height="{min(step * 0.64, 44):.1f}" fill="{fill}"/>'
            )
            if series.tone == "rest" and chart.series[1].values[at]:
                place = x + 24 if long > 44 else end + 24
                parts.append(_label(place, middle + 5, _value(chart, 1 - value), on))
            elif series.tone == "going" and not series.hatched and long > 44:
                parts.append(_label(x + long / 2, middle + 5, _value(chart, value), on, True))
            x += long
    return "".join(parts)


def _label(x: float, y: float, text: str, colour: str, bold: bool = False) -> str:
    weight = ' font-weight="700"' if bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" fill="{colour}"{weight}>{escape(text)}</text>'
