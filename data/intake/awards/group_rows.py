"""What a group row of an awards table says of the records below it: "II. Sở Y tế", "Giấy khen (Quyết định số ...)".
A number of those below, behind the words, says nothing of them, and neither does a unit of measure beside.
An award without its level stays a wording: a level said around it decides."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.awards import notes, titled
from data.intake.headings.finder import HeaderFinder
from data.intake.meaning import decision_text, group_counts, words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.givers import level_of
from data.intake.meaning.match import without_number
from data.intake.meaning.names import CatalogueNames
from data.intake.tables import group_periods
from data.intake.tables.group_words import GroupWords
from data.intake.tables.row_cells import is_label
from data.intake.tables.table import Table
from data.text import match_key, read_period

REVOKES = re.compile(r"\b(?:thu hồi|hủy bỏ|bãi bỏ)\b", re.IGNORECASE)
_OF_KIND = re.compile(r"\W*khen\b", re.IGNORECASE)
_KIND_OF = re.compile(rf"\W*({words.KIND_WORDS})\s*[:(–-]", re.IGNORECASE)  # "Đột xuất: cứu người đuối nước"
_BY_WHOM = re.compile(
    r"(?:do|của) (.+?)(?: (?:tặng|khen|khen thưởng|trao|trao tặng|quyết định|ký))*|cấp (.+?) (?:tặng|khen|khen thưởng)",
    re.IGNORECASE,
)
AWARD = frozenset(("award_form", "award_text"))  # an award with its level, or without
SECTION = ("level", "award_kind", "award_form", "award_text", "recipient_type")


class GroupRows:
    """Reads the group rows of one table; `untold`: tells those that name a unit nobody bears."""

    def __init__(self, table: Table, names: CatalogueNames, finder: HeaderFinder, untold: GroupWords):
        self.table, self.names, self.finder, self.untold = table, names, finder, untold
        self.unread_periods: dict[int, tuple[int, str]] = {}  # row -> column and period of words not all understood

    def dims(self, row: int) -> dict:
        """Dimension -> its value and the cell that says it."""
        table = self.table
        dims: dict = {}
        beside = {m.column for m in table.header.meanings if m.field in ("ignore", "code")}  # "Đơn vị tính"
        for column in range(table.header.first, table.header.last + 1):
            text = table.grid.text(row, column)
            if not text or column in beside or is_label(table.grid, row, column, table.header.last):
                continue
            told = decision_text.of_text(text, table.request.today)
            if told:
                dims["decision"] = (told, address(row, column))
                beside = self._beside_decision(text) | ({"revoked": "1"} if REVOKES.search(text) else {})
                dims.update({name: (value, address(row, column)) for name, value in beside.items()})
                continue
            found, given = self._plain(text), _given_by(without_number(text))
            if not found or given and "unit_id" not in found:
                mentioned = self.names.units.mentioned(text)
                found = {"unit_id": mentioned[0]} if len(mentioned) == 1 else {}
                if not found:
                    short = self.names.units.known(without_number(text))
                    found = {"unit_id": short.id} if short.id else {}
                found = given | found or self._given(text)
                if not found and self.untold.is_unknown_unit(row, column, text):
                    found = {"unit_id": ""}
                found |= self._period_beside(row, column, text, found)
            dims.update({k: (v, address(row, column)) for k, v in unleveled(found).items() if k != "total"})
        return dims

    def _plain(self, text: str) -> dict:
        """What words say, or those before how many stand below: "Đột xuất (05 người)"."""
        if found := self.finder.dims(without_number(text), self.table.year):
            return found
        counted = group_counts.split(text)
        return (counted and self.finder.dims(without_number(counted[0]), self.table.year)) or {}

    def _period_beside(self, row: int, column: int, text: str, found: dict) -> dict:
        """The period named among other words, when the rows below are of it: "Đột xuất tháng 3/2026"."""
        if "period" in found:
            return {}
        if period := group_periods.of_rows(text, self.table.year, lambda part: bool(self._plain(part))):
            return {"period": period} | self._plain(group_periods.without_when(without_number(text)))
        other = read_period(without_number(text), self.table.year, anywhere=True)
        of_title = other is not None and "-" not in other and found.keys() & AWARD  # "Lao động tiên tiến năm 2025"
        if other and not of_title:
            self.unread_periods[row] = column, other
        return {}

    def _given(self, text: str) -> dict:
        """What a sentence over a list says: "Tặng Giấy khen cho 05 cá nhân có tên sau:"."""
        words = without_number(text)
        award = self._award_beside(text) if self.names.awards.given(words).how != "unknown" else {}
        whom = titled.of_line(text, self.names.recipients) if award else titled.of_group(words, self.names.recipients)
        kind = self._kind(words) if not award else None
        revoked = "1" if notes.TITLE_REVOKES.match(match_key(words)) else None
        said = {"recipient_type": whom, "award_kind": kind, "revoked": revoked}
        return award | {name: value for name, value in said.items() if value}

    def _kind(self, words: str) -> str | None:
        found = _KIND_OF.match(words)
        if found:
            return self.names.kinds.resolve(found[1]).id
        return self.names.kinds.titled(words) if _OF_KIND.match(words) else None

    def _beside_decision(self, text: str) -> dict:
        """What a group row says beside its decision: "Giấy khen (Quyết định số 15/QĐ-SYT ngày 10/02/2026)".

        Words behind the decision may name its award and its kind: "... về khen thưởng đột xuất".
        """
        before = re.split(r"\W*(?:\b(?:kèm )?theo\s+)?\b(?:quyết định|qđ)\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
        found = self.finder.dims(without_number(before), self.table.year) if without_number(before) else None
        told = {name: value for name, value in (found or {}).items() if name in SECTION}
        kind = self.names.kinds.mentioned(text)
        award = {} if told else self._award_beside(text)
        return ({"award_kind": kind} if kind else {}) | award | told

    def _award_beside(self, text: str) -> dict:
        """The award a longer group row names, with its level or without: "... - Giấy khen về an toàn giao thông"."""
        found = self.names.awards.mentioned(text)
        if found.id:
            return {"award_form": found.id}
        said = [word for word in words.ASSUMED if found.how == "ambiguous" and f" {word} " in f" {canonical(text)} "]
        return {"award_text": said[0]} if len(said) == 1 else {}


def _given_by(words: str) -> dict:
    """ "Do Chủ tịch UBND tỉnh tặng", "Cấp Trung ương khen": whose awards stand below."""
    found = _BY_WHOM.fullmatch(words)
    level = level_of(found[1] or found[2]) if found else None
    return {"level": level} if level else {}


def unleveled(dims: dict) -> dict:
    """An award taken for that of the usual level is its wording only: a level said around it decides."""
    if "assumed" not in dims:
        return dims
    kept = {name: value for name, value in dims.items() if name not in ("assumed", "award_form")}
    return kept | {"award_text": dims["assumed"]}
