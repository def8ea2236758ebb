"""What columns of an awards table mean, seen together and by what stands in them, where titles leave it open.
A heading "Tổng" over Tập thể and Cá nhân is a total only beside finer columns; "Phân loại khen thưởng" may hold
kinds, "Ghi chú" nothing but awards or decisions. Whom a table names is told in listed_columns.py."""

from __future__ import annotations

import re

from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import FIELD_KEYS, TOTAL, title_keys
from data.intake.headings.listed_columns import ListedColumns
from data.intake.headings.uncounted import GOAL
from data.intake.meaning import decision_text
from data.intake.meaning.match import without_number
from data.intake.meaning.values import is_none
from data.text import match_key, period_bounds, read_count

_AWARD = ("award_form", "award_text", "assumed")
_PROPOSERS = ("đơn vị trình", "đơn vị đề nghị", "cơ quan trình", "cơ quan đề nghị", "đơn vị nhận khen")
_MEASURED_IN = ("đơn vị tính", "đvt", "đ v t")
_DECIDED = re.compile(r"(?:đồng ý|không (?:đồng ý|khen|đạt|đủ)|được khen|đạt|đủ điều kiện)\b")  # of each in a list
ROW_FIELDS = frozenset(("award_form", "recipient_type", "unit", "label", "person", "award_kind", "content", "part"))


