"""Drawn tables in and out: a test shows the rows it is about, everything else has a usual value.
What goes in passes receive and accept, as a checked file does; what comes out is compared as text.
The columns say which form it is: task = progress, quantity = awards, value = results, role = clusters."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import date

import pandas as pd

from analytics.ask import Viewer
from data.store import Store
from data.uploads import acceptance
from data.uploads import receive as uploads

COMMUNE, OTHER_COMMUNE, RECORD_UNIT = "xp-05443", "xp-05455", "so-noi-vu"

USUAL = {
    "progress": {
        "unit": RECORD_UNIT,
        "status": "done",
        "percent": None,
        "completed_on": None,
        "evidence": None,
        "result": None,
        "cause": None,
        "request": None,
        "committed": None,
        "note": None,
    },
    "awards": {
        "unit": COMMUNE,
        "award_form": "gk_xa",
        "award_kind": "chuyen_de",
        "recipient_type": "nong_dan",
        "quantity": "1",
        "decision_no": None,
        "decision_date": None,
        "period": None,
        "revoked": None,
        "movement": None,
        "found_by": None,
        "authority": None,
    },
    "results": {
        "unit": COMMUNE,
        "task_no": "12",
        "measure": "Tin, bài",
        "measure_unit": "tin, bài",
        "period": "2026-07",
        "value": "1",
        "source": None,
    },
    "clusters": {"unit": None, "cluster": None, "role": "thanh_vien", "valid_from": None, "valid_to": None},
}
# Short headings a test may draw, and the field they stand for.
SHORT = {
    "task": "task_no",
    "form": "award_form",
    "kind": "award_kind",
    "recipient": "recipient_type",
    "decision": "decision_no",
    "decided": "decision_date",
    "completed": "completed_on",
}
NUMBERS = {"quantity": int, "percent": float, "value": float}
_COUNT = itertools.count(1)  # no two drawn tables are the same bytes
SCOPE = ("sender", "reported", "mode", "upload")


TWO_CLUSTERS = """
    cluster         | unit      | role       | valid_from
    Cụm minh họa 1  | xp-05443  | truong     | 2026-01-01
    Cụm minh họa 1  | xp-05455  | thanh_vien | 2026-01-01
    Khối minh họa 2 | so-y-te   | truong     | 2026-01-01
    Khối minh họa 2 | so-noi-vu | thanh_vien | 2026-01-01
"""


def viewer(*units: str) -> Viewer:
    """Someone of these units, who sees only theirs."""
    return Viewer("unit", units)


@dataclass(frozen=True)
class Accepted:
    """An upload in force: its id and the version its acceptance made."""

    upload_id: str
    version: int


def drawn(table: str) -> list[dict[str, str | None]]:
    """The rows of a drawn table: cells between bars, an empty cell is None."""
    lines = [line for line in table.strip().splitlines() if line.strip()]
    head, *rows = [[cell.strip() or None for cell in line.split("|")] for line in lines]
    return [dict(zip(head, row, strict=True)) for row in rows]


def form_of(columns: set[str]) -> str:
    if "task" in columns and "value" not in columns:
        return "progress"
    if "role" in columns:
        return "clusters"
    return "results" if "value" in columns else "awards"


class Given:
    """Enters drawn tables into a store; rows that differ in sender, reported or mode become uploads of their own."""

    def __init__(self, store: Store):
        self._store = store

    def __call__(self, table: str, **scope) -> Accepted:
        """Receive and accept; returns the last upload."""
        return self.each(table, **scope)[-1]

    def each(self, table: str, **scope) -> list[Accepted]:
        """Every upload a table makes, in the drawn order."""
        return [self.accept(upload_id) for upload_id in self.drafts(table, **scope)]

    def drafts(self, table: str, **scope) -> list[str]:
        """The same table received, but not accepted."""
        rows = [scope | {name: cell for name, cell in row.items() if cell or name not in scope} for row in drawn(table)]
        form = form_of(set(rows[0]))
        groups = itertools.groupby(rows, key=lambda row: tuple(row.get(name) for name in SCOPE))
        return [
            self.receive(form, [checked_row(form, row, at) for at, row in enumerate(group, 7)], *part[:3])
            for part, group in groups
        ]

    def receive(self, form, rows, sender=None, reported=None, mode=None, name=None, period=None) -> str:
        """Store checked rows as a draft; `reported` is the file's số liệu đến ngày, `period` what it says it is for."""
        received = uploads.receive(
            self._store,
            name=name or f"{form}.xlsx",
            content=f"{form} {next(_COUNT)}".encode(),
            checked={
                "form": form,
                "rows": rows,
                "findings": [],
                "sender_unit_id": sender,
                "period": period,
                "data_until": reported or "2026-01-31",
            },
            actor="Cán bộ",
            mode=mode or "add",
        )
        assert not received.has_errors, received.findings
        return received.upload_id

    def accept(self, upload_id: str) -> Accepted:
        version, _ = acceptance.accept(self._store, upload_id, "Cán bộ", replace_others=True)
        return Accepted(upload_id, version)

    def withdrawn(self, upload: Accepted) -> int:
        """Withdraw an upload; returns the version that makes."""
        return acceptance.withdraw(self._store, upload.upload_id, "Cán bộ", "Đơn vị báo cáo lại")

    def change(self, action: str, table: str, rows: str, reason: str = "Theo văn bản") -> int:
        """Commit drawn rows of an editable table as one version."""
        version, _ = self._store.commit(
            action,
            "Cán bộ",
            reason,
            lambda tx, version: tx.insert(table, [row | {"from_version": version} for row in drawn(rows)]),
        )
        return version


