"""Many readers clicking at once: `python -m bench.sessions STORE.duckdb [--sessions 50] [--page ""]`.
Every session changes the day over the real websocket, without a pause, all at the same time.
The same page is served twice: as the product sets the server up, and as Streamlit comes (each rerun ends in a full
collection over everything that lives)."""

from __future__ import annotations

import argparse
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from bench.reader import Reader
from bench.served import Served

DAYS = ("2026-09-30", "2026-08-31", "2026-06-30")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    parser.add_argument("--sessions", type=int, default=50)
    parser.add_argument("--clicks", type=int, default=6)
    parser.add_argument("--pages", nargs="*", default=("", "tien-do", "khen-thuong"), help="the home page is ''")
    arguments = parser.parse_args()
    told = {"STORE_URL": f"duckdb:///{arguments.store.resolve()}", "THIDUA_TODAY": DAYS[0], "SAMPLE_DATA": "0"}
    print(f"{arguments.sessions} sessions, {arguments.clicks} clicks each")
    for page in arguments.pages:
        rates = []
        for name, tuned in (("product", True), ("default", False)):
            with Served("app.py", tuned=tuned, **told) as server:
                waits, errors, took = crowd(server.port, page, arguments.sessions, arguments.clicks)
            rates.append(len(waits) / took)
            middle, late = statistics.median(waits), statistics.quantiles(waits, n=20)[-1]
            print(
                f"/{page:<12} {name}: {errors} errors, {rates[-1]:.1f} reruns/s, "
                f"half within {middle:.2f} s, 95 % within {late:.2f} s"
            )
        print(f"/{page:<12} throughput {rates[0] / rates[1]:.1f} x of default settings (goal 2.5)")


def crowd(port: int, page: str, sessions: int, clicks: int) -> tuple[list[float], int, float]:
    """Seconds each click waited, the errors shown, and the seconds all took together."""
    opened, ended = Barrier(sessions + 1), Barrier(sessions + 1)

    def click(number: int) -> tuple[list[float], int]:
        with Reader(port) as reader:
            errors = reader.open(page, as_of=DAYS[0]).errors
            opened.wait(300)
            waits = []
            for turn in range(clicks):
                before = time.perf_counter()
                errors += reader.rerun(page, as_of=DAYS[(number + turn) % len(DAYS)]).errors
                waits.append(time.perf_counter() - before)
            ended.wait(300)
            return waits, errors

    with ThreadPoolExecutor(sessions) as pool:
        results = [pool.submit(click, number) for number in range(sessions)]
        opened.wait(300)
        started = time.perf_counter()
        ended.wait(300)
        took = time.perf_counter() - started
    return (
        [wait for result in results for wait in result.result()[0]],
        sum(result.result()[1] for result in results),
        took,
    )


if __name__ == "__main__":
    main()
