"""What every test stands on: a seeded store of its own, drawn tables into it, a fixed day, and no live store.
The store is a copy of one seeded file, made anew once a test has written to it; data enters as an accepted upload
would. Files that take long start first, so that no core waits for the last of them.
No test reads the clock or var/: both are replaced before it starts."""

import inspect
import itertools
import os
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from analytics.ask import ask
from data.store import open_store
from tests.given import Given, Said

TODAY = date(2026, 9, 30)
HERE = Path(__file__).parent
BROWSER = "tests/browser/"
settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("untimed")


# Folders of tests in the order they start: those of long files first, those of many short ones last.
FIRST = ("browser", "twins", "store", "reports", "intake", "pages", "commands", "questions")
_NEW = itertools.count(1)


def pytest_collection_modifyitems(items):
    """Start folders in that order, in each the order of its files."""
    place = {folder: at for at, folder in enumerate(FIRST)}
    items.sort(key=lambda item: place.get(item.path.relative_to(HERE).parts[0], len(FIRST)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """A file stays on one core, and all that need a browser on one: they share it, its server, what it has loaded."""
    from xdist.scheduler import LoadFileScheduling

    class ByFile(LoadFileScheduling):
        def _split_scope(self, nodeid):
            return BROWSER if nodeid.startswith(BROWSER) else super()._split_scope(nodeid)

    return ByFile(config, log) if config.getoption("dist") == "loadfile" else None


@pytest.fixture(autouse=True)
def _no_live_store_and_a_fixed_day(monkeypatch, tmp_path_factory):
    """A command or page opened by a test finds no store, nor the folder for it, on 30/09/2026."""
    path = tmp_path_factory.getbasetemp() / f"none-{next(_NEW)}" / "thidua.duckdb"
    monkeypatch.setenv("STORE_URL", f"duckdb:///{path}")
    monkeypatch.setenv("THIDUA_TODAY", TODAY.isoformat())
    monkeypatch.setenv("SAMPLE_DATA", "0")


@pytest.fixture(scope="session")
def seeded_file(tmp_path_factory):
    """One seeded store file, closed; copy it, never open it."""
    path = tmp_path_factory.mktemp("seeded") / "thidua.duckdb"
    os.environ["THIDUA_TODAY"] = TODAY.isoformat()
    store = open_store(f"duckdb:///{path}")
    ask(store, "store_state", as_of=TODAY)  # and with it the views of every question
    store.close()
    return path


@pytest.fixture
def new_store(seeded_file):
    """The closed file a test's store is a copy of."""
    return seeded_file


@pytest.fixture
def store_file(new_store, tmp_path, monkeypatch):
    """A store of this test's own, as a closed file where STORE_URL points; `store` then opens this one."""
    path = tmp_path / "store" / "thidua.duckdb"
    path.parent.mkdir()
    shutil.copyfile(new_store, path)
    monkeypatch.setenv("STORE_URL", f"duckdb:///{path}")
    yield path
    for file in path.parent.glob("*.duckdb*"):
        file.unlink()


@pytest.fixture(scope="session")
def unwritten():
    """Open stores no test has written to yet, by the file they are a copy of."""
    kept = {}
    yield kept
    for opened in kept.values():
        opened.close()


@pytest.fixture
def store(request, new_store, unwritten, tmp_path_factory, monkeypatch):
    """A seeded store, open, into which nobody has written. Tests that only ask follow one another in it; whoever
    writes, or changes the program, leaves it to no other."""
    if "store_file" in request.fixturenames:
        opened = open_store(f"duckdb:///{request.getfixturevalue('store_file')}")
        yield opened
        opened.close()
        return
    changes_program = "monkeypatch" in inspect.signature(request.function).parameters
    opened = None if changes_program else unwritten.pop(new_store, None)
    if opened is None:
        path = tmp_path_factory.mktemp("store") / "thidua.duckdb"
        shutil.copyfile(new_store, path)
        opened = open_store(f"duckdb:///{path}")
    monkeypatch.setenv("STORE_URL", f"duckdb:///{opened.path}")
    written = opened.written
    yield opened
    if opened.written == written and not changes_program and new_store not in unwritten:
        unwritten[new_store] = opened
    else:
        opened.close()
        for file in opened.path.parent.glob("*.duckdb*"):
            file.unlink()


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
