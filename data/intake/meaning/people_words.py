"""First words of a name that say what bears it: a person, a household, a collective, a company.
Compared with data.text.match_key of the name. A surname that is also such a word (Đoàn) needs the word after it.
A unit named in full ("Tổ dân phố 5") is a collective here; how small it is only the office can say."""

from __future__ import annotations

import re

from data.text import match_key

PERSON = re.compile(
    r"(?:các )?(?:ông|bà|anh|chị|em|cháu|đ c|đồng chí|bác sĩ|bs|cô|thầy|thiếu tá|đại úy|trung tá)\b.*|"
    r"\w+ thị (?!trường|trấn|xã|tứ)\w+(?: \w+)?"  # nobody but a woman is called so
)
HOUSEHOLD = re.compile(r"(?:hộ|gia đình)\b.*")
COLLECTIVE = re.compile(
    r"(?:tập thể|cán bộ|nhân dân|phòng|ban|tổ|đội|xóm|bản|thôn|tdp|khoa|lớp|trường|trung tâm|trạm|chi cục|chi hội|"
    r"chi bộ|đảng bộ|hội|đoàn (?:thanh niên|tn|xã|phường|trường|kinh tế|cơ sở|thể)|ubnd|ủy ban|công an|ban chỉ huy|"
    r"văn phòng|sở|mttq|bệnh viện|quỹ|câu lạc bộ|clb|đơn vị|cơ quan|nhóm|phân xưởng|mầm non|tiểu học|mn|th|thcs|thpt|"
    r"khu dân cư|liên đoàn|đảng ủy|hđnd|hội đồng|thường trực|ủy ban|tiểu đội|trung đội|đại đội|nhà trường)\b.*"
)
COMPANY = re.compile(r"(?:công ty|cty|doanh nghiệp|hợp tác xã|htx|tập đoàn|ngân hàng|xí nghiệp)\b.*")

_SURNAMES = frozenset(
    (
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý nông ma triệu lương đinh đào trương "
        "mai lưu chu lâm lục hứa bế đàm tô tạ cao trịnh đoàn quách sầm bàn giàng sùng vàng lò vương phùng nghiêm cù "
        "kiều khổng thân tống thạch mông vi hà la âu từ ninh đồng phương doãn liêu tăng lã trưởng khúc ôn lăng nhữ mạc "
        "lường lù thào hạng phàn tẩn chảo sằm cà quàng tòng lành đàm bàng tiêu lộc liễu mùa vừ dương đới"
    ).split()
)

_ONLY_PERSONS = re.compile(
    r"(?:họ(?: và)?(?: tên)? (?:đệm|lót)|họ(?: và)?,? ?tên(?: (?:cá nhân|giáo viên|đảng viên|cán bộ công chức|trẻ em|"
    r"trẻ|cháu|hội viên|đoàn viên))?(?: (?:cấp bậc|quân hàm|chức vụ|chức danh|năm sinh|tuổi))*|(?:tên )?cá nhân|ông bà|"
    r"(?:các )?đồng chí)"
)
_ONLYHOUSEHOLDS = re.compile(
    r"(?:họ(?: và)? tên |tên )?(?:chủ hộ|hộ gia đình|hộ|gia đình|đại diện hộ(?: gia đình)?|"
    r"(?:hộ |gia đình |hộ gia đình )(?:ông bà|ông|bà))"
)
_ONLY_OF_A_CLASS = (  # the words of its title name the class of form 0603
    (re.compile(r"(?:họ(?: và)? )?tên học sinh(?: sinh viên)?"), "nguoi_truc_tiep"),
    (re.compile(r"(?:họ(?: và)? )?tên nông dân"), "nong_dan"),
    (re.compile(r"(?:họ(?: và)? )?tên công nhân"), "cong_nhan"),
)
_ONLY_COLLECTIVES = re.compile(r"tên (?:tập thể|đơn vị)|tập thể")
_BY_TITLE = (
    (_ONLYHOUSEHOLDS, "ho_gia_dinh"),
    (_ONLY_PERSONS, "ca_nhan"),
    (_ONLY_COLLECTIVES, "tap_the"),
    *_ONLY_OF_A_CLASS,
)


def bears_surname(name: str) -> bool:
    """Whether a text is a Vietnamese person's name in full: three to five words behind a surname, nothing else."""
    words = name.split()
    is_name = 3 <= len(words) <= 5 and all(word[0].isupper() and word.isalpha() for word in words)
    return is_name and words[0].casefold() in _SURNAMES


def recipient_by_title(title: str) -> str | None:
    """The recipient whose names stand below a title: "Tên tập thể", "Họ và tên", "Chủ hộ"; None where it may be any."""
    key = match_key(title)
    return next((recipient for pattern, recipient in _BY_TITLE if pattern.fullmatch(key)), None)


def recipient_of(title: str, name: str) -> str | None:
    """The recipient a name is, by its own first words, else by the title of its column; None when neither says."""
    key = match_key(name)
    if PERSON.fullmatch(key) and _ONLYHOUSEHOLDS.fullmatch(match_key(title)):
        return "ho_gia_dinh"  # "Ông A" under "Chủ hộ" stands for his household
    for pattern, recipient in (
        (HOUSEHOLD, "ho_gia_dinh"),
        (PERSON, "ca_nhan"),
        (COMPANY, "doanh_nghiep"),
        (COLLECTIVE, "tap_the"),
    ):
        if key and pattern.fullmatch(key):
            return recipient
    if key and (recipient := recipient_by_title(title)):
        return recipient
    return "ca_nhan" if bears_surname(name) else None
