"""Counts, percentages and quantities as typed in a Vietnamese office: 1.234 is one thousand, 12,5% a half.
A text that two people could read differently is never guessed: the reading carries the problem, in words
for the sender, and the values it may have meant."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from data.text.keys import clean, match_key


@dataclass(frozen=True)
class NumberReading:
    """value is None when nothing stands there or it cannot be read; then `problem` says why (empty: nothing there)."""

    value: float | None
    problem: str = ""
    suggestion: str | None = None
    in_words: bool = False
    counted: str = ""  # what stands behind the number as that which it counts: "giấy khen"
    note: str = ""  # what stands in brackets behind the number and changes nothing of it


NOTHING = NumberReading(None)
TURNED = NumberReading(None, "có ký tự ẩn đảo chiều chữ số, nên số hiện trên màn hình khác số trong ô")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DASHES = {"-", "--", "---", "–", "—", "−", "0", "không phát sinh", "chưa phát sinh"}
_NONE = {"không", "không có", "ko"}  # of a count 0; of a share 0 % or that there is nothing to share
_WHOLE = re.compile(r"\d{1,15}|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)")
_COMMA_GROUP = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")
_DECIMAL = re.compile(r"(?:0|[1-9]\d*)[.,]\d+")  # what groups three digits is read before it
_GROUPED_DECIMAL = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+,\d+")
_UNIT_WORDS = (
    "tập thể cá nhân hộ gia đình hộ gia đình người giấy bằng chiếc đồng chí đ c lượt tin bài tin bài đơn vị cuộc lớp "
    "cờ "
    "cuốn quyển bộ buổi hội nghị đợt gương mô hình phóng sự chuyên mục kiến nghị tài liệu ấn phẩm tờ rơi "
    "trường hợp quyết định huy chương huân chương giấy khen bằng khen danh hiệu đề tài sáng kiến văn bản hồ sơ"
)
_UNIT_SET = set(_UNIT_WORDS.split())
_WITH_UNIT = re.compile(r"(\d[\d.]*)\s*\(?\s*([^\d()]+?)\)?")
_MONEY = ("đ", "đồng")  # an amount is no count, though "đồng chí" is one
_ASIDE = re.compile(r"<(?:super|sub|circle|fraction)>")  # 10², 12¹, ①, ½: no digits of the number beside them
_LOOKALIKE = str.maketrans("OoQlI|iSsBZz", "000111155822")
_AFTER_TENS = ("mốt", "tư", "lăm", "nhăm")
_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip


@lru_cache(maxsize=4096)
def number_of_words(text: str) -> int | None:
    """mười hai -> 12, hai mươi lăm -> 25, một trăm linh năm -> 105, hai nghìn -> 2000; None when not a number."""
    words = match_key(text).split()
    if not words or len(words) > 12:
        return None
    total = part = 0
    last = None
    for word in words:
        if word in _DIGITS and last is not None and (last < 2 or word not in _AFTER_TENS):
            return None
        if word in _DIGITS:
            part, last = part + (last or 0) * 10, _DIGITS[word]  # hai lăm is 25
        elif word == "mười" and last is None:
            part += 10
        elif word == "mươi" and last is not None:
            part, last = part + last * 10, None
        elif word == "trăm" and last is not None:
            part, last = part + last * 100, None
        elif word in ("nghìn", "ngàn"):
            total, part, last = total + (part + (last or 0)) * 1000, 0, None
        elif word not in ("linh", "lẻ"):
            return None
    return total + part + (last or 0)


def _plain(text: str) -> str:
    """Full-width digits, thin spaces and the like as usual ones; small digits and fractions stay what they are."""
    if not text.isascii():
        parts = (c if _ASIDE.match(unicodedata.decomposition(c)) else unicodedata.normalize("NFKC", c) for c in text)
        text = unicodedata.normalize("NFC", "".join(parts))
    text = re.sub(r"(?<=\d) \. (?=\d)", ".", clean(text).replace("−", "-"))
    return re.sub(r"(?<=\d)[.;,]$", "", text)


def _shown(value: float) -> str:
    return f"{value:.15g}".replace(".", ",")


def _from_text(text: str) -> NumberReading:
    """A number without percent sign; a decimal comma gives a fraction, and the caller says whether that may be."""
    return next(found for read in _READINGS if (found := read(text)))


def _none(text: str) -> NumberReading | None:
    return NumberReading(0.0) if match_key(text) in _NONE or text in _DASHES else None


def _signed(text: str) -> NumberReading | None:
    if re.fullmatch(r"\+\s*\d[\d.,]*", text):
        return NumberReading(None, "có dấu cộng, không rõ là số lượng hay số tăng thêm", text[1:].strip())
    if re.fullmatch(r"\(\d+\)|-\s*\d[\d.,]*", text):
        return NumberReading(None, "là số âm", re.sub(r"\D", "", text))
    return None


def _digits(text: str) -> NumberReading | None:
    if _WHOLE.fullmatch(text):
        return NumberReading(float(re.sub(r"[. ]", "", text)))
    if _DECIMAL.fullmatch(text):
        return NumberReading(float(text.replace(",", ".")))
    if _GROUPED_DECIMAL.fullmatch(text):
        return NumberReading(float(text.replace(".", "").replace(",", ".")))
    return None


def _comma_group(text: str) -> NumberReading | None:
    """ "1,234" is 1234 to one reader, 1,234 to another."""
    if not _COMMA_GROUP.fullmatch(text):
        return None
    whole, decimal = text.replace(",", ""), text.replace(",", ".", 1)
    either = f" hoặc là {_shown(float(decimal))}" if text.count(",") == 1 else ""
    return NumberReading(None, f"không rõ là {whole}{either}", whole)


def _in_words(text: str) -> NumberReading | None:
    words = number_of_words(text)
    return None if words is None else NumberReading(float(words), in_words=True)


def _with_unit(text: str) -> NumberReading | None:
    """ "12 giấy khen"; an amount of money is no count."""
    found = _WITH_UNIT.fullmatch(text)
    counted = match_key(found[2]) if found else ""
    is_unit = counted and counted not in _MONEY and set(counted.split()) <= _UNIT_SET
    return replace(_from_text(found[1]), counted=found[2]) if is_unit else None


def _said_twice(text: str) -> NumberReading | None:
    """ "12 (mười hai)", "Mười hai (12)": only where both say the same."""
    spelled = re.fullmatch(r"(\D+?)\s*\((\d[\d.]*)\)", text)
    if unit := _WITH_UNIT.fullmatch(text):
        digits, words = unit[1], number_of_words(unit[2])
    elif spelled:
        digits, words = spelled[2], number_of_words(spelled[1])
    else:
        return None
    found = _from_text(digits)
    return found if words is not None and found.value == words else None


def _doubtful(text: str) -> NumberReading:
    """What hinders a reading, with the number it may have meant."""
    looked = text.translate(_LOOKALIKE)
    if looked != text and re.fullmatch(r"\d[\d.]*", looked) and any(c.isdecimal() for c in text):
        return NumberReading(None, "có chữ cái lẫn trong số", looked)
    if re.fullmatch(r"\d+(?:\s*\+\s*\d+)+", text):
        return NumberReading(None, "là một phép cộng", str(sum(map(int, re.findall(r"\d+", text)))))
    inside = re.findall(r"\d[\d.]*(?:,\d+)?", text)
    if len(inside) == 1:
        return NumberReading(None, "không phải là một con số chính xác", inside[0])
    return NumberReading(None, "không phải là số")


_READINGS = (
    _none,
    _comma_group,
    _digits,
    _signed,
    _in_words,
    _with_unit,
    _said_twice,
    _doubtful,
)


def _value(value: object) -> NumberReading:
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return NumberReading(None, "là giá trị đúng/sai, không phải là số")
    if isinstance(value, (int, float)):
        if not math.isfinite(value) or abs(value) >= 1e15:
            return NumberReading(None, "không phải là số hữu hạn")
        if value < 0:
            return NumberReading(None, "là số âm", _shown(-value))
        return NumberReading(float(f"{value:.15g}"))  # what Excel shows: 0.1 * 3 * 10 is 3, not 3.0000000000000004
    if not isinstance(value, str):
        return NumberReading(None, "là ngày hoặc giờ, không phải là số")
    text = _plain(value)
    return TURNED if _TURNS.search(value) else _from_text(text) if text else NOTHING


_WITH_NOTE = re.compile(r"(\d[^()]*?)\s*\(([^()]+)\)[.;]?")
_WITH_TAIL = re.compile(r"(\d[^(),;]*?)\s*[,;–-]?\s+(trong đó\b[^()]+)", re.IGNORECASE)
_SHARE = re.compile(r"(?:đạt|bằng|chiếm|vượt|tăng|giảm)?\s*(?:tỷ lệ\s*)?\d+(?:[.,]\d+)?\s*%.*", re.IGNORECASE)
_SEXES = re.compile(r"(?:(?:trong đó|có|gồm|là|số|và|\d+) )*(?:nữ|nam)(?: giới)?(?: (?:nữ|nam|giới|và|\d+))*")
_DOUBTS = re.compile(
    r"\b(?:ước|dự kiến|khoảng|chưa|không|đang|lũy kế|cộng dồn|từ đầu năm|cả năm|cùng kỳ|(?:kỳ|tháng|quý|năm) trước|"
    r"đề nghị|đăng ký|trình|kế hoạch|chỉ tiêu|giao)\b"
)


# "lũy kế 9", "cùng kỳ 2025: 4": another number, of another time
_OF_ANOTHER_TIME = re.compile(
    r"(?:lũy kế|lk|cộng dồn|từ đầu năm|cùng kỳ|ck|(?:kỳ|tháng|quý|năm) trước)(?: [^\W\d]+)*(?: 20\d\d)?(?: là)? \d{1,6}"
)


def _changes_no_count(note: str) -> bool:
    """ "Trong đó 3 nữ", "đạt 100%", "lũy kế 9": of a count that is split further, the parts would be lost."""
    key = match_key(note)
    if _OF_ANOTHER_TIME.fullmatch(key):
        return True
    return _SHARE.fullmatch(note) is not None or _SEXES.fullmatch(key) is not None and any(map(str.isdigit, key))


def _changes_no_value(note: str) -> bool:
    """ "T4: 5, T5: 6", "đã khắc phục 10"; not "dự kiến", "lũy kế", nor the mark of a footnote."""
    has_words = any(map(str.isalpha, note))
    if _OF_ANOTHER_TIME.fullmatch(match_key(note)):
        return True
    return _SHARE.fullmatch(note) is not None or has_words and not _DOUBTS.search(match_key(note))


def _beside_note(
    value: object, read: Callable[[object], NumberReading], is_harmless: Callable[[str], bool]
) -> NumberReading:
    """What a number says; "12 (trong đó 3 nữ)" says 12, where the words in brackets change nothing of it."""
    found = read(value)
    may_have_note = found.problem and found is not TURNED and isinstance(value, str)
    text = _plain(value) if may_have_note else ""
    parts = _WITH_NOTE.fullmatch(text) or _WITH_TAIL.fullmatch(text)
    if not parts or not is_harmless(parts[2].strip()):
        return found
    bare = read(parts[1])
    return found if bare.problem else replace(bare, note=parts[2].strip())


def read_count(value: object) -> NumberReading:
    """A whole number of things, 0 or more; "-" and "không" are 0; 1,5 and 1,234 are asked, never rounded."""
    return _beside_note(value, _count, _changes_no_count)


def _count(value: object) -> NumberReading:
    if isinstance(value, str) and "%" in value:
        return NumberReading(None, "là tỷ lệ phần trăm, không phải là số lượng")
    found = _value(value)
    if found.value is not None and found.value != int(found.value):
        whole = f"{found.value:.3f}".replace(".", "")
        thousand = isinstance(value, float) and round(value, 3) == value != round(value, 2) and value >= 1
        return NumberReading(
            None, f"là số lẻ ({_shown(found.value)}), không phải là số đếm", whole if thousand else None
        )
    return found


def read_percent(value: object, is_percent_cell: bool = False) -> NumberReading:
    """0 to 100. 0.5 in a cell formatted as a percentage is 50; a bare 0.5 is asked; 105 % and "khoảng 80%" too."""
    if isinstance(value, str):
        found = TURNED if _TURNS.search(value) else _share_of_text(_plain(value))
    else:
        found = _share_of_cell(_value(value), is_percent_cell)
    return NumberReading(None, "lớn hơn 100%") if found.value is not None and found.value > 100 else found


def _share_of_cell(found: NumberReading, is_percent_cell: bool) -> NumberReading:
    if found.value is None:
        return found
    if is_percent_cell:
        return NumberReading(round(found.value * 100, 6))
    return _part_or_percent(found.value) if 0 < found.value < 1 else found


def _share_of_text(text: str) -> NumberReading:
    if not text.strip("-–—"):
        return NOTHING  # a dash says that there is none; 0 % is written
    if match_key(text) in _NONE:
        return NumberReading(None, "không rõ là 0% hay không phát sinh", "0%")
    bare = re.sub(r"\s*(?:%|phần trăm)\s*$", "", text)
    if not bare:
        return NumberReading(None, "không phải là số")
    if bare != text and re.fullmatch(r"\d{1,3}[.,]\d{1,4}", bare):
        return NumberReading(float(bare.replace(",", ".")))
    if re.fullmatch(r"0[.,]\d+", bare):
        return _part_or_percent(float(bare.replace(",", ".")), bare)
    if re.fullmatch(r"\d{1,3},\d{1,3}", bare):
        return NumberReading(float(bare.replace(",", ".")))
    found = _from_text(bare)
    is_share = found.suggestion and bare != text
    return NumberReading(None, found.problem, f"{found.suggestion}%") if is_share else found


def _part_or_percent(value: float, typed: str = "") -> NumberReading:
    """0,5 may be half, or half a percent."""
    times = _shown(value * 100)
    return NumberReading(None, f"không rõ là {times}% hay {typed or _shown(value)}%", times + "%")


def read_quantity(value: object) -> NumberReading:
    """A measured value that may be a fraction (12,5); groups and ambiguity as in read_count."""
    return _beside_note(value, _value, _changes_no_value)
