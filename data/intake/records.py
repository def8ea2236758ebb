"""Records in columns: a Block of one table, the Rows of a file.
A hundred thousand of them are never made into a hundred thousand dicts at once; between the reading process and its
parent they go packed, repeated values once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from data.intake.addresses import position

SAMPLE = 1000  # values by which a column is judged to repeat itself


@dataclass
class Column:
    """Values of one field for all rows of a block: one constant, or one value per row."""

    values: list | None = None
    constant: object = None

    def at(self, index: int):
        return self.constant if self.values is None else self.values[index]

    def all(self, count: int) -> list:
        """The value of each of `count` records."""
        return [self.constant] * count if self.values is None else self.values


@dataclass
class Block:
    """Records of one form from one table, column by column. `cells` tells where each field stands:
    'C' = column C of the record's row, 'C4' = that cell for all, a list = one address per record."""

    form: str
    sheet: str
    lines: list[int]  # row of each record, from 1
    fields: dict[str, Column]
    cells: dict[str, str | list]
    main: str  # the field whose cell is the record's cell

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def _together(self) -> bool:
        """Whether the records stand in rows without a gap, each in one."""
        first, last = self.lines[0], self.lines[-1]
        return last - first + 1 == len(self.lines) and self.lines == list(range(first, last + 1))

    def column(self, name: str) -> list:
        """One field of all records, None where the table has no such field."""
        return self.fields.get(name, Column()).all(len(self))

    def place(self, name: str, index: int) -> str | None:
        told = self.cells.get(name)
        if told is None:
            return None
        if isinstance(told, list):
            return told[index]
        return told if told[-1].isdecimal() else f"{told}{self.lines[index]}"

    def places(self, name: str) -> list[str]:
        """Where a field of every record stands; column A of its row where that is not known."""
        told = self.cells.get(name)
        if isinstance(told, str) and not told[-1].isdecimal():
            return [f"{told}{line}" for line in self.lines]
        return [self.place(name, i) or f"A{line}" for i, line in enumerate(self.lines)]

    def look_through(self, held: dict[str, str]) -> None:
        """Cells merged downwards have their value in the first of them, and that is where a field stands."""
        lines = range(min(self.lines, default=0), max(self.lines, default=0) + 1)
        held = {cell: top for cell, top in held.items() if position(cell)[0] + 1 in lines}
        if not held:
            return
        columns = {cell.rstrip("0123456789") for cell in held}
        for name, told in self.cells.items():
            if name == self.main or isinstance(told, str) and told not in columns:
                continue
            places = (
                [place and held.get(place, place) for place in told]
                if isinstance(told, list)
                else [held.get(place, place) for place in self.places(name)]
            )
            if isinstance(told, list) or any(place in held for place in self.places(name)):
                self.cells[name] = places

    def taking(self, places: list[int]) -> Block:
        """The records at these places, in this order; one named twice becomes two at the same cells."""
        fields = {name: Column([column.at(i) for i in places]) for name, column in self.fields.items()}
        cells: dict[str, str | list] = {
            name: told if isinstance(told, str) else [told[i] for i in places] for name, told in self.cells.items()
        }
        return Block(self.form, self.sheet, [self.lines[i] for i in places], fields, cells, self.main)

    def row(self, index: int) -> dict:
        cells = {name: place for name in self.cells if (place := self.place(name, index))}
        main = cells.get(self.main) or f"A{self.lines[index]}"
        record = {"form": self.form, "sheet": self.sheet, "cell": main, "cells": cells}
        record.update((name, column.at(index)) for name, column in self.fields.items())
        return record

    def to_object(self) -> dict:
        packed = {}
        for name, column in self.fields.items():
            if column.values is None:
                packed[name] = {"c": column.constant}
                continue
            few = len(set(column.values[:SAMPLE])) * 3 < min(len(column.values), SAMPLE)
            seen = dict.fromkeys(column.values) if few else ()
            if len(seen) == 1 and _tells_types(seen, column.values):
                packed[name] = {"c": column.values[0]}
            elif few and len(seen) * 3 < len(column.values) and _tells_types(seen, column.values):
                codes = {value: code for code, value in enumerate(seen)}
                packed[name] = {"d": list(seen), "i": list(map(codes.__getitem__, column.values))}
            else:
                packed[name] = {"v": column.values}
        return {
            "form": self.form,
            "sheet": self.sheet,
            "lines": [self.lines[0], len(self.lines)] if self._together else {"each": self.lines},
            "fields": packed,
            "cells": self.cells,
            "main": self.main,
        }

    @classmethod
    def from_object(cls, told: dict) -> Block:
        fields = {}
        for name, packed in told["fields"].items():
            if "c" in packed:
                fields[name] = Column(None, packed["c"])
            elif "v" in packed:
                fields[name] = Column(packed["v"])
            else:
                distinct = packed["d"]
                fields[name] = Column(list(map(distinct.__getitem__, packed["i"])))
        lines = told["lines"]
        lines = lines["each"] if isinstance(lines, dict) else list(range(lines[0], lines[0] + lines[1]))
        return cls(told["form"], told["sheet"], lines, fields, told["cells"], told["main"])


def _tells_types(seen: Iterable, values: list) -> bool:
    """Whether the distinct values stand for all: 1, 1.0 and True are one key, texts are equal to nothing else."""
    types = set(map(type, seen))
    return types <= {str, type(None)} or len(types) == len(set(map(type, values)))


class Rows(Sequence):
    """All records in sheet and row order; each is a dict made when asked for, `blocks` are the columns."""

    def __init__(self, blocks: list[Block] | None = None):
        self.blocks = [block for block in blocks or [] if len(block)]

    def __len__(self) -> int:
        return sum(map(len, self.blocks))

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        for block in self.blocks:
            if index < len(block):
                return block.row(index)
            index -= len(block)
        raise IndexError(index)

    def __iter__(self) -> Iterator[dict]:
        for block in self.blocks:
            for index in range(len(block)):
                yield block.row(index)

    def column(self, name: str) -> list:
        """One field of all rows, None where a block has no such field."""
        out: list = []
        for block in self.blocks:
            out += block.column(name)
        return out
