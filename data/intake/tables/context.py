"""What a table inherits from the lines around it: who reports, for which period, up to which day, by which decision.
Each comes with the cell it was read from; context_reading.py reads them.
A decision is taken from the title of a list of those commended only: forms and plans are issued by decisions too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from data.intake.headings.title_words import COMMENDED
from data.text import read_date

_DECIDED = re.compile(r"(?:kèm theo|theo|^(?:[ivx]{1,5}|\d{1,2})[.)]|^[\W_]*|\()\s*(?:quyết định|qđ)\b", re.IGNORECASE)
_DECISION = re.compile(
    r"(?:quyết định|qđ)\s+(?:khen thưởng\s+)?(?:số\s*:?\s*)?(\d+\s*/\s*[\w\-]+)[^\d]{0,12}"
    r"ngày\s+(\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4})",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"số\s*:?\s*(\d+\w?\s*/\s*QĐ\s*-\s*[\wĐđ&-]+)\W*", re.IGNORECASE)
_DAY = re.compile(r"^[^\d]{2,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_ITSELF = re.compile(r"(?:quyết định\W*$|quyết định\s+(?:về việc|v/v|khen thưởng))", re.IGNORECASE)
_BASIS = re.compile(r"[\W_]*căn cứ\b", re.IGNORECASE)
_BASES = re.compile(r"[\W_]*(?:các )?căn cứ(?: pháp lý)?\s*:?", re.IGNORECASE)  # a line of its own over a list of them
_GOES_ON = re.compile(r"\s*(?:[-–+•*]|(?:luật|nghị định|thông tư|quyết định|kế hoạch|công văn|qđ)\b)", re.IGNORECASE)
_ISSUED = re.compile(r"ban hành", re.IGNORECASE)
_FORM = re.compile(r"\b(?:mẫu|biểu (?:số|mẫu)|kế hoạch|quy chế|quy định|hướng dẫn|thông tư|nghị định)\b", re.IGNORECASE)
STATUTORY = re.compile(r"060[1-5]\s*\.?\s*N?\s*/\s*BNV|biểu\s*(?:số)?\s*:?\s*060[1-5]", re.IGNORECASE)


@dataclass
class Told:
    """One thing read from around the table and the cell it stands in (None: the sheet's name or the request)."""

    value: str
    cell: str | None = None


@dataclass(frozen=True)
class Decided:
    """A decision named above a table: number, ISO date, cell."""

    number: str
    day: str
    cell: str | None  # None where another sheet says it
    is_issued_with: bool  # "ban hành kèm theo": read so and told


@dataclass
class Context:
    """What a table inherits from its surroundings."""

    unit: Told | None = None
    period: Told | None = None
    other_period: Told | None = None  # what another title says, which shares no day with it
    data_until: Told | None = None
    written_on: str | None = None
    statutory: str | None = None
    sender: str | None = None
    sheet_unit: str | None = None
    below: Told | None = None  # a body of a sở right below it in the letterhead: Bệnh viện, Trường
    headed: Told | None = None  # the other unit where a commune's letterhead stands over a title that names one
    so_far: Told | None = None  # the line that speaks of a stretch from the start of the year
    unfilled: Told | None = None  # "Tháng | ... | Năm | 2026": of which month or quarter is left open
    yearless: Told | None = None  # "TIẾN ĐỘ THÁNG 9", where no line above names a year
    year: int | None = None  # named beside no period: "quý I, II, III, IV năm 2025"
    year_assumed: bool = False  # the period is the sheet's name, and no line names a year
    lines: list[tuple[str, str | None]] = field(default_factory=list)  # text and cell of every line above the table
    own: int = 0  # how many of them belong to this table alone
    under: list[tuple[str, str]] = field(default_factory=list)  # what lines below the last table say of it, labelled
    below_lines: list[tuple[str, str]] = field(default_factory=list)  # lines alone in their row below the last table
    garbled: Told | None = None  # the first line whose words cannot be read: it may name a period nobody sees

    @property
    def own_lines(self) -> list[tuple[str, str | None]]:
        """Text and cell of the lines that belong to this table alone."""
        return self.lines[: self.own]

    def decision(self) -> Decided | None:
        """What "Kèm theo Quyết định số 12/QĐ-UBND ngày 14/7/2026" names; of two, neither.

        A basis ("Căn cứ Quyết định số ...") is the decision only where it says that it commends.
        """
        for lines in (self.own_lines, self.lines[self.own :]):
            told: dict[tuple[str, str], Decided] = {}
            bases = _bases(lines)
            for at, (text, cell) in enumerate(lines):
                is_told = COMMENDED.search(text) if at in bases else _DECIDED.search(text)
                for number, day in _decisions(text) if is_told else ():
                    issued = _ISSUED.search(text)
                    if not _of_a_form(text) and (not issued or _is_list_of_commended(lines[: at + 1])):
                        told.setdefault((number, day), Decided(number, day, cell, issued is not None))
            if told:
                return next(iter(told.values())) if len(told) == 1 else None
        return self._letterhead() or self.decided_under()

    def own_number(self) -> tuple[str, str | None] | None:
        """The number of a decision that a letterhead gives: "Số: 215/QĐ-UBND"."""
        told = ((_NUMBERED.fullmatch(text.strip()), cell) for text, cell in self.own_lines)
        return next((("".join(found[1].split()), cell) for found, cell in told if found), None)

    def decided_under(self) -> Decided | None:
        """The one decision a line below the table names."""
        told = {one: cell for text, cell in self.under for one in _decisions(text)}
        return next((Decided(*one, cell, False) for one, cell in told.items()), None) if len(told) == 1 else None

    def _letterhead(self) -> Decided | None:
        """The decision itself over its list: "Số: 215/QĐ-UBND", "Xã A, ngày 14 tháng 5 năm 2026", "QUYẾT ĐỊNH"."""
        texts = [(text.strip(), cell) for text, cell in self.lines]
        numbers = [(found[1], cell) for text, cell in texts if (found := _NUMBERED.fullmatch(text))]
        days = [day for text, _ in texts if len(text) < 80 and (day := _written(text))]
        is_decision = any(_ITSELF.match(text) for text, _ in texts)
        if not is_decision or len(numbers) != 1 or len(days) != 1:
            return None
        return Decided("".join(numbers[0][0].split()), days[0], numbers[0][1], True)

    def basis(self) -> Decided | None:
        """The first decision among the bases that does not say what it decides: it may be the one that commends."""
        for at in sorted(_bases(self.lines)):
            text, cell = self.lines[at]
            number, day = next(iter(_decisions(text)), (None, None))
            if number and cell and not _FORM.search(text) and not COMMENDED.search(text):
                return Decided(number, day, cell, is_issued_with=False)
        return None

    def goes_on(self) -> Context:
        """What the next sheet of the same table takes from here; no cell of that sheet says it."""
        told = {
            name: Told(said.value)
            for name in ("unit", "period", "data_until")
            if (said := getattr(self, name)) is not None
        }
        lines = [(text, None) for text, _ in self.lines]
        return Context(**told, written_on=self.written_on, statutory=self.statutory, sender=self.sender, lines=lines)


def _written(text: str) -> str | None:
    """The day behind a place: "Văn Hán, ngày 14 tháng 5 năm 2026"."""
    found = _DAY.search(text)
    day = read_date("/".join(found.groups())).value if found else None
    return day.isoformat() if day else None


def _decisions(text: str) -> Iterator[tuple[str, str]]:
    """Number and ISO date of each decision a line names."""
    for found in _DECISION.finditer(text):
        if day := read_date("/".join(re.findall(r"\d+", found[2]))).value:
            yield "".join(found[1].split()), day.isoformat()


def _bases(lines: list[tuple[str, str | None]]) -> set[int]:
    """Which lines say on what a report is based: "Căn cứ ...", and the list below "Căn cứ:"."""
    found: set[int] = set()
    is_list = False
    for at, (text, _) in enumerate(lines):
        is_list = _BASES.fullmatch(text) is not None or is_list and _GOES_ON.match(text) is not None
        if is_list or _BASIS.match(text):
            found.add(at)
    return found


def _of_a_form(text: str) -> bool:
    """ "Mẫu số 01 ban hành kèm theo Quyết định ...": what is attached is a form, a plan or a regulation."""
    attached = re.split(r"(?:được\s+)?(?:ban hành|kèm theo)|\btheo\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
    return _FORM.search(attached) is not None and not COMMENDED.search(attached)


def _is_list_of_commended(lines: list[tuple[str, str | None]]) -> bool:
    """Whether the title down to the decision is that of a list of those commended, and no form's or plan's."""
    return any(COMMENDED.search(text) for text, _ in lines) and not any(_FORM.search(text) for text, _ in lines)
