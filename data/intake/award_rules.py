"""Awards tables to records: long, wide or lists of people, and the rules that look across fields and rows.
A decision needs its number and date, or the record a period; dates must lie in their period; one key once.
People's names are counted and forgotten: no record, finding or drawing carries one."""

from __future__ import annotations

from data.catalogue import Catalogue
from data.intake import people, totals, values, wide
from data.intake.award_block import columns_block
from data.intake.awards import AwardReader
from data.intake.finder import HeaderFinder
from data.intake.model import Block, Finding, address, letters, position
from data.intake.names import CatalogueNames
from data.intake.values import LIMIT, Table
from data.text import decision_keys, period_bounds, period_label

KEY = ("unit_id", "decision_no", "decision_date", "period", "award_form", "award_kind", "recipient_type")


def read(table: Table, catalogue: Catalogue, names: CatalogueNames, finder: HeaderFinder) -> list[Block]:
    reader = AwardReader(table, catalogue, names, finder)
    if not table.records:
        return []
    if table.header.is_wide:
        block = wide.unfold(reader)
    elif people.is_list(table):
        facts = reader.rows()
        _recipients(reader, facts)
        block = people.count(table, facts, names)
    else:
        block = _long(reader)
    if table.column_of("person") is not None:
        people.tell_names(table, table.header.is_wide or people.is_list(table))
    _recipients_fit(reader, block)
    _when(reader, block)
    _nothing_lost(table, block)
    return [block]


WORDS = {
    "unit_id": ("missing_unit", "đơn vị"),
    "award_form": ("unknown_award", "hình thức khen thưởng"),
    "quantity": ("bad_number", "số lượng"),
}


def _nothing_lost(table: Table, block: Block) -> None:
    """The last net: a record without unit, award or number, of which nothing was told, is told here."""
    for name, (code, words) in WORDS.items():
        column = block.fields[name]
        if column.constant is not None or column.values is not None and None not in column.values:
            continue
        errors = {f.cell for f in table.findings if f.level == "error" and f.cell}
        if any(f.code == code and f.cell and position(f.cell)[0] <= table.header.bottom for f in table.findings):
            continue  # the heading itself was asked about
        rows = {cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for cell in errors}
        for i in range(len(block)):
            if (
                column.at(i) is not None
                or str(block.lines[i]) in rows
                or block.place(name, i) in errors
                or (block.place("award_form", i) in errors)
            ):
                continue
            place = block.place(name, i) or block.place("quantity", i)
            table.findings.append(
                Finding(
                    "error",
                    code,
                    block.sheet,
                    place,
                    None,
                    f"Hàng {block.lines[i]} chưa rõ {words}. Ghi rõ ở ô {place} hoặc thêm cột.",
                )
            )
            if code == "missing_unit":
                break


def _long(reader: AwardReader) -> Block:
    table = reader.table
    facts = reader.rows()
    column = table.column_of("quantity")
    numbers = table.read(column, values.required_count)
    totals.check_rows(table, {column: numbers}, facts["unit_id"][0], reader.names.units)
    quantities, sums = totals.parts_out(table, column, numbers, [bool(r) for r in facts["recipient_type"][0]])
    _inherit(table, facts)
    _recipients(reader, facts, sums)
    keep = [i for i in range(len(table.records)) if i not in sums] if sums else list(range(len(table.records)))
    return columns_block(table, facts, reader.names, quantities, keep, {"quantity": letters(column)})


def _inherit(table: Table, facts: dict) -> None:
    """A "trong đó" row says only what differs from the row it is part of."""
    at = {row: i for i, row in enumerate(table.records)}
    for row, parent in sorted(table.plan.parents.items()):
        if row not in at or parent not in at:
            continue
        for name in ("award_form", "award_kind", "unit_id", "period", "decision_no", "decision_date", "recipient_type"):
            column = facts[name][0]
            if (
                column[at[row]] in (None, "chua_ro")
                and column[at[parent]] is not None
                and (name != "recipient_type" or row not in table.plan.subset)
            ):
                column[at[row]] = column[at[parent]]


