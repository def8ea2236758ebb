"""Lines over a table of awards by which its numbers would be something else: money, shares, dossiers, only the women.
They count as awards all the same, since the line may speak of one column or of nothing here; each is told.
A column that is itself of money or of shares makes such a line its own, and nothing is told."""

from __future__ import annotations

import re

from data.intake.addresses import position
from data.intake.headings.uncounted import is_of_other_things
from data.intake.meaning.match import without_number
from data.intake.tables.table import Table
from data.text import clean, match_key

_LONGEST = 120
_IN_MONEY = re.compile(
    r"(?:đơn vị tính|đvt)\b.*\b(?:đồng(?! chí)|nghìn|triệu|tỷ|vnđ|vnd)\b|kinh phí\b|mức (?:tiền )?thưởng\b|"
    r"(?:tổng )?(?:số )?tiền (?:thưởng|khen thưởng|chi)\b"
)
_MONEY = re.compile(r"\b(?:tiền|kinh phí|mức thưởng|mức chi|đồng)\b")
_IN_SHARES = re.compile(r"\W*(?:(?:đơn vị tính|đvt)\s*:?\s*%|tỷ lệ\b)", re.IGNORECASE)
_SHARES = re.compile(r"%|tỷ lệ", re.IGNORECASE)
_ONLY_SOME = re.compile(
    r"(?:trong đó|chỉ tính|chỉ gồm|chỉ có|riêng)\b.*"
    r"\b(?:nữ|đảng viên|dân tộc thiểu số|người dân tộc|đoàn viên|tôn giáo)\b"
)
_TITLE = re.compile(r"(?:(?:báo cáo|tổng hợp|thống kê|biểu|bảng)\s+)+(?=(?:số|kinh phí|mức thưởng|tiền)\b)")


def tell(table: Table) -> None:
    titles = [title for meaning in table.header.meanings for title in meaning.path]
    for text, cell in table.context.own_lines:
        if cell and len(text) < _LONGEST and (what := _what(without_number(text), titles)):
            words = (
                f"Ô {cell} ghi “{text[:80]}”: số liệu của bảng có vẻ là {what}, nhưng vẫn được tính là số được khen. "
                "Nếu đúng là vậy, bỏ bảng này; nếu không, sửa dòng này."
            )
            table.tell("warning", "other_numbers", *position(cell), text[:80], words)


def _what(text: str, titles: list[str]) -> str | None:
    """What such a line says the numbers are, where no column is of that."""
    key = _TITLE.sub("", match_key(clean(text)))
    if _IN_MONEY.match(key):
        return None if any(_MONEY.search(match_key(title)) for title in titles) else "số tiền"
    if _IN_SHARES.match(text):
        return None if any(map(_SHARES.search, titles)) else "tỷ lệ"
    if key.startswith(("số ", "tổng số ", "hồ sơ ")) and is_of_other_things(key):
        return "số hồ sơ, văn bản, phong trào"
    return "số của một phần những người được khen" if _ONLY_SOME.match(key) else None
