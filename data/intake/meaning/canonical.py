"""How names of awards, kinds and recipients are compared: one spelling for each, abbreviations written out.
Words that only fill ("danh hiệu", "hình thức") are left out; what a name stands for is decided in names.py.
A spelling made here is never shown."""

from __future__ import annotations

import re
from functools import lru_cache

from data.intake.meaning import words
from data.intake.meaning.match import without_number
from data.text import match_key

_GIVER_FIRST = re.compile(  # "Chủ tịch UBND tỉnh tặng Bằng khen"
    r"((?:chủ tịch|ubnd|giám đốc|thủ tướng|bộ trưởng|bộ|chính phủ)\b.*?) (?:khen )?(?:tặng|tặng thưởng|trao tặng|trao) "
    r"(bằng khen|giấy khen|cờ thi đua|thư khen|kỷ niệm chương)"
)
_LEVELLESS = {"giấy khen cơ sở": "giấy khen"}  # "Giấy khen cấp cơ sở" names no more of who gave it than "Giấy khen"


@lru_cache(maxsize=65536)
def canonical(text: str) -> str:
    """Name of an award, kind or recipient with abbreviations written out and filling words left out."""
    key = match_key(re.sub(r"\([^()]*\)", " ", without_number(text)) or text)
    key = key.replace("hiệu trưởng", words.HEADMASTER)  # "hiệu" of "danh hiệu" is left out below
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
    if given := _GIVER_FIRST.fullmatch(key):
        key = f"{given[2]} {given[1]}"
    out = []
    for word in key.split():
        out.append(words.SHORT.get(word, word))
    name = " ".join(w for w in " ".join(out).split() if w not in words.DROPPED)
    return _LEVELLESS.get(name, name)
