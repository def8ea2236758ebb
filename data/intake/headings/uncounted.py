"""Columns and rows of numbers that are no result of this kỳ: planned, proposed, cumulated, of the time before.
They are never taken; another_time.py tells how many numbers stand there.
A number of another time added to this one's would be counted twice."""

from __future__ import annotations

import re

from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import FIELD_KEYS, title_keys
from data.intake.headings.personal import tells_of_people
from data.intake.meaning.match import without_number
from data.text import match_key

_PLANNED = frozenset(
    match_key(text)
    for text in (
        "Kế hoạch|KH|Giao|Chỉ tiêu KH|Chỉ tiêu giao|Kế hoạch giao|Kế hoạch/Chỉ tiêu|Chỉ tiêu kế hoạch|Kế hoạch được "
        "giao|Chỉ tiêu được giao|Đề nghị|Số đề nghị|Số lượng đề nghị|Đề nghị khen thưởng|Đăng ký|Số đăng ký|Số trình|"
        "Hồ sơ trình|Không đạt|Không đủ điều kiện|Trình khen thưởng|Đã trình|Chờ xét|"
        "Chưa có kết quả|Chưa có quyết định|Chờ kết quả|Số đã báo cáo|Trước điều chỉnh|Số trước điều chỉnh|Điều chỉnh"
    ).split("|")
)
_ESTIMATED = re.compile(r"(?:số )?ước (?:thực hiện|th|đạt|kết quả|tính)\b")
GOAL = match_key("Chỉ tiêu")  # over words it names what is counted
_OF_WHEN = re.compile(r" (?:cả năm|đầu năm|năm|quý|tháng|[69] tháng)(?: .*)?$")
_ASKED_FOR = re.compile(r"(?:tổng )?số (?:lượng )?.{1,40} (?:đăng ký|đề nghị)(?: khen(?: thưởng)?)?")
# The section of form 0602 that counts the same awards by who proposed them.
_BY_PROPOSER = re.compile(
    r"(?:chia|phân|tách)(?: ra)? theo (?:đơn vị|cơ quan|cấp) (?:ban hành tờ trình|trình|đề nghị)\b.*"
)
_ANOTHER_TIME = re.compile(
    r"(?:(?:số|số liệu|số lượng|kết quả|thực hiện|tổng|tổng số|tỷ lệ|phần trăm|tăng|giảm|mức|tính|đã khen) )*"
    r"(?:lũy kế|lk|cộng dồn|từ đầu năm|cùng kỳ|ck|kỳ trước|tháng trước|quý trước|năm trước|so với|so sánh|so cùng kỳ|"
    r"so ck|so kế hoạch|so kh|chênh lệch|ước)\b|tăng giảm\b"
)


def is_planned(text: str) -> bool:
    """ "Kế hoạch giao", "Chỉ tiêu giao năm 2026"."""
    return any(_OF_WHEN.sub("", key) in _PLANNED for key in title_keys(text))


def is_estimated(text: str) -> bool:
    """ "Ước thực hiện cả năm": the result of a table that has no other, and told as an estimate there."""
    return any(map(_ESTIMATED.match, title_keys(text)))


_YEAR = re.compile(r"\b20\d\d\b")
_STRETCH = re.compile(
    r"(?:(?:số liệu|kết quả|thực hiện|tổng|cộng) )*(?:0?[245789]|1[01]) ?(?:tháng|t)(?: đầu)?(?: năm)?(?: 20\d\d)?"
)


def is_uncounted(text: str) -> bool:
    """Headings and labels of numbers that are no results of this kỳ."""
    keys = title_keys(text)
    is_planned = any(_OF_WHEN.sub("", key) in _PLANNED or _ASKED_FOR.fullmatch(key) for key in keys)
    return is_planned or is_of_another_time(text) or is_by_proposer(text)


def is_by_proposer(text: str) -> bool:
    """ "1. Chia theo đơn vị ban hành tờ trình Thủ tướng Chính phủ": told by recipient as well, further down."""
    return any(map(_BY_PROPOSER.fullmatch, title_keys(text)))


