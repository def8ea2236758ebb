"""Wide awards tables unfolded: one record per row and column that holds a number above zero.
The dimensions of a record come from its row, the group it stands in, its column's heading, and the title;
rows or columns that repeat the same total another way (by kind beside by recipient) are reconciled, not added."""

from __future__ import annotations

from collections.abc import Callable

from data.intake.addresses import address
from data.intake.awards import (
    bases,
    column_sums,
    doubted_names,
    given_to,
    number_words,
    part_columns,
    said_counts,
    totals,
)
from data.intake.awards.block import FIELDS, add_names
from data.intake.awards.cells import Cells
from data.intake.awards.reader import AwardReader
from data.intake.headings.award_named import NAMED
from data.intake.headings.header import Meaning
from data.intake.meaning import decision_text, values
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables.table import Table
from data.text import clean, decision_keys

UNREAD = ("bad_number", "error_value", "formula_without_value", "subset_over_total")
ROW_FIELDS = ("decision_no", "decision_date", "authority", "movement", "found_by", "revoked")
RECORD = ("unit_id", "award_form", "award_kind", "recipient_type", "period", "quantity", *ROW_FIELDS)


def unfold(reader: AwardReader) -> Block:
    """The block of records; a cell that holds something unreadable makes one without a quantity."""
    facts = reader.rows()
    sources = _numbers(reader, facts)
    records = _Records()
    cells = Cells(reader, facts, _only_marks(reader))
    for i, row in enumerate(reader.table.records):
        for meaning, counts in sources:
            if i in counts:
                for count, about in cells.records(meaning, i, counts[i]):
                    records.add(row, meaning.column, count, about)
    if _is_list(reader.table):
        doubted_names.tell_many(reader.table, sources)
        doubted_names.tell_uncounted(reader.table, sources)
        records.count()
    return records.block(reader, facts)


def _is_list(table: Table) -> bool:
    return table.column_of("person") is not None


def _numbers(reader: AwardReader, facts: dict) -> list[tuple[Meaning, dict[int, int | None]]]:
    """Each column that makes records, with the number of each record: above zero, or None where it is unreadable.

    Parts are taken out of what holds them, totals held against what they sum.
    """
    table = reader.table
    meanings = table.header.measures
    parts, sums = [m for m in meanings if not m.total], [m for m in meanings if m.total]
    numbers = {m.column: table.read(m.column, _parser(reader, m), values=table.shown(m.column)) for m in meanings}
    typed = {column: list(told) for column, told in numbers.items()}
    keeps = [bool(who) for who in facts["recipient_type"][0]]
    only_sums: dict[int, set[int]] = {}
    for m in meanings:
        numbers[m.column], only_sums[m.column] = totals.parts_out(
            table, m.column, numbers[m.column], keeps, is_total=m.total and bool(parts)
        )
    said_counts.of_women(table, numbers)
    part_columns.add(table, parts, numbers)
    awards = set(facts["award_form"][0])
    only = {form.form_id: given_to.only_recipient(form) for form in reader.forms.values()}
    bases.leave_out(table, parts, numbers, next(iter(awards)) if len(awards) == 1 else "", only)
    taken = part_columns.take_out(table, parts, sums, numbers, reader.names.recipients.groups)
    rests = column_sums.check(table, sums, parts, numbers, reader.names.recipients.groups, taken)
    margin = _margin(reader, parts, numbers, only_sums)
    totals.check_rows(table, typed, facts["unit_id"][0], reader.names.units, margin)
    sources = [(m, numbers[m.column]) for m in parts] + [(m, rests[m.column]) for m in sums if m.column in rests]
    return [
        (m, _that_count(table, m.column, told, only_sums[m.column] | margin))
        for m, told in sorted(sources, key=lambda source: source[0].column)
    ]


def _parser(reader: AwardReader, meaning: Meaning) -> Callable[[object], object]:
    """Marks count in a list of people, and where each row is one xóm that has or has not the title of a column."""
    table = reader.table
    if meaning.field == "person" or NAMED in meaning.dims:
        return _one_named
    form = reader.forms.get(meaning.dims.get("award_form", ""))
    is_of_parts = table.column_of("part") is not None and form and form.recipients == ("tập thể",)
    if _is_list(table):
        return _marked
    if is_of_parts or _only_marks(reader):
        return values.mark
    return number_words.count(reader.names.recipients, values.count)


def _one_named(value: object) -> int | None | Wrong:
    if isinstance(value, float) or clean(as_typed(value))[:1].isdecimal():
        return Wrong("bad_number", "là số, trong khi các ô khác của cột ghi tên", "Ghi tên, hoặc ghi số ở bảng khác.")
    return None if values.is_none(value) else 1


def _marked(value: object) -> int | None | Wrong:
    """A mark, or the decision by which the award of the column was given."""
    is_decision = isinstance(value, str) and decision_text.of_text(value, decision_text.ANY_DAY)
    return 1 if is_decision else values.mark(value)


