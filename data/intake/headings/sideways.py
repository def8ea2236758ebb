"""A table that stands on its side: its titles one below the other in a column, each record a column beside them.
It is set upright where that leaves no doubt (upright.py), else its sender is told to turn it.
Read row by row it gave wrong rows, or no table without a cause."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.grid import Grid
from data.intake.headings.finder import HeaderFinder
from data.intake.headings.header import Header
from data.intake.headings.heading_words import is_title
from data.intake.model import Finding, Sheet

_ROWS = 60  # of a sheet that are looked at
_COLUMNS = 3  # in which titles may stand
_FORMS = ("awards", "progress", "results")  # lists have their titles' words below them too
_LEAST = 3  # fields that tell such a table
_SAYS_LITTLE = {None, "order", "note", "ignore"}


def find(grid: Grid, finder: HeaderFinder, year: int) -> Header | None:
    """The titles of a sheet that holds more of a form read by columns than by rows: a heading of the turned sheet."""
    if not any(_titles(grid, column) >= _LEAST for column in range(min(_COLUMNS, grid.width))):
        return None
    upright = max((len(_fields(header)) for header in finder.find(grid, year)), default=0)
    aside = _turned(grid)
    turned = [header for header in finder.find(aside, year) if header.bottom < _COLUMNS]
    header = max(turned, key=lambda header: len(_filled(header, aside)), default=None)
    is_one = header and header.form and header.form.code in _FORMS
    return header if is_one and len(_filled(header, aside)) >= max(_LEAST, upright + 1) else None


def is_only(grid: Grid, finder: HeaderFinder, year: int) -> bool:
    """Whether no second block of titles stands below or beside the first."""
    others = finder.find(_turned(grid), year)
    return sum(len(_fields(other)) >= _LEAST for other in others) == 1


def told(grid: Grid, header: Header) -> Finding:
    """What is told of such a sheet where it is not set upright."""
    first = next(m for m in header.meanings if m.field in _fields(header))
    place = address(first.column, header.bottom)
    title = first.path[-1]
    words = (
        f"Bảng của biểu “{header.form.title}” ghi ngang: các tiêu đề đứng dưới nhau từ ô {place} (“{title[:40]}”, "
        "...), mỗi cột bên cạnh là một bản ghi, nên không được đọc. Đề nghị xoay lại cho mỗi hàng là một bản ghi "
        "(trong Excel: sao chép, Dán đặc biệt, chọn Chuyển vị), rồi gửi lại."
    )
    return Finding("error", "table_sideways", grid.name, place, title[:80], words)


def _titles(grid: Grid, column: int) -> int:
    texts = {cell for cell in grid.columns[column][:_ROWS] if isinstance(cell, str) and cell.strip()}
    return sum(map(is_title, map(bare_title, texts)))


def bare_title(text: str) -> str:
    """ "Số lượng:" before its value."""
    return text.rstrip(" :：")


def _fields(header: Header) -> set[str]:
    return {m.field for m in header.meanings if header.form} - _SAYS_LITTLE


def _filled(header: Header, aside: Grid) -> set[str]:
    """The fields with anything beside their title: "KẾT QUẢ KHEN THƯỞNG" over a table stands alone in its row."""
    alone = {m.field for m in header.meanings if not any(aside.columns[m.column][header.bottom + 1 :])}
    return _fields(header) - alone


def _turned(grid: Grid) -> Grid:
    rows = [row[:_ROWS] for row in grid.rows[:_ROWS]]
    rows = [[bare_title(v) if isinstance(v, str) and c < _COLUMNS else v for c, v in enumerate(row)] for row in rows]
    merges = [(c0, r0, c1, r1) for r0, c0, r1, c1 in grid.sheet.merges if r1 < _ROWS and c1 < _ROWS]
    return Grid(Sheet(grid.name, [list(column) for column in zip(*rows, strict=True)], merges=merges))
