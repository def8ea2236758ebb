"""What a group row, a title, a note or a document says of a row of progress against what the row says of itself.
Another unit, task, kỳ or state there is told; the row holds. What only mentions a later kỳ may be when it was reported,
so that of other times only earlier ones are told."""

from __future__ import annotations

import re

from data.intake.meaning.listed_states import listed_state
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.tables import against
from data.intake.tables import units as unit_reader
from data.intake.tables.context import Told
from data.intake.tables.measure_tasks import task_words
from data.intake.tables.table import Table
from data.text import match_key, period_bounds, period_label, read_period

_TASK = re.compile(r"nhiệm vụ (?:số )?(\d{1,2}|IV\.4)\b(?!\s*tháng\b(?!\s*\d))", re.IGNORECASE)
_SAYS_UNIT = re.compile(r"\W*(?:đơn vị|cơ quan|địa phương)\b[^:]{0,20}[:：]", re.IGNORECASE)
# "Báo cáo của Sở Xây dựng", "Đơn vị: Sở Xây dựng"; "chờ ý kiến của Sở Tài chính" is of another's part in one's own work
_REPORT_OF = re.compile(
    r"\W*(?:(?:đơn vị|cơ quan|địa phương)(?: báo cáo| gửi| thực hiện)?\s*[:：]|"
    r"(?:báo cáo|số liệu|kết quả) (?:này )?(?:là )?của\b).*",
    re.IGNORECASE,
)
_BEGINS_COMMUNE = re.compile(r"\W*(?:UBND\s+|Ủy ban nhân dân\s+)?(?:xã|phường)\s+.{2,30}", re.IGNORECASE)
_OF_COMMUNE = re.compile(r"(?:\bcủa\s+|^\W*)(?:UBND\s+|Ủy ban nhân dân\s+)?(?:xã|phường)\s+.{2,30}", re.IGNORECASE)
_WHEN = re.compile(
    r"(?<!\d )(?<!\d)\b((?:tháng|quý)\s+(?:\d{1,2}|[IVX]{1,4})(?:\s*/\s*20\d\d)?)(?![\w/])(?!\s+năm)", re.IGNORECASE
)
_COMPARED = re.compile(r"\b(?:so với|hơn|bằng|từ|sau)\s+(?:tháng|quý)\s+\S+", re.IGNORECASE)  # another kỳ, by the way
_STATES = {
    "done": "hoàn thành",
    "in_progress": "đang thực hiện",
    "not_started": "chưa thực hiện",
    "open": "chưa hoàn thành",
}


def tell(table: Table, fields: dict, units: UnitNames, periods: set[tuple[str, str]]) -> None:
    """`fields`: what each row was read as; `periods`: task and occurrence of all kỳ."""
    _units(table, fields["unit_id"], units)
    tasks = fields["task_no"]
    against.tell_groups(table, "task_conflict", tasks, _task_at_start, task_words)
    against.tell_beside(table, "task_conflict", tasks, ("note",), _task_at_start, task_words)
    against.tell_lines(table, "task_conflict", tasks, _task_in, task_words)
    if table.column_of("status") is not None or any((m.field or "")[:5] == "tick_" for m in table.header.meanings):
        against.tell_groups(table, "state_differs", fields["status"], _state, _STATES.get, _are_opposed)
        against.tell_lines(table, "state_differs", fields["status"], _state, _STATES.get, _are_opposed)
    pairs = zip(tasks, fields["occurrence"], strict=True)
    own = [key if (task, key) in periods else None for task, key in pairs]
    beside = ("result", "note", "document_no")

    def named(text: str) -> str | None:
        text = _COMPARED.sub(" ", text)
        found = {read_period(one, table.year) for one in _WHEN.findall(text)} - {None}
        return found.pop() if len(found) == 1 else None

    against.tell_beside(table, "period_conflict", own, beside, named, period_label, _is_before)


def _units(table: Table, held: list, units: UnitNames) -> None:
    names = {unit_id: unit.name for unit_id, unit in units.by_id.items()}
    against.tell_groups(table, "unit_conflict", held, lambda text: unit_reader.named(units, text), names.get)
    is_assumed = table.column_of("unit") is None
    assumed = [unit if unit == RECORD_UNIT and is_assumed else None for unit in held]

    def commune(text: str) -> str | None:
        inside = [unit for unit in units.mentioned(text) if units.is_commune(unit)]
        return inside[0] if len(inside) == 1 and (len(text) < 60 or _SAYS_UNIT.match(text)) else None

    def issuer(text: str) -> str | None:
        found = _OF_COMMUNE.search(text)
        inside = units.mentioned(found[0]) if found else []
        return inside[0] if len(inside) == 1 else None

    if any(assumed):  # taken because nothing else was said
        against.tell_beside(table, "unit_conflict", assumed, ("note", "result"), commune, names.get)
    communes = [unit if unit and units.is_commune(unit) else None for unit in held]
    against.tell_beside(table, "unit_conflict", communes, ("result", "note"), issuer, names.get)
    against.tell_beside(table, "unit_conflict", communes, ("document_no",), commune, names.get)

    def named(text: str, where: re.Pattern) -> str | None:
        inside = units.mentioned(found[0]) if (found := where.match(text)) else []
        return inside[0] if len(inside) == 1 else None

    others = [None if one else unit for one, unit in zip(communes, held, strict=True)]
    texts = ("result", "note", "cause", "request")
    begun = lambda text: named(text, _BEGINS_COMMUNE)  # noqa: E731
    against.tell_beside(table, "unit_conflict", others, texts, lambda text: named(text, _REPORT_OF), names.get)
    against.tell_beside(table, "unit_conflict", communes, texts[2:], begun, names.get)
    context = table.context
    for told in (context.unit, context.sheet_unit and Told(context.sheet_unit)):
        if told and told.value not in (RECORD_UNIT, context.sender):
            against.tell_said(table, "unit_conflict", held, told, names.get)


def _task_at_start(text: str) -> str | None:
    found = _TASK.match(without_number(text))
    return found[1].upper() if found else None


def _task_in(text: str) -> str | None:
    found = _TASK.findall(text)
    return found[0].upper() if len(found) == 1 else None


def _state(text: str) -> str | None:
    if unit_reader.is_like_a_unit(without_number(text)):
        return None  # "Xã Không Có"
    state = listed_state(text) or None
    return "open" if state == "in_progress" and "chưa" in match_key(text) else state


def _are_opposed(own: object, said: object) -> bool:
    """Work of a list "chưa hoàn thành" may be under way or not begun; done it is not, and the other way round."""
    begun = {"in_progress", "not_started"}
    return (own == "done") != (said == "done") or own != said and {own, said} == begun


def _is_before(own: object, said: object) -> bool:
    """Whether a kỳ lies before another."""
    return period_bounds(str(said))[1] < period_bounds(str(own))[0]