def _only_marks(reader: AwardReader) -> bool:
    """Whether nothing but marks stands below columns of awards: which units have each of them, and no number."""
    table, measures = reader.table, reader.table.header.measures
    forms = [reader.forms.get(m.dims.get("award_form", "")) for m in measures]
    of_units = table.column_of("unit") is not None or table.column_of("part") is not None
    given = [form is not None and "tập thể" in form.recipients for form in forms]
    if not of_units or not all(given) or any(len(m.dims) > 1 for m in measures):
        return False
    cells = [value for m in measures for value in table.cells(m.column) if not values.is_blank(value)]
    return bool(cells) and all(map(values.is_mark, cells))


def _that_count(table: Table, column: int, numbers: list, left_out: set[int]) -> dict[int, int | None]:
    """Records of a column that hold a number above zero, or one that could not be read and is asked about."""
    unread = {f.cell for f in table.findings if f.code in UNREAD and f.level == "error"}
    return {
        i: number
        for i, (row, number) in enumerate(zip(table.records, numbers, strict=True))
        if i not in left_out and (number or number is None and address(row, column) in unread)
    }


class _Records:
    """Records as they are found: columns of values, and the cells that say them."""

    def __init__(self) -> None:
        self.values: dict[str, list] = {name: [] for name in RECORD}
        self.cells: dict[str, list] = {name: [] for name in RECORD}
        self.lines: list[int] = []

    def add(self, row: int, column: int, count: int | None, about: dict) -> None:
        """One record: its number, and what it is about."""
        self.lines.append(row + 1)
        about = about | {"quantity": (count, address(row, column))}
        for name in RECORD:
            value, cell = about.get(name, (None, None))
            self.values[name].append(value)
            self.cells[name].append(cell)

    def count(self) -> None:
        """In a list of people the marks under one award are added up, at the first of each."""
        answers = {name: told for name, told in self.values.items() if name != "quantity"}
        answers["decision_no"] = decision_keys(answers["decision_no"])
        numbers = self.values["quantity"]
        first: dict[tuple, int] = {}
        for i, (key, number) in enumerate(zip(zip(*answers.values(), strict=True), numbers, strict=True)):
            at = first.setdefault((*key, i if number is None else None), i)
            if at != i:
                numbers[at] += number
        keep = sorted(first.values())
        for told in (self.values, self.cells):
            for name in told:
                told[name] = [told[name][i] for i in keep]
        self.lines = [self.lines[i] for i in keep]

    def block(self, reader: AwardReader, facts: dict) -> Block:
        """The records as a block, without the fields that no row of the table has."""
        fields = {n: Column(told) for n, told in self.values.items() if n not in ROW_FIELDS or n in facts}
        places = {name: where for name, where in self.cells.items() if name in fields and any(where)}
        add_names(fields, places, reader.names)
        fields = {name: fields[name] for name in FIELDS if name in fields}
        return Block("awards", reader.table.sheet, self.lines, fields, places, "quantity")


def _margin(
    reader: AwardReader, parts: list[Meaning], numbers: dict[int, list], only_sums: dict[int, set[int]]
) -> set[int]:
    """Rows that split the same numbers by kind, where others split them by recipient (statutory 0602, 0603)."""
    table = reader.table
    labels = reader.labels
    if not labels:
        return set()
    by_kind = {
        i
        for i, label in enumerate(labels)
        if "award_kind" in label and "recipient_type" not in label and "award_form" not in label
    }
    by_recipient = {i for i, label in enumerate(labels) if "recipient_type" in label and "award_kind" not in label}
    if not by_kind or not by_recipient or any("award_kind" in m.dims for m in parts):
        return set()
    for meaning in parts:
        sums = only_sums[meaning.column]
        kinds = sum(numbers[meaning.column][i] or 0 for i in by_kind - sums)
        recipients = sum(numbers[meaning.column][i] or 0 for i in by_recipient - sums)
        if kinds and kinds != recipients and not totals.is_unread(table, meaning.column):
            row = table.records[max(by_kind)]
            table.tell(
                "warning",
                "total_mismatch",
                row,
                meaning.column,
                str(kinds),
                f"Cột “{meaning.title}”: chia theo loại hình cộng lại là {kinds}, chia theo đối tượng cộng lại "
                f"là {recipients}. Kiểm tra lại hai phần.",
            )
    first = table.records[min(by_kind)]
    table.tell(
        "info",
        "second_split",
        first,
        table.header.first,
        None,
        f"Các dòng chia theo loại hình từ hàng {first + 1} chỉ dùng để đối chiếu với phần chia theo đối tượng, "
        "không cộng thêm.",
    )
    # "3. Chia theo phương thức khen thưởng", with their sums, heads nothing but these
    return by_kind | {head for head, below in totals.parts_below(table).items() if by_kind.issuperset(below)}
