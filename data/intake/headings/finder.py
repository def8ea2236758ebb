"""Where the tables of a sheet begin: the rows and columns of each heading.
A heading is a row of known titles, one to four rows deep (heading_rows.py). What its columns mean is read in
column_meanings.py, what the title over it adds in by_title.py, what one text speaks of in dimensions.py."""

from __future__ import annotations

from data.intake.grid import Grid
from data.intake.headings import matrix_periods, spacers
from data.intake.headings.beside_titles import unique
from data.intake.headings.by_title import ByTitle
from data.intake.headings.column_meanings import MeaningReader
from data.intake.headings.dimensions import Dimensions
from data.intake.headings.fit import heads_values, holds
from data.intake.headings.header import NO_TITLE, FromTitle, Header, Meaning
from data.intake.headings.heading_rows import HeadingRows, titles_over
from data.intake.headings.heading_words import FIELD_KEYS, MOST_HEADINGS, is_number_of_document, is_title, title_keys
from data.intake.meaning.names import CatalogueNames
from data.text import match_key, read_date, read_period


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
        self._by_title = ByTitle(names)

    def find(self, grid: Grid, year: int | None = None) -> list[Header]:
        headers = self._by_title.read(grid, lambda title: self._find(grid, year, title))
        if not headers:
            # a corner left empty beside Tập thể, Cá nhân
            headers = [header for header in self._find(grid, year, by_dims=True) if header.form]
        return headers

    def _find(
        self,
        grid: Grid,
        year: int | None,
        title: FromTitle = NO_TITLE,
        by_dims: bool = False,
    ) -> list[Header]:
        hits: dict[int, set[int]] = {}
        for column, texts in enumerate(grid.texts):
            titles = {
                text
                for text in texts
                if (not text[0].isdecimal() or "(" in text and not is_number_of_document(text))
                and (is_title(text) or by_dims and self.dims(text, year) or title.target and heads_values(text))
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
                columns = range(first, last + 1)
                titles = sum(column in columns for column in hits[row])
                if any(h.first <= first and last <= h.last and self._is_record(grid, row, h) for h in headers):
                    return None
                return self._header(grid, row, columns, titles, year, floor, title)

            for first, last in spacers.looked_through(grid, row, spacers.runs(grid, row), read):
                if any(h.top <= row <= h.bottom and h.first <= last and first <= h.last for h in headers):
                    continue
                header = read(first, last)
                if header and not (header.form is None and headers and self._heads_nothing(grid, header)):
                    headers.append(header)
        return headers

    @staticmethod
    def _heads_nothing(grid: Grid, header: Header) -> bool:
        """Whether nothing stands below a heading that no form explains: it is the last row of the table above."""
        below = grid.rows[header.bottom + 1 :]
        return all(cell in ("", None) for row in below for cell in row[header.first : header.last + 1])

    def _is_record(self, grid: Grid, row: int, above: Header) -> bool:
        """Whether a row goes on with the table above it: "Tháng 7/2026 | Tập thể | TT" under Thời gian, Đối tượng are
        values, though they could be titles."""
        dated = {told.name for told in above.form.fields if told.type == "date"} if above.form else set()
        if any(m.field in dated and read_date(grid.at(row, m.column)).value for m in above.meanings):
            return True  # "Năm | 04/02/2027 | Nghỉ" under Thứ, Ngày, Nghỉ hay làm việc
        unit = above.field_column("unit")
        if above.form and above.form.code == "clusters" and unit is not None:
            return self.names.units.known(grid.text(row, unit)).id is not None  # "Xã A | Cụm phó | Cụm trưởng"
        period, who = above.field_column("period"), above.field_column("recipient_type")
        if None in (period, who) or not any(isinstance(v, str) and v.strip() for v in grid.rows[row - 1]):
            return False
        return bool(read_period(grid.text(row, period))) and self.names.recipients.knows(grid.text(row, who))

    def fixed(self, grid: Grid, top: int, bottom: int, year: int | None = None) -> list[Header]:
        """The heading an officer pointed at."""
        columns = [
            c for c in range(grid.width) if any(grid.filled(r, c) not in ("", None) for r in range(top, bottom + 1))
        ]
        if not columns:
            return []
        span = range(columns[0], columns[-1] + 1)
        return self._by_title.read(grid, lambda title: [self._at(grid, top, bottom, span, year, title)])

    def _at(self, grid: Grid, top: int, bottom: int, span: range, year: int | None, title: FromTitle) -> Header:
        paths = _paths(grid, span, top, bottom)
        best = self._meanings.best(grid, span, paths, bottom, year, title)
        texts = tuple(match_key(path[-1]) for path in paths if path)
        if best is None:
            meanings = _unread(span, paths)
            for meaning in meanings if self.only_form else ():
                if meaning.path:  # titles of the form asked for are known, though the others leave the table open
                    keys = FIELD_KEYS[self.only_form]
                    meaning.field = next((keys[key] for key in title_keys(meaning.path[-1]) if key in keys), None)
            unique(meanings)
            return Header(top, bottom, span.start, span.stop - 1, None, meanings, 0.0, texts)
        return Header(top, bottom, span.start, span.stop - 1, *best, texts, title=title)

    def readings(self, grid: Grid, header: Header, year: int):
        """Each form with what the columns of a heading would mean in it."""
        paths = [meaning.path for meaning in header.meanings]
        return self._meanings.readings(grid, range(header.first, header.last + 1), paths, header.bottom, year)

    def fits(self, header: Header) -> bool:
        """Whether the columns, as corrected, still hold what the form cannot be without."""
        is_matrix = header.form.code == "results" and header.is_wide  # any title may be a measure
        return is_matrix or holds(header.form, header.meanings, header.title)

    def in_year(self, grid: Grid, header: Header, year: int) -> None:
        """Read the heading again for the year its title names: "Quý I" under "NĂM 2025"."""
        span = range(header.first, header.last + 1)
        paths = _paths(grid, span, header.top, header.bottom)
        best = self._meanings.best(grid, span, paths, header.bottom, year, header.title)
        if best and best[0] is header.form:
            header.meanings = best[1]
        if header.told:
            header.correct(header.told, header.form, year)

    def _header(
        self,
        grid: Grid,
        row: int,
        columns: range,
        titles: int,
        year: int | None,
        floor: int,
        title: FromTitle,
    ) -> Header | None:
        """The heading a row is a part of, not above the row `floor`; `titles`: how many of its cells are known ones."""
        may_head = heads_values if title.target else lambda text: False
        rows = HeadingRows(grid, columns, lambda text: {} if may_head(text) else self.dims(text, year or 2000))
        if not rows.is_title_row(row, titles):
            return None
        titles += len(matrix_periods.head_columns(grid, row, columns))
        top, bottom = rows.depth(row)
        top = max(top, floor)
        if any(rows.holds_numbers(above) for above in range(top, row)):
            return None  # a record merged downwards, not a heading
        texts = [v for v in grid.rows[row][columns.start : columns.stop] if isinstance(v, str) and v.strip()]
        if not rows.are_known(texts, titles, bottom > top) and not rows.heads_numbers(row):
            return None
        paths = _paths(grid, columns, top, bottom)
        best = self._meanings.best(grid, columns, paths, bottom, year, title)
        first, last = columns.start, columns.stop - 1
        if best is None:
            unread = _unread(columns, paths)
            return Header(top, bottom, first, last, None, unread, 0.0, tuple(texts)) if titles >= 2 else None
        form, meanings, score = best
        keys = tuple(match_key(t) for t in texts)
        return Header(top, bottom, first, last, form, meanings, score, keys, title=title)


def _paths(grid: Grid, columns: range, top: int, bottom: int) -> list[tuple[str, ...]]:
    """The titles over each column; months that are bare numbers in words."""
    paths = [titles_over(grid, column, top, bottom) for column in columns]
    return matrix_periods.in_words(paths, matrix_periods.lines_above(grid, top))


def _unread(columns: range, paths) -> list[Meaning]:
    """Columns of a heading no form explains, for an officer to give a meaning."""
    return [Meaning(column, path) for column, path in zip(columns, paths, strict=True)]
