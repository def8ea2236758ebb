"""Columns of an awards table that name whom it lists: people, collectives, households, and what is said of them.
Titles like "Tên", "Tập thể", "Tổ dân phố" stand over names in one office's file and over numbers in another's: what is
below them decides. In a list of people "Xóm" is an address, and years under Nam, Nữ are those of birth."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.grid import Grid
from data.intake.headings import names_by_class, personal
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import TOTAL
from data.intake.meaning.match import BETWEEN, without_number
from data.intake.meaning.names import ASKED, CatalogueNames
from data.intake.meaning.people_words import COLLECTIVE, COMPANY, HOUSEHOLD, PERSON, bears_surname
from data.intake.meaning.values import is_mark
from data.text import clean, match_key, read_count

_NUMBER = re.compile(r"\W*(?:(?:khoảng|hơn|trên|dưới|gần|ước|chừng|độ)\s+)?[oOlI]?\d", re.IGNORECASE)
_COUNTED = re.compile(r"\d{1,5}\s+(\D+)")
_BARE = ("tên", "ten", "người được khen", "ông bà")
_CLASSES = ("tập thể", "cá nhân", "hộ gia đình", "doanh nghiệp")
_SURELY = re.compile(f"{PERSON.pattern}|{HOUSEHOLD.pattern}|{COMPANY.pattern}")  # no unit of ours begins so
LOOKED_AT = 60  # rows below a heading that tell what a column holds


class ListedColumns:
    """The columns of one heading, above the rows that follow it."""

    def __init__(
        self,
        grid: Grid,
        meanings: list[Meaning],
        bottom: int,
        names: CatalogueNames,
        dims: Callable[[str, int], dict | None],
    ):
        self.grid, self.meanings, self.bottom, self.names, self.dims = grid, meanings, bottom, names, dims

    def _below(self, meaning: Meaning) -> list:
        column = self.grid.columns[meaning.column][self.bottom + 1 : self.bottom + 1 + LOOKED_AT]
        return [value for value in column if value not in ("", None)]

    def _texts(self, meaning: Meaning) -> list[str]:
        return [value for value in self._below(meaning) if isinstance(value, str) and match_key(value)]

    @property
    def fields(self) -> set[str | None]:
        return {meaning.field for meaning in self.meanings}

    def people(self) -> None:
        """In a list of people a column of words is no measure: "Xóm" says where they live, "Tổ dân phố" over 5 too."""
        for meaning in self.meanings:  # "Đồng chí" over 9, 12 counts them
            below = self._below(meaning) if meaning.field == "person" else []
            if below and all(read_count(value).value is not None for value in below):
                meaning.field = None
        names_by_class.mark(self.meanings, self._all_below, self._is_a_name)
        if "person" not in self.fields:
            self._named_in_columns()
            self._named_as_recipients()
            self._names_of_a_decision()
        self._names_under_a_bare_title()
        counts = [
            m
            for m in self.meanings
            if m.measure and not (_names_a_place(m) and self._holds_names(m)) and not personal.describes(m.title)
        ]
        if not self.fields & {"person", "quantity"} and not counts:
            self._collectives()
        if "person" not in self.fields:
            return
        for meaning in self.meanings:
            if meaning.field is None and match_key(meaning.title) == "tên" and any(map(_names_surnames, self.meanings)):
                meaning.field = "ignore"  # the rest of the name
            texts = self._texts(meaning)
            is_words = texts and not any(map(_counts, self._below(meaning)))
            if meaning.measure and meaning.field != "person" and (is_words or self._is_a_place(meaning)):
                meaning.measure, meaning.total, meaning.dims = False, False, {}
                meaning.field = "ignore" if "workplace" in self.fields else "workplace"

    def _all_below(self, meaning: Meaning) -> tuple:
        return self.grid.columns[meaning.column][self.bottom + 1 : self.bottom + 1 + LOOKED_AT]

    def _is_a_name(self, value: object) -> bool:
        """No number, no mark, and nothing that an award, a recipient or a kind is called by."""
        return isinstance(value, str) and not _counts(value) and not self.dims(without_number(value), 2000)

    def _counts_something(self, meaning: Meaning) -> bool:
        """Whether anything below a column is a number, and no mark."""
        return any(_counts(value) and not is_mark(value) for value in self._below(meaning))

    def _names_of_a_decision(self) -> None:
        """ "Tên" beside an award and its decision, without numbers: of those who were given it."""
        fields = self.fields
        if "award_form" not in fields or not fields & {"decision", "decision_no"} or "quantity" in fields:
            return
        for meaning in self.meanings:
            if meaning.field is None and not meaning.measure and match_key(meaning.title) == "tên":
                meaning.field = "person"
                return

    def _names_under_a_bare_title(self) -> None:
        """ "Tên" over Nguyễn Văn A, Trần Thị B or Trường THCS, where nothing is counted."""
        if self.fields & {"person", "quantity"} or any(m.measure and self._counts_something(m) for m in self.meanings):
            return
        for meaning in self.meanings:
            texts = self._texts(meaning) if match_key(meaning.title) in _BARE else []
            keys = list(map(match_key, texts))
            sure = [bears_surname(t) or bool(_SURELY.fullmatch(key)) for t, key in zip(texts, keys, strict=True)]
            named = sum(one or bool(COLLECTIVE.fullmatch(key)) for one, key in zip(sure, keys, strict=True))
            if any(sure) and 2 * named >= len(texts):
                meaning.field = "person"
                return

    def _named_in_columns(self) -> None:
        """ "Tập thể", "Cá nhân" over names, where nothing is counted: "STT | Tập thể | Thành tích | Hình thức"."""
        if "quantity" in self.fields:
            return
        told = [m for m in self.meanings if m.measure and not m.total and self._names_a_class(m)]
        if len(told) != 1 or any(map(_counts, self._below(told[0]))):
            return
        texts = self._texts(told[0])
        if texts and 2 * sum(self.dims(text, 2000) is None for text in texts) > len(texts):
            told[0].field, told[0].measure, told[0].dims = "person", False, {}

    @staticmethod
    def _names_a_class(meaning: Meaning) -> bool:
        """ "Tập thể", or people by their work: "Cán bộ"."""
        return match_key(meaning.title) in _CLASSES or meaning.dims.get("recipient_type", "").startswith(ASKED)

    def _named_as_recipients(self) -> None:
        """ "Tập thể/cá nhân" over Phòng Quản lý nhà, Nguyễn A: names, and not which of both a row counts."""
        counts = [m for m in self.meanings if m.measure and self._counts_something(m)]
        if "quantity" in self.fields or counts:
            return
        for meaning in self.meanings:
            is_class = "loại" in match_key(meaning.title).split()  # says of what kind a row is, and names nobody
            is_open = meaning.field in ("recipient_group", "recipient_type") and not is_class
            is_open = is_open or meaning.field is None and personal.names_classes(meaning.title)
            texts = self._texts(meaning) if is_open else []
            if texts and all(map(self._counts_recipients, texts)):  # "05 tập thể, 12 cá nhân"
                meaning.field = "quantity"
                return
            if texts and sum(self.dims(without_number(text), 2000) is None for text in texts) >= 0.5 * len(texts):
                meaning.field = "person"
                return

    def _counts_recipients(self, text: str) -> bool:
        parts = [_COUNTED.fullmatch(part) for part in BETWEEN.split(clean(text))]
        return all(part and self.names.recipients.knows(part[1]) for part in parts)

    def _is_a_place(self, meaning: Meaning) -> bool:
        """Whether a title like "Tổ", "Lớp", "Chi bộ" beside names says which one a person is of: numbers below it are
        no counts then. Marks, or ones, count there only beside another class to mark ("Tập thể | Xóm | Hộ").
        """
        if not _names_a_place(meaning):
            return False
        beside = any(m.measure and m.dims and not _names_a_place(m) for m in self.meanings)
        return not beside or not all(is_mark(value) or value in (1.0, "1", "01") for value in self._below(meaning))

    def parts(self) -> None:
        """ "Phòng, ban" over names, "Xóm" over names: parts of the unit whose awards stand beside them.

        "Đơn vị" over schools alone lists parts too. A column of parts beside people's names says where they work.
        """
        for meaning in self.meanings:
            is_named = meaning.dims.get("recipient_type") == "tap_the_nho" and len(meaning.path) == 1
            if is_named and "part" not in self.fields and self._holds_names(meaning):
                meaning.measure, meaning.total, meaning.dims, meaning.field = False, False, {}, "part"
            if meaning.field == "unit" and "part" not in self.fields and self._holds_parts(meaning):
                meaning.field = "part"
        if "person" in self.fields:
            for meaning in self.meanings:
                if meaning.field == "part":
                    meaning.field = "ignore" if "workplace" in self.fields else "workplace"

    def _holds_parts(self, meaning: Meaning) -> bool:
        """Schools, phòng, xóm below it and no unit of ours, beside numbers of awards."""
        texts = [text for text in self._texts(meaning) if not TOTAL.fullmatch(match_key(text))]
        named = [COLLECTIVE.fullmatch(match_key(text)) and not self.names.units.known(text).id for text in texts]
        counts = any(m.measure or m.field == "quantity" for m in self.meanings)
        return bool(texts) and all(named) and counts and "person" not in self.fields

    def _holds_names(self, meaning: Meaning) -> bool:
        """Words below it, no numbers, and none that says an award, a recipient or a kind."""
        texts, below = self._texts(meaning), self._below(meaning)
        told = ((self.dims(text, 2000) or {}).keys() - {"total"} for text in texts)
        return bool(texts) and not any(map(_counts, below)) and not any(told)

    def _collectives(self) -> None:
        """ "Tên đơn vị", "Tên xóm" over Trường THCS, Xóm 3: the collectives of a list, no cơ quan, đơn vị of ours."""
        for meaning in self.meanings:
            is_place = _names_a_place(meaning) and not any(
                self._counts_something(m)
                for m in self.meanings
                if m.field not in ("order", "ignore", "note") and not personal.describes(m.title)
            )
            texts = self._texts(meaning) if meaning.field in ("unit", "part") or is_place else []
            own = [t for t in texts if COLLECTIVE.fullmatch(match_key(t)) and not self.names.units.known(t).id]
            if texts and len(own) > 0.5 * len(texts):
                meaning.field, meaning.measure, meaning.dims = "person", False, {}
                return

    def _sexes_of_people(self) -> None:
        """Beside names Nam, Nữ over marks or years of birth say what each person is, and count nothing."""
        told = [m for m in self.meanings if m.measure and m.dims.keys() == {"sex"}]
        below = [value for meaning in told for value in self._below(meaning)]
        if "person" in self.fields and below and all(map(_describes, below)):
            for meaning in told:
                meaning.measure, meaning.total, meaning.dims, meaning.field = False, False, {}, "ignore"


def _names_a_place(meaning: Meaning) -> bool:
    """Whether all that a column says is a small collective by its own name: "Tổ dân phố", and not "Tập thể nhỏ"."""
    is_small = meaning.dims == {"recipient_type": "tap_the_nho"}
    return is_small and not any("tập thể" in match_key(text) for text in meaning.path)


def _names_surnames(meaning: Meaning) -> bool:
    """ "Họ và tên đệm"."""
    return meaning.field == "person" and match_key(meaning.title).endswith(("đệm", "lót"))


def _describes(value: object) -> bool:
    """A mark, a one, a day or a year of birth."""
    if isinstance(value, float):
        return value == 1 or 1900 <= value <= 2030
    if not isinstance(value, str):
        return True
    return is_mark(value) or bool(re.fullmatch(r"1|01|(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d", value.strip()))


def _counts(value: object) -> bool:
    """A number, sure or to be asked ("1,000", "khoảng 10"), or the mark that stands for one person."""
    is_asked = isinstance(value, str) and _NUMBER.match(value) is not None
    return is_asked or is_mark(value) or read_count(value).value is not None
