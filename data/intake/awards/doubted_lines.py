"""Lines around a table of awards, and titles, by which its numbers are something else: money, shares, only the women.
They count as awards all the same, since the line may speak of one column or of nothing here; each is told.
A column that is itself of money or of shares makes such a line its own, and nothing is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.intake.addresses import address, position
from data.intake.headings.heading_words import SEXES
from data.intake.headings.uncounted import is_of_other_things, is_planned
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
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_ONLY_MONEY = re.compile(r"(?:nghìn |triệu |tỷ )?(?:đồng|vnđ|vnd)")
_NOT_YET = re.compile(r"(?:số )?(?:ước|dự kiến)\b")
_OF_YEAR_SO_FAR = re.compile(r"\b(?:lũy kế|cộng dồn|từ đầu năm)\b")
_CUMULATED = re.compile(rf"\bsố (?:liệu )?.*{_OF_YEAR_SO_FAR.pattern}")
_TITLE = re.compile(r"(?:(?:báo cáo|tổng hợp|thống kê|biểu|bảng)\s+)+(?=(?:số|kinh phí|mức thưởng|tiền)\b)")


def tell(table: Table) -> None:
    is_part_of_year = len(table.usual_period or "") > 4
    _tell_titles(table, is_part_of_year)
    titles = [title for meaning in table.header.meanings for title in meaning.path]
    below = [(text, address(row, column)) for row, column, text in lines_below(table)]
    for text, cell in [*table.context.own_lines, *below]:
        if cell and len(text) < _LONGEST and (what := _what(without_number(text), titles, is_part_of_year)):
            words = (
                f"Ô {cell} ghi “{text[:80]}”: số liệu của bảng có vẻ là {what}, nhưng vẫn được tính là số được khen. "
                "Nếu đúng là vậy, bỏ bảng này; nếu không, sửa dòng này."
            )
            table.tell("warning", "other_numbers", *position(cell), text[:80], words)


def _tell_titles(table: Table, is_part_of_year: bool) -> None:
    """ "Cá nhân (lũy kế)", "Số lượng (triệu đồng)": what stands in brackets in the title of a column that counts."""
    for meaning in table.header.meanings:
        if not meaning.measure and meaning.field != "quantity":
            continue
        if what := next(filter(None, (in_brackets(text, is_part_of_year) for text in meaning.path)), None):
            words = (
                f"Cột {meaning.letter} “{meaning.title[:80]}”: số liệu của cột có vẻ là {what}, nhưng vẫn được tính là "
                "số được khen. Nếu đúng là vậy, bỏ cột này; nếu không, sửa tiêu đề."
            )
            table.tell("warning", "other_numbers", table.header.bottom, meaning.column, meaning.title[:80], words)


def in_brackets(text: str, is_part_of_year: bool) -> str | None:
    """What brackets in a name or a title say the number is: "(lũy kế)", "(triệu đồng)"; None where no result of a kỳ
    is doubted."""
    for inner in _IN_BRACKETS.findall(text):
        key = match_key(inner)
        if key in SEXES:
            return "số của một phần những người được khen"
        if _ONLY_MONEY.fullmatch(key):
            return "số tiền"
        if inner.strip() == "%":
            return "tỷ lệ"
        if is_planned(inner) or _NOT_YET.match(key):
            return "số ước, dự kiến, đề nghị"
        if is_part_of_year and _OF_YEAR_SO_FAR.search(key):
            return "số lũy kế"
    return None


def lines_below(table: Table) -> Iterator[tuple[int, int, str]]:
    """The words alone in their row below the last record, with row and column."""
    for row in sorted(row for row in table.plan.kinds if row > table.plan.last):
        filled = [(c, value) for c, value in enumerate(table.grid.rows[row]) if value not in ("", None)]
        if len(filled) == 1 and isinstance(filled[0][1], str):
            yield row, filled[0][0], clean(filled[0][1])


def _what(text: str, titles: list[str], is_part_of_year: bool) -> str | None:
    """What such a line says the numbers are, where no column is of that."""
    key = _TITLE.sub("", match_key(clean(text)))
    if _IN_MONEY.match(key):
        return None if any(_MONEY.search(match_key(title)) for title in titles) else "số tiền"
    if _IN_SHARES.match(text):
        return None if any(map(_SHARES.search, titles)) else "tỷ lệ"
    if key.startswith(("số ", "tổng số ", "hồ sơ ")) and is_of_other_things(key):
        return "số hồ sơ, văn bản, phong trào"
    if _ONLY_SOME.match(key) and not any(map(str.isdecimal, key)):
        return "số của một phần những người được khen"
    return "số lũy kế" if _CUMULATED.search(key) and is_part_of_year else None
