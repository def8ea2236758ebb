"""The log of công văn đôn đốc: which units were urged about how many overdue duties, and what they answered.
Grain: one row a unit and letter, one more for each explanation that came back; nothing is changed afterwards.
The letters themselves are files an officer numbers and signs; only that they were made is kept here."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date

import pandas as pd

from data.store import Refused, Store
from data.workcalendar import now

_LOG = """
    select m.letter_id, m.unit_id, u.name as unit, m.as_of, m.version, m.late, m.recorded_at, m.recorded_by,
        e.as_of as explained_on, e.document, e.content
    from letters as m
    left join units as u on u.unit_id = m.unit_id and u.to_version is null
    left join letters as e on e.letter_id = m.letter_id and e.unit_id = m.unit_id and e.event = 'explained'
    where m.event = 'made'
    order by m.recorded_at desc, m.letter_id, u.name collate vi, e.recorded_at
"""


def record_letter(store: Store, late: Mapping[str, int], as_of: date, version: int, actor: str) -> str:
    """Note that one letter was made; `late` = overdue duties named in it, by unit. Returns the letter's id."""
    if not late:
        raise Refused("Không có đơn vị nào để đôn đốc.")
    letter_id = uuid.uuid4().hex[:12]
    rows = [
        _entry(letter_id, "made", unit_id, as_of, actor) | {"version": version, "late": count}
        for unit_id, count in late.items()
    ]
    store.transaction(lambda tx: tx.insert("letters", rows))
    return letter_id


def record_explanation(
    store: Store, letter_id: str, unit_id: str, came_on: date, document: str, content: str, actor: str
) -> None:
    """Note the explanation a unit sent back to a letter."""
    if not content.strip():
        raise Refused("Ghi nội dung giải trình.")
    known = store.ask(
        "select 1 from letters where letter_id = $letter_id and unit_id = $unit_id and event = 'made'",
        {"letter_id": letter_id, "unit_id": unit_id},
    ).rows
    if not known:
        raise Refused("Không có công văn này gửi đơn vị đã chọn.")
    told = {"document": document.strip() or None, "content": content.strip()}
    entry = _entry(letter_id, "explained", unit_id, came_on, actor) | told
    store.transaction(lambda tx: tx.insert("letters", [entry]))


def letter_log(store: Store) -> pd.DataFrame:
    """One row a unit urged, newest letter first, with the explanation beside it (several: one row each)."""
    return store.frame(_LOG)


def _entry(letter_id: str, event: str, unit_id: str, as_of: date, actor: str) -> dict:
    made_at = now()
    return {
        "entry_id": f"{made_at:%Y%m%d%H%M%S}-{uuid.uuid4().hex[:8]}",
        "letter_id": letter_id,
        "event": event,
        "unit_id": unit_id,
        "as_of": as_of,
        "recorded_at": made_at,
        "recorded_by": actor,
    }
