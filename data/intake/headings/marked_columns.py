"""Columns that are marked instead of filled: states to tick, "Đã gửi kế hoạch", members and roles of a cluster.
What stands below such a title tells it from a column of counts or of words: "1" in one column of each row is a mark
as "x" is, other numbers are counts. Roles may stand under Ghi chú, where nothing else does."""

from __future__ import annotations

import re
from collections import Counter

from data.intake.forms import FORMS, ROLES, title_key
from data.intake.grid import Grid
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import FIELD_KEYS, NOTE, TOTAL, title_keys
from data.intake.meaning.cluster_names import without_year
from data.intake.meaning.states import read_state, says_only_in_time
from data.intake.meaning.values import is_mark
from data.text import match_key

_DAYS_TOLD = re.compile(r"\b(?:nghỉ|làm bù|làm việc bù)\b.*\d{1,2}\s*(?:[/.-]|tháng)\s*\d", re.IGNORECASE | re.DOTALL)
_SENT = re.compile(r"\b(?:gửi|nộp)\b")
_IN_TIME = ("đúng hạn", "trước hạn", "đúng tiến độ")
_ANSWERS = ("có", "không", "chưa")
_BESIDE_NOTES = frozenset(
    ("order", "plan_no", "task", "lead", "support", "unit", "deadline", "ignore", "note", "occurrence")
)


