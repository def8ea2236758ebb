"""Which neighbouring columns are one table: an empty column parts two, unless one heading goes on over it.
A narrow empty column that only sets columns apart is looked through when the part behind it is no table by itself: it
does not begin with what names rows, and its titles have a meaning in the heading that began before it; of a part before
it that is no table by itself the heading goes on whatever the titles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from data.intake.grid import Grid
from data.intake.headings.header import Header, Meaning
from data.intake.headings.heading_words import FIELD_KEYS
from data.text import match_key

LOOKED_AT = 12  # rows from a heading down that tell whether a column is empty
WIDEST = 2  # empty columns between the parts of one table
NUMBERED = frozenset(("order", "unit", "task_no", "movement_no", "cluster"))  # whoever names them begins a table
NAMES_ROWS = NUMBERED | {
    *("award_form", "recipient_type", "label", "person", "period", "task", "measure", "name", "content", "indicator")
}

Run = tuple[int, int]


def runs(grid: Grid, row: int) -> list[Run]:
    """First and last of the neighbouring columns with anything in them near this row."""
    below = range(row, min(row + LOOKED_AT, len(grid.rows)))
    busy = [any(grid.rows[r][c] not in ("", None) for r in below) or (row, c) in grid.merged for c in range(grid.width)]
    found: list[Run] = []
    start = None
    for column, is_busy in enumerate([*busy, False]):
        if is_busy and start is None:
            start = column
        elif not is_busy and start is not None:
            found.append((start, column - 1))
            start = None
    if len(found) > 2 and all(first == last for first, last in found):
        return [(found[0][0], found[-1][1])]  # one table with an empty column between any two
    return [part for run in found for part in _halves(grid, row, run)]


def _halves(grid: Grid, row: int, run: Run) -> list[Run]:
    """A list laid out in two halves side by side repeats its titles: TT, Đơn vị, Số lượng, TT, Đơn vị, Số lượng."""
    first, last = run
    keys = (match_key(cell) if isinstance(cell, str) else "" for cell in grid.rows[row][first : last + 1])
    texts = [FIELD_KEYS["awards"].get(key, key) for key in keys]  # SL under the second half's Số lượng is the same
    for width in range(2, len(texts) // 2 + 1):
        block, times = texts[:width], 1
        while texts[times * width : (times + 1) * width] == block:
            times += 1
        if texts[0] and times > 1 and len(texts) - times * width < width and any(map(_names_rows, block)):
            starts = [first + n * width for n in range(times)]  # what is left over, as Ghi chú, is the last one's
            return list(zip(starts, [*(start - 1 for start in starts[1:]), last], strict=True))
    return [run]


def _names_rows(title: str) -> bool:
    told = {title, *(keys.get(title) for keys in FIELD_KEYS.values())}
    return bool(told & (NAMES_ROWS - {"order", "period"}))


def looked_through(grid: Grid, row: int, parts: list[Run], read: Callable[[int, int], Header | None]) -> list[Run]:
    """The parts of a row, with those that one heading reaches over as one; `read` gives the heading of a part."""
    out: list[Run] = []
    for first, last in parts:
        if out and 0 < first - out[-1][1] - 1 <= WIDEST and grid.rows[row][first] not in ("", None):
            start, end = out[-1]
            whole = read(start, last)
            if whole and whole.form and _goes_on(grid, whole, read(start, end), read(first, last), end):
                out[-1] = (start, last)
                continue
        out.append((first, last))
    return out


def _goes_on(grid: Grid, whole: Header, left: Header | None, right: Header | None, end: int) -> bool:
    """Whether the columns after `end` only go on with the table before it."""
    behind = [m for m in whole.meanings if m.column > end and m.path]
    fields = [m.field for m in behind]
    if left is None or not left.form:
        return "order" not in fields and not (right and right.form and not {*fields} - NUMBERED)
    names_rows = len(fields) > 1 and fields[0] in NAMES_ROWS and left.form is whole.form
    is_table = right is not None and right.form is not None and fields[:1] != ["ignore"]  # none begins with "Ngày sinh"
    if names_rows or is_table or not all(m.field or m.measure for m in behind):
        return False
    before = [_counted(m) for m in whole.meanings if m.column <= end and m.measure and m.dims]
    if any(_counted(m) in before for m in behind if m.measure):
        return False  # the same counted again: a summary beside the table
    asked = {frozenset(m.dims) for m in whole.meanings if m.measure and m.column <= end and m.dims}
    if asked and all(frozenset(m.dims) in asked for m in behind if m.measure):
        return True  # "Hộ gia đình" beside "Tập thể": what such a table tells apart
    # A row that counts nothing on the one side may count nothing on the other.
    numbers = [m.column for m in whole.meanings if m.measure and m.column <= end and m.dims]
    left, right = numbers or range(whole.first, end + 1), range(end + 1, whole.last + 1)
    return not any(m.measure for m in behind) or have_the_same_rows(grid, whole.bottom, left, right)


def _counted(meaning: Meaning) -> tuple:
    return tuple(sorted(meaning.dims.items()))


def have_the_same_rows(grid: Grid, bottom: int, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether the rows filled on the one side are most, or a part, of those on the other behind it: a summary, which
    stands behind its table, is shorter."""
    rows = grid.rows[bottom + 1 : bottom + 1 + LOOKED_AT]
    sides = [tuple(any(row[c] not in ("", None) for c in columns) for columns in (left, right)) for row in rows]
    return sum(map(all, sides)) * 2 > sum(map(any, sides)) or all(behind for before, behind in sides if before)
