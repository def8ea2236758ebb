"""A báo cáo as plain data: six parts of sentences made from the numbers, and annex tables.
What the data cannot say is a marked gap for the officer, never a guess.
Word and PDF print this very structure, so they cannot differ."""

from __future__ import annotations

from analytics import sentences, words
from analytics.reports import prose_annexes
from analytics.reports import prose_awards as awards
from analytics.reports.document import Paragraph, Report, gap
from analytics.reports.facts import RECORD_UNIT, Facts
from analytics.reports.grouped import late_occurrences, measures, named, silent_by_unit
from analytics.reports.periods import after

SENDERS = {
    "snv": {
        "above": "UBND TỈNH THÁI NGUYÊN",
        "office": "SỞ NỘI VỤ",
        "sign": "SNV",
        "to": "Ủy ban nhân dân tỉnh Thái Nguyên",
        "for": "",
        "post": "GIÁM ĐỐC",
        "file": "Lưu: VT, TĐKT.",
    },
    "ubnd": {
        "above": "",
        "office": "ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN",
        "sign": "UBND",
        "to": "Bộ Nội vụ",
        "for": "TM. ỦY BAN NHÂN DÂN",
        "post": "CHỦ TỊCH",
        "file": "Lưu: VT, SNV.",
    },
}


def report(facts: Facts, sender: str = "snv") -> Report:
    """The report of facts.period."""
    period = facts.period.name
    where = "trên địa bàn tỉnh" if facts.scope.is_province else f"của {facts.scope.name}"
    subject = f"Kết quả phong trào thi đua và công tác khen thưởng {where} {period}"
    intro = (
        Paragraph(
            f"Thực hiện {facts.plan_name} của Chủ tịch UBND tỉnh Thái Nguyên ({facts.plan.title}), "
            f"{'Sở Nội vụ' if sender == 'snv' else 'UBND tỉnh Thái Nguyên'} báo cáo kết quả {period}, "
            f"số liệu tính đến ngày {words.day(facts.as_of)}, như sau:"
        ),
    )
    parts = (
        ("CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", _direction(facts)),
        ("KẾT QUẢ PHONG TRÀO THI ĐUA", _movements(facts)),
        ("KẾT QUẢ KHEN THƯỞNG", awards.paragraphs(facts)),
        ("KIỂM TRA, TỔ CHỨC BỘ MÁY, HOẠT ĐỘNG CỤM, KHỐI THI ĐUA", _offices(facts)),
        ("HẠN CHẾ, NGUYÊN NHÂN", _shortcomings(facts)),
        ("PHƯƠNG HƯỚNG, NHIỆM VỤ", _next(facts)),
    )
    annexes = (
        prose_annexes.tasks(facts),
        prose_annexes.late(facts),
        *awards.annexes(facts),
        prose_annexes.silent(facts),
    )
    annexes = tuple(annex for annex in annexes if annex.rows)
    return Report(facts.period.kind, SENDERS[sender], subject, intro, parts, annexes, facts.stamp, facts.sample)


def _direction(facts: Facts) -> tuple[Paragraph, ...]:
    texts = []
    if facts.scope.is_province:
        plan = facts.plan_state
        texts.append(
            sentences.plan_sentence(
                facts.as_of, facts.plan_short, plan.total, plan.complete, plan.on_track, plan.late
            ).replace("**", "")
        )
        if plan.undated:
            texts.append(f"Ngoài ra có {plan.undated} nhiệm vụ không quy định thời hạn cụ thể.")
        if plan.undetermined:
            texts.append(
                f"{plan.undetermined} nhiệm vụ chưa xác định đơn vị thực hiện, do chưa có danh sách cụm, khối."
            )
    code = facts.this_quarter
    whole, due = facts.quarter(code), facts.quarter(code, "due")
    once, often = facts.quarter(code, kind="one_off"), facts.quarter(code, kind="periodic")
    what = "mốc và kỳ" if facts.scope.is_province else "nhiệm vụ của đơn vị"
    quarter = (
        f"{words.period(code)}, đã hoàn thành {words.fraction(whole.done, whole.total)} {what} "
        f"(một lần {words.fraction(once.done, once.total)}, định kỳ {words.fraction(often.done, often.total)})"
    )
    quarter += (
        f"; tính riêng phần đã đến hạn là {words.fraction(due.done, due.total)}."
        if due.total
        else "; chưa mốc, kỳ nào đến hạn."
    )
    texts.append(quarter)
    finished = _finished(facts)
    paragraphs = [Paragraph(" ".join(texts))]
    if finished:
        paragraphs.append(Paragraph(f"Trong {facts.period.name} đã hoàn thành:"))
        paragraphs += [Paragraph(text, "item") for text in finished]
    paragraphs.append(gap("văn bản chỉ đạo, tuyên truyền, quán triệt đã ban hành trong kỳ"))
    return tuple(paragraphs)


def _finished(facts: Facts) -> list[str]:
    """What single units completed in the period, with the document; what many owe stands in the annex."""
    by_id = {row.occurrence_id: row for row in facts.occurrences if row.units == 1 or facts.scope.kind == "unit"}
    found = []
    for row in facts.assignments:
        if facts.period.holds(row.completed) and row.occurrence_id in by_id:
            document = f"; {row.document}" if row.document else "; chưa có minh chứng"
            late = f", sau hạn {row.days_late} ngày" if row.status == "done_late" else ""
            name = named(by_id[row.occurrence_id])
            found.append(f"Nhiệm vụ {name} ({row.unit}, ngày {words.day(row.completed)}{late}{document})")
    if len(found) > 15:
        found = [*found[:15], f"và {len(found) - 15} mốc, kỳ khác (Phụ lục I)"]
    return [text + (";" if at < len(found) - 1 else ".") for at, text in enumerate(found)]


