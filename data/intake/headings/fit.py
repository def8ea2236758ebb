"""How well a form explains a heading: the form that explains most of it is the table's.
A form cannot be without some of its fields; what no form explains counts against all.
Awards are told by what they count, not by one title: units by month say nothing of awards."""

from __future__ import annotations

import re
from dataclasses import replace

from data.intake.forms import Form
from data.intake.headings.award_named import ROW_FIELDS
from data.intake.headings.header import FromTitle, Meaning
from data.intake.headings.heading_words import FIELD_KEYS, title_keys
from data.intake.meaning.indicators import heads_share
from data.text import match_key, read_period

_AWARD = {"award_form", "award_text", "assumed"}
_OF_A_YEAR = re.compile(r"(?:(?:chỉ tiêu|mục tiêu|mức|kế hoạch|giao|phấn đấu) )*(?:năm )?20\d\d(?: %)?")
_OF_WORK = {"task", "plan_no"}
_OF_MOVEMENTS = {"launched_by", "mid_review_due", "final_review_due", "full_name", "launch_document", "standing_unit"}
_BESIDE_WORK = {"occurrence", "deadline", "lead", "unit", "note", "support"}
_OF_NO_TASK = {"order", "percent", "note", "ignore", "document_no", "document_date", "document_type", "document_symbol"}
_NAMES_ROWS = {"unit", "recipient_type", "period", "award_kind", "decision", "decision_no"}
_OF_DECISIONS = {"decision", "decision_no", "decision_date", "movement", "authority"}


def score(form: Form, meanings: list[Meaning], title: FromTitle) -> float:
    """How much of a heading a form explains; 0 when it lacks what the form cannot be without."""
    if form.code == "awards":
        return 0 if title.target or title.plan else _awards(form, meanings, title)
    if title.given and form.code in ("clusters", "units"):
        return 0
    if title.reports and form.code == "plan":
        return 0
    if _tells_form(title):
        return _weight(form, meanings) if _is_of_title(form, meanings, title) else 0
    is_counted = any(m.names_counts for m in meanings)
    return _weight(form, meanings) if _is_possible(form, meanings, is_counted) else 0


def holds(form: Form, meanings: list[Meaning], title: FromTitle) -> bool:
    """Whether columns an officer corrected hold what the form cannot be without.

    A title may name the award, and what is counted may tell the task of a result.
    """
    if form.code == "awards":
        return bool(_awards(form, meanings, replace(title, award=True)))
    if _tells_form(title):
        return _is_of_title(form, meanings, title)
    return _is_possible(form, meanings, is_counted=form.code == "results")


def _tells_form(title: FromTitle) -> bool:
    return title.states or title.cluster or title.target or title.days or title.plan or title.units or title.counted


def _is_of_title(form: Form, meanings: list[Meaning], title: FromTitle) -> bool:
    """Tasks with their kỳ or who leads them, below a title that says that they are done; members below the name of
    their cụm, khối; values of a title that sets targets; days of one that lists days off; tasks of a plan; units."""
    fields = _fields(meanings)
    if title.states:
        return form.code == "progress" and bool(fields & _OF_WORK and fields & _BESIDE_WORK or "unit" in fields)
    if title.days:
        return form.code == "calendar" and bool(fields & {"day", "off", "off_beside", "worked"})
    is_known = all(m.field or not m.path or match_key(m.path[-1]) == "ghi chú" for m in meanings)
    if title.cluster:
        return form.code == "clusters" and "unit" in fields and is_known
    if title.plan:
        return form.code == "plan" and {"task_no", "content"} <= fields and is_known
    if title.counted:
        names_rows = fields & {"unit", "period", "task_no"}
        return (
            form.code == "results" and "value" in fields and "measure" not in fields and bool(names_rows) and is_known
        )
    if title.units:
        return form.code == "units" and "name" in fields and is_known
    has_values = fields & {"value", "value_of_heading"} or any(
        any(map(heads_values, m.path)) for m in meanings if not m.field
    )
    return form.code == "targets" and bool(has_values) and bool(fields & {"indicator", "unit", "year"})


def heads_values(text: str) -> bool:
    """Whether the heading of a column says of which year, or which share, the targets below it are."""
    return _OF_A_YEAR.fullmatch(match_key(text)) is not None or heads_share(text) is not None


