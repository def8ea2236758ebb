"""A table that goes on with the next sheet, "(tiếp theo)": under the same heading it is the same table.
What stands only above the first sheet, as whose report it is and of which kỳ, then holds for the next one, and is told.
No cell of the next sheet says it, so its records name none."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.model import Finding
from data.intake.tables.context import Context
from data.intake.tables.new_title import goes_on
from data.intake.tables.table import Table


def continued(grid: Grid, headers: list[Header], table: Table) -> tuple[Context | None, Finding | None]:
    """What a sheet takes from `table`, the last one read before it, and what is told of that."""
    header = headers[0] if headers else None
    if header is None or header.shape != table.header.shape or table.sheet == grid.name:
        return None, None
    above = [cell for row in grid.rows[: header.top] for cell in row if isinstance(cell, str)]
    if not any(map(goes_on, [grid.name, *above])):
        return None, None
    if header.form is None:
        header.take_over(table.header)  # what made it a table of this form stands above the first sheet's
    words = (
        f"Trang tính “{grid.name}” lặp lại tiêu đề của trang “{table.sheet}” và ghi là phần tiếp theo: đơn vị, kỳ báo "
        "cáo không ghi ở trang này được hiểu như ở trang đó."
    )
    place = address(header.top, header.first)
    return table.context.goes_on(), Finding("info", "header_repeated", grid.name, place, None, words)
