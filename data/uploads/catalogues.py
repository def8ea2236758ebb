"""Uploads that change lists instead of facts: units, clusters, calendar, targets, movements, the plan.
A list is said over what holds: preview, acceptance and withdrawal compare the same two states of each table.
Withdrawing says the uploads that still count over what stood before any of them. Nothing is overwritten."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from data.store import Tx, as_date
from data.uploads.deadline_readings import with_readings
from data.uploads.list_rows import (
    KEYS,
    SCOPES,
    TABLES,
    Key,
    Rows,
    as_compared,
    completed,
    in_words,
    key_of,
    short_titles,
    tables_of,
)

ACTIONS = {
    "units": "catalogue",
    "clusters": "membership",
    "calendar": "calendar",
    "targets": "target",
    "movements": "movement",
    "plan": "catalogue",
}
State = dict[Key, dict[str, Any]]  # the rows of one table, by key


def apply(tx: Tx, form: str, rows: Rows, version: int, mode: str) -> None:
    """Put the rows in force from `version` on; in mode replace, rows of their scope not brought end."""
    for table, wanted in tables_of(tx, form, rows).items():
        before = _in_force(tx, table)
        _settle(tx, table, before, _said_over(table, before, wanted, mode), version)


def put(tx: Tx, table: str, rows: Rows, version: int) -> None:
    """Insert or supersede rows of one versioned table by key; columns not given keep their former value."""
    before = _in_force(tx, table)
    _settle(tx, table, before, _said_over(table, before, rows, "add"), version)


def revert(tx: Tx, upload: Mapping[str, Any], version: int) -> None:
    """Take back what an upload said, and bring back what the others say."""
    for table, (before, after) in _without(tx, upload).items():
        _settle(tx, table, before, after, version)


def differences(tx: Tx, form: str, rows: Rows, mode: str) -> dict[str, Rows]:
    """new, changed, unchanged and missing rows, one dict each with key, old_value and new_value."""
    found: dict[str, Rows] = {"new": [], "changed": [], "unchanged": [], "missing": []}
    told = tables_of(tx, form, rows)
    clusters, units = _cluster_names(tx, told.get("clusters", [])), _unit_names(tx)
    plans = [*told.get("plans", []), *_in_force(tx, "plans").values()]
    for table, wanted in told.items():
        before = _in_force(tx, table)
        after = _said_over(table, before, wanted, mode)
        said = {key_of(table, row) for row in wanted}
        former = _former_roles(before, after) if table == "cluster_members" else {}
        for key in {**after, **before}:
            if key in former.values():
                continue
            old, new = before.get(former.get(key, key)), after.get(key)
            kind = "missing" if new is None else "new" if old is None else "unchanged" if _same(old, new) else "changed"
            # A cụm, khối comes with its members, who are counted.
            if kind == "changed" or kind == "missing" or key in said and table != "clusters":
                if table == "tasks":
                    old, new = (row and with_readings(row, plans) for row in (old, new))
                found[kind].append(_difference(table, key, old, new, clusters, units))
    return found


def withdrawal(tx: Tx, upload: Mapping[str, Any]) -> Rows:
    """What withdrawing an accepted list would change: what goes, and what comes back."""
    clusters, units = _cluster_names(tx, []), _unit_names(tx)
    return [
        _difference(table, key, before.get(key), after.get(key), clusters, units)
        for table, (before, after) in _without(tx, upload).items()
        for key in {**before, **after}
        if key not in after or key not in before or not _same(before[key], after[key])
    ]


def _said_over(table: str, before: State, rows: Rows, mode: str) -> State:
    """What holds once `rows` are said over `before`."""
    after = dict(before)
    said = {key_of(table, row) for row in rows}
    if mode == "replace" and rows:
        scope = SCOPES.get(table, lambda row: None)
        spoken = {scope(row) for row in rows}
        after = {key: row for key, row in before.items() if key in said or scope(row) not in spoken}
    short = short_titles(table, before, rows)
    for row in rows:
        key = key_of(table, row)
        former = after.get(key)
        after[key] = {**(former or {}), **completed(table, former, row, short)}
        if table == "cluster_members":
            _one_role_at_a_time(after, row, said)
    return after


def _one_role_at_a_time(after: State, row: Mapping[str, Any], said: set[Key]) -> None:
    """A unit given another role in its cụm, khối has the former one no longer, or only until then."""
    for key, other in list(after.items()):
        same = (other["cluster_id"], other["unit_id"]) == (row["cluster_id"], row["unit_id"])
        if not same or key in said or not _meet(other, row):
            continue
        start, since = as_date(row["valid_from"]), as_date(other["valid_from"])
        if start and (since is None or since < start):
            after[key] = {**other, "valid_to": start - dt.timedelta(1)}
        else:
            del after[key]


def _former_roles(before: State, after: State) -> dict[Key, Key]:
    """Members given another role: the new row's key and that of the row it takes the place of."""
    gone = {key[:2]: key for key in before if key not in after}
    return {key: gone[key[:2]] for key in after if key not in before and key[:2] in gone}


