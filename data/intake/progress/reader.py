"""Records of the progress form: what one unit reports about one occurrence (mốc, kỳ) of one task.
row_tasks.py finds the task of each row, row_units.py whose report it is, row_states.py what it says of the
work; here are of which occurrence it is, and where each field stands. A row that reports nothing makes no record."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake.addresses import letters, position
from data.intake.headings.spread_columns import is_spread
from data.intake.meaning import values
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.states import says_more
from data.intake.progress import (
    beside,
    contradictions,
    evidence,
    occurrence_parts,
    other_plan,
    places,
    report_day,
    several_tasks,
    shared_cells,
    spread_table,
)
from data.intake.progress.agreement import Agreement
from data.intake.progress.in_result import InResults, without_documents
from data.intake.progress.row_occurrences import RowOccurrences
from data.intake.progress.row_states import PLANS_SENT, RowStates
from data.intake.progress.row_tasks import RowTasks
from data.intake.progress.row_units import RowUnits
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, match_key

FIELDS = (
    "task_no",
    "task",
    "lead",
    "unit_id",
    "unit",
    "occurrence",
    "due",
    "percent",
    "status",
    "completed_on",
    "evidence",
    "result",
    "cause",
    "request",
    "committed",
    "note",
    "report_date",
)
REPORTED = (
    "status",
    "percent",
    "completed_on",
    "document_no",
    "document_symbol",
    "document_type",
    "document_date",
    "result",
    "cause",
    "request",
    "committed",
)
_YEAR = re.compile(r"\b20\d\d\b")
MAIN = ("status", "task", "percent", "completed_on", "result")


class ProgressReader:
    """Reads one progress table."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames):
        self.table, self.catalogue, self.names = table, catalogue, names
        self.tasks = RowTasks(table, catalogue.tasks, names.units)
        self.units = RowUnits(table, catalogue, names.units, self.tasks)
        self.report_date = report_day.of_table(table, catalogue.today)
        self.in_results = InResults(table, catalogue.plan)
        self.states = RowStates(table, self.report_date, catalogue.today, catalogue.plan.year)
        if self.tasks.are_plans_sent:
            self.states.legend |= PLANS_SENT
        elif self.tasks.ends_in_report:
            self.states.take_reports_sent()

    def read(self) -> Block | None:
        table = self.table
        self.tasks.leave_out_groups()
        reported = self._reported()
        skipped = len(table.records) - len(reported)
        if skipped:
            row = next(r for i, r in enumerate(table.records) if i not in set(reported))
            table.tell(
                "info",
                "not_reported",
                row,
                table.header.first,
                None,
                f"Có {skipped} dòng nhiệm vụ chưa điền kết quả, hoặc chỉ ghi “chưa báo cáo”, “chưa đến hạn” (từ hàng "
                f"{row + 1}); các dòng này không được tính là báo cáo.",
            )
        if not reported:
            return None
        table.plan.records = [table.records[i] for i in reported]
        fields = self._fields()
        fields["lead"] = self._lead()
        table_cells = self._cells(fields)
        Agreement(self.states).agree(fields)
        contradictions.tell(table, fields, self._periods)
        beside.tell(table, fields, self.names.units, self._periods)
        places.tell(table, fields, self._periods)
        n = len(table.records)
        columns = {
            name: Column(fields[name]) if isinstance(fields[name], list) else Column(None, fields[name])
            for name in FIELDS
        }
        for name in columns:
            if columns[name].values is not None and len(columns[name].values) != n:
                raise AssertionError(f"{name}: {len(columns[name].values)} values for {n} records")
        block = Block(
            "progress",
            table.sheet,
            [r + 1 for r in table.records],
            columns,
            table_cells,
            next((name for name in MAIN if name in table_cells), "task_no"),
        )
        return occurrence_parts.apart(self.units.recorded_for_each(block), self.parts)

    def _reported(self) -> list[int]:
        """Records in which anything is reported; "chưa báo cáo", "chưa đến hạn" and dashes are nothing.
        Where each kỳ, task or unit has a column, only that speaks of it: a document beside them all does not."""
        own = next((m for m in self.table.header.meanings if m.field == "status" and is_spread(m)), None)
        beside = {m.field for m in self.table.header.meanings if own and not is_spread(m)}
        columns = [self._column(name) for name in REPORTED if name not in beside]
        columns += [self.table.cells(column) for column, _ in self.states.marks.columns]
        above = self.states.said_above
        return [
            i
            for i in range(len(self.table.records))
            if self.table.records[i] in above
            or any(column[i] not in ("", None) and not self.states.says_nothing(column[i]) for column in columns)
        ]

    @property
    def _periods(self) -> set[tuple[str, str]]:
        tasks = self.catalogue.tasks
        return {(task.task_no, one.key) for task in tasks for one in task.occurrences if one.kind == "periodic"}

    def _column(self, name: str) -> list:
        column = self.table.column_of(name)
        return [""] * len(self.table.records) if column is None else self.table.cells(column)

    def _read(self, name: str, parse, left_out: set[int] = frozenset()) -> list:
        """A column of the table, but for rows whose cell was read as something else."""
        column = self.table.column_of(name)
        if column is None:
            return [None] * len(self.table.records)
        cells = self.table.cells(column)
        if getattr(parse, "reads_dates", False) and (year := _YEAR.search(self.table.title(column))):
            cells = [values.in_year(cell, year[0]) for cell in cells]
        if left_out:
            cells = ["" if row in left_out else cell for row, cell in zip(self.table.records, cells, strict=True)]
        return self.table.read(column, parse, values=cells)

    def _fields(self) -> dict:
        today = self.catalogue.today
        found = self.tasks.of_records()
        fields: dict = {"task_no": [t and t.task_no for t in found], "task": [t and t.content for t in found]}
        fields["unit_id"], self.unit_place = self.units.of_records(found)
        by_id = self.names.units.by_id
        fields["unit"] = [u and by_id[u].name for u in fields["unit_id"]]
        self.parts = occurrence_parts.find(self.table, found, self.states.state)
        self._task_numbers = [t and t.task_no for t in found]
        occurrences = RowOccurrences(self.table, self.tasks, self.in_results, self.parts, self.catalogue.owed)
        occurrences = occurrences.of_records(found, fields["unit_id"])
        fields["occurrence"] = [o and o.key for o in occurrences]
        fields["due"] = [o and o.due for o in occurrences]
        ended = zip(self.table.records, found, strict=True)
        self.states.marks.reports = {row for row, task in ended if task and "báo cáo" in match_key(task.product or "")}
        self.states.products = {
            row: task.product or "" for row, task in zip(self.table.records, found, strict=True) if task
        }
        self.states.plans = {
            row for row, t in zip(self.table.records, found, strict=True) if t and not t.task_no.isdecimal()
        }
        states = self.states.states({row: parts[0].said for row, parts in self.parts.items() if parts[0].said})
        fields["status"] = [s.state for s in states]
        fields["percent"] = self.states.percents([s.percent for s in states])
        done_on = self._read("completed_on", values.date(today), self.states.in_days)
        done_on = [day or s.day for day, s in zip(done_on, states, strict=True)]
        fields["completed_on"] = self.in_results.days_done(fields["status"], done_on)
        fields["committed"] = self._read("committed", values.due_date(today))
        fields["report_date"] = [day or self.report_date for day in self._read("report_date", values.date(today))]
        number, day = self._read("document_no", values.text), self._read("document_date", values.date(today))
        symbol, kind = self._read("document_symbol", values.text), self._read("document_type", values.text)
        parts = list(zip(kind, number, symbol, day, strict=True))
        told = evidence.of_columns(self.table, parts, self.catalogue.plan.number, today)
        fields["evidence"] = [
            own or (self.in_results.document(row, self.states.marks.documents) if state == "done" else None)
            for own, row, state in zip(told, self.table.records, fields["status"], strict=True)
        ]
        self._tell_late(fields)
        for name in ("result", "note"):
            fields[name] = self._read(name, values.text)
        for name in ("cause", "request"):
            fields[name] = self._read(name, values.remark)
        self._keep_words(fields)
        return fields

    def _keep_words(self, fields: dict) -> None:
        """What the words of a state say beyond it is kept: as the result, else as the note, where none stands."""
        status, beside = self.table.column_of("status"), self.states.marks.words
        for i, row in enumerate(self.table.records):
            text, column = beside.get(row, ("", None))
            if status is not None and row not in self.parts:
                text, column = clean(as_typed(self.table.cell(row, status))), status
            name = next((name for name in ("result", "note") if not fields[name][i]), None)
            more = row in beside or says_more(without_documents(text))
            if fields["status"][i] and name and column is not None and more:
                fields[name][i] = text
                self.in_results.found(name, row, column)

    def _tell_late(self, fields: dict) -> None:
        facts = ("status", "due", "report_date", "completed_on", "evidence")
        for row, state, due, reported, *known in zip(
            self.table.records, *(fields[name] for name in facts), strict=True
        ):
            if state == "done" and due and reported > due and not any(known):
                ticked = self.states.ticks.get(row)
                self.in_results.tell_late(row, due, reported, position(ticked)[1] if ticked else None)

    def _lead(self) -> list:
        column = self.table.column_of("lead")
        if column is None:
            by_no = self.tasks.names.by_no
            return [by_no[n].lead if n in by_no else None for n in list(self._task_numbers)]
        return self.table.read(column, self._lead_name)

    def _lead_name(self, value: object):
        text = clean(as_typed(value)).removeprefix(unit_reader.FOR_EACH).strip()
        found = self.names.units.known(text) if text else None
        return self.names.units.by_id[found.id].name if found and found.id else text or None

    def _cells(self, fields: dict) -> dict:
        """Where each field stands; a task known by its number only stands in the number's column."""
        column_of = self.table.column_of
        sources = {
            "task_no": "order",
            "task": "task",
            "lead": "lead",
            "occurrence": "occurrence",
            "due": "deadline",
            "percent": "percent",
            "status": "status",
            "completed_on": "completed_on",
            "evidence": "document_no",
            "result": "result",
            "cause": "cause",
            "request": "request",
            "committed": "committed",
            "note": "note",
            "report_date": "report_date",
        }
        cells: dict = {
            name: letters(column) for name, source in sources.items() if (column := column_of(source)) is not None
        }
        if (number := self.tasks.number_column()) is not None:
            cells["task_no"] = letters(number)
        if elsewhere := self.tasks.place_of:
            for name in {"task_no", *({"task"} & cells.keys())}:
                own = cells.get(name)
                at = [(row, f"{own}{row + 1}" if own else None) for row in self.table.records]
                cells[name] = [elsewhere.get(row, place) for row, place in at]
        self.in_results.place(cells)
        if self.states.ticks:
            cells["status"] = [self.states.ticks.get(row) for row in self.table.records]
        if self.unit_place:
            cells["unit"] = self.unit_place
        return cells


def read(table: Table, catalogue: Catalogue, names: CatalogueNames) -> list[Block]:
    if not table.records:
        return []
    other_plan.tell(table, catalogue.plan)
    RowTasks(table, catalogue.tasks, names.units).tell_gap()
    parts = several_tasks.apart(table, catalogue.tasks)
    reader = lambda one: ProgressReader(one, catalogue, names).read()  # noqa: E731
    blocks = [block for part in parts for block in spread_table.read(part, reader)]
    if len(parts) > 1:
        table.findings += [finding for part in parts for finding in part.findings]
        blocks = [spread_table.in_row_order(blocks)] if blocks else []
    report_day.tell_assumed(table, blocks, catalogue.today)
    report_day.tell_before_plan(table, blocks, catalogue.plan)
    return shared_cells.settle(table, blocks, catalogue.tasks)
