"""Measured results of a unit told part by part: its thôn, its phòng, its schools, or one đợt after the other.
The plan asks for the unit's own number: what the parts count is added up at the first cell, and told with the cells
that were added. Shares are not added up; they stay as they are written, and are asked."""

from __future__ import annotations

from data.intake.addresses import first_of, position
from data.intake.records import Block, Column
from data.intake.tables.table import Table

_SAME = ("task_no", "measure", "measure_unit", "period", "unit_id")


def add_up(table: Table, block: Block) -> Block:
    """The block with one record for each measure of a unit."""
    in_columns = any("batch" in meaning.dims for meaning in table.header.measures)
    if table.column_of("part") is None and table.column_of("batch") is None and not in_columns:
        return block
    groups: dict[tuple, list[int]] = {}
    values = block.column("value")
    for i in range(len(block)):
        key = tuple(block.fields[name].at(i) for name in _SAME)
        is_share = "%" in (key[2] or "") or "tỷ lệ" in (key[1] or "").casefold()
        groups.setdefault(key if values[i] is not None and not is_share else (i,), []).append(i)
    if all(len(same) == 1 for same in groups.values()):
        return block
    totals = list(values)
    for same in groups.values():
        if len(same) > 1:
            totals[same[0]] = sum(values[i] for i in same)
    block.fields["value"] = Column(totals)
    same = next(same for same in groups.values() if len(same) > 1)
    cells = [block.place("value", i) for i in same]
    at, added = position(cells[0]), sum(len(one) > 1 for one in groups.values())
    words = (
        f"Số của các đơn vị trực thuộc, các đợt được cộng thành số của đơn vị: ô {first_of(cells)} cộng lại là "
        f"{totals[same[0]]:g}".replace(".", ",")
        + (f"; {added - 1} chỉ số khác cũng vậy" if added > 1 else "")
        + ". "
        "Nếu chỉ số này không cộng được, ghi số của cả đơn vị."
    )
    table.tell("info", "parts_added", *at, None, words)
    return block.taking(sorted(one[0] for one in groups.values()))
