"""The words headings are made of: titles of fields, filling words, totals, "trong đó", notes in brackets.
A title is looked up by keys: as written, without notes, with short words spelled out, without "đến ngày ...".
What a column under them means is told in column_meanings.py."""

from __future__ import annotations

import re
from functools import lru_cache

from data.intake.forms import FORMS, Form, title_key
from data.intake.meaning.match import closest
from data.text import clean, fold, fold_key, match_key

DEPTH = 4
MOST_HEADINGS = 200  # of one sheet; a page break repeats a heading perhaps a hundred times
NOTE = re.compile(r"\s*[\(\[][^()\[\]]*[\)\]]\s*|\*+$")
# "Tổng kết năm học", "Tổng cục", "Cộng đồng" begin like a total and are none.
_NO_TOTAL = (
    r"(?!tổng (?:kết|cục|công ty|liên đoàn|giám đốc|điều tra|kiểm tra|thư ký|bí thư|hội)\b|cộng "
    r"(?:đồng|sự|hòa|tác|sản|hưởng)\b)"
)
TOTAL = re.compile(
    _NO_TOTAL
    + r"(?:tổng cộng|tổng số|tổng|cộng|tổng hợp|tổng số lượng|tổng chung|tổng số khen thưởng|cộng chung|tổng cộng "
    r"chung|tong so|tong cong|cong|(?:số |trang trước )?mang sang|chuyển (?:sang )?trang sau|"
    r"(?:số )?trang trước(?: chuyển sang)?|chuyển từ trang trước)(?: .*)?"
    r"|(?:toàn|cả) (?:tỉnh|xã|phường|ngành|sở|cơ quan|đơn vị|cụm|khối)|(?:3|6|9|12) tháng|ts|(?:.+ )?total"
)
# "Sum of Số lượng" of a pivot table
_PIVOT_SUM = re.compile(r"(?:sum of|tổng của) (?=\S)", re.IGNORECASE)
FILLERS = frozenset(
    match_key(t)
    for t in (
        "Trong đó|Chia ra|Số lượng|Số lượng khen thưởng|Kết quả khen thưởng|Khen thưởng|Đối tượng|Đối tượng khen "
        "thưởng|Hình thức khen thưởng|Loại hình|"
        "Loại hình khen thưởng|Danh hiệu, hình thức|Danh hiệu thi đua|Hình thức|Gồm|Bao gồm|Chia theo|Chia theo đối "
        "tượng|Chia theo hình thức|Phương thức khen thưởng|"
        "Danh hiệu|Kỳ báo cáo|Thời gian|Quý|Tháng|Năm|Số lượng (người, tập thể)|Số lượng được khen|Chia theo loại "
        "hình|Hình thức, danh hiệu|Danh hiệu, hình thức khen thưởng|"
        "Trong đó chia theo|Kết quả|Số liệu|Đã khen|Được tặng|Đã được khen thưởng|Được khen|Được khen thưởng|Đã khen "
        "thưởng|Thực hiện|Số được khen|Được công nhận|Đạt|Số đạt|Đã quyết định|"
        "Cấp học|Bậc học|Chia theo cấp học|Chia theo bậc học|"
        "SL|Trong tháng|Trong quý|Trong kỳ|Trong năm|Kỳ này|Tháng này|Quý này|"
        "Danh hiệu thi đua, hình thức khen "
        "thưởng"
    ).split("|")
)
_FILLING = re.compile(
    r"(?:trong đó )?(?:chia|phân|tách)(?: ra)? theo (?:các )?(?:đ[ốô]i tượng|hình thức|loại hình|danh hiệu|thành phần|"
    r"phương thức|cấp khen)\b.*"
    # "Số tập thể, cá nhân đã được tặng", "Đã có quyết định": what was given, and nothing of what
    r"|(?:kết quả |số |lượng |lượt |đối tượng |trường hợp )*(?:tập thể (?:và )?cá nhân )?"
    r"(?:(?:đã |được )*(?:khen(?: thưởng| tặng)?|tặng(?: thưởng)?|trao(?: tặng| thưởng)?)|(?:đã )?được công nhận|"
    r"đã (?:có )?quyết định(?: (?:khen(?: thưởng)?|tặng))?|(?:được |đã )+(?:phê )?duyệt|trường hợp)"
)
MANY_UNITS = re.compile(
    r"tỉnh thái nguyên|(?:khối |cụm |ubnd |ủy ban nhân dân )?"
    r"các (?:sở|xã|phường|cơ quan|đơn vị|ban|địa phương)\b.*|(?:khối|cụm|khu vực)\b.*|"
    r"(?:cấp )?(?:sở ban ngành|sở ngành|ban ngành|xã phường|phường xã|cơ quan đơn vị|đoàn thể|hội đoàn thể|"
    r"doanh nghiệp)\b.*"
)
_OF_THIS_TIME = re.compile(r"\s+(?:của\s+|trong\s+)?(?:tháng|quý|kỳ|năm)\s+(?:này|báo cáo)$", re.IGNORECASE)
_UNTIL_WHEN = re.compile(
    r"\s+(?:tính\s+)?đến\s+(?:(?:hết\s+)?(?:(?:ngày|tháng|quý)\s+)?[\dIVX].*|nay|(?:hiện tại|thời điểm|kỳ báo cáo).*)$",
    re.IGNORECASE,
)
_OF_PLAN = re.compile(r"\s+(?:theo|trong|tại)\s+(?:kế hoạch|kh)\s*(?:số\s*)?\d+(?:\s*/\s*[\w-]+)?$", re.IGNORECASE)
# "Thực hiện quý III": what was done in a kỳ
DONE_IN = re.compile(r"^(?:kết quả )?(?:thực hiện|đạt được|TH|kết quả|số liệu)\s+(?:trong\s+|của\s+)?", re.IGNORECASE)
COUNT_WORDS = frozenset(("số lượng", "số", "sl", "số lượng khen thưởng", "tổng số", "số lượt"))
SEXES = frozenset(("nam", "nữ", "nam giới", "nữ giới", "là nữ", "là nam", "số nữ", "số nam"))
SCHOOLS = frozenset(
    match_key(t)
    for t in (
        "Mầm non|MN|Mẫu giáo|Nhà trẻ|Tiểu học|THCS|Trung học cơ sở|THPT|Trung học phổ thông|GDTX|GDNN-GDTX|Giáo dục "
        "thường xuyên"
    ).split("|")
)
SCHOOL_BESIDE = "th"  # Tiểu học beside the others; alone it is Thực hiện
BATCH = re.compile(r"(?:khen |khen thưởng )?đợt (?:\d{1,2}|[ivx]{1,4})")  # of match_key: decided one after the other
SUBSET = re.compile(r"^(?:[-+*•–]\s*)?(?:trong đó|trong do)\b\s*:?\s*", re.IGNORECASE)
SUBSET_BELOW = re.compile(r"(?<=\w)[\s,;:.(–-]*\b(?:trong đó|trong do)\b[\s:)…]*$", re.IGNORECASE)


