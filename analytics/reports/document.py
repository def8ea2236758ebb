"""What a report or a letter is made of: paragraphs, marked gaps and annex tables, as plain data.
Word and PDF print these very objects, so they cannot differ.
A gap is what the data cannot say: it is marked, and an officer fills it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; a gap is for the officer to fill, a heading is the numbered line of a section."""

    text: str
    kind: str = "text"  # text | heading | gap | item


@dataclass(frozen=True)
class Annex:
    """A table that follows the report: heads, shares of the width, alignment, rows of printed texts."""

    title: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    numbers: tuple[int, ...]  # columns set to the right
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    wide: bool = False  # on its own landscape pages
    total: tuple[str, ...] = ()  # the last row, in bold, where numbers may be added


@dataclass(frozen=True)
class Report:
    """What a template receives. parts: (heading, paragraphs), in the usual order."""

    kind: str
    sender: dict[str, str]
    subject: str
    intro: tuple[Paragraph, ...]
    parts: tuple[tuple[str, tuple[Paragraph, ...]], ...]
    annexes: tuple[Annex, ...]
    stamp: str
    sample: bool


def attached(told: Report | Letter, year: int) -> str:
    """The line under an annex's heading that ties it to its document; number and day are left to people."""
    kind, sign = ("Báo cáo", f"/BC-{told.sender['sign']}"), ("Công văn", f"/{told.sender['sign']}-TĐKT")
    name, number = kind if isinstance(told, Report) else sign
    return f"(Kèm theo {name} số          {number} ngày       tháng       năm {year} của {told.sender['name']})"


def gap(what: str) -> Paragraph:
    return Paragraph(f"[… Sở Nội vụ bổ sung: {what}]", "gap")


@dataclass(frozen=True)
class Letter:
    """A công văn: to whom, what about, its paragraphs, and the list that goes with it."""

    sender: dict[str, str]
    subject: str
    to: str
    body: tuple[Paragraph, ...]
    copies: tuple[str, ...]
    annexes: tuple[Annex, ...]
    stamp: str
    sample: bool
