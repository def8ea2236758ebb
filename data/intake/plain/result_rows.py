"""What a list of measured results leaves to its surroundings: the task of each row; and which of its rows hold nothing.
A row's own words name its task, else the group row above it, the title, or what it counts (measure_tasks.py).
A dash where a value stands makes no record, which is told."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.addresses import address
from data.intake.headings.counted_words import names_count
from data.intake.headings.matrix_names import named_above
from data.intake.headings.measures import split_task
from data.intake.meaning import values
from data.intake.meaning.match import without_number
from data.intake.meaning.tasks import TaskNames
from data.intake.plain import around
from data.intake.records import Column
from data.intake.tables.measure_tasks import task_of, task_or_item
from data.intake.tables.table import Table


def leave_out_dashes(table: Table) -> None:
    """A dash where a measured value stands makes no record, which is told."""
    column = table.column_of("value")
    if column is None:
        return
    cells = zip(table.records, table.cells(column), strict=True)
    dashes = {row for row, cell in cells if cell not in ("", None) and values.is_blank(cell)}
    table.tell_no_value([(row, column) for row in dashes])
    table.plan.records = [row for row in table.records if row not in dashes]


def fill_measures(table: Table, fields: dict, cells: dict) -> None:
    """What is counted, where no column says it: the group row above a row, or the line over the table."""
    around.fill(
        table, fields, cells, "measure", counted_in, lambda: around.section(table, counted_in) or _of_title(table)
    )


def counted_in(text: str) -> str | None:
    """What "I. Số lớp tập huấn" counts, with the task it names."""
    return without_number(text).strip(" :.") if names_count(text) else None


def _of_title(table: Table) -> tuple[object, str | None] | None:
    return named_above(table.context.own_lines).get("measure")


def fill_tasks(table: Table, catalogue: Catalogue, fields: dict, cells: dict) -> None:
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
    said = cells.get("measure")
    for i, (row, (group, at)) in enumerate(zip(table.records, groups, strict=True)):
        place = said[i] if isinstance(said, list) else address(row, table.column_of("measure"))
        own, measures[i] = split_task(measures[i] or "")
        found = own or group or task
        where = place if own else address(*at) if group else cell
        if found is None and measures[i] and place:
            found, where = task_of(table, catalogue, measures[i], place), place
        tasks.append(found)
        places.append(where if found else None)
    fields["task_no"] = Column(tasks)
    if any(places):
        cells["task_no"] = places
