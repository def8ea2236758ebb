"""The annex tables of a report that speak of the plan: tasks, what is late, who has not reported.
Rows are printed texts, the same for Word and PDF; the annexes on awards stand with their part.
An annex without rows is left out."""

from __future__ import annotations

from analytics import words
from analytics.reports.document import Annex
from analytics.reports.facts import Facts
from analytics.reports.grouped import late_occurrences, named, silent_by_unit
from analytics.reports.story_parts import STATES


def tasks(facts: Facts) -> Annex:
    if facts.scope.is_province:
        rows = tuple(
            (
                row.task_no,
                row.content,
                row.lead,
                row.deadline,
                words.fraction(row.done, row.total) if row.kind != "undated" else "–",
                STATES[row.state][0],
            )
            for row in facts.tasks
        )
        return Annex(
            "Tình hình thực hiện các nhiệm vụ của Danh mục",
            ("TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời hạn", "Mốc, kỳ hoàn thành", "Tình trạng"),
            (5, 41, 18, 13, 10, 13),
            (),
            rows,
        )
    rows = tuple(
        (
            row.task_no,
            named(row).split(". ", 1)[1],
            words.day(row.due),
            words.fraction(row.done, row.total) if row.total else "–",
            words.status_word(row.status),
        )
        for row in facts.occurrences
    )
    return Annex(
        "Tình hình thực hiện nhiệm vụ",
        ("TT", "Nhiệm vụ, mốc hoặc kỳ", "Thời hạn", "Đơn vị hoàn thành", "Tình trạng"),
        (6, 48, 14, 12, 20),
        (),
        rows,
    )


def late(facts: Facts) -> Annex:
    rows = tuple(
        (
            str(at),
            one.named(),
            f"{words.day(one.occurrence.due)}",
            one.who,
            words.late_days(one.days, max(row.working_days_late or 0 for row in one.rows)),
            one.why,
        )
        for at, one in enumerate(late_occurrences(facts), 1)
    )
    return Annex(
        "Mốc và kỳ quá hạn",
        ("TT", "Nhiệm vụ, mốc hoặc kỳ", "Thời hạn", "Đơn vị", "Số ngày (ngày làm việc)", "Nguyên nhân, vướng mắc"),
        (5, 29, 14, 18, 11, 23),
        (4,),
        rows,
    )


def silent(facts: Facts) -> Annex:
    rows = tuple((str(at), unit, words.number(count)) for at, (unit, count) in enumerate(silent_by_unit(facts), 1))
    return Annex(
        "Đơn vị còn thiếu báo cáo",
        ("TT", "Cơ quan, đơn vị, địa phương", "Số báo cáo còn thiếu"),
        (8, 64, 28),
        (2,),
        rows,
        "Chỉ tính kỳ đã qua hạn gửi báo cáo mà chưa nhận được báo cáo nào.",
    )
