"""To whom an award can go: the catalogue names its recipients, one or several.
A record without recipient has the only one its award can go to, else it is unclassified, and told.
A recipient an award cannot go to is told; the number stays as it was sent."""

from __future__ import annotations

from collections import Counter

from data.intake.addresses import address
from data.intake.awards.reader import AwardReader
from data.intake.meaning import words
from data.intake.model import Finding
from data.intake.records import Block
from data.intake.tables.table import LIMIT, Table

SHOWN = 20  # records of one award and recipient that are told one by one


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


def complete(reader: AwardReader, facts: dict, sums: set[int] = frozenset()) -> None:
    """A record without recipient: the only one its award can go to, else unclassified, and told."""
    table = reader.table
    column, _ = facts["recipient_type"]
    said_in = table.column_of("recipient_type", "recipient_group")
    awards = facts["award_form"][0]
    only = {form.form_id: only_recipient(form) for form in reader.forms.values()}
    wrong_cells = table.asked("unknown_recipient")
    narrows = not words.GIVEN_TO.keys().isdisjoint(awards)
    if None not in column and not narrows:
        return
    unsaid = []
    for i, (row, recipient) in enumerate(zip(table.records, column, strict=True)):
        if recipient is not None or i in sums:
            if narrows:
                column[i] = narrowed(awards[i], recipient)
        elif row not in reader.recipients.asked_rows and (said_in is None or address(row, said_in) not in wrong_cells):
            column[i] = only.get(awards[i]) or "khac"
            if column[i] == "khac":
                unsaid.append(row)
    _tell_unsaid(table, said_in, unsaid)


def _tell_unsaid(table: Table, said_in: int | None, rows: list[int]) -> None:
    """Each row without recipient where a column should say it; one for all where there is no such column."""
    place, more = said_in, ""
    if place is None:
        named = table.column_of("award_form", "person")
        place = table.header.first if named is None else named
        rows, more = rows[:1], " Các hàng khác của bảng cũng vậy." if len(rows) > 1 else ""
    for row in rows[:LIMIT]:
        told = f"Hàng {row + 1} chưa ghi đối tượng khen thưởng; được xếp vào “Chưa rõ đối tượng”. "
        table.tell("warning", "missing_recipient", row, place, None, f"{told}Đề nghị ghi đối tượng.{more}")


def of_collectives(reader: AwardReader) -> dict[str, str]:
    """An award of persons -> the one of collectives that bears its name: "Lao động tiên tiến" of a collective."""
    named = {form.name.casefold(): form.form_id for form in reader.forms.values()}
    persons = (form for form in reader.forms.values() if form.recipients == ("cá nhân",))
    twins = {form.form_id: named.get(f"tập thể {form.name.casefold()}") for form in persons}
    return {award: twin for award, twin in twins.items() if twin}


def for_collectives(reader: AwardReader, facts: dict) -> None:
    """Rows of collectives with such an award have the one of collectives, and that is told once."""
    twins, groups = of_collectives(reader), reader.names.recipients.groups
    awards, cells = facts["award_form"]
    told: set[str] = set()
    for i, (award, who) in enumerate(zip(awards, facts["recipient_type"][0], strict=True)):
        if award in twins and groups.get(who) == "tập thể":
            awards[i] = twins[award]
            if award not in told:
                told.add(award)
                place = cells[i] if isinstance(cells, list) else None
                column = reader.table.column_of("award_form", "person")
                row = reader.table.records[i]
                place = place or address(row, column or reader.table.header.first)
                tell_of_collective(reader, award, twins[award], place)


def tell_of_collective(reader: AwardReader, award: str, twin: str, place: str) -> None:
    """ "LĐTT" of a collective was taken for "Tập thể lao động tiên tiến"."""
    own = reader.forms[award].name
    why = f"“{own}” chỉ tặng cho cá nhân; của tập thể đã hiểu là {reader.forms[twin].name}"
    message = f"Ô {place}: {why}. Nếu không đúng, ghi lại hình thức hoặc đối tượng."
    reader.table.findings.append(Finding("warning", "recipient_not_for_award", reader.table.sheet, place, own, message))


def look(reader: AwardReader, block: Block) -> None:
    """Tells records of an award that goes to no such recipient."""
    groups, shown = reader.names.recipients.groups, reader.names.recipients.shown
    awards, recipients = block.fields["award_form"], block.fields["recipient_type"]
    pairs = set(zip(block.column("award_form"), block.column("recipient_type"), strict=True))
    bad = {pair for pair in pairs if None not in pair and not _fits(reader.forms[pair[0]], groups[pair[1]])}
    if not bad:
        return
    told: Counter[tuple] = Counter()
    for i in range(len(block)):
        award, recipient = pair = (awards.at(i), recipients.at(i))
        if pair not in bad or told[pair] == SHOWN:
            continue
        told[pair] += 1
        form = reader.forms[award]
        place = block.place("recipient_type", i) or block.place("quantity", i)
        why = f"“{form.name}” chỉ tặng cho {', '.join(form.recipients)}, không phải {groups[recipient]}"
        message = f"Ô {place}: {why}. Kiểm tra lại hình thức hoặc đối tượng."
        reader.table.findings.append(
            Finding("warning", "recipient_not_for_award", block.sheet, place, shown[recipient], message)
        )


def _fits(form, group: str) -> bool:
    return not form.recipients or group in form.recipients or group == "chưa rõ"
