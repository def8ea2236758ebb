"""Tables in, Plotly figures out, as plain dicts: the one module that knows Plotly.
Values stand beside their marks and names at line ends, so no chart needs a legend or a mode bar.
Colours come from the palette; hatching means "not classified" and never a status."""

from __future__ import annotations

import pandas as pd
import plotly.io

from analytics import words
from analytics.palette import palette

plotly.io.templates.default = None  # a template would be 95 % of what is sent to the browser

CONFIG = {"displayModeBar": False, "responsive": True, "locale": "vi", "scrollZoom": False, "showTips": False}
FONT = "Be Vietnam Pro, sans-serif"
LETTER = 8.1  # px of one letter at 14.5 px: a label longer than its margin is clipped without a word
ROW = 50


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


def _grid(layout: dict, colours: dict, values, axis: str) -> None:
    across = axis == "y"
    for value in values:
        line = (
            {"y0": value, "y1": value, "x0": 0, "x1": 1, "xref": "paper"}
            if across
            else {"x0": value, "x1": value, "y0": 0, "y1": 1, "yref": "paper"}
        )
        layout["shapes"].append(
            {"type": "line", "layer": "below", "line": {"color": colours["line"], "width": 1}, **line}
        )


def _share(part, whole) -> float | None:
    return None if words.is_small(whole) else float(part) / float(whole) * 100


