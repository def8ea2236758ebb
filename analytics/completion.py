"""n of N: which statuses are complete, and which stand beside and in no N.
The same two lists as is_done and is_counted of definitions.sql, for rows already asked; a test holds them equal.
A percentage never stands without n/N, and shares are never averaged: counts are added, then divided."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

DONE = ("done_on_time", "done_late")
BESIDE = ("not_applicable", "undated")  # không phát sinh; không quy định thời hạn cụ thể


def counted(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows that stand in N."""
    return rows[~rows["status"].isin(BESIDE)]


def share(statuses: Iterable[str]) -> tuple[int, int]:
    """n and N of some statuses."""
    inside = [status for status in statuses if status not in BESIDE]
    return sum(status in DONE for status in inside), len(inside)


def is_open(status: str) -> bool:
    """Still to be done: counted, and not complete."""
    return status not in DONE and status not in BESIDE
