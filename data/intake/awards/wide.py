"""Wide awards tables unfolded: one record per row and column that holds a number above zero.
The dimensions of a record come from its row, the group it stands in, its column's heading, and the title;
rows or columns that repeat the same total another way (by kind beside by recipient) are reconciled, not added."""

from __future__ import annotations

from collections.abc import Callable

from data.intake.awards import bases, number_words, part_columns, people, totals
from data.intake.awards.block import FIELDS, add_names
from data.intake.awards.levels import level_assumed
from data.intake.awards.reader import AwardReader
from data.intake.meaning import values, words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.names import ASKED
from data.intake.meaning.values import Wrong
from data.intake.model import Block, Column, address, place_of, position
from data.intake.tables import decisions
from data.intake.tables.header import Meaning
from data.intake.tables.table import Table
from data.text import decision_keys, match_key

UNREAD = ("bad_number", "error_value", "formula_without_value", "subset_over_total")
ROW_FIELDS = ("decision_no", "decision_date", "authority", "movement", "found_by", "revoked")
RECORD = ("unit_id", "award_form", "award_kind", "recipient_type", "period", "quantity", *ROW_FIELDS)


def unfold(reader: AwardReader) -> Block:
    """The block of records; a cell that holds something unreadable makes one without a quantity."""
    facts = reader.rows()
    sources = _numbers(reader, facts)
    records = _Records()
    heads = {meaning.column: _heads(reader, meaning) for meaning, _ in sources}
    told: set = set()
    for i, row in enumerate(reader.table.records):
        for meaning, counts in sources:
            if i in counts:
                about = _dims(reader, meaning, facts, i, told, heads[meaning.column])
                for count, said in _apart(reader, meaning.column, row, counts[i], about):
                    records.add(row, meaning.column, count, about | said)
    if _is_list(reader.table):
        people.tell_many(reader.table, sources)
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
    part_columns.add(table, parts, numbers)
    awards = set(facts["award_form"][0])
    only = {form.form_id: only_recipient(form) for form in reader.forms.values()}
    bases.leave_out(table, parts, numbers, next(iter(awards)) if len(awards) == 1 else None, only)
    part_columns.take_out(table, parts, sums, numbers, reader.names.recipients.groups)
    rests = totals.check_columns(table, sums, parts, numbers, reader.names.recipients.groups)
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
    form = reader.forms.get(meaning.dims.get("award_form", ""))
    is_of_parts = table.column_of("part") is not None and form and form.recipients == ("tập thể",)
    if _is_list(table) or is_of_parts:
        return values.mark
    return number_words.count(reader.names.recipients, values.count)


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


def _apart(reader: AwardReader, column: int, row: int, number: int | None, about: dict) -> list[tuple]:
    """The number of a cell; of "02 tập thể, 3 cá nhân" each, with whom it counts."""
    value, cell = reader.table.grid.rows[row][column], address(row, column)
    who, said = about["recipient_type"]
    parts = number_words.apart_of(value, None if said == cell else who, reader.names.recipients)
    if isinstance(parts, Wrong):
        reader.table.wrong(row, column, value, parts)
        return [(None, {})]
    if sum(count for count, _ in parts) != number:
        return [(number, {})]
    return [(count, {"recipient_type": (part, cell)}) for count, part in parts]


def _heads(reader: AwardReader, meaning: Meaning) -> dict[str, str]:
    """The cell of the heading that says each dimension of a column; its lowest cell says what several say together."""
    table, grid = reader.table, reader.table.grid
    own = address(table.header.bottom, meaning.column)
    told = dict.fromkeys(meaning.dims, grid.held_above.get(own, own))
    for row in range(table.header.top, table.header.bottom + 1):
        place = grid.merged.get((row, meaning.column), (row, meaning.column))
        found = reader.finder.dims(grid.text(*place), table.year) or {}
        told.update((name, address(*place)) for name, value in found.items() if meaning.dims.get(name) == value)
        if "decision" in told and decisions.of_text(grid.text(*place), decisions.ANY_DAY):
            told["decision"] = address(*place)
    return told


