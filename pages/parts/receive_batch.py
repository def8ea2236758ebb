"""Many files handed in at once: a visible queue, two checked at a time, each kept as a draft of its own.
Runs in threads beside the pages, so a reader may leave and come back; the address names the batch.
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

from data.catalogue_of import catalogue_of
from data.console import DONE, REFUSED
from data.store import Refused, Store
from data.uploads.acceptance import accept, preview
from data.uploads.load import load_file
from data.uploads.receive import NotAccepted

log = logging.getLogger(__name__)

AT_ONCE = 2
KEPT = 20  # batches remembered; their drafts stay in the log for good
OVER = ("ready", "errors", "refused", "same", "failed")


@dataclass
class Item:
    """One file of a batch and what has become of it."""

    name: str
    content: bytes
    state: str = "waiting"  # waiting, running, or one of OVER
    message: str = ""
    upload_id: str | None = None
    is_clean: bool = False  # no error and no warning, and every row is new

    @property
    def over(self) -> bool:
        return self.state in OVER


class Batches:
    """The batches of this process, newest last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._batches: OrderedDict[str, list[Item]] = OrderedDict()
        self._workers = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="tiep-nhan")

    def start(
        self, store: Store, files: Sequence[tuple[str, bytes]], actor: str, mode: str, choices: Mapping[str, Any]
    ) -> str:
        """Queue the files; returns the batch's id at once."""
        batch_id, items = secrets.token_urlsafe(6), [Item(name, content) for name, content in files]
        with self._lock:
            self._batches[batch_id] = items
            while len(self._batches) > KEPT:
                self._batches.popitem(last=False)
        for item in items:
            self._workers.submit(_take_in, item, store, actor, mode, dict(choices))
        return batch_id

    def follow(self, old: str, new: str, errors: int) -> None:
        """A draft read anew with what was mended on screen is another upload: the list goes with it."""
        with self._lock:
            for item in (item for items in self._batches.values() for item in items if item.upload_id == old):
                item.upload_id, item.state, item.is_clean = new, "errors" if errors else "ready", False
                item.message = f"Còn {errors} lỗi phải sửa." if errors else "Đã sửa, không còn lỗi."

    def items(self, batch_id: str) -> list[Item] | None:
        """The files of a batch in their order; None when it is not remembered."""
        with self._lock:
            return self._batches.get(batch_id)


def _take_in(item: Item, store: Store, actor: str, mode: str, choices: Mapping[str, Any]) -> None:
    item.state = "running"
    try:
        line, code = load_file(
            store, catalogue_of(store), item.name, item.content, actor=actor, accept_now=False, mode=mode,
            only_clean=False, **choices,
        )  # fmt: skip
    except Exception:
        log.exception("a file of a batch could not be taken in: %s", item.name)
        item.state, item.message = "failed", "Phần mềm gặp lỗi khi đọc tệp này; tệp chưa được ghi nhận."
        return
    finally:
        item.content = b""
    item.upload_id = line["upload_id"]
    errors = sum(one["level"] == "error" for one in line["findings"])
    if code == REFUSED:
        item.state, item.message = "refused", line["refused"]["message"]
    elif any(one["code"] == "same_file" for one in line["findings"]):
        item.state, item.message = "same", "Tệp này đã được xác nhận trước đó, không có gì thay đổi."
    elif code != DONE:
        item.state, item.message = "errors", f"Còn {errors} lỗi phải sửa."
    else:
        item.state = "ready"
        warnings = sum(one["level"] == "warning" for one in line["findings"])
        item.is_clean = not warnings and _only_adds(line)
        item.message = (
            f"{line['new']} dòng mới, {line['changed']} giá trị thay đổi, {line['unchanged']} dòng giữ nguyên"
            + (f", {warnings} cảnh báo." if warnings else ".")
        )


def _only_adds(counts: Mapping[str, Any]) -> bool:
    return counts["new"] > 0 and not counts["changed"] and not counts["missing"]


def accept_clean(store: Store, items: Sequence[Item], actor: str) -> int:
    """Xác nhận of every clean file that still only adds rows, each a version of its own; returns how many were.

    What an earlier file of the batch turned into a change stays a draft, to be looked at.
    """
    accepted = 0
    for item in items:
        if not _only_adds(preview(store, item.upload_id).counts()):
            item.is_clean = False
            continue
        try:
            accept(store, item.upload_id, actor)
        except (NotAccepted, Refused) as reason:
            item.is_clean, item.message = False, str(reason)
        else:
            accepted += 1
    return accepted


batches = Batches()