def _recipients(reader: AwardReader, facts: dict, sums: set[int] = frozenset()) -> None:
    """A record without recipient: the only one its award can go to, else unclassified, and told."""
    table = reader.table
    column, place = facts["recipient_type"]
    where = table.column_of("recipient_type") or table.column_of("recipient_group")
    awards = facts["award_form"][0]
    only = {form.form_id: wide.only_recipient(form) for form in reader.forms.values()}
    wrong_rows = {f.cell for f in table.findings if f.code == "unknown_recipient"}
    told = 0
    for i, recipient in enumerate(column):
        if recipient is not None or i in sums:
            continue
        row = table.records[i]
        if where is not None and address(row, where) in wrong_rows:
            continue
        guess = only.get(awards[i])
        column[i] = guess or "khac"
        if not guess:
            told += 1
            if told == 1 or where is not None and told <= LIMIT:
                table.tell(
                    "warning",
                    "missing_recipient",
                    row,
                    where
                    if where is not None
                    else next(
                        iter(filter(None, (table.column_of("award_form"), table.column_of("person")))),
                        table.header.first,
                    ),
                    None,
                    f"Hàng {row + 1} chưa ghi đối tượng khen thưởng; được xếp vào “Chưa rõ đối tượng”. Đề nghị "
                    "ghi đối tượng." + (" Các hàng khác của bảng cũng vậy." if where is None else ""),
                )
    facts["recipient_type"] = (column, place)


def _recipients_fit(reader: AwardReader, block: Block) -> None:
    groups = {r.recipient_id: r.group for r in reader.catalogue.recipients}
    fits = {
        (form.form_id, r): not form.recipients or groups[r] in form.recipients or groups[r] == "chưa rõ"
        for form in reader.forms.values()
        for r in groups
    }
    awards, recipients = block.fields["award_form"], block.fields["recipient_type"]
    pairs = (
        {(awards.at(i), recipients.at(i)) for i in range(len(block))}
        if len(block) < 5000
        else set(
            zip(
                awards.values or [awards.constant] * len(block),
                recipients.values or [recipients.constant] * len(block),
                strict=True,
            )
        )
    )
    bad = {pair for pair in pairs if not fits.get(pair, True)}
    if not bad:
        return
    told: dict[tuple, int] = {}
    for i in range(len(block)):
        pair = (awards.at(i), recipients.at(i))
        if pair not in bad:
            continue
        told[pair] = told.get(pair, 0) + 1
        if told[pair] <= 20:
            form, who = reader.forms[pair[0]], reader.names.recipients.shown[pair[1]]
            place = block.place("recipient_type", i) or block.place("quantity", i)
            reader.table.findings.append(
                Finding(
                    "warning",
                    "recipient_not_for_award",
                    block.sheet,
                    place,
                    who,
                    f"Ô {place}: “{form.name}” chỉ tặng cho {', '.join(form.recipients)}, không phải "
                    f"{groups[pair[1]]}. Kiểm tra lại hình thức hoặc đối tượng.",
                )
            )


def _when(reader: AwardReader, block: Block) -> None:
    """A decision with number and date, or a period; the date inside the period; the unit and award valid then."""
    table = reader.table
    n = len(block)
    number, day, period = (block.fields[name] for name in ("decision_no", "decision_date", "period"))
    lists = [c.values if c.values is not None else [c.constant] * n for c in (number, day, period)]
    combos = set(zip(map(bool, lists[0]), *lists[1:], strict=True))  # which number it is does not matter here
    bounds = {p: tuple(d.isoformat() for d in period_bounds(p)) for p in {p for _, _, p in combos if p}}
    bad: dict[tuple, str] = {}
    for no, date, told in combos:
        if told is None and date is None:
            bad[no, date, told] = "no_date" if no else "missing_period"
        elif no and not date:
            bad[no, date, told] = "no_date_but_period"
        elif date and told and not bounds[told][0] <= date <= bounds[told][1]:
            bad[no, date, told] = "outside"
        elif date and not no:
            bad[no, date, told] = "no_number"
    already = {
        f.cell
        for f in table.findings
        if f.code
        in ("bad_date", "future_date", "bad_period", "several_decisions", "error_value", "formula_without_value")
    }
    seen: dict[str, int] = {}
    if bad:
        for i, combo in enumerate(zip(*lists, strict=True)):
            why = bad.get((bool(combo[0]), *combo[1:]))
            if why:
                seen[why] = seen.get(why, 0) + 1
                if seen[why] <= LIMIT:
                    _tell_when(table, block, i, combo, why, already)
    _valid_then(reader, block, lists)


