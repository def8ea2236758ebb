"""Open the one store, read it through cursors, write it through serialised transactions.
One process owns the file; each question runs on a cursor of its own, with its variables set there.
Every change that can move a number goes through `Store.commit`, which numbers a version inside its transaction."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import duckdb
import pandas as pd
import pyarrow as pa

from data.workcalendar import now

HERE = Path(__file__).parent
ROOT = HERE.parent
DEFAULT_URL = "duckdb:///var/thidua.duckdb"
T = TypeVar("T")


class StoreInUse(Exception):
    """Another process owns the store's file."""


class StoreError(Exception):
    """The store cannot be opened; the message tells the officer why."""


class WrongUrl(StoreError):
    """STORE_URL names no store of a kind that exists."""


class Refused(Exception):
    """The change would break a rule; `reasons` are Vietnamese sentences, one for each place. Nothing is stored."""

    def __init__(self, *reasons: str):
        super().__init__("\n".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True)
class Answer:
    """Column names and rows of one statement."""

    columns: tuple[str, ...]
    rows: list[tuple]

    def dicts(self) -> list[dict[str, Any]]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


class Tx:
    """What a change may do inside its transaction: run statements, read, and insert in bulk."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection):
        self._cursor = cursor

    def run(self, sql: str, params: dict[str, Any] | Sequence[Any] | None = None) -> Answer:
        return _answer(self._cursor, sql, params)

    def one(self, sql: str, params: dict[str, Any] | Sequence[Any] | None = None) -> Any:
        """The single value of a one-cell answer, or None when no row came."""
        rows = self.run(sql, params).rows
        return rows[0][0] if rows else None

    def insert(self, table: str, rows: pd.DataFrame | pa.Table | Iterable[dict[str, Any]], **for_all: Any) -> int:
        """Insert rows by column name; `for_all` are the values every row has; columns left out are null.
        One bulk statement, never a loop."""
        bulk = rows if isinstance(rows, pd.DataFrame | pa.Table) else pd.DataFrame(list(rows), dtype=object)
        if not len(bulk):
            return 0
        same = "".join(f", ${name} as {name}" for name in for_all)
        self._cursor.register("incoming", bulk)
        try:
            self._cursor.execute(f"insert into {table} by name select *{same} from incoming", for_all)
        finally:
            self._cursor.unregister("incoming")
        return len(bulk)

    def script(self, sql: str) -> None:
        self._cursor.execute(sql)


class Store:
    """The store of one process. `ask` reads at variables; `commit` writes a new version."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path | None):
        self._connection = connection
        self._writing = threading.RLock()
        self._written = 0  # rises before and after every commit, so odd while one is under way
        self._heads: tuple[int, tuple[int, int]] | None = None
        self.path = path

    # -- reading

    def ask(self, sql: str, params: dict[str, Any] | None = None, variables: dict[str, Any] | None = None) -> Answer:
        """Run one statement on a cursor of its own, with `variables` readable by getvariable()."""
        cursor = self._cursor(variables)
        try:
            return _answer(cursor, sql, params)
        finally:
            cursor.close()

    def frame(
        self, sql: str, params: dict[str, Any] | None = None, variables: dict[str, Any] | None = None
    ) -> pd.DataFrame:
        """The same answer as a DataFrame."""
        cursor = self._cursor(variables)
        try:
            return (cursor.execute(sql, params) if params else cursor.execute(sql)).df()
        finally:
            cursor.close()

    @property
    def written(self) -> int:
        """Rises with every committed transaction: what is kept under an even value is never stale."""
        return self._written

    def newest(self) -> int:
        """The newest version; 0 in a store not seeded yet."""
        return self._newest_and_published()[0]

    def published(self) -> int:
        """The version leaders see."""
        return self._newest_and_published()[1]

    def _newest_and_published(self) -> tuple[int, int]:
        """Both, read once after each write, since every question asks for them; anew while one is under way."""
        kept, written = self._heads, self._written
        if kept is None or kept[0] != written or written % 2:
            row = self.ask(
                "select coalesce(max(version), 0),"
                " coalesce((select version from publications order by publication_no desc limit 1), 0) from versions"
            ).rows[0]
            kept = self._heads = (written, row)
        return kept[1]

    # -- writing

    def transaction(self, work: Callable[[Tx], T], attempts: int = 5) -> T:
        """Run `work` in one transaction: all or nothing, one writer at a time, retried on conflict."""
        with self._writing:
            for attempt in range(attempts):
                cursor = self._connection.cursor()
                try:
                    cursor.execute("begin transaction")
                    result = work(Tx(cursor))
                    self._written += 1
                    try:
                        cursor.execute("commit")
                    finally:
                        self._written += 1
                    return result
                except duckdb.TransactionException:
                    _rollback(cursor)
                    if attempt == attempts - 1:
                        raise
                except BaseException:
                    _rollback(cursor)
                    raise
                finally:
                    cursor.close()
        raise AssertionError("unreachable")  # pragma: no cover

    def commit(self, action: str, actor: str, reason: str | None, work: Callable[[Tx, int], T]) -> tuple[int, T]:
        """One change as one version: number it, do it, keep the computed tables, publish when set so.

        Returns (version, what `work` returned). Raises what `work` raises, with nothing stored.
        """
        from data import closing, keep

        def change(tx: Tx) -> tuple[int, T]:
            version = (tx.one("select max(version) from versions") or 0) + 1
            tx.run(
                "insert into versions values ($version, $made_at, $actor, $action, $reason)",
                {"version": version, "made_at": now(), "actor": actor, "action": action, "reason": reason},
            )
            closed = closing.fingerprints(tx)
            result = work(tx, version)
            keep.after(tx, version, action)
            closing.refuse_moved(tx, action, closed)
            if tx.one("select value from settings where name = 'publish_on_accept' and to_version is null") != "0":
                publish_in(tx, version, actor, None)
            return version, result

        return self.transaction(change)

    def publish(self, version: int, actor: str, reason: str | None = None) -> None:
        """Duyệt: leaders see `version` from now on."""
        self.transaction(lambda tx: publish_in(tx, version, actor, reason))

    def define(self, sql: str) -> None:
        """Create the views and macros of a script, unless the store holds them from this very text: the last of its
        views bears the mark of the text, and loses it when it is made anew."""
        last = re.findall(r"create or replace view (\w+)", sql)[-1]
        mark = hashlib.sha256(f"{duckdb.__version__}\n{sql}".encode()).hexdigest()
        if self.ask("select comment from duckdb_views() where view_name = $last", {"last": last}).rows != [(mark,)]:
            self.transaction(lambda tx: tx.script(f"{sql}\ncomment on view {last} is '{mark}';"))

    def snapshot(self, path: Path) -> None:
        """Write a whole copy of the store to a new file, while others read on."""
        with self._writing:
            cursor = self._connection.cursor()
            name = cursor.execute("select current_database()").fetchone()[0]
            quoted = str(path).replace("'", "''")
            cursor.execute(f"attach '{quoted}' as snapshot")
            try:
                cursor.execute(f'copy from database "{name}" to snapshot')
            finally:
                _rollback(cursor)
                cursor.execute("detach snapshot")
                cursor.close()

    def close(self) -> None:
        self._connection.close()

    def _cursor(self, variables: dict[str, Any] | None) -> duckdb.DuckDBPyConnection:
        cursor = self._connection.cursor()
        for name, value in (variables or {}).items():
            cursor.execute(f"set variable {name} = $value", {"value": value})
        return cursor


