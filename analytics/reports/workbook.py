"""Sổ số liệu: the sheets of one workbook, in the order an officer reads them.
Sheets without rows are left out.
Each row keeps the upload, sheet and cell it was read from."""

from __future__ import annotations

from analytics.reports import xlsx_awards as awards
from analytics.reports import xlsx_plan as plan
from analytics.reports.facts import Facts
from analytics.reports.xlsx import written


def workbook(facts: Facts) -> bytes:
    sheets = [
        one
        for one in (
            plan.tasks(facts),
            plan.occurrences(facts),
            plan.assignments(facts),
            plan.overdue(facts),
            plan.quarters(facts),
            awards.ratios(facts),
            awards.counts(facts),
            awards.clusters(facts),
            plan.silent(facts),
            awards.movements(facts),
            awards.results(facts),
        )
        if one.rows
    ]
    return written([plan.summary(facts, sheets), *sheets], facts, f"Sổ số liệu, {facts.plan_short}, {facts.scope.name}")
