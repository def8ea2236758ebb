"""A group row, or a title, that ends in how many stand below it: "Cá nhân: 05", "Quý III/2026 (12 người)".
What stands before the number is what the row is about; the number is held against the rows by said_counts.py.
A year behind the words ("Năm học 2025 - 2026") counts nothing."""

from __future__ import annotations

import re

from data.text import clean

WHO = r"tập thể|cá nhân|hộ gia đình|hộ|gia đình|người|đồng chí|trường hợp|lượt|giấy khen|bằng khen"
_ENDS = re.compile(
    rf"(?P<words>.*?[^\W\d_]\W?.*?)\s*[(:–-]\s*(?:(?:gồm|có|tổng(?: số| cộng)?|số lượng)\s*:?\s*)?(?P<n>\d{{1,4}})\s*"
    rf"(?:(?:{WHO})\s*)?\)?\s*[.;:]?",
    re.IGNORECASE,
)


def split(text: str) -> tuple[str, int] | None:
    """The words before the number, and the number; None where a text does not end so."""
    found = _ENDS.fullmatch(clean(text))
    if found is None or found["n"].startswith("20") and len(found["n"]) == 4:
        return None  # "Năm 2025 - 2026"
    return found["words"].strip(), int(found["n"])
