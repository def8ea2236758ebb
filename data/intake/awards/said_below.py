"""Numbers in lines below the records: "Tổng cộng: 9", "Trong đó: 02 nông dân", "Lao động tiên tiến: 5".
One the records hold as well says nothing new; any other is in no row of the table, and is told.
What else a line says of the rows is read in contradictions.py, corrections.py and doubted_lines.py."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from data.intake.addresses import address
from data.intake.awards.doubted_lines import lines_below
from data.intake.awards.reader import AwardReader
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.records import Block

_PART = re.compile(r"\W*(?:trong đó|gồm|bao gồm)(?: có| gồm| số)?\b\s*[:：]?\s*", re.IGNORECASE)
_SUM = re.compile(r"(?:tổng|cộng|ấn định)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,;+]|\bvà\b)\s*", re.IGNORECASE)
_AFTER = re.compile(r"(?:số )?(?P<what>\D{2,80}?)\s*[:：]?\s*\(?(?P<n>\d{1,4})\)?(?: \w+)?", re.IGNORECASE)
_BEFORE = re.compile(r"(?P<n>\d{1,4})\s+(?P<what>\D{2,80})")


def look(reader: AwardReader, block: Block) -> None:
    table = reader.table
    told = table.asked()
    for row, column, text in lines_below(table):
        wrong = [
            (what, number, held)
            for what, number in _counted(text)
            if (held := _held(reader, block, what)) is not None and held != number
        ]
        if wrong and address(row, column) not in told:
            what, number, held = wrong[0]
            quoted = None if table.column_of("person") is not None else text[:80]  # it may hold a name
            words = (
                f"Ô {address(row, column)}{f' ghi “{quoted}”' if quoted else ''}: nêu {number} {what}, các hàng của "
                f"bảng có {held}; số ở dòng này không được đọc. Bổ sung thành hàng của bảng, hoặc sửa dòng này."
            )
            table.tell("warning", "rows_left_out", row, column, quoted, words)


def _counted(text: str) -> Iterator[tuple[str, int]]:
    """What a line counts, and how many: "02 nông dân, 03 công nhân"."""
    words = _PART.sub("", without_number(text.lstrip("* ")))
    parts = [words] if _SUM.match(words) else _BETWEEN.split(words)  # "Cộng: 5 tập thể, 7 cá nhân" is in said_counts.py
    for part in parts:
        if found := _BEFORE.fullmatch(part.strip(" .")) or _AFTER.fullmatch(part.strip(" .")):
            yield found["what"].strip(), int(found["n"])


def _held(reader: AwardReader, block: Block, what: str) -> int | None:
    """How many the records count of that; None where the words name no award, recipient or kind."""
    dims = reader.finder.dims(what, reader.table.year) or {}
    tests = [test for name, value in dims.items() if (test := _test(name, value, dims, reader.names))]
    numbers = block.column("quantity")
    if not tests or None in numbers:
        return None
    columns = {name: block.column(name) for name in ("award_form", "recipient_type", "award_kind")}
    return sum(number for i, number in enumerate(numbers) if all(test(columns[name][i]) for name, test in tests))


def _test(name: str, value: str, dims: dict, names: CatalogueNames) -> tuple[str, Callable[[str], bool]] | None:
    if name == "total":
        return "award_form", lambda held: True
    if name in ("award_text", "assumed") or name == "award_form" and "assumed" not in dims:
        options = names.awards.resolve(value).options if name != "award_form" else ()
        return "award_form", lambda held: held == value or names.awards.shown.get(held) in options
    if name == "recipient_type":
        return name, lambda held: held is not None and names.recipients.is_within(held, value)
    return (name, lambda held: held == value) if name == "award_kind" else None
