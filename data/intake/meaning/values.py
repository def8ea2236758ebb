"""What the text of one cell means: numbers, marks, percentages, days, periods, choices; or what is wrong with it.
A parser gives a value or a Wrong with its reason and cure; it knows no cell, so one reading serves all alike.
Where a text stands, and how what is wrong with it is told, is the business of table.py."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from data.intake.forms import Field
from data.intake.meaning import words
from data.intake.readers.workbook import as_typed
from data.text import (
    NumberReading,
    clean,
    date_order,
    day_label,
    fold,
    is_moment,
    match_key,
    period_bounds,
    period_label,
    read_count,
    read_date,
    read_percent,
    read_period,
    read_quantity,
    turned,
)


@dataclass(frozen=True)
class Wrong:
    """What is wrong with a text: told once per cell. `keep` is the value the row still carries."""

    code: str
    why: str  # continues: ô D7 ghi “...” ...
    cure: str = ""
    suggestion: str | None = None
    options: tuple[str, ...] = ()
    level: str = "error"
    keep: object = None


NONE_AROSE = frozenset(words.STATES["not_applicable"][:5])  # "không phát sinh" where a number stands


def count(value: object):
    if isinstance(value, str) and match_key(value) in NONE_AROSE:
        return 0
    found = read_count(value)
    if found.problem:
        return Wrong("bad_number", found.problem, "Ghi lại một số nguyên từ 0, ví dụ 12.", found.suggestion)
    return None if found.value is None else _noted(found, int(found.value))


_HOPED = re.compile(r"\b(?:dự kiến|ước|phấn đấu|sẽ|chưa)\b")  # beside a day: nothing was done on it yet
MARKS = frozenset(
    ("x", "v", "✓", "✔", "√", "+", "có", "☑", "☒", "✅", "●", "■")
)  # beside a person's name they count one


_ATTAINED = {"đạt": 1, "không đạt": 0, "chưa đạt": 0, "ko đạt": 0}


def is_mark(value: object) -> bool:
    return isinstance(value, str) and clean(value).casefold() in MARKS


def mark(value: object):
    if isinstance(value, str) and match_key(value) in _ATTAINED:
        return _ATTAINED[match_key(value)]
    return 1 if is_mark(value) else count(value)


def required_count(value: object):
    found = count(value)
    return Wrong("bad_number", "chưa ghi số lượng", "Ghi số nguyên từ 0.") if found is None else found


def is_blank(value: object) -> bool:
    """Nothing, or a dash: no value. 0 is a value."""
    return value is None or isinstance(value, str) and not value.strip(" -–—−.…\t\n\xa0")


def is_none(value: object) -> bool:
    """Nothing, or words that say so where a name should stand: "Không"."""
    return is_blank(value) or isinstance(value, str) and match_key(value) in ("không", "không có", "chưa có", "0")


def measured(value: object, title: str = ""):
    """A measured value; a dash says that there is none, and whether it means 0 only the sender knows.

    Words behind it must be among those of `title`: "120 người" under "Số người tập huấn".
    """
    if isinstance(value, str) and value.strip() and is_blank(value):
        return Wrong("bad_number", "chưa có giá trị (dấu “-” không phải là 0)", "Ghi 0 nếu kết quả là 0.", "0")
    if isinstance(value, str):
        value = value.strip().removesuffix("%").strip()
    found = read_quantity(value)
    if found.problem:
        return Wrong("bad_number", found.problem, "Ghi lại một con số, ví dụ 12 hoặc 12,5.", found.suggestion)
    if found.value is None:
        return Wrong("bad_number", "chưa ghi giá trị", "Ghi một con số.")
    if found.counted and match_key(found.counted) not in match_key(title):
        why = f"đếm “{found.counted}”, khác đơn vị tính của chỉ số"
        return Wrong("bad_number", why, "Ghi con số theo đơn vị tính, hoặc sửa đơn vị tính.")
    return _noted(found, int(found.value) if found.value == int(found.value) else found.value)


def _noted(found: NumberReading, number: float):
    """The number; with words in brackets behind it, which are told and not taken."""
    if not found.note:
        return number
    why = f"đã đọc là {as_typed(float(number))}, phần trong ngoặc không được lấy"
    return Wrong("note_beside_number", why, "Nếu không đúng, ghi lại số.", level="info", keep=number)


def percent(value: object, is_percent_cell: bool = False):
    found = read_percent(value, is_percent_cell)
    if found.problem:
        return Wrong("bad_number", found.problem, "Ghi tỷ lệ từ 0 đến 100, ví dụ 80%.", found.suggestion)
    return None if found.value is None else int(found.value) if found.value == int(found.value) else found.value


def date(today: str, may_be_future: bool = False):
    """A parser of dates; ISO text out."""

    def parse(value: object):
        found = read_date(value)
        if found.problem:
            return Wrong("bad_date", found.problem, "Ghi đủ ngày/tháng/năm, ví dụ 14/07/2026.", found.suggestion)
        if found.value is None:
            return None
        if not may_be_future and isinstance(value, str) and _HOPED.search(match_key(value)):
            return Wrong("bad_date", "chỉ là ngày dự kiến", "Ghi ngày đã thực hiện, hoặc để trống nếu chưa xong.")
        iso = found.value.isoformat()
        if iso > today and not may_be_future:
            return Wrong(
                "future_date",
                f"là ngày chưa đến (hôm nay {day_label(today)})",
                "Kiểm tra lại ngày, tháng, năm.",
                keep=iso,
            )
        return iso

    parse.reads_dates = True
    return parse


def of_one_order(parse: Callable[[object], object], values: list) -> Callable[[object], object]:
    """In a column that writes the month first wherever one can tell, the dates that could be either are asked; those of
    a program, each with its time, are all written so."""
    distinct = set(values)
    texts = {value for value in distinct if isinstance(value, str) and value.strip()}
    days = {value for value in distinct if isinstance(value, dt.date)}
    orders = set(map(date_order, texts)) | {"dm" for day in days if day.day > 12}
    if _are_half_turned(texts, days):
        return _ask_of_turned(parse)
    is_padded = any(text.strip().startswith("0") for text in texts)  # programs that put the month first pad nothing
    if orders == {"either"} and not days and not is_padded and all(map(is_moment, texts)):
        return _tell_of_program(parse, next(value for value in values if value in texts))
    if "md" not in orders or "dm" in orders:
        return parse
    if not days and all(map(is_moment, texts)):
        return lambda value: parse(turned(value) if isinstance(value, str) else value)

    def ask(value: object):
        # Excel took "10/3/2026" for a day of March, and left "10/15/2026" a text
        if isinstance(value, dt.date) or isinstance(value, str) and date_order(value) == "either":
            why = "có thể đảo ngày và tháng, vì cột này có ô ghi tháng trước ngày"
            return Wrong("bad_date", why, "Ghi lại theo thứ tự ngày/tháng/năm.")
        return parse(value)

    return ask


def _tell_of_program(parse: Callable[[object], object], first: str) -> Callable[[object], object]:
    """Moments of a program, none of which can tell whether it writes the month first: told at the first."""

    def told(value: object):
        found = parse(value)
        if value != first or not isinstance(found, str):
            return found
        why = (
            f"là thời điểm do phần mềm ghi, đã đọc là ngày {day_label(found)}; cả cột không có ngày nào cho biết phần "
            "mềm ghi ngày trước hay tháng trước"
        )
        return Wrong("bad_date", why, "Nếu phần mềm ghi tháng trước, ghi lại các ngày.", level="warning", keep=found)

    return told


def _are_half_turned(texts: set[str], days: set[dt.date]) -> bool:
    """Whether days stand as an Excel that puts the month first leaves them: "15/10/2026" as a text, and 3/10/2026 as a
    day of March."""
    is_told = len(texts) > 1 and len(days) > 1
    return (
        is_told and {*map(date_order, texts)} == {"dm"} and all(day.day <= 12 and day.day != day.month for day in days)
    )


def _ask_of_turned(parse: Callable[[object], object]) -> Callable[[object], object]:
    def ask(value: object):
        found = parse(value)
        if not isinstance(value, dt.date) or not isinstance(found, str):
            return found
        why = (
            f"được đọc là ngày {day_label(found)}, nhưng các ngày sau ngày 12 của cột này là chữ: Excel có thể đã đảo "
            "ngày và tháng của ô"
        )
        return Wrong("bad_date", why, "Kiểm tra lại; nếu sai, ghi lại ngày.", level="warning", keep=found)

    return ask


_NO_YEAR = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}")


def in_year(value: object, year: str) -> object:
    """15/6 under "Ngày hoàn thành (năm 2026)" is 15/6/2026."""
    text = clean(value) if isinstance(value, str) else ""
    return f"{text}/{year}" if _NO_YEAR.fullmatch(text) else value


_BEFORE = re.compile(r"trước\s+(?:ngày\s+)?(.*\d.*)", re.IGNORECASE)


def due_date(today: str, begins: bool = False):
    """A parser of days by which something shall be done: "Quý IV/2026" is its last day, and that is told; of what
    `begins`, its first."""
    plain = date(today, may_be_future=True)

    def parse(value: object):
        found = plain(value)
        if isinstance(found, Wrong) and isinstance(value, str) and (before := _BEFORE.match(clean(value))):
            day = read_date(before[1]).value
            last = day and day - dt.timedelta(days=1)
            if last:
                why = f"là hạn trước một ngày; đã hiểu là chậm nhất ngày {last:%d/%m/%Y}"
                cure, shown = "Ghi ngày chậm nhất.", f"{last:%d/%m/%Y}"
                return Wrong("day_assumed", why, cure, shown, level="warning", keep=last.isoformat())
        if isinstance(found, Wrong) and isinstance(value, str) and (named := read_period(value)):
            last = period_bounds(named)[not begins]
            why = f"chỉ có {period_label(named).split(' ')[0]}, thiếu ngày; đã hiểu là ngày {last:%d/%m/%Y}"
            return Wrong("day_assumed", why, "Ghi đủ ngày.", f"{last:%d/%m/%Y}", level="warning", keep=last.isoformat())
        return found

    return parse


_PARTS = {"thang": "tháng", "quy": "quý"}  # titles of programs bear no accents
_BARE_PART = re.compile(r"(?:\d{1,2}|[IVX]{1,4})(?:/\d{4})?", re.IGNORECASE)


def under_heading(title: str, value: object) -> object:
    """What a cell says under "Tháng" or "Quý": a bare 7 or III there is Tháng 7, Quý III. Others stay as they are."""
    word, text = _PARTS.get(fold(match_key(title))), clean(as_typed(value))
    return f"{word} {text}" if word and _BARE_PART.fullmatch(text) else value


def text(value: object):
    return clean(as_typed(value)) or None


_NO_REMARK = re.compile(
    r"0|(?:không|ko|chưa)(?: có| gặp| phát sinh)*(?: (?:khó khăn|vướng mắc|kiến nghị|đề xuất|đề nghị|gì|và))*"
)


def remark(value: object):
    """A text of difficulties or requests; "Không", "Không có vướng mắc", a dash say that there is none."""
    typed = text(value)
    return None if typed is None or is_blank(typed) or _NO_REMARK.fullmatch(match_key(typed)) else typed


def choice(told: Field):
    table = {match_key(word): code for code, words in told.choices for word in (code, *words)}

    def parse(value: object):
        typed = clean(as_typed(value))
        if not typed:
            return table.get("")
        if match_key(typed) in table:
            return table[match_key(typed)]
        words = tuple(words[0] for _, words in told.choices)
        return Wrong(
            "unknown_choice", "không thuộc các giá trị được nhận", f"Ghi một trong: {', '.join(words)}.", options=words
        )

    return parse
