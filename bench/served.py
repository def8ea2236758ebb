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
# Streamlit's own setting, which .streamlit/config.toml turns off.
DEFAULTS = {"STREAMLIT_RUNNER_POST_SCRIPT_GC": "true"}


class Served:
    """`with Served("app.py", STORE_URL=...) as server:` gives url, port and CPU of a server that answers."""

    def __init__(self, script: str, folder: Path = ROOT, **environment: str):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://localhost:{self.port}"
        self._command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(self.port)]
        self._folder, self._environment = folder, os.environ | environment
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
                raise SystemExit(f"{' '.join(self._command)} did not start")
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
