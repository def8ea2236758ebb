"""Clusters beside each other, and one cluster's members beside its common level.
Each gives the page its sentence and one table in the order of names: a comparison, not a ranking.
Shares come with their counts; under ten they stay counts."""

from __future__ import annotations

import pandas as pd

from analytics import sentences, words
from analytics.completion import share
from analytics.late import and_when, first_due, none_late
from analytics.words import fraction, is_missing, number
from pages.parts import plots
from pages.parts.blocks import card_title, table
from pages.parts.kept import kept
from pages.parts.marks import esc, href, link
from pages.parts.page import PROVINCE, View

TICK = "nhiệm vụ của đơn vị trong năm; vạch đứng là mức chung, phần gạch chéo là chưa phân loại"


def _level(rows: pd.DataFrame) -> tuple[int, int, int]:
    return *share(rows["status"]), int((rows["status"] == "overdue").sum())


def _share(done: int, total: int, common: tuple[int, int] = (0, 0)) -> str:
    """What is done in words and as a bar, a tick at the level it stands beside."""
    if not total:
        return '<span class="muted">không có nhiệm vụ</span>'
    if words.is_small(total):
        return f'<b>{fraction(done, total)}</b> <span class="muted">dưới 10</span>'
    tick = 100 * common[0] / common[1] if common[1] else None
    told = f'<b>{fraction(done, total)}</b> <span class="muted">{words.percent(done, total)}</span>'
    return told + plots.bar(100 * done / total, tick=tick, tone="full")


def _ratio(row, common=None) -> str:
    """Ratio B in words and as a bar, `common` the row of the level it stands beside; counts alone under ten."""
    if row is None or is_missing(row.denominator):
        return '<span class="muted">chưa có số liệu</span>'
    if words.is_small(row.denominator):
        return f'<span class="muted">{esc(words.ratio_words(row.numerator, row.denominator))}</span>'
    low, rest = 100 * row.numerator / row.denominator, 100 * row.unclassified / row.denominator
    known = common is not None and not words.is_small(common.denominator)
    tick = 100 * common.numerator / common.denominator if known else None
    return (
        f"<b>{fraction(row.numerator, row.denominator)}</b> <span class='muted'>"
        f"{esc(words.ratio_words(row.numerator, row.denominator, row.unclassified))}</span>"
        + plots.bar(low, rest, tick)
    )


def _late(count: int, whose: str, **where) -> str:
    """How many are late, a link to them that says whose they are; nothing late stands quiet."""
    if not count:
        return '<span class="muted">0</span>'
    told, opened = esc(f"{number(count)} việc quá hạn, {whose}"), href("/qua-han", **where)
    return f'<b class="late"><a href="{opened}" target="_self" aria-label="{told}">{number(count)}</a></b>'


@kept
def comparison(view: View) -> tuple[str, str]:
    """Every cluster: members, leader, completion, overdue, ratio B; the province's common level first."""
    clusters = view.ask("clusters")
    ratios = {row.item: row for row in view.ask("award_ratio", indicator="B", by="cluster").itertuples()}
    whole = _level(view.ask("assignments"))
    province = next(view.ask("award_ratio", indicator="B").itertuples(), None)
    late_clusters = 0
    lines = [
        (
            "<b>Mức chung toàn tỉnh</b>",
            number(view.units),
            _share(*whole[:2]),
            _late(whole[2], PROVINCE, **view.when),
            _ratio(province),
        )
    ]
    for row in clusters.itertuples():
        done, total, late = _level(view.ask("assignments", cluster=row.cluster_id))
        late_clusters += late > 0
        name = link(row.cluster, "/cum-khoi", cluster=row.cluster_id, **view.when)
        leader = "" if is_missing(row.leader) else f"<br><span class='muted'>Trưởng: {esc(row.leader)}</span>"
        lines.append(
            (
                name + leader,
                number(row.members),
                _share(done, total, whole[:2]),
                _late(late, row.cluster, cluster=row.cluster_id, **view.when),
                _ratio(ratios.get(row.cluster_id), province),
            )
        )
    told = f"**{fraction(late_clusters, len(clusters))} cụm, khối thi đua có đơn vị quá hạn**"
    if not late_clusters:
        first = first_due(view.ask("assignments")["due"], view.as_of)
        none = none_late("việc", first) + and_when(first) if first else "không cụm, khối nào có đơn vị quá hạn"
        told = f"**{number(len(clusters))} cụm, khối thi đua**, {none}"
    sentence = f"{told}; mức chung toàn tỉnh hoàn thành {fraction(*whole[:2])} nhiệm vụ của đơn vị trong năm."
    if not view.plan:
        sentence = f"**{number(len(clusters))} cụm, khối thi đua**. {sentences.no_plan(view.year)}"
    heads = ("Cụm, khối", "Đơn vị", "Hoàn thành", "Quá hạn", "Tỷ lệ B")
    title = card_title("Từng cụm, khối bên mức chung", f"Xếp theo tên; {TICK}")
    return sentence, title + table(heads, lines, right=(1, 3), label="So sánh các cụm, khối")


@kept
def members(view: View, cluster_id: str) -> tuple[str, str]:
    """One cluster: its common level first, then each member."""
    clusters = view.ask("clusters")
    cluster = clusters[clusters["cluster_id"] == cluster_id].iloc[0]
    rows = view.ask("assignments", cluster=cluster.cluster_id)
    units = view.ask("units", cluster=cluster.cluster_id)
    ratios = {
        row.item: row
        for row in view.ask("award_ratio", indicator="B", by="unit", cluster=cluster.cluster_id).itertuples()
    }
    level = _level(rows)
    common = next(view.ask("award_ratio", indicator="B", cluster=cluster.cluster_id).itertuples(), None)
    lines = [
        (
            "<b>Mức chung của cụm, khối</b>",
            _share(*level[:2]),
            _late(level[2], cluster.cluster, cluster=cluster_id, **view.when),
            _ratio(common),
        )
    ]
    for unit in units.itertuples():
        done, total, late = _level(rows[rows["unit_id"] == unit.unit_id])
        name = link(unit.unit, "/don-vi", unit=unit.unit_id, **view.when)
        overdue = _late(late, unit.unit, unit=unit.unit_id, **view.when)
        lines.append((name, _share(done, total, level[:2]), overdue, _ratio(ratios.get(unit.unit_id), common)))
    done = f", hoàn thành {fraction(*level[:2])} nhiệm vụ của đơn vị." if view.plan else ""
    told = done or f". {sentences.no_plan(view.year)}"
    sentence = f"**{cluster.cluster}** có {number(len(units))} đơn vị{told}"
    title = card_title("Từng đơn vị bên mức chung", f"Xếp theo tên; {TICK}")
    heads = ("Đơn vị", "Hoàn thành", "Quá hạn", "Tỷ lệ B")
    return sentence, title + table(heads, lines[:60], right=(2,), label=cluster.cluster)
