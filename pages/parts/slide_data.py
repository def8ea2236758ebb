"""The slides of one day, version and scope, told once and kept while somebody shows them.
A show is either live (the newest published version, today or a given day) or a frozen meeting.
What is said on screen is what the .pptx says: both come from analytics/reports/story.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from analytics.ask import LEADER
from analytics.reports.facts import Facts, collect
from analytics.reports.slides import Slide, chosen
from analytics.reports.story import slides as story
from data.meetings import Meeting
from data.store import Store
from pages.parts import session


@dataclass(frozen=True)
class Show:
    """What is on the wall: slides in order, and the numbers they stand on."""

    slides: tuple[Slide, ...]
    facts: Facts


@lru_cache(maxsize=8)
def _told(store: Store, as_of: date, year: int, version: int, cluster: str, unit: str) -> Show:
    scope = {"cluster": cluster or None, "unit": unit or None}
    facts = collect(store, as_of, year=year, version=version, viewer=LEADER, **scope)
    return Show(story(facts), facts)


def live(as_of: date | None = None, cluster: str = "", unit: str = "", year: int | None = None) -> Show:
    """Every slide at the published version, today or on a given day; asked again, it follows what has come since."""
    store, as_of = session.store(), as_of or session.now()
    return _told(store, as_of, year or as_of.year, store.published(), cluster, unit)


def frozen(meeting: Meeting) -> Show:
    """The slides of a meeting in its order, with its sentences, at its day and version."""
    year, scope = meeting.year or meeting.as_of.year, (meeting.cluster_id or "", meeting.unit_id or "")
    show = _told(session.store(), meeting.as_of, year, meeting.version, *scope)
    return Show(chosen(show.slides, list(meeting.slides), meeting.sentences), show.facts)
