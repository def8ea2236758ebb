"""The words and numbers a reader sees: one place, used by pages, slides, documents and sheets.
Every function takes plain values and gives Vietnamese text; nothing here asks a question or draws.
Numbers are 1.234 and 12,5%, dates dd/mm/yyyy; a missing value is shown as missing, never as zero."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

import pandas as pd

NBSP = "\u00a0"
MISSING = "không có số liệu"
SMALL_DENOMINATOR = 10  # below this a percentage says more than the counts can bear
SAMPLE_FLAG = "Số liệu minh họa, không phải số liệu thật"


@dataclass(frozen=True)
class Status:
    """How one status is said and drawn; `tone` names a colour of the palette, `shape` a glyph."""

    word: str
    tone: str
    shape: str
    filled: bool = True


STATUSES = {
    "done_on_time": Status("Hoàn thành đúng hạn", "done", "check"),
    "done_late": Status("Hoàn thành quá hạn", "done", "check_late"),
    "overdue": Status("Quá hạn", "overdue", "triangle"),
    "due_soon": Status("Sắp đến hạn", "soon", "clock"),
    "awaiting_report": Status("Chờ báo cáo", "soon", "clock_open", filled=False),
    "in_progress": Status("Đang thực hiện", "going", "dot"),
    "not_due": Status("Trong hạn, chưa có báo cáo", "line", "point", filled=False),
    "undated": Status("Không quy định thời hạn cụ thể", "none", "dash"),
    "not_applicable": Status("Không phát sinh", "line", "slash", filled=False),
    "undetermined": Status("Chưa xác định đơn vị thực hiện", "line", "question", filled=False),
}

STATUS, REPORTED = "Trạng thái", "Tình trạng"  # what follows from report and deadline; what a unit itself reported
LEVELS = {"error": "Lỗi", "warning": "Cảnh báo", "info": "Lưu ý"}
INDICATORS = {
    "B": ("Tỷ lệ B, theo Kế hoạch 60", "tập thể nhỏ + hộ gia đình + người trực tiếp, trên mọi đối tượng"),
    "A": ("Tỷ lệ A, người trực tiếp", "công nhân + nông dân + người trực tiếp khác, trên mọi cá nhân"),
    "A0": ("Tỷ lệ A0, theo cột của biểu 0603", "người trực tiếp trên mọi cá nhân, mọi loại hình, năm thống kê"),
}
# Official names too long for a chart's margin, as offices shorten them; lists and files keep the full name.
CHART_NAMES = {
    "Bộ, ban, ngành, đoàn thể trung ương": "Bộ, ban, ngành",
    "Cơ sở": "Cơ sở (sở, xã)",
    "Người trực tiếp công tác, lao động, học tập, chiến đấu, phục vụ chiến đấu khác": "Người trực tiếp khác",
    "Các cấp lãnh đạo khác từ phó phòng trở lên": "Lãnh đạo khác, từ phó phòng",
    "Lãnh đạo cấp vụ, sở, ngành và tương đương": "Lãnh đạo sở, ngành",
    "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên": "Lãnh đạo cấp bộ, tỉnh",
    "Doanh nghiệp và tổ chức kinh tế khác": "Doanh nghiệp",
    "Tập thể (không ghi rõ quy mô)": "Tập thể, chưa rõ quy mô",
    "Bằng khen của bộ, ban, ngành, đoàn thể trung ương": "Bằng khen bộ, ban, ngành",
    "Bằng khen của Thủ tướng Chính phủ": "Bằng khen Thủ tướng Chính phủ",
    "Bằng khen của Chủ tịch UBND tỉnh": "Bằng khen Chủ tịch UBND tỉnh",
    "Giấy khen của Giám đốc sở và tương đương": "Giấy khen Giám đốc sở",
    "Giấy khen của Chủ tịch UBND cấp xã": "Giấy khen Chủ tịch UBND xã",
    "Giấy khen của Chủ tịch UBND cấp huyện": "Giấy khen Chủ tịch UBND huyện",
    "Giấy khen của doanh nghiệp, hợp tác xã, đơn vị khác": "Giấy khen đơn vị khác",
    "Khen thưởng phong trào thi đua (theo đợt, chuyên đề)": "Chuyên đề, theo đợt",
}
NUMBER_WORDS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}


def is_missing(value) -> bool:
    """True for None, NaN, NaT and NA, the ways a table says that nothing is known."""
    return value is None or value is pd.NA or value != value


def number(value) -> str:
    """1234 -> '1.234'; a missing value is an en dash."""
    return "–" if is_missing(value) else f"{int(value):,}".replace(",", ".")


def decimal(value, places: int = 1) -> str:
    """12.5 -> '12,5'; halves are rounded away from zero, as a clerk does."""
    if is_missing(value):
        return "–"
    step = Decimal(1).scaleb(-places)
    return f"{Decimal(str(value)).quantize(step, ROUND_HALF_UP):,}".translate(str.maketrans(",.", ".,"))


def percent(part, whole) -> str:
    """(2237, 3412) -> '65,6%'; counted from the integers, so no float can tip the last digit."""
    if is_missing(part) or is_missing(whole) or not whole:
        return "–"
    return decimal(Decimal(int(part)) * 100 / Decimal(int(whole))) + "%"


def points(part, whole, part_before, whole_before) -> Decimal:
    """The difference of two shares in percentage points, from the shares as they are printed."""

    def shown(n, d):
        return (Decimal(int(n)) * 100 / Decimal(int(d))).quantize(Decimal("0.1"), ROUND_HALF_UP)

    return shown(part, whole) - shown(part_before, whole_before)


def fraction(part, whole) -> str:
    """'9/14'; a number and its denominator are one word."""
    return f"{number(part)}/{number(whole)}"


def ratio_words(part, whole, unclassified=0) -> str:
    """'từ 65,6% đến 77,4%', '65,6%', or counts when the denominator is too small for a share."""
    if is_missing(whole) or not whole:
        return MISSING
    if whole < SMALL_DENOMINATOR:
        return f"{fraction(part, whole)}, dưới {SMALL_DENOMINATOR}, không tính tỷ lệ"
    if not unclassified:
        return percent(part, whole)
    return f"từ {percent(part, whole)} đến {percent(part + unclassified, whole)}"


def is_small(whole) -> bool:
    return is_missing(whole) or whole < SMALL_DENOMINATOR


def to_date(value) -> date | None:
    """A date from a date, a timestamp or an ISO text; None stays None."""
    if is_missing(value) or value == "":
        return None
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    return value.date() if hasattr(value, "date") else value


def day(value) -> str:
    """'30/09/2026'."""
    found = to_date(value)
    return "–" if found is None else f"{found:%d/%m/%Y}"


def short_day(value) -> str:
    """'30/09', for lists in which the year is said once above."""
    found = to_date(value)
    return "–" if found is None else f"{found:%d/%m}"


def count_word(value: int, capital: bool = False) -> str:
    """One to ten in words, larger ones in figures: for the start of a title."""
    text = NUMBER_WORDS[value] if 0 <= value <= 10 else number(value)
    return text[0].upper() + text[1:] if capital else text


def occurrences(count: int) -> str:
    """What so many occurrences are called: 'mốc và kỳ' are at least two."""
    return "mốc và kỳ" if count > 1 else "mốc, kỳ"


def plan_name(plan) -> str:
    """'Kế hoạch số 60/KH-UBND ngày 14/02/2026'; `plan` is the row of the question plan."""
    return f"Kế hoạch số {plan.number} ngày {day(plan.plan_date)}"


def plan_short(plan) -> str:
    """'Kế hoạch 60'."""
    return f"Kế hoạch {plan.number.split('/')[0]}"


def is_of_clusters(lead) -> bool:
    """Whether a task's lead is answered by cụm, khối, whose list may not have been entered yet."""
    return any(word in str(lead).lower() for word in ("cụm", "khối"))


