"""The state that a heading says for all it lists: "Các đơn vị đã hoàn thành", "DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH".
It tells what no column of such a list does; progress/section_states.py uses it row by row, the finder of headings to
see that a list of tasks is a report of work."""

from __future__ import annotations

import re

from data.intake.meaning.match import without_number
from data.intake.meaning.states import read_state, sounds_done
from data.text import match_key

_LISTED = re.compile(
    r"(?:danh sách |số )?(?:các |những )?(?:cơ quan|đơn vị|địa phương|sở|xã|phường|nhiệm vụ|nội dung|công việc)\b"
    r"(?:(?! (?:đã|chưa|đang|không) ).)* ((?:đã|chưa|đang|không) .+)"
)
# "II. Chưa thực hiện" over its tasks: a state alone, in the words of a list and of no column of states.
_ALONE = re.compile(r"(?:đã|chưa|đang) (?:thực hiện|hoàn thành|triển khai)(?: xong)?")
_COUNTED = re.compile(r"\s*(?:\([^()]*\)|[:：].*)\s*$")
_UNTIL = re.compile(r"\s+(?:tính\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:ngày|tháng|quý|thời điểm)\b.*$", re.IGNORECASE)
_FOLLOWING = re.compile(r"\s+(?:theo|thuộc|của)\s+kế hoạch\b.*$", re.IGNORECASE)


def listed_state(text: str) -> str | None:
    """ "" for a heading of such a list that names no state: "Các đơn vị chưa gửi báo cáo"."""
    key = _key(text)
    if _ALONE.fullmatch(key):
        return read_state(key)[0]
    found = _LISTED.fullmatch(key)
    if found is None:
        return None
    return "" if sounds_done(found[1]) else read_state(found[1])[0] or ""


def is_alone(text: str) -> bool:
    """Whether a text is such a state and nothing else: a title of columns, or a cell, may be the same."""
    return _ALONE.fullmatch(_key(text)) is not None


def _key(text: str) -> str:
    return match_key(_FOLLOWING.sub("", _UNTIL.sub("", _COUNTED.sub("", without_number(text)))))
