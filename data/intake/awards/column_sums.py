"""Columns that only add others up: compared with their parts in each row, never added themselves.
A total may have its parts below its own heading, be the quarter of its months, or sum all the columns beside it.
What a total holds beyond parts that are only some of it ("trong đó") is a number of its own, and given back."""

from __future__ import annotations

from collections.abc import Collection

from data.intake.addresses import address
from data.intake.awards import bases
from data.intake.headings.award_columns import within_period
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import TOTAL
from data.intake.meaning.words import WHOLE
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import match_key


def parts_of(
    total: Meaning, measures: list[Meaning], groups: dict[str, str], taken: Collection[int] = ()
) -> list[Meaning]:
    """The columns a total sums: those under its heading, or the months of its quarter.

    `groups`: recipient -> tập thể, hộ gia đình or cá nhân. A part "trong đó" is in its whole, but where its numbers are
    `taken` out of it.
    """
    if total.dims.get("period"):
        return within_period(total, measures)
    who = total.dims.get("recipient_type")
    parts = [
        m
        for m in measures
        if not m.total
        and m.path[: len(total.group)] == total.group
        and m.column != total.column
        and (who is None or groups.get(m.dims.get("recipient_type", "")) == groups.get(who))
    ]
    is_of_sums = bool(total.group) and TOTAL.fullmatch(match_key(total.group[-1])) is not None  # "Tổng / Chung"
    if not parts and (total.dims or is_of_sums):  # "Tổng số / Tập thể" beside "Công trạng / Tập thể"
        parts = [m for m in measures if not m.total and _is_within(m.dims, total.dims, groups)]
    return [
        m
        for m in parts
        if m.column in taken
        or not (m.subset and any(o is not m and not o.subset and o.path[:-1] == m.path[:-1] for o in parts))
    ]


def _is_within(part: dict, whole: dict, groups: dict[str, str]) -> bool:
    """Whether a column says all that a total says and more; nông dân are within cá nhân."""
    wide = whole.get("recipient_type")
    if wide in WHOLE and groups.get(part.get("recipient_type", "")) == groups.get(wide):
        part = part | {"recipient_type": wide}
    return part.items() > whole.items()


def check(
    table: Table,
    totals: list[Meaning],
    measures: list[Meaning],
    numbers: dict[int, list],
    groups: dict[str, str],
    taken: Collection[int] = (),
) -> dict[int, list]:
    """Row totals ("Tổng số" beside its parts). Gives back remainders for totals whose parts are "trong đó" only."""
    remainders: dict[int, list] = {}
    wrong = {f.cell for f in table.findings if f.level == "error"}
    for total in sorted(totals, key=lambda m: -len(m.group)):  # "Tập thể / Tổng" before the "Tổng số" over all
        parts = parts_of(total, measures, groups, taken)
        inner = [m for m in totals if m.column in remainders and m.path[: len(total.group)] == total.group]
        if not parts or bases.is_of_total(table, total, parts, numbers):
            continue
        whole = {"tập thể", "cá nhân"} <= {groups.get(m.dims.get("recipient_type", "")) for m in parts}
        only_some = not whole and any(
            "trong đó" in match_key(text) for m in parts for text in m.path[len(total.group) :]
        )
        rest = []
        for i, row in enumerate(table.records):
            told = numbers[total.column][i]
            found = sum(numbers[m.column][i] or 0 for m in parts) + sum(remainders[m.column][i] or 0 for m in inner)
            if told is None or told == found or any(address(row, m.column) in wrong for m in parts):
                rest.append(None)
                continue
            value = as_typed(table.grid.rows[row][total.column])
            if only_some and told > found:
                rest.append(told - found)
                continue
            rest.append(None)
            lost = found == 0
            table.tell(
                "error" if lost else "warning",
                "total_mismatch",
                row,
                total.column,
                value,
                f"Ô {address(row, total.column)} ghi {value}, các cột chi tiết của hàng cộng lại là {found}. "
                + ("Ghi số lượng vào từng cột chi tiết." if lost else "Sửa số tổng hoặc các cột chi tiết."),
                None if lost else str(found),
            )
        if any(rest):
            remainders[total.column] = rest
    return remainders
