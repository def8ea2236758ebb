"""An officer's own words in a report: a section is shown as lines, changed, and put back.
A line that was not changed keeps what it was (heading, item, gap); a new one is read by how it begins.
Only words change hands here: figures in annexes stay those of the data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from analytics.reports.document import Paragraph, Report

MARKS = {"item": "- "}


def as_lines(paragraphs: tuple[Paragraph, ...]) -> str:
    """A section as text, one paragraph a line."""
    return "\n".join(MARKS.get(one.kind, "") + one.text for one in paragraphs)


def reworded(told: Report, texts: Mapping[int, str]) -> Report:
    """The report with the sections of `texts` (by place, from 0) said in the officer's words."""
    parts = tuple((name, _read(texts[at], part) if at in texts else part) for at, (name, part) in enumerate(told.parts))
    return replace(told, parts=parts)


def _read(text: str, former: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    known = {as_lines((one,)): one for one in former}
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(known.get(line) or _new(line) for line in lines)


def _new(line: str) -> Paragraph:
    if line.startswith("- "):
        return Paragraph(line[2:].strip(), "item")
    return Paragraph(line, "gap" if line.startswith("[…") else "text")
