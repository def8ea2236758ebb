"""Marks that stand for what is written right above: "nt", "-nt-", "Như trên", a pair of strokes.
They hold for words and days; under a number, a person's name or a mark to tick they stay and are asked, since nobody
writes a count so. Below a heading, a group row or an empty cell there is nothing they could stand for."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.headings.number_rows import past
from data.intake.model import Finding

_WORDS = ("nt", "n.t", "n/t", "như trên", "nhu tren", "như dòng trên", "như hàng trên")
_SIGNS = ('"', "''", "”", "“", "″", "〃", "''''", "//", ",,")
_AROUND = ("{}", "-{}-", "- {} -", "-{}", "- {}", "{}-", "{}.", "({})", '"{}"', "“{}”")
MARKS = frozenset(
    spelled
    for around in _AROUND
    for word in (*_WORDS, *_SIGNS)
    for spelled in (around.format(word), around.format(word.capitalize()), around.format(word.upper()))
)
_LEFT = frozenset(("count", "number", "percent", "order", "person", "tick", "ignore"))


def fill(grid: Grid, headers: list[Header]) -> list[Finding]:
    """Puts into such cells of every table what stands above them; how many there were is told."""
    columns = [column for column, texts in enumerate(grid.texts) if not MARKS.isdisjoint(texts)]
    if not columns:
        return []
    put = {}
    for header in headers:
        types = {f.name: f.type for f in header.form.fields} if header.form else {}
        for meaning in header.meanings if header.form else ():
            if meaning.column in columns and meaning.field and types.get(meaning.field, "ignore") not in _LEFT:
                put |= _of_column(grid, header, headers, meaning.column)
    if not put:
        return []
    row, column = min(put)
    mark = str(grid.rows[row][column])
    grid.put(put)
    words = (
        f"Có {len(put)} ô ghi dấu thay cho nội dung của hàng trên (từ ô {address(row, column)}): đã hiểu là như ô ngay "
        "phía trên. Đề nghị ghi đủ ở từng hàng."
    )
    return [Finding("info", "as_above", grid.name, address(row, column), mark, words)]


def _of_column(grid: Grid, header: Header, headers: list[Header], column: int) -> dict[tuple[int, int], object]:
    ends = [other.top for other in headers if other.top > header.bottom and other.first <= column <= other.last]
    put: dict[tuple[int, int], object] = {}
    first = past(grid, range(header.first, header.last + 1), header.bottom) + 1
    for row in range(first + 1, min(ends, default=len(grid.rows))):
        if grid.rows[row][column] in MARKS and _is_like(grid, header, row):
            above = put.get((row - 1, column), grid.filled(row - 1, column))
            if above not in ("", None) and above not in MARKS:
                put[row, column] = above
    return put


def _is_like(grid: Grid, header: Header, row: int) -> bool:
    """Whether the row above is filled like this one: a record, and no group row of a word or two."""
    own, above = (
        sum(grid.filled(r, c) not in ("", None) for c in range(header.first, header.last + 1)) for r in (row, row - 1)
    )
    return 2 * above > own
