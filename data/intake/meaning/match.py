"""What became of a name as typed: the one official thing it names, or the reason why it cannot be decided.
Shared by the names of units, awards, kinds, recipients and tasks.
Likeness of letters only ever makes a suggestion, and is dear: it is sought for what nobody bears."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data.text import clean

NUMBERING = re.compile(r"^(?:[-+*•–]+\s*|(?:[IVX]{1,5}|[ivx]{2,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđA-Z])\s*[.)]\s*)+(?=\S)")
BETWEEN = re.compile(r"\s*(?:[,;+\n]|\bvà\b)\s*", re.IGNORECASE)  # the awards, or the counts, listed in one cell
COMMUNE = re.compile(r"[XPxp]\s*\.\s*(?=[^\W\d_])")
_LABEL = re.compile(
    rf"^({NUMBERING.pattern[1:]})?(?:đối tượng|hình thức|danh hiệu|loại hình|loại|tính chất|cấp|đơn vị|kỳ)(?: được)?"
    r"(?: khen(?: thưởng)?)?(?: báo cáo| số liệu| thực hiện)?\s*[:：]\s*(?=\w)",
    re.IGNORECASE,
)
_TIME_LABEL = re.compile(r"^(tháng|quý|năm)\s*[:：]\s*(?=\w)", re.IGNORECASE)
# Before what a line says is not there: "Không bao gồm khen đột xuất"; looked for in a match_key.
LEFT_OUT = re.compile(r"\b(?:không|chưa) (?:bao gồm|gồm|tính|kể|cộng|có)\b|^(?:trừ|ngoài|ngoại trừ)\b")


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


def is_numbered(text: str) -> bool:
    """Whether a text begins with its number: "I. Sở Nội vụ", "2. Xã Na Rì", not "X. Na Rì"."""
    return NUMBERING.match(text) is not None and not COMMUNE.match(text)


def without_number(text: str) -> str:
    """I. Sở Nội vụ -> Sở Nội vụ; - Tập thể -> Tập thể; X. Na Rì and P. Đức Xuân are abbreviations and stay."""
    text = clean(text)
    return text if COMMUNE.match(text) else NUMBERING.sub("", text)


def without_label(text: str) -> str:
    """Đối tượng: nông dân -> nông dân; Tháng: 2 -> Tháng 2: the title of a column that a table does not have."""
    return _TIME_LABEL.sub(r"\1 ", _LABEL.sub(r"\1", text))


def closest(key: str, choices: dict[str, str], limit: int = 3, cutoff: float = 72) -> tuple[str, ...]:
    """Official names whose letters look most like the key's: suggestions, nothing more."""
    from rapidfuzz import fuzz, process

    found = process.extract(key[:200], choices.keys(), scorer=fuzz.ratio, limit=limit * 2, score_cutoff=cutoff)
    return tuple(dict.fromkeys(choices[name] for name, _, _ in found))[:limit]


MOST_SUGGESTIONS = 2000  # unknown names of one file that get a suggestion: likeness is dear
