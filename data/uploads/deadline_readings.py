"""What the deadline of a task is understood as, beside its words, where an officer confirms a plan.
"Trước 15/3" is due on the 14th, "6 tháng, năm" twice a year, "Theo hướng dẫn" never: a text alone does not say so.
Nominal days, as the plan gives them; the working calendar moves them later."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from data.deadline import DeadlineError, read_deadline
from data.workcalendar import WorkCalendar

_FEW = 4  # days shown one by one


def with_readings(row: Mapping[str, Any], plans: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The row of a task with the days its deadline means behind the words of it."""
    plan = next((one for one in plans if one["plan_id"] == row.get("plan_id")), None)
    if plan is None or not row.get("deadline"):
        return row
    signed = plan["plan_date"]
    day = signed if isinstance(signed, dt.date) else dt.date.fromisoformat(str(signed)[:10])
    return {**row, "deadline": f"{row['deadline']} ({in_days(row['deadline'], day, int(plan['year']))})"}


def in_days(text: str, signed: dt.date, year: int) -> str:
    """ "hạn 14/03/2027", "12 kỳ, từ 31/01/2027 đến 31/12/2027", "không quy định thời hạn cụ thể"."""
    try:
        dues = read_deadline(text, signed, WorkCalendar({}), year)
    except DeadlineError:
        return "chưa hiểu được"
    days = [f"{due.due:%d/%m/%Y}" for due in dues if due.due]
    if not days:
        return "không quy định thời hạn cụ thể"
    if len(days) <= _FEW:
        return f"hạn {', '.join(days)}"
    return f"{len(days)} kỳ, từ {days[0]} đến {days[-1]}"
