"""What every test stands on: a seeded store of its own, drawn tables into it, a fixed day, and no live store.
The store is a copy of one seeded file, so a test pays some 40 ms for it; data enters as an accepted upload would.
No test reads the clock or var/: both are replaced before it starts."""

import os
import shutil
from datetime import date

import pytest
from hypothesis import settings

from analytics.ask import ask
from data.store import open_store
from tests.given import Given, Said

TODAY = date(2026, 9, 30)
settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def _no_live_store_and_a_fixed_day(monkeypatch, tmp_path):
    """A command or page opened by a test finds an empty folder of its own, on 30/09/2026."""
    monkeypatch.setenv("STORE_URL", f"duckdb:///{tmp_path / 'store' / 'thidua.duckdb'}")
    monkeypatch.setenv("THIDUA_TODAY", TODAY.isoformat())
    monkeypatch.setenv("SAMPLE_DATA", "0")


@pytest.fixture(scope="session")
def seeded_file(tmp_path_factory):
    """One seeded store file, closed; copy it, never open it."""
    path = tmp_path_factory.mktemp("seeded") / "thidua.duckdb"
    os.environ["THIDUA_TODAY"] = TODAY.isoformat()
    open_store(f"duckdb:///{path}").close()
    return path


@pytest.fixture
def new_store(seeded_file):
    """The closed file a test's store is a copy of."""
    return seeded_file


@pytest.fixture
def store_file(new_store, tmp_path):
    """A store of this test's own, as a closed file where STORE_URL points."""
    path = tmp_path / "store" / "thidua.duckdb"
    path.parent.mkdir()
    shutil.copyfile(new_store, path)
    yield path
    for file in path.parent.glob("*.duckdb*"):
        file.unlink()


@pytest.fixture
def store(store_file):
    """A seeded store of this test's own, open."""
    opened = open_store(f"duckdb:///{store_file}")
    yield opened
    opened.close()


@pytest.fixture
def given(store):
    """Enter a drawn table into the store as an accepted upload: `given(\"\"\" unit | quantity ... \"\"\")`."""
    return Given(store)


@pytest.fixture(scope="session")
def pristine(seeded_file, tmp_path_factory):
    """One seeded store for every test that only asks."""
    path = tmp_path_factory.mktemp("pristine") / "thidua.duckdb"
    shutil.copyfile(seeded_file, path)
    opened = open_store(f"duckdb:///{path}")
    yield opened
    opened.close()


@pytest.fixture
def asked(request):
    """Ask a question of the store; the answer compares itself with a drawn table: `asked("tasks").says(...)`."""
    writes = {"store", "given"} & set(request.fixturenames)
    store = request.getfixturevalue("store" if writes else "pristine")

    def question(name, as_of=TODAY, **params):
        as_of = date.fromisoformat(as_of) if isinstance(as_of, str) else as_of
        return Said(ask(store, name, as_of=as_of, **params))

    return question
