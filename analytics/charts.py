"""A table of ratios in, a Plotly figure out, as a plain dict: the one module that knows Plotly.
Values stand beside their marks and names at line ends, so the chart needs no legend and no mode bar.
What can be read as rows (ranges, bars) is drawn by the pages themselves, where each row is a link."""

from __future__ import annotations

import pandas as pd
import plotly.io

from analytics import words
from analytics.palette import palette

plotly.io.templates.default = None  # a template would be 95 % of what is sent to the browser

CONFIG = {"displayModeBar": False, "responsive": True, "locale": "vi", "scrollZoom": False, "showTips": False}
FONT = "Be Vietnam Pro, sans-serif"
LINE = 18  # pixels a line of text takes
VALUE = 14  # pixels between a point and the middle of its value
BAR = 0.1  # half of the width of a band around a single period
PLOT = 182  # pixels above the feet of a chart over time
QUARTERS, CROWDED = 4, 6  # periods that stand side by side in a card; most that still share one
WIDE_COUNTS = 9  # letters of n/N that fit the column of a quarter on a laptop


def _layout(colours: dict, height: int, left: int, right: int, top: int = 8, bottom: int = 28) -> dict:
    axis = {
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "fixedrange": True,
        "ticks": "",
        "tickfont": {"size": 13.5, "color": colours["muted"]},
    }
    return {
        "height": height,
        "margin": {"l": left, "r": right, "t": top, "b": bottom},
        "separators": ",.",
        "font": {"family": FONT, "size": 14.5, "color": colours["ink"]},
        "showlegend": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "hovermode": "closest",
        "hoverlabel": {"font": {"family": FONT, "size": 14}},
        "dragmode": False,
        "xaxis": dict(axis),
        "yaxis": dict(axis),
        "annotations": [],
        "shapes": [],
    }


def _note(x, y, text, **more) -> dict:
    return {"x": x, "y": y, "text": text, "showarrow": False, **more}


def _grid(layout: dict, colours: dict, values) -> None:
    for value in values:
        layout["shapes"].append(
            {
                "type": "line",
                "layer": "below",
                "xref": "paper",
                "x0": 0,
                "x1": 1,
                "y0": value,
                "y1": value,
                "line": {"color": colours["line"], "width": 1},
            }
        )


def _target(layout: dict, colours: dict, target: float) -> None:
    line = {"color": colours["ink"], "width": 1.4, "dash": "dash"}
    across = {"xref": "paper", "x0": 0, "x1": 1, "y0": target, "y1": target}
    layout["shapes"].append({"type": "line", "layer": "above", "line": line, **across})


def _share(part, whole) -> float | None:
    return None if words.is_small(whole) else float(part) / float(whole) * 100


