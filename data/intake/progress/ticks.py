"""Columns to tick: "Hoàn thành | Đang thực hiện | Chưa thực hiện", one of them marked in each row.
What stands beside a mark, or instead of it, is read too: a day is when the work was done, a document its evidence.
Words that say another state, or leave open whether the work is done, are asked; other words are kept."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.forms import REPORT_SENT
from data.intake.headings.heading_words import NOTE
from data.intake.meaning.states import Said, almost_done, read_state, says_nothing, sounds_done
from data.intake.meaning.values import Wrong, is_mark
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, match_key, read_date

_REPORT_SENT = frozenset(map(match_key, REPORT_SENT.split("|")))
TICKS = ("not_started", "in_progress", "done", "not_applicable")
_MARKED = re.compile(r"^(?:[xvXV✓✔√+]|có)(?=[\s,;:(–-]|$)")
_DAY = re.compile(r"(?:(?:từ|vào|trong|ngày|xong)\s*)*\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?(?: 00:00:00)?")
_DOCUMENT = re.compile(r"\d+[A-Za-z]?\s?/[A-ZĐa-zđ][\w.-]*")
_PERCENT = re.compile(r"\(?\d{1,3}(?:[.,]\d+)?\s*%\)?")


class Ticks:
    """Reads the columns to tick of one table; `legend`: what its signs stand for."""

    def __init__(self, table: Table, legend: dict[str, str]):
        self.table, self.legend = table, legend
        named = {f"tick_{state}": state for state in TICKS}
        # A state may have several columns: "Hoàn thành" in time and late.
        self.columns = [(m.column, named[m.field]) for m in table.header.meanings if m.field in named]
        self.documents: dict[int, tuple[str, int]] = {}  # row -> the document its mark names, and the column
        self.reports: set[int] = set()  # rows whose task a report ends
        self.words: dict[int, tuple[str, int]] = {}  # row -> what is said beside its mark, and the column

    def read(self, row: int) -> tuple[Said, str | None]:
        """What a row says, and the cell that is ticked."""
        marks = [
            (state, column, value)
            for column, state in self.columns
            if not says_nothing(as_typed(value := self.table.cell(row, column))) and not self._denies(value)
        ]
        if len(marks) > 1:
            why = "hàng này đánh dấu nhiều hơn một tình trạng"
            wrong = Wrong("unknown_status", why, "Chỉ đánh dấu một cột tình trạng.")
            self.table.wrong(row, marks[1][1], marks[1][2], wrong)
        if not marks and len(self.columns) == 1 and self._says_no(row):
            return Said("in_progress"), address(row, self.columns[0][0])
        place = address(row, marks[0][1]) if marks else None
        return self._said(row, *marks[0]) if len(marks) == 1 else Said(), place

    def _said(self, row: int, state: str, column: int, value: object) -> Said:
        words, sent = _beside_mark(value), match_key(self.table.title(column)) in _REPORT_SENT
        said, percent = read_state(words) if words else (state, None)
        is_named = bool(words and said) and not sounds_done(words) and not _DOCUMENT.search(words)
        if is_named and (sent or sounds_done(self.table.title(column))):
            return Said(said, percent)  # the answer to what the title leaves open
        if sent and not self._is_done_by_report(row, column, value):
            return Said()
        if _DOCUMENT.search(words):
            self.documents[row] = words, column
        elif said != state and self._is_open(row, column, state, words, said, percent):
            return Said()
        if sounds_done(self.table.title(column)):
            self.table.wrong(row, column, value, almost_done("", Said(state)))
        day = read_date(value).value if state == "done" and not isinstance(value, float) else None
        return Said(state, percent, day and day.isoformat())

    def _is_done_by_report(self, row: int, column: int, value: object) -> bool:
        """ "Đã gửi báo cáo" ends a task whose product is a report, which is told once; of another it is asked."""
        if row in self.reports:
            if not self.table.told["status_derived"]:
                why = "sản phẩm của nhiệm vụ là báo cáo nên hiểu là “Hoàn thành”, ở các hàng khác cũng vậy"
                self.table.wrong(
                    row, column, value, Wrong("status_derived", why, "Ghi rõ tình trạng.", level="warning")
                )
            return True
        why = "chỉ cho biết đã gửi báo cáo, chưa rõ nhiệm vụ đã hoàn thành"
        wrong = Wrong(
            "unknown_status", why, "Ghi Hoàn thành hoặc Đang thực hiện.", None, ("Hoàn thành", "Đang thực hiện")
        )
        self.table.wrong(row, column, value, wrong)
        return False

    def _is_open(self, row: int, column: int, state: str, words: str, said: str | None, percent: float | None) -> bool:
        """Whether words leave open what is ticked: then it is asked; where they only add something, they are kept."""
        is_bare = _PERCENT.fullmatch(words) is not None
        if is_bare and (state == "in_progress" or state == "done" and percent == 100):
            return False
        if not said and state != "done" and not is_bare:
            self.words[row] = words, column
            return False
        why = "chưa rõ là đánh dấu cột này hay nói tình trạng khác"
        cure = "Đánh dấu x ở đúng cột tình trạng; lời khác ghi ở cột Ghi chú."
        self.table.wrong(row, column, self.table.cell(row, column), Wrong("unknown_status", why, cure))
        return True

    def _says_no(self, row: int) -> bool:
        """ "Không", "Chưa" below "Hoàn thành (Có/Không)", where nothing else tells the state: not done, told once."""
        ((column, state),) = self.columns
        value, title = self.table.cell(row, column), NOTE.sub("", self.table.title(column))
        if state != "done" or match_key(as_typed(value)) not in ("không", "chưa") or read_state(title)[0] != "done":
            return False
        if not self.table.told["status_derived"]:
            why = "chưa hoàn thành; đã hiểu là “Đang thực hiện”, ở các hàng khác cũng vậy"
            cure = "Ghi Đang thực hiện hoặc Chưa thực hiện."
            self.table.wrong(row, column, value, Wrong("status_derived", why, cure, level="warning"))
        return True

    def _denies(self, value: object) -> bool:
        """ "0", "không", or a sign the legend says stands for what was not begun."""
        said = clean(as_typed(value))
        meant = self.legend.get(said.casefold())
        return (
            match_key(said) in ("0", "không", "chưa")
            or said in ("☐", "□")
            or meant is not None
            and read_state(meant)[0] == "not_started"
        )


def _beside_mark(value: object) -> str:
    """What a cell to tick says beside its mark and a day: "x (BC số 30/BC-UBND)" says "BC số 30/BC-UBND"."""
    text = clean(as_typed(value))
    if is_mark(text) or text == "1":
        return ""
    words = _MARKED.sub("", text).strip(" ,;:–-")
    words = words[1:-1] if words.startswith("(") and words.endswith(")") else words
    return "" if _DAY.fullmatch(words.casefold()) else words
