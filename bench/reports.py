"""CPU seconds to make each file: `python -m bench.reports [STORE_URL] [--as-of DATE]`, beside the limit it must keep.
Asking and writing are told apart; the second run is printed, so imports and first compilation are not in it.
Without a store, the sample is loaded into memory. Nothing is asserted: the machine is not ours."""

from __future__ import annotations

import argparse
import time
from datetime import date, timedelta
from itertools import count

from analytics.reports.kinds import FORMATS
from analytics.reports.make import Wish, facts_for, made
from data.store import open_store

LIMITS = {("deck", "pptx"): 3, ("reminders", "docx"): 2, ("reminders", "zip"): 15}
REPORT = 2  # any other document


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("store", nargs="?", default="duckdb://")
    parser.add_argument("--as-of", type=date.fromisoformat, default=date(2026, 9, 30))
    arguments = parser.parse_args()
    store = open_store(arguments.store)
    if arguments.store == "duckdb://":
        from data.sample import load

        load(store)
    print(f"{'kind':<12}{'format':<8}{'asking':>8}{'in all':>8}{'limit':>7}{'kB':>8}")
    days = (arguments.as_of - timedelta(back) for back in count())  # a day nobody asked for yet: no answer is cached
    for kind, forms in FORMATS.items():
        for form in forms:

            def wish(kind=kind, form=form) -> Wish:
                day = next(days)
                return Wish(kind, day, day - timedelta(200) if kind == "compare" else None, format=form)

            made(store, wish())
            asking = _cpu(lambda: facts_for(store, wish()))
            files: dict[str, bytes] = {}
            whole = _cpu(lambda files=files: files.update(made(store, wish())))
            size = sum(map(len, files.values())) / 1000
            limit = LIMITS.get((kind, form), REPORT)
            print(f"{kind:<12}{form:<8}{asking:>8.2f}{whole:>8.2f}{limit:>7}{size:>8.0f}", flush=True)


def _cpu(work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
