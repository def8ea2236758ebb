"""The list of files handed in at once, so that an officer who comes back finds it and where each file stands.
Grain: one row a file and batch; it holds what the check came to, never the bytes, which a draft keeps.
A file still `waiting` after a restart was never read: nobody has its bytes any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from data.store import Store, Tx
from data.workcalendar import now

_FILES = "select * from batch_files where batch_id = $batch_id order by place"
_LATEST = """
    select * from batch_files
    where batch_id in (select batch_id from batch_files group by batch_id order by max(handed_at) desc limit $most)
    order by handed_at desc, batch_id, place
"""


def hand_in(store: Store, batch_id: str, names: Sequence[str], actor: str) -> None:
    """Note the files of a new batch, none of them read yet."""
    same = {"batch_id": batch_id, "handed_at": now(), "handed_by": actor, "state": "waiting", "message": ""}
    rows = [
        same | {"place": place, "file_name": name, "upload_id": None, "is_clean": False}
        for place, name in enumerate(names, start=1)
    ]
    store.transaction(lambda tx: tx.insert("batch_files", rows))


def note(store: Store, batch_id: str, place: int, **came_to: Any) -> None:
    """Note what the check of one file came to: state, message, upload_id, is_clean."""
    store.transaction(
        lambda tx: tx.run(
            "update batch_files set state = $state, message = $message, upload_id = $upload_id, is_clean = $is_clean"
            " where batch_id = $batch_id and place = $place",
            {"batch_id": batch_id, "place": place, **came_to},
        )
    )


def follow(store: Store, old: str, new: str, **came_to: Any) -> None:
    """Put the draft `new` in the place of `old`, the same file read anew."""
    store.transaction(
        lambda tx: tx.run(
            "update batch_files set state = $state, message = $message, upload_id = $new, is_clean = false"
            " where upload_id = $old",
            {"old": old, "new": new, **came_to},
        )
    )


def answered(tx: Tx, upload_id: str, name: str) -> None:
    """Note that the corrected workbook of a file still waiting has come, under which name."""
    tx.run(
        "update batch_files set state = 'answered', message = $message, is_clean = false where upload_id = $upload_id"
        " and exists (select 1 from uploads as u where u.upload_id = $upload_id and u.discarded)",
        {"upload_id": upload_id, "message": f"Bản đã sửa: {name}."},
    )


def files(store: Store, batch_id: str) -> list[dict[str, Any]]:
    """The files of one batch in their order; none when there is no such batch."""
    return store.ask(_FILES, {"batch_id": batch_id}).dicts()


def latest(store: Store, most: int) -> list[dict[str, Any]]:
    """The files of the batches handed in last, newest batch first."""
    return store.ask(_LATEST, {"most": most}).dicts()
