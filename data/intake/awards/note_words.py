"""What a note says of its row that its other cells do not: whom it counts, by which decision, how many fewer.
"hộ gia đình: 6" beside persons, "theo QĐ số 15/QĐ-UBND", "1 người từ chối": the row stays as its cells say, and the
note is told, since only its sender knows which of the two holds. "trong đó 2 nữ" says nothing against a row."""

from __future__ import annotations

import re
from collections.abc import Iterable

from data.intake.addresses import address
from data.intake.meaning import decision_text
from data.intake.meaning.names import CatalogueNames
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import clean, decision_keys, match_key

_FEWER = re.compile(r"\b(?:chỉ|từ chối|không nhận|giảm|bớt|trừ|trả lại|rút|loại|còn lại|thực nhận)\b")
_LACKS = re.compile(r"\b(?:chưa|không) (?:bao gồm|tính|gồm|kể|cộng|tổng hợp|có số liệu|có số)\b")
_TOLD_BEFORE = re.compile(
    r"\b(?:đã|được) (?:báo cáo|gửi|tính|cộng|kê|tổng hợp)\b.*\b(?:tháng|quý|kỳ|báo cáo|trước)\b|"
    r"\b(?:chuyển|dồn) (?:sang|từ)\b|\b(?:gồm|kể|trong đó|có)\b.*\b(?:tháng|quý|kỳ|năm) trước\b"
)
_WHO = r"cá nhân|cn|người|tập thể|tt|hộ gia đình|hộ gđ|hgđ|hộ|doanh nghiệp"
_COUNTED = re.compile(rf"(?:\b\d{{1,4}} (?P<who>{_WHO})\b|\b(?P<first>{_WHO}) \d{{1,4}}\b)")
_GROUPS = {"cá": "cá nhân", "cn": "cá nhân", "ng": "cá nhân", "tậ": "tập thể", "tt": "tập thể", "do": "tập thể"}
_OF_WHOM = frozenset(("tập thể", "cá nhân", "hộ gia đình"))


def tell(table: Table, block: Block, names: CatalogueNames) -> None:
    """The notes that speak against the records of their rows."""
    note = table.column_of("note")
    if note is None or not any(table.grid.texts[note]):
        return
    of_row: dict[int, list[int]] = {}
    for i, line in enumerate(block.lines):
        of_row.setdefault(line - 1, []).append(i)
    asked = table.asked("correction_unread", "proposed_only", "revoked_by_note")
    told = _Records(block, names)
    of_all = told.of(range(len(block))) if table.column_of("person") is not None else None
    for row, value in zip(table.records, table.cells(note), strict=True):
        if not isinstance(value, str) or not value or address(row, note) in asked:
            continue
        records = told.of(of_row[row]) if row in of_row else of_all  # people are counted at the first of them
        why = records and _why(names, clean(value), *records)
        if why:
            words = (
                f"Ghi chú ở ô {address(row, note)} {why}, nhưng hàng vẫn được tính như ghi ở các ô khác. Nếu ghi chú "
                "đúng, đề nghị sửa các ô ấy."
            )
            table.tell("warning", "correction_unread", row, note, None, words)


class _Records:
    """Whom records count, and by which decisions."""

    def __init__(self, block: Block, names: CatalogueNames):
        self.groups = names.recipients.groups
        self.whom, self.numbers = block.column("recipient_type"), block.column("decision_no")

    def of(self, records: Iterable[int]) -> tuple[frozenset, frozenset]:
        """The groups of recipients and the decision numbers of some records."""
        records = list(records)
        who = frozenset(self.groups.get(self.whom[i]) for i in records) & _OF_WHOM
        return who, frozenset(self.numbers[i] for i in records) - {None}


def _why(names: CatalogueNames, text: str, who: frozenset, numbers: frozenset) -> str | None:
    return _against(names, text, who) or _other_decision(text, numbers)


def _against(names: CatalogueNames, text: str, who: frozenset) -> str | None:
    """Why a note speaks against a row counted as `who`."""
    key = match_key(text)
    has_number = any(map(str.isdigit, key))
    if has_number and _FEWER.search(key):
        return "có vẻ nói số thực khác với số ghi ở hàng"
    if has_number and _TOLD_BEFORE.search(key):
        return "nói một phần số liệu đã báo cáo ở kỳ khác"
    if _LACKS.search(key):
        return "nói số liệu chưa đủ"
    if has_number and names.kinds.mentioned(text):
        return "đếm riêng một loại hình của số ghi ở hàng"
    is_class = len(text) < 30 and names.recipients.knows(text)
    named = names.recipients.groups.get(names.recipients.resolve(text).id) if is_class else None
    if named in _OF_WHOM and who and named not in who:
        return "ghi một đối tượng khác với đối tượng của hàng"
    counted = {_group(found["who"] or found["first"]) for found in _COUNTED.finditer(key)}
    return "đếm cả đối tượng khác với đối tượng của hàng" if who and counted - who else None


def _group(word: str) -> str:
    return _GROUPS.get(word[:2], "hộ gia đình")


def _other_decision(text: str, own: frozenset) -> str | None:
    """A note that names another decision than the row's."""
    told = decision_text.of_text(text, decision_text.ANY_DAY) if "/" in text else None
    if told is None:
        return None
    if not own:
        return "nêu quyết định mà không cột nào của hàng ghi"
    return "nêu một quyết định khác" if decision_keys([told[0]])[0] not in decision_keys([*own]) else None
