"""Read a deadline as plans write it ("Tháng 3, tháng 8/2026"): one Due per occurrence, with its rule.
The text is matched whole, word by word: what the grammar does not know is an error, never a guess.
Pure: it needs the plan's date and a working calendar; data/plan.py adds ids, rolled and report dates."""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from data.deadline_words import (
    AFTER,
    DAY_BEHIND,
    HALF_AND_YEAR,
    ISSUED,
    PARTS,
    RANGE,
    ROMAN,
    STRETCH,
    UNDATED,
    Piece,
    Unclear,
    fold,
    read_piece,
    read_pieces,
    share,
)
from data.workcalendar import ONE_DAY, WorkCalendar

ACCEPTED = (
    "Quý I/2026; Tháng 7/2026; Tháng 3, tháng 8/2026; Đầu quý III/2026; 6 tháng đầu năm 2026; Năm 2026; "
    "Hàng tháng; Hàng quý; Trước ngày 15/12/2026; Đến ngày 15/12/2026; 10 ngày làm việc; "
    "Theo quy định; Thường xuyên"
)


class DeadlineError(ValueError):
    """A deadline that cannot be read; the message is for the officer and names the text."""

    def __init__(self, text: str, cause: str = ""):
        self.cause, self.cure = cause, f"Cách ghi được nhận: {ACCEPTED}."
        what = f'Chưa hiểu được thời gian hoàn thành "{" ".join(text.split())}".'
        super().__init__(" ".join(part for part in (what, cause, self.cure) if part))


@dataclass(frozen=True)
class Due:
    """One occurrence of a deadline text."""

    key: str  # unique within the text: 2026-Q1, 2026-07, 2026-12-14, khong-thoi-han
    label: str  # as the screen says it: Quý I/2026, Kỳ tháng 2/2026
    due: date | None  # nominal due date; None = the text gives no date
    kind: str  # one_off, periodic or undated
    rule: str  # how the date was found, in Vietnamese
    interpreted: bool  # the text leaves room for another reading


@dataclass(frozen=True)
class Period:
    """A stretch of days a deadline names: a day, month, quarter, half-year or year."""

    unit: str  # day, month, quarter, half or year
    key: str
    name: str  # in the middle of a sentence: quý I/2026
    first: date
    last: date


def read_deadline(text: str, plan_date: date, calendar: WorkCalendar, year: int | None = None) -> tuple[Due, ...]:
    """Every occurrence, in the order of the text; `year` is the plan's (default: of its date)."""
    try:
        dues = _read(fold(text), text, plan_date, calendar, year or plan_date.year)
        return _with_unique_keys(dues)
    except Unclear as unclear:
        raise DeadlineError(text, str(unclear)) from None


def _read(words: str, text: str, plan_date: date, calendar: WorkCalendar, year: int) -> list[Due]:
    if not words:
        raise Unclear("Chưa ghi thời gian hoàn thành.")
    if UNDATED.fullmatch(words):
        shown = unicodedata.normalize("NFC", " ".join(text.split()).strip(" .,;:"))
        shown = shown.capitalize() if shown.isupper() else shown[:1].upper() + shown[1:]
        return [Due("khong-thoi-han", shown, None, "undated", "Kế hoạch không ghi thời hạn cụ thể", False)]
    if match := AFTER.fullmatch(words):
        return [_days_after(match, plan_date, calendar, year)]
    if match := RANGE.fullmatch(words):
        return [_end_of_range(match["first"], match["last"], year)]
    if HALF_AND_YEAR.fullmatch(words):
        words = "6 thang dau nam va ca nam"
    if match := DAY_BEHIND.fullmatch(words):
        words = match["day"] if "thang cuoi" in match["day"] else f"{match['day']} hang {match['unit']}"
    try:
        pieces = share(read_pieces(words, year))
    except Unclear:
        if match := STRETCH.fullmatch(words):
            return [_end_of_range(match["first"], match["last"], year)]
        raise
    return [due for piece in pieces for due in _dues(piece, plan_date, year)]


