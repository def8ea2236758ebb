"""Rows that name two awards: "Danh hiệu thi đua" beside "Hình thức khen thưởng", or "LĐTT, CSTĐ cơ sở" in one cell.
In a list of people each of them was given, so the list is read once for each. Beside numbers a row may fill one column
only: one number of two awards is asked."""

from __future__ import annotations

from dataclasses import replace

from data.intake.addresses import address
from data.intake.awards.people import is_list
from data.intake.meaning.match import BETWEEN
from data.intake.meaning.names import AwardNames
from data.intake.meaning.values import Wrong, is_none
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean

FIELD = "second_award"


def apart(table: Table, awards: AwardNames) -> list[Table]:
    """The table, or of a list of people one for each award that a row may name, with the rows that name so many."""
    own, other = table.column_of("award_form"), table.column_of(FIELD)
    if own is None:
        return [table]
    if table.header.is_wide and not table.header.counts_names or not is_list(table):
        if other is not None:
            _take_second(table, own, other)
        return [table]
    named = {text: parts for text in table.grid.texts[own] if len(parts := _awards_in(text, awards)) > 1}
    if other is None and not named:
        return [table]
    first = [_awards_in(value, awards) for value in table.cells(own)]
    second = [_awards_in(value, awards) for value in table.cells(other)] if other is not None else [[]] * len(first)
    first = [one or ([""] if not two else []) for one, two in zip(first, second, strict=True)]
    out = _layers(table, own, first)
    return out if other is None else out + _layers(_swapped(table), other, second)


def placed(table: Table, awards: tuple[list, str | list | None]) -> tuple[list, str | list | None]:
    """The awards with the cells of those that the second column says."""
    column = table.column_of(FIELD)
    if column is None or awards[1] is None or isinstance(awards[1], list):
        return awards
    own, said = table.column_of("award_form"), awards[1]
    taken = [(row, own) in table.plan.joined and table.grid.at(row, own) == "" for row in table.records]
    rows = zip(table.records, taken, strict=True)
    return awards[0], [address(row, column) if second else f"{said}{row + 1}" for row, second in rows]


def _awards_in(value: object, awards: AwardNames) -> list[str]:
    """The awards a cell names: none, its whole text, or each part of it where all are awards."""
    text = clean(as_typed(value))
    if is_none(text):
        return []
    parts = BETWEEN.split(as_typed(value).strip())
    is_several = len(parts) > 1 and not awards.knows(text) and all(map(awards.knows, parts))
    return parts if is_several else [text]


def _layers(table: Table, column: int, named: list[list[str]]) -> list[Table]:
    """The table once for the first award of each row, once for the second of those that name two, ..."""
    out = []
    for place in range(max(map(len, named), default=0)):
        rows = [(row, parts) for row, parts in zip(table.records, named, strict=True) if len(parts) > place]
        said = {(row, column): parts[place] for row, parts in rows if len(parts) > 1}
        plan = replace(table.plan, records=[row for row, _ in rows], joined=table.plan.joined | said)
        out.append(replace(table, plan=plan))
    return out


def _take_second(table: Table, own: int, other: int) -> None:
    """What the second column says where the first is empty."""
    for row in table.records:
        one, two = as_typed(table.cell(row, own)), as_typed(table.cell(row, other))
        if not is_none(one) and not is_none(two):
            why = "là hình thức thứ hai của hàng, trong khi hàng chỉ có một số lượng"
            table.wrong(row, other, two, Wrong("unknown_award", why, "Mỗi dòng một danh hiệu, hình thức."))
        elif not is_none(two):
            table.plan.joined[row, own] = two


def _swapped(table: Table) -> Table:
    """The same table with its second column of awards as the first."""
    fields = {"award_form": "ignore", FIELD: "award_form"}
    meanings = [replace(m, field=fields.get(m.field, m.field)) for m in table.header.meanings]
    return replace(table, header=replace(table.header, meanings=meanings))
