"""Many files handed in at once: a visible queue, two checked at a time, each kept as a draft of its own.
Runs in threads beside the pages, so a reader may leave and come back; the address names the batch, and the store keeps
where each file stands, so the list outlives this process.
Nothing is accepted by itself: a draft waits for its own Xác nhận, or, where it only adds rows and gave nothing to look
at, for the one of all such files."""

from __future__ import annotations

import logging
import secrets
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from analytics.words import number
from data.catalogue_of import catalogue_of
from data.console import DONE, REFUSED
from data.store import Refused, Store
from data.uploads import batches as kept_batches
from data.uploads.acceptance import accept, preview
from data.uploads.load import load_file
from data.uploads.receive import NotAccepted

log = logging.getLogger(__name__)

AT_ONCE = 2
KEPT = 20  # batches read in this process and kept in memory; the store keeps them all
OVER = ("ready", "errors", "refused", "same", "failed", "lost", "answered")
LOST = "Phần mềm đã dừng trước khi đọc tệp này; đề nghị nạp lại tệp."


@dataclass
class Item:
    """One file of a batch and what has become of it."""

    batch_id: str
    place: int
    name: str
    content: bytes = b""
    state: str = "waiting"  # waiting, running, or one of OVER
    message: str = ""
    upload_id: str | None = None
    is_clean: bool = False  # no error and no warning, and every row is new

    @property
    def over(self) -> bool:
        return self.state in OVER

    def becomes(self, store: Store, state: str, message: str, is_clean: bool = False) -> None:
        """What has become of the file, for the store as well; `state` last, since a reader waits for it."""
        told = {"state": state, "message": message, "upload_id": self.upload_id, "is_clean": is_clean}
        kept_batches.note(store, self.batch_id, self.place, **told)
        self.message, self.is_clean, self.state = message, is_clean, state


class Batches:
    """The batches, newest last: those this process reads in memory, every other as the store keeps it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._batches: OrderedDict[str, list[Item]] = OrderedDict()
        self._latest: tuple[tuple, list[dict[str, Any]]] | None = None
        self._workers = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="tiep-nhan")

    def start(
        self, store: Store, files: Sequence[tuple[str, bytes]], actor: str, mode: str, choices: Mapping[str, Any]
    ) -> str:
        """Queue the files; returns the batch's id at once."""
        batch_id, first = secrets.token_urlsafe(6), {}
        items = [Item(batch_id, place, name, content) for place, (name, content) in enumerate(files, start=1)]
        kept_batches.hand_in(store, batch_id, [item.name for item in items], actor)
        for item in items:
            if (alike := first.setdefault(item.content, item)) is not item:
                item.becomes(store, "same", f"Giống hệt tệp thứ {alike.place} của danh sách, không đọc lại.")
        with self._lock:
            self._batches[batch_id] = items
            done = [name for name, of_it in self._batches.items() if all(item.over for item in of_it)]
            for name in done[: max(0, len(self._batches) - KEPT)]:
                del self._batches[name]
        for item in first.values():
            self._workers.submit(_take_in, item, store, actor, mode, dict(choices))
        return batch_id

    def follow(self, store: Store, old: str, new: str, errors: int) -> None:
        """A draft read anew with what was mended on screen is another upload: the list goes with it."""
        state = "errors" if errors else "ready"
        message = f"Còn {errors} lỗi phải sửa." if errors else "Đã sửa, không còn lỗi."
        kept_batches.follow(store, old, new, state=state, message=message)
        with self._lock:
            for item in (item for items in self._batches.values() for item in items if item.upload_id == old):
                item.upload_id, item.state, item.message, item.is_clean = new, state, message, False

    def items(self, store: Store, batch_id: str) -> list[Item] | None:
        """The files of a batch in their order; None when there is no such batch.

        Once all are read the store knows best: what came later, from elsewhere too, is noted there.
        """
        return self._being_read(batch_id) or [_as_kept(row) for row in kept_batches.files(store, batch_id)] or None

    def latest(self, store: Store, most: int) -> list[tuple[dict[str, Any], list[Item]]]:
        """The batches handed in last, newest first: the row of a first file (when, by whom), and all its files."""
        lists: dict[str, list[dict[str, Any]]] = {}
        for row in self._kept_latest(store, most):
            lists.setdefault(row["batch_id"], []).append(row)
        return [(rows[0], self._being_read(name) or [*map(_as_kept, rows)]) for name, rows in lists.items()]

    def _being_read(self, batch_id: str) -> list[Item] | None:
        """The files of a batch this process has not read to the end."""
        with self._lock:
            known = self._batches.get(batch_id)
        return known if known and not all(item.over for item in known) else None

    def _kept_latest(self, store: Store, most: int) -> list[dict[str, Any]]:
        """The rows of the store, asked for once until something is written."""
        asked = (store, most, store.written)
        if self._latest is None or self._latest[0] != asked or store.written % 2:
            self._latest = (asked, kept_batches.latest(store, most))
        return self._latest[1]


