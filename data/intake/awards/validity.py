"""Awards and units that did not exist on the day: giấy khen of a district after 30/06/2025, a commune before it.
A row without a decision is asked about as of the first day of its period.
The awards and units of the catalogue tell from when, and until when, they are."""

from __future__ import annotations

from data.intake.awards.reader import AwardReader
from data.intake.model import Finding
from data.intake.records import Block
from data.text import day_label, period_bounds

MOST = 200  # findings of one table


def check(reader: AwardReader, block: Block, days: list, periods: list) -> None:
    """Tell the rows whose award had ended, or whose unit was not yet, on their day."""
    starts = {u.unit_id: u.valid_from for u in reader.catalogue.units if u.valid_from}
    ends = {f.form_id: f.valid_to for f in reader.catalogue.forms if f.valid_to}
    awards, units = block.fields["award_form"], block.fields["unit_id"]
    given = set(awards.values) if awards.values is not None else {awards.constant}
    first_day = min(starts.values(), default="")
    if not ends.keys() & given and not any(day and day < first_day for day in set(days)):
        return  # nothing of what is told here can be
    found = []
    for i, (day, period) in enumerate(zip(days, periods, strict=True)):
        day = day or (period_bounds(period)[0].isoformat() if period else None)
        form, unit = awards.at(i), units.at(i)
        if day and form in ends and day > ends[form]:
            found.append(_ended(block, i, reader.forms[form].name, ends[form]))
        elif day and unit in starts and day < starts[unit]:
            found.append(_not_yet(block, i, reader.names.units.by_id[unit].name, starts[unit]))
        if len(found) == MOST:
            break
    reader.table.findings += found


def _ended(block: Block, i: int, award: str, last: str) -> Finding:
    words = f"Hàng {block.lines[i]}: “{award}” không còn từ ngày {day_label(last)}. Kiểm tra lại hình thức hoặc ngày."
    place = block.place("award_form", i) or block.place("quantity", i)
    return Finding("warning", "award_ended", block.sheet, place, award, words)


def _not_yet(block: Block, i: int, unit: str, first: str) -> Finding:
    words = (
        f"Hàng {block.lines[i]}: {unit} thành lập từ ngày {day_label(first)}, sau ngày của số liệu. Kiểm tra lại "
        "đơn vị hoặc ngày."
    )
    return Finding(
        "warning", "unit_not_yet", block.sheet, block.place("unit", i) or block.place("quantity", i), unit, words
    )
