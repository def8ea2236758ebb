"""Numbers, leads and deadlines of the tasks of a new plan; what of them only group rows say, or can hardly be meant.
A task is given to a unit or to a class of units by the name of its lead; any other name gives it to nobody, and no one
could be late with it. Told and not refused, since the list of units may be behind the plan."""

from __future__ import annotations

import datetime as dt
import re

from data.catalogue import Catalogue
from data.deadline import DeadlineError, read_deadline
from data.intake.addresses import address
from data.intake.meaning import lead_classes
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.plain import around, plan_leads
from data.intake.plain.cells import Parser, order
from data.intake.readers.workbook import as_typed
from data.intake.records import Column
from data.intake.tables import against
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import NAMED_PART, clean, named_parts, period_bounds, read_date, read_period
from data.workcalendar import WorkCalendar

_TASK_NUMBER = re.compile(r"(?:[IVX]+|\d+)(?:\.\d+)*")
_YEAR = re.compile(r"\b20\d\d\b")
_DATE = re.compile(r"\d{1,2}/\d{1,2}/20\d\d")
_LEADS = re.compile(r"^(?:nhiệm vụ |các nhiệm vụ )?(?:do )?|\s*(?:chủ trì|thực hiện|tham mưu)(?:\s.*)?$", re.IGNORECASE)
_OF_TASKS = re.compile(r"^(?:các )?(?:nhiệm vụ|công việc|việc)(?: phải)?(?: thực hiện| hoàn thành)? ", re.IGNORECASE)
_DONE_BY = re.compile(
    r"\b(?:hoàn thành|xong)\s+(?:trong|trước|chậm nhất|đến)\s+(?:ngày\s+)?"
    rf"({NAMED_PART}|\d{{1,2}}/\d{{1,2}}/\d{{4}})",
    re.IGNORECASE,
)


def parsers(catalogue: Catalogue, units: UnitNames) -> dict[str, Parser]:
    """How a plan reads its numbers, leads and deadlines; every kind of them at its cell."""
    lead, deadline = plan_leads.parser(units, catalogue), _readable_deadline(catalogue)
    return {"order": _task_number, "lead": lead, "deadline": deadline}


def _task_number(value: object):
    """A task of a plan is numbered; "a)" below it is a part, which has no deadline of its own in the plan."""
    number = order(value)
    if number is None or _TASK_NUMBER.fullmatch(number):
        return number
    cure = "Ghi số 1, 2, ..., hoặc gộp nội dung này vào nhiệm vụ phía trên."
    return Wrong("bad_number", "không phải là số thứ tự của nhiệm vụ", cure)


def _readable_deadline(catalogue: Catalogue) -> Parser:
    """The words of a deadline that the grammar of deadlines reads (deadline.py); days off are of no matter here."""
    signed = dt.date.fromisoformat(catalogue.plan.date)

    def parse(value: object):
        lines = [line for line in map(clean, as_typed(value).split("\n")) if line]
        if not lines:
            return None
        why = None
        for text in (" ".join(lines), ", ".join(lines)):  # one that goes on in the next line, or one in each
            try:
                read_deadline(text, signed, WorkCalendar({}))
            except DeadlineError as error:
                why = why or f"{error.cause} {error.cure}".strip()
            else:
                return text
        return Wrong("bad_deadline", "chưa hiểu được thời gian hoàn thành", why)

    return parse


def fill(table: Table, catalogue: Catalogue, units: UnitNames, fields: dict[str, Column], cells: dict) -> None:
    """Leads and deadlines that only group rows say: "I. Sở Nội vụ chủ trì", "II. Quý II/2027"; what speaks against."""

    def lead(text: str) -> str | None:
        name = _LEADS.sub("", without_number(text)).strip(" :.")
        if name in catalogue.classes:
            return name
        unit = unit_reader.named(units, name)
        return units.by_id[unit].name if unit else None

    for name, meaning in (("lead", lead), ("deadline", _deadline)):
        if table.column_of(name) is None and fields[name].values is None:
            around.fill(table, fields, cells, name, meaning, lambda of=meaning: around.section(table, of))
    count = len(table.records)
    if (column := table.column_of("lead")) is not None:
        own, groups = fields["lead"].all(count), table.above_at(lead)
        fields["lead"] = Column([one or told for one, (told, _) in zip(own, groups, strict=True)])
        cells["lead"] = [
            address(*at) if one is None and at else address(row, column)
            for row, one, (_, at) in zip(table.records, own, groups, strict=True)
        ]
        against.tell_groups(table, "around_differs", fields["lead"].all(count), lead, str)
        plan_leads.take_support(table, units, fields, cells)
    if (column := table.column_of("deadline")) is not None:
        held = fields["deadline"].all(count)
        against.tell_groups(table, "deadline_differs", held, _deadline, str, _apart)
        for row, own in zip(table.records, held, strict=True):
            said = next((s for name in ("content", "note") if (s := _inside(table, row, name))), None)
            if own and said and _apart(own, said):
                why = f"khác thời gian hoàn thành nêu trong nội dung, ghi chú ({said})"
                wrong = Wrong("deadline_differs", why, "Ghi thống nhất một thời hạn.", level="warning")
                table.wrong(row, column, own, wrong)


