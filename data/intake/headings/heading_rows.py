"""The rows of one heading: how deep it is over some columns of a sheet, and which titles stand over each column.
Merged cells are looked through, and so are titles that span columns without being merged.
A row belongs to a heading as long as it holds known words only, under titles that it completes."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise, takewhile

from data.intake.grid import Grid
from data.intake.headings import matrix_periods
from data.intake.headings.column_meanings import PERIOD_WORDS
from data.intake.headings.heading_words import DEPTH, is_title
from data.intake.meaning.match import without_number
from data.intake.meaning.states import read_state
from data.text import clean, match_key, read_count, read_period

_MANY_TITLES = 4  # no record holds so many words that are titles
_LOOKED_AT = 60  # rows below a heading
LONGEST_TITLE = 80  # letters of a title nobody knows
_NO_TITLE = re.compile(r"[\d:]")
_COUNTED = {"award_form", "award_text", "assumed", "award_kind", "recipient_type"}


class HeadingRows:
    """The rows around one that holds titles; `dims` tells which dimensions a text speaks of."""

    def __init__(self, grid: Grid, columns: range, dims: Callable[[str], dict | None]):
        self.grid, self.columns, self.dims = grid, columns, dims

    def is_title_row(self, row: int, titles: int) -> bool:
        """Whether a row with that many known titles may be a heading at all: nothing is counted, nothing said in it."""
        return bool(titles) and not self.holds_numbers(row) and not self._is_said(row)

    def holds_numbers(self, row: int) -> bool:
        """Whether a row holds a number that is no year and no month: a heading never does."""
        months = matrix_periods.head_columns(self.grid, row, self.columns)
        return any(
            re.fullmatch(r"(?!20\d\d$)[\d.,]+%?", cell.strip()) is not None
            if isinstance(cell, str)
            else not (isinstance(cell, float) and 2000 <= cell <= 2100)
            for column, cell in self._filled(row)
            if column not in months
        )

    def are_known(self, texts: list[str], titles: int, is_deep: bool) -> bool:
        """Whether enough of a row is known words; one unit beside a word like "Quyết định" is a record."""
        if titles < 2 and sum(self._names_unit(text) for text in texts) == 1:
            return False
        states = {text for text in texts if read_state(text)[0]}  # columns to tick, when there are several
        known = sum(self._is_known(text) or text in states and len(states) > 1 for text in texts)
        is_enough = known >= len(texts) * 0.4 or titles >= _MANY_TITLES
        return (titles >= 2 or known >= 3 or is_deep and known >= 2) and is_enough

    def heads_numbers(self, row: int) -> bool:
        """Whether the only title of a row stands over numbers, and rows of them begin with words known of awards, below
        the corner left empty."""
        filled, first = self._filled(row), self.columns.start
        if len(filled) != 1 or filled[0][0] == first:
            return False
        below = [(cells[first], cells[filled[0][0]]) for cells in self.grid.rows[row + 1 : row + 1 + _LOOKED_AT]]
        rows = list(takewhile(lambda cells: isinstance(cells[0], str) and cells[0].strip(), below))
        known = sum(self._is_known(without_number(label)) for label, _ in rows)
        numbers = [number for _, number in rows if number not in ("", None)]
        return known > 1 and 2 * known > len(rows) and any(read_count(number).value is not None for number in numbers)

    def depth(self, row: int) -> tuple[int, int]:
        """First and last row of the heading a row is a part of."""
        top, bottom = self._merged(row)
        last = len(self.grid.rows) - 1
        while bottom < last and bottom - top + 1 < DEPTH and self._continues(top, bottom):
            bottom += 1
        return (row - 1 if top == row > 0 and self._begins_above(row) else top), min(bottom, last)

    def _filled(self, row: int) -> list[tuple[int, object]]:
        cells = self.grid.rows[row]
        return [(c, cells[c]) for c in self.columns if cells[c] not in ("", None)]

    def _is_known(self, value: object) -> bool:
        return isinstance(value, str) and bool(value.strip()) and (is_title(value) or self.dims(value) is not None)

    def _names_unit(self, value: object) -> bool:
        return isinstance(value, str) and "unit_id" in (self.dims(value) or {})

    def _merged(self, row: int) -> tuple[int, int]:
        """The rows that cells merged downwards join; a cell merged over all the columns is a title of the table."""
        widest = max(len(self.columns) - 1, 1)
        joined = [
            (r0, r1)
            for r0, c0, r1, c1 in self.grid.sheet.merges
            if r0 <= row <= r1 and r1 - r0 < DEPTH and c0 in self.columns and c1 - c0 < widest
        ]
        return min([row, *(r0 for r0, _ in joined)]), max([row, *(r1 for _, r1 in joined)])

    def _begins_above(self, row: int) -> bool:
        above = [value for _, value in self._filled(row - 1)]
        if len(above) < 2 or any(map(self._names_unit, above)) or self._is_said(row - 1):
            return False
        return all(map(self._is_known, above)) or self._are_titles(above) or self._part_counts(row)

    def _part_counts(self, row: int) -> bool:
        """Whether plain words above a row all stand over columns that count: "Mảng A | Mảng B" over Tập thể, Cá nhân
        part their numbers, whatever they mean."""
        above, titles = self._filled(row - 1), self.grid.rows[row]
        told = [self.dims(titles[c]) or {} if isinstance(titles[c], str) else {} for c, _ in above]
        return _are_plain([text for _, text in above]) and all(dims.keys() & _COUNTED for dims in told)

    def _are_titles(self, texts: list) -> bool:
        """Whether a row of plain words says what some columns count: then the others are titles too, and asked.
        "Công trạng | Chuyên đề, đột xuất" over Tập thể, Cá nhân."""
        return _are_plain(texts) and any((self.dims(text) or {}).keys() & _COUNTED for text in texts)

    def _continues(self, top: int, bottom: int) -> bool:
        """Whether the next row still belongs to the heading: known words only, under a heading that spans."""
        filled = self._filled(bottom + 1)
        if self._under_spans(bottom, filled):
            return True
        if filled and all(self._ends(bottom, column) for column, _ in filled):
            return False
        if not filled or not all(self._is_known(v) or self._completes(top, bottom, c, v) for c, v in filled):
            return False
        if self._stands_alone(bottom, filled):
            return False
        if any((bottom + 1, column) in self.grid.merged for column in self.columns):
            return True
        is_full = len(filled) >= 0.9 * len(self.columns)
        is_numbered = any(re.fullmatch(r"\d+|[IVX]+", str(value).strip()) for _, value in filled)
        return not is_numbered and not (is_full and bottom > top)

    def _ends(self, bottom: int, column: int) -> bool:
        """Whether the title of a column, merged downwards, ends in a row: what stands below it is no title."""
        return any(r0 < r1 == bottom and c0 == column == c1 for r0, c0, r1, c1 in self.grid.sheet.merges)

    def _stands_alone(self, bottom: int, filled: list) -> bool:
        """Whether each of these words has a title of its own right above, and none of those spans columns, merged or
        written once more over each, as programs do."""
        above = self.grid.rows[bottom]
        if not all(isinstance(above[column], str) and above[column].strip() for column, _ in filled):
            return False
        if any(above[a] == above[b] and b == a + 1 for (a, _), (b, _) in pairwise(filled)):
            return False
        spans = [m for m in self.grid.sheet.merges if m[0] <= bottom <= m[2] and m[3] > m[1]]
        return not any(m[1] <= column <= m[3] for m in spans for column, _ in filled)

    def _under_spans(self, bottom: int, filled: list) -> bool:
        """Whether all of a row are words below titles that span two columns or more: their columns' own titles."""
        widest = len(self.columns) - 1
        spans = [m for m in self.grid.sheet.merges if m[0] <= bottom == m[2] and 0 < m[3] - m[1] < widest]
        return len(filled) >= 2 and all(
            isinstance(v, str) and not re.search(r"\d", v) and any(m[1] <= c <= m[3] for m in spans) for c, v in filled
        )

    def _completes(self, top: int, bottom: int, column: int, value: object) -> bool:
        """Whether it is a title only with the heading above it: "Hoàn thành" under "Tình trạng", 7 under "Tháng"."""
        above = titles_over(self.grid, column, top, bottom, bottom + 1)
        if not above:
            return False
        if match_key(above[-1]) in PERIOD_WORDS and re.fullmatch(r"\d{1,2}(?:\.0)?|[IV]{1,3}", str(value)):
            return True
        return isinstance(value, str) and is_title(f"{above[-1]} {value}")

    def _is_said(self, row: int) -> bool:
        """Whether a row only says "Kỳ báo cáo | Tháng 7/2026" over titles that stand for themselves."""
        said = self._filled(row)
        below = self.grid.rows[row + 1] if row + 1 < len(self.grid.rows) else []
        if len(said) != 2 or not below or any(below[column] in ("", None) for column, _ in said):
            return False
        (_, label), (_, value) = said
        return isinstance(label, str) and match_key(label).startswith("kỳ") and read_period(value) is not None


