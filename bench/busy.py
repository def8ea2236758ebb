"""How long pages wait while documents are made: `python -m bench.busy STORE.duckdb`.
One reader changes the day on three pages over the real websocket, first alone, then while another keeps ordering the
dearest documents on /bao-cao. Printed: half and 95 % of the waits, idle and busy, and their ratio (goal 2)."""

from __future__ import annotations

import argparse
import statistics
import time
from multiprocessing import Process
from pathlib import Path

from bench.reader import Reader
from bench.served import Served

DAYS = ("2026-09-30", "2026-08-31")
PAGES = ("", "tien-do", "khen-thuong")
ORDERED = ("deck", "year", "workbook")
CLICKS = 60


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    arguments = parser.parse_args()
    told = {"STORE_URL": f"duckdb:///{arguments.store.resolve()}", "THIDUA_TODAY": DAYS[0], "SAMPLE_DATA": "0"}
    with Served("app.py", **told) as server:
        clicks(server.port, 4)  # caches warm
        idle = clicks(server.port, CLICKS)
        ordering = Process(target=order, args=(server.port,), daemon=True)  # apart: the waits are the server's own
        ordering.start()
        time.sleep(3)
        before, began = server.cpu(), time.perf_counter()
        busy = clicks(server.port, CLICKS)
        used = (server.cpu() - before) / (time.perf_counter() - began)
        ordering.terminate()
    print(f"{CLICKS} clicks on each of {len(PAGES)} pages; the busy server used {used:.0%} of a processor")
    for name, waits in (("idle", idle), ("busy", busy)):
        print(f"{name}: half within {1000 * statistics.median(waits):.0f} ms, 95 % within {1000 * late(waits):.0f} ms")
    print(f"95 % busy / idle: {late(busy) / late(idle):.1f} (goal 2)")


def late(waits: list[float]) -> float:
    return statistics.quantiles(waits, n=20)[-1]


def clicks(port: int, each: int) -> list[float]:
    """Seconds each click waited."""
    waits = []
    for page in PAGES:
        with Reader(port) as reader:
            reader.open(page, as_of=DAYS[0])
            for turn in range(each):
                before = time.perf_counter()
                reader.rerun(page, as_of=DAYS[turn % 2])
                waits.append(time.perf_counter() - before)
                time.sleep(0.05)
    return waits


def order(port: int) -> None:
    """Order documents so that one is always being made, until ended; days differ, so no answer is kept."""
    turn = 0
    with Reader(port) as reader:
        while True:
            query = {"report": ORDERED[turn % len(ORDERED)], "as_of": f"2026-{turn % 9 + 1:02}-{turn % 28 + 1:02}"}
            reader.press(reader.open("bao-cao", **query), "Lập tệp", "bao-cao", **query)
            turn += 1
            time.sleep(0.8)


if __name__ == "__main__":
    main()
