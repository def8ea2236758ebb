"""Rows that only add others up: compared with what they add, never added themselves; columns in column_sums.py.
A total may sum the whole table, the part since the last total, its group, or the totals above it; it is told
only when none of these fits. "Trong đó" parts are taken out of the number they are part of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
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


@dataclass
class _Summed:
    """One column as its totals are met downwards."""

    column: int
    sums: _Sums
    broken: set[int]
    earlier: int = -1  # the last total row with a number, and what all of them hold
    earlier_sum: int = 0


Fits = dict[str, int]  # what a total may add up -> that sum


def check_rows(
    table: Table, columns: dict[int, list], unit_ids: list | None = None, units=None, again: set[int] = frozenset()
) -> None:
    """Every total row against what stands above it (or below, when it stands first): the same in all its columns.

    `again`: records that split the same numbers a second time, which no total adds.
    """
    rows = sorted(table.plan.rows_of("total"))
    if not rows:
        return
    tops = [i for i, row in enumerate(table.records) if row not in table.plan.parents and i not in again]
    at = [table.records[i] for i in tops]
    groups = sorted(table.plan.rows_of("group"))
    summed = [
        _Summed(column, _Sums(at, [numbers[i] or 0 for i in tops]), _broken_rows(table, column))
        for column, numbers in columns.items()
        if not is_unread(table, column)
    ]
    for place, row in enumerate(rows):
        label, is_last = _label(table, row), place == len(rows) - 1
        until = table.plan.last + 1 if is_last else rows[place + 1]
        named = units.mentioned(label) if units is not None and unit_ids is not None else []
        told: list[tuple[int, int, Fits, str]] = []
        for one in summed:
            total = _total_of(table, row, one.column, row in one.broken)
            if total is None:
                continue
            fits, likely = _expected(one.sums, groups, label, row, one.earlier, until, is_last)
            if one.earlier >= 0 and not (label.startswith(GRAND) and is_last):
                fits["totals"] = one.earlier_sum
            if len(named) == 1:
                numbers = columns[one.column]
                own = [i for i in tops if unit_ids[i] == named[0] and table.records[i] < row]
                fits, likely = {"unit": sum(numbers[i] or 0 for i in own)}, "unit"
            told.append((one.column, total, fits, likely))
            one.earlier, one.earlier_sum = row, one.earlier_sum + total
        _tell_unfit(table, row, told)


def _tell_unfit(table: Table, row: int, told: list[tuple[int, int, Fits, str]]) -> None:
    """A total row adds up one and the same thing in every column: what most of them hold, or the widest."""
    kinds = list(dict.fromkeys(kind for _, _, fits, _ in told for kind in fits))
    held = {kind: [fits.get(kind) == total for _, total, fits, _ in told] for kind in kinds}
    meant = max(kinds, key=lambda kind: sum(held[kind]), default=None)
    for column, total, fits, likely in told:
        expected = fits.get(meant if total in fits.values() else likely)
        if expected is None or total == expected:
            continue
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


def _expected(
    sums: _Sums, groups: list[int], label: str, row: int, earlier: int, until: int, is_last: bool
) -> tuple[Fits, str]:
    """What a total row may add up, the widest first, and what it most likely means."""
    before = sums.between(-1, row)
    above = bisect_left(groups, row)
    last_group = groups[above - 1] if above else -1
    segment = sums.between(earlier, row)
    group = sums.between(max(last_group, earlier), row)
    if not sums.rows or sums.rows[0] > row:
        next_group = groups[bisect_right(groups, row + 1)] if bisect_right(groups, row + 1) < len(groups) else until
        return {"all": sums.all, "until": sums.between(row, until), "group": sums.between(row, next_group)}, "all"
    if label.startswith(GRAND) and is_last:
        is_inside = last_group >= 0 and earlier < last_group and earlier < 0
        return {"before": before} | ({"segment": segment, "group": group} if is_inside else {}), "before"
    fits = {"before": before, "segment": segment, "group": group, "since": sums.between(last_group, row)}
    return fits, "group" if last_group > earlier else "segment"


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
