"""Checked rows of a list (units, clusters, calendar, targets, movements, a plan) as rows of the tables they belong to.
What a list leaves empty is not among the columns of its row, and so keeps its former value.
Keys say which row answers for which; scopes say which rows a list in mode thay thế speaks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from data.intake.forms import FORMS
from data.store import Tx
from data.text import fold
from data.text.shorten import short_names

Rows = list[dict[str, Any]]
Key = tuple[str | None, ...]

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
TABLES = {
    "units": ("units",),
    "clusters": ("clusters", "cluster_members"),
    "calendar": ("calendar_overrides",),
    "targets": ("targets",),
    "movements": ("movements",),
    "plan": ("plans", "tasks"),
}
# A list of one year's days, targets, movements or tasks says nothing of other years'; the other lists are whole.
SCOPES: dict[str, Callable[[Mapping], Any]] = {
    "calendar_overrides": lambda row: str(row["day"])[:4],
    "targets": lambda row: str(row["year"]),
    "movements": lambda row: row["plan_id"],
    "plans": lambda row: row["plan_id"],
    "tasks": lambda row: (row["plan_id"], row["task_group"]),
}


ROLE_WORDS = {"truong": "trưởng", "pho": "phó", "thanh_vien": "thành viên"}
UNIT_COLUMN = "standing_unit_id"
_TITLES = {  # columns that no form has under this name
    "unit_type": "Loại",
    "working": "Nghỉ hay làm việc",
    UNIT_COLUMN: "Cơ quan thường trực",
    "post": "Lãnh đạo phụ trách",
    "number": "Số kế hoạch",
    "plan_date": "Ngày kế hoạch",
    "year": "Năm",
    "title": "Tên kế hoạch",
}


def tables_of(tx: Tx, form: str, rows: Rows, version: int | None = None) -> dict[str, Rows]:
    """The rows of a form by table; `version` is the one that accepted them, None = now."""
    return _MAKERS[form](rows, lambda: _plan_before(tx, version))


def completed(table: str, before: Mapping | None, row: dict[str, Any], short: Mapping[Key, str]) -> dict[str, Any]:
    """A row with what its table cannot be without and the list did not say: short and full names."""
    if table == "movements" and before is None:
        return {"full_name": row.get("name")} | row
    if table == "tasks" and (before is None or before["content"] != row["content"]):
        return {"short_title": short[key_of(table, row)]} | row
    return row


def short_titles(table: str, before: Mapping[Key, Mapping[str, Any]], rows: Rows) -> dict[Key, str]:
    """Short names of the tasks a plan will have, by key, each unlike those of its other tasks."""
    if table != "tasks":
        return {}
    plans = {row["plan_id"] for row in rows}
    contents = {key: row["content"] for key, row in before.items() if row["plan_id"] in plans}
    contents |= {key_of(table, row): row["content"] for row in rows}
    return dict(zip(contents, short_names(list(contents.values())), strict=True))


def key_of(table: str, row: Mapping[str, Any]) -> Key:
    """What tells a row of a list from the others, as compared."""
    return tuple(as_compared(row[name]) for name in KEYS[table])


def as_compared(value: Any) -> str | None:
    """A value as compared: 60, 60.0 and 60.0000 are one number."""
    if isinstance(value, (float, Decimal)):
        value = format(Decimal(str(value)).normalize(), "f")
    return None if value is None else str(value)


def in_words(table: str, row: Mapping[str, Any], names: list[str], units: Mapping[str, str]) -> str:
    """The named columns of a row, each with the title its form gives it: "Loại: sở; Hiệu lực từ: 01/01/2026".

    `units` are names by id, for a column that holds one.
    """
    form = FORMS[next(form for form, tables in TABLES.items() if table in tables)]
    titles = {field.name: field.title for field in form.fields} | _TITLES
    values = {name: units.get(row.get(name), row.get(name)) if name == UNIT_COLUMN else row.get(name) for name in names}
    return "; ".join(f"{titles[name]}: {_word(value)}" for name, value in values.items() if name in titles)


def _word(value: Any) -> str:
    if value is None or value == "":
        return "chưa có"
    if isinstance(value, bool):
        return "làm việc" if value else "nghỉ"
    if isinstance(value, (float, Decimal)):
        return format(Decimal(str(value)).normalize(), "f").replace(".", ",")
    text = ROLE_WORDS.get(value, str(value))
    return "/".join(reversed(text.split("-"))) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else text


def slug(name: str) -> str:
    """An id out of a name: "Cụm thi đua số 1" gives cum-thi-dua-so-1."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def _plan_before(tx: Tx, version: int | None) -> str:
    """The plan being followed: the newest by year, as the catalogue has it, of those known before `version`."""
    known = (
        "to_version is null"
        if version is None
        else "from_version < $version and coalesce(to_version >= $version, true)"
    )
    return tx.one(
        f"select plan_id from plans where {known} order by year desc, plan_id desc limit 1",
        {} if version is None else {"version": version},
    )


def _units(rows: Rows, _) -> dict[str, Rows]:
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


def _clusters(rows: Rows, _) -> dict[str, Rows]:
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


def _calendar(rows: Rows, _) -> dict[str, Rows]:
    return {
        "calendar_overrides": [
            {"day": row["day"], "working": row["kind"] == "worked", "basis": row["basis"]} for row in rows
        ]
    }


def _targets(rows: Rows, _) -> dict[str, Rows]:
    return {
        "targets": [
            {"unit_id": row.get("unit_id") or "*", **_given(row, ("indicator", "year", "value", "source"))}
            for row in rows
        ]
    }


def _movements(rows: Rows, plan: Callable[[], str]) -> dict[str, Rows]:
    names = (
        *("movement_no", "name", "full_name", "launched_by", "period", "launch_document"),
        *("mid_review_due", "final_review_due", "state", "note"),
    )
    plan_id = plan()
    return {
        "movements": [
            {
                "plan_id": plan_id,
                **_given(row, names),
                **_given({"standing_unit_id": row.get("unit_id")}, ("standing_unit_id",)),
            }
            for row in rows
        ]
    }


def _plan(rows: Rows, plan: Callable[[], str]) -> dict[str, Rows]:
    """The annex of a plan; its number, date, year and title stand in each row's `plan` field."""
    plans = {row["plan"]["plan_id"]: row["plan"] for row in rows if row.get("plan")}
    default = None if plans else plan()
    numbered = all(str(row["task_no"]).isdecimal() for row in rows)
    tasks = [
        {
            "plan_id": row["plan"]["plan_id"] if row.get("plan") else default,
            "task_no": row["task_no"],
            "task_group": "annex",
            "ordinal": int(row["task_no"]) if numbered else place,
            "content": row["content"],
            "lead": row["lead"],
            "deadline": row["deadline"],
            **_given(row, ("short_title", "support", "product", "note")),
            **_given({"post": row.get("responsible")}, ("post",)),
        }
        for place, row in enumerate(rows, 1)
    ]
    return {"plans": list(plans.values()), "tasks": tasks}


def _given(row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The named fields the row has a value for: what a list leaves out keeps its former value."""
    return {name: row[name] for name in names if row.get(name) is not None}


_MAKERS: dict[str, Callable[[Rows, Callable[[], str]], dict[str, Rows]]] = {
    "units": _units,
    "clusters": _clusters,
    "calendar": _calendar,
    "targets": _targets,
    "movements": _movements,
    "plan": _plan,
}
