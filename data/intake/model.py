"""The shapes that pass between the readers, the recogniser, the checker and the screen.
A Sheet is what the sender typed, a Table what was recognised on it, a Finding what must be looked at,
Rows the records in columns: a hundred thousand of them are never made into a hundred thousand dicts at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

LEVELS = ("error", "warning", "info")
SAMPLE = 1000  # values by which a column is judged to repeat itself
LEVEL_WORDS = {"error": "Lỗi", "warning": "Cảnh báo", "info": "Lưu ý"}


def letters(column: int) -> str:
    """0 -> A, 26 -> AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(row: int, column: int) -> str:
    """(6, 3) -> D7; both count from 0."""
    return f"{letters(column)}{row + 1}"


def place_of(told: str | list | None, index: int, row: int) -> str | None:
    """Where a record has a field: told cell by cell, as the one cell of all, or as the letter of a column."""
    if told is None or isinstance(told, list):
        return told and told[index]
    return told if told[-1].isdecimal() else f"{told}{row + 1}"


# What our own returned workbook says on its sheet of findings, and the reader looks for.
REFERENCE = "Mã lần tiếp nhận:"
FROM_TEXT = "Tệp nhận được là văn bản có dấu phân cách (.csv, .txt): mỗi hàng không được có nhiều ô hơn dòng tiêu đề."
REMARKS_BY = "Kiểm tra số liệu"  # who writes the remarks in a workbook we return
GUIDE_BY = "Hướng dẫn"  # and in a template
CHOICES_TITLE = "Các giá trị dùng cho ô chọn của biểu. Không sửa trang này."  # over the lists of a template; never data
OUR_REMARKS = (REMARKS_BY, GUIDE_BY)


def holds_number(remark: str) -> bool:
    """Whether a remark on a cell may say another number than the cell."""
    return any(char.isdecimal() for char in remark)


def returned_name(name: str) -> str:
    """What the marked copy of a file is called."""
    return re.sub(r"\.[^.]{1,5}$", "", name) + "-can-sua.xlsx"


def first_of(shown: list[str], most: int = 10) -> str:
    """The first few of many: "A1, A2, ..."."""
    return ", ".join(shown[:most]) + (", ..." if len(shown) > most else "")


def position(cell: str) -> tuple[int, int]:
    """D7 -> (6, 3)."""
    found = re.fullmatch(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})", cell)
    if not found:
        raise ValueError(f'"{cell}" không phải là địa chỉ ô.')
    column = 0
    for char in found[1].upper():
        column = column * 26 + ord(char) - 64
    return int(found[2]) - 1, column - 1


@dataclass(frozen=True)
class Finding:
    """One thing to look at: where, what stands there, why, the cure. `options` are the values to choose from."""

    level: str
    code: str
    sheet: str | None
    cell: str | None
    value: str | None
    message: str
    suggestion: str | None = None
    options: tuple[str, ...] = ()

    def to_object(self) -> dict:
        return {
            "level": self.level,
            "code": self.code,
            "sheet": self.sheet,
            "cell": self.cell,
            "value": self.value,
            "message": self.message,
            "suggestion": self.suggestion,
        }


class Refusal(Exception):
    """The file as a whole cannot be read; the message says why and what to do."""

    def __init__(self, code: str, message: str):
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass
class Sheet:
    """One sheet as typed: rows of cells ('' = nothing), counted from 0, and what its formatting tells."""

    name: str
    rows: list[list]
    first_column: int = 0
    visible: bool = True
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)  # r0, c0, r1, c1 inclusive
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    percent: set[tuple[int, int]] = field(default_factory=set)
    fonts: dict[tuple[int, int], str] = field(default_factory=dict)  # legacy encoding of the cell's font
    encoding: str | None = None  # legacy encoding of the whole, where that is certain
    struck: set[tuple[int, int]] = field(default_factory=set)  # the whole cell is struck through
    errors: dict[tuple[int, int], str] = field(default_factory=dict)  # #REF! and the like
    uncalculated: set[tuple[int, int]] = field(default_factory=set)  # formulas without a stored value
    remarks: dict[tuple[int, int], bool] = field(default_factory=dict)  # cells with a comment: does it hold a number?
    anew: set[tuple[int, int]] = field(default_factory=set)  # what an officer typed on screen, in Unicode
    has_formats: bool = False
    findings: list[Finding] = field(default_factory=list)  # what only the reader of the file could see

    def at(self, row: int, column: int):
        """The cell at a row and column of the file; '' outside."""
        column -= self.first_column
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return ""


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


@dataclass
class Checked:
    """What became of one file. `tables` says what was recognised, `drawing` what a screen draws around findings."""

    file: str
    form: str | None = None
    refused: dict | None = None
    rows: Rows = field(default_factory=Rows)
    findings: list[Finding] = field(default_factory=list)
    sender_unit_id: str | None = None
    period: str | None = None
    data_until: str | None = None
    sheets: list[str] = field(default_factory=list)  # names of the visible sheets, read or not
    tables: list[dict] = field(default_factory=list)
    drawing: list[dict] = field(default_factory=list)
    kept: dict = field(default_factory=dict)  # what the workbook holds that a returned copy cannot keep
    answers: str | None = None  # the upload a returned and corrected workbook answers to

    @property
    def errors(self) -> int:
        return sum(finding.level == "error" for finding in self.findings)

    @property
    def exit_code(self) -> int:
        """0 clean or warnings only, 1 errors, 2 refused."""
        return 2 if self.refused else 1 if self.errors else 0

    def to_json(self) -> dict:
        """The object `python -m data check --json` prints."""
        return {
            "file": self.file,
            "form": self.form,
            "refused": self.refused,
            "rows": list(self.rows),
            "findings": [finding.to_object() for finding in self.findings],
        }

    def to_draft(self) -> dict:
        """What `receive` keeps of it; the rows stay in columns."""
        return {
            "form": self.form,
            "rows": self.rows,
            "findings": [finding.to_object() for finding in self.findings],
            "sender_unit_id": self.sender_unit_id,
            "period": self.period,
            "data_until": self.data_until,
            "answers": self.answers,
        }

    def to_object(self) -> dict:
        """Everything, for the pipe between child and parent."""
        return {
            "file": self.file,
            "form": self.form,
            "refused": self.refused,
            "blocks": [block.to_object() for block in self.rows.blocks],
            "findings": [finding.to_object() | {"options": finding.options} for finding in self.findings],
            "sender_unit_id": self.sender_unit_id,
            "period": self.period,
            "data_until": self.data_until,
            "sheets": self.sheets,
            "tables": self.tables,
            "drawing": self.drawing,
            "kept": self.kept,
            "answers": self.answers,
        }

    @classmethod
    def from_object(cls, told: dict) -> Checked:
        told = dict(told)
        rows = Rows([Block.from_object(block) for block in told.pop("blocks")])
        findings = [Finding(**(f | {"options": tuple(f["options"])})) for f in told.pop("findings")]
        return cls(rows=rows, findings=findings, **told)
