"""From a name as typed to the one official thing it names, or to the reason why it cannot be decided.
Exact after normalisation, then aliases, then names without accents where only one fits; likeness of letters
only ever makes a suggestion. A name nobody bears any more is offered its successors, never given one."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from data.catalogue import Catalogue, Unit
from data.intake import words
from data.text import clean, fold, match_key

NUMBERING = re.compile(r"^(?:[-+*•–]+\s*|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđA-Z])\s*[.)]\s*)+(?=\S)")


_COMMUNE = re.compile(r"[XPxp]\s*\.\s*(?=[^\W\d_])")


@dataclass(frozen=True)
class Match:
    """id is None when it cannot be decided.
    how: exact, alias, short, unaccented, assumed, or ambiguous, former, asked, unknown."""

    id: str | None
    how: str
    options: tuple[str, ...] = ()  # official names to choose from, best first
    why: str = ""  # why it cannot be decided, where more is known than that

    @property
    def suggestion(self) -> str | None:
        return self.options[0] if self.options else None


UNKNOWN = Match(None, "unknown")


def without_number(text: str) -> str:
    """I. Sở Nội vụ -> Sở Nội vụ; - Tập thể -> Tập thể; X. Na Rì and P. Đức Xuân are abbreviations and stay."""
    text = clean(text)
    return text if _COMMUNE.match(text) else NUMBERING.sub("", text)


def closest(key: str, choices: dict[str, str], limit: int = 3, cutoff: float = 72) -> tuple[str, ...]:
    """Official names whose letters look most like the key's: suggestions, nothing more."""
    from rapidfuzz import fuzz, process

    found = process.extract(key[:200], choices.keys(), scorer=fuzz.ratio, limit=limit * 2, score_cutoff=cutoff)
    return tuple(dict.fromkeys(choices[name] for name, _, _ in found))[:limit]


MOST_SUGGESTIONS = 2000  # unknown names of one file that get a suggestion: likeness is dear
_TYPES = {
    "x": "xã",
    "p": "phường",
    "tt": "thị trấn",
    "tp": "thành phố",
    "tx": "thị xã",
    "h": "huyện",
    "xa": "xã",
    "phuong": "phường",
    "so": "sở",
    "huyen": "huyện",
}
_TYPE_WORDS = ("xã", "phường", "thị trấn", "thành phố", "thị xã", "huyện", "sở", "tỉnh")
_BEFORE = re.compile(
    r"^(?:hội đồng nhân dân|hđnd)?\s*(?:và\s+)?(?:ủy ban nhân dân|uy ban nhan dan|ubnd|ub nd|ủy ban|ub|cơ quan|đơn "
    r"vị|tên đơn vị)\s+"
)
_AFTER = re.compile(r"\s+(?:tỉnh thái nguyên|tinh thai nguyen)$")


_WITHIN = re.compile(
    r"(.+?)\s*(?:,|-|–)\s*(?:tỉnh|huyện|thành phố|thị xã|tp|tx|h)\b[^,]*(?:,\s*tỉnh\b.*)?$", re.IGNORECASE
)
_SHORT_WORDS = {
    "bql": "ban quản lý", "kcn": "khu công nghiệp", "mt": "môi trường", "cn": "công nghệ", "đt": "đào tạo",
    "tg": "tôn giáo", "gd": "giáo dục", "kh": "khoa học", "nn": "nông nghiệp", "vp": "văn phòng", "dl": "du lịch",
}  # fmt: skip


