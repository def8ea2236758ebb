"""Rows that only add others up: compared with what they add, never added themselves; columns in column_sums.py.
A total may sum the whole table, the part since the last total, its group, or the totals above it; it is told
only when none of these fits. "Trong đó" parts are taken out of the number they are part of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from data.intake.addresses import address, letters
from data.intake.headings.heading_words import TOTAL
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import match_key, read_count

GRAND = ("tổng cộng", "tổng số", "tổng", "tong cong", "tong so", "cộng chung", "tổng chung")


def parts_out(
    table: Table, column: int, numbers: list, keeps_remainder: list[bool], *, is_total: bool = False
) -> tuple[list, set[int]]:
    """Quantities with their parts taken out, and the indexes of parents that are only sums: no record of their own.

    A column that only adds others up (`is_total`) is compared with them elsewhere, and not told again here.
    """
    if not table.plan.parents:
        return numbers, set()
    out, sums = list(numbers), set()
    for parent, parts in parts_below(table).items():
        if numbers[parent] is None:
            if all(numbers[i] is None for i in parts):
                continue
            sums.add(parent)
            continue
        rest = numbers[parent] - sum(numbers[i] or 0 for i in parts)
        row = table.records[parent]
        subset = any(table.records[i] in table.plan.subset for i in parts)
        value = as_typed(table.grid.rows[row][column])
        if rest < 0 and (subset or keeps_remainder[parent]):
            table.tell(
                "error",
                "subset_over_total",
                row,
                column,
                value,
                f"Ô {address(row, column)} ghi {value}, nhưng các dòng “trong đó” bên dưới cộng lại là "
                f"{numbers[parent] - rest}, lớn hơn. Sửa dòng này hoặc các dòng “trong đó”.",
            )
            out[parent] = None
        elif subset:
            out[parent] = rest
            if rest == 0:
                sums.add(parent)  # its parts are all of it
        elif all(numbers[i] is None for i in parts):
            continue
        else:
            if rest and not is_total:
                table.tell(
                    "warning",
                    "total_mismatch",
                    row,
                    column,
                    value,
                    f"Ô {address(row, column)} ghi {value}, các dòng chi tiết bên dưới cộng lại là "
                    f"{numbers[parent] - rest}. Sửa dòng này hoặc bổ sung dòng thiếu.",
                )
            if rest > 0 and keeps_remainder[parent]:
                out[parent] = rest
            else:
                sums.add(parent)
    return out, sums


def parts_below(table: Table) -> dict[int, list[int]]:
    """Index of each record that heads others -> the indexes of those directly below it."""
    at = {row: i for i, row in enumerate(table.records)}
    below: dict[int, list[int]] = {}
    for row, parent in table.plan.parents.items():
        if row in at and parent in at:
            below.setdefault(at[parent], []).append(at[row])
    return below


class _Sums:
    """Sums of the records between two rows, from one running total."""

    def __init__(self, rows: list[int], numbers: list[int]):
        self.rows = rows
        self.running = [0, *accumulate(numbers)]

    def between(self, after: int, before: int) -> int:
        """Of the records strictly between two rows."""
        return self.running[bisect_left(self.rows, before)] - self.running[bisect_right(self.rows, after)]

    @property
    def all(self) -> int:
        return self.running[-1]


def check_rows(
    table: Table, columns: dict[int, list], unit_ids: list | None = None, units=None, again: set[int] = frozenset()
) -> None:
    """Every total row against what stands above it (or below, when it stands first).

    `again`: records that split the same numbers a second time, which no total adds.
    """
    rows = sorted(table.plan.rows_of("total"))
    if not rows:
        return
    tops = [i for i, row in enumerate(table.records) if row not in table.plan.parents and i not in again]
    groups = sorted(table.plan.rows_of("group"))
    labels = [_label(table, row) for row in rows]
    named = [units.mentioned(label) if units is not None else [] for label in labels]
    for column, numbers in columns.items():
        if is_unread(table, column):
            continue
        sums = _Sums([table.records[i] for i in tops], [numbers[i] or 0 for i in tops])
        broken = _broken_rows(table, column)
        earlier, earlier_sum = -1, 0
        for place, row in enumerate(rows):
            total = _total_of(table, row, column, row in broken)
            if total is None:
                continue
            until = rows[place + 1] if place + 1 < len(rows) else table.plan.last + 1
            fits, expected = _expected(sums, groups, labels[place], row, earlier, until, place == len(rows) - 1)
            if earlier >= 0 and not (labels[place].startswith(GRAND) and place == len(rows) - 1):
                fits.add(earlier_sum)
            if len(named[place]) == 1 and unit_ids is not None:
                own = [i for i in tops if unit_ids[i] == named[place][0] and table.records[i] < row]
                expected = sum(numbers[i] or 0 for i in own)
                fits = {expected}
            if total not in fits:
                table.tell(
                    "warning",
                    "total_mismatch",
                    row,
                    column,
                    as_typed(table.grid.rows[row][column]),
                    f"Ô {address(row, column)} ghi {total}, các dòng chi tiết cộng lại là {expected}. Sửa dòng "
                    "cộng hoặc bổ sung dòng thiếu.",
                    str(expected),
                )
            earlier, earlier_sum = row, earlier_sum + total


def _expected(
    sums: _Sums, groups: list[int], label: str, row: int, earlier: int, until: int, is_last: bool
) -> tuple[set[int], int]:
    """The sums a total row may hold, and the one it most likely means."""
    before = sums.between(-1, row)
    above = bisect_left(groups, row)
    last_group = groups[above - 1] if above else -1
    segment = sums.between(earlier, row)
    group = sums.between(max(last_group, earlier), row)
    if not sums.rows or sums.rows[0] > row:
        next_group = groups[bisect_right(groups, row + 1)] if bisect_right(groups, row + 1) < len(groups) else until
        return {sums.all, sums.between(row, until), sums.between(row, next_group)}, sums.all
    if label.startswith(GRAND) and is_last:
        inside = {group, segment} if last_group >= 0 and earlier < last_group and earlier < 0 else set()
        return {before} | inside, before
    return {before, segment, group, sums.between(last_group, row)}, group if last_group > earlier else segment


def _total_of(table: Table, row: int, column: int, is_broken: bool) -> int | None:
    """The number in a total row; what cannot be read is told."""
    value = table.grid.rows[row][column]
    if is_broken:
        table.tell(
            "error",
            "error_value" if (row, column) in table.grid.sheet.errors else "formula_without_value",
            row,
            column,
            table.grid.sheet.errors.get((row, column)),
            f"Ô {address(row, column)} ở dòng cộng có công thức báo lỗi hoặc không có kết quả. Sửa công thức hoặc "
            "ghi trực tiếp giá trị.",
        )
        return None
    if column in table.header.name_columns and TOTAL.fullmatch(match_key(as_typed(value))):
        return None  # "Cộng" below the names, and no number
    read = read_count(value)
    if read.problem:
        table.tell(
            "warning",
            "bad_number",
            row,
            column,
            as_typed(value),
            f"Ô {address(row, column)} ở dòng cộng ghi “{as_typed(value)}”: {read.problem}. Ghi lại một số nguyên.",
            read.suggestion,
        )
    return None if read.value is None else int(read.value)


def is_unread(table: Table, column: int) -> bool:
    """Whether a number of the column could not be read: then its sums say nothing, and the cell is told already."""
    name = letters(column)
    return any(
        f.level == "error" and f.cell and f.cell.rstrip("0123456789") == name and f.code != "total_mismatch"
        for f in table.findings
    )


def _broken_rows(table: Table, column: int) -> set[int]:
    sheet = table.grid.sheet
    return {r for r, c in sheet.errors if c == column} | {r for r, c in sheet.uncalculated if c == column}


def _label(table: Table, row: int) -> str:
    for column in range(table.header.first, table.header.last + 1):
        key = match_key(table.grid.text(row, column))
        if key and not key.isdecimal():
            return key
    return ""
