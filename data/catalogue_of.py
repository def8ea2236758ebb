"""The catalogue as a store holds it at its newest version, for the checker and for export.
Abolished names come from the seed: they are history and belong to no version.
One call reads every list in force; nothing is cached, so a new version is seen at once."""

from __future__ import annotations

from dataclasses import replace

from data.catalogue import AwardForm, AwardKind, Catalogue, Plan, RecipientType, Task, TaskOccurrence, Unit, listed
from data.store import Store
from data.workcalendar import today


def catalogue_of(store: Store) -> Catalogue:
    """Every list in force at the newest version."""
    plans = _rows(store, "plans order by year desc, plan_id desc")
    return replace(
        Catalogue.from_seed(),
        units=tuple(
            Unit(
                row["unit_id"],
                row["name"],
                row["unit_type"],
                row["code"],
                row["former_province"],
                row["former_district"],
                row["lat"],
                row["lon"],
                listed(row["former_units"]),
                _iso(row["valid_from"]),
                _iso(row["valid_to"]),
            )
            for row in _rows(store, "units")
        ),
        aliases={row["alias"]: row["unit_id"] for row in _rows(store, "unit_aliases")},
        forms=tuple(
            AwardForm(
                row["form_id"],
                row["name"],
                row["form_group"],
                row["level"],
                listed(row["recipients"]),
                row["abbreviation"],
                row["counts_in_ratio"],
                _iso(row["valid_to"]),
            )
            for row in _rows(store, "award_forms order by ordinal")
        ),
        kinds=tuple(
            AwardKind(row["kind_id"], row["name"], row["statistics_name"], row["row_0603"], row["counts_in_ratio"])
            for row in _rows(store, "award_kinds order by ordinal")
        ),
        recipients=tuple(
            RecipientType(row["recipient_id"], row["name"], row["recipient_group"], row["direct"], row["row_0603"])
            for row in _rows(store, "recipient_types order by ordinal")
        ),
        tasks=_tasks(store),
        plan=Plan(*(_iso(plans[0][name]) for name in ("plan_id", "number", "plan_date", "title", "year"))),
        movements={
            row["movement_no"]: row["name"]
            for row in _rows(store, "movements order by try_cast(movement_no as integer), movement_no")
            if row["plan_id"] == plans[0]["plan_id"]
        },
        classes=tuple({row["name"]: None for row in _rows(store, "unit_classes order by class_id")}),
        clusters=tuple(row["name"] for row in _rows(store, "clusters order by name")),
        owed=_owed(store),
        column_meanings=_column_meanings(store),
        today=today().isoformat(),
    )


def _tasks(store: Store) -> tuple[Task, ...]:
    occurrences: dict[tuple[str, str], list[TaskOccurrence]] = {}
    for row in _rows(store, "occurrences order by ordinal"):
        made = TaskOccurrence(
            row["occurrence_id"].split("/", 2)[2],
            row["label"],
            row["kind"],
            _iso(row["due_nominal"]),
            _iso(row["due"]),
            _iso(row["report_due"]),
        )
        occurrences.setdefault((row["plan_id"], row["task_no"]), []).append(made)
    return tuple(
        Task(
            row["plan_id"],
            row["task_no"],
            row["content"],
            row["lead"],
            row["support"],
            row["deadline"],
            own[0].kind if own else "one_off",
            row["product"],
            own,
        )
        for row in _rows(store, "tasks order by ordinal")
        for own in [tuple(occurrences.get((row["plan_id"], row["task_no"]), ()))]
    )


def _owed(store: Store) -> dict[str, tuple[str, ...]]:
    told: dict[str, list[str]] = {}
    for row in _rows(store, "assignments order by occurrence_id, unit_id"):
        told.setdefault(row["occurrence_id"].split("/", 1)[1], []).append(row["unit_id"])
    return {occurrence: tuple(ids) for occurrence, ids in told.items()}


def _column_meanings(store: Store) -> dict[str, dict[str, dict]]:
    told: dict[str, dict[str, dict]] = {}
    for row in _rows(store, "column_meanings"):
        of_shape = told.setdefault(row["shape"], {})
        of_sender = of_shape.setdefault(row["sender_unit_id"], {"form": row["form"], "columns": {}})
        of_sender["columns"][str(row["column_no"])] = row["field"]
    return told


def _rows(store: Store, table: str) -> list[dict]:
    name, _, order = table.partition(" ")
    return store.ask(f"select * from {name} where to_version is null {order}").dicts()


def _iso(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value
