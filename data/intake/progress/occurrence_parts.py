"""Rows of a progress table that report several occurrences at once: "Tháng 7: hoàn thành; tháng 12: chưa thực hiện".
Such a row makes a record for each occurrence it names, at the same cells. It is taken apart only when every part names
occurrences of the task and a state that is known; a percentage or a day of its own would belong to nobody knows which,
and such a row is asked as before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from data.catalogue import Task, TaskOccurrence
from data.intake.meaning.states import Said, says_nothing
from data.intake.meaning.tasks import match_occurrence
from data.intake.readers.workbook import as_typed
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import clean, read_period

_WHEN = (
    r"(?:các\s+)?(?:kỳ\s+)?(tháng|quý)\s+"
    r"([\dIVX][\dIVX\s,/–-]*(?:(?:tháng|quý|và|đến|tới|hết)[\dIVX\s,/–-]*)*)"
)
_ONLY_WHEN = re.compile(_WHEN, re.IGNORECASE)
_PART = re.compile(rf"{_WHEN}\s*:\s*(.+)", re.IGNORECASE | re.DOTALL)
_MONTH = re.compile(r"\bT\.?\s*(?=\d)")  # T2, T.3
_YEAR = re.compile(r"/\s*20\d\d")
_TO = re.compile(r"\s*(?:-|–|đến hết|đến|tới)\s*", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|và)\s*", re.IGNORECASE)
_PLUS = re.compile(r"\s*[+&]\s*")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
TEXTS = ("evidence", "result", "cause", "request", "note")


@dataclass(frozen=True)
class Part:
    """One occurrence a row names, and what is said of it; None: what the row says."""

    occurrence: TaskOccurrence
    said: Said | None


def find(table: Table, tasks: list[Task | None], state_of: Callable[[object], object]) -> dict[int, list[Part]]:
    """Rows that name several occurrences -> their parts."""
    found: dict[int, list[Part]] = {}
    told = table.column_of("occurrence")
    status = table.column_of("status")
    status = table.column_of("result") if status is None else status
    for row, task in zip(table.records, tasks, strict=True):
        if task is None or len(task.occurrences) < 2 or _has_value(table, row, "completed_on"):
            continue
        if _has_value(table, row, "occurrence"):
            parts = _in_words(table, row, told, task)
            if status is not None and not _has_value(table, row, "percent"):
                own = _by_state(pieces(table.cell(row, status)), task, table.year, state_of)
                same = {part.occurrence.key for part in own} == {part.occurrence.key for part in parts}
                parts = own if own and same else parts
        elif status is not None and not _has_value(table, row, "percent"):
            parts = _by_state(pieces(table.cell(row, status)), task, table.year, state_of)
        else:
            continue
        if parts and _agree(parts, _cell(table, row, "deadline"), table.year):
            found[row] = parts
    return found


def _agree(parts: list[Part], deadline: object, year: int) -> bool:
    """Whether the deadline beside them names none, several, or one of the occurrences told."""
    one = match_occurrence([part.occurrence for part in parts], deadline, year)
    return one is not None or read_period(clean(as_typed(deadline)), year) is None


def _cell(table: Table, row: int, name: str) -> object:
    column = table.column_of(name)
    return "" if column is None else table.cell(row, column)


def pieces(value: object) -> list[str]:
    """The parts of a cell: lines, or what stands between semicolons."""
    parts = re.split(r"[;\n]", _MONTH.sub("tháng ", as_typed(value)))
    return [text for part in parts if (text := clean(part).strip(" .-–+"))]


def _in_words(table: Table, row: int, column: int, task: Task) -> list[Part]:
    """ "Tháng 2, tháng 3" in the column of occurrences."""
    typed = clean(_PLUS.sub(", ", _MONTH.sub("tháng ", as_typed(table.cell(row, column)))))
    said = _ONLY_WHEN.fullmatch(typed)
    named = _named(said, task, table.year) if said else []
    return [Part(one, None) for one in named] if len(named) > 1 else []


def _by_state(parts: list[str], task: Task, year: int, state_of: Callable[[object], object]) -> list[Part]:
    out: list[Part] = []
    for text in parts:
        said = _PART.fullmatch(text)
        named = _named(said, task, year) if said else []
        if not named:
            return []
        if says_nothing(said[3]):
            continue
        state = state_of(said[3])
        if not isinstance(state, Said) or state.state is None or state.day and len(named) > 1:
            return []
        out += [Part(one, state) for one in named]
    keys = [part.occurrence.key for part in out]
    return out if len(set(keys)) == len(keys) else []


def _named(said: re.Match, task: Task, year: int) -> list[TaskOccurrence]:
    """The occurrences of "tháng 2, 3 và 5", "tháng 2 đến tháng 7/2026"; none when one of them is not the task's."""
    word, typed = said[1].lower(), said[2]
    years = set(_YEAR.findall(typed))
    if len(years) > 1:
        return []
    tail = next(iter(years), f"/{year}")
    typed = re.sub(r"tháng|quý", " ", _YEAR.sub("", typed), flags=re.IGNORECASE)
    numbers: list[int] = []
    for piece in _AND.split(typed.strip(" ,")):
        ends = [_number(end) for end in _TO.split(piece.strip())]
        if None in ends or len(ends) > 2:
            return []
        numbers += range(ends[0], ends[-1] + 1)
    by_key = {one.key: one for one in task.occurrences}
    named = [by_key.get(read_period(f"{word} {number}{tail}", year)) for number in numbers]
    return named if named and None not in named else []


def _number(text: str) -> int | None:
    text = text.strip().upper()
    return int(text) if text.isdecimal() and len(text) < 3 else _ROMAN.get(text)


def _has_value(table: Table, row: int, name: str) -> bool:
    return not says_nothing(as_typed(_cell(table, row, name)))


def apart(block: Block, parts: dict[int, list[Part]]) -> Block:
    """A record for each part of such rows."""
    if not parts:
        return block
    made = [(i, part) for i, line in enumerate(block.lines) for part in parts.get(line - 1, [None])]
    out = block.taking([i for i, _ in made])
    fields = {name: column.values for name, column in out.fields.items()}
    for n, (_, part) in enumerate(made):
        if part is None:
            continue
        fields["occurrence"][n], fields["due"][n] = part.occurrence.key, part.occurrence.due
        if part.said is not None:
            fields["status"][n], fields["percent"][n] = part.said.state, part.said.percent
            fields["completed_on"][n] = part.said.day
    return out


def own_texts(text: str, of_row: set[str], year: int) -> dict[str, str] | None:
    """ "Tháng 7: Báo cáo số 12; tháng 12: dự thảo" by occurrence; None when a part is about none of the row's."""
    told: dict[str, str] = {}
    for piece in pieces(text):
        said = _PART.fullmatch(piece)
        period = said and read_period(f"{said[1]} {said[2].strip()}", year)
        if not period or period not in of_row:
            return None
        told[period] = said[3].strip()
    return told or None


def named_in(text: str, task: Task, year: int) -> set[str]:
    """Keys of the occurrences of a task that a text names: "(tháng 7, 8)"."""
    found = _ONLY_WHEN.finditer(_MONTH.sub("tháng ", text))
    return {one.key for said in found for one in _named(said, task, year)}
