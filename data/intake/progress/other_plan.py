"""Whether a table of tasks is about the plan that is followed: a title may name another plan, or another year.
The tasks of a year's plan are worded like those of the year before, so the words of a row do not tell. A unit's own
plan beside the one followed is no other; alone above a table it is told, since its tasks may be numbered otherwise."""

from __future__ import annotations

import re

from data.catalogue import Plan
from data.intake.model import Finding
from data.intake.tables.table import Table
from data.text import clean, day_label, match_key, read_date

_NAMED = re.compile(
    r"(?:kế hoạch|\bkh)\s+(?:số\s*:?\s*)?(\d+\s*/\s*[A-ZĐ][A-ZĐa-z\-]*)"
    r"(?:[\s,(]*ngày\s*(\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}))?",
    re.IGNORECASE,
)


def tell(table: Table, plan: Plan) -> None:
    """A warning at the line that names another plan, where none names the one followed."""
    lines = table.context.lines
    said = [(text, cell, found) for text, cell in lines for found in _NAMED.finditer(clean(text))]
    short = re.compile(rf"\b(?:kế hoạch|kh) ?(?:số )?{plan.number.split('/')[0]}\b")
    is_followed = any(short.search(match_key(text)) for text, _ in lines) or any(_is_of(plan, one[2]) for one in said)
    if said and not is_followed:
        text, cell, found = said[0]
        _tell(table, cell, text, f"kế hoạch số {''.join(found[1].split())}", plan)
        return
    period = table.context.period
    if not is_followed and period and period.value[:4] != str(plan.year) and period.cell:
        text = next((text for text, cell in table.context.lines if cell == period.cell), period.value)
        _tell(table, period.cell, text, f"năm {period.value[:4]}", plan)


def _is_of(plan: Plan, found: re.Match) -> bool:
    """By its day: the annex of the plan prints another number than the plan."""
    day = read_date("/".join(re.findall(r"\d+", found[2]))).value if found[2] else None
    return day is not None and day.isoformat() == plan.date


def _tell(table: Table, cell: str | None, text: str, named: str, plan: Plan) -> None:
    where = f"Ô {cell} nêu" if cell else "Trang tính trước nêu"
    words = (
        f"{where} {named}, trong khi các nhiệm vụ của bảng được hiểu là của kế hoạch đang theo dõi, số {plan.number} "
        f"ngày {day_label(plan.date)}. Nếu là báo cáo của kế hoạch khác, không nạp bảng này; nếu đúng, ghi số kế hoạch "
        "đang theo dõi ở tiêu đề."
    )
    table.findings.append(Finding("warning", "other_plan", table.sheet, cell, text[:80], words))