def _days_after(match: re.Match, plan_date: date, calendar: WorkCalendar, year: int) -> Due:
    """Ten (working) days after the plan was issued or after a date in the text, that day not counted."""
    event, count = match["event"], int(match["count"])
    if not count:
        raise Unclear("Số ngày phải lớn hơn 0.")
    start = plan_date
    if event and not ISSUED.fullmatch(event):
        piece = read_piece(event, None, year)
        if piece.unit != "day":
            raise Unclear("Chưa rõ ngày bắt đầu tính thời hạn.")
        start = _period(piece, year).last
    due = calendar.add_working_days(start, count) if match["working"] else start + timedelta(days=count)
    nth = f"{'Ngày làm việc' if match['working'] else 'Ngày'} thứ {count}"
    rule = f"{nth} sau ngày {start:%d/%m/%Y}"
    return Due(due.isoformat(), f"Ngày {due:%d/%m/%Y}", due, "one_off", rule, not event)


def _end_of_range(first: str, last: str, year: int) -> Due:
    """A stretch "từ ... đến ..." is over when its last period is."""
    start = None if first == "nay" else read_piece(first, None, year)
    piece = read_piece(last, start, year)
    if piece.unit == "every" or piece.before:
        raise Unclear("Chưa rõ thời điểm kết thúc.")
    [end] = _dues(piece, date.min, year)
    start_name = first
    if start:
        start_period = _period(start, start.year or end.due.year)
        if start_period.first > end.due:
            raise Unclear("Thời điểm bắt đầu sau thời điểm kết thúc.")
        start_name = start_period.name
    label = f"Từ {start_name} đến hết {end.label[:1].lower()}{end.label[1:]}"
    return replace(end, label=label, interpreted=True)


def _dues(piece: Piece, plan_date: date, plan_year: int) -> list[Due]:
    year = piece.year or plan_year
    if piece.unit == "every":
        return _every(piece, plan_date, year)
    period = _period(piece, year)
    due, rule = _last_day(period, piece)
    part = "" if piece.unit == "half" else PARTS.get(piece.part, "")
    label = f"{'trước ' if piece.before else ''}{part + ' ' if part else ''}{period.name}"
    key = due.isoformat() if piece.before else period.key
    interpreted = bool(piece.before or part or piece.hour or not piece.year)
    rule += "" if piece.year else _year_assumed(year)
    return [Due(key, label[:1].upper() + label[1:], due, "one_off", rule, interpreted)]


def _every(piece: Piece, plan_date: date, year: int) -> list[Due]:
    """One due date per period of the year; a period over before the plan was issued is left out."""
    if piece.before and not piece.day:
        raise Unclear("Chưa rõ ngày nào của mỗi kỳ.")
    dues = []
    for end in range(piece.number, 13, piece.number):
        period = _recurring_period(piece.number, end, year)
        due, rule = _last_day(period, piece)
        if piece.day:
            due = _day(min(piece.day, monthrange(year, end)[1]), end, year) - piece.before * ONE_DAY
            rule = f"Ngày {due:%d/%m/%Y}, theo ngày {piece.day} ghi trong kế hoạch"
        if due >= plan_date:
            dues.append(Due(period.key, f"Kỳ {period.name}", due, "periodic", rule, piece.before))
    if not dues:
        raise Unclear(f"Không còn kỳ nào của năm {year} sau ngày ban hành kế hoạch.")
    return dues


