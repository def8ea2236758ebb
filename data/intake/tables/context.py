"""What the lines around a table say: who reports, for which period, up to which day, on which date.
The unit or the period may stand only in the title or in the sheet's name; each comes with the cell it was read from.
"Đơn vị nhận báo cáo", "Kính gửi" and "Nơi nhận" name others and are never taken for the sender."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from data.intake.meaning.match import NUMBERING
from data.intake.meaning.unit_names import UnitNames
from data.intake.model import address, position
from data.intake.tables import context_days
from data.intake.tables.grid import Grid
from data.text import clean, is_garbled, match_key, read_date, read_period

_SAID = re.compile(
    r"^\s*(?:tên\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị|địa phương|don vi|co quan)(?:\s+(?:báo cáo|gửi báo cáo|gửi|lập "
    r"biểu|thực hiện|bao cao))?\s*[:：]\s*(.*)$",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:bệnh viện|trường|trung tâm|chi cục|công ty|viện|nhà máy|bảo tàng|thư viện|nhà hát|trạm|hạt|hội|đoàn|liên đoàn|"
    r"hợp tác xã|xí nghiệp|doanh nghiệp|quỹ)\b"
)
_COPIES = re.compile(r"\s*nơi nhận\b", re.IGNORECASE)
_LISTED = re.compile(r"\s*[-–+•*]")
_NOT_SENDER = re.compile(r"nhận báo cáo|kính gửi|nơi nhận|đơn vị tính|gửi:|cơ quan chủ trì", re.IGNORECASE)
_NAMED_YEAR = re.compile(r"^(?!.*\bngày\b.*\btháng\b).*\bnăm (20\d\d)\b", re.IGNORECASE)  # of no letter's date
_CITED = re.compile(
    r"kèm theo|ban hành|căn cứ|theo thông tư|nghị định|giai đoạn|nhiệm kỳ|đến ngày|tới ngày|hướng dẫn", re.IGNORECASE
)
_DECIDED = re.compile(r"(?:kèm theo|theo|^[\W_]*)\s*(?:quyết định|qđ)\b", re.IGNORECASE)
_DECISION = re.compile(
    r"(?:quyết định|qđ)\s+(?:khen thưởng\s+)?(?:số\s*:?\s*)?(\d+\s*/\s*[\w\-]+)[^\d]{0,12}"
    r"ngày\s+(\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4})",
    re.IGNORECASE,
)
_ISSUED = re.compile(r"ban hành", re.IGNORECASE)
_COMMENDED = re.compile(
    r"danh sách.*(?:khen|tặng|danh hiệu|công nhận)|được (?:tặng|khen|công nhận)|tặng thưởng|về việc (?:tặng|khen)",
    re.IGNORECASE,
)
_FORM = re.compile(r"\b(?:mẫu|biểu (?:số|mẫu)|kế hoạch|quy chế|quy định|hướng dẫn|thông tư|nghị định)\b", re.IGNORECASE)
STATUTORY = re.compile(r"060[1-5]\s*\.?\s*N?\s*/\s*BNV|biểu\s*(?:số)?\s*:?\s*060[1-5]", re.IGNORECASE)
_SPECIFIC = {"": 0, "S": 1, "H": 1, "Q": 2}
CONTEXT_ROWS = 40


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
    data_until: Told | None = None
    written_on: str | None = None
    statutory: str | None = None
    sender: str | None = None
    sheet_unit: str | None = None
    below: Told | None = None  # a body of a sở right below it in the letterhead: Bệnh viện, Trường
    headed: Told | None = None  # the other unit where a commune's letterhead stands over a title that names one
    year: int | None = None  # named beside no period: "quý I, II, III, IV năm 2025"
    year_assumed: bool = False  # the period is the sheet's name, and no line names a year
    lines: list[tuple[str, str | None]] = field(default_factory=list)  # text and cell of every line above the table
    own: int = 0  # how many of them belong to this table alone
    garbled: Told | None = None  # the first line whose words cannot be read: it may name a period nobody sees

    def decision(self) -> Decided | None:
        """What "Kèm theo Quyết định số 12/QĐ-UBND ngày 14/7/2026" names; of two, neither."""
        for lines in (self.lines[: self.own], self.lines[self.own :]):
            told: dict[tuple[str, str], Decided] = {}
            for at, (text, cell) in enumerate(lines):
                for found in _DECISION.finditer(text) if _DECIDED.search(text) else ():
                    day = read_date("/".join(re.findall(r"\d+", found[2]))).value
                    issued = _ISSUED.search(text)
                    if day and not _of_a_form(text) and (not issued or _is_list_of_commended(lines[: at + 1])):
                        one = Decided("".join(found[1].split()), day.isoformat(), cell, issued is not None)
                        told.setdefault((one.number, one.day), one)
            if told:
                return next(iter(told.values())) if len(told) == 1 else None
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


def _of_a_form(text: str) -> bool:
    """ "Mẫu số 01 ban hành kèm theo Quyết định ...": what is attached is a form, a plan or a regulation."""
    attached = re.split(r"(?:được\s+)?(?:ban hành|kèm theo)|\btheo\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
    return _FORM.search(attached) is not None and not _COMMENDED.search(attached)


def _is_list_of_commended(lines: list[tuple[str, str | None]]) -> bool:
    """Whether the title down to the decision is that of a list of those commended, and no form's or plan's."""
    return any(_COMMENDED.search(text) for text, _ in lines) and not any(_FORM.search(text) for text, _ in lines)


def _specific(period: str) -> int:
    part = period.partition("-")[2]
    return 3 if part[:1].isdigit() else _SPECIFIC[part[:1]]


def read_context(
    grid: Grid,
    first: int,
    top: int,
    units: UnitNames,
    year: int,
    inherited: Context | None = None,
    own: range | None = None,
    beside: Sequence[range] = (),
) -> Context:
    """From the rows between the last table (or the start of the sheet) and this one's heading.

    `own` are the table's columns, `beside` those of tables next to it: each may have a title of its own.
    """
    lines = [
        (row, column, clean(value), value)
        for row in range(max(first, top - CONTEXT_ROWS), top)
        for column, value in enumerate(grid.rows[row])
        if isinstance(value, str) and value.strip()
    ]
    if own is not None and beside:
        lines = _without_neighbours(lines, own, beside)
    found = Context(lines=[(text, address(row, column)) for row, column, text, _ in lines])
    found.own = len(found.lines)
    _units(grid, lines, units, found)
    _dates(grid, lines, found)
    _period(grid, lines, found, year)
    if inherited:
        for name in ("unit", "period", "data_until", "written_on", "statutory", "sender"):
            if getattr(found, name) is None:
                setattr(found, name, getattr(inherited, name))
        found.lines += inherited.lines
    return found


def _without_neighbours(lines: list, own: range, beside: Sequence[range]) -> list:
    """Lines but those that say over the next table's columns what stands in the same row over one's own."""
    kept = []
    for line in lines:
        row, column, text, _ = line
        is_others = column not in own and any(column in columns for columns in beside)
        mine = [t for r, c, t, _ in lines if r == row and c in own]
        if not (is_others and read_period(text, anywhere=True) and any(read_period(t, anywhere=True) for t in mine)):
            kept.append(line)
    return kept


def _units(grid: Grid, lines, units: UnitNames, found: Context) -> None:
    named = units.known(grid.name)
    if named.id and named.how in ("exact", "alias", "short", "unaccented"):
        found.sheet_unit = named.id
    head: list[tuple[str, str]] = []
    title: list[tuple[str, str]] = []
    copied: int | None = None  # column of a list of those who get a copy
    for row, column, text, raw in lines:
        place = address(row, column)
        if column == copied and _LISTED.match(text):
            continue
        copied = column if _COPIES.match(text) else None if column == copied else copied
        said = _SAID.match(text)
        if said and not _NOT_SENDER.search(text):
            name, where = said[1], place
            if not name:
                right = next(((c, grid.text(row, c)) for c in range(column + 1, grid.width) if grid.text(row, c)), None)
                name, where = (right[1], address(row, right[0])) if right else ("", place)
            match = units.known(name)
            if match.id:
                found.unit, found.sender = Told(match.id, where), match.id
                return
            if _BODY.match(match_key(name)):
                found.below = Told(clean(name)[:80], where)
        if _NOT_SENDER.search(text):
            continue
        for part in str(raw).splitlines():
            match = units.known(part) if len(part) < 90 else None
            if match and match.id and (match.how in ("exact", "alias") or match.how == "unaccented" and part.isascii()):
                head.append((match.id, place))
                break
        else:
            title += [(unit_id, place) for unit_id in units.mentioned(text)]
    section = head[-1] if head and lines and head[-1][1] == address(*lines[-1][:2]) and len(head) > 1 else None
    if section and NUMBERING.match(lines[-1][2]):
        head.pop()  # "2. Xã Na Rì" right above a table, under the letterhead of whoever collects
    else:
        section = None
    below = (_body_below(grid, place) for _, place in [*head, *title])
    found.below = found.below or next(filter(None, below), None)
    titles = list(dict.fromkeys(unit_id for unit_id, _ in title))
    heads = list(dict.fromkeys(unit_id for unit_id, _ in head))
    if section:
        found.unit = Told(*section)
    elif len(titles) == 1:
        found.unit = Told(titles[0], title[0][1])
    elif len(heads) == 1:
        found.unit = Told(heads[0], head[0][1])
    others = [one for one in title if one[0] not in heads and units.is_commune(one[0])]
    if len(heads) == 1 and units.is_commune(heads[0]) and others and not section:
        found.headed = Told(*(head[0] if found.unit and found.unit.value != heads[0] else others[0]))
    found.sender = heads[0] if len(heads) == 1 else titles[0] if len(titles) == 1 else None


def _body_below(grid: Grid, place: str) -> Told | None:
    """ "BỆNH VIỆN A" right below "SỞ Y TẾ": who sends is not the unit of the line above."""
    row, column = position(place)
    lines = [clean(part) for part in str(grid.at(row, column)).splitlines()[1:]]
    for text, cell in [*((line, place) for line in lines), (grid.text(row + 1, column), address(row + 1, column))]:
        if len(text) < 90 and _BODY.match(match_key(text)):
            return Told(text, cell)
    return None


def _dates(grid: Grid, lines, found: Context) -> None:
    covered = None
    for row, column, text, _ in lines:
        until = context_days.until(text)
        if until and found.data_until is None:
            _, value, is_whole = until
            value = value or next((grid.at(row, c) for c in range(column + 1, grid.width) if grid.at(row, c) != ""), "")
            if day := context_days.last_day(value, is_whole):
                found.data_until = Told(day, address(row, column))
        if not until and not _CITED.search(text):
            found.written_on = context_days.written(text) or found.written_on
        covered = covered or context_days.covered(text) or context_days.ended(text)
        if STATUTORY.search(text):
            found.statutory = re.search(r"060[1-5]", text)[0]
    found.written_on = found.written_on or covered


def _own_words(text: str, raw: str) -> str:
    """A title of several lines in one cell, without those that cite another document."""
    parts = raw.splitlines()
    kept = [part for part in parts if not _CITED.search(part)]
    return clean(" ".join(kept)) if len(parts) > 1 and kept else text


def _period(grid: Grid, lines, found: Context, year: int) -> None:
    best: tuple[int, str, str] | None = None
    open_part: tuple[str, str] | None = None  # "QUÝ I", whose year stands alone in the next line
    for row, column, text, raw in lines:
        if is_garbled(raw):
            found.garbled = found.garbled or Told(text, address(row, column))
            continue
        text = _own_words(text, raw)
        spelled = re.search(
            r"từ\s+(?:ngày\s*)?\d.*?(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}",
            text,
            re.IGNORECASE,
        )
        exact = read_period(spelled[0]) if spelled else None
        if exact:
            best = (9, exact, address(row, column))
            continue
        if until := context_days.until(text):
            text = text[: until[0]]  # "Báo cáo tháng 11/2026, số liệu đến ngày 25/11/2026"
        if _CITED.search(text) and not match_key(text).startswith(("kỳ", "từ ngày")):
            continue
        period = read_period(text, anywhere=True)
        if period is None and re.fullmatch(r"(?:kỳ|kỳ báo cáo|kỳ số liệu)\s*[:：]?", text, re.IGNORECASE):
            right = next((grid.at(row, c) for c in range(column + 1, grid.width) if grid.at(row, c) != ""), "")
            period = read_period(right, year)
        if period is None and match_key(text).startswith("kỳ báo cáo"):
            period = read_period(re.sub(r"^.*?[:：]", "", text), year)
        if period and (best is None or _specific(period) > best[0]):
            best = (_specific(period), period, address(row, column))
        if open_part and period and len(period) == 4 and read_period(text) == period:
            whole = read_period(open_part[0], int(period), anywhere=True)
            best = (_specific(whole), whole, open_part[1])
        open_part = (text, address(row, column)) if period is None and read_period(text, year, anywhere=True) else None
        if period is None and found.year is None and (named := _NAMED_YEAR.search(text)):
            found.year = int(named[1])
    in_title = best[1] if best else None
    said = "" if is_garbled(grid.name) else grid.name
    named = read_period(said, int(in_title[:4]) if in_title else year, anywhere=True)
    if found.garbled:  # of a year the line nobody reads may name the quarter
        best = best if best and best[0] else None
        named = named if named and _specific(named) else None
    if named and (best is None or _specific(named) > best[0] and best[0] == 0):
        found.period = Told(named)
        found.year_assumed = best is None and read_period(said, anywhere=True) is None
    elif best:
        period = best[1]
        if found.statutory and len(period) == 4:
            period = f"{period}-S"
        found.period = Told(period, best[2])
