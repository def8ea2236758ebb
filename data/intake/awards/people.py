"""Lists of people and collectives: one row each, counted by what they were given, their names forgotten.
What a name itself says of the recipient (Ông, Hộ ông, Tập thể, Xóm) is used where no column and no group does.
A name that says nothing under a title that says nothing stays unclassified, and is told."""

from __future__ import annotations

from data.intake.addresses import letters
from data.intake.awards import titled
from data.intake.awards.block import columns_block
from data.intake.awards.keys import key_columns
from data.intake.meaning import values
from data.intake.meaning.names import CatalogueNames, Names, RecipientNames
from data.intake.meaning.people_words import recipient_of
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables.table import Table
from data.text import clean, decision_keys, match_key

_CLASS_WORDS = frozenset(
    ("tập thể", "tt", "cá nhân", "cn", "hộ gia đình", "hộ", "hgđ", "doanh nghiệp", "các tập thể", "các cá nhân")
)
_PERSONS = (None, "ca_nhan")


def is_list(table: Table) -> bool:
    """One row a person: no quantities, or nothing but ones beside the names."""
    quantity = table.column_of("quantity")
    if quantity is None:
        return True
    ones = (1, 1.0, "1", "01", "")
    return table.column_of("person") is not None and all(value in ones for value in table.cells(quantity))


def recipients(table: Table, told: int | None, names: RecipientNames) -> list[str | None]:
    """What the occupation, the name or the list's title says of each record, where its own column `told` is empty."""
    column, work = table.column_of("person"), table.column_of("occupation")
    empty = [""] * len(table.records)
    if column is None:  # a list of units, each given one, or none of people at all
        is_of_units = table.column_of("unit") is not None and table.column_of("quantity") is None
        return ["tap_the" if is_of_units and not table.header.is_wide else None] * len(empty)
    whom = titled.recipient(table, names)
    said, works = (table.cells(c) if c is not None else empty for c in (told, work))
    return [
        None
        if own not in ("", None)
        else _by_work(names, done) or titled.narrowed(recipient_of(title, clean(as_typed(name))), whom, names.groups)
        for (title, name), own, done in zip(_titled_names(table), said, works, strict=True)
    ]


def named_beside(table: Table, out: list[str | None]) -> list[str | None]:
    """A row without a name, beside "Đơn vị: Trường Tiểu học": it is the collective that was commended, told once."""
    places = [c for name in ("unit", "workplace") if (c := table.column_of(name)) is not None]
    own = table.header.name_columns
    if len(own) != 1 or not places or None not in out:
        return out
    names, beside = table.cells(own[0]), table.cells(places[0])
    found = {
        i: who
        for i, (name, place) in enumerate(zip(names, beside, strict=True))
        if out[i] is None and name in ("", None) and (who := recipient_of("", clean(as_typed(place)))) not in _PERSONS
    }
    if found:
        row = table.records[next(iter(found))]
        words = (
            f"Có {len(found)} hàng (từ hàng {row + 1}) không ghi họ tên: đã hiểu là khen tập thể ghi ở cột "
            f"“{table.title(places[0])}”. Nếu khen cá nhân, ghi họ tên."
        )
        table.tell("warning", "missing_recipient", row, own[0], None, words)
    return [found.get(i, who) for i, who in enumerate(out)]


def _titled_names(table: Table) -> list[tuple[str, object]]:
    """The name of each record with the title over it; none where a row names several in columns of their own."""
    columns = table.header.name_columns
    titles, rows = [table.title(c) for c in columns], zip(*map(table.cells, columns), strict=True)
    if len(columns) == 1:
        return [(titles[0], name) for (name,) in rows]
    named = ([pair for pair in zip(titles, row, strict=True) if not values.is_none(pair[1])] for row in rows)
    return [found[0] if len(found) == 1 else ("", "") for found in named]


