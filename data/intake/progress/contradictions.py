"""What a row of progress says elsewhere against its state.
"Hoàn thành" beside "Chưa hoàn thành do thiếu kinh phí", beside "chưa" where the day of completion stands, or before
the kỳ it is about began: the state holds; each is told, none decided."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.meaning.states import read_state, says_nothing
from data.intake.meaning.values import Wrong, is_blank
from data.intake.progress.in_result import day_done
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, day_label, match_key, period_bounds

_TEXTS = ("result", "note", "cause", "request")
_AGAINST = {  # state -> states that its own words may not say
    "done": ("not_started", "in_progress", "not_applicable"),
    "in_progress": ("done",),
    "not_started": ("done", "in_progress"),
    "not_applicable": ("done", "in_progress"),
}
_NO_RESULT = ("không", "không có", "0", "chưa có", "đang", "chưa")  # say nothing of the work where a result stands
# "Đã trình, chưa được HĐND thông qua", "Chưa gửi báo cáo"
_STILL_OPEN = re.compile(
    r"\bchưa (?:được )?(?:gửi|nộp|trình|ban hành|ký|thông qua|phê duyệt|duyệt|hoàn thành|hoàn thiện|xong|"
    r"(?:có )?báo cáo|làm|thực hiện|triển khai|đạt)\b|"
    r"\bkhông (?:thực hiện|hoàn thành|làm|tổ chức|triển khai)(?: được)?\b|"
    r"\bmới (?:triển khai|thực hiện|làm|đạt|xong)\b|"
    r"\b(?:xin|đề nghị|đề xuất|cho) (?:lùi|gia hạn|kéo dài|dời|hoãn)\b"
)
_NOT_DONE = re.compile(r"chưa (?!có (?:khó khăn|vướng mắc|kiến nghị))\w")  # "Chưa đăng tin nào" as the result
# "Đạt 60% kế hoạch": of the work itself; 95 % of the households may be all there is
_SHARE = re.compile(
    r"\b\d{1,2}(?: \d+)? phần trăm (?:kế hoạch(?! năm)|khối lượng|tiến độ|nhiệm vụ|công việc|yêu cầu)\b"
)
_NO_DIFFICULTY = re.compile(r"(?:không|chưa) (?:có |phát sinh |gặp )*(?:khó khăn|vướng mắc|tồn tại|kiến nghị)\b")
_DONE_FIRST = re.compile(r"(?:đã )?(?:thực hiện|làm|tổ chức) xong\b")
_DID = re.compile(r"đã (?!không|có văn bản báo cáo không)\w")  # "Đã đăng 3 tin" beside "Không phát sinh"
_LABELS = {
    "done": "Hoàn thành",
    "in_progress": "Đang thực hiện",
    "not_started": "Chưa thực hiện",
    "not_applicable": "Không phát sinh",
}


def tell(table: Table, fields: dict, periods: set[tuple[str, str]]) -> None:
    """`periods` are task and occurrence of all kỳ: work done once may be done early, that of a kỳ may not."""
    asked = table.asked()
    for i, row in enumerate(table.records):
        state = fields["status"][i]
        if state:
            _words(table, row, state)
            _no_day(table, row, state, fields["completed_on"][i], asked)
            _done_of_nothing(table, row, state, fields, i)
            _document_of_nothing(table, row, state, fields["evidence"][i])
            _other_day(table, row, fields["completed_on"][i] if state == "done" else None)
            _still_promised(table, row, state, fields, i)
        if state == "done" and (fields["task_no"][i], fields["occurrence"][i]) in periods:
            _before_its_period(table, row, fields, i)


def _words(table: Table, row: int, state: str) -> None:
    if table.column_of("status") is None and not any((m.field or "")[:5] == "tick_" for m in table.header.meanings):
        return  # the state was read from those words
    for name in _TEXTS:
        column = table.column_of(name)
        text = clean(as_typed(table.cell(row, column))) if column is not None else ""
        key = match_key(text)
        if key in _NO_RESULT or _NO_DIFFICULTY.match(key) or _DONE_FIRST.match(key) and state == "done":
            continue
        said = read_state(text)[0]
        is_open = _STILL_OPEN.search(match_key(text)) or name == "result" and _NOT_DONE.match(match_key(text))
        if said is None and state == "done" and is_open:
            said = "in_progress"
        if said is None and state == "done" and _SHARE.search(match_key(text.replace("%", " phần trăm "))):
            said = "in_progress"
        is_nothing = state == "not_applicable" or state == "not_started" and name == "result"
        if said is None and is_nothing and name not in ("cause", "request") and _DID.match(match_key(text)):
            said = "done"
        if said in _AGAINST[state]:
            why = f"trái với tình trạng “{_LABELS[state]}” của hàng; tình trạng đã được giữ"
            wrong = Wrong("state_differs", why, "Kiểm tra lại tình trạng của hàng này.", level="warning")
            table.wrong(row, column, text, wrong)


def _done_of_nothing(table: Table, row: int, state: str, fields: dict, i: int) -> None:
    """ "Không phát sinh" beside a share or a day of completion."""
    if state != "not_applicable":
        return
    for name, value in (("percent", fields["percent"][i]), ("completed_on", fields["completed_on"][i])):
        column = table.column_of(name)
        if value and column is not None:
            why = "trái với tình trạng “Không phát sinh” của hàng; tình trạng đã được giữ"
            wrong = Wrong("state_differs", why, "Kiểm tra lại tình trạng của hàng này.", level="warning")
            table.wrong(row, column, table.cell(row, column), wrong)


def _document_of_nothing(table: Table, row: int, state: str, document: str | None) -> None:
    """ "Chưa thực hiện" beside the document that ends the task."""
    column = table.column_of("document_no")
    if state == "not_started" and document and column is not None:
        why = "là văn bản kết quả, trái với tình trạng “Chưa thực hiện” của hàng; tình trạng đã được giữ"
        wrong = Wrong("state_differs", why, "Kiểm tra lại tình trạng của hàng này.", level="warning")
        table.wrong(row, column, document, wrong)


def _other_day(table: Table, row: int, day: str | None) -> None:
    """A note "Hoàn thành ngày 05/9/2026" beside another day of completion."""
    own = table.column_of("completed_on")
    if day is None or own is None or is_blank(table.cell(row, own)):
        return
    for name in ("result", "note"):
        column = table.column_of(name)
        text = clean(as_typed(table.cell(row, column))) if column is not None else ""
        said = day_done(text)
        if said and said != day:
            why = f"khác ngày hoàn thành {day_label(day)} của hàng; ngày ở cột đã được giữ"
            wrong = Wrong("state_differs", why, "Kiểm tra lại ngày hoàn thành.", level="warning")
            table.wrong(row, column, text, wrong)


def _still_promised(table: Table, row: int, state: str, fields: dict, i: int) -> None:
    """ "Hoàn thành" beside a day, after that of the report, on which it shall be done."""
    column, promised = table.column_of("committed"), fields["committed"][i]
    if state == "done" and promised and column is not None and promised > fields["report_date"][i]:
        why = "là ngày hẹn hoàn thành sau ngày báo cáo, trong khi tình trạng của hàng là “Hoàn thành”"
        wrong = Wrong("state_differs", why, "Kiểm tra lại tình trạng của hàng này.", level="warning")
        table.wrong(row, column, table.cell(row, column), wrong)


def _no_day(table: Table, row: int, state: str, day: str | None, asked: set[str]) -> None:
    """ "chưa", "x" where the day of what is done should stand."""
    column = table.column_of("completed_on")
    typed = as_typed(table.cell(row, column)) if column is not None else ""
    if state != "done" or day or is_blank(typed) or says_nothing(typed) or address(row, column) in asked:
        return
    why = "không phải là ngày, trong khi tình trạng của hàng là “Hoàn thành”"
    wrong = Wrong("state_differs", why, "Ghi ngày hoàn thành, hoặc sửa tình trạng.", level="warning")
    table.wrong(row, column, typed, wrong)


def _before_its_period(table: Table, row: int, fields: dict, i: int) -> None:
    """Done on a day, or reported on one, before the kỳ began: one of the two is a slip."""
    first = period_bounds(fields["occurrence"][i])[0].isoformat()
    name = "completed_on" if fields["completed_on"][i] else "report_date"
    day = fields[name][i]
    if day and day < first:
        column = table.column_of("completed_on") if name == "completed_on" else None
        places = (column, table.column_of("occurrence"), table.column_of("status"), table.header.first)
        place = next(one for one in places if one is not None)
        says = "ngày hoàn thành" if name == "completed_on" else "ngày báo cáo"
        words = (
            f"Hàng {row + 1}: {says} {day_label(day)} trước khi kỳ bắt đầu ({day_label(first)}), nhưng ghi là hoàn "
            "thành. Kiểm tra lại kỳ hoặc ngày."
        )
        table.tell("warning", "done_before_period", row, place, day_label(day), words)
