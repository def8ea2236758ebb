"""The process that writes what it is ordered: python -m analytics.reports.child, started by writer.py.
One pickled Order after another on stdin, for each its files or the exception on stdout; it ends with its stdin.
It opens no store: an order holds every answer."""

from __future__ import annotations

import os
import pickle
import sys
import traceback

from analytics.ask import AskError
from analytics.reports.make import Order, written
from analytics.reports.writer import Broken

LOWER = 10  # nice: whoever waits for a page goes first


def answer(order: Order) -> dict[str, bytes] | AskError | Broken:
    """The files by name, a refusal in words, or a defect with its trace."""
    try:
        return written(order)
    except AskError as refusal:
        return refusal
    except Exception:
        return Broken(traceback.format_exc())


def main() -> None:
    answers, sys.stdout = sys.stdout.buffer, sys.stderr  # what a library prints stays out of the answers
    if hasattr(os, "nice"):
        os.nice(LOWER)
    while True:
        try:
            order = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        pickle.dump(answer(order), answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()


if __name__ == "__main__":
    main()
