"""Whom a number itself says it counts: "07 cá nhân", or "02 tập thể, 05 cá nhân", "Tập thể: 2" for records of one row.
Only wordings that name a recipient are taken for one; a cell that says anything more is asked.
Several are recorded each, where row and column name no recipient or a wider one; else the cell is asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from data.intake.addresses import address, place_of
from data.intake.meaning import values
from data.intake.meaning.match import BETWEEN
from data.intake.meaning.names import Names, RecipientNames
from data.intake.meaning.values import Wrong
from data.intake.records import Block, Column
from data.text import clean

if TYPE_CHECKING:
    from data.intake.awards.reader import AwardReader

PART = re.compile(r"(?P<n>\d{1,6})\s*\(?\s*(?P<who>[^\d()]+?)\s*\)?")
_NAMED_FIRST = re.compile(r"(?P<who>[^\d():=]+?)\s*[:=]\s*(?P<n>\d{1,6})")
_WHOLE_FIRST = re.compile(
    r"(?P<n>\d{1,6})\s*(?:\(\s*(?:trong đó|gồm)?|:|trong đó|gồm)\s*:?\s*(?P<parts>\d[^()]*)\)?", re.IGNORECASE
)

_OF_SEXES = re.compile(
    r"\s*[(,;–-]?\s*\b(?:(?:trong đó|có|gồm)\s*:?\s*)?(?:\d+\s*(?:là\s*)?(?:nữ|nam)|(?:nữ|nam)\s*:?\s*\d+)\b[^\d]*$",
    re.IGNORECASE,
)  # "5 cá nhân, trong đó 2 nữ": some of them once more

# "Tặng Giấy khen cho 12 tập thể, 32 cá nhân"
_GIVEN = re.compile(
    r"(?:(?:đã|trao|tặng|tặng thưởng|khen|khen thưởng) ){0,3}(?:(?P<award>bằng khen|giấy khen) )?cho (?=\d)",
    re.IGNORECASE,
)
_FORMS = {"bằng khen": "bk_", "giấy khen": "gk_"}

Counted = tuple[tuple[int, str], ...]


def counted(value: object, names: Names) -> Counted:
    """The numbers of one cell with the recipients they count; nothing when a part of it says anything else.

    Of "05 (02 tập thể, 03 cá nhân)" the parts, where they add up to the whole.
    """
    if not isinstance(value, str):
        return ()
    text = _OF_SEXES.sub("", clean(value.replace("\n", ";").strip(" \t\r;,.")))
    if given := _GIVEN.match(text):
        text = text[given.end() :]
    if whole := _WHOLE_FIRST.fullmatch(text):
        parts = counted(whole["parts"], names)
        return parts if sum(number for number, _ in parts) == int(whole["n"]) else ()
    texts = BETWEEN.split(text)
    shape = _NAMED_FIRST if _NAMED_FIRST.fullmatch(texts[0]) else PART
    parts = [shape.fullmatch(text) for text in texts]
    told = tuple((int(part["n"]), names.resolve(part["who"]).id) for part in parts if part and names.knows(part["who"]))
    is_whole = len(told) == len(parts) and all(who for _, who in told)
    return told if is_whole and len({who for _, who in told}) == len(told) else ()


def count(names: Names, plain: Callable = values.required_count):
    """A parser of counts; of "02 tập thể, 05 cá nhân" and "Tập thể: 2; cá nhân: 5" the sum."""

    def parse(value: object):
        told = counted(value, names)
        if not told:
            return plain(value)
        number = sum(number for number, _ in told)
        if not _OF_SEXES.search(value):
            return number
        why = f"đã đọc là {number}, số nam, nữ không được lấy riêng"
        return Wrong("note_beside_number", why, "Nếu không đúng, ghi lại số.", level="info", keep=number)

    return parse


def apart_of(value: object, who: str | None, names: RecipientNames) -> Counted | Wrong:
    """The numbers of a cell that counts several recipients, where its row or column names `who`; () for any other."""
    parts = counted(value, names)
    if len(parts) < 2 or who is None or all(names.is_within(part, who) for _, part in parts):
        return parts if len(parts) > 1 else ()
    why = f"đếm nhiều đối tượng, trong khi hàng hoặc cột ghi {names.shown[who]}"
    return Wrong("bad_number", why, "Tách thành các dòng, mỗi dòng một đối tượng với số lượng của đối tượng đó.")


def _of_another_award(value: object, form: str | None) -> Wrong | None:
    """ "Bằng khen cho 02 tập thể" in a row of giấy khen."""
    given = _GIVEN.match(clean(value))
    if given is None or not given["award"] or (form or "").startswith(_FORMS[given["award"].lower()]):
        return None
    return Wrong("bad_number", "nêu hình thức khác với hình thức của hàng", "Ghi mỗi hình thức một hàng.")


def recipients(reader: AwardReader, column: int, facts: dict, quantities: list) -> dict[int, Counted]:
    """Fills in the recipients that only the numbers say. Gives back the rows whose number counts several of them.

    A number that counts others than its row names is asked, and is none in `quantities`.
    """
    table, names = reader.table, reader.names.recipients
    cells = table.cells(column)
    told = {cell: said for cell in set(cells) if (said := counted(cell, names))}
    if not told:
        return {}
    own, place = facts["recipient_type"]
    whom, places = list(own), [place_of(place, i, row) for i, row in enumerate(table.records)]
    linked = {*table.plan.parents, *table.plan.parents.values()}  # their numbers are parts or sums of others
    several: dict[int, Counted] = {}
    for i, (row, cell) in enumerate(zip(table.records, cells, strict=True)):
        parts = told.get(cell, ())
        if not parts or row in reader.recipients.asked_rows or len(parts) > 1 and row in linked:
            continue
        apart = _of_another_award(cell, facts["award_form"][0][i]) or apart_of(cell, whom[i], names)
        if isinstance(apart, Wrong):
            table.wrong(row, column, cell, apart)
            quantities[i] = None
        elif apart:
            several[row] = apart
        if whom[i] is None or apart and not isinstance(apart, Wrong):
            whom[i], places[i] = parts[0][1], address(row, column)
    facts["recipient_type"] = (whom, places)
    return several


def apart(block: Block, several: dict[int, Counted], reader: AwardReader) -> Block:
    """A record for each recipient that one number counts."""
    if not several:
        return block
    made = [(i, part) for i, line in enumerate(block.lines) for part in several.get(line - 1, (None,))]
    out, shown = block.taking([i for i, _ in made]), reader.names.recipients.shown
    for name, of in (("quantity", 0), ("recipient_type", 1)):
        own = block.fields[name]
        out.fields[name] = Column([part[of] if part else own.at(i) for i, part in made])
    out.fields["recipient_type_name"] = Column([shown.get(who) for who in out.fields["recipient_type"].values])
    return out
