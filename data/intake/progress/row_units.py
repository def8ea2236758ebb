"""Whose report each row of a progress table is: its own column, the lead, what stands above it, the file's sender.
A row with two units is one report too few: it is asked, and recorded for each of them when that was chosen.
A sender's own file is his report whoever leads the task; what Sở Nội vụ gathered from others is not its own."""

from __future__ import annotations

from data.catalogue import Catalogue, Task
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import Block, Column, address
from data.intake.progress.row_tasks import RowTasks
from data.intake.readers.workbook import as_typed
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean


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
        known = self.names.known
        column = table.column_of("lead")
        leads = [
            known(clean(as_typed(v))).id if v not in ("", None) else None
            for v in (table.cells(column) if column is not None else [""] * len(table.records))
        ]
        default, cell = unit_reader.inherited(table)
        groups = groups or [None] * len(table.records)
        gathered = (unit_reader.RECORD_UNIT, table.request.default_unit)  # the latter for rows that name no unit
        collected = default == unit_reader.RECORD_UNIT  # its letterhead stands over what it gathers from others
        self._take_each(column, [row for row, group in zip(table.records, groups, strict=True) if group is None])
        out, places, missing = [], [], None
        for row, lead, task, group in zip(table.records, leads, found, groups, strict=True):
            if row in self.tasks.unit_of or group is not None:
                out.append(self.tasks.unit_of.get(row) or group or None)
                places.append(None)
                continue
            shared = task is None or task.lead in self.catalogue.classes and not collected
            one = default if default and (lead is None or shared) else lead or default
            places.append(address(row, column) if one and one == lead and one != default else cell)
            named = self._unknown_lead(row, column)
            if row in self.each:
                one, places[-1] = self.each[row][0], address(row, column)
            elif named and (one is None or lead is None and one in gathered):
                one = None
                table.wrong(row, column, named, unit_reader.one_of(self.names, named, by_each=True))
            elif one is None and missing is None:
                missing = row
            out.append(one)
        if missing is not None:
            unit_reader.tell_missing(table, missing)
        return out, places

    def _take_each(self, column: int | None, rows: list[int]) -> None:
        """Rows that say by name which units they hold for."""
        told = {row: clean(as_typed(self.table.cell(row, column))) for row in rows if column is not None}
        ids = {row: unit_reader.for_each(self.names, text) for row, text in told.items()}
        self.each = {row: units for row, units in ids.items() if units and row not in self.tasks.unit_of}

    def _unknown_lead(self, row: int, column: int | None) -> str | None:
        """What stands as the lead of a row and is no unit, nor a class of units."""
        text = clean(as_typed(self.table.cell(row, column))) if column is not None else ""
        return text if text and text not in self.catalogue.classes else None

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
