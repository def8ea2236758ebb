"""Whose report each row of a progress table is: its own column, the lead, what stands above it, the file's sender.
A row with two units is one report too few: it is asked, and recorded for each of them when that was chosen.
A sender's own file is his report whoever leads the task; what Sở Nội vụ gathered from others is not its own."""

from __future__ import annotations

from data.catalogue import Catalogue, Task
from data.intake.addresses import address
from data.intake.meaning.unit_names import UnitNames
from data.intake.progress.row_tasks import RowTasks
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, match_key


class RowUnits:
    """Finds the units of one table's rows."""

    def __init__(self, table: Table, catalogue: Catalogue, names: UnitNames, tasks: RowTasks):
        self.table, self.catalogue, self.names, self.tasks = table, catalogue, names, tasks
        self.each: dict[int, list[str]] = {}  # row -> the units it is recorded for, where that was chosen

    def of_records(self, found: list[Task | None]) -> tuple[list, str | list | None]:
        """Unit id of each record, and where it stands; `found` are the tasks of the records."""
        table = self.table
        if titled := next((m.of_unit for m in table.header.meanings if m.of_unit and m.field == "status"), None):
            return [titled] * len(found), None
        groups = unit_reader.of_groups(table, self.names)
        if table.column_of("unit") is not None:
            only = [t and self.names.known(t.lead).id for t in found]
            self._take_each(table.column_of("unit"), table.records)
            return unit_reader.of_records(table, self.names, groups=groups, only=only, by_each=True)
        return self._by_leads(found, groups or [None] * len(found))

    def _by_leads(self, found: list[Task | None], groups: list[str | None]) -> tuple[list, list]:
        """The group a row stands in, else the sender or the lead of its task."""
        table, column = self.table, self.table.column_of("lead")
        self._take_each(column, [row for row, group in zip(table.records, groups, strict=True) if group is None])
        sender, cell = unit_reader.inherited(table)
        out: list[str | None] = []
        places: list[str | None] = []
        missing = None
        for row, task, group in zip(table.records, found, groups, strict=True):
            own = address(row, column) if column is not None else None
            lead = self._lead(row, column)
            if row in self.tasks.unit_of or group is not None:
                one, place = self.tasks.unit_of.get(row) or group or None, None
            elif row in self.each:
                one, place = self.each[row][0], own
            else:
                one = self._reporter(task, lead, sender)
                place = own if one and one == lead and one != sender else cell
                if column is None and (of_plan := self._lead_of_plan(row, task, one)):
                    one, place = of_plan, None
                if self._asked_whose(row, column, lead, one):
                    one = None
                elif one == unit_reader.RECORD_UNIT and lead is None and task and task.lead in self.catalogue.classes:
                    self._tell_own(row, column, task)
                elif one is None and missing is None:
                    missing = row
            out.append(one)
            places.append(place)
        if missing is not None:
            unit_reader.tell_missing(table, missing)
        return out, places

    def _lead(self, row: int, column: int | None) -> str | None:
        value = self.table.cells(column, [row])[0] if column is not None else ""
        return self.names.known(clean(as_typed(value))).id if value not in ("", None) else None

    def _reporter(self, task: Task | None, lead: str | None, sender: str | None) -> str | None:
        """The sender of what all of a class owe, else the lead; what Sở Nội vụ gathers stands under its letterhead."""
        if sender is None:
            return lead
        is_gathered = sender == unit_reader.RECORD_UNIT
        is_shared = task is None or task.lead in self.catalogue.classes and not is_gathered
        return sender if lead is None or is_shared else lead

    def _lead_of_plan(self, row: int, task: Task | None, sender: str | None) -> str | None:
        """In a table of Sở Nội vụ without leads: the one unit that leads a task Sở Nội vụ does not."""
        lead = self.names.known(task.lead).id if task and sender == unit_reader.RECORD_UNIT else None
        if lead is None or lead == sender:
            return None
        if not self.table.told["lead_of_plan"]:
            name = self.names.by_id[lead].name
            words = (
                f"Hàng {row + 1}: nhiệm vụ {task.task_no} do {name} chủ trì theo kế hoạch, bảng không có cột cơ quan "
                f"chủ trì: đã ghi cho {name}, không phải cho Sở Nội vụ; ở các nhiệm vụ khác cũng vậy."
            )
            column = self.table.column_of("task")
            self.table.tell(
                "info", "lead_of_plan", row, self.table.header.first if column is None else column, None, words
            )
        return lead

    def _tell_own(self, row: int, column: int | None, task: Task) -> None:
        """What Sở Nội vụ writes of a task that all of a class have may be its own report, or of them all."""
        if column is None or self.table.told["unit_assumed"]:
            return
        words = (
            f"Hàng {row + 1}: nhiệm vụ {task.task_no} do “{task.lead}” cùng thực hiện; trong bảng của Sở Nội vụ hàng "
            "này được ghi là báo cáo của chính Sở Nội vụ, các nhiệm vụ khác như vậy cũng thế. Nếu là của đơn vị khác "
            "hoặc của tất cả, ghi tên từng đơn vị, mỗi đơn vị một hàng."
        )
        self.table.tell("warning", "unit_assumed", row, column, None, words)

    def _asked_whose(self, row: int, column: int | None, lead: str | None, one: str | None) -> bool:
        """A row whose lead is nobody known is not the sender's own by itself: it is asked; whether it was."""
        named = self._unknown_lead(row, column)
        gathered = (unit_reader.RECORD_UNIT, self.table.request.default_unit)  # the latter for rows that name no unit
        if not named or one is not None and (lead is not None or one not in gathered):
            return False
        self.table.wrong(row, column, named, unit_reader.one_of(self.names, named, by_each=True))
        return True

    def _take_each(self, column: int | None, rows: list[int]) -> None:
        """Rows that say by name which units they hold for."""
        told = {row: clean(as_typed(self.table.cell(row, column))) for row in rows if column is not None}
        ids = {row: unit_reader.for_each(self.names, text) for row, text in told.items()}
        self.each = {row: units for row, units in ids.items() if units and row not in self.tasks.unit_of}

    def _unknown_lead(self, row: int, column: int | None) -> str | None:
        """What stands as the lead of a row and is no unit, nor a class of units."""
        text = clean(as_typed(self.table.cell(row, column))) if column is not None else ""
        return text if text and match_key(text) not in map(match_key, self.catalogue.classes) else None

    def recorded_for_each(self, block: Block) -> Block:
        """A record for each of the units a row holds for."""
        if not self.each:
            return block
        own = block.fields["unit_id"]
        made = [(i, unit) for i, row in enumerate(self.table.records) for unit in self.each.get(row, [own.at(i)])]
        out, by_id = block.taking([i for i, _ in made]), self.names.by_id
        out.fields["unit_id"] = Column([unit for _, unit in made])
        out.fields["unit"] = Column([unit and by_id[unit].name for _, unit in made])
        return out
