"""Nội dung, Đơn vị tính, Kết quả over numbers: a table of measured results, though its titles are those of progress.
What tells it is the unit of measure beside the numbers, or that the rows are "Số ...", "Tỷ lệ ...", and that no column
says how far the work has come. Without this reading every row of such a table was refused for its missing state."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from data.intake.forms import AWARDS, PROGRESS, RESULTS
from data.intake.grid import Grid
from data.intake.headings.counted_words import AWARD, is_about_counted, names_count, speaks_of_counted
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import TOTAL, title_keys
from data.intake.headings.number_rows import is_number_row
from data.intake.headings.row_words import END
from data.intake.headings.uncounted import is_planned
from data.intake.meaning.match import without_number
from data.text import match_key, read_date, read_period, read_quantity

_COUNTED = re.compile(r"(?:tổng )?số (?!hóa\b)|tỷ lệ ")
LOOKED_AT = 60  # rows below a heading that tell what a column holds
LINES_ABOVE = 12
_TASK_NUMBER = re.compile(r"(?:(?:NV|nhiệm vụ(?: số)?|mục)\s*)?(?:\d{1,2}|[IVX]+\.\d+)\.?", re.IGNORECASE)
_CONTENT = PROGRESS.field("task").keys | AWARDS.field("label").keys | RESULTS.field("task_no").keys
_OF_WORK = frozenset(("status", "completed_on", "document_no", "document_date", "deadline", "committed", "occurrence"))
_DOCUMENT_NUMBER = re.compile(r"\s*\d+\s*/\s*(?:\d{4}/)?[A-ZĐ]{2}")
_SOURCES = frozenset(("document_no", "document_date"))
_COUNT = re.compile(r"(?:tổng )?(?:số|tỷ lệ)\b")
Says = Callable[[str], dict | None]


def is_content(title: str) -> bool:
    """ "Nội dung", "Nhiệm vụ", "Nội dung công việc": what is counted, where a unit of measure stands beside it."""
    return any(key in _CONTENT for key in title_keys(title))


def holds_counts(grid: Grid, column: int, bottom: int) -> bool:
    """Whether all that stands in a column names what is counted."""
    rows = [row for row in rows_below(grid, bottom) if not alone(grid.rows[row])]
    below = [v for row in rows if not _is_sum(v := grid.at(row, column))]
    return bool(below) and all(isinstance(v, str) and names_count(v) for v in below)


def count_work(grid: Grid, meanings: list[Meaning], bottom: int) -> bool:
    """Whether all rows name what the plan asks to be counted, under a title of contents, or the only numbers do under
    theirs ("Đơn vị trực thuộc | Số tin, bài"): they count no awards."""
    named = [m for m in meanings if m.path]
    if any(_is_of_told(grid, m, bottom) for m in named if m.measure) and _is_told(grid, bottom):
        return True  # "Số lớp", "Số người" under "TẬP HUẤN QUÝ I": no collective, nobody commended
    is_open = not any(m.measure or m.field in ("award_form", "label", "quantity", "person") for m in named)
    if is_open and are_counted(grid, meanings, bottom):
        return True
    return any((is_content(m.path[-1]) or _is(m, "measure")) and holds_counts(grid, m.column, bottom) for m in named)


def _is_of_told(grid: Grid, meaning: Meaning, bottom: int) -> bool:
    """Whether a column of numbers says only of whom or what there are so many, where no line above names an award."""
    above = [text for row in grid.rows[:bottom] for text in row if isinstance(text, str)]
    is_number = _COUNT.match(match_key(meaning.path[-1])) is not None and len(meaning.path) == 1
    is_bare = is_number and meaning.dims.keys() <= {"recipient_type"} and bool(meaning.dims)
    return is_bare and not any("khen" in match_key(text).split() or AWARD.search(match_key(text)) for text in above)


def are_counted(grid: Grid, meanings: list[Meaning], bottom: int) -> bool:
    """Whether a column without a meaning says what the numbers below it count: "Số tin, bài"."""
    named = [m for m in meanings if m.path and m.field is None and names_count(m.path[-1])]
    return any(holds_numbers(grid, m, bottom) for m in named)


def are_named_around(grid: Grid) -> bool:
    """Whether words alone in their row name what is counted: a title, or group rows over the numbers."""
    return any(names_count(text) for row in grid.rows[:LOOKED_AT] if (text := alone(row)))


def heads_counts(grid: Grid, bottom: int) -> bool:
    """Whether the first row below a heading that stands alone names what the rows below it count."""
    return names_count(next((text for row in rows_below(grid, bottom) if (text := alone(grid.rows[row]))), ""))


def alone(row: Sequence) -> str | None:
    """The words of a row that holds nothing else but the number before them."""
    filled = [cell for cell in row if cell not in ("", None)]
    words = [cell for cell in filled if isinstance(cell, str) and len(cell.strip()) > 4]
    return words[0] if len(words) == 1 and len(filled) <= 2 and all(isinstance(cell, str) for cell in filled) else None


def is_measure_unit(title: str) -> bool:
    return any(key in RESULTS.field("measure_unit").keys for key in title_keys(title))


def name_measures(grid: Grid, meanings: list[Meaning], bottom: int, says: Says) -> None:
    """In the reading as results: the column of contents names what is counted, where no other column does."""
    counts = _names_of_counts(grid, meanings, bottom)
    content = counts or _content(grid, meanings, bottom, says)
    if content is None:
        return
    has_unit = any(is_measure_unit(m.path[-1]) for m in meanings if m.path)
    content.names_counts = counts is not None or not has_unit
    for meaning in meanings:
        if meaning.field == "measure":
            meaning.field = "ignore"  # "Chỉ tiêu" over numbers is what was planned
    content.field = "measure"


def beside_goals(meanings: list[Meaning]) -> None:
    """What is measured beside what was planned of it: a unit's own targets, which are no tasks of the plan."""
    named = [m for m in meanings if m.field == "measure"]
    has_value = any(m.field == "value" for m in meanings)
    if named and has_value and any(m.field == "ignore" and is_planned(m.path[-1]) for m in meanings):
        named[0].names_counts = True


