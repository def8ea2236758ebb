"""The document that ends a task, as the columns of a progress table tell it: loại, số, ký hiệu, ngày.
"Không có" is none. "Đang soạn" is none yet, and told; words without a number are kept as they stand, and told.
A document named only inside a longer text is read in in_result.py, one named in a mark in ticks.py."""

from __future__ import annotations

import re

from data.intake.meaning.values import Wrong, is_blank
from data.intake.tables.table import Table
from data.text import day_label, match_key, read_date

_NONE = ("không", "không có", "chưa", "chưa có", "không phát sinh", "0")
_NOT_YET = re.compile(r"(?:đang|chưa|dự thảo|chờ|sẽ|dự kiến|đã trình)\b")
_UNSIGNED = re.compile(
    r"[(\s–-](?:đang (?:trình|chờ|soạn|lấy|dự)|chờ (?:ký|phê|ban)|chưa (?:ký|ban|phát)|dự thảo|dự kiến)", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+[A-Za-z]?\s?/[A-ZĐa-zđ][\w.-]*")
_DAY = re.compile(r"(?<![\d/])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}(?!\d)")
_COLUMNS = ("document_no", "document_symbol", "document_type", "document_date")

Parts = tuple[str | None, str | None, str | None, str | None]  # loại, số, ký hiệu, ISO day


def of_columns(table: Table, told: list[Parts], plan_number: str, today: str) -> list[str | None]:
    """The document of each record; None where there is none. The plan's own number is no document that ends a task."""
    return [_of_record(table, row, parts, plan_number, today) for row, parts in zip(table.records, told, strict=True)]


def _of_record(table: Table, row: int, parts: Parts, plan_number: str, today: str) -> str | None:
    document = _joined(*parts)
    if document is None or is_blank(document) or match_key(document) in _NONE:
        return None
    column = next(column for name in _COLUMNS if (column := table.column_of(name)) is not None)
    is_to_come = _NOT_YET.match(match_key(document)) is not None or _UNSIGNED.search(document) is not None
    if is_to_come:
        why = "chưa phải là văn bản đã ban hành, không tính là minh chứng"
    elif _NUMBER.findall(document) == [plan_number]:
        why = "là số của kế hoạch giao nhiệm vụ, không tính là minh chứng"
        is_to_come = True
    elif any(map(str.isdecimal, document)):
        if parts[3] is None and (wrong := wrong_day(document, today)):
            table.wrong(row, column, document, wrong)
        return document
    else:
        why = "không nêu số, ký hiệu, ngày"
    wrong = Wrong("unclear_document", why, "Ghi số, ký hiệu và ngày của văn bản kết quả.", level="warning")
    table.wrong(row, column, document, wrong)
    return None if is_to_come else document


def wrong_day(document: str, today: str) -> Wrong | None:
    """A day among a document's words that is in no calendar, or still to come."""
    for typed in _DAY.findall(document):
        found = read_date(typed)
        if found.problem:
            return Wrong("bad_date", f"nêu ngày {typed} {found.problem}", "Ghi lại ngày của văn bản.", found.suggestion)
        if found.value and found.value.isoformat() > today:
            return Wrong("future_date", f"nêu ngày {typed} chưa đến", "Kiểm tra lại ngày của văn bản.")
    return None


def _joined(kind: str | None, number: str | None, symbol: str | None, day: str | None) -> str | None:
    """Tờ trình, 12, TTr-STC, 05/08/2026 -> Tờ trình 12/TTr-STC ngày 05/08/2026."""
    if symbol and number and symbol not in number:
        number = f"{number.rstrip('/')}/{symbol.lstrip('/')}"
    number = " ".join(filter(None, (kind, number or symbol)))
    if not number:
        return None if not day else f"Văn bản ngày {day_label(day)}"
    return number if not day or read_date(number).value else f"{number} ngày {day_label(day)}"
