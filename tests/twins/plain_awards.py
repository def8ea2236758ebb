"""Awards in plain Python: which rows are in force, which source of a cell counts on a day, and the three ratios.
A history is a list of changes, one a version from 2 on: an accepted upload, a withdrawal, a switched source.
Reads the drawn rows alone: no SQL, no kept sums, no day that is taken off again."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.twins.plain_plan import end_of_month, seed

RECORD = "so-noi-vu"
FORMS = {row["ma"]: row for row in seed("award_forms")}
KINDS = {row["ma"]: row for row in seed("award_kinds")}
RECIPIENTS = {row["ma"]: row for row in seed("recipient_types")}
COLUMNS = {row["ma"]: row["cot_bieu_0603"] for row in seed("form_0603_columns")}
UNITS = {row["unit_id"]: row for row in seed("units")}
FINENESS = ["decision", "month", "quarter", "half", "year"]


@dataclass(frozen=True)
class Row:
    unit: str
    form: str
    kind: str
    recipient: str
    quantity: int | None  # None = taken back by a replacement
    period: str | None = None  # 2026, 2026-H1, 2026-Q1, 2026-03, 2026-S; None = a decision
    decided: date | None = None
    revoked: bool = False

    @property
    def level(self):
        return FORMS[self.form]["cap"]

    @property
    def grain(self):
        if self.decided:
            return "decision"
        letter = self.period[5:6]
        return {"": "year", "H": "half", "Q": "quarter", "S": "statistical"}.get(letter, "month")

    @property
    def start(self):
        if self.decided:
            return self.decided.replace(day=1)
        year, rest = int(self.period[:4]), self.period[5:]
        if rest == "S":
            return date(year - 1, 12, 1)
        return date(year, _first_month(rest), 1)

    @property
    def end(self):
        months = {"decision": 1, "month": 1, "quarter": 3, "half": 6, "year": 12, "statistical": 12}[self.grain]
        month = self.start.month - 1 + months
        last = self.start.year + (month - 1) // 12, (month - 1) % 12 + 1
        return end_of_month(*last)

    @property
    def quarters(self):
        first = self.start
        found = []
        while first <= self.end:
            found.append(quarter_of(first))
            first = (first + timedelta(95)).replace(day=1)
        return found

    def same(self, other):
        """What a later upload supersedes: the same unit, decision or period, form, kind, recipient."""
        return (self.unit, self.period, self.decided, self.form, self.kind, self.recipient, self.revoked) == (
            other.unit, other.period, other.decided, other.form, other.kind, other.recipient, other.revoked
        )  # fmt: skip


def _first_month(rest):
    if not rest:
        return 1
    if rest[0] == "H":
        return 6 * int(rest[1]) - 5
    return 3 * int(rest[1]) - 2 if rest[0] == "Q" else int(rest)


def quarter_of(day):
    return f"{day.year}-Q{(day.month - 1) // 3 + 1}"


@dataclass(frozen=True)
class Upload:
    sender: str
    until: date
    replaces: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Withdrawal:
    version: int


@dataclass(frozen=True)
class Switch:
    unit: str
    level: str
    quarter: str
    grain: str


@dataclass(frozen=True)
class Counted:
    """A row in force, the day it counts from, and whether the record sent it."""

    row: Row
    sender: str
    since: date

    @property
    def is_record(self):
        return self.sender == RECORD

    @property
    def may_count(self):
        from_province_up = self.row.level not in ("Cơ sở", "Khác")
        return (
            self.row.quantity is not None
            and self.row.grain != "statistical"
            and (self.is_record or not from_province_up)
        )


@dataclass
class History:
    changes: list = field(default_factory=list)  # changes[0] is version 2

    def until(self, version):
        return list(enumerate(self.changes[: version - 1], 2))

    def in_force(self, version):
        """The rows in force: of rows that answer the same, the last accepted; tombstones stay as such."""
        gone = {change.version for _, change in self.until(version) if isinstance(change, Withdrawal)}
        found = []
        for number, change in self.until(version):
            if isinstance(change, Upload) and number not in gone:
                for row in self.brought(number, change):
                    one = Counted(row, change.sender, row.decided or change.until)
                    beside = [other for other in found if not _answers_the_same(one, other)]
                    found = [*beside, one]
        return found

    def brought(self, version, upload):
        """An upload's rows, and those a replacement takes back: of its sender, units and periods, not brought again."""
        if not upload.replaces:
            return upload.rows
        missing = [
            one.row
            for one in self.in_force(version - 1)
            if one.row.quantity is not None
            and one.sender == upload.sender
            and any(_same_scope(one.row, row) for row in upload.rows)
            and not any(_answers_the_same(one, Counted(row, upload.sender, upload.until)) for row in upload.rows)
        ]
        return (*upload.rows, *(_taken_back(row) for row in missing))

    def switches(self, version):
        return {
            (change.unit, change.level, change.quarter): change.grain
            for _, change in self.until(version)
            if isinstance(change, Switch)
        }


