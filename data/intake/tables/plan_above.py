"""The plan a table of tasks is the list of: its number, date and title, from the lines above the table.
They stand where a letterhead and a title do, so the nearest line that names a plan with its day is taken.
The plan that is followed keeps its number; another number under its date is told."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake.forms import PLAN
from data.intake.model import Column, address
from data.intake.tables.table import Table
from data.text import match_key, read_date

_PLAN_LINE = re.compile(
    r"(?:kế hoạch|quyết định)\s+số\s*:?\s*(\d+\s*/\s*[A-ZĐ\-]+|\d+)[^\n]*?"
    r"ngày\s*(\d{1,2}\s*(?:/|tháng)\s*\d{1,2}\s*(?:/|năm)\s*\d{4})",
    re.IGNORECASE,
)
_NO_TITLE = (
    *("ubnd ", "ủy ban nhân dân", "sở ", "cộng hòa xã hội", "độc lập", "phụ lục", "tỉnh "),  # a letterhead
    *(match_key(PLAN.title), match_key(PLAN.grain)),  # our own template
)


def fill(table: Table, catalogue: Catalogue, fields: dict) -> None:
    """Number and date of the plan, from the lines above the table."""
    for row in range(table.header.top - 1, max(-1, table.header.top - 15), -1):
        for column in range(table.grid.width):
            found = _PLAN_LINE.search(table.grid.text(row, column))
            day = read_date(_spelled(found[2])).value if found else None
            if not day:
                continue
            number = "".join(found[1].split())
            if number.isdecimal():
                number += "/KH-UBND"
            above = (table.grid.text(r, c) for r in range(row - 1, -1, -1) for c in range(table.grid.width))
            titles = (text for text in above if len(text) > 20 and not match_key(text).startswith(_NO_TITLE))
            title = next(titles, "Kế hoạch số " + number)
            plan_id = f"KH{number.split('/')[0]}-{day.year}"
            same = plan_id == catalogue.plan.plan_id or day.isoformat() == catalogue.plan.date
            told = {
                "plan_id": plan_id,
                "number": number,
                "plan_date": day.isoformat(),
                "year": day.year,
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
    table.tell(
        "warning",
        "missing_plan_number",
        table.header.top,
        table.header.first,
        None,
        "Không tìm thấy số và ngày của kế hoạch ở đầu bảng; các nhiệm vụ được hiểu là của kế hoạch đang theo dõi. "
        "Nếu là kế hoạch mới, ghi “Kèm theo Kế hoạch số .../KH-UBND ngày dd/mm/yyyy” phía trên bảng.",
    )


def _spelled(text: str) -> str:
    return "/".join(re.findall(r"\d+", text))
