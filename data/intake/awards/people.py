"""Lists of people and collectives: one row each, counted by what they were given, their names forgotten.
What a name itself says of the recipient (Ông, Hộ ông, Tập thể, Xóm) is used where no column and no group does.
A name that says nothing under a title that says nothing stays unclassified, and is told."""

from __future__ import annotations

import re
from bisect import bisect

from data.intake.addresses import address, letters
from data.intake.awards import titled
from data.intake.awards.block import columns_block
from data.intake.awards.keys import key_columns
from data.intake.headings.header import Meaning
from data.intake.meaning.names import CatalogueNames, Names, RecipientNames
from data.intake.meaning.people_words import COLLECTIVE, COMPANY, HOUSEHOLD, PERSON, bears_surname
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables.table import Table
from data.text import clean, decision_keys, match_key

_ONLY_PERSONS = re.compile(
    r"(?:họ(?: và)?,? ?tên(?: (?:cá nhân|giáo viên|đảng viên|cán bộ công chức|trẻ em|trẻ|cháu|hội viên|đoàn viên))?"
    r"(?: (?:cấp bậc|quân hàm|chức vụ|chức danh|năm sinh|tuổi))*|(?:tên )?cá nhân|ông bà|(?:các )?đồng chí)"
)
_ONLYHOUSEHOLDS = re.compile(
    r"(?:họ(?: và)? tên |tên )?(?:chủ hộ|hộ gia đình|hộ|gia đình|đại diện hộ(?: gia đình)?|"
    r"(?:hộ |gia đình |hộ gia đình )(?:ông bà|ông|bà))"
)
_ONLY_OF_A_CLASS = (  # the words of its title name the class of form 0603
    (re.compile(r"(?:họ(?: và)? )?tên học sinh(?: sinh viên)?"), "nguoi_truc_tiep"),
    (re.compile(r"(?:họ(?: và)? )?tên nông dân"), "nong_dan"),
    (re.compile(r"(?:họ(?: và)? )?tên công nhân"), "cong_nhan"),
)
_ONLY_COLLECTIVES = re.compile(r"tên (?:tập thể|đơn vị)|tập thể")


_CLASS_WORDS = frozenset(
    ("tập thể", "tt", "cá nhân", "cn", "hộ gia đình", "hộ", "hgđ", "doanh nghiệp", "các tập thể", "các cá nhân")
)


def is_list(table: Table) -> bool:
    """One row a person: no quantities, or nothing but ones beside the names."""
    quantity = table.column_of("quantity")
    if quantity is None:
        return True
    ones = (1, 1.0, "1", "01", "")
    return table.column_of("person") is not None and all(value in ones for value in table.cells(quantity))


def recipient_of(title: str, name: str) -> str | None:
    """The recipient a name is, by its own first words, else by the title of its column; None when neither says."""
    key = match_key(name)
    if PERSON.fullmatch(key) and _ONLYHOUSEHOLDS.fullmatch(match_key(title)):
        return "ho_gia_dinh"  # "Ông A" under "Chủ hộ" stands for his household
    for pattern, recipient in (
        (HOUSEHOLD, "ho_gia_dinh"),
        (PERSON, "ca_nhan"),
        (COMPANY, "doanh_nghiep"),
        (COLLECTIVE, "tap_the"),
    ):
        if key and pattern.fullmatch(key):
            return recipient
    for pattern, recipient in (
        (_ONLYHOUSEHOLDS, "ho_gia_dinh"),
        (_ONLY_PERSONS, "ca_nhan"),
        (_ONLY_COLLECTIVES, "tap_the"),
        *_ONLY_OF_A_CLASS,
    ):
        if key and pattern.fullmatch(match_key(title)):
            return recipient
    return "ca_nhan" if bears_surname(name) else None


