"""Rows of progress that name several tasks at once: "Nhiệm vụ 1, 2 và 3 | Hoàn thành" is a report of each of them.
Such a row is read once for each task; what only one of them can own, a document or a day, is told afterwards as for
any cell that records share."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter

from data.catalogue import Task
from data.intake.meaning.tasks import several_numbers
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, match_key

_BARE = re.compile(r"\d{1,2}(?:\s*(?:[,;&+]|và)\s*\d{1,2})+")


def apart(table: Table, tasks: tuple[Task, ...]) -> list[Table]:
    """The table, and beside it one with each further task of such rows; all tell their findings where they are read."""
    by_no = {task.task_no: task for task in tasks}
    named = {row: (column, numbers) for row, column, numbers in _named(table, by_no)}
    if not named:
        return [table]
    most = max(len(numbers) for _, numbers in named.values())
    tables = []
    for k in range(most):
        rows = [row for row in table.records if row in named and len(named[row][1]) > k or row not in named and k == 0]
        said = {(r, named[r][0]): by_no[named[r][1][k]].content for r in rows if r in named}
        number = table.column_of("order")
        said |= {(r, number): named[r][1][k] for r in rows if r in named and number is not None}
        plan = dataclasses.replace(
            table.plan, records=rows, kinds=dict(table.plan.kinds), joined=table.plan.joined | said
        )
        tables.append(dataclasses.replace(table, plan=plan, told=Counter(), findings=[]))
    return tables


def _named(table: Table, by_no: dict[str, Task]):
    """Row, column and numbers of each such row."""
    places = [(name, c) for name in ("task", "plan_no", "order") if (c := table.column_of(name)) is not None]
    for row in table.records:
        for name, column in places:
            text = clean(as_typed(table.cell(row, column)))
            is_number = name == "plan_no" or "nhiệm vụ" in match_key(table.title(column))
            numbers = several_numbers(text)
            if not numbers and is_number and _BARE.fullmatch(text):
                numbers = re.findall(r"\d+", text)
            numbers = [number.lstrip("0") for number in numbers]
            if len(numbers) > 1 and set(numbers) <= by_no.keys():
                yield row, column, numbers
                break