def _dims(reader: AwardReader, meaning: Meaning, facts: dict, index: int, told: set, heads: dict[str, str]) -> dict:
    """What one cell is about: column over row over group over title, each with the cell that says it."""
    table = reader.table
    row = table.records[index]
    record = {name: (column[index], place_of(where, index, row)) for name, (column, where) in facts.items()}
    dims = dict(meaning.dims)
    if "award_text" in dims or "assumed" in dims:
        dims["award_form"] = _leveled(reader, meaning, dims, record["unit_id"][0], told)
    if not record["award_form"][0] and "award_form" not in dims:
        record["award_form"] = (None, None)
    for name in ("award_form", "award_kind", "recipient_type", "period", "unit_id"):
        if dims.get(name):
            if name == "recipient_type" and _is_narrower(reader, meaning, row, record[name][0], dims[name], told):
                continue
            record[name] = (dims[name], heads.get(name) or heads.get("award_text"))
    if "decision" in dims:
        record |= _decided(table, dims["decision"], heads["decision"], told)
    who, said = record["recipient_type"]
    who = narrowed(record["award_form"][0], who) or ""
    record["recipient_type"] = (who or None, said)
    if row in reader.asked_rows and not who:
        return record
    if who.startswith(ASKED):
        reader.ask_recipient(*position(heads["recipient_type"]), who)
        return record | {"recipient_type": (None, heads["recipient_type"])}
    if not record["recipient_type"][0]:
        said = number_words.counted(table.grid.rows[row][meaning.column], reader.names.recipients)
        if said:
            record["recipient_type"] = (said[0][1], address(row, meaning.column))
    if not record["recipient_type"][0]:
        form = reader.forms.get(record["award_form"][0] or "")
        record["recipient_type"] = (
            only_recipient(form) or "khac",
            record["award_form"][1] if only_recipient(form) else None,
        )
        if not only_recipient(form) and ("recipient", meaning.column) not in told:
            told.add(("recipient", meaning.column))
            table.tell(
                "warning",
                "missing_recipient",
                row,
                meaning.column,
                None,
                f"Cột “{meaning.title}” không cho biết đối tượng (tập thể, hộ gia đình, cá nhân); số liệu được "
                "xếp vào “Chưa rõ đối tượng”.",
            )
    return record


def _decided(table: Table, decision: str, cell: str, told: set) -> dict:
    """Number and date of the decision a column's heading names; a day to come is told once."""
    number, day = decision.rsplit(" ", 1)
    read = values.date(table.request.today)(day)
    if isinstance(read, Wrong) and ("decision", cell) not in told:
        told.add(("decision", cell))
        table.wrong(*position(cell), decision, read)
    return {"decision_no": (number, cell), "decision_date": (None if isinstance(read, Wrong) else read, cell)}


def _is_narrower(reader: AwardReader, meaning: Meaning, row: int, own: str | None, of_column: str, told: set) -> bool:
    """Nông dân in the row is narrower than Cá nhân over the column; over Tập thể it is told, and the column holds.

    A household stands under Tập thể where two columns are all there are.
    """
    names = reader.names.recipients
    if own is None or own in words.WHOLE or own == of_column or own.startswith(ASKED) or of_column.startswith(ASKED):
        return False
    if names.is_within(own, of_column) or (own, of_column) == ("ho_gia_dinh", "tap_the"):
        return True
    key = ("conflict", meaning.column, own)
    if names.groups[own] != names.groups[of_column] and key not in told:
        told.add(key)
        held = names.shown[of_column]
        why = f"Hàng {row + 1} ghi {names.shown[own]}, trong khi cột “{meaning.title}” là {held}; đã hiểu là {held}. "
        cure = f"Kiểm tra lại các số của {names.shown[own]} ở cột này."
        reader.table.tell("warning", "recipient_conflict", row, meaning.column, None, why + cure)
    return False


def only_recipient(form) -> str | None:
    """The recipient an award can only go to; a person of unknown class stays ca_nhan, a collective tap_the."""
    if form is None or len(form.recipients) != 1:
        return None
    if form.form_id in words.GIVEN_TO:
        return words.GIVEN_TO[form.form_id][1]
    return {"tập thể": "tap_the", "cá nhân": "ca_nhan", "hộ gia đình": "ho_gia_dinh"}.get(form.recipients[0])


def narrowed(award: str | None, recipient: str | None) -> str | None:
    """ "Cá nhân" of "Doanh nhân tiêu biểu" is a doanh nhân: the award says so."""
    wide, own = words.GIVEN_TO.get(award, (None, None))
    return own if own and recipient == wide else recipient


def _leveled(reader: AwardReader, meaning: Meaning, dims: dict, unit_id, told: set):
    text = dims.get("award_text") or dims.get("assumed")
    types = {unit.unit_id: unit.type for unit in reader.catalogue.units}
    level = dims.get("level") or ("xã" if types.get(unit_id) in ("xã", "phường") else "sở" if unit_id else None)
    match = reader.names.awards.resolve(text, level)
    key = (text, match.id)
    if key not in told:
        told.add(key)
        row, column = _heading_cell(reader, meaning, text)
        if match.id is None:
            reader.table.wrong(
                row,
                column,
                text,
                Wrong(
                    "unknown_award",
                    "chưa rõ cấp",
                    f"Ghi rõ: {', '.join(match.options)}.",
                    match.suggestion,
                    match.options,
                ),
            )
        elif match.how == "assumed" and dims.get("level") not in words.ASSUMED.get(canonical(text), ()):
            reader.table.wrong(row, column, text, level_assumed(reader.forms[match.id].name, match))
    return match.id


def _heading_cell(reader: AwardReader, meaning: Meaning, text: str) -> tuple[int, int]:
    """Where a column's heading says this: the cell that holds it, which may reach over several columns."""
    grid, header = reader.table.grid, reader.table.header
    for row in range(header.bottom, header.top - 1, -1):
        place = grid.merged.get((row, meaning.column), (row, meaning.column))
        if match_key(text) in match_key(grid.text(*place)):
            return place
    return header.bottom, meaning.column


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
    if not by_kind or not by_recipient or any("award_kind" in m.dims or "recipient_type" in m.dims for m in parts):
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
    return by_kind
