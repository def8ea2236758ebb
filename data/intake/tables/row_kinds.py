"""What one row under a heading is: a record, a part of one, a group, a total, a heading again, a remark, a signature.
It is told by its words and by which of its columns are filled; a row that fits nothing is "stray", never a record.
Tables with numbers to count and tables of fields are judged each in their own way."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from data.intake.grid import Grid
from data.intake.headings.header import Header
from data.intake.headings.heading_words import SUBSET, TOTAL
from data.intake.headings.number_rows import counts_on, is_number_row, past
from data.intake.headings.row_words import END, NAMED_TOTAL, PAGE, PLACE_AND_DAY, REMARK, SUM_OF
from data.intake.headings.uncounted import is_of_another_time, is_of_other_things, is_uncounted
from data.intake.meaning.people_words import bears_surname
from data.intake.readers.workbook import as_typed
from data.intake.tables.empty_rows import EmptyRows
from data.intake.tables.field_rows import FieldRows
from data.intake.tables.ranks import PREFIX, rank_of
from data.intake.tables.row_cells import Seen, is_label, row_of
from data.intake.tables.sum_rows import SumRows
from data.text import clean, match_key, read_count

_LOOKED_AT = 60  # rows that tell how a table is typed
UNIT_WORDS = frozenset(("tập thể", "người", "hộ", "lượt", "cá nhân", "hộ gia đình", "lượt người", "giấy khen", "cái"))
MAIN_FIELDS = (
    "award_form",
    "label",
    "task",
    "content",
    "name",
    "measure",
    "cluster",
    "day",
    "off",
    "worked",
    "indicator",
    "year",
    "person",
    "recipient_type",
    "unit",
    "part",
)


class RowKinds:
    """Judges the rows of one table, from its heading down to `end`."""

    def __init__(self, grid: Grid, header: Header, end: int, dims: Callable[[str], dict | None]):
        self.grid, self.header, self.end, self.dims = grid, header, end, dims
        columns = {m.field: m.column for m in reversed(header.meanings) if m.field}
        self.columns = columns
        self.order = columns.get(
            "order", columns.get("task_no") if header.form.code == "plan" else columns.get("movement_no")
        )
        start = past(grid, range(header.first, header.last + 1), header.bottom) + 1
        if self.order is not None and not any(grid.columns[self.order][start : end + 1]):
            self.order = None  # an STT nobody filled in numbers no row, and tells none from a group
        self.labels = [columns[name] for name in MAIN_FIELDS if name in columns]
        self.main = self.labels[0] if self.labels else header.first
        self.measures = [m.column for m in header.meanings if m.measure]
        self.states = {c for n, c in columns.items() if n in ("status", "percent", "completed_on") or n[:5] == "tick_"}
        self.by_measures = bool(self.measures)
        self.wide = header.is_wide
        self.sums = SumRows(grid, header, end, dims)
        self.empty, self.fields = EmptyRows(self), FieldRows(self)

    def kind(self, row: int, after_heading: bool, may_end: bool, previous: int | None) -> str:
        """`after_heading`: right below it; `may_end`: a signature may stand here; `previous`: the record above."""
        cells = row_of(self.grid, self.header, row)
        filled = [(self.header.first + i, v) for i, v in enumerate(cells) if v not in ("", None)]
        if not filled:
            return "stray" if self._broken(row) else "blank"
        may_number = after_heading and (row <= self.header.bottom + 2 or self._has_number_row)
        is_number = may_number and is_number_row(cells) and not counts_on(cells, self._row_below(row))
        if is_number or after_heading and all(_is_unit_word(v) for _, v in filled):
            return "number"
        seen = self._seen(row, filled)
        if self._heads_block(seen):
            return "group"
        if self._is_total(seen):
            return "total"
        if self._counts_else(seen):
            return "uncounted"
        if not seen.numbers or not self.by_measures:
            if may_end and self._is_end(seen):
                return "end"
            if self._is_remark(seen):
                return "note"
        if self.header.form.code == "awards" and "sex" in (self.dims(seen.label) or {}):
            return "note" if previous is not None else "stray"  # "Trong đó: nữ" is counted in the row above
        if SUBSET.match(seen.label) and (self.by_measures or self.header.form.code != "awards"):
            return "subset" if seen.is_measured or self.holds_main(row) else "subset_mark"
        if self.by_measures:
            return self._kind_by_measures(seen, previous, after_heading)
        return self.fields.kind(seen, previous)

    @cached_property
    def _has_number_row(self) -> bool:
        """Whether "(1) | (2) | (3)" stands below the first heading: else none stands below the same one met again."""
        rows = range(self.header.bottom, min(self.header.bottom + 3, len(self.grid.rows)))
        return any(is_number_row(row_of(self.grid, self.header, row)) for row in rows)

    def _row_below(self, row: int) -> list:
        """The next row that holds anything."""
        rows = (row_of(self.grid, self.header, below) for below in range(row + 1, min(self.end, row + 3) + 1))
        return next((cells for cells in rows if any(v not in ("", None) for v in cells)), [])

    def _seen(self, row: int, filled: list[tuple[int, object]]) -> Seen:
        texts = [(c, text) for c, v in filled if isinstance(v, str) and (text := clean(v))]
        words = [text for c, text in texts if c != self.order]
        label = next((text for c, text in texts if c in self.labels), words[0] if words else "")
        values = [v for c in self.measures if (v := self.grid.rows[row][c]) not in ("", None)]
        numbers = [v for v in values if isinstance(v, float) or isinstance(v, str) and read_count(v).value is not None]
        return Seen(row, filled, texts, words, label, numbers, bool(values or self._broken(row)))

    def _broken(self, row: int) -> bool:
        """Whether a number of the row is an error, or a formula without its result."""
        sheet = self.grid.sheet
        return any((row, c) in sheet.errors or (row, c) in sheet.uncalculated for c in self.measures)

    def _is_total(self, seen: Seen) -> bool:
        """ "Cộng", "Tổng số" where the name of a record stands, in another cell of words, or beside the numbers."""
        key = match_key(PREFIX.sub("", seen.label))
        if self.header.form.code == "targets" and "tỉnh" in key.split():
            return False  # what the whole province aims at adds up nothing
        if self._is_called_so(seen, key):
            return False
        if any(map(match_key, seen.words)) and TOTAL.fullmatch(key):
            if NAMED_TOTAL.fullmatch(key) and self._is_of_one_thing(seen.row):
                return False
            few = len(seen.filled) <= 3 or not self.by_measures and not self.is_numbered(seen.row)
            if seen.numbers or few:
                return True
        if seen.numbers and not self._has_record_fields(seen.row) and any(map(_is_sum_word, seen.words)):
            return True
        on_order = self.grid.text(seen.row, self.order) if self.order is not None else ""
        return _is_sum_word(on_order) and match_key(on_order) != "tổng hợp"

    def _is_called_so(self, seen: Seen, key: str) -> bool:
        """ "Tổng đội Thanh niên xung phong" is the name of one: in a numbered row, or beside words of a list."""
        named = SUM_OF.fullmatch(key) if self.header.form.code == "awards" else None
        if named is None or any(map(str.isdigit, key)) or self.dims(named[1]):
            return False
        return self.is_numbered(seen.row) or not self.by_measures and len(seen.words) > 1

    def _is_of_one_thing(self, row: int) -> bool:
        """Whether such words stand where a measure or a task is named, beside what is said of it."""
        if self.header.form.code not in ("results", "progress") or self.main != self.columns.get(
            "task" if self.header.form.code == "progress" else "measure"
        ):
            return False
        told = self.columns.get(self.header.form.main)
        says = clean(as_typed(self.grid.rows[row][told])) if told is not None else ""
        return (
            self.is_numbered(row)
            or self.by_measures
            or says != ""
            and (self.header.form.code == "results" or not any(map(str.isdecimal, says)))
        )

    def _counts_else(self, seen: Seen) -> bool:
        """ "Lũy kế từ đầu năm", "Cùng kỳ năm 2025" among the rows of this period; of results they may be measured."""
        says = is_of_another_time if self.is_numbered(seen.row) else is_uncounted
        label = PREFIX.sub("", seen.label)
        is_other = says(label) or is_of_other_things(label)
        return self.header.form.code == "awards" and bool(seen.numbers) and is_other

    def _is_end(self, seen: Seen) -> bool:
        """Whether the signature begins: few words, one of those it begins with, no number and no name of a list."""
        is_alone = len(seen.filled) == 1 and bool(seen.texts) and self.header.form.code in ("awards", "progress")
        if is_alone and PLACE_AND_DAY.fullmatch(seen.texts[0][1]):
            return True
        signs = len(seen.filled) <= 4 and any(END.fullmatch(match_key(text)) for _, text in seen.texts)
        return signs and not seen.numbers and not self._is_listed(seen.row)

    def _is_remark(self, seen: Seen) -> bool:
        label = seen.label or next((text for _, text in seen.texts), "")
        if self.header.form.code in ("targets", "results") and match_key(label).startswith("tỷ lệ"):
            return False  # what such a list measures
        if self._is_footer(seen) or len(seen.filled) == 1 and PAGE.fullmatch(label):
            return True
        starred = label.startswith("*") and len(seen.filled) <= 2
        return bool(starred or REMARK.match(match_key(label))) and not self.holds_main(seen.row)

    def _heads_block(self, seen: Seen) -> bool:
        """ "Đơn vị: | Xã Văn Hán" over the heading once more: of whom, or of when, the rows below are."""
        if not len(seen.texts) == len(seen.filled) == 2 or self.header.form.code != "awards":
            return False
        (column, _), (_, said) = seen.texts
        return is_label(self.grid, seen.row, column, self.header.last) and self._names(said, "unit_id", "period")

    def _is_footer(self, seen: Seen) -> bool:
        """ "Ngày xuất báo cáo: | 30/09/2026 08:00" of a program: a label, and what begins with a number behind it."""
        _, first = seen.filled[0]
        rest = [as_typed(value).strip() for _, value in seen.filled[1:]]
        is_label = isinstance(first, str) and first.rstrip().endswith((":", "："))
        return is_label and 0 < len(rest) <= 2 and all(text[:1].isdecimal() for text in rest)

    def holds_main(self, row: int) -> bool:
        """Whether a row has what makes a record of its form: "Tỷ lệ hồ sơ số hóa | % | 85" is no remark."""
        main = self.columns.get(self.header.form.main)
        return main is not None and main != self.main and self.grid.rows[row][main] not in ("", None)

    def _is_listed(self, row: int) -> bool:
        """Whether a row with "Trưởng phòng", "UBND xã" is one more of a list, and not the signature below it."""
        if self.is_numbered(row):
            return True
        person = self.columns.get("person")
        name = match_key(self.grid.text(row, person)) if person is not None else ""
        return name != "" and END.fullmatch(name) is None

    def is_numbered(self, row: int) -> bool:
        """A number stands in the order column: such a row of a list by fields is a record, whatever its words."""
        return self.order is not None and match_key(as_typed(self.grid.rows[row][self.order])).isdecimal()

    def _has_record_fields(self, row: int) -> bool:
        names = [n for n in ("award_form", "recipient_type", "decision_no") if n in self.columns]
        return any(
            self.grid.rows[row][self.columns[n]] not in ("", None)
            and not TOTAL.fullmatch(match_key(str(self.grid.rows[row][self.columns[n]])))
            for n in names
        )

    def _kind_by_measures(self, seen: Seen, previous: int | None, after_heading: bool) -> str:
        row, order = seen.row, self.order_of(seen.row)
        if seen.is_measured and self.sums.ends_period(row):
            return "total"
        if seen.is_measured and self.sums.holds(row):
            return "group"
        if seen.is_measured:
            is_bare = not seen.words and (self.wide or order in ("", None)) and not self._says_when(row)
            return "stray" if is_bare and not any((row, c) in self.grid.merged for c in self.labels) else "data"
        if self.wide and (self.empty.holds(row, seen.label) or self._is_named(row)):
            return "data"
        is_cut = after_heading and not self._names(seen.label, "period", "award_kind", "recipient_type", "unit_id")
        goes_on = is_cut or self.goes_on(seen.label) or previous is not None and self._completes(previous, row)
        if self.is_unnumbered_below(previous, order) and seen.label and goes_on and rank_of("", seen.label) is None:
            return "continued"
        fields = [c for c in self.labels if self.grid.rows[row][c] not in ("", None)]
        merged = [c for c in self.labels if (row, c) in self.grid.merged and self.grid.filled(row, c) not in ("", None)]
        if not self.wide and fields and len({*fields, *merged}) >= 2:
            return "data"  # a record whose quantity is missing: the checker asks for it
        return "group" if seen.words or order not in ("", None) else "stray"

    def _is_named(self, row: int) -> bool:
        """Whether a row of a list names somebody, though no column counts it: it is told."""
        person = self.columns.get("person")
        name = self.grid.text(row, person) if person is not None else ""
        is_row = self.is_numbered(row) and name != "" and self.dims(name) is None
        return is_row or self.order is None and bears_surname(name)

    def _says_when(self, row: int) -> bool:
        """ "Tháng | 9": a bare number names such a row."""
        period = self.columns.get("period")
        return period is not None and self.grid.rows[row][period] not in ("", None)

    def order_of(self, row: int) -> object:
        """What stands in the column of numbers."""
        return self.grid.rows[row][self.order] if self.order is not None else ""

    def goes_on(self, label: str) -> bool:
        """Whether words go on with those of the row above; "tháng 9 năm 2026", "tập thể" head the rows below."""
        is_small = label[:1].islower() and not self._are_small
        return is_small and not self._names(label, "period", "award_kind", "recipient_type")

    @cached_property
    def _are_small(self) -> bool:
        """Whether whoever typed the table began nearly every cell with a small letter: then it tells nothing."""
        rows = self.grid.rows[self.header.bottom + 1 : self.end + 1][:_LOOKED_AT]
        begins = [t[0] for row in rows if isinstance(v := row[self.main], str) and (t := PREFIX.sub("", clean(v)))]
        return sum(map(str.islower, begins)) * 2 > len(begins)

    def _names(self, label: str, *dims: str) -> bool:
        return not (self.dims(label) or {}).keys().isdisjoint(dims)

    @staticmethod
    def is_unnumbered_below(previous: int | None, order: object) -> bool:
        """Without a number a row may go on with the record above it."""
        return previous is not None and order in ("", None)

    def count(self, row: int, column: int) -> int:
        """The number in a cell; nothing, or no number, is 0."""
        return self.sums.count(row, column)

    def _completes(self, previous: int, row: int) -> bool:
        """Whether "UBND xã" makes an award of "Giấy khen của Chủ tịch" in the row above."""
        if self.header.form.code != "awards":
            return False
        head, rest = self.grid.text(previous, self.main), self.grid.text(row, self.main)
        alone, together = self.dims(rest) or {}, self.dims(f"{head} {rest}") or {}
        names_award = together.keys() & {"award_form", "award_text"} and "award_form" not in (self.dims(head) or {})
        return bool(head and rest and names_award and not alone.keys() - {"level"})


def _is_sum_word(text: str) -> bool:
    return TOTAL.fullmatch(match_key(text)) is not None


def _is_unit_word(value: object) -> bool:
    """ "(người)", "(hộ)" under a heading."""
    return isinstance(value, str) and value.strip()[:1] == "(" and match_key(value) in UNIT_WORDS
