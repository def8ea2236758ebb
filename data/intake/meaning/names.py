"""From the name of an award, a kind or a recipient as typed to the official one, or why it cannot be decided.
Exact after normalisation and abbreviations, then the patterns of each; what could be two things is asked.
A trade or post that no form puts in a class is asked with the classes it may belong to."""

from __future__ import annotations

import re
from collections import defaultdict

from data.catalogue import Catalogue
from data.intake.meaning import words
from data.intake.meaning.canonical import canonical
from data.intake.meaning.givers import MINISTRY, OF_OTHERS, UNKNOWN_GIVER, giver_in, level_of, level_of_text
from data.intake.meaning.match import LEFT_OUT, MOST_SUGGESTIONS, UNKNOWN, Match, closest, without_number
from data.intake.meaning.unit_names import UnitNames
from data.text import fold, fold_key, match_key

_NOT_LOCAL = r"(?!.*\b(?:tỉnh|huyện|xã|phường)\b)"  # "Bằng khen của Hội Nông dân tỉnh" is none of a ministry
_AWARD_PATTERNS = (
    (re.compile(rf"giấy khen (?:chủ tịch )?(?:ubnd )?(?:xã|phường)\b(?! {OF_OTHERS}\b).*"), "gk_xa"),
    (re.compile(r"giấy khen (?:chủ tịch )?(?:ubnd )?huyện\b.*"), "gk_huyen"),
    (re.compile(r"giấy khen (?:giám đốc )?(?:sở|ban quản lý|thanh tra|chánh thanh tra|văn phòng)\b.*"), "gk_so"),
    (re.compile(rf"giấy khen (?:{words.OTHER_HEADS})\b.*"), "gk_khac"),
    (re.compile(rf"bằng khen (?:{MINISTRY}|ban|tổng|trung ương|hội|ubtw|đoàn)\b{_NOT_LOCAL}.*"), "bk_bo"),
    (re.compile(r"bằng khen thủ tướng\b.*"), "bk_thu_tuong"),
    (re.compile(rf"cờ(?: thi đua)? (?:{MINISTRY}|ban|tổng|trung ương|hội|đoàn)\b{_NOT_LOCAL}.*"), "co_bo"),
    (re.compile(rf"(?:chiến sĩ thi đua|cstđ) (?:{MINISTRY}|ngành)\b.*"), "cstd_bo"),
    (re.compile(rf"kỷ niệm chương (?:vì|{MINISTRY}|ban|ngành|hội)\b{_NOT_LOCAL}.*"), "knc_bo"),
    (re.compile(r"thư khen\b.*"), "thu_khen"),
    (
        re.compile(
            r"(?:số )?(?:thôn|xóm|bản|tổ dân phố|tdp|khu dân cư|làng)(?: (?:thôn|xóm|bản|tổ dân phố|tdp))* (?:đạt|được "
            r"công nhận|đạt chuẩn)(?: danh hiệu| chuẩn)*(?: (?:thôn|xóm|bản|tổ dân phố|khu dân cư))* văn hóa"
        ),
        "thon_van_hoa",
    ),
    (re.compile(r"huân chương kháng chiến\b.*"), "hc_khang_chien"),
    (re.compile(r"huy chương kháng chiến\b.*"), "hch_khang_chien"),
    (re.compile(r"huân chương quân công\b.*"), "hc_quan_cong"),
    (re.compile(r"huân chương bảo vệ tổ quốc\b.*"), "hc_bao_ve_to_quoc"),
    (re.compile(r"huân chương chiến công\b.*"), "hc_chien_cong"),
    (re.compile(r"huy chương (?:quân kỳ quyết thắng|vì an ninh tổ quốc|chiến sĩ vẻ vang)\b.*"), "hch_khac"),
)


_DROPPED_UNACCENTED = frozenset(("cua", "cap", "tang", "danh", "hieu", "hinh", "thuc"))


