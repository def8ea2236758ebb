"""Frozen meetings: what a meeting showed, kept so that it can be shown again with the very same numbers.
Grain: one row a meeting; it holds a day, a version, the slides in order and their titles, and no number.
Numbers are asked anew at that day and version, which later changes never touch."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import date, datetime

from data.store import Refused, Store
from data.workcalendar import now

COLUMNS = "meeting_id, name, as_of, version, cluster_id, unit_id, slides, sentences, made_at, made_by, year"


@dataclass(frozen=True)
class Meeting:
    """One frozen meeting; `slides` are keys in the order shown, `sentences` their titles by key."""

    meeting_id: str
    name: str
    as_of: date
    version: int
    cluster_id: str | None
    unit_id: str | None
    slides: tuple[str, ...]
    sentences: dict[str, str]
    made_at: datetime
    made_by: str
    year: int | None  # plan year, where it is not that of the day


def freeze(
    store: Store,
    name: str,
    as_of: date,
    version: int,
    sentences: dict[str, str],
    actor: str,
    *,
    cluster_id: str | None = None,
    unit_id: str | None = None,
    year: int | None = None,
) -> str:
    """Keep a meeting; `sentences` holds the titles of its slides, in the order shown. Returns its id."""
    if not name.strip():
        raise Refused("Ghi tên cuộc họp.")
    if not sentences:
        raise Refused("Chọn ít nhất một trang.")
    meeting_id = uuid.uuid4().hex[:12]
    row = {
        "meeting_id": meeting_id,
        "name": name.strip(),
        "as_of": as_of,
        "version": version,
        "cluster_id": cluster_id,
        "unit_id": unit_id,
        "slides": json.dumps(list(sentences)),
        "sentences": json.dumps(sentences, ensure_ascii=False),
        "made_at": now(),
        "made_by": actor,
        "discarded": False,
        "year": None if year == as_of.year else year,
    }
    store.transaction(lambda tx: tx.insert("meetings", [row]))
    return meeting_id


def meetings(store: Store) -> list[Meeting]:
    """Every meeting not put aside, newest first."""
    answer = store.ask(f"select {COLUMNS} from meetings where not discarded order by made_at desc, meeting_id")
    return [_read(row) for row in answer.dicts()]


def meeting(store: Store, meeting_id: str) -> Meeting | None:
    """One meeting, also when put aside: a link given to somebody keeps working."""
    rows = store.ask(f"select {COLUMNS} from meetings where meeting_id = $id", {"id": meeting_id}).dicts()
    return _read(rows[0]) if rows else None


def discard(store: Store, meeting_id: str) -> None:
    """Take a meeting off the list; its row stays."""
    store.transaction(
        lambda tx: tx.run("update meetings set discarded = true where meeting_id = $id", {"id": meeting_id})
    )


def _read(row: dict) -> Meeting:
    told = {"slides": tuple(json.loads(row["slides"])), "sentences": json.loads(row["sentences"])}
    return Meeting(**(row | told))
