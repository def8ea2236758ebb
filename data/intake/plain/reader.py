"""Records of the forms that need no unfolding: results, units, clusters, calendar, targets, movements, plan.
Each field is read by its type; what a form requires and repeats is checked from its description alone.
A plan's deadlines are read here by the same grammar that will make its occurrences."""

from __future__ import annotations

import datetime as dt
import re

from data.catalogue import Catalogue
from data.intake.forms import Field
from data.intake.meaning import values
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.tasks import TaskNames
from data.intake.meaning.values import Wrong
from data.intake.model import Block, Column, address, letters
from data.intake.plain import (
    calendar_rows,
    checks,
    cluster_columns,
    cluster_lists,
    cluster_roles,
    cluster_rows,
    contradictions,
    measure_rows,
    movement_rows,
    part_results,
    plan_above,
    plan_rows,
    row_periods,
    shares,
    target_rows,
    task_names,
    unit_codes,
    unit_types,
    value_units,
)
from data.intake.readers.workbook import as_typed
from data.intake.tables import units as unit_reader
from data.intake.tables.measure_tasks import split_task, task_of, task_or_item
from data.intake.tables.table import Table
from data.text import clean, match_key

_TASK_NUMBER = re.compile(r"(?:[IVX]+|\d+)(?:\.\d+)*")
FUTURE_ALLOWED = {"valid_from", "valid_to", "day"}
DUE = {"mid_review_due", "final_review_due"}


def read(table: Table, catalogue: Catalogue, names: CatalogueNames) -> list[Block]:
    form = table.header.form
    if form.code == "clusters" and cluster_lists.is_so(table):
        return cluster_lists.read(table, names.units)
    if form.code == "clusters" and cluster_columns.is_spread(table, names.units):
        return cluster_columns.read(table, names)
    if form.code == "calendar":
        return calendar_rows.read(table, catalogue)
    if form.code == "targets" and (years := target_rows.by_year(table)):
        return [block for one in years for block in read(one, catalogue, names)]
    groups = cluster_rows.take_groups(table) if form.code == "clusters" else []
    beside = cluster_roles.take(table) if form.code == "clusters" else {}
    if form.code == "units":
        unit_codes.place(table)
    elif form.code == "results":
        _leave_out_dashes(table)
    if not table.records:
        return []
    fields: dict[str, Column] = {}
    cells: dict[str, str | list] = {}
    for told in form.fields:
        if not told.in_template:
            continue
        column = table.column_of(told.name)
        if told.type == "unit":
            read_units(table, names, told, fields, cells)
        elif told.type == "period":
            found, place = row_periods.of_records(table)
            fields["period"] = Column(found)
            cells |= {"period": place} if place else {}
        elif column is not None:
            name = "unit_id" if told.type == "lead" and told.name == "standing_unit" else told.name
            fields[name] = Column(_read(table, column, told, catalogue, names))
            cells[name] = letters(column)
        else:
            fields[told.name] = Column(None, None)
    if form.code == "clusters":
        cluster_rows.fill(table, names.units, groups, fields, cells, beside)
    elif form.code == "results":
        value_units.fill(table, fields, cells)
        _fill_tasks(table, catalogue, fields, cells)
        contradictions.results(table, _lists(fields), names, catalogue)
        measure_rows.finish(table, fields)
        if (column := table.column_of("note")) is not None:
            fields["note"], cells["note"] = Column(table.read(column, values.text)), letters(column)
    elif form.code == "targets":
        target_rows.fill(table, fields, cells)
        target_rows.check(table, names, _lists(fields))
    elif form.code == "movements":
        movement_rows.fill(table, names.units, fields, cells)
    elif form.code == "units":
        unit_types.fill(table, names.units, fields, cells)
    elif form.code == "plan":
        plan_rows.fill(table, catalogue, names.units, fields, cells)
    checks.require(table, form, fields)
    checks.in_order(table, fields)
    if form.code == "plan":
        plan_above.fill(table, catalogue, fields)
        task_names.check(table, fields)
        plan_rows.check(table, catalogue, names.units, fields)
        checks.without_gaps(table, "task_no")
    elif form.code == "units":
        unit_codes.check(table, names.units, fields)
    elif form.code == "movements":
        checks.tell_renamed(table, catalogue, fields)
        movement_rows.check(table, catalogue, names.units, fields)
    fields.pop("order", None)
    cells.pop("order", None)
    block = Block(form.code, table.sheet, [r + 1 for r in table.records], fields, cells, form.main)
    if form.code == "results":
        shares.look(table, block)
        block = part_results.add_up(table, block)
    return [block]


def _lists(fields: dict[str, Column]) -> dict[str, list]:
    """Fields as one value a row; those of no column as None."""
    count = max((len(column.values) for column in fields.values() if column.values is not None), default=0)
    return {name: column.all(count) for name, column in fields.items()}


def _leave_out_dashes(table: Table) -> None:
    """A dash where a measured value stands makes no record, which is told."""
    column = table.column_of("value")
    if column is None:
        return
    cells = zip(table.records, table.cells(column), strict=True)
    dashes = {row for row, cell in cells if cell not in ("", None) and values.is_blank(cell)}
    table.tell_no_value([(row, column) for row in dashes])
    table.plan.records = [row for row in table.records if row not in dashes]


def read_units(table: Table, names: CatalogueNames, told: Field, fields: dict, cells: dict) -> None:
    column = table.column_of(told.name)
    if column is None and table.header.form.code == "targets":
        ids, place = target_rows.units_of(table, names)
    elif table.header.form.code == "targets":
        of_unit = unit_reader.parser(names.units)
        ids, place = table.read(column, lambda v: None if _is_province(v) else of_unit(v)), letters(column)
    elif column is not None and table.header.form.code == "clusters":
        ids, place = table.read(column, unit_reader.parser(names.units, required=True)), letters(column)
        unit_reader.tell_guesses(table, names.units, column)
    else:
        ids, place = unit_reader.of_records(table, names.units, groups=unit_reader.of_groups(table, names.units))
    by_id = names.units.by_id
    fields["unit_id"] = Column(ids)
    fields["unit"] = Column([i and by_id[i].name for i in ids])
    if place:
        cells["unit"] = place


