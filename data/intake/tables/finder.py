"""Where the tables of a sheet begin: the rows and columns of each heading.
A heading is a row of known titles, one to four rows deep, with merges looked through. What its columns mean is read in
column_meanings.py, what one text speaks of in dimensions.py."""

from __future__ import annotations

import re

from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.states import read_state
from data.intake.tables import spacers
from data.intake.tables.column_meanings import PERIOD_WORDS, MeaningReader, unique
from data.intake.tables.dimensions import Dimensions
from data.intake.tables.fit import holds
from data.intake.tables.grid import Grid
from data.intake.tables.header import (
    DEPTH,
    FIELD_KEYS,
    MOST_HEADINGS,
    Header,
    Meaning,
    is_number_of_document,
    is_title,
    title_keys,
)
from data.text import clean, match_key, read_period


def _places(column: tuple, texts: set[str]) -> list[int]:
    """Rows of a column that hold one of a few texts; `index` walks a long column many times faster than a loop."""
    places = []
    for text in texts:
        row = -1
        while True:
            try:
                row = column.index(text, row + 1)
            except ValueError:
                break
            places.append(row)
    return places


class HeaderFinder:
    """Finds the headings of one sheet, for one catalogue."""

    def __init__(self, names: CatalogueNames, only_form: str | None = None):
        self.names, self.only_form = names, only_form
        self.dims = Dimensions(names).of
        self._meanings = MeaningReader(names, self.dims, only_form)

    def find(self, grid: Grid, year: int | None = None) -> list[Header]:
        headers = self._find(grid, year)
        if not any(header.form for header in headers) and self._title_names_award(grid):
            # "LAO ĐỘNG TIÊN TIẾN NĂM 2026" over Đơn vị, Số lượng
            headers = self._find(grid, year, award_above=True)
        if not headers:
            # a corner left empty beside Tập thể, Cá nhân
            headers = [header for header in self._find(grid, year, by_dims=True) if header.form]
        return headers

    def _title_names_award(self, grid: Grid) -> bool:
        above = (value for row in grid.rows[:15] for value in row if isinstance(value, str) and len(value) > 8)
        texts = [*above, grid.name]
        return any(self.names.awards.mentioned(text).how != "unknown" for text in texts)

    def _find(self, grid: Grid, year: int | None, by_dims: bool = False, award_above: bool = False) -> list[Header]:
        """`award_above`: a title names the award, so that no column has to."""
        hits: dict[int, set[int]] = {}
        for column, texts in enumerate(grid.texts):
            titles = {
                text
                for text in texts
                if (not text[0].isdigit() or "(" in text and not is_number_of_document(text))
                and (is_title(text) or by_dims and self.dims(text, year))
            }
            if titles:
                for row in _places(grid.columns[column], titles):
                    hits.setdefault(row, set()).add(column)
        headers: list[Header] = []
        for row in sorted(hits):
            if len(headers) >= MOST_HEADINGS:
                break

            def read(first: int, last: int, row: int = row) -> Header | None:
                floor = max([h.bottom + 1 for h in headers if h.first <= last and first <= h.last], default=0)
                return self._header(grid, row, first, last, hits, year, floor, award_above)

            for first, last in spacers.looked_through(grid, row, spacers.runs(grid, row), read):
                if any(h.top <= row <= h.bottom and h.first <= last and first <= h.last for h in headers):
                    continue
                if header := read(first, last):
                    headers.append(header)
        return headers

    def fixed(self, grid: Grid, top: int, bottom: int, year: int | None = None) -> list[Header]:
        """The heading an officer pointed at."""
        columns = [
            c for c in range(grid.width) if any(grid.filled(r, c) not in ("", None) for r in range(top, bottom + 1))
        ]
        if not columns:
            return []
        span = range(columns[0], columns[-1] + 1)
        paths = [self.path(grid, column, top, bottom) for column in span]
        best = self._meanings.best(grid, span, paths, bottom, year)
        texts = tuple(match_key(path[-1]) for path in paths if path)
        if best is None:
            meanings = _unread(span, paths)
            for meaning in meanings if self.only_form else ():
                if meaning.path:  # titles of the form asked for are known, though the others leave the table open
                    keys = FIELD_KEYS[self.only_form]
                    meaning.field = next((keys[key] for key in title_keys(meaning.path[-1]) if key in keys), None)
            unique(meanings)
            return [Header(top, bottom, span.start, span.stop - 1, None, meanings, 0.0, texts)]
        return [Header(top, bottom, span.start, span.stop - 1, best[0], best[1], best[2], texts)]

    def readings(self, grid: Grid, header: Header, year: int):
        """Each form with what the columns of a heading would mean in it."""
        paths = [meaning.path for meaning in header.meanings]
        return self._meanings.readings(grid, range(header.first, header.last + 1), paths, header.bottom, year)

    def fits(self, header: Header) -> bool:
        """Whether the columns, as corrected, still hold what the form cannot be without."""
        is_matrix = header.form.code == "results" and header.is_wide  # any title may be a measure
        return is_matrix or holds(header.form, header.meanings)

    def in_year(self, grid: Grid, header: Header, year: int) -> None:
        """Read the heading again for the year its title names: "Quý I" under "NĂM 2025"."""
        span = range(header.first, header.last + 1)
        paths = [self.path(grid, column, header.top, header.bottom) for column in span]
        best = self._meanings.best(grid, span, paths, header.bottom, year)
        if best and best[0] is header.form:
            header.meanings = best[1]
        if header.told:
            header.correct(header.told, header.form, year)

    def _is_heading_text(self, value, year) -> bool:
        return (
            isinstance(value, str)
            and bool(value.strip())
            and (is_title(value) or self.dims(value, year or 2000) is not None)
        )

    def _header(
        self, grid: Grid, row: int, first: int, last: int, hits, year, floor: int, award_above: bool
    ) -> Header | None:
        cells = [grid.rows[row][c] for c in range(first, last + 1)]
        titles = sum(first <= c <= last for c in hits[row])
        if not titles:
            return None
        texts = [v for v in cells if isinstance(v, str) and v.strip()]
        states = {v for v in texts if read_state(v)[0]}  # columns to tick, when there are several
        known = sum(self._is_heading_text(v, year) or v in states and len(states) > 1 for v in texts)
        if _holds_numbers(cells) or _is_said(grid, row, first, last):
            return None
        top, bottom = self._depth(grid, row, first, last, year)
        top = max(top, floor)
        if any(_holds_numbers(grid.rows[above][first : last + 1]) for above in range(top, row)):
            return None  # a record merged downwards, not a heading
        named = sum("unit_id" in (self.dims(text, year or 2000) or {}) for text in texts)
        if named == 1 and titles < 2:
            return None  # one unit and a word like "Quyết định": a record
        deep = bottom > top
        if not (titles >= 2 or known >= 3 or (deep and known >= 2)) or known < len(texts) * 0.4:
            return None
        paths = [self.path(grid, column, top, bottom) for column in range(first, last + 1)]
        best = self._meanings.best(grid, range(first, last + 1), paths, bottom, year, award_above)
        if best is None:
            unread = _unread(range(first, last + 1), paths)
            return Header(top, bottom, first, last, None, unread, 0.0, tuple(texts)) if titles >= 2 else None
        form, meanings, score = best
        return Header(top, bottom, first, last, form, meanings, score, tuple(match_key(t) for t in texts))

    def _depth(self, grid: Grid, row: int, first: int, last: int, year) -> tuple[int, int]:
        top = bottom = row
        spans = [m for m in grid.sheet.merges if first <= m[1] <= last and m[2] - m[0] < DEPTH]
        for r0, c0, r1, c1 in spans:
            if r0 <= row <= r1 and (c1 - c0) < max(last - first, 1):
                top, bottom = min(top, r0), max(bottom, r1)
        while (
            bottom + 1 < len(grid.rows)
            and bottom - top + 1 < DEPTH
            and self._continues(grid, top, bottom, first, last, year)
        ):
            bottom += 1
        bottom = min(bottom, len(grid.rows) - 1)
        if top == row and row > 0:
            above = [
                (c, grid.rows[row - 1][c]) for c in range(first, last + 1) if grid.rows[row - 1][c] not in ("", None)
            ]
            named = any(isinstance(v, str) and "unit_id" in (self.dims(v, year or 2000) or {}) for _, v in above)
            if (
                len(above) >= 2
                and not named
                and not _is_said(grid, row - 1, first, last)
                and all(self._is_heading_text(v, year) for _, v in above)
            ):
                top -= 1
        return top, bottom

    def _continues(self, grid: Grid, top: int, bottom: int, first: int, last: int, year) -> bool:
        """Whether the next row still belongs to the heading: known words only, under a heading that spans."""
        below = [(c, grid.rows[bottom + 1][c]) for c in range(first, last + 1)]
        filled = [(c, v) for c, v in below if v not in ("", None)]
        if self._under_spans(grid, bottom, first, last, filled):
            return True
        if not filled or not all(
            self._is_heading_text(v, year) or self._completes(grid, top, bottom, c, v) for c, v in filled
        ):
            return False
        if all(isinstance(grid.rows[bottom][c], str) and grid.rows[bottom][c].strip() for c, _ in filled):
            spanning = any(
                m[0] <= bottom <= m[2] and m[3] > m[1] and any(m[1] <= c <= m[3] for c, _ in filled)
                for m in grid.sheet.merges
            )
            gaps = any(
                grid.rows[bottom][c + 1] == "" and any(f == c + 1 for f, _ in filled)
                for c, _ in filled
                if c + 1 <= last
            )
            if not spanning and not gaps:
                return False
        full = len(filled) >= 0.9 * (last - first + 1)
        numbered = any(re.fullmatch(r"\d+|[IVX]+", str(v).strip()) for _, v in filled)
        return (
            not (full and bottom > top)
            and not numbered
            or any((bottom + 1, c) in grid.merged for c in range(first, last + 1))
        )

    @staticmethod
    def _under_spans(grid: Grid, bottom: int, first: int, last: int, filled: list) -> bool:
        """Whether all of a row are words below titles that span two columns or more: their columns' own titles."""
        spans = [m for m in grid.sheet.merges if m[0] <= bottom == m[2] and 0 < m[3] - m[1] < last - first]
        return len(filled) >= 2 and all(
            isinstance(v, str) and not re.search(r"\d", v) and any(m[1] <= c <= m[3] for m in spans) for c, v in filled
        )

    def _completes(self, grid: Grid, top: int, bottom: int, column: int, value) -> bool:
        """Whether it is a title only with the heading above it: "Hoàn thành" under "Tình trạng", 7 under "Tháng"."""
        above = self.path(grid, column, top, bottom, bottom + 1)
        if not above:
            return False
        if match_key(above[-1]) in PERIOD_WORDS and re.fullmatch(r"\d{1,2}(?:\.0)?|[IV]{1,3}", str(value)):
            return True
        return isinstance(value, str) and is_title(f"{above[-1]} {value}")

    def path(self, grid: Grid, column: int, top: int, bottom: int, last: int | None = None) -> tuple[str, ...]:
        """Texts over a column from the top of a heading down; `last` is the row they all stand over."""
        path: list[str] = []
        last = bottom if last is None else last
        for row in range(top, bottom + 1):
            value = grid.filled(row, column)
            if value == "" and row < last:
                value = self._span_left(grid, row, column, last)
            text = str(int(value)) if isinstance(value, float) and value == value and value == int(value) else value
            text = clean(text) if isinstance(text, str) else ""
            if text and (not path or path[-1] != text):
                path.append(text)
        return tuple(path)

    @staticmethod
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


def _is_said(grid: Grid, row: int, first: int, last: int) -> bool:
    """Whether a row only says "Kỳ báo cáo | Tháng 7/2026" over titles that stand for themselves."""
    said = [(c, grid.rows[row][c]) for c in range(first, last + 1) if grid.rows[row][c] not in ("", None)]
    below = grid.rows[row + 1] if row + 1 < len(grid.rows) else []
    if len(said) != 2 or not below or any(below[column] in ("", None) for column, _ in said):
        return False
    (_, label), (_, value) = said
    return isinstance(label, str) and match_key(label).startswith("kỳ") and read_period(value) is not None


def _holds_numbers(cells: list) -> bool:
    """Whether a row holds a number that is no year: a heading never does."""
    return any(
        re.fullmatch(r"[\d.,]+%?", cell.strip()) is not None
        if isinstance(cell, str)
        else cell not in ("", None) and not (isinstance(cell, float) and 2000 <= cell <= 2100)
        for cell in cells
    )


def _unread(columns: range, paths) -> list[Meaning]:
    """Columns of a heading no form explains, for an officer to give a meaning."""
    return [Meaning(column, path) for column, path in zip(columns, paths, strict=True)]
