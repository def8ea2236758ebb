"""The document that days off and days worked rest on: its column, a group row, a line "Căn cứ: ...", what the list is
annexed to. A day that rests on nothing is asked for its basis.
A list without any is asked once."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.meaning import values
from data.intake.meaning.values import Wrong
from data.intake.plain import around
from data.intake.records import Column
from data.intake.tables.table import Table


def fill(table: Table, rows: list[int], fields: dict[str, Column], cells: dict) -> None:
    """The document each day rests on: its column, the group row, a line "Căn cứ: ...", what the list is annexed to."""
    column = table.column_of("basis")
    by_row: dict[int, object] = {}
    if column is not None:
        told = table.read(column, values.text)
        for row, text in zip(table.records, told, strict=True):
            by_row[row] = text
            if text is None:
                cure = "Ghi văn bản quy định ngày nghỉ, ngày làm bù."
                table.wrong(row, column, "", Wrong("missing_value", "chưa ghi căn cứ", cure))
        cells["basis"] = [address(row, column) for row in rows]
    else:
        said: dict[str, Column] = {}
        places: dict = {}
        # "Căn cứ: Bộ luật Lao động năm 2019" names no number
        of_line = lambda: around.labelled(table, "basis", above=True) or around.document(table)  # noqa: E731
        around.fill(table, said, places, "basis", around.is_document, of_line)
        if "basis" not in said:
            words = "Bảng thiếu cột “Căn cứ”. Bổ sung cột này, hoặc ghi “Căn cứ: ...” ở đầu bảng."
            table.tell("error", "missing_column", table.header.bottom, table.header.first, None, words)
            return
        by_row = dict(zip(table.records, said["basis"].values, strict=True))
        place = dict(zip(table.records, places["basis"], strict=True))
        cells["basis"] = [place[row] for row in rows]
    fields["basis"] = Column([by_row.get(row) for row in rows])
