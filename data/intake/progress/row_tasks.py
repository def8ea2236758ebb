"""Which task of the plan each row of a progress table speaks of: by its words, its number, or what stands above it.
Rows that go on with the task above, or name an occurrence of it, take it from there; a row that only sums up a group
is no record. What is read from elsewhere, or is only like the plan's wording, is told."""

from __future__ import annotations

import re
from functools import cached_property

from data.catalogue import Task, TaskOccurrence
from data.intake.addresses import address, position
from data.intake.forms import PLAN_SENT
from data.intake.headings.header import Meaning
from data.intake.meaning.match import without_number
from data.intake.meaning.tasks import TaskNames, match_occurrence, named_by_label
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables import number_gaps
from data.intake.tables.ranks import rank_of
from data.intake.tables.table import Table
from data.intake.tables.units import named
from data.text import clean, match_key

_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split()
ROMAN = {written: str(number) for number, written in enumerate(_ROMAN, 1)}
_NUMBER = re.compile(
    r"(?:(?:nhiệm vụ|nv)\s*-?|kh[\w-]+/|kh\s?\d+\s?-)?\s*(?:số)?\s*[:.]?\s*0*(\d{1,2}|iv\.4)", re.IGNORECASE
)


def _number(value: object) -> str:
    """01, "1.", NV 1, "Nhiệm vụ số 1" and KH60-2026/1 are 1."""
    text = clean(as_typed(value)).strip(" .)")
    found = _NUMBER.fullmatch(text)
    return found[1].upper() if found else text.lstrip("0") or text


