"""What the name of an award, or of whom it went to, says of its row beside that: "Giấy khen ... tháng 4/2026",
"... của Chủ tịch UBND xã Na Rì", "Cá nhân (nữ)". The name is read, the row counts, and the rest is told once a wording.
What was asked for or taken back ("(đề nghị)", "(thu hồi)") is read in notes.py; a kind ("đột xuất") with the name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from data.intake.addresses import address
from data.intake.awards.doubted_lines import in_brackets
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.values import Wrong
from data.intake.tables.table import Table
from data.text import clean, match_key, period_label, periods_apart, read_period

_NAMES = ("award_form", "label", "recipient_type")
_OTHER = re.compile(r"\b(?:lũy kế|cộng dồn|là nữ|cùng kỳ)\b")
_CITED = re.compile(r"\b(?:quyết định|qđ|kế hoạch|thành tích|phong trào)\b")

Said = dict[str, tuple[object, Wrong]]  # a wording -> what it says, and how that is told


def look(
    table: Table, names: CatalogueNames, rows: Sequence[int], periods: Sequence[str | None], units: Sequence[str | None]
) -> None:
    """`periods`, `units`: the period and the unit the record of each row is counted in; no period beside a day."""
    for column in filter(lambda c: c is not None, map(table.column_of, _NAMES)):
        texts = {text for text in table.grid.texts[column] if len(text) > 3}
        _tell(table, column, _others(texts, len(table.usual_period or "") > 4), lambda row, said: True)
        if said := _periods(texts, table.year):
            held = dict(zip(rows, periods, strict=True))
            _tell(table, column, said, lambda row, said, held=held: _apart(held.get(row), said))
        if said := _communes(texts, names):
            whose = {row: unit for row, unit in zip(rows, units, strict=True) if unit and names.units.is_commune(unit)}
            _tell(table, column, said, lambda row, said, whose=whose: whose.get(row, said) != said)


def _tell(table: Table, column: int, said: Said, differs: Callable[[int, object], bool]) -> None:
    told: set[str] = set()
    asked = table.asked("proposed_only") if said else ()  # "(đề nghị)" is told in notes.py
    for row in table.records if said else ():
        cell = table.cell(row, column)
        if isinstance(cell, str) and cell in said and cell not in told and differs(row, said[cell][0]):
            told.add(cell)
            if address(row, column) not in asked:
                table.wrong(row, column, cell, said[cell][1])


def _others(texts: set[str], is_part_of_year: bool) -> Said:
    found, cure = {}, "Bỏ hàng nếu không phải là số được khen."
    for text in texts:
        what = in_brackets(text, is_part_of_year)
        if what is None and _OTHER.search(match_key(text)):
            what = "số của kỳ khác hoặc của một phần những người được khen"
        if what:
            why = f"có vẻ là {what}, nhưng hàng này vẫn được tính"
            found[text] = None, Wrong("other_numbers", why, cure, level="warning")
    return found


def _periods(texts: set[str], year: int) -> Said:
    """A month, a quarter; a title may be that of a year before."""
    found = {}
    for text in texts:
        period = None if _CITED.search(match_key(text)) else read_period(clean(text), year, anywhere=True)
        if period and "-" in period:
            why = f"nêu {period_label(period)}, hàng này được tính vào kỳ khác"
            cure = "Ghi kỳ ở cột Kỳ báo cáo, hoặc sửa tên."
            found[text] = period, Wrong("period_conflict", why, cure, level="warning")
    return found


def _communes(texts: set[str], names: CatalogueNames) -> Said:
    """ "Giấy khen của Chủ tịch UBND xã Na Rì" in the rows of another commune."""
    units, found = names.units, {}
    for text in texts:
        named = [one for one in units.mentioned(text) if units.is_commune(one)]
        if len(named) == 1:
            why = f"nêu {units.by_id[named[0]].name}, hàng này được tính cho đơn vị khác"
            cure = "Kiểm tra lại đơn vị của hàng, hoặc sửa tên."
            found[text] = named[0], Wrong("unit_conflict", why, cure, level="warning")
    return found


def _apart(held: str | None, said: object) -> bool:
    return held is not None and periods_apart(held, said)
