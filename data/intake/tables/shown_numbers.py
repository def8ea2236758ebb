"""Numbers whose cell shows another number than it holds: `0,` shows 12000 as 12, `;;;` shows nothing, `"5"` always 5.
The stored number is read, since formulas reckon with it; what the sender saw is told beside it.
One finding for each format of a column, at its first cell."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.headings.header import Meaning
from data.intake.readers import number_formats
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import match_key

_QUANTITIES = frozenset(("quantity", "value", "value_of_heading", "percent", "size", "days_counted"))
_SCALES = frozenset("trăm nghìn ngàn triệu tỷ tỉ chục vạn k tr".split())


def tell(table: Table) -> None:
    """The quantities of each column that one format shows as others, at the first of them."""
    formats = table.grid.sheet.formats
    if not formats:
        return
    columns = {m.column: m for m in table.header.meanings if m.measure or m.field in _QUANTITIES}
    records = set(table.records)
    found: dict[tuple[int, str], list[tuple[int, str]]] = {}
    for row, column in sorted(formats):
        if row in records and column in columns:
            code = formats[row, column]
            other = _other(table.grid.at(row, column), code, columns[column])
            if other is not None:
                found.setdefault((column, code), []).append((row, other))
    for (column, _), cells in found.items():
        _tell(table, column, cells)


def _other(value: object, code: str, meaning: Meaning) -> str | None:
    """What a cell shows, where that is not the number it holds."""
    if not isinstance(value, float):
        return None
    shown = number_formats.shown(code, value)
    if shown is None or value == 0 and (meaning.measure or meaning.field == "quantity" or shown in ("-", "–")):
        return None  # of awards 0 and nothing are one
    words = set(match_key(shown).split()) & _SCALES
    is_scaled = bool(words - set(match_key(" ".join(meaning.path)).split()))
    held = value * 100 if number_formats.is_percent(code) else value
    return shown if is_scaled or not number_formats.tells(shown, held) else None


def _tell(table: Table, column: int, cells: list[tuple[int, str]]) -> None:
    row, shown = cells[0]
    held = as_typed(table.grid.at(row, column))
    seen = f"hiện “{shown}”" if shown else "không hiện gì"
    more = f" (và {len(cells) - 1} ô khác cùng định dạng ở cột này)" if len(cells) > 1 else ""
    words = (
        f"Ô {address(row, column)}, cột “{table.title(column)}” lưu số {held} nhưng định dạng số làm ô {seen}{more}; "
        f"đã đọc số được lưu. Nếu số đúng là số nhìn thấy, ghi lại số đó; nếu không, đổi định dạng ô thành General."
    )
    table.tell("warning", "shown_otherwise", row, column, held, words)
