"""Which column of an awards table names the awards, where its title does not say so or another's does too.
"Ghi chú", "Đơn vị tính", "Tên khen thưởng" may hold nothing but awards, "Phân loại khen thưởng" kinds; a second column
of awards gives a row two. What stands in the columns decides."""

from __future__ import annotations

import re

from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import FIELD_KEYS, title_keys, without_of_awards
from data.intake.headings.listed_columns import ListedColumns
from data.intake.meaning import decision_text
from data.intake.meaning.match import without_number
from data.intake.meaning.values import is_none
from data.text import match_key

_YEAR = re.compile(r"\b20\d\d\b")
AWARD = ("award_form", "award_text", "assumed")
NAMED = "named"  # among the dimensions of a column: its cells name the award
_MEASURED_IN = ("đơn vị tính", "đvt", "đ v t")
ROW_FIELDS = frozenset(("award_form", "recipient_type", "unit", "label", "person", "award_kind", "content", "part"))


class AwardNames(ListedColumns):
    """The columns of one heading, above the rows that follow it."""

    def untitled_awards(self) -> None:
        """ "Tên khen thưởng", "Thành tích" over nothing but awards, where no column, heading or number is of any."""
        dims = {name for m in self.meanings if m.measure for name in m.dims}
        if self.fields & {"award_form", "label", "content"} or dims & {*AWARD}:
            return
        found = []
        for meaning in self.meanings:
            is_open = meaning.field in (None, "movement") and not meaning.measure and bool(meaning.path)
            texts = self._texts(meaning) if is_open else []
            if texts and len(texts) == len(self._below(meaning)) and all(map(self.names.awards.knows, texts)):
                found.append(meaning)
        years = [int(year[-1]) if (year := _YEAR.findall(meaning.title)) else 0 for meaning in found]
        if found:  # "Danh hiệu năm 2024" beside one of 2026 is what they had before
            own = found[years.index(max(years))]
            own.field = "award_form"
            for meaning in found:
                if meaning is not own and max(years) in (0, years[found.index(meaning)]):
                    meaning.ask = (meaning.title,)

    def at_levels(self) -> None:
        """ "Tỉnh | Bộ | Xã" beside names, over nothing but awards: each cell names one, at the level of its column."""
        if "person" not in self.fields or "award_form" in self.fields:
            return
        for meaning in self.meanings:
            said = (self.dims(meaning.path[-1], 2000) or {}) if meaning.path else {}
            if said.keys() != {"level"} or meaning.field not in (None, "unit", "workplace", "authority", "ignore"):
                continue
            texts = self._texts(meaning)
            if texts and len(texts) == len(self._below(meaning)) and all(map(self.names.awards.knows, texts)):
                meaning.field, meaning.measure, meaning.dims = None, True, said | {NAMED: "1"}

    def noted(self) -> None:
        """ "Ghi chú" over nothing but awards, or nothing but recipients; "Đơn vị tính" over "tập thể", "người"."""
        dims = {name for m in self.meanings if m.measure for name in m.dims}
        named = [m for m in self.meanings if m.field in ("award_form", "label", None) and not m.measure]
        dims |= {name for m in named for name in self._said(m)}
        for name, of, is_told in (
            ("award_form", self.names.awards, {*AWARD} & dims),
            ("recipient_type", self.names.recipients, {"recipient_type"} & dims or "recipient_group" in self.fields),
        ):
            if name in self.fields or is_told:
                continue
            for meaning in self.meanings:
                is_unit = match_key(meaning.title) in _MEASURED_IN
                texts = self._texts(meaning) if meaning.field == "note" or is_unit else []
                is_whole = (
                    name != "award_form" or is_unit or len(texts) == max(len(self._below(m)) for m in self.meanings)
                )
                if texts and is_whole and all(of.knows(text) for text in texts):
                    meaning.field = name
                    break

    def _said(self, meaning: Meaning) -> set[str]:
        """The dimensions that the texts of a column name."""
        return {name for text in self._texts(meaning) for name in self.dims(without_number(text), 2000) or ()}

    def noted_decisions(self) -> None:
        """ "Ghi chú" over nothing but "QĐ số 15/QĐ-UBND ngày 20/7/2026", where no other column names a decision."""
        if self.fields & {"decision_no", "decision_date", "decision"}:
            return
        for meaning in [m for m in self.meanings if m.field == "note"]:
            texts = self._texts(meaning)
            if texts and all(decision_text.of_text(text, decision_text.ANY_DAY) for text in texts):
                meaning.field = "decision"

    def kinds(self) -> None:
        """ "Phân loại khen thưởng" over công trạng, chuyên đề, đột xuất."""
        if "award_kind" in self.fields:
            return
        for meaning in self.meanings:
            texts = self._texts(meaning) if meaning.field == "recipient_group" else []
            if texts and all(self.names.kinds.knows(text) for text in texts):
                meaning.field = "award_kind"
                return
            if texts and "award_form" not in self.fields and all(self.names.awards.knows(text) for text in texts):
                meaning.field = "award_form"
                return

    def labels(self, is_wide: bool) -> None:
        """The column whose words are awards, recipients or kinds, under a title that does not say so."""
        fields = self.fields
        if is_wide:
            if not fields & ROW_FIELDS:
                for meaning in self.meanings:
                    is_open = meaning.field is None and not meaning.measure
                    is_other = meaning.field in ("period", "authority") and not self._says_levels(meaning)
                    is_other = is_other and self._said(meaning) - {"period", "total"}  # "Quý I" below its months
                    if (is_open or is_other) and self._known(meaning) >= 2:
                        meaning.field = "label"
                        return
            return
        if fields & {"award_form", "person"} or "quantity" not in fields:
            return
        for meaning in self.meanings:
            if meaning.field not in ("label", "recipient_type", None) or meaning.measure:
                continue
            known = [found for text in self._texts(meaning) if (found := self.dims(without_number(text), 2000))]
            awards = sum(bool(found.keys() & {"award_form", "award_text"}) for found in known)
            if awards and len(known) >= 2:
                meaning.field = "award_form"
                return

    def second_awards(self) -> None:
        """ "Hình thức khen thưởng" beside "Danh hiệu thi đua", both over awards: a row may have been given two.

        Behind numbers it is of another table; under the same title again ("Năm 2025 | Danh hiệu") it is asked.
        """
        own = next((m for m in self.meanings if m.field == "award_form"), None)
        keys = FIELD_KEYS["awards"]
        for meaning in self.meanings if own else ():
            if meaning.field is not None or meaning.measure or not meaning.path:
                continue
            between = range(min(own.column, meaning.column), max(own.column, meaning.column))
            is_behind = any(m.column in between and (m.measure or m.field == "quantity") for m in self.meanings)
            told = (*title_keys(meaning.path[-1]), without_of_awards(meaning.path[-1]))
            titled = any(keys.get(key) == "award_form" for key in told)
            texts = [text for text in self._texts(meaning) if not is_none(text)]
            if not titled or is_behind or not any(map(self.names.awards.knows, texts)):
                continue
            if "second_award" in self.fields or match_key(meaning.path[-1]) == match_key(own.path[-1]):
                meaning.ask = (meaning.title,)
            else:
                meaning.field = "second_award"
