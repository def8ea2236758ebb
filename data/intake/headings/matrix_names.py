"""What the columns and rows of a matrix of measured results are called, where no title says it by itself.
"Nội dung" beside units is what is counted, "Tổng số hồ sơ" beside "Đã số hóa" is measured and no sum of it, and under
"Đơn vị tính: tin, bài" or "SỐ NGƯỜI ĐƯỢC TẬP HUẤN" units and kỳ count what that line says."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.grid import Grid
from data.intake.headings import counted_columns
from data.intake.headings.award_columns import sums_periods
from data.intake.headings.counted_words import is_about_counted, names_count, speaks_of_counted
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import SUBSET, TOTAL, without_subset
from data.intake.headings.measures import split_task
from data.intake.headings.title_words import CONTEXT_ROWS
from data.intake.meaning.match import without_number
from data.text import clean, match_key, read_quantity

_COUNTED_IN = re.compile(r"\(?\s*(?:đơn vị tính|đvt)\s*:\s*(.+?)\s*\)?", re.IGNORECASE)
_SUMMED_UP = re.compile(
    r"^(?:bảng |biểu )?(?:tổng hợp|thống kê|theo dõi|báo cáo|kết quả) "
    r"(?=(?:tổng )?số |(?:tin|bài|lớp|buổi|gương)\b)",
    re.IGNORECASE,
)
_COUNTS = ("số ", "tổng số ", "tin ", "bài ", "lớp ", "buổi ", "gương ")
_NUMBER = re.compile(r"\s*\d[\d.,]*%?\s*")  # as a text with delimiters has them
_OF_WHEN = re.compile(r"[\s,(–-]+(?:trong\s+)?(?:(?:các\s+)?(?:tháng|quý)|(?:\d+\s+tháng)|năm)\b.*$", re.IGNORECASE)


def name_contents(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Nội dung" beside the units, where what stands below is counted by the plan: "Tin tuyên truyền"."""
    contents = [m for m in meanings if m.field is None and m.path and counted_columns.is_content(m.path[-1])]
    others = [m for m in meanings if m not in contents]
    if any(m.field == "measure" or "measure" in m.dims for m in others):
        return
    for meaning in contents:
        if meaning.field is None:
            below = [v for row in counted_columns.rows_below(grid, bottom) if (v := grid.at(row, meaning.column))]
            is_counted = bool(below) and all(isinstance(v, str) and is_about_counted(v) for v in below)
            if is_counted or counted_columns.holds_counts(grid, meaning.column, bottom):
                meaning.field, meaning.dims = "measure", {}


def name_parts(meanings: list[Meaning]) -> None:
    """ "Trong đó: cấp tỉnh", "Trong đó / Cấp tỉnh" behind "Số sáng kiến được công nhận" is named with it."""
    whole: Meaning | None = None
    for meaning in meanings:
        is_part = meaning.path and any(SUBSET.match(text) for text in meaning.path)
        if meaning.field or "measure" not in meaning.dims or meaning.total:
            continue
        if not is_part:
            whole = meaning
        elif whole and _beside_measure(whole) == _beside_measure(meaning):
            part = without_subset(meaning.dims["measure"])
            meaning.dims["measure"] = f"{whole.dims['measure']}, {part[:1].lower()}{part[1:]}"


def _beside_measure(meaning: Meaning) -> dict[str, str]:
    return {name: said for name, said in meaning.dims.items() if name in ("period", "unit_id", "batch")}


