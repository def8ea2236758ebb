"""Units of measure written behind measured values: "8 đơn vị", "15 kiến nghị (đã khắc phục 10)", "1.200.000 đồng".
Such words say nothing new where the row's own unit of measure, or its measure, begins with them; "1,2 tỷ" beside
"Đồng" is another number and stays asked. Where no cell gives the unit of measure, they give it."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.headings.matrix_names import measured_above
from data.intake.headings.measures import split_measure, split_task
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.records import Column
from data.intake.tables.table import Table
from data.text import match_key, read_quantity

_WORDED = re.compile(r"\s*(\d[\d.,]*)\s+([^\W\d_][^()]*?)\s*(\([^()]*\))?[.;]?\s*", re.DOTALL)
_MEASURED = frozenset("trang phút giờ buổi phiếu km m2 ha mét".split())  # what is measured, and no number of its own
_IN_PERCENT = re.compile(r"%|phần trăm|tỷ lệ", re.IGNORECASE)
_HOW_MANY = re.compile(r"^(?:tổng )?(?:số lượng|số lượt|số) ")


def fill(table: Table, fields: dict[str, Column], cells: dict) -> None:
    """Units of measure that only the values give, or a line over them; a share of another thing counted is asked."""
    _part_measures(table, fields, cells)
    _take_behind(table, fields, cells)
    _take_above(table, fields, cells)


def _take_above(table: Table, fields: dict[str, Column], cells: dict) -> None:
    """ "(ĐVT: nghìn lượt)" over a table is in what its values are measured that say nothing else."""
    unit, cell = measured_above(table.context.own_lines)
    own = fields["measure_unit"].all(len(table.records))
    if not unit or all(own):
        return
    places = cells.get("measure_unit")
    places = places if isinstance(places, list) else [None] * len(own)
    fields["measure_unit"] = Column([said or unit for said in own])
    cells["measure_unit"] = [place if said else cell for said, place in zip(own, places, strict=True)]


def _take_behind(table: Table, fields: dict[str, Column], cells: dict) -> None:
    """Units of measure behind the values."""
    column, own = table.column_of("value"), table.column_of("measure_unit")
    if column is None:
        return
    shown = table.shown(column)
    in_percent = ["%" if is_share(value) else None for value in shown]
    words = [said or percent for said, percent in zip(split(table, column, shown)[1], in_percent, strict=True)]
    units = [fields["measure_unit"].at(i) for i in range(len(words))]
    if not any(words):
        return
    for i, (row, unit) in enumerate(zip(table.records, units, strict=True)):
        if in_percent[i] and unit and is_asked_share(table, row, column, unit):
            fields["value"].values[i] = None
    fields["measure_unit"] = Column([unit or said for unit, said in zip(units, words, strict=True)])
    own = own if own is not None else table.column_of("measure")
    cells["measure_unit"] = [
        address(row, own if unit and own is not None else column)
        for row, unit in zip(table.records, units, strict=True)
    ]


def _part_measures(table: Table, fields: dict, cells: dict) -> None:
    """Measures without the unit that stands behind them in brackets, where no column gives one."""
    measures = fields["measure"].values
    if measures is None or table.column_of("measure_unit") is not None:
        return
    parts = [part_measure(text or "") for text in measures]
    if any(unit for _, unit in parts):
        fields["measure"] = Column([bare or None for bare, _ in parts])
        fields["measure_unit"] = Column([unit for _, unit in parts])
        cells["measure_unit"] = cells["measure"]


def is_share(shown: object) -> bool:
    """ "80%", as a cell shows it."""
    return isinstance(shown, str) and shown.rstrip().endswith("%")


def is_asked_share(table: Table, row: int, column: int, unit: str) -> bool:
    """Whether a share stands where `unit` is counted: it is asked which of the two is meant."""
    if _IN_PERCENT.search(unit):
        return False
    why = f"là tỷ lệ phần trăm, trong khi đơn vị tính là “{unit}”"
    cure = "Ghi số theo đơn vị tính, hoặc sửa đơn vị tính."
    table.wrong(row, column, table.cell(row, column), Wrong("bad_number", why, cure))
    return True


def split(table: Table, column: int, shown: list) -> tuple[list, list[str | None]]:
    """What stands in a column of values without such words, and for each cell the words left off."""
    measures, units = (_keys(table, name) for name in ("measure", "measure_unit"))
    bare, words = [], []
    for value, measure, unit in zip(shown, measures, units, strict=True):
        found = _WORDED.fullmatch(value) if isinstance(value, str) else None
        is_own = found is not None and (
            _begins(unit or _HOW_MANY.sub("", measure), match_key(found[2])) or not unit and _is_unit(value, found[2])
        )
        bare.append(f"{found[1]} {found[3] or ''}".strip() if is_own else value)
        words.append(found[2] if is_own else None)
    return bare, words


def _is_unit(value: str, words: str) -> bool:
    """Whether the words are known for something counted: "12 tin"; "1,2 tỷ" is another number."""
    return bool(read_quantity(value).counted) or match_key(words) in _MEASURED


def part_measure(text: str) -> tuple[str, str | None]:
    """ "Số lớp (lớp)", "Tỷ lệ (%)" are a measure with its unit of measure; "Tin, bài (cấp tỉnh)" is a measure."""
    bare, unit = split_measure(text)
    words = match_key(unit or "")
    said = set(match_key(bare).split())
    is_unit = unit and (unit == "%" or set(words.split()) <= said or _is_unit(f"1 {unit}", unit))
    return (bare, unit) if is_unit else (text, None)


def _keys(table: Table, name: str) -> list[str]:
    column = table.column_of(name)
    if column is None:
        return [""] * len(table.records)
    return [match_key(split_task(as_typed(v))[1]) for v in table.cells(column)]


def _begins(told: str, words: str) -> bool:
    """Whether the unit, or the measure without "Số", begins with these whole words."""
    return bool(words) and f"{told} ".startswith(f"{words} ")
