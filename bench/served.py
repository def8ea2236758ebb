"""A running server for the benchmarks: the product or any Streamlit script, on a free port, stopped at the end.
CPU is that of the whole server process, so serialising and sending count, not only the script.
Wall times on a shared machine swing; CPU and ratios inside one run do not."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[1]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
# Streamlit as it comes: a full collection after each rerun (.streamlit/config.toml turns it off), and over all that
# ever lived (the product takes what lives as long as the server out of it, pages/parts/door.py).
AS_IT_COMES = {"STREAMLIT_RUNNER_POST_SCRIPT_GC": "true"}
STREAMLIT = "from streamlit.web.cli import main; main()"
NOTHING_FROZEN = "import gc; gc.freeze = lambda: None; "


class Served:
    """`with Served("app.py", STORE_URL=...) as server:` gives url, port and CPU of a server that answers."""

    def __init__(self, script: str, folder: Path = ROOT, *, tuned: bool = True, **environment: str):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://localhost:{self.port}"
        run = STREAMLIT if tuned else NOTHING_FROZEN + STREAMLIT
        self._command = [sys.executable, "-c", run, "run", script, "--server.port", str(self.port)]
        self._folder = folder
        self._environment = os.environ | environment | ({} if tuned else AS_IT_COMES)
        self.health = "/api/health" if script == "app.py" else "/_stcore/health"

    def __enter__(self) -> Served:
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            self._command, cwd=self._folder, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._measured = psutil.Process(self._process.pid)
        while not self._answers():
            if self._process.poll() is not None or time.perf_counter() - self.started > 60:
                self._process.kill()
                raise SystemExit(f"{self._command[4]} did not start")
            time.sleep(0.05)
        self.answered_after = time.perf_counter() - self.started
        return self

    def __exit__(self, *_error) -> None:
        self._process.terminate()
        self._process.wait(20)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.url + self.health, timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def cpu(self) -> float:
        """Seconds of CPU the server has used so far."""
        times = self._measured.cpu_times()
        return times.user + times.system
