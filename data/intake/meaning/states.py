"""Which state a text speaks of: chưa, đang, hoàn thành, không phát sinh; and what else it says beside it.
A known wording, or a known beginning with nothing after it that takes it back; anything else is asked.
"Cơ bản hoàn thành" sounds complete and is not: it is in progress, and told.
"Chưa báo cáo" and "Chưa đến hạn" speak of the report and the calendar, not of the work: they are no state."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data.intake.meaning.values import Wrong
from data.intake.meaning.words import SOUNDS_DONE, STATES
from data.text import clean, fold, match_key
from data.text.dates import FIRST_YEAR

_STATE = {match_key(word): state for state, words in STATES.items() for word in words}
_SOUNDS_DONE = frozenset(map(match_key, SOUNDS_DONE))
_FOLDED_SOUNDS_DONE = frozenset(map(fold, SOUNDS_DONE))
_FOLDED_STATE = {fold(word): state for state, words in STATES.items() for word in words}
_SHORT = {"ht": "hoàn thành", "th": "thực hiện", "đht": "đã hoàn thành", "cht": "chưa hoàn thành"}
_DONE = r"(?:hoàn thành|xong|hoàn tất|thực hiện xong)"
_ALMOST = re.compile(
    rf"(?:đã )?(?:(?:cơ bản|gần như|gần|sắp)(?: đã)? {_DONE}|"
    rf"(?:{_DONE}|thực hiện|triển khai) (?:về )?(?:cơ bản|một phần|phần lớn))(?:$| )"
)
_BEGINNINGS = (
    (re.compile(r"đang "), "in_progress"),
    (re.compile(r"chưa (?:hoàn thành|hoàn thiện|xong|kết thúc)\b"), "in_progress"),
    (re.compile(r"chưa (?:thực hiện|triển khai|bắt đầu|làm|tổ chức|tiến hành|tham mưu)\b"), "not_started"),
    (re.compile(r"(?:đã )?hoàn thành "), "done"),
    (re.compile(r"không phát sinh"), "not_applicable"),
)
_PARTLY = re.compile(
    r"\b(?:dự thảo|đang|chưa|một phần|phần|nửa|cơ bản|bước|giai đoạn|đợt|sơ bộ|trừ|"
    r"chờ (?:phê duyệt|duyệt|ban hành|ký|ý kiến|cho ý kiến|thẩm định|trình|kết quả|ubnd|hđnd|lãnh đạo))\b"
)
# "Hoàn thành hồ sơ trình UBND tỉnh", "Hoàn thành (dự kiến)": what comes before the work's end, or is only hoped for.
_BEFORE_THE_END = re.compile(
    r"(?:đã )?hoàn thành (?:xong )?(?:dự kiến|khâu|(?:việc |công tác |các )*(?:chuẩn bị|hồ sơ|thủ tục|thẩm định|"
    r"rà soát|lấy ý kiến|đề cương|khảo sát|tổng hợp|đăng ký|soạn thảo|dự toán))\b"
)
_SOME_OF = re.compile(
    r"(?<!ngày )(?<![\d/.])(\d{1,4})\s*(?:/|trong (?:tổng )?(?:số )?)\s*(\d{1,4})(?![\d/.])", re.IGNORECASE
)
_PERCENT_INSIDE = re.compile(r"\(?\s*(?:đạt\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)?")
_IN_TIME = re.compile(
    r"(?:đang |còn )?(?:trong|đúng|trước|quá|trễ|sau) hạn|chậm(?: hạn| tiến độ)?|"
    r"(?:đúng|vượt|kịp|(?:bảo|đảm) (?:bảo|đảm)) tiến độ"
)
_NO_REPORT = re.compile(r"(?:chưa|không) (?:có |gửi |nộp )?báo cáo|chưa (?:đến|tới) (?:thời )?(?:hạn|kỳ)(?: .*)?")


_DAY_OR_NUMBER = re.compile(r"\d+(?:\s*[/.-]\s*[\wĐđ-]+)*")
# Words about the day or the report itself, which are read elsewhere or say nothing.
_LITTLE = frozenset(
    "ngày tháng quý năm vào từ trong tại số theo đã đúng trước sau hạn thời xong rồi tốt chậm muộn".split()
)


@dataclass(frozen=True)
class Said:
    """What one row says of its state: the state, a percentage and a day of completion written beside it."""

    state: str | None = None
    percent: float | None = None
    day: str | None = None  # ISO


def says_nothing(text: str) -> bool:
    """Nothing, a dash, or words that only say that no report came or that none is due yet."""
    typed = clean(text)
    return typed in ("", "-", "–", "—") or _NO_REPORT.fullmatch(match_key(typed)) is not None


def says_only_in_time(text: str) -> bool:
    """ "Đúng hạn", "Chậm tiến độ": beside a day of completion, or a share, this says nothing more of the state."""
    parts = [match_key(part) for part in re.split(r"[,;/]|\bvà\b|\bhoặc\b", text)]
    return all(map(_IN_TIME.fullmatch, parts))


def read_state(text: str) -> tuple[str | None, float | None]:
    """The state in a text, and a percentage written beside it: "Đang thực hiện (60%)"."""
    typed = clean(text)
    inside = _PERCENT_INSIDE.search(typed)
    percent = float(inside[1].replace(",", ".")) if inside else None
    key = match_key(_PERCENT_INSIDE.sub(" ", typed))
    if typed.endswith("?"):
        return None, percent
    if sounds_done(typed):
        state = "in_progress"
    elif key in _STATE:
        state = _STATE[key]
    elif key.isascii() and fold(key) in _FOLDED_STATE:
        state = _FOLDED_STATE[fold(key)]
    else:
        key = " ".join(_SHORT.get(word, word) for word in key.split())  # "HT đúng hạn (26/6)"
        state = _STATE.get(key) or next((named for start, named in _BEGINNINGS if start.match(key)), None)
        head, comma, rest = typed.partition(",")
        if state is None and comma and _IN_TIME.fullmatch(match_key(head)):
            return read_state(rest)  # "Chậm, đang trình": the state is what follows
        if _takes_back(state, key) or state == "done" and _is_some_of(typed):
            return None, percent
    if state == "done" and percent is not None and percent < 100:
        state = "in_progress"
    return state, percent


def says_more(text: str) -> bool:
    """Whether the words of a state say more than the state: "Đang thực hiện, chờ Sở Tài chính thẩm định"."""
    typed = clean(text)
    key = match_key(_DAY_OR_NUMBER.sub(" ", _PERCENT_INSIDE.sub(" ", typed)))
    known = {*_STATE, *_SOUNDS_DONE, *_FOLDED_STATE, *_FOLDED_SOUNDS_DONE}
    start = max((word for word in known if key == word or key.startswith(f"{word} ")), key=len, default="")
    rest = [word for word in key.removeprefix(start).split() if word not in _LITTLE]
    return len(rest) > 1


def sounds_done(text: str) -> bool:
    """Whether a text sounds complete and is not: "Cơ bản hoàn thành", "Đã triển khai", "Gần xong"."""
    key = match_key(_PERCENT_INSIDE.sub(" ", clean(text)))
    return _ALMOST.match(key) is not None or key in _SOUNDS_DONE or key.isascii() and key in _FOLDED_SOUNDS_DONE


def almost_done(before: str, said: Said) -> Wrong:
    """What is told of such a text; `before` goes before the reason."""
    why = f"{before}chưa phải là “Hoàn thành”; đã hiểu là “Đang thực hiện”"
    cure = "Nếu đã xong, ghi “Hoàn thành” và ngày hoàn thành; nếu chưa, ghi “Đang thực hiện”."
    return Wrong("almost_done", why, cure, None, ("Đang thực hiện", "Hoàn thành"), "warning", said)


def _is_some_of(typed: str) -> bool:
    """ "Hoàn thành 1/2", "Hoàn thành 2 trong số 3 lớp": less than all of it."""
    found = _SOME_OF.search(typed)
    return found is not None and int(found[1]) < int(found[2]) < FIRST_YEAR  # "từ 3/2026" is a month


def _takes_back(state: str | None, key: str) -> bool:
    """ "Hoàn thành dự thảo, đang lấy ý kiến", "Chưa tổ chức, đang chờ kinh phí": it is asked."""
    if state == "done":
        return _PARTLY.search(key) is not None or _BEFORE_THE_END.match(key) is not None
    return state == "not_started" and " đang " in key or state == "not_applicable" and " hoàn thành" in key
