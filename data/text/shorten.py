"""Names short enough for boards out of the full contents of a plan's tasks.
One rule: the first words; where several tasks begin alike, the first words and those that tell each apart.
The full text stays beside the short one wherever there is room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from os.path import commonprefix

LONGEST, HEAD = 70, 28  # letters of a short name; of what all names alike begin with, before the gap
GAP = " … "


def short_names(texts: Sequence[str]) -> list[str]:
    """A short name for each text, different wherever the texts are."""
    short = [_first_words(text, LONGEST) for text in texts]
    for rule in (_told_apart, lambda text, _: text):  # a name still shared is not shortened at all
        alike = _shared(texts, short)
        for at in sorted(alike):
            others = [texts[one] for one in alike if short[one] == short[at] and texts[one] != texts[at]]
            alike[at] = rule(texts[at], others)
        for at, name in alike.items():
            short[at] = name
    return short


def _shared(texts: Sequence[str], short: list[str]) -> dict[int, str]:
    """Places of the names that texts which differ have in common."""
    times = Counter(name for _, name in set(zip(texts, short, strict=True)))
    return {at: name for at, name in enumerate(short) if times[name] > 1}


def _first_words(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0].rstrip(" ,;:-–(") + " …"


def _told_apart(text: str, others: list[str]) -> str:
    """How the text begins, then its words from the first on that the nearest of the others has not."""
    words = text.split()
    start = max(len(commonprefix([words, other.split()])) for other in others)
    start = min(start, len(words) - 1)
    end, room = start + 1, LONGEST - HEAD - len(GAP)
    while end < len(words) and len(" ".join(words[start : end + 1])) <= room:
        end += 1
    while start > 1 and len(" ".join(words[start - 1 : end])) <= room:
        start -= 1
    head = _first_words(" ".join(words[:start]), HEAD).removesuffix(" …")
    return head + GAP + " ".join(words[start:end]) + (" …" if end < len(words) else "")
