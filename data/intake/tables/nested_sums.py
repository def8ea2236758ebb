"""Rows that head those below with one text and their sums, one inside another: "Quý III | 93", "Đột xuất | 47", awards.
Nothing but the numbers tells them from records: each must be the sum of the records down to the next row of its kind,
and the first row of the table must be one. Where a single sum differs, none of them is taken for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Texts = Callable[[int], list[str]]  # the texts of a row, but for its number and its note


@dataclass
class _Head:
    row: int
    says: set[str]
    sums: list[int]


def find(
    first: int, last: int, texts: Texts, says: Callable[[str], set[str]], numbers: Callable[[int], list[int]]
) -> set[int]:
    """The rows from `first` to `last` that head others; `says`: of what a text speaks, `numbers`: none of a sum."""
    counted = (row for row in range(first, last + 1) if any(numbers(row)))
    begins = next(counted, None)
    if begins is None or len(texts(begins)) != 1:
        return set()
    ends = next(row for row in range(last, begins - 1, -1) if any(numbers(row)))
    is_record = _records(ends, texts, says)
    if is_record(begins):
        return set()
    heads, open_ = [], []
    for row in (begins, *counted):
        own = numbers(row)
        if is_record(row):
            for head in open_:
                head.sums = [told + number for told, number in zip(head.sums, own, strict=True)]
            continue
        said = texts(row)
        about = says(said[0]) if len(said) == 1 else set()
        if not about:
            return set()
        same = next((n for n, head in enumerate(open_) if head.says & about), len(open_))
        open_ = [*open_[:same], _Head(row, about, [0] * len(own))]
        heads.append(open_[-1])
    are_sums = all(any(head.sums) and head.sums == numbers(head.row) for head in heads)
    return {head.row for head in heads} if are_sums else set()


def _records(last: int, texts: Texts, says: Callable[[str], set[str]]) -> Callable[[int], bool]:
    """What makes a row a record as the last one is: several texts, or one that speaks of the same."""
    if len(texts(last)) != 1:
        return lambda row: len(texts(row)) > 1
    about = says(texts(last)[0])
    return lambda row: len(texts(row)) == 1 and bool(says(texts(row)[0]) & about)
