"""Awards tables to records: long, wide or lists of people, and the rules that look across the fields of one.
When they were given is checked in when.py, one file's records together in award_keys.py.
People's names are counted and forgotten: no record, finding or drawing carries one."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake.addresses import address, letters, position
from data.intake.awards import classes as award_classes
from data.intake.awards import (
    contradictions,
    corrections,
    counted_things,
    doubted_lines,
    doubted_names,
    given_to,
    note_words,
    notes,
    number_words,
    people,
    proposed,
    reasons,
    said_below,
    said_counts,
    said_in_names,
    second_awards,
    totals,
    unit_parts,
    wide,
)
from data.intake.awards import when as award_when
from data.intake.awards.block import columns_block
from data.intake.awards.keys import KEY
from data.intake.awards.reader import AwardReader
from data.intake.headings.finder import HeaderFinder
from data.intake.meaning.names import CatalogueNames
from data.intake.model import Finding
from data.intake.records import Block
from data.intake.tables import group_periods, number_gaps
from data.intake.tables.table import Table

_WHOSE = ("unit_id", "decision_date", "period")


def read(table: Table, catalogue: Catalogue, names: CatalogueNames, finder: HeaderFinder) -> list[Block]:
    proposed.leave_out_refused(table)
    unit_parts.mark(table)
    parts = second_awards.apart(table, names.awards)
    blocks = [block for part in parts for block in _read(part, catalogue, names, finder)]
    if blocks and table.column_of("person") is not None:
        doubted_names.look(table)
        people.tell_names(table, table.header.is_wide or people.is_list(table))
    return blocks


def _read(table: Table, catalogue: Catalogue, names: CatalogueNames, finder: HeaderFinder) -> list[Block]:
    reader = AwardReader(table, catalogue, names, finder)
    whose: list | None = None  # the recipient of each row, where every row counts one
    if not table.records:
        return []
    if table.header.is_wide:
        block = wide.unfold(reader)
        at = {row: i for i, row in enumerate(table.records)}
        told = {name: block.column(name) for name in KEY}
        contradictions.look(reader, [at[line - 1] for line in block.lines], told)
    elif people.is_list(table):
        facts = reader.rows()
        given_to.complete(reader, facts)
        given_to.for_collectives(reader, facts)
        contradictions.look(reader, range(len(table.records)), {name: facts[name][0] for name in KEY})
        whose = facts["recipient_type"][0]
        block = people.count(table, facts, names)
        rows, (units, days, periods) = table.records, (facts[name][0] for name in _WHOSE)
    else:
        block = _long(reader)
    if whose is None:
        rows, (units, days, periods) = [line - 1 for line in block.lines], (block.column(name) for name in _WHOSE)
    periods = [None if day else period for day, period in zip(days, periods, strict=True)]
    if unread := reader.around.rows.unread_periods:
        group_periods.tell_unread(table, unread, dict(zip(rows, periods, strict=True)))
    said_in_names.look(table, names, rows, periods, units)
    said_counts.of_groups(table, _by_row(reader, block, whose), reader.around.said_by_row)
    block = unit_parts.add(table, award_classes.add(table, block))
    block = reasons.add(table, block, names.awards)
    counted_things.look(table, block, names)
    proposed.tell(table)
    doubted_lines.tell(table)
    corrections.tell(table)
    number_gaps.look(table, "order", level="info")
    notes.tell_incomplete(table)
    said_below.look(reader, block)
    note_words.tell(table, block, names)
    given_to.look(reader, block)
    award_when.check(reader, block)
    _nothing_lost(table, block)
    return [block]


def _by_row(reader: AwardReader, block: Block, whose: list | None) -> dict[int, dict]:
    """How many of which group of recipients each row counts; nothing where no group row could ask."""
    groups, out = reader.names.recipients.groups, {}
    if not reader.table.plan.rows_of("group"):
        return out
    if whose is not None:
        return {row: {groups.get(who): 1} for row, who in zip(reader.table.records, whose, strict=True)}
    for line, who, number in zip(block.lines, block.column("recipient_type"), block.column("quantity"), strict=True):
        counted = out.setdefault(line - 1, {})
        group = None if number is None else groups.get(who)
        counted[group] = counted.get(group, 0) + (number or 0)
    return out


WORDS = {
    "unit_id": ("missing_unit", "đơn vị"),
    "award_form": ("unknown_award", "hình thức khen thưởng"),
    "quantity": ("bad_number", "số lượng"),
}


def _nothing_lost(table: Table, block: Block) -> None:
    """The last net: a record without unit, award or number, of which nothing was told, is told here."""
    for name, (code, words) in WORDS.items():
        column = block.fields[name]
        if column.constant is not None or column.values is not None and None not in column.values:
            continue
        errors = table.asked()
        told = [f for f in table.findings if f.code == code and f.cell]
        if any(position(f.cell)[0] <= table.header.bottom for f in told):
            continue  # the heading itself was asked about
        if told and code == "missing_unit" and table.column_of("unit") is None:
            continue  # asked once for all rows
        rows = {cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for cell in errors}
        for i in range(len(block)):
            if (
                column.at(i) is not None
                or str(block.lines[i]) in rows
                or block.place(name, i) in errors
                or (block.place("award_form", i) in errors)
            ):
                continue
            at = table.column_of(name.removesuffix("_id"))
            own = address(block.lines[i] - 1, at) if at is not None else None
            place = block.place(name, i) or own or block.place("quantity", i)
            table.findings.append(
                Finding(
                    "error",
                    code,
                    block.sheet,
                    place,
                    None,
                    f"Hàng {block.lines[i]} chưa rõ {words}. Ghi rõ ở ô {place} hoặc thêm cột.",
                )
            )
            if code == "missing_unit":
                break


def _long(reader: AwardReader) -> Block:
    table = reader.table
    facts = reader.rows()
    column = table.column_of("quantity")
    numbers = table.read(column, number_words.count(reader.names.recipients), values=table.shown(column))
    doubted_names.hold_numbers(table, numbers)
    totals.check_rows(table, {column: numbers}, facts["unit_id"][0], reader.names.units)
    quantities, sums = totals.parts_out(table, column, numbers, [bool(r) for r in facts["recipient_type"][0]])
    _inherit(table, facts)
    several = number_words.recipients(reader, column, facts, quantities)
    given_to.complete(reader, facts, sums)
    given_to.for_collectives(reader, facts)
    contradictions.look(reader, range(len(table.records)), {name: facts[name][0] for name in KEY})
    keep = [i for i in range(len(table.records)) if i not in sums] if sums else list(range(len(table.records)))
    block = columns_block(table, facts, reader.names, quantities, keep, {"quantity": letters(column)})
    return number_words.apart(block, several, reader)


def _inherit(table: Table, facts: dict) -> None:
    """A "trong đó" row says only what differs from the row it is part of."""
    at = {row: i for i, row in enumerate(table.records)}
    for row, parent in sorted(table.plan.parents.items()):
        if row not in at or parent not in at:
            continue
        for name in ("award_form", "award_kind", "unit_id", "period", "decision_no", "decision_date", "recipient_type"):
            column = facts[name][0]
            if (
                column[at[row]] in (None, "chua_ro")
                and column[at[parent]] is not None
                and (name != "recipient_type" or row not in table.plan.subset)
            ):
                column[at[row]] = column[at[parent]]
