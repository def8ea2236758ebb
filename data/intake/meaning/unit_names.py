"""From the name of a cơ quan, đơn vị, địa phương as typed to the one that bears it, or why it cannot be decided.
Exact after normalisation, then aliases, then names without accents where only one fits.
A name nobody bears any more is offered its successors, never given one; Văn Lang and Văn Lăng are never merged."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from data.catalogue import Catalogue, Unit
from data.intake.meaning.match import MOST_SUGGESTIONS, NUMBERING, UNKNOWN, Match, closest
from data.text import clean, fold, match_key

RECORD_UNIT = "so-noi-vu"  # its letterhead stands on the forms it sends out: it does not make a row its own
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
_SHORT_TYPE = re.compile(r"\b([xp]) (?=\w)")
_TYPE_WORDS = ("xã", "phường", "thị trấn", "thành phố", "thị xã", "huyện", "sở", "tỉnh")
_BEFORE = re.compile(
    r"^(?:hội đồng nhân dân|hđnd)?\s*(?:và\s+)?(?:ủy ban nhân dân|uy ban nhan dan|ubnd|ub nd|ủy ban|ub|cơ quan|đơn "
    r"vị|tên đơn vị)\s+"
)
_AFTER = re.compile(r"\s+(?:tỉnh thái nguyên|tinh thai nguyen)$")


_KIND_BEHIND = re.compile(
    r"^(\w.*?)\s*(?:\(\s*|[,–-]\s*)(xã|phường|thị trấn|thành phố|thị xã|huyện|xa|phuong|huyen|x|p)\s*\)?$",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"(.+?)\s*(?:,|-|–)\s*(?:tỉnh|huyện|thành phố|thị xã|tp|tx|h)\b[^,]*(?:,\s*tỉnh\b.*)?$", re.IGNORECASE
)
_BEFORE_MERGER = re.compile(r"\([^()]*\b(?:cũ|trước (?:khi )?(?:sắp xếp|sáp nhập)|trước đây)\b", re.IGNORECASE)
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

    def is_commune(self, unit_id: str) -> bool:
        return self.by_id[unit_id].type in ("xã", "phường")

    def names(self, ids) -> tuple[str, ...]:
        return tuple(self.by_id[i].name for i in dict.fromkeys(ids))

    def key(self, text: str) -> str:
        if (typed := match_key(clean(text))) in self._alias:
            return typed  # as it was confirmed
        text = _KIND_BEHIND.sub(r"\2 \1", clean(text))  # "Sông Công (phường)"
        short = re.match(r"([xp])\s*\.\s*(\D.+)", text, re.IGNORECASE)
        if short:
            key = f"{_TYPES[short[1].lower()]} {match_key(short[2])}"
            if key in self._exact or key in self._former:
                return key
        key = match_key(NUMBERING.sub("", text))
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
            if _BEFORE_MERGER.search(text):
                return Match(None, "former", self.names([found.id]))
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
        """Ids of the units whose full official name stands inside a longer text, in order; "X. Na Rì" is one."""
        key = _SHORT_TYPE.sub(lambda found: _TYPES[found[1]] + " ", match_key(text))
        return list(dict.fromkeys(self._exact[name] for name in self._pattern.findall(key)))

    def mentioned_unaccented(self, text: str) -> list[str]:
        """Ids of the units whose full name stands in a text typed without accents, where it fits one unit only."""
        folded = f" {fold(text)} "
        found = [ids for name, ids in self._folded.items() if " " in name and f" {name} " in folded]
        return [next(iter(ids)) for ids in found if len(ids) == 1] if text.isascii() else []
