"""When awards were given: a decision with number and date, or a period, and what must fit together then.
What is missing is told where it would stand, once, and not where a cell could not be read anyway.
Whether the unit and the award existed on that day is asked by award_validity.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from data.intake.addresses import address, position
from data.intake.awards import validity as award_validity
from data.intake.awards.reader import AwardReader
from data.intake.records import Block
from data.intake.tables.context_period import why_none
from data.intake.tables.table import LIMIT, Table
from data.text import day_label, period_bounds, period_label, periods_apart

UNREAD = ("bad_date", "future_date", "bad_period", "several_decisions", "error_value", "formula_without_value")


def check(reader: AwardReader, block: Block) -> None:
    """A decision with number and date, or a period; the date inside the period; the unit and award valid then."""
    table = reader.table
    numbers, days, periods = (block.column(name) for name in ("decision_no", "decision_date", "period"))
    kinds = set(zip(map(bool, numbers), days, periods, strict=True))  # which number it is does not matter here
    decided = any(no and day for no, day, _ in kinds) and table.column_of("decision_no") is not None
    is_title = table.column_of("period") is None
    wrong = {kind: tell for kind in kinds if (tell := _wrong(*kind, decided, is_title))}
    if wrong:
        already, told = table.asked(*UNREAD), Counter()
        for line, number, day, period in zip(block.lines, numbers, days, periods, strict=True):
            tell = wrong.get((bool(number), day, period))
            if tell:
                told[tell] += 1
                row = _Row(table, line, number, day, period)
                if told[tell] <= (1 if tell is _of_next_year else LIMIT) and already.isdisjoint(row.places):
                    tell(row)
    _tell_beside_title(table, block, periods)
    _tell_far_off(table, block, days, periods)
    award_validity.check(reader, block, days, periods)


def _tell_beside_title(table: Table, block: Block, periods: list[str | None]) -> None:
    """A row or column of another time than the title's: "10/2026" in QUÝ III/2026.

    Beside a year it is told only where no row is of that year: the year before may stand beside it.
    """
    titled = table.context.period
    if titled is None or titled.value != table.usual_period:
        return
    first, last = period_bounds(titled.value)
    inside = any(not periods_apart(period, titled.value) for period in set(periods) - {None})
    if inside and titled.value.partition("-")[2] in ("", "S"):
        return  # the year before beside this one
    for period in dict.fromkeys(periods):
        if period is None or period == titled.value:
            continue
        begins, ends = period_bounds(period)
        index = periods.index(period)
        cell = block.place("period", index) or block.place("quantity", index)
        if first <= begins and ends <= last or _is_of_a_section(table, position(cell)[0], periods, titled.value):
            continue
        words = (
            f"Ô {cell} ghi {period_label(period)}, trong khi tiêu đề ghi {period_label(titled.value)}; đã hiểu theo ô "
            "này. Kiểm tra lại tháng, quý hoặc tiêu đề."
        )
        table.tell("warning", "period_conflict", *position(cell), period_label(period), words)


def _is_of_a_section(table: Table, row: int, periods: list[str | None], titled: str) -> bool:
    """ "II. QUÝ II" below rows of the title's own kỳ is a title of its own; where none is of that it is told."""
    return table.plan.kinds.get(row) == "group" and any(not periods_apart(one, titled) for one in {*periods} - {None})


def _tell_far_off(table: Table, block: Block, days: list[str | None], periods: list[str | None]) -> None:
    """A kỳ that has not begun holds no awards yet; one, or a decision, of years ago is a slip of the year, it seems."""
    oldest, today = f"{table.request.year - 1}-01-01", table.request.today
    begun = {period: period_bounds(period)[0].isoformat() for period in set(periods) - {None}}
    far = {day for day in set(days) if day and day < oldest}
    far |= {period for period, day in begun.items() if day < oldest or day > today}
    first: dict[tuple[str, str], int] = {}
    for i, (day, period) in enumerate(zip(days, periods, strict=True)) if far else ():
        if (day or period) in far:
            begins = day or begun[period]
            key = ("long_ago", begins[:4]) if begins < oldest else ("future_date", period)
            first.setdefault(key, i)
    for (code, shown), i in first.items():
        names = ("period", "quantity") if code == "future_date" or not days[i] else ("decision_date", "quantity")
        cell = next(filter(None, (block.place(name, i) for name in names)))
        if code == "future_date":
            words = f"Ô {cell}: {period_label(shown)} chưa đến, chưa thể có kết quả khen thưởng. Kiểm tra lại kỳ, năm."
            table.tell("error", "future_date", *position(cell), period_label(shown), words)
        else:
            words = f"Ô {cell}: số liệu của năm {shown}, đã lâu so với năm đang theo dõi. Kiểm tra lại năm."
            table.tell("warning", "long_ago", *position(cell), shown, words)


