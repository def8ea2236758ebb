"""Columns of a wide table that are parts of another, or that add up to one: nothing is counted twice.
"Trong đó" says so in a heading; without it the table's own totals may: 15 = 5 + 10 beside Công nhân 3, Nông dân 4.
Parts are taken out of the number they are part of, so that what remains is a partition."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.awards import column_sums, two_splits
from data.intake.headings.header import Meaning
from data.intake.meaning.words import WHOLE
from data.intake.tables.table import Table
from data.text import match_key


def add(table: Table, parts: list[Meaning], numbers: dict[int, list]) -> None:
    """Nữ is added to Nam, Tiểu học to Mầm non: one number of one recipient, at the cell of the first, which is told."""
    added: dict[int, list[Meaning]] = {}
    for i, meaning in enumerate(parts):
        base = next((m for m in reversed(parts[:i]) if not m.adds and m.dims == meaning.dims), None)
        if meaning.adds and base is not None:
            pairs = list(zip(numbers[base.column], numbers[meaning.column], strict=True))
            numbers[base.column] = [a + b if a and b else a or b for a, b in pairs]
            numbers[meaning.column] = [None] * len(pairs)
            added.setdefault(base.column, [base]).append(meaning)
    for columns in added.values():
        _tell_added(table, columns)


def _tell_added(table: Table, columns: list[Meaning]) -> None:
    named = ", ".join(f"{m.letter} “{m.title[:40]}”" for m in columns)
    first = columns[0]
    words = (
        f"Các cột {named} chia cùng một số liệu nên được cộng thành một số, ghi tại cột {first.letter}. Không cần "
        "sửa nếu đúng."
    )
    table.tell("info", "columns_added", table.header.bottom, first.column, first.title[:80], words)


def take_out(
    table: Table, parts: list[Meaning], sums: list[Meaning], numbers: dict[int, list], groups: dict[str, str]
) -> set[int]:
    """A column "Trong đó: nông dân" beside "Cá nhân" is taken out of it; which columns were.

    What such a column does not say of itself ("Trong đó: đột xuất") is that of its whole.
    """
    parts = two_splits.leave_out(table, parts, numbers)
    bases = {m.column: base for m in parts if (base := _base_of(m, parts, groups))}
    bases |= _told_by_totals(parts, sums, numbers, groups, bases)
    if not sums:
        _tell_unsaid(table, parts, numbers, groups, bases)
    for meaning in parts:
        base = bases.get(meaning.column)
        if base is None:
            continue
        meaning.dims = base.dims | meaning.dims
        for i, row in enumerate(table.records):
            part, whole = numbers[meaning.column][i], numbers[base.column][i]
            if not part:
                continue
            if whole is None or part > whole:
                table.tell(
                    "error",
                    "subset_over_total",
                    row,
                    meaning.column,
                    str(part),
                    f"Ô {address(row, meaning.column)} ghi {part}, lớn hơn số {whole or 0} ở cột "
                    f"“{base.title}” mà nó là một phần. Sửa một trong hai ô.",
                )
                continue
            numbers[base.column][i] = whole - part
    return bases.keys()


def _tell_unsaid(table: Table, parts: list[Meaning], numbers: dict[int, list], groups: dict, known: dict) -> None:
    """ "Cá nhân 14 | Nông dân 10" without a total: 24 persons, or 14. A part that is more than its whole is none."""
    for meaning in parts:
        whole = None if meaning.column in known else _wider(meaning, parts, groups)
        if whole is None or meaning.dims["recipient_type"] == "doanh_nghiep":
            continue
        if "khác" in match_key(whole.path[-1]).split():
            continue  # "Cá nhân khác" says that it is not all of them
        pairs = list(zip(numbers[meaning.column], numbers[whole.column], strict=True))
        at = next((i for i, (part, _) in enumerate(pairs) if part), None)
        if at is None or any((part or 0) > (all_of_them or 0) for part, all_of_them in pairs):
            continue
        row = table.records[at]
        words = (
            f"Cột {meaning.letter} “{meaning.title[:40]}” đứng cạnh cột {whole.letter} “{whole.title[:40]}” mà không "
            f"có cột tổng: đã hiểu là hai số khác nhau, được cộng. Nếu là một phần của cột {whole.letter}, ghi “Trong "
            "đó: ...” ở tiêu đề."
        )
        table.tell("warning", "part_or_beside", row, meaning.column, str(pairs[at][0]), words)


def _base_of(meaning: Meaning, parts: list[Meaning], groups: dict[str, str]) -> Meaning | None:
    """The column another is a part of: the one before a "Trong đó: ...", or Cá nhân beside "Trong đó" Nông dân."""
    if meaning.subset:
        before = [m for m in parts if not m.subset and m.column < meaning.column]
        return before[-1] if before and before[-1].path[:-1] == meaning.path[:-1] else None
    level = two_splits.level_of_part(meaning)
    if level is None:
        return None
    outside = [m for m in parts if m.path[: level + 1] != meaning.path[: level + 1]]
    if "award_kind" in meaning.dims and "recipient_type" not in meaning.dims:
        before = [
            m for m in parts if m.column < meaning.column and two_splits.level_of_part(m) is None and not m.subset
        ]
        return before[-1] if before and "award_kind" not in before[-1].dims else None
    return _wider(meaning, outside, groups)


def _wider(meaning: Meaning, parts: list[Meaning], groups: dict[str, str]) -> Meaning | None:
    """The column of Cá nhân for one of Nông dân, of Tập thể for one of Doanh nghiệp, all else the same."""
    who = meaning.dims.get("recipient_type")
    if who is None or who in WHOLE:
        return None
    for other in parts:
        whom = other.dims.get("recipient_type")
        rest = {k: v for k, v in other.dims.items() if k != "recipient_type"}
        if whom in WHOLE and groups.get(whom) == groups.get(who) and {**rest, "recipient_type": who} == meaning.dims:
            return other
    return None


def _told_by_totals(
    parts: list[Meaning], sums: list[Meaning], numbers: dict[int, list], groups: dict[str, str], known: dict
) -> dict[int, Meaning]:
    """Narrower columns without "Trong đó", in a table whose every total is right only without them."""
    narrow = {m.column: base for m in parts if m.column not in known and (base := _wider(m, parts, groups))}
    for total in sums:
        added = [m.column for m in column_sums.parts_of(total, parts, groups)]
        doubled = [column for column in narrow if column in added and narrow[column].column in added]
        rows = [i for i, told in enumerate(numbers[total.column]) if told is not None]
        extra = [sum(numbers[c][i] or 0 for c in doubled) for i in rows]
        whole = [sum(numbers[c][i] or 0 for c in added) for i in rows]
        told = [numbers[total.column][i] for i in rows]
        if any(extra) and all(t == w - e for t, w, e in zip(told, whole, extra, strict=True)):
            return {column: narrow[column] for column in doubled}
    return {}
