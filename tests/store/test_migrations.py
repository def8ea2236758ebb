"""An older store is brought up to date step by step; one written by a newer product is refused."""

import pytest

from data import migrations
from data.store import StoreError, open_store
from tests.given import Given
from tests.store.test_summaries import KEPT, kept

BEFORE_STEP_5 = "drop table batch_files; "
BEFORE_STEP_4 = BEFORE_STEP_5 + "alter table meetings drop column year; "
BEFORE_STEP_3 = BEFORE_STEP_4 + "".join(
    f"alter table {table} drop column counted_rows; " for table in KEPT if "_by_" in table
)


def steps_done(store):
    return [number for (number,) in store.ask("select number from schema_version order by 1").rows]


def test_a_new_store_stands_at_the_newest_step(store):
    assert steps_done(store)[-1] == migrations.newest_step()


def test_steps_not_done_yet_run_once_and_in_order(store_file, tmp_path, monkeypatch):
    first = migrations.newest_step() + 1
    (tmp_path / f"{first:04}_tach_cot.sql").write_text("alter table targets add column remark varchar;")
    (tmp_path / f"{first + 1:04}_ghi_chu.sql").write_text("comment on column targets.remark is 'Ghi chú';")
    monkeypatch.setattr(migrations, "FOLDER", tmp_path)
    url = f"duckdb:///{store_file}"
    for _ in range(2):
        store = open_store(url)
        assert steps_done(store)[-2:] == [first, first + 1]
        assert store.ask("select comment from duckdb_columns() where column_name = 'remark'").rows == [("Ghi chú",)]
        store.close()


def test_a_step_that_fails_leaves_nothing_of_itself(store_file, tmp_path, monkeypatch):
    first = migrations.newest_step() + 1
    (tmp_path / f"{first:04}_sai.sql").write_text("create table half (a integer); select 1 from no_such_table;")
    url = f"duckdb:///{store_file}"
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "FOLDER", tmp_path)
        with pytest.raises(Exception, match="no_such_table"):
            open_store(url)
    store = open_store(url)
    assert steps_done(store)[-1] == first - 1
    assert store.ask("select 1 from duckdb_tables() where table_name = 'half'").rows == []
    store.close()


def test_a_store_of_a_newer_product_is_refused(store_file):
    url = f"duckdb:///{store_file}"
    store = open_store(url)
    store.transaction(lambda tx: migrations.mark(tx, migrations.newest_step() + 1))
    store.close()
    with pytest.raises(StoreError, match="mới hơn"):
        open_store(url)


def dictionary(store):
    columns = "select table_name, column_name, data_type, is_nullable, comment from duckdb_columns()"
    return set(store.ask(columns).rows) | set(store.ask("select table_name, comment from duckdb_tables()").rows)


def test_a_store_of_the_first_step_becomes_the_same_as_a_new_one(store_file):
    url = f"duckdb:///{store_file}"
    store = open_store(url)
    new = dictionary(store)
    store.transaction(
        lambda tx: tx.script(
            BEFORE_STEP_3 + "drop table column_meanings; delete from schema_version;"
            " insert into schema_version values (1, now()::timestamp)"
        )
    )
    store.close()
    store = open_store(url)
    assert dictionary(store) == new
    store.close()


def test_kept_tables_are_filled_again_when_the_steps_are_done(store_file):
    url = f"duckdb:///{store_file}"
    store = open_store(url)
    Given(store)("decided | quantity\n2026-03-20 | 4\n2026-04-02 | 7")
    before = kept(store)
    store.transaction(
        lambda tx: tx.script(BEFORE_STEP_3 + "delete from schema_version; insert into schema_version values (2, now())")
    )
    store.close()
    store = open_store(url)
    assert steps_done(store)[-1] == migrations.newest_step()
    assert kept(store) == before
    store.close()


def test_views_are_made_anew_when_their_text_has_changed_and_only_then(store):
    sql = "create or replace macro nine() as 9; create or replace view nines as select nine() as n;"
    store.define(sql)
    written = store.written
    store.define(sql)
    assert store.written == written
    store.transaction(lambda tx: tx.script("create or replace view nines as select 1 as n"))
    for text, told in ((sql, 9), (sql.replace("as 9", "as 10"), 10)):
        store.define(text)
        assert store.ask("select n from nines").rows == [(told,)]
