"""The document that ends a task, as the columns of a progress table tell it: loại, số, ký hiệu, ngày.
"Không có" is none. "Đang soạn" is none yet, and told; words without a number are kept as they stand, and told.
A document named only inside a longer text is read in in_result.py, one named in a mark in ticks.py."""

from __future__ import annotations

import re

from data.intake.meaning.values import Wrong
from data.intake.tables.table import Table
from data.text import day_label, match_key, read_date

_NONE = ("không", "không có", "chưa", "chưa có", "không phát sinh", "0")
_NOT_YET = re.compile(r"(?:đang|chưa|dự thảo|chờ|sẽ|dự kiến|đã trình)\b")
_COLUMNS = ("document_no", "document_symbol", "document_type", "document_date")

Parts = tuple[str | None, str | None, str | None, str | None]  # loại, số, ký hiệu, ISO day


def of_columns(table: Table, told: list[Parts]) -> list[str | None]:
    """The document of each record; None where there is none."""
    return [_of_record(table, row, parts) for row, parts in zip(table.records, told, strict=True)]


def _of_record(table: Table, row: int, parts: Parts) -> str | None:
    document = _joined(*parts)
    if document is None or match_key(document) in _NONE:
        return None
    is_to_come = _NOT_YET.match(match_key(document)) is not None
    if not is_to_come and any(map(str.isdecimal, document)):
        return document
    column = next(column for name in _COLUMNS if (column := table.column_of(name)) is not None)
    kept = "chưa phải là văn bản đã ban hành, không tính là minh chứng" if is_to_come else "không nêu số, ký hiệu, ngày"
    wrong = Wrong("unclear_document", kept, "Ghi số, ký hiệu và ngày của văn bản kết quả.", level="warning")
    table.wrong(row, column, document, wrong)
    return None if is_to_come else document


def _joined(kind: str | None, number: str | None, symbol: str | None, day: str | None) -> str | None:
    """Tờ trình, 12, TTr-STC, 05/08/2026 -> Tờ trình 12/TTr-STC ngày 05/08/2026."""
    if symbol and number and symbol not in number:
        number = f"{number.rstrip('/')}/{symbol.lstrip('/')}"
    number = " ".join(filter(None, (kind, number or symbol)))
    if not number:
        return None if not day else f"Văn bản ngày {day_label(day)}"
    return number if not day or read_date(number).value else f"{number} ngày {day_label(day)}"
