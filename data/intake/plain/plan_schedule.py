"""When the tasks of a plan are to be done, where it is marked and not written: "x" under "Quý I", "Tháng 7".
The kỳ marked become the words of a deadline, which the grammar of deadlines reads; all of a year are each of them.
Several of one task may be one stretch of work, so that they are told."""

from __future__ import annotations

import re

from data.intake.addresses import address, position
from data.intake.meaning.values import is_mark
from data.intake.records import Column
from data.intake.tables.table import Table
from data.text import period_label, read_period

_EVERY = {4: "Hằng quý", 12: "Hằng tháng"}


def fill(table: Table, fields: dict[str, Column], cells: dict) -> None:
    """The deadline of each task, and the first cell that is marked of it."""
    named = {m.column: m.said for m in table.header.meanings if m.field == "marked_period" and m.said}
    if not named:
        return
    deadlines, places = [], []
    for row in table.records:
        marked = [column for column in named if is_mark(table.grid.filled(row, column))]
        deadlines.append(_in_words([named[column] for column in marked]))
        places.append(address(row, marked[0]) if marked else None)
    fields["deadline"], cells["deadline"] = Column(deadlines), places
    told = zip(places, deadlines, strict=True)
    if several := next(((place, words) for place, words in told if place and "," in (words or "")), None):
        _tell_several(table, *several)


def _tell_several(table: Table, place: str, words: str) -> None:
    """Marks side by side may be one stretch of work, done at its end."""
    told = (
        f"Ô {place} và các ô đánh dấu cùng hàng được hiểu là nhiều mốc ({words[:1].lower()}{words[1:]}). Nếu "
        "là một khoảng thời gian, chỉ đánh dấu kỳ cuối, hoặc thay bằng cột “Thời gian hoàn thành”."
    )
    table.tell("warning", "deadline_of_marks", *position(place), words, told)


def _in_words(said: list[str]) -> str | None:
    """ "Quý I, quý III", of the plan's year where the titles name none."""
    periods = [read_period(text, 2000) or "" for text in said]
    kinds = {period[5:6] == "Q" for period in periods}
    if len(periods) in _EVERY and len(kinds) == 1 and kinds == {len(periods) == 4}:
        return _EVERY[len(periods)]
    words = [re.sub(r"/2000$", "", period_label(period)) for period in periods]
    return f"{words[0][:1].upper()}{', '.join(words)[1:]}" if words else None
