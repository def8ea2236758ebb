"""Công văn đôn đốc as plain data: one letter to all who are late with a list, or one letter a unit.
"đề nghị" among peers; none to Sở Nội vụ itself, whose late work is a line in the report.
Deadlines stand as written and as computed; what was promised stands beside them."""

from __future__ import annotations

from analytics import words
from analytics.reports.document import Annex, Letter, Paragraph, gap
from analytics.reports.facts import RECORD_UNIT, Facts
from analytics.reports.grouped import late_by_unit, named
from analytics.reports.prose import SENDERS

HEADS = (
    "TT",
    "Cơ quan, đơn vị, địa phương",
    "Nhiệm vụ",
    "Thời hạn ghi trong kế hoạch",
    "Thời hạn tính",
    "Số ngày quá hạn (ngày làm việc)",
    f"{words.REPORTED}, nguyên nhân",
)
COPIES = ("Như trên", "UBND tỉnh (để báo cáo)", "Lãnh đạo Sở")


def late_units(facts: Facts) -> dict[str, list]:
    """Overdue rows by unit, without Sở Nội vụ."""
    return late_by_unit(facts, leave_out=(RECORD_UNIT,))


def one_letter(facts: Facts) -> Letter | None:
    """The letter to every late unit, with the list as annex; None when nobody is late."""
    late = late_units(facts)
    if not late:
        return None
    if len(late) == 1:
        return single_letter(facts, next(iter(late)))
    count = sum(len(rows) for rows in late.values())
    beside = sum(not facts.is_annex(row) for rows in late.values() for row in rows)
    parts = (
        f", gồm {words.number(count - beside)} việc của Danh mục và {words.number(beside)} việc khác" if beside else ""
    )
    subject = f"đôn đốc thực hiện nhiệm vụ thi đua, khen thưởng quá hạn theo {facts.plan_short}"
    body = (
        Paragraph(
            _basis(facts) + f" còn {words.number(len(late))} cơ quan, đơn vị, địa phương có {words.number(count)} việc "
            f"quá hạn{parts} (danh sách kèm theo)."
        ),
        Paragraph("Sở Nội vụ đề nghị các cơ quan, đơn vị, địa phương có tên trong danh sách:"),
        *_asked("các cơ quan, đơn vị, địa phương"),
    )
    return Letter(
        SENDERS["snv"],
        subject,
        "các cơ quan, đơn vị, địa phương (theo danh sách)",
        body,
        COPIES,
        (_list(facts, late, with_unit=True),),
        facts.stamp,
        facts.sample,
    )


def single_letter(facts: Facts, unit_id: str) -> Letter | None:
    """The letter to one unit; None when it is not late, or is Sở Nội vụ."""
    rows = late_units(facts).get(unit_id)
    if not rows:
        return None
    unit = rows[0].unit
    where = f"UBND {words.unit_inside(unit)}" if rows[0].unit_type in ("xã", "phường") else unit
    body = (
        Paragraph(_basis(facts) + f" {where} còn {words.number(len(rows))} việc quá hạn (danh sách kèm theo)."),
        Paragraph(f"Sở Nội vụ đề nghị {where}:"),
        *_asked(where),
    )
    subject = f"đôn đốc thực hiện nhiệm vụ thi đua, khen thưởng quá hạn theo {facts.plan_short}"
    return Letter(
        SENDERS["snv"],
        subject,
        where,
        body,
        COPIES,
        (_list(facts, {unit_id: rows}, with_unit=False),),
        facts.stamp,
        facts.sample,
    )


def _basis(facts: Facts) -> str:
    return (
        f"Thực hiện nhiệm vụ theo dõi, đôn đốc giao tại {facts.plan_name} của Chủ tịch UBND tỉnh "
        f"Thái Nguyên, Sở Nội vụ đã rà soát báo cáo của các đơn vị. Đến ngày {words.day(facts.as_of)},"
    )


def _asked(whom: str) -> tuple[Paragraph, ...]:
    return (
        Paragraph("Khẩn trương hoàn thành các việc quá hạn, gửi văn bản kết quả làm minh chứng về Sở Nội vụ.", "item"),
        Paragraph(
            "Trường hợp chưa hoàn thành, báo cáo nguyên nhân, vướng mắc và ngày dự kiến hoàn thành của từng việc.",
            "item",
        ),
        Paragraph(
            "Trường hợp đã hoàn thành nhưng chưa báo cáo, gửi báo cáo kèm số, ký hiệu, ngày của văn bản kết quả.",
            "item",
        ),
        gap("thời hạn trả lời và đầu mối liên hệ"),
        Paragraph(f"Đề nghị {whom} quan tâm, phối hợp thực hiện./."),
    )


def _list(facts: Facts, late: dict[str, list], with_unit: bool) -> Annex:
    rows, at = [], 0
    for unit_rows in late.values():
        for row in unit_rows:
            at += 1
            rows.append(
                (
                    str(at),
                    row.unit,
                    named(row),
                    row.deadline or "",
                    _due(row),
                    words.late_days(row.days_late, row.working_days_late),
                    _state(row),
                )
            )
    keep = [0, *([1] if with_unit else []), 2, 3, 4, 5, 6]
    shares = (4, 14, 25, 15, 11, 11, 20) if with_unit else (5, 0, 27, 16, 13, 13, 26)
    note = (
        "Số ngày: ngày lịch sau thời hạn tính; trong ngoặc là ngày làm việc. Thời hạn rơi vào ngày nghỉ "
        "được tính đến hết ngày làm việc tiếp theo."
    )
    return Annex(
        f"Danh sách việc quá hạn tính đến ngày {words.day(facts.as_of)}",
        tuple(HEADS[i] for i in keep),
        tuple(shares[i] for i in keep),
        (len(keep) - 2,),
        tuple(tuple(row[i] for i in keep) for row in rows),
        note,
        wide=with_unit,
    )


def _due(row) -> str:
    text = words.day(row.due)
    if row.first_due != row.due and row.change_document:
        text += f" (điều chỉnh theo {row.change_document}, trước là {words.day(row.first_due)})"
    return text


def _state(row) -> str:
    if row.report_date is None:
        return "Chưa có báo cáo"
    promise = f"; hẹn {words.day(row.committed)}" if row.committed else ""
    return (row.cause or ("Đang thực hiện" if row.state == "in_progress" else "Chưa thực hiện")) + promise