class Names:
    """Resolves names of one small list (awards, kinds or recipients) by wordings known in advance."""

    def __init__(self, official: dict[str, tuple[str, ...]], wordings: dict[str, tuple[str, ...]], prefix: str = ""):
        """official: code -> names as in the catalogue, the first of them shown; prefix: words that say nothing."""
        self._prefix = re.compile(prefix, re.IGNORECASE) if prefix else None
        self._suggestions = MOST_SUGGESTIONS
        self.shown = {code: names[0] for code, names in official.items()}
        self._known: dict[str, str] = {}
        for code, spellings in wordings.items():
            if code in official:
                self._known.update(dict.fromkeys((canonical(s) for s in spellings), code))
        for code, names in official.items():
            self._known.update(dict.fromkeys((canonical(n) for n in names if n), code))
            self._known.update(dict.fromkeys((match_key(n) for n in names if n), code))
            self._known.setdefault(match_key(code), code)
        self._known.pop("", None)
        self._folded: dict[str, set[str]] = defaultdict(set)
        for name, code in self._known.items():
            self._folded[fold_key(name)].add(code)

    def _name(self, text: str) -> str:
        return canonical(self._prefix.sub("", without_number(text)) if self._prefix else text)

    def resolve(self, text: str) -> Match:
        key, name = match_key(without_number(text)), self._name(text)
        if key in self._known or name in self._known:
            return Match(self._known.get(key) or self._known[name], "exact")
        if name and name.isascii():
            bare = " ".join(word for word in fold(text).split() if word not in _DROPPED_UNACCENTED)
            same = self._folded.get(fold(text)) or self._folded.get(fold(name)) or self._folded.get(bare, set())
            if len(same) == 1:
                return Match(next(iter(same)), "unaccented")
        return Match(None, "unknown", self.like(name))

    def knows(self, text: str) -> bool:
        """Cheap test used while looking for headings: exact wordings only."""
        return match_key(text) in self._known or self._name(text) in self._known

    def like(self, name: str) -> tuple[str, ...]:
        self._suggestions -= 1
        if self._suggestions < 0:
            return ()
        return closest(name, {k: self.shown[c] for k, c in self._known.items()}) if name else ()


ASKED = "?"  # before a wording that stands where a recipient does and names no class: no record may carry it


class RecipientNames(Names):
    """Recipients: as Names; "Cá nhân (nông dân)", "Cá nhân là nông dân" say the narrower one."""

    _NARROWED = re.compile(r"^(cá nhân|tập thể)\s*(?:là\s+|[(:–-]\s*)(.+?)\s*\)?$", re.IGNORECASE)
    # The words of row 10 of form 0603, in any choice and order: "Người trực tiếp công tác, học tập khác".
    _DIRECT = re.compile(
        r"(?:người )?(?:lao động )?trực tiếp(?: (?:công tác|lao động|học tập|chiến đấu|phục vụ(?: chiến đấu)?|sản xuất|"
        r"kinh doanh|và|khác))+"
    )

    def _narrowed(self, text: str) -> Match | None:
        found = self._NARROWED.match(without_number(text))
        inner = super().resolve(found[2]) if found else UNKNOWN
        wide = "ca_nhan" if found and match_key(found[1]) == "cá nhân" else "tap_the"
        return inner if inner.id and self.groups.get(inner.id) == self.groups.get(wide) else None

    def __init__(self, catalogue: Catalogue, told: dict[str, str] | None = None):
        """`told`: wording -> official name, as an officer said of one file."""
        super().__init__({r.recipient_id: (r.name,) for r in catalogue.recipients}, words.RECIPIENTS)
        self.groups = {r.recipient_id: r.group for r in catalogue.recipients}
        codes = {name: code for code, name in self.shown.items()}
        self._asked = {
            name: Match(None, "asked", tuple(self.shown[c] for c in classes if c in self.shown), why)
            for why, classes, wordings in words.ASKED_RECIPIENTS
            for name in map(canonical, wordings)
        }
        for wording, name in (told or {}).items():
            if name in codes:
                self._known[match_key(wording)] = self._known[canonical(wording)] = codes[name]

    def is_within(self, recipient: str, wide: str) -> bool:
        """Nông dân is within Cá nhân, and Cá nhân within itself; Doanh nghiệp, a collective, is not."""
        is_part = wide in words.WHOLE and self.groups.get(recipient) == self.groups.get(wide)
        return recipient == wide or is_part

    def resolve(self, text: str) -> Match:
        if found := self._narrowed(text):
            return found
        name = self._name(text)
        if self._DIRECT.fullmatch(name) and "nguoi_truc_tiep" in self.shown:
            return Match("nguoi_truc_tiep", "exact")
        known = self.knows(text)
        return self._asked[name] if not known and name in self._asked else super().resolve(text)

    def asked(self, text: str) -> Match | None:
        """A wording that names no class: why, and which it may be."""
        return None if self.knows(text) else self._asked.get(self._name(text))

    def is_person(self, asked: Match) -> bool:
        return any(self.shown[code] == asked.suggestion and group == "cá nhân" for code, group in self.groups.items())

    def knows(self, text: str) -> bool:
        is_direct = self._DIRECT.fullmatch(self._name(text)) is not None
        return super().knows(text) or is_direct or self._narrowed(text) is not None


