"""The store of this process and the questions put to it.
Readers are answered at the published version: what a leader sees is what an approver released.
Tables given back are shared between readers and never written to."""

from __future__ import annotations

import logging
import os
import threading
from datetime import date

import pandas as pd

from analytics import ask as answers
from data.store import DEFAULT_URL, Store, open_store
from data.workcalendar import today

log = logging.getLogger(__name__)
_opening = threading.Lock()
_open: dict[str, Store] = {}
_loading: set[str] = set()


def _url() -> str:
    return os.environ.get("STORE_URL") or DEFAULT_URL


def store() -> Store:
    """The one store, opened by whoever comes first."""
    with _opening:
        if _url() not in _open:
            _open[_url()] = open_store(_url())
        return _open[_url()]


def close() -> None:
    """Close the store when the server stops, so that its one file holds everything and can be copied."""
    with _opening:
        while _open:
            _open.popitem()[1].close()


def now() -> date:
    """Today in Viet Nam."""
    return today()


def ask(question: str, *, as_of: date | None = None, **params) -> pd.DataFrame:
    """The answer to one question at the published version; empty parameters are left out."""
    kept = {name: value for name, value in params.items() if value not in (None, "")}
    return answers.ask(store(), question, viewer=answers.LEADER, as_of=as_of, **kept)


def ask_newest(question: str, **params) -> pd.DataFrame:
    """The same at the newest version, released or not: for officers."""
    kept = {name: value for name, value in params.items() if value not in (None, "")}
    return answers.ask(store(), question, **kept)


def condition() -> pd.Series:
    """One row about the store: version, published, sample, uploads, units, pending."""
    return ask("store_state").iloc[0]


def state() -> dict:
    """What /api/health says; never opens the store itself."""
    if _url() not in _open:
        return {"status": "starting"}
    try:
        row = condition()
    except Exception as error:  # health must answer whatever is wrong with the store
        return {"status": "error", "kind": type(error).__name__}
    return {"status": "ok", "version": int(row.version), "sample": bool(row["sample"]), "published": int(row.published)}


def warm() -> None:
    """Open the store, load the sample into a new one, and ask what the first page asks."""
    opened = store()
    from data import sample  # reads spreadsheets: loaded once the store can already be asked

    if sample.wanted(opened):
        _loading.add(_url())
        try:
            sample.load(opened)
        except Exception:  # a clock set before the sample's own days refuses it; the product works without
            log.exception("the sample data could not be loaded")
        finally:
            _loading.discard(_url())
    for question in ("store_state", "tasks", "occurrence_status", "award_ratio"):
        ask(question)


def loading() -> bool:
    """Whether the sample is being loaded just now."""
    return _url() in _loading


def actor() -> str:
    """Who makes a change; one office until sign-in names the person."""
    return "Sở Nội vụ"
