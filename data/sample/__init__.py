"""Made-up data to look at the product with, flagged everywhere it counts; communes only from 01/07/2025.
Four workbooks, made by make.py, read by the real intake like anybody's files.
Only the first start on a new store, unless SAMPLE_DATA=0, and `python -m data sample` load them."""

from __future__ import annotations

import os
from pathlib import Path

from data.catalogue_of import catalogue_of
from data.store import Store
from data.uploads.acceptance import withdraw
from data.uploads.load import load_file

FOLDER = Path(__file__).parent
FILES = ("cum-thi-dua-minh-hoa", "tien-do-minh-hoa", "khen-thuong-minh-hoa", "ket-qua-minh-hoa")
ACTOR = "Số liệu minh họa"


def wanted(store: Store) -> bool:
    """Whether the app's first start should load the sample: a store nothing was ever received in."""
    return os.environ.get("SAMPLE_DATA") != "0" and not store.ask("select 1 from uploads limit 1").rows


def load(store: Store) -> list[str]:
    """Load what of the sample does not count yet; returns the upload ids."""
    loaded = []
    for name in FILES:
        file = FOLDER / f"{name}.xlsx"
        line, code = load_file(
            store, catalogue_of(store), file.name, file.read_bytes(), actor=ACTOR, accept_now=True, sample=True
        )
        if code:
            raise AssertionError(f"{file.name}: {line['findings'][:3]}")
        loaded.append(line["upload_id"])
    return loaded


def remove(store: Store) -> list[str]:
    """Withdraw every sample upload that counts, newest first; returns their ids."""
    counting = store.ask(
        "select upload_id from uploads where is_sample and accepted_version is not null"
        " and withdrawn_version is null order by accepted_version desc"
    ).rows
    for (upload_id,) in counting:
        withdraw(store, upload_id, ACTOR, "Gỡ số liệu minh họa")
    return [upload_id for (upload_id,) in counting]
