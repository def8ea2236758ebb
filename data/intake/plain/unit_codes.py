"""Codes in a list of units: which of them are administrative codes, and whether each is the code of the unit named.
"05443" under "Mã" is an administrative code; a code of one's own beside the name of a unit known here would make a
second unit of that name."""

from __future__ import annotations

import re

from data.catalogue import Unit
from data.intake.meaning.match import Match
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.records import Column
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, day_label


def place(table: Table) -> None:
    """A column "Mã" of digits only, in a list without a column of administrative codes, is that column."""
    column = table.column_of("unit_id")
    if column is None or table.column_of("code") is not None:
        return
    typed = [text for value in table.cells(column) if (text := clean(as_typed(value)))]
    if typed and all(re.fullmatch(r"\d{4,5}", text) for text in typed):
        next(m for m in table.header.meanings if m.column == column).field = "code"


def check(table: Table, units: UnitNames, fields: dict) -> None:
    """A unit known by its name keeps its codes and its name; another name beside a known code would rename it."""
    _administrative(table, units, fields)
    column, ids, names = table.column_of("unit_id"), _values(table, fields, "unit_id"), _values(table, fields, "name")
    at_name = table.column_of("name")
    for i, (row, told, name) in enumerate(zip(table.records, ids, names, strict=True)):
        known = units.known(name) if name else None
        if known is None:
            continue
        if known.how in ("former", "ambiguous") and not told and not fields["valid_to"].at(i):
            wrong = unit_reader.decide(known, name)
            shown = ", ".join(known.options)
            if known.how == "former":
                why = f"là tên trước sắp xếp của {shown}; xác nhận sẽ thành một đơn vị mới"
                cure = "Ghi tên hiện nay, hoặc ghi Hiệu lực đến nếu là đơn vị cũ."
                wrong = Wrong("unit_renamed", why, cure, wrong.suggestion, known.options, "warning")
            table.wrong(row, at_name, name, wrong)
        elif known.id is None and unit_reader.several(units, name):
            why = "ghi nhiều đơn vị, trong khi mỗi dòng là một đơn vị"
            table.wrong(row, at_name, name, Wrong("several_units", why, "Tách thành các dòng."))
        elif told and known.id and known.id != told:
            other = f", là mã của {units.by_id[told].name}" if told in units.by_id else ""
            why = f"không phải là mã của {units.by_id[known.id].name}{other}"
            table.wrong(row, column, told, Wrong("bad_code", why, f"Ghi {known.id} hoặc để trống.", known.id))
            ids[i] = None
        elif known.id:
            ids[i], names[i] = known.id, _official(table, units, row, at_name, name, known)
        elif told in units.by_id or _of_code(units, fields["code"].at(i)):
            before = units.by_id[told] if told in units.by_id else _of_code(units, fields["code"].at(i))
            why = f"khác tên đang ghi nhận của mã này ({before.name}); xác nhận sẽ đổi tên đơn vị"
            wrong = Wrong("unit_renamed", why, "Kiểm tra lại mã và tên.", before.name, level="warning")
            table.wrong(row, at_name, name, wrong)
    fields["unit_id"], fields["name"] = Column(ids), Column(names)
    _begins_later(table, units, fields, ids)


def _begins_later(table: Table, units: UnitNames, fields: dict, ids: list) -> None:
    """A unit known that would only begin on a day to come: what it reported before would be of no unit."""
    since, today = fields["valid_from"].all(len(ids)), table.request.today
    later = [i for i, unit in enumerate(ids) if unit in units.by_id and (since[i] or "") > today]
    if not later:
        return
    first, at_name = later[0], table.column_of("name")
    more = f" (và {len(later) - 1} đơn vị khác)" if len(later) > 1 else ""
    why = (
        f"đơn vị đang có trong danh sách{more}; Hiệu lực từ {day_label(since[first])} sẽ thành ngày đơn vị bắt đầu, "
        "các ngày trước đó đơn vị bị coi là chưa thành lập"
    )
    wrong = Wrong("unit_begins_later", why, "Để trống Hiệu lực từ nếu đơn vị đã có từ trước.", level="warning")
    table.wrong(table.records[first], at_name, units.by_id[ids[first]].name, wrong)


def _values(table: Table, fields: dict, name: str) -> list:
    return list(fields[name].all(len(table.records)))


def _of_code(units: UnitNames, code: str | None) -> Unit | None:
    return next((unit for unit in units.by_id.values() if code and unit.code == code), None)


def _official(table: Table, units: UnitNames, row: int, column: int, name: str, known: Match) -> str:
    """The name a known unit bears; one only like it, or another one of its, is told."""
    official = units.by_id[known.id].name
    if known.how in ("short", "unaccented"):
        unit_reader.tell_completed(table, row, column, name, official)
    elif known.how == "alias":
        why = f"đang là tên gọi khác của {official}; đã hiểu là đơn vị này, tên giữ nguyên"
        table.wrong(row, column, name, Wrong("unit_completed", why, "Nếu đổi tên, ghi mã đơn vị.", level="warning"))
    return official


def _administrative(table: Table, units: UnitNames, fields: dict) -> None:
    """The administrative code of another unit is a slip; another code of a known unit is told."""
    column = table.column_of("code")
    if column is None:
        return
    of_code = {unit.code: unit for unit in units.by_id.values() if unit.code}
    for i, row in enumerate(table.records):
        code, name = fields["code"].at(i), fields["name"].at(i)
        known = units.known(name) if code and name else None
        own = units.by_id[known.id] if known and known.how == "exact" else None
        if own is None or own.code in (None, code):
            continue
        other = of_code.get(code)
        why = f"là mã của {other.name}" if other else f"khác mã đang ghi nhận của {own.name}"
        level = "error" if other else "warning"
        wrong = Wrong("bad_code", why, f"Mã của {own.name} là {own.code}.", own.code, level=level)
        table.wrong(row, column, code, wrong)