class UnitNames:
    """Resolves the name of a cơ quan, đơn vị, địa phương."""

    def __init__(self, catalogue: Catalogue):
        self.by_id: dict[str, Unit] = {unit.unit_id: unit for unit in catalogue.units}
        self._exact = {match_key(unit.name): unit.unit_id for unit in catalogue.units}
        self._alias = {match_key(name): unit_id for name, unit_id in catalogue.aliases.items() if unit_id in self.by_id}
        self._bare: dict[str, list[str]] = defaultdict(list)
        self._folded: dict[str, set[str]] = defaultdict(set)
        self._former: dict[str, list[str]] = defaultdict(list)
        self._suggestions = MOST_SUGGESTIONS
        self._codes = {unit.unit_id: unit.unit_id for unit in catalogue.units}
        self._codes |= {unit.code: unit.unit_id for unit in catalogue.units if unit.code}
        for unit in catalogue.units:
            key = match_key(unit.name)
            self._bare[self.bare(key)].append(unit.unit_id)
            self._folded[fold(unit.name)].add(unit.unit_id)
            for name in unit.former_units + tuple((unit.former_district or "").split(";")):
                self._former[match_key(name.replace("(một phần)", ""))].append(unit.unit_id)
        for name, ids in catalogue.former.items():
            self._former[match_key(name)].extend(ids)
        for name, unit_id in self._alias.items():
            self._folded[fold(name)].add(unit_id)
        self._former.pop("", None)
        self._bare_folded: dict[str, list[str]] = defaultdict(list)
        for name, ids in self._bare.items():
            self._bare_folded[fold(name)].extend(ids)
        self._former_like: dict[str, list[str]] = defaultdict(list)
        for name, ids in self._former.items():
            for key in {fold(name), self.bare(name)}:
                self._former_like[key].extend(ids)

    @staticmethod
    def bare(key: str) -> str:
        first, _, rest = key.partition(" ")
        if key.startswith(("thị trấn ", "thành phố ", "thị xã ")):
            return key.split(" ", 2)[2]
        return rest if first in ("xã", "phường", "huyện") and rest else key

    def names(self, ids) -> tuple[str, ...]:
        return tuple(self.by_id[i].name for i in dict.fromkeys(ids))

    def key(self, text: str) -> str:
        short = re.match(r"([xp])\s*\.\s*(\D.+)", clean(text), re.IGNORECASE)
        if short:
            key = f"{_TYPES[short[1].lower()]} {match_key(short[2])}"
            if key in self._exact or key in self._former:
                return key
        key = match_key(NUMBERING.sub("", clean(text)))
        if key in self._alias or key in self._exact:
            return key
        key = _AFTER.sub("", _BEFORE.sub("", key))
        first, _, rest = key.partition(" ")
        return f"{_TYPES[first]} {rest}" if rest and first in _TYPES else key

    def resolve(self, text: str) -> Match:
        """As known, and for a name nobody bears what it looks like."""
        found = self.known(text)
        if found.how != "unknown" or not self.key(text):
            return found
        self._suggestions -= 1
        like = closest(self.key(text), self._official) if self._suggestions > 0 else ()
        return Match(None, "unknown", tuple(dict.fromkeys(found.options + like)))

    def known(self, text: str) -> Match:
        """The unit a text names; likeness, which is dear, is not looked for."""
        if text.strip().lower() in self._codes:
            return Match(self._codes[text.strip().lower()], "exact")
        key = self.key(text)
        if not key:
            return UNKNOWN
        for table, how in ((self._exact, "exact"), (self._alias, "alias")):
            if key in table:
                return Match(table[key], how)
        swapped = self._by_i_or_y(key)
        if swapped:
            return Match(swapped, "alias")
        if spelled := self._spelled_out(key):
            return Match(spelled, "alias")
        within = _WITHIN.match(clean(text)) if len(text) < 200 else None
        if within and (found := self.known(within[1])).how in ("exact", "alias"):
            return Match(found.id, "short")
        bare = self.bare(key)
        if key == bare and len(self._bare.get(key, ())) == 1:
            return Match(self._bare[key][0], "short")
        if key in self._former:
            return Match(None, "former", self.names(self._former[key]))
        if (bare.partition(" ")[2] if bare.startswith("sở ") else bare).isascii():
            folded = fold(key)
            same = self._folded.get(folded, set())
            if not same and key == bare:
                same = set(self._bare_folded.get(folded, ()))
            if len(same) == 1:
                return Match(next(iter(same)), "unaccented")
            if same:
                return Match(None, "ambiguous", self.names(sorted(same)))
        inside = re.sub(r"\s*\([^()]*\)\s*", " ", text)
        if inside.strip() and inside != text and (found := self.known(inside)).how in ("exact", "alias"):
            return Match(found.id, "short")
        same = self._bare_folded.get(fold(bare), [])
        if len(same) > 1:
            return Match(None, "ambiguous", self.names(sorted(same)))
        offered = [*self._former_like.get(bare, ()), *self._former_like.get(fold(key), ())]
        if offered and not same:
            return Match(None, "former", self.names(offered)[:6])
        return Match(None, "unknown", self.names(same))

    @cached_property
    def _official(self) -> dict[str, str]:
        return {key: self.by_id[unit_id].name for key, unit_id in self._exact.items()}

    def _spelled_out(self, key: str) -> str | None:
        """Sở Nông nghiệp và MT, BQL các KCN tỉnh: abbreviations of words inside a name."""
        words_ = [_SHORT_WORDS.get(word, word) for word in key.removesuffix(" tỉnh").split()]
        return self._exact.get(" ".join(words_))

    def _by_i_or_y(self, key: str) -> str | None:
        """Lam Vĩ and Lam Vỹ, Tân Kì and Tân Kỳ are one name in two spellings."""
        pairs = str.maketrans("iìíỉĩị", "yỳýỷỹỵ")
        ends = re.sub(r"(?<=[hklmstv])([iìíỉĩị])\b", lambda m: m[1].translate(pairs), key)
        return self._exact.get(ends) if ends != key else None

    @cached_property
    def _pattern(self) -> re.Pattern:
        names = sorted(self._exact, key=len, reverse=True)
        return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)")

    def mentioned(self, text: str) -> list[str]:
        """Ids of the units whose full official name stands inside a longer text, in order."""
        return list(dict.fromkeys(self._exact[name] for name in self._pattern.findall(match_key(text))))

    def mentioned_unaccented(self, text: str) -> list[str]:
        """Ids of the units whose full name stands in a text typed without accents, where it fits one unit only."""
        folded = f" {fold(text)} "
        found = [ids for name, ids in self._folded.items() if " " in name and f" {name} " in folded]
        return [next(iter(ids)) for ids in found if len(ids) == 1] if text.isascii() else []


