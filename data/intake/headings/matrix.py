"""Measured results laid out as a matrix: units x measures, measures x units, measures x months, months x measures.
A column then means a value of one measure, unit or kỳ; what stands above it may be spread over rows of the heading,
with the task ("Nhiệm vụ 12") over it and the unit of measure in brackets or in a line of its own below.
Looked for only where a sheet holds no table of another form: any title may be the name of a measure."""

from __future__ import annotations

import re

from data.catalogue import Task
from data.intake.forms import FORMS
from data.intake.grid import Grid
from data.intake.headings import counted_columns, matrix_names, matrix_periods, spacers
from data.intake.headings.award_columns import sums_periods
from data.intake.headings.counted_words import is_about_counted, speaks_of_counted
from data.intake.headings.finder import HeaderFinder
from data.intake.headings.header import Header, Meaning
from data.intake.headings.heading_rows import titles_over
from data.intake.headings.heading_words import DEPTH, DONE_IN, FIELD_KEYS, TOTAL, is_filling, is_title, title_keys
from data.intake.headings.measures import split_measure, split_task
from data.intake.headings.row_words import NAMED_TOTAL
from data.intake.headings.title_words import CONTEXT_ROWS
from data.intake.headings.uncounted import is_aside, is_uncounted, leave_out_rates
from data.intake.meaning import values
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.tasks import TaskNames
from data.text import clean, match_key, read_period, read_quantity

LOOKED_AT = 60  # rows of a sheet in which a heading is looked for, and below it what its columns hold
AXES = ("unit", "measure", "period", "part", "batch")  # what a row of a matrix can be
_BATCH = re.compile(r"(?:đợt|lần)(?: thứ)? (\d{1,2})", re.IGNORECASE)
_HALF = re.compile(r"^6 tháng(?= |$)(?! (?:đầu|cuối))", re.IGNORECASE)  # "Thực hiện 6 tháng" is of the first half
DONE = ("th", "đã thực hiện")  # below a measure or a unit
AWARDED = ("award_form", "award_text", "recipient_type", "award_kind")
FORM = FORMS["results"]
_KEYS = FIELD_KEYS["results"]