def without_subset(text: str) -> str:
    """What a label names without "Trong đó": "Trong đó: Doanh nhân", "Cá nhân, trong đó:"."""
    return SUBSET_BELOW.sub("", SUBSET.sub("", text))


FIELD_KEYS = {
    code: {key: f.name for f in reversed(form.fields) for key in f.keys if key} for code, form in FORMS.items()
}
for _keys in FIELD_KEYS.values():
    for _key, _name in list(_keys.items()):
        if " " in _key:
            _keys.setdefault(fold_key(_key), _name)  # headings typed without accents
_ALL_KEYS = frozenset().union(*FIELD_KEYS.values())
PERCENT_TITLES = {"progress": ("status", "percent"), "targets": ("indicator", "value")}


_SHORT_TITLES = {
    "kt": "khen thưởng", "tđ": "thi đua", "qđ": "quyết định", "htkt": "hình thức khen thưởng",
    "đtkt": "đối tượng khen thưởng", "lhkt": "loại hình khen thưởng",
    "dhtđ": "danh hiệu thi đua", "dh": "danh hiệu", "đvhc": "đơn vị hành chính", "cq": "cơ quan",
}  # fmt: skip


_OF_WORK = frozenset().union(*(FORMS["progress"].field(name).keys for name in ("task", "deadline", "lead")))
_RUN_TOGETHER = re.compile(r"[A-Za-z]+(?:_[A-Za-z]+)+|[A-Z]?[a-z]+(?:[A-Z][a-z]*)+")
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=16384)
def title_keys(text: str) -> tuple[str, ...]:
    """Keys to look a heading up by: as written, and without notes in brackets."""
    if _RUN_TOGETHER.fullmatch(text):
        text = _JOINT.sub(" ", text).replace("_", " ")  # "SoLuong", "so_luong" of a program's export
    text = _PIVOT_SUM.sub("", text)
    whole, bare = title_key(text), title_key(NOTE.sub(" ", clean(text)))
    spelled = " ".join(_SHORT_TITLES.get(word, word) for word in bare.split())
    until = title_key(_UNTIL_WHEN.sub("", clean(text)))
    this_time = title_key(_OF_THIS_TIME.sub("", clean(text)))
    of_plan = title_key(_OF_PLAN.sub("", clean(text)))  # "Nhiệm vụ theo KH60"; a number of a plan is no result
    of_plan = of_plan if of_plan in _OF_WORK else ""
    folded = fold(spelled) if text.isascii() else ""
    return tuple(dict.fromkeys(key for key in (whole, bare, spelled, folded, until, this_time, of_plan) if key))


