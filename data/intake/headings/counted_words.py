"""Words of what the plan asks to be counted beside its tasks: tin bài, lớp tập huấn, kiến nghị, hồ sơ số hóa.
A table whose rows, columns or title speak of them holds measured results, whatever its titles are."""

from __future__ import annotations

from data.text import match_key

COUNTED = (
    "tin bài", "điển hình tiên tiến", "gương điển hình", "tập huấn", "kiểm tra", "kiến nghị", "hồ sơ", "sáng kiến",
    "số hóa", "công chức", "tuyên truyền",
)  # fmt: skip


def speaks_of_counted(text: str) -> bool:
    return any(word in match_key(text) for word in COUNTED)


def is_about_counted(line: str) -> bool:
    """Whether a line over a table speaks of what the plan asks to be counted, and of no awards."""
    key = match_key(line).replace("thi đua khen thưởng", " ").replace("tđkt", " ")
    return speaks_of_counted(key) and "khen" not in key.split() and "danh hiệu" not in key
