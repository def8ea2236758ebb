"""Records of the progress form: what one unit reports about one occurrence (mốc, kỳ) of one task.
The task is found by its text, then by its number; a row that reports nothing makes no record.
States, dates and percentages must agree with each other and with the day of the report."""

from __future__ import annotations

import re

from data.catalogue import Catalogue, Task, TaskOccurrence
from data.intake import units as unit_reader
from data.intake import values
from data.intake.lines import rank_of
from data.intake.model import Block, Column, address, letters, position
from data.intake.names import CatalogueNames, without_number
from data.intake.states import Said, read_state, says_nothing
from data.intake.tasks import TaskNames, match_occurrence, named_by_label
from data.intake.values import Table, Wrong
from data.intake.workbook import as_typed
from data.text import clean, match_key, period_bounds, read_date, read_period

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
    "document_date",
    "result",
    "cause",
    "request",
    "committed",
)
TICKS = ("not_started", "in_progress", "done", "not_applicable")


def _number(value: object) -> str:
    text = clean(as_typed(value)).strip(" .)")
    return text.lstrip("0") or text


class ProgressReader:
    """Reads one progress table."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames):
        self.table, self.catalogue, self.names = table, catalogue, names
        self.tasks = TaskNames(catalogue.tasks)
        self.ticks: dict[int, str | None] = {}  # row -> the cell that is ticked
        self.part_of: dict[int, TaskOccurrence] = {}  # row -> the occurrence its text names under its task
        self.report_date = min(
            filter(
                None,
                (
                    table.context.data_until and table.context.data_until.value,
                    table.context.written_on,
                    catalogue.today,
                ),
            )
        )

    def read(self) -> Block | None:
        table = self.table
        self._leave_out_groups()
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
        self._agree(fields)
        n = len(table.records)
        columns = {
            name: Column(fields[name]) if isinstance(fields[name], list) else Column(None, fields[name])
            for name in FIELDS
        }
        for name in columns:
            if columns[name].values is not None and len(columns[name].values) != n:
                raise AssertionError(f"{name}: {len(columns[name].values)} values for {n} records")
        return Block(
            "progress",
            table.sheet,
            [r + 1 for r in table.records],
            columns,
            table_cells,
            "status" if "status" in table_cells else "task" if "task" in table_cells else "task_no",
        )

    def _leave_out_groups(self) -> None:
        """ "I | NHIỆM VỤ QUÝ I | Hoàn thành 2/2" sums up the rows below; "I | <a task>" is a record."""
        table = self.table
        order, text = table.column_of("order"), table.column_of("task")
        if order is None or text is None:
            return
        groups = [
            row
            for row in table.records
            if (rank_of(self._cell(row, order), "") or 9) < 2
            and (words := self._typed(row, None, text)[1])
            and self.tasks.resolve("", words)[0] is None
        ]
        if groups and len(groups) < len(table.records):
            table.plan.records = [row for row in table.records if row not in set(groups)]
            table.plan.kinds.update(dict.fromkeys(groups, "group"))
            shown = ", ".join(str(row + 1) for row in groups[:10])
            words = (
                f"Hàng {shown} là dòng nhóm, không phải nhiệm vụ của kế hoạch; tình trạng ghi ở đó không được đọc. Nếu "
                "là nhiệm vụ, đề nghị ghi như trong kế hoạch."
            )
            table.tell("warning", "rows_left_out", groups[0], text, self._typed(groups[0], None, text)[1][:80], words)

    def _reported(self) -> list[int]:
        """Records in which anything is reported; "chưa báo cáo", "chưa đến hạn" and dashes are nothing."""
        columns = [self._column(name) for name in (*REPORTED, *(f"tick_{state}" for state in TICKS))]
        return [
            i
            for i in range(len(self.table.records))
            if any(column[i] not in ("", None) and not says_nothing(as_typed(column[i])) for column in columns)
        ]

    def _column(self, name: str) -> list:
        column = self.table.column_of(name)
        return [""] * len(self.table.records) if column is None else self.table.cells(column)

    def _read(self, name: str, parse) -> list:
        column = self.table.column_of(name)
        return [None] * len(self.table.records) if column is None else self.table.read(column, parse)

    def _fields(self) -> dict:
        today = self.catalogue.today
        found = self._find_tasks()
        fields: dict = {"task_no": [t and t.task_no for t in found], "task": [t and t.content for t in found]}
        fields["unit_id"], self.unit_place = self._units(found)
        by_id = self.names.units.by_id
        fields["unit"] = [u and by_id[u].name for u in fields["unit_id"]]
        occurrences = self._occurrences(found)
        fields["occurrence"] = [o and o.key for o in occurrences]
        fields["due"] = [o and o.due for o in occurrences]
        states = self._states()
        fields["status"] = [s.state for s in states]
        fields["percent"] = self._percents([s.percent for s in states])
        done_on = self._read("completed_on", values.date(today))
        fields["completed_on"] = [day or s.day for day, s in zip(done_on, states, strict=True)]
        fields["committed"] = self._read("committed", values.due_date(today))
        fields["report_date"] = [day or self.report_date for day in self._read("report_date", values.date(today))]
        number, day = self._read("document_no", values.text), self._read("document_date", values.date(today))
        symbol = self._read("document_symbol", values.text)
        fields["evidence"] = [_evidence(n, s, d) for n, s, d in zip(number, symbol, day, strict=True)]
        for name in ("result", "cause", "request", "note"):
            fields[name] = self._read(name, values.text)
        return fields

    def _find_tasks(self) -> list[Task | None]:
        table = self.table
        order, text = self._number_column(), table.column_of("task")
        if text is None and not self._order_is_task(order):
            return self._tasks_above()
        found, all_numbers = [], []
        place = text if text is not None else order
        for row in table.records:
            at, number, words = self._task_cells(row, order, text)
            if at != row:
                self._tell_taken_from(row, at, place)
            task, wrong = self.tasks.resolve(number, words)
            if task is None and (part := self._part_of_above(row, order, text)):
                task, self.part_of[row] = part
            elif wrong:
                table.wrong(row, place if words else order if order is not None else place, words or number, wrong)
            found.append(task)
            all_numbers.append(number)
        self._numbers_agree(order, all_numbers, found)
        return found

    def _part_of_above(self, row: int, order: int | None, text: int | None):
        """ "a) Năm học 2025 - 2026", "- Tháng 8/2026" under task 8: the task above and the occurrence named."""
        number, words = self._typed(row, order, text)
        if number in self.tasks.by_no or not words:
            return None
        above = range(row - 1, max(self.table.header.bottom, row - 15), -1)
        task = next((t for at in above if (t := self.tasks.resolve(*self._typed(at, order, text))[0])), None)
        if task is None or len(task.occurrences) < 2:
            return None
        words = without_number(words)
        one = named_by_label(task.occurrences, words, task)
        one = one or match_occurrence(task.occurrences, words, self.table.year)
        return (task, one) if one else None

    def _number_column(self) -> int | None:
        """Where the number of the task in the plan stands: a column of its own, else STT."""
        own = self.table.column_of("plan_no")
        return own if own is not None else self.table.column_of("order")

    def _task_cells(self, row: int, order: int | None, text: int | None) -> tuple[int, str, str]:
        """Number and text of a row's task; a row that only names another unit or kỳ goes on with the task above."""
        number, words = self._typed(row, order, text)
        goes_on = any(
            (column := self.table.column_of(name)) is not None and self._cell(row, column) not in ("", None)
            for name in ("unit", "occurrence")
        )
        if goes_on and not number and not words:
            for above in range(row - 1, self.table.header.bottom, -1):
                if any(typed := self._typed(above, order, text)):
                    return above, *typed
        return row, number, words

    def _typed(self, row: int, order: int | None, text: int | None) -> tuple[str, str]:
        number = _number(self._cell(row, order)) if order is not None else ""
        return number, clean(as_typed(self._cell(row, text))) if text is not None else ""

    def _cell(self, row: int, column: int):
        value = self.table.plan.joined.get((row, column), self.table.grid.at(row, column))
        return value if value not in ("", None) else self.table.grid.filled(row, column)

    def _tell_taken_from(self, row: int, above: int, column: int | None) -> None:
        if not self.table.told["filled_from_above"]:
            self.table.tell(
                "warning",
                "filled_from_above",
                row,
                column,
                None,
                f"Ô {address(row, column)}, cột “{self.table.title(column)}” để trống: đã hiểu là cùng nhiệm vụ với "
                f"hàng {above + 1}. Đề nghị ghi đủ nhiệm vụ ở từng hàng.",
            )

    def _numbers_agree(self, order: int | None, numbers: list[str], found: list[Task | None]) -> None:
        """A number that is another task's, unless the sender only counted rows: the text holds, and it is told."""
        if numbers == [str(n) for n in range(1, len(numbers) + 1)]:
            return
        for row, number, task in zip(self.table.records, numbers, found, strict=True):
            if task and number in self.tasks.by_no and number != task.task_no:
                words = f"là nhiệm vụ {number} của kế hoạch, nhưng nội dung là nhiệm vụ {task.task_no}"
                wrong = Wrong("task_text_differs", words, "Đã hiểu theo nội dung.", task.task_no, (), "warning")
                self.table.wrong(row, order, number, wrong)

    def _order_is_task(self, order: int | None) -> bool:
        """ "STT nhiệm vụ" is the task's number; a bare "STT" only counts the rows."""
        return order is not None and (
            order == self.table.column_of("plan_no") or "nhiệm vụ" in match_key(self.table.title(order))
        )

    def _tasks_above(self) -> list[Task | None]:
        """One task x all units: it stands in a group row above its units, in the title or in the sheet's name."""
        table = self.table
        title = next((t for line, _ in table.context.lines if (t := self.tasks.mentioned(line))), None)
        title = title or self.tasks.mentioned(table.sheet)
        rows = sorted([*table.plan.rows_of("group"), *table.plan.rows_of("stray")])
        groups = [
            (row, task)
            for row in rows
            if (task := next((t for cell in table.grid.rows[row] if (t := self._named_in(cell))), None))
        ]
        found = [next((task for at, task in reversed(groups) if at < row), title) for row in table.records]
        if None in found:
            row = table.records[found.index(None)] if any(found) else table.header.top
            table.tell(
                "error",
                "unknown_task",
                row,
                table.header.first,
                None,
                "Bảng không có cột nội dung công việc; tiêu đề, tên trang tính và dòng nhóm không nêu nhiệm vụ nào. "
                "Thêm cột “Nội dung công việc” hoặc ghi nhiệm vụ ở tiêu đề.",
            )
        return found

    def _named_in(self, value: object) -> Task | None:
        if not isinstance(value, str):
            return None
        return self.tasks.mentioned(value) or self.tasks.resolve("", clean(value))[0]

    def _units(self, found: list[Task | None]):
        table = self.table
        if table.column_of("unit") is not None:
            return unit_reader.of_records(table, self.names.units)
        resolve = self.names.units.resolve
        column = table.column_of("lead")
        leads = [
            resolve(clean(as_typed(v))).id if v not in ("", None) else None
            for v in (table.cells(column) if column is not None else [""] * len(table.records))
        ]
        default, cell = unit_reader.inherited(table)
        collected = default == unit_reader.RECORD_UNIT  # its letterhead stands over what it gathers from others
        out, places, missing = [], [], None
        for row, lead, task in zip(table.records, leads, found, strict=True):
            shared = task is None or task.lead in self.catalogue.classes and not collected
            one = default if default and (lead is None or shared) else lead or default
            out.append(one)
            places.append(address(row, column) if one and one == lead and one != default else cell)
            if one is None and missing is None:
                missing = row
        if missing is not None:
            unit_reader.tell_missing(table, missing)
        return out, places

    def _lead(self) -> list:
        column = self.table.column_of("lead")
        if column is None:
            by_no = self.tasks.by_no
            return [by_no[n].lead if n in by_no else None for n in list(self._task_numbers)]
        return self.table.read(column, self._lead_name)

    def _lead_name(self, value: object):
        text = clean(as_typed(value))
        found = self.names.units.resolve(text) if text else None
        return self.names.units.by_id[found.id].name if found and found.id else text or None

    def _occurrences(self, found: list[Task | None]):
        self._task_numbers = [t and t.task_no for t in found]
        table = self.table
        told = self._column("occurrence")
        deadlines = self._column("deadline")
        column = table.column_of("occurrence")
        period = table.request.period or (table.context.period.value if table.context.period else None)
        out = []
        for row, task, text, deadline in zip(table.records, found, told, deadlines, strict=True):
            if task is None:
                out.append(None)
                continue
            out.append(self._occurrence(row, task, text, deadline, column, period))
        return out

    def _occurrence(self, row: int, task: Task, text, deadline, column, period):
        choices = task.occurrences
        if row in self.part_of:
            return self.part_of[row]
        typed = clean(as_typed(text))
        title = match_key(self.table.title(column)) if column is not None else ""
        if typed and title in ("tháng", "quý") and re.fullmatch(r"\d{1,2}|[IViv]{1,3}", typed):
            text = typed = f"{title} {typed}"
        if typed:
            one = match_occurrence(choices, text, self.table.year)
            if one is None and "báo cáo" in title and len(choices) == 1 and read_period(typed, self.table.year):
                return choices[0]  # the period the report is about; the task has but one mốc
            if one is None:
                labels = tuple(o.label for o in choices)
                self.table.wrong(
                    row,
                    column,
                    text,
                    Wrong(
                        "unknown_occurrence",
                        f"không phải là mốc, kỳ của nhiệm vụ {task.task_no}",
                        f"Ghi một trong: {'; '.join(labels[:12])}.",
                        labels[0] if len(labels) == 1 else None,
                        labels,
                    ),
                )
            return one
        if len(choices) == 1:
            return choices[0]
        one = match_occurrence(choices, deadline, self.table.year) if clean(as_typed(deadline)) else None
        if one is None:
            one = named_by_label(choices, self._task_text(row), task)
        if one is None and period:
            one = next((o for o in choices if o.key == period), None)
        if one is None:
            labels = tuple(o.label for o in choices)
            place = column if column is not None else self.table.column_of("task")
            place = place if place is not None else self.table.header.first
            why = f"nhiệm vụ {task.task_no} có {len(choices)} mốc, kỳ nhưng chưa rõ báo cáo cho mốc nào"
            cure = f"Ghi ở cột Mốc, kỳ một trong: {'; '.join(labels[:12])}."
            words = f"Hàng {row + 1}: {why}. {cure}"
            shown = clean(as_typed(self._cell(row, place)))[:60] or None
            self.table.tell("error", "missing_occurrence", row, place, shown, words, None, labels)
        return one

    def _task_text(self, row: int) -> str:
        return self._task_cells(row, None, column)[2] if (column := self.table.column_of("task")) is not None else ""

    def _states(self) -> list[Said]:
        column = self.table.column_of("status")
        if column is not None:
            return [said or Said() for said in self.table.read(column, self._state)]
        if any(self.table.column_of(f"tick_{state}") is not None for state in TICKS):
            return [self._ticked(row) for row in self.table.records]
        said = [read_state(as_typed(v)) if v not in ("", None) else (None, None) for v in self._column("result")]
        return [Said(state, percent) if state else Said() for state, percent in said]

    def _state(self, value: object):
        text = clean(as_typed(value))
        if says_nothing(text):
            return Said()
        state, percent = read_state(text)
        if state is None and isinstance(value, float) and 0 <= value <= 1:
            return Said(None, round(value * 100, 4))
        if state is None and re.fullmatch(r"\d{1,3}(?:[.,]\d+)?\s*%", text):
            return Said(None, percent)
        why = "không phải là một tình trạng được nhận"
        day = read_date(text).value if state == "done" else None
        period = read_period(text, self.table.year, anywhere=True) if state == "done" and not day else None
        last = day or (period_bounds(period)[1] if period and "đã" not in match_key(text).split() else None)
        if last and last.isoformat() > self.report_date:
            state = None
            why = f"nêu thời điểm sau ngày báo cáo {_shown(self.report_date)}, không rõ đã hoàn thành hay dự kiến"
        if state is None:
            names = "Chưa thực hiện, Đang thực hiện, Hoàn thành, Không phát sinh"
            cure = f"Ghi một trong: {names}."
            return Wrong("unknown_status", why, cure, None, tuple(names.split(", ")), keep=Said())
        return Said(state, percent, day and day.isoformat())

    def _ticked(self, row: int) -> Said:
        """One column for each state, marked in the row; a date in the mark is the day it was done."""
        marks = {
            state: value
            for state in TICKS
            if (column := self.table.column_of(f"tick_{state}")) is not None
            and not says_nothing(as_typed(value := self._cell(row, column)))
            and match_key(as_typed(value)) not in ("0", "không", "chưa")
        }
        places = [self.table.column_of(f"tick_{state}") for state in marks]
        self.ticks[row] = address(row, places[0]) if places else None
        if len(marks) > 1:
            why = "hàng này đánh dấu nhiều hơn một tình trạng"
            wrong = Wrong("unknown_status", why, "Chỉ đánh dấu một cột tình trạng.")
            self.table.wrong(row, places[1], list(marks.values())[1], wrong)
        if len(marks) != 1:
            return Said()
        state, value = next(iter(marks.items()))
        day = read_date(value).value if state == "done" and not isinstance(value, float) else None
        return Said(state, None, day and day.isoformat())

    def _percents(self, beside: list) -> list:
        table = self.table
        column = table.column_of("percent")
        if column is None:
            return [_whole(p) for p in beside]
        typed = ["" if says_nothing(as_typed(value)) else value for value in table.shown(column)]
        fractions = any(isinstance(value, float) and 0 < value < 1 for value in typed)
        own = table.read(column, _percent_among_fractions if fractions else values.percent, values=typed)
        return [o if o is not None else _whole(b) for o, b in zip(own, beside, strict=True)]

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
        if self.ticks:
            cells["status"] = [self.ticks[row] for row in self.table.records]
        if self.unit_place:
            cells["unit"] = self.unit_place
        return cells

    def _agree(self, fields: dict) -> None:
        """Rules between the fields of one record."""
        table = self.table
        codes = ("unknown_status", "error_value", "formula_without_value")
        self._asked = {f.cell for f in table.findings if f.code in codes}
        for i, row in enumerate(table.records):
            state, percent, done_on = fields["status"][i], fields["percent"][i], fields["completed_on"][i]
            if state is None:
                fields["status"][i] = state = self._derive(row, percent, done_on, fields, i)
            at_percent = table.column_of("percent")
            at_done = table.column_of("completed_on")
            at_done = at_done if at_done is not None else self._status_place(row)
            reported = fields["report_date"][i]
            if done_on and done_on > reported and done_on <= self.catalogue.today:
                table.wrong(
                    row,
                    at_done,
                    _shown(done_on),
                    Wrong(
                        "completed_after_report",
                        f"sau ngày báo cáo {_shown(reported)}",
                        "Ghi ngày hoàn thành thực tế, không sau ngày báo cáo.",
                    ),
                )
            if done_on and done_on[:4] < str(self.catalogue.plan.year):
                why = f"trước năm {self.catalogue.plan.year} của kế hoạch"
                wrong = Wrong("completed_before_plan", why, "Kiểm tra lại năm.", level="warning")
                table.wrong(row, at_done, _shown(done_on), wrong)
            if state == "done" and percent is not None and percent < 100:
                table.wrong(
                    row,
                    at_percent if at_percent is not None else self._status_place(row),
                    f"{percent}%",
                    Wrong(
                        "percent_not_100",
                        "nhưng tình trạng là hoàn thành",
                        "Sửa tỷ lệ thành 100% hoặc sửa tình trạng.",
                        "100%",
                        (),
                        "warning",
                    ),
                )
            if percent == 100 and state in ("in_progress", "not_started"):
                table.wrong(
                    row,
                    at_percent if at_percent is not None else self._status_place(row),
                    "100%",
                    Wrong(
                        "complete_without_state",
                        "nhưng tình trạng chưa phải là hoàn thành, nên chưa được tính hoàn thành",
                        "Nếu đã xong, ghi tình trạng “Hoàn thành” và ngày hoàn thành.",
                        None,
                        (),
                        "warning",
                    ),
                )
            if done_on and state in ("in_progress", "not_started"):
                table.wrong(
                    row,
                    at_done,
                    _shown(done_on),
                    Wrong(
                        "date_without_done",
                        "nhưng tình trạng chưa phải là hoàn thành",
                        "Sửa tình trạng hoặc bỏ ngày hoàn thành.",
                        None,
                        (),
                        "warning",
                    ),
                )

    def _status_place(self, row: int) -> int:
        """The column the state of a row stands in."""
        ticked = self.ticks.get(row)
        named = (position(ticked)[1] if ticked else None, *map(self.table.column_of, ("status", "result")))
        return next((column for column in named if column is not None), self.table.header.first)

    def _derive(self, row: int, percent, done_on, fields: dict, index: int) -> str | None:
        table = self.table
        place = self._status_place(row)
        if address(row, place) in self._asked or self.ticks.get(row):
            return None
        if done_on:
            state, words = "done", "có ngày hoàn thành nên hiểu là “Hoàn thành”"
        elif percent is not None:
            state = "not_started" if percent == 0 else "in_progress"
            words = f"tỷ lệ {percent}% nên hiểu là “{'Chưa thực hiện' if percent == 0 else 'Đang thực hiện'}”"
        else:
            table.tell(
                "error",
                "missing_status",
                row,
                place,
                None,
                f"Hàng {row + 1} chưa ghi tình trạng. Ghi Chưa thực hiện, Đang thực hiện, Hoàn thành hoặc Không phát "
                "sinh.",
            )
            return None
        table.tell(
            "warning",
            "status_derived",
            row,
            place,
            None,
            f"Hàng {row + 1} chưa ghi tình trạng; {words}. Đề nghị ghi rõ tình trạng.",
        )
        return state


def _percent_among_fractions(value: object):
    """Beside a bare 0,5 a bare 1 may be all of it or one in a hundred."""
    if value == 1.0 and isinstance(value, float):
        return Wrong("bad_number", "không rõ là 100% hay 1%", "Ghi tỷ lệ từ 0 đến 100, ví dụ 80%.", "100%")
    return values.percent(value)


def _whole(number):
    return None if number is None else int(number) if number == int(number) else number


def _shown(iso: str) -> str:
    return f"{iso[8:]}/{iso[5:7]}/{iso[:4]}"


def _evidence(number: str | None, symbol: str | None, day: str | None) -> str | None:
    """12, TTr-STC, 05/08/2026 -> 12/TTr-STC ngày 05/08/2026."""
    if symbol and number and symbol not in number:
        number = f"{number.rstrip('/')}/{symbol.lstrip('/')}"
    number = number or symbol
    if not number:
        return None if not day else f"Văn bản ngày {_shown(day)}"
    return number if not day or read_date(number).value else f"{number} ngày {_shown(day)}"


def read(table: Table, catalogue: Catalogue, names: CatalogueNames) -> list[Block]:
    if not table.records:
        return []
    block = ProgressReader(table, catalogue, names).read()
    return [block] if block else []
