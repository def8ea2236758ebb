"""Roles in cụm, khối told year by year: "Khối trưởng năm 2026 | Khối trưởng năm 2027", or such words in one column.
Such a list is read once for each of its years, and a unit whose role changes has each role in its own years.
A list of one year is read as it stands."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from itertools import groupby

from data.intake.headings.heading_words import FIELD_KEYS, title_keys
from data.intake.headings.title_words import year_of
from data.intake.meaning.cluster_names import role_of, without_year
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables.table import Table
from data.text import clean, match_key

ROLES = ("leader", "deputy", "role")


@dataclasses.dataclass(frozen=True)
class _Told:
    """One record as it was read for one year."""

    year: int
    block: Block
    index: int

    def says(self, name: str) -> object:
        return self.block.fields[name].at(self.index)

    @property
    def line(self) -> int:
        return self.block.lines[self.index]

    @property
    def member(self) -> tuple:
        """Whose roles are followed from year to year."""
        name, unit = self.says("cluster"), self.says("unit_id")
        return match_key(name or ""), unit or self.block.place("unit", self.index)


def read(table: Table, read_one: Callable[[Table], list[Block]]) -> list[Block] | None:
    """The records of all years a list tells roles of; None where it tells no year."""
    columns = {m.column: year for m in table.header.meanings if (year := _year_over(m))}
    cells = dict(_cells_of_years(table))
    titles = {year for text, _ in table.context.own_lines if (year := year_of(text))}
    years = {*columns.values(), *(year for _, year in cells.values())}
    if not years:
        return None
    years |= titles if len(titles) == 1 else set()
    told = [
        _Told(y, block, i)
        for y in sorted(years)
        for block in read_one(_of(table, y, columns, cells))
        for i in range(len(block))
    ]
    return [_woven(told, sorted(years))] if told else []


def _year_over(meaning) -> int | None:
    """The year a column of roles is of."""
    is_of_roles = meaning.field in (*ROLES, "of_year") and meaning.path
    return without_year(meaning.path[-1])[1] if is_of_roles else None


def _cells_of_years(table: Table) -> Iterator[tuple[tuple[int, int], tuple[str, int]]]:
    """Cells of roles that name their year: the role's words, and the year."""
    column = table.column_of("role")
    for row in table.records if column is not None else ():
        bare, year = without_year(clean(as_typed(table.grid.at(row, column))))
        if year and role_of(bare):
            yield (row, column), (bare, year)


def _of(table: Table, year: int, columns: dict[int, int], cells: dict) -> Table:
    """The table as it stands in one year: the columns and the roles of other years are none."""
    meanings = []
    for meaning in table.header.meanings:
        own = columns.get(meaning.column)
        name = meaning.field if own is None else _field(meaning) if own == year else "ignore"
        meanings.append(dataclasses.replace(meaning, field=name))
    joined = {place: bare if own == year else "" for place, (bare, own) in cells.items()}
    plan = dataclasses.replace(
        table.plan, records=[*table.plan.records], kinds={**table.plan.kinds}, joined={**table.plan.joined, **joined}
    )
    return dataclasses.replace(table, header=dataclasses.replace(table.header, meanings=meanings), plan=plan)


def _field(meaning) -> str:
    """The role a column is of: "Năm 2026" alone is of any."""
    bare, _ = without_year(meaning.path[-1])
    keys = FIELD_KEYS["clusters"]
    return next((keys[key] for key in title_keys(bare) if key in keys), "role")


def _woven(told: list[_Told], years: list[int]) -> Block:
    """One record for each role of a unit and the years it holds, row by row."""
    members: dict[tuple, list[_Told]] = {}
    for one in told:
        members.setdefault(one.member, []).append(one)
    kept: list[tuple[_Told, str | None, str | None]] = []
    for ones in members.values():
        for role, run in groupby(ones, lambda one: one.says("role")):
            run = list(run)
            ends = role == "thanh_vien" and run[-1].year == years[-1]  # who leads no longer stays a member
            begins = role == "thanh_vien" and run[0].year == years[0]
            since = None if begins else f"{run[0].year}-01-01"
            until = None if ends else f"{run[-1].year}-12-31"
            is_same = run[0].year == years[0] and run[-1].year == years[-1]
            kept.append((run[0], *((None, None) if is_same else (since, until))))
    kept.sort(key=lambda one: (one[0].line, one[0].year))
    return _block(kept)


def _block(kept: list[tuple[_Told, str | None, str | None]]) -> Block:
    ones = [one for one, _, _ in kept]
    fields = {name: Column([one.says(name) for one in ones]) for name in ones[0].block.fields}
    for name, days in (("valid_from", [since for _, since, _ in kept]), ("valid_to", [until for _, _, until in kept])):
        own = fields[name].all(len(ones))
        fields[name] = Column([told or day for told, day in zip(own, days, strict=True)])
    names = dict.fromkeys(name for one in ones for name in one.block.cells)
    cells: dict = {name: [one.block.place(name, one.index) for one in ones] for name in names}
    return Block("clusters", ones[0].block.sheet, [one.line for one in ones], fields, cells, "unit")