def _is_province(value: object) -> bool:
    """ "Toàn tỉnh" as the unit of a target says what an empty cell says: the whole province."""
    return match_key(as_typed(value)) in ("toàn tỉnh", "cả tỉnh", "tỉnh", "tỉnh thái nguyên", "toàn tỉnh thái nguyên")


def _read(table: Table, column: int, told: Field, catalogue: Catalogue, names: CatalogueNames) -> list:
    if told.type in ("percent", "number"):
        parse = values.percent if told.type == "percent" else values.measured
        shown = table.shown(column)
        bare = value_units.split(table, column, shown)[0] if told.name == "value" else shown
        return table.read(column, parse, values=bare, stands=shown)
    parse = {
        "order": _plan_order if table.header.form.code == "plan" else _order,
        "date": values.due_date(catalogue.today)
        if told.name in DUE
        else values.date(catalogue.today, told.name in FUTURE_ALLOWED),
        "choice": values.choice(told) if told.choices else values.text,
        "year": _year,
        "code5": _code5,
        "deadline": _deadline(catalogue) if table.header.form.code == "plan" else values.text,
        "lead": _lead(names, told),
    }.get(told.type, values.text)
    return table.read(column, _no_day_asked(parse) if told.type == "date" else parse)


def _no_day_asked(parse):
    """A mark or a word where a day should stand is asked; a dash says that there is none."""

    def ask(value: object):
        found = parse(value)
        if found is None and not values.is_blank(value):
            return Wrong("bad_date", "không phải là ngày", "Ghi đủ ngày/tháng/năm, hoặc để trống.")
        return found

    ask.reads_dates = True
    return ask


def _plan_order(value: object):
    """A task of a plan is numbered; "a)" below it is a part, which has no deadline of its own in the plan."""
    number = _order(value)
    if number is None or _TASK_NUMBER.fullmatch(number):
        return number
    cure = "Ghi số 1, 2, ..., hoặc gộp nội dung này vào nhiệm vụ phía trên."
    return Wrong("bad_number", "không phải là số thứ tự của nhiệm vụ", cure)


def _order(value: object):
    """ "1." is 1; 1.1 stays, and so does IV.4."""
    typed = clean(as_typed(value)).rstrip(".)")
    return (typed.replace(",", ".") if isinstance(value, float) else typed) or None


def _year(value: object):
    text = clean(as_typed(value))
    if not text:
        return None
    found = re.fullmatch(r"(?:năm\s*)?(20\d\d)", text, re.IGNORECASE)
    return int(found[1]) if found else Wrong("bad_number", "không phải là năm", "Ghi năm bằng bốn chữ số, ví dụ 2026.")


def _code5(value: object):
    text = clean(as_typed(value))
    if not text:
        return None
    return (
        text.zfill(5)
        if re.fullmatch(r"\d{4,5}", text)  # Excel drops one 0 at most
        else Wrong("bad_code", "không phải là mã hành chính", "Ghi mã gồm 5 chữ số, ví dụ 05443.")
    )


def _lead(names: CatalogueNames, told: Field):
    def parse(value: object):
        text = clean(as_typed(value))
        if told.name == "standing_unit":
            return unit_reader.decide(names.units.resolve(text), text) if text else None
        found = names.units.known(text) if text else None
        return names.units.by_id[found.id].name if found and found.id else text or None

    return parse


def _deadline(catalogue: Catalogue):
    """Deadlines of a new plan, read with the calendar the catalogue's own plan used."""

    def parse(value: object):
        from data.deadline import DeadlineError, read_deadline
        from data.workcalendar import WorkCalendar

        text = clean(as_typed(value))
        if not text:
            return None
        try:
            read_deadline(text, dt.date.fromisoformat(catalogue.plan.date), WorkCalendar({}))
        except DeadlineError as cause:
            return Wrong(
                "bad_deadline",
                "chưa hiểu được thời gian hoàn thành",
                str(cause).split("Cách ghi")[-1] and "Cách ghi" + str(cause).split("Cách ghi")[-1],
            )
        return text

    return parse


def _fill_tasks(table: Table, catalogue: Catalogue, fields: dict, cells: dict) -> None:
    """Numbers of tasks as the plan writes them; without the column, the task a row's own words, its group row, the
    title name, or what it counts."""
    if (column := table.column_of("task_no")) is not None:
        tasks = TaskNames(catalogue.tasks)
        fields["task_no"].values = [
            v and task_or_item(tasks, catalogue.items, v, (table, row, column))
            for row, v in zip(table.records, fields["task_no"].values, strict=True)
        ]
        return
    names, measures = TaskNames(catalogue.tasks), fields["measure"].values
    task, cell = names.above(table.context.lines, table.sheet)
    groups = table.above_at(lambda text: names.item_in(text))
    tasks, places = [], []
    for i, (row, (group, at)) in enumerate(zip(table.records, groups, strict=True)):
        place = address(row, table.column_of("measure"))
        own, measures[i] = split_task(measures[i] or "")
        found = own or group or task
        where = place if own else address(*at) if group else cell
        if found is None and measures[i]:
            found, where = task_of(table, catalogue, measures[i], place), place
        tasks.append(found)
        places.append(where if found else None)
    fields["task_no"] = Column(tasks)
    if any(places):
        cells["task_no"] = places
