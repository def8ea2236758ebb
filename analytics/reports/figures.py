"""The headline numbers of a scope, a day and a version: what every page and file must print alike.
Grain: one Figure a number, with the question that gives it and how it is counted.
Percentages never stand without their counts; a denominator under ten gives counts only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analytics import words

if TYPE_CHECKING:
    from analytics.reports.facts import Facts


@dataclass(frozen=True)
class Figure:
    """One number as it is printed everywhere, with how it is counted and which question gives it."""

    key: str
    name: str
    text: str
    part: int | None
    whole: int | None
    question: str
    formula: str


def figures_of(facts: Facts) -> Iterable[Figure]:
    """The headline numbers: what page, slide, document, sheet and PDF must print alike."""
    what = "mốc và kỳ" if facts.scope.is_province else "nhiệm vụ của đơn vị"
    if facts.scope.is_province:
        state = facts.plan_state
        names = (
            ("complete", "hoàn thành cả năm"),
            ("on_track", "chưa đến hạn" if facts.first_due else "đúng tiến độ"),
            ("late", "quá hạn"),
            ("undated", "không quy định thời hạn cụ thể"),
        )
        for key, name in names:
            count = getattr(state, key)
            yield Figure(
                f"tasks_{key}",
                f"Nhiệm vụ {name}",
                words.fraction(count, state.total),
                count,
                state.total,
                "plan_state",
                "Số nhiệm vụ của Danh mục theo trạng thái, trên tổng số nhiệm vụ",
            )
    for number in (1, 2, 3, 4):
        code = f"{facts.year}-Q{number}"
        whole, due = facts.quarter(code), facts.quarter(code, "due")
        yield Figure(
            f"quarter_{number}",
            f"Hoàn thành {words.quarter_name(code)}",
            words.fraction(whole.done, whole.total),
            whole.done,
            whole.total,
            "completion_by_quarter",
            f"Số {what} đã hoàn thành trên số {what} của quý theo thời hạn của kế hoạch; không tính "
            "không phát sinh và không quy định thời hạn",
        )
        yield Figure(
            f"quarter_{number}_due",
            f"Đã đến hạn của {words.quarter_name(code)}",
            words.fraction(due.done, due.total) if due.total else "chưa đến hạn",
            due.done,
            due.total,
            "completion_by_quarter",
            f"Trong số {what} đã đến hạn",
        )
    late = [row for row in facts.overdue if facts.is_annex(row)]
    occurrences = {row.occurrence_id for row in late}
    units = {row.unit_id for row in late}
    yield Figure(
        "overdue",
        "Mốc và kỳ quá hạn",
        words.number(len(occurrences)),
        len(occurrences),
        None,
        "overdue_items",
        "Số mốc, kỳ có ít nhất một đơn vị quá hạn",
    )
    yield Figure(
        "overdue_assignments",
        "Nhiệm vụ của đơn vị quá hạn",
        words.number(len(late)),
        len(late),
        None,
        "overdue_items",
        "Số việc (mốc, kỳ của từng đơn vị) quá hạn",
    )
    yield Figure(
        "units_late",
        "Đơn vị có việc quá hạn",
        words.number(len(units)),
        len(units),
        None,
        "overdue_items",
        "Số đơn vị có ít nhất một việc quá hạn",
    )
    silent = {row.unit_id for row in facts.not_reported if facts.is_annex(row)}
    yield Figure(
        "units_silent",
        "Đơn vị còn thiếu báo cáo",
        words.number(len(silent)),
        len(silent),
        None,
        "not_reported",
        "Số đơn vị có kỳ đã qua hạn gửi báo cáo mà chưa có báo cáo nào",
    )
    for name in ("B", "A", "A0"):
        row = facts.ratio.get(name)
        if row is not None and row.denominator:
            yield Figure(
                f"ratio_{name}",
                words.INDICATORS[name][0],
                words.ratio_words(row.numerator, row.denominator, row.unclassified),
                row.numerator,
                row.denominator,
                "award_ratio",
                f"{words.INDICATORS[name][1]}; cận trên cộng cả số chưa phân loại vào tử số",
            )
            yield Figure(
                f"ratio_{name}_counts",
                f"{words.INDICATORS[name][0]}: tử số trên mẫu số",
                words.fraction(row.numerator, row.denominator),
                row.numerator,
                row.denominator,
                "award_ratio",
                "Lượt khen thưởng trong phạm vi tính",
            )
    total = facts.counts["year"]
    if total:
        yield Figure(
            "awards",
            f"Lượt khen thưởng {facts.since}",
            words.number(total[0].quantity),
            total[0].quantity,
            None,
            "award_counts",
            "Mọi hình thức, loại hình, đối tượng; mỗi đơn vị, cấp, quý một nguồn",
        )
