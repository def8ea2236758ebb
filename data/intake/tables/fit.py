"""How well a form explains a heading: the form that explains most of it is the table's.
A form cannot be without some of its fields; what no form explains counts against all.
Awards are told by what they count, not by one title: units by month say nothing of awards."""

from __future__ import annotations

from data.intake.forms import Form
from data.intake.tables.award_columns import ROW_FIELDS
from data.intake.tables.header import Meaning
from data.text import match_key


def score(form: Form, meanings: list[Meaning], award_above: bool, is_counted: bool = False) -> float:
    """How much of a heading a form explains; 0 when it lacks what the form cannot be without.

    `is_counted`: what is measured says itself that it is counted, whatever stands beside it.
    """
    fields = {m.field for m in meanings if m.field}
    if form.code == "awards":
        if any(m.measure and m.dims for m in meanings):
            rows = fields & {*ROW_FIELDS, "period"}
            if not award_above and fields & ROW_FIELDS <= {"unit", "part"} and _only_periods(meanings):
                return 0  # units x months: nothing says that awards are counted there
            measures = sum(m.measure for m in meanings)
            return 1.5 * measures + len(fields) if rows else 0
        named = award_above or fields & {"award_form", "content", "person"}
        if "quantity" not in fields and "person" not in fields or not named:
            return 0
        is_bare = not fields & {"award_form", "content"} and "quantity" in fields
        if is_bare and not (award_above and fields & {"unit", "recipient_type"}):
            return 0
    elif _only_counts_rows(form, fields, meanings) or not (
        _has(fields, _needs(form, meanings, is_counted)) or form.or_needs and _has(fields, form.or_needs)
    ):
        return 0
    weight = {name for group in form.needs for name in group}
    useful = [name for name in fields if name not in ("ignore", "order", "note")]
    unknown = sum(1 for m in meanings if m.path and not m.field and not m.measure)
    return max(sum(2.0 if name in weight else 1.0 for name in useful) + 0.1 * len(fields) - 1.5 * unknown, 0.1)


def _needs(form: Form, meanings: list[Meaning], is_counted: bool) -> tuple[tuple[str, ...], ...]:
    """What a form cannot be without; of counted things that name themselves, only the numbers."""
    names_counts = form.code == "results" and (is_counted or any(m.names_counts for m in meanings))
    return (("measure",), ("value",)) if names_counts else form.needs


def _only_counts_rows(form: Form, fields: set[str], meanings: list[Meaning]) -> bool:
    """STT beside "Tỷ lệ %" names no task: nothing says that the shares are of work done."""
    if form.code != "progress":
        return False
    numbered = [m for m in meanings if m.field == "order" and "nhiệm vụ" not in match_key(m.path[-1])]
    return bool(numbered) and not fields - {"order", "percent", "note", "ignore"}


def _only_periods(meanings: list[Meaning]) -> bool:
    """Whether all that the numbers are about is a kỳ."""
    return all(m.dims.keys() <= {"period"} for m in meanings if m.measure)


def _has(fields: set[str], needs: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(name in fields for name in group) for group in needs)