def _last_day(deadline: str) -> dt.date | None:
    """The one day or kỳ that a deadline names, as its last day."""
    found = _DATE.findall(deadline)
    if found:
        return read_date(found[-1]).value
    period = read_period(deadline)
    return period_bounds(period)[1] if period else None


def _deadline(text: str) -> str | None:
    """The deadline of a group row: "II. Nhiệm vụ thực hiện trong quý II/2027", "Hàng tháng"."""
    bare = _OF_TASKS.sub("", without_number(text).strip(" :."))
    try:
        return bare if read_deadline(bare, dt.date(2000, 1, 1), WorkCalendar({})) else None
    except DeadlineError:
        found = named_parts(bare)
        return found[0] if len(found) == 1 else None


def _inside(table: Table, row: int, name: str) -> str | None:
    column = table.column_of(name)
    found = _DONE_BY.search(clean(as_typed(table.cell(row, column)))) if column is not None else None
    return found[1] if found else None


def _apart(own: object, said: object) -> bool:
    """Whether the kỳ or day said is none of the deadline's."""
    year = int(years[-1]) if (years := _YEAR.findall(f"{said} {own}")) else 2000
    told = read_period(str(said), year, anywhere=True)
    day = read_date(said).value
    parts = [read_period(part.strip(), year, anywhere=True) for part in re.split(r"[,;]|\bvà\b", str(own))]
    held = [period_bounds(part) for part in parts if part]
    held += [(on, on) for text in _DATE.findall(str(own)) if (on := read_date(text).value)]
    if not held or not told and not day:
        return False
    first, last = period_bounds(told) if told else (day, day)
    return all(until < first or last < since for since, until in held)


def check(table: Table, catalogue: Catalogue, units: UnitNames, fields: dict) -> None:
    """Each such lead and deadline."""
    leads, deadlines = table.column_of("lead"), table.column_of("deadline")
    year = str((fields["plan"].at(0) or {}).get("year", "")) if "plan" in fields else ""
    for row in table.records:
        lead = clean(as_typed(table.cells(leads, [row])[0])) if leads is not None else ""
        lead, _ = plan_leads.led(lead, units)
        if lead and not lead_classes.class_of(lead, catalogue.classes) and units.known(lead).id is None:
            why = "không phải một cơ quan, đơn vị trong danh sách hay một nhóm đơn vị; nhiệm vụ chưa được giao cho ai"
            cure = f"Ghi tên một cơ quan chủ trì, hoặc một trong: {'; '.join(catalogue.classes)}."
            table.wrong(row, leads, lead, Wrong("unknown_lead", why, cure, level="warning"))
        deadline = clean(as_typed(table.cell(row, deadlines))) if deadlines is not None else ""
        signed = (fields["plan"].at(0) or {}).get("plan_date") if "plan" in fields else None
        if signed and (last := _last_day(deadline)) and last.isoformat() < signed:
            why = "trước ngày ban hành kế hoạch"
            wrong = Wrong("deadline_outside_year", why, "Kiểm tra lại ngày, năm.", level="warning")
            table.wrong(row, deadlines, deadline, wrong)
            continue
        years = set(_YEAR.findall(deadline))
        if year and years and year not in years:
            why = f"không thuộc năm {year} của kế hoạch"
            wrong = Wrong("deadline_outside_year", why, "Kiểm tra lại năm.", level="warning")
            table.wrong(row, deadlines, deadline, wrong)