def _meet(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two validities share a day; an open end never ends."""
    spans = [
        (as_date(row["valid_from"]) or dt.date.min, as_date(row["valid_to"]) or dt.date.max) for row in (one, other)
    ]
    return max(first for first, _ in spans) <= min(last for _, last in spans)


def _without(tx: Tx, upload: Mapping[str, Any]) -> dict[str, tuple[State, State]]:
    """What holds now and what would hold without one accepted upload, by table; only what it touched can differ."""
    form, accepted = upload["form"], upload["accepted_version"]
    uploads = tx.run(
        "select u.upload_id, u.accepted_version, u.withdrawn_version, u.mode, f.choices"
        " from uploads as u join upload_files as f using (upload_id)"
        " where u.form = $form and u.accepted_version is not null order by u.accepted_version",
        {"form": form},
    ).dicts()
    first = uploads[0]["accepted_version"]
    states = {table: _known_before(tx, table, first) for table in TABLES[form]}
    touched: dict[str, set[Key]] = {table: _ended_at(tx, table, accepted) for table in TABLES[form]}
    for one in uploads:
        told = tables_of(tx, form, json.loads(one["choices"]).get("rows", []), one["accepted_version"])
        for table, rows in told.items():
            if one["upload_id"] == upload["upload_id"]:
                touched[table] |= {key_of(table, row) for row in rows}
            elif one["withdrawn_version"] is None:
                states[table] = _said_over(table, states[table], rows, one["mode"])
    found = {}
    for table, state in states.items():
        before = _in_force(tx, table)
        kept = {key: row for key, row in before.items() if key not in touched[table]}
        found[table] = before, kept | {key: row for key, row in state.items() if key in touched[table]}
    return found


def _settle(tx: Tx, table: str, before: State, after: State, version: int) -> None:
    """Make the rows in force those of `after`: close what differs, add what is new."""
    for key, row in before.items():
        if key not in after or not _same(row, after[key]):
            _end(tx, table, row, version)
    novel = [row for key, row in after.items() if key not in before or not _same(before[key], row)]
    tx.insert(table, [row | {"from_version": version, "to_version": None} for row in novel])


def _in_force(tx: Tx, table: str) -> State:
    return _by_key(table, tx.run(f"select * from {table} where to_version is null").dicts())


def _known_before(tx: Tx, table: str, version: int) -> State:
    before = f"select * from {table} where from_version < $version and coalesce(to_version >= $version, true)"
    return _by_key(table, tx.run(before, {"version": version}).dicts())


def _ended_at(tx: Tx, table: str, version: int) -> set[Key]:
    ended = tx.run(f"select * from {table} where to_version = $version", {"version": version}).dicts()
    return {key_of(table, row) for row in ended}


def _end(tx: Tx, table: str, row: Mapping[str, Any], version: int) -> None:
    same = " and ".join(f"{key} = ${key}" for key in KEYS[table])
    tx.run(
        f"update {table} set to_version = $version where {same} and to_version is null",
        {key: row[key] for key in KEYS[table]} | {"version": version},
    )


def _by_key(table: str, rows: Rows) -> State:
    return {
        key_of(table, row): {name: value for name, value in row.items() if name not in ("from_version", "to_version")}
        for row in rows
    }


def _same(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return all(as_compared(old.get(name)) == as_compared(new.get(name)) for name in {**old, **new})


def _difference(
    table: str, key: Key, old: Mapping | None, new: Mapping | None, clusters: dict, units: dict
) -> dict[str, Any]:
    """Old value beside new: the columns that differ, each with its title."""
    names = [
        name
        for name in {**(old or {}), **(new or {})}
        if (name not in KEYS[table] or name == "role")
        and as_compared((old or {}).get(name)) != as_compared((new or {}).get(name))
    ]
    return {
        "key": "/".join([table, *(clusters.get(part, str(part)) for part in key)]),
        "old_value": old and in_words(table, old, names, units),
        "new_value": new and in_words(table, new, names, units),
        "old_sender": None,
        "sheet": None,
        "cell": None,
        "old_upload_id": None,
    }


def _cluster_names(tx: Tx, rows: Rows) -> dict[str, str]:
    """Names of the cụm, khối in force and of those a list brings, by id."""
    return {row["cluster_id"]: row["name"] for row in (*_in_force(tx, "clusters").values(), *rows)}


def _unit_names(tx: Tx) -> dict[str, str]:
    """Names of the units in force, by id."""
    return {row["unit_id"]: row["name"] for row in _in_force(tx, "units").values()}
