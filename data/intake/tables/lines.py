"""The rows of one table, from its heading to its end: its records, and what every other row is.
A plain numbered record is known at once by its texts; only the others are looked at closely (row_kinds.py),
so a long table costs little. Rows of one record cut in two by a page break are joined; parts are linked to wholes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType

from data.intake.addresses import address, first_of
from data.intake.grid import Grid
from data.intake.headings.header import Header, same_heading, says_otherwise
from data.intake.headings.heading_words import TOTAL
from data.intake.headings.number_rows import is_number_row
from data.intake.model import Finding
from data.intake.tables import new_title
from data.intake.tables.line_parts import PartLinker
from data.intake.tables.new_title import NAMES_TASK
from data.intake.tables.ranks import PREFIX, ROMAN
from data.intake.tables.row_cells import row_of
from data.intake.tables.row_kinds import RowKinds
from data.text import match_key, read_count


@dataclass
class Plan:
    """What every row under one heading is."""

    records: list[int] = field(default_factory=list)
    kinds: dict[int, str] = field(default_factory=dict)  # rows that are no records: blank group total header note ...
    parents: dict[int, int] = field(default_factory=dict)  # record -> the row it is a part of
    subset: set[int] = field(default_factory=set)  # "trong đó" records
    unit_heads: set[int] = field(default_factory=set)  # records that name a unit and add up its awards below
    joined: dict[tuple[int, int], str] = field(default_factory=dict)  # text of a cell continued in a later row
    findings: list[Finding] = field(default_factory=list)
    last: int = -1

    def rows_of(self, kind: str) -> list[int]:
        return [row for row, k in self.kinds.items() if k == kind]


class LineReader:
    """Reads the rows of one table."""

    def __init__(
        self,
        grid: Grid,
        header: Header,
        headers: list[Header],
        dims: Callable[[str], dict | None] = lambda text: None,
        groups: dict[str, str] = MappingProxyType({}),
    ):
        """`dims` says which dimensions a label speaks of, `groups` to which group a recipient belongs; only needed to
        see that a row is a part of the one above."""
        self.grid, self.header, self.dims, self.groups = grid, header, dims, groups
        self.end = self._end(headers)
        self.look = RowKinds(grid, header, self.end, dims)
        self.order, self.main, self.measures = self.look.order, self.look.main, self.look.measures

    def _end(self, headers: list[Header]) -> int:
        """The row before the next heading of another kind over the same columns."""
        self.repeats: list[Header] = []
        for other in headers:
            if other.top > self.header.bottom and other.first <= self.header.last and self.header.first <= other.last:
                texts = [
                    v
                    for r in range(other.top, other.bottom + 1)
                    for v in row_of(self.grid, self.header, r)
                    if isinstance(v, str) and v.strip()
                ]
                first = [v for v in row_of(self.grid, self.header, other.top) if isinstance(v, str) and v.strip()]
                is_again = same_heading(self.header, first) or same_heading(self.header, texts)
                is_other = not is_again or says_otherwise(self.header, other)
                titled = new_title.row_of(self.grid, self.header, other, self.dims)
                if is_other or titled is not None:
                    return (other.top if titled is None else titled) - 1
                self.repeats.append(other)
        return len(self.grid.rows) - 1

    def read(self) -> Plan:
        plan = Plan()
        grid, header = self.grid, self.header
        start = header.bottom + 1
        special = {
            text
            for c in {*self.look.labels, *([self.order] if self.order is not None else [])}
            for text in grid.texts[c]
            if _is_special(text)
        }
        fast = self._fast_rows(start, special)
        fast_set = set(fast)
        repeat_rows = {r for h in self.repeats for r in range(h.top, h.bottom + 1)}
        after_heading, ended = True, False
        previous: int | None = None
        above = start - 1  # the row looked at before; fast rows lie between
        for row in [row for row in range(start, self.end + 1) if row not in fast_set]:
            before = fast[bisect_left(fast, row) - 1] if fast and fast[0] < row else -1
            if before > above:
                previous, after_heading = before, False
            above = row
            if row in repeat_rows:
                kind = "header"
                ended = False
            elif ended:
                kind = "outside"
            else:
                kind = self.look.kind(row, after_heading, self._may_end(row, fast), previous)
            if kind == "data" or kind == "subset":
                plan.records.append(row)
                if kind == "subset":
                    plan.subset.add(row)
                previous = row
            else:
                plan.kinds[row] = kind
                if kind == "end":
                    ended = True
                elif kind == "continued" and previous is not None:
                    self._join(plan, previous, row)
            after_heading = kind == "header" or after_heading and kind in ("blank", "number", "header")
        plan.records = sorted([*fast, *plan.records, *self._head_nothing(plan)])
        self._left_out(plan)
        self._join_repeated(plan)
        self._join_cut(plan)
        for repeat in self.repeats:
            if any(r > repeat.bottom for r in plan.records):
                plan.findings.append(
                    Finding(
                        "info",
                        "header_repeated",
                        grid.name,
                        address(repeat.top, header.first),
                        None,
                        f"Tiêu đề bảng lặp lại ở hàng {repeat.top + 1}; các hàng sau vẫn được đọc tiếp như cùng "
                        "một bảng.",
                    )
                )
        plan.last = max(plan.records, default=header.bottom)
        if header.form.code == "awards":
            PartLinker(self.look, self.groups).link(plan)
        return plan

    def _head_nothing(self, plan: Plan) -> list[int]:
        """Rows of work that name a unit or a task alone, with no record below: records of which no cell says more."""
        field = next((name for name in ("task", "unit") if self.look.columns.get(name) == self.main), None)
        if self.header.form.code != "progress" or self.order is not None or field is None:
            return []
        found = []
        for row in plan.rows_of("group"):
            below = next((r for r in range(row + 1, self.end + 1) if plan.kinds.get(r) != "blank"), None)
            text = self.grid.text(row, self.main)
            names = NAMES_TASK.match(text) if field == "task" else "unit_id" in (self.dims(text) or {})
            if names and (below is None or below in plan.kinds):
                found.append(row)
        for row in found:
            del plan.kinds[row]
        return found

    def _may_end(self, row: int, fast: list[int]) -> bool:
        """Whether no plain record follows before the end, or before the heading comes again."""
        after = bisect_left(fast, row)
        again = next((h.top for h in self.repeats if h.top > row), self.end + 1)
        return after == len(fast) or fast[after] > again

    def _join_cut(self, plan: Plan) -> None:
        """A numbered row cut by a page break before any of its numbers: its first words stand in the row above."""
        if self.look.wide or self.order is None or self.header.form.code != "awards":
            return
        for row in plan.rows_of("group"):
            after = row + 1
            if after in plan.kinds or after > self.end or not self.look.is_numbered(row):
                continue
            head, rest = self.grid.text(row, self.main), self.grid.text(after, self.main)
            if head and rest and self.grid.rows[after][self.order] in ("", None):
                whole = f"{head} {rest}"
                alone, together = self.dims(rest) or {}, self.dims(whole) or {}
                if not alone.keys() - {"level"} and together.keys() & {"award_form", "award_text"}:
                    plan.kinds[row] = "continued"
                    plan.joined[after, self.main] = whole
                    plan.findings.append(self._continued(row, after))

    def _join_repeated(self, plan: Plan) -> None:
        """A row cut by a page break whose number stands on both pages: its words go on in small letters below."""
        if self.measures or self.order is None or self.look.columns.get("person") == self.main:
            return
        numbers = self.grid.columns[self.order]
        for above, row in list(pairwise(plan.records)):
            if numbers[row] != numbers[above] or numbers[row] == "" or row != above + 1:
                continue
            whole, rest = ({c: v for c, v in enumerate(self.grid.rows[r]) if v not in ("", None)} for r in (above, row))
            is_text = all(isinstance(v, str) for c, v in rest.items() if c != self.order)
            if is_text and rest.keys() < whole.keys() and self.grid.text(row, self.main)[:1].islower():
                plan.kinds[row] = "continued"
                self._join(plan, next(r for r in range(above, -1, -1) if plan.kinds.get(r) != "continued"), row)
        plan.records = [row for row in plan.records if plan.kinds.get(row) != "continued"]

    def _left_out(self, plan: Plan) -> None:
        """Numbers in rows that are no records (no label, or below the signatures) are never dropped in silence."""
        counted = self.measures or [c for name, c in self.look.columns.items() if name in ("value", "percent")]
        lost = [
            row
            for row, kind in plan.kinds.items()
            if kind in ("stray", "outside", "end")
            and any(read_count(self.grid.rows[row][c]).value for c in counted)
            or kind == "outside"
            and not self.measures
            and self.look.is_numbered(row)
            and self.grid.text(row, self.main)
        ]
        if lost:
            shown = first_of([str(row + 1) for row in lost])
            words = (
                f"Có {len(lost)} hàng ({shown}) ghi số nhưng không có tên hoặc nằm dưới phần ký tên nên không được "
                "đọc. Ghi đủ tên ở các hàng này hoặc xóa nếu không dùng."
            )
            cell = address(lost[0], counted[0] if counted else self.main)
            plan.findings.append(Finding("warning", "rows_left_out", self.grid.name, cell, None, words))

    def _fast_rows(self, start: int, special: set) -> list[int]:
        """Numbered rows with a plain label and a value: records beyond doubt."""
        rows, order, main = self.grid.rows, self.order, self.main
        if order is None:
            return []
        columns = self.grid.columns
        window = slice(start, self.end + 1)
        measures = self.measures or [
            c for name, c in self.look.columns.items() if c not in (order, main) and name not in ("note", "ignore")
        ]
        if len(measures) == 1:
            filled = columns[measures[0]][window]
        else:
            filled = [any(row[c] != "" for c in measures) or "" for row in rows[window]]
        fast = [
            r
            for r, (number, label, value) in enumerate(
                zip(columns[order][window], columns[main][window], filled, strict=True), start
            )
            if value != ""
            and type(label) is str
            and label
            and (type(number) is float or type(number) is str and number.strip().rstrip(".").isdecimal())
        ]
        if special:
            fast = [r for r in fast if not any(rows[r][c] in special for c in self.look.labels)]
        if fast and fast[0] == start and is_number_row(row_of(self.grid, self.header, start)):
            fast = fast[1:]
        return fast

    def _join(self, plan: Plan, previous: int, row: int) -> None:
        if self.look.fields.details(row):
            result = self.look.columns["result"]
            texts = [self.grid.text(row, c) for c in dict.fromkeys((self.main, *sorted(self.look.columns.values())))]
            before = plan.joined.get((previous, result)) or self.grid.text(previous, result)
            plan.joined[previous, result] = f"{before}; {': '.join(filter(None, texts))}".strip("; ")
            words = f"Hàng {row + 1} nói thêm về nhiệm vụ ở hàng {previous + 1}; đã nối vào kết quả của hàng đó."
            plan.findings.append(replace(self._continued(previous, row), message=words))
            return
        for column in range(self.header.first, self.header.last + 1):
            text = self.grid.text(row, column)
            if text and column != self.order:
                before = plan.joined.get((previous, column)) or self.grid.text(previous, column)
                plan.joined[previous, column] = f"{before} {text}".strip()
        plan.findings.append(self._continued(previous, row))

    def _continued(self, previous: int, row: int) -> Finding:
        is_name = self.main == self.look.columns.get("person")
        return Finding(
            "info",
            "row_continued",
            self.grid.name,
            address(row, self.main),
            None if is_name else self.grid.text(row, self.main)[:80] or None,
            f"Hàng {row + 1} là phần còn lại của hàng {previous + 1} bị ngắt trang; đã nối lại thành một hàng.",
        )


_SPECIAL_START = (
    "cộng", "tổng", "trong đó", "nơi nhận", "người lập", "ghi chú", "tong", "cong", "trong do", "lũy kế", "cùng kỳ",
    "kỳ trước", "so với cùng kỳ", "số phong", "số quyết", "số văn", "số hội", "số lớp", "số cuộc", "số tin", "số mô",
    "số sáng", "số đề", "số hồ", "số kế", "số tờ", "số đợt", "số lượng",
)  # fmt: skip


def _is_special(text: str) -> bool:
    """Texts that keep a row from being taken for a plain record at first sight."""
    bare = text.strip()
    if bare[:1].isalpha() and bare[0].casefold() not in "ctngivxlks" and bare[1:2] not in (".", ")", " ", "/", "-", ""):
        return False  # neither a numbering nor one of the words below: the usual case
    key = match_key(text)
    return (
        not key
        or key.startswith(_SPECIAL_START)
        or (PREFIX.match(text) is not None and not bare[:1].isdecimal())
        or TOTAL.fullmatch(key) is not None
        or (ROMAN.fullmatch(bare) is not None and bool(bare))
    )