def publish_in(tx: Tx, version: int, actor: str, reason: str | None) -> None:
    """Move the published pointer inside a running transaction."""
    number = (tx.one("select max(publication_no) from publications") or 0) + 1
    tx.run(
        "insert into publications values ($number, $version, $made_at, $actor, $reason)",
        {"number": number, "version": version, "made_at": now(), "actor": actor, "reason": reason},
    )


def store_path(url: str) -> Path | None:
    """The file a STORE_URL names: relative to app.py's folder, absolute after four slashes, None in memory."""
    if not url.startswith("duckdb://"):
        raise WrongUrl(f"STORE_URL “{url}” không đọc được; viết duckdb:///var/thidua.duckdb.")
    rest = url.removeprefix("duckdb://")
    if rest in ("", "/", "/:memory:"):
        return None
    name = rest[1:]
    path = Path(name)
    return path if path.is_absolute() else ROOT / path


def open_store(url: str | None = None, *, create: bool = True) -> Store:
    """Open the store that `url` (default STORE_URL) names; a missing one is made and seeded where `create` allows."""
    path = store_path(url or os.environ.get("STORE_URL") or DEFAULT_URL)
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        # One thread a question: a fifth less CPU for what pages ask, and readers do not wait for each other's threads.
        # A log of 64 MB: a large upload does not rewrite the file while its sender waits for the preview.
        config = {"threads": 1, "checkpoint_threshold": "64MB"}
        connection = duckdb.connect(str(path) if path else ":memory:", config=config)
    except duckdb.IOException as error:
        if "lock" in str(error).lower() or "being used by another process" in str(error).lower():
            words = "đang được ứng dụng hoặc một lệnh khác mở; đóng ứng dụng, chờ lệnh đó xong rồi thử lại."
            raise StoreInUse(f"Kho số liệu {path.name} {words}") from error
        raise StoreError(f"Không mở được kho số liệu {path.name}: tệp hỏng hoặc không có quyền.") from error
    except OSError as error:
        raise StoreError(f"Không mở được kho số liệu {path.name}: không tạo được thư mục chứa tệp.") from error
    except duckdb.ConnectionException as error:
        raise StoreInUse(f"Kho số liệu {path.name if path else ''} đang được mở với cấu hình khác.") from error
    if path and not connection.execute("select path from duckdb_databases() where path is not null").fetchall():
        connection.close()  # a .csv or .json is shown as a table in memory, and what is stored there is lost
        raise StoreError(f"Tệp {path.name} không phải kho số liệu.")
    store = Store(connection, path)
    _prepare(store, create)
    return store


