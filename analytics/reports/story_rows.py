"""The slides that list rows: what is late, who has not reported, movements, results, what comes next.
Worst or soonest first; what does not fit is counted, never dropped in silence.
Each has a plain slide for when there is nothing to list."""

from __future__ import annotations

from analytics import words
from analytics.late import none_late
from analytics.reports import story_empty
from analytics.reports import story_tables as tables
from analytics.reports.facts import Facts
from analytics.reports.grouped import (
    coming,
    late_occurrences,
    named,
    nothing_coming,
    silent_by_occurrence,
    silent_by_unit,
)
from analytics.reports.measures import measures
from analytics.reports.slides import Cell, Part, Slide, Table, Text, columns
from analytics.reports.story_parts import slide, source_of

ROWS_ON_A_SLIDE = 8
MOVEMENTS_ON_A_SLIDE = 12
FEW = 3  # rows beside which a slide has room for the rule they were counted by
SILENT = (
    "Chỉ tính mốc, kỳ đã qua hạn gửi báo cáo mà đơn vị chưa gửi báo cáo nào; đơn vị báo “chưa thực hiện” là đã báo cáo."
)


def overdue(facts: Facts) -> Slide:
    late = late_occurrences(facts)
    kicker = f"Nhiệm vụ quá hạn, {facts.plan_short}"
    if not late:
        title = none_late("mốc, kỳ", facts.first_due).capitalize()
        return slide(facts, "overdue", kicker, title, story_empty.nothing_late(facts), [])
    shared = [one for one in late if len(one.rows) > 1]
    waiting = {row.unit_id for one in shared for row in one.rows}
    title = f"Còn {len(late)} {words.occurrences(len(late))} quá hạn" + (
        f", lâu nhất {words.number(late[0].days)} ngày"
        if facts.scope.kind == "unit"
        else f"; {len(shared)} trong số đó đang chờ {len(waiting)} đơn vị"
        if shared and len(shared) < len(late)
        else f", đang chờ {len(waiting)} đơn vị"
        if shared and facts.scope.kind != "unit"
        else ""
    )
    table = tables.late_table(facts, late[:ROWS_ON_A_SLIDE])
    rest = len(late) - ROWS_ON_A_SLIDE
    if rest > 0:
        table = Table(table.columns, table.rows, table.alt, table.size, f"và {rest} mốc, kỳ khác ít ngày hơn")
    figure = facts.figures
    source = source_of(facts)
    if facts.scope.kind != "unit":
        source = f"{figure['overdue_assignments'].text} việc ở {figure['units_late'].text} đơn vị. {source}"
    return slide(
        facts,
        "overdue",
        kicker,
        title,
        [Part(table)],
        ["Số ngày: ngày lịch sau thời hạn đã chuyển sang ngày làm việc; mốc, kỳ nhiều đơn vị lấy đơn vị chậm nhất."],
        source,
    )


def not_reported(facts: Facts) -> Slide:
    units, kicker = silent_by_unit(facts), "Chấp hành chế độ báo cáo"
    if not units:
        return slide(
            facts,
            "not_reported",
            kicker,
            f"Mọi kỳ{' của phụ lục' if facts.not_reported else ''} đã qua hạn gửi đều có báo cáo"
            if story_empty.any_report_was_due(facts)
            else "Chưa mốc, kỳ nào đến hạn gửi báo cáo",
            story_empty.nothing_silent(facts),
            [],
        )
    by_occurrence = silent_by_occurrence(facts)
    left = tuple(
        (
            tables.name_cell(row),
            Cell(words.day(row.report_due or row.due)),
            Cell(words.fraction(count, row.units)),
        )
        for row, count in by_occurrence[:9]
    )
    more = f"và {len(by_occurrence) - 9} mốc, kỳ khác" if len(by_occurrence) > 9 else ""
    table = Table(
        columns("Mốc, kỳ:54 | Hạn gửi:21 | Chưa báo cáo:25>"),
        left,
        "Bảng số đơn vị chưa báo cáo theo mốc, kỳ",
        13,
        more,
    )
    title = (
        f"{words.fraction(len(units), facts.units)} đơn vị còn thiếu "
        f"{words.number(sum(count for _, count in units))} báo cáo đã quá hạn gửi"
    )
    if facts.scope.kind == "unit":
        title = f"{facts.scope.name} còn thiếu {units[0][1]} báo cáo"
        return slide(facts, "not_reported", kicker, title, [Part(table)], [])
    right = tuple((Cell(unit, bold=True), Cell(words.number(count))) for unit, count in units[:9])
    most = Table(
        columns(f"{'Thiếu nhiều nhất' if len(units) > 9 else 'Đơn vị'}:68 | Số báo cáo:32>"),
        right,
        "Bảng đơn vị thiếu nhiều báo cáo nhất",
        13,
        f"và {len(units) - 9} đơn vị khác" if len(units) > 9 else "",
    )
    if facts.scope.kind == "cluster":
        title = f"{words.count_word(len(units), capital=True)} đơn vị của {facts.scope.name} còn thiếu báo cáo"
    return slide(
        facts,
        "not_reported",
        kicker,
        title,
        [*_beside_the_rule(facts, table), Part(most, 62, 0, 38)],
        [SILENT],
    )


