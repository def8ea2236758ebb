"""Checked rows to fact rows: the one translation both the preview and the acceptance use.
One checked row gives one fact row, two where one unit owes a task twice; a row that cannot stand gives a finding.
Keys say what a row answers: the same key in a later upload supersedes it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
import pyarrow as pa

from data.intake.records import Rows
from data.store import Tx, as_date
from data.text import read_date
from data.uploads.award_facts import award_facts
from data.uploads.findings import duplicate, finding

FACT_TABLES = {"progress": "progress_reports", "awards": "award_rows", "results": "result_rows"}
MACROS = {"progress": "progress", "awards": "award", "results": "result"}  # of differences.sql


# What a row of each form cannot be without; an award row also needs a decision date or a period.
NEEDED = {
    "awards": ("unit_id", "award_form", "recipient_type", "quantity"),
    "progress": ("task_no", "occurrence", "unit_id", "status"),
    "results": ("task_no", "measure", "period", "unit_id", "value"),
    "units": ("name",),
    "clusters": ("cluster", "unit_id"),
    "calendar": ("day",),
    "targets": ("indicator", "year", "value"),
    "movements": ("movement_no",),
    "plan": ("task_no", "content"),
}


@dataclass
class Facts:
    """Fact rows ready to insert, as columns of their table, and what kept other rows out."""

    rows: pa.Table | pd.DataFrame
    findings: list[dict[str, Any]]


def date_of_document(evidence: str | None) -> date | None:
    """The day in "Báo cáo số 12/BC-SNV ngày 28/3/2026"; the last one when several stand there."""
    found = [read_date(text).value for text in re.findall(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", evidence or "")]
    return next((day for day in reversed(found) if day), None)


def usable(form: str, rows: Sequence[Mapping], findings: list[dict[str, Any]]) -> Sequence[Mapping]:
    """The rows that can stand: no error finding points at one of their cells, and nothing they need is missing.

    A row with something missing that no error speaks of adds one, so that none is left out in silence.
    """
    wrong = {(one["sheet"], one["cell"]) for one in findings if one["level"] == "error"}
    if not wrong and isinstance(rows, Rows) and not any(None in rows.column(name) for name in NEEDED.get(form, ())):
        return rows
    good = []
    for row in rows:
        if any((row["sheet"], cell) in wrong for cell in {row["cell"], *row["cells"].values()}):
            continue
        missing = [name for name in NEEDED.get(form, ()) if row.get(name) is None]
        if form == "awards" and row.get("decision_date") is None and row.get("period") is None:
            missing.append("period")
        if not missing:
            good.append(row)
        elif not wrong:
            told = ("incomplete_row", "Dòng này thiếu nội dung bắt buộc.", "Bổ sung phần còn thiếu rồi nạp lại tệp.")
            findings.append(finding(row["sheet"], row["cell"], *told))
    return good


def facts_of(tx: Tx, form: str, rows: Sequence[Mapping], *, report_date: date, is_record: bool) -> Facts:
    """Fact rows of a checked form, numbered from 1 on.

    `report_date` is the file's số liệu đến ngày; `is_record` says that the record unit sent it.
    """
    if form == "awards":
        return Facts(*award_facts(tx, rows, report_date, is_record))
    made, findings = {"progress": _progress, "results": _results}[form](tx, rows, report_date)
    return Facts(pd.DataFrame(made, dtype=object).assign(row_no=range(1, len(made) + 1)), findings)


def _progress(tx: Tx, rows: Iterable[Mapping], report_date: date) -> tuple[list[dict], list[dict]]:
    owed: dict[tuple[str, str], list[str]] = {}
    for assignment_id, occurrence_id, unit_id in tx.run(
        "select assignment_id, occurrence_id, unit_id from assignments where to_version is null"
        " order by occurrence_id, assignment_id"
    ).rows:
        owed.setdefault((occurrence_id.split("/", 1)[1], unit_id), []).append(assignment_id)
    known = tx.run("select occurrence_id, label from occurrences where to_version is null").rows
    labels = {occurrence_id.split("/", 1)[1]: label for occurrence_id, label in known}
    made: list[dict] = []
    findings: list[dict] = []
    seen = set()
    for row in rows:
        asked = f"{row['task_no']}/{row['occurrence']}"
        answered = owed.get((asked, row["unit_id"]))
        if answered is None:
            findings.append(
                finding(
                    row["sheet"],
                    row["cell"],
                    "not_in_scope",
                    f"{row['unit']} không phải thực hiện nhiệm vụ {row['task_no']}, {labels.get(asked, '')}.",
                    "Kiểm tra lại đơn vị, nhiệm vụ và mốc; nếu đúng là đơn vị phải thực hiện, sửa diện áp dụng trước.",
                )
            )
            continue
        reported_on = as_date(row.get("report_date")) or report_date
        if (answered[0], reported_on) in seen:
            findings.append(duplicate(row["sheet"], row["cell"], f"nhiệm vụ {row['task_no']} của {row['unit']}"))
            continue
        seen.add((answered[0], reported_on))
        # A unit that leads two clusters owes the task twice, and its one report answers for both.
        made += [_report(row, assignment_id, reported_on) for assignment_id in answered]
    return made, findings


def _report(row: Mapping, assignment_id: str, reported_on: date) -> dict[str, Any]:
    return _place(row) | {
        "assignment_id": assignment_id,
        "report_date": reported_on,
        "state": row["status"],
        "percent": row["percent"],
        "completed_on": as_date(row["completed_on"]),
        "document": row["evidence"],
        "document_date": date_of_document(row["evidence"]),
        "result": row["result"],
        "cause": row["cause"],
        "request": row["request"],
        "committed": as_date(row["committed"]),
        "note": row["note"],
    }


def _results(tx: Tx, rows: Iterable[Mapping], report_date: date) -> tuple[list[dict], list[dict]]:
    made: list[dict] = []
    findings: list[dict] = []
    seen = set()
    for row in rows:
        key = "|".join([row["task_no"], row["measure"], row["period"], row["unit_id"]])
        if key in seen:
            findings.append(duplicate(row["sheet"], row["cell"], f"{row['measure']}, {row['unit']}"))
            continue
        seen.add(key)
        made.append(
            _place(row)
            | {
                "key": key,
                "unit_id": row["unit_id"],
                "task_no": row["task_no"],
                "measure": row["measure"],
                "measure_unit": row.get("measure_unit"),
                "period": row["period"],
                "counted_on": report_date,
                "value": row["value"],
                "source": row.get("source"),
            }
        )
    return made, findings


def _place(row: Mapping) -> dict[str, Any]:
    return {"sheet": row["sheet"], "cell": row["cell"]}
