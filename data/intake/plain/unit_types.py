"""The type of each unit in a list of units: its column, the group row above it, the unit known by its name, its name.
"Xã Na Rì" called a sở, or standing under "Các phường", is told.
The column holds where it stands."""

from __future__ import annotations

import re

from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.plain import around, validity
from data.intake.records import Column
from data.intake.tables import against
from data.intake.tables.table import Table
from data.text import match_key

_NAMED = re.compile(r"(?:ubnd |ủy ban nhân dân )?(xã|phường|sở)\b(?! (?:và|ban|ngành))")
_MANY = re.compile(r"^(?:danh sách |cấp |khối )?(?:các |những |ubnd )*")


def fill(table: Table, units: UnitNames, fields: dict[str, Column], cells: dict) -> None:
    """The type where no column tells it, and what speaks against the column."""
    known = {match_key(unit.type) for unit in units.by_id.values() if unit.type} | {"xã", "phường", "sở"}
    official = {match_key(unit.type): unit.type for unit in units.by_id.values() if unit.type}

    def of_text(text: str) -> str | None:
        key = _MANY.sub("", match_key(without_number(text)))
        return official.get(key, key) if key in known else None

    validity.fill(table, fields, cells)
    names = fields["name"].all(len(table.records))
    if table.column_of("type") is None:
        around.fill(table, fields, cells, "type", of_text, lambda: around.nearest(table, of_text))
        told = fields["type"].all(len(table.records))
        types = [own or _of_name(units, name) for own, name in zip(told, names, strict=True)]
        fields["type"] = Column(types if any(types) else None)
        against.tell_lines(table, "type_differs", types, of_text, str, _differ)
        return
    types = [told and official.get(match_key(told), told) for told in fields["type"].values]
    fields["type"] = Column(types)
    against.tell_groups(table, "type_differs", types, of_text, str, _differ)
    against.tell_lines(table, "type_differs", types, of_text, str, _differ)
    for row, name, told in zip(table.records, names, types, strict=True):
        own = _of_name(units, name)
        if told and own and _differ(told, own) and _differ(told, _of_words(name)):
            why = f"khác loại của “{name}” ({own})"
            wrong = Wrong("type_differs", why, "Kiểm tra lại tên và loại đơn vị.", own, level="warning")
            table.wrong(row, table.column_of("type"), told, wrong)


def _differ(told: object, own: object) -> bool:
    return own is None or match_key(str(told)) != match_key(str(own))


def _of_words(name: str | None) -> str | None:
    found = _NAMED.match(match_key(name or ""))
    return found[1] if found else None


def _of_name(units: UnitNames, name: str | None) -> str | None:
    """The type of the unit that bears the name, else what its first word says."""
    known = units.known(name) if name else None
    return units.by_id[known.id].type if known and known.id else _of_words(name)