def quarter_name(code) -> str:
    """3 or '2026-Q3' -> 'quý III'."""
    return f"quý {ROMAN[int(str(code)[-1])]}"


def period(code: str, year: bool = True) -> str:
    """'2026-Q1' -> 'Quý I/2026'; also months, half-years, years and the statistical year."""
    text = str(code)
    head, _, tail = text.partition("-")
    suffix = f"/{head}" if year else ""
    if not tail:
        return f"Năm {head}"
    if tail.startswith("Q") and tail[1:] in ("1", "2", "3", "4"):
        return f"Quý {ROMAN[int(tail[1:])]}{suffix}"
    if tail in ("H1", "H2"):
        return f"6 tháng {'đầu' if tail == 'H1' else 'cuối'} năm{' ' + head if year else ''}"
    if tail == "S":
        return f"Kỳ thống kê năm{' ' + head if year else ''}"
    if len(tail) == 2 and tail.isdecimal():
        return f"Tháng {int(tail)}{suffix}"
    return day(text) if len(text) == 10 else text


def plain_label(label: str) -> str:
    """'Kỳ tháng 5/2026' -> 'kỳ tháng 5', for use inside a line whose year is known."""
    text = re.sub(r"/\d{4}", "", label)
    return text[:1].lower() + text[1:]


