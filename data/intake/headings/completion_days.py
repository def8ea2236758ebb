"""Columns of the day on which work was done, under titles that may as well be of a plan: "Thực hiện" beside "Kế hoạch",
"Ngày kết thúc". Only where nothing but days stands below, and a column beside it says when it was due or every row
without a day is not done yet, is it that day: of a plan each row would have one."""

from __future__ import annotations

import re

from data.intake.grid import Grid
from data.intake.headings.header import Meaning
from data.intake.headings.uncounted import is_planned
from data.intake.meaning.states import read_state
from data.text import match_key, read_date

_WHEN = r"(?:ngày|thời gian|thời điểm|ngày tháng)"
_DONE = re.compile(rf"{_WHEN} (?:\w+ ){{0,3}}(?:xong|thực tế|hoàn tất|đã hoàn thành|đã thực hiện)(?: thực tế)?")
_ENDED = re.compile(rf"(?:{_WHEN} )?(?:thực hiện|kết thúc|thực tế|hoàn tất)")
_HOPED = re.compile(r"\b(?:dự kiến|kế hoạch|kh|hẹn|cam kết|phải|hạn)\b")
LOOKED_AT = 60  # rows below a heading


def mark(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """The one such column of a table of progress that has none, as the day of completion."""
    if any(m.field == "completed_on" for m in meanings):
        return
    rows = grid.rows[bottom + 1 : bottom + 1 + LOOKED_AT]
    found = [m for m in meanings if m.field is None and m.path and _are_days(rows, m)]
    sure = [m for m in found if _DONE.fullmatch(key := match_key(m.path[-1])) and not _HOPED.search(key)]
    ended = [m for m in found if _ENDED.fullmatch(match_key(m.path[-1]))]
    if not sure and (any(map(_says_due, meanings)) or all(_is_done_where_dated(rows, meanings, m) for m in ended)):
        sure = ended
    if len(sure) == 1:
        sure[0].field = "completed_on"


def _are_days(rows: list[list], meaning: Meaning) -> bool:
    below = [value for row in rows if (value := row[meaning.column]) not in ("", None)]
    return bool(below) and all(read_date(value).value for value in below)


def _says_due(meaning: Meaning) -> bool:
    return meaning.field == "deadline" or bool(meaning.path) and meaning.field is None and is_planned(meaning.path[-1])


def _is_done_where_dated(rows: list[list], meanings: list[Meaning], meaning: Meaning) -> bool:
    """Whether the rows with a day are done, and those without are not, of both some."""
    states = next((m.column for m in meanings if m.field == "status"), None)
    if states is None:
        return False
    told = {(row[meaning.column] not in ("", None), state == "done") for row in rows if (state := _state(row[states]))}
    return told == {(True, True), (False, False)}


def _state(value: object) -> str | None:
    return read_state(value)[0] if isinstance(value, str) else None