def _tell_when(table: Table, block: Block, i: int, combo: tuple, why: str, already: set) -> None:
    number, day, period = combo
    line = block.lines[i]
    row = line - 1
    date_column, number_column = table.column_of("decision_date"), table.column_of("decision_no")
    asked = [address(row, c) for c in (date_column, number_column, table.column_of("period")) if c is not None]
    if not already.isdisjoint(asked):
        return  # what is missing stands there and could not be read: told already
    if why == "missing_period":
        column = table.column_of("period")
        table.tell(
            "error",
            "missing_period",
            row,
            column if column is not None else table.header.first,
            None,
            f"Hàng {line} không cho biết thuộc quyết định hay kỳ nào. Ghi số và ngày quyết định, hoặc kỳ báo "
            "cáo (ở cột, ở đầu trang, hoặc chọn khi nạp tệp).",
        )
    elif why in ("no_date", "no_date_but_period"):
        level = "error" if why == "no_date" else "warning"
        table.tell(
            level,
            "missing_decision_date",
            row,
            date_column if date_column is not None else number_column,
            number,
            f"Hàng {line} ghi quyết định số {number} nhưng không có ngày quyết định. Ghi ngày trên quyết định."
            + (f" Tạm tính vào {period_label(period)}." if why != "no_date" else ""),
        )
    elif why == "no_number":
        table.tell(
            "warning",
            "missing_decision_no",
            row,
            number_column if number_column is not None else date_column,
            day,
            f"Hàng {line} có ngày quyết định nhưng không có số quyết định; được tính theo ngày quyết định. Đề "
            "nghị ghi số quyết định.",
        )
    elif why == "outside":
        shown = f"{day[8:]}/{day[5:7]}/{day[:4]}"
        table.tell(
            "warning",
            "date_outside_period",
            row,
            date_column if date_column is not None else number_column,
            shown,
            f"Hàng {line}: ngày quyết định {shown} nằm ngoài {period_label(period)}. Kiểm tra lại ngày hoặc kỳ "
            "báo cáo.",
        )


def _valid_then(reader: AwardReader, block: Block, lists: list[list]) -> None:
    """Awards and units that did not exist on the day: giấy khen of a district after 30/06/2025, a commune before."""
    table = reader.table
    starts = {u.unit_id: u.valid_from for u in reader.catalogue.units if u.valid_from}
    ends = {f.form_id: f.valid_to for f in reader.catalogue.forms if f.valid_to}
    first_day = min(starts.values(), default="")
    days = set(lists[1]) | {None}
    awards = block.fields["award_form"]
    has_ended = bool(ends) and any(
        form in ends for form in (set(awards.values) if awards.values is not None else {awards.constant})
    )
    if not has_ended and not any(day and day < first_day for day in days):
        return
    units = block.fields["unit_id"]
    told = 0
    for i in range(len(block)):
        day = lists[1][i] or (period_bounds(lists[2][i])[0].isoformat() if lists[2][i] else None)
        form, unit = awards.at(i), units.at(i)
        if not day or told > 200:
            continue
        if form in ends and day > ends[form]:
            told += 1
            table.findings.append(
                Finding(
                    "warning",
                    "award_ended",
                    block.sheet,
                    block.place("award_form", i) or block.place("quantity", i),
                    reader.forms[form].name,
                    f"Hàng {block.lines[i]}: “{reader.forms[form].name}” không còn từ ngày "
                    f"{ends[form][8:]}/{ends[form][5:7]}/{ends[form][:4]}. Kiểm tra lại hình "
                    "thức hoặc ngày.",
                )
            )
        elif unit in starts and day < starts[unit]:
            told += 1
            name = reader.names.units.by_id[unit].name
            table.findings.append(
                Finding(
                    "warning",
                    "unit_not_yet",
                    block.sheet,
                    block.place("unit", i) or block.place("quantity", i),
                    name,
                    f"Hàng {block.lines[i]}: {name} thành lập từ ngày "
                    f"{starts[unit][8:]}/{starts[unit][5:7]}/{starts[unit][:4]}, sau ngày của "
                    "số liệu. Kiểm tra lại đơn vị hoặc ngày.",
                )
            )


