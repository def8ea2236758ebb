"""Find a unit as people type: without accents, by part of the name, or by the first letters of its words.
A query typed with accents is taken at its word, so Văn Lang and Văn Lăng stay apart.
Pure text; the order of the list is kept."""

from __future__ import annotations

from collections.abc import Iterable

from data.text import clean, fold, match_key


def _initials(name: str) -> str:
    return "".join(word[0] for word in fold(name).split())


def matches(query: str, name: str) -> bool:
    """Whether one name answers the query."""
    asked = fold(query)
    if not asked:
        return True
    if match_key(query) != asked:
        return match_key(query) in match_key(name)
    return asked in fold(name) or asked.replace(" ", "") in _initials(name)


def find(query: str, names: Iterable[str]) -> list[str]:
    """The names that answer the query, in their own order."""
    return [name for name in names if matches(clean(query), name)]
