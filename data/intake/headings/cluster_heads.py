"""Headings of cụm, khối side by side: "Cụm thi đua số 1 | Cụm thi đua số 2" over names of units.
A column of roles may stand right of each. No title of the form says that it is one: the names of cụm, khối do.
The members below are read in plain/cluster_lists.py."""

from __future__ import annotations

from data.intake.forms import FORMS, title_key
from data.intake.grid import Grid
from data.intake.headings.header import Header, Meaning
from data.intake.headings.heading_words import FIELD_KEYS
from data.intake.meaning.cluster_names import one_of_them, role_in, role_of
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import is_mark
from data.intake.readers.workbook import as_typed
from data.text import clean, match_key

MEMBERS = "in_column"  # the meaning of a column of members
MARKED = "marked_column"  # and of one of marks beside a column of units
_ROWS = 40  # where such a heading is looked for


def find(grid: Grid, units: UnitNames) -> list[Header]:
    """The heading of such a table: two names of cụm, khối or more in one row, a unit below each."""
    for row in range(min(_ROWS, len(grid.rows) - 1)):
        heads = [c for c in range(grid.width) if _is_head(grid.text(row, c))]
        if len(heads) < 2:
            continue
        bottom = row + 1 if any(_is_role_title(grid.text(row + 1, c)) for c in range(heads[0], grid.width)) else row
        columns = {c: _members(grid, bottom, range(c, end), units) for c, end in _spans(grid, heads)}
        if None in columns.values():
            if header := _marked(grid, row, heads, units):
                return [header]
            continue
        last = grid.width - 1 if bottom > row else max(heads[-1], *columns.values())
        meanings = [Meaning(c, (grid.text(bottom, c) or grid.text(row, c),)) for c in range(heads[0], last + 1)]
        for head, column in columns.items():
            meaning = meanings[column - heads[0]]
            meaning.path, meaning.field = (grid.text(row, head), grid.text(bottom, column)), MEMBERS
        for meaning in meanings if bottom > row else ():
            known = FIELD_KEYS["clusters"].get(title_key(meaning.path[-1])) if meaning.path else None
            meaning.field = known if known in ("role", "order", "note") else meaning.field
        texts = tuple(match_key(grid.text(row, c)) for c in heads)
        return [Header(row, bottom, heads[0], last, FORMS["clusters"], meanings, 3.0, texts)]
    return []


def _marked(grid: Grid, row: int, heads: list[int], units: UnitNames) -> Header | None:
    """Units below each other, and a mark or a role in the column of the cụm, khối of each."""
    column = next((c for c in range(heads[0]) if _has_unit(grid, row, c, units)), None)
    below = (grid.text(r, c) for r in range(row + 1, len(grid.rows)) for c in heads)
    told = [text for text in below if text]
    if column is None or not told or 2 * sum(is_mark(text) or role_of(text) is not None for text in told) < len(told):
        return None
    meanings = [Meaning(c, (title,) if (title := grid.text(row, c)) else ()) for c in range(grid.width)]
    for meaning in meanings:
        known = FIELD_KEYS["clusters"].get(title_key(meaning.path[0])) if meaning.path else None
        meaning.field = known if known in ("order", "note") else None
    meanings[column].field = "unit"
    for head in heads:
        meanings[head].field = MARKED
    texts = tuple(match_key(grid.text(row, c)) for c in heads)
    return Header(row, row, 0, grid.width - 1, FORMS["clusters"], meanings, 3.0, texts)


def find_unheaded(grid: Grid, units: UnitNames) -> list[Header]:
    """A list without any title of columns: "Cụm thi đua số 1" alone in its row, its members below, the next cụm.

    What stands right above the first cụm is taken as the heading: nothing there is a member. In the first row of the
    sheet the cụm itself is the title of its members.
    """
    for row in range(min(_ROWS, len(grid.rows) - 1)):
        column = next((c for c in range(grid.width) if _is_head(grid.text(row, c))), None)
        if column is None or column > 2:
            continue
        rows, title = range(row + 1, len(grid.rows)), grid.text(row, column)
        names = [text for r in rows if (text := grid.text(r, column)) and not _is_head(text)]
        known = [name for name in names if units.known(role_beside(name)[1]).id]
        named = [r for r in rows if units.known(role_beside(grid.text(r, column))[1]).id]
        if len(known) < 2 and (column := _numbered(grid, rows, units)) is not None:
            named = [r for r in rows if units.known(role_beside(grid.text(r, column))[1]).id]
            known = names = [grid.text(r, column) for r in named]
        if column is None or len(known) < 2 or 2 * len(known) < len(names):
            continue
        roles = [text for r in named if (text := grid.text(r, column + 1))]
        has_roles = bool(roles) and all(role_of(text) for text in roles)
        if _is_beside_more(grid, rows, column + has_roles):
            continue
        meanings = [Meaning(c, ("STT",), "order") for c in range(column)]
        meanings.append(Meaning(column, ("Đơn vị" if row else title,), "unit"))
        if has_roles:
            meanings.append(Meaning(column + 1, ("Vai trò",), "role"))
        top = max(row - 1, 0)
        return [Header(top, top, 0, column + has_roles, FORMS["clusters"], meanings, 3.0, ("Đơn vị",))]
    return []


def _numbered(grid: Grid, rows: range, units: UnitNames) -> int | None:
    """The column of names right of their numbers, below a cụm, khối that stands over the numbers."""
    first = next((r for r in rows if grid.at(r, 0) not in ("", None)), None)
    is_numbered = first is not None and clean(as_typed(grid.at(first, 0))).rstrip(".") == "1"
    return 1 if is_numbered and grid.width > 1 and units.known(role_beside(grid.text(first, 1))[1]).id else None


def _is_beside_more(grid: Grid, rows: range, column: int) -> bool:
    """Whether words or numbers stand right of the names: such a list has columns that only their titles would
    explain, and numbers of members are no list of them."""
    first = (grid.rows[r][column + 1 :] for r in rows if r < rows.start + 3)
    return any(isinstance(v, float) or isinstance(v, str) and v.strip() for cells in first for v in cells)


def _is_head(text: str) -> bool:
    """The name of a cụm, khối; "Cụm trưởng" is the title of a column of any list."""
    return one_of_them(text) is not None and title_key(text) not in FIELD_KEYS["clusters"]


def _has_unit(grid: Grid, row: int, column: int, units: UnitNames) -> bool:
    below = [grid.text(r, column) for r in range(row + 1, min(row + 6, len(grid.rows)))]
    return any(units.known(role_beside(text)[1]).id for text in below if text)


def _spans(grid: Grid, heads: list[int]) -> list[tuple[int, int]]:
    """Each head with where the next one begins."""
    return list(zip(heads, [*heads[1:], grid.width], strict=True))


def _members(grid: Grid, bottom: int, columns: range, units: UnitNames) -> int | None:
    """The column below one head that names units."""
    return next((column for column in columns if _has_unit(grid, bottom, column, units)), None)


def _is_role_title(text: str) -> bool:
    return title_key(text) in FORMS["clusters"].field("role").keys


def role_beside(text: str) -> tuple[str | None, str]:
    """The role and the name in a cell "1. Xã Na Rì (Cụm trưởng)"."""
    return role_in(without_number(clean(as_typed(text))))
