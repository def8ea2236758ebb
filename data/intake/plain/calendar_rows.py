"""Days off and days worked: one record a day, however a list writes them.
"14/02 - 18/02/2026" and "Từ ngày | Đến ngày" are every day of the stretch; "Ngày nghỉ | Ngày làm bù" are two kinds in
one row. A year that only the title names is taken from there; what weekday and day say of each other is held."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from data.catalogue import Catalogue
from data.intake.addresses import address
from data.intake.headings.title_words import year_of
from data.intake.meaning import values
from data.intake.meaning.match import without_number
from data.intake.meaning.values import Wrong
from data.intake.plain import around, day_basis, day_sentences
from data.intake.plain.day_texts import WEEKDAY, WEEKDAYS, DayTexts, Month, month_of, weekday_name
from data.intake.readers.workbook import as_typed
from data.intake.records import Block, Column
from data.intake.tables import against
from data.intake.tables.table import Table
from data.text import clean, match_key

_COLUMNS = ("day", "off", "off_beside", "worked")
_KINDS = {"off": "ngày nghỉ", "worked": "ngày làm việc"}


@dataclass(frozen=True)
class _Day:
    """One day of one cell."""

    row: int
    column: int
    day: str | None
    kind: str | None
    is_alone: bool = True  # no day of a stretch


def read(table: Table, catalogue: Catalogue) -> list[Block]:
    """The records of one table."""
    if not table.records:
        return []
    days = _Days(table, catalogue).days()
    fields = {
        "day": Column([one.day for one in days]),
        "kind": Column([one.kind for one in days]),
        "basis": Column(None, None),
    }
    cells: dict[str, str | list] = {"day": [address(one.row, one.column) for one in days]}
    kind = table.column_of("kind")
    cells["kind"] = [address(one.row, one.column if kind is None else kind) for one in days]
    day_basis.fill(table, [one.row for one in days], fields, cells)
    return [Block("calendar", table.sheet, [one.row + 1 for one in days], fields, cells, "day")]


def kind_of(text: str) -> str | None:
    """ "Nghỉ Tết Nguyên đán" is a day off, "Đi làm bù" one worked; of both neither."""
    key = match_key(without_number(text))
    key = re.sub(r"^(?:danh sách |lịch |các |thông báo (?:về việc |về )?)*(?:ngày )?", "", key)
    if re.match(r"(?:nghỉ lễ |nghỉ )?.*\bnghỉ\b", key) and re.search(r"\blàm\b", key):
        return None
    if re.match(r"(?:đi |được )?làm\b", key):
        return "worked"
    return "off" if re.match(r"(?:được )?nghỉ\b", key) else None


class _Days:
    """Reads the days of one table."""

    def __init__(self, table: Table, catalogue: Catalogue):
        self.table, self.catalogue = table, catalogue
        titles = [text for text, _ in table.context.own_lines] + [table.sheet]
        years = {year for text in titles if (year := year_of(text))}
        self.year = years.pop() if len(years) == 1 else None
        self.texts = DayTexts(self.year)
        self.marked = self._marks()
        self.months = self._months()

    def _months(self) -> dict[int, Month | None]:
        """The month of the bare days of each row: "Tháng 02" beside them, or in the group row above."""
        table, column = self.table, self.table.column_of("month")
        in_words = lambda text: month_of(text) if text.casefold().startswith("tháng") else None  # noqa: E731
        groups = table.above(lambda text: in_words(without_number(text).strip()))
        rows = zip(table.records, groups, strict=True)
        if column is None:
            return dict(rows)
        return {row: month_of(as_typed(table.grid.filled(row, column))) or group for row, group in rows}

    def days(self) -> list[_Day]:
        """Every day, in the order of rows and columns."""
        table = self.table
        kinds = self._kinds()
        found: list[_Day] = []
        columns = [
            (name, c)
            for name in ("day", "off", "off_beside", "worked")
            if (c := table.column_of(name)) is not None and name not in self.marked
        ]
        last = table.column_of("last_day")
        has_kinds = table.column_of("kind") is not None
        for i, row in enumerate(table.records):
            filled = [(name, c) for name, c in columns if not values.is_none(table.cell(row, c))]
            if not filled:
                at = columns[0][1]
                table.wrong(row, at, "", Wrong("missing_value", "chưa ghi ngày", "Ghi ngày/tháng/năm."))
            for name, column in filled:
                end = table.cell(row, last) if last is not None and name != "worked" else ""
                own = name.removesuffix("_beside")
                kind = kinds[i] if name == "day" or has_kinds and kinds[i] else own
                told = self._of_cell(row, column, end, kind)
                if own in ("day", "off"):
                    self._hold_count(row, told)
                found += told
        found = sorted([*found, *self._of_notes(found)], key=lambda one: one.row)
        self._hold(found)
        return found

    def _kinds(self) -> list[str | None]:
        """Whether each row is off or worked: its column, the group row above it, a label, the title."""
        table, column = self.table, self.table.column_of("kind")
        if column is not None:
            told = table.header.form.field("kind")
            plain = values.choice(told)
            parse = lambda value: kind_of(clean(as_typed(value))) or plain(value)  # noqa: E731
            kinds = table.read(column, parse)
            for row, cell in zip(table.records, table.cells(column), strict=True):
                if values.is_blank(cell):
                    cure = "Ghi “Nghỉ” hoặc “Làm việc”."
                    table.wrong(row, column, "", Wrong("missing_value", "chưa ghi nghỉ hay làm việc", cure))
            self._tell_other_kind(kinds)
            return kinds
        if self.marked:
            return self._marked_kinds()
        heads = {n.removesuffix("_beside") for n in _COLUMNS[1:] if table.column_of(n) is not None}
        if heads and table.column_of("day") is None:
            # "Ngày làm bù" under "LỊCH NGHỈ TẾT": the heading of the days holds, a group row against it is told
            for kind in heads if len(heads) == 1 else ():
                held = [kind] * len(table.records)
                against.tell_groups(table, "around_differs", held, kind_of, _KINDS.get)
                against.tell_beside(table, "around_differs", held, ("note",), self._kind_in_note, _KINDS.get)
            return [None] * len(table.records)
        said = self._kinds_in_words()
        if said and None not in said:
            return said
        fields: dict[str, Column] = {}
        around.fill(table, fields, {}, "kind", kind_of, self._titled)
        kinds = fields["kind"].values if "kind" in fields else [None] * len(table.records)
        kinds = [own or told for own, told in zip(said or kinds, kinds, strict=True)]
        is_asked = table.column_of("off") is None and table.column_of("worked") is None
        if is_asked and None in kinds:
            words = "Bảng không cho biết là ngày nghỉ hay ngày làm bù. Bổ sung cột “Nghỉ hay làm việc”."
            table.tell("error", "missing_column", table.header.bottom, table.header.first, None, words)
        against.tell_lines(table, "around_differs", kinds, kind_of, _KINDS.get)
        return kinds

    def _kinds_in_words(self) -> list[str | None]:
        """ "Nghỉ lễ", "Làm bù" under "Nội dung" beside the days."""
        column = self.table.column_of("ignore")
        return [kind_of(self.table.grid.text(row, column)) for row in self.table.records] if column is not None else []

    def _kind_in_note(self, text: str) -> str | None:
        return None if self._sentence(text) else kind_of(text)

    def _marks(self) -> dict[str, list]:
        """Cells of "Nghỉ | Làm bù" beside a column of days, where they are ticked."""
        table = self.table
        columns = {name: c for name in ("off", "worked") if (c := table.column_of(name)) is not None}
        cells = {name: table.cells(column) for name, column in columns.items()}
        said = [cell for column in cells.values() for cell in column if not values.is_blank(cell)]
        return cells if table.column_of("day") is not None and said and all(map(values.is_mark, said)) else {}

    def _marked_kinds(self) -> list[str | None]:
        """The kind that each row ticks; of two or none it is asked."""
        kinds: list[str | None] = []
        for i, row in enumerate(self.table.records):
            told = [name for name, cells in self.marked.items() if values.is_mark(cells[i])]
            kinds.append(told[0] if len(told) == 1 else None)
            if len(told) != 1:
                at = self.table.column_of(*(told or self.marked))
                why = "đánh dấu cả nghỉ và làm bù" if told else "chưa đánh dấu nghỉ hay làm bù"
                self.table.wrong(row, at, "x" if told else "", Wrong("missing_value", why, "Đánh dấu một trong hai."))
        return kinds

    def _titled(self) -> tuple[str, str | None] | None:
        return around.nearest(self.table, kind_of)

    def _tell_other_kind(self, kinds: list) -> None:
        """A group row, the heading of the days, or a note that says the other kind."""
        table = self.table
        against.tell_groups(table, "around_differs", kinds, kind_of, _KINDS.get)
        against.tell_lines(table, "around_differs", kinds, kind_of, _KINDS.get)
        against.tell_beside(table, "around_differs", kinds, ("note",), self._kind_in_note, _KINDS.get)
        for name in ("off", "worked"):
            column = table.column_of(name)
            for row, kind in zip(table.records, kinds, strict=True) if column is not None else ():
                if kind and kind != name and not values.is_blank(table.cell(row, column)):
                    why = f"đứng dưới cột {_KINDS[name]}, trong khi hàng ghi là {_KINDS[kind]}; đã hiểu theo hàng"
                    wrong = Wrong("around_differs", why, "Kiểm tra lại, sửa chỗ ghi sai.", level="warning")
                    table.wrong(row, column, table.cell(row, column), wrong)
                    return

    def _of_cell(self, row: int, column: int, end: object, kind: str | None) -> list[_Day]:
        table = self.table
        broken = table.broken(column, [row])
        if broken:
            table.wrong(row, column, table.cell(row, column), broken[0])
            return [_Day(row, column, None, kind)]
        if values.is_blank(end) and (clauses := self._sentence(table.cell(row, column))):
            return self._of_clauses(row, column, clauses, kind)
        found = self.texts.read(table.cell(row, column), end, self.months[row])
        if isinstance(found, Wrong):
            table.wrong(row, column, table.cell(row, column), found)
            return [_Day(row, column, None, kind)]
        self._hold_weekday(row, column, found)
        self._hold_month(row, column, found)
        return [_Day(row, column, day.isoformat(), kind, len(found) == 1) for day in found]

    def _sentence(self, cell: object) -> list[day_sentences.Clause] | None:
        return day_sentences.read(cell, self.year) if isinstance(cell, str) else None

    def _of_clauses(self, row: int, column: int, clauses: list, kind: str | None) -> list[_Day]:
        """Days of a sentence, each of the kind its own words say."""
        for clause in clauses:
            for day, said in clause.said:
                self._hold_said(row, column, day, said)
        return [
            _Day(row, column, day.isoformat(), clause.kind or kind, len(clause.days) == 1)
            for clause in clauses
            for day in clause.days
        ]

    def _of_notes(self, days: list[_Day]) -> list[_Day]:
        """ "Làm bù thứ Bảy ngày 10/01/2026" in a note is a day of its own, where no row has it."""
        column, known = self.table.column_of("note"), {one.day for one in days}
        found: list[_Day] = []
        for row in self.table.records if column is not None else ():
            text = self.table.cell(row, column)
            clauses = self._sentence(text) or []
            if not clauses and isinstance(text, str) and day_sentences.may_tell(text):
                why = "nêu ngày nghỉ, làm bù nhưng chưa rõ là ngày nào; không được đọc"
                wrong = Wrong("around_differs", why, "Ghi thành hàng riêng nếu là ngày đã quyết định.", level="warning")
                self.table.wrong(row, column, text, wrong)
            if all(clause.kind for clause in clauses):
                found += [one for one in self._of_clauses(row, column, clauses, None) if one.day not in known]
        return found

    def _hold_weekday(self, row: int, column: int, days: list[dt.date]) -> None:
        """ "Thứ Hai, ngày 02/01/2026" of a Friday: one of the two is a slip."""
        text = clean(as_typed(self.table.cell(row, column)))
        found = WEEKDAY.match(text)
        beside = self.table.column_of("weekday")
        if not found and beside is not None:
            told = clean(as_typed(self.table.cell(row, beside)))
            found = WEEKDAY.match(told) or WEEKDAY.match(f"thứ {told}")  # "Hai", 2 under "Thứ"
        if not found or len(days) != 1:
            return
        name = (found[2] or "").casefold()
        numbered = {"2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5, "bẩy": 5, "tu": 2}
        said = 6 if found[3] else WEEKDAYS.index(name) if name in WEEKDAYS else numbered.get(name)
        if said is not None:
            self._hold_said(row, column, days[0], said)

    def _hold_month(self, row: int, column: int, days: list[dt.date]) -> None:
        """ "05/3/2027" beside "Tháng 2": one of the two is a slip."""
        month = self.months[row]
        if month and all(day.month != month[0] for day in days):
            why = f"khác tháng {month[0]} ghi ở hàng, dòng nhóm; đã hiểu theo ô này"
            wrong = Wrong("period_conflict", why, "Kiểm tra lại ngày, tháng.", level="warning")
            self.table.wrong(row, column, self.table.cell(row, column), wrong)

    def _hold_said(self, row: int, column: int, day: dt.date, said: int) -> None:
        if said != day.weekday():
            why = f"khác thứ của ngày {day:%d/%m/%Y} ({weekday_name(day)})"
            wrong = Wrong("weekday_differs", why, "Kiểm tra lại ngày, tháng, năm.", level="warning")
            self.table.wrong(row, column, self.table.cell(row, column), wrong)

    def _hold_count(self, row: int, told: list[_Day]) -> None:
        column = self.table.column_of("days_counted")
        days = [dt.date.fromisoformat(one.day) for one in told if one.day and one.kind != "worked"]
        said = values.count(self.table.cell(row, column)) if column is not None else None
        at_work = sum(day.weekday() < 5 for day in days)  # "5 ngày" of a week and the Saturday and Sunday before it
        if isinstance(said, int) and days and said not in (len(days), at_work):
            why = f"khác số ngày từ {days[0]:%d/%m/%Y} đến {days[-1]:%d/%m/%Y} ({len(days)} ngày)"
            wrong = Wrong("total_mismatch", why, "Kiểm tra lại các ngày.", level="warning")
            self.table.wrong(row, column, self.table.cell(row, column), wrong)

    def _hold(self, days: list[_Day]) -> None:
        """A single day off on a weekend, a day worked on a usual working day: nothing would change; and the year."""
        for one in days:
            if one.day and self.year and not self._is_in_year(dt.date.fromisoformat(one.day)):
                why = f"không thuộc năm {self.year} ở tiêu đề"
                wrong = Wrong("period_conflict", why, "Kiểm tra lại năm.", level="warning")
                self.table.wrong(one.row, one.column, self.table.cell(one.row, one.column), wrong)
                break
        for one in days:
            if not one.day or not one.kind or not one.is_alone:
                continue
            day = dt.date.fromisoformat(one.day)
            if (one.kind == "off") == (day.weekday() >= 5):
                usual = "vốn là ngày nghỉ" if day.weekday() >= 5 else "vốn là ngày làm việc"
                why = f"ghi là {_KINDS[one.kind]}, nhưng ngày {day:%d/%m/%Y} là {weekday_name(day)}, {usual} hằng tuần"
                wrong = Wrong("weekday_differs", why, "Kiểm tra lại ngày và loại ngày.", level="warning")
                self.table.wrong(one.row, one.column, self.table.cell(one.row, one.column), wrong)

    def _is_in_year(self, day: dt.date) -> bool:
        """A list of a year may begin in December before it, or end in January after it."""
        months = (day.year, day.month)
        return (self.year - 1, 12) <= months <= (self.year + 1, 1)