UNDATED = ("bad_date", "several_decisions", "error_value", "formula_without_value")


def across(blocks: list[Block], told: list[Finding] = ()) -> list[Finding]:
    """Rules over all tables of the file: one key once, not both months and a quarter for the same thing.

    A row whose decision could not be read has no key yet: it is nobody's double.
    """
    findings: list[Finding] = []
    unread = {(f.sheet, f.cell) for f in told if f.code in UNDATED and f.level == "error"}
    seen: dict[tuple, tuple[int, int]] = {}
    periods: dict[tuple, dict[str, tuple[int, int]]] = {}
    revoked_missing = [None]
    for b, block in enumerate(blocks):
        n = len(block)
        columns = [c.values if (c := block.fields[name]).values is not None else [c.constant] * n for name in KEY]
        revoked = block.fields.get("revoked")
        flags = revoked_missing * n if revoked is None else revoked.values or [revoked.constant] * n
        columns[KEY.index("decision_no")] = decision_keys(columns[KEY.index("decision_no")])
        for i, (unit, number, day, period, form, kind, who) in enumerate(zip(*columns, strict=True)):
            if unit is None or form is None or who is None:
                continue
            if (
                unread
                and not day
                and not unread.isdisjoint(
                    (block.sheet, block.place(name, i)) for name in ("decision_no", "decision_date")
                )
            ):
                continue
            if number and day:
                key = (unit, number, day, form, kind, who, flags[i])
            elif period:
                key = (unit, period, form, kind, who, flags[i])
                if len(period) < 8 and period != period[:4]:
                    periods.setdefault((unit, form, kind, who), {}).setdefault(period, (b, i))
            else:
                continue
            if key in seen:
                if len(findings) < LIMIT:
                    findings.append(_duplicate(blocks, seen[key], (b, i)))
            else:
                seen[key] = (b, i)
    findings += _granularities(blocks, periods)
    return findings


def _duplicate(blocks: list[Block], first: tuple[int, int], again: tuple[int, int]) -> Finding:
    block, i = blocks[again[0]], again[1]
    other, j = blocks[first[0]], first[1]
    place, before = block.place("quantity", i), other.place("quantity", j)
    where = before if other.sheet == block.sheet else f"{other.sheet}!{before}"
    return Finding(
        "error",
        "duplicate_key",
        block.sheet,
        place,
        str(block.fields["quantity"].at(i)),
        f"Ô {place} và ô {where} cùng đơn vị, cùng quyết định hoặc kỳ, cùng hình thức, loại hình, đối "
        "tượng. Gộp thành một dòng hoặc sửa dòng ghi sai.",
    )


def _granularities(blocks: list[Block], periods: dict) -> list[Finding]:
    findings = []
    for told in periods.values():
        if len(told) < 2:
            continue
        coarse = [p for p in told if p[5:6] in ("Q", "H")]
        for period in coarse:
            first, last = period_bounds(period)
            inner = [p for p in told if p != period and first <= period_bounds(p)[0] and period_bounds(p)[1] <= last]
            if inner and len(findings) < 200:
                b, i = told[period]
                block = blocks[b]
                names = ", ".join(period_label(p) for p in sorted(inner))
                findings.append(
                    Finding(
                        "warning",
                        "both_granularities",
                        block.sheet,
                        block.place("quantity", i),
                        period_label(period),
                        f"Ô {block.place('quantity', i)}: cùng một nội dung vừa có số liệu "
                        f"{period_label(period)} vừa có {names}. Chỉ một nguồn được tính (số liệu chi "
                        "tiết hơn); số còn lại để đối chiếu.",
                    )
                )
    return findings
