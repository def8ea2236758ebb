"""Two days side by side: what was completed, what became late, what was cleared, how the shares moved.
Both sides are Facts, each of its own day (and version), so a frozen meeting can be one of them.
Differences of shares are taken from the shares as printed."""

from __future__ import annotations

from analytics import words
from analytics.reports.document import Annex, Paragraph, Report
from analytics.reports.facts import Facts
from analytics.reports.grouped import indicator_name, named, ratio_with_counts
from analytics.reports.prose import SENDERS


def report(before: Facts, now: Facts) -> Report:
    days = f"ngày {words.day(before.as_of)} và ngày {words.day(now.as_of)}"
    where = "" if now.scope.is_province else f", {now.scope.name}"
    parts = (
        ("KẾT QUẢ THỰC HIỆN KẾ HOẠCH", _plan(before, now)),
        ("NHIỆM VỤ QUÁ HẠN", _late(before, now)),
        ("KẾT QUẢ KHEN THƯỞNG", _awards(before, now)),
    )
    intro = (
        Paragraph(
            f"So sánh số liệu tại hai thời điểm: {before.stamp[:1].lower()}{before.stamp[1:]}; và "
            f"{now.stamp[:1].lower()}{now.stamp[1:]}."
        ),
    )
    return Report(
        "compare",
        SENDERS["snv"] | {"to": "", "copies": "Lãnh đạo Sở"},
        f"Số liệu thi đua, khen thưởng giữa {days}{where}",
        intro,
        parts,
        (figures(before, now), _changed(before, now)),
        now.stamp,
        before.sample or now.sample,
    )


def figures(before: Facts, now: Facts) -> Annex:
    """Every headline figure on both days and the difference of its counts."""
    rows = []
    for key, figure in now.figures.items():
        old = before.figures.get(key)
        same_whole = old is not None and old.whole == figure.whole
        change = (
            words.number(figure.part - old.part) if old is not None and (figure.whole is None or same_whole) else "–"
        )
        change = f"+{change}" if old is not None and change != "–" and figure.part > old.part else change
        rows.append((figure.name, old.text if old else words.MISSING, figure.text, change))
    return Annex(
        "Các số chính tại hai thời điểm",
        ("Chỉ tiêu", f"Ngày {words.day(before.as_of)}", f"Ngày {words.day(now.as_of)}", "Tăng, giảm"),
        (40, 24, 24, 12),
        (1, 2, 3),
        tuple(rows),
        "Tăng, giảm chỉ ghi khi mẫu số không đổi.",
    )


def _changed(before: Facts, now: Facts) -> Annex:
    old = {row.occurrence_id: row for row in before.occurrences}
    rows = [
        (named(row), _state(old.get(row.occurrence_id)), _state(row))
        for row in now.occurrences
        if _state(old.get(row.occurrence_id)) != _state(row)
    ]
    return Annex(
        "Mốc và kỳ thay đổi",
        ("Nhiệm vụ, mốc hoặc kỳ", f"Ngày {words.day(before.as_of)}", f"Ngày {words.day(now.as_of)}"),
        (46, 27, 27),
        (),
        tuple(rows) or (("Không có mốc, kỳ nào thay đổi", "", ""),),
    )


def _state(row) -> str:
    if row is None:
        return "chưa có"
    return words.status_word(row.status) + (f", {words.fraction(row.done, row.total)}" if row.units else "")


def _plan(before: Facts, now: Facts) -> tuple[Paragraph, ...]:
    old = {row.occurrence_id for row in before.occurrences if row.status in words.DONE}
    new = [row for row in now.occurrences if row.status in words.DONE and row.occurrence_id not in old]
    lost = [row for row in now.occurrences if row.status not in words.DONE and row.occurrence_id in old]
    said = []
    old_plan, plan = before.plan_state, now.plan_state
    if now.scope.is_province:
        said.append(
            Paragraph(
                f"Nhiệm vụ hoàn thành cả năm: từ {words.fraction(old_plan.complete, old_plan.total)} đến "
                f"{words.fraction(plan.complete, plan.total)}; nhiệm vụ quá hạn: từ {old_plan.late} "
                f"đến {plan.late}."
            )
        )
    said.append(Paragraph(f"Có thêm {words.number(len(new))} mốc và kỳ hoàn thành" + (":" if new else ".")))
    said += [Paragraph(f"{named(row)}{';' if at < len(new) - 1 else '.'}", "item") for at, row in enumerate(new)]
    if lost:
        said.append(
            Paragraph(
                f"{len(lost)} mốc và kỳ trước ghi hoàn thành nay không còn hoàn thành: "
                + "; ".join(named(row) for row in lost)
                + "."
            )
        )
    return tuple(said)


def _late(before: Facts, now: Facts) -> tuple[Paragraph, ...]:
    old = {row.assignment_id for row in before.overdue if before.is_annex(row)}
    new = {row.assignment_id for row in now.overdue if now.is_annex(row)}
    return (
        Paragraph(
            f"Việc quá hạn của các đơn vị: từ {words.number(len(old))} đến {words.number(len(new))}; trong đó "
            f"{words.number(len(old - new))} việc không còn quá hạn, {words.number(len(new - old))} việc mới quá hạn, "
            f"{words.number(len(old & new))} việc vẫn quá hạn."
        ),
    )


def _awards(before: Facts, now: Facts) -> tuple[Paragraph, ...]:
    said = []
    for name in ("B", "A", "A0"):
        old, new = before.ratio.get(name), now.ratio.get(name)
        if new is not None and new.denominator:
            told = ratio_with_counts(old) if old is not None else words.MISSING
            said.append(
                Paragraph(
                    f"{indicator_name(now, name)}: ngày {words.day(before.as_of)} {told}; ngày "
                    f"{words.day(now.as_of)} {ratio_with_counts(new)}."
                )
            )
    return tuple(said) or (Paragraph(f"Kết quả khen thưởng: {words.MISSING}."),)