def _beside_the_rule(facts: Facts, table: Table) -> list[Part]:
    """The few occurrences without all their reports, then what counts as one and what is due next; many stand alone."""
    if len(table.rows) > FEW:
        return [Part(table, 0, 0, 58)]
    after = [row for row in facts.occurrences if row.report_due and row.report_due >= facts.as_of and row.units > 1]
    lines = [SILENT]
    if after:
        row = min(after, key=lambda one: one.report_due)
        lines.append(f"Hạn gửi tiếp theo: {words.day(row.report_due)}, nhiệm vụ {named(row)}.")
    share = 22 + 14 * len(table.rows)
    return [Part(table, 0, 0, 58, share), Part(Text(tuple(lines), 15), 0, share + 4, 58, 96 - share)]


def movements(facts: Facts) -> Slide:
    rows = facts.movements
    missing = sum(row.mid_review_due is None and row.final_review_due is None for row in rows)
    heads = ":5> | Phong trào thi đua:51 | Cấp phát động:20 | Sơ kết:12 | Tổng kết:12"
    if missing == len(rows):  # the title says it once
        heads = ":5> | Phong trào thi đua:70 | Cấp phát động:25"
    lines = tuple(
        (
            Cell(row.movement_no, "muted"),
            Cell(row.name, bold=True, may_cut=True),
            Cell(row.launched_by or "–"),
            *(
                Cell(words.day(day) if day else "chưa nhập", None if day else "muted")
                for day in (row.mid_review_due, row.final_review_due)
                if missing < len(rows)
            ),
        )
        for row in rows[:MOVEMENTS_ON_A_SLIDE]
    )
    left = len(rows) - len(lines)
    more = f"và {left} phong trào khác" if left else ""
    table = Table(columns(heads), lines, "Bảng phong trào thi đua và thời hạn sơ kết, tổng kết", 13, more)
    title = f"{words.count_word(len(rows), capital=True)} phong trào thi đua đang theo dõi"
    if missing:
        which = "đều" if missing == len(rows) else f"{words.count_word(missing)} phong trào"
        title += f", {which} chưa có thời hạn sơ kết, tổng kết"
    return slide(
        facts,
        "movements",
        "Phong trào thi đua",
        title,
        [Part(table)],
        ["Tên giữ nguyên văn của kế hoạch."],
        f"Nguồn: {facts.plan_name}.",
    )


def results(facts: Facts) -> Slide:
    found = measures(facts)
    kicker = "Kết quả đo được"
    if not found:
        return slide(
            facts,
            "results",
            kicker,
            "Chưa có kết quả đo được nào được báo cáo",
            story_empty.results(),
            ["Nhập tại trang Tiếp nhận số liệu, biểu “Kết quả đo được”."],
        )
    table = Table(
        columns("Nhiệm vụ:12 | Nội dung:40 | Kết quả:16> | Đơn vị tính:14 | Số đơn vị báo cáo:18>"),
        tuple(
            (
                Cell(one.task_no, "muted"),
                Cell(one.name, bold=True, may_cut=True),
                Cell(one.text, bold=True),
                Cell(one.unit_of),
                Cell(words.number(one.units)),
            )
            for one in found[:11]
        ),
        f"Bảng kết quả đo được {facts.since}",
        15,
        f"và {len(found) - 11} nội dung khác" if len(found) > 11 else "",
    )
    units = len({row.unit_id for row in facts.results})
    return slide(
        facts,
        "results",
        kicker,
        _said(facts, found, units),
        [Part(table)],
        ["Cộng các giá trị có “số liệu đến ngày” không sau ngày số liệu; tỷ lệ không cộng."],
    )


def _said(facts: Facts, found: list, units: int) -> str:
    """The largest counts as the finding; how many were told where none reads as a phrase."""
    counts = sorted((one for one in found if not one.is_share), key=lambda one: -one.total)[:3]
    if len(counts) > 1 and all(one.reads for one in counts):
        return f"{facts.since.capitalize()} có {words.enumerate_words(one.phrase for one in counts)}"
    return f"{words.count_word(len(found), capital=True)} nội dung đo được, từ báo cáo của {units} đơn vị"


def upcoming(facts: Facts) -> Slide:
    rows, until = coming(facts, facts.this_quarter)
    count = f"{words.count_word(len(rows), capital=True)} {words.occurrences(len(rows))}"
    title = f"{count} đến hạn từ nay đến hết {until.name}" if rows else nothing_coming(facts, until)
    return slide(
        facts,
        "upcoming",
        "Thời hạn sắp tới",
        title,
        [Part(tables.occurrence_table(facts, rows, 15) if rows else Text((f"Theo {facts.plan_name}.",), 20))],
        [
            "Mốc, kỳ chưa hoàn thành có thời hạn sau ngày số liệu. "
            "Thời hạn rơi vào ngày nghỉ được chuyển đến hết ngày làm việc tiếp theo."
        ],
        f"Nguồn: {facts.plan_name}.",
    )
