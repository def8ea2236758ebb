"""What columns of an awards table mean, seen together and by what stands in them, where titles leave it open.
A heading "Tổng" over Tập thể and Cá nhân is a total only beside finer columns; "Phân loại khen thưởng" may hold
kinds. What names the awards is told in award_named.py, whom a table names in listed_columns.py."""

from __future__ import annotations

import re

from data.intake.headings.award_named import AWARD, ROW_FIELDS, AwardNames
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import TOTAL
from data.intake.headings.uncounted import GOAL
from data.intake.meaning.match import without_number
from data.intake.meaning.values import is_mark
from data.text import clean, fold, match_key, period_bounds, read_count

_PROPOSERS = ("đơn vị trình", "đơn vị đề nghị", "cơ quan trình", "cơ quan đề nghị", "đơn vị nhận khen")
# "Đơn vị tham gia" over units of ours; none that lead, support or decide
_OF_UNITS = re.compile(r"(?:tên )?(?:đơn vị|cơ quan|địa phương)\b(?!.*\b(?:phối hợp|chủ trì|ban hành|quyết định|ký)\b)")
_SUM_OF = re.compile(r"(?:tổng số|tổng|số)(?: lượng)? (.+)", re.IGNORECASE)
_TICKED = re.compile(r"(?:(?:đã |không |chưa )(?:có |được )?(?:quyết định|qđ|khen|tặng|đạt|duyệt|công nhận))\b")
_DECIDED = re.compile(
    r"(?:(?:không )?(?:đồng ý|nhất trí|đạt|đủ)|(?:không|được|chưa) khen|khen(?: thưởng| tặng)?$)"
)  # of each in a list


