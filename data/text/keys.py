"""One typed text in, the forms we compare by out: clean, match_key, fold, sort_key.
`match_key` keeps every letter and tone, so Văn Lang and Văn Lăng stay two communes; `fold` drops
accents and đ and serves search only. Old and new tone placement (hoà, hòa) are one and the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5"
    "\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc]|[\U000e0000-\U000e007f]"
)
_SPACES = re.compile(r"\s+")
_INNER_SPACE = re.compile(r"[^\S\n]")
_NOT_WORD = re.compile(r"[^\w]+|_")

_VOWELS = {
    base: "".join(
        unicodedata.normalize("NFC", base + tone) for tone in ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    )
    for base in "aeouyAEOUY"
}
_BASE_TONE = {
    letter: (base, unicodedata.normalize("NFD", letter)[-1]) for base, letters in _VOWELS.items() for letter in letters
}


_OPEN = re.compile(
    r"(?<![qQ])([oO])([" + "".join(_VOWELS[v] for v in "aeAE") + r"])(?!\w)"
    r"|(?<![qQ])([uU])([" + "".join(_VOWELS[v] for v in "yYaA") + r"])(?!\w)"
)
_CLOSED = re.compile(
    r"([" + _VOWELS["o"] + _VOWELS["O"] + r"])([aeAE])(?=[cmnptiyuCMNPTIYU])"
    r"|(?<=[qQ])([" + _VOWELS["u"] + _VOWELS["U"] + r"])([yYaeAE])"
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_HORNED = re.compile(  # "thuởng", "ngừơi": before a letter no syllable has u and ơ, but ươ
    "(?<![qQ])(["
    + "".join(letter for v in "uUưƯ" for letter in (v, *(unicodedata.normalize("NFC", v + t) for t in _TONES)))
    + "])(["
    + "".join(letter for v in "ơƠ" for letter in (v, *(unicodedata.normalize("NFC", v + t) for t in _TONES)))
    + "])(?=[cgimnptuCGIMNPTU])"
)


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def decision_key(number: str) -> str:
    """Decision numbers are compared NFC, upper case, without spaces."""
    return "".join(unicodedata.normalize("NFC", number).upper().split())


def decision_keys(numbers: list[str | None]) -> list[str]:
    """The keys of many numbers, '' for none. Most lists stand as they are compared: one look at the whole tells."""
    typed = [number or "" for number in numbers]
    whole = "\n".join(typed)
    if whole == unicodedata.normalize("NFC", whole).upper() and not _INNER_SPACE.search(whole):
        return typed
    return [decision_key(number) for number in typed]


@lru_cache(maxsize=65536)
def clean(text: str) -> str:
    """NFC, one line, no invisible characters. Legacy fonts must be decoded first: ư of TCVN3 is a soft hyphen."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _INVISIBLE.sub("", text.replace("\t", " "))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _move(first: str, second: str, to_first: bool) -> str:
    if to_first:
        base, tone = _BASE_TONE[second]
        return unicodedata.normalize("NFC", first + tone) + base
    base, tone = _BASE_TONE[first]
    return base + unicodedata.normalize("NFC", second + tone)


def _horn(found: re.Match) -> str:
    tone = next((mark for mark in unicodedata.normalize("NFD", found[0]) if mark in _TONES), "")
    first, second = ("ư", "ơ") if found[1].islower() else ("Ư", "Ơ" if found[2].isupper() else "ơ")
    return first + unicodedata.normalize("NFC", second + tone)


def place_tones(text: str) -> str:
    """hoà -> hòa, thuỷ -> thủy, uỷ -> ủy, cuả -> của; hòang -> hoàng, qúy -> quý; thuởng -> thưởng. Quý, thuở stay."""
    text = _HORNED.sub(_horn, text)
    text = _OPEN.sub(lambda m: _move(m[1] or m[3], m[2] or m[4], True), text)
    return _CLOSED.sub(lambda m: _move(m[1] or m[3], m[2] or m[4], False), text)


@lru_cache(maxsize=65536)
def match_key(text: str) -> str:
    """The form two writings of one name share: case, spacing, punctuation, tone placement and ð aside."""
    text = place_tones(clean(text)).casefold().replace("ð", "đ").replace("&", " và ")
    return _NOT_WORD.sub(" ", text).strip()


class _WithoutMarks(dict):
    """For `str.translate`: combining marks to nothing, each letter looked at once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_WITHOUT_MARKS = _WithoutMarks()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Without accents and đ, for searching only: never for deciding that two names are the same."""
    text = unicodedata.normalize("NFD", clean(text).casefold().replace("đ", "d").replace("ð", "d"))
    return _NOT_WORD.sub(" ", text.translate(_WITHOUT_MARKS)).strip()


_SIGNS = re.compile(r"[^\w\n]+")


def bare_decision_keys(keys: list[str]) -> list[str]:
    """Decision keys without accents, đ and signs: two that are alike so are one number typed in two ways."""
    whole = unicodedata.normalize("NFD", "\n".join(keys).casefold().replace("đ", "d").replace("ð", "d"))
    return _SIGNS.sub(" ", whole.translate(_WITHOUT_MARKS)).split("\n")


@lru_cache(maxsize=65536)
def fold_key(key: str) -> str:
    """`fold` of what is a `match_key` already: a thousand titles and names are folded when a file is read."""
    key = unicodedata.normalize("NFD", key.replace("đ", "d").replace("_", " "))
    return key.translate(_WITHOUT_MARKS)


_TONE_ORDER = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_LETTER_ORDER = {letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", start=20)}


@lru_cache(maxsize=65536)
def sort_key(text: str) -> tuple:
    """Vietnamese dictionary order: letters (ă after a, đ after d) over the whole text first, then tones."""
    letters: list[int] = []
    tones: list[int] = []
    for char in place_tones(clean(text)).casefold():
        tone = 0
        parts = unicodedata.normalize("NFD", char)
        if len(parts) > 1 and parts[-1] in _TONE_ORDER:
            tone, char = _TONE_ORDER[parts[-1]], unicodedata.normalize("NFC", parts[:-1])
        elif len(parts) > 2 and parts[1] in _TONE_ORDER:
            tone, char = _TONE_ORDER[parts[1]], unicodedata.normalize("NFC", parts[0] + parts[2:])
        letters.append(
            1
            if char == " "
            else _LETTER_ORDER.get(char, 100 + ord(char))
            if not char.isdecimal()
            else 2 + int(unicodedata.digit(char, 0))
        )
        tones.append(tone)
    return tuple(letters), tuple(tones)
