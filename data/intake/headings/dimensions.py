"""What one text of a heading or label speaks of: an award, to whom it goes, its kind or level, a period, a unit.
A column of a wide table and a row of a nested one mean a combination of these, not a field.
Each text is taken apart once; what is not understood is None, never a guess."""

from __future__ import annotations

import re

from data.intake.headings.heading_words import COUNT_WORDS, DONE_IN, NOTE, SEXES, TOTAL, is_filling, without_subset
from data.intake.headings.row_words import END
from data.intake.meaning.givers import level_of
from data.intake.meaning.match import without_label
from data.intake.meaning.names import ASKED, CatalogueNames
from data.intake.meaning.words import KIND_WORDS, WHOLE
from data.text import clean, match_key, read_period

LONGEST_NAME = 200  # letters; a longer text is no name, and costly to take apart
_IN_BRACKETS = re.compile(r"(.+?)\s*\(\s*(?:cho |tặng )?([^()]+?)\s*\)")
# "Số hộ đạt", "Đạt Gia đình văn hóa": that it was attained says no more than that it is counted.
_ATTAINED = re.compile(r"^(?:số )?đạt (?=\D)|\s+(?:đạt|được (?:công nhận|khen(?: thưởng)?|tặng))$", re.IGNORECASE)
_SUM_OF = re.compile(r"tổng (?:số|cộng) (.+)", re.IGNORECASE)
_LEVEL_WORDS = re.compile(r"^(?:khen(?: thưởng)?\s+)?(?:(?:cấp|của|do)\s+)?", re.IGNORECASE)
_TO_WHOM = re.compile(
    r"(.+?)[\s,:–_-]+(?:tặng cho |tặng |cho |đối với )?(các tập thể|các cá nhân|tập thể|cá nhân|hộ gia đình|tt|cn|hgđ)",
    re.IGNORECASE,
)
_WHOM_GIVEN = re.compile(
    r"(?:số\s+)?(.{2,30}?)\s+(?:được\s+)?(?:tặng|nhận|trao|đạt|công nhận|khen)(?:\s+thưởng)?\s+(?:danh hiệu\s+)?(.+)",
    re.IGNORECASE,
)  # "Cá nhân được tặng Giấy khen"
_MANY_AWARDS = re.compile(r"(?:các )?(?:loại )?huân chương(?: và)? (?:các )?(?:loại )?huy chương")  # form 0602
_OF_KIND = re.compile(
    r"(.+?)[\s,:–(-]+(?:(?:về|theo|khen thưởng|thành tích|có thành tích|diện|loại hình)\s+)*"
    rf"({KIND_WORDS}|theo đợt|phong trào thi đua)\s*\)?",
    re.IGNORECASE,
)