def _as_kept(row: Mapping[str, Any]) -> Item:
    """A file as the store keeps it; one still waiting, with no process reading it, is lost."""
    is_lost = row["state"] == "waiting"
    return Item(
        row["batch_id"],
        row["place"],
        row["file_name"],
        state="lost" if is_lost else row["state"],
        message=LOST if is_lost else row["message"],
        upload_id=row["upload_id"],
        is_clean=row["is_clean"],
    )


def _take_in(item: Item, store: Store, actor: str, mode: str, choices: Mapping[str, Any]) -> None:
    item.state = "running"
    try:
        line, code = load_file(
            store, catalogue_of(store), item.name, item.content, actor=actor, accept_now=False, mode=mode,
            only_clean=False, **choices,
        )  # fmt: skip
    except Exception:
        log.exception("a file of a batch could not be taken in: %s", item.name)
        item.becomes(store, "failed", "Phần mềm gặp lỗi khi đọc tệp này; tệp chưa được ghi nhận.")
        return
    finally:
        item.content = b""
    item.upload_id = line["upload_id"]
    errors = sum(one["level"] == "error" for one in line["findings"])
    if code == REFUSED:
        alone = " Nạp riêng tệp này để chỉ chỗ có bảng số liệu." if line["refused"]["code"] == "no_table" else ""
        item.becomes(store, "refused", line["refused"]["message"] + alone)
    elif any(one["code"] == "same_file" for one in line["findings"]):
        item.becomes(store, "same", "Tệp này đã được xác nhận trước đó, không có gì thay đổi.")
    elif code != DONE:
        item.becomes(store, "errors", f"Còn {errors} lỗi phải sửa.")
    else:
        warnings = sum(one["level"] == "warning" for one in line["findings"])
        is_clean = not warnings and _only_adds(line)
        item.becomes(store, "ready", _came_to(line, warnings, is_clean), is_clean=is_clean)


def _came_to(counts: Mapping[str, Any], warnings: int, is_clean: bool) -> str:
    """What accepting would do, without the noughts, and whether anything is to be looked at before."""
    names = {
        "new": "dòng mới",
        "changed": "giá trị thay đổi",
        "unchanged": "dòng giữ nguyên",
        "missing": "dòng đang có mà tệp không ghi",
    }
    told = [f"{number(counts[name])} {words}" for name, words in names.items() if counts[name]] or ["không có dòng nào"]
    told += [f"{number(warnings)} cảnh báo"] if warnings else []
    return f"{', '.join(told)}{'; không có gì phải xem' if is_clean else ''}.".capitalize()


def _only_adds(counts: Mapping[str, Any]) -> bool:
    return counts["new"] > 0 and not counts["changed"] and not counts["missing"]


def accept_clean(store: Store, items: Sequence[Item], actor: str) -> int:
    """Xác nhận of every clean file that still only adds rows, each a version of its own; returns how many were.

    What an earlier file of the batch turned into a change stays a draft, to be looked at.
    """
    accepted = 0
    for item in items:
        counts = preview(store, item.upload_id).counts()
        if not _only_adds(counts):
            item.becomes(store, item.state, _came_to(counts, 0, is_clean=False))
            continue
        try:
            accept(store, item.upload_id, actor)
        except (NotAccepted, Refused) as reason:
            item.becomes(store, item.state, str(reason))
        else:
            accepted += 1
    return accepted


batches = Batches()