def _reach(values) -> tuple[float, float]:
    """The axis of a dot plot: whole tens around the values, with room for what stands over the highest."""
    known = [value for value in values if value is not None]
    if not known:
        return 0.0, 100.0
    low = max(0, int(min(known) // 10) * 10 - 5)
    share = (VALUE + 1) / (PLOT - 8)  # of the height, beneath the margin: a value over its point
    room = (max(known) - share * low) / (1 - share)
    return float(low), float(max(min(100, -(-max(known) // 10) * 10 + 3), room))


def _end_names(layout: dict, ends: list[tuple], colours: dict, per_pixel: float) -> None:
    """Names of the lines, (place, value, text, tone), the highest first and pushed apart by a line of text.

    All stand behind the line that reaches farthest, so that none lies on another line.
    """
    free, place = float("inf"), max((end[0] for end in ends), default=0)
    for _, value, text, tone in sorted(ends, key=lambda end: -end[1]):
        level = min(value, free)
        free = level - LINE * per_pixel
        look = {"color": colours[tone], "size": 14}
        layout["annotations"].append(_note(place, level, text, xanchor="left", xshift=28, align="left", font=look))


def _beside(value: float, other: float | None, target: float | None, per_pixel: float) -> int:
    """Pixels from a point to its value: away from last year's, and never on the line of a target."""
    side = 1 if other is None or value >= other else -1
    shift = side * VALUE
    if target is not None and abs(value + shift * per_pixel - target) < VALUE * per_pixel:
        shift = side * max(VALUE, side * round((target - value) / per_pixel) + VALUE)
    return shift


def _foot(row, colours: dict, count: int, year: str) -> str:
    """Period over n/N, with its year where that is not `year`; what is too wide for its column stands in two lines."""
    name = words.period(row.period, year=not row.period.startswith(year))
    counts, many = words.fraction(row.numerator, row.denominator), count > CROWDED
    if _is_crowded(count):
        name = name.replace("/", "<br>")
    if len(counts) > WIDE_COUNTS or _is_crowded(count):
        counts = counts.replace("/", "/<br>")
    short = name.replace("Tháng ", "T") if many else name
    return f"{short}<br><span style='color:{colours['muted']};font-size:13.5px'>{counts}</span>"


def _is_crowded(count: int) -> bool:
    """More periods than a card's columns hold; the many months of a year have the whole page."""
    return QUARTERS < count <= CROWDED


def ratio_over_time(table: pd.DataFrame, theme: str = "light", target: float | None = None) -> dict:
    """Lowest value as a line, the band up to the highest, last year dotted; one row per period, in order.

    `target` is a percentage somebody entered with its source, drawn across as a dashed line.
    """
    colours = palette(theme)
    rows = list(table.itertuples())
    x = list(range(len(rows)))
    low = [_share(r.numerator, r.denominator) for r in rows]
    high = [_share(r.numerator + r.unclassified, r.denominator) for r in rows]
    before = [_share(r.last_year_numerator, r.last_year_denominator) for r in rows]
    bottom, top = _reach([*low, *high, *before, target])
    foot = 104 if _is_crowded(len(rows)) else 68
    layout = _layout(colours, PLOT + foot, 40, 118 if target is not None else 98, bottom=foot)
    per_pixel = (top - bottom) / (PLOT - 8)
    layout["xaxis"] |= {"range": [-0.45, max(len(rows) - 0.85, 0.6)], "showticklabels": False}
    step = 10 if top - bottom <= 50 else 20
    ticks = [value for value in range(int(bottom), min(int(top), 100) + 1) if value % step == 0]
    layout["yaxis"] |= {"range": [bottom, top], "tickvals": ticks, "ticktext": [f"{v}%" for v in ticks]}
    _grid(layout, colours, ticks)
    if target is not None:
        _target(layout, colours, target)
    notes = layout["annotations"]
    for place, row in zip(x, rows, strict=True):
        foot = _foot(row, colours, len(rows), rows[-1].period[:4])
        notes.append(_note(place, 0, foot, yref="paper", yanchor="top", yshift=-4))
        now, was = low[place], before[place]
        if now is not None:
            told = f"<b>{words.percent(row.numerator, row.denominator)}</b>"
            notes.append(_note(place, now, told, yshift=_beside(now, was, target, per_pixel), font={"size": 15.5}))
        if was is not None:
            told = words.percent(row.last_year_numerator, row.last_year_denominator)
            shift = -VALUE if now is None or now >= was else VALUE
            notes.append(_note(place, was, told, yshift=shift, font={"color": colours["muted"], "size": 14}))
    if len(rows) == 1 and low[0] is not None:  # one point has no area: its band is a bar
        band = {"type": "rect", "x0": -BAR, "x1": BAR, "y0": low[0], "y1": high[0], "line": {"width": 0}}
        layout["shapes"].append({"layer": "below", "fillcolor": colours["band"], **band})
    year = str(rows[-1].period)[:4] if rows else ""
    ends = []
    for series, tone, text in (
        (high, "ink", "đến {}"),
        (low, "going", f"năm {year}"),
        (before, "muted", f"năm {int(year) - 1}" if year else ""),
    ):
        known = [(place, value) for place, value in zip(x, series, strict=True) if value is not None]
        if known and not (tone == "ink" and high == low):
            place, value = known[-1]
            ends.append((place, value, text.format(words.decimal(value) + "%"), tone))
    if target is not None:
        ends.append((max(len(rows) - 1, 0), target, f"chỉ tiêu {words.decimal(target)}%", "ink"))
    _end_names(layout, ends, colours, per_pixel)
    hover = [
        f"{words.period(r.period)}: {words.ratio_words(r.numerator, r.denominator, r.unclassified)}"
        f"<br>{words.fraction(r.numerator, r.denominator)}"
        for r in rows
    ]
    data = [
        {"type": "scatter", "x": x, "y": low, "mode": "lines", "line": {"width": 0}, "hoverinfo": "skip"},
        {
            "type": "scatter",
            "x": x,
            "y": high,
            "mode": "lines",
            "line": {"width": 0},
            "fill": "tonexty",
            "fillcolor": colours["band"],
            "hoverinfo": "skip",
        },
        {
            "type": "scatter",
            "x": x,
            "y": before,
            "mode": "lines+markers",
            "hoverinfo": "skip",
            "line": {"color": colours["muted"], "width": 1.6, "dash": "dot"},
            "marker": {"size": 8, "color": colours["paper"], "line": {"color": colours["muted"], "width": 1.6}},
        },
        {
            "type": "scatter",
            "x": x,
            "y": low,
            "mode": "lines+markers",
            "hovertext": hover,
            "hoverinfo": "text",
            "line": {"color": colours["going"], "width": 2.6},
            "marker": {"size": 10, "color": colours["going"]},
        },
    ]
    return {"data": data, "layout": layout}
