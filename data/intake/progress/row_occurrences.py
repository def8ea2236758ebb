"""Of which occurrence (mốc, kỳ) of its task each row of a progress table speaks: its own column, its deadline, its
words, the group or the title above it. Where two of them speak of different ones, or a day under "Thời gian hoàn
thành" is no deadline of the plan, it is told; where none speaks, it is asked."""

from __future__ import annotations

import datetime as dt

from data.catalogue import Task, TaskOccurrence
from data.intake.meaning import values
from data.intake.meaning.tasks import match_occurrence, named_behind, named_by_label, named_in_title, period_behind
from data.intake.meaning.values import Wrong
from data.intake.progress.in_result import InResults
from data.intake.progress.row_tasks import RowTasks
from data.intake.readers.workbook import as_typed
from data.intake.tables import group_periods
from data.intake.tables.table import Table
from data.intake.tables.units import RECORD_UNIT, named
from data.text import clean, day_label, match_key, period_bounds, read_date, read_period

FEW_DAYS = 4  # a deadline may be written as rolled over a weekend or a holiday


class RowOccurrences:
    """Finds the occurrences of one table's rows; `parts` are rows that speak of several."""

    def __init__(self, table: Table, tasks: RowTasks, in_results: InResults, parts: dict, owed: dict):
        """`owed` are the units that owe each occurrence, by "12/2026-07"."""
        self.table, self.tasks, self.in_results, self.parts, self.owed = table, tasks, in_results, parts, owed
        self._told: set[int] = set()  # rows whose occurrence is asked already

    def _cells(self, name: str) -> list:
        column = self.table.column_of(name)
        return [""] * len(self.table.records) if column is None else self.table.cells(column)

    def of_records(self, found: list[Task | None], units: list[str | None]) -> list[TaskOccurrence | None]:
        """The occurrence of each record; `found` are their tasks, `units` whose reports they are."""
        table = self.table
        titled = next((m.of_task for m in table.header.meanings if m.field == "status" and m.of_task), None)
        said = next((m.said or m.when for m in table.header.meanings if m.field == "status"), None)
        told = [said] * len(table.records) if said else self._cells("occurrence")
        deadlines = self._cells("deadline")
        column = table.column_of("status" if said else "occurrence")
        period = table.usual_period
        groups = table.above(self._period_of)
        heads = table.above(lambda text: text if self.tasks.named_in(text) else None)
        out = []
        rows = zip(table.records, found, told, deadlines, groups, heads, units, strict=True)
        for row, task, text, deadline, group, head, unit in rows:
            if task is None or row in self.parts:
                out.append(task and self.parts[row][0].occurrence)
                continue
            one = self._said(row, task, text, deadline, column)
            if one is None and row not in self._told:
                one = self._around(row, task, head or titled, group or period, unit)
            if one is None and row not in self._told:
                self._ask(row, task, column)
            out.append(one)
        others = group_periods.unread(table, lambda text: bool(self._period_of(text) or self.tasks.named_in(text)))
        kept = {row: one and read_period(one.key) for row, one in zip(table.records, out, strict=True)}
        group_periods.tell_unread(table, others, kept)
        return out

    def _period_of(self, text: str) -> str | None:
        """The kỳ of a group row: "THÁNG 8", or behind the task it names."""
        period = group_periods.of_rows(text, self.table.year, self._names_unit)
        return period or (period_behind(text, self.table.year) if self.tasks.named_in(text) else None)

    def _names_unit(self, text: str) -> bool:
        return named(self.tasks.units, text) is not None

    def _said(self, row: int, task: Task, text, deadline, column: int | None) -> TaskOccurrence | None:
        """What the row itself says; of a task with one occurrence nothing has to."""
        if row in self.tasks.part_of:
            return self.tasks.part_of[row]
        title = match_key(self.table.title(column)) if column is not None else ""
        text = values.under_heading(title, text)
        if clean(as_typed(text)):
            one = self._typed(row, task, text, column, title)
            if one and column == self.table.column_of("occurrence"):
                self._hold_deadline(row, deadline, one)
            return one
        choices = task.occurrences
        if len(choices) == 1:
            self._hold_deadline(row, deadline, choices[0])
            return choices[0]
        one = match_occurrence(choices, deadline, self.table.year) if clean(as_typed(deadline)) else None
        if one and self._names_another(row, choices, one):
            return None
        return one or self._by_words(row, task) or self.in_results.occurrence(row, task)

    def _around(self, row: int, task: Task, head: str | None, period: str | None, unit: str | None):
        """What stands above the row or its column, else the only occurrence its unit owes."""
        choices = task.occurrences
        one = named_by_label(choices, head, task) if head else None
        one = one or self._by_title(row, task) or next((choice for choice in choices if choice.key == period), None)
        owed = [choice for choice in choices if unit in self.owed.get(f"{task.task_no}/{choice.key}", ())]
        if one or len(owed) != 1 or unit == RECORD_UNIT:
            return one
        if not self.table.told["only_occurrence"]:
            place = self.table.column_of("task")
            place = self.table.header.first if place is None else place
            words = (
                f"Hàng {row + 1} không ghi mốc, kỳ của nhiệm vụ {task.task_no}: đã hiểu là “{owed[0].label}”, mốc, kỳ "
                "duy nhất của nhiệm vụ mà đơn vị phải thực hiện; ở các hàng khác cũng vậy."
            )
            self.table.tell("info", "only_occurrence", row, place, None, words)
        return owed[0]

    def _typed(self, row: int, task: Task, text, column: int, title: str) -> TaskOccurrence | None:
        """The occurrence its own cell names."""
        choices = task.occurrences
        one = match_occurrence(choices, text, self.table.year)
        if one:
            return None if self._names_another(row, choices, one) else one
        if "báo cáo" in title and len(choices) == 1 and read_period(clean(as_typed(text)), self.table.year):
            return choices[0]  # the period the report is about; the task has but one mốc
        self._told.add(row)
        labels = tuple(o.label for o in choices)
        why = f"không phải là mốc, kỳ của nhiệm vụ {task.task_no}"
        cure = f"Ghi một trong: {'; '.join(labels[:12])}."
        meant = labels[0] if len(labels) == 1 else None
        self.table.wrong(row, column, text, Wrong("unknown_occurrence", why, cure, meant, labels))
        return None

    def _by_words(self, row: int, task: Task) -> TaskOccurrence | None:
        """The occurrence that the row's own words name beyond those of the plan."""
        words, choices = self.tasks.text(row), task.occurrences
        if match_key(words) == match_key(task.content):
            return None
        return named_by_label(choices, words, task) or match_occurrence(choices, words, self.table.year)

    def _by_title(self, row: int, task: Task) -> TaskOccurrence | None:
        """The one occurrence that the lines above the table name, where they name the task."""
        if row not in self.tasks.place_of:
            return None
        lines = (text for text, _ in self.table.context.lines)
        names = {found for text in lines if (found := named_in_title(task.occurrences, text, task))}
        return names.pop() if len(names) == 1 else None

    def _ask(self, row: int, task: Task, column: int | None) -> None:
        labels, of_task = tuple(o.label for o in task.occurrences), self.table.column_of("task")
        place = next(place for place in (column, of_task, self.table.header.first) if place is not None)
        told = clean(as_typed(self.table.cell(row, place)))
        # What the cell would say: behind the task, where no column of its own takes the mốc.
        options = (
            labels if column is not None else tuple(f"{task.content} ({label})" for label in labels if of_task == place)
        )
        why = f"nhiệm vụ {task.task_no} có {len(labels)} mốc, kỳ nhưng chưa rõ báo cáo cho mốc nào"
        cure = f"Ghi ở cột Mốc, kỳ một trong: {'; '.join(labels[:12])}."
        words = f"Hàng {row + 1}: {why}. {cure}"
        self.table.tell("error", "missing_occurrence", row, place, told[:60] or None, words, None, options)

    def _names_another(self, row: int, choices, one: TaskOccurrence) -> bool:
        """Whether the task's words end in another kỳ than its deadline or kỳ says: then it is asked."""
        words = self.tasks.text(row)
        behind = named_behind(choices, words, self.table.year)
        if behind is None or behind is one:
            return False
        self._told.add(row)
        labels = (behind.label, one.label)
        why = f"nêu {labels[0]}, trong khi thời hạn hoặc kỳ của hàng là {labels[1]}"
        wrong = Wrong("unknown_occurrence", why, "Ghi thống nhất một mốc, kỳ.")
        self.table.wrong(row, self.table.column_of("task"), words, wrong)
        return True

    def _hold_deadline(self, row: int, deadline: object, one) -> None:
        """Under "Thời gian hoàn thành" some write the day on which it was done: then the plan's deadline differs."""
        day = read_date(deadline).value
        text = deadline if isinstance(deadline, str) else ""
        named = read_period(text, self.table.year, anywhere=True) if day is None else None  # "Đầu quý III/2026"
        if not one.due or day is None and named is None:
            return
        first, last = period_bounds(named) if named else (day, day)
        dues = [dt.date.fromisoformat(due) for due in (one.due, one.due_nominal or one.due)]
        few = dt.timedelta(days=0 if named else FEW_DAYS)  # "Quý II" is no wording of 31/3
        if any(first - few <= due <= last + few for due in dues):
            return
        why = f"khác thời hạn của kế hoạch ({day_label(one.due)}); thời hạn tính theo kế hoạch, ô này không được đọc"
        cure = "Nếu là ngày đã hoàn thành, đổi tiêu đề cột thành “Ngày hoàn thành”."
        wrong = Wrong("deadline_differs", why, cure, level="warning")
        self.table.wrong(row, self.table.column_of("deadline"), deadline, wrong)