def _are_plain(texts: list) -> bool:
    return all(isinstance(text, str) and len(text) < LONGEST_TITLE and not _NO_TITLE.search(text) for text in texts)


def titles_over(grid: Grid, column: int, top: int, bottom: int, last: int | None = None) -> tuple[str, ...]:
    """Texts over a column from the top of a heading down; `last` is the row they all stand over."""
    path: list[str] = []
    last = bottom if last is None else last
    for row in range(top, bottom + 1):
        value = grid.filled(row, column)
        if value == "" and row < last:
            value = _span_left(grid, row, column, last)
        text = str(int(value)) if isinstance(value, float) and value.is_integer() else value
        text = clean(text) if isinstance(text, str) else ""
        if text and (not path or path[-1] != text):
            path.append(text)
    return tuple(path)


def _span_left(grid: Grid, row: int, column: int, bottom: int):
    """Without merges a heading over several columns stands in the first of them only."""
    if grid.sheet.merges or not any(grid.rows[r][column] not in ("", None) for r in range(row + 1, bottom + 1)):
        return ""
    for left in range(column - 1, -1, -1):
        value = grid.rows[row][left]
        if value not in ("", None):
            below = any(grid.rows[r][left] not in ("", None) for r in range(row + 1, bottom + 1))
            return value if below else ""
    return ""