def classes(table: Table, names: RecipientNames) -> list[str | None]:
    """The class a row names where a name should stand: "Cá nhân | 5" below "Tập thể | 3"."""
    column = table.column_of("person")
    if column is None:
        return [None] * len(table.records)
    said = (
        text
        for text in table.grid.texts[column]
        if len(text) < 20 and " ".join(text.casefold().split()) in _CLASS_WORDS
    )
    told = {text: names.resolve(text).id for text in said}
    cells = table.cells(column)
    return [told.get(cell) if type(cell) is str else None for cell in cells] if told else [None] * len(cells)


def _by_work(names: Names, done: object) -> str | None:
    """Nông dân, Công nhân as an occupation; any other says nothing about the classes of recipients."""
    found = names.resolve(clean(as_typed(done))).id if done not in ("", None) else None
    return found if found in ("nong_dan", "cong_nhan", "doanh_nhan") else None


def count(table: Table, facts: dict, catalogue_names: CatalogueNames) -> Block:
    """Records that agree in everything but the name, counted in the order first met; decisions agree by their keys."""
    first: dict[tuple, int] = {}
    counts: list[int] = [0] * len(table.records)
    answers = {name: told[0] for name, told in facts.items() if name != "label"}
    if "decision_no" in answers:
        answers["decision_no"] = decision_keys(answers["decision_no"])
    for i, key in enumerate(zip(*answers.values(), strict=True)):
        counts[first.setdefault(key, i)] += 1
    keep = sorted(first.values())
    place = {
        "quantity": letters(next(c for c in (table.column_of("person"), table.column_of("unit")) if c is not None))
    }
    return columns_block(table, facts, catalogue_names, counts, keep, place)


def join_halves(made: list[tuple[Table, Block]]) -> list[Block]:
    """The blocks of a file's tables; a list of people in two tables of one sheet, beside or below each other, is one.

    Where a name stands in both, records of one key stay doubles that are asked.
    """
    joined: list[Block] = []
    for n, (table, block) in enumerate(made):
        for half, first in made[:n]:
            if len(block) and len(first) and _are_halves(half, table):
                block = _added_to(first, block)
        joined.append(block)
    return joined


def _are_halves(half: Table, table: Table) -> bool:
    counted = [t.column_of("person") is not None and (t.header.is_wide or is_list(t)) for t in (half, table)]
    return all(counted) and half.sheet == table.sheet and _names(half).isdisjoint(_names(table))


def _names(table: Table) -> set[str]:
    return {match_key(as_typed(name)) for name in table.cells(table.column_of("person"))}


def _added_to(first: Block, block: Block) -> Block:
    """What is left of a block when the numbers of the keys it shares with the first were added there.

    A number that could not be read is not added, and nothing to it.
    """
    at = {key: i for i, key in enumerate(zip(*key_columns(first), strict=True))}
    numbers, keep = list(first.column("quantity")), []
    keys = zip(*key_columns(block), strict=True)
    for i, (key, number) in enumerate(zip(keys, block.column("quantity"), strict=True)):
        if key in at and None not in (number, numbers[at[key]]):
            numbers[at[key]] += number
        else:
            keep.append(i)
    first.fields["quantity"] = Column(numbers)
    return block.taking(keep)


def tell_names(table: Table, counted: bool) -> None:
    columns = table.header.name_columns
    filled = sum(table.grid.rows[r][c] not in ("", None) for r in table.records for c in columns)
    if not filled:
        return
    what = "tên" if len(columns) > 1 else "hàng"
    how = (
        f"đã đếm {filled} {what} thành số lượng theo hình thức, loại hình, đối tượng và quyết định"
        if counted
        else "cột tên không được đọc vào số liệu"
    )
    table.tell(
        "info",
        "personal_names",
        table.records[0],
        columns[0],
        None,
        f"Bảng có cột họ tên (cột {', '.join(map(letters, columns))}): {how}. Họ tên không được lưu trong kho số liệu; "
        "tệp gốc chỉ Sở Nội vụ tải được.",
    )