class MatrixFinder:
    """Finds matrices of measured results on one sheet."""

    def __init__(self, names: CatalogueNames, finder: HeaderFinder, tasks: tuple[Task, ...], is_asked: bool):
        """`is_asked`: the officer says that the file holds measured results."""
        self.names, self.finder, self.is_asked = names, finder, is_asked
        self.tasks = TaskNames(tasks)

    def find(self, grid: Grid, year: int, rows: range | None = None) -> list[Header]:
        """Headings of matrices, top down; `rows` are those an officer pointed at."""
        found: list[Header] = []
        for row in rows or range(min(len(grid.rows), LOOKED_AT)):
            if any(header.top <= row <= header.bottom or _holds_counts(grid, row, header) for header in found):
                continue
            anchor = self._anchor(grid, row)
            header = self._header(grid, row, anchor, year) if anchor is not None else None
            if header:
                found += [header, *self._beside(grid, row, header, year)]
        return found

    def _beside(self, grid: Grid, row: int, header: Header, year: int) -> list[Header]:
        """Tables behind an empty column with the titles of the one before them: August beside July."""
        found, titles = [], [text for text in grid.rows[row][header.first : header.last + 1] if text not in ("", None)]
        for first, last in spacers.runs(grid, row):
            cells = [text for text in grid.rows[row][first : last + 1] if text not in ("", None)]
            anchor = self._anchor(grid, row, first) if first > header.last and cells == titles else None
            other = self._header(grid, row, anchor, year) if anchor is not None else None
            if other and other.texts == header.texts:
                found.append(other)
        return found

    def is_other(self, grid: Grid, header: Header) -> bool:
        """Whether a table is of another form for good: a wide one of awards names an award or whom it went to."""
        if header.form is None or header.form.code != "awards" or not header.is_wide:
            return header.form is not None
        dims = {name for meaning in header.measures for name in meaning.dims}
        above = [text for row in grid.rows[max(0, header.top - CONTEXT_ROWS) : header.top] for text in row]
        lines = [text for text in above if isinstance(text, str)]
        is_told = any(map(is_about_counted, (grid.name, *lines)))
        beside = {"period", "unit_id", "total", "recipient_type"} | ({"level"} if is_told else set())
        if dims - beside or any(m.field == "person" for m in header.meanings):
            return True
        if "recipient_type" in dims:  # "Số lớp", "Nữ" read like who was commended: under a task, or what is counted
            of_task = is_told or any(self.tasks.item_in(text) for text in lines)
            return not of_task or any(map(_speaks_of_awards, lines))
        if is_told and not any(map(_speaks_of_awards, lines)):
            return False  # "Số lớp", "Cấp tỉnh" are no collectives and no awards there
        labels = [m.column for m in header.meanings if m.field in (*AWARDED, "label")]
        below = [text for c in labels for text in grid.columns[c][header.bottom + 1 :] if isinstance(text, str)]
        said = [(self.finder.dims(without_number(text)) or {}).keys() for text in below]
        # "Số lớp" reads like a collective; beside a unit of measure only rows that all do are of awards.
        has_unit = any(m.path and counted_columns.is_measure_unit(m.path[-1]) for m in header.meanings)
        named = {*AWARDED} - ({"recipient_type"} if has_unit else set())
        is_award = any(keys & named for keys in said) or bool(said) and all("recipient_type" in keys for keys in said)
        return is_award or any(self.names.awards.mentioned(text).how != "unknown" for text in lines)

    def _anchor(self, grid: Grid, row: int, first: int = 0) -> int | None:
        """The column of a row of titles, from one on, whose words name the rows below: units, measures, kỳ."""
        cells = enumerate(grid.rows[row])
        titles = {c: cell for c, cell in cells if c >= first and isinstance(cell, str) and is_title(cell)}
        axis = next((column for column, cell in titles.items() if _field(cell) in AXES), None)
        counts = any(map(counted_columns.is_measure_unit, titles.values())) or self._is_told(grid, row)
        contents = [column for column, cell in titles.items() if counted_columns.is_content(cell)]
        if axis is None and counts:
            return next(iter(contents), None)
        if axis is None:
            axis = next((column for column in contents if counted_columns.holds_counts(grid, column, row)), None)
        return axis

    def _is_told(self, grid: Grid, top: int) -> bool:
        """Whether a line over a table, or its sheet's name, speaks of a task or of what the plan asks to be counted."""
        above = [text for row in grid.rows[max(0, top - CONTEXT_ROWS) : top] for text in row if isinstance(text, str)]
        return any(self.tasks.item_in(text) or is_about_counted(text) for text in (grid.name, *above))

    def _header(self, grid: Grid, row: int, anchor: int, year: int) -> Header | None:
        first, last = self._columns(grid, row, anchor)
        top, bottom = self._depth(grid, row, anchor, first, last, year)
        above = [text for row in grid.rows[max(0, top - CONTEXT_ROWS) : top] for text in row if isinstance(text, str)]
        paths = [titles_over(grid, column, top, bottom) for column in range(first, last + 1)]
        paths = matrix_periods.in_words(paths, above)
        meanings = [self._meaning(Meaning(c, path), year) for c, path in enumerate(paths, first)]
        leave_out_rates(meanings)
        matrix_names.name_parts(meanings)
        matrix_names.name_contents(grid, meanings, bottom)
        if not any(m.field in AXES for m in meanings):
            meanings[anchor - first].field, meanings[anchor - first].dims = "measure", {}  # Nội dung beside ĐVT
        self._name_measures_of_periods(grid, meanings, bottom)
        matrix_names.name_from_above(grid, top, bottom, meanings)
        if not self._takes_axes(grid, meanings, bottom, counted_columns.heads_counts(grid, bottom)):
            return None
        for meaning in meanings:
            meaning.total = meaning.measure and (meaning.total or sums_periods(meaning, meanings))
        matrix_names.name_totals(grid, meanings, bottom)
        if not self._is_of_results(grid, top, bottom, meanings):
            return None
        texts = tuple(match_key(m.path[-1]) for m in meanings if m.path)
        return Header(top, bottom, first, last, FORM, meanings, float(len(meanings)), texts)

    @staticmethod
    def _name_measures_of_periods(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
        """ "Kỳ | T7 | T8" over rows that name what is counted: the first title is that of the columns."""
        axes = [m for m in meanings if m.field in AXES]
        periods = [m for m in meanings if m.field is None and m.path]
        is_over = len(axes) == 1 and axes[0].field == "period" and periods and all("period" in m.dims for m in periods)
        if is_over and counted_columns.holds_counts(grid, axes[0].column, bottom):
            axes[0].field = "measure"

    @staticmethod
    def _columns(grid: Grid, row: int, anchor: int) -> tuple[int, int]:
        """The columns of a matrix; those behind a narrow empty one go on with it while they name no rows anew."""
        parts = spacers.runs(grid, row)
        first, last = next(((a, b) for a, b in parts if a <= anchor <= b), (anchor, anchor))
        titles = {clean(v) for v in grid.rows[row][first : last + 1] if isinstance(v, str)}
        for start, end in parts:
            cells = [v for v in grid.rows[row][start : end + 1] if isinstance(v, str) and v.strip()]
            is_near = 0 < start - last - 1 <= spacers.WIDEST
            if not is_near or not cells or titles & set(map(clean, cells)):
                continue
            names_rows = any(
                _field(cell) in (*AXES, "order", "value") or counted_columns.is_content(cell) for cell in cells
            )
            if not names_rows and spacers.have_the_same_rows(grid, row, range(first, last + 1), range(start, end + 1)):
                last = end
                titles |= set(map(clean, cells))
        return first, last

    def _depth(self, grid: Grid, row: int, anchor: int, first: int, last: int, year: int) -> tuple[int, int]:
        """Rows of a heading: texts below it that leave the column of names empty, texts above that say task or kỳ."""
        top = bottom = row
        for r0, c0, r1, _ in grid.sheet.merges:
            if c0 == anchor and r0 <= row <= r1 and r1 - r0 < DEPTH:
                top, bottom = r0, r1
        while bottom - top + 1 < DEPTH and self._goes_on(grid, bottom + 1, anchor, first, last):
            bottom += 1
        if top > 0:
            above = [(c, v) for c in range(first, last + 1) if (v := grid.rows[top - 1][c]) not in ("", None)]
            told = [isinstance(v, str) and self.says(v, year).keys() - {"measure", "measure_unit"} for _, v in above]
            if above and all(told) and min(c for c, _ in above) > anchor:
                top -= 1
        return top, bottom

    @staticmethod
    def _goes_on(grid: Grid, row: int, anchor: int, first: int, last: int) -> bool:
        if row >= len(grid.rows) or grid.rows[row][anchor] not in ("", None):
            return False
        if matrix_periods.goes_on(grid, row, range(first, last + 1)):
            return True
        filled = [(c, v) for c in range(first, last + 1) if (v := grid.rows[row][c]) not in ("", None)]
        texts = [v for c, v in filled if c > anchor and isinstance(v, str) and read_quantity(v).problem]
        return bool(texts) and len(texts) == len(filled)

    def says(self, text: str, year: int) -> dict[str, str]:
        """What one text over a column says: kỳ, unit, task, total, else a measure."""
        text = clean(text)
        if (
            not text
            or is_filling(text)
            or is_aside(text)
            or any(key in DONE or _KEYS.get(key) == "value" for key in title_keys(text))
        ):
            return {}
        bare, measured_in = split_measure(text)
        stretch = _HALF.sub("6 tháng đầu năm", DONE_IN.sub("", bare))
        if period := read_period(stretch, year):
            return {"period": period} | ({"measure_unit": measured_in} if measured_in else {})
        if TOTAL.fullmatch(match_key(text)):
            named = {"measure": text} if NAMED_TOTAL.fullmatch(match_key(text)) else {}
            return {"total": "1"} | named
        unit = self.names.units.known(text) if len(text) < 80 else None
        if unit and unit.id and unit.how in ("exact", "alias"):
            return {"unit_id": unit.id}
        if found := _BATCH.fullmatch(text):
            return {"batch": found[1]}
        if matrix_periods.is_bare(text):
            return {}  # a number names nothing
        if text.startswith("(") and text.endswith(")"):
            return {"measure_unit": text[1:-1].strip()}
        number, rest = split_task(text)
        if number is None and (task := self.tasks.item_in(text)):
            return {"task_no": task}
        measure, measure_unit = split_measure(rest)
        told = {"task_no": number, "measure": measure, "measure_unit": measure_unit}
        return {name: value for name, value in told.items() if value}

    def _meaning(self, meaning: Meaning, year: int) -> Meaning:
        if not meaning.path:
            return meaning
        if len(meaning.path) == 1 or not any(self.says(text, year) for text in meaning.path[:-1]):
            meaning.field = _field(meaning.path[-1]) or _field(" ".join(meaning.path))
        if meaning.field:
            return meaning
        if any(map(is_uncounted, meaning.path)):
            meaning.field = "ignore"
            return meaning
        for text in meaning.path:
            said = self.says(text, year)
            if "measure" in said and "measure" in meaning.dims:
                said["measure"] = f"{meaning.dims['measure']} - {said['measure']}"
            meaning.dims.update(said)
        meaning.total = bool(meaning.dims.pop("total", None))
        meaning.group = meaning.path[:-1]
        return meaning

    def _takes_axes(self, grid: Grid, meanings: list[Meaning], bottom: int, is_grouped: bool) -> bool:
        """Columns that hold the values of a matrix become its measures; whether there are any, and rows to go with.

        `is_grouped`: group rows name what the rows below them count.
        """
        fields = {m.field for m in meanings if m.field}
        if "value" in fields or not fields & set(AXES):
            return False
        by_measure = "measure" in fields
        for meaning in meanings:
            says_which = (
                ("measure" not in meaning.dims)
                if by_measure
                else (is_grouped or "measure" in meaning.dims or meaning.total)
            )
            fits = says_which and (meaning.total or meaning.dims.keys() & {"unit_id", "period", "measure", "batch"})
            meaning.measure = meaning.field is None and bool(fits) and self._holds_values(grid, meaning, bottom)
            if not meaning.measure and meaning.field is None:
                meaning.dims, meaning.total = {}, False
        return any(m.measure and m.dims for m in meanings)

    @staticmethod
    def _holds_values(grid: Grid, meaning: Meaning, bottom: int) -> bool:
        """Numbers below it, and more of them than of other texts; an empty column is one nobody filled yet.

        "Không" alone counts nothing below "Ý kiến khác"; below "Số kiến nghị" it does.
        """
        below = [
            v
            for row in counted_columns.rows_below(grid, bottom)
            if not values.is_blank(v := grid.at(row, meaning.column))
        ]
        is_counted = not below or speaks_of_counted(meaning.title) or any(map(_has_digit, below))
        return is_counted and 2 * sum(map(counted_columns.begins_with_number, below)) >= len(below)

    def _is_of_results(self, grid: Grid, top: int, bottom: int, meanings: list[Meaning]) -> bool:
        """Whether something says that these are results of the plan: the form asked for, a task, what is counted."""
        if self.is_asked or any(m.dims.get("task_no") or m.field == "task_no" for m in meanings):
            return True
        if self._is_told(grid, top):
            return True
        names = [m.dims["measure"] for m in meanings if "measure" in m.dims]
        axis = next((m.column for m in meanings if m.field == "measure"), None)
        if counted_columns.heads_counts(grid, bottom):
            return True
        if axis is not None:
            below = grid.columns[axis][bottom + 1 : bottom + 1 + LOOKED_AT]
            names += [text for text in below if isinstance(text, str)]
        return any(map(speaks_of_counted, names))


def _speaks_of_awards(line: str) -> bool:
    """ "KẾT QUẢ TẬP HUẤN CÔNG TÁC THI ĐUA, KHEN THƯỞNG" names the trade, and no award."""
    return "khen" in match_key(line).replace("thi đua khen thưởng", " ").split()


def _has_digit(value: object) -> bool:
    return any(map(str.isdigit, str(value)))


def _holds_counts(grid: Grid, row: int, header: Header) -> bool:
    """Whether a row below a heading holds its numbers: "Đơn vị được kiểm tra | đơn vị | 3" begins no table."""
    cells = [grid.rows[row][m.column] for m in header.measures] if row > header.bottom else []
    return any(cell not in ("", None) and read_quantity(cell).value is not None for cell in cells)


def _field(title: str) -> str | None:
    return next((_KEYS[key] for key in title_keys(without_number(title)) if key in _KEYS), None)
