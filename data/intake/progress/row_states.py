"""What each row of a progress table says of the work: its state, percentage and days.
The state stands in one column, in columns to tick, or is taken from a percentage or a day of completion, and told so.
Whether state, percentage and days agree is held in agreement.py."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from functools import cached_property, partial

from data.intake.headings.header import Meaning
from data.intake.meaning.match import closest
from data.intake.meaning.states import (
    Said,
    almost_done,
    read_state,
    says_more,
    says_nothing,
    says_only_in_time,
    sounds_done,
)
from data.intake.meaning.values import Wrong, is_blank, is_mark, percent
from data.intake.progress import section_states
from data.intake.progress.in_result import issued, without_documents
from data.intake.progress.spread_table import legend
from data.intake.progress.ticks import Ticks
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, day_label, match_key, period_bounds, read_date, read_period

# "Đã hoàn thành ngày 20/7/2026"; the date of a document named further on is the document's.
_DONE_ON = re.compile(
    r"(?:hoàn thành|thực hiện|xong) (?:xong )?(?:(?:đúng|trước|trong|sau|quá) hạn )?(?:từ |vào |trong )?(?:ngày )?\d"
)
_NO_YEAR = re.compile(r"\b(?:ngày|vào|từ)\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\s*[/.\-\d])", re.IGNORECASE)
_BARE_DAY = re.compile(r"\(\s*(\d{1,2})\s*/\s*(\d{1,2})\s*\)")  # "Hoàn thành (28/7)"
_STATE_NAMES = {match_key(name): name for name in ("Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Không phát sinh")}
# What is said of a plan to be sent (duty IV.4), as a legend would.
PLANS_SENT = dict.fromkeys(("đã gửi", "đã nộp", "đã gửi kế hoạch", "đã nộp kế hoạch", "đã gửi kh"), "Hoàn thành")
REPORTS_SENT = dict.fromkeys(
    ("đã báo cáo", "đã gửi báo cáo", "đã nộp báo cáo", "đã có báo cáo", "đã gửi bc"), "Hoàn thành"
)  # of a task that a report ends
PLANS_SENT |= dict.fromkeys(("chưa gửi", "chưa nộp", "chưa gửi kế hoạch", "chưa nộp kế hoạch", "chưa"), "Chưa báo cáo")


class RowStates:
    """Reads the states of one table's rows."""

    def __init__(self, table: Table, report_date: str, today: str, year: int):
        self.table, self.report_date, self.today, self.year = table, report_date, today, year
        self.ticks: dict[int, str | None] = {}  # row -> the cell that is ticked
        self.products: dict[int, str] = {}  # row -> the kind of document that ends its task
        self.plans: set[int] = set()  # rows of duty IV.4, to send a plan of one's own
        self.in_days: set[int] = set()  # rows with a state where the day of completion should stand
        self.legend = legend(table)
        self.marks = Ticks(table, self.legend)

    def take_reports_sent(self) -> None:
        """ "Đã báo cáo" of such a task is done, which is told once."""
        self.legend = REPORTS_SENT | self.legend
        column = self.table.column_of("status")
        rows = self.table.records if column is not None else []
        said = ((row, as_typed(self.table.cell(row, column))) for row in rows)
        row, text = next(((r, t) for r, t in said if REPORTS_SENT.get(clean(t).casefold()) == "Hoàn thành"), (None, ""))
        if row is not None:
            why = "sản phẩm của nhiệm vụ là báo cáo nên hiểu là “Hoàn thành”, ở các hàng khác cũng vậy"
            self.table.wrong(row, column, text, Wrong("status_derived", why, "Ghi rõ tình trạng.", level="warning"))

    def says_nothing(self, value: object) -> bool:
        """Whether a cell, by the legend, only says that no report came, or nothing at all."""
        text = clean(as_typed(value))
        return says_nothing(self.legend.get(text.casefold(), text))

    def states(self, told: dict[int, Said]) -> list[Said]:
        """What each row says; `told` are rows already taken apart by the occurrences they name."""
        read = self._of_columns(set(told))
        return [told.get(row, said) for row, said in zip(self.table.records, read, strict=True)]

    def _of_columns(self, left_out: set[int]) -> list[Said]:
        column = self.table.column_of("status")
        if column is not None:
            spread = next((m for m in self.table.header.meanings if m.column == column and m.said), None)
            if spread is None:
                cells = self._beside_days(self.table.cells(column))
                if left_out:
                    cells = ["" if row in left_out else v for row, v in zip(self.table.records, cells, strict=True)]
                return self._with_plans_sent(column, cells)
            parse, shown_ = partial(self._state_under, spread), self.table.shown(column)
            return [said or Said() for said in self.table.read(column, parse, values=shown_)]
        if self.marks.columns:
            return [self._ticked(row) for row in self.table.records]
        column = self.table.column_of("result")
        results = self.table.cells(column) if column is not None else [""] * len(self.table.records)
        read = [self._in_result(row, column, value) for row, value in zip(self.table.records, results, strict=True)]
        read = [*map(self._where_a_day_stands, self.table.records, read)]
        return [self._under_section(row, said) for row, said in zip(self.table.records, read, strict=True)]

    def _with_plans_sent(self, column: int, cells: list) -> list[Said]:
        """What a column of states says; of duty IV.4 "Đã gửi KH số 12/KH-UBND" is done."""
        if self.plans:
            cells = [
                self._sent(value) if row in self.plans else value
                for row, value in zip(self.table.records, cells, strict=True)
            ]
        read = [said or Said() for said in self.table.read(column, self.state, values=cells)]
        return self._beside_results(column, cells, read)

    def _beside_results(self, column: int, cells: list, read: list[Said]) -> list[Said]:
        """Where the cell of a state is empty and the result beside it is nothing but a state: "Không phát sinh"."""
        results, out = self.table.column_of("result"), list(read)
        for i, row in enumerate(self.table.records if results is not None else ()):
            text = clean(as_typed(self.table.cell(row, results)))
            state = read_state(text)[0] if is_blank(cells[i]) and read[i] == Said() else None
            if state and not sounds_done(text) and not says_more(text) and self.table.cell(row, column) in ("", None):
                why = "ô tình trạng để trống nên hiểu theo kết quả"
                wrong = Wrong("status_derived", why, "Ghi rõ tình trạng.", level="warning")
                self.table.wrong(row, results, text, wrong)
                out[i] = Said(state)
        return out

    @staticmethod
    def _sent(value: object) -> object:
        text = clean(without_documents(as_typed(value))).strip(" ,;(").casefold()
        return PLANS_SENT.get(text, value)

    def _beside_days(self, cells: list) -> list:
        """ "Đúng hạn", "Chậm tiến độ" beside a day of completion, or a percentage, leave the state to it."""
        days, shares = self.table.column_of("completed_on"), self.table.column_of("percent")
        for column, says in ((days, lambda value: read_date(value).value), (shares, self._says_share)):
            beside = [says(value) for value in self.table.cells(column)] if column is not None else [None] * len(cells)
            cells = [
                "" if told is not None and isinstance(cell, str) and says_only_in_time(cell) else cell
                for cell, told in zip(cells, beside, strict=True)
            ]
        return cells

    @staticmethod
    def _says_share(value: object) -> float | None:
        found = percent(value) if not says_nothing(as_typed(value)) else None
        return found if isinstance(found, (int, float)) else None

    def _ticked(self, row: int) -> Said:
        said, self.ticks[row] = self.marks.read(row)
        return said

    def _under_section(self, row: int, said: Said) -> Said:
        """Where a row says nothing of the work itself, the state of the section it stands in."""
        state, cell = self.said_above.get(row, (None, None))
        if not state or said != Said():
            return said
        self.ticks[row] = cell
        return Said(state)

    @cached_property
    def said_above(self) -> dict[int, tuple[str, str | None]]:
        """Rows whose state only the heading of their section says: "1. Các đơn vị đã hoàn thành", and its cell."""
        if self.table.column_of("status") is not None or self.marks.columns:
            return {}
        told = zip(self.table.records, section_states.of_records(self.table), strict=True)
        return {row: (state, cell) for row, (state, cell) in told if state}

    def _in_result(self, row: int, column: int | None, value: object) -> Said:
        """The state that a column of results says, where no column of states stands."""
        if self._issues_product(row, value):
            why = "là văn bản kết quả của nhiệm vụ nên hiểu là “Hoàn thành”"
            self.table.wrong(row, column, value, Wrong("status_derived", why, "Ghi rõ tình trạng.", level="warning"))
            return Said("done")
        found = self.state(value) if isinstance(value, str) else None
        if isinstance(found, Wrong) and found.keep.state:
            self.table.wrong(row, column, value, found)
            return found.keep
        return found if isinstance(found, Said) and found.state else Said()

    def _where_a_day_stands(self, row: int, said: Said) -> Said:
        """ "Đang thực hiện" where the day of completion should stand, and nothing else says the state: told once."""
        column = self.table.column_of("completed_on")
        value = self.table.cell(row, column) if column is not None and said == Said() else None
        found = self.state(value) if isinstance(value, str) and read_date(value).value is None else None
        if not isinstance(found, Said) or found.state is None:
            return said
        if not self.in_days:
            why = "ghi ở cột ngày hoàn thành, được hiểu là tình trạng của hàng, ở các hàng khác cũng vậy"
            wrong = Wrong("status_derived", why, "Ghi ở cột Tình trạng.", level="warning")
            self.table.wrong(row, column, value, wrong)
        self.in_days.add(row)
        return found

    def _issues_product(self, row: int, value: object) -> bool:
        text = clean(as_typed(value))
        return issued(text, self.products.get(row, "")) and read_state(text)[0] is None

    def state(self, value: object):
        text = clean(as_typed(value))
        text = self.legend.get(text.casefold(), text)
        if says_nothing(text):
            return Said()
        state, percent = read_state(text)
        if sounds_done(text):
            return almost_done("", Said(state, percent))
        if state is None and isinstance(value, float) and 0 <= value <= 1:
            return Said(None, round(value * 100, 4))
        if state is None and re.fullmatch(r"\d{1,3}(?:[.,]\d+)?\s*%", text):
            return Said(None, percent)
        why = "không phải là một tình trạng được nhận"
        if state == "done" and (found := _NO_YEAR.search(text) or _BARE_DAY.search(text)):
            day = self._in_year(found)
            if day and day.isoformat() <= self.report_date:
                return Said(state, percent, day.isoformat())
            cure = "Ghi đủ ngày/tháng/năm, ví dụ 14/07/2026."
            return Wrong("bad_date", "thiếu năm của ngày hoàn thành", cure, keep=Said(state, percent))
        day = read_date(text).value if state == "done" else None
        period = read_period(text, self.table.year, anywhere=True) if state == "done" and not day else None
        last = day or (period_bounds(period)[1] if period and "đã" not in match_key(text).split() else None)
        if last and last.isoformat() > self.report_date:
            state = None
            why = f"nêu thời điểm sau ngày báo cáo {day_label(self.report_date)}, không rõ đã hoàn thành hay dự kiến"
        if state is None:
            names = "Chưa thực hiện, Đang thực hiện, Hoàn thành, Không phát sinh"
            like = closest(match_key(text), _STATE_NAMES, limit=1, cutoff=85)
            cure = f"Có phải là: {like[0]}?" if like else f"Ghi một trong: {names}."
            return Wrong("unknown_status", why, cure, next(iter(like), None), tuple(names.split(", ")), keep=Said())
        return Said(state, percent, day.isoformat() if day and _DONE_ON.search(match_key(text)) else None)

    def _in_year(self, found: re.Match) -> dt.date | None:
        """A day without its year, in the year that the lines over the table name."""
        context = self.table.context
        is_named = context.period or context.year or context.data_until
        year = int(context.data_until.value[:4]) if context.data_until else self.table.year
        return read_date(f"{found[1]}/{found[2]}/{year}").value if is_named else None

    def _state_under(self, column: Meaning, value: object):
        """A cell under a month: a mark, a percentage with or without its sign, or a state in words."""
        text = clean(as_typed(value))
        if meant := column.marks.get(text.casefold()):
            return Said(read_state(meant)[0])
        if is_mark(value):
            cure = "Ghi rõ tình trạng, hoặc ghi chú giải phía trên bảng, ví dụ “x: hoàn thành”."
            return Wrong("unknown_status", column.asked or "", cure, "Hoàn thành", keep=Said())
        if text == "0" and column.marks:
            return Said("not_started")
        if re.fullmatch(r"\d+(?:[.,]\d+)?\s*%?", text):
            if not column.in_percent:
                why = "chỉ là một con số, không rõ là tỷ lệ hay số lượng"
                cure = f"Nếu là tỷ lệ hoàn thành, ghi {text}%."
                return Wrong("unknown_status", why, cure, f"{text}%", keep=Said())
            read = percent(text)
            return dataclasses.replace(read, keep=Said()) if isinstance(read, Wrong) else Said(None, read)
        return self.state(value)

    def percents(self, beside: list) -> list:
        table = self.table
        column = table.column_of("percent")
        if column is None:
            return [_whole(p) for p in beside]
        typed = ["" if says_nothing(as_typed(value)) else value for value in table.shown(column)]
        fractions = any(isinstance(value, float) and 0 < value < 1 for value in typed)
        own = table.read(column, _percent_among_fractions if fractions else percent, values=typed)
        return [o if o is not None else _whole(b) for o, b in zip(own, beside, strict=True)]


def _percent_among_fractions(value: object):
    """Beside a bare 0,5 a bare 1, as a number or as text, may be all of it or one in a hundred."""
    if as_typed(value).strip() == "1":
        return Wrong("bad_number", "không rõ là 100% hay 1%", "Ghi tỷ lệ từ 0 đến 100, ví dụ 80%.", "100%")
    return percent(value)


def _whole(number):
    return None if number is None else int(number) if number == int(number) else number
