"""Two days side by side: what was completed, what became late, what was cleared, how the shares moved.
Both sides are Facts, each of its own day (and version), so a frozen meeting can be one of them.
Differences of shares are taken from the shares as printed."""

from __future__ import annotations

from analytics import words
from analytics.completion import DONE
from analytics.reports.document import Annex, Paragraph, Report
from analytics.reports.facts import Facts
from analytics.reports.grouped import by_task, in_one_line, indicator_name, named, ratio_with_counts
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
            f"Thực hiện {now.plan_name}, Sở Nội vụ so sánh số liệu tại hai thời điểm: {before.stamp[:1].lower()}"
            f"{before.stamp[1:]}; và {now.stamp[:1].lower()}{now.stamp[1:]}."
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
    old = {row.occurrence_id for row in before.occurrences if row.status in DONE}
    new = [row for row in now.occurrences if row.status in DONE and row.occurrence_id not in old]
    lost = [row for row in now.occurrences if row.status not in DONE and row.occurrence_id in old]
    said = []
    old_plan, plan = before.plan_state, now.plan_state
    if now.scope.is_province:
        said.append(
            Paragraph(
                f"Nhiệm vụ hoàn thành cả năm: {_moved(old_plan.complete, plan.complete, f'/{plan.total}')}; "
                f"nhiệm vụ quá hạn: {_moved(old_plan.late, plan.late)}."
            )
        )
    count = f"{words.number(len(new))} {words.occurrences(len(new))}"
    told = f"Có thêm {count} hoàn thành:" if new else "Chưa có thêm mốc, kỳ nào hoàn thành."
    said.append(Paragraph(told))
    lines = [in_one_line(rows) for rows in by_task(new)]
    said += [Paragraph(f"{line}{';' if at < len(lines) - 1 else '.'}", "item") for at, line in enumerate(lines)]
    if lost:
        said.append(
            Paragraph(
                f"{len(lost)} {words.occurrences(len(lost))} trước ghi hoàn thành nay không còn hoàn thành: "
                + "; ".join(in_one_line(rows) for rows in by_task(lost))
                + "."
            )
        )
    return tuple(said)


def _moved(old: int, new: int, unit: str = "") -> str:
    """'tăng từ 5/17 lên 8/17', 'giảm từ 3 xuống 2', 'vẫn là 2'."""
    if old == new:
        return f"vẫn là {words.number(new)}{unit}"
    how, to = ("tăng", "lên") if new > old else ("giảm", "xuống")
    return f"{how} từ {words.number(old)}{unit} {to} {words.number(new)}{unit}"


def _late(before: Facts, now: Facts) -> tuple[Paragraph, ...]:
    old = {row.assignment_id for row in before.overdue if before.is_annex(row)}
    new = {row.assignment_id for row in now.overdue if now.is_annex(row)}
    if not (old or new):
        return (Paragraph("Cả hai ngày không có việc quá hạn."),)
    parts = {"mới quá hạn": new - old, "vẫn quá hạn": old & new, "không còn quá hạn": old - new}
    told = ", ".join(f"{words.number(len(found))} việc {state}" for state, found in parts.items() if found)
    return (Paragraph(f"Việc quá hạn của các đơn vị: {_moved(len(old), len(new), ' việc')}: {told}."),)


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
