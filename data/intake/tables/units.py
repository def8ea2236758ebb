"""Which unit each record is about: its own column, the group it stands in, the sheet, the title, the letterhead.
A name is assigned only when exactly one unit bears it; the others are told with what may have been meant.
The same reading serves awards, progress, results, targets and clusters."""

from __future__ import annotations

import re

from data.intake.addresses import address, first_of
from data.intake.headings.heading_words import MANY_UNITS
from data.intake.meaning.match import Match, without_number
from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, match_key


def parser(units: UnitNames, required: bool = False, by_each: bool = False):
    """`by_each`: what the row says may hold for several units, so that it can be recorded for each of them."""

    def parse(value: object):
        text = clean(as_typed(value))
        if not text:
            return (
                Wrong("missing_unit", "chưa ghi đơn vị", "Ghi tên cơ quan, đơn vị, địa phương.") if required else None
            )
        if by_each and (ids := for_each(units, text)):
            return ids[0]
        return one_of(units, text, by_each)

    return parse


FOR_EACH = "Ghi cho từng đơn vị:"  # before the units a row of progress holds for, as chosen on screen
_BETWEEN = re.compile(r"(\s*(?:[,;/+&\n]|\bvà\b)\s*)")


def several(units: UnitNames, text: str) -> list[str]:
    """Units of a text that is nothing but the certain names of two or more; "và" inside a name parts none."""
    pieces = _BETWEEN.split(text) if len(text) < 400 else []
    found: list[str] = []
    at = 0
    while at < len(pieces):
        ends = range(len(pieces), at, -2)
        end = next((end for end in ends if named(units, "".join(pieces[at:end]).strip())), None)
        if end is None:
            return []
        found.append(named(units, "".join(pieces[at:end]).strip()))
        at = end + 1
    return list(dict.fromkeys(found)) if len(set(found)) > 1 else []


def for_each(units: UnitNames, text: str) -> list[str]:
    """The units an officer, or the sender, says that a row holds for: each of them by name."""
    return several(units, text.removeprefix(FOR_EACH)) if text.startswith(FOR_EACH) else []


def one_of(units: UnitNames, text: str, by_each: bool = False):
    """The unit a cell names, or what is wrong with it; two in one cell are never given to one of them."""
    found = units.resolve(text)
    ids = several(units, text) if found.id is None else []
    if found.id is None and not ids and not found.options and MANY_UNITS.fullmatch(match_key(text)):
        why = "là một nhóm cơ quan, đơn vị, không rõ đơn vị nào báo cáo"
        return Wrong("several_units", why, "Ghi tên đơn vị báo cáo; nhiều đơn vị thì mỗi đơn vị một hàng.")
    if not ids:
        return decide(found, text)
    names = [units.by_id[unit].name for unit in ids]
    why = f"ghi {len(ids)} đơn vị, trong khi mỗi dòng là báo cáo của một đơn vị"
    if not by_each:
        return Wrong("several_units", why, "Tách thành các dòng, mỗi dòng một đơn vị với số liệu của đơn vị đó.")
    cure = "Tách thành các dòng, hoặc chọn ghi cùng nội dung này cho từng đơn vị."
    return Wrong("several_units", why, cure, None, (f"{FOR_EACH} {'; '.join(names)}", *names))


def decide(found: Match, text: str):
    """A unit id, or what is wrong with the name."""
    if found.id:
        return found.id
    names = ", ".join(found.options)
    if found.how == "ambiguous":
        return Wrong("ambiguous_unit", f"có thể là {names}", "Ghi đủ dấu tên đơn vị.", found.suggestion, found.options)
    if found.how == "former":
        return Wrong(
            "unknown_unit",
            "là tên trước sắp xếp, nay không còn",
            f"Chọn đơn vị hiện nay: {names}.",
            found.suggestion if len(found.options) == 1 else None,
            found.options,
        )
    hint = f"Có phải là: {names}?" if names else "Ghi đúng tên trong danh sách cơ quan, đơn vị, địa phương."
    return Wrong(
        "unknown_unit", "không có trong danh sách cơ quan, đơn vị, địa phương", hint, found.suggestion, found.options
    )


def named(units: UnitNames, text: str) -> str | None:
    """The unit a group row or a cell is the name of; nothing when it says more or the name is not certain."""
    found = units.known(without_number(text)) if len(text) < 90 else None
    return found.id if found and found.how in ("exact", "alias") else None


_LIKE_A_UNIT = re.compile(
    r"(?:ubnd |ủy ban nhân dân )?(?:xã|phường|thị trấn|huyện|sở) (?!phường|ban |ngành|và |thị trấn|hội\b|hữu\b)\w"
)


def is_like_a_unit(name: str) -> bool:
    """Whether a group row's words begin as the name of a unit does, known or not."""
    return len(name) < 90 and _LIKE_A_UNIT.match(match_key(name)) is not None


def of_groups(table: Table, units: UnitNames) -> list[str | None] | None:
    """Unit of the group row above each record, None without any; a name nobody bears is told and stands as ""."""

    def meaning(text: str):
        name = without_number(text)
        own = named(units, text)
        if own or not is_like_a_unit(name):
            return own
        inside = list(dict.fromkeys(units.mentioned(name)))  # "Sở Nội vụ chủ trì"
        return inside[0] if len(inside) == 1 else f"?{name}"

    said = table.above_at(meaning)
    groups = [group for group, _ in said]
    told: set[str] = set()
    for row, (group, at) in zip(table.records, said, strict=True):
        if group and group[0] == "?" and group not in told:
            told.add(group)
            wrong = decide(units.resolve(group[1:]), group[1:])
            why = f"{wrong.why}. {wrong.cure}" if isinstance(wrong, Wrong) else "chưa ghi đủ tên. Ghi đủ tên đơn vị."
            words = f"Ô {address(*at)}, dòng nhóm của hàng {row + 1}, ghi “{group[1:]}”: {why}"
            suggestion = wrong.suggestion if isinstance(wrong, Wrong) else units.by_id[wrong].name
            table.tell("error", "unknown_unit", *at, group[1:], words, suggestion)
    found = ["" if group and group[0] == "?" else group for group in groups]
    return found if any(group is not None for group in found) else None


