"""The plan a table of tasks is the list of: its number, date and title, from the lines above the table.
They stand where a letterhead and a title do, so the nearest line that names a plan with its day is taken.
The plan that is followed keeps its number; another number under its date is told."""

from __future__ import annotations

import dataclasses
import re

from data.catalogue import Catalogue
from data.intake.addresses import address, position
from data.intake.forms import PLAN
from data.intake.meaning.unit_names import RECORD_UNIT, UnitNames
from data.intake.model import Finding
from data.intake.records import Block, Column
from data.intake.tables.table import Table
from data.text import match_key, read_date

_PLAN_LINE = re.compile(
    r"(?:(?:kế hoạch|quyết định)\s+số\s*:?\s*(?=\d)|\bsố\s*:?\s*(?=\d+\s*/\s*KH\b))"
    r"(\d+\s*/\s*[A-ZĐ\-]+|\d+)[^\n]*?"
    r"ngày\s*(\d{1,2}\s*(?:/|tháng)\s*\d{1,2}\s*(?:/|năm)\s*\d{4})",
    re.IGNORECASE,
)
_OWN_NUMBER = re.compile(r"\W*Số\s*:\s*(\d+\s*/\s*KH-[A-ZĐ]+)", re.IGNORECASE)
_OWN_DAY = re.compile(r"^[\w ]{4,30},\s*ngày\s*(\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})", re.IGNORECASE)
_OF_YEAR = re.compile(r"\bnăm (20\d\d)\b(?!\s*(?:-|–|đến))", re.IGNORECASE)
_NO_TITLE = (
    *("ubnd ", "ủy ban nhân dân", "sở ", "cộng hòa xã hội", "độc lập", "phụ lục", "tỉnh "),  # a letterhead
    *(match_key(PLAN.title), match_key(PLAN.grain)),  # our own template
)


def fill(table: Table, catalogue: Catalogue, units: UnitNames, fields: dict) -> None:
    """Number and date of the plan, from the lines above the table."""
    own = table.context.own
    lines = [*reversed(table.context.lines[:own]), *reversed(table.context.lines[own:])]
    said = [(found, cell) for text, cell in lines if (found := _PLAN_LINE.search(text))]
    letterhead = _letterhead(table)
    for found, cell in [*said, *letterhead]:
        day = read_date(_spelled(found[2])).value
        if not day:
            continue
        row, column = position(cell) if cell else (table.header.top, table.header.first)
        number = "".join(found[1].split())
        if number.isdecimal():
            number += "/KH-UBND"
        rows = range(row - 1, -1, -1) if (found, cell) not in letterhead else range(row + 1, table.header.top)
        beside = (table.grid.text(r, c) for r in rows for c in range(table.grid.width))
        titles = (text for text in beside if len(text) > 20 and not _is_no_title(text))
        title = next(titles, "Kế hoạch số " + number)
        year = _year(table, title, day.year)
        plan_id = f"KH{number.split('/')[0]}-{year}"
        same = plan_id == catalogue.plan.plan_id or day.isoformat() == catalogue.plan.date
        told = {
            "plan_id": plan_id,
            "number": number,
            "plan_date": day.isoformat(),
            "year": year,
            "title": title,
        }
        if same:
            plan = catalogue.plan
            told = {
                "plan_id": plan.plan_id,
                "number": plan.number,
                "plan_date": plan.date,
                "year": plan.year,
                "title": plan.title,
            }
        fields["plan"] = Column(None, told)
        _tell_of_unit(table, (row, column), number, units, same)
        _tell_other(table, (row, column), number)
        if same and number != catalogue.plan.number:
            table.tell(
                "warning",
                "plan_number_differs",
                row,
                column,
                found[0],
                f"Ô {address(row, column)} ghi số {number}, trong khi kế hoạch ngày {day:%d/%m/%Y} đang theo dõi "
                f"là số {catalogue.plan.number}. Giữ số {catalogue.plan.number}; đề nghị kiểm tra.",
            )
        return
    fields["plan"] = Column(None, None)
    named = {int(year) for text, _ in table.context.own_lines for year in _OF_YEAR.findall(text)}
    named = named or _years_of_deadlines(fields)
    is_other = bool(named) and catalogue.plan.year not in named
    words = "Không tìm thấy số và ngày của kế hoạch ở đầu bảng"
    if is_other:
        words += f", trong khi tiêu đề, thời hạn ghi năm {min(named)}. Ghi"
    else:
        words += "; các nhiệm vụ được hiểu là của kế hoạch đang theo dõi. Nếu là kế hoạch mới, ghi"
    words += " “Kèm theo Kế hoạch số .../KH-UBND ngày dd/mm/yyyy” phía trên bảng."
    level = "error" if is_other else "warning"  # its tasks would take the place of those that are followed
    table.tell(level, "missing_plan_number", table.header.top, table.header.first, None, words)


