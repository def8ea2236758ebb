"""What a slide is made of: plain data, drawn alike by PowerPoint, by the page and by the offline file.
A slide has one finding as its title; its parts lie on a body of 100 x 100, whatever the screen.
Tones are names of the palette; every text is ready to print."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Cell:
    """One cell of a table; tone colours the text, and the words carry the meaning alone.

    A name that may be cut loses words before its `tail` where the table would not stand otherwise.
    """

    text: str
    tone: str | None = None
    bold: bool = False
    may_cut: bool = False
    tail: str = ""


@dataclass(frozen=True)
class Column:
    head: str
    share: float  # of the table's width, in percent
    align: str = "left"


def columns(drawn: str) -> tuple[Column, ...]:
    """Columns from a drawn head: "Số ngày:9> | Đơn vị:19" is a right-aligned column and a left-aligned one."""
    made = []
    for text in drawn.split("|"):
        head, _, share = text.strip().rpartition(":")
        made.append(Column(head, float(share.rstrip(">")), "right" if share.endswith(">") else "left"))
    return tuple(made)


@dataclass(frozen=True)
class Table:
    """Columns and rows; `size` in points on a slide 13.33 in wide; `more` says what was left out."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    alt: str
    size: float = 14
    more: str = ""


@dataclass(frozen=True)
class Series:
    name: str
    tone: str
    values: tuple[float | int | None, ...]
    hatched: bool = False  # not classified, never a status
    tones: tuple[str, ...] = ()  # one a point, where points differ (last year)


@dataclass(frozen=True)
class Chart:
    """Stacked columns, or bars when horizontal; shares are fractions of 1. Groups: (name, how many categories)."""

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str
    groups: tuple[tuple[str, int], ...] = ()
    percent: bool = False
    horizontal: bool = False
    legend: bool = True


@dataclass(frozen=True)
class Card:
    """A number as large as it deserves: what it is, and what stands beside it."""

    number: str
    rest: str
    label: str
    note: str
    tone: str = "ink"


@dataclass(frozen=True)
class Text:
    lines: tuple[str, ...]
    size: float = 16


@dataclass(frozen=True)
class Part:
    """A block and its place on the body, in percent."""

    block: Table | Chart | Card | Text
    x: float = 0
    y: float = 0
    w: float = 100
    h: float = 100
    title: str = ""


@dataclass(frozen=True)
class Slide:
    """key names it in links; source is the footer; notes are what the speaker reads."""

    key: str
    kicker: str
    title: str
    parts: tuple[Part, ...]
    source: str
    notes: str
    sample: bool = False


def chosen(slides: tuple[Slide, ...], keys: list[str] | None = None, titles: dict[str, str] | None = None):
    """The slides an officer picked, in the order picked, with the titles edited."""
    by_key = {slide.key: slide for slide in slides}
    picked = [by_key[key] for key in keys if key in by_key] if keys is not None else list(slides)
    return tuple(replace(slide, title=(titles or {}).get(slide.key) or slide.title) for slide in picked)


def texts(slide: Slide) -> list[str]:
    """Every text of a slide in reading order, for search and for comparing formats."""
    found = [slide.kicker, slide.title]
    for part in slide.parts:
        block = part.block
        found.append(part.title)
        if isinstance(block, Table):
            found += [column.head for column in block.columns]
            found += [cell.text for row in block.rows for cell in row] + [block.more]
        elif isinstance(block, Card):
            found += [block.number + block.rest, block.label, block.note]
        elif isinstance(block, Text):
            found += block.lines
        else:
            found += [block.title, *block.categories, *(series.name for series in block.series)]
    return [text for text in (*found, slide.source) if text]
