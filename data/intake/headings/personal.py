"""Columns of awards tables that describe people and count no award: their age, papers, school marks, party membership.
In a list of people they are left out like a year of birth. Elsewhere "Đảng viên", "Dân tộc thiểu số" beside a sum count
some of the same people once more, as Nữ does; alone they stay to be asked."""

from __future__ import annotations

import re

from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import NOTE, without_subset
from data.text import match_key

_OF_A_PERSON = frozenset(
    match_key(text)
    for text in (
        "Tuổi|Năm sinh|Ngày sinh|Ngày tháng năm sinh|Ngày, tháng, năm sinh|Giới tính|Dân tộc|Tôn giáo|Trình độ|Học vấn|"
        "Trình độ chuyên môn|Trình độ học vấn|CCCD|Số CCCD|CMND|Số CMND|Số CCCD/CMND|Số định danh|Số định danh cá nhân|"
        "Điện thoại|Số điện thoại|SĐT|Số tài khoản|Điểm|Số điểm|Tổng điểm|Điểm thi|Xếp loại|Xếp hạng|Xếp thứ|Giải|"
        "Đạt giải|Số thành viên|Số người|Quân số|Số lượng người|"
        "Số hội viên|Số năm công tác|Thâm niên|Ngày vào Đảng|Hộ nghèo|Hộ cận nghèo|Số phiếu|"
        "Họ tên bố, mẹ|Họ tên bố/mẹ|Họ và tên bố, mẹ|Tên bố, mẹ|Tên phụ huynh|Họ tên phụ huynh|Con ông, bà|"
        "Tỷ lệ phiếu|Số nhà|Số vào sổ|Phụ huynh|Người đại diện|Đại diện"
    ).split("|")
)
_SOME_OF_THEM = frozenset(
    match_key(text)
    for text in (
        "Đảng viên|Là đảng viên|Số đảng viên|Dân tộc thiểu số|Là dân tộc thiểu số|Người dân tộc thiểu số|DTTS|"
        "Người DTTS|Là người dân tộc thiểu số|Có đạo|Người có đạo|Đoàn viên"
    ).split("|")
)


# "Họ tên/tập thể", "Tên cá nhân, hộ gia đình được tặng Giấy khen": names, whatever the list holds
_WHO = (
    r"(?:cá nhân|tập thể|hộ gia đình|hộ kinh doanh|hộ|gia đình|người|doanh nghiệp|doanh nhân|đơn vị|ông bà|chủ hộ|"
    r"vợ chồng|chồng|vợ|học sinh|trẻ em|trẻ|cháu|hội viên|đoàn viên|nghệ nhân|vđv|tổ chức đảng|chi bộ)"
)
_WHO_WORKS = (
    r"(?:cán bộ|công chức|viên chức|người lao động|nhân viên|giáo viên|nhà giáo|sinh viên|học viên|chiến sĩ|quân nhân|"
    r"đảng viên|đối tượng|thành viên|tác giả|nhân sự|nv|cbccvc)"
)
_NAMES = re.compile(
    rf"(?:họ (?:và )?tên|tên|danh sách)(?: (?:các )?(?:{_WHO}|{_WHO_WORKS}))?"
    rf"(?: (?:và |hoặc |tên )*(?:{_WHO}|{_WHO_WORKS}))*"
    r"(?: được (?:khen|tặng|biểu dương|tôn vinh|công nhận)\b.*| đạt (?:danh hiệu|thành tích))?"
    r"|họ (?:và )?tên(?: (?:và )?(?:cấp bậc|quân hàm|chức vụ|chức danh|năm sinh|tuổi|nơi ở|địa chỉ|đơn vị|nơi công tác|"
    r"đơn vị công tác))+"
)


# "Tập thể, cá nhân được khen thưởng": of two classes at once nothing is counted
_COMMENDED = re.compile(rf"(?:các )?{_WHO}(?: (?:và |hoặc |các )*{_WHO})+ (?:được|đạt|tiêu biểu|xuất sắc)\b.*")


_CLASSES = re.compile(rf"{_WHO}(?: (?:và |hoặc )?{_WHO})+")
# "Gia đình ông/bà" over names
_HOUSEHOLDS = re.compile(r"(?:hộ |gia đình |hộ gia đình )(?:ông bà|ông|bà)")


