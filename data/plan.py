"""One Occurrence per due date of a plan: tasks and duties read by the deadline grammar, movements as entered.
Adds to each date the id that is never reissued, the working day it rolls to, and when its report is due.
Pure: rows in, occurrences out; the store keeps them, the checker reads them."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from data.deadline import DeadlineError, read_deadline
from data.workcalendar import WorkCalendar

REVIEWS = (
    ("mid_review_due", "so-ket", "Sơ kết phong trào thi đua"),
    ("final_review_due", "tong-ket", "Tổng kết phong trào thi đua"),
)


@dataclass(frozen=True)
class Occurrence:
    """A mốc hoàn thành (once) or kỳ thực hiện (periodic) of a task."""

    occurrence_id: str  # KH60-2026/12/2026-07
    plan_id: str
    group: str  # annex, duty or movement
    task_no: str  # 12, IV.4, PT3
    key: str  # 2026-07: unique within the task
    label: str
    kind: str  # one_off, periodic or undated
    due_nominal: date | None  # as the deadline says; null for undated ones
    due: date | None  # the nominal date, or the next working day
    report_due: date | None  # hạn gửi báo cáo, periodic ones only; a working day
    quarter: str | None  # of the nominal date: 2026-Q3
    rule: str
    interpreted: bool


def plan_occurrences(
    plan: Mapping, tasks: Iterable[Mapping], calendar: WorkCalendar, report_day: int = 5
) -> list[Occurrence]:
    """Every occurrence of the tasks, in their order.

    `plan` has plan_id, plan_date and year; a task has task_no, task_group, deadline and occurrence_labels."""
    return [one for task in tasks for one in _of_task(plan, task, calendar, report_day)]


def movement_occurrences(plan: Mapping, movements: Iterable[Mapping], calendar: WorkCalendar) -> list[Occurrence]:
    """Sơ kết and tổng kết of each movement whose date has been entered; no date, no obligation."""
    return [
        _occurrence(plan, "movement", f"PT{movement['movement_no']}", key, label, _as_date(movement[field]), calendar)
        for movement in movements
        for field, key, label in REVIEWS
        if movement.get(field)
    ]


def _of_task(plan: Mapping, task: Mapping, calendar: WorkCalendar, report_day: int) -> list[Occurrence]:
    """A label of a mốc that a changed deadline no longer has says nothing more."""
    labels = _labels(plan, task, calendar)
    occurrences = []
    for due in read_deadline(task["deadline"], _as_date(plan["plan_date"]), calendar, plan["year"]):
        label = due.label + (f": {labels[due.key]}" if due.key in labels else "")
        one = _occurrence(plan, task["task_group"], task["task_no"], due.key, label, due.due, calendar)
        report_due = _report_due(due.due, report_day, calendar) if due.kind == "periodic" else None
        occurrences.append(
            replace(one, kind=due.kind, rule=due.rule, interpreted=due.interpreted, report_due=report_due)
        )
    return occurrences


def _occurrence(
    plan: Mapping,
    group: str,
    task_no: str,
    key: str,
    label: str,
    nominal: date | None,
    calendar: WorkCalendar,
) -> Occurrence:
    return Occurrence(
        occurrence_id=f"{plan['plan_id']}/{task_no}/{key}",
        plan_id=plan["plan_id"],
        group=group,
        task_no=task_no,
        key=key,
        label=label,
        kind="one_off",
        due_nominal=nominal,
        due=nominal and calendar.roll(nominal),
        report_due=None,
        quarter=nominal and quarter_of(nominal),
        rule="Ngày do Sở Nội vụ nhập theo văn bản phát động",
        interpreted=False,
    )


def quarter_of(day: date) -> str:
    """2026-Q3 for any day from July to September 2026."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def _report_due(nominal: date, report_day: int, calendar: WorkCalendar) -> date:
    """Day `report_day` of the month after the due date, rolled to a working day."""
    next_month = nominal.replace(day=1) + timedelta(days=31)
    last = monthrange(next_month.year, next_month.month)[1]
    return calendar.roll(next_month.replace(day=min(report_day, last)))


def _labels(plan: Mapping, task: Mapping, calendar: WorkCalendar) -> dict[str, str]:
    """From "Tháng 3: năm 2025; Tháng 8: năm học 2025 - 2026", what each key is about."""
    found = {}
    for part in filter(None, (task.get("occurrence_labels") or "").split(";")):
        when, _, about = part.partition(":")
        try:
            [due] = read_deadline(when, _as_date(plan["plan_date"]), calendar, plan["year"])
        except (DeadlineError, ValueError) as error:
            raise ValueError(f'Nhiệm vụ {task["task_no"]}: không hiểu nhãn "{part.strip()}".') from error
        found[due.key] = about.strip()
    return found


def _as_date(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
