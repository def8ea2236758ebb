"""Days off and worked that a sentence tells: "Nghỉ Tết từ ngày 14/02 đến hết ngày 22/02/2026, làm bù thứ Bảy 28/02".
Each day or stretch is of the last words for "nghỉ" or "làm bù" before it; its year may stand at another one.
A sentence with a doubt ("dự kiến", "trừ"), or with days whose part in it is not clear, tells none."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from data.intake.meaning.values import Wrong
from data.intake.plain.day_texts import MOST_DAYS, WEEKDAYS, dated, stretch
from data.text import clean

_WRITTEN = re.compile(r"(?<=\d)\s*(?:tháng|năm)\s*(?=\d)", re.IGNORECASE)
_TOKEN = re.compile(
    r"(?P<worked>\b(?:đi\s+)?làm\s+(?:việc\s+)?bù\b|\bđi làm\b|\blàm việc\b)|(?P<off>\bnghỉ\b)"
    r"|\bthứ\s+(?P<weekday>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]\b)|(?P<sunday>\bchủ nhật\b|\bcn\b)"
    r"|(?P<count>\d{1,2})\s*ngày\b(?!\s*\d)"
    r"|(?P<day>\d{1,2})(?:\s*[/.-]\s*(?P<month>\d{1,2})(?!\d))?(?:\s*[/.-]\s*(?P<year>\d{4})(?!\d))?(?![\d/.-]*\d)"
    r"|(?P<until>\bđến\b|\btới\b|[-–—])|(?P<more>\bvà\b|[,;&+])|(?P<filler>\bhết\b|\bngày\b|\bvào\b|[():])"
    r"|(?P<other>[^\W\d_]+|\d+|\S)",
    re.IGNORECASE,
)
_DOUBTS = frozenset(
    "kiến trừ không chưa ước khoảng thể nếu hoặc sau trước âm đề xuất chiều sáng trưa tối buổi nửa giờ".split()
)


@dataclass
class Clause:
    """What one "nghỉ" or "làm bù" of a sentence names; `said` are weekdays told of days, `counted` a number of days."""

    kind: str | None
    days: list[dt.date] = field(default_factory=list)
    said: list[tuple[dt.date, int]] = field(default_factory=list)
    counted: int | None = None


@dataclass
class _Part:
    """A day as it is written, and what stands before it."""

    day: tuple[int, int | None, int | None]
    weekday: int | None
    joined: str  # "until" the day before, "more" beside it, or "" apart from it
    is_first: bool = False  # "từ" stands before it


def read(text: str, year: int | None) -> list[Clause] | None:
    """The clauses of a sentence that has words for off or worked, or more than one day; None where it is none."""
    text = _WRITTEN.sub("/", clean(text))
    clauses: list[tuple[Clause, list[_Part]]] = [(Clause(None), [])]
    weekday, joined, is_first = None, "", False
    for token in _TOKEN.finditer(text):
        name, word = token.lastgroup, token[0].casefold()
        if name in ("month", "year"):
            name = "day"
        if name in ("worked", "off"):
            clauses.append((Clause(name), []))
            weekday, joined = None, ""
        elif name in ("weekday", "sunday"):
            weekday = _weekday(token)
        elif name == "count":
            clauses[-1][0].counted = int(token["count"])
        elif name == "day":
            day = tuple(int(token[part]) if token[part] else None for part in ("day", "month", "year"))
            clauses[-1][1].append(_Part(day, weekday, joined if clauses[-1][1] else "", is_first))
            weekday, joined, is_first = None, "", False
        elif name in ("until", "more"):
            joined = "until" if name == "until" else joined or "more"
        elif name == "other":
            if word in _DOUBTS or word.isdigit():
                return None
            joined, is_first = "", word == "từ"
    return _dated(clauses, year)


def may_tell(text: str) -> bool:
    """Whether a text speaks of days off or worked and names a day."""
    tokens = {token.lastgroup for token in _TOKEN.finditer(_WRITTEN.sub("/", clean(text)))}
    return bool(tokens & {"off", "worked"} and tokens & {"month", "year"})


def _weekday(token: re.Match) -> int:
    if token["sunday"]:
        return 6
    name = token["weekday"].casefold().replace("bẩy", "bảy")
    return int(name) - 2 if name.isdigit() else WEEKDAYS.index(name)


def _dated(clauses: list[tuple[Clause, list[_Part]]], year: int | None) -> list[Clause] | None:
    years = {part.day[2] for _, parts in clauses for part in parts if part.day[2]}
    year = years.pop() if len(years) == 1 else None if years else year
    for clause, parts in clauses:
        if not _place(clause, parts, year):
            return None
    told = [clause for clause, _ in clauses if clause.days]
    one = told[0] if told else Clause(None)
    is_sentence = len(told) > 1 or one.kind or one.counted or len(clauses) > 1 or one.said and len(one.days) > 1
    return told if is_sentence else None


def _place(clause: Clause, parts: list[_Part], year: int | None) -> bool:
    """Gives a clause its days; False where one cannot be."""
    runs: list[list[dt.date]] = []  # days that stand together
    for n, part in enumerate(parts):
        behind = next((p.day for p in parts[n + 1 :] if p.joined), (None, None, None))
        own = (part.day[0], part.day[1], part.day[2] or year)
        found = dated(own, (None, behind[1], behind[2] or year))
        if isinstance(found, Wrong):
            return False
        if part.weekday is not None:
            clause.said.append((found, part.weekday))
        if part.joined == "until" and runs:
            days = stretch(runs[-1].pop(), found)
            if isinstance(days, Wrong):
                return False
            runs[-1] += days
        elif part.joined:
            runs[-1].append(found)
        else:
            runs.append([found])
    *before, last = runs or [[]]
    if not all(set(run) <= set(last) for run in before):
        return False  # "Nghỉ bù Giỗ Tổ 10/3 vào ngày 27/4": which are days off is not clear
    clause.days = sorted(set(last))
    if clause.counted and len(clause.days) == 1 and parts[-1].is_first:  # "Nghỉ 05 ngày từ ngày 14/02/2026"
        clause.days = [clause.days[0] + dt.timedelta(days=n) for n in range(min(clause.counted, MOST_DAYS))]
    return clause.counted in (None, len(clause.days)) or not clause.days
