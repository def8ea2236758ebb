"""The annex tables of a report that speak of the plan: tasks, what is late, who has not reported.
Rows are printed texts, the same for Word and PDF; the annexes on awards stand with their part.
An annex without rows is left out."""

from __future__ import annotations

from analytics import words
from analytics.reports.document import Annex
from analytics.reports.facts import Facts
from analytics.reports.grouped import late_occurrences, named, silent_by_unit
from analytics.reports.story_parts import state_of


def tasks(facts: Facts) -> Annex:
    if facts.scope.is_province:
        rows = tuple(
            (
                row.task_no,
                row.content,
                row.lead,
                row.deadline,
                words.fraction(row.done, row.total) if row.kind != "undated" else "–",
                state_of(facts, row)[0],
            )
            for row in facts.tasks
        )
        return Annex(
            "Tình hình thực hiện các nhiệm vụ của Danh mục",
            ("TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời hạn", "Mốc, kỳ hoàn thành", words.STATUS),
            (5, 40, 16, 17, 9, 13),
            (4,),
            rows,
        )
    keep = (0, 1, 2, 4) if facts.scope.kind == "unit" else (0, 1, 2, 3, 4)  # one unit is not counted among itself
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
        f"Tình hình thực hiện nhiệm vụ của {facts.scope.inside}",
        tuple(("TT", "Nhiệm vụ, mốc hoặc kỳ", "Thời hạn", "Đơn vị hoàn thành", words.STATUS)[at] for at in keep),
        tuple((6, 47, 14, 11, 22)[at] for at in keep),
        (3,) if len(keep) == 5 else (),
        tuple(tuple(row[at] for at in keep) for row in rows),
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
        (5, 27, 13, 18, 12, 25),
        (4,),
        rows,
    )


def silent(facts: Facts) -> Annex:
    found = silent_by_unit(facts)
    rows = tuple((str(at), unit, words.number(count)) for at, (unit, count) in enumerate(found, 1))
    return Annex(
        "Đơn vị còn thiếu báo cáo",
        ("TT", "Cơ quan, đơn vị, địa phương", "Số báo cáo còn thiếu"),
        (8, 64, 28),
        (2,),
        rows,
        "Chỉ tính kỳ đã qua hạn gửi báo cáo mà chưa nhận được báo cáo nào.",
        total=("", "Tổng cộng", words.number(sum(count for _, count in found))) if len(found) > 1 else (),
    )
