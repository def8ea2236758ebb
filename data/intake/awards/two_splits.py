"""Columns that split one number twice: Tập thể, Cá nhân beside Chuyên đề, Đột xuất, or beside "Trong đó: đột xuất".
Which collectives were commended for what, such a table does not say: the numbers by recipient are kept. The others are
left out where they add up to the same, which is told; else nobody knows what they are part of, and they are asked."""

from __future__ import annotations

from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import SUBSET
from data.intake.tables.table import Table


def level_of_part(meaning: Meaning) -> int | None:
    """Which heading over a column says that it is a part: "Trong đó" over Chuyên đề, Đột xuất."""
    return next((i for i, text in enumerate(meaning.path[:-1]) if SUBSET.match(text)), None)


def leave_out(table: Table, parts: list[Meaning], numbers: dict[int, list]) -> list[Meaning]:
    """The columns that still count; the numbers of those left out are gone."""
    out: list[Meaning] = []
    for meaning in parts:
        if not _is_by_kind(meaning) or not any(numbers[meaning.column]):
            continue
        wholes = _wholes(meaning, parts)
        if len(wholes) > 1:
            out.append(meaning)
            beside = [m for m in parts if _is_by_kind(m) and _rest(m) == _rest(meaning)]
            is_same = _sums(table, beside, numbers) == _sums(table, wholes, numbers)
            _tell(table, meaning, wholes, is_same)
    for meaning in out:
        numbers[meaning.column] = [None] * len(numbers[meaning.column])
    return [m for m in parts if m not in out]


def _is_by_kind(meaning: Meaning) -> bool:
    return "award_kind" in meaning.dims and "recipient_type" not in meaning.dims


def _rest(meaning: Meaning) -> dict:
    return {name: value for name, value in meaning.dims.items() if name not in ("recipient_type", "award_kind")}


def _wholes(meaning: Meaning, parts: list[Meaning]) -> list[Meaning]:
    """The columns by recipient that one by kind stands beside; of "Trong đó" those side by side before it."""
    by_recipient = [m for m in parts if "recipient_type" in m.dims and "award_kind" not in m.dims]
    same = [m for m in by_recipient if _rest(m) == _rest(meaning)]
    if not meaning.subset and level_of_part(meaning) is None:
        return same
    before = [m for m in parts if m.column < meaning.column]
    while before and _is_by_kind(before[-1]) and before[-1].path[:-1] == meaning.path[:-1] and not meaning.subset:
        before.pop()  # "Trong đó" over Chuyên đề, Đột xuất
    wholes: list[Meaning] = []
    for other in reversed(before):
        if other not in by_recipient or before[-1] not in by_recipient or _rest(other) != _rest(before[-1]):
            break
        wholes.insert(0, other)
    return wholes


def _sums(table: Table, meanings: list[Meaning], numbers: dict[int, list]) -> list[int]:
    return [sum(numbers[m.column][i] or 0 for m in meanings) for i in range(len(table.records))]


def _tell(table: Table, meaning: Meaning, wholes: list[Meaning], is_same: bool) -> None:
    named = ", ".join(f"{m.letter} “{m.path[-1][:40]}”" for m in wholes)
    if is_same:
        why = (
            f"chia lại số của các cột {named} theo loại hình, không rõ loại hình của từng đối tượng, nên không được lấy"
        )
    else:
        why = f"đứng cạnh các cột {named}, không rõ là một phần của cột nào hay số khác, nên chưa được đọc"
    cure = "Ghi số theo loại hình cho từng đối tượng, hoặc chọn không đọc cột này ở mục Cách đọc bảng."
    words = f"Cột {meaning.letter} “{meaning.title}” {why}. {cure}"
    place = table.header.bottom, meaning.column, meaning.title[:80], words
    table.tell(*(("warning", "figures_left_out") if is_same else ("error", "unread_numbers")), *place)
