"""What the notes of an awards table say against a row: its decision was taken back, or there is none.
A revoked decision is read from the note and told, since a note may mean something else.
"Rút khỏi danh sách" is counted all the same, and asked."""

from __future__ import annotations

import re

from data.intake.meaning.values import Wrong
from data.intake.model import letters
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import match_key

_REVOKED = re.compile(r"^(?:đã )?(?:hủy|hủy bỏ|thu hồi|bãi bỏ)\b")
_NOT_GIVEN = re.compile(
    r"^(?:đã |xin )?(?:rút\b|không (?:đủ|đạt|xét|khen|được (?:khen|xét|tặng))|"
    r"chưa (?:đủ|xét|có quyết định|ban hành|được khen)|loại (?:khỏi|ra|do|vì)|gạch tên|đưa ra khỏi|bị kỷ luật|"
    r"đề nghị\b|dự kiến\b|đang (?:trình|xét|chờ|đề nghị)|chờ (?:quyết định|qđ|xét|duyệt|ký|ban hành)|"
    r"(?:bị|được) thay thế|(?:ghi |kê |tính |nhập |bị )?trùng\b)"
)


def read(table: Table, out: dict) -> None:
    """A note "hủy bỏ quyết định" takes the row back; that is told, since a note may mean something else."""
    note = table.column_of("note")
    if note is None:
        return
    why = "có vẻ chưa được khen, không được khen hoặc đã kê ở chỗ khác, nhưng hàng này vẫn được tính"
    cure = "Bỏ hàng này nếu không có quyết định khen thưởng của riêng nó."
    _told(table, note, _NOT_GIVEN, Wrong("proposed_only", why, cure, level="warning"))
    if table.column_of("revoked") is not None:
        return
    cure = "Nếu đúng, ghi ở cột Tính chất."
    flags = _told(
        table, note, _REVOKED, Wrong("revoked_by_note", "hiểu là quyết định bị hủy bỏ", cure, level="warning")
    )
    if any(flags):
        out["revoked"] = (flags, letters(note))


def _told(table: Table, note: int, pattern: re.Pattern, wrong: Wrong) -> list[bool]:
    flags = table.read(note, lambda v: pattern.search(match_key(as_typed(v))) is not None)
    for row, flag in zip(table.records, flags, strict=True):
        if flag:
            table.wrong(row, note, table.grid.rows[row][note], wrong)
    return flags
