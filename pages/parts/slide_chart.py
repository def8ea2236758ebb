"""A chart of a slide as HTML boxes: stacked columns or stacked bars, values beside or inside their marks.
It scales with the slide and needs no drawing library; what it shows is also said in its spoken label.
Hatching means "not classified" and never a status."""

from __future__ import annotations

from fractions import Fraction

from analytics.reports.slides import Chart, Series
from analytics.words import SMALL_DENOMINATOR, decimal, number
from pages.parts.marks import esc

ROOM = 0.085  # share of the height under which a value stands beside its segment


def chart(block: Chart) -> str:
    drawn = _bars(block) if block.horizontal else _columns(block)
    return f'<figure class="s-chart" role="img" aria-label="{esc(block.alt)}">{drawn}{_legend(block)}</figure>'


def share(value: float) -> str:
    """'62,9%' of a share given as a fraction; the counts behind it are whole, so rounding is exact."""
    exact = Fraction(value).limit_denominator(1_000_000) * 1000
    return decimal(int(exact + Fraction(1, 2)) / 10) + "%"


def _value(block: Chart, value) -> str:
    return share(value) if block.percent else number(value)


def _tone(series: Series, at: int) -> str:
    return series.tones[at] if series.tones else series.tone


def _sums(block: Chart) -> list[float]:
    return [sum(one.values[at] or 0 for one in block.series) for at in range(len(block.categories))]


def _columns(block: Chart) -> str:
    most = max(_sums(block), default=0) or 1
    bars = [_column(block, at, most) for at in range(len(block.categories))]
    if not block.groups:
        return f'<div class="s-plot">{"".join(bars)}</div>'
    groups, start = [], 0
    for name, count in block.groups:
        inside = "".join(bars[start : start + count])
        groups.append(f'<div class="s-group"><div class="s-plot">{inside}</div><b>{esc(name)}</b></div>')
        start += count
    return f'<div class="s-groups">{"".join(groups)}</div>'


def _column(block: Chart, at: int, most: float) -> str:
    """One column from the bottom up; a share shows its lowest value, and above it how far it may reach."""
    last = any("last" in one.tones[at : at + 1] for one in block.series)
    parts, reached, above = [], 0.0, ""
    for series in block.series:
        value = series.values[at]
        if not value:
            continue
        reached += value
        told = "" if series.hatched and block.percent else _value(block, value)
        if series.hatched and block.percent:
            above = share(reached)
        thin = " thin" if told and value / most < ROOM else ""
        look = f"s-seg f-{'last' if last else _tone(series, at)}{' hatch' if series.hatched else ''}{thin}"
        parts.append(f'<div class="{look}" style="--part:{value / most:.4f}"><span>{told}</span></div>')
    name, counts = named(block.categories[at])
    stack, counts = "".join(reversed(parts)), esc(counts).replace("/", "/<wbr>")
    return (
        f'<div class="s-col{" past" if last else ""}"><div class="s-stack"><span class="s-above">{above}</span>{stack}'
        f'</div><div class="s-cat"><span>{esc(name)}</span><span>{counts}</span></div></div>'
    )


def named(category: str) -> tuple[str, str]:
    """A category's name and its counts: 'Quý I: 9/12' or '2026' over '412/655'."""
    name, _, counts = category.replace("\n", ": ").rpartition(": ")
    return (name, counts) if name else (counts, "")


def _bars(block: Chart) -> str:
    most = max(_sums(block), default=0) or 1
    rows = []
    for at, category in enumerate(block.categories):
        segments = "".join(
            f'<i class="f-{_tone(series, at)}{" hatch" if series.hatched else ""}" '
            f'style="width:{100 * (series.values[at] or 0) / most:.2f}%"></i>'
            for series in block.series
            if series.values[at]
        )
        name, counts = named(category)
        if block.percent and block.series[0].values[at] is None:
            counts = f"{counts}, dưới {SMALL_DENOMINATOR}, không tính tỷ lệ"
        elif block.percent:
            low, gap = (one.values[at] for one in block.series[:2])
            counts = f"{share(low)}{f' đến {share(low + gap)}' if gap else ''} ({counts})"
        rows.append(
            f'<div class="s-row"><p><span>{esc(name)}</span><b>{esc(counts)}</b></p>'
            f'<div class="s-bar">{segments}</div></div>'
        )
    return f'<div class="s-rows">{"".join(rows)}</div>'


def _legend(block: Chart) -> str:
    if not block.legend:
        return ""
    shown = [series for series in block.series if any(series.values)]
    keys = [
        f'<span><i class="f-{series.tone}{" hatch" if series.hatched else ""}"></i>{esc(series.name)}</span>'
        for series in shown
    ]
    if any("last" in series.tones for series in shown):
        keys.insert(0, '<span><i class="f-last"></i>Cùng kỳ năm trước</span>')
    return f'<figcaption class="s-legend">{"".join(keys)}</figcaption>'