def recipients(table: Table, told: int | None, names: RecipientNames) -> list[str | None]:
    """What the occupation, the name or the list's title says of each record, where its own column `told` is empty."""
    column, work = table.column_of("person"), table.column_of("occupation")
    empty = [""] * len(table.records)
    if column is None:  # a list of units, each given one, or none of people at all
        is_of_units = table.column_of("unit") is not None and table.column_of("quantity") is None
        return ["tap_the" if is_of_units and not table.header.is_wide else None] * len(empty)
    title, whom = table.title(column), titled.recipient(table, names)
    said, works = (table.cells(c) if c is not None else empty for c in (told, work))
    return [
        None
        if own not in ("", None)
        else _by_work(names, done) or titled.narrowed(recipient_of(title, clean(as_typed(name))), whom, names.groups)
        for name, own, done in zip(table.cells(column), said, works, strict=True)
    ]


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
    person = table.column_of("person")
    filled = sum(table.grid.rows[r][person] not in ("", None) for r in table.records)
    if not filled:
        return
    how = (
        f"đã đếm {filled} hàng thành số lượng theo hình thức, loại hình, đối tượng và quyết định"
        if counted
        else "cột tên không được đọc vào số liệu"
    )
    table.tell(
        "info",
        "personal_names",
        table.records[0],
        person,
        None,
        f"Bảng có cột họ tên (cột {letters(person)}): {how}. Họ tên không được lưu trong kho số liệu; tệp gốc "
        "chỉ Sở Nội vụ tải được.",
    )


_TITLED = re.compile(r"(?:^|[\s,;(])(?:ông|bà|anh|chị|đồng chí|đ/c)\s+(?=[A-ZĐÀ-Ỹ])", re.IGNORECASE)
_SUM = re.compile(r"(?:tổng|cộng|ấn định|danh sách (?:này |trên )?(?:có|gồm))\b")
_COUNTED = re.compile(
    r"(\d{1,4})\s*(?:\([^()]*\)\s*)?(?:người|cá nhân|tập thể|hộ|trường hợp|đồng chí|đ/c)\b", re.IGNORECASE
)
_OF_THEM = re.compile(r"trong đó.*", re.IGNORECASE)


def look(table: Table) -> None:
    """What makes one row a person doubtful: several names in a cell, a sum below that counts others than the rows."""
    column = table.column_of("person")
    if column is None or not is_list(table):
        return
    for row, value in zip(table.records, table.cells(column), strict=True):
        if isinstance(value, str) and _names_several(value):
            words = (
                f"Ô {letters(column)}{row + 1} có vẻ ghi từ hai người trở lên, nhưng mỗi hàng chỉ được đếm là 1. Tách "
                "mỗi người một hàng; nếu khen chung một tập thể hoặc hộ, không cần sửa."
            )
            table.tell("warning", "several_names", row, column, None, words)
    _tell_same_rows(table, column)
    _hold_against_sums(table)


def hold_numbers(table: Table, numbers: list) -> None:
    """Where a column counts beside the names: a row that names two people and says 1, or one and says 5."""
    column = table.column_of("person")
    if column is None or is_list(table):
        return
    for row, name, number in zip(table.records, table.cells(column), numbers, strict=True):
        named = _count_names(name) if number else 0
        if named and named != number:
            words = (
                f"Ô {address(row, column)} ghi {named} tên, trong khi số lượng của hàng là {number}; đã lấy số lượng. "
                "Sửa số lượng hoặc bổ sung tên."
            )
            table.tell("warning", "total_mismatch", row, column, None, words)


def _count_names(value: object) -> int:
    """How many people a cell names; none where it names, or may name, anything else."""
    text = clean(as_typed(value))
    if titled_ := _TITLED.findall(text):
        return len(titled_)
    parts = [part for part in map(clean, re.split(r"[\n,;]|\bvà\b", text)) if part]
    return len(parts) if parts and all(_is_a_name(p) and recipient_of("", p) in (None, "ca_nhan") for p in parts) else 0


