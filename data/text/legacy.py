"""Text typed before Unicode: TCVN3 (.VnTime), VNI (VNI-Times), the full TCVN 5712, and UTF-8 read as Latin.
The font of the cell decides where there is one; without fonts a whole column or file is judged, since a short
cell alone cannot be. Nothing is decoded unless the result reads as Vietnamese syllables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_TCVN3_AT = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
    0x80: "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ",
}


TCVN3 = {chr(start + offset): letter for start, letters in _TCVN3_AT.items() for offset, letter in enumerate(letters)}
_TCVN3_TABLE = str.maketrans(TCVN3)

# The full set (VN1, VN2) puts capitals and tones where VN3 has nothing and Windows its quotation marks and dashes.
_CAPITALS_AT = {
    0x01: "ÚỤ",
    0x04: "ỪỬỮ",
    0x11: "ỨỰỲỶỸÝỴ",
    0xAF: "Ằ\u0300\u0309\u0303\u0301\u0323",
    0xBA: "Ẳ",
    0xBF: "ẴẮẦẨẪẤỀ",
    0xCD: "Ể",
    0xD9: "ỄẾỒ",
    0xE0: "Ổ",
    0xF0: "Ỗ",
    0xFF: "Ố",
}
TCVN = TCVN3 | {
    chr(start + offset): letter for start, letters in _CAPITALS_AT.items() for offset, letter in enumerate(letters)
}
_SHOWN = {chr(byte): bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_TCVN_TABLE = str.maketrans(TCVN | {_SHOWN[typed]: TCVN[typed] for typed in _SHOWN})

_VNI_MARKS = {  # base -> the letters its marks give, in the order ù ø û õ ï (sắc huyền hỏi ngã nặng)
    "a": "áàảãạ", "e": "éèẻẽẹ", "o": "óòỏõọ", "u": "úùủũụ", "y": "ýỳỷỹ", "ô": "ớờởỡợ", "ö": "ứừửữự",
}  # fmt: skip
_VNI_HATS = {"a": "âấầẩẫậ", "e": "êếềểễệ", "o": "ôốồổỗộ"}  # marks â á à å ã ä
_VNI_SINGLE = {"í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ"}


def _vni_pairs() -> dict[str, str]:
    pairs = dict(_VNI_SINGLE)
    for base, letters in _VNI_MARKS.items():
        pairs.update({base + mark: letter for mark, letter in zip("ùøûõï", letters, strict=False)})
    for base, letters in _VNI_HATS.items():
        pairs.update({base + mark: letter for mark, letter in zip("âáàåãä", letters, strict=True)})
    pairs.update({"a" + mark: letter for mark, letter in zip("êéèúüë", "ăắằẳẵặ", strict=True)})
    for typed, letter in list(pairs.items()):
        pairs[typed.upper()] = letter.upper()
        if len(typed) == 2:
            pairs[typed[0].upper() + typed[1]] = letter.upper()
    return pairs


VNI = _vni_pairs()
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))


@lru_cache(maxsize=65536)
def decode(text: str, encoding: str) -> str:
    """Unicode for a legacy text; encoding is tcvn3, tcvn3_caps (fonts ending in H), tcvn, vni or utf8 (mojibake)."""
    if encoding == "tcvn":
        return unicodedata.normalize("NFC", text.translate(_TCVN_TABLE))
    if encoding.startswith("tcvn3"):
        text = text.translate(_TCVN3_TABLE)
        return text.upper() if encoding == "tcvn3_caps" else text
    if encoding == "vni":
        return _VNI_PATTERN.sub(lambda found: VNI[found[0]], text)
    try:
        return text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        try:
            return text.encode("latin-1").decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return text


_TYPED = {"tcvn3": frozenset(TCVN3), "vni": frozenset("".join(VNI))}  # letters a text in that encoding can hold


def encoding_of_font(font: str | None) -> str | None:
    """`.VnTime` -> tcvn3, `.VnTimeH` -> tcvn3_caps, `VNI-Times` -> vni, any other font -> None."""
    name = (font or "").strip()
    if name.lower().startswith(".vn"):
        return "tcvn3_caps" if name.endswith("H") else "tcvn3"
    return "vni" if name.lower().startswith("vni") else None


_ONSET = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]"
_RHYME = (
    "(?:oo|oă|oa|oe|uâ|uê|uyê|uya|uy|uơ|iê|ia|yê|uô|ua|ươ|ưa|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnptiouy])?"
    "|iêu|yêu|ươu|ươi|uôi|oai|oay|oao|oeo|uây|uyu|iu|êu|eo|ai|ao|au|âu|ay|ây|oi|ôi|ơi|ui|ưi|ưu"
)
_SYLLABLE = re.compile(f"(?:{_ONSET})?(?:{_RHYME})")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_TOKEN = re.compile(r"[^\s\d.,;:()/\-–&\"“”'!?*+=]+")


@lru_cache(maxsize=65536)
def is_syllable(token: str) -> bool:
    """Whether a word has the shape of one Vietnamese syllable: onset, rhyme, at most one tone."""
    parts = unicodedata.normalize("NFD", token.casefold())
    tones = sum(c in _TONES for c in parts)
    bare = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))
    return tones <= 1 and _SYLLABLE.fullmatch(bare) is not None


def reads_as_vietnamese(texts: Iterable[str]) -> tuple[int, int]:
    """(words that are Vietnamese syllables, words) among the words that are not plain ASCII."""
    good = total = 0
    for text in texts:
        for token in _TOKEN.findall(text):
            if not token.isascii() and any(map(str.isalpha, token)):  # "14¹" has a mark beside it, no word
                total += 1
                good += is_syllable(unicodedata.normalize("NFC", token))
    return good, total


def detect_column(texts: Iterable[str], encodings: tuple[str, ...] = ("utf8", "tcvn3", "vni")) -> str | None:
    """The legacy encoding of a column of texts without font information, or None when it is Unicode."""
    typed = [text for text in texts if not text.isascii()][:120]
    good, total = reads_as_vietnamese(typed)
    if not total or good / total > 0.75:
        return None
    best, share = None, max(0.8, good / total + 0.2)
    for encoding in encodings:
        decoded = [decode(text, encoding) for text in typed]
        ok, words = reads_as_vietnamese(decoded)
        if words and ok / words > share and ok >= good:
            best, share = encoding, ok / words
    return best


def detect_file(text: str) -> str | None:
    """The legacy encoding of a whole text of eight-bit letters, or None when it is not certain."""
    return detect_column(text.splitlines(), ("tcvn3", "vni", "tcvn"))


_NO_LETTER = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd¡¢£¤¥¦¨¬¯±´µ¶¸¼¾¿×÷ƒ†‡ˆ˜‰‹›€™]"  # what misread letters look like
)
_STRANGE = re.compile(rf"[^\W\d_]{_NO_LETTER}|{_NO_LETTER}[^\W\d_]")


def is_garbled(text: str) -> bool:
    """Whether words of a text cannot be read: signs in them that are no letters, or an encoding older than Unicode."""
    if text.isascii() and text.isprintable():
        return False
    if _STRANGE.search(text):
        return True
    good, total = reads_as_vietnamese([text])
    return good < total and any(_reads_whole(decode(text, encoding)) for encoding in ("utf8", "tcvn3", "vni"))


def _reads_whole(decoded: str) -> bool:
    good, total = reads_as_vietnamese([decoded])
    return good == total


def is_unicode(text: str) -> bool:
    """Whether a text holds letters no older encoding has, so that its font cannot be what it was typed with."""
    return any(letter > "\xff" and letter.isalpha() and letter not in _SHOWN.values() for letter in text)


def decodes_better(text: str, encoding: str, is_usual: bool = False) -> bool:
    """Whether one cell of a legacy column is itself legacy: a Unicode cell among them stays as it is.

    `is_usual`: the column itself is legacy, so "Céng", a syllable either way, is read like its neighbours.
    """
    decoded = decode(text, encoding)
    if decoded == text or is_unicode(text) and encoding != "utf8":
        return False
    is_usual = is_usual and all(char.isascii() or char in _TYPED.get(encoding, "") for char in text)
    good, total = reads_as_vietnamese([text])
    ok, words = reads_as_vietnamese([decoded])
    return total > 0 and ok * total >= good * max(words, 1) and (good < total or is_usual)