def enumerate_words(items) -> str:
    """['a', 'b', 'c'] -> 'a, b và c'."""
    items = list(items)
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + f" và {items[-1]}" if items else ""


def short_unit(name: str) -> str:
    """'Xã Na Rì' -> 'Na Rì'; other units keep their name."""
    for kind in ("Xã ", "Phường "):
        if name.startswith(kind):
            return name[len(kind) :]
    return name


def unit_inside(name: str) -> str:
    """'Xã Na Rì' -> 'xã Na Rì', as a place is written inside a sentence; offices keep their capital."""
    return name[:1].lower() + name[1:] if name != short_unit(name) else name


# A name that ends in its number ("kỳ tháng 5"), a word before what it leads to, a number and what it counts.
_APART = re.compile(
    r"\b(?:[Kk]ỳ )?(?:(?:[Qq]uý|[Tt]háng|[Nn]ăm|[Nn]gày|[Nn]hiệm vụ|[Kk]ế hoạch|[Tt]hông tư|Cụm|Khối) )+"
    r"(?:\d[\d/]*+(?! tháng\b)|[IVX]+\b)|\b(?:[Cc]ả|[Tt]ỷ lệ|từ|đến) (?=\d|tháng|quý|năm\b|[AB]\b)"
    r"|(?<!\b20\d)\d (?:đơn vị|nhiệm vụ|kiến nghị|báo cáo|giá trị|quá hạn|(?=[^\W\d_]))"
)
_SPAN = re.compile(r"(?<=\d) - (?=\d)")  # 2025 - 2026


def glued(text: str) -> str:
    """The same text, in which a number is not parted from the word it belongs to at the end of a line."""
    return _SPAN.sub(f"{NBSP}-{NBSP}", _APART.sub(lambda found: found[0].replace(" ", NBSP), text))


@lru_cache(maxsize=8192)  # pages say the same names over and over
def glued_on_screen(text: str) -> str:
    """The same for a browser, which breaks a line after a hyphen whatever follows it, unless a joiner does."""
    return glued(text).replace(f"-{NBSP}", f"-\u2060{NBSP}")


def shorten(text: str, length: int) -> str:
    """Cut at a word and mark the cut, so that a long task fits its line."""
    if len(text) <= length:
        return text
    return text[: length + 1].rsplit(" ", 1)[0].rstrip(" ,;") + "…"


def chart_name(name) -> str:
    """The short form of an official name, for the margin of a chart."""
    return CHART_NAMES.get(str(name), shorten(str(name), 32))


def level_name(name) -> str:
    """'Tỉnh' -> 'Cấp tỉnh', so that a level cannot be read as a place."""
    short = CHART_NAMES.get(str(name), str(name)).partition(" (")[0]
    return "Cấp " + (short if short == "Nhà nước" else short[:1].lower() + short[1:])


def late_days(days, working=None) -> str:
    """'121 (85)': calendar days, working days in brackets."""
    return number(days) + (f" ({number(working)})" if not is_missing(working) else "")


def status_word(code: str) -> str:
    return STATUSES[code].word