# "... vì sự nghiệp phát triển tỉnh Thái Nguyên" is the province's own, or a ministry's given to people of the province.
_OF_PROVINCE = re.compile(r"\bkỷ niệm chương vì\b.*\btỉnh\b")
_OF_MINISTRY = re.compile(r"\bkỷ niệm chương vì\b")
_PURPOSE = re.compile(r"\s(?:vì|có thành tích|đã có|trong phong trào|trong thực hiện|trong công tác)\b.*")


_TIME_BEHIND = re.compile(r" (?:\d+ tháng|tháng|quý|năm|kỳ|từ ngày|đến ngày|tính đến)\b.*")
_FOR = re.compile(
    r"(.+?)[\s,:–-]+((?:về|trong|có thành tích|thành tích|công tác|phong trào|thực hiện|đợt|tổng kết|nhân dịp|hội thi|"
    r"cuộc thi|kỷ niệm (?!chương)|hoàn thành)\b.+)",
    re.IGNORECASE,
)
_GIVING = re.compile(
    r"^(?:(?:khen thưởng|khen|công nhận|truy|thưởng|trao|đạt|đề nghị|trình|xét|quyết định|về việc|v v|và)\s+)+"
)


# "(Kèm theo Quyết định số 88/QĐ-SXD ngày 15/01/2026 của Giám đốc Sở về việc tặng Giấy khen)"
_ON_GIVING = re.compile(r"\([^()]*\bvề việc ((?:tặng|khen)\b[^()]*)\)\W*", re.IGNORECASE)
_OTHERS = re.compile(rf" {OF_OTHERS}\b")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")


_UNACCENTED = {fold(name): name for name in words.ASSUMED}


class AwardNames(Names):
    """Awards: as Names, and wordings without a level ("Giấy khen"), decided by the level the file speaks of."""

    def __init__(self, catalogue: Catalogue):
        super().__init__({f.form_id: (f.name, f.abbreviation or "") for f in catalogue.forms}, words.AWARDS)

    def resolve(self, text: str, level: str | None = None) -> Match:
        name = canonical(text)
        name = _UNACCENTED.get(name, name)
        if name in words.ASSUMED:
            by_level = words.ASSUMED[name]
            if level in by_level:
                return Match(by_level[level], "assumed", tuple(self.shown[c] for c in by_level.values()))
            options = tuple(self.shown[c] for c in dict.fromkeys(by_level.values()))
            if name in words.ASSUMED_FIRST:
                return Match(next(iter(by_level.values())), "assumed", options)
            return Match(None, "ambiguous", options)
        found = super().resolve(text)
        if found.id is None:
            for pattern, code in _AWARD_PATTERNS:
                if pattern.fullmatch(name) and code in self.shown:
                    return Match(code, "exact")
            known = self._known.items() if len(name) > 8 and self._suggestions > 0 else ()
            starts = tuple(self.shown[code] for key, code in known if key.startswith(name + " "))
            if starts:
                return Match(None, "ambiguous", tuple(dict.fromkeys(starts)))
        return found

    def at_level(self, text: str, level: str | None) -> str | None:
        """What a wording without its level ("Giấy khen") is at the level that is said."""
        return words.ASSUMED.get(canonical(text), {}).get(level)

    def mentioned(self, text: str, level: str | None = None) -> Match:
        """The one award a longer text names, the longest wording first; of several, all as options.

        What stands in brackets is an aside, unless it is an award and nothing else: "... QUÝ III (GIẤY KHEN)".
        """
        if on_giving := _ON_GIVING.fullmatch(text.strip()):
            text = on_giving[1]
        text = _IN_BRACKETS.sub(lambda found: f" {found[1]} " if self.knows(found[1]) else " ", text)
        if _OF_PROVINCE.search(canonical(text)):
            return Match(
                None, "ambiguous", tuple(self.shown[code] for code in words.ASSUMED["kỷ niệm chương"].values())
            )
        name = f" {_PURPOSE.sub('', canonical(text))} "
        found: dict[str, Match] = {}
        for known in sorted(self._known, key=len, reverse=True):
            is_long = len(known) > 8 or known == "thư khen"
            at = name.find(f" {known} ") if is_long and known not in words.ASSUMED else -1
            if at >= 0 and not _OTHERS.match(name, at + len(known) + 1):
                found[self._known[known]] = Match(self._known[known], "exact")
                name = name.replace(f" {known} ", " | ")
        for word in words.ASSUMED:
            if f" {word} " in name:
                said = level_of_text(name) or ("bộ" if _OF_MINISTRY.search(canonical(text)) else None)
                match = self._of_giver(word, text) or self._of_level(word, said, level)
                found[match.id or word] = match
        if len(found) > 1:
            return Match(None, "several", tuple(self.shown.get(code, code) for code in found))
        return next(iter(found.values()), UNKNOWN)

    def _of_giver(self, word: str, text: str) -> Match | None:
        """ "Giấy khen của Hội Phụ nữ xã": the award of whom a text names as its giver; of nobody we know, none."""
        giver = giver_in(text, word)
        if not giver:
            return None
        giver = _TIME_BEHIND.sub("", giver)
        name, level = canonical(f"{word} {giver}"), level_of(giver)
        code = next((code for pattern, code in _AWARD_PATTERNS if pattern.fullmatch(name) and code in self.shown), None)
        if code:
            return Match(code, "exact")
        if level in words.ASSUMED[word]:
            return self.resolve(word, level)
        codes = dict.fromkeys(words.ASSUMED[word].values())
        return Match(None, UNKNOWN_GIVER, tuple(self.shown[code] for code in codes))

    def _of_level(self, word: str, said: str | None, usual: str | None) -> Match:
        """Certain where the text says the level, else that of the usual one."""
        code = words.ASSUMED[word].get(said)
        return Match(code, "exact") if code else self.resolve(word, said or usual)

    def given(self, text: str, level: str | None = None) -> Match:
        """The award a text says was given: "Tặng Bằng khen ... cho ..."; "Phong trào Chiến sĩ thi đua" gives none."""
        name = _GIVING.sub("", canonical(text))
        inside = _IN_BRACKETS.findall(text)
        if len(inside) == 1 and self.knows(inside[0]):
            return self.mentioned(inside[0], level)  # "V/v khen thưởng đột xuất (giấy khen)"
        begins = any(name.startswith(known) for known in (*words.ASSUMED, *self._known) if len(known) > 8)
        return self.mentioned(text, level) if begins else UNKNOWN

    def with_reason(self, text: str) -> tuple[str, str] | None:
        """ "Giấy khen công tác khuyến học": the award, and what it was given for."""
        found = _FOR.fullmatch(without_number(text)) if len(text) < 200 else None
        return (found[1], found[2]) if found and self.knows(found[1]) else None

    def knows(self, text: str) -> bool:
        name = canonical(text)
        return name in words.ASSUMED or super().knows(text) or any(p.fullmatch(name) for p, _ in _AWARD_PATTERNS)


