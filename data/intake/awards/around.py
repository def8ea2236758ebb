"""What stands around the records of an awards table and counts for them: group rows, section titles, own labels.
"II. KHEN THƯỞNG CẤP XÃ", "Quyết định số 12/QĐ-UBND ngày ...", "- Tập thể" below "Giấy khen": each names dimensions
that a record takes where its own columns say nothing."""

from __future__ import annotations

import re

from data.intake.addresses import position
from data.intake.awards import titled
from data.intake.awards.group_rows import AWARD, SECTION, GroupRows, unleveled
from data.intake.headings.finder import HeaderFinder
from data.intake.headings.personal import OTHER_AWARD
from data.intake.meaning import words
from data.intake.meaning.givers import level_of
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.readers.workbook import as_typed
from data.intake.tables.group_words import GroupWords
from data.intake.tables.ranks import rank_of
from data.intake.tables.row_cells import is_label
from data.intake.tables.table import Table
from data.text import match_key

_WHOM = re.compile(r"\W*đối tượng(?: (?:được )?khen(?: thưởng)?)?\s*:\s*", re.IGNORECASE)
_KINDS = re.compile(rf"\b(?:{words.KIND_WORDS})\b")
_OF_LEVEL = re.compile(
    r"\bkhen thưởng cấp (xã|phường|tỉnh|sở|cơ sở|nhà nước|bộ)(?: (?:quý|tháng|năm|6 tháng|đợt|trong|của|kỳ)\b.*)?$"
)
FIELD_OF = {"unit_id": "unit", "award_kind": "award_kind", "recipient_type": "recipient_type", "period": "period"}


