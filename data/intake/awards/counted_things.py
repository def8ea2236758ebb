"""Numbers that say what they count: "5 cá nhân" under Cá nhân says nothing new, under Tập thể it says another thing.
A recipient of another group than the record's is told; what is no award and nobody ("3 quyết định") is asked.
"Người", "đồng chí" are people; "lượt", "chiếc" and the name of the award itself count awards."""

from __future__ import annotations

import re

from data.intake.addresses import position
from data.intake.awards.number_words import PART
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.values import Wrong
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import clean, match_key

_PEOPLE = frozenset(("người", "đồng chí", "đ c"))
_AWARDS = re.compile(r"(?:số )?(?:lượt|trường hợp|chiếc|giấy|bằng|cái|đối tượng|danh hiệu|hình thức|giải|suất)\b.*")


def look(table: Table, block: Block, names: CatalogueNames) -> None:
    """Hold every worded number of the records against what they are."""
    told = {column: _worded(table.grid.texts[column]) for column in _columns(table)}
    if not any(told.values()):
        return
    for index, number in enumerate(block.column("quantity")):
        if number is None:
            continue  # asked already
        place = block.place("quantity", index)
        row, column = position(place)
        typed = table.grid.rows[row][column]
        if isinstance(typed, str) and typed in told.get(column, ()):
            _hold(table, block, index, place, told[column][typed], names)


def _columns(table: Table) -> list[int]:
    own = table.column_of("quantity")
    return [m.column for m in table.header.measures] + ([own] if own is not None else [])


def _worded(texts) -> dict[str, str]:
    """Text of a cell -> what its number counts."""
    found = {text: PART.fullmatch(clean(text)) for text in texts}
    return {text: part["who"].strip() for text, part in found.items() if part}


def _hold(table: Table, block: Block, index: int, place: str, counted: str, names: CatalogueNames) -> None:
    who, form = block.fields["recipient_type"].at(index), block.fields["award_form_name"].at(index)
    groups, key = names.recipients.groups, match_key(counted)
    said = "ca_nhan" if key in _PEOPLE else names.recipients.resolve(counted).id
    row, column = position(place)
    typed = table.grid.rows[row][column]
    if said:
        if who and groups[who] not in (groups[said], "chưa rõ"):
            words = (
                f"Ô {place} ghi “{clean(typed)}” ({groups[said]}) trong khi đối tượng của số này là {groups[who]}. "
                "Kiểm tra lại cột hoặc con số."
            )
            table.tell("warning", "recipient_conflict", row, column, clean(typed), words)
    elif not (_AWARDS.fullmatch(key) or form and key in match_key(form) or names.recipients.knows(counted)):
        why = f"đếm “{counted}”, không rõ có phải là số được khen"
        cure = "Ghi số tập thể, hộ gia đình hoặc cá nhân được khen."
        table.wrong(row, column, typed, Wrong("bad_number", why, cure))
