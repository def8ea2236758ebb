"""Who leads each task of a plan, as its cell says it: a unit, a class of units, else the words.
One cell may also say who helps ("Chủ trì: Sở Nội vụ; phối hợp: các sở"), which belongs to a field of its own: a lead
that is no unit and no class gives the task to nobody."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake.addresses import address
from data.intake.meaning import lead_classes
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.plain.cells import Parser
from data.intake.readers.workbook import as_typed
from data.intake.records import Column
from data.intake.tables.table import Table
from data.text import clean, match_key

# "Chủ trì: Sở Nội vụ; phối hợp: các sở", "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính": who leads, and the others
_LEADS_WITH = re.compile(
    r"(?:(?:cơ quan |đơn vị )?chủ trì\s*:\s*)?(.+?)(?:\s+chủ trì)?"
    r"(?:\s*[;,.]?\s*(?:(?:cơ quan|đơn vị) )?phối hợp(?:\s*:|\s+với)?\s*(.+?))?[\s.]*",
    re.IGNORECASE | re.DOTALL,
)


def parser(units: UnitNames, catalogue: Catalogue) -> Parser:
    """The name of a unit known, or of a class of units, which is told; else the words."""

    def parse(value: object):
        text, _ = led(clean(as_typed(value)), units)
        found = units.known(text) if text else None
        if found and found.id:
            return units.by_id[found.id].name
        named = lead_classes.class_of(text, catalogue.classes)
        if named and match_key(named) == match_key(text):
            return named
        if named:
            cure = "Không cần sửa nếu đúng; nếu không, ghi tên nhóm như trong danh sách."
            return Wrong("class_of_lead", f"đã hiểu là nhóm “{named}”", cure, level="info", keep=named)
        return text or None

    return parse


def led(text: str, units: UnitNames) -> tuple[str, str | None]:
    """Who leads, and who helps, where one cell says both; the one who leads must be known, else the words stand."""
    said = _LEADS_WITH.fullmatch(text) if re.search(r"chủ trì|phối hợp", text, re.IGNORECASE) else None
    return (said[1], said[2]) if said and units.known(said[1]).id else (text, None)


def take_support(table: Table, units: UnitNames, fields: dict[str, Column], cells: dict) -> None:
    """Who helps, as the cell of the lead says it, behind what the column of its own says."""
    column, beside = table.column_of("lead"), table.column_of("support")
    said = [led(clean(as_typed(table.cell(row, column))), units)[1] for row in table.records]
    if not any(said):
        return
    own = fields["support"].all(len(table.records))
    fields["support"] = Column(["; ".join(filter(None, both)) or None for both in zip(own, said, strict=True)])
    cells["support"] = [
        address(row, beside if one and beside is not None else column)
        for row, one in zip(table.records, own, strict=True)
    ]
