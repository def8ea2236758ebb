"""Range plots and bars as HTML: each row a link to its rows, readable at any width and by any reader of screens.
Dot = lowest value, pale bar = up to the highest if all unclassified counted, black tick = last year.
Bars start at 0; dots may start elsewhere, and the subtitle says where."""

from __future__ import annotations

import pandas as pd

from analytics import completion, words
from analytics.words import fraction, is_small, number, percent
from pages.parts.marks import esc, href

KEY = (
    '<div class="legend"><span><i class="key dot"></i>mức thấp nhất</span>'
    '<span><i class="key range"></i>đến mức cao nhất</span>'
    '<span><i class="tick"></i>cùng kỳ năm trước</span></div>'
)
PART_KEY = (
    '<div class="legend"><span><i class="key numerator"></i>trong tử số</span>'
    '<span><i class="key unclassified"></i>chưa phân loại</span>'
    '<span><i class="key outside"></i>ngoài tử số</span></div>'
)

LETTER = 8.1  # pixels of a value's digit


def _shares(row) -> list[float]:
    """The shares a row shows: lowest, highest, last year; those under ten are left out."""
    found = []
    if not is_small(row.denominator):
        found += [100 * row.numerator / row.denominator, 100 * (row.numerator + row.unclassified) / row.denominator]
    if not is_small(row.last_year_denominator):
        found.append(100 * row.last_year_numerator / row.last_year_denominator)
    return found


def axis(table: pd.DataFrame) -> tuple[int, int]:
    """Where the axis begins and ends: the twenties around all values."""
    known = [share for row in table.itertuples() for share in _shares(row)]
    if not known:
        return 0, 100
    return int(min(known) // 20) * 20, max(-int(-max(known) // 20) * 20, 20)


def ranges(table: pd.DataFrame, path: str, **params) -> str:
    """One row per item: label, track, value with n/N; a small denominator stands as counts."""
    start, end = axis(table)
    span = (end - start) or 1

    def at(share: float) -> str:
        return f"{100 * (share - start) / span:.2f}%"

    ticks = range(start, end + 1, 20)
    grid = "".join(f'<i class="grid" style="left:{at(tick)}"></i>' for tick in ticks)
    rows = []
    for row in table.itertuples():
        said = f"{row.label}: {words.ratio_words(row.numerator, row.denominator, row.unclassified)}"
        address = href(path, item=row.item, **params)
        if is_small(row.denominator):
            body = (
                f'<span class="few"><b>{fraction(row.numerator, row.denominator)}</b> dưới {words.SMALL_DENOMINATOR}, '
                f"không tính tỷ lệ{_few_before(row)}</span>"
            )
        else:
            low, high = (
                100 * row.numerator / row.denominator,
                100 * (row.numerator + row.unclassified) / row.denominator,
            )
            band = (
                f'<i class="band" style="left:{at(low)};width:{100 * (high - low) / span:.2f}%"></i>'
                if high > low
                else ""
            )
            before = ""
            if not is_small(row.last_year_denominator):
                before = (
                    f'<i class="was" style="left:{at(100 * row.last_year_numerator / row.last_year_denominator)}"></i>'
                )
            body = (
                f'<span class="track" aria-hidden="true">{grid}{band}{before}'
                f'<i class="low" style="left:{at(low)}"></i></span>'
                f'<span class="told"><b>{percent(row.numerator, row.denominator)}</b> '
                f"{fraction(row.numerator, row.denominator)}</span>"
            )
        rows.append(
            f'<a href="{address}" target="_self" title="{esc(said)}">'
            f'<span class="name">{esc(words.chart_name(row.label))}</span>{body}</a>'
        )
    scale = "".join(f'<i style="left:{at(tick)}">{tick}%</i>' for tick in ticks)
    foot = f'<div class="scale" aria-hidden="true"><span class="track">{scale}</span></div>'
    return f'<div class="ranges" style="--told:{_told_width(table)}px">{"".join(rows)}{foot}</div>'


def _told_width(table: pd.DataFrame) -> int:
    """Room for the longest value: the same in every row, so that all tracks have one scale."""
    told = (
        f"{percent(row.numerator, row.denominator)} {fraction(row.numerator, row.denominator)}"
        for row in table.itertuples()
        if not is_small(row.denominator)
    )
    return max(138, round(max(map(len, told), default=0) * LETTER))


def bar(low: float, rest: float = 0, tick: float | None = None, tone: str = "low") -> str:
    """One share from 0 to 100 as a bar, hatched up to its highest, a tick at what it is compared with; percentages."""
    until = f'<i class="range" style="left:{low:.2f}%;width:{rest:.2f}%"></i>' if rest else ""
    beside = f'<i class="before" style="left:calc({tick:.2f}% - 2px)"></i>' if tick is not None else ""
    return f'<div class="bar" aria-hidden="true"><i class="{tone}" style="width:{low:.2f}%"></i>{until}{beside}</div>'


def _few_before(row) -> str:
    if words.is_missing(row.last_year_denominator):
        return ""
    return f"; cùng kỳ {fraction(row.last_year_numerator, row.last_year_denominator)}"


def bars(table: pd.DataFrame, path: str, **params) -> str:
    """One bar per item, longest first; `part` says numerator, unclassified or outside."""
    longest = max(int(table["quantity"].max()), 1) if len(table) else 1
    rows = "".join(
        f'<a href="{href(path, item=row.item, **params)}" target="_self"><span class="name">'
        f'{esc(words.chart_name(row.label))}</span><span class="track"><i class="fill {row.part}" '
        f'style="width:{86 * max(row.quantity, 0) / longest:.2f}%"></i><b>{number(row.quantity)}</b></span></a>'
        for row in table.sort_values("quantity", ascending=False, kind="stable").itertuples()
    )
    return f'<div class="bars">{rows}</div>'


def by_quarter(dated: pd.DataFrame) -> pd.DataFrame:
    """What `statuses` draws of rows with a nominal date: a bar a quarter of it."""
    counts = pd.crosstab(pd.to_datetime(dated["due_nominal"]).dt.quarter, dated["status"])
    counts["total"] = counts.drop(columns=list(completion.BESIDE), errors="ignore").sum(axis=1)
    counts["done"] = counts.reindex(columns=list(completion.DONE), fill_value=0).sum(axis=1)
    counts["label"] = [f"Quý {words.ROMAN[quarter]}" for quarter in counts.index]
    return counts


def statuses(table: pd.DataFrame) -> str:
    """One stacked bar per `label`, a part per status code with its glyph, n/N at the end; words in the legend below."""
    codes = [code for code in words.STATUSES if code in table and table[code].sum()]
    most = max(int(table[codes].sum(axis=1).max()), 1)
    rows = []
    for row in table.to_dict("records"):
        parts = "".join(
            f'<i class="part {code}" style="width:{100 * row[code] / most:.3f}%" title="'
            f'{esc(words.STATUSES[code].word)}: {number(row[code])}"><span>'
            f"{number(row[code])}</span></i>"
            for code in codes
            if row[code]
        )
        said = ", ".join(f"{words.STATUSES[code].word} {number(row[code])}" for code in codes if row[code])
        rows.append(
            f'<div role="img" aria-label="{esc(row["label"])}: {esc(said)}">'
            f'<span class="name">{esc(row["label"])}</span><span class="track">{parts}</span>'
            f'<span class="told"><b>{number(row["done"])}</b>/{number(row["total"])}</span></div>'
        )
    return f'<div class="stacks">{"".join(rows)}</div>'
