"""Columns of those who could have been commended: "Tổng số hộ", "Số hộ" beside "Gia đình văn hóa", "Số hộ đạt".
They are what a share is taken of, no sum and no award: never counted, and told.
Taken for a total they would be said not to add up."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import NOTE
from data.intake.tables.table import Table
from data.text import match_key

_AWARDED = r"đạt|được (?:công nhận|khen|tặng|bình xét)"
ATTAINED = re.compile(rf" (?:{_AWARDED})(?: .*)?")
_WHO = (
    "hộ|gia đình|nhân khẩu|khẩu|dân|người dân|thôn|xóm|bản|tổ dân phố|tdp|khu dân cư|kdc|cán bộ|công chức|viên chức|"
    "cb\\w+|ccvc|nlđ|người lao động|lao động|biên chế|giáo viên|học sinh|sinh viên|hội viên|đoàn viên|đảng viên|"
    "doanh nghiệp|hợp tác xã|trường|phòng|đơn vị|cơ quan"
)
_OF_STAFF = re.compile(
    r"tổng(?: số)? (?:cán bộ|công chức|viên chức|cb\w+|ccvc|nlđ|người lao động|lao động|biên chế|giáo viên|học sinh|"
    r"sinh viên|hội viên|đoàn viên|đảng viên)\b.*"
)
_MONTHS = re.compile(r"(?:3|6|9|12) tháng(?: (?:đầu )?năm.*)?")  # beside the numbers of one kỳ: cumulated
_GIVEN = r"\b(?:khen|thưởng|tặng|công nhận|đạt|danh hiệu)\b"
_OF_WHOM = re.compile(rf"tổng(?: số)? (?:các )?(?:{_WHO})\b(?!.*{_GIVEN}).*")


def is_of_total(table: Table, total: Meaning, parts: list[Meaning], numbers: dict[int, list]) -> bool:
    """Whether "Tổng số hộ", "9 tháng", or "Tổng số" beside "Đạt", is no sum: nowhere less than the parts, somewhere
    more."""
    is_longer = _MONTHS.fullmatch(_key(total)) and not any("period" in part.dims for part in parts)
    if not (
        is_longer or _OF_WHOM.fullmatch(_key(total)) or all(ATTAINED.fullmatch(f" {_key(part)}") for part in parts)
    ):
        return False
    told = [n for n in zip(numbers[total.column], *(numbers[m.column] for m in parts), strict=True) if n[0] is not None]
    rests = [whole - sum(filter(None, counts)) for whole, *counts in told]
    if not any(rests):
        return False
    if min(rests) < 0 and not _is_of_some(total, told):
        return False
    _tell(table, total, numbers)
    return True


def _is_of_some(total: Meaning, told: list[tuple]) -> bool:
    """Whether a number of whom is no sum though its parts are more: one given two awards stands once in "Tổng số
    CBCCVC", and "Tổng số thôn" beside Gia đình văn hóa and Thôn văn hóa is only of the second."""
    within = [
        all((count or 0) <= whole for count, (whole, *_) in zip(counts, told, strict=True))
        for counts in zip(*(counts for _, *counts in told), strict=True)
    ]
    if all(within):
        return _OF_STAFF.fullmatch(_key(total)) is not None
    return any(within) and _OF_WHOM.fullmatch(_key(total)) is not None


def leave_out(
    table: Table, parts: list[Meaning], numbers: dict[int, list], award: str | None, only: dict[str, str | None]
) -> None:
    """Empties columns that name whom but not what, beside one that says who attained it.

    `award` is that of every row and of the title, None where nothing names one, '' where they name several; `only` the
    recipient of each award that goes to one alone.
    """
    for base in parts:
        if any(_is_part(part, base) for part in parts) or any(
            _names(part, base, award, only) and _is_never_more(numbers[part.column], numbers[base.column])
            for part in parts
        ):
            _tell(table, base, numbers)
            numbers[base.column] = [None] * len(table.records)


def _is_part(part: Meaning, base: Meaning) -> bool:
    """ "Số hộ đạt" of "Số hộ"."""
    rest = _key(part).removeprefix(_key(base))
    return part.path[:-1] == base.path[:-1] and rest != _key(part) and ATTAINED.fullmatch(rest) is not None


def _names(part: Meaning, base: Meaning, award: str | None, only: dict[str, str | None]) -> bool:
    """ "Gia đình văn hóa", or "Năm 2025", beside a bare "Số hộ", where nothing but the title names an award: this one,
    or that of the years."""
    whom, what = base.dims.get("recipient_type"), part.dims.get("award_form")
    is_bare = whom is not None and not base.dims.keys() & {"award_form", "award_text", "assumed"}
    named = what if award is None else award
    is_named = what is not None and what == named and base.dims.get("period") == part.dims.get("period")
    is_year = part.dims.keys() == {"period"} and "period" not in base.dims
    return is_bare and (is_named or is_year) and only.get(named or "") == whom


def _is_never_more(part: list, whole: list) -> bool:
    return all((a or 0) <= (b or 0) for a, b in zip(part, whole, strict=True))


def _key(meaning: Meaning) -> str:
    return match_key(NOTE.sub(" ", meaning.path[-1]))


def _tell(table: Table, base: Meaning, numbers: dict[int, list]) -> None:
    told = [row for row, n in zip(table.records, numbers[base.column], strict=True) if n is not None]
    if told:
        words = (
            f"Cột {base.letter} “{base.title[:80]}” đã hiểu là tổng số để so sánh, không phải số được khen: "
            f"{len(told)} số (từ ô {address(told[0], base.column)}) không được lấy. "
            "Nếu là số được khen, đề nghị ghi rõ ở tiêu đề."
        )
        table.tell("info", "figures_left_out", told[0], base.column, base.title[:80], words)
