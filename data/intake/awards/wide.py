"""Wide awards tables unfolded: one record per row and column that holds a number above zero.
The dimensions of a record come from its row, the group it stands in, its column's heading, and the title;
rows or columns that repeat the same total another way (by kind beside by recipient) are reconciled, not added."""

from __future__ import annotations

from data.intake.awards import bases, number_words, part_columns, totals
from data.intake.awards.block import FIELDS, add_names
from data.intake.awards.name import level_assumed
from data.intake.awards.reader import AwardReader
from data.intake.meaning import values, words
from data.intake.meaning.names import ASKED, canonical
from data.intake.meaning.values import Wrong
from data.intake.model import Block, Column, address, place_of, position
from data.intake.tables import decisions
from data.intake.tables.header import Meaning
from data.intake.tables.table import Table
from data.text import decision_keys, match_key

UNREAD = ("bad_number", "error_value", "formula_without_value", "subset_over_total")
ROW_FIELDS = ("decision_no", "decision_date", "authority", "movement", "found_by", "revoked")


def unfold(reader: AwardReader) -> Block:
    """The block of records; a cell that holds something unreadable makes one without a quantity."""
    table = reader.table
    is_list = table.column_of("person") is not None
    facts = reader.rows()
    meanings = table.header.measures
    parts = [m for m in meanings if not m.total]
    parse = values.mark if is_list else values.count
    numbers = {m.column: table.read(m.column, parse, values=table.shown(m.column)) for m in meanings}
    typed = {column: list(told) for column, told in numbers.items()}
    keeps = [bool(who) for who in facts["recipient_type"][0]]
    only_sums: dict[int, set[int]] = {}
    for m in meanings:
        numbers[m.column], only_sums[m.column] = totals.parts_out(
            table, m.column, numbers[m.column], keeps, is_total=m.total and bool(parts)
        )
    sums = [m for m in meanings if m.total]
    part_columns.add(table, parts, numbers)
    awards = set(facts["award_form"][0])
    only = {form.form_id: only_recipient(form) for form in reader.forms.values()}
    bases.leave_out(table, parts, numbers, next(iter(awards)) if len(awards) == 1 else None, only)
    part_columns.take_out(table, parts, sums, numbers, reader.recipient_groups)
    rests = totals.check_columns(table, sums, parts, numbers, reader.recipient_groups)
    margin = _margin(reader, parts, numbers, only_sums)
    totals.check_rows(table, typed, facts["unit_id"][0], reader.names.units, margin)
    unread = {f.cell for f in table.findings if f.code in UNREAD and f.level == "error"}
    out: dict[str, list] = {
        name: []
        for name in ("unit_id", "award_form", "award_kind", "recipient_type", "period", "quantity", *ROW_FIELDS)
    }
    cells: dict[str, list] = {name: [] for name in out}
    lines: list[int] = []
    told: set = set()
    sources: list[tuple[Meaning, list]] = [(m, numbers[m.column]) for m in parts]
    sources += [(m, rests[m.column]) for m in meanings if m.total and m.column in rests]
    sources.sort(key=lambda source: source[0].column)
    heads = {meaning.column: _heads(reader, meaning) for meaning, _ in sources}
    for i, row in enumerate(table.records):
        if i in margin:
            continue
        for meaning, counts in sources:
            count = counts[i]
            if i in only_sums[meaning.column]:
                continue
            if not count and (count is not None or address(row, meaning.column) not in unread):
                continue
            record = _dims(reader, meaning, facts, i, told, heads[meaning.column])
            lines.append(row + 1)
            out["quantity"].append(count)
            cells["quantity"].append(address(row, meaning.column))
            for name in out:
                if name == "quantity":
                    continue
                value, own = record.get(name, (None, None))
                out[name].append(value)
                cells[name].append(own)
    if is_list:
        lines = _counted(out, cells, lines)
    fields = {name: Column(told_values) for name, told_values in out.items() if name not in ROW_FIELDS or name in facts}
    places = {name: where for name, where in cells.items() if name in fields and any(where)}
    add_names(fields, places, reader.names)
    return Block("awards", table.sheet, lines, {n: fields[n] for n in FIELDS if n in fields}, places, "quantity")


def _counted(out: dict[str, list], cells: dict[str, list], lines: list[int]) -> list[int]:
    """In a list of people the marks under one award are added up; the lines of the first of each."""
    answers = {name: told for name, told in out.items() if name != "quantity"}
    answers["decision_no"] = decision_keys(out["decision_no"])
    keys = zip(*answers.values(), strict=True)
    first: dict[tuple, int] = {}
    for i, (key, number) in enumerate(zip(keys, out["quantity"], strict=True)):
        key = (*key, i if number is None else None)
        at = first.setdefault(key, i)
        if at != i:
            out["quantity"][at] += number
    keep = sorted(first.values())
    for told in (out, cells):
        for name in told:
            told[name] = [told[name][i] for i in keep]
    return [lines[i] for i in keep]


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
            if name == "recipient_type" and record[name][0] and _narrower(reader, record[name][0], dims[name]):
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
        if len(said) == 1:
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


def _narrower(reader: AwardReader, row_recipient: str, column_recipient: str) -> bool:
    """Nông dân in the row is narrower than Cá nhân over the column."""
    return column_recipient in part_columns.WHOLE and row_recipient not in part_columns.WHOLE


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
