"""Server CPU of one rerun of each page against its floor: `python -m bench.pages STORE.duckdb [--day 2026-09-30]`.
Reruns go over the real websocket and alternate between two days, so filters change and caches are warm.
The floor (bench/floor.py) draws the same elements from memory; both servers run side by side, blocks interleaved."""

from __future__ import annotations

import argparse
import pickle
import statistics
import tempfile
from pathlib import Path

from bench.floor import record
from bench.reader import Reader
from bench.served import Served

PAGES = (
    "", "tien-do", "qua-han", "khen-thuong", "don-vi", "cum-khoi", "phong-trao", "ban-do", "nap-so-lieu", "ghi-nhan",
    "lich-su", "trinh-chieu", "bao-cao", "quan-tri",
)  # fmt: skip
BLOCKS, RERUNS = 5, 20


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    parser.add_argument("--day", default="2026-09-30")
    parser.add_argument("--before", default="2026-08-31", help="the other day of the alternation")
    parser.add_argument("--pages", nargs="*", default=PAGES, help="addresses; the home page is ''")
    arguments = parser.parse_args()
    days = (arguments.day, arguments.before)
    url = f"duckdb:///{arguments.store.resolve()}"
    with (
        tempfile.TemporaryDirectory() as folder,
        Served("app.py", STORE_URL=url, THIDUA_TODAY=arguments.day, SAMPLE_DATA="0") as product,
    ):
        trees, errors = trees_of(product, arguments.pages, days)
        recorded = Path(folder) / "floor.pickle"
        recorded.write_bytes(pickle.dumps(trees))
        with Served("bench/floor.py", FLOOR=str(recorded)) as floor:
            print(f"{'page':<14}{'CPU ms':>9}{'floor':>9}{'ratio':>8}{'bytes':>9}{'floor':>9}")
            for page in trees:
                told = compare(product, floor, page, days)
                note = "  (the page shows an error)" if errors[page] else ""
                print(f"/{page:<13}{told[0]:9.1f}{told[1]:9.1f}{told[0] / told[1]:8.2f}{told[2]:9}{told[3]:9}{note}")


def trees_of(product: Served, pages: tuple[str, ...], days: tuple[str, str]) -> tuple[dict, dict[str, int]]:
    """What each existing page draws on each day, and how many errors it showed."""
    trees, errors = {}, {}
    for page in pages:
        with Reader(product.port) as reader:
            runs = [reader.open(page, as_of=days[0]), reader.rerun(page, as_of=days[1])]
        if not any(message.WhichOneof("type") == "page_not_found" for message in runs[0].messages):
            trees[page] = {day: record(run) for day, run in zip(days, runs, strict=True)}
            errors[page] = sum(run.errors for run in runs)
    return trees, errors


def compare(product: Served, floor: Served, page: str, days: tuple[str, str]) -> tuple[float, float, int, int]:
    """Median CPU ms of a rerun of the page and of its floor, and the bytes the last one sent."""
    with Reader(product.port) as ours, Reader(floor.port) as bare:
        for reader in (ours, bare):
            reader.open(page, as_of=days[0])
            for turn in range(4):
                reader.rerun(page, as_of=days[turn % 2])
        used: dict[Served, list[float]] = {product: [], floor: []}
        sizes = {}
        for _block in range(BLOCKS):
            for server, reader in ((product, ours), (floor, bare)):
                before = server.cpu()
                for turn in range(RERUNS):
                    sizes[server] = reader.rerun(page, as_of=days[turn % 2]).size
                used[server].append((server.cpu() - before) / RERUNS * 1000)
    return statistics.median(used[product]), statistics.median(used[floor]), sizes[product], sizes[floor]


if __name__ == "__main__":
    main()
