"""Tables of mốc and kỳ that several slides share: what is late, what falls due, each with its state.
Of one unit its name and its 1/1 say nothing: those columns give their room to the others.
Rows come from the facts in the order they are told; nothing is asked or counted here."""

from __future__ import annotations

from dataclasses import replace

from analytics import words
from analytics.reports.facts import Facts
from analytics.reports.grouped import label_of, last_words, named
from analytics.reports.slides import Cell, Table, columns
from analytics.reports.story_parts import status_cell

UNIT = "Đơn vị"  # the column that says whose, or of how many


def name_cell(row, bold: bool = True) -> Cell:
    """A task's mốc or kỳ by name; which one it is stays when the name is cut."""
    return Cell(named(row), bold=bold, may_cut=True, tail=last_words(row) + label_of(row))


def without(table: Table, head: str) -> Table:
    """The table without one column; on a unit's own page its name and its 1/1 say nothing."""
    kept = [at for at, column in enumerate(table.columns) if column.head != head]
    rows = tuple(tuple(row[at] for at in kept) for row in table.rows)
    return replace(table, columns=tuple(table.columns[at] for at in kept), rows=rows)


def occurrence_table(facts: Facts, rows, limit: int, size: float = 12.5) -> Table:
    heads = columns(f"Nhiệm vụ, mốc hoặc kỳ:47 | Thời hạn:11 | Hạn gửi:11 | Đơn vị:9> | {words.STATUS}:22")
    lines = tuple(
        (
            name_cell(row, row.status == "overdue"),
            Cell(words.day(row.due)),
            Cell(words.day(row.report_due) if row.report_due else ""),
            Cell(words.fraction(row.done, row.total) if row.total else "–"),
            status_cell(row),
        )
        for row in rows[:limit]
    )
    more = f"và {len(rows) - limit} mốc, kỳ khác" if len(rows) > limit else ""
    table = Table(heads, lines, "Bảng mốc và kỳ với thời hạn, số đơn vị hoàn thành và trạng thái", size, more)
    return without(table, UNIT) if facts.scope.kind == "unit" else table


def late_table(facts: Facts, late: list, short: bool = False) -> Table:
    """Late occurrences; on a short table of one unit the day it promised stands in the place of its name."""
    alone = facts.scope.kind == "unit"
    if short:
        heads = columns(f"Số ngày:14> | Nhiệm vụ, mốc hoặc kỳ:51 | {'Hẹn xong' if alone else UNIT}:35")
        rows = tuple(
            (
                Cell(f"▲ {words.number(one.days)}", "overdue", True),
                name_cell(one.occurrence),
                Cell(one.promise if alone else one.who, may_cut=not alone),
            )
            for one in late
        )
        return Table(heads, rows, "Bảng mốc và kỳ chậm nhất", 12.5)
    heads = columns("Số ngày:10> | Nhiệm vụ, mốc hoặc kỳ:30 | Đơn vị:18 | Nguyên nhân, vướng mắc:29 | Hẹn xong:13")
    rows = tuple(
        (
            Cell(f"▲ {words.number(one.days)}", "overdue", True, big=True),
            name_cell(one.occurrence),
            Cell(one.who),
            Cell(one.why, may_cut=True),
            Cell(one.promise),
        )
        for one in late
    )
    table = Table(heads, rows, "Bảng mốc và kỳ quá hạn, nặng nhất trước", 14)
    return without(table, UNIT) if alone else table


def soon_table(rows: list) -> Table:
    """What falls due first, for a slide on which nothing is late."""
    return Table(
        columns("Thời hạn:20 | Nhiệm vụ, mốc hoặc kỳ:80"),
        tuple((Cell(words.day(row.due)), name_cell(row)) for row in rows),
        "Bảng mốc và kỳ đến hạn gần nhất",
        12.5,
    )