def tell_many(table: Table, sources: list[tuple[Meaning, dict[int, int | None]]]) -> None:
    """In a list of people a mark or a 1 counts one; "Số giấy khen" over 15, 16 may number the papers themselves."""
    for meaning, counts in sources:
        many = [i for i, number in counts.items() if number and number > 1]
        if many:
            row = table.records[many[0]]
            words = (
                f"Cột {meaning.letter} “{meaning.title[:60]}” của danh sách có {len(many)} ô ghi số lớn hơn 1 (từ ô "
                f"{address(row, meaning.column)}), đã được cộng làm số lượng. Nếu là số hiệu, số thứ tự, bỏ cột này; "
                "mỗi người được khen đánh dấu “x” hoặc ghi 1."
            )
            table.tell("warning", "count_in_list", row, meaning.column, str(counts[many[0]]), words)


def _tell_same_rows(table: Table, column: int) -> None:
    """One name twice with all that stands beside it, but for its number: one person written down twice, it seems."""
    names = table.cells(column)
    if len({*names}) == len(names):
        return
    order, header = table.column_of("order"), table.header
    groups = sorted(table.plan.rows_of("group"))
    first: dict[tuple, int] = {}
    twice = []
    for row, name in zip(table.records, names, strict=True):
        if name not in ("", None):
            beside = tuple(table.grid.rows[row][c] for c in range(header.first, header.last + 1) if c != order)
            beside = (bisect(groups, row), *beside)
            if first.setdefault(beside, row) != row:
                twice.append(row)
    if twice:
        row = twice[0]
        words = (
            f"Có {len(twice)} hàng (từ hàng {row + 1}) giống hệt một hàng phía trên, kể cả họ tên; vẫn được đếm riêng. "
            "Bỏ hàng ghi trùng, hoặc giữ nguyên nếu là những người cùng tên."
        )
        table.tell("warning", "same_row", row, column, None, words)


def _names_several(text: str) -> bool:
    """Two who are called ông, bà; or names alone, parted by lines, commas or "và"."""
    if len(_TITLED.findall(text)) > 1:
        return True
    if not any(mark in text for mark in "\n,;") and " và " not in text:
        return False
    parts = [clean(part) for part in re.split(r"[\n,;]|\bvà\b", text)]
    return len([part for part in parts if _is_a_name(part)]) > 1


def _is_a_name(part: str) -> bool:
    words = part.split()
    return 2 <= len(words) <= 5 and all(word[0].isupper() and word.isalpha() for word in words)


def _sums_up(table: Table, row: int, kind: str) -> bool:
    """Whether a row among the signatures says how many stand above: "Tổng số: 36 trường hợp"."""
    words = next((cell for cell in table.grid.rows[row] if isinstance(cell, str) and cell.strip()), "")
    return kind in ("end", "outside") and _SUM.match(match_key(words)) is not None


def _hold_against_sums(table: Table) -> None:
    """ "Tổng cộng: 04 người" below three rows: of all rows above it, or of those since the last such line."""
    kinds = table.plan.kinds
    sums = [row for row, kind in kinds.items() if kind in ("total", "note", "stray") or _sums_up(table, row, kind)]
    rows, records = sorted([*table.records, *sums]), set(table.records)
    since = so_far = 0
    for row in rows:
        if row in records:
            so_far += 1
            continue
        said = " ".join(cell for cell in table.grid.rows[row] if isinstance(cell, str))
        counts = [int(number) for number in _COUNTED.findall(_OF_THEM.sub("", said))]
        if counts and sum(counts) not in (so_far, so_far - since):
            cell = next(c for c, value in enumerate(table.grid.rows[row]) if isinstance(value, str) and value.strip())
            words = (
                f"Hàng {row + 1} ghi {sum(counts)}, các hàng phía trên đếm được {so_far}. Sửa dòng cộng hoặc bổ sung "
                "hàng thiếu."
            )
            table.tell("warning", "total_mismatch", row, cell, None, words)
        since = so_far if counts else since