def share(blocks: list[Block], findings: list[Finding]) -> list[Finding]:
    """A second sheet that names no plan is of the plan of the other sheets; the findings with that told."""
    named = [block for block in blocks if block.fields["plan"].constant]
    sheets = {block.sheet for block in blocks if not block.fields["plan"].constant}
    is_told = lambda one: one.code == "missing_plan_number" and one.sheet in sheets  # noqa: E731
    if len({str(block.fields["plan"].constant) for block in named}) > 1:  # of which of them, nobody can say
        return [dataclasses.replace(one, level="error") if is_told(one) else one for one in findings]
    if not named:
        return findings
    other = named[0]
    for block in blocks:
        block.fields["plan"] = Column(None, other.fields["plan"].constant)
    number = other.fields["plan"].constant["number"]
    words = (
        f"Trang tính không ghi số, ngày của kế hoạch: đã hiểu là phần tiếp theo của Kế hoạch số {number} ở trang "
        f"“{other.sheet}”. Nếu là kế hoạch khác, ghi “Kèm theo Kế hoạch số ... ngày ...” phía trên bảng."
    )
    return [dataclasses.replace(one, level="info", message=words) if is_told(one) else one for one in findings]


def _tell_of_unit(table: Table, at: tuple[int, int], number: str, units: UnitNames, same: bool) -> None:
    """A plan that a unit signed for itself would be followed beside the province's, or take the place of its tasks."""
    symbol = number.partition("/")[2]
    unit = table.context.unit.value if table.context.unit else None
    of_unit = units.by_id[unit].name if unit and unit != RECORD_UNIT else None
    if "UBND" in symbol and not (of_unit and units.is_commune(unit)):
        return
    what = "thay" if same else "thành một kế hoạch được theo dõi bên cạnh"
    words = (
        f"Ô {address(*at)} ghi kế hoạch số {number}{f' của {of_unit}' if of_unit else ''}, không phải kế hoạch của "
        f"UBND tỉnh; xác nhận thì các nhiệm vụ này {what} nhiệm vụ đang theo dõi. Kiểm tra lại số, ký hiệu; nếu là "
        "kế hoạch riêng của đơn vị thì không nạp."
    )
    table.tell("error" if same else "warning", "plan_of_unit", *at, number, words)


def _years_of_deadlines(fields: dict) -> set[int]:
    told = fields["deadline"].values or [] if "deadline" in fields else []
    return {int(year) for text in told if text for year in re.findall(r"\b20\d\d\b", text)}


def _is_no_title(text: str) -> bool:
    return match_key(text).startswith(_NO_TITLE) or _OWN_DAY.match(text) is not None


def _letterhead(table: Table) -> list[tuple[re.Match, str]]:
    """ "Số: 15/KH-UBND" and "Thái Nguyên, ngày 20 tháng 01 năm 2027" over the plan itself, far above its annex."""
    grid = table.grid
    texts = [
        (text, address(row, column))
        for row in range(table.header.top)
        for column in range(grid.width)
        if (text := grid.text(row, column))
    ]
    number = next(((found[1], cell) for text, cell in texts if (found := _OWN_NUMBER.match(text))), None)
    day = next((found[1] for text, _ in texts if (found := _OWN_DAY.search(text))), None)
    if not number or not day:
        return []
    return [(_PLAN_LINE.search(f"kế hoạch số {number[0]} ngày {day}"), number[1])]


def _year(table: Table, title: str, signed: int) -> int:
    """The year the lines above say the plan is for: one signed in December is the next year's."""
    lines = [title, *(text for text, _ in table.context.own_lines if not _PLAN_LINE.search(text))]
    named = [int(year) for text in lines for year in _OF_YEAR.findall(text)]
    if not named or signed in named:
        return signed
    if named[0] == signed + 1:
        return named[0]
    cell = next((cell for text, cell in table.context.own_lines if _OF_YEAR.search(text)), None)
    words = (
        f"Tiêu đề ghi năm {named[0]}, trong khi kế hoạch ký năm {signed}; đã hiểu là kế hoạch năm {signed}. Kiểm tra "
        "lại ngày ký, năm của kế hoạch."
    )
    table.tell("warning", "plan_number_differs", *(position(cell) if cell else (None, None)), str(named[0]), words)
    return signed


def _tell_other(table: Table, at: tuple[int, int], number: str) -> None:
    """Another line over the table that names another plan."""
    for row in range(table.header.top):
        for column in range(table.grid.width):
            found = _PLAN_LINE.search(table.grid.text(row, column)) if (row, column) != at else None
            said = found and "".join(found[1].split())
            if said and said.split("/")[0] != number.split("/")[0] and found[0][:1] in "kK":
                words = (
                    f"Ô {address(row, column)} ghi kế hoạch số {said}, trong khi ô {address(*at)} ghi số {number}; đã "
                    f"hiểu là danh mục của kế hoạch số {number}. Sửa chỗ ghi sai."
                )
                table.tell("warning", "plan_number_differs", row, column, found[0], words)
                return


def _spelled(text: str) -> str:
    return "/".join(re.findall(r"\d+", text))
