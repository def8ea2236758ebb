"""Has orders written in a process of its own (child.py), so that pages stay quick while documents are made.
Orders go out and answers come back pickled, one after another, over a pipe that only the two ends hold.
A writer that died or took too long is replaced at the next order."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analytics.reports.make import Order

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120


class Broken(Exception):
    """The order could not be written: the writer's own trace, or that it died."""


class Writer:
    """One process that writes, started at the first order."""

    def __init__(self):
        self._process: subprocess.Popen | None = None
        self._turn = threading.Lock()

    def written(self, order: Order) -> dict[str, bytes]:
        """The files of one order by name. AskError = refused in words; Broken = a defect."""
        with self._turn:
            process = self._alive()
            late = threading.Timer(SECONDS, process.kill)
            late.start()
            try:
                pickle.dump(order, process.stdin, pickle.HIGHEST_PROTOCOL)
                process.stdin.flush()
                answer = pickle.load(process.stdout)
            except (OSError, EOFError, pickle.UnpicklingError) as fault:
                self.close()
                raise Broken("the writer died, or took too long") from fault
            finally:
                late.cancel()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """End the process, if there is one; the next order starts another."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _alive(self) -> subprocess.Popen:
        if self._process is not None and self._process.poll() is not None:
            self.close()
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "analytics.reports.child"],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
        return self._process
