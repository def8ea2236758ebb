"""Work out who owes what: plan text to occurrences, occurrences and leads to assignments.
Run inside every change of plan, units, clusters, calendar or settings; only differences are written,
so an unchanged occurrence or assignment keeps its row, and its id is never reissued."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta

import pandas as pd

from data.plan import Occurrence, movement_occurrences, plan_occurrences
from data.store import Tx, as_date
from data.workcalendar import WorkCalendar

FIRST_DAY = date(2024, 1, 1)


def refresh(tx: Tx, version: int) -> None:
    """Recompute calendar, occurrences and assignments in force, and store what differs."""
    calendar = work_calendar(tx)
    _refresh_calendar(tx, version, calendar)
    _refresh_occurrences(tx, version, calendar)
    _refresh_due_changes(tx, version, calendar)
    _refresh_assignments(tx, version)


def work_calendar(tx: Tx) -> WorkCalendar:
    """The calendar with the overrides in force."""
    rows = tx.run("select day, working from calendar_overrides where to_version is null").rows
    return WorkCalendar({as_date(day): working for day, working in rows})


def difference(tx: Tx, table: str, keys: str, rows: pd.DataFrame, version: int) -> None:
    """Make the rows in force of a versioned table equal `rows`: close what differs, add what is new."""
    columns = ", ".join(rows.columns)
    tx.run(f"create or replace temp table wanted as select {columns} from {table} where false")
    tx.insert("wanted", rows)
    in_force = f"select {columns} from {table} where to_version is null"
    tx.run(f"create or replace temp table stale as {in_force} except select * from wanted")
    tx.run(f"create or replace temp table novel as select * from wanted except {in_force}")
    tx.run(
        f"update {table} set to_version = $version"
        f" where to_version is null and ({keys}) in (select ({keys}) from stale)",
        {"version": version},
    )
    tx.run(
        f"insert into {table} by name select *, $version::bigint as from_version from novel",
        {"version": version},
    )


def _refresh_calendar(tx: Tx, version: int, calendar: WorkCalendar) -> None:
    last_year = tx.one("select max(year) from plans where to_version is null") or FIRST_DAY.year
    count = (date(last_year + 2, 1, 1) - FIRST_DAY).days
    days = [FIRST_DAY + timedelta(n) for n in range(count)]
    frame = pd.DataFrame({"day": days, "working": [calendar.is_working(day) for day in days]})
    difference(tx, "calendar", "day", frame, version)


def _refresh_occurrences(tx: Tx, version: int, calendar: WorkCalendar) -> None:
    report_day = int(tx.one("select value from settings where name = 'report_day' and to_version is null") or 5)
    found: list[Occurrence] = []
    for plan in tx.run("select * from plans where to_version is null order by plan_id").dicts():
        scope = {"plan_id": plan["plan_id"]}
        tasks = tx.run("select * from tasks where plan_id = $plan_id and to_version is null order by ordinal", scope)
        movements = tx.run("select * from movements where plan_id = $plan_id and to_version is null", scope)
        found += plan_occurrences(plan, tasks.dicts(), calendar, report_day)
        found += movement_occurrences(plan, movements.dicts(), calendar)
    rows = [asdict(replace(one)) | {"ordinal": number} for number, one in enumerate(found, 1)]
    frame = pd.DataFrame(rows, dtype=object).rename(columns={"group": "occurrence_group"}).drop(columns="key")
    difference(tx, "occurrences", "occurrence_id", frame, version)


def _refresh_due_changes(tx: Tx, version: int, calendar: WorkCalendar) -> None:
    """Roll the changed due dates again, for a calendar that moved under them."""
    changes = tx.run(
        "select occurrence_id, kind, new_due, due, document_no, holds_from, reason from due_changes"
        " where to_version is null"
    ).dicts()
    if changes:
        frame = pd.DataFrame([one | {"due": calendar.roll(as_date(one["new_due"]))} for one in changes], dtype=object)
        difference(tx, "due_changes", "occurrence_id, holds_from", frame, version)


def _refresh_assignments(tx: Tx, version: int) -> None:
    frame = pd.DataFrame(tx.run("select * from owed").dicts(), dtype=object)
    if frame.empty:
        frame = pd.DataFrame(
            columns=["assignment_id", "occurrence_id", "unit_id", "cluster_id", "valid_from", "valid_to"]
        )
    difference(tx, "assignments", "assignment_id", frame, version)
