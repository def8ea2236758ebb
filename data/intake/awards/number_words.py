"""Whom a number itself says it counts: "07 cá nhân", or "02 tập thể, 05 cá nhân", "Tập thể: 2" for records of one row.
Only wordings that name a recipient are taken for one; a cell that says anything more is asked.
Where a column says another recipient than the number, it is told (counted_things.py)."""

from __future__ import annotations

import re

from data.intake.awards.reader import AwardReader
from data.intake.meaning import values
from data.intake.meaning.names import Names
from data.intake.model import Block, Column, address, place_of
from data.text import clean

_BETWEEN = re.compile(r"\s*(?:[,;+]|\bvà\b)\s*")
PART = re.compile(r"(?P<n>\d{1,6})\s*\(?\s*(?P<who>[^\d()]+?)\s*\)?")
_NAMED_FIRST = re.compile(r"(?P<who>[^\d():=]+?)\s*[:=]\s*(?P<n>\d{1,6})")

Counted = tuple[tuple[int, str], ...]


def counted(value: object, names: Names) -> Counted:
    """The numbers of one cell with the recipients they count; nothing when a part of it says anything else."""
    if not isinstance(value, str):
        return ()
    texts = _BETWEEN.split(clean(value.replace("\n", ";").strip(" \t\r;,.")))
    shape = _NAMED_FIRST if _NAMED_FIRST.fullmatch(texts[0]) else PART
    parts = [shape.fullmatch(text) for text in texts]
    told = tuple((int(part["n"]), names.resolve(part["who"]).id) for part in parts if part and names.knows(part["who"]))
    is_whole = len(told) == len(parts) and all(who for _, who in told)
    return told if is_whole and len({who for _, who in told}) == len(told) else ()


def count(names: Names):
    """A parser of counts; of "02 tập thể, 05 cá nhân" and "Tập thể: 2; cá nhân: 5" the sum."""

    def parse(value: object):
        told = counted(value, names)
        is_worded = len(told) > 1 or told and not clean(value)[:1].isdecimal()
        return sum(number for number, _ in told) if is_worded else values.required_count(value)

    return parse


def recipients(reader: AwardReader, column: int, facts: dict) -> dict[int, Counted]:
    """Fills in the recipients that only the numbers say. Gives back the rows whose number counts several of them."""
    table, names = reader.table, reader.names.recipients
    cells = table.cells(column)
    told = {cell: said for cell in set(cells) if (said := counted(cell, names))}
    if not told:
        return {}
    own, place = facts["recipient_type"]
    linked = {*table.plan.parents, *table.plan.parents.values()}  # their numbers are parts or sums of others
    said = [
        parts if len(parts := told.get(cell, ())) < 2 or row not in linked else ()
        for row, cell in zip(table.records, cells, strict=True)
    ]
    taken = [not who and row not in reader.asked_rows for who, row in zip(own, table.records, strict=True)]
    whom = [parts[0][1] if parts and take else who for parts, take, who in zip(said, taken, own, strict=True)]
    cells_of = [place_of(place, i, row) for i, row in enumerate(table.records)]
    cells_of = [
        address(row, column) if parts and take else cell
        for row, parts, take, cell in zip(table.records, said, taken, cells_of, strict=True)
    ]
    facts["recipient_type"] = (whom, cells_of)
    return {row: parts for row, parts, take in zip(table.records, said, taken, strict=True) if take and len(parts) > 1}


def apart(block: Block, several: dict[int, Counted], reader: AwardReader) -> Block:
    """A record for each recipient that one number counts."""
    if not several:
        return block
    made = [(i, part) for i, line in enumerate(block.lines) for part in several.get(line - 1, (None,))]
    out, shown = block.taking([i for i, _ in made]), reader.names.recipients.shown
    for name, of in (("quantity", 0), ("recipient_type", 1)):
        own = block.fields[name]
        out.fields[name] = Column([part[of] if part else own.at(i) for i, part in made])
    out.fields["recipient_type_name"] = Column([shown.get(who) for who in out.fields["recipient_type"].values])
    return out
