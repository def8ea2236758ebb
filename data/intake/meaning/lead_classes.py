"""A lead that is a class of units, in other words than the catalogue's: "Các sở, ngành; UBND các xã, phường".
Such words name sides: agencies, localities, leaders or members of cụm, khối. The class of the catalogue that names the
same sides is meant; one with a word of its own ("Sở Nội vụ và các sở") names none."""

from __future__ import annotations

from collections.abc import Iterable

from data.text import match_key

_LOCALITIES = ("xã", "phường")
_SIDES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("sở", "ban", "ngành", "cơ quan", "đoàn thể"), ("cơ quan",)),
    **dict.fromkeys(("địa phương", "cấp xã"), _LOCALITIES),
    **{word: (word,) for word in (*_LOCALITIES, "cụm", "khối", "trưởng", "thành viên")},
    "thủ trưởng": (),
}
_FILLING = frozenset(
    "các tất cả toàn bộ và của thuộc trực tỉnh thái nguyên ubnd ủy uỷ nhân dân chủ tịch đơn vị thi đua".split()
)


def sides(text: str) -> frozenset[str]:
    """The sides a text names; none where any of its words names something else."""
    words, found, at = match_key(text).split(), set(), 0
    while at < len(words):
        size = next((n for n in (2, 1) if " ".join(words[at : at + n]) in _SIDES), 0)
        if size:
            found.update(_SIDES[" ".join(words[at : at + size])])
        elif words[at] not in _FILLING:
            return frozenset()
        at += size or 1
    return frozenset(found)


def class_of(text: str, classes: Iterable[str]) -> str | None:
    """The class of these that a text means: named so, else the first of the same sides."""
    classes, told, key = list(classes), sides(text), match_key(text)
    same = next((name for name in classes if match_key(name) == key), None)
    return same or next((name for name in classes if told and sides(name) == told), None)