def canonical(text: str) -> str:
    """Name of an award, kind or recipient with abbreviations written out and filling words left out."""
    key = match_key(re.sub(r"\([^()]*\)", " ", without_number(text)) or text)
    key = re.sub(
        r"^hc (?=lđ|lao động|đl|độc lập|quân công|bảo vệ|chiến công|hồ chí minh|sao vàng)", "huân chương ", key
    )
    key = (
        key.replace("ủy ban nhân dân", "ubnd").replace("hạng i", "hạng nhất")
        if "hạng iii" not in key and "hạng ii" not in key
        else key
    )
    key = key.replace("hạng iii", "hạng ba").replace("hạng ii", "hạng nhì")
    key = re.sub(r"hạng (\d)", lambda m: "hạng " + {"1": "nhất", "2": "nhì", "3": "ba"}.get(m[1], m[1]), key)
    key = re.sub(
        r"^(hclđ|hcđl)\s*([123]|i{1,3})$",
        lambda m: f"{m[1]} hạng " + {"1": "nhất", "i": "nhất", "2": "nhì", "ii": "nhì"}.get(m[2], "ba"),
        key,
    )
    out = []
    for word in key.split():
        out.append(words.SHORT.get(word, word))
    return " ".join(w for w in " ".join(out).split() if w not in words.DROPPED)


