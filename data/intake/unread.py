"""Tables and sheets that were not read though they hold something: each is told, for no number is left out in silence.
A sheet without any heading may be the second page of a table, or a list of no concern here: only its sender knows.
Hidden sheets are told where they are met."""

from __future__ import annotations

from data.intake.grid import Grid
from data.intake.header import Header
from data.intake.model import Finding, address
from data.intake.next_sheet import goes_on
from data.text import read_count

_LOOKED_AT = 300  # rows of a sheet


def table(grid: Grid, header: Header) -> Finding | None:
    """A table of another form than the file's, or of none."""
    below = grid.rows[header.bottom + 1 : header.bottom + 6]
    if not any(cell not in ("", None) for row in below for cell in row[header.first : header.last + 1]):
        return None
    place = address(header.top, header.first)
    what = f"thuộc biểu “{header.form.title}”" if header.form else "không phải biểu được nhận"
    words = f"Bảng bắt đầu ở ô {place} {what} nên không được đọc. Nếu cần gửi, đề nghị gửi bằng tệp riêng theo mẫu."
    return Finding("warning" if header.form else "info", "extra_table", grid.name, place, None, words)


def sheet(grid: Grid, headers: list[Header]) -> Finding | None:
    """A sheet without any heading: rows of words and numbers as a table has them were not read."""
    if headers:
        return None
    rows = [row for row, cells in enumerate(grid.rows[:_LOOKED_AT]) if _is_like_a_record(cells)]
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


def _is_like_a_record(cells: list) -> bool:
    """Words, and a number beside the one that counts the row."""
    filled = [cell for cell in cells if cell not in ("", None)]
    numbers = sum(read_count(cell).value is not None for cell in filled)
    return numbers >= 2 and numbers < len(filled)
