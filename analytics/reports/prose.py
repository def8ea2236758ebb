"""A báo cáo as plain data: six parts of sentences made from the numbers, and annex tables.
What the data cannot say is a marked gap for the officer, never a guess.
Word and PDF print this very structure, so they cannot differ."""

from __future__ import annotations

from analytics import words
from analytics.reports import prose_annexes
from analytics.reports import prose_awards as awards
from analytics.reports import prose_plan as plan
from analytics.reports.document import Paragraph, Report, gap
from analytics.reports.facts import Facts
from analytics.reports.grouped import named
from analytics.reports.measures import measures

SENDERS = {
    "snv": {
        "above": "UBND TỈNH THÁI NGUYÊN",
        "office": "SỞ NỘI VỤ",
        "name": "Sở Nội vụ",
        "sign": "SNV",
        "to": "Ủy ban nhân dân tỉnh Thái Nguyên",
        "for": "",
        "post": "GIÁM ĐỐC",
        "copies": "Như trên\nLãnh đạo Sở",
        "file": "Lưu: VT, TĐKT.",
    },
    "ubnd": {
        "above": "",
        "office": "ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN",
        "name": "UBND tỉnh Thái Nguyên",
        "sign": "UBND",
        "to": "Bộ Nội vụ",
        "for": "TM. ỦY BAN NHÂN DÂN",
        "post": "CHỦ TỊCH",
        "copies": "Như trên\nChủ tịch, các Phó Chủ tịch UBND tỉnh\nSở Nội vụ",
        "file": "Lưu: VT.",
    },
}


def report(facts: Facts, sender: str = "snv") -> Report:
    """The report of facts.period."""
    period = facts.period.name
    where = "trên địa bàn tỉnh" if facts.scope.is_province else f"của {facts.scope.inside} trong"
    subject = f"Kết quả phong trào thi đua và công tác khen thưởng {where} {period}"
    intro = (
        Paragraph(
            f"Thực hiện {facts.plan_name} của Chủ tịch UBND tỉnh Thái Nguyên {_about(facts)}, "
            f"{SENDERS[sender]['name']} báo cáo kết quả {period}, "
            f"số liệu tính đến ngày {words.day(facts.as_of)}, như sau:"
        ),
    )
    parts = (
        ("CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", plan.direction(facts)),
        ("KẾT QUẢ PHONG TRÀO THI ĐUA", _movements(facts)),
        ("KẾT QUẢ KHEN THƯỞNG", awards.paragraphs(facts)),
        ("KIỂM TRA, TỔ CHỨC BỘ MÁY, HOẠT ĐỘNG CỤM, KHỐI THI ĐUA", _offices(facts)),
        ("HẠN CHẾ, NGUYÊN NHÂN", plan.shortcomings(facts)),
        ("PHƯƠNG HƯỚNG, NHIỆM VỤ", plan.following(facts)),
    )
    annexes = (
        prose_annexes.tasks(facts),
        prose_annexes.late(facts),
        *awards.annexes(facts),
        prose_annexes.silent(facts),
    )
    annexes = tuple(annex for annex in annexes if annex.rows)
    return Report(facts.period.kind, SENDERS[sender], subject, intro, parts, annexes, facts.stamp, facts.sample)


def _about(facts: Facts) -> str:
    """What the plan is about, as a reference to it says: 'về tổ chức phong trào thi đua yêu nước ...'."""
    return f"về {facts.plan.title.removeprefix('Kế hoạch ')}"


def _movements(facts: Facts) -> tuple[Paragraph, ...]:
    paragraphs = []
    if facts.scope.is_province and not facts.movements:
        paragraphs.append(gap(f"danh sách phong trào thi đua của năm {facts.year}"))
    elif facts.scope.is_province:
        launched: dict[str, int] = {}
        for row in facts.movements:
            launched[row.launched_by or "cơ quan khác"] = launched.get(row.launched_by or "cơ quan khác", 0) + 1
        told = words.enumerate_words(f"{count} phong trào do {who} phát động" for who, count in launched.items())
        count = words.number(len(facts.movements))
        paragraphs.append(Paragraph(f"Năm {facts.year} theo dõi {count} phong trào thi đua, gồm {told}."))
        missing = sum(row.mid_review_due is None and row.final_review_due is None for row in facts.movements)
        if missing:
            paragraphs.append(gap(f"thời hạn sơ kết, tổng kết của {missing} phong trào"))
    paragraphs += _measured(facts, lambda task: task not in _inspections(facts))
    paragraphs.append(
        gap("nội dung, cách làm, kết quả nổi bật của từng phong trào; gương điển hình tiên tiến tiêu biểu")
    )
    return tuple(paragraphs)


def _measured(facts: Facts, wanted) -> list[Paragraph]:
    found = [one for one in measures(facts) if wanted(one.task_no)]
    if not found:
        return []
    told = "; ".join(
        one.phrase + (f" (theo báo cáo của {words.number(one.units)} đơn vị)" if one.units > 1 else "") for one in found
    )
    return [Paragraph(f"Kết quả {facts.since}: {told}.")]


def _inspections(facts: Facts) -> set[str]:
    """The tasks that are about inspecting (kiểm tra), whatever their number in the year's plan."""
    return {row.task_no for row in facts.occurrences if "kiểm tra" in (row.short_title or row.content or "").lower()}


def _offices(facts: Facts) -> tuple[Paragraph, ...]:
    inspections = _inspections(facts)
    paragraphs = _measured(facts, lambda task: task in inspections)
    check = [row for row in facts.occurrences if row.task_no in inspections]
    paragraphs += [
        Paragraph(f"Nhiệm vụ {named(row)}: {words.status_word(row.status).lower()} (thời hạn {words.day(row.due)}).")
        for row in check
    ]
    if facts.clusters:
        done, total = sum(row.done for row in facts.clusters), sum(row.total for row in facts.clusters)
        late = sum(bool(row.overdue) for row in facts.clusters)
        whose = f"{len(facts.clusters)} cụm, khối thi đua" if facts.scope.is_province else facts.scope.name
        told = f"Các đơn vị thành viên của {whose} đã hoàn thành {words.fraction(done, total)} việc đến hạn"
        if facts.scope.is_province:
            told += f"; {words.fraction(late, len(facts.clusters))} cụm, khối có đơn vị quá hạn"
        paragraphs.append(Paragraph(f"{told}." if total else f"Chưa có việc nào của {whose} đến hạn."))
    elif facts.scope.is_province:
        paragraphs.append(gap("hoạt động của cụm, khối thi đua (chưa có danh sách cụm, khối để đánh giá)"))
    paragraphs.append(gap("tổ chức bộ máy, công chức làm công tác thi đua, khen thưởng; kiến nghị sau kiểm tra"))
    return tuple(paragraphs)
