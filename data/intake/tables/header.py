"""What a heading is: its rows, and for each column a field of the form or a measure with dimensions.
Here are the words headings are made of: titles, filling words, totals, "trong đó", column-number rows.
finder.py finds them on a sheet."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from functools import lru_cache

from data.intake.forms import FORMS, Form, title_key
from data.intake.meaning.match import closest
from data.intake.model import letters
from data.intake.tables import column_dims
from data.text import clean, fold, match_key

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
    r"|(?:toàn|cả) (?:tỉnh|xã|phường|ngành|sở|cơ quan|đơn vị|cụm|khối)|(?:3|6|9|12) tháng|ts"
)
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
    r"(?:trong đó )?(?:chia|phân|tách)(?: ra)? theo (?:các )?(?:đối tượng|hình thức|loại hình|danh hiệu|thành phần|"
    r"phương thức|cấp khen)\b.*"
)
MANY_UNITS = re.compile(
    r"(?:khối |cụm )?các (?:sở|xã|phường|cơ quan|đơn vị|ban|địa phương)\b.*|(?:khối|cụm|khu vực)\b.*|"
    r"(?:cấp )?(?:sở ban ngành|sở ngành|ban ngành|xã phường|phường xã|cơ quan đơn vị|đoàn thể|hội đoàn thể|"
    r"doanh nghiệp)\b.*"
)
_OF_THIS_TIME = re.compile(r"\s+(?:của\s+|trong\s+)?(?:tháng|quý|kỳ|năm)\s+(?:này|báo cáo)$", re.IGNORECASE)
_UNTIL_WHEN = re.compile(
    r"\s+(?:tính\s+)?đến\s+(?:(?:hết\s+)?(?:(?:ngày|tháng|quý)\s+)?[\dIVX].*|nay|(?:hiện tại|thời điểm|kỳ báo cáo).*)$",
    re.IGNORECASE,
)
# "Thực hiện quý III": what was done in a kỳ
DONE_IN = re.compile(r"^(?:kết quả )?(?:thực hiện|đạt được|TH|kết quả)\s+(?:trong\s+|của\s+)?", re.IGNORECASE)
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
            _keys.setdefault(fold(_key), _name)  # headings typed without accents
_ALL_KEYS = frozenset().union(*FIELD_KEYS.values())
PERCENT_TITLES = {"progress": ("status", "percent"), "targets": ("indicator", "value")}


_SHORT_TITLES = {
    "kt": "khen thưởng", "tđ": "thi đua", "qđ": "quyết định", "htkt": "hình thức khen thưởng",
    "dhtđ": "danh hiệu thi đua", "dh": "danh hiệu",
}  # fmt: skip


_RUN_TOGETHER = re.compile(r"[A-Za-z]+(?:_[A-Za-z]+)+|[A-Z]?[a-z]+(?:[A-Z][a-z]*)+")
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=16384)
def title_keys(text: str) -> tuple[str, ...]:
    """Keys to look a heading up by: as written, and without notes in brackets."""
    if _RUN_TOGETHER.fullmatch(text):
        text = _JOINT.sub(" ", text).replace("_", " ")  # "SoLuong", "so_luong" of a program's export
    whole, bare = title_key(text), title_key(NOTE.sub(" ", clean(text)))
    spelled = " ".join(_SHORT_TITLES.get(word, word) for word in bare.split())
    until = title_key(_UNTIL_WHEN.sub("", clean(text)))
    this_time = title_key(_OF_THIS_TIME.sub("", clean(text)))
    folded = fold(spelled) if text.isascii() else ""
    return tuple(dict.fromkeys(key for key in (whole, bare, spelled, folded, until, this_time) if key))


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
        and (any(key in _ALL_KEYS for key in title_keys(text)) or all(title_key(part) in _ALL_KEYS for part in parts))
    )


_SAME_COLUMN = {  # fields that one column may hold together -> what such a column is
    frozenset({"decision_no", "decision_date"}): "decision",
    frozenset({"award_form", "recipient_type"}): "label",
    frozenset({"award_form", "award_kind"}): "label",
    frozenset({"recipient_type", "award_kind"}): "label",
    frozenset({"unit", "award_form"}): "label",
    frozenset({"unit", "recipient_type"}): "label",
    frozenset({"workplace", "ignore"}): "workplace",
    frozenset({"workplace", "unit"}): "workplace",
    frozenset({"cause", "request"}): "cause",
}


def joined_title(keys: dict[str, str], text: str) -> str | None:
    """ "Cấp khen / Cơ quan ban hành" is one field under two titles; "Số QĐ/Ngày QĐ" a column that holds two."""
    for between in (r"\s*[/;,]\s*", r"\s*[/;,]\s*|\s+(?:và|hoặc)\s+"):  # "họ và tên" is one title
        parts = [part for part in re.split(between, clean(text)) if match_key(part)]
        found = frozenset(next((keys[k] for k in title_keys(part) if k in keys), "") for part in parts)
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


@dataclass
class Meaning:
    """What one column means: a field of the form, or a measure of a wide table with its dimensions."""

    column: int
    path: tuple[str, ...]
    field: str | None = None
    dims: dict[str, str] = dataclasses.field(default_factory=dict)
    measure: bool = False
    total: bool = False
    subset: bool = False  # "trong đó": part of the column before it
    adds: bool = False  # Nữ beside Nam: added to the column before that means the same
    group: tuple[str, ...] = ()  # heading above the last, which a total sums over
    suggestion: str | None = None
    ask: tuple[str, ...] = ()  # texts of the heading nobody understands
    names_counts: bool = False  # "Số ...", "Tỷ lệ ...": measured results though no unit of measure stands beside them
    rest_of_day: tuple[int, ...] = ()  # columns of the month and the year, where a day stands in three
    said: str | None = None  # the kỳ a column of states is about, where each kỳ has a column
    of_task: str | None = None  # and the task, where each task has one
    when: str | None = None  # the kỳ of that task: "Nhiệm vụ 12 (tháng 7)"
    of_unit: str | None = None  # or the unit, where each unit has one
    in_percent: bool = False  # bare numbers there are percentages
    marks: dict[str, str] = dataclasses.field(default_factory=dict)  # sign -> the words of the state it stands for
    asked: str | None = None  # why it is asked what the marks stand for

    @property
    def title(self) -> str:
        return " / ".join(self.path)

    @property
    def letter(self) -> str:
        return letters(self.column)


@dataclass(frozen=True)
class FromTitle:
    """What the title over a heading says, so that no column has to."""

    award: bool = False  # which award was given
    given: bool = False  # its rows are those who were given it: no list of units or clusters
    states: bool = False  # how far all work it lists has come
    reports: bool = False  # that it reports on work: no list of tasks to come
    cluster: bool = False  # of which cụm, khối its units are
    target: bool = False  # that it sets targets, of its year
    days: bool = False  # that it lists days off or worked
    plan: bool = False  # that it is a plan's list of tasks
    units: bool = False  # that it lists units, or all of one type
    counted: bool = False  # what its values count, as may the group rows below it


NO_TITLE = FromTitle()


@dataclass
class Header:
    """One heading: its rows, its columns, the form it fits."""

    top: int
    bottom: int
    first: int
    last: int
    form: Form | None
    meanings: list[Meaning]
    score: float = 0.0
    texts: tuple[str, ...] = ()
    told: dict[str, str] = dataclasses.field(default_factory=dict)  # what an officer said of columns
    title: FromTitle = NO_TITLE

    def field_column(self, name: str) -> int | None:
        return next((m.column for m in self.meanings if m.field == name), None)

    @property
    def shape(self) -> str:
        """The titles of all columns in order: two files of one shape have the same heading."""
        return " | ".join(match_key(meaning.title) for meaning in self.meanings)

    def correct(self, told: dict[str, str], form: Form | None, year: int) -> None:
        """An officer says what columns mean: {"C": "recipient_type"}, "" for a column to leave out, or what the
        numbers of the column are about (column_dims.py).

        `form` is the form of a heading that none was recognised for.
        """
        self.form, self.told = self.form or form, told
        for meaning in self.meanings:
            if meaning.letter not in told:
                continue
            wanted = told[meaning.letter]
            dims = column_dims.unpack(wanted)
            for other in self.meanings:
                if wanted and other.field == wanted:
                    other.field = None
            meaning.field, meaning.rest_of_day = None if dims is not None else wanted or None, ()
            meaning.measure, meaning.dims = wanted == "quantity" or dims is not None, dims or {}
            meaning.total, meaning.subset, meaning.adds = bool(meaning.dims.pop(column_dims.TOTAL, None)), False, False
            if "period" in meaning.dims:
                meaning.dims["period"] = column_dims.period_in(meaning.dims["period"], year)
        for meaning in self.meanings:
            if meaning.field == "quantity":
                meaning.total = self.is_wide  # beside columns of its parts it adds them up

    def take_over(self, other: Header) -> None:
        """Form and meanings of a heading of the same shape, from the columns they stand in there to one's own."""
        by = self.first - other.first
        self.form, self.score = other.form, other.score
        self.meanings = [dataclasses.replace(m, column=m.column + by) for m in other.meanings]

    @property
    def measures(self) -> list[Meaning]:
        return [m for m in self.meanings if m.measure]

    @property
    def is_wide(self) -> bool:
        return any(m.measure and m.dims for m in self.meanings)