class KindNames(Names):
    """Kinds: as Names; a longer text names one where it says what it commends for: "khen thưởng đột xuất cho ..."."""

    def __init__(self, catalogue: Catalogue):
        super().__init__(
            {k.kind_id: (k.name, k.statistics_name or "") for k in catalogue.kinds},
            words.KINDS,
            r"^(?:loại hình\s+)?(?:khen(?: thưởng)?|kt)\s+(?:về\s+)?(?:theo\s+)?",
        )
        by_length = sorted((w for w in self._known if self._known[w] != "chua_ro"), key=len, reverse=True)
        one = "|".join(map(re.escape, by_length))
        self._said = re.compile(
            r"\b(?:khen thưởng|khen|loại hình|thành tích)(?: (?:về|theo|thành tích|xuất sắc|quá trình|loại hình))* "
            rf"({one})\b(?: (?:và|hoặc|với|thành tích|khen thưởng|theo))*(?: ({one})\b)?"
        )
        self._ends = re.compile(
            rf"\b(?:về|theo|cho)(?: loại hình| thành tích)* ({one})(?: (?:quý|tháng|năm|đợt|cho|của|đối với|\d).*)?$"
        )

    def mentioned(self, text: str) -> str | None:
        """The one kind a longer text names; none when it names two."""
        named = {self._known[word] for found in self._said.finditer(match_key(text)) for word in found.groups() if word}
        return next(iter(named)) if len(named) == 1 else None

    def titled(self, text: str) -> str | None:
        """The kind a title, or a part of one in brackets, names: "TẶNG GIẤY KHEN THEO CHUYÊN ĐỀ", "(đột xuất)"."""
        if LEFT_OUT.search(match_key(text)):
            return None
        if kind := self.mentioned(text) or (self.knows(text) and self.resolve(text).id):
            return kind
        said = self._ends.search(match_key(text))
        return self._known[said[1]] if said else None


class CatalogueNames:
    """The four resolvers over one catalogue."""

    def __init__(self, catalogue: Catalogue, recipients: dict[str, str] | None = None):
        self.units = UnitNames(catalogue)
        self.awards = AwardNames(catalogue)
        self.kinds = KindNames(catalogue)
        self.recipients = RecipientNames(catalogue, recipients)

    @property
    def shown(self) -> dict[str, dict[str, str]]:
        """Dimension of a column -> code -> official name."""
        units = {unit_id: unit.name for unit_id, unit in self.units.by_id.items()}
        return {
            "award_form": self.awards.shown,
            "recipient_type": self.recipients.shown,
            "award_kind": self.kinds.shown,
            "unit_id": units,
        }
