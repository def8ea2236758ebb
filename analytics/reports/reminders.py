"""Công văn đôn đốc as plain data: one letter to all who are late with a list, or one letter a unit.
Units late at the very same things are told once, and named in an annex of their own: a list is read, or it is no use.
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
FEW = 3  # units told each by name, though they are late at the same things
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
        *_unproved(facts),
        Paragraph("Sở Nội vụ đề nghị các cơ quan, đơn vị, địa phương có tên trong danh sách:"),
        *_asked("các cơ quan, đơn vị, địa phương"),
    )
    return Letter(
        SENDERS["snv"],
        subject,
        "các cơ quan, đơn vị, địa phương (theo danh sách)",
        body,
        COPIES,
        _lists(facts, late),
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
        *_unproved(facts),
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
        (_list(facts, [(unit, rows)], with_unit=False),),
        facts.stamp,
        facts.sample,
    )


def _basis(facts: Facts) -> str:
    return (
        f"Thực hiện nhiệm vụ theo dõi, đôn đốc giao tại {facts.plan_name} của Chủ tịch UBND tỉnh "
        f"Thái Nguyên, Sở Nội vụ đã rà soát việc thực hiện của các đơn vị. Đến ngày {words.day(facts.as_of)},"
    )


def _unproved(facts: Facts) -> tuple[Paragraph, ...]:
    """Where hardly a report was entered, what came on paper is looked through before anybody is urged."""
    if not facts.rests:
        return ()
    told = facts.rests[:1].lower() + facts.rests[1:].rstrip(".")
    return (gap(f"kết quả đối chiếu với báo cáo nhận ngoài phần mềm ({told})"),)


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


def _lists(facts: Facts, late: dict[str, list]) -> tuple[Annex, ...]:
    """The list of what is late, and the names of those told in it as a group."""
    alike: dict[tuple, list[list]] = {}
    for rows in late.values():
        alike.setdefault(tuple((row.occurrence_id, *_told(row)) for row in rows), []).append(rows)
    whose, groups = [], []
    for found in alike.values():
        if len(found) <= FEW:
            whose += [(rows[0].unit, rows) for rows in found]
            continue
        groups.append([rows[0].unit for rows in found])
        whose.append((f"Nhóm {len(groups)}: {len(found)} đơn vị", found[0]))
    listed = _list(facts, whose, with_unit=True)
    return (listed, _names(groups)) if groups else (listed,)


def _names(groups: list[list[str]]) -> Annex:
    """Who belongs to each group of units that are late at the same things."""
    rows = tuple(
        (str(at), f"Nhóm {at}", words.number(len(units)), "; ".join(units)) for at, units in enumerate(groups, start=1)
    )
    heads = ("TT", "Nhóm", "Số đơn vị", "Cơ quan, đơn vị, địa phương")
    note = "Các đơn vị của một nhóm quá hạn cùng những việc như nhau."
    return Annex("Cơ quan, đơn vị, địa phương của từng nhóm", heads, (5, 10, 10, 75), (2,), rows, note, wide=True)


def _list(facts: Facts, late: list[tuple[str, list]], with_unit: bool) -> Annex:
    """One row a late thing of a unit, or of a group of units that are all late at it."""
    rows, at = [], 0
    for whose, unit_rows in late:
        for row in unit_rows:
            at += 1
            rows.append(
                (
                    str(at),
                    whose,
                    named(row),
                    row.deadline or "",
                    *_told(row),
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


def _told(row) -> tuple[str, str, str]:
    """The deadline, how late, and what was reported of it."""
    return _due(row), words.late_days(row.days_late, row.working_days_late), _state(row)


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
