"""The period a group row of any form names among other words: "Khen thưởng tháng 3/2026", "Xã Đại Phúc (quý I/2026)".
It is that of the rows below where the row says nothing else that is not understood. Elsewhere ("có thành tích trong
quý I/2026") it may be the time of the merit: it is told when those rows are counted in another one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from data.intake.addresses import address
from data.intake.meaning.match import without_label, without_number
from data.intake.tables.table import Table
from data.text import NAMED_PART, match_key, period_label, periods_apart, read_period

_SHORT = r"(?:thg|t|q)\.?\s*(?:\d{1,2}|iv|i{1,3})\s*/\s*20\d\d"  # "T3/2026"
_WHEN = re.compile(rf"\b(?:trong |của |kỳ )?(?:{NAMED_PART}|{_SHORT})", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[–—,:;()-]\s*(?:của\s+)?|\s+của\s+")
_SAYS_LITTLE = re.compile(
    r"(?:(?:danh sách|kết quả|số liệu|bảng|biểu|tổng hợp|tình hình|thống kê|công tác|khen thưởng|khen|thi đua|đã|được|"
    r"các|những|trong|(?:đợt|lần) \d{1,2})\s*)*"
)


def without_when(text: str) -> str:
    """ "Đột xuất tháng 3/2026" is "Đột xuất" there."""
    return _BETWEEN.sub(" ", _WHEN.sub(" ", text)).strip()


def of_rows(text: str, year: int, is_explained: Callable[[str], bool] = lambda part: False) -> str | None:
    """The period of the rows below a group row that says when, and else only what is understood: whose the rows are,
    of which kind. A whole year beside other words may be that of the title given."""
    words = without_number(text)
    if (alone := read_period(words, year)) or not _WHEN.search(words):
        return alone
    rest = (part.strip() for part in _BETWEEN.split(_WHEN.sub(";", words)))
    if all(_SAYS_LITTLE.fullmatch(match_key(part)) or is_explained(part) for part in rest if part):
        return read_period(words, year, anywhere=True)
    return None


def unread(table: Table, is_read: Callable[[str], bool]) -> dict[int, tuple[int, str]]:
    """The periods named in group rows that are not read, by row with its column."""
    return {
        row: (column, period)
        for kind in ("group", "stray")
        for row in table.plan.rows_of(kind)
        for column in range(table.header.first, table.header.last + 1)
        if (text := without_label(table.grid.text(row, column))) and not is_read(text)
        if (period := read_period(without_number(text), table.year, anywhere=True))
    }


def tell_unread(table: Table, unread: dict[int, tuple[int, str]], counted: dict[int, str | None]) -> None:
    """Each that is not the period the record right below is counted in; `counted` gives that of each record's row."""
    rows = sorted(counted) if unread else []
    for row, (column, said) in unread.items():
        below = bisect_right(rows, row)
        period = counted[rows[below]] if below < len(rows) else None
        if period and periods_apart(said, period):
            words = (
                f"Ô {address(row, column)} ghi {period_label(said)}, nhưng các hàng bên dưới được tính vào "
                f"{period_label(period)}. Nếu là kỳ của các hàng này, ghi riêng kỳ ở ô đó hoặc thêm cột “Kỳ báo cáo”."
            )
            table.tell("warning", "period_conflict", row, column, period_label(said), words)