def _wrong(
    has_number: bool, day: str | None, period: str | None, decided: bool, is_title: bool
) -> Callable[[_Row], None] | None:
    """What says that something is missing or does not fit; `decided`: other rows of the table tell their decision;
    `is_title`: no column says the period."""
    if has_number:
        if not day:
            return _no_day_but_period if period else _no_day
    elif not day:
        return _no_period if not period else _no_decision if decided else None
    if day and period and not _lies_in(day, period):
        return _of_next_year if is_title and _is_soon_after(day, period) else _outside
    return _no_number if day and not has_number else None


def _lies_in(day: str, period: str) -> bool:
    first, last = period_bounds(period)
    return first.isoformat() <= day <= last.isoformat()


def _is_soon_after(day: str, period: str) -> bool:
    """Whether a decision is of the first half of the year after: the awards of a year are decided when it is over."""
    return len(period) == 4 and f"{int(period) + 1}-01-01" <= day <= f"{int(period) + 1}-06-30"


@dataclass(frozen=True)
class _Row:
    """One row, when it says it was, and the columns that tell it."""

    table: Table
    line: int
    number: str | None
    day: str | None
    period: str | None

    @cached_property
    def day_column(self) -> int | None:
        return self.table.column_of("decision_date")

    @cached_property
    def number_column(self) -> int | None:
        own = self.table.column_of("decision_no")
        return self.table.column_of("decision") if own is None else own

    @property
    def places(self) -> list[str]:
        """The cells in which what is missing would stand; one that could not be read is told already."""
        columns = (self.day_column, self.number_column, self.table.column_of("period"))
        return [address(self.line - 1, column) for column in columns if column is not None]

    def tell(self, level: str, code: str, columns: tuple[int | None, ...], shown: str | None, words: str) -> None:
        """Told at the first of `columns` that the table has."""
        column = next((c for c in columns if c is not None), self.table.header.first)
        self.table.tell(level, code, self.line - 1, column, shown, f"Hàng {self.line}{words}")


def _no_period(row: _Row) -> None:
    row.tell(
        "error",
        "missing_period",
        (row.table.column_of("period"), row.number_column, row.day_column),
        None,
        " không cho biết thuộc quyết định hay kỳ nào. Ghi số và ngày quyết định, hoặc kỳ báo cáo (tháng, quý, 6 tháng, "
        f"năm) ở cột, ở đầu trang, hoặc chọn khi nạp tệp.{why_none(row.table.context)}",
    )


def _no_day(row: _Row, level: str = "error", but: str = "") -> None:
    words = f" ghi quyết định số {row.number} nhưng không có ngày quyết định. Ghi ngày trên quyết định.{but}"
    row.tell(level, "missing_decision_date", (row.day_column, row.number_column), row.number, words)


def _no_day_but_period(row: _Row) -> None:
    _no_day(row, "warning", f" Tạm tính vào {period_label(row.period)}.")


def _no_number(row: _Row) -> None:
    words = (
        " có ngày quyết định nhưng không có số quyết định; được tính theo ngày quyết định. Đề nghị ghi số quyết định."
    )
    row.tell("warning", "missing_decision_no", (row.number_column, row.day_column), row.day, words)


def _no_decision(row: _Row) -> None:
    words = (
        f" không ghi quyết định, trong khi các hàng khác có; được tính theo {period_label(row.period)}. Ghi số và ngày "
        "quyết định nếu có."
    )
    row.tell("warning", "missing_decision_no", (row.number_column,), None, words)


def _of_next_year(row: _Row) -> None:
    shown = day_label(row.day)
    words = (
        f" và có thể các hàng khác: quyết định ngày {shown} trong danh sách của {period_label(row.period)} được tính "
        "theo ngày quyết định. Không cần sửa nếu ngày đúng."
    )
    row.tell("info", "date_outside_period", (row.day_column, row.number_column), shown, words)


def _outside(row: _Row) -> None:
    shown = day_label(row.day)
    words = f": ngày quyết định {shown} nằm ngoài {period_label(row.period)}. Kiểm tra lại ngày hoặc kỳ báo cáo."
    row.tell("warning", "date_outside_period", (row.day_column, row.number_column), shown, words)
