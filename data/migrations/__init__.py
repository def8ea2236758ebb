"""Numbered steps that bring an older store up to the schema of this code.
One file a step, `0002_what_it_does.sql`, run once, in order, each in its own transaction; the last of them fills the
kept tables again.
`schema_version` holds one row per step done; a new store starts at the newest."""

from __future__ import annotations

import re
from pathlib import Path

from data import keep
from data.store import Store, StoreError, Tx, comments_of, rules
from data.workcalendar import now

FOLDER = Path(__file__).parent
FIRST = 1


def steps() -> list[tuple[int, Path]]:
    """(number, file) of every migration, in order."""
    found = [(int(match[1]), path) for path in FOLDER.glob("*.sql") if (match := re.match(r"(\d{4})_", path.name))]
    return sorted(found)


def newest_step() -> int:
    return max([FIRST, *(number for number, _ in steps())])


def mark(tx: Tx, number: int | None = None) -> None:
    """Record a step as done; without a number, that the schema is the newest."""
    tx.run(
        "insert into schema_version values ($number, $done_at)",
        {"number": number or newest_step(), "done_at": now()},
    )


def run(store: Store) -> None:
    """Bring an existing store up to date; refuse one written by a newer product."""
    done = store.ask("select max(number) from schema_version").rows[0][0]
    if done > newest_step():
        raise StoreError("Kho số liệu do phiên bản phần mềm mới hơn tạo ra; đề nghị cập nhật phần mềm.")
    for number, path in steps():
        if number > done:
            store.transaction(lambda tx, p=path, n=number: _do(tx, p.read_text(encoding="utf-8"), n))


def _do(tx: Tx, sql: str, number: int) -> None:
    tx.script(sql)
    if comments := comments_of(sql):
        tx.script(comments)
    if number == newest_step():
        tx.script(rules("inforce.sql"))
        keep.rebuild_current(tx)
    mark(tx, number)
