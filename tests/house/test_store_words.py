"""Every table and column of the store says in words what it is: the data dictionary lives in the schema.
A table's comment begins with its grain, so a reader knows what one row means before joining it.
To add a column: end its line in data/schema.sql with `-- what it is`."""

import pytest

from data.store import open_store


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    opened = open_store(f"duckdb:///{tmp_path_factory.mktemp('house') / 'words.duckdb'}")
    yield opened
    opened.close()


def test_every_table_has_a_comment_that_begins_with_its_grain(store):
    tables = store.ask("select table_name, comment from duckdb_tables() where not internal and not temporary").rows
    assert len(tables) > 20
    assert [name for name, comment in tables if not (comment or "").startswith("One row")] == []


def test_every_column_of_a_table_has_a_comment(store):
    silent = store.ask(
        """
        select c.table_name || '.' || c.column_name
        from duckdb_columns() c
        join duckdb_tables() t using (database_name, schema_name, table_name)
        where not t.internal and not t.temporary and coalesce(c.comment, '') = ''
        order by 1
        """
    ).rows
    assert silent == []
