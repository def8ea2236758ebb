"""A store for each generated example: a copy of the seeded file, gone when the example is done."""

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from data.store import open_store


@contextmanager
def fresh_store(seeded_file):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "thidua.duckdb"
        shutil.copyfile(seeded_file, path)
        store = open_store(f"duckdb:///{path}")
        try:
            yield store
        finally:
            store.close()