def _reach(values) -> tuple[float, float]:
    """The axis of a dot plot: whole tens around the values, which the subtitle states."""
    known = [value for value in values if value is not None]
    if not known:
        return 0.0, 100.0
    low = max(0, int(min(known) // 10) * 10 - 5)
    return float(low), float(min(100, -(-max(known) // 10) * 10 + 3))


def axis_start(table: pd.DataFrame) -> int:
    """Where the axis of `range_plot` begins, for the subtitle that must say so."""
    shares = [_share(r.last_year_numerator, r.last_year_denominator) for r in table.itertuples()]
    shares += [_share(r.numerator, r.denominator) for r in table.itertuples()]
    known = [share for share in shares if share is not None]
    return max(0, int(min(known) // 20) * 20) if known else 0


def _axis_end(rows) -> int:
    """Where it ends: the next twenty above the highest value."""
    highs = [_share(r.numerator + r.unclassified, r.denominator) for r in rows]
    highs += [_share(r.last_year_numerator, r.last_year_denominator) for r in rows]
    return max((-int(-high // 20) * 20 for high in highs if high is not None), default=100)


def _told(row) -> str:
    return f"{words.percent(row.numerator, row.denominator)} {words.fraction(row.numerator, row.denominator)}"


def ratio_over_time(table: pd.DataFrame, theme: str = "light") -> dict:
    """Lowest value as a line, the band up to the highest, last year dotted; one row per period, in order."""
    colours = palette(theme)
    rows = list(table.itertuples())
    x = list(range(len(rows)))
    low = [_share(r.numerator, r.denominator) for r in rows]
    high = [_share(r.numerator + r.unclassified, r.denominator) for r in rows]
    before = [_share(r.last_year_numerator, r.last_year_denominator) for r in rows]
    bottom, top = _reach(low + high + before)
    layout = _layout(colours, 250, 46, 190, bottom=52)
    layout["xaxis"] |= {"range": [-0.35, max(len(rows) - 0.85, 0.6)], "showticklabels": False}
    step = 10 if top - bottom <= 50 else 20
    ticks = [value for value in range(int(bottom), int(top) + 1) if value % step == 0]
    layout["yaxis"] |= {"range": [bottom, top], "tickvals": ticks, "ticktext": [f"{v}%" for v in ticks]}
    _grid(layout, colours, ticks, "y")
    year = str(rows[-1].period)[:4] if rows else ""
    for place, row in zip(x, rows, strict=True):
        layout["annotations"].append(
            _note(
                place,
                0,
                f"{words.period(row.period, year=False)}<br><span style='color:{colours['muted']}'>"
                f"{words.fraction(row.numerator, row.denominator)}</span>",
                yref="paper",
                yanchor="top",
                yshift=-4,
            )
        )
        if low[place] is not None:
            layout["annotations"].append(
                _note(
                    place,
                    low[place],
                    f"<b>{words.percent(row.numerator, row.denominator)}</b>",
                    yshift=14,
                    font={"size": 15.5},
                )
            )
        if before[place] is not None:
            layout["annotations"].append(
                _note(
                    place,
                    before[place],
                    words.percent(row.last_year_numerator, row.last_year_denominator),
                    yshift=-13,
                    font={"color": colours["muted"], "size": 14},
                )
            )
    ends = (
        (high, "ink", "đến {}, mức cao nhất"),
        (low, "going", f"{year}, mức thấp nhất"),
        (before, "muted", f"cùng kỳ {int(year) - 1}" if year else ""),
    )
    taken: list[float] = []
    for series, tone, text in ends:
        known = [(place, value) for place, value in zip(x, series, strict=True) if value is not None]
        if not known or (tone == "ink" and high == low):
            continue
        place, value = known[-1]
        gap = (top - bottom) / 10
        level = value if not taken else min(value, taken[-1] - gap)
        taken.append(level)
        layout["annotations"].append(
            _note(
                place,
                level,
                text.format(words.decimal(value) + "%"),
                xanchor="left",
                xshift=34,
                font={"color": colours[tone], "size": 14},
            )
        )
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


def range_plot(table: pd.DataFrame, theme: str = "light") -> dict:
    """One row per `label`: dot = lowest, pale bar up to the highest, tick = last year, value and n/N at the right."""
    colours = palette(theme)
    rows = list(table.itertuples())
    count = len(rows)
    longest = max((len(words.chart_name(r.label)) for r in rows), default=8)
    values = max((len(_told(r)) for r in rows), default=8)
    start, end = axis_start(table), _axis_end(rows)
    layout = _layout(colours, 34 + ROW * max(count, 1), int(longest * LETTER) + 18, int(values * LETTER) + 18)
    ticks = list(range(start, end + 1, 20))
    layout["xaxis"] |= {"range": [start, end + 1], "tickvals": ticks, "ticktext": [f"{v}%" for v in ticks]}
    layout["yaxis"] |= {"range": [count - 0.5, -0.5], "showticklabels": False}
    _grid(layout, colours, ticks[1:-1], "x")
    dots, places, hover = [], [], []
    for place, row in enumerate(rows):
        layout["annotations"].append(
            _note(0, place, words.chart_name(row.label), xref="paper", xanchor="right", xshift=-10)
        )
        low = _share(row.numerator, row.denominator)
        before = _share(row.last_year_numerator, row.last_year_denominator)
        if low is None:
            layout["annotations"].append(
                _note(
                    0,
                    place,
                    f"<b>{words.fraction(row.numerator, row.denominator)}</b>  <span style='color:"
                    f"{colours['muted']}'>dưới 10, không tính tỷ lệ; cùng kỳ "
                    f"{words.fraction(row.last_year_numerator, row.last_year_denominator)}</span>",
                    xref="paper",
                    xanchor="left",
                    bgcolor=colours["paper"],
                    borderpad=2,
                )
            )
            continue
        high = _share(row.numerator + row.unclassified, row.denominator)
        dots.append(low)
        places.append(place)
        hover.append(f"{row.label}: {words.ratio_words(row.numerator, row.denominator, row.unclassified)}")
        if high > low:
            layout["shapes"].append(
                {
                    "type": "rect",
                    "x0": low,
                    "x1": high,
                    "y0": place - 0.16,
                    "y1": place + 0.16,
                    "layer": "below",
                    "fillcolor": colours["band"],
                    "line": {"color": colours["going"], "width": 1},
                }
            )
        if before is not None:
            layout["shapes"].append(
                {
                    "type": "line",
                    "x0": before,
                    "x1": before,
                    "y0": place - 0.34,
                    "y1": place + 0.34,
                    "line": {"color": colours["ink"], "width": 2.6},
                }
            )
        layout["annotations"].append(
            _note(
                1,
                place,
                f"<b>{words.percent(row.numerator, row.denominator)}</b> <span style='color:"
                f"{colours['muted']}'>{words.fraction(row.numerator, row.denominator)}</span>",
                xref="paper",
                xanchor="left",
                xshift=8,
            )
        )
    data = [
        {
            "type": "scatter",
            "x": dots,
            "y": places,
            "mode": "markers",
            "hovertext": hover,
            "hoverinfo": "text",
            "marker": {"size": 14, "color": colours["going"]},
        }
    ]
    return {"data": data, "layout": layout}


def recipient_bars(table: pd.DataFrame, theme: str = "light") -> dict:
    """One bar per `label`, longest first; `part` says numerator, unclassified or outside."""
    colours = palette(theme)
    rows = table.sort_values("quantity", ascending=False, kind="stable")
    looks = {
        "numerator": {"color": colours["going"], "line": {"color": colours["going"], "width": 1}},
        "unclassified": {
            "color": colours["paper"],
            "line": {"color": colours["going"], "width": 1.2},
            "pattern": {"shape": "/", "fgcolor": colours["going"], "size": 7, "solidity": 0.25},
        },
        "outside": {"color": colours["rest"], "line": {"color": colours["muted"], "width": 1}},
    }
    longest = max((len(words.chart_name(label)) for label in rows["label"]), default=8)
    layout = _layout(colours, 16 + 34 * max(len(rows), 1), int(longest * LETTER) + 12, 62, bottom=8)
    layout["xaxis"] |= {"range": [0, float(rows["quantity"].max() or 1) if len(rows) else 1], "showticklabels": False}
    layout["yaxis"] |= {"range": [len(rows) - 0.5, -0.5], "showticklabels": False}
    layout["bargap"] = 0.36
    data = []
    for part, look in looks.items():
        chosen = [(place, row) for place, row in enumerate(rows.itertuples()) if row.part == part]
        data.append(
            {
                "type": "bar",
                "orientation": "h",
                "x": [int(r.quantity) for _, r in chosen],
                "y": [place for place, _ in chosen],
                "marker": look,
                "cliponaxis": False,
                "text": [words.number(r.quantity) for _, r in chosen],
                "textposition": "outside",
                "hovertext": [f"{r.label}: {words.number(r.quantity)}" for _, r in chosen],
                "hoverinfo": "text",
            }
        )
    for place, row in enumerate(rows.itertuples()):
        layout["annotations"].append(
            _note(0, place, words.chart_name(row.label), xref="paper", xanchor="right", xshift=-8)
        )
    return {"data": data, "layout": layout}


def status_bars(table: pd.DataFrame, theme: str = "light") -> dict:
    """One stacked bar per `label`, a column per status code, n/N at the end: for views with too many things to name."""
    colours = palette(theme)
    codes = [code for code in words.STATUSES if code in table and table[code].sum()]
    totals = table[codes].sum(axis=1)
    layout = _layout(colours, 20 + 44 * max(len(table), 1), 130, 110, bottom=8)
    layout["xaxis"] |= {"range": [0, float(totals.max() or 1) if len(table) else 1], "showticklabels": False}
    layout["yaxis"] |= {"range": [len(table) - 0.5, -0.5], "showticklabels": False}
    layout |= {"barmode": "stack", "bargap": 0.4}
    data = []
    for code in codes:
        status = words.STATUSES[code]
        fill = colours[status.tone] if status.filled else colours["paper"]
        shown = [words.number(v) if v > 0.035 * totals.max() else "" for v in table[code]]
        data.append(
            {
                "type": "bar",
                "orientation": "h",
                "x": [int(v) for v in table[code]],
                "y": list(range(len(table))),
                "name": status.word,
                "text": shown,
                "textposition": "inside",
                "insidetextanchor": "middle",
                "textangle": 0,
                "textfont": {"color": colours["on_fill"] if status.filled else colours["ink"]},
                "hovertext": [
                    f"{label}: {status.word} {words.number(v)}"
                    for label, v in zip(table["label"], table[code], strict=True)
                ],
                "hoverinfo": "text",
                "marker": {
                    "color": fill,
                    "line": {"color": colours["muted"] if not status.filled else fill, "width": 1},
                },
            }
        )
    for place, row in enumerate(table.itertuples()):
        layout["annotations"].append(_note(0, place, str(row.label), xref="paper", xanchor="right", xshift=-10))
        layout["annotations"].append(
            _note(
                1,
                place,
                f"<b>{words.number(row.done)}</b>/{words.number(row.total)}",
                xref="paper",
                xanchor="left",
                xshift=10,
            )
        )
    return {"data": data, "layout": layout}
