"""Checked rows to fact rows: the one translation both the preview and the acceptance use.
One checked row gives one fact row (two where its unit owes the task twice), or a finding where it cannot stand.
Keys say what a row answers: the same key in a later upload supersedes it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from data.store import Tx, as_date
from data.text import period_bounds, read_date

FACT_TABLES = {"progress": "progress_reports", "awards": "award_rows", "results": "result_rows"}
UNKNOWN_KIND = "chua_ro"


@dataclass
class Facts:
    """Fact rows ready to insert, and what kept other rows out."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    findings: list[dict[str, Any]] = field(default_factory=list)


GRAINS = {"": "year", "H": "half", "Q": "quarter", "S": "statistical"}


def grain_of(period: str) -> str:
    """The grain of a period as written: 2026-Q1 is a quarter, 2026-03 a month."""
    return GRAINS.get(period[5:6], "month")


def date_of_document(evidence: str | None) -> date | None:
    """The day in "Báo cáo số 12/BC-SNV ngày 28/3/2026"; the last one when several stand there."""
    found = [read_date(text).value for text in re.findall(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", evidence or "")]
    return next((day for day in reversed(found) if day), None)


def decision_key(number: str) -> str:
    """Decision numbers are compared NFC, upper case, without spaces."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", number)).upper()


def usable(rows: Iterable[Mapping], findings: Iterable[Mapping]) -> list[Mapping]:
    """The rows no error finding points at, by any of their cells."""
    wrong = {(one["sheet"], one["cell"]) for one in findings if one["level"] == "error"}
    return [
        row for row in rows if not any((row["sheet"], cell) in wrong for cell in {row["cell"], *row["cells"].values()})
    ]


def facts_of(tx: Tx, form: str, rows: Iterable[Mapping], *, report_date: date, is_record: bool) -> Facts:
    """Fact rows of a checked form, from 1 on.

    `report_date` is the file's số liệu đến ngày; `is_record` says that the record unit sent it.
    """
    make = {"progress": _progress, "awards": _awards, "results": _results}[form]
    facts = make(tx, rows, report_date, is_record)
    for number, row in enumerate(facts.rows, 1):
        row["row_no"] = number
    return facts


def _progress(tx: Tx, rows: Iterable[Mapping], report_date: date, is_record: bool) -> Facts:
    owed: dict[tuple[str, str], list[str]] = {}
    for assignment_id, occurrence_id, unit_id in tx.run(
        "select assignment_id, occurrence_id, unit_id from assignments where to_version is null"
        " order by occurrence_id, assignment_id"
    ).rows:
        owed.setdefault((occurrence_id.split("/", 1)[1], unit_id), []).append(assignment_id)
    facts, seen = Facts(), set()
    for row in rows:
        answered = owed.get((f"{row['task_no']}/{row['occurrence']}", row["unit_id"]))
        if answered is None:
            facts.findings.append(
                _finding(
                    row,
                    "not_in_scope",
                    f"{row['unit']} không có nhiệm vụ {row['task_no']}, mốc “{row['occurrence']}”.",
                    "Kiểm tra lại đơn vị, nhiệm vụ và mốc; nếu đúng là đơn vị phải thực hiện, sửa diện áp dụng trước.",
                )
            )
            continue
        reported_on = as_date(row.get("report_date")) or report_date
        if (answered[0], reported_on) in seen:
            facts.findings.append(_duplicate(row, f"nhiệm vụ {row['task_no']} của {row['unit']}"))
            continue
        seen.add((answered[0], reported_on))
        # A unit that leads two clusters owes the task twice, and its one report answers for both.
        facts.rows += [_report(row, assignment_id, reported_on) for assignment_id in answered]
    return facts


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


def _awards(tx: Tx, rows: Iterable[Mapping], report_date: date, is_record: bool) -> Facts:
    record_forms = {
        form_id
        for (form_id,) in tx.run(
            "select form_id from award_forms where to_version is null and needs_record(level)"
        ).rows
    }
    facts, seen = Facts(), set()
    for row in rows:
        kind = row.get("award_kind") or UNKNOWN_KIND
        # A unit's own rows where the record counts are for reconciling: they answer nothing of the record's.
        beside = not is_record and row["award_form"] in record_forms
        revoked = bool(row.get("revoked"))
        decided = as_date(row["decision_date"])
        if decided:
            grain, (start, end) = "decision", period_bounds(f"{decided:%Y-%m}")
            answers = ["D", row["unit_id"], decision_key(row["decision_no"] or ""), decided.isoformat()]
        else:
            grain, (start, end) = grain_of(row["period"]), period_bounds(row["period"])
            answers = ["P", row["unit_id"], row["period"]]
        marks = [*(["HUY"] if revoked else []), *(["DOI-CHIEU"] if beside else [])]
        key = "|".join([*answers, row["award_form"], kind, row["recipient_type"], *marks])
        if key in seen:
            facts.findings.append(_duplicate(row, f"{row['award_form_name']}, {row['recipient_type_name']}"))
            continue
        seen.add(key)
        facts.rows.append(
            _place(row)
            | {
                "key": key,
                "unit_id": row["unit_id"],
                "form_id": row["award_form"],
                "kind_id": kind,
                "recipient_id": row["recipient_type"],
                "quantity": -row["quantity"] if revoked else row["quantity"],
                "grain": grain,
                "period_start": start,
                "period_end": end,
                "counted_on": decided or report_date,
                "decision_no": row["decision_no"],
                "decision_date": decided,
                "authority": row.get("authority"),
                "movement_no": row.get("movement"),
                "found_by": row.get("found_by"),
                "is_record": is_record,
            }
        )
    return facts


def _results(tx: Tx, rows: Iterable[Mapping], report_date: date, is_record: bool) -> Facts:
    facts, seen = Facts(), set()
    for row in rows:
        key = "|".join([row["task_no"], row["measure"], row["period"], row["unit_id"]])
        if key in seen:
            facts.findings.append(_duplicate(row, f"{row['measure']}, {row['unit']}"))
            continue
        seen.add(key)
        facts.rows.append(
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
    return facts


def _place(row: Mapping) -> dict[str, Any]:
    return {"sheet": row["sheet"], "cell": row["cell"]}


def _duplicate(row: Mapping, what: str) -> dict[str, Any]:
    return _finding(
        row,
        "duplicate_key",
        f"Dòng này trùng với một dòng ở trên trong cùng tệp: {what}.",
        "Giữ một dòng; nếu là hai số khác nhau thì cộng lại thành một dòng.",
    )


def _finding(row: Mapping, code: str, message: str, suggestion: str, level: str = "error") -> dict[str, Any]:
    return {
        "level": level,
        "code": code,
        "sheet": row["sheet"],
        "cell": row["cell"],
        "value": None,
        "message": message,
        "suggestion": suggestion,
    }
