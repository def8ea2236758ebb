"""Number and date of a decision: in two columns, in one ("Số 15/QĐ-UBND ngày 05/3/2026"), or in the title.
Several decisions in one cell are asked, never made into one; the number's own letters may tell who decided.
A group row may name the decision of all records below it."""

from __future__ import annotations

import re
from string import digits

from data.intake.addresses import address, letters, place_of
from data.intake.meaning import decision_text, values
from data.intake.meaning.values import Wrong
from data.intake.model import Finding
from data.intake.tables.context import Decided
from data.intake.tables.table import Table
from data.text import day_label

_BY = re.compile(r"\b(?:theo|tại|kèm)\s+(?:theo\s+)?(?:quyết định|qđ)\b", re.IGNORECASE)
_OF_UBND = re.compile(r"-UBND")  # of a province or a commune


def read(table: Table, grouped: list[tuple | None]) -> dict:
    """decision_no and decision_date of every record, each with where it stands.

    `grouped`: for each record the decision of the group row above it and that row's cell, if any.
    """
    number, day, both = (table.column_of(n) for n in ("decision_no", "decision_date", "decision"))
    number = both if number is None else number
    is_titled = number is None and day is None
    out = _of_title(table) if is_titled else _going_on(table, _of_columns(table, number, day), number, day)
    return _filled(table, out, grouped, is_titled) if any(grouped) else out


def _filled(table: Table, out: dict, grouped: list[tuple | None], is_titled: bool) -> dict:
    """Records that name no decision of their own have that of their group, which holds against the title's."""
    own = list(zip(out["decision_no"][0], out["decision_date"][0], strict=True))
    filled = {}
    for part, name in enumerate(("decision_no", "decision_date")):
        told, places = [], []
        for i, group in enumerate(grouped):
            takes = group is not None and (is_titled or own[i] == (None, None))
            told.append(group[0][part] if takes else own[i][part])
            places.append(group[1] if takes else place_of(out[name][1], i, table.records[i]))
        filled[name] = (told, places)
    return filled


def _going_on(table: Table, out: dict, number: int | None, day: int | None) -> dict:
    """Rows without a number of their own go on with the decision of the numbered row above; the first is told."""
    order, at = table.column_of("order"), [c for c in (number, day) if c is not None]
    fields = [out[name][0] for name in ("decision_no", "decision_date")]
    if order is None or any(None not in field for field in fields):
        return out
    fields = [list(field) for field in fields]
    filled = False
    starts = [c for c in (order, table.column_of("unit"), table.column_of("person")) if c is not None]
    above: int | None = None
    for i, row in enumerate(table.records):
        if (fields[0][i], fields[1][i]) != (None, None):
            above = i if table.grid.at(row, order) not in ("", None) else None
            continue
        if above is None or any(table.cell(row, c) not in ("", None) for c in (*starts, *at)):
            above = None
            continue
        for field in fields:
            field[i] = field[above]
        if not filled:
            words = (
                f"Hàng {row + 1} không có số thứ tự và không ghi quyết định: đã hiểu là cùng quyết định với hàng trên. "
                "Đề nghị ghi đủ ở từng hàng, hoặc trộn ô."
            )
            table.tell("warning", "filled_from_above", row, at[0], None, words)
        filled = True
    return {"decision_no": (fields[0], out["decision_no"][1]), "decision_date": (fields[1], out["decision_date"][1])}


def _of_columns(table: Table, number: int | None, day: int | None) -> dict:
    parse_date = values.date(table.request.today)
    numbers = table.read(number, decision_text.number) if number is not None else [None] * len(table.records)
    told = table.read(day, parse_date) if day is not None else [None] * len(table.records)
    inside = [None] * len(told)
    if number is not None and (day is None or None in told or numbers != table.cells(number)):
        inside = table.read(number, lambda v: parse_date(found) if (found := decision_text.date_inside(v)) else None)
    out: dict = {"decision_no": (numbers, letters(number) if number is not None else None)}
    if any(inside):
        _two_days(table, number, inside, told)
        at = [address(r, day if own else number) for r, own in zip(table.records, told, strict=True)]
        both_told = [own or other for own, other in zip(told, inside, strict=True)]
        out["decision_date"] = (both_told, letters(number) if day is None else at)
    else:
        out["decision_date"] = (told, letters(day) if day is not None else None)
    return out


