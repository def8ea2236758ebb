"""Records of a matrix of measured results: one per cell that holds a value. A dash or an empty cell is no value, 0 is.
What a record is about is said by its column, its row, the group row above it, the title; totals are only compared.
Where nothing names the task, what is counted may tell it (measure_tasks.py)."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake.addresses import address
from data.intake.awards import column_sums, totals
from data.intake.headings.header import Meaning
from data.intake.headings.matrix import MatrixFinder
from data.intake.headings.matrix_names import measured_above, named_above
from data.intake.headings.measures import split_measure, split_task
from data.intake.meaning import values
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.values import Wrong
from data.intake.plain import around, contradictions, measure_rows, part_results, row_periods, shares, value_units
from data.intake.plain.result_rows import counted_in
from data.intake.records import Block, Column
from data.intake.tables import against, another_time
from data.intake.tables import units as unit_reader
from data.intake.tables.measure_tasks import task_of, task_or_item, task_words
from data.intake.tables.table import Table
from data.text import match_key, period_bounds, periods_apart, read_count, read_period

_STRETCH = re.compile(r"\b(?:[245789]|1[01]) tháng\b", re.IGNORECASE)  # "Tổng tin 9 tháng": fills no month or quarter
FIELDS = ("task_no", "measure", "measure_unit", "period", "unit_id", "unit", "value", "source", "note")


def read(table: Table, catalogue: Catalogue, names: CatalogueNames, finder: MatrixFinder) -> list[Block]:
    return [_Matrix(table, catalogue, names, finder).block()] if table.records else []


class _Matrix:
    """One matrix: what its rows say, and its columns of values."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames, finder: MatrixFinder):
        self.table, self.catalogue, self.names, self.finder = table, catalogue, names, finder
        self._place_years()
        row_periods.days_as_batches(table)
        self.parts = [m for m in table.header.measures if not m.total]
        self._tell_outside()
        self._tell_heads()
        self.goes_on: set[int] = set()  # rows whose measure is a part of the one above
        self.measured_in = measured_above(table.context.own_lines)
        self.told = {name for name in FIELDS if all(name in m.dims for m in self.parts)}  # by every column

    def _place_years(self) -> None:
        """ "Năm 2025 | Năm 2026" under "6 THÁNG ĐẦU NĂM 2026": the same half of each; the year before is no result."""
        table = self.table
        by_year = [meaning for meaning in table.header.measures if len(meaning.dims.get("period", "")) == 4]
        last = max((meaning.dims["period"] for meaning in by_year), default="")
        lines = (text for text, _ in table.context.own_lines) if by_year else ()
        told = (read_period(text, int(last), anywhere=True) for text in lines)  # "6 THÁNG ĐẦU NĂM" of no year
        usual = table.usual_period or next((period for period in told if period), None)
        for meaning in by_year if usual else ():
            if meaning.dims["period"] == usual[:4]:
                meaning.dims["period"] = usual
            elif meaning.dims["period"] < usual[:4]:
                meaning.measure, meaning.field, meaning.dims = False, "ignore", {}
                another_time.tell_column(table, meaning)

    def _tell_outside(self) -> None:
        """A column "Tháng 8" in a report of tháng 9: its kỳ holds, and it is told."""
        told = self.table.context.period
        for meaning in self.parts if told else ():
            period = meaning.dims.get("period")
            if period and periods_apart(period, told.value):
                wrong = row_periods.outside(told.value)
                self.table.wrong(self.table.header.bottom, meaning.column, meaning.title, wrong)
                return

    def _tell_heads(self) -> None:
        """Columns that name a kỳ that has not begun, another kỳ in the words of their measure, another task than the
        title: they hold, and it is told."""
        table, told = self.table, self.table.context.period
        task, _ = self.finder.tasks.above(table.context.own_lines, "")
        for meaning in self.parts:
            period, own = meaning.dims.get("period"), meaning.dims.get("task_no")
            said = measure_rows.period_in(meaning.dims.get("measure") or "", table.year)
            whole = period or told and told.value
            if period and period_bounds(period)[0].isoformat() > table.request.today and self._is_filled(meaning):
                why = "là kỳ chưa bắt đầu, nhưng đã có số"
                wrong = Wrong("future_date", why, "Kiểm tra lại kỳ, năm.", level="warning")
            elif whole and (said and periods_apart(said, whole) or len(whole) > 4 and _STRETCH.search(meaning.title)):
                wrong = row_periods.outside(whole)
            elif own and task and own != task:
                why = f"nêu {task_words(own)}, trong khi tiêu đề nêu {task_words(task)}; đã hiểu theo cột"
                wrong = Wrong("task_conflict", why, "Sửa chỗ ghi sai.", level="warning")
            else:
                continue
            table.wrong(table.header.bottom, meaning.column, meaning.title, wrong)

    def _is_filled(self, meaning: Meaning) -> bool:
        return any(not values.is_blank(self.table.cell(row, meaning.column)) for row in self.table.records)

    def block(self) -> Block:
        table = self.table
        rows = self._rows()
        numbers = {m.column: self._values(m) for m in table.header.measures}
        self.shares = {(row, m.column) for m in self.parts for row in table.records if self._is_share(row, m.column)}
        self._compare(numbers, rows)
        unread = table.asked()
        out: dict[str, list] = {name: [] for name in FIELDS}
        cells: dict[str, list] = {name: [] for name in FIELDS if name != "unit_id"}
        lines: list[int] = []
        for i, row in enumerate(table.records):
            for meaning in self.parts:
                place = address(row, meaning.column)
                value = numbers[meaning.column][i]
                if value is None and place not in unread:
                    continue
                record = {name: (column[i], where and where[i]) for name, (column, where) in rows.items()}
                record |= {name: (said, self._head(meaning, name)) for name, said in meaning.dims.items()}
                record["value"] = (value, place)
                if (row, meaning.column) in self.shares:
                    self._take_share(record, row, meaning)
                if not record.get("measure_unit", (None,))[0]:
                    record["measure_unit"] = self.measured_in
                self._name_unit(record)
                self._take_task(record)
                lines.append(row + 1)
                for name in FIELDS:
                    told, where = record.get(name, (None, None))
                    out[name].append(told)
                    if name in cells:
                        cells[name].append(where)
        self._tell_blank()
        self._tell_unnamed(out["measure"], lines)
        fields = {name: Column(column) for name, column in out.items()}
        block = Block("results", table.sheet, lines, fields, {n: c for n, c in cells.items() if any(c)}, "value")
        shares.look(table, block)
        return part_results.add_up(table, block)

    def _rows(self) -> dict[str, tuple[list, list | None]]:
        """What the rows say, one value per record row, with where it stands."""
        table = self.table
        said: dict[str, tuple[list, list | None]] = {}
        for name in ("task_no", "measure", "measure_unit", "source", "note"):
            column = table.column_of(name)
            if column is not None:
                said[name] = (table.read(column, values.text), self._cells_of(column))
        if "measure" not in said and "measure" not in self.told:
            self._group_measures(said)
        self._split_measures(said)
        said["task_no"] = self._tasks(said)
        if "period" not in self.told:
            periods, place = row_periods.of_records(table)
            said["period"] = (periods, self._spread(place))
        if "unit_id" not in self.told:
            groups = unit_reader.of_groups(table, self.names.units)
            ids, place = unit_reader.of_records(table, self.names.units, groups=groups)
            said["unit_id"] = (ids, self._spread(place))
        self._tell_contradictions(said)
        return said

    def _tell_contradictions(self, said: dict) -> None:
        """What stands around the table against what its rows say."""
        none = [None] * len(self.table.records)
        held = {name: said.get(name, (none, None))[0] for name in ("unit_id", "period", "task_no")}
        for name in held:  # what all its columns say is said of every row
            if len(values_of := {meaning.dims.get(name) for meaning in self.parts}) == 1 and None not in values_of:
                held[name] = [*values_of] * len(none)
        contradictions.results(self.table, held, self.names, self.catalogue)
        measures = {meaning.dims.get("measure") for meaning in self.parts}
        if len(measures) == 1 and None not in measures:
            said_of = lambda text: (counted := counted_in(text)) and split_task(counted)[1]  # noqa: E731
            shown = lambda measure: f"“{str(measure)[:80]}”"  # noqa: E731
            against.tell_groups(self.table, "around_differs", [*measures] * len(none), said_of, shown, _other_words)

    def _cells_of(self, column: int) -> list[str]:
        return [address(row, column) for row in self.table.records]

    def _spread(self, place: str | list | None) -> list | None:
        """Where a field stands, record by record."""
        if place is None or isinstance(place, list):
            return place
        return [place if place[-1].isdecimal() else f"{place}{row + 1}" for row in self.table.records]

    def _group_measures(self, said: dict) -> None:
        """What group rows say is counted: "I. Số lớp tập huấn" over units and kỳ."""
        groups = self.table.above_at(counted_in)
        if any(measure for measure, _ in groups):
            said["measure"] = ([measure for measure, _ in groups], [at and address(*at) for _, at in groups])

    def _split_measures(self, said: dict) -> None:
        """ "Nhiệm vụ 12: Tin, bài (bài)" in the row's words; "Trong đó: ...", "- Cấp xã" go on with the row above."""
        if "measure" not in said:
            return
        texts, places = said["measure"]
        tasks, measures, measured_in = [], [], []
        for text in texts:
            task, rest = split_task(text or "")
            measure, unit = split_measure(rest)
            tasks.append(task)
            measures.append(measure)
            measured_in.append(unit)
        measures, self.goes_on = measure_rows.in_full(self.table, measures)
        said["measure"] = (measures, places)
        own, where = said.get("measure_unit", ([None] * len(texts), places))
        said["measure_unit"] = ([a or b for a, b in zip(own, measured_in, strict=True)], where)
        if "task_no" not in said and any(tasks):
            said["task_no"] = (tasks, places)

    def _tasks(self, said: dict) -> tuple[list, list | None]:
        """The task of each row: its own, that of the group row above it, of the title or of the sheet's name."""
        own, places = said.get("task_no", ([None] * len(self.table.records), None))
        column, tasks, items = self.table.column_of("task_no"), self.finder.tasks, self.catalogue.items
        if column is not None:
            rows = zip(self.table.records, own, strict=True)
            own = [text and task_or_item(tasks, items, text, (self.table, row, column)) for row, text in rows]
        for i in sorted(self.goes_on):
            own[i] = own[i] or own[i - 1]
        groups = self.table.above(self.finder.tasks.item_in)
        title, cell = self.finder.tasks.above(self.table.context.lines, self.table.sheet)
        found = [task or group or title for task, group in zip(own, groups, strict=True)]
        where = [
            place if task else None if group else cell
            for task, group, place in zip(own, groups, places or [None] * len(own), strict=True)
        ]
        return found, where

    def _values(self, meaning: Meaning) -> list:
        table = self.table

        def parse(value: object):
            return None if values.is_blank(value) else values.measured(value, meaning.title)

        return table.read(meaning.column, parse, values=table.shown(meaning.column))

    def _is_share(self, row: int, column: int) -> bool:
        return (row, column) in self.table.grid.sheet.percent or value_units.is_share(self.table.cell(row, column))

    def _take_share(self, record: dict, row: int, meaning: Meaning) -> None:
        """ "80%" is measured in percent, and asked where something else is counted."""
        unit, _ = record.get("measure_unit", (None, None))
        _, place = record["value"]
        rows = self.table.records
        counted = next((r for r in rows if self._is_count(r, meaning.column)), None)
        unit = unit or (meaning.title if counted is not None and "measure" in meaning.dims else None)
        if not unit:
            record["measure_unit"] = ("%", place)
        elif value_units.is_asked_share(self.table, row, meaning.column, unit):
            record["value"] = (None, place)

    def _is_count(self, row: int, column: int) -> bool:
        cell = self.table.cell(row, column)
        return (row, column) not in self.shares and not values.is_blank(cell) and read_count(cell).value is not None

    def _head(self, meaning: Meaning, name: str) -> str:
        """The cell of the heading, or above it, that says a dimension of a column."""
        table, grid = self.table, self.table.grid
        for row in range(table.header.bottom, table.header.top - 1, -1):
            place = grid.merged.get((row, meaning.column), (row, meaning.column))
            if name in self.finder.says(grid.text(*place), table.year):
                return address(*place)
        over = around.section(table, counted_in) if name == "measure" else None
        _, above = over or named_above(table.context.lines).get(name, (None, None))
        return above or address(table.header.bottom, meaning.column)

    def _name_unit(self, record: dict) -> None:
        unit, where = record.get("unit_id", (None, None))
        record["unit"] = (unit and self.names.units.by_id[unit].name, where)

    def _take_task(self, record: dict) -> None:
        """A measure of no task: what it counts may tell, else it is asked, where its name stands."""
        if record.get("task_no", (None, None))[0]:
            return
        measure, place = record.get("measure", (None, None))
        if place is not None:
            found = task_of(self.table, self.catalogue, measure or "", place)
            record["task_no"] = (found, place if found else None)

    def _compare(self, numbers: dict[int, list], rows: dict) -> None:
        """Total columns and rows against what they add; shares are not added up, so nothing is compared with them."""
        table = self.table
        sums = [m for m in table.header.measures if m.total]
        shares = self._shares(rows)
        added = {c: [None if shares(c, i) else n for i, n in enumerate(column)] for c, column in numbers.items()}
        column_sums.check(table, sums, self.parts, added, {})
        whole = {
            c: column
            for c, column in added.items()
            if all(n is None or n == int(n) for n in column) and not self._has_odd_totals(c) and any(column)
        }
        if table.column_of("measure") is None:  # tin, bài and lớp below each other have no sum
            totals.check_rows(table, whole, rows["unit_id"][0] if "unit_id" in rows else None, self.names.units)

    def _shares(self, rows: dict):
        measured_in = rows.get("measure_unit", ([None] * len(self.table.records), None))[0]
        columns = {m.column for m in self.parts if "%" in m.title or "tỷ lệ" in m.title.casefold()}
        return lambda column, i: column in columns or "%" in (measured_in[i] or "")

    def _has_odd_totals(self, column: int) -> bool:
        """A total of a fraction, or one in words, is compared with nothing."""
        cells = [self.table.grid.rows[row][column] for row in self.table.plan.rows_of("total")]
        return any(not values.is_blank(cell) and read_count(cell).value is None for cell in cells)

    def _tell_unnamed(self, measures: list, lines: list[int]) -> None:
        """Numbers of which nothing says what they count; each is asked, the first is told."""
        row = next((line - 1 for line, measure in zip(lines, measures, strict=True) if not measure), None)
        if row is not None:
            words = (
                f"Hàng {row + 1} chưa cho biết số đếm nội dung gì. Ghi chỉ số ở tiêu đề cột, ở dòng nhóm phía trên "
                "hoặc ở tiêu đề bảng."
            )
            self.table.tell("error", "missing_value", row, self.table.header.first, None, words)

    def _tell_blank(self) -> None:
        """A dash says that there is no value, which is not the same as 0: how many there are is told."""
        table = self.table
        dashes = [
            (row, m.column)
            for m in self.parts
            for row in table.records
            if (cell := table.grid.rows[row][m.column]) not in ("", None) and values.is_blank(cell)
        ]
        table.tell_no_value(dashes)


def _other_words(own: object, said: object) -> bool:
    return match_key(str(own)) != match_key(str(said))