class Columns(AwardNames):
    """The columns of one heading, above the rows that follow it."""

    def proposers(self) -> None:
        """ "Đơn vị trình" beside people or numbers: whose they are, where no other column says it."""
        if "unit" in self.fields or not (self.fields & {"person", "quantity"} or any(m.measure for m in self.meanings)):
            return
        for meaning in self.meanings:
            title, texts = match_key(meaning.title), self._texts(meaning)
            if meaning.field is not None or meaning.measure or not texts:
                continue
            known = [self.names.units.known(text).id is not None for text in texts]
            if title in _PROPOSERS and any(known) or _OF_UNITS.match(title) and all(known):
                meaning.field = "unit"
                return

    def results(self) -> None:
        """ "Kết quả khen thưởng", "Ý kiến của Hội đồng" over "Đồng ý", "Không đạt": what was decided, and no number."""
        is_list = "person" in self.fields
        for meaning in [m for m in self.meanings if m.field in ("quantity", None) and not m.measure and is_list]:
            decided = [text for text in self._texts(meaning) if _DECIDED.match(match_key(text))]
            if 2 * len(decided) > len(self._below(meaning)) and not self._counts_something(meaning):
                meaning.field = "ignore" if "note" in self.fields else "note"
        for meaning in [m for m in self.meanings if m.field in ("quantity", None) and not m.measure and m.path]:
            below = self._below(meaning)
            if below and all(map(is_mark, below)) and _TICKED.match(match_key(meaning.path[-1])):
                meaning.field = "ignore"  # "Đã có quyết định" to tick: proposed.py

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
            named = {name: value for name, value in meaning.dims.items() if name in AWARD}
            if not meaning.subset:
                whole = meaning
            elif whole and not named:
                meaning.dims = {name: v for name, v in whole.dims.items() if name in AWARD} | meaning.dims
        self._of_one_sum()

    def _of_one_sum(self) -> None:
        """ "Tổng số Giấy khen | Tập thể | Hộ gia đình | Cá nhân": all are of the one award that their sum names."""
        counted = [m for m in self.meanings if m.measure]
        sums = [(m, found[1]) for m in counted if m.total and (found := _SUM_OF.fullmatch(clean(m.path[-1])))]
        parts = [m for m in counted if not m.total]
        if len(sums) != 1 or len(parts) < 2 or self.fields & {"award_form", "label", "content"}:
            return
        award = self.dims(sums[0][1], 2000) or {}
        if award and award.keys() <= {*AWARD} and all(m.dims.keys() == {"recipient_type"} for m in parts):
            for meaning in parts:
                meaning.dims = award | meaning.dims

    def ticked(self) -> None:
        """ "Công trạng | Chuyên đề | Đột xuất" over marks beside "Số lượng": of which kind each row is."""
        if "quantity" not in self.fields or self.fields & {"person", "award_kind"}:
            return
        told = [m for m in self.meanings if m.measure and m.dims.keys() == {"award_kind"}]
        if told and any(map(self._below, told)) and all(is_mark(v) for m in told for v in self._below(m)):
            for meaning in told:
                meaning.field, meaning.measure, meaning.total = "ticked_kind", False, False

    def totals(self) -> None:
        wide = [m for m in self.meanings if m.measure and m.dims]
        for meaning in wide:
            is_sum = meaning.total and _sums_others(meaning, wide, self.names.recipients.groups)
            meaning.total = is_sum or sums_periods(meaning, wide)

    def unaccented_years(self) -> None:
        """ "nam" of a program over 2026, 2025 is the year, and no men."""
        for meaning in [m for m in self.meanings if m.measure and m.dims.keys() == {"sex"} and m.path[-1].isascii()]:
            below = self._below(meaning)
            if below and all(2000 <= (read_count(value).value or 0) <= 2100 for value in below):
                meaning.field, meaning.measure, meaning.dims = None, False, {}
                if "period" not in self.fields:
                    meaning.field = "period"

    def years(self) -> None:
        """Năm beside Quý or Tháng is the year of that kỳ."""
        titled = [m for m in self.meanings if m.field in ("period", None) and not m.measure and m.path]
        years = [m for m in titled if fold(match_key(m.path[-1])) == "nam"]
        parts = [m for m in titled if fold(match_key(m.path[-1])) in ("quy", "thang")]
        if len(years) == len(parts) == 1:
            years[0].field, parts[0].field = "year", "period"

    def decisions(self) -> None:
        """ "Số quyết định" over 2, 1, 3 with their sum below, and no day: how many were issued, no number of one."""
        if self.fields & {"decision_date", "decision"}:
            return
        for meaning in [m for m in self.meanings if m.field == "decision_no"]:
            counts = [read_count(value).value for value in self._below(meaning)]
            if len(counts) > 2 and None not in counts and counts[-1] == sum(counts[:-1]):
                meaning.field = "ignore"

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
        if self.fields & {"award_form", "person"} and "movement" not in self.fields:
            for meaning in self.meanings:  # "Nội dung" beside awards, or names: what they were given for
                texts = self._texts(meaning) if meaning.field == "label" else []
                if texts and 2 * self._known(meaning) <= len(texts) and not any(map(self._names_award, texts)):
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
        """ "Chủ tịch UBND tỉnh", "Cấp xã", "Cộng": who decided, and nothing that a row is about."""
        told = [self.dims(text, 2000) or {"level": ""} for text in self._texts(meaning)]
        return all(said.keys() <= {"level", "total"} for said in told) and any("level" in said for said in told)

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
    """Whether a column "Quý I" only adds up the columns of its months, whatever else these split ("Tập thể")."""
    if "period" not in meaning.dims or len(measures) > 200:
        return False
    return len(within_period(meaning, measures)) >= 2


def within_period(whole: Meaning, measures: list[Meaning]) -> list[Meaning]:
    """The columns of shorter kỳ that one of a longer kỳ adds up."""
    first, last = period_bounds(whole.dims["period"])
    rest = {k: v for k, v in whole.dims.items() if k != "period"}
    found = []
    for meaning in measures:
        if meaning is whole or "period" not in meaning.dims or not rest.items() <= meaning.dims.items():
            continue
        start, end = period_bounds(meaning.dims["period"])
        if first <= start and end <= last and (start, end) != (first, last):
            found.append(meaning)
    return found