def checked_row(form: str, told: dict, line: int = 7) -> dict:
    """One row as the checker hands it over: the drawn cells over the usual ones."""
    told = {SHORT.get(name, name): value for name, value in told.items() if name not in SCOPE}
    unknown = set(told) - set(USUAL[form]) - {"task_no", "occurrence"}
    assert not unknown, f"no such column: {unknown}"
    row = USUAL[form] | {name: value for name, value in told.items() if value is not None}
    for name, number in NUMBERS.items():
        if row.get(name) is not None:
            row[name] = number(row[name])
    row |= {
        "form": form,
        "sheet": "Biểu 1",
        "cell": f"H{line}",
        "cells": {"quantity": f"H{line}"},
        "unit_id": row["unit"],
    }
    if form == "awards":
        if not row["period"] and not row["decision_date"]:
            row["decision_date"] = "2026-07-14"
        if row["decision_date"] and not row["decision_no"]:
            row["decision_no"] = "1/QĐ-UBND"
        row |= {"award_form_name": row["award_form"], "recipient_type_name": row["recipient_type"]}
    return row


class Said:
    """An answer that compares itself with a drawn table, column by column as text."""

    def __init__(self, frame: pd.DataFrame):
        self.frame = frame

    def says(self, table: str) -> None:
        """Exactly these rows in this order, looking only at the drawn columns."""
        wanted = drawn_rows(table)
        columns = wanted[0]
        found = [columns, *([text(row[name]) for name in columns] for row in self.frame.to_dict("records"))]
        assert found == wanted, f"\nfound:\n{draw(found)}\nwanted:\n{draw(wanted)}"

    def only(self, **where) -> Said:
        """The rows whose named columns have these values."""
        frame = self.frame
        for name, value in where.items():
            frame = frame[frame[name].map(text) == str(value)]
        return Said(frame)

    def column(self, name: str) -> list[str]:
        return [text(value) for value in self.frame[name]]

    def one(self, name: str) -> str:
        """The single value of a column in a one-row answer."""
        [value] = self.column(name)
        return value

    def __len__(self) -> int:
        return len(self.frame)


def drawn_rows(table: str) -> list[list[str]]:
    lines = [line for line in table.strip().splitlines() if line.strip()]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def draw(rows: list[list[str]]) -> str:
    return "\n".join("  " + " | ".join(row) for row in rows)


def text(value) -> str:
    """A value as a test draws it: nothing for missing, ISO dates, whole numbers without a point."""
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return ""
    if isinstance(value, (date, pd.Timestamp)):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).lower() if isinstance(value, bool) else str(value)