_OF_AWARDS = re.compile(r"(.+?)(?: của)?(?: được)? khen(?: thưởng)?")
_SAY_LITTLE = frozenset(("số", "ngày", "tên", "loại", "nội dung", "đã", "được", "kết quả", "lý do"))


def without_of_awards(text: str) -> str:
    """The key of "Năm khen thưởng", "Tên danh hiệu", "Số lượt được khen thưởng" as of what says so much alone."""
    key = match_key(NOTE.sub(" ", text))
    found = _OF_AWARDS.fullmatch(key)
    key = key if found is None or found[1] in _SAY_LITTLE else found[1]
    return key.removeprefix("tên ") if key.startswith(("tên danh hiệu", "tên hình thức")) else key


def is_filling(text: str) -> bool:
    """Headings that only say that columns of one kind stand below: "Trong đó", "Chia theo đối tượng được khen"."""
    return any(key in FILLERS or _FILLING.fullmatch(key) for key in title_keys(text))


@lru_cache(maxsize=16384)
def is_title(text: str) -> bool:
    if "(" not in text and any(char.isdecimal() for char in text):
        return False
    marks = text.count("/") + text.count(",") + text.count(";")
    parts = re.split(r"\s*[/,;]\s*", text) if 1 <= marks <= 3 else [text]
    return (
        len(text) < 120
        and not text.rstrip().endswith((":", "："))
        and (
            any(key in _ALL_KEYS for key in title_keys(text))
            or all(title_key(part) in _ALL_KEYS for part in parts)
            or without_of_awards(text) in FIELD_KEYS["awards"]
        )
    )


_SAME_COLUMN = {  # fields that one column may hold together -> what such a column is
    frozenset({"decision_no", "decision_date"}): "decision",
    frozenset({"award_form", "recipient_type"}): "label",
    frozenset({"award_form", "award_kind"}): "label",
    frozenset({"recipient_type", "award_kind"}): "label",
    frozenset({"award_form", "movement"}): "award_form",
    frozenset({"unit", "award_form"}): "label",
    frozenset({"unit", "recipient_type"}): "label",
    frozenset({"workplace", "ignore"}): "workplace",
    frozenset({"workplace", "unit"}): "workplace",
    frozenset({"cause", "request"}): "cause",
    frozenset({"status", "result"}): "status",  # its words beyond the state are kept as the result
    frozenset({"task", "unit"}): "task",  # group rows name the tasks, the rows below them units
}


def joined_title(keys: dict[str, str], text: str) -> str | None:
    """ "Cấp khen / Cơ quan ban hành" is one field under two titles; "Số QĐ/Ngày QĐ" a column that holds two."""
    for between in (r"\s*[/;,]\s*", r"\s*[/;,]\s*|\s+(?:và|hoặc)\s+"):  # "họ và tên" is one title
        parts = [part for part in re.split(between, clean(text)) if match_key(part)]
        found = frozenset(
            next((keys[k] for k in (*title_keys(part), without_of_awards(part)) if k in keys), "") for part in parts
        )
        if len(parts) > 1 and "" not in found:
            return next(iter(found)) if len(found) == 1 else _SAME_COLUMN.get(found)
    return None


_SAFE_SLIPS = {fold(title): title for title in ("Tập thể", "Cá nhân", "Hộ gia đình")}  # "Công nhận" is no slip


def slip_of(text: str) -> str | None:
    """The title meant by "Tâp thể", "Cá nhận": one of three that nothing else is spelled like."""
    meant = _SAFE_SLIPS.get(fold(text))
    return meant if meant and match_key(text) != match_key(meant) else None


def is_number_of_document(text: str) -> bool:
    """ "1284/QĐ-UBND" is no heading: seen at a glance, for a list may hold a hundred thousand of them."""
    return text[:1].isdecimal() and "/" in text


def like_title(form: Form, text: str) -> str | None:
    """The title of the form a column's heading looks most like."""
    titles = {key: f.title for f in form.fields for key in f.keys if key and f.type != "ignore"}
    return next(iter(closest(match_key(text), titles, limit=1, cutoff=80)), None)