def inherited(table: Table) -> tuple[str | None, str | None]:
    """Unit of rows that name none, and the cell it was read from (None: sheet name or request)."""
    context, request = table.context, table.request
    if context.sheet_unit and context.sheet_unit != (context.unit and context.unit.value):
        return context.sheet_unit, None
    if context.unit and not (request.unit and context.unit.value == RECORD_UNIT):
        return context.unit.value, context.unit.cell
    return request.unit or request.default_unit, None


def of_records(
    table: Table,
    units: UnitNames,
    name: str = "unit",
    groups: list[str | None] | None = None,
    only: list[str | None] | None = None,
    by_each: bool = False,
) -> tuple[list, str | list | None]:
    """Unit id of each record and where it stands; None with a finding where it cannot be decided.

    `only` names the one unit a record can be about: an empty cell then means it, unless the file is another unit's.
    """
    column = table.column_of(name)
    default, default_cell = inherited(table)
    records = table.records
    if column is None:
        own: list = [None] * len(records)
    else:
        own = table.read(column, parser(units, by_each=by_each))
        tell_guesses(table, units, column)
        if only and default in (None, RECORD_UNIT):
            own = [
                one if blank in ("", None) else unit
                for unit, one, blank in zip(own, only, table.cells(column), strict=True)
            ]
    blank = [i for i, unit in enumerate(own) if unit is None]
    if not blank:
        return own, address(0, column)[:-1] if column is not None else None
    if column is None and not groups:
        if default is None:
            tell_missing(table, records[0] if records else table.header.bottom)
        return [default] * len(records), default_cell
    return _fill(table, column, own, blank, groups, default, default_cell)


def _tell_outside(table: Table, rows: list[int]) -> None:
    """Rows that stand in no group of a unit, in a table of many units whose other rows do."""
    rows = [row for row in rows if row not in table.plan.parents.values()]  # a sum is nobody's
    if not rows:
        return
    shown = first_of([str(row + 1) for row in rows])
    words = (
        f"Có {len(rows)} hàng ({shown}) không ghi đơn vị, trong khi các hàng khác có ghi: đã hiểu là của Sở Nội vụ. "
        "Ghi đơn vị ở từng hàng hoặc ở dòng nhóm phía trên."
    )
    table.tell("warning", "unit_assumed", rows[0], table.header.first, None, words)


def _fill(table: Table, column, own, blank, groups, default, default_cell):
    records = table.records
    places: list = [address(r, column) if column is not None else None for r in records]
    cells = table.cells(column) if column is not None else [""] * len(records)
    last: str | None = None
    filled_down = None
    missing: list[int] = []
    blank_set = set(blank)
    for i, row in enumerate(records):
        if i not in blank_set:
            last = own[i]
            continue
        if cells[i] not in ("", None) and clean(as_typed(cells[i])):
            last = None  # named, but not understood: told already
            continue
        group = groups[i] if groups else None
        if group is not None:
            own[i], places[i] = group or None, None
        elif default and (last is None or column is None):
            own[i], places[i] = default, default_cell
        elif last and column is not None:
            own[i] = last
            places[i] = places[i - 1]
            if filled_down is None and table.plan.parents.get(row) not in table.plan.unit_heads:
                filled_down = row
        else:
            missing.append(row)
    if column is None and default == RECORD_UNIT:
        _tell_outside(table, [row for row, group in zip(records, groups, strict=True) if group is None])
    if filled_down is not None:
        table.tell(
            "warning",
            "filled_from_above",
            filled_down,
            column,
            None,
            f"Ô {address(filled_down, column)}, cột “{table.title(column)}” để trống: đã hiểu là cùng đơn vị "
            "với hàng trên. Đề nghị ghi đủ tên đơn vị ở từng hàng.",
        )
    for row in missing[:50]:
        tell_missing(table, row)
    return own, places


def tell_missing(table: Table, row: int) -> None:
    column = table.column_of("unit")
    table.tell(
        "error",
        "missing_unit",
        row,
        column if column is not None else table.header.first,
        None,
        f"Hàng {row + 1} không cho biết của cơ quan, đơn vị, địa phương nào. Ghi tên đơn vị ở cột Đơn vị, ở "
        "đầu trang (“Đơn vị báo cáo: ...”) hoặc chọn đơn vị khi nạp tệp.",
    )


def tell_guesses(table: Table, units: UnitNames, column: int) -> None:
    """Names that were completed are told once each."""
    seen: dict[str, int] = {}
    for text in table.grid.texts[column]:
        found = units.known(without_number(text))
        if found.id and found.how in ("short", "unaccented"):
            try:
                seen[text] = table.grid.columns[column].index(text, table.header.bottom + 1)
            except ValueError:
                continue
    for text, row in sorted(seen.items(), key=lambda item: item[1]):
        name = units.by_id[units.known(without_number(text)).id].name
        tell_completed(table, row, column, clean(text), name)


def tell_completed(table: Table, row: int, column: int, text: str, name: str) -> None:
    """A name without its type or its accents, that fits one unit only."""
    words = f"Ô {address(row, column)} ghi “{text}”: đã hiểu là {name}. Nếu không đúng, ghi đủ tên đơn vị."
    table.tell("info", "unit_completed", row, column, text, words, name)
