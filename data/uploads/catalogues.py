"""Uploads that change lists instead of facts: units, clusters, calendar, targets, movements, the plan.
Each form becomes rows of versioned tables; applying closes the former row and adds the new one,
withdrawing puts the former rows back. Nothing is overwritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from data.store import Tx
from data.text import fold

Rows = list[dict[str, Any]]

ACTIONS = {
    "units": "catalogue",
    "clusters": "membership",
    "calendar": "calendar",
    "targets": "target",
    "movements": "movement",
    "plan": "catalogue",
}

KEYS = {
    "units": ("unit_id",),
    "clusters": ("cluster_id",),
    "cluster_members": ("cluster_id", "unit_id", "role"),
    "calendar_overrides": ("day",),
    "targets": ("indicator", "year", "unit_id"),
    "movements": ("plan_id", "movement_no"),
    "plans": ("plan_id",),
    "tasks": ("plan_id", "task_no"),
}


def apply(tx: Tx, form: str, rows: Rows, version: int, mode: str) -> None:
    """Put the rows in force from `version` on; in mode replace, rows of the same tables not brought end."""
    for table, wanted in tables_of(tx, form, rows).items():
        put(tx, table, wanted, version, ends_absent=mode == "replace")


def put(tx: Tx, table: str, rows: Rows, version: int, *, ends_absent: bool = False) -> None:
    """Insert or supersede rows of one versioned table by key; columns not given keep their former value."""
    keys = KEYS[table]
    former = {tuple(_text(row[key]) for key in keys): row for row in _in_force(tx, table)}
    novel = []
    for row in rows:
        key = tuple(_text(row[name]) for name in keys)
        before = former.pop(key, None)
        after = {**(before or {}), **row, "from_version": version, "to_version": None}
        if before is None:
            novel.append(after)
        elif any(_text(before.get(name)) != _text(row[name]) for name in row):
            _end(tx, table, keys, before, version)
            novel.append(after)
    if ends_absent:
        for before in former.values():
            _end(tx, table, keys, before, version)
    tx.insert(table, novel)


def revert(tx: Tx, form: str, accepted_version: int, version: int) -> None:
    """Undo what `apply` did at accepted_version, where nothing later has changed it."""
    for table in _TABLES[form]:
        scope = {"accepted": accepted_version, "version": version}
        ended = tx.run(f"select * from {table} where to_version = $accepted", {"accepted": accepted_version}).dicts()
        tx.run(
            f"update {table} set to_version = $version where from_version = $accepted and to_version is null",
            scope,
        )
        keys = KEYS[table]
        now_in_force = {tuple(_text(row[key]) for key in keys) for row in _in_force(tx, table)}
        tx.insert(
            table,
            [
                row | {"from_version": version, "to_version": None}
                for row in ended
                if tuple(_text(row[key]) for key in keys) not in now_in_force
            ],
        )


def differences(tx: Tx, form: str, rows: Rows, mode: str) -> dict[str, Rows]:
    """new, changed, unchanged and missing rows, one dict each with key, old_value and new_value."""
    found: dict[str, Rows] = {"new": [], "changed": [], "unchanged": [], "missing": []}
    for table, wanted in tables_of(tx, form, rows).items():
        keys = KEYS[table]
        former = {tuple(_text(row[key]) for key in keys): row for row in _in_force(tx, table)}
        for row in wanted:
            key = tuple(_text(row[name]) for name in keys)
            before = former.pop(key, None)
            same = before is not None and all(_text(before.get(name)) == _text(row[name]) for name in row)
            kind = "new" if before is None else "unchanged" if same else "changed"
            found[kind].append(_difference(table, key, before, row))
        if mode == "replace":
            found["missing"] += [_difference(table, key, before, None) for key, before in former.items()]
    return found


def tables_of(tx: Tx, form: str, rows: Rows) -> dict[str, Rows]:
    """The checked rows of a form as rows of the tables they belong to."""
    return _MAKERS[form](tx, rows)


def _units(tx: Tx, rows: Rows) -> dict[str, Rows]:
    names = ("code", "former_province", "former_district", "former_units", "valid_from", "valid_to")
    return {
        "units": [
            {
                "unit_id": row.get("unit_id") or (f"xp-{row['code']}" if row.get("code") else slug(row["name"])),
                "name": row["name"],
                "unit_type": row["type"],
                **_given(row, names),
            }
            for row in rows
        ]
    }


def _clusters(tx: Tx, rows: Rows) -> dict[str, Rows]:
    clusters = {slug(row["cluster"]): {"cluster_id": slug(row["cluster"]), "name": row["cluster"]} for row in rows}
    members = [
        {
            "cluster_id": slug(row["cluster"]),
            "unit_id": row["unit_id"],
            "role": row.get("role") or "thanh_vien",
            "valid_from": row.get("valid_from"),
            "valid_to": row.get("valid_to"),
        }
        for row in rows
    ]
    return {"clusters": list(clusters.values()), "cluster_members": members}


def _calendar(tx: Tx, rows: Rows) -> dict[str, Rows]:
    return {
        "calendar_overrides": [
            {"day": row["day"], "working": row["kind"] == "worked", "basis": row["basis"]} for row in rows
        ]
    }


def _targets(tx: Tx, rows: Rows) -> dict[str, Rows]:
    return {
        "targets": [
            {"unit_id": row.get("unit_id") or "*", **_given(row, ("indicator", "year", "value", "source"))}
            for row in rows
        ]
    }


def _movements(tx: Tx, rows: Rows) -> dict[str, Rows]:
    plan_id = tx.one("select max(plan_id) from plans where to_version is null")
    names = (
        *("movement_no", "name", "full_name", "launched_by", "period", "launch_document"),
        *("mid_review_due", "final_review_due", "state", "note"),
    )
    known = {row["movement_no"] for row in _in_force(tx, "movements") if row["plan_id"] == plan_id}
    made = []
    for row in rows:
        given = {
            "plan_id": plan_id,
            **_given(row, names),
            **_given({"standing_unit_id": row.get("unit_id")}, ("standing_unit_id",)),
        }
        if given["movement_no"] not in known:
            given.setdefault("full_name", given["name"])
        made.append(given)
    return {"movements": made}


def _plan(tx: Tx, rows: Rows) -> dict[str, Rows]:
    """The annex of a plan; its number, date, year and title stand in each row's `plan` field."""
    plans = {row["plan"]["plan_id"]: row["plan"] for row in rows if row.get("plan")}
    default = tx.one("select max(plan_id) from plans where to_version is null")
    tasks = [
        {
            "plan_id": row["plan"]["plan_id"] if row.get("plan") else default,
            "task_no": row["task_no"],
            "task_group": "annex",
            "ordinal": number,
            "content": row["content"],
            "short_title": row.get("short_title") or short(row["content"]),
            "lead": row["lead"],
            "deadline": row["deadline"],
            **_given(row, ("support", "product", "note")),
            **_given({"post": row.get("responsible")}, ("post",)),
        }
        for number, row in enumerate(rows, 1)
    ]
    return {"plans": list(plans.values()), "tasks": tasks}