class Around:
    """Groups and labels of one table, by record."""

    def __init__(self, table: Table, names: CatalogueNames, finder: HeaderFinder):
        self.table, self.names, self.finder = table, names, finder
        self.untold = GroupWords(table, names.units)
        self.rows = GroupRows(table, names, finder, self.untold)
        self.section: dict[str, tuple] = {}  # what lines over the table say of all of it, with their cells
        self.said_by_row: dict[int, set[str]] = {}  # group row -> the dimensions it says
        self.groups = self._groups()
        self.said_above: dict[int, dict[str, int]] = {}  # record -> dimensions a row it is part of says: that row
        self.labels = self._labels()

    def _groups(self) -> list[dict] | None:
        """For each record the dimensions of the group rows above it; None when there are none.

        A later group row of the same or a higher rank ends what an earlier one said, even where it is not understood.
        """
        table = self.table
        rows = {row for row, kind in table.plan.kinds.items() if kind == "group"}
        sums = self._sums_that_head()
        told = self._section()
        self.section = dict(told)
        if not rows and not sums and not told:
            return None
        out = []
        ranks = {dim: self._rank_of_line(cell) for dim, (_, cell) in told.items()}
        begun: dict[str, str] = {}  # dimension -> the first word of the group row without a number that says it
        for row in sorted([*rows, *table.records]):
            if row not in rows and row not in sums:
                out.append(dict(told))
                continue
            dims = sums[row] if row in sums else self.rows.dims(row)
            self.said_by_row[row] = set(dims)
            rank = self._rank(row)
            ended = [dim for dim in told if rank is not None and rank <= ranks.get(dim, 0.0) and dim not in dims]
            beside = [dim for dim in ended if rank == ranks[dim]]  # "B. CÁ NHÂN" above "I. Sở Y tế" only begins anew
            first = match_key(self._words(row)).partition(" ")[0] if rank is None else ""
            if first and not dims:  # "Đợt 3" below "Đợt 2: Quyết định số 12/QĐ-UBND ngày ..."
                ended = beside = [dim for dim in told if begun.get(dim) == first]
            if "recipient_type" in told and "recipient_type" not in dims and titled.is_of_class(self._words(row)):
                ended = [*ended, "recipient_type"]  # "Hộ nghèo vươn lên" below "Tập thể"
            self.untold.tell(row, beside)
            for dim in {*ended}:
                del told[dim]
            if dims.keys() & AWARD:
                told = {dim: said for dim, said in told.items() if dim not in AWARD - dims.keys()}
            if "unit_id" in beside:
                dims["unit_id"] = ("", None)  # whose these are stands there, and is asked
            for dim in dims:
                if dim in told and told[dim] == self.section.get(dim):
                    del told[dim]  # what a line above the table says holds nothing together
                elif dim in told:
                    keys = list(told)
                    for later in keys[keys.index(dim) :]:
                        if later == dim or told[later] != self.section.get(later):
                            del told[later]  # but what stands above the table
            told.update(dims)
            ranks |= dict.fromkeys(dims, rank or 0.0)
            begun |= dict.fromkeys(dims, first)
            if row in sums:
                out.append(dict(told))
        return out

    def _sums_that_head(self) -> dict[int, dict]:
        """Records that add up those below and say what no column is for: "I | Công trạng | 91" over decisions.

        What stands in a column of labels is read with these.
        """
        table = self.table
        label = table.column_of("label", "award_form")
        heads = set(table.plan.parents.values()) & set(table.records)
        if label is not None:
            heads = {row for row in heads if table.cell(row, label) in ("", None)}
        said = {row: self.rows.dims(row) for row in heads}
        own = {dim for dim, field in FIELD_OF.items() if table.column_of(field) is not None}
        told = {row: {dim: value for dim, value in dims.items() if dim not in own} for row, dims in said.items()}
        return {row: dims for row, dims in told.items() if dims}

    def _rank(self, row: int) -> float | None:
        order = self.table.column_of("order")
        number = self.table.grid.at(row, order) if order is not None else ""
        return rank_of(
            "" if isinstance(number, str) and number.strip() == self._words(row) else number, self._words(row)
        )

    def _rank_of_line(self, cell: str | None) -> float:
        """A numbered title over the table, "I. Đột xuất", ends where the next begins; any other holds to its end."""
        numbered = cell is not None and rank_of("", self.table.grid.text(*position(cell))) is not None
        return 0.0 if numbered else -1.0

    def is_numbered(self, cell: str | None) -> bool:
        """Whether a group row or a line over the table bears a number: "II", "B."."""
        row = position(cell)[0] if cell else None
        if row is None:
            return False
        return self._rank(row) is not None if row > self.table.header.bottom else self._rank_of_line(cell) == 0.0

    def _words(self, row: int) -> str:
        """The words of a group row: beside its number, or alone in the column of numbers."""
        header, grid, order = self.table.header, self.table.grid, self.table.column_of("order")
        texts = (grid.text(row, c) for c in range(header.first, header.last + 1) if c != order)
        return next(filter(None, texts), "") or (grid.text(row, order) if order is not None else "")

    def _section(self) -> dict[str, tuple[str, str]]:
        """What a section title right above the table says of all of it: "II. KHEN THƯỞNG CẤP XÃ".

        Of two titles in one row, over tables side by side, the one over this table speaks of it.
        """
        told: dict[str, tuple[str, str | None]] = {}
        if (level := (self.finder.dims(self.table.sheet, self.table.year) or {}).get("level")) is not None:
            told["level"] = (level, None)  # a sheet "Cấp bộ"; a line of its own says more
        grid = self.table.grid
        own = [
            (text, cell)
            for text, cell in titled.apart(self.table.context.own_lines)
            if not cell or not is_label(grid, *position(cell), grid.width - 1)
        ]
        for text, cell in own:
            if (said := _OF_LEVEL.search(match_key(text))) and (named := level_of(said[1])):
                told["level"] = (named, cell)
        said = [(text, cell, _WHOM.sub("", without_number(text))) for text, cell in own]
        read = [(text, cell, self.finder.dims(whom, self.table.year) or {}) for text, cell, whom in said]
        over = {position(cell)[0] for _, cell, dims in read if self.is_over(cell) and dims.keys() & {*SECTION}}
        for text, cell, dims in read:
            if not self.is_over(cell) and position(cell)[0] in over or len(text) >= 80:
                continue
            for name, value in unleveled(dims).items():
                is_letterhead = name == "level" and not re.search(r"cấp|khen", text, re.IGNORECASE)
                if name in SECTION and not is_letterhead:
                    told[name] = (value, cell)
        for text, cell in self.table.context.under:
            dims = self.finder.dims(_WHOM.sub("", text), self.table.year) or {}
            for name, value in unleveled(dims).items():
                if name in SECTION:
                    told.setdefault(name, (value, cell))
        kind = self.kind_of_title(own) or self.kind_of_title(self.table.context.lines)
        kind = kind or self.kind_of_title(self.table.context.under) or self.kind_of_sheet()
        if "award_kind" not in told and kind:
            told["award_kind"] = kind
        return told

    def kind_of_sheet(self) -> tuple[str, None] | None:
        """A sheet "Đột xuất", "Khen thưởng chuyên đề"."""
        name, kinds = self.table.sheet, self.names.kinds
        kind = kinds.resolve(name).id if kinds.knows(name) else kinds.mentioned(name)
        return (kind, None) if kind and kind != "chua_ro" else None

    def is_over(self, cell: str | None) -> bool:
        return cell is not None and self.table.header.first <= position(cell)[1] <= self.table.header.last

    def kind_of_title(self, lines: list) -> tuple[str, str] | None:
        """The one kind a title names: "TỔNG HỢP GIẤY KHEN ĐỘT XUẤT"; "phong trào thi đua" may be no kind there."""
        found = [
            (kind, cell)
            for text, cell in lines
            for part in re.split("[,;()]", text)
            if "phong trào" not in match_key(part) and (kind := self.names.kinds.titled(part)) and _is_of_one_kind(text)
        ]
        return found[0] if len({kind for kind, _ in found}) == 1 else None

    def grouped(self, dim: str) -> list:
        return (
            [None] * len(self.table.records)
            if self.groups is None
            else [g[dim][0] if dim in g else None for g in self.groups]
        )

    def labelled(self, labels: list[dict] | None, dim: str) -> list:
        """What the label of each record, or the group it stands in, says of one dimension."""
        grouped = self.grouped(dim)
        if not labels:
            return grouped
        return [label.get(dim) or group for label, group in zip(labels, grouped, strict=True)]

    def _labels(self) -> list[dict] | None:
        """Dimensions each record's own label speaks of, in tables whose label may be an award, a recipient, a kind."""
        table = self.table
        column = table.column_of("label")
        if column is None:
            is_told = table.column_of("recipient_type") is not None
            may_tell = table.header.is_wide or table.plan.parents or not is_told
            own = table.column_of("award_form")
            column = own if may_tell or own is not None and self._names_kinds(own) else None
        self.label_column = column
        if column is None:
            return None
        year = table.year

        def parse(value):
            text = without_number(as_typed(value))
            return (self.finder.dims(text, year) or {}) if text else {}

        labels = [label or {} for label in table.read(column, parse)]
        self.own_labels = list(labels)
        at = {row: i for i, row in enumerate(table.records)}
        for row, parent in sorted(table.plan.parents.items()):
            if row in at and parent in at:
                if labels[at[row]] == OTHER_AWARD and "recipient_type" in labels[at[parent]]:
                    labels[at[row]] = self.own_labels[at[row]] = {}  # "+ Khác" below "Cá nhân": other persons
                told = {
                    k: v
                    for k, v in labels[at[parent]].items()
                    if k != "recipient_type" or "recipient_type" not in labels[at[row]]
                }
                labels[at[row]] = self._of_level(told, labels[at[row]])
                before = self.said_above.get(parent, {})
                own = self.own_labels[at[row]]
                self.said_above[row] = {k: before.get(k, parent) for k in told if k not in own}
        return labels

    def _names_kinds(self, column: int) -> bool:
        """Whether the names of awards say kinds where no column of kinds does: "Giấy khen đột xuất"."""
        if self.table.column_of("award_kind") is not None:
            return False
        texts = self.table.grid.texts[column]
        return any("award_kind" in (self.finder.dims(without_number(text), self.table.year) or {}) for text in texts)

    def _of_level(self, above: dict, own: dict) -> dict:
        """What a part takes from its whole: "- Của bộ, ngành" below "Bằng khen" is that of its own level."""
        text = above.get("assumed") or above.get("award_text")
        found = self.names.awards.resolve(text, own["level"]) if text and "level" in own else None
        if found is None or not found.id:
            return above | own
        kept = {name: value for name, value in above.items() if name not in ("assumed", "award_text")}
        return kept | {"award_form": found.id} | own


def _is_of_one_kind(text: str) -> bool:
    """Of "KHEN THƯỞNG ĐỘT XUẤT, CHUYÊN ĐỀ" no kind is that of all rows."""
    return len(set(_KINDS.findall(match_key(text)))) < 2
