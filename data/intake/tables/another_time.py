"""Numbers of a table that are no result of its kỳ: columns, rows, sections or the whole of it, planned, proposed,
cumulated or of the time before. None is taken; each place is told with how many numbers stand there.
What only words of a heading say is in uncounted.py."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.headings.header import Meaning
from data.intake.headings.personal import counts_some
from data.intake.headings.uncounted import (
    GOAL,
    is_by_proposer,
    is_of_another_time,
    is_of_other_things,
    is_stretch,
    is_uncounted,
)
from data.intake.meaning.match import without_number
from data.intake.meaning.values import is_blank
from data.intake.tables.ranks import BULLET, rank_of
from data.intake.tables.table import Table
from data.text import clean, match_key, read_quantity

_HEADS = ("group", "stray", "note", "uncounted")  # rows that may say of what time those below them are
_ENDS = ("group", "end", "outside")
_NUMBERED = ("group", "total", "stray")  # rows that are no records and may hold numbers
_SECTION = r"(?:(?:số liệu|số|kết quả|phần|bảng|biểu) )*"
_CUMULATED = re.compile(_SECTION + r"(?:lũy kế|cộng dồn)\b")
_BEFORE = re.compile(_SECTION + r"(?:cùng kỳ|kỳ trước|năm trước)\b")
_FEW = 8
_IN_BRACKETS = re.compile(r"\(\s*([^()]+?)\s*\)\s*$")


_WHY = "ghi số kế hoạch, đề nghị, tỷ lệ, lũy kế hoặc số của kỳ khác, không phải kết quả của kỳ này"
_WHY_AGAIN = "chia theo cơ quan trình, là các số đã có ở phần chia theo đối tượng"
_WHY_SOME = "chỉ đếm một phần số người của cột, hàng bên cạnh, biểu không tách"
_WHY_OTHER = "đếm phong trào, văn bản, hội nghị hoặc nội dung khác, không phải số được khen"


def leave_out(table: Table) -> None:
    """Takes such records out of the table, and tells of them and of such columns."""
    if table.header.form.code not in ("awards", "results"):
        return
    if said := _of_whole(table):
        _take_out(table, table.records)
        _tell(table, f"Bảng “{said[:80]}”", said, _places(table, table.plan.rows_of("uncounted")), "warning")
        return
    for head, rows in _sections(table).items():
        texts = _texts(table, head)
        label = next(filter(is_uncounted, texts), "") or next(filter(is_of_other_things, texts), "")
        last = f"–{rows[-1] + 1}" if rows else ""
        _take_out(table, [head, *rows])
        _tell(table, f"Hàng {head + 1}{last} “{label[:80]}”", label, _places(table, [head, *rows]))
    for row in table.plan.rows_of("note"):
        if label := next(filter(counts_some, _words(table, row)), ""):  # "Trong đó: nữ" below the row it counts some of
            _tell(table, f"Hàng {row + 1} “{label[:80]}”", label, _places(table, [row]))
    for meaning in table.header.meanings:
        _leave_out_planned(table, meaning)
    for meaning in _of_year_before(table):
        meaning.measure, meaning.field = False, "ignore"
        tell_column(table, meaning)
    for meaning in (meaning for meaning in table.header.meanings if _is_left_out(table, meaning)):
        tell_column(table, meaning)


def _leave_out_planned(table: Table, meaning: Meaning) -> None:
    """ "Kế hoạch" above "Thực hiện" in a column beside the numbers: the rows that tell what was planned.

    Such a column says it of every row; "Tăng so với quý II" beside some of them explains a number.
    """
    is_open = meaning.field in (None, "ignore", "label") and not meaning.measure
    if not is_open or not table.records or table.column_of("person") is not None:  # of people: proposed.py
        return
    cells = table.cells(meaning.column)
    said = set(cells)  # a handful where they say of what time rows are
    is_said = len(said) <= _FEW and all(type(text) is str and text.strip() for text in said)
    planned = {text for text in said if is_uncounted(text)} if is_said else ()
    rows = [row for row, cell in zip(table.records, cells, strict=True) if cell in planned] if planned else []
    if rows and len(rows) < len(cells):
        _take_out(table, rows)
        meaning.field = meaning.field or "ignore"
        text = next(cell for cell in cells if cell in planned)
        what = f"Các hàng “{text[:80]}” (từ hàng {rows[0] + 1})"
        _tell(table, what, text, _places(table, rows), "info" if meaning.path else "warning")


def _of_year_before(table: Table) -> list[Meaning]:
    """ "Năm 2025" beside Tập thể, Cá nhân, or beside Quý I, Quý II of 2026: one number of all, to compare with."""
    measures, titled = table.header.measures, (table.usual_period or "")[:4]
    years = [m for m in measures if m.dims.keys() == {"period"} and len(m.dims["period"]) == 4]
    before = [m for m in years if m.dims["period"] < titled]
    others = [m.dims.get("period", "") for m in measures if m not in before]
    is_beside = bool(others) and all(len(period) != 4 and period[:4] in ("", titled) for period in others)
    return before if is_beside and table.header.form.code == "awards" else []


def tell_column(table: Table, meaning: Meaning) -> None:
    """How many numbers of a column are left out."""
    rows = sorted([*table.records, *(row for row, kind in table.plan.kinds.items() if kind in _NUMBERED)])
    places = [(row, meaning.column) for row in rows if _is_number(table.grid.rows[row][meaning.column])]
    is_part = table.column_of("quantity") is not None and match_key(meaning.path[-1]).startswith("chưa ")
    level = "warning" if is_part else "info"  # "Chưa có quyết định" beside a number that may hold those as well
    _tell(table, f"Cột {meaning.letter} “{meaning.title[:80]}”", meaning.title, places, level)


def _is_left_out(table: Table, meaning: Meaning) -> bool:
    if meaning.measure or meaning.field not in (None, "ignore") or not meaning.path:
        return False
    if meaning.field == "ignore" and table.header.form.code == "results":
        return True  # "Tỷ lệ (%)", "Đạt %" beside the values
    if meaning.field == "ignore" and counts_some(meaning.path[-1]):
        return table.column_of("person") is None  # beside names they say what each person is
    is_goal = meaning.field == "ignore" and match_key(meaning.path[-1]) == GOAL
    is_beside = meaning.field == "ignore" and any(map(is_stretch, meaning.path))
    return is_goal or is_beside or any(map(is_uncounted, meaning.path))


def _of_whole(table: Table) -> str | None:
    """The line over a table, or the name of its sheet, that says that all of it is of another time."""
    if any(table.column_of(name) is not None for name in ("decision_no", "decision", "decision_date", "period")):
        return None  # each row says when
    if _says_all(table, table.sheet) or is_uncounted(table.sheet) and not is_of_another_time(table.sheet):
        return table.sheet
    if any(is_uncounted(text) for meaning in table.header.meanings for text in meaning.path):
        return None  # a title speaks of one column beside the others
    lines = (text for text, _ in table.context.own_lines)
    return next((text for text in lines if _says_all(table, text)), None)


def _says_all(table: Table, text: str) -> bool:
    """ "LŨY KẾ TỪ ĐẦU NĂM", "(Số liệu lũy kế)", "... QUÝ III (lũy kế từ đầu năm)"; of a whole year that is no other."""
    ends = _IN_BRACKETS.search(clean(text))
    key = match_key(ends[1] if ends else without_number(text))
    if len(key) > 60 or re.search(r":\s*\d", text):
        return False
    part = (table.usual_period or "")[5:]
    is_part_of_year = part[:1] == "Q" and part != "Q1" or part.isdecimal() and part != "01"
    return _BEFORE.match(key) is not None or is_part_of_year and _CUMULATED.match(key) is not None


def _sections(table: Table) -> dict[int, list[int]]:
    """Rows that say of what time they are -> the records that go on with them: all below a group, parts below a row."""
    kinds, found = table.plan.kinds, {}
    heads = {row for row, kind in kinds.items() if kind in _HEADS and _says_when(table, row, kind)}
    records = set(table.records) if heads else set()
    head, deep = None, 0.0
    for row in sorted([*records, *kinds]) if heads else ():
        kind = kinds.get(row)
        if row in heads:
            has_bullets = kind == "uncounted" or any(map(is_by_proposer, _texts(table, row)))
            head, deep = row, BULLET if has_bullets else -1.0
            found[head] = []
        elif kind == "group" and deep == BULLET and (_rank(table, row) or 0.0) >= deep:
            continue  # a part without numbers
        elif kind in _ENDS or head is not None and row in records and (_rank(table, row) or 0.0) < deep:
            head = None
        elif head is not None and (row in records or kind == "total" and deep < 0):
            found[head].append(row)
    return {head: below for head, below in found.items() if below or kinds[head] == "uncounted"}


def _says_when(table: Table, row: int, kind: str) -> bool:
    return kind == "uncounted" or any(is_of_another_time(t) or is_by_proposer(t) for t in _texts(table, row))


def _rank(table: Table, row: int) -> float | None:
    order = table.column_of("order")
    label = next(iter(_words(table, row)), "")
    return rank_of("", label) or rank_of(table.grid.rows[row][order] if order is not None else "", "")


def _texts(table: Table, row: int) -> list[str]:
    return list(map(without_number, _words(table, row)))


def _words(table: Table, row: int) -> list[str]:
    cells = table.grid.rows[row][table.header.first : table.header.last + 1]
    return [clean(cell) for cell in cells if isinstance(cell, str) and len(match_key(cell)) > 3]


def _take_out(table: Table, rows: list[int]) -> None:
    table.plan.kinds |= dict.fromkeys(rows, "uncounted")
    gone = set(rows)
    table.plan.records = [row for row in table.records if row not in gone]


def _places(table: Table, rows: list[int]) -> list[tuple[int, int]]:
    """Cells that hold a number of such rows; in a list of people each row counts one."""
    counted = [m.column for m in table.header.meanings if m.measure or m.field == "value"]
    if not counted and (person := table.column_of("person")) is not None:
        return [(row, person) for row in rows if table.grid.text(row, person)]
    return [(row, c) for row in rows for c in counted if _is_number(table.grid.rows[row][c])]


def _tell(table: Table, what: str, title: str, places: list[tuple[int, int]], level: str = "info") -> None:
    if places:
        words = (
            f"{what} {_why(title)}: "
            f"{len(places)} số (từ ô {address(*places[0])}) không được lấy. Nếu là kết quả của kỳ này, đề "
            "nghị ghi lại tiêu đề."
        )
        table.tell(level, "figures_left_out", *places[0], clean(title)[:80], words)


def _why(title: str) -> str:
    if is_by_proposer(title):
        return _WHY_AGAIN
    if counts_some(without_number(title.rsplit(" / ", 1)[-1])):
        return _WHY_SOME
    return _WHY_OTHER if is_of_other_things(title) else _WHY


def _is_number(value: object) -> bool:
    bare = value.strip().removesuffix("%").lstrip("+-– ") if isinstance(value, str) else value
    return not is_blank(bare) and read_quantity(bare).value is not None
