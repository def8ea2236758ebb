"""Whole copies of the store, and back.
A backup is a store file of its own, written while others read on; a restore keeps the replaced file beside it.
Restoring needs the store closed: one process owns the file."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from data.store import DEFAULT_URL, Store, StoreError, open_store, store_path
from data.workcalendar import now


class NotABackup(Exception):
    """The file to restore is not a store of this product; the message says so."""


def backup(store: Store, path: Path) -> None:
    """Write the whole store to `path`, which must not exist; half a file is never left behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".dang-ghi")
    partial.unlink(missing_ok=True)
    try:
        store.snapshot(partial)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def restore(path: Path, url: str | None = None) -> Path:
    """Put a backup in the store's place; the store it replaces is kept beside it. Returns the kept file.

    Raises NotABackup for a file that is no store, StoreInUse while the app has the store open.
    """
    target = store_path(url or os.environ.get("STORE_URL") or DEFAULT_URL)
    if target is None:
        raise NotABackup("Kho số liệu trong bộ nhớ không khôi phục được.")
    if not path.is_file():
        raise NotABackup(f"Không có tệp {path.name}.")
    coming = target.with_name(target.name + ".dang-khoi-phuc")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, coming)
    try:
        _must_be_a_store(coming, path.name)
        kept = target.with_name(f"{target.stem}.truoc-khoi-phuc-{now():%Y%m%d%H%M%S}{target.suffix}")
        if target.exists():
            open_store(f"duckdb:///{target}").close()
            target.replace(kept)
        coming.replace(target)
        return kept
    finally:
        coming.unlink(missing_ok=True)


def _must_be_a_store(file: Path, name: str) -> None:
    try:
        store = open_store(f"duckdb:///{file}", create=False)
    except StoreError as error:
        raise NotABackup(f"Tệp {name} không phải bản sao lưu của kho số liệu.") from error
    try:
        if not store.newest():
            raise NotABackup(f"Tệp {name} không có số liệu.")
    finally:
        store.close()
