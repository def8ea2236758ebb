"""Keep what is computed from the facts, inside the transaction that changes them.
Rows in force (progress_current, award_current, result_current) and award sums are for the newest version only;
occurrences, assignments and the calendar carry versions, so an earlier version reads its own."""

from __future__ import annotations

from data import resolve
from data.store import Tx

PLAN_ACTIONS = {"seed", "catalogue", "membership", "calendar", "setting", "due", "applicability", "movement"}
AWARD_ACTIONS = {"seed", "catalogue", "source", "setting"}

_CURRENT = {
    "progress": ("progress_current", "progress_reports", "assignment_id, report_date", ""),
    "awards": (
        "award_current",
        "award_rows",
        "key",
        "unit_id, form_id, kind_id, recipient_id, quantity, grain, period_start, period_end, counted_on, is_record",
    ),
    "results": ("result_current", "result_rows", "key", ""),
}


def after(tx: Tx, version: int, action: str) -> None:
    """Bring every kept table in line with a change of the given action."""
    if action in PLAN_ACTIONS:
        resolve.refresh(tx, version)
    if action in AWARD_ACTIONS:
        rebuild_award_sums(tx)


def accept(tx: Tx, form: str, upload_id: str) -> None:
    """Put the rows of a just accepted upload in force in place of those they supersede."""
    table, facts, key, carried = _CURRENT[form]
    tx.run(
        f"delete from {table} where ({key}) in (select ({key}) from {facts} where upload_id = $upload_id)",
        {"upload_id": upload_id},
    )
    columns = ", ".join(part for part in (key, "upload_id, row_no", carried) if part)
    tx.run(
        f"insert into {table} ({columns}) select {columns} from {facts} where upload_id = $upload_id",
        {"upload_id": upload_id},
    )
    if form == "awards":
        rebuild_award_sums(tx, upload_id)


def withdraw(tx: Tx, form: str, upload_id: str) -> None:
    """Take an upload's rows out of force and bring back what they had superseded."""
    table, facts, key, carried = _CURRENT[form]
    tx.run(
        f"create or replace temp table freed as select {key} from {table} where upload_id = $upload_id",
        {"upload_id": upload_id},
    )
    tx.run(f"delete from {table} where upload_id = $upload_id", {"upload_id": upload_id})
    columns = ", ".join(part for part in (key, "upload_id, row_no", carried) if part)
    tx.run(
        f"insert into {table} ({columns}) select {columns} from ("
        f" select r.*, row_number() over (partition by {key} order by u.accepted_version desc) as place"
        f" from {facts} as r join (select upload_id, accepted_version from uploads_counting) as u using (upload_id)"
        f" where ({key}) in (select ({key}) from freed)"
        f") where place = 1"
    )
    tx.run("drop table freed")
    if form == "awards":
        rebuild_award_sums(tx, upload_id)


def rebuild_current(tx: Tx) -> None:
    """Rebuild every current row and sum from the facts alone (after a restore, and in tests)."""
    for table, facts, key, carried in _CURRENT.values():
        columns = ", ".join(part for part in (key, "upload_id, row_no", carried) if part)
        tx.run(f"delete from {table}")
        tx.run(
            f"insert into {table} ({columns}) select {columns} from ("
            f" select r.*, row_number() over (partition by {key} order by u.accepted_version desc) as place"
            f" from {facts} as r join (select upload_id, accepted_version from uploads_counting) as u using (upload_id)"
            f") where place = 1"
        )
    rebuild_award_sums(tx)


def rebuild_award_sums(tx: Tx, upload_id: str | None = None) -> None:
    """Rebuild award days and months: all, or only the (unit, year) cells an upload touches."""
    touched = "true"
    if upload_id is not None:
        tx.run(
            "create or replace temp table touched as"
            " select distinct unit_id, year(period_start) as year from award_rows where upload_id = $upload_id",
            {"upload_id": upload_id},
        )
        touched = "(unit_id, year(period_start)) in (select (unit_id, year) from touched)"
    tx.run(f"create or replace temp table award_touched as select * from award_current where {touched}")
    tx.run("create or replace temp table award_new as select * from award_effects('award_touched')")
    for part in ("recipient", "form", "kind"):
        for kept in (f"award_days_by_{part}", f"award_months_by_{part}"):
            tx.run(f"delete from {kept} where {touched}")
        tx.run(f"create or replace temp table award_sums as select * from award_sums_by_{part}('award_new')")
        tx.run(f"insert into award_days_by_{part} by name select * from award_sums order by day")
        tx.run(
            f"insert into award_months_by_{part} by name"
            " select * exclude (day, quantity, counted_rows), date_trunc('month', day)::date as month,"
            " sum(quantity)::bigint as quantity, sum(counted_rows)::bigint as counted_rows"
            " from award_sums group by all order by month"
        )
    for table in ("award_touched", "award_new", "award_sums", *(["touched"] if upload_id is not None else [])):
        tx.run(f"drop table {table}")