def _movements(facts: Facts) -> tuple[Paragraph, ...]:
    paragraphs = []
    if facts.scope.is_province:
        launched: dict[str, int] = {}
        for row in facts.movements:
            launched[row.launched_by or "cơ quan khác"] = launched.get(row.launched_by or "cơ quan khác", 0) + 1
        told = ", ".join(f"{count} phong trào do {who} phát động" for who, count in launched.items())
        paragraphs.append(Paragraph(f"{facts.plan_short} theo dõi {len(facts.movements)} phong trào thi đua: {told}."))
        missing = sum(row.mid_review_due is None and row.final_review_due is None for row in facts.movements)
        if missing:
            paragraphs.append(Paragraph(f"{missing} phong trào chưa có thời hạn sơ kết, tổng kết trong kho số liệu."))
    paragraphs += _measured(facts, lambda task: task not in _inspections(facts))
    paragraphs.append(
        gap("nội dung, cách làm, kết quả nổi bật của từng phong trào; gương điển hình tiên tiến tiêu biểu")
    )
    return tuple(paragraphs)


def _measured(facts: Facts, wanted) -> list[Paragraph]:
    found = [one for one in measures(facts) if wanted(one.task_no) and one.total is not None]
    if not found:
        return []
    told = "; ".join(f"{one.name.lower()} {one.text} {one.unit_of} ({one.units} đơn vị báo cáo)" for one in found)
    return [Paragraph(f"Kết quả đo được từ đầu năm: {told}.")]


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
        paragraphs.append(
            Paragraph(
                f"Cụm, khối thi đua: {len(facts.clusters)} cụm, khối; các đơn vị thành viên hoàn thành "
                f"{words.fraction(done, total)} việc đã đến hạn; {words.fraction(late, len(facts.clusters))} "
                "cụm, khối có đơn vị quá hạn."
            )
        )
    elif facts.scope.is_province:
        paragraphs.append(
            Paragraph(
                "Chưa có danh sách cụm, khối thi đua trong kho số liệu nên chưa đánh giá được hoạt động của cụm, khối."
            )
        )
    paragraphs.append(gap("tổ chức bộ máy, công chức làm công tác thi đua, khen thưởng; kiến nghị sau kiểm tra"))
    return tuple(paragraphs)


def _shortcomings(facts: Facts) -> tuple[Paragraph, ...]:
    late, figure = late_occurrences(facts), facts.figures
    paragraphs = []
    if late:
        paragraphs.append(
            Paragraph(
                f"Còn {figure['overdue'].text} mốc và kỳ quá hạn, gồm {figure['overdue_assignments'].text} việc ở "
                f"{figure['units_late'].text} đơn vị (Phụ lục II). Các việc chậm nhất:"
            )
        )
        for one in late[:6]:
            paragraphs.append(
                Paragraph(f"{one.named()}: {one.who}, chậm {words.number(one.days)} ngày. {one.why}.", "item")
            )
    else:
        paragraphs.append(Paragraph(f"Đến ngày {words.day(facts.as_of)} không có mốc, kỳ nào quá hạn."))
    own = [row for row in facts.overdue if row.unit_id == RECORD_UNIT and facts.is_annex(row)]
    if own and facts.scope.is_province:
        paragraphs.append(
            Paragraph(
                f"Trong số đó, Sở Nội vụ chậm {len(own)} việc: "
                + "; ".join(f"nhiệm vụ {row.task_no}, {words.plain_label(row.label)}" for row in own)
                + "."
            )
        )
    silent = silent_by_unit(facts)
    if silent:
        paragraphs.append(
            Paragraph(
                f"{words.fraction(len(silent), facts.units) if facts.scope.is_province else len(silent)} đơn vị "
                f"còn thiếu báo cáo của các kỳ đã qua hạn gửi, tổng cộng "
                f"{words.number(sum(count for _, count in silent))} lượt."
            )
        )
    row = facts.ratio.get("B")
    if row is not None and row.unclassified:
        paragraphs.append(
            Paragraph(
                f"{words.number(row.unclassified)} trong {words.number(row.denominator)} lượt khen thưởng "
                "chưa ghi rõ đối tượng, nên tỷ lệ chỉ xác định được trong một khoảng."
            )
        )
    paragraphs.append(gap("đánh giá nguyên nhân chủ quan, khách quan"))
    return tuple(paragraphs)


def _next(facts: Facts) -> tuple[Paragraph, ...]:
    following = after(facts.period)
    rows = [
        row
        for row in (*facts.occurrences, *facts.movement_dues)
        if row.due and facts.as_of < row.due <= following.end and row.status not in (*words.DONE, "not_applicable")
    ]
    rows.sort(key=lambda row: (row.due, row.task_no.zfill(2)))
    paragraphs = [
        Paragraph(
            f"Các mốc và kỳ đến hạn đến hết {following.name}:"
            if rows
            else f"Kế hoạch không có mốc, kỳ nào đến hạn đến hết {following.name}."
        )
    ]
    for at, row in enumerate(rows):
        end = ";" if at < len(rows) - 1 else "."
        paragraphs.append(Paragraph(f"{named(row)}: hạn {words.day(row.due)}{end}", "item"))
    asked = sorted({(row.unit, row.request) for row in facts.assignments if row.request})
    if asked:
        paragraphs.append(Paragraph("Kiến nghị của các đơn vị:"))
        paragraphs += [Paragraph(f"{unit}: {request}", "item") for unit, request in asked[:20]]
    paragraphs.append(gap("giải pháp, kiến nghị, đề xuất"))
    return tuple(paragraphs)
