"""First words of a name that say what bears it: a person, a household, a collective, a company.
Compared with data.text.match_key of the name. A surname that is also such a word (Đoàn) needs the word after it.
A unit named in full ("Tổ dân phố 5") is a collective here; how small it is only the office can say."""

from __future__ import annotations

import re

PERSON = re.compile(
    r"(?:các )?(?:ông|bà|anh|chị|em|cháu|đ c|đồng chí|bác sĩ|bs|cô|thầy|thiếu tá|đại úy|trung tá)\b.*|"
    r"\w+ thị (?!trường|trấn|xã|tứ)\w+(?: \w+)?"  # nobody but a woman is called so
)
HOUSEHOLD = re.compile(r"(?:hộ|gia đình)\b.*")
COLLECTIVE = re.compile(
    r"(?:tập thể|cán bộ|nhân dân|phòng|ban|tổ|đội|xóm|bản|thôn|tdp|khoa|lớp|trường|trung tâm|trạm|chi cục|chi hội|"
    r"chi bộ|đảng bộ|hội|đoàn (?:thanh niên|tn|xã|phường|trường|kinh tế|cơ sở|thể)|ubnd|ủy ban|công an|ban chỉ huy|"
    r"văn phòng|sở|mttq|bệnh viện|quỹ|câu lạc bộ|clb|đơn vị|cơ quan|nhóm|phân xưởng|mầm non|tiểu học|thcs|thpt|"
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


def bears_surname(name: str) -> bool:
    """Whether a text is a Vietnamese person's name in full: three to five words behind a surname, nothing else."""
    words = name.split()
    is_name = 3 <= len(words) <= 5 and all(word[0].isupper() and word.isalpha() for word in words)
    return is_name and words[0].casefold() in _SURNAMES
