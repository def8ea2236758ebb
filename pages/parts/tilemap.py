"""The tile map: one equal tile per commune, in place, each a link to its unit.
A CSS grid of links: it scales with its card, is read by keyboard, and needs no drawing library.
Classes have words and counts below; a commune without figures is hatched, never shown as zero."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd

from analytics.words import SMALL_DENOMINATOR, is_missing, number, percent, short_unit
from pages.parts.marks import esc, href

FEW = -1  # the class of a share whose denominator is too small for one: counted, not ranked
SHORT = {"Phan Đình Phùng": "Phan Đ. Phùng"}  # the one name too long for its tile


@dataclass(frozen=True)
class Measure:
    """What a map shows: the class of a row (0-3, FEW, None = no data), words of each class, text of a tile."""

    label: str
    scale: str  # 'k' counts of late things, 'r' rates
    words: tuple[str, str, str, str]
    level: Callable
    corner: Callable
    says: Callable


def _overdue(row) -> int | None:
    return None if is_missing(row.overdue) else min(int(row.overdue), 3)


def _by_share(part: str, whole: str, steps: tuple[int, int, int], least: int):
    def level(row) -> int | None:
        n, d = getattr(row, part), getattr(row, whole)
        if is_missing(n) or is_missing(d) or not d:
            return None
        if d < least:
            return FEW
        share = 100 * n / d
        return sum(share >= step for step in steps)

    return level


def _says_share(part: str, whole: str, what: str):
    def says(row) -> str:
        n, d = getattr(row, part), getattr(row, whole)
        if is_missing(n) or is_missing(d) or not d:
            return "không có số liệu"
        return f"{what} {number(n)}/{number(d)} ({percent(n, d)})" if d >= 10 else f"{what} {number(n)}/{number(d)}"

    return says


def share_measure(label: str, part: str, whole: str, what: str, steps=(50, 75, 100), least: int = 1) -> Measure:
    """A measure that is a share of `part` in `whole`, in four classes; a whole under `least` has none."""
    first, second, third = steps
    last = f"đủ {third}%" if third == 100 else f"từ {third}%"
    return Measure(
        label,
        "r",
        (f"dưới {first}%", f"từ {first}%", f"từ {second}%", last),
        _by_share(part, whole, steps, least),
        lambda row: "",
        _says_share(part, whole, what),
    )


def _says_late(row) -> str:
    if is_missing(row.overdue):
        return "không có số liệu"
    return f"{number(row.overdue)} việc quá hạn" if row.overdue else "không có việc quá hạn"


MEASURES: Mapping[str, Measure] = {
    "overdue": Measure(
        "Quá hạn",
        "k",
        ("không có", "một việc", "hai việc", "từ ba việc"),
        _overdue,
        lambda row: number(row.overdue) if row.overdue else "",
        _says_late,
    ),
    "reported": share_measure("Báo cáo", "reported", "expected", "đã báo cáo"),
    "on_time": share_measure("Đúng hạn", "on_time", "due", "đúng hạn"),
}


def ratio_measure(label: str, what: str) -> Measure:
    """A ratio of awards; under ten there is no percentage, so no class either."""
    return share_measure(label, "numerator", "denominator", what, (40, 60, 80), SMALL_DENOMINATOR)


def _name(label: str) -> str:
    return "<br>".join(esc(word) for word in (SHORT[label].rsplit(" ", 1) if label in SHORT else label.split(" ")))


def tilemap(tiles: pd.DataFrame, values: pd.DataFrame, measure: Measure, **params) -> str:
    """`tiles`: unit_id, unit, column, row. `values`: unit_id and what the measure needs; absent units have no data."""
    joined = tiles.merge(values, on="unit_id", how="left")
    squares, counts = [], {0: 0, 1: 0, 2: 0, 3: 0, FEW: 0, None: 0}
    for row in joined.itertuples():
        level = measure.level(row)
        counts[level] += 1
        look = "nd" if level is None else "few" if level == FEW else f"{measure.scale}{level}"
        said = f"{row.unit}: {measure.says(row)}"
        corner = "" if level is None else measure.corner(row)
        squares.append(
            f'<a class="{look}" style="grid-column:{int(row.column) + 1};grid-row:{int(row.row) + 1}" '
            f'href="{href("/don-vi", unit=row.unit_id, **params)}" target="_self" title="{esc(said)}" '
            f'aria-label="{esc(said)}"><span>{_name(short_unit(row.unit))}</span>'
            f"{f'<b>{esc(corner)}</b>' if corner else ''}</a>"
        )
    keys = [(f"{measure.scale}{level}", measure.words[level], counts[level]) for level in range(4)]
    if counts[FEW]:
        keys.append(("few", f"dưới {SMALL_DENOMINATOR} lượt, không tính tỷ lệ", counts[FEW]))
    if counts[None]:
        keys.append(("nd", "không có số liệu", counts[None]))
    legend = "".join(
        f'<span><i class="key {look}" aria-hidden="true"></i>{esc(word)}: {number(n)}</span>' for look, word, n in keys
    )
    return f'<div class="tiles-box"><div class="tiles">{"".join(squares)}</div></div><div class="legend">{legend}</div>'
