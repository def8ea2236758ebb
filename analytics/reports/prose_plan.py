"""Parts I, V and VI of a report: what was done, what is late and why, what falls due next.
The kỳ of one task stand in one line, since a list of twelve like sentences is read by nobody.
Numbers first, then the lines that name task, unit, day and document."""

from __future__ import annotations

from datetime import date

from analytics import words
from analytics.completion import BESIDE, DONE, share
from analytics.late import none_late
from analytics.reports.document import Paragraph, gap
from analytics.reports.facts import RECORD_UNIT, Facts
from analytics.reports.grouped import (
    by_task,
    coming,
    inside,
    late_occurrences,
    named,
    nothing_coming,
    silent_by_unit,
    stage,
    stages,
)

MOST_LATE = 6


def direction(facts: Facts) -> tuple[Paragraph, ...]:
    """Part I: the state of the plan, the quarters of the period, and what was completed in it."""
    paragraphs = [Paragraph(" ".join((*_state(facts), *_month(facts), _quarters(facts))))]
    finished = _finished(facts)
    if finished:
        paragraphs.append(Paragraph(f"Các nhiệm vụ đã hoàn thành trong {facts.period.name}:"))
        paragraphs += _items(finished)
    paragraphs.append(gap("văn bản chỉ đạo, tuyên truyền, quán triệt đã ban hành trong kỳ"))
    return tuple(paragraphs)


def _items(lines: list[str]) -> list[Paragraph]:
    return [Paragraph(text + (";" if at < len(lines) - 1 else "."), "item") for at, text in enumerate(lines)]


def _state(facts: Facts) -> list[str]:
    if not facts.scope.is_province:
        quarters = [facts.quarter(f"{facts.year}-Q{number}") for number in (1, 2, 3, 4)]
        done, total = sum(row.done for row in quarters), sum(row.total for row in quarters)
        late = sum(facts.is_annex(row) for row in facts.overdue)
        told = f"{words.number(late)} việc quá hạn" if late else none_late("việc", facts.first_due)
        return [
            f"Đến ngày {words.day(facts.as_of)}, {facts.scope.inside} đã hoàn thành {words.fraction(done, total)} "
            f"việc được giao trong năm theo {facts.plan_short}, {told}."
        ]
    plan = facts.plan_state
    texts = [facts.plan_sentence(facts.plan_short)]
    if plan.undated:
        texts.append(f"Ngoài ra có {plan.undated} nhiệm vụ không quy định thời hạn cụ thể.")
    unknown = [row for row in facts.tasks if row.state == "undetermined"]
    waiting = sum(words.is_of_clusters(row.lead) for row in unknown)
    for count, why in (
        (waiting, "chưa có danh sách cụm, khối"),
        (len(unknown) - waiting, "cơ quan chủ trì không có trong danh mục đơn vị"),
    ):
        if count:
            texts.append(f"{count} nhiệm vụ chưa xác định đơn vị thực hiện, do {why}.")
    return texts


def _month(facts: Facts) -> list[str]:
    """What a monthly report is of: what the plan wants done by the end of that month, and how far it is."""
    if facts.period.kind != "month":
        return []
    rows = facts.occurrences if facts.scope.is_province else filter(facts.is_annex, facts.assignments)
    here = [row for row in rows if facts.period.holds(row.due_nominal)]
    done, total = share(row.status for row in here)
    month = f"{facts.period.name[:1].upper()}{facts.period.name[1:]}"
    one, many = ("mốc, kỳ", "mốc và kỳ") if facts.scope.is_province else ("việc", "việc")
    if not total:
        return [f"{month} không có {one} nào đến thời hạn của kế hoạch."]
    tasks = ", ".join(dict.fromkeys(row.task_no for row in here if row.status not in BESIDE))
    told = f"{words.number(total)} {many} đến thời hạn của kế hoạch (nhiệm vụ {tasks})"
    return [f"{month} có {told}, đã hoàn thành {words.fraction(done, total)}."]