def _answers_the_same(one, other):
    if not one.row.same(other.row):
        return False
    # From Tỉnh level up a unit's row is beside the record's, never in its place.
    return one.row.level in ("Cơ sở", "Khác") or one.is_record == other.is_record


def _same_scope(one, row):
    if one.unit != row.unit or (one.grain == "decision") != (row.grain == "decision"):
        return False
    if row.grain == "decision":
        return quarter_of(one.start) == quarter_of(row.start)
    return one.period == row.period


def _taken_back(row):
    return Row(row.unit, row.form, row.kind, row.recipient, None, row.period, row.decided, row.revoked)


def counting(history, day, version):
    """The rows that count on a day: one source per unit, level and quarter."""
    rows = [one for one in history.in_force(version) if one.may_count]
    return [one for one in rows if _counts(one, rows, day, history.switches(version))]


def _counts(one, rows, day, switches):
    if one.since > day:
        return False
    for quarter in one.row.quarters:
        cell = [
            other
            for other in rows
            if (other.row.unit, other.row.level) == (one.row.unit, one.row.level) and quarter in other.row.quarters
        ]
        chosen = switches.get((one.row.unit, one.row.level, quarter))
        if chosen and any(other.row.grain == chosen for other in cell):
            if one.row.grain != chosen:
                return False
        elif any(
            FINENESS.index(other.row.grain) < FINENESS.index(one.row.grain) and other.since <= day for other in cell
        ):
            return False
    return True


def in_year(row, year, mode):
    if mode == "statistical":
        is_month = row.end == end_of_month(row.start.year, row.start.month)
        return is_month and row.start >= date(year - 1, 12, 1) and row.end <= date(year, 11, 30)
    return row.start >= date(year, 1, 1) and row.end <= date(year, 12, 31)


def in_denominator(row, indicator):
    individual = RECIPIENTS[row.recipient]["nhom"] == "cá nhân"
    if indicator == "A0":
        return row.form in COLUMNS and individual
    counts = FORMS[row.form]["tinh_ty_le"] == "có" and KINDS[row.kind]["tinh_ty_le"] == "có"
    return counts and (individual or indicator == "B")


def item_of(row, by, year, mode, ahead=0):
    """The item of `by` a row belongs to; `ahead` moves last year's periods beside this year's."""
    if by == "year":
        return f"{year}-S" if mode == "statistical" else str(year)
    if by in ("quarter", "month"):
        if by == "quarter":
            name = quarter_of(row.start) if quarter_of(row.start) == quarter_of(row.end) else None
        else:
            name = f"{row.start:%Y-%m}" if row.end == end_of_month(row.start.year, row.start.month) else None
        return name and str(int(name[:4]) + ahead) + name[4:]
    return {"level": row.level, "form": row.form, "kind": row.kind, "recipient": row.recipient, "unit": row.unit}[by]


def year_before(day):
    return day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


def quantity(row):
    return -row.quantity if row.revoked else row.quantity


def sums(history, day, version, year, mode, by, wanted, ahead=0):
    """{item: {recipient: quantity}} of the rows that count; an item whose every row is displaced is none."""
    found = defaultdict(lambda: defaultdict(int))
    for one in counting(history, day, version):
        item = in_year(one.row, year, mode) and wanted(one.row) and item_of(one.row, by, year, mode, ahead)
        if item:
            found[item][one.row.recipient] += quantity(one.row)
    return found


def counts(history, as_of, version, by, mode):
    """{item: (all, those in the scope of ratios)}."""
    whole = sums(history, as_of, version, as_of.year, mode, by, lambda row: True)
    scoped = sums(history, as_of, version, as_of.year, mode, by, lambda row: in_denominator(row, "B"))
    return {item: (sum(told.values()), sum(scoped[item].values())) for item, told in whole.items()}


def ratios(history, as_of, version, indicator, by, mode):
    """{item: (numerator, denominator, unclassified, and the same of last year)}; None = nothing reported."""
    mode = "statistical" if indicator == "A0" else mode
    wanted = lambda row: in_denominator(row, indicator)  # noqa: E731
    now = sums(history, as_of, version, as_of.year, mode, by, wanted)
    then = sums(history, year_before(as_of), version, as_of.year - 1, mode, by, wanted, ahead=1)
    if by == "year":
        then = {item.replace(str(as_of.year - 1), str(as_of.year)): told for item, told in then.items()}
    found = {}
    for item in set(now) | set(then):
        is_new = by == "unit" and (UNITS[item]["hieu_luc_tu"] or "") > f"{as_of.year - 1}-01-01"
        found[item] = _told(now.get(item)) + _told(None if is_new else then.get(item))
    return found


def _told(recipients):
    if recipients is None:
        return (None, None, None)
    direct = sum(n for name, n in recipients.items() if RECIPIENTS[name]["truc_tiep"] == "có")
    unclassified = sum(n for name, n in recipients.items() if RECIPIENTS[name]["truc_tiep"] == "chưa rõ")
    return (direct, sum(recipients.values()), unclassified)