def _two_days(table: Table, column: int | None, inside: list, told: list) -> None:
    """A number's cell may say its day as well as the column of days: they must be one."""
    for row, own, other in zip(table.records, inside, told, strict=True):
        if own and other and own != other:
            shown = [day_label(day) for day in (own, other)]
            why = f"có ngày {shown[0]}, trong khi cột ngày ghi {shown[1]}"
            wrong = Wrong("bad_date", why, "Giữ lại ngày của quyết định ở một chỗ.")
            table.wrong(row, column, table.cell(row, column), wrong)


def _of_title(table: Table) -> dict:
    titled = table.context.decision()
    n = len(table.records)
    if titled is None or titled.day > table.request.today:
        _tell_basis(table)
        return {"decision_no": ([None] * n, None), "decision_date": ([None] * n, None)}
    number, day, cell = titled.number, titled.day, titled.cell
    if titled.is_issued_with and cell:
        words = (
            f"Ô {cell}: danh sách ban hành kèm theo Quyết định số {number} ngày {day_label(day)}, nên các dòng không "
            "ghi quyết định được hiểu là của quyết định này. Nếu không đúng, ghi số, ngày quyết định ở từng dòng."
        )
        table.findings.append(
            Finding("info", "decision_of_title", table.sheet, cell, f"{number} {day_label(day)}", words)
        )
    return {"decision_no": ([number] * n, cell), "decision_date": ([day] * n, cell)}


def _tell_basis(table: Table) -> None:
    """A decision named as a basis, or below the table, is not taken for the one that commends, and that is told."""
    if basis := table.context.basis() or _below(table):
        words = (
            f"Ô {basis.cell} nêu Quyết định số {basis.number} ngày {day_label(basis.day)} mà không nói đó là "
            "quyết định khen thưởng của các hàng; không lấy. Nếu đúng, ghi số, ngày quyết định ở từng dòng."
        )
        shown = f"{basis.number} {day_label(basis.day)}"
        table.findings.append(Finding("info", "decision_of_basis", table.sheet, basis.cell, shown, words))


def _below(table: Table) -> Decided | None:
    """A decision named in a line below the records: it may be the one that commends."""
    last = table.records[-1] if table.records else table.header.bottom
    kinds = ("note", "stray", "group")  # a group row without records
    for row in sorted(row for row, kind in table.plan.kinds.items() if row > last and kind in kinds):
        for column, text in enumerate(table.grid.rows[row]):
            names = isinstance(text, str) and _BY.search(text)
            told = decision_text.of_text(text, table.request.today) if names else None
            if told:
                return Decided(*told, address(row, column), is_issued_with=False)
    return None


def levels(table: Table) -> list[str | None]:
    """The level that decided, where the letters of the number tell: 700/QĐ-TTg, 33/QĐ-SYT."""
    column = table.column_of("decision_no")
    column = table.column_of("decision") if column is None else column
    if column is None:
        return [None] * len(table.records)

    def parse(value: object) -> str | None:
        number = decision_text.number(f"1{value}" if str(value)[:1] == "/" else value)
        return decision_text.level_of(number) if isinstance(number, str) else None

    # A hundred thousand numbers end in a few kinds of letters: of 1284/QĐ-UBND only /QĐ-UBND is read.
    cells = table.cells(column)
    ends = {v[-5:] if type(v) is str else v for v in cells}
    if all(end in ("", None) or type(end) is str and _OF_UBND.fullmatch(end) for end in ends):
        return [None] * len(cells)
    ends = [v.lstrip(digits) if type(v) is str else v for v in cells]
    told = {end: level for end in set(ends) if (level := parse(end))}
    return list(map(told.get, ends)) if told else [None] * len(ends)
