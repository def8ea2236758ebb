"""What a reader waits for in Chromium: `python -m bench.browser STORE.duckdb`.
Cold: a new browser opens Tổng quan, against an empty Streamlit page. Rerun: the day is changed by keyboard, against
the floor page that shows the same elements. A wait ends with the last change on the page; CPU is all of Chromium."""

from __future__ import annotations

import argparse
import pickle
import statistics
import tempfile
import time
from pathlib import Path

import psutil
from playwright.sync_api import Browser, Page, sync_playwright

from bench.pages import trees_of
from bench.served import CHROMIUM, Served

DAYS = ("2026-09-30", "2026-08-30")  # a month apart, so that one key changes one into the other
EMPTY = "import streamlit as st\nst.html('<p>.</p>')\n"
QUIET = {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false", "STREAMLIT_SERVER_HEADLESS": "true"}
VIEWPORT = {"width": 1920, "height": 1080}
SETTLED = 1.0  # seconds without a change that end a wait
WATCH = """
    window.lastChange = 0;
    new MutationObserver(all => {
        if (all.some(one => one.target.closest?.('[data-testid="stMain"]'))) window.lastChange = performance.now();
    }).observe(document, {subtree: true, childList: true, characterData: true});
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    parser.add_argument("--loads", type=int, default=5)
    parser.add_argument("--reruns", type=int, default=8)
    parser.add_argument("--pages", nargs="*", default=("", "tien-do", "qua-han", "khen-thuong"))
    arguments = parser.parse_args()
    told = {"STORE_URL": f"duckdb:///{arguments.store.resolve()}", "THIDUA_TODAY": DAYS[0], "SAMPLE_DATA": "0"}
    with tempfile.TemporaryDirectory() as folder, Served("app.py", **told) as product, sync_playwright() as playwright:
        start = playwright.chromium.launch
        (Path(folder) / "empty.py").write_text(EMPTY)
        with Served("empty.py", Path(folder), **QUIET) as empty:
            cold(start, product, empty, arguments.loads)
        trees, _errors = trees_of(product, arguments.pages, DAYS)
        recorded = Path(folder) / "floor.pickle"
        recorded.write_bytes(pickle.dumps(trees))
        with Served("bench/floor.py", FLOOR=str(recorded)) as floor:
            for page in arguments.pages:
                rerun(start, product, floor, page, arguments.reruns)


def cold(start, product: Served, empty: Served, loads: int) -> None:
    """Loads in a browser of their own, by turns; the first of each is not counted."""
    waits = {product: [], empty: []}
    for turn in range(loads + 1):
        for server in waits:
            browser = start(executable_path=CHROMIUM)
            page = _watched(browser)
            page.goto(server.url)
            wait = _settle(page)
            if turn:
                waits[server].append((wait, _cpu()))
            browser.close()
    _print("cold /", waits[product], waits[empty], "an empty page (goal 3)")


def rerun(start, product: Served, floor: Served, path: str, reruns: int) -> None:
    """The day changed by typing, by turns on the page and on its floor."""
    browser = start(executable_path=CHROMIUM)
    pages = {server: _watched(browser) for server in (product, floor)}
    waits = {server: [] for server in pages}
    for server, page in pages.items():
        page.goto(f"{server.url}/{path}?as_of={DAYS[0]}")
        _settle(page)
    for turn in range(reruns + 2):
        for server, page in pages.items():
            page.bring_to_front()
            month = page.get_by_test_id("stDateInput").get_by_role("spinbutton").nth(1)
            month.press("ArrowDown" if month.inner_text() == DAYS[0][5:7] else "ArrowUp")
            page.wait_for_timeout(400)
            before = _cpu()
            started = page.evaluate("performance.now()")
            page.mouse.click(5, 700)  # the field tells its day when it is left
            wait = _settle(page, started) - started
            if turn > 1:
                waits[server].append((wait, _cpu() - before))
    browser.close()
    _print(f"rerun /{path}", waits[product], waits[floor], "its floor (goal 1.25)")


def _watched(browser: Browser) -> Page:
    page = browser.new_page(viewport=VIEWPORT)
    page.add_init_script(WATCH)
    return page


def _settle(page: Page, started: float = 0.0) -> float:
    """When the last change after `started` was, in the page's milliseconds, once nothing has changed for a while."""
    page.get_by_test_id("stMain").wait_for(timeout=60_000)
    page.wait_for_function(
        f"window.lastChange > {started} && performance.now() - window.lastChange > {SETTLED * 1000}",
        timeout=60_000,
        polling=100,
    )
    return page.evaluate("window.lastChange")


def _cpu() -> float:
    """Milliseconds of CPU of every Chromium process this benchmark started."""
    used = 0.0
    for process in psutil.Process().children(recursive=True):
        try:
            if "chrom" in process.name():
                times = process.cpu_times()
                used += (times.user + times.system) * 1000
        except psutil.NoSuchProcess:
            time.sleep(0)
    return used


def _print(name: str, ours: list[tuple[float, float]], bare: list[tuple[float, float]], what: str) -> None:
    wall, floor_wall = (statistics.median(wait for wait, _ in waits) for waits in (ours, bare))
    cpu, floor_cpu = (statistics.median(used for _, used in waits) for waits in (ours, bare))
    print(
        f"{name:<16} {wall:6.0f} ms, {wall / floor_wall:.2f} x {what}; "
        f"browser CPU {cpu:5.0f} ms, {cpu / floor_cpu:.2f} x"
    )


if __name__ == "__main__":
    main()
