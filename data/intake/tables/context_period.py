"""The period a table is about: what the lines above it and the sheet's name say, the most exact of them.
Lines that cite another document, and "số liệu đến ngày", name other times.
A line nobody can read may name the period: then none that says less is taken."""

from __future__ import annotations

import re

from data.intake.model import address
from data.intake.tables import context_days
from data.intake.tables.context import Context, Told
from data.intake.tables.grid import Grid
from data.text import clean, is_garbled, match_key, read_period

_NAMED_YEAR = re.compile(r"^(?!.*\bngày\b.*\btháng\b).*\bnăm (20\d\d)\b", re.IGNORECASE)  # of no letter's date
CITED = re.compile(
    r"kèm theo|ban hành|căn cứ|theo thông tư|nghị định|giai đoạn|nhiệm kỳ|đến ngày|tới ngày|hướng dẫn", re.IGNORECASE
)
_SPELLED = re.compile(
    r"từ\s+(?:ngày\s*)?\d.*?(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", re.IGNORECASE
)
_ASKED_FOR = re.compile(r"(?:kỳ|kỳ báo cáo|kỳ số liệu)\s*[:：]?", re.IGNORECASE)
_SPECIFIC = {"": 0, "S": 1, "H": 1, "Q": 2}
EXACT = 9  # from a day to a day

Named = tuple[int, str, str]  # how exact it is, the period, its cell


def find(grid: Grid, lines: list, found: Context, year: int) -> None:
    """Put the period, and a year that stands alone, into the context."""
    best: Named | None = None
    open_part: tuple[str, str] | None = None  # "QUÝ I", whose year stands alone in the next line
    for row, column, text, raw in lines:
        cell = address(row, column)
        if is_garbled(raw):
            found.garbled = found.garbled or Told(text, cell)
            continue
        text = _own_words(text, raw)
        spelled = _SPELLED.search(text)
        if exact := read_period(spelled[0]) if spelled else None:
            best = (EXACT, exact, cell)
            continue
        text = _before_day(text)
        if CITED.search(text) and not match_key(text).startswith(("kỳ", "từ ngày")):
            continue
        period = _of_line(grid, row, column, text, year)
        if period and (best is None or _specific(period) > best[0]):
            best = (_specific(period), period, cell)
        if open_part and period and len(period) == 4 and read_period(text) == period:
            whole = read_period(open_part[0], int(period), anywhere=True)
            best = (_specific(whole), whole, open_part[1])
        open_part = (text, cell) if period is None and read_period(text, year, anywhere=True) else None
        if period is None and found.year is None and (named := _NAMED_YEAR.search(text)):
            found.year = int(named[1])
    _decide(grid, best, found, year)


def _of_line(grid: Grid, row: int, column: int, text: str, year: int) -> str | None:
    """The period of one line; that behind "Kỳ báo cáo:" may stand in the next cell, without its year."""
    period = read_period(text, anywhere=True)
    if period is None and _ASKED_FOR.fullmatch(text):
        right = next((grid.at(row, c) for c in range(column + 1, grid.width) if grid.at(row, c) != ""), "")
        period = read_period(right, year)
    if period is None and match_key(text).startswith("kỳ báo cáo"):
        period = read_period(re.sub(r"^.*?[:：]", "", text), year)
    return period


def _decide(grid: Grid, best: Named | None, found: Context, year: int) -> None:
    """The sheet's name says the period where no line does, or where these only say the year."""
    said = "" if is_garbled(grid.name) else grid.name
    named = read_period(said, int(best[1][:4]) if best else year, anywhere=True)
    if found.garbled:  # of a year the line nobody reads may name the quarter
        best = best if best and best[0] else None
        named = named if named and _specific(named) else None
    if named and (best is None or best[0] == 0 < _specific(named)):
        found.period = Told(named)
        found.year_assumed = best is None and read_period(said, anywhere=True) is None
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
    return 3 if part[:1].isdigit() else _SPECIFIC[part[:1]]
