"""Awards of one kỳ or decision listed by what they were given for: "Giấy khen công tác khuyến học", "Giấy khen PCCC".
No form keeps the reasons apart, so rows that differ in nothing but their reason are added up, which is told.
One reason twice, or a row without any, stays a double that is asked."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.awards.classes import same_key, summed
from data.intake.meaning.names import AwardNames
from data.intake.model import Finding
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import match_key


def add(table: Table, block: Block, awards: AwardNames) -> Block:
    """The block with such records added up, each at the cell of the first."""
    told = {
        name: c for name in ("movement", "content", "award_form", "label") if (c := table.column_of(name)) is not None
    }
    columns = [
        c
        for name, c in told.items()
        if name in ("movement", "content") or any(map(awards.with_reason, table.grid.texts[c]))
    ]
    doubles = same_key(block) if columns else []
    said = [[_reason(table, block.lines[i] - 1, columns, awards) for i in rows] for rows in doubles]
    apart = [rows for rows, why in zip(doubles, said, strict=True) if all(why) and len(set(why)) == len(why)]
    added, out = summed(block, apart)
    if added:
        table.findings.append(_told(table, block, [rows for rows, _ in added], columns[0]))
    return out


def _reason(table: Table, row: int, columns: list[int], awards: AwardNames) -> str:
    """What the row says its awards were given for: its own column, or the words behind the award."""
    reasons = [table.column_of("movement"), table.column_of("content")]
    for column in columns:
        text = table.grid.text(row, column)
        if column not in reasons:
            text = (awards.with_reason(text) or ("", ""))[1]
        if match_key(text):
            return match_key(text)
    return ""


def _told(table: Table, block: Block, doubles: list[list[int]], column: int) -> Finding:
    places = ", ".join(block.place("quantity", i) for i in doubles[0])
    title = table.title(column)
    words = (
        f"Các nội dung khen ghi ở cột “{title}” là của cùng một kỳ hoặc quyết định, hình thức, đối tượng: số liệu được "
        f"cộng (ví dụ các ô {places}). Không cần sửa nếu đúng."
    )
    return Finding("info", "columns_added", table.sheet, address(table.header.bottom, column), title, words)