class Dimensions:
    """Reads the texts of one file, for one catalogue."""

    def __init__(self, names: CatalogueNames):
        self.names = names
        self._known: dict[tuple[str, int | None], dict | None] = {}

    def of(self, text: str, year: int | None = None) -> dict | None:
        """Dimensions one text of a heading or label speaks of; {} for filling words, None when not understood."""
        key = (text, year)
        if key not in self._known:
            self._known[key] = self._read(text, year)
        return self._known[key]

    def _read(self, text: str, year: int | None) -> dict | None:
        text = without_label(without_subset(clean(text)))
        split = _IN_BRACKETS.fullmatch(text) if len(text) < LONGEST_NAME else None
        if split and match_key(split[1]) in COUNT_WORDS and self.names.recipients.knows(split[2]):
            return {"recipient_type": self.names.recipients.resolve(split[2]).id}  # "Số lượng (tập thể)"
        if not text or is_filling(text):
            return {}
        if match_key(text) in SEXES:
            return {"sex": match_key(text)}
        period = read_period(DONE_IN.sub("", text), year)
        if period:
            return {"period": period}
        names = self.names
        both = self._award_to(text) or self._award_of(text) or self._award_at(split)
        if both:
            return both
        if match_key(text) == "chung":
            return {"total": "1"}
        if TOTAL.fullmatch(match_key(NOTE.sub(" ", text))):
            return {"total": "1"} | self._summed(text)
        text = _ATTAINED.sub("", text)
        for kind, resolver in (
            ("recipient_type", names.recipients),
            ("award_form", names.awards),
            ("award_kind", names.kinds),
        ):
            if resolver.knows(text):
                found = resolver.resolve(text)
                if found.id:
                    return {kind: found.id, **({"assumed": text} if found.how == "assumed" else {})}
                if found.how == "ambiguous" and kind == "award_form":
                    return {"award_text": text}
        is_ambiguous = names.awards.resolve(text).how == "ambiguous"
        if (
            match_key(text).startswith(("huân chương", "huy chương"))
            and is_ambiguous
            or _MANY_AWARDS.fullmatch(match_key(text))
        ):
            return {"award_text": text}
        unit = names.units.known(text) if len(text) < 80 else None
        if unit and unit.id and unit.how in ("exact", "alias"):
            return {"unit_id": unit.id}
        if found := names.awards.with_reason(text):
            return self.of(found[0], year)
        asked = names.recipients.asked(text)
        if asked and names.recipients.is_person(asked) and not END.fullmatch(match_key(text)):
            return {"recipient_type": f"{ASKED}{text}"}
        level = level_of(_LEVEL_WORDS.sub("", text))
        if level:
            return {"level": level}
        return None

    def _summed(self, text: str) -> dict:
        """ "Tổng số tập thể": whose sum it is, or simply their number; "Tổng số hộ" may be all there are; "Tổng số cá
        nhân được tặng Bằng khen ...": of which award as well."""
        found = _SUM_OF.fullmatch(text)
        if found and (given := _WHOM_GIVEN.fullmatch(found[1])) and (both := self._award_to(given[0])):
            return both
        who = self.names.recipients.resolve(found[1]).id if found and self.names.recipients.knows(found[1]) else None
        return {"recipient_type": who} if who in WHOLE else {}

    def _award_to(self, text: str) -> dict | None:
        """ "Bằng khen tập thể", "Giấy khen (hộ gia đình)" name an award and to whom it goes."""
        if len(text) > LONGEST_NAME:
            return None
        names = self.names
        found = _IN_BRACKETS.fullmatch(text)
        parted = re.search(
            r"[:,–_]|\s-\s|\bcho\b", text
        )  # "Giấy khen của Chủ tịch UBND xã: tập thể" names no xã Tập Thể
        if not found and not parted and (names.awards.knows(text) or names.recipients.knows(text)):
            return None
        found = found or _TO_WHOM.fullmatch(text)
        given = None if found else _WHOM_GIVEN.fullmatch(text)
        if given and names.recipients.knows(given[1]) and names.awards.knows(given[2]):
            found = (text, given[2], given[1])
        if not found or not names.recipients.knows(found[2]) or not names.awards.knows(found[1]):
            return None
        award, who = names.awards.resolve(found[1]), names.recipients.resolve(found[2])
        if not who.id:
            return None
        if award.how in ("assumed", "ambiguous"):
            return {"award_text": found[1], "recipient_type": who.id}
        return {"award_form": award.id, "recipient_type": who.id} if award.id else None

    def _award_at(self, split: re.Match | None) -> dict | None:
        """ "Cấp tỉnh (Bằng khen)" names an award behind its level."""
        level = level_of(_LEVEL_WORDS.sub("", split[1])) if split and self.names.awards.knows(split[2]) else None
        found = self.names.awards.resolve(split[2], level) if level else None
        return {"award_form": found.id} if found and found.id else None

    def _award_of(self, text: str) -> dict | None:
        """ "Giấy khen đột xuất", "Bằng khen (chuyên đề)" name an award and for what kind of merit it was given."""
        found = _OF_KIND.fullmatch(text) if len(text) <= LONGEST_NAME else None
        kind = self.names.kinds.resolve(found[2]).id if found else None
        if not kind or not self.names.awards.knows(found[1]):
            return None
        award = self.names.awards.resolve(found[1])
        if award.how in ("assumed", "ambiguous"):
            return {"award_text": found[1], "award_kind": kind}
        return {"award_form": award.id, "award_kind": kind} if award.id else None
