"""The blank workbook of a form, made from the same description that checks it.
It says the unit, the period and the day of the figures; columns carry notes and drop-down lists.
For progress it is filled with the tasks, mốc and kỳ the chosen unit answers for."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from data.catalogue import Catalogue, Task
from data.intake.addresses import letters
from data.intake.forms import FORMS, Field, Form
from data.intake.model import CHOICES_TITLE, GUIDE_BY
from data.text import period_bounds, period_label

BLANK_ROWS = 40
HEADING_ROW = 7
LISTS = "Danh mục"
_THIN = Side(style="thin", color="9AA5B1")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD = PatternFill("solid", fgColor="E6EBF1")
_REQUIRED = PatternFill("solid", fgColor="FFF4D6")


def template(form: str, catalogue: Catalogue, *, unit: str | None = None, period: str | None = None) -> bytes:
    """The .xlsx to fill in, for a unit id and a period ("2026-Q3") when they are known."""
    told = FORMS[form]
    fields = [
        f for f in told.template_fields if not (f.type == "unit" and unit and form in ("awards", "progress", "results"))
    ]
    book = Workbook()
    page = book.active
    page.title = told.title[:31]
    lists = book.create_sheet(LISTS)
    _head(page, told, catalogue, unit, period)
    _columns(page, fields)
    rows = _prefilled(told, catalogue, unit, period)
    last = HEADING_ROW + max(len(rows), BLANK_ROWS)
    for number, row in enumerate(rows, start=HEADING_ROW + 1):
        for column, field in enumerate(fields, start=1):
            page.cell(number, column, row.get(field.name))
    _format(page, fields, last)
    _lists(page, lists, fields, catalogue, last)
    page.freeze_panes = page.cell(HEADING_ROW + 1, 1)
    page.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _head(page, form: Form, catalogue: Catalogue, unit: str | None, period: str | None) -> None:
    """Title and scope; labels and values stand in cells of their own."""
    name = next((u.name for u in catalogue.units if u.unit_id == unit), None)
    page.cell(1, 1, form.title.upper()).font = Font(bold=True, size=14)
    of_plan = f"Theo Kế hoạch số {catalogue.plan.number}. " if form.code != "plan" else ""
    page.cell(2, 1, f"{of_plan}{form.grain}.").font = Font(italic=True)
    scope = []
    if form.code in ("awards", "progress", "results"):
        scope = [
            ("Đơn vị báo cáo:", name),
            ("Kỳ báo cáo:", _heading(period_label(period)) if period else None),
            ("Số liệu đến ngày:", None),
        ]
        page.cell(5, 3).number_format = "dd/mm/yyyy"
    elif form.code == "plan":
        scope = [("Tên kế hoạch:", None), ("Kèm theo:", None)]
        page.cell(4, 3).comment = Comment("Ví dụ: Kế hoạch số 01/KH-UBND ngày 15/01/2027", GUIDE_BY)
    for row, (label, value) in enumerate(scope, start=3):
        page.cell(row, 2, label).font = Font(bold=True)
        page.cell(row, 3, value).fill = _REQUIRED


def _columns(page, fields: list[Field]) -> None:
    for column, field in enumerate(fields, start=1):
        cell = page.cell(HEADING_ROW, column, field.title)
        cell.font, cell.border = Font(bold=True), _BORDER
        cell.fill = _REQUIRED if field.required else _HEAD
        cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
        note = " ".join(filter(None, (field.help, "Bắt buộc." if field.required else "")))
        if note:
            cell.comment = Comment(note, GUIDE_BY, width=260, height=90)
        page.column_dimensions[letters(column - 1)].width = field.width
    page.row_dimensions[HEADING_ROW].height = 34


def _format(page, fields: list[Field], last: int) -> None:
    for column, field in enumerate(fields, start=1):
        for row in range(HEADING_ROW + 1, last + 1):
            cell = page.cell(row, column)
            cell.border = _BORDER
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if field.type == "date":
                cell.number_format = "dd/mm/yyyy"
            elif field.type in ("code5", "order", "deadline") or field.name in (
                "decision_no",
                "document_no",
                "task_no",
            ):
                cell.number_format = "@"


def _lists(page, lists, fields: list[Field], catalogue: Catalogue, last: int) -> None:
    """Drop-downs: the values stand on a sheet of their own, where they can be read and copied."""
    lists.cell(1, 1, CHOICES_TITLE).font = Font(italic=True)
    column = 0
    for place, field in enumerate(fields, start=1):
        values = choices_of(field, catalogue)
        area = f"{letters(place - 1)}{HEADING_ROW + 1}:{letters(place - 1)}{last}"
        if values:
            column += 1
            for row, value in enumerate(values, start=3):
                lists.cell(row, column, value)
            lists.column_dimensions[letters(column - 1)].width = 44
            name = letters(column - 1)
            rule = DataValidation(
                "list",
                formula1=f"'{LISTS}'!${name}$3:${name}${2 + len(values)}",
                allow_blank=True,
                showErrorMessage=False,
            )
        elif field.type in ("count", "percent"):
            top = 100 if field.type == "percent" else 1_000_000
            rule = DataValidation(
                "decimal" if field.type == "percent" else "whole",
                operator="between",
                formula1="0",
                formula2=str(top),
                allow_blank=True,
            )
            rule.error, rule.errorTitle = f"Ghi số từ 0 đến {top}.", field.title
        else:
            continue
        page.add_data_validation(rule)
        rule.add(area)


def choices_of(field: Field, catalogue: Catalogue) -> list[str]:
    """The values a drop-down offers for a field."""
    if field.type in ("unit", "lead"):
        units = [unit.name for unit in catalogue.units if not unit.valid_to]
        return [*catalogue.classes, *units] if field.name == "lead" else units
    if field.type == "award":
        return [form.name for form in catalogue.forms if not form.valid_to]
    if field.type == "kind":
        return [kind.statistics_name or kind.name for kind in catalogue.kinds]
    if field.type == "recipient":
        return [recipient.name for recipient in catalogue.recipients]
    if field.type == "period":
        year = catalogue.plan.year
        return [
            _heading(period_label(f"{year}{tail}"))
            for tail in ("", "-H1", "-H2", *(f"-Q{n}" for n in range(1, 5)), *(f"-{n:02d}" for n in range(1, 13)))
        ]
    if field.type == "revoked":
        return ["Hủy bỏ"]
    if field.name == "movement":
        return list(catalogue.movements.values())
    return [words[0].capitalize() if words[0] else "" for _, words in field.choices if words[0]]


def _prefilled(form: Form, catalogue: Catalogue, unit: str | None, period: str | None) -> list[dict]:
    if form.code == "progress":
        return _tasks(catalogue, unit, period)
    if form.code == "units":
        return [
            {
                "order": n,
                "unit_id": u.unit_id,
                "name": u.name,
                "type": u.type,
                "code": u.code,
                "former_province": u.former_province,
                "former_district": u.former_district,
                "former_units": "; ".join(u.former_units) or None,
                "valid_from": u.valid_from,
                "valid_to": u.valid_to,
            }
            for n, u in enumerate(catalogue.units, start=1)
        ]
    if form.code == "movements":
        return [{"movement_no": number, "name": name} for number, name in catalogue.movements.items()]
    return []


def _tasks(catalogue: Catalogue, unit: str | None, period: str | None) -> list[dict]:
    """One row per occurrence the unit answers for, in the period when one is chosen."""
    name = next((u.name for u in catalogue.units if u.unit_id == unit), None)
    units = {u.name for u in catalogue.units}
    rows = []
    for task in catalogue.tasks:
        if name and task.lead != name and not _collective(task, catalogue):
            continue
        for one in task.occurrences:
            if period and one.due_nominal and not _within(one.due_nominal, period):
                continue
            rows.append(
                {
                    "order": task.task_no,
                    "task": task.content,
                    "lead": task.lead,
                    "unit": task.lead if task.lead in units else None,
                    "occurrence": one.label,
                    "deadline": task.deadline,
                }
            )
    return rows


def _collective(task: Task, catalogue: Catalogue) -> bool:
    return task.lead in catalogue.classes


def _within(day: str, period: str) -> bool:
    first, last = period_bounds(period)
    return first.isoformat() <= day <= last.isoformat()


def _heading(text: str) -> str:
    """The first letter large, the rest as it is: Quý III/2026, not Quý iii/2026."""
    return text[:1].upper() + text[1:]
