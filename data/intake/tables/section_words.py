"""Words over one of several tables of a sheet, or in a group row, that say what the rows below them are about.
Each form has its own: of results a task or what is counted, of days whether they are off, of a plan who leads; of
awards they are the dimensions of a number.
A heading that comes again below such a line begins a table of its own; below a page break it only goes on."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.headings.counted_words import speaks_of_counted
from data.intake.headings.title_words import year_of
from data.intake.meaning.cluster_names import one_of_them
from data.intake.meaning.listed_states import listed_state
from data.intake.meaning.match import without_number
from data.intake.tables.lone_rows import is_listed
from data.text import match_key

Dims = Callable[[str], dict | None]
_TASK = re.compile(r"(?:nhiệm vụ(?: số)? \d{1,2}|mục [ivx]+(?: \d+)+)\b")
_LEADS = re.compile(r"\bchủ trì\b|^(?:hàng|hằng) (?:tháng|quý|năm)$|^(?:trước|chậm nhất|thường xuyên|theo quy định)\b")
_DAYS = re.compile(r"\b(?:nghỉ|làm bù|làm việc)\b")

# "Bổ sung theo Quyết định số 315/QĐ-STC": whatever it begins with; in brackets it may speak of the row above
DECIDES = re.compile(r"[^(*]*\b(?:quyết định|qđ)\b[^\d]{0,15}\d+\s*/", re.IGNORECASE)
_OF_NO_KIND = frozenset(("total", "assumed", "level"))


def speaks_of(text: str, dims: Dims) -> set[str]:
    """The dimensions of awards that a text names; an award with its level or without is one."""
    if DECIDES.match(text):
        return {"decision"}
    told = (dims(without_number(text)) or {}).keys() - _OF_NO_KIND
    return {"award_form" if name == "award_text" else name for name in told}


def says(form: str, text: str, dims: Dims) -> bool:
    """Whether a line says what the rows of a table of this form, other than awards, are about."""
    key = match_key(without_number(text))
    named = (dims(text) or {}).keys()
    if form == "progress":
        return bool(named & {"unit_id", "period"}) or listed_state(text) is not None or _TASK.match(key) is not None
    if form == "results":
        return bool(named & {"unit_id", "period"}) or _TASK.match(key) is not None or speaks_of_counted(text)
    if form == "clusters":
        return one_of_them(text) is not None
    if form == "targets":
        return "unit_id" in named or year_of(without_number(text)) is not None or "tỷ lệ" in key
    if form == "calendar":
        return not is_listed(form, text) and _DAYS.search(key) is not None
    if form == "plan":
        return bool(named & {"unit_id", "period"}) or _LEADS.search(key) is not None
    if form == "movements":
        return "unit_id" in named or "phát động" in key
    return form == "units" and not is_listed(form, text)
