"""The period a table is about: what the lines above it and the sheet's name say, the most exact of them.
Lines that cite another document, and "số liệu đến ngày", name other times.
A line nobody can read may name the period: then none that says less is taken."""

from __future__ import annotations

import re

from data.intake.addresses import address, position
from data.intake.grid import Grid
from data.intake.meaning.match import without_number
from data.intake.readers.workbook import as_typed
from data.intake.tables import context_days
from data.intake.tables.context import Context, Told
from data.text import (
    clean,
    is_garbled,
    match_key,
    period_bounds,
    period_label,
    periods_apart,
    periods_in,
    read_period,
    speaks_of_year_so_far,
)

# Of no letter's date.
_NAMED_YEAR = re.compile(r"^(?!.*\bngày\b.*\btháng\b).*\bnăm\s*[:：]?\s*(20\d\d)\b", re.IGNORECASE)
_DOCUMENT = re.compile(r"kèm theo|ban hành|căn cứ|theo thông tư|nghị định|giai đoạn|nhiệm kỳ|hướng dẫn", re.IGNORECASE)
CITED = re.compile(rf"{_DOCUMENT.pattern}|đến ngày|tới ngày", re.IGNORECASE)
_SPELLED = re.compile(
    r"từ\s+(?:ngày\s*)?\d.*?(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", re.IGNORECASE
)
_FROM_START = re.compile(r"\W*(?:tính |số liệu )?từ đầu năm\b", re.IGNORECASE)
_OF_COLUMN = re.compile(r"\W*(?:cột|ghi chú|lưu ý|chú thích)\b", re.IGNORECASE)
_MERITS = re.compile(r"có (?:nhiều )?thành tích|\bvì (?:đã|có)\b|trong phong trào", re.IGNORECASE)
# "9 tháng năm 2026", "từ tháng 1 đến tháng 9": a stretch, whether or not it fills a period.
_STRETCH = re.compile(
    r"(?<!\d)(?:\d{1,2}|ba|bốn|năm|bảy|tám|chín|mười) tháng (?:(?:đầu|cuối) )?năm\b|"
    r"^(?:báo cáo|kết quả|tổng hợp|biểu|thống kê)\b.*(?<!\d)\d{1,2} tháng$|"
    r"(?:tháng|quý)\s*(?:\d{1,2}|[iv]+)\s*(?:-|–|đến|tới|,|;|và)\s*(?:hết\s*)?(?:tháng|quý)?\s*(?:\d{1,2}|[iv]+)\b",
    re.IGNORECASE,
)
_FROM_NEW_YEAR = re.compile(r"từ\s+(?:ngày\s*)?0?1[/.-]0?1\b", re.IGNORECASE)
_OF_FIGURES = re.compile(
    r"(?:số|kết quả|(?:đính chính |điều chỉnh |bổ sung )?báo cáo|"
    r"(?:bảng |biểu )?tổng hợp|thống kê|tình hình|tiến độ|danh sách|khen thưởng)\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(r"(?:kỳ|kỳ báo cáo|kỳ số liệu|tháng|quý|năm)\s*[:：]?", re.IGNORECASE)
_FILLED_IN = re.compile(
    r"(?:tháng|quý)(?: báo cáo)?\s*[:：]\s*(?:\d{1,2}|[IV]{1,3})", re.IGNORECASE
)  # "Tháng báo cáo: 8"
_UNFILLED = re.compile(r"\b(?:tháng|quý)\W*(?:năm|/)\s*20\d\d\b", re.IGNORECASE)
_SPECIFIC = {"": 0, "S": 1, "H": 1, "Q": 2}
EXACT = 9  # from a day to a day

Named = tuple[int, str, str]  # how exact it is, the period, its cell


def find(grid: Grid, lines: list, found: Context, year: int, inherited: Context | None = None) -> None:
    """Put the period, and a year that stands alone, into the context; a title above all tables may name the year."""
    above = _year_of(inherited)
    best: Named | None = None
    open_part: tuple[str, str] | None = None  # "QUÝ I", whose year stands alone in the next line
    asked: tuple[str, str] | None = None  # "Kỳ báo cáo: Quý III", whose year another line may name
    for row, column, text, raw in lines:
        cell = address(row, column)
        if is_garbled(raw):
            found.garbled = found.garbled or Told(text, cell)
            continue
        text = _own_words(text, raw)
        spelled = _SPELLED.search(text)
        if exact := read_period(spelled[0]) if spelled else None:
            if best and periods_apart(best[1], exact):
                found.other_period = found.other_period or Told(best[1], best[2])
            best = (EXACT, exact, cell)
            continue
        is_stretch = speaks_of_year_so_far(text) or spelled and _FROM_NEW_YEAR.match(spelled[0])
        is_stretch = is_stretch or _STRETCH.search(text) and read_period(text, year, anywhere=True) is None
        if is_stretch and not _OF_COLUMN.match(text) and not _DOCUMENT.search(text):
            found.so_far = found.so_far or Told(text, cell)
            found.year = found.year or _year_in(text)
            continue
        text = _before_day(text)
        if _MERITS.search(text) and found.decision():
            continue  # "đã có thành tích xuất sắc quý I năm 2026" says for what, and the decision when
        if CITED.search(text) and not match_key(text).startswith(("kỳ", "từ ngày")):
            continue
        if found.unfilled and position(found.unfilled.cell)[0] == row:
            continue
        filled = _of_form(grid, row, column)
        text = filled or text
        period = read_period(text, anywhere=True) or _of_section(text, _year_of(found, best) or above)
        if period is None and match_key(text).startswith("kỳ"):
            asked = (re.sub(r"^(?:.*?[:：]|kỳ báo cáo|kỳ số liệu|kỳ)", "", text, flags=re.IGNORECASE), cell)
        elif period is None and (filled or _UNFILLED.search(text)):
            found.unfilled = Told(text, cell)
        if period and best and (_is_title_apart(text, period, best) or _is_wider_title(text, period, best)):
            found.other_period = found.other_period or Told(period, cell)
        if period and (best is None or _specific(period) > best[0]):
            best = (_specific(period), period, cell)
        if open_part and period and len(period) == 4 and read_period(text) == period:
            whole = read_period(open_part[0], int(period), anywhere=True)
            best = (_specific(whole), whole, open_part[1])
        open_part = (text, cell) if period is None and read_period(text, year, anywhere=True) else None
        if period is None:
            found.year = found.year or _year_in(text)
    found.yearless = Told(*open_part) if open_part and best is None else None
    _decide(grid, _of_asked(asked, _or_so_far(best, found), found, above, year), found, year, above)


def _is_title_apart(text: str, period: str, told: Named) -> bool:
    """Whether a line is a title of its own about another time: "BÁO CÁO ... QUÝ II" over "DANH SÁCH ... QUÝ III".

    A line that is a time and nothing else is one too: "Tháng 7/2026" below "THÁNG 9/2026".
    """
    key = match_key(text)
    is_title = told[0] == _specific(period) and _OF_FIGURES.match(key) is not None
    return (
        periods_apart(period, told[1])
        and (is_title or read_period(without_number(text), int(told[1][:4])) == period)
        and not re.search(r"\b(?:so với|cùng kỳ|kỳ trước|lũy kế)\b", key)
    )


def _is_wider_title(text: str, period: str, told: Named) -> bool:
    """Whether a title nearer to the table is about a longer stretch: "KẾT QUẢ ... QUÝ III" below "Tháng 8/2026"."""
    if len(period) == 4 or len(told[1]) == 4 or _specific(period) >= told[0] or periods_apart(period, told[1]):
        return False
    return _OF_FIGURES.match(match_key(text)) is not None


def complete(found: Context) -> None:
    """A title "THÁNG 9" without a year is of the year of the day that its numbers run up to, or it was signed on."""
    day = found.data_until.value if found.data_until else found.written_on
    if found.yearless is None or found.period or found.year or found.so_far or day is None:
        return
    period = read_period(found.yearless.value, int(day[:4]), anywhere=True)
    if period and period_bounds(period)[0].isoformat() <= day:
        found.period = Told(period, found.yearless.cell)


def _of_asked(
    asked: tuple[str, str] | None, best: Named | None, found: Context, above: int | None, year: int
) -> Named | None:
    """What stands behind "Kỳ báo cáo:" without its year, in the year that other lines name, else in the plan's."""
    if asked is None or best and best[0]:
        return best
    named = _year_of(found, best) or above
    period = read_period(asked[0], named or year)
    if period is None:
        return best
    found.year_assumed = named is None
    return _specific(period), period, asked[1]


def _year_of(context: Context | None, best: Named | None = None) -> int | None:
    """The year that lines further up name."""
    if best or context is None:
        return int(best[1][:4]) if best else None
    return int(context.period.value[:4]) if context.period else context.year


def _of_section(text: str, year: int | None) -> str | None:
    """ "I. QUÝ I", "1. Số liệu quý III" on a line of its own, below a title that names the year."""
    words = without_number(text).rstrip(" :.")
    return read_period(words, year, anywhere=_OF_FIGURES.match(words) is not None) if year else None


def _year_in(text: str) -> int | None:
    named = _NAMED_YEAR.search(text)
    return int(named[1]) if named else None


def _or_so_far(best: Named | None, found: Context) -> Named | None:
    """What a stretch from the start of the year fills, where no line names a period or it has a line of its own.
    One that fills none leaves the whole year, and of a part of it nothing."""
    if found.so_far is None or best and best[0] and not _FROM_START.match(found.so_far.value):
        return best
    if filled := read_period(found.so_far.value, anywhere=True):
        return EXACT, filled, found.so_far.cell
    return best if best and not best[0] else None


def why_none(context: Context) -> str:
    """Why lines that speak of a time give no period, for the one who is asked for it."""
    if context.unfilled:
        told = context.unfilled
        return f" Ô {told.cell} ghi “{told.value[:80]}”: chưa rõ là tháng nào, quý nào."
    if (told := context.so_far) is None or told.cell is None:
        return ""
    several = ", ".join(map(period_label, periods_in(told.value, context.year)))
    cure = f" Tách số liệu theo kỳ ({several}), hoặc chọn kỳ khi nạp." if several else ""
    return (
        f" Ô {told.cell} ghi “{told.value[:80]}”: thời gian này không vừa trọn một tháng, quý, 6 tháng hay năm nên "
        f"không lấy làm kỳ.{cure}"
    )


def _of_form(grid: Grid, row: int, column: int) -> str | None:
    """ "Kỳ báo cáo: | Quý III | Năm: | 2025", "Tháng | 9 | năm | 2025": a form filled in cell by cell."""
    text = clean(grid.text(row, column))
    if not _ASKED_FOR.fullmatch(text) and not _FILLED_IN.fullmatch(text):
        return None
    cells = (grid.at(row, c) for c in range(column, grid.width))
    texts = [clean(as_typed(value)) for value in cells if _is_told(value)]
    return re.sub(r"\bbáo cáo\b|[:：]", " ", " ".join(texts[:6]), flags=re.IGNORECASE)


def _is_told(value: object) -> bool:
    return isinstance(value, str) and value.strip() != "" or isinstance(value, float) and abs(value) < 1e9


def _decide(grid: Grid, best: Named | None, found: Context, year: int, above: int | None) -> None:
    """The sheet's name says the period where no line does, or where these only say the year; `above`: that of the
    table further up."""
    said = "" if is_garbled(grid.name) else grid.name
    day = found.data_until.value if found.data_until else None
    told = found.year or (int(day[:4]) if day else above)
    named = read_period(said, int(best[1][:4]) if best else told or year, anywhere=True) or read_period(said)
    if found.garbled:  # of a year the line nobody reads may name the quarter
        best = best if best and best[0] else None
        named = named if named and _specific(named) else None
    if best is None and found.so_far:
        return  # a sheet "Quý III" does not make a quarter of what its title sums up from January on
    if named and (best is None or best[0] == 0 < _specific(named)):
        found.period = Told(named)
        found.year_assumed = best is None and told is None and read_period(said, anywhere=True) is None
    elif best:
        _, period, cell = best
        found.period = Told(f"{period}-S" if found.statutory and len(period) == 4 else period, cell)


def _before_day(text: str) -> str:
    """ "Báo cáo tháng 11/2026" of "Báo cáo tháng 11/2026, số liệu đến ngày 25/11/2026"."""
    until = context_days.until(text)
    return text[: until[0]] if until else text


def _own_words(text: str, raw: str) -> str:
    """A title of several lines in one cell, without those that cite another document."""
    parts = raw.splitlines()
    kept = [part for part in parts if not CITED.search(part)]
    return clean(" ".join(kept)) if len(parts) > 1 and kept else text


def _specific(period: str) -> int:
    part = period.partition("-")[2]
    return 3 if part[:1].isdecimal() else _SPECIFIC[part[:1]]
