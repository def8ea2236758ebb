"""A backup is the whole store; a restore brings exactly it back and keeps what it replaced."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from analytics.ask import ask, questions
from data.backup import NotABackup, backup, restore
from data.store import StoreError, StoreInUse, open_store
from tests.given import Given

ROOT = Path(__file__).parents[2]
AS_OF = date(2026, 9, 30)


def everything(store):
    tables = store.ask("select table_name from duckdb_tables() where not internal and not temporary order by 1").rows
    return {table: sorted(store.ask(f'select * from "{table}"').rows, key=repr) for (table,) in tables}


def test_what_is_restored_is_what_was_backed_up(store_file, tmp_path):
    url, copy = f"duckdb:///{store_file}", tmp_path / "sao-luu" / "ngay-1.duckdb"
    store = open_store(url)
    given = Given(store)
    given("quantity\n5")
    given("task | occurrence | status | reported\n1 | 2026-Q1 | done | 2026-03-20")
    before, answer = everything(store), ask(store, "award_ratio", as_of=AS_OF)
    backup(store, copy)
    given("quantity | recipient\n7 | khac")
    store.close()

    kept = restore(copy, url)

    store = open_store(url)
    assert everything(store) == before
    assert ask(store, "award_ratio", as_of=AS_OF).equals(answer)
    assert Given(store)("quantity | recipient\n9 | ca_nhan").version == 4
    store.close()
    replaced = open_store(f"duckdb:///{kept}")
    assert replaced.newest() == 4
    replaced.close()


def test_a_backup_answers_every_question(store, tmp_path):
    Given(store)("quantity\n5")
    backup(store, tmp_path / "sao-luu.duckdb")
    copy = open_store(f"duckdb:///{tmp_path / 'sao-luu.duckdb'}")
    for question in questions():
        assert ask(copy, question, as_of=AS_OF).equals(ask(store, question, as_of=AS_OF)), question
    copy.close()


@pytest.mark.parametrize("content", [b"", b"not a store", None])
def test_what_is_no_backup_is_refused_and_the_store_stays(store_file, tmp_path, content):
    path, before = tmp_path / "la.duckdb", store_file.read_bytes()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NotABackup):
        restore(path, f"duckdb:///{store_file}")
    assert store_file.read_bytes() == before


def test_a_file_that_is_no_store_is_named_not_opened(tmp_path):
    path = tmp_path / "hong.duckdb"
    path.write_bytes(b"x" * 5000)
    with pytest.raises(StoreError, match=r"hong\.duckdb"):
        open_store(f"duckdb:///{path}")


def test_a_url_of_another_kind_is_refused_with_an_example():
    with pytest.raises(StoreError, match="duckdb:///var"):
        open_store("postgres://localhost/thidua")


def test_restoring_while_the_store_is_open_is_refused(store, store_file, tmp_path):
    backup(store, tmp_path / "sao-luu.duckdb")
    code = (
        "import sys; from pathlib import Path; from data.backup import restore; restore(Path(sys.argv[1]), sys.argv[2])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "sao-luu.duckdb"), f"duckdb:///{store_file}"],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert StoreInUse.__name__ in told.stderr
