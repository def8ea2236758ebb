"""A made-up store shared by the tests of files, and what each format says, read back as text.
The store is built once a session; no test writes to it."""

import pytest

from analytics.reports.facts import collect
from tests.conftest import TODAY
from tests.reports.datasets import made_up_store


@pytest.fixture(scope="session")
def made_up():
    store = made_up_store(share=0.95)
    yield store
    store.close()


@pytest.fixture(scope="session")
def facts(made_up):
    return collect(made_up, TODAY)


@pytest.fixture(scope="session")
def bare():
    """A seeded store into which nothing was entered."""
    from data.store import open_store

    store = open_store("duckdb://")
    yield store
    store.close()