def same_heading(header: Header, texts: list[str]) -> bool:
    """Whether a later row repeats the heading, as after a page break."""
    keys = [match_key(t) for t in texts]
    return bool(keys) and sum(k in header.texts for k in keys) >= 0.7 * max(len(keys), len(header.texts) * 0.7)


_CLASS = re.compile(r"(?:tên )?(?:tập thể|cá nhân|hộ gia đình|doanh nghiệp)")  # over names of one class


def says_otherwise(header: Header, other: Header) -> bool:
    """Whether a later heading means something else in a column: "Cá nhân" under "Tập thể" begins another table."""
    ours = {meaning.column: meaning for meaning in header.meanings}
    for meaning in other.meanings:
        own = ours.get(meaning.column)
        if own is None or not own.path or not meaning.path:
            continue
        is_said = {*map(match_key, meaning.path)} <= {*map(match_key, own.path)}
        titles = [match_key(told.path[-1]) for told in (meaning, own)]
        is_other = _about(meaning) != _about(own) or all(_CLASS.fullmatch(title) for title in titles)
        if not is_said and (meaning.field or meaning.dims) and is_other:
            return True
    return False


def _about(meaning: Meaning) -> tuple:
    return meaning.field, meaning.dims, meaning.said, meaning.of_task, meaning.of_unit
