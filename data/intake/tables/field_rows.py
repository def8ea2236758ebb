"""What a row of a table of fields is: a record, the rest of the one above it, or a group row over those below.
No number counts in such a table; it is told by which columns a row fills, by its numbering and by its words.
Tables with numbers to count are judged in row_kinds.py, which asks here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from data.intake.headings.row_words import PAGE, REMARK
from data.intake.meaning import group_counts
from data.intake.meaning.match import without_number
from data.intake.meaning.words import KIND_WORDS
from data.intake.readers.workbook import as_typed
from data.intake.tables import lone_rows, section_words
from data.intake.tables.new_title import goes_on
from data.intake.tables.ranks import LETTER, PREFIX, rank_of
from data.intake.tables.section_words import DECIDES
from data.text import match_key

if TYPE_CHECKING:
    from data.intake.tables.row_cells import Seen
    from data.intake.tables.row_kinds import RowKinds

BULLETED = re.compile(r"\s*[-–+•*]\s*\w")
_WORDS = re.compile(r"[^\W\d_]{2}")
_HEADS = re.compile(
    r"(?:(?:tặng|khen thưởng|công nhận|trao)\b(?=.* (?:khen|danh hiệu|cờ)\b)|"
    r"đợt|phần|mục|nhóm|quyết định|qđ|theo (?:quyết định|qđ|tờ trình)|danh sách (?!này|trên|có|gồm)|khen|tặng|"
    rf"đề nghị|thu hồi|đối với|các|những|cá nhân|trong đó|tháng \d|quý [1-4iv]|{KIND_WORDS})\b",
    re.IGNORECASE,
)


class FieldRows:
    """Judges the rows of fields under one heading."""

    def __init__(self, look: RowKinds):
        self.look, self.grid, self.dims = look, look.grid, look.dims
        self.form, self.columns = look.header.form.code, look.columns
        self.order, self.main = look.order, look.main

    def kind(self, seen: Seen, previous: int | None) -> str:
        """`previous`: the record above."""
        look, order = self.look, self.look.order_of(seen.row)
        label = seen.label or lone_rows.shown(self.grid.rows[seen.row][self.main])
        others = [c for c, _ in seen.filled if c not in (self.order, self.main)]
        rank = rank_of(order, "")
        if not label and not others:
            heads = self._has_words(seen) if self.form == "awards" else self._heads(seen)
            return "group" if heads else "stray"  # "Các hộ gia đình tiêu biểu" where numbers stand
        if not label:
            return "data" if len(others) >= 2 and rank is not None else "stray"
        goes_on = look.goes_on(label) and look.is_unnumbered_below(previous, order)
        if goes_on and (not others or self.order is not None and len(others) <= 2):
            return "continued"
        if previous is not None and self.details(seen.row):
            return "continued"
        if self._is_beside_no_name(seen):
            return "note"
        if self.form != "awards" and self.grid.merged:
            fields = [c for c in self.columns.values() if c != self.order]
            if lone_rows.goes_on_with_merged(self.grid, look.header, seen.row, fields):
                return "data"
        if self._stands_alone(seen):
            return "group"
        if len(seen.filled) == 1 and self.form == "awards" and self._heads(seen):
            return "group"  # "I. Xã Na Rì", "Tặng Giấy khen cho ...:" in the column of names
        if others:
            says = look.states & set(others) or self.form == "results" and look.holds_main(seen.row)
            heads = rank is not None and rank < 2 and len(seen.filled) <= 3 and not says
            return "group" if heads else "data"
        if rank is None and self.order is None and self.main == self.columns.get("person"):
            counted = group_counts.split(label)  # "Tháng 7 năm 2026: 04"
            says = self.dims(label) is not None or counted and self.dims(counted[0])
            return "group" if says else "data"  # a name alone, where no row is numbered
        is_one = lone_rows.is_listed(self.form, label) if rank is None else None
        if rank is not None and rank >= LETTER and self._begins_anew(seen.row, label):
            return "group"
        return "data" if is_one or rank is not None and rank >= 2 else "group"

    def _is_beside_no_name(self, seen: Seen) -> bool:
        """Words alone in a list of people, under a title that says nothing of whom or what: they name nobody."""
        if self.form != "awards" or "person" not in self.columns or not len(seen.texts) == len(seen.filled) == 1:
            return False
        told = {c for name, c in self.columns.items() if name not in ("note", "ignore", "workplace", "movement")}
        return seen.texts[0][0] not in {*told, self.main}

    def details(self, row: int) -> bool:
        """ "- Tin, bài | 5 tin" below a task of a report: what was done for it, where no state stands beside it."""
        if self.form != "progress" or self.order is None or not BULLETED.match(self.grid.text(row, self.main)):
            return False
        cells, states = self.grid.rows[row], self.look.states
        is_open = cells[self.order] in ("", None) and "result" in self.columns
        return is_open and all(cells[c] in ("", None) for c in states)

    def _begins_anew(self, row: int, label: str) -> bool:
        """Whether "a | Tập thể" alone in its row heads those below: they count from 1, or its words say so."""
        if match_key(as_typed(self.look.order_of(row + 1) if row < self.look.end else "")) == "1":
            return True
        says = self.dims(label) if self.form == "awards" else None
        return bool(says) or section_words.says(self.form, label, self.dims)

    def _stands_alone(self, seen: Seen) -> bool:
        """ "I. Xã Na Rì" alone in its row, in the first column of words, which is not the one that names records.

        Of awards the words must say what the rows below are about: a name may stand alone.
        """
        first = min((c for c in self.columns.values() if c != self.order), default=self.main)
        filled = [c for c, _ in seen.filled if c != self.order]
        is_lone = len(filled) == 1 and first == filled[0] != self.main and not self.look.is_numbered(seen.row)
        if is_lone and section_words.says(self.form, self.grid.text(seen.row, first), self.dims):
            return True  # "I | Quý I/2026" in another column than the one that names the records
        is_alone = len(seen.filled) == 1 and bool(seen.texts) and seen.texts[0][0] == first != self.main
        says = self.form != "awards" or bool(self.dims(seen.label) or DECIDES.match(seen.label))
        return is_alone and says and self.look.order_of(seen.row) in ("", None)

    def _heads(self, seen: Seen) -> bool:
        """Whether words alone in the column of numbers head the rows below: "Đợt 1: Quyết định số 12/..."."""
        if not self._has_words(seen):
            return False
        text = seen.texts[0][1]
        rank = rank_of("", text)
        is_numbered = rank is not None and rank <= 1  # "I. KHỐI VĂN PHÒNG"
        bare = without_number(text)
        return is_numbered or bool(_HEADS.match(bare) or DECIDES.match(bare) or self.dims(bare))

    @staticmethod
    def _has_words(seen: Seen) -> bool:
        text = seen.texts[0][1] if seen.texts else ""
        if PAGE.fullmatch(text) or goes_on(text):
            return False  # the rows go on below it
        return bool(_WORDS.search(PREFIX.sub("", text))) and not REMARK.match(match_key(text))