def as_ticks(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """Columns "Hoàn thành", "Đang thực hiện" with marks below, no counts: the state that is marked."""
    named = [(m, state) for m in meanings if m.path and m.field is None and (state := _state_over(m.path))]
    named += _in_time_or_late(meanings, {state for _, state in named})
    if not named or any(m.field in ("status", "percent") for m in meanings):
        return
    rows = [row for row in grid.rows[bottom + 1 : bottom + 60] if not any(map(_is_total, row))]
    below = [[row[m.column] for m, _ in named] for row in rows]
    is_one = len({state for _, state in named}) == 1 and not any((m.field or "").startswith("tick_") for m in meanings)
    if named[0][1] == "done" and _are_answers(below) if is_one else _are_marks(below):
        for meaning, state in named:
            meaning.field = f"tick_{state}"


def _in_time_or_late(meanings: list[Meaning], states: set[str]) -> list[tuple[Meaning, str]]:
    """ "Đúng hạn" to tick is done; so is "Trễ hạn", but only beside a column of what is not done, which it could be."""
    alone = [m for m in meanings if m.field is None and len(m.path) == 1 and says_only_in_time(m.path[-1])]
    in_time = [m for m in alone if match_key(m.path[-1]) in _IN_TIME]
    if not in_time or "done" in states:
        return []
    return [(m, "done") for m in (alone if states & {"not_started", "in_progress"} else in_time)]


def _are_marks(rows: list[list]) -> bool:
    """No numbers, or a 1 in one column of each row: "1" is a mark as "x" is; other numbers are counts."""
    numbers = [[cell for cell in row if isinstance(cell, float) or str(cell).strip().isdecimal()] for row in rows]
    filled = (sum(cell not in ("", None) for cell in row) for row in rows)
    one = all(str(cell).strip() in ("1", "1.0") for row in numbers for cell in row)
    return not any(numbers) or one and all(count <= 1 for count in filled)


def _are_answers(rows: list[list]) -> bool:
    """Marks, "Có" and "Không" below "Hoàn thành" alone, and nothing else."""
    said = {match_key(cell) if isinstance(cell, str) else cell for row in rows for cell in row} - {"", None}
    return any(answer == "có" or is_mark(answer) for answer in said) and all(
        answer in _ANSWERS or is_mark(answer) for answer in said
    )


def _is_total(value: object) -> bool:
    """ "Cộng" before the numbers of marks in each column."""
    return isinstance(value, str) and TOTAL.fullmatch(match_key(value)) is not None


def _state_over(path: tuple[str, ...]) -> str | None:
    """The state of a column to tick: "Hoàn thành", or "Hoàn thành / Quá hạn"."""
    in_time = len(path) > 1 and says_only_in_time(path[-1])
    return read_state(NOTE.sub("", path[-2] if in_time else path[-1]))[0]


def beside_plan_sent(meanings: list[Meaning]) -> None:
    """Beside "Đã gửi kế hoạch", "Đã nộp BC" "Chưa gửi" says that nothing was reported, "Ngày gửi" when it was sent."""
    if not any(m.field == "tick_done" and _SENT.search(match_key(m.path[-1])) for m in meanings):
        return
    open_ones = {match_key(m.path[-1]): m for m in meanings if m.path and m.field is None}
    for title, meaning in open_ones.items():
        if title.startswith(("chưa gửi", "chưa nộp", "chưa báo cáo", "chưa có báo cáo")):
            meaning.field = "ignore"
        elif title in ("ngày gửi", "ngày nộp") and not any(m.field == "completed_on" for m in meanings):
            meaning.field = "completed_on"


def as_members(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """A second column "Thành viên" that holds marks beside those under Trưởng and Phó."""
    for meaning in meanings:
        below = [v for v in grid.columns[meaning.column][bottom + 1 : bottom + 60] if v not in ("", None)]
        if meaning.path and meaning.field is None and match_key(meaning.path[-1]).endswith("thành viên"):
            meaning.field = "member" if below and all(map(is_mark, below)) else None


def no_sizes(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Số lượng" in each row beside its cụm, and not as many as its rows, counts what the units were given."""
    columns = {m.field: m for m in meanings if m.field in ("size", "cluster")}
    if len(columns) < 2:
        return
    rows = grid.rows[bottom + 1 : bottom + 60]
    told = [(row[columns["cluster"].column], row[columns["size"].column]) for row in rows]
    told = [(match_key(name), size) for name, size in told if isinstance(name, str) and isinstance(size, float)]
    members = Counter(name for name, _ in told)
    if len(told) > len(members) and any(size != members[name] for name, size in told):
        columns["size"].field = None


def roles_of_a_year(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Cụm trưởng năm 2026" is the column of leaders; of several years side by side each is of its own."""
    keys = FIELD_KEYS["clusters"]
    named: dict[str, list[Meaning]] = {}
    for meaning in meanings:
        bare, year = without_year(meaning.path[-1]) if meaning.path and meaning.field is None else ("", None)
        name = next((keys[key] for key in title_keys(bare) if key in keys), None) if bare else None
        if year and not bare and _are_roles(_below(grid, meaning, bottom)):
            name = "role"  # "Năm 2026" over "Khối trưởng", "Khối phó"
        if year and name in ("leader", "deputy", "unit", "role"):
            named.setdefault(name, []).append(meaning)
    for name, columns in named.items():
        if len(columns) == 1 and all(meaning.field != name for meaning in meanings):
            columns[0].field = name
        elif len(columns) > 1 and name != "unit":
            columns[0].field = name
            for meaning in columns[1:]:
                meaning.field = "of_year"


def roles_in_notes(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Ghi chú", or a title nobody knows, over nothing but "Khối trưởng", "Cụm phó năm 2026": the roles of a list."""
    if any(m.field in ("role", "leader", "deputy") for m in meanings):
        return
    for meaning in meanings:
        if meaning.path and meaning.field in ("note", None) and _are_roles(_below(grid, meaning, bottom)):
            meaning.field = "role"
            return


def _are_roles(below: list) -> bool:
    roles = {match_key(word) for _, words in ROLES for word in words if word}
    return bool(below) and all(match_key(without_year(str(text))[0]) in roles for text in below)


def beside_clusters(meanings: list[Meaning]) -> None:
    """ "Cụm | Khối" side by side: a unit stands in one of the two."""
    titles = {m.field: match_key(m.path[-1]) for m in meanings if m.path and m.field == "cluster"}
    other = {"cụm": "khối", "khối": "cụm"}.get(titles.get("cluster", "").split(" ")[0])
    for meaning in meanings:
        is_other = other and meaning.path and meaning.field is None and match_key(meaning.path[-1]).startswith(other)
        if is_other and FIELD_KEYS["clusters"].get(title_key(meaning.path[-1])) == "cluster":
            meaning.field = "cluster_beside"


def days_in_sentences(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Nội dung" over "Nghỉ Tết từ ngày 14/02 ..., làm bù 28/02", where no other column has days."""
    if any(m.field in ("day", "off", "off_beside", "worked", "last_day") for m in meanings):
        return
    for meaning in meanings:
        below = _below(grid, meaning, bottom) if meaning.path and meaning.field in ("ignore", None) else []
        if below and all(isinstance(text, str) and _DAYS_TOLD.search(text) for text in below):
            meaning.field = "day"
            return


def hold_states(grid: Grid, meanings: list[Meaning], bottom: int) -> bool:
    """Whether a column "Tình trạng" holds states of work: then the rows are no awards."""
    titles = FORMS["progress"].field("status").keys
    columns = [m for m in meanings if m.path and titles & {*title_keys(m.path[-1])}]
    return any(
        below and 2 * sum(map(_says_state, below)) > len(below) for below in (_below(grid, m, bottom) for m in columns)
    )


def results_in_notes(grid: Grid, meanings: list[Meaning], bottom: int) -> None:
    """ "Ghi chú" beside the tasks, where no other column says how far the work is, and a third of its cells do."""
    fields = {m.field for m in meanings if m.field}
    note = next((m for m in meanings if m.field == "note"), None)
    if note is None or "task" not in fields or fields - _BESIDE_NOTES:
        return
    below = _below(grid, note, bottom)
    if below and 3 * sum(map(_says_state, below)) >= len(below):
        note.field = "result"


def _below(grid: Grid, meaning: Meaning, bottom: int) -> list:
    return [v for v in grid.columns[meaning.column][bottom + 1 : bottom + 60] if v not in ("", None)]


def _says_state(value: object) -> bool:
    return isinstance(value, str) and read_state(value)[0] is not None
