"""The shapes that pass between the readers, the recogniser, the checker and the screen.
A Sheet is what the sender typed, a Finding what must be looked at, Checked what became of a file; its records are in
records.py."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from data.intake.records import Block, Rows

LEVELS = ("error", "warning", "info")
LEVEL_WORDS = {"error": "Lỗi", "warning": "Cảnh báo", "info": "Lưu ý"}


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
    formats: dict[tuple[int, int], str] = field(default_factory=dict)  # number formats that may show another number
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