_AWARD_PATTERNS = (
    (re.compile(r"giấy khen (?:chủ tịch )?(?:ubnd )?(?:xã|phường)\b.*"), "gk_xa"),
    (re.compile(r"giấy khen (?:chủ tịch )?(?:ubnd )?huyện\b.*"), "gk_huyen"),
    (re.compile(r"giấy khen (?:giám đốc )?(?:sở|ban quản lý|thanh tra|chánh thanh tra|văn phòng)\b.*"), "gk_so"),
    (
        re.compile(r"giấy khen (?:giám đốc )?(?:doanh nghiệp|công ty|hợp tác xã|hiệu trưởng|trường|bệnh viện)\b.*"),
        "gk_khac",
    ),
    (re.compile(r"giấy khen (?:chủ tịch |bch |ban chấp hành )*(?:hội|đoàn|liên đoàn|mặt trận)\b.*"), "gk_khac"),
    (re.compile(r"bằng khen (?:bộ|ban|tổng|trung ương|hội|ubtw|đoàn)\b.*"), "bk_bo"),
    (re.compile(r"bằng khen thủ tướng\b.*"), "bk_thu_tuong"),
    (re.compile(r"cờ(?: thi đua)? (?:bộ|ban|tổng|trung ương|hội|đoàn)\b.*"), "co_bo"),
    (re.compile(r"(?:chiến sĩ thi đua|cstđ) (?:bộ|ngành)\b.*"), "cstd_bo"),
    (re.compile(r"kỷ niệm chương (?:vì|bộ|ban|ngành|hội)\b.*"), "knc_bo"),
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
            self._folded[fold(name)].add(code)

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

    def resolve(self, text: str) -> Match:
        if found := self._narrowed(text):
            return found
        name = self._name(text)
        known = self.knows(text)
        return self._asked[name] if not known and name in self._asked else super().resolve(text)

    def asked(self, text: str) -> Match | None:
        """A wording that names no class: why, and which it may be."""
        return None if self.knows(text) else self._asked.get(self._name(text))

    def is_person(self, asked: Match) -> bool:
        return any(self.shown[code] == asked.suggestion and group == "cá nhân" for code, group in self.groups.items())

    def knows(self, text: str) -> bool:
        return super().knows(text) or self._narrowed(text) is not None


_PURPOSE = re.compile(r"\s(?:vì|có thành tích|đã có|trong phong trào|trong thực hiện|trong công tác)\b.*")


class AwardNames(Names):
    """Awards: as Names, and wordings without a level ("Giấy khen"), decided by the level the file speaks of."""

    def __init__(self, catalogue: Catalogue):
        super().__init__({f.form_id: (f.name, f.abbreviation or "") for f in catalogue.forms}, words.AWARDS)

    def resolve(self, text: str, level: str | None = None) -> Match:
        name = canonical(text)
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

    def mentioned(self, text: str, level: str | None = None) -> Match:
        """The one award a longer text names, the longest wording first; none when it names two."""
        name = f" {_PURPOSE.sub('', canonical(text))} "
        found: dict[str, Match] = {}
        for known in sorted(self._known, key=len, reverse=True):
            if len(known) > 8 and f" {known} " in name:
                found[self._known[known]] = Match(self._known[known], "exact")
                name = name.replace(f" {known} ", " | ")
        for word in words.ASSUMED:
            if f" {word} " in name:
                match = self.resolve(word, level_of_text(name) or level)
                found[match.id or word] = match
        return next(iter(found.values())) if len(found) == 1 else UNKNOWN

    def knows(self, text: str) -> bool:
        name = canonical(text)
        return name in words.ASSUMED or super().knows(text) or any(p.fullmatch(name) for p, _ in _AWARD_PATTERNS)


def level_of_text(name: str) -> str | None:
    """The level named inside a longer canonical text: "... của chủ tịch ubnd xã ..."."""
    for words_, level in (
        ("ubnd tỉnh", "tỉnh"),
        ("ubnd xã", "xã"),
        ("ubnd phường", "xã"),
        ("giám đốc sở", "sở"),
        ("thủ tướng", "nhà nước"),
    ):
        if f" {words_} " in name:
            return level
    return None


def level_of(text: str) -> str | None:
    """The level a heading or a deciding authority speaks of: Cấp tỉnh, Chủ tịch UBND xã Na Rì."""
    name = canonical(text)
    if name in words.LEVELS:
        return words.LEVELS[name]
    for start, level in (
        ("chủ tịch ubnd tỉnh", "tỉnh"),
        ("ubnd tỉnh", "tỉnh"),
        ("chủ tịch ubnd xã", "xã"),
        ("chủ tịch ubnd phường", "xã"),
        ("ubnd xã", "xã"),
        ("ubnd phường", "xã"),
        ("giám đốc sở", "sở"),
        ("sở", "sở"),
        ("thủ tướng", "nhà nước"),
        ("chủ tịch nước", "nhà nước"),
        ("bộ trưởng", "bộ"),
        ("bộ ", "bộ"),
    ):
        if name.startswith(start):
            return level
    return None


class CatalogueNames:
    """The four resolvers over one catalogue."""

    def __init__(self, catalogue: Catalogue, recipients: dict[str, str] | None = None):
        self.units = UnitNames(catalogue)
        self.awards = AwardNames(catalogue)
        self.kinds = Names(
            {k.kind_id: (k.name, k.statistics_name or "") for k in catalogue.kinds},
            words.KINDS,
            r"^(?:loại hình\s+)?(?:khen(?: thưởng)?|kt)\s+(?:về\s+)?(?:theo\s+)?",
        )
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