def targets_as_values(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Chỉ tiêu" over numbers is how much is aimed at; over words it names the share."""
    indicator = next((m for m in meanings if m.field == "indicator"), None)
    below = _below(grid, indicator, bottom) if indicator else []
    if below and all(isinstance(v, float) or isinstance(v, str) and v[:1].isdecimal() for v in below):
        indicator.field = "value" if all(m.field != "value" for m in meanings) else None


def are_awards(grid: Grid, meanings: list[Meaning], bottom: int, says: Says) -> bool:
    """In the reading as results: whether what is measured is awards and to whom they went, and no result of a task."""
    if any(m.field in ("task", "task_no") for m in meanings):
        return False
    texts = [v for m in meanings if m.field == "measure" for v in _below(grid, m, bottom) if isinstance(v, str)]
    told = [says(without_number(text)) or {} for text in texts]
    units = [v for m in meanings if m.field == "measure_unit" for v in _below(grid, m, bottom) if isinstance(v, str)]
    counted = [says(text) or {} for text in units]
    awards = sum(bool(dims.keys() & {"award_form", "award_text"}) for dims in told + counted)
    whom = sum("recipient_type" in dims for dims in told)
    return awards > 0 and 2 * (awards + whom) > len(texts)


def are_results(grid: Grid, meanings: list[Meaning], bottom: int, says: Says) -> bool:
    """In the reading as progress: whether the columns count something instead of saying how far work has come."""
    fields = {m.field for m in meanings if m.field}
    of_work = fields & _OF_WORK - {"occurrence"}
    if of_work <= _SOURCES and "task" not in fields and are_counted(grid, meanings, bottom):
        return True  # units x "Số tin, bài" beside the number of the report that says it
    if of_work or any(name.startswith("tick_") for name in fields):
        return False
    if _names_of_counts(grid, meanings, bottom):
        return True
    if "occurrence" in fields:
        return False
    titled = [m for m in meanings if m.path]
    open_counts = [m for m in titled if m.field is None and not m.measure and speaks_of_counted(m.path[-1])]
    if "task" not in fields and any(holds_numbers(grid, m, bottom) for m in open_counts):
        return True  # units x "Số sáng kiến được công nhận", beside a percentage
    of_periods = [m for m in titled if m.field is None and not m.measure and read_period(m.path[-1], 2000)]
    if "percent" in fields and "task" not in fields and any(holds_numbers(grid, m, bottom) for m in of_periods):
        return True  # units x "Quý I | Tỷ lệ % | Quý II | Tỷ lệ %"
    has_unit = any(is_measure_unit(m.path[-1]) for m in titled)
    measures = [m for m in titled if _is(m, "measure") and not holds_numbers(grid, m, bottom)]
    has_unit = has_unit or any(_speaks_of_counts(grid, m, bottom) for m in measures)
    return has_unit and bool(measures) and "task" not in fields or _content(grid, meanings, bottom, says) is not None


def _names_of_counts(grid: Grid, meanings: list[Meaning], bottom: int) -> Meaning | None:
    """Where no unit of measure stands: the column whose rows are "Số ...", "Tỷ lệ ..." beside one of numbers."""
    titled = [m for m in meanings if m.path]
    fields = {m.field for m in meanings if m.field}
    if fields & {*_OF_WORK - {"occurrence"}, "percent"} or any(is_measure_unit(m.path[-1]) for m in titled):
        return None
    numbers = [m for m in titled if _is(m, "value") and _most(begins_with_number, _below(grid, m, bottom))]
    named = [m for m in titled if m not in numbers and (is_content(m.path[-1]) or _is(m, "measure"))]
    if not numbers:
        return None
    rows = [row for row in rows_below(grid, bottom) if grid.rows[row][numbers[0].column] not in ("", None)]
    beside = {m.column: [v for row in rows if not _is_sum(v := grid.rows[row][m.column])] for m in named}
    first = {m.column: grid.rows[rows[0]][m.column] for m in named} if rows and _is_told(grid, bottom) else {}
    # "Tổng số tin, bài" above "Trong đó: trên Cổng thông tin điện tử" names what all of them count
    heads = {column for column, text in first.items() if isinstance(text, str) and names_count(text)}
    return next((m for m in named if _most(_is_count, beside[m.column]) or m.column in heads), None)


def _is_sum(value: object) -> bool:
    return value in ("", None) or isinstance(value, str) and TOTAL.fullmatch(match_key(value)) is not None


def _most(holds: Callable[[object], bool], cells: list) -> bool:
    return 2 * sum(map(holds, cells)) > len(cells)


def _is_count(value: object) -> bool:
    key = match_key(without_number(value)) if isinstance(value, str) else ""
    return _COUNT.match(key) is not None and not AWARD.search(key) or bool(key) and names_count(value)


def begins_with_number(value: object) -> bool:
    if isinstance(value, str) and value.lstrip()[:1].isdecimal():
        # "03/10/2026 09:00:00", "12/KH-UBND" count nothing
        return read_date(value).value is None and not _DOCUMENT_NUMBER.match(value)
    return read_quantity(value).value is not None


def _content(grid: Grid, meanings: list[Meaning], bottom: int, says: Says) -> Meaning | None:
    """The column of words that names what is counted beside a unit of measure and numbers; no award, no Chỉ số."""
    titled = [m for m in meanings if m.path]
    values = [m for m in titled if _is(m, "value")]
    if not any(is_measure_unit(m.path[-1]) for m in titled):
        told = _is_told(grid, bottom) and any(_all_begin_with_numbers(grid, m, bottom) for m in values)
        others = [m for m in titled if m not in values and m.field in (None, "measure") and not is_content(m.path[-1])]
        told = told and not any(holds_numbers(grid, m, bottom) for m in others)  # they are counted too
        told = told and not _has_titles_beside(grid, meanings, bottom)
        contents = [m for m in titled if is_content(m.path[-1]) and (told or _speaks_of_counts(grid, m, bottom))]
        if not contents or not any(_begin_with_numbers(grid, m, bottom) for m in values):
            return None
    elif not any(_begin_with_numbers(grid, m, bottom) for m in values):
        return None
    words = [m for m in titled if not holds_numbers(grid, m, bottom)]
    content = next((m for m in words if is_content(m.path[-1]) and not _names_tasks(grid, m, bottom)), None)
    if content is None or any(_is(m, "measure") for m in words):
        return None
    texts = [text for text in _below(grid, content, bottom) if isinstance(text, str)]
    told = [(says(without_number(text)) or {}).keys() for text in texts]
    if any(keys & {"award_form", "award_text"} for keys in told) or all("recipient_type" in keys for keys in told):
        return None
    return content


def _names_tasks(grid: Grid, meaning: Meaning, bottom: int) -> bool:
    """ "12", "III.5" below "Nhiệm vụ": which tasks, and not what is counted."""
    below = _below(grid, meaning, bottom)
    return _most(lambda text: isinstance(text, float) or _TASK_NUMBER.fullmatch(str(text).strip()) is not None, below)


def _is(meaning: Meaning, field: str) -> bool:
    if meaning.field == field == "value":
        return True
    return any(key in RESULTS.field(field).keys for key in title_keys(meaning.path[-1]))


def rows_below(grid: Grid, bottom: int) -> range:
    """Rows of a table up to its end: an empty row, its heading again, or the signatures."""
    rows, heading = grid.rows, bottom - is_number_row(grid.rows[bottom])
    if bottom + 1 < len(rows) and is_number_row(rows[bottom + 1]):
        bottom += 1
    while bottom + 1 < len(rows) and _is_empty(rows[bottom + 1]):
        bottom += 1  # left between the heading and its first row
    last = min(bottom + 1 + LOOKED_AT, len(rows))
    for row in range(bottom + 1, last):
        texts = [match_key(v) for v in rows[row] if isinstance(v, str) and v.strip()]
        if _is_empty(rows[row]) or any(map(END.fullmatch, texts)):
            return range(bottom + 1, row)
        if _is_again(grid, row, heading):
            while row > bottom + 1 and alone(rows[row - 1]):
                row -= 1  # the line over the next table
            return range(bottom + 1, row)
    return range(bottom + 1, last)


def _is_empty(cells: list) -> bool:
    return all(value in ("", None) for value in cells)


def _is_again(grid: Grid, row: int, bottom: int) -> bool:
    """Whether a row repeats titles of the heading, as that of the next table does."""
    titles = [(c, v) for c, v in enumerate(grid.rows[bottom]) if isinstance(v, str) and v.strip()]
    return sum(grid.rows[row][c] == v for c, v in titles) > 1


def _below(grid: Grid, meaning: Meaning, bottom: int) -> list:
    column = (grid.rows[row][meaning.column] for row in rows_below(grid, bottom) if not alone(grid.rows[row]))
    return [value for value in column if not _is_sum(value)]


def _speaks_of_counts(grid: Grid, meaning: Meaning, bottom: int) -> bool:
    """ "Số đơn vị được kiểm tra", "Tỷ lệ ...": what is counted, where no unit of measure stands beside it."""
    texts = [match_key(without_number(v)) for v in _below(grid, meaning, bottom) if isinstance(v, str)]
    return len(texts) > 1 and 3 * sum(_COUNTED.match(text) is not None for text in texts) >= 2 * len(texts)


def _begin_with_numbers(grid: Grid, meaning: Meaning, bottom: int) -> bool:
    below = _below(grid, meaning, bottom)
    return 2 * sum(isinstance(v, float) or str(v).strip()[:1].isdecimal() for v in below) > len(below)


def _is_told(grid: Grid, bottom: int) -> bool:
    """Whether a line over a heading speaks of what the plan asks to be counted."""
    above = grid.rows[max(0, bottom - LINES_ABOVE) : bottom]
    return any(is_about_counted(text) for row in above for text in row if isinstance(text, str))


def _has_titles_beside(grid: Grid, meanings: list[Meaning], bottom: int) -> bool:
    """Whether another table stands beside this one, which may only sum it up."""
    own = {meaning.column for meaning in meanings}
    return any(isinstance(v, str) and v.strip() for c, v in enumerate(grid.rows[bottom]) if c not in own)


def _all_begin_with_numbers(grid: Grid, meaning: Meaning, bottom: int) -> bool:
    below = _below(grid, meaning, bottom)
    return len(below) > 1 and all(map(begins_with_number, below))


def holds_numbers(grid: Grid, meaning: Meaning, bottom: int) -> bool:
    below = _below(grid, meaning, bottom)
    bare = [v.strip().removesuffix("%") if isinstance(v, str) else v for v in below]
    return 2 * sum(read_quantity(v).value is not None for v in bare) > len(below)
