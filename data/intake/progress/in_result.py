"""What a long text says beside the work itself: the document that ends it, and the kỳ it is about.
"Đã ban hành Kế hoạch số 12/KH-UBND ngày 3/3/2026 (kỳ tháng 3)", "Hoàn thành (Báo cáo số 7/BC-UBND ngày 3/3/2026)".
Taken only when it says one, of itself, in so many words; a document it only cites is told where its day decides whether
the work was late."""

from __future__ import annotations

import re

from data.catalogue import Plan, Task, TaskOccurrence
from data.intake.addresses import address
from data.intake.meaning.values import Wrong
from data.intake.meaning.words import DOCUMENT_KINDS
from data.intake.progress.evidence import wrong_day
from data.intake.progress.occurrence_parts import named_in
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, day_label, match_key, read_date

_KINDS = (
    "Kế hoạch|Báo cáo|Công văn|Tờ trình|Quyết định|Văn bản|Thông báo|Hướng dẫn|Chương trình|Nghị quyết|Chỉ thị|"
    "Công điện|Biên bản|BC|QĐ|CV|TTr|KH|TB|NQ"
)
_DAY = r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}"
_DOCUMENT = rf"((?:{_KINDS})\s+(?:số\s*:?\s*)?\d+[A-Za-z]?\s?/(?:\d{{4}}/)?[\w.-]*\w(?:[\s,(]+(?:ngày\s+)?{_DAY})?)"
_ISSUED = re.compile(
    r"^(?:(?:đã\s+)?hoàn thành[\s,.:;–-]+)?(?:(?:chủ tịch\s+)?(?:ubnd|hđnd)\s+tỉnh\s+)?(?:đã\s+)?"
    r"(?:(?:tham mưu|xây dựng|soạn thảo),?\s+(?:và\s+)?)?"
    rf"(?:ban hành|gửi|trình)\s+{_DOCUMENT}",
    re.IGNORECASE,
)
# The document in brackets behind "hoàn thành" ends the work; one it was done "theo" is another's.
_DONE_BY = re.compile(
    r"^(?:đã\s+)?(?:hoàn thành|thực hiện xong|tổ chức xong|xong)(?:\s+(?:đúng|trước|trong) hạn)?"
    rf"\s*(?:[(,:;–-]\s*|\s(?:tại|bằng)\s+){_DOCUMENT}",
    re.IGNORECASE,
)
_CITED = re.compile(_DOCUMENT, re.IGNORECASE)
_ALONE = re.compile(rf"{_DOCUMENT}\s*[).;]*", re.IGNORECASE)
# Letters of others that a note may cite: such a document does not end the work.
_LETTER = re.compile(r"(?:công văn|cv|công điện|thông báo|tb|hướng dẫn)\b", re.IGNORECASE)
_FULL_DAY = re.compile(rf"(?<![\d/]){_DAY}(?!\d)")
_IN_TIME = re.compile(
    r"\b(?:đúng|trước|trong) (?:thời )?hạn\b|\b(?:đúng|vượt) tiến độ\b|"
    r"\b(?:sau|quá|chậm|trễ)(?: (?:thời )?hạn| tiến độ)? \d+ ngày\b",  # some days late, and not all until the report
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+[A-Za-z]?\s?/[A-ZĐa-zđ][\w.-]*")
_ABOUT = re.compile(r"\bkỳ\s*(?:báo cáo\s*|thực hiện\s*)?[:：]?\s*(?=tháng|quý)[^.;()]*", re.IGNORECASE)
# "Đã hoàn thành ngày 20/7/2026"; what is hoped for, or due by a day, was not done on it.
_DONE_ON = re.compile(
    r"\b(?:hoàn thành|thực hiện xong|xong)(?: xong)?(?:\s+(?:đúng|trước|trong|sau|quá)\s+(?:thời\s+)?hạn)?[\s,(:–-]*"
    rf"(?:từ\s+|vào\s+)?(?:ngày\s+)?({_DAY})(?!\d)",
    re.IGNORECASE,
)
_HOPED = re.compile(
    r"\b(?:dự kiến|sẽ|phấn đấu|chưa|đăng ký|cam kết|hẹn|trước ngày|chậm nhất|thời hạn|hạn hoàn thành)\b", re.IGNORECASE
)
_NOT_YET = re.compile(r"\b(?:chưa|dự thảo|chờ|đang|xin ý kiến|góp ý|thành lập|phân công|kiện toàn)\b", re.IGNORECASE)


def issued(text: str, product: str) -> bool:
    """Whether a text begins by saying that the document was issued that ends the task: "Đã ban hành Chỉ thị số ..."."""
    found = _ISSUED.match(text)
    if not found or _NOT_YET.search(text):
        return False
    words = match_key(re.split(r"\s+số\b|\s+\d", found[1])[0])
    return DOCUMENT_KINDS.get(words, words) in match_key(product)


def without_documents(text: str) -> str:
    """A text without the documents it names."""
    return _CITED.sub(" ", text)


def day_done(text: str) -> str | None:
    """The one day on which, as a text says, the work was done."""
    found = _DONE_ON.findall(text)
    if len(found) != 1 or _HOPED.search(text):
        return None
    day = read_date(found[0]).value
    return day.isoformat() if day else None


class InResults:
    """Reads the results of one table's rows, and remembers which fields were found there."""

    def __init__(self, table: Table, plan: Plan):
        self.table, self.plan, self.column = table, plan, table.column_of("result")
        self.texts = (self.column, table.column_of("status"), table.column_of("note"))
        self._found: dict[str, dict[int, str | None]] = {}  # field -> rows, and the cell it stands in

    def _text(self, row: int, column: int | None) -> str:
        return clean(as_typed(self.table.cell(row, column))) if column is not None else ""

    def occurrence(self, row: int, task: Task) -> TaskOccurrence | None:
        """The one occurrence a text says it is about, with the word kỳ: a month alone may be when it was done."""
        for column in (self.column, self.table.column_of("note")):
            said = _ABOUT.findall(self._text(row, column))
            keys = {k for one in said for k in named_in(one, task, self.table.year)}
            if one := next((one for one in task.occurrences if {one.key} == keys), None):
                self._found.setdefault("occurrence", {})[row] = address(row, column)
                return one
        return None

    def days_done(self, states: list[str | None], known: list[str | None]) -> list[str | None]:
        """The day on which what is done was done: its own, else the one its words, its group row or the title say."""
        table = self.table
        above = table.above_at(day_done)
        titles = {day: cell for text, cell in table.context.own_lines if (day := day_done(text))}
        titled = next(iter(titles.items())) if len(titles) == 1 else (None, None)
        out: list[str | None] = []
        for row, state, own, (group, at) in zip(table.records, states, known, above, strict=True):
            if own or state != "done":
                out.append(own)
                continue
            told = ((day_done(self._text(row, c)), c) for c in (self.column, table.column_of("note")))
            day, column = next(((day, c) for day, c in told if day), (None, None))
            place = address(row, column) if day else address(*at) if group and at else titled[1]
            day = day or group or titled[0]
            if day:
                self._found.setdefault("completed_on", {})[row] = place
            out.append(day)
        return out

    def document(self, row: int, ticked: dict[int, tuple[str, int]]) -> str | None:
        """The document a mark names, else the only one a text names that begins by saying that it was issued."""
        if row in ticked and self.plan.number not in ticked[row][0]:
            return self._taken(row, *ticked[row])
        for column in (self.column, self.table.column_of("status")):
            text = self._text(row, column)
            found = _ISSUED.match(text) or _DONE_BY.match(text)
            if found and len(_NUMBER.findall(text)) == 1 and self.plan.number not in text:
                return self._taken(row, found[1], column)
        for column in (self.column, self.table.column_of("note")):
            alone = _ALONE.fullmatch(text := self._text(row, column))
            if alone and self.plan.number not in text and (column == self.column or not _LETTER.match(text)):
                return self._taken(row, alone[1], column)
        return None

    def _taken(self, row: int, document: str, column: int) -> str:
        self._found.setdefault("evidence", {})[row] = address(row, column)
        if wrong := wrong_day(document, self.table.request.today):
            self.table.wrong(row, column, self.table.cell(row, column), wrong)
        return document

    def tell_late(self, row: int, due: str, reported: str, ticked: int | None) -> None:
        """Work called done that is late only by the day of its report, beside a document, a day or words that may say
        when it was done, or in a column of work done in time."""
        taken = f"đang hiểu là hoàn thành ngày báo cáo {day_label(reported)}, sau thời hạn {day_label(due)}"
        cure = "Ghi ngày hoàn thành, hoặc số và ngày văn bản kết quả, ở cột riêng."
        for column in self.texts:
            text = self._text(row, column)
            cited = [found[1] for found in _CITED.finditer(text) if re.search(_DAY, found[1])]
            said = _FULL_DAY.search(text) or _IN_TIME.search(text)
            if any(self.plan.number not in document for document in cited):
                why = f"nêu {cited[0]}, chưa rõ có phải là văn bản kết quả; {taken}"
                wrong = Wrong("document_in_text", why, cure, level="warning")
            elif said and self.plan.number not in text:
                wrong = Wrong("done_day_assumed", f"nêu “{said[0]}”; {taken}", cure, level="warning")
            else:
                continue
            self.table.wrong(row, column, self.table.cell(row, column), wrong)
            return
        if ticked is not None and (said := _IN_TIME.search(self.table.title(ticked))):
            wrong = Wrong("done_day_assumed", f"đánh dấu “{said[0]}”; {taken}", cure, level="warning")
            self.table.wrong(row, ticked, self.table.cell(row, ticked), wrong)

    def found(self, name: str, row: int, column: int) -> None:
        """A field was taken from such a text."""
        self._found.setdefault(name, {})[row] = address(row, column)

    def place(self, cells: dict[str, str | list]) -> None:
        """Such a field stands at the cell of the text; `cells` has the columns of the fields."""
        for name, rows in self._found.items():
            own = cells.get(name)
            cells[name] = [rows[row] if row in rows else own and f"{own}{row + 1}" for row in self.table.records]
