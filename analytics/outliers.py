"""Which values lie far from the middle of their kind: for an officer's eye, never a judgement.
The middle is the median and the spread the median distance from it, so one wild value hides no other.
Fewer than five values have no middle worth the name."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

FEWEST = 5
FAR = 3.5  # in spreads; with 1.4826 a spread of normal data is one standard deviation
SCALE = 1.4826


def far_from_middle(values: Sequence[float | None]) -> list[bool]:
    """One answer per value; a missing value is never far."""
    known = [value for value in values if value is not None]
    if len(known) < FEWEST:
        return [False] * len(values)
    middle = median(known)
    spread = SCALE * median(abs(value - middle) for value in known)
    if not spread:
        return [False] * len(values)
    return [value is not None and abs(value - middle) > FAR * spread for value in values]
