"""What is said of movements around their list, and what in a row can hardly be meant.
"I. Phong trào do Thủ tướng Chính phủ phát động" is the level of those below it. Days outside of a movement's years, or
two rows of one name, are told; the row holds."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake.addresses import letters
from data.intake.meaning import values
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.plain import around
from data.intake.plain.cells import Parser
from data.intake.readers.workbook import as_typed
from data.intake.records import Column
from data.intake.tables import against
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, day_label, match_key

_LAUNCHED = re.compile(r"\b(?:do|của)\s+(.+?)\s+phát động\b", re.IGNORECASE)
_WHO = re.compile(r"(?:chủ tịch|thủ tướng|ủy ban|ubnd|ubtw|mttq|chính phủ|bộ|quốc hội|tỉnh ủy)\b")
_LAUNCHERS = ("Thủ tướng Chính phủ", "Chính phủ", "Chủ tịch UBND tỉnh", "UBND tỉnh", "Chủ tịch nước", "Quốc hội")
_YEARS = re.compile(r"(20\d\d)\s*(?:-|–|—|đến|tới)\s*(?:hết\s*)?(?:ngày\s*)?(?:\d{1,2}[/.-])*(?:năm\s*)?(20\d\d)")
_SPAN = re.compile(r"(?:giai đoạn|từ năm|nhiệm kỳ)\s*(20\d\d\s*(?:-|–|—|đến|tới)\s*(?:năm\s*)?20\d\d)", re.IGNORECASE)


def standing_unit(units: UnitNames) -> Parser:
    """Reads the unit that leads a movement."""

    def parse(value: object):
        text = clean(as_typed(value))
        return unit_reader.decide(units.resolve(text), text) if text else None

    return parse


def fill(table: Table, units: UnitNames, fields: dict[str, Column], cells: dict) -> None:
    """Who launched and who leads, where no column tells it."""
    over = lambda: around.section(table, launched_by) or around.nearest(table, _of_title)  # noqa: E731
    around.fill(table, fields, cells, "launched_by", launched_by, over)
    if table.column_of("standing_unit") is None:
        standing: dict[str, Column] = {}
        leads = lambda text: unit_reader.named(units, text)  # noqa: E731
        around.fill(table, standing, cells, "standing_unit", leads, lambda: around.section(table, leads))
        if "standing_unit" in standing:
            fields["unit_id"] = standing["standing_unit"]
    _between(table, fields, cells)
    for name in ("period", "state"):
        around.fill(table, fields, cells, name, lambda text: None, lambda name=name: _labelled(table, name))


def _between(table: Table, fields: dict[str, Column], cells: dict) -> None:
    """The years of a movement that a list says as "Ngày bắt đầu | Ngày kết thúc"."""
    columns = [table.column_of(name) for name in ("begins", "ends")]
    if table.column_of("period") is not None or columns == [None, None]:
        return
    today = table.request.today
    parsers = [_or_year(values.due_date(today, begins=True)), _or_year(values.due_date(today))]
    ends = [
        [None] * len(table.records) if c is None else table.read(c, parse)
        for c, parse in zip(columns, parsers, strict=True)
    ]
    words = ("từ {}", "đến {}")
    said = []
    for first, last in zip(*ends, strict=True):
        ends_in_words = [day and (day_label(day) if "-" in day else day) for day in (first, last)]
        if first and last:
            said.append(" - ".join(ends_in_words))
        else:
            said.append(next((w.format(d) for w, d in zip(words, ends_in_words, strict=True) if d), None))
    fields["period"] = Column(said)
    cells["period"] = letters(next(c for c in columns if c is not None))


def _or_year(parse: Parser) -> Parser:
    """Days of an end of a movement, or a year alone: "Từ năm 2026"."""

    def read(value: object):
        year = clean(as_typed(value))
        return year if re.fullmatch(r"20\d\d", year) else parse(value)

    read.reads_dates = getattr(parse, "reads_dates", False)
    return read


def number_by_name(table: Table, catalogue: Catalogue, fields: dict[str, Column], cells: dict) -> None:
    """The number of a movement the list names without any, as the catalogue has it, which is told."""
    column = table.column_of("name")
    if table.column_of("movement_no") is not None or column is None:
        return
    known = {_bare(name): number for number, name in catalogue.movements.items()}
    numbers = [known.get(_bare(name or "")) for name in fields["name"].all(len(table.records))]
    if not any(numbers):
        return
    fields["movement_no"] = Column(numbers)
    cells["movement_no"] = letters(column)
    row = next(row for row, number in zip(table.records, numbers, strict=True) if number)
    words = (
        f"Bảng không có cột STT: số của {sum(map(bool, numbers))} phong trào (từ hàng {row + 1}) được lấy theo tên "
        "trong danh mục. Kiểm tra lại tên."
    )
    table.tell("info", "number_by_name", row, column, None, words)


def _bare(name: str) -> str:
    return re.sub(r"^(?:các )?phong trào(?: thi đua)? ", "", match_key(name))


def _labelled(table: Table, name: str) -> tuple[object, str | None] | None:
    return around.labelled(table, name)


def _of_title(text: str) -> str | None:
    found = _LAUNCHED.search(text)
    return found[1] if found else None


def launched_by(text: str) -> str | None:
    """Who launched what stands below "Phong trào do Thủ tướng Chính phủ phát động"."""
    name = clean(without_number(text)).rstrip(" :.")
    found = _LAUNCHED.search(name)
    if found:
        return _as_written(found[1])
    return _as_written(name) if _WHO.match(match_key(name)) and len(name) < 60 else None


def _as_written(name: str) -> str:
    """ "THỦ TƯỚNG CHÍNH PHỦ", "TỈNH" of a line in capitals, in the words a column would have."""
    if not name.isupper():
        return name
    return next((known for known in _LAUNCHERS if match_key(known) == match_key(name)), name.capitalize())


def check(table: Table, catalogue: Catalogue, units: UnitNames, fields: dict[str, Column]) -> None:
    """What a row says against itself, against its group row, and against the movements known."""
    count = len(table.records)
    told = {name: column.all(count) for name, column in fields.items()}
    if table.column_of("launched_by") is not None:
        against.tell_groups(table, "around_differs", told["launched_by"], launched_by, str, _other_words)
    if table.column_of("standing_unit") is not None:
        shown = lambda unit: units.by_id[unit].name  # noqa: E731
        meaning = lambda text: unit_reader.named(units, text)  # noqa: E731
        against.tell_groups(table, "unit_conflict", told["unit_id"], meaning, shown)
    _years(table, told)
    _same_names(table, catalogue, told)
    column = table.column_of("movement_no")
    for i, row in enumerate(table.records):
        number = told["movement_no"][i]
        if number and not re.fullmatch(r"\d{1,3}", number):
            table.wrong(
                row, column, number, Wrong("bad_number", "không phải là số của phong trào", "Ghi số 1, 2, 3, ...")
            )
            fields["movement_no"].values[i] = None


def _other_words(own: object, said: object) -> bool:
    one, other = match_key(str(own)), match_key(str(said))
    return one not in other and other not in one


def _years(table: Table, told: dict) -> None:
    """Days of review outside of the years, and years that the name says otherwise."""
    for i, row in enumerate(table.records):
        named = _SPAN.search(told["name"][i] or "")
        period = told["period"][i]
        found = _YEARS.search(str(period or "")) or named and _YEARS.search(named[1])
        if not found:
            continue
        first, last = found[1], found[2]
        if period and named and _YEARS.search(named[1]).groups() != (first, last):
            why = f"khác giai đoạn {named[1]} trong tên phong trào"
            wrong = Wrong("period_conflict", why, "Kiểm tra lại giai đoạn.", level="warning")
            table.wrong(row, table.column_of("period"), period, wrong)
        for name in ("mid_review_due", "final_review_due"):
            day, column = told[name][i], table.column_of(name)
            latest = str(int(last) + 1)  # the last review may be held in the year after
            if day and column is not None and not first <= day[:4] <= latest:
                why = f"nằm ngoài giai đoạn {first} - {last} của phong trào"
                wrong = Wrong("period_conflict", why, "Kiểm tra lại năm.", level="warning")
                table.wrong(row, column, table.cell(row, column), wrong)


def _same_names(table: Table, catalogue: Catalogue, told: dict) -> None:
    """One movement under two numbers, in the list or beside the number it already bears."""
    column, seen = table.column_of("name"), {}
    known = {match_key(name): number for number, name in catalogue.movements.items()}
    for row, number, name in zip(table.records, told["movement_no"], told["name"], strict=True):
        key = match_key(name or "")
        if not key:
            continue
        if key in seen:
            why = f"trùng tên với phong trào ở hàng {seen[key] + 1}; đang được hiểu là hai phong trào"
            table.wrong(row, column, name, Wrong("movement_renamed", why, "Bỏ hàng thừa.", level="warning"))
        elif known.get(key, number) != number and (number or "") not in catalogue.movements:
            why = f"đang mang số {known[key]}; xác nhận sẽ thành hai phong trào cùng tên"
            table.wrong(row, column, name, Wrong("movement_renamed", why, f"Ghi số {known[key]}.", level="warning"))
        seen.setdefault(key, row)
