"""Words beside the numbers of awards, or of measured results, that say a number is another one: "số đúng là 15".
They stand in lines between or below the records, or in the notes of a record. Nobody can tell for certain which cell
they change, so the numbers stay as they stand in their cells, and the words are told."""

from __future__ import annotations

import re

from data.intake.addresses import address
from data.intake.awards.notes import TITLE_REVOKES
from data.intake.meaning import decision_text
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean, match_key

_CORRECTS = re.compile(
    r".*\b(?:đính chính|cải chính|ghi nhầm|nhầm lẫn|sửa (?:lại|thành|số|đổi)|đúng là|phải là|số đúng|thực tế là)\b"
    r".*\d.*"
)
_REPLACES = re.compile(r"(?:\w{1,2} )?(?:xin )?(?:điều chỉnh|thu hồi|hủy bỏ|bãi bỏ|hủy kết quả|thay thế)\b.*\d.*")
_COUNTED = r"\d{1,4} (?:\w+ )?(?:giấy khen|bằng khen|tập thể|cá nhân|hộ|người|trường hợp|cờ)\b"
_ADDS = re.compile(rf".*\b(?:bổ sung|khen thêm|thêm|cộng thêm|giảm|bớt|trừ)(?: \w+){{0,2}} {_COUNTED}.*")
_LINES = ("note", "stray", "group", "outside")


def tell(table: Table) -> None:
    """The lines and the notes of one table that correct it."""
    for row, kind in table.plan.kinds.items():
        if kind in _LINES:
            _tell_line(table, row)
    note = table.column_of("note")
    if note is None:
        return
    cells = table.cells(note)
    for row, value in zip(table.records, cells, strict=True):
        if isinstance(value, str) and _changes(value):
            words = (
                f"Ghi chú ở ô {address(row, note)}{_quoted(table, value)} có vẻ sửa số liệu của hàng này, nhưng số vẫn "
                "được lấy như ghi ở ô số lượng. Nếu số ở đó không đúng, đề nghị sửa ngay ở đó."
            )
            table.tell("warning", "correction_unread", row, note, None, words)


def _tell_line(table: Table, row: int) -> None:
    header = table.header
    said = [(c, text) for c in range(header.first, header.last + 1) if (text := table.grid.text(row, c))]
    is_below = row > table.plan.last
    found = next(((c, text) for c, text in said if _changes(text) or _replaces(text, is_below)), None)
    if (
        found is None
        or any(decision_text.of_text(text, decision_text.ANY_DAY) for _, text in said)
        and _heads(table, row)
    ):
        return
    words = (
        f"Dòng chữ ở ô {address(row, found[0])}{_quoted(table, found[1])} có vẻ sửa số liệu của bảng, nhưng không được "
        "đọc; số vẫn được lấy như ghi ở các hàng. Sửa ngay ở hàng của số liệu ấy rồi xóa dòng này."
    )
    table.tell("warning", "correction_unread", row, found[0], None, words)


def _quoted(table: Table, text: str) -> str:
    """The words themselves, but for a list of people: there they may hold a name."""
    return "" if table.column_of("person") is not None else f" “{clean(text)[:120]}”"


def _heads(table: Table, row: int) -> bool:
    """Whether a line is a group row with records right below it: "Sửa đổi theo Quyết định số 12/QĐ-UBND ngày ..."."""
    return table.plan.kinds[row] == "group" and row + 1 in table.records


def _replaces(text: str, is_below: bool) -> bool:
    """ "Thu hồi giấy khen của ông ..." below the rows; above them it is read as what they are."""
    key = match_key(text)
    return _REPLACES.fullmatch(key) is not None or is_below and TITLE_REVOKES.match(key) is not None


def _changes(text: str) -> bool:
    key = match_key(clean(as_typed(text)))
    return _CORRECTS.fullmatch(key) is not None or _ADDS.fullmatch(key) is not None
