"""Status marks and the legend that always stands under them, as escaped HTML.
A mark has a role, a spoken label and a title, so it is never colour or shape alone.
Text from files or names goes through `esc`, here and in every other part."""

from __future__ import annotations

from datetime import date
from html import escape
from urllib.parse import urlencode

from analytics.words import LEVELS, STATUSES, glued_on_screen, is_missing


def esc(value) -> str:
    """Text as text: what a file says is never markup, and no number is parted from its word at the end of a line."""
    return escape("" if is_missing(value) else glued_on_screen(str(value)), quote=True)


def mark(code: str, note: str = "") -> str:
    """One status square; `note` is added to what is spoken and shown on hover."""
    word = STATUSES[code].word + (f": {note}" if note else "")
    return f'<i class="m {code}" role="img" aria-label="{esc(word)}" title="{esc(word)}"></i>'


def level_mark(level: str) -> str:
    """The mark of a finding: error, warning or info."""
    return f'<i class="m {level}" role="img" aria-label="{esc(LEVELS[level])}"></i>'


def legend(codes) -> str:
    """Marks with their words, in the order of the status list, only those in use."""
    used = set(codes)
    items = "".join(
        f'<span><i class="m {code}" aria-hidden="true"></i>{esc(status.word)}</span>'
        for code, status in STATUSES.items()
        if code in used
    )
    return f'<div class="legend">{items}</div>'


def when(as_of: date, year: int) -> dict[str, object]:
    """The day of an address, and the plan year where it is not the day's own."""
    return {"as_of": as_of, "year": None if year == as_of.year else year}


def href(path: str, **params) -> str:
    """An address inside the product; empty parameters are left out."""
    kept = {key: value for key, value in params.items() if value not in (None, "")}
    return esc(path + ("?" + urlencode(kept) if kept else ""))


def link(text: str, path: str, **params) -> str:
    return f'<a href="{href(path, **params)}" target="_self">{esc(text)}</a>'
