"""What in a row of a new plan can hardly be meant: a lead nobody answers to, a deadline of another year.
A task is given to a unit or to a class of units by the name of its lead; any other name gives it to nobody, and no one
could be late with it. Told and not refused, since the list of units may be behind the plan."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake.meaning.unit_names import UnitNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean

_YEAR = re.compile(r"\b20\d\d\b")


def check(table: Table, catalogue: Catalogue, units: UnitNames, fields: dict) -> None:
    """Each such lead and deadline."""
    leads, deadlines = table.column_of("lead"), table.column_of("deadline")
    year = str((fields["plan"].at(0) or {}).get("year", "")) if "plan" in fields else ""
    for row in table.records:
        lead = clean(as_typed(table.cells(leads, [row])[0])) if leads is not None else ""
        if lead and lead not in catalogue.classes and units.known(lead).id is None:
            why = "không phải một cơ quan, đơn vị trong danh sách hay một nhóm đơn vị; nhiệm vụ chưa được giao cho ai"
            cure = f"Ghi tên một cơ quan chủ trì, hoặc một trong: {'; '.join(catalogue.classes)}."
            table.wrong(row, leads, lead, Wrong("unknown_lead", why, cure, level="warning"))
        deadline = clean(as_typed(table.cell(row, deadlines))) if deadlines is not None else ""
        years = set(_YEAR.findall(deadline))
        if year and years and year not in years:
            why = f"không thuộc năm {year} của kế hoạch"
            wrong = Wrong("deadline_outside_year", why, "Kiểm tra lại năm.", level="warning")
            table.wrong(row, deadlines, deadline, wrong)
