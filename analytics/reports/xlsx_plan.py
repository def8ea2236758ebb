"""Sheets of the sổ số liệu about the plan: headline numbers, tasks, occurrences, units' work, what is late.
One row of a sheet is one row of a question; the last columns name the upload, sheet and cell it was read from.
Columns are drawn as text: head, width, and n, d or % for a number, a day or a share."""

from __future__ import annotations

from collections.abc import Iterable

from analytics import words
from analytics.reports.facts import Facts
from analytics.reports.story_parts import state_of
from analytics.reports.xlsx import HEAD, Sheet, columns
from analytics.reports.xlsx_chart import stacked

DETAILS = {  # question -> the sheet whose rows its numbers were counted from
    "plan_state": "Nhiệm vụ",
    "completion_by_quarter": "Theo quý",
    "overdue_items": "Quá hạn",
    "not_reported": "Chưa báo cáo",
    "award_ratio": "Tỷ lệ",
    "award_counts": "Khen thưởng",
}


def summary(facts: Facts, sheets: Iterable[Sheet]) -> Sheet:
    """The headline numbers, each with the sheet beside it on which it can be counted again."""
    names = {sheet.name for sheet in sheets}
    rows = tuple(
        (one.name, one.part, one.whole, one.text, one.formula, name if (name := DETAILS[one.question]) in names else "")
        for one in facts.figures.values()
    )
    return Sheet(
        "Tóm tắt",
        "Các số chính",
        columns("Chỉ tiêu:42 | Số:11 n | Trên:11 n | Cách ghi:24 | Cách tính:60 | Chi tiết ở trang tính:24"),
        rows,
    )


def tasks(facts: Facts) -> Sheet:
    if not facts.scope.is_province:
        return Sheet("Nhiệm vụ", "", (), ())
    rows = tuple(
        (
            row.task_no,
            row.content,
            row.lead,
            row.deadline,
            row.done,
            row.total,
            row.overdue,
            row.not_applicable,
            row.days_late,
            state_of(facts, row)[0],
        )
        for row in facts.tasks
    )
    return Sheet(
        "Nhiệm vụ",
        "Nhiệm vụ của Danh mục",
        columns(
            "TT:6 | Nội dung công việc:60 | Cơ quan chủ trì:26 | Thời hạn:18 | Mốc, kỳ hoàn thành:12 n | "
            f"Trên:8 n | Quá hạn:9 n | Không phát sinh:10 n | Số ngày quá hạn:10 n | {words.STATUS}:20"
        ),
        rows,
    )


def occurrences(facts: Facts) -> Sheet:
    rows = tuple(
        (
            row.task_no,
            row.short_title,
            row.label,
            row.deadline,
            row.due_nominal,
            row.due,
            row.report_due,
            row.rule,
            row.done,
            row.total,
            row.overdue,
            row.not_applicable,
            row.days_late,
            words.status_word(row.status),
        )
        for row in (*facts.occurrences, *facts.duties, *facts.movement_dues)
    )
    return Sheet(
        "Mốc, kỳ",
        "Mốc hoàn thành và kỳ thực hiện",
        columns(
            "Nhiệm vụ:9 | Tên ngắn:40 | Mốc, kỳ:22 | Thời hạn ghi trong kế hoạch:20 | "
            "Ngày theo kế hoạch:12 d | Thời hạn tính:12 d | Hạn gửi báo cáo:12 d | Cách hiểu:34 | "
            "Đơn vị hoàn thành:10 n | Trên:8 n | Đơn vị quá hạn:9 n | Không phát sinh:10 n | "
            f"Số ngày quá hạn:9 n | {words.STATUS}:24"
        ),
        rows,
    )