def slug(name: str) -> str:
    """An id out of a name: "Cụm thi đua số 1" gives cum-thi-dua-so-1."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def short(content: str, most: int = 70) -> str:
    """The first words of a task's content, for boards; the full text stays beside it."""
    return content if len(content) <= most else content[:most].rsplit(" ", 1)[0] + " …"


_MAKERS: dict[str, Callable[[Tx, Rows], dict[str, Rows]]] = {
    "units": _units,
    "clusters": _clusters,
    "calendar": _calendar,
    "targets": _targets,
    "movements": _movements,
    "plan": _plan,
}
_TABLES = {
    "units": ("units",),
    "clusters": ("clusters", "cluster_members"),
    "calendar": ("calendar_overrides",),
    "targets": ("targets",),
    "movements": ("movements",),
    "plan": ("plans", "tasks"),
}


def _in_force(tx: Tx, table: str) -> Rows:
    return tx.run(f"select * from {table} where to_version is null").dicts()


def _end(tx: Tx, table: str, keys: tuple[str, ...], row: Mapping[str, Any], version: int) -> None:
    same = " and ".join(f"{key} = ${key}" for key in keys)
    tx.run(
        f"update {table} set to_version = $version where {same} and to_version is null",
        {key: row[key] for key in keys} | {"version": version},
    )


def _given(row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The named fields the row has a value for: what a list leaves out keeps its former value."""
    return {name: row[name] for name in names if row.get(name) is not None}


def _difference(table: str, key: tuple, before: Mapping | None, after: Mapping | None) -> dict[str, Any]:
    changed = [
        name
        for name in (after or before)
        if after is None or before is None or _text(before.get(name)) != _text(after[name])
    ]
    hidden = {"from_version", "to_version"}
    shown = [name for name in changed if name not in hidden]
    return {
        "key": " / ".join([table, *map(str, key)]),
        "old_value": None if before is None else "; ".join(str(before.get(name)) for name in shown),
        "new_value": None if after is None else "; ".join(str(after[name]) for name in shown),
        "old_sender": None,
        "sheet": None,
        "cell": None,
        "old_upload_id": None,
    }


def _text(value: Any) -> str | None:
    """A value as compared: 60, 60.0 and 60.0000 are one number."""
    if isinstance(value, (float, Decimal)):
        value = format(Decimal(str(value)).normalize(), "f")
    return None if value is None else str(value)
