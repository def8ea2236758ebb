"""What the words of a measure say beside it: its task, its unit of measure.
"Nhiệm vụ 12: Tin, bài", "Số tin, bài đăng (tin, bài)".
Which task an unnamed one belongs to is told in measure_tasks.py."""

from __future__ import annotations

import re

_UNIT_OF_MEASURE = re.compile(r"^(.*?)\s*\(\s*(?:đvt|đơn vị tính|đơn vị)?\s*:?\s*([^()]{1,30}?)\s*\)$", re.IGNORECASE)
_TASK_BEFORE = re.compile(
    r"^\s*(?:(?:nhiệm vụ|nv)\s*(?:số\s*)?(\d{1,2}|IV\.4)|mục\s+([IVX]+\.\d{1,2}))\s*[:\-–]\s*(?=\S)", re.IGNORECASE
)


def split_task(text: str) -> tuple[str | None, str]:
    """ "Nhiệm vụ 12: Tin, bài" is a measure with its task, "Mục III.5: ..." one with its item of the plan."""
    found = _TASK_BEFORE.match(text)
    return ((found[1] or found[2]).upper().lstrip("0") or None, text[found.end() :]) if found else (None, text)


def split_measure(text: str) -> tuple[str, str | None]:
    """ "Số tin, bài đăng (tin, bài)" is a measure with its unit of measure; "Tỷ lệ (%)" too."""
    found = _UNIT_OF_MEASURE.match(text)
    return (found[1], found[2]) if found and found[1] else (text, None)
