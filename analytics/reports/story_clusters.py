"""The slide about cụm, khối: all of them beside their common level, or the members of one.
Listed by name and never ranked: ranking belongs to the clusters' own scoring.
Until the province's list is entered the slide says so, and invents none."""

from __future__ import annotations

from collections import Counter

from analytics import words
from analytics.reports import story_empty
from analytics.reports.facts import Facts
from analytics.reports.grouped import ratio_with_counts
from analytics.reports.slides import Cell, Part, Slide, Table, columns
from analytics.reports.story_parts import slide


def clusters(facts: Facts) -> Slide:
    kicker, rows = "Cụm, khối thi đua", facts.clusters
    if not rows:
        return slide(
            facts,
            "clusters",
            kicker,
            "Chưa có danh sách cụm, khối thi đua",
            story_empty.clusters(facts),
            ["Danh sách cụm, khối do tỉnh quyết định, được nhập khi có văn bản; phần mềm không tự chia."],
        )
    if facts.scope.kind == "cluster":
        return _members(facts, rows[0])
    lines = tuple(
        (
            Cell(row.cluster, bold=True),
            Cell(words.number(row.members)),
            Cell(words.fraction(row.done, row.total) if row.total else "chưa đến hạn"),
            Cell(words.number(row.overdue), "overdue" if row.overdue else None, bool(row.overdue)),
            Cell(words.fraction(row.units_late, row.members)),
            Cell(ratio_with_counts(facts.ratio_by_cluster.get(row.cluster_id))),
        )
        for row in rows[:14]
    )
    table = Table(
        columns(
            "Cụm, khối:24 | Thành viên:10> | Hoàn thành, đã đến hạn:15> | "
            "Việc quá hạn:10> | Đơn vị có việc quá hạn:13> | Tỷ lệ B:28"
        ),
        lines,
        "Bảng cụm, khối thi đua: việc hoàn thành, quá hạn, tỷ lệ B",
        13,
        f"và {len(rows) - 14} cụm, khối khác" if len(rows) > 14 else "",
    )
    done, total = sum(row.done for row in rows), sum(row.total for row in rows)
    late = sum(bool(row.overdue) for row in rows)
    title = (
        f"{words.fraction(late, len(rows))} cụm, khối có đơn vị quá hạn; tính chung hoàn thành "
        f"{words.fraction(done, total)} việc đã đến hạn"
        if total
        else f"{words.count_word(len(rows), capital=True)} cụm, khối thi đua, chưa việc nào đến hạn"
    )
    return slide(
        facts,
        "clusters",
        kicker,
        title,
        [Part(table)],
        [
            "Hoàn thành, đã đến hạn: số việc của thành viên đã hoàn thành trên số việc đã đến hạn, không tính "
            "không phát sinh.",
            "Xếp theo tên, không xếp hạng: xếp hạng do cụm, khối chấm điểm theo quy chế.",
        ],
    )


def _members(facts: Facts, whole) -> Slide:
    """A cluster's own slide: its members beside the common level, in the order of units and never ranked."""
    late = Counter(row.unit_id for row in facts.overdue if facts.is_annex(row))
    silent = Counter(row.unit_id for row in facts.not_reported if facts.is_annex(row))
    units = {row.unit_id: row.unit for row in facts.assignments if facts.is_annex(row)}
    lines = tuple(
        (
            Cell(units[one], bold=True, may_cut=True),
            Cell(words.number(late[one]), "overdue" if late[one] else None, bool(late[one])),
            Cell(words.number(silent[one])),
        )
        for one in sorted(units, key=lambda one: facts.unit_order.get(one, 0))
    )
    table = Table(
        columns("Đơn vị thành viên:50 | Việc quá hạn:25> | Báo cáo còn thiếu:25>"),
        lines,
        "Bảng đơn vị thành viên: việc quá hạn, báo cáo còn thiếu",
        13,
    )
    title = f"{words.fraction(len(late), len(units))} đơn vị thành viên có việc quá hạn"
    if whole.total:
        title += f"; tính chung hoàn thành {words.fraction(whole.done, whole.total)} việc đã đến hạn"
    return slide(facts, "clusters", whole.cluster, title, [Part(table)], ["Xếp theo tên, không xếp hạng."])