def _last_day(period: Period, piece: Piece) -> tuple[date, str]:
    """The nominal due date within a period, and the rule that gives it."""
    if piece.before:
        if piece.part and period.unit != "half":
            raise Unclear("Chưa rõ ngày cuối cùng được tính.")
        return period.first - ONE_DAY, f"Ngày liền trước {period.name}"
    if piece.hour and period.unit != "day":
        raise Unclear("Có giờ mà không có ngày.")
    if period.unit == "day":
        hour = f"Trước {piece.hour} giờ, tính đến hết {period.name}"
        return period.last, hour if piece.hour else f"Đúng {period.name}"
    if period.unit == "half" or not piece.part:
        return period.last, f"Ngày cuối cùng của {period.name}"
    nth = list(PARTS).index(piece.part)
    part = PARTS[piece.part]
    if period.unit == "quarter":
        month = period.first.month + nth
        rule = f"Ngày cuối cùng của tháng {part} {period.name} (tháng {month})"
        return _last_of_month(period.first.year, month), rule
    # Khoản 2 and 3, Điều 146 of the Civil Code 2015 say what these words mean for a month and for a year.
    clause = 2 if period.unit == "month" else 3
    middle = period.first.replace(day=15) if clause == 2 else period.first.replace(month=6, day=30)
    due = (period.first, middle, period.last)[nth]
    law = f"khoản {clause} Điều 146 Bộ luật Dân sự"
    return due, f"{part.capitalize()} {period.name} là ngày {due:%d/%m/%Y} ({law})"


def _period(piece: Piece, year: int) -> Period:
    number = piece.number
    if piece.unit == "day":
        day = _day(piece.day, number, piece.year or year)
        return Period("day", day.isoformat(), f"ngày {day:%d/%m/%Y}", day, day)
    if piece.unit == "quarter":
        if not 1 <= number <= 4:
            raise Unclear(f"Không có quý {ROMAN[number] if number < len(ROMAN) else number}.")
        return _recurring_period(3, 3 * number, year)
    if piece.unit == "month":
        if not 1 <= number <= 12:
            raise Unclear(f"Không có tháng {number}.")
        return _recurring_period(1, number, year)
    if piece.unit == "half":
        return _months_of_year(number, piece.part, year)
    if piece.unit == "year":
        return _recurring_period(12, 12, year)
    raise Unclear("")


def _recurring_period(length: int, end: int, year: int) -> Period:
    """The period of `length` months whose last month is `end`."""
    first, last = date(year, end - length + 1, 1), _last_of_month(year, end)
    unit, key, name = {
        1: ("month", f"{year}-{end:02}", f"tháng {end}/{year}"),
        3: ("quarter", f"{year}-Q{end // 3}", f"quý {ROMAN[end // 3]}/{year}"),
        6: ("half", f"{year}-H{end // 6}", f"6 tháng {'đầu' if end == 6 else 'cuối'} năm {year}"),
        12: ("year", f"{year}", f"năm {year}"),
    }[length]
    return Period(unit, key, name, first, last)


def _months_of_year(count: int, part: str, year: int) -> Period:
    """The first or last so many months of a year."""
    if not 1 <= count <= 11:
        raise Unclear(f"Không rõ {count} tháng nào của năm.")
    end = count if part == "dau" else 12
    if count == 6:
        return _recurring_period(6, end, year)
    first, last = date(year, end - count + 1, 1), _last_of_month(year, end)
    return Period("half", last.isoformat(), f"{count} tháng {PARTS[part]} năm {year}", first, last)


def _with_unique_keys(dues: list[Due]) -> tuple[Due, ...]:
    """Two occurrences of one period ("đầu quý III, cuối quý III") differ by date; one twice is a slip."""
    keys = [due.key for due in dues]
    apart = [replace(due, key=due.due.isoformat()) if keys.count(due.key) > 1 else due for due in dues]
    if len({due.key for due in apart}) < len(apart):
        raise Unclear("Một thời điểm được ghi hai lần.")
    return tuple(apart)


def _day(day: int, month: int, year: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Unclear(f"Không có ngày {day:02}/{month:02}/{year}.") from None


def _last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _year_assumed(year: int) -> str:
    return f"; văn bản không ghi năm, hiểu là năm {year}"
