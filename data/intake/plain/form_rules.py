"""What each plain form adds to the reading of its columns.
Before it: which rows and columns are something else. After it: what no column says, and what in a row cannot be.
How each form does so stands in its own modules; a new form has its line in RULES."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.addresses import letters
from data.intake.meaning import values
from data.intake.meaning.names import CatalogueNames
from data.intake.plain import (
    checks,
    cluster_columns,
    cluster_roles,
    cluster_rows,
    contradictions,
    measure_rows,
    movement_rows,
    numbered_heads,
    part_results,
    plan_above,
    plan_rows,
    plan_schedule,
    result_rows,
    row_periods,
    shares,
    target_rows,
    task_names,
    unit_codes,
    unit_types,
    value_units,
)
from data.intake.plain.cells import Parser
from data.intake.records import Block, Column
from data.intake.tables import number_gaps
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table

Fields = dict[str, Column]
Cells = dict[str, str | list]


class Rules:
    """Of a form that adds nothing."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames):
        self.table, self.catalogue, self.names = table, catalogue, names

    def prepare(self) -> None:
        """Sets aside what is no record, before any column is read."""

    def parsers(self) -> dict[str, Parser]:
        """How this form reads a type of cells in its own way."""
        return {}

    def units(self) -> tuple[list[str | None], str | list | None]:
        """The unit of each record, and where it stands."""
        units, table = self.names.units, self.table
        return unit_reader.of_records(table, units, groups=unit_reader.of_groups(table, units))

    def fill(self, fields: Fields, cells: Cells) -> None:
        """Adds what no column says, and the cells that say it."""

    def check(self, fields: Fields) -> None:
        """Tells what in a row cannot be, or can hardly be meant."""

    def finish(self, block: Block) -> Block:
        """The records as they are kept."""
        return block

    def _lists(self, fields: Fields) -> dict[str, list]:
        """Fields as one value a record; those of no column as None."""
        return {name: column.all(len(self.table.records)) for name, column in fields.items()}


class ClusterRules(Rules):
    def prepare(self) -> None:
        self.groups = cluster_rows.take_groups(self.table)
        self.beside = cluster_roles.take(self.table)

    def units(self) -> tuple[list[str | None], str | list | None]:
        column = self.table.column_of("unit")
        if column is None:
            return super().units()
        ids = self.table.read(column, unit_reader.parser(self.names.units, required=True))
        unit_reader.tell_guesses(self.table, self.names.units, column)
        return ids, letters(column)

    def fill(self, fields: Fields, cells: Cells) -> None:
        cluster_rows.fill(self.table, self.names.units, self.groups, fields, cells, self.beside)
        cluster_columns.place_second(self.table, cells)


class MovementRules(Rules):
    def parsers(self) -> dict[str, Parser]:
        return {"lead": movement_rows.standing_unit(self.names.units)}

    def fill(self, fields: Fields, cells: Cells) -> None:
        movement_rows.fill(self.table, self.names.units, fields, cells)
        movement_rows.number_by_name(self.table, self.catalogue, fields, cells)

    def check(self, fields: Fields) -> None:
        checks.tell_renamed(self.table, self.catalogue, fields)
        movement_rows.check(self.table, self.catalogue, self.names.units, fields)


class PlanRules(Rules):
    def prepare(self) -> None:
        numbered_heads.leave_out(self.table, "task_no", ("lead", "deadline"))

    def parsers(self) -> dict[str, Parser]:
        return plan_rows.parsers(self.catalogue, self.names.units)

    def fill(self, fields: Fields, cells: Cells) -> None:
        plan_schedule.fill(self.table, fields, cells)
        plan_rows.fill(self.table, self.catalogue, self.names.units, fields, cells)

    def check(self, fields: Fields) -> None:
        plan_above.fill(self.table, self.catalogue, self.names.units, fields)
        task_names.check(self.table, fields)
        plan_rows.check(self.table, self.catalogue, self.names.units, fields)
        number_gaps.look(self.table, "task_no")


class ResultRules(Rules):
    def prepare(self) -> None:
        numbered_heads.leave_out(self.table, "order", ("value",))
        result_rows.leave_out_dashes(self.table)
        row_periods.days_as_batches(self.table)

    def fill(self, fields: Fields, cells: Cells) -> None:
        table = self.table
        result_rows.fill_measures(table, fields, cells)
        value_units.fill(table, fields, cells)
        result_rows.fill_tasks(table, self.catalogue, fields, cells)
        contradictions.results(table, self._lists(fields), self.names, self.catalogue)
        measure_rows.finish(table, fields)
        if (column := table.column_of("note")) is not None:
            fields["note"], cells["note"] = Column(table.read(column, values.text)), letters(column)

    def finish(self, block: Block) -> Block:
        shares.look(self.table, block)
        return part_results.add_up(self.table, block)


class TargetRules(Rules):
    def parsers(self) -> dict[str, Parser]:
        return {"percent": target_rows.goal, "choice": target_rows.indicator}

    def units(self) -> tuple[list[str | None], str | list | None]:
        return target_rows.units_of(self.table, self.names)

    def fill(self, fields: Fields, cells: Cells) -> None:
        target_rows.fill(self.table, fields, cells)
        target_rows.check(self.table, self.names, self._lists(fields))


class UnitRules(Rules):
    def prepare(self) -> None:
        unit_codes.place(self.table)

    def fill(self, fields: Fields, cells: Cells) -> None:
        unit_types.fill(self.table, self.names.units, fields, cells)

    def check(self, fields: Fields) -> None:
        unit_codes.check(self.table, self.names.units, fields)


RULES = {
    "clusters": ClusterRules,
    "movements": MovementRules,
    "plan": PlanRules,
    "results": ResultRules,
    "targets": TargetRules,
    "units": UnitRules,
}