def name_totals(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Tổng số hồ sơ" beside "Đã số hóa" is measured itself, unless it is what the columns beside it add up to."""
    parts = [m.column for m in meanings if m.measure and not m.total and "%" not in m.title]
    for meaning in meanings:
        if not meaning.total or "measure" not in meaning.dims or sums_periods(meaning, meanings):
            continue  # "Quý III" beside its months is compared with those that count the same
        rows = [grid.rows[row] for row in counted_columns.rows_below(grid, bottom)]
        told = [
            (read_quantity(row[meaning.column]).value, [read_quantity(row[c]).value for c in parts]) for row in rows
        ]
        sums = [(whole, sum(n for n in numbers if n is not None)) for whole, numbers in told if whole is not None]
        if len(parts) > 1 and (_sums_the_same(meaning, meanings) or any(whole == added for whole, added in sums)):
            del meaning.dims["measure"]
        else:
            meaning.total = False


def _sums_the_same(meaning: Meaning, meanings: list[Meaning]) -> bool:
    """Whether "Cộng" stands beside months or units of what it counts: it is their sum, right or wrong."""
    parts = [m for m in meanings if m.measure and not m.total]
    is_bare = TOTAL.fullmatch(match_key(meaning.path[-1])) is not None
    return is_bare and all(m.dims.keys() & {"period", "unit_id"} for m in parts)


def name_from_above(grid: Grid, top: int, bottom: int, meanings: list[Meaning]) -> None:
    """Units x kỳ under "Đơn vị tính: tin, bài" or "SỐ NGƯỜI ĐƯỢC TẬP HUẤN": what no column says is counted."""
    if any(m.field == "measure" or "measure" in m.dims for m in meanings) or counted_columns.heads_counts(grid, bottom):
        return
    own = next((row + 1 for row in range(top - 1, -1, -1) if _holds_number(grid, row)), 0)
    first = next((row for row in range(top) if _holds_number(grid, row)), 0)
    of_all = named_above(_lines(grid, range(first)))  # over the tables above, too
    named = of_all | named_above(_lines(grid, range(max(own, top - CONTEXT_ROWS), top))) | _right_above(grid, top)
    if not named:
        return
    for meaning in meanings:
        if meaning.field is None and (meaning.total or meaning.dims.keys() & {"period", "unit_id"}):
            meaning.dims |= {name: said for name, (said, _) in named.items()}


def _lines(grid: Grid, rows: range) -> list[tuple[str, str]]:
    return [(v, address(r, c)) for r in rows for c, v in enumerate(grid.rows[r]) if isinstance(v, str)]


def _holds_number(grid: Grid, row: int) -> bool:
    return any(
        isinstance(value, float) or isinstance(value, str) and _NUMBER.fullmatch(value) for value in grid.rows[row]
    )


def _right_above(grid: Grid, top: int) -> dict[str, tuple[str, str]]:
    """What the line right over the heading counts: "I. Gương điển hình tiên tiến"."""
    row = next(
        (row for row in range(top - 1, max(-1, top - 3), -1) if any(v not in ("", None) for v in grid.rows[row])), 0
    )
    text = counted_columns.alone(grid.rows[row])
    if not text or not names_count(text):
        return {}
    said = _OF_WHEN.sub("", split_task(without_number(text))[1])
    return {"measure": (said.capitalize() if said.isupper() else said, address(row, grid.rows[row].index(text)))}


def measured_above(lines: list[tuple[str, str]]) -> tuple[str, str] | tuple[None, None]:
    """In what all numbers below a line "(ĐVT: nghìn lượt)" are measured, and its cell; of two such lines in neither."""
    units = [(said[1], cell) for text, cell in lines if (said := _COUNTED_IN.fullmatch(clean(text)))]
    return units[0] if len(units) == 1 else (None, None)


def named_above(lines: list[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Measure and unit of measure that the lines over a table name, each with its cell."""
    units = [(said[1], cell) for text, cell in lines if (said := _COUNTED_IN.fullmatch(clean(text)))]
    titles = [(said, cell) for text, cell in lines if (said := _counted_in(text))]
    unit = {"measure_unit": units[0]} if units else {}
    if len(units) == 1 and speaks_of_counted(units[0][0]):
        said, cell = units[0]
        return unit | {"measure": (said[:1].upper() + said[1:], cell)}
    return unit | {"measure": titles[0]} if len(titles) == 1 and len(units) < 2 else {}


def _counted_in(line: str) -> str | None:
    """ "TỔNG HỢP SỐ NGƯỜI ĐƯỢC TẬP HUẤN NĂM 2026" over the table: what is counted there, without its task and kỳ."""
    said = _SUMMED_UP.sub("", _OF_WHEN.sub("", split_task(clean(line))[1]))
    counts = match_key(said).startswith(_COUNTS) and not match_key(said).startswith(("số liệu", "tin liệu"))
    if not counts or not speaks_of_counted(said):
        return None
    return said.capitalize() if said.isupper() else said