def _awards(form: Form, meanings: list[Meaning], title: FromTitle) -> float:
    fields = _fields(meanings)
    if title.given and "unit" in fields and not fields & {"quantity", "person"}:
        return 0 if any(m.measure for m in meanings) else _weight(form, meanings)  # each unit of the list has one
    if any(m.measure and m.dims for m in meanings):
        return _crosstab(fields, meanings, title)
    named = title.award or fields & {"award_form", "content", "person"}
    is_bare = not fields & {"award_form", "content"} and "quantity" in fields
    if not named or not fields & {"quantity", "person"}:
        return 0
    if is_bare and not (title.award and fields & _NAMES_ROWS):
        return 0
    return _weight(form, meanings)


def _crosstab(fields: set[str], meanings: list[Meaning], title: FromTitle) -> float:
    """Awards counted in columns; of units by month nothing says that awards are counted."""
    if not title.award and fields & ROW_FIELDS <= {"unit", "part"} and _only_periods(meanings):
        return 0
    names_rows = fields & {*ROW_FIELDS, "period"}
    if title.award or all(m.dims.keys() & _AWARD or m.total for m in meanings if m.measure):
        names_rows |= fields & _OF_DECISIONS  # each row is a decision or who decided, and its award is known
    return 1.5 * sum(m.measure for m in meanings) + len(fields) if names_rows else 0


def _weight(form: Form, meanings: list[Meaning]) -> float:
    """What the form needs counts double, a title it does not know against it."""
    fields, needed = _fields(meanings), {name for group in form.needs for name in group}
    useful = [name for name in fields if name not in ("ignore", "order", "note")]
    unknown = sum(1 for m in meanings if m.path and not m.field and not m.measure)
    return max(sum(2.0 if name in needed else 1.0 for name in useful) + 0.1 * len(fields) - 1.5 * unknown, 0.1)


def _is_possible(form: Form, meanings: list[Meaning], is_counted: bool) -> bool:
    """`is_counted`: of things counted that name themselves, a result needs only the numbers."""
    fields = _fields(meanings)
    if form.code == "progress" and (_only_counts_rows(fields, meanings) or _shares_periods(fields, meanings)):
        return False
    if form.code == "progress" and not fields & {"task", "unit"} and any(map(_names_movements, meanings)):
        return False  # "Tên phong trào | Trạng thái | Ngày hoàn thành"
    if form.code in ("movements", "calendar") and not fields & _OF_MOVEMENTS and any(map(_names_work, meanings)):
        return False  # "Nội dung công việc | Phong trào | Tình trạng", "Đơn vị | Tình trạng | Ngày": of work done
    if form.code == "progress" and (
        {"occurrence", "status"} <= fields or {"occurrence", "percent", "result"} <= fields
    ):
        return True  # a task the title names, month by month
    of_one_task = form.code == "progress" and "status" in fields and not fields & {"task", "unit"}
    if of_one_task and fields & {"completed_on", "document_no", "percent"}:
        return True  # which one, the title or the sheet's name says
    needs = (("measure",), ("value",)) if is_counted and form.code == "results" else form.needs
    return _has(fields, needs) or bool(form.or_needs) and _has(fields, form.or_needs)


def _names_movements(meaning: Meaning) -> bool:
    keys = FIELD_KEYS["movements"]
    return bool(meaning.path) and any(keys.get(key) == "name" for key in title_keys(meaning.path[-1]))


def _names_work(meaning: Meaning) -> bool:
    """A column of tasks, or of units that do not lead: a list of movements or of days has none."""
    keys = FIELD_KEYS["progress"]
    said = {keys.get(key) for key in title_keys(meaning.path[-1])} if meaning.path and not meaning.field else set()
    return bool(said & {"task", "unit"})


def _fields(meanings: list[Meaning]) -> set[str]:
    return {m.field for m in meanings if m.field}


def _only_counts_rows(fields: set[str], meanings: list[Meaning]) -> bool:
    """STT beside "Tỷ lệ %" or "Số quyết định" names no task: nothing says that they are of work done."""
    numbered = [m for m in meanings if m.field == "order" and "nhiệm vụ" not in match_key(m.path[-1])]
    return bool(numbered) and not fields - _OF_NO_TASK


def _shares_periods(fields: set[str], meanings: list[Meaning]) -> bool:
    """ "Quý I | Tỷ lệ % | Quý II | Tỷ lệ %" beside units: shares of what is counted there, and of no work."""
    periods = [m for m in meanings if m.field is None and any(read_period(text, 2000) for text in m.path)]
    return len(periods) > 1 and "percent" in fields and fields <= {"order", "unit", "percent", "note", "ignore"}


def _only_periods(meanings: list[Meaning]) -> bool:
    """Whether all that the numbers are about is a kỳ."""
    return all(m.dims.keys() <= {"period"} for m in meanings if m.measure)


def _has(fields: set[str], needs: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(name in fields for name in group) for group in needs)
