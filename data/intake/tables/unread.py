"""Tables and sheets that were not read though they hold something: each is told, for no number is left out in silence.
A sheet without any heading may be the second page of a table, or a list of no concern here: only its sender knows.
Hidden sheets are told where they are met."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from data.intake.addresses import address, first_of, letters
from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.model import Finding
from data.intake.readers.workbook import as_typed
from data.intake.tables.next_sheet import goes_on
from data.text import clean, read_count

_LOOKED_AT = 300  # rows of a sheet
_FEW = 3  # rows of words with one number each that make a table


def table(grid: Grid, header: Header) -> Finding | None:
    """A table of another form than the file's, or of none: its sender may mean it to be read all the same."""
    below = grid.rows[header.bottom + 1 : header.bottom + 6]
    if not any(cell not in ("", None) for row in below for cell in row[header.first : header.last + 1]):
        return None
    place = address(header.top, header.first)
    what = f"thuộc biểu “{header.form.title}”" if header.form else "không phải biểu được nhận"
    words = f"Bảng bắt đầu ở ô {place} {what} nên không được đọc. Nếu cần gửi, đề nghị gửi bằng tệp riêng theo mẫu."
    return Finding("warning", "extra_table", grid.name, place, None, words)


def sheet(grid: Grid, headers: list[Header]) -> Finding | None:
    """A sheet without any heading: rows of words and numbers as a table has them were not read."""
    if any(header.form or len(header.texts) > 1 for header in headers):
        return None  # told of the table
    looked_at = list(enumerate(grid.rows[:_LOOKED_AT]))
    rows = [row for row, cells in looked_at if _is_like_a_record(cells)]
    pairs = [row for row, cells in looked_at if _is_counted(cells)]
    numbers = [row for row, cells in looked_at if _is_of_numbers(cells)]
    rows = sorted({*rows, *(pairs if len(pairs) >= _FEW else ()), *(numbers if len(numbers) > 1 else ())})
    if not rows:
        return None
    column = next(c for c, cell in enumerate(grid.rows[rows[0]]) if cell not in ("", None))
    place = address(rows[0], column)
    words = (
        f"Trang tính “{grid.name}” có {len(rows)} hàng ghi số liệu (từ ô {place}) nhưng không có dòng tiêu đề cột nên "
        "không được đọc. Nếu là phần tiếp theo của bảng, đề nghị ghi lại dòng tiêu đề ở trang này hoặc dồn vào một "
        "trang."
    )
    return Finding("error" if goes_on(grid.name) else "warning", "extra_table", grid.name, place, None, words)


def words_beside(grid: Grid, header: Header, headers: list[Header], records: list[int]) -> Finding | None:
    """Words beside the records of a table, in columns without a title: they may say more of a row, and are not read."""
    titled = {m.column for other in headers for m in other.meanings if m.path or m.field or m.measure}
    untitled = sorted({*range(grid.width)} - titled)
    places = [
        (row, column)
        for row in records[:_LOOKED_AT]
        for column in untitled
        if isinstance(cell := grid.rows[row][column], str) and sum(map(str.isalpha, cell)) > 1
    ]
    over = [grid.rows[r][c] for c in {c for _, c in places} for r in range(header.top, header.bottom + 1)]
    if not places or any(isinstance(cell, str) and cell.strip() for cell in over):
        return None
    shown = first_of([address(*place) for place in places])
    words = (
        f"Có {len(places)} ô ghi chữ bên cạnh bảng ({shown}), ở cột không có tiêu đề, nên không được đọc. Ghi tiêu đề "
        "nếu là nội dung cần gửi, hoặc xóa."
    )
    return Finding("warning", "unknown_column", grid.name, address(*places[0]), grid.text(*places[0])[:80], words)


def beside(grid: Grid, header: Header, headers: list[Header], records: Sequence[int]) -> Finding | None:
    """Numbers beside the records of a table, in columns no heading reaches, with a title or without; words with one."""
    titled = {m.column for header in headers for m in header.meanings if m.path or m.field or m.measure}
    rows = records[:_LOOKED_AT]
    for column in sorted({*range(grid.width)} - titled):
        numbers = [(row, n) for row in rows if (n := read_count(grid.rows[row][column]).value) is not None]
        over = [cell for row in range(header.top, header.bottom + 1) if isinstance(cell := grid.rows[row][column], str)]
        title = next((cell for cell in reversed(over) if cell.strip()), "")
        words = [row for row in rows if isinstance(cell := grid.rows[row][column], str) and cell.strip()]
        if title and words and not numbers and not _name_numbers(grid, words, column):
            return _unread_column(grid, words[0], column, title)
        if not numbers or _counts_rows([n for _, n in numbers]):
            continue
        place, last = address(numbers[0][0], column), address(numbers[-1][0], column)
        where = f"ô {place}" if place == last else f"các ô {place} đến {last}"
        value = as_typed(grid.rows[numbers[0][0]][column])
        if title:
            words = f"Số ở {where} nằm bên cạnh bảng nên không được đọc. Nếu cần gửi, đề nghị ghi vào bảng."
            level = "info" if _are_named(grid, [row for row, _ in numbers], column) else "warning"
            return Finding(level, "extra_table", grid.name, place, value, words)
        words = (
            f"Cột {letters(column)} có số ở {where} nhưng không có tiêu đề nên không được đọc. Ghi tiêu đề nếu là số "
            "liệu cần gửi, hoặc xóa."
        )
        return Finding("warning", "unknown_column", grid.name, place, value, words)
    return None


def _unread_column(grid: Grid, row: int, column: int, title: str) -> Finding:
    place = address(row, column)
    words = (
        f"Cột {letters(column)} “{clean(title)}” đứng cách bảng một cột trống nên không được đọc (từ ô {place}). Xóa "
        "cột trống nếu là nội dung cần gửi."
    )
    return Finding("warning", "unknown_column", grid.name, place, grid.text(row, column)[:80], words)


def _name_numbers(grid: Grid, rows: list[int], column: int) -> bool:
    """Whether words say what numbers right behind them count."""
    return any(read_count(grid.at(row, column + 1)).value is not None for row in rows)


def _are_named(grid: Grid, rows: list[int], column: int) -> bool:
    """Whether words right before the numbers say what they count: a table of its own, as of a chart."""
    before = [grid.rows[row][column - 1] for row in rows] if column else []
    return any(isinstance(cell, str) and any(map(str.isalpha, cell)) for cell in before)


def _counts_rows(numbers: list[float]) -> bool:
    """1, 2, 3, or again from 1: a column that only numbers the rows; a program counts from 0."""
    return numbers[0] in (0, 1) and all(b in (a + 1, 1) for a, b in pairwise(numbers))


def _is_counted(cells: list) -> bool:
    """Words and one number beside them: "Tập thể | 12"."""
    filled = [cell for cell in cells if cell not in ("", None)]
    return len(filled) == 2 and isinstance(filled[0], str) and read_count(filled[1]).value is not None


def _is_of_numbers(cells: list) -> bool:
    """A kỳ and what was counted in it, both by their numbers: 7 | 12."""
    filled = [cell for cell in cells if cell not in ("", None)]
    return len(filled) > 1 and all(read_count(cell).value is not None for cell in filled)


def _is_like_a_record(cells: list) -> bool:
    """Words, and a number beside the one that counts the row; or behind that one words in two cells and more."""
    filled = [cell for cell in cells if cell not in ("", None)]
    counts = [read_count(cell).value is not None for cell in filled]
    return 2 <= sum(counts) < len(filled) or bool(counts) and counts[0] and len(filled) > 2
