"""What a long text of results says beside the work itself: the document that ends it, and the kỳ it is about.
"Đã ban hành Kế hoạch số 12/KH-UBND ngày 3/3/2026 (kỳ tháng 3)". Taken only when it says one, of itself, in so many
words."""

from __future__ import annotations

import re

from data.catalogue import Task, TaskOccurrence
from data.intake.model import address
from data.intake.progress.occurrence_parts import named_in
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean

_KINDS = (
    "Kế hoạch|Báo cáo|Công văn|Tờ trình|Quyết định|Văn bản|Thông báo|Hướng dẫn|Chương trình|Nghị quyết|Chỉ thị|"
    "Công điện"
)
_ISSUED = re.compile(
    r"^(?:hoàn thành[\s,:;–-]+)?(?:đã\s+)?(?:(?:tham mưu|xây dựng|soạn thảo),?\s+(?:và\s+)?)?(?:ban hành|gửi|trình)\s+"
    rf"((?:{_KINDS})\s+(?:số\s+)?\d+[A-Za-z]?/[\w.-]*\w(?:[\s,(]+ngày\s+\d{{1,2}}/\d{{1,2}}/\d{{4}})?)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+[A-Za-z]?/[A-ZĐa-zđ][\w.-]*")
_ABOUT = re.compile(r"\bkỳ\s+(?:báo cáo\s+|thực hiện\s+)?(?=tháng|quý)[^.;()]*", re.IGNORECASE)


class InResults:
    """Reads the results of one table's rows, and remembers which fields were found there."""

    def __init__(self, table: Table):
        self.table, self.column = table, table.column_of("result")
        self._found: dict[str, set[int]] = {}  # field -> rows

    def _text(self, row: int) -> str:
        return clean(as_typed(self.table.cell(row, self.column))) if self.column is not None else ""

    def occurrence(self, row: int, task: Task) -> TaskOccurrence | None:
        """The one occurrence a text says it is about, with the word kỳ: a month alone may be when it was done."""
        keys = {k for said in _ABOUT.findall(self._text(row)) for k in named_in(said, task, self.table.year)}
        one = next((one for one in task.occurrences if {one.key} == keys), None)
        if one:
            self._found.setdefault("occurrence", set()).add(row)
        return one

    def document(self, row: int) -> str | None:
        """The only document a text names, when it begins by saying that it was issued: then it is the row's own."""
        text = self._text(row)
        found = _ISSUED.match(text)
        if not found or len(_NUMBER.findall(text)) > 1:
            return None
        self._found.setdefault("evidence", set()).add(row)
        return found[1]

    def place(self, cells: dict[str, str | list]) -> None:
        """Such a field stands at the cell of the results; `cells` has the columns of the fields."""
        for name, rows in self._found.items():
            own = cells.get(name)
            cells[name] = [
                address(row, self.column) if row in rows else own and f"{own}{row + 1}" for row in self.table.records
            ]
