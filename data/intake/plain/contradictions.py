"""What a group row, a title, a sheet's name or a note says against the rows of a plain form: the row holds, it is told.
Each form holds its own facts so: of results the unit, the kỳ and the task, of a list of members the cụm, khối.
What only a careful reader would see as a slip stays a warning: nothing here refuses a row."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.catalogue import Catalogue
from data.intake.addresses import address, position
from data.intake.awards import corrections
from data.intake.headings.title_words import year_of
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.tasks import TaskNames
from data.intake.meaning.unit_names import RECORD_UNIT
from data.intake.meaning.values import Wrong
from data.intake.tables import against, context_days, surroundings
from data.intake.tables import units as unit_reader
from data.intake.tables.context import Told
from data.intake.tables.measure_tasks import only_task_of, task_words
from data.intake.tables.table import Table
from data.text import day_label, match_key, named_parts, period_bounds, period_label, periods_apart, read_period

_SO_FAR = re.compile(r"\b(?:lũy kế|cộng dồn|từ đầu năm)\b")


def results(table: Table, fields: dict, names: CatalogueNames, catalogue: Catalogue) -> None:
    """`fields`: lists of unit_id, period, task_no, measure, one value a record row."""
    _units(table, fields["unit_id"], names, ("note", "measure", "source"))
    _periods(table, fields["period"])
    if "measure" in fields:
        _tell_so_far(table, fields["measure"], fields["period"])
    _tell_estimated(table)
    corrections.tell(table)
    tasks = TaskNames(catalogue.tasks)
    own = fields["task_no"]
    against.tell_groups(table, "task_conflict", own, tasks.item_in, task_words)
    against.tell_lines(table, "task_conflict", own, tasks.item_in, task_words)
    if table.column_of("task_no") is not None:
        only = only_task_of(catalogue)
        meaning: Callable = lambda text: tasks.item_in(text) or only(text)  # noqa: E731
        against.tell_beside(table, "task_conflict", own, ("measure",), meaning, task_words)


def targets(table: Table, fields: dict, names: CatalogueNames) -> None:
    """Years and units of targets."""
    _units(table, fields["unit_id"], names, ())
    years = fields["year"]
    against.tell_groups(table, "period_conflict", years, year_of, _year_words)
    for text, cell in [*table.context.own_lines, (table.sheet, None)]:
        said = year_of(text)
        of_columns = {year_of(title) for meaning in table.header.meanings for title in meaning.path}
        if said is not None and said not in of_columns:  # a group row may name another year than the title
            others = [None if year == said else year for year in years]
            against.tell_said(table, "period_conflict", others, Told(said, cell), _year_words)


def _year_words(year: object) -> str:
    return f"năm {year}"


def _units(table: Table, held: list, names: CatalogueNames, beside: tuple[str, ...]) -> None:
    units = names.units
    shown: Callable = lambda unit: units.by_id[unit].name if unit in units.by_id else str(unit)  # noqa: E731
    against.tell_groups(table, "unit_conflict", held, lambda text: unit_reader.named(units, text), shown)
    context = table.context
    for told in (context.unit, context.sheet_unit and Told(context.sheet_unit)):
        if told and told.value not in (RECORD_UNIT, context.sender):
            against.tell_said(table, "unit_conflict", held, told, shown)

    def commune(text: str) -> str | None:
        inside = [unit for unit in units.mentioned(text) if units.is_commune(unit)]
        return inside[0] if len(inside) == 1 else None

    against.tell_beside(table, "unit_conflict", held, beside, commune, shown)


def _periods(table: Table, held: list) -> None:
    def apart(own: object, said: object) -> bool:
        return periods_apart(own, said)

    def grouped(text: str) -> str | None:
        return read_period(without_number(text), table.year)

    def named(text: str) -> str | None:
        found = named_parts(text)
        return read_period(found[0], table.year) if len(found) == 1 else None

    if table.column_of("period") is not None or any("period" in m.dims for m in table.header.measures):
        against.tell_groups(table, "period_conflict", held, grouped, period_label, apart)
    against.tell_beside(table, "period_conflict", held, ("note",), _until, _when, _before)
    so_far = table.context.so_far
    parts = [period for period in held if period and period_bounds(period)[0].month > 1]
    if so_far and so_far.cell and parts:
        words = (
            f"Ô {so_far.cell} ghi “{so_far.value[:80]}”, trong khi kỳ của hàng là {period_label(parts[0])}: có thể "
            "là số cộng dồn từ đầu năm. Kiểm tra lại, chỉ ghi số của kỳ."
        )
        table.tell("warning", "period_conflict", *position(so_far.cell), so_far.value[:80], words)
    against.tell_beside(table, "period_conflict", held, ("note",), named, period_label, apart)


def _tell_so_far(table: Table, measures: list, periods: list) -> None:
    """ "Tin, bài (lũy kế từ đầu năm)" among the results of a month: no number of that month."""
    column = table.column_of("measure")
    for row, measure, period in zip(table.records, measures, periods, strict=True):
        says = column is not None and _SO_FAR.search(match_key(measure or "")) is not None
        if says and period and period_bounds(period)[0].month > 1:
            why = f"nói số cộng dồn, trong khi kỳ của hàng là {period_label(period)}"
            wrong = Wrong("period_conflict", why, "Bỏ hàng này, hoặc chỉ ghi số của kỳ.", level="warning")
            table.wrong(row, column, measure, wrong)


def _until(text: str) -> str | None:
    """The day that a note says a number runs up to."""
    found = context_days.until(text)
    return context_days.last_day(found[1], found[2]) if found else None


def _when(said: object) -> str:
    return day_label(str(said)) if len(str(said)) == 10 else period_label(str(said))


def _before(period: object, day: object) -> bool:
    """Whether a day lies before a kỳ begins."""
    return str(day) < period_bounds(str(period))[0].isoformat()


def _tell_estimated(table: Table) -> None:
    """ "số ước" in the note of a row: no result yet."""
    column = table.column_of("note")
    for row in table.records if column is not None else ():
        text = table.grid.text(row, column)
        if surroundings.says_estimated(text):
            words = f"Ô {address(row, column)} ghi “{text[:80]}”: số có vẻ là số ước, chưa phải kết quả. Kiểm tra lại."
            table.tell("warning", "estimated", row, column, text[:80], words)
            return
