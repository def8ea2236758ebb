"""What makes a list of people doubtful: several names in a cell, a name in two columns, one row written twice, numbers
that are more than the names beside them, a sum below that counts others than the rows.
Each name was counted as one before; what is doubted is told by its cell, and no name is."""

from __future__ import annotations

import re
from bisect import bisect

from data.intake.addresses import address, letters
from data.intake.awards.people import is_list
from data.intake.headings.header import Meaning
from data.intake.meaning import values
from data.intake.meaning.people_words import recipient_of
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, match_key, read_count

_TITLED = re.compile(r"(?:^|[\s,;(])(?:ông|bà|anh|chị|đồng chí|đ/c)\s+(?=[A-ZĐÀ-Ỹ])", re.IGNORECASE)
_SUM = re.compile(r"(?:tổng|cộng|ấn định|danh sách (?:này |trên )?(?:có|gồm))\b")
_COUNTED = re.compile(
    r"(\d{1,4})\s*(?:\([^()]*\)\s*)?(?:người|cá nhân|tập thể|hộ|trường hợp|đồng chí|đ/c)\b", re.IGNORECASE
)
_OF_THEM = re.compile(r"trong đó.*", re.IGNORECASE)


def look(table: Table) -> None:
    """What makes one row a person doubtful: several names in a cell, a sum below that counts others than the rows."""
    if not table.header.name_columns or not is_list(table):
        return
    for column in table.header.name_columns:
        for row, value in zip(table.records, table.cells(column), strict=True):
            if isinstance(value, str) and _names_several(value):
                words = (
                    f"Ô {letters(column)}{row + 1} có vẻ ghi từ hai người trở lên, nhưng mỗi hàng chỉ được đếm là 1. "
                    "Tách mỗi người một hàng; nếu khen chung một tập thể hoặc hộ, không cần sửa."
                )
                table.tell("warning", "several_names", row, column, None, words)
        _tell_same_rows(table, column)
    _tell_named_beside(table)
    _hold_against_sums(table)


def _tell_named_beside(table: Table) -> None:
    """Rows with a name in two columns: both were commended, or one says where the other works."""
    columns = table.header.name_columns
    rows = [row for row, count in _named(table).items() if count > 1]
    if rows:
        words = (
            f"Có {len(rows)} hàng (từ hàng {rows[0] + 1}) ghi tên ở nhiều cột ("
            f"{', '.join(f'“{table.title(c)}”' for c in columns)}): mỗi tên được đếm là 1. Nếu một cột chỉ là nơi công "
            "tác, chọn lại ý nghĩa của cột đó ở mục Cách đọc bảng."
        )
        table.tell("warning", "names_beside", rows[0], columns[0], None, words)


def _named(table: Table) -> dict[int, int]:
    """How many recipients each row names; one where there is one column of names."""
    columns = table.header.name_columns
    if len(columns) == 1:
        return dict.fromkeys(table.records, 1)
    named = zip(*map(table.cells, columns), strict=True)
    return {
        row: sum(not values.is_none(name) for name in names) for row, names in zip(table.records, named, strict=True)
    }


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


def tell_uncounted(table: Table, sources: list[tuple[Meaning, dict[int, int | None]]]) -> None:
    """A name with nothing under any column that counts: not commended, or marked in a column nobody understands."""
    counted = {i for _, counts in sources for i in counts}
    column = table.column_of("person")
    names = table.cells(column)
    rows = [row for i, row in enumerate(table.records) if i not in counted and not values.is_none(names[i])]
    if rows and counted:
        words = (
            f"Có {len(rows)} hàng ghi tên (từ hàng {rows[0] + 1}) mà không cột nào được đọc có đánh dấu, số lượng: "
            "không được tính. Đánh dấu ở cột của hình thức, đối tượng được khen, hoặc xóa hàng."
        )
        table.tell("warning", "rows_left_out", rows[0], column, None, words)


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


def _summed(table: Table, row: int) -> list[int]:
    """The number of a row "Cộng" below the ones that stand beside the names."""
    column = table.column_of("quantity")
    is_sum = column is not None and table.plan.kinds.get(row) == "total"
    number = read_count(table.grid.rows[row][column]).value if is_sum else None
    return [] if number is None else [int(number)]


def _hold_against_sums(table: Table) -> None:
    """ "Tổng cộng: 04 người" below three rows: of all rows above it, or of those since the last such line."""
    kinds = table.plan.kinds
    sums = [row for row, kind in kinds.items() if kind in ("total", "note", "stray") or _sums_up(table, row, kind)]
    named = _named(table)
    since = so_far = 0
    for row in sorted([*named, *sums]):
        if row in named:
            so_far += named[row]
            continue
        said = " ".join(cell for cell in table.grid.rows[row] if isinstance(cell, str))
        counts = [int(number) for number in _COUNTED.findall(_OF_THEM.sub("", said))]
        counts = counts or _summed(table, row)
        if counts and sum(counts) not in (so_far, so_far - since):
            cell = next(c for c, value in enumerate(table.grid.rows[row]) if isinstance(value, str) and value.strip())
            words = (
                f"Hàng {row + 1} ghi {sum(counts)}, các hàng phía trên đếm được {so_far}. Sửa dòng cộng hoặc bổ sung "
                "hàng thiếu."
            )
            table.tell("warning", "total_mismatch", row, cell, None, words)
        since = so_far if counts else since
