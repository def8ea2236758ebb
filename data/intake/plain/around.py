"""What a plain form's rows leave out and its surroundings say: a group row, a line "Căn cứ: ...", the title.
Taken only where the table has no column of its own for it; the nearest place holds. Where it was taken from stands in
the record's cells, so that a reader can walk there."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.addresses import address, position
from data.intake.forms import title_key
from data.intake.grid import Grid
from data.intake.meaning.words import DOCUMENT_KINDS
from data.intake.records import Column
from data.intake.tables.table import Table
from data.text import clean, day_label, match_key

_LABEL = re.compile(r"^[\W_]*([^:：]{2,60}?)\s*[:：]\s*(.*)$")
_ROWS_BELOW = 30
_NAMED = (
    r"((?:quyết định|kế hoạch|công văn|thông báo|văn bản|nghị quyết|chỉ thị|tờ trình|hướng dẫn|QĐ|KH|CV|TB|NQ|CT)\s+"
    r"(?:số\s*:?\s*)?"
    r"\d+\s*/[^\s,;()]+(?:\s+ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})?)"
)
# "Theo Công văn số ...", or the document alone in its line, or in brackets behind a title
_DOCUMENT = re.compile(
    rf"(?:kèm theo|theo|căn cứ|thực hiện)\s+{_NAMED}|\(\s*{_NAMED}[^()]*\)|^\s*{_NAMED}\s*$", re.IGNORECASE
)

_OWN_NUMBER = re.compile(r"Số\s*:\s*(\d+\s*/\s*(?:TB|QĐ|KH|CV|NQ|CT)-[\w.-]+)(\s+ngày\s+\d.*)?", re.IGNORECASE)

_OF_ALL = ("basis", "source", "valid_from", "valid_to")  # what a line over the first of several tables says of all

Said = tuple[object, str | None]  # a value and its cell


def lines(table: Table) -> list[tuple[str, str | None]]:
    """Text and cell of the lines over the table and below it; a label's value may stand in the next cell."""
    return [*table.context.own_lines, *_below(table)]


def nearest(table: Table, parse: Callable[[str], object]) -> Said | None:
    """What the line next to the table says, of its own lines that say it, else its sheet's name."""
    said = ((parse(text), cell) for text, cell in [*reversed(table.context.own_lines), (table.sheet, None)])
    return next(((value, cell) for value, cell in said if value is not None), None)


def shared(table: Table, parse: Callable[[str], object]) -> Said | None:
    """What the lines over the tables above say, where they agree: the title of all."""
    above = table.context.lines[table.context.own :]
    told = {value: cell for text, cell in above if (value := parse(text)) is not None}
    return next(iter(told.items())) if len(told) == 1 else None


def section(table: Table, parse: Callable[[str], object]) -> Said | None:
    """What the line right over the heading says, the letterhead aside: "II. Sở Y tế chủ trì" over its tasks."""
    own = table.context.own_lines
    if not own or len(table.context.lines) < 2:
        return None
    text, cell = own[-1]
    value = parse(text)
    return None if value is None else (value, cell)


def _below(table: Table) -> list[tuple[str, str | None]]:
    grid, last = table.grid, table.plan.last
    rows = range(last + 1, min(len(grid.rows), last + _ROWS_BELOW))
    return [
        (clean(value), address(row, column))
        for row in rows
        for column, value in enumerate(grid.rows[row])
        if isinstance(value, str) and value.strip()
    ]


def labelled(table: Table, name: str, above: bool = False) -> Said | None:
    """What a line "Căn cứ: ..." says for one field of the form, by the titles this field may have; `above`: also one
    over the tables above."""
    keys = table.header.form.field(name).keys
    for text, cell in [*lines(table), *(table.context.lines[table.context.own :] if above else ())]:
        found = _LABEL.match(text)
        if found and title_key(found[1]) in keys:
            value = found[2] or _right_of(table.grid, cell)
            if value:
                return value, cell
    return None


def _right_of(grid: Grid, cell: str | None) -> str:
    if cell is None:
        return ""
    row, column = position(cell)
    return next((text for c in range(column + 1, grid.width) if (text := grid.text(row, c))), "")


def document(table: Table) -> Said | None:
    """The document that a line over the table, or over the tables above it, says it is annexed to, or follows; another
    one named there is told."""
    texts = [*lines(table), *table.context.lines[table.context.own :]]
    found = [(one[1] or one[2] or one[3], text, cell) for text, cell in texts if (one := _DOCUMENT.search(text))]
    if not found:
        return _own_number(table)
    annexed = (one for one in found if "kèm theo" in one[1].casefold())
    named, _, cell = next(annexed, found[0])
    others = [(other, at) for other, _, at in found if at and _number_in(other) != _number_in(named)]
    if others:
        other, at = others[0]
        words = f"Ô {at} nêu {other}, ô {cell} nêu {named}; đã lấy {named} làm căn cứ. Kiểm tra lại, sửa chỗ ghi sai."
        table.tell("warning", "around_differs", *position(at), other, words)
    return named[:1].upper() + named[1:], cell


def _number_in(named: str) -> str:
    found = re.search(r"\d+\s*/\S+", named)
    return match_key(found[0]) if found else named


def is_document(text: str) -> str | None:
    """A text that names a document by its number: "Công văn số 77/UBND-NC"; "Tháng 8/2026" names none."""
    return text if re.search(r"\d+\s*/\s*(?:\d{4}\s*/\s*)?[^\W\d]", text) else None


def _own_number(table: Table) -> Said | None:
    """The number of the very document the list stands in: "Số: 12/TB-SNV ngày 15/8/2026" below its letterhead."""
    for text, cell in [*table.context.own_lines, *table.context.lines[table.context.own :]]:
        if found := _OWN_NUMBER.fullmatch(text):
            day = f" ngày {day_label(table.context.written_on)}" if not found[2] and table.context.written_on else ""
            letters = found[1].split("/")[-1].split("-")[0].strip().casefold()
            return f"{DOCUMENT_KINDS.get(letters, 'văn bản').capitalize()} số {found[1]}{found[2] or day}", cell
    return None


def fill(
    table: Table,
    fields: dict[str, Column],
    cells: dict,
    name: str,
    parse: Callable[[str], object],
    around: Callable[[], Said | None] = lambda: None,
) -> None:
    """Gives a field without a column what its group row says, else a labelled line, else `around`; `parse` gives the
    value of such words, or None."""
    source = "unit" if name == "unit_id" else name
    if table.column_of(source) is not None:
        return
    own = fields[name].values if name in fields else None
    groups = table.above_at(parse)
    label = labelled(table, source, above=name in _OF_ALL)
    value = parse(str(label[0])) if label else None
    general = (value, label[1]) if label and value is not None else around() or (None, None)
    found: list[Said] = []
    for i, (told, at) in enumerate(groups):
        if told is not None and at:
            found.append((told, address(*at)))
        else:
            found.append(general if own is None or own[i] is None else (own[i], None))
    if all(value is None for value, _ in found):
        return
    fields[name] = Column([value for value, _ in found])
    cells[source] = [cell for _, cell in found]
