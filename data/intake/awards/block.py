"""Columns of facts about awards put together as one block of records, with the names of what they code.
The order of FIELDS is the order in which a record shows them.
Long tables and lists of people end here; wide ones build the same block cell by cell."""

from __future__ import annotations

from data.intake.meaning.names import CatalogueNames
from data.intake.records import Block, Column
from data.intake.tables.table import Table

FIELDS = (
    "unit_id",
    "unit",
    "award_form",
    "award_form_name",
    "award_kind",
    "recipient_type",
    "recipient_type_name",
    "quantity",
    "decision_no",
    "decision_date",
    "period",
    "authority",
    "movement",
    "found_by",
    "revoked",
)


def columns_block(
    table: Table, facts: dict, names: CatalogueNames, quantities: list, keep: list[int], places: dict
) -> Block:
    """Records of a long table as one block; `keep` are the indexes that make a row."""
    records = table.records
    every = len(keep) == len(records)
    fields: dict[str, Column] = {}
    cells: dict[str, str | list] = {}
    for name, (column, place) in facts.items():
        fields[name] = Column(column if every else [column[i] for i in keep])
        place = places.get(name, place)
        if place:
            cells[name] = place if not isinstance(place, list) or every else [place[i] for i in keep]
    fields["quantity"] = Column(quantities if every else [quantities[i] for i in keep])
    if places.get("quantity"):
        cells["quantity"] = places["quantity"]
    add_names(fields, cells, names)
    lines = [r + 1 for r in (records if every else [records[i] for i in keep])]
    return Block("awards", table.sheet, lines, {n: fields[n] for n in FIELDS if n in fields}, cells, "quantity")


def add_names(fields: dict[str, Column], cells: dict, names: CatalogueNames) -> None:
    unit_names = {i: unit.name for i, unit in names.units.by_id.items()} | {None: None}
    form_names = names.awards.shown | {None: None}
    recipient_names = names.recipients.shown | {None: None}
    for source, target, table in (
        ("unit_id", "unit", unit_names),
        ("award_form", "award_form_name", form_names),
        ("recipient_type", "recipient_type_name", recipient_names),
    ):
        column = fields[source]
        fields[target] = (
            Column(None, table.get(column.constant))
            if column.values is None
            else Column(list(map(table.get, column.values)))
        )
    if "unit_id" in cells:
        cells["unit"] = cells.pop("unit_id")
