"""What a heading is: its rows, and for each column a field of the form or a measure with dimensions.
The words headings are made of stand in heading_words.py.
finder.py finds them on a sheet."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

from data.intake.addresses import letters
from data.intake.forms import Form
from data.intake.headings import column_dims
from data.text import match_key


@dataclass
class Meaning:
    """What one column means: a field of the form, or a measure of a wide table with its dimensions."""

    column: int
    path: tuple[str, ...]
    field: str | None = None
    dims: dict[str, str] = dataclasses.field(default_factory=dict)
    measure: bool = False
    total: bool = False
    subset: bool = False  # "trong đó": part of the column before it
    adds: bool = False  # Nữ beside Nam: added to the column before that means the same
    group: tuple[str, ...] = ()  # heading above the last, which a total sums over
    suggestion: str | None = None
    ask: tuple[str, ...] = ()  # texts of the heading nobody understands
    names_counts: bool = False  # "Số ...", "Tỷ lệ ...": measured results though no unit of measure stands beside them
    rest_of_day: tuple[int, ...] = ()  # columns of the month and the year, where a day stands in three
    said: str | None = None  # the kỳ a column of states is about, where each kỳ has a column
    of_task: str | None = None  # and the task, where each task has one
    when: str | None = None  # the kỳ of that task: "Nhiệm vụ 12 (tháng 7)"
    of_unit: str | None = None  # or the unit, where each unit has one
    in_percent: bool = False  # bare numbers there are percentages
    marks: dict[str, str] = dataclasses.field(default_factory=dict)  # sign -> the words of the state it stands for
    asked: str | None = None  # why it is asked what the marks stand for

    @property
    def title(self) -> str:
        return " / ".join(self.path)

    @property
    def letter(self) -> str:
        return letters(self.column)


@dataclass(frozen=True)
class FromTitle:
    """What the title over a heading says, so that no column has to."""

    award: bool = False  # which award was given
    given: bool = False  # its rows are those who were given it: no list of units or clusters
    states: bool = False  # how far all work it lists has come
    reports: bool = False  # that it reports on work: no list of tasks to come
    cluster: bool = False  # of which cụm, khối its units are
    target: bool = False  # that it sets targets, of its year
    days: bool = False  # that it lists days off or worked
    plan: bool = False  # that it is a plan's list of tasks
    units: bool = False  # that it lists units, or all of one type
    counted: bool = False  # what its values count, as may the group rows below it


NO_TITLE = FromTitle()


@dataclass
class Header:
    """One heading: its rows, its columns, the form it fits."""

    top: int
    bottom: int
    first: int
    last: int
    form: Form | None
    meanings: list[Meaning]
    score: float = 0.0
    texts: tuple[str, ...] = ()
    told: dict[str, str] = dataclasses.field(default_factory=dict)  # what an officer said of columns
    title: FromTitle = NO_TITLE

    @property
    def counted(self) -> set[int]:
        """Columns whose numbers are of one row each, however they are merged: measures, and values of results."""
        is_measured = self.form is not None and self.form.code == "results"
        return {m.column for m in self.meanings if m.measure or is_measured and m.field == "value"}

    def field_column(self, name: str) -> int | None:
        return next((m.column for m in self.meanings if m.field == name), None)

    @property
    def shape(self) -> str:
        """The titles of all columns in order: two files of one shape have the same heading."""
        return " | ".join(match_key(meaning.title) for meaning in self.meanings)

    def correct(self, told: dict[str, str], form: Form | None, year: int) -> None:
        """An officer says what columns mean: {"C": "recipient_type"}, "" for a column to leave out, or what the
        numbers of the column are about (column_dims.py).

        `form` is the form of a heading that none was recognised for.
        """
        self.form, self.told = self.form or form, self.told | told
        for meaning in self.meanings:
            if meaning.letter not in told:
                continue
            wanted = told[meaning.letter]
            dims = column_dims.unpack(wanted)
            for other in self.meanings:
                if wanted and other.field == wanted:
                    other.field = None
            meaning.field, meaning.rest_of_day = None if dims is not None else wanted or None, ()
            meaning.measure, meaning.dims = wanted == "quantity" or dims is not None, dims or {}
            meaning.total, meaning.subset, meaning.adds = bool(meaning.dims.pop(column_dims.TOTAL, None)), False, False
            if "period" in meaning.dims:
                meaning.dims["period"] = column_dims.period_in(meaning.dims["period"], year)
        for meaning in self.meanings:
            if meaning.field == "quantity":
                meaning.total = self.is_wide  # beside columns of its parts it adds them up
            if meaning.letter in told and meaning.total:
                meaning.group = meaning.path[:-1]  # those under its own heading, not the whole row

    def take_over(self, other: Header) -> None:
        """Form and meanings of a heading of the same shape, from the columns they stand in there to one's own."""
        by = self.first - other.first
        self.form, self.score = other.form, other.score
        self.meanings = [dataclasses.replace(m, column=m.column + by) for m in other.meanings]

    @property
    def name_columns(self) -> list[int]:
        """The column of names; all of them where each class of recipients has its own, and each name counts."""
        named = [m for m in self.meanings if m.field == "person"]
        return [m.column for m in named if m.measure] or [m.column for m in named[:1]]

    @property
    def counts_names(self) -> bool:
        """Whether nothing but names is counted."""
        return bool(self.measures) and all(m.field == "person" or m.total for m in self.measures)

    @property
    def measures(self) -> list[Meaning]:
        return [m for m in self.meanings if m.measure]

    @property
    def is_wide(self) -> bool:
        return any(m.measure and m.dims for m in self.meanings)


def same_heading(header: Header, texts: list[str]) -> bool:
    """Whether a later row repeats the heading, as after a page break."""
    keys = [match_key(t) for t in texts]
    return bool(keys) and sum(k in header.texts for k in keys) >= 0.7 * max(len(keys), len(header.texts) * 0.7)


_ASIDE = (None, "ignore", "note", "order")
_CLASS = re.compile(r"(?:tên )?(?:tập thể|cá nhân|hộ gia đình|doanh nghiệp)")  # over names of one class


def says_otherwise(header: Header, other: Header) -> bool:
    """Whether a later heading means something else in a column: "Cá nhân" under "Tập thể" begins another table."""
    ours = {meaning.column: meaning for meaning in header.meanings}
    for meaning in other.meanings:
        own = ours.get(meaning.column)
        if meaning.path and (own is None or not own.path) and (meaning.measure or meaning.field not in _ASIDE):
            return True  # a column that the first has not
        if own is None or not own.path or not meaning.path:
            continue
        is_said = {*map(match_key, meaning.path)} <= {*map(match_key, own.path)}
        titles = [match_key(told.path[-1]) for told in (meaning, own)]
        is_other = _about(meaning) != _about(own) or all(_CLASS.fullmatch(title) for title in titles)
        if not is_said and (meaning.field or meaning.dims) and is_other:
            return True
    return False


def _about(meaning: Meaning) -> tuple:
    return meaning.field, meaning.dims, meaning.said, meaning.of_task, meaning.of_unit
