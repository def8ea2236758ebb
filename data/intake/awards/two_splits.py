"""Columns that split one number twice: Tập thể, Cá nhân beside Chuyên đề, Đột xuất, or Quý I, or "Trong đó: đột xuất".
Which collectives were commended for what, such a table does not say: the numbers by recipient are kept. The others are
left out where they add up to the same, which is told; else nobody knows what they are part of, and they are asked."""

from __future__ import annotations

from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import SUBSET
from data.intake.tables.table import Table

_SPLITS = {"recipient_type": 0, "award_kind": 1, "period": 2, "unit_id": 2}  # which counts before which


def level_of_part(meaning: Meaning) -> int | None:
    """Which heading over a column says that it is a part: "Trong đó" over Chuyên đề, Đột xuất."""
    return next((i for i, text in enumerate(meaning.path[:-1]) if SUBSET.match(text)), None)


def leave_out(table: Table, parts: list[Meaning], numbers: dict[int, list]) -> list[Meaning]:
    """The columns that still count; the numbers of those left out are gone."""
    out: list[Meaning] = []
    for meaning in parts:
        wholes = _wholes(meaning, parts) if any(numbers[meaning.column]) else []
        if len(wholes) > 1:
            out.append(meaning)
            beside = [m for m in parts if _split(m) == _split(meaning) and _rest(m) == _rest(meaning)]
            is_same = "unit_id" not in meaning.dims and _sums(table, beside, numbers) == _sums(table, wholes, numbers)
            _tell(table, meaning, wholes, is_same)
    for meaning in out:
        numbers[meaning.column] = [None] * len(numbers[meaning.column])
    return [m for m in parts if m not in out]


def _split(meaning: Meaning) -> frozenset[str]:
    return frozenset(meaning.dims.keys() & _SPLITS.keys())


def _rest(meaning: Meaning) -> dict:
    return {name: value for name, value in meaning.dims.items() if name not in _SPLITS}


def _is_another(meaning: Meaning, whole: Meaning) -> bool:
    """Whether two columns split by different things, the second by what counts: Đột xuất or Quý I beside Cá nhân."""
    own, other = _split(meaning), _split(whole)
    counts = min(map(_SPLITS.get, other), default=9) < min(map(_SPLITS.get, own), default=9)
    return bool(own - other) and bool(other - own) and counts and _rest(meaning) == _rest(whole)


def _wholes(meaning: Meaning, parts: list[Meaning]) -> list[Meaning]:
    """The columns that one splits again; of "Trong đó" those side by side before it."""
    if not meaning.subset and level_of_part(meaning) is None:
        others = [m for m in parts if _is_another(meaning, m)]
        return [m for m in others if _split(m) == _split(others[0])]
    before = [m for m in parts if m.column < meaning.column]
    while before and _split(before[-1]) == _split(meaning) and before[-1].path[:-1] == meaning.path[:-1]:
        if meaning.subset:
            break
        before.pop()  # "Trong đó" over Chuyên đề, Đột xuất
    wholes: list[Meaning] = []
    for other in reversed(before):
        if not _is_another(meaning, other) or other.subset or level_of_part(other) is not None:
            break
        wholes.insert(0, other)
    return wholes


def _sums(table: Table, meanings: list[Meaning], numbers: dict[int, list]) -> list[int]:
    return [sum(numbers[m.column][i] or 0 for m in meanings) for i in range(len(table.records))]


def _tell(table: Table, meaning: Meaning, wholes: list[Meaning], is_same: bool) -> None:
    named = ", ".join(f"{m.letter} “{m.path[-1][:40]}”" for m in wholes)
    if is_same:
        why = f"chia lại số của các cột {named} theo cách khác, không rõ số nào của cột nào, nên không được lấy"
    else:
        why = f"đứng cạnh các cột {named}, không rõ là một phần của cột nào hay số khác, nên chưa được đọc"
    cure = "Ghi tiêu đề hai tầng (ví dụ Đột xuất: Tập thể, Cá nhân), hoặc chọn không đọc cột này ở mục Cách đọc bảng."
    words = f"Cột {meaning.letter} “{meaning.title}” {why}. {cure}"
    place = table.header.bottom, meaning.column, meaning.title[:80], words
    table.tell(*(("warning", "figures_left_out") if is_same else ("error", "unread_numbers")), *place)