class Columns(ListedColumns):
    """The columns of one heading, above the rows that follow it."""

    def proposers(self) -> None:
        """ "Đơn vị trình" beside people or numbers: whose they are, where no other column says it."""
        if "unit" in self.fields or not (self.fields & {"person", "quantity"} or any(m.measure for m in self.meanings)):
            return
        for meaning in self.meanings:
            is_open = meaning.field is None and not meaning.measure and match_key(meaning.title) in _PROPOSERS
            if is_open and any(self.names.units.known(text).id for text in self._texts(meaning)):
                meaning.field = "unit"
                return

    def results(self) -> None:
        """ "Kết quả khen thưởng" over "Đồng ý khen thưởng", "Không khen thưởng": what was decided, and no number."""
        for meaning in [m for m in self.meanings if m.field == "quantity" and "person" in self.fields]:
            decided = [text for text in self._texts(meaning) if _DECIDED.match(match_key(text))]
            if 2 * len(decided) > len(self._below(meaning)) and not self._counts_something(meaning):
                meaning.field = "ignore" if "note" in self.fields else "note"

    def sexes(self) -> None:
        """Nam and Nữ are no recipients: beside their sum they are left out, else added up to it.

        "Trong đó: nữ", and Nữ without Nam, are always beside a sum.
        """
        self._sexes_of_people()
        told = [m for m in self.meanings if m.measure and m.dims.pop("sex", None)]
        others = [m for m in self.meanings if m.measure and m not in told]
        seen: set[tuple] = set()
        for meaning in told:
            same = (meaning.path[:-1], frozenset(meaning.dims.items()))
            alone = sum(m.path[:-1] == meaning.path[:-1] for m in told) == 1
            is_part = others and (meaning.subset or alone or _beside_persons(meaning, others))
            is_part = is_part or "quantity" in self.fields
            if is_part or any(_alike(m, meaning) for m in others):
                meaning.measure, meaning.field = False, "ignore"
            meaning.adds = meaning.measure and same in seen
            meaning.subset = False
            if meaning.measure:
                meaning.dims.setdefault("recipient_type", "ca_nhan")
            seen.add(same)

    def schools(self) -> None:
        """Mầm non, Tiểu học, THCS are no recipients: they are added up, unless others count the same another way; in a
        list of people they say what one learned."""
        self._added_up("school")

    def batches(self) -> None:
        """ "Đợt 1 | Đợt 2": decided one after the other within the kỳ, and added up."""
        self._added_up("batch")

    def _added_up(self, split: str) -> None:
        """Columns that split one number in a way no form does."""
        told = [m for m in self.meanings if m.measure and m.dims.get(split)]
        others = [m for m in self.meanings if m.measure and m not in told and not m.total]
        seen: set[frozenset] = set()
        for meaning in told:
            del meaning.dims[split]
            same = frozenset(meaning.dims.items())
            if "person" in self.fields or any(m.dims.items() >= same for m in others):
                meaning.measure, meaning.dims = False, {}
                continue
            meaning.adds = same in seen
            seen.add(same)
            meaning.dims["split"] = split  # a column of a wide table, whatever its row says

    def subsets(self) -> None:
        """ "Giấy khen | Trong đó: tập thể | Trong đó: cá nhân": the parts are of the award of the column before."""
        whole: Meaning | None = None
        for meaning in [m for m in self.meanings if m.measure and m.dims]:
            named = {name: value for name, value in meaning.dims.items() if name in _AWARD}
            if not meaning.subset:
                whole = meaning
            elif whole and not named:
                meaning.dims = {name: v for name, v in whole.dims.items() if name in _AWARD} | meaning.dims

    def totals(self) -> None:
        wide = [m for m in self.meanings if m.measure and m.dims]
        for meaning in wide:
            is_sum = meaning.total and _sums_others(meaning, wide, self.names.recipients.groups)
            meaning.total = is_sum or sums_periods(meaning, wide)

    def years(self) -> None:
        """Năm beside Quý or Tháng is the year of that kỳ."""
        titled = [m for m in self.meanings if m.field in ("period", None) and not m.measure and m.path]
        years = [m for m in titled if match_key(m.path[-1]) == "năm"]
        parts = [m for m in titled if match_key(m.path[-1]) in ("quý", "tháng")]
        if len(years) == len(parts) == 1:
            years[0].field, parts[0].field = "year", "period"

    def noted(self) -> None:
        """ "Ghi chú" over nothing but awards, or nothing but recipients; "Đơn vị tính" over "tập thể", "người"."""
        dims = {name for m in self.meanings if m.measure for name in m.dims}
        named = [m for m in self.meanings if m.field in ("award_form", "label", None) and not m.measure]
        dims |= {name for m in named for name in self._said(m)}
        for name, of, is_told in (
            ("award_form", self.names.awards, {*_AWARD} & dims),
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

    def decisions(self) -> None:
        """ "Số quyết định" over 2, 1, 3 with their sum below, and no day: how many were issued, no number of one."""
        if self.fields & {"decision_date", "decision"}:
            return
        for meaning in [m for m in self.meanings if m.field == "decision_no"]:
            counts = [read_count(value).value for value in self._below(meaning)]
            if len(counts) > 2 and None not in counts and counts[-1] == sum(counts[:-1]):
                meaning.field = "ignore"

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

        Behind numbers, or under the same title again, it is of another table.
        """
        own = next((m for m in self.meanings if m.field == "award_form"), None)
        keys = FIELD_KEYS["awards"]
        for meaning in self.meanings if own else ():
            is_open = meaning.field is None and not meaning.measure and bool(meaning.path)
            if not is_open or match_key(meaning.path[-1]) == match_key(own.path[-1]):
                continue
            between = range(min(own.column, meaning.column), max(own.column, meaning.column))
            texts = [text for text in self._texts(meaning) if not is_none(text)]
            titled = any(keys.get(key) == "award_form" for key in title_keys(meaning.path[-1]))
            is_behind = any(m.column in between and (m.measure or m.field == "quantity") for m in self.meanings)
            if titled and not is_behind and any(map(self.names.awards.knows, texts)):
                meaning.field = "second_award"
                return

    def goals(self) -> None:
        """ "Chỉ tiêu" over numbers is what was planned; over words it names the rows."""
        for meaning in self.meanings:
            below = self._below(meaning) if meaning.field == "label" else []
            if below and match_key(meaning.path[-1]) == GOAL and all(read_count(v).value is not None for v in below):
                meaning.field = "ignore"

    def corner(self) -> None:
        """ "Đơn vị" in the corner between units across and awards down names the columns, not the rows."""
        measures = [m for m in self.meanings if m.measure]
        if not measures or not all("unit_id" in m.dims for m in measures):
            return
        for meaning in self.meanings:
            told = [self.dims(without_number(text), 2000) or {} for text in self._texts(meaning)]
            awards = [said for said in told if said.keys() & {"award_form", "award_text", "recipient_type"}]
            if meaning.field == "unit" and awards and not any("unit_id" in said for said in told):
                meaning.field = "label"

    def contents(self) -> None:
        """ "Nội dung khen": the reason, and with it the award, where no other column or heading names one."""
        measures = [m for m in self.meanings if m.measure]
        if "award_form" in self.fields and not self.fields & {"movement", "person"}:
            for meaning in self.meanings:  # "Nội dung" beside awards: what they were given for
                if meaning.field == "label" and self._texts(meaning) and not self._known(meaning):
                    meaning.field = "movement"
                    return
        if not measures or self.fields & {"award_form", "person"}:
            return
        if any(m.dims.keys() & {"award_form", "award_text"} for m in measures):
            return
        names_rows = self.fields & ROW_FIELDS or all("recipient_type" not in m.dims for m in measures)
        for meaning in self.meanings:
            if meaning.field not in ("movement", "label") or meaning.measure:
                continue
            is_open = meaning.field == "movement" or not self._known(meaning)
            if is_open and (not names_rows or any(map(self._names_award, self._texts(meaning)))):
                meaning.field = "content"
                return

    def _names_award(self, text: str) -> bool:
        return self.names.awards.given(text).how != "unknown"

    def _says_levels(self, meaning: Meaning) -> bool:
        """ "Chủ tịch UBND tỉnh", "Cấp xã": who decided, and nothing that a row is about."""
        return all((self.dims(text, 2000) or {"level": ""}).keys() <= {"level"} for text in self._texts(meaning))

    def _known(self, meaning: Meaning) -> int:
        return sum(self.dims(text, 2000) is not None for text in self._texts(meaning))


def _sums_others(meaning: Meaning, measures: list[Meaning], groups: dict[str, str]) -> bool:
    """ "Tổng" over "Tập thể" is a total only where other columns split the same Tập thể further; `groups`: recipient ->
    tập thể, hộ gia đình or cá nhân."""
    parts = [m for m in measures if not m.total]
    who = meaning.dims.get("recipient_type")
    if who is not None:  # "Tổng số cá nhân" beside Công nhân, Nông dân
        parts = [m for m in parts if groups.get(m.dims.get("recipient_type", "")) == groups.get(who)]
    is_within = any(m.path[: len(meaning.group)] == meaning.group for m in parts)
    if is_within and TOTAL.fullmatch(match_key(meaning.path[-1])):
        return True
    return any(m.dims.items() > meaning.dims.items() for m in parts)


def _beside_persons(meaning: Meaning, others: list[Meaning]) -> bool:
    """Nam, Nữ in a row of titles with Cá nhân."""
    return any(m.dims.get("recipient_type") == "ca_nhan" and m.path[:-1] == meaning.path[:-1] for m in others)


def _alike(meaning: Meaning, detail: Meaning) -> bool:
    """Whether a column counts the same as a column of Nam or Nữ, of both."""
    return meaning.dims.items() == detail.dims.items() and meaning.path[:1] == detail.path[:1]


def sums_periods(meaning: Meaning, measures: list[Meaning]) -> bool:
    """Whether a column "Quý I" only adds up the columns of its months."""
    if "period" not in meaning.dims or len(measures) > 200:
        return False
    first, last = period_bounds(meaning.dims["period"])
    rest = {k: v for k, v in meaning.dims.items() if k != "period"}
    inner = [
        period_bounds(m.dims["period"])
        for m in measures
        if m is not meaning and "period" in m.dims and {k: v for k, v in m.dims.items() if k != "period"} == rest
    ]
    return sum(first <= a and b <= last for a, b in inner) >= 2