def _quarters(facts: Facts) -> str:
    """How far the quarters of the period are; a month speaks of the quarter it lies in."""
    numbers = range((facts.period.start.month - 1) // 3 + 1, (facts.period.end.month - 1) // 3 + 2)
    codes = [f"{facts.year}-Q{number}" for number in numbers]

    def summed(scope: str = "quarter", kind: str = "all") -> str:
        rows = [facts.quarter(code, scope, kind) for code in codes]
        total = sum(row.total for row in rows)
        return words.fraction(sum(row.done for row in rows), total) if total else ""

    what, one = ("mốc và kỳ", "mốc, kỳ") if facts.scope.is_province else ("việc", "việc")
    name = words.period(codes[0]) if len(codes) == 1 else f"Trong {facts.period.name}"
    if not summed():
        return f"{name} không có {one} nào phải hoàn thành."
    kinds = [f"{kind} {summed(kind=code)}" for kind, code in (("một lần", "one_off"), ("định kỳ", "periodic"))]
    told = f"{name} đã hoàn thành {summed()} {what} ({', '.join(kind for kind in kinds if kind[-1].isdecimal())})"
    if len(codes) > 1:
        each = (f"{words.quarter_name(code)} {_done(facts, code)}" for code in codes)
        told += f", trong đó {', '.join(each)}"
    due, waiting = summed("due"), sum(facts.of_status(code, "awaiting_report") for code in codes)
    if not due:
        return f"{told}; chưa có {one} nào đến hạn."
    rest = [f"tính riêng phần đã đến hạn là {due}"] if due != summed() else []
    rest += [f"{waiting} {one} còn chờ báo cáo"] if waiting else []
    return "; ".join([told, ", ".join(rest)] if rest else [told]) + "."


def _done(facts: Facts, code: str) -> str:
    row = facts.quarter(code)
    return words.fraction(row.done, row.total) if row.total else "không có"


def _finished(facts: Facts) -> list[str]:
    """What was completed in the period, in the plan's order: by one unit with its document, by many as their number."""
    order = {row.occurrence_id: at for at, row in enumerate(facts.occurrences)}
    lines = [*_finished_alone(facts), *_finished_together(facts)]
    return [line for _, line in sorted(lines, key=lambda one: order[one[0]])]


def _finished_alone(facts: Facts) -> list[tuple[str, str]]:
    """(first occurrence, its line) of what single units completed."""
    by_id = {row.occurrence_id: row for row in facts.occurrences if row.units == 1 or facts.scope.kind == "unit"}
    found: dict[tuple, list] = {}
    for row in facts.assignments:
        occurrence = by_id.get(row.occurrence_id)
        if occurrence is not None and facts.period.holds(row.completed):
            once = "" if occurrence.kind == "periodic" else row.occurrence_id
            found.setdefault((row.task_no, row.unit_id, once), []).append(row)
    lines = []
    for rows in found.values():
        occurrences = [by_id[row.occurrence_id] for row in rows]
        who = "" if facts.scope.kind == "unit" else f"{rows[0].unit} "
        name = f"Nhiệm vụ {occurrences[0].task_no}. {occurrences[0].short_title}"
        if len(rows) == 1:
            name, which = f"Nhiệm vụ {named(occurrences[0])}", f"ngày {words.day(rows[0].completed)}"
        else:
            which = f"{len(rows)} kỳ ({stages(occurrences)})"
        line = f"{name}: {who}hoàn thành {which}{_lateness(rows)}{_evidence(rows)}"
        lines.append((occurrences[0].occurrence_id, line))
    return lines


def _finished_together(facts: Facts) -> list[tuple[str, str]]:
    """(first occurrence, its line) of what the last of many units completed; the kỳ of a task in one line."""
    if facts.scope.kind == "unit":
        return []
    ended: dict[str, date] = {}
    for row in facts.assignments:
        if row.completed:
            ended[row.occurrence_id] = max(row.completed, ended.get(row.occurrence_id, row.completed))
    done = [
        row
        for row in facts.occurrences
        if row.units > 1 and row.status in DONE and facts.period.holds(ended.get(row.occurrence_id))
    ]
    lines = []
    for rows in by_task(done):
        first = rows[0]
        units = f"{words.fraction(first.done, first.total)} đơn vị hoàn thành"
        if len(rows) == 1:
            day = words.day(ended[first.occurrence_id])
            late = f", chậm {words.number(first.days_late)} ngày so với thời hạn" if first.status == "done_late" else ""
            line = f"Nhiệm vụ {named(first)}: {units}, đơn vị cuối cùng ngày {day}{late}"
        else:
            line = f"Nhiệm vụ {first.task_no}. {first.short_title}: các đơn vị phải thực hiện đều hoàn thành "
            line += f"{len(rows)} kỳ ({stages(rows)})"
        lines.append((first.occurrence_id, line))
    return lines


def _lateness(rows: list) -> str:
    late = [row for row in rows if row.status == "done_late"]
    if not late:
        return ""
    days = f"{words.number(max(row.days_late for row in late))} ngày"
    if len(rows) == 1:
        return f", chậm {days} so với thời hạn"
    return f", trong đó {len(late)} kỳ chậm {'nhiều nhất ' if len(late) > 1 else ''}{days}"


def _evidence(rows: list) -> str:
    documents = [row.document for row in rows if row.document]
    missing = len(rows) - len(documents)
    if len(rows) == 1:
        return f" ({_document(documents[0])})" if documents else " (chưa có minh chứng)"
    told = f"; gần nhất là {_document(documents[-1])}" if documents else ""
    return told + (f"; {missing} kỳ chưa có minh chứng" if missing else "")


def _document(told: str) -> str:
    """'văn bản số 388/BC-SNV ngày 20/10/2026'; one that says what it is keeps its own words."""
    return f"văn bản số {told}" if told[:1].isdecimal() else inside(told)


def shortcomings(facts: Facts) -> tuple[Paragraph, ...]:
    """Part V: what is late and why, what the department itself owes, who has not reported."""
    late, figure = late_occurrences(facts), facts.figures
    paragraphs = []
    if late:
        count = f", gồm {figure['overdue_assignments'].text} việc ở {figure['units_late'].text} đơn vị"
        count = count if facts.scope.kind != "unit" else ""
        which = "Cụ thể" if len(late) <= MOST_LATE else "Các việc chậm nhất"
        what = f"{figure['overdue'].text} {words.occurrences(len(late))}"
        paragraphs.append(Paragraph(f"Còn {what} quá hạn{count} (Phụ lục II). {which}:"))
        paragraphs += _items([_late(facts, one) for one in late[:MOST_LATE]])
    else:
        paragraphs.append(Paragraph(f"Đến ngày {words.day(facts.as_of)} {none_late('mốc, kỳ', facts.first_due)}."))
    late_here = {row.occurrence_id for row in facts.overdue if row.unit_id == RECORD_UNIT}
    own = [row for row in facts.occurrences if row.occurrence_id in late_here]
    if own and facts.scope.is_province:
        told = "; ".join(f"nhiệm vụ {rows[0].task_no}, {stages(rows)}" for rows in by_task(own))
        paragraphs.append(Paragraph(f"Trong số đó, Sở Nội vụ chậm {len(own)} việc: {told}."))
    silent = silent_by_unit(facts)
    if silent:
        count = words.number(sum(count for _, count in silent))
        told = words.fraction(len(silent), facts.units) if facts.scope.is_province else words.number(len(silent))
        who = f"{told} đơn vị còn thiếu {count}" if facts.scope.kind != "unit" else f"Đơn vị còn thiếu {count}"
        paragraphs.append(Paragraph(f"{who} báo cáo của các mốc, kỳ đã quá hạn gửi."))
    row = facts.ratio.get("B")
    if row is not None and row.unclassified and not words.is_small(row.denominator):
        paragraphs.append(
            Paragraph(
                f"{words.number(row.unclassified)} trong {words.number(row.denominator)} lượt khen thưởng "
                "chưa ghi rõ đối tượng, nên tỷ lệ chỉ xác định được trong một khoảng."
            )
        )
    paragraphs.append(gap("đánh giá nguyên nhân chủ quan, khách quan"))
    return tuple(paragraphs)


def _late(facts: Facts, one) -> str:
    why = inside(one.why) if one.why.startswith("Chưa") else f"nguyên nhân, vướng mắc: {inside(one.why)}"
    who = "" if facts.scope.kind == "unit" else f"{one.who}, "
    return f"Nhiệm vụ {one.named()}: {who}{one.lateness}; {why}"


def following(facts: Facts) -> tuple[Paragraph, ...]:
    """Part VI: the deadlines ahead by task, and what units ask for."""
    rows, until = coming(facts, facts.period)
    if not rows:
        paragraphs = [Paragraph(f"{nothing_coming(facts, until)}.")]
    else:
        paragraphs = [Paragraph(f"Các mốc và kỳ đến hạn từ nay đến hết {until.name}:")]
    lines = []
    for same in by_task(rows):
        first = same[0]
        if len(same) == 1:
            lines.append(f"Nhiệm vụ {named(first)}: thời hạn {words.day(first.due)}")
        else:
            told = ", ".join(f"{stage(row)} (thời hạn {words.day(row.due)})" for row in same)
            lines.append(f"Nhiệm vụ {first.task_no}. {first.short_title}: {told}")
    paragraphs += _items(lines)
    asked = sorted({(row.unit, row.request) for row in facts.assignments if row.request})
    if asked:
        paragraphs.append(Paragraph("Kiến nghị của các đơn vị:"))
        paragraphs += _items([f"{unit}: {request.rstrip(' .;')}" for unit, request in asked[:20]])
    ends_the_year = facts.period.end.month == 12 and facts.period.kind != "month"
    next_year = f"phương hướng năm {facts.year + 1}; " if ends_the_year else ""
    paragraphs.append(gap(f"{next_year}giải pháp, kiến nghị, đề xuất"))
    return tuple(paragraphs)
