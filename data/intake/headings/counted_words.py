"""Words of what the plan asks to be counted beside its tasks: tin bài, lớp tập huấn, kiến nghị, hồ sơ số hóa.
A table whose rows, columns or title speak of them holds measured results, whatever its titles are.
Such words alone tell results from awards and from reports on work, which bear the same titles: "Nội dung | Kết quả"."""

from __future__ import annotations

import re

from data.intake.meaning.match import without_number
from data.text import fold, match_key

_TASK_BEFORE = re.compile(r"^(?:nhiệm vụ|nv|mục)\s*(?:số\s*)?[\dIVX.]+\s*[:\-–]\s*", re.IGNORECASE)
_COUNTS = re.compile(
    r"(?:(?:tổng )?số|tỷ lệ|buổi|lớp|lượt|cuộc|tin|bài|gương|mô hình|hồ sơ|tài liệu|đơn vị|người|kiến nghị|sáng kiến|"
    r"công chức) (?!liệu\b|tính\b)"
)
AWARD = re.compile(
    r"\b(?:giấy khen|bằng khen|danh hiệu|huân chương|huy chương|cờ thi đua|lao động tiên tiến|chiến sĩ thi đua|"
    r"được (?:khen|tặng))\b"
)

_OF_AWARD = re.compile(
    r"(?:số |số lượng )?(?:[bg]k(?:[btcđsxg]\w*)?|bằng khen|giấy khen|cờ|huân chương|huy chương|knc|kỷ niệm chương|"
    r"huy hiệu|cst[đd]\w*|cstt|(?:tt)?lđ(?:tt|xs)|chiến sĩ (?:thi đua|tiên tiến)|lao động tiên tiến|tập thể lao động)\b"
)

COUNTED = (
    "tin bài", "điển hình tiên tiến", "gương điển hình", "tập huấn", "kiểm tra", "kiến nghị", "hồ sơ", "sáng kiến",
    "số hóa", "công chức", "tuyên truyền",
)  # fmt: skip


_SAME = {"gương người tốt việc tốt": "gương điển hình tiên tiến"}  # what the trade says in other words than the plan


def in_plan_words(key: str) -> str:
    """A key with what is counted as the plan says it."""
    for said, words in _SAME.items():
        key = key.replace(said, words)
    return key


def counted_in(key: str) -> list[str]:
    """The words of what is counted that a key holds, typed with accents or without any."""
    return [word for word in COUNTED if (fold(word) if key.isascii() else word) in key]


def speaks_of_counted(text: str) -> bool:
    return bool(counted_in(in_plan_words(match_key(text))))


def is_about_counted(line: str) -> bool:
    """Whether a line over a table speaks of what the plan asks to be counted, and of no awards."""
    key = match_key(line).replace("thi đua khen thưởng", " ").replace("tđkt", " ")
    return speaks_of_counted(key) and "khen" not in key.split() and "danh hiệu" not in key


def names_count(text: str) -> bool:
    """ "Số lớp tập huấn", "Nhiệm vụ 12: Buổi tuyên truyền", "Hồ sơ đã số hóa": what is counted, by its own words."""
    key = match_key(_TASK_BEFORE.sub("", without_number(text)))
    return _COUNTS.match(key) is not None and speaks_of_counted(key) and AWARD.search(key) is None


def is_of_award(title: str) -> bool:
    """Whether a title begins like an award, whoever gives it: "BK LĐLĐ", "GK Ban, ngành"."""
    return _OF_AWARD.match(match_key(title)) is not None