def is_of_names(title: str) -> bool:
    """Whether a title is over the names of those commended; "Tên đơn vị" alone may be over units of ours."""
    key = match_key(NOTE.sub(" ", title))
    if _COMMENDED.fullmatch(key) or _HOUSEHOLDS.fullmatch(key):
        return True
    return _NAMES.fullmatch(key) is not None and key not in ("tên", "tên đơn vị", "danh sách đơn vị", "danh sách")


# "Trích ngang thành tích", "Thành tích (lý do)", "ND khen thưởng": over words, what somebody was commended for
_REASON = re.compile(
    r"(?:(?:trích ngang|tóm tắt|mô tả|diễn giải|nội dung|nêu|báo cáo)(?: tóm tắt)? )?thành tích"
    r"(?: (?:lý do|tiêu biểu|nổi bật|cụ thể|chính|đã đạt|xuất sắc|công tác|trong năm|cá nhân|tập thể).*)?|"
    r"(?:nd|nội dung|lý do|lí do|mô tả) (?:được )?(?:khen|tặng|xét)(?: thưởng| tặng)?|thành tích và nội dung.*"
)


def is_reason(title: str) -> bool:
    """Whether a title is over the reasons of commendations."""
    return _REASON.fullmatch(match_key(title)) is not None


OTHER_AWARD = {"award_form": "khac"}  # what "Khác" says alone


def names_classes(title: str) -> bool:
    """ "Cá nhân/Hộ gia đình": two classes, over names or over which of them a row is."""
    return _CLASSES.fullmatch(match_key(NOTE.sub(" ", title))) is not None


_SEXES = ("nam", "nữ")


def counts_some(title: str) -> bool:
    """Whether a title counts some of the people that another column counts: "Trong đó: nữ", "Đảng viên"."""
    key = match_key(NOTE.sub(" ", without_subset(title)))
    return key in _SOME_OF_THEM or key.removeprefix("số ").removeprefix("là ") in _SEXES


def describes(title: str) -> bool:
    """Whether a title says how many a collective has; "Số người" beside an award is how many were given it."""
    return match_key(NOTE.sub(" ", title)) in ("số hội viên", "số thành viên", "quân số")


def tells_of_people(title: str) -> bool:
    """Whether a title is of who the people or units are, and counts no work: "Điện thoại", "Điểm", "Số thành viên";
    "Số người" may count who took part."""
    key = match_key(NOTE.sub(" ", title))
    return key in _OF_A_PERSON | _SOME_OF_THEM and key not in ("số người", "số lượng người")


def leave_out(meanings: list[Meaning]) -> None:
    """Such columns of one heading, before anything is counted."""
    is_list = any(m.field == "person" for m in meanings)
    for meaning in meanings:
        keys = {match_key(without_subset(text)) for text in meaning.path}
        is_open = meaning.field is None and not meaning.dims.keys() & {"award_form", "award_text", "assumed"}
        described = is_open and is_list and keys & (_OF_A_PERSON | _SOME_OF_THEM)
        if described or is_open and keys & _SOME_OF_THEM and any(_is_whole(m, meaning) for m in meanings):
            meaning.field, meaning.measure, meaning.dims, meaning.ask = "ignore", False, {}, ()
            meaning.total = meaning.subset = False


def others(meanings: list[Meaning]) -> None:
    """ "Khác" beside columns of kinds, or of recipients, is another of these, and no other award."""
    counted = [m for m in meanings if m.measure and m.dims and m.dims != OTHER_AWARD]
    if any(m.dims.keys() & {"award_form", "award_text", "assumed"} for m in counted):
        return
    beside = {name for m in counted for name in m.dims}
    for meaning in meanings:
        if meaning.measure and meaning.dims == OTHER_AWARD and match_key(meaning.path[-1]) == "khác":
            if "award_kind" in beside:
                meaning.dims = {"award_kind": "chua_ro"}
            elif "recipient_type" in beside:
                meaning.dims = {"recipient_type": "khac"}


def _is_whole(meaning: Meaning, part: Meaning) -> bool:
    """Whether a column counts all of whom another counts some."""
    if meaning is part:
        return False
    return meaning.field == "quantity" or meaning.measure and meaning.dims.get("recipient_type") == "ca_nhan"