_OTHER_THINGS = (
    "(?:các )?(?:phong trào(?: thi đua)?|cuộc thi|hội thi|hội nghị|lớp tập huấn|tin bài|tin|bài viết|mô hình|sáng kiến|"
    "đề tài|kế hoạch|văn bản|quyết định|qđ|tờ trình|hồ sơ|đợt kiểm tra|cuộc kiểm tra)"
)
_OF_OTHER_THINGS = re.compile(
    rf"(?:tổng )?(?:số )?tiền (?:thưởng|khen thưởng|chi)\b.*|(?:tổng )?số (?:lượng )?{_OTHER_THINGS}\b.*|"
    rf"{_OTHER_THINGS} .*\b(?:phát động|ban hành|tổ chức|tiếp nhận)\b.*|"
    r"hồ sơ .*\b(?:trình|đề nghị|thẩm định|xét|được khen|đạt|trả lại)\b.*"
)


def is_of_other_things(text: str) -> bool:
    """ "Số phong trào thi đua phát động", "Số quyết định khen thưởng": counted beside awards, and none themselves."""
    return _OF_OTHER_THINGS.fullmatch(match_key(text)) is not None


_REQUEST = re.compile(r"\b(?:tờ trình|đề nghị|đề xuất|biên bản|(?:văn bản|công văn) trình)\b")


def is_of_request(text: str) -> bool:
    """ "Tờ trình", "Văn bản đề nghị" over a number and a day, which are no decision's."""
    return _REQUEST.search(match_key(text)) is not None


def is_stretch(text: str) -> bool:
    """ "9 tháng", "9 tháng đầu năm 2026": no month, quarter or half-year; beside one of them it sums up what came
    before."""
    return any(_STRETCH.fullmatch(key) for key in title_keys(text))


def leave_out_stretches(meanings: list[Meaning]) -> None:
    """Columns of such a stretch beside one of a kỳ within it, or beside the same stretch of a later year; else it
    counts what its table does: "Năm 2025 | 9 tháng năm 2026"."""
    told = [(m, _year(text)) for m in meanings for text in m.path if is_stretch(text)]
    latest = max((year for _, year in told), default="")
    periods = [m.dims["period"] for m in meanings if "period" in m.dims]
    for meaning, year in told:
        is_sum = any(period[:4] == year if year else len(period) > len("2026") for period in periods)
        if is_sum or "" < year < latest:
            meaning.field, meaning.measure, meaning.dims, meaning.ask = "ignore", False, {}, ()
            meaning.total = False


def _year(text: str) -> str:
    found = _YEAR.search(text)
    return found[0] if found else ""


def is_of_another_time(text: str) -> bool:
    """ "Lũy kế từ đầu năm", "Cùng kỳ (năm trước)", "Tăng, giảm so với cùng kỳ"."""
    return any(_ANOTHER_TIME.match(key) for key in title_keys(text))


def is_aside(title: str) -> bool:
    """ "Điện thoại", "Điểm", "Kinh phí" beside what is counted, however many numbers stand below."""
    return tells_of_people(title) or any(FIELD_KEYS["awards"].get(key) == "ignore" for key in title_keys(title))


def leave_out_rates(meanings: list[Meaning]) -> None:
    """ "Quý I / Tỷ lệ %" beside "Quý I / Số tin bài": how much of what was planned, and nothing counted itself."""
    rates = [m for m in meanings if m.field is None and m.path and _is_left_out(m.path[-1])]
    counted = {m.path[:-1] for m in meanings if m.field is None and m.path and m not in rates}
    for meaning in rates:
        if meaning.path[:-1] in counted:
            meaning.field, meaning.dims, meaning.total = "ignore", {}, False


def _is_left_out(title: str) -> bool:
    """ "Tỷ lệ %", "Kế hoạch" in a table of results."""
    keys = FIELD_KEYS["results"]
    return next((keys[key] for key in title_keys(without_number(title)) if key in keys), None) == "ignore"