def assignments(facts: Facts) -> Sheet:
    rows = tuple(
        (
            row.task_no,
            row.label,
            row.unit,
            row.cluster,
            row.due,
            words.status_word(row.status),
            row.percent,
            row.completed,
            row.days_late,
            row.document or ("chưa có minh chứng" if row.state == "done" else None),
            row.result,
            row.cause,
            row.request,
            row.committed,
            row.report_date,
            row.upload_id,
            row.sheet,
            row.cell,
        )
        for row in facts.assignments
    )
    return Sheet(
        "Việc của đơn vị",
        "Nhiệm vụ của từng đơn vị, với ô gốc của số liệu",
        columns(
            f"Nhiệm vụ:9 | Mốc, kỳ:20 | Đơn vị:30 | Cụm, khối:22 | Thời hạn tính:12 d | {words.STATUS}:24 | "
            "Tiến độ (%):9 n | Ngày hoàn thành:12 d | Số ngày chậm:9 n | Văn bản kết quả:30 | Kết quả:24 | "
            "Nguyên nhân, vướng mắc:30 | Kiến nghị:24 | Ngày hẹn:12 d | Ngày báo cáo:12 d | Lần tiếp nhận:24 | "
            "Trang tính gốc:16 | Ô gốc:8"
        ),
        rows,
        "Mỗi dòng một mốc, kỳ của một đơn vị.",
    )


def overdue(facts: Facts) -> Sheet:
    rows = tuple(
        (
            row.days_late,
            row.working_days_late,
            row.unit,
            row.task_no,
            row.short_title,
            row.label,
            row.deadline,
            row.due,
            row.cause or ("Chưa có báo cáo" if row.report_date is None else None),
            row.committed,
            row.upload_id,
            row.sheet,
            row.cell,
        )
        for row in facts.overdue
    )
    return Sheet(
        "Quá hạn",
        "Việc quá hạn, nặng nhất trước",
        columns(
            "Số ngày quá hạn:10 n | Ngày làm việc:10 n | Đơn vị:30 | Nhiệm vụ:9 | Tên ngắn:40 | Mốc, kỳ:20 | "
            "Thời hạn ghi trong kế hoạch:20 | Thời hạn tính:12 d | Nguyên nhân, vướng mắc:34 | Ngày hẹn:12 d | "
            "Lần tiếp nhận:24 | Trang tính gốc:16 | Ô gốc:8"
        ),
        rows,
        "" if all(map(facts.is_annex, facts.overdue)) else "Có cả mục IV và phong trào; Tóm tắt chỉ tính Danh mục.",
    )


def quarters(facts: Facts) -> Sheet:
    kinds = {"all": "Tất cả", "one_off": "Một lần", "periodic": "Định kỳ"}
    rows = []
    for kind, name in kinds.items():
        for number in (1, 2, 3, 4):
            code = f"{facts.year}-Q{number}"
            whole, due = facts.quarter(code, kind=kind), facts.quarter(code, "due", kind)
            rows.append(
                (
                    words.period(code),
                    name,
                    whole.done,
                    whole.total - whole.done,
                    whole.total,
                    whole.not_applicable,
                    due.done,
                    due.total,
                )
            )
    return Sheet(
        "Theo quý",
        "Hoàn thành theo quý",
        columns(
            "Quý:14 | Loại:12 | Hoàn thành:12 n | Chưa hoàn thành:12 n | Tổng số:10 n | Không phát sinh:12 n | "
            "Đã đến hạn: hoàn thành:14 n | Đã đến hạn: tổng số:14 n"
        ),
        tuple(rows),
        chart=_quarter_chart,
    )


def _quarter_chart(page, sheet: Sheet) -> None:
    done, total = (sum(row[at] for row in sheet.rows[:4]) for at in (2, 4))
    title = f"Cả năm đã hoàn thành {words.fraction(done, total)}; theo quý"
    stacked(page, title, 1, (3, 4), (HEAD + 1, HEAD + 4), ("done", "rest"), f"J{HEAD}")


def silent(facts: Facts) -> Sheet:
    rows = tuple(
        (row.unit, row.cluster, row.task_no, row.short_title, row.label, row.due) for row in facts.not_reported
    )
    return Sheet(
        "Chưa báo cáo",
        "Báo cáo còn thiếu",
        columns("Đơn vị:34 | Cụm, khối:24 | Nhiệm vụ:9 | Tên ngắn:44 | Mốc, kỳ:22 | Hạn gửi:12 d"),
        rows,
    )
