"""Names of cụm, khối thi đua as lists, group rows and titles write them: "I. CỤM THI ĐUA SỐ 1 (gồm 03 đơn vị)".
A name that speaks of all of them, or of a role in one ("Cụm trưởng"), is the name of none.
Two spellings of one ("Khối 1", "Khối thi đua số 01") have the same `bare`."""

from __future__ import annotations

import re

from data.intake.forms import ROLES
from data.intake.meaning.match import without_number
from data.intake.readers.workbook import as_typed
from data.text import clean, match_key

_NAMED = re.compile(r"(?:cụm|khối)(?: thi đua| số| các|\b)")
_SIZE = re.compile(
    r"[\s,:;–-]*\(?\s*(?:gồm\s+)?(?:có\s+)?(\d{1,3})\s+(?:cơ quan, )?(?:đơn vị|thành viên|cơ quan)[^()]*\)?$", re.I
)
_LIST_OF = re.compile(r"^danh sách (?:các )?(?:đơn vị )?(?:thành viên )?(?:của )?(?=(?:cụm|khối)\b)", re.IGNORECASE)
_YEAR = re.compile(r"\s+(?:năm\s+)?20\d\d$", re.IGNORECASE)
_OF_A_YEAR = re.compile(r"\s*[(,–-]?\s*(?:(?:trong |của )?năm (?:thi đua )?)?(20\d\d)\)?$", re.IGNORECASE)
_SAID_OF_ALL = re.compile(r"\b(?:thi đua|số)\b")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_PADDED = re.compile(r"^0+(?=\d)")
# "Cụm 1 (Cụm trưởng: Xã Na Rì)", "Khối 2 - Khối trưởng: Sở Y tế"
_LED_BY = re.compile(
    r"\s*[(:;,–-]?\s*(?:đơn vị )?(?:cụm|khối|đơn vị)? ?(trưởng|phó)(?: cụm| khối)?\s*[:：]\s*([^():;]+)\)?",
    re.IGNORECASE,
)
_ROLE = re.compile(r"(?:cụm|khối) (?:trưởng|phó)\b")
_ALL_OF_THEM = re.compile(r"(?:cụm|khối)(?: thi đua)?(?: và)? (?:cụm|khối)")
_CODES = {match_key(word): code for code, words in ROLES for word in (*words, code) if word}
_BEHIND = re.compile(r"^(.+?)\s*(?:\(\s*(?:là\s+)?([^()]+?)\s*\)|[-–:]\s*([^-–:()]+?))\s*$")
_BEFORE = re.compile(r"^[\W_]*([^:：]{3,25}?)\s*[:：]\s*(.+)$")


def cluster_in(text: object) -> str | None:
    """ "I. Khối thi đua số 1" is one; "Cụm, khối thi đua năm 2026" speaks of all."""
    name = _SIZE.sub("", _LED_BY.sub("", without_number(clean(as_typed(text))))).strip()
    name = _YEAR.sub("", _LIST_OF.sub("", name)).strip().rstrip(" :-–—,").strip()
    key = match_key(name)
    return name if _NAMED.match(key) and not _ALL_OF_THEM.match(key) and not _ROLE.match(key) else None


def size_in(text: str) -> int | None:
    """How many members a name says: 3 of "Khối thi đua số 1 (03 đơn vị)"."""
    found = _SIZE.search(text)
    return int(found[1]) if found else None


def one_of_them(text: str) -> str | None:
    """A cụm, khối that a title names; "Danh sách các cụm thi đua (dự thảo)" names none."""
    name = cluster_in(_IN_BRACKETS.sub(" ", text))
    rest = set(bare(name or "").split()) - {"cụm", "khối", "các"}
    return name if rest else None


def bare(name: str) -> str:
    """What tells a cụm, khối from the others: "Cụm thi đua số 01" and "Cụm 1" are one."""
    key = _SAID_OF_ALL.sub(" ", match_key(_SIZE.sub("", name)))
    return " ".join(_PADDED.sub("", word) for word in key.split())


def are_two(one: object, other: object) -> bool:
    """Whether two names are of two cụm, khối."""
    return bare(str(one)) != bare(str(other))


def role_in(text: str) -> tuple[str | None, str]:
    """The role words beside a name say, and the name without them."""
    if (found := _BEHIND.match(text)) and (code := role_of(found[2] or found[3])):
        return code, found[1]
    found = _BEFORE.match(text)
    code = role_of(found[1]) if found else None
    return (code, found[2]) if code else (None, text)


def role_of(text: str) -> str | None:
    """The role that words name: "Cụm trưởng", "Phó khối"."""
    key = match_key(text)
    longer = (code for word, code in _CODES.items() if " " in word and key.startswith(f"{word} "))
    return _CODES.get(key) or next(longer, None)


def without_year(text: str) -> tuple[str, int | None]:
    """ "Khối trưởng năm 2026" without its year, and the year."""
    found = _OF_A_YEAR.search(text)
    return (text[: found.start()].strip(), int(found[1])) if found else (text, None)


_ROLE_TITLE = frozenset("đơn vị làm giữ tên các là chức vai trò cụm khối thi đua trưởng phó và của".split())


def role_of_title(title: str) -> str | None:
    """ "Đơn vị trưởng cụm, khối": a column of leaders, or of deputies, in whatever order of words."""
    words = match_key(title).split()
    told = {word for word in words if word in ("trưởng", "phó")}
    is_role = told and _ROLE_TITLE.issuperset(words) and {"cụm", "khối"} & {*words}
    return None if not is_role else "deputy" if "phó" in told else "leader"


def leads_in(text: str) -> list[tuple[str, str]]:
    """The roles and units that the name of a cụm, khối says behind it: truong, "Xã Na Rì"."""
    return [("pho" if role.casefold() == "phó" else "truong", name.strip()) for role, name in _LED_BY.findall(text)]
