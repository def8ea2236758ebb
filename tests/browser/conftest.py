"""The running product in Chromium: one server over a small year, one browser, pages in light and dark.
Without Chromium these tests are skipped with the reason; with CI set they fail instead.
Text is waited for, never time; everything the page asks of another host is written down."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from data.store import open_store
from tests.given import Given

ROOT = Path(__file__).parents[2]
HARMLESS = ("_stcore/health", "_stcore/host-config")  # Streamlit's own probes under a page's address
YEAR = """
    task | unit         | occurrence | status      | percent | completed  | cause         | committed  | reported
    1    | so-noi-vu    | 2026-Q1    | done        | 100     | 2026-03-20 |               |            | 2026-03-25
    2    | so-van-hoa-the-thao-du-lich | 2026-Q1 | done | 100 | 2026-04-15 |               |            | 2026-04-16
    5    | so-tai-chinh | 2026-Q2    | in_progress | 60      |            | Chờ thẩm định | 2026-10-31 | 2026-09-10
    12   | xp-05443     | 2026-07    | done        | 100     | 2026-07-30 |               |            | 2026-08-03
"""
AWARDS = """
    unit     | form    | recipient       | quantity | decided    | decision
    xp-05443 | gk_xa   | nong_dan        | 12       | 2026-02-10 | 1/QĐ-UBND
    xp-05443 | gk_xa   | lanh_dao_khac   | 6        | 2026-05-10 | 2/QĐ-UBND
    xp-05455 | gk_xa   | ca_nhan         | 14       | 2026-08-12 | 3/QĐ-UBND
    xp-05455 | ldtt    | nguoi_truc_tiep | 30       | 2026-08-12 | 4/QĐ-UBND
"""


def chromium_path() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="session")
def browser():
    path = chromium_path()
    if path is None:
        reason = "không có Chromium trên máy này (apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-background-networking"]
        )
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The app over a store of its own; yields its address."""
    folder = tmp_path_factory.mktemp("server")
    store = open_store(f"duckdb:///{folder / 'thidua.duckdb'}")
    given = Given(store)
    given(YEAR)
    given(AWARDS)
    store.close()
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "STORE_URL": f"duckdb:///{folder / 'thidua.duckdb'}",
        "SAMPLE_DATA": "0",
        "THIDUA_TODAY": "2026-09-30",
    }
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            yield _ready(f"http://localhost:{port}", process)
        finally:
            process.terminate()
            process.wait(timeout=20)


def _ready(address: str, process: subprocess.Popen, seconds: int = 60) -> str:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert process.poll() is None, "the server stopped while starting"
        try:
            with urllib.request.urlopen(f"{address}/api/health", timeout=2) as answer:
                if answer.status == 200:
                    return address
        except OSError:
            time.sleep(0.3)
    raise AssertionError("the server did not answer /api/health")


def at_rest(page) -> None:
    """The page has been drawn to its end: what is typed or clicked now is not drawn over."""
    page.wait_for_timeout(300)
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for(timeout=60_000)


class Tab:
    """One browser tab on the product; `strangers` and `faults` collect what must not happen."""

    def __init__(self, page, address: str):
        self.page, self.address = page, address
        self.strangers: list[str] = []
        self.faults: list[str] = []
        page.on("request", self._asked)
        page.on("console", self._told)

    def _asked(self, request) -> None:
        url = request.url
        if not url.startswith((self.address, self.address.replace("http", "ws"), "data:", "blob:")):
            self.strangers.append(url)

    def _told(self, message) -> None:
        where = (message.location or {}).get("url", "")
        if message.type == "error" and not any(part in where for part in HARMLESS):
            self.faults.append(f"{message.text} {where}")

    def open(self, path: str):
        """Open an address and wait until the page has been drawn to its footer."""
        self.page.goto(self.address + path)
        self.page.locator(".foot").wait_for(timeout=60_000)
        self.page.wait_for_function("!document.querySelector('[data-testid=stStatusWidget]')", timeout=60_000)
        return self.page

    def text(self) -> str:
        return " ".join(self.page.locator("[data-testid=stMain]").inner_text().split())


@pytest.fixture(scope="session")
def windows(browser):
    """Windows by theme and size, kept for all tests: what one page has loaded, the next need not load again."""
    opened = {}
    yield opened
    for window in opened.values():
        window.close()


@pytest.fixture
def tab(browser, windows, server):
    """`tab(theme="dark", width=390)` is a fresh tab; closed when the test ends."""
    pages = []

    def new(theme: str = "light", width: int = 1366, height: int = 900) -> Tab:
        key = theme, width, height
        if key not in windows:
            windows[key] = browser.new_context(viewport={"width": width, "height": height}, color_scheme=theme)
        pages.append(windows[key].new_page())
        return Tab(pages[-1], server)

    yield new
    for page in pages:
        page.close()
