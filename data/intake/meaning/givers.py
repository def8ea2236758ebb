"""Who gives an award, as a heading, a title or a decision names them, and the level that tells.
"Giấy khen của Hội Phụ nữ xã" is none of the commune's chairman, though it begins like one.
A giver whom no form of the catalogue names is asked, never taken for the nearest."""

from __future__ import annotations

import re
from functools import cache

from data.intake.meaning import words
from data.intake.meaning.canonical import canonical
from data.text import match_key

UNKNOWN_GIVER = "giver"  # how a text matches that names an award, and as its giver nobody we know
# What makes another giver of the one before it: "tỉnh đoàn", "giám đốc bệnh viện".
OF_OTHERS = (
    "(?:đoàn|ủy|đội|công an|quân sự|bệnh viện|trung tâm|công ty|hợp tác xã|doanh nghiệp|trường|kho bạc|bảo hiểm|"
    "chi cục|quỹ|ngân hàng|nhà máy|xí nghiệp|hội|liên đoàn|mttq|mặt trận|công đoàn)"
)
# Givers named without "của".
_OTHER_BODIES = (
    "tỉnh (?:đoàn|ủy)|(?:xã|phường) (?:đoàn|đội)|đảng (?:ủy|bộ)|công an|công đoàn|liên đoàn|đoàn (?:tncs|thanh niên)|"
    "hội (?!viên|nghị|đồng|thi|thao|thảo|khỏe|diễn|trại)|"
    "mttq|mặt trận|ban chỉ huy|bộ chỉ huy"
)
_OTHER_GIVERS = f"(?:{_OTHER_BODIES}|giám đốc (?!sở)|hiệu trưởng|trưởng phòng|chi cục)"


MINISTRY = r"bộ(?! (?:môn|phận|đội|máy|chỉ huy|tư lệnh)\b)"  # and no "bộ môn", "bộ tư lệnh"


def giver_in(text: str, award: str) -> str | None:
    """What follows "giấy khen của" in a text; None where no giver is named there."""
    key = match_key(text)
    if said := _given_by(award).search(key):
        return said[1] or said[2]
    before = _GIVES.search(key)
    return before[1] if before else None


# "được Đảng ủy xã tặng Giấy khen": of a body no level stands for
_GIVES = re.compile(
    rf"\b(?:được|do) ((?:(?:bch|ban chấp hành|ban thường vụ|btv) )?(?:{_OTHER_BODIES})(?: \w+){{0,6}}?) "
    r"(?:tặng|trao|khen)\b"
)


@cache
def _given_by(award: str) -> re.Pattern:
    return re.compile(rf"\b{award} (?:cấp \w+ )?(?:(?:của|do) (?=(.+))|(?=({_OTHER_GIVERS}\b.*)))")


def is_of_others(authority: str) -> bool:
    """Whether who decides is a body no level stands for: "Tỉnh đoàn", "Đảng ủy xã", "Liên đoàn Lao động tỉnh"."""
    key = match_key(authority)
    named = re.match(rf"(?:(?:bch|ban chấp hành|ban thường vụ|btv|ubnd|ủy ban) )?(?:{_OTHER_BODIES})", key)
    return level_of(authority) is None and named is not None


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
    ):
        if name.startswith(start):
            return level
    return "bộ" if re.match(rf"{MINISTRY} ", name) else None


def level_of_authority(text: str) -> str | None:
    """As level_of, of one who decides: "Hiệu trưởng Trường A", whose level is none of the named ones."""
    return level_of(text) or ("khác" if re.match(rf"(?:{words.OTHER_HEADS})\b", canonical(text)) else None)