def _prepare(store: Store, create: bool) -> None:
    """Bring schema, migrations, kept-table macros and definitions up to date; seed a new store."""
    from data import migrations, seeding

    fresh = not store.ask("select 1 from duckdb_tables() where table_name = 'versions'").rows
    if fresh and not create:
        store.close()
        raise StoreError("Tệp không phải kho số liệu của phần mềm này.")
    if fresh:
        schema = rules("schema.sql")
        store.transaction(lambda tx: (tx.script(schema), tx.script(comments_of(schema)), migrations.mark(tx)))
    else:
        migrations.run(store)
    store.define(rules("inforce.sql") + rules("uploads/differences.sql"))
    if fresh or not store.newest():
        seeding.seed(store)


def rules(name: str) -> str:
    """The text of one of this folder's SQL files."""
    return (HERE / name).read_text(encoding="utf-8")


def comments_of(schema: str) -> str:
    """COMMENT ON statements for every `-- comment` that ends a table or column line of the schema."""
    statements, table = [], None
    for line in schema.splitlines():
        if opened := re.match(r"create table (\w+) \( -- (.+)", line):
            table = opened[1]
            statements.append(("table " + table, opened[2]))
        elif table and (column := re.match(r"    (\w+) .*? -- (.+)", line)):
            statements.append((f"column {table}.{column[1]}", column[2]))
    return "\n".join("comment on {} is '{}';".format(name, text.replace("'", "''")) for name, text in statements)


def _answer(cursor: duckdb.DuckDBPyConnection, sql: str, params: Any) -> Answer:
    result = cursor.execute(sql, params) if params else cursor.execute(sql)
    columns = tuple(column[0] for column in result.description or ())
    return Answer(columns, result.fetchall() if columns else [])


def _rollback(cursor: duckdb.DuckDBPyConnection) -> None:
    with contextlib.suppress(duckdb.TransactionException):
        cursor.execute("rollback")


def as_date(value: Any) -> date | None:
    """A date out of what DuckDB, pandas or JSON may hand over."""
    if value is None or value != value:
        return None
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])
