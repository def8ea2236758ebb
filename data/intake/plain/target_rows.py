"""What a list of targets leaves to its surroundings: the year, the unit and the document of a title or a group row.
What a title or a value says against the rows is told; what none of them says is asked.
Without any unit a target is the whole province's; under a commune's letterhead it is that commune's."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable

from data.intake.addresses import address, letters
from data.intake.forms import TARGETS
from data.intake.headings.title_words import year_of
from data.intake.meaning import values
from data.intake.meaning.indicators import beside_indicator, heads_share, indicator_in
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.unit_names import RECORD_UNIT
from data.intake.meaning.values import Wrong, is_blank
from data.intake.plain import around, contradictions
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables import against
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, match_key

_AT_LEAST = re.compile(
    r"(?:phấn đấu\s+)?(?:đạt\s+)?(?:≥|>=|từ|tối thiểu|ít nhất|không dưới|đạt)\s*(\d.*?)(?:\s+trở lên)?",
    re.IGNORECASE,
)
_ABOUT = frozenset("tỷ lệ được khen thưởng lao động sản xuất công tác cá nhân là trong số tổng".split())
_COUNTED = re.compile(r"\d\s*(?:người|tập thể|hộ|cá nhân|đơn vị|lượt)\b", re.IGNORECASE)


def goal(value: object):
    """ "≥ 60%", "Từ 60% trở lên": what is aimed at is 60; "trên 60%" is more than that, and asked."""
    found = _AT_LEAST.fullmatch(clean(value)) if isinstance(value, str) else None
    return values.percent(found[1] if found else value)


def indicator(value: object):
    """A choice of the form, or words that say one and little more: "Tỷ lệ người trực tiếp lao động được khen"."""
    told = values.choice(TARGETS.field("indicator"))(value)
    text = clean(as_typed(value))
    code = indicator_in(text) if isinstance(told, Wrong) else None
    return code if code and set(beside_indicator(text).split()) <= _ABOUT else told


def units_of(table: Table, names: CatalogueNames) -> tuple[list[str | None], str | None]:
    """The unit of each target and where it stands; None: the whole province's."""
    if (column := table.column_of("unit")) is not None:
        of_unit = unit_reader.parser(names.units)
        return table.read(column, lambda v: None if _is_province(v) else of_unit(v)), letters(column)
    default, cell = unit_reader.inherited(table)
    default = None if default == RECORD_UNIT else default
    groups = unit_reader.of_groups(table, names.units) or [None] * len(table.records)
    return [group or default for group in groups], cell if default else None


def _is_province(value: object) -> bool:
    """ "Toàn tỉnh" as the unit of a target says what an empty cell says: the whole province."""
    return match_key(as_typed(value)) in ("toàn tỉnh", "cả tỉnh", "tỉnh", "tỉnh thái nguyên", "toàn tỉnh thái nguyên")


def by_column(table: Table) -> list[Table]:
    """A table whose columns of values are headed by years or shares, "Năm 2026 | Năm 2027", as one table a column."""
    columns = [m for m in table.header.meanings if m.field == "value_of_heading"]
    tables = []
    for one in columns:
        own = {id(m): "value" if m is one else None for m in columns}
        meanings = [dataclasses.replace(m, field=own.get(id(m), m.field)) for m in table.header.meanings]
        header = dataclasses.replace(table.header, meanings=meanings)
        rows = [row for row in table.records if not is_blank(table.cell(row, one.column))]
        plan = dataclasses.replace(table.plan, records=rows)
        tables.append(dataclasses.replace(table, header=header, plan=plan))
    return tables


def woven(blocks: list[Block]) -> list[Block]:
    """The records of several columns as one block, row by row."""
    places = sorted((line, n, i) for n, block in enumerate(blocks) for i, line in enumerate(block.lines))
    if not places:
        return []
    fields = {
        name: Column([blocks[n].fields[name].at(i) for _, n, i in places]) for name in blocks[places[0][1]].fields
    }
    names = dict.fromkeys(name for block in blocks for name in block.cells)
    cells: dict = {name: [blocks[n].place(name, i) for _, n, i in places] for name in names}
    return [Block("targets", blocks[0].sheet, [line for line, _, _ in places], fields, cells, "value")]


def fill(table: Table, fields: dict[str, Column], cells: dict) -> None:
    """Year, indicator and source, where no column tells them: the heading of the values, a line next to the table."""
    for name, meaning, heads in (("year", year_of, year_of), ("indicator", indicator_in, heads_share)):
        headed = _headed(table, heads) if table.column_of(name) is None else None
        if headed:
            fields[name], cells[name] = Column([headed[0]] * len(table.records)), headed[1]
        else:
            around.fill(table, fields, cells, name, meaning, lambda of=meaning: _over(table, of))
        _fill_blanks(table, fields, cells, name, meaning)
    around.fill(table, fields, cells, "source", around.is_document, lambda: around.document(table))


def _fill_blanks(table: Table, fields: dict[str, Column], cells: dict, name: str, meaning: Callable) -> None:
    """Cells of a column left empty below a title that says it of all rows."""
    column, told = table.column_of(name), fields[name].all(len(table.records))
    blank = [column is not None and is_blank(table.cell(row, column)) for row in table.records]
    over = _over(table, meaning) if any(blank) else None
    if over:
        fields[name] = Column([over[0] if empty else own for empty, own in zip(blank, told, strict=True)])
        rows = zip(table.records, blank, strict=True)
        cells[name] = [over[1] if empty else address(row, column) for row, empty in rows]


def _headed(table: Table, meaning: Callable[[str], object]) -> tuple[object, str] | None:
    """What the heading of the values says, and where."""
    column = table.column_of("value")
    path = next((m.path for m in table.header.meanings if m.column == column), ())
    value = next((said for text in path if (said := meaning(text)) is not None), None)
    return None if value is None else (value, address(table.header.bottom, column))


def _over(table: Table, meaning: Callable[[str], object]) -> tuple[object, str | None] | None:
    return around.nearest(table, meaning) or around.shared(table, meaning)


def check(table: Table, names: CatalogueNames, fields: dict[str, list]) -> None:
    """What stands around the targets, or behind a value, against them."""
    contradictions.targets(table, fields, names)
    column = table.column_of("value")
    for row in table.records if column is not None else ():
        text = clean(as_typed(table.cell(row, column)))
        if _COUNTED.search(text):
            why = "đếm người, tập thể, không phải tỷ lệ; đã đọc là phần trăm"
            wrong = Wrong("bad_number", why, "Ghi tỷ lệ phần trăm, ví dụ 60%.")
            table.wrong(row, column, text, wrong)
    shown = lambda told: f"chỉ số {told}"  # noqa: E731
    against.tell_groups(table, "around_differs", fields["indicator"], indicator_in, shown)
    against.tell_lines(table, "around_differs", fields["indicator"], indicator_in, shown)
