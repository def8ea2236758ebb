"""Ask the store one named question and get one table back.
Each question is a file in analytics/questions; its parameters are the $names in it.
An unknown question or parameter is an error that lists the ones that exist."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

import pandas as pd

from analytics.remembered import Remembered
from data.store import Store
from data.workcalendar import today

HERE = Path(__file__).parent
CACHED_ANSWERS = 512
# Drafts and releases change these without making a version: they are kept only until the next write.
LIVE = ("uploads", "upload_findings", "upload_choices", "versions", "store_state")


class AskError(Exception):
    """A question or parameter that does not exist, or a value that cannot be; the message lists what does."""


@dataclass(frozen=True)
class Viewer:
    """Who asks. `units` limits every answer to those units; None sees all."""

    role: str = "officer"  # leader | officer | unit | admin
    units: tuple[str, ...] | None = None


EVERYONE = Viewer()
LEADER = Viewer("leader")


def _one_of(*values: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in values:
            raise ValueError(", ".join(values))
        return text

    return read


def _between(low: int, high: int) -> Callable[[Any], int]:
    def read(text: Any) -> int:
        try:
            number = int(text)
        except ValueError:
            number = low - 1
        if not low <= number <= high:
            raise ValueError(f"số từ {low} đến {high}")
        return number

    return read


# Every parameter a question may have, and how its text is read.
PARAMETERS: dict[str, Callable[[Any], Any]] = {
    "unit": str,
    "cluster": str,
    "task": str,
    "occurrence": str,
    "status": str,
    "upload": str,
    "assignment": str,
    "form": str,
    "item": str,
    "quarter": _between(1, 4),
    "year": _between(2000, 2100),
    "version": _between(1, 2**60),
    "group": _one_of("annex", "duty", "movement", "all"),
    "kind": _one_of("one_off", "periodic", "all"),
    "indicator": _one_of("A", "B", "A0"),
    "mode": _one_of("plan", "statistical"),
    "by": _one_of("quarter", "month", "year", "form", "level", "kind", "recipient", "cluster", "unit"),
    "view": _one_of("task", "occurrence", "unit"),
    "scope": _one_of("due", "quarter"),
}
# Read through variables by the definitions, so every question takes them.
EVERYWHERE = ("year", "mode", "version")


@cache
def questions() -> dict[str, str]:
    """Name and SQL of every question, in alphabetical order."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / "questions").glob("*.sql"))}


@cache
def parameters(question: str) -> tuple[str, ...]:
    """The $names in a question's SQL."""
    return tuple(sorted(set(re.findall(r"\$([a-z_]+)", _sql(question)))))


def describe(question: str) -> str:
    """The question's two header lines: what one row is, and what it leaves out."""
    lines = _sql(question).splitlines()
    return "\n".join(line.removeprefix("-- ") for line in lines if line.startswith("-- "))


def ask(
    store: Store,
    question: str,
    *,
    viewer: Viewer | None = None,
    as_of: date | None = None,
    version: int | None = None,
    **params: Any,
) -> pd.DataFrame:
    """The answer to `question` as a table.

    as_of: what was so by that day (default today). version: what the store knew (default the newest;
    the published one for a leader). Raises AskError for a name or value that does not exist.
    """
    viewer = viewer or EVERYONE
    as_of = as_of or today()
    known = _read(question, params | ({"version": version} if version is not None else {}))
    version = known.pop("version", None) or (store.published() if viewer.role == "leader" else store.newest())
    version = min(version, store.newest())
    year, mode = known.pop("year", None) or as_of.year, known.pop("mode", None)
    written = store.written if question in LIVE else None
    key = (question, viewer.units, as_of, version, written, year, mode, tuple(sorted(known.items())))

    def answered() -> pd.DataFrame:
        _define(store)
        variables = {
            "as_of": as_of,
            "year": year,
            "mode": mode or "plan",
            "viewer_units": list(viewer.units) if viewer.units is not None else None,
        }
        values = {name: known.get(name) for name in parameters(question)}
        answer = _at_version(store, version, _sql(question), values, variables)
        if "item" in answer.columns:
            answer.insert(0, known.get("by", "year"), answer["item"])
        return answer

    answers = _answers.setdefault(store, Remembered(CACHED_ANSWERS))
    return answers.get(key, answered).copy(deep=False)


def _at_version(
    store: Store, version: int, sql: str, values: dict[str, Any], variables: dict[str, Any]
) -> pd.DataFrame:
    """The newest version reads what is kept; when a change lands meanwhile, the version asked is no longer that."""
    if version >= store.newest():
        answer = store.frame(sql, values, variables | {"version": None})
        if version >= store.newest():
            return answer
    return store.frame(sql, values, variables | {"version": version})


def _sql(question: str) -> str:
    try:
        return questions()[question]
    except KeyError:
        raise AskError(f"Không có câu hỏi “{question}”. Các câu hỏi: {', '.join(questions())}.") from None


def _read(question: str, params: dict[str, Any]) -> dict[str, Any]:
    """Check names and values of the parameters; leave out those not given."""
    allowed = sorted({*parameters(question), *EVERYWHERE})
    known = {}
    for name, value in params.items():
        if name not in allowed:
            raise AskError(f"Câu hỏi “{question}” không có tham số “{name}”. Các tham số: {', '.join(allowed)}.")
        if value is None:
            continue
        try:
            known[name] = PARAMETERS[name](value)
        except ValueError as error:
            raise AskError(f"Tham số “{name}” không nhận “{value}”. Giá trị được nhận: {error}.") from None
    return known


_defined: WeakSet[Store] = WeakSet()
_defining = threading.Lock()


def _define(store: Store) -> None:
    """Bring the views of definitions.sql up to date, once for each open store."""
    if store in _defined:
        return
    with _defining:
        if store not in _defined:
            store.define((HERE / "definitions.sql").read_text(encoding="utf-8"))
            _defined.add(store)


_answers: WeakKeyDictionary[Store, Remembered[pd.DataFrame]] = WeakKeyDictionary()
