"""Do the first pages' questions stay fast as rows grow: `python -m bench.questions SMALL.duckdb LARGE.duckdb`.
Both stores come from bench/make.py, say 1 and 10 million award rows. CPU of the whole process, warm, medians.
Printed: growth from small to large; with --rows also what reading rows costs (an older version), minutes of it."""

from __future__ import annotations

import argparse
import statistics
import time
from datetime import date, timedelta
from pathlib import Path

from analytics import ask as answers
from data.store import Store, open_store

DAY = date(2026, 9, 30)
QUESTIONS = {
    "Tổng quan": (
        ("tasks", {}),
        ("plan_state", {}),
        ("occurrence_status", {}),
        ("overdue_items", {}),
        ("not_reported", {}),
        ("completion_by_quarter", {"view": "occurrence"}),
        ("award_ratio", {"indicator": "B"}),
        ("award_ratio", {"indicator": "B", "by": "unit"}),
        ("assignments", {}),
        ("units", {}),
    ),
    "Tiến độ": (
        ("occurrence_status", {"quarter": 3}),
        ("completion_by_quarter", {"view": "task"}),
        ("completion_by_quarter", {"view": "unit"}),
    ),
    "Khen thưởng": (
        ("award_ratio", {}),
        ("award_ratio", {"by": "quarter"}),
        ("award_ratio", {"indicator": "B", "by": "level"}),
        ("award_ratio", {"indicator": "B", "by": "form"}),
        ("award_ratio", {"indicator": "B", "by": "kind"}),
        ("award_ratio", {"indicator": "B", "by": "recipient"}),
        ("award_counts", {"by": "form"}),
        ("award_counts", {"by": "quarter"}),
        ("award_counts", {"by": "recipient"}),
    ),
}
RUNS = 9


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("small", type=Path)
    parser.add_argument("large", type=Path)
    parser.add_argument("--rows", action="store_true", help="also the same question of an older version, from rows")
    arguments = parser.parse_args()
    small, large = (open_store(f"duckdb:///{path.resolve()}") for path in (arguments.small, arguments.large))
    print(f"{'question':<58}{'small ms':>9}{'large ms':>9}{'growth':>8}")
    for page, questions in QUESTIONS.items():
        for name, parameters in questions:
            used = {store: [] for store in (small, large)}
            for run in range(RUNS):
                for store in used:
                    used[store].append(_cpu(store, name, parameters, run))
            ours, grown = (statistics.median(used[store][2:]) for store in (small, large))
            told = f"{page}: {name} " + " ".join(f"{key}={value}" for key, value in parameters.items())
            print(f"{told:<58}{ours:9.1f}{grown:9.1f}{grown / ours:8.2f}", end="")
            raw = _cpu(large, name, parameters, 0, version=large.newest() - 1) if arguments.rows else None
            print(f"   from rows {raw:.0f} ms, {raw / grown:.0f} x" if raw else "", flush=True)


def _cpu(store: Store, question: str, parameters: dict, run: int, version: int | None = None) -> float:
    """Milliseconds of CPU of one answer; each run asks for a day of its own, so that none was kept."""
    day = DAY - timedelta(days=run)
    before = time.process_time()
    answers.ask(store, question, as_of=day, version=version, **parameters)
    return (time.process_time() - before) * 1000


if __name__ == "__main__":
    main()