class RowTasks:
    """Finds the tasks of one table's rows."""

    def __init__(self, table: Table, tasks: tuple[Task, ...], units: UnitNames):
        self.table, self.units = table, units
        self.unit_of: dict[int, str] = {}  # row -> the unit that stands where its task would
        self.names = TaskNames(tasks)
        self.part_of: dict[int, TaskOccurrence] = {}  # row -> the occurrence its text names under its task
        self.place_of: dict[int, str | None] = {}  # row whose task stands elsewhere -> that cell, if it is one
        self._typed_in: dict[tuple, tuple[str, str]] = {}

    def leave_out_groups(self) -> None:
        """ "I | NHIỆM VỤ QUÝ I | Hoàn thành 2/2" sums up the rows below; "I | <a task>" is a record."""
        table = self.table
        order, text = table.column_of("order"), table.column_of("task")
        if order is None or text is None:
            return
        ranks = {row: rank_of(self.table.cell(row, order), "") or 9 for row in table.records}
        typed = {row: self._typed(row, order, text) for row in table.records}
        texts = {row: words for row, (_, words) in typed.items()}
        of_plan = {row for row, (number, _) in typed.items() if number in self.names.by_no and not number.isdecimal()}
        found = of_plan | {row for row, words in texts.items() if words and self.names.resolve("", words)[0]}
        highest = min((ranks[row] for row in found), default=9)
        open_rows = [row for row, words in texts.items() if words and row not in found]
        groups = [row for row in open_rows if ranks[row] <= 1 or ranks[row] < min(highest, 2)]
        if groups and len(groups) < len(table.records):
            table.plan.records = [row for row in table.records if row not in set(groups)]
            table.plan.kinds.update(dict.fromkeys(groups, "group"))
            shown = ", ".join(str(row + 1) for row in groups[:10])
            words = (
                f"Hàng {shown} là dòng nhóm, không phải nhiệm vụ của kế hoạch; tình trạng ghi ở đó không được đọc. Nếu "
                "là nhiệm vụ, đề nghị ghi như trong kế hoạch."
            )
            table.tell("warning", "rows_left_out", groups[0], text, self._typed(groups[0], None, text)[1][:80], words)

    def of_records(self) -> list[Task | None]:
        table = self.table
        order, text = self.number_column(), table.column_of("task")
        if titled := next((m for m in table.header.meanings if m.of_task and m.field == "status"), None):
            return self._task_of_column(titled)
        if text is None and not self._order_is_task(order):
            return self._tasks_above()
        found, all_numbers = [], []
        place = text if text is not None else order
        groups = table.above(self.named_in)
        for row, group in zip(table.records, groups, strict=True):
            at, number, words = self._task_cells(row, order, text)
            if not words and group and text is not None and not self._order_is_task(order):
                found.append(group)  # "I | <a task>" above, its units numbered 1, 2 below
                self.place_of[row] = None
                all_numbers.append("")
                continue
            if at != row:
                self._tell_taken_from(row, at, place)
                self.place_of[row] = address(at, text if text is not None and words else place)
            task, wrong = self.names.resolve(number, words)
            if task is None and (part := self._part_of_above(row, order, text)):
                task = part
            elif wrong:
                table.wrong(row, place if words else order if order is not None else place, words or number, wrong)
            found.append(task)
            all_numbers.append(number)
        self._numbers_agree(order, all_numbers, found)
        return found

    def _part_of_above(self, row: int, order: int | None, text: int | None) -> Task | None:
        """ "a) Năm học 2025 - 2026", "- Xã Na Rì" under a task: that task, and the occurrence or unit named."""
        number, words = self._typed(row, order, text)
        unit = named(self.units, words) if words else None
        if not words or number in self.names.by_no and not unit:
            return None  # before a unit a number only counts
        above = range(row - 1, max(self.table.header.bottom, row - (200 if unit else 15)), -1)
        task = next((t for at in above if (t := self.names.resolve(*self._typed(at, order, text))[0])), None)
        if task is None:
            return None
        if unit:
            self.unit_of[row] = unit
            return task
        words = without_number(words)
        one = named_by_label(task.occurrences, words, task)
        one = one or match_occurrence(task.occurrences, words, self.table.year)
        if one is None or len(task.occurrences) < 2:
            return None
        self.part_of[row] = one
        return task

    def number_column(self) -> int | None:
        """Where the number of the task in the plan stands: a column of its own, else STT."""
        own = self.table.column_of("plan_no")
        return own if own is not None else self.table.column_of("order")

    def _task_cells(self, row: int, order: int | None, text: int | None) -> tuple[int, str, str]:
        """Number and text of a row's task; a row that only names another unit or kỳ goes on with the task above."""
        number, words = self._typed(row, order, text)
        goes_on = any(
            (column := self.table.column_of(name)) is not None and self.table.cell(row, column) not in ("", None)
            for name in ("unit", "occurrence")
        )
        counted = "." in number and number not in self.names.by_no  # 7.1, 7.2 under 7
        if goes_on and not words and (not number or counted):
            for above in range(row - 1, self.table.header.bottom, -1):
                typed = self._typed(above, order, text)
                if typed[1] or typed[0] in self.names.by_no:
                    return above, *typed
        return row, number, words

    def _typed(self, row: int, order: int | None, text: int | None) -> tuple[str, str]:
        """Number and text of a row; a number that stands where the text would is the task's."""
        place = row, order, text
        if place not in self._typed_in:
            self._typed_in[place] = self._typed_anew(*place)
        return self._typed_in[place]

    def _typed_anew(self, row: int, order: int | None, text: int | None) -> tuple[str, str]:
        number = _number(self.table.cell(row, order)) if order is not None else ""
        if self._order_is_task(order):
            number = counted if (counted := ROMAN.get(number)) in self.names.by_no else number
        words = clean(as_typed(self.table.cell(row, text))) if text is not None else ""
        if words and (alone := self._number_alone(words)):
            return alone, ""
        return number, words

    def _number_alone(self, words: str) -> str | None:
        """ "12", "Nhiệm vụ 5", "IV.4", "XII" in the column of texts."""
        number = _number(words)
        number = number if number in self.names.by_no else ROMAN.get(number, "")
        return number if number in self.names.by_no else None

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
        if _only_counts(numbers) or self._counts_rows(numbers, found):
            return
        for row, number, task in zip(self.table.records, numbers, found, strict=True):
            if task and number in self.names.by_no and number != task.task_no:
                words = f"là nhiệm vụ {number} của kế hoạch, nhưng nội dung là nhiệm vụ {task.task_no}"
                wrong = Wrong("task_text_differs", words, "Đã hiểu theo nội dung.", task.task_no, (), "warning")
                self.table.wrong(row, order, number, wrong)

    def _counts_rows(self, numbers: list[str], found: list[Task | None]) -> bool:
        """Whether numbers only ascend, and most are those of other tasks: "1, 2, 4" before tasks 9, 6 and 10."""
        typed = [int(number) for number in numbers if number.isdecimal()]
        pairs = [(number, task.task_no) for number, task in zip(numbers, found, strict=True) if task and number]
        others = sum(number != own for number, own in pairs)
        return len(typed) > 2 and typed == sorted(set(typed)) and 2 * others > len(pairs)

    def tell_gap(self) -> None:
        """A number left out, where numbers count the rows and name no task."""
        order, text = self.table.column_of("order"), self.table.column_of("task")
        if order is None or self._order_is_task(order):
            return
        if text is not None:
            typed = [self._typed(row, order, text) for row in self.table.records]
            found = [self.names.resolve("", words)[0] for _, words in typed]
            if not self._counts_rows([number for number, _ in typed], found):
                return
        number_gaps.look(self.table, "order")

    def _order_is_task(self, order: int | None) -> bool:
        """ "STT nhiệm vụ" is the task's number; a bare "STT" only counts the rows."""
        return order is not None and (
            order == self.table.column_of("plan_no") or "nhiệm vụ" in match_key(self.table.title(order))
        )

    def _tasks_above(self) -> list[Task | None]:
        """One task x all units: it stands in a group row above its units, in the title or in the sheet's name."""
        table = self.table
        title, cell = self._title
        groups = table.above(self.named_in)
        found = [task or title for task in groups]
        self.place_of = {row: None if task else cell for row, task in zip(table.records, groups, strict=True)}
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

    @cached_property
    def _title(self) -> tuple[Task | None, str | None]:
        """The task a line over the table or the sheet's name speaks of, and the line's cell."""
        told = ((task, cell) for line, cell in self.table.context.lines if (task := self.names.mentioned(line)))
        task, cell = next(told, (None, None))
        task = task or self.names.mentioned(self.table.sheet) or self._plan_sent()
        return (task, cell) if task else self._title_begins()

    def _title_begins(self) -> tuple[Task | None, str | None]:
        """The task whose words a line over the table begins, which is told."""
        lines = self.table.context.own_lines if self.table.column_of("task") is None else ()
        told = ((task, line, cell) for line, cell in lines if cell and (task := self.names.begun_in(line)))
        task, line, cell = next(told, (None, "", None))
        if task:
            words = (
                f"Ô {cell} ghi “{line[:120]}”; đã hiểu các hàng là của nhiệm vụ {task.task_no}: "
                f"“{task.content[:120]}”. Nếu không đúng, ghi “Nhiệm vụ số ...” ở tiêu đề."
            )
            self.table.tell("warning", "task_text_differs", *position(cell), line[:120], words)
        return task, cell

    @property
    def are_plans_sent(self) -> bool:
        """Whether all rows are of duty IV.4, to send a plan of one's own."""
        task = self._title[0]
        return self.table.column_of("task") is None and task is not None and not task.task_no.isdecimal()

    @property
    def ends_in_report(self) -> bool:
        """Whether all rows are of one task that a report ends: "Sơ kết ...", with its units below."""
        task = self._title[0] if self.table.column_of("task") is None else None
        return task is not None and "báo cáo" in match_key(task.product or "")

    def _plan_sent(self) -> Task | None:
        """ "Đã gửi kế hoạch" to tick under a title of plans of emulation: the duty of each unit to send its own."""
        sent = {match_key(title) for title in PLAN_SENT.split("|")}
        ticked = any(m.path and match_key(m.path[-1]) in sent for m in self.table.header.meanings)
        lines = (match_key(text) for text, _ in self.table.context.own_lines)
        if not ticked or not any("kế hoạch" in line and "thi đua" in line for line in lines):
            return None
        return next((task for task in self.names.by_no.values() if not task.task_no.isdecimal()), None)

    def _task_of_column(self, titled: Meaning) -> list[Task | None]:
        """Units x tasks: the title of a column of states names the task."""
        task, table = self.names.mentioned(titled.of_task), self.table
        if task is None:
            why = "không phải là nhiệm vụ của kế hoạch"
            table.wrong(table.header.bottom, titled.column, titled.of_task, Wrong("unknown_task", why, "Ghi đúng số."))
        return [task] * len(table.records)

    def named_in(self, value: object) -> Task | None:
        if not isinstance(value, str):
            return None
        return self.names.mentioned(value) or self.names.resolve("", clean(value))[0]

    def text(self, row: int) -> str:
        return self._task_cells(row, None, column)[2] if (column := self.table.column_of("task")) is not None else ""


def _only_counts(numbers: list[str]) -> bool:
    """1, 2, 3, or 1, 2, 1, 2, 3 in groups: the sender counted rows, and named no task by it."""
    last = 0
    for number in numbers:
        if number not in (str(last + 1), "1"):
            return False
        last = int(number)
    return True
