"""A table that only sums up other tables of the same file is compared with them, never added to them.
Called a summary (by its sheet's name, or a line of its own that says nothing else), each number is left out that is the
sum of what the others say of the same award, recipient, unit and time; one that differs is asked, one of which they say
nothing counts. A table on one sheet with others that is not called so is one when all its numbers are such sums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from data.intake.addresses import address
from data.intake.model import Finding
from data.intake.records import Block
from data.intake.tables.table import Table
from data.text import decision_keys, match_key, period_bounds

MOST = 300  # records of a summary
LEAST = 2  # numbers that agree by chance less than one does
_CALLED = re.compile(
    r"(?:[ivx\d]{1,4} )?(?:bảng |biểu )?(?:tổng hợp|tổng cộng|tổng số|tổng|cộng|tóm tắt|"
    r"th|toàn (?:tỉnh|xã|phường|sở|ngành|đơn vị))"
    r"(?: chung| lại| số liệu| kết quả| khen thưởng| như sau| theo .{1,60})*"
)
_OF_NONE = ("missing_unit", "missing_period", "unit_assumed", "missing_recipient")  # doubts of what does not count
_ALL = {"khac": None, "tap_the": "tập thể", "ca_nhan": "cá nhân"}  # what sums up all recipients, or a group of them


@dataclass(frozen=True)
class _About:
    """What one number is about; `first` and `last` are the days it may lie in."""

    unit: str | None
    form: str | None
    kind: str
    recipient: str | None
    number: str | None
    first: str
    last: str
    is_revoked: bool


def leave_out(
    made: list[tuple[Table, Block]], groups: dict[str, str], findings: list[Finding]
) -> list[tuple[Table, Block]]:
    """The tables with the records that count; `groups` says the group of each recipient. What comes of it is added to
    the findings, and what was only asked of records that do not count is taken away."""
    if len(made) < 2:
        return made
    called = [_is_called(table) for table, _ in made]
    out, about_of = list(made), [_about(block) for _, block in made]
    for n, (table, block) in enumerate(made):
        others = [m for m in range(len(made)) if m != n and _may_be_summed(made, called, n, m)]
        numbers = block.column("quantity")
        if not others or not 0 < len(block) <= MOST or None in numbers:
            continue
        if not called[n] and not _says_less(block, [out[m][1] for m in others]):
            continue
        about, rest = about_of[n], _sums([(about_of[m], out[m][1]) for m in others])
        if not called[n] and not all(one.first for one in about):
            continue  # of "9 THÁNG" all that the others say is summed up, where it is called a summary
        of_all = _sums_up_all(table, called[n], {one.unit for one in about}.isdisjoint(one.unit for one in rest))
        parts = [_parts(one, about, rest, groups, of_all) for one in about]
        found = [_sum(rest, ones) for ones in parts]
        agree = {i for i, number in enumerate(numbers) if found[i] == number}
        if not called[n] and (len(agree) < max(len(block), LEAST) or not rest.keys().isdisjoint(about)):
            continue
        if len(agree) == len(block):
            findings[:] = _without_doubts(table, findings)
        if agree:
            findings.append(_told(table, made[others[0]][0], len(agree), called[n]))
        added = [_would_be_added(one, ones) for one, ones in zip(about, parts, strict=True)]
        findings += _differences(block, found, added)
        kept = [i for i in range(len(block)) if i not in agree]
        out[n], about_of[n] = (table, block.taking(kept)), [about[i] for i in kept]
    return out


def _may_be_summed(made: list[tuple[Table, Block]], called: list[bool], n: int, m: int) -> bool:
    """Whether a table may sum up another: one called a summary all that are not, any other those on its sheet."""
    return not called[m] if called[n] else made[m][0].sheet == made[n][0].sheet


def _about(block: Block) -> list[_About]:
    names = ("unit_id", "award_form", "award_kind", "recipient_type", "decision_date", "period", "revoked")
    unit, form, kind, who, day, period, revoked = (block.column(name) for name in names)
    numbers = decision_keys(block.column("decision_no"))
    return list(map(_one, unit, form, kind, who, numbers, day, period, revoked))


def _one(unit, form, kind, who, number, day, period, revoked) -> _About:
    first, last = (bound.isoformat() for bound in period_bounds(period)) if period and not day else (day or "",) * 2
    return _About(unit, form, kind or "chua_ro", who, number if day else None, first, last, bool(revoked))


def _sums(blocks: list[tuple[list[_About], Block]]) -> dict[_About, int | None]:
    """Numbers by what they are about; None where one of them could not be read."""
    sums: dict[_About, int | None] = {}
    for about, block in blocks:
        for one, number in zip(about, block.column("quantity"), strict=True):
            before = sums.get(one, 0)
            sums[one] = None if None in (number, before) else before + number
    return sums


def _says_less(block: Block, others: list[Block]) -> bool:
    """Fewer records than the others have, or no decision where they have some."""
    decided = any(any(other.column("decision_no")) for other in others)
    return len(block) < sum(map(len, others)) or decided and not any(block.column("decision_no"))


def _is_called(table: Table) -> bool:
    texts = [table.sheet, *(text for text, _ in table.context.own_lines)]
    return any(_CALLED.fullmatch(match_key(text)) for text in texts)


def _sums_up_all(table: Table, is_called: bool, is_alone: bool) -> bool:
    """Whether it is of all units of the other tables: it names none by row or column, nor by its sheet's name, and none
    of its own (or, called a summary, only the sender, of whom the others do not speak)."""
    if table.column_of("unit") is not None or any("unit_id" in m.dims for m in table.header.measures):
        return False
    cells = {cell for _, cell in table.context.own_lines}
    told = table.context.unit
    if table.context.sheet_unit:
        return False
    is_sender = told is not None and table.context.sender in (None, told.value)
    return told is None or told.cell is not None and (told.cell not in cells or is_called and is_alone and is_sender)


def _parts(
    whole: _About, named: list[_About], rest: dict[_About, int | None], groups: dict[str, str], of_all: bool
) -> list[_About]:
    """What the other tables say of the same."""
    own = {one.recipient for one in named if one.form == whole.form and one != whole}
    return [part for part in rest if _is_part(part, whole, own, groups, of_all)]


def _sum(rest: dict[_About, int | None], parts: list[_About]) -> int | None:
    """None where the other tables say nothing, or not all of it can be read."""
    numbers = [rest[part] for part in parts]
    return sum(numbers) if numbers and None not in numbers else None


def _would_be_added(whole: _About, parts: list[_About]) -> bool:
    """Of one unit decisions count before totals, and months before the quarter they lie in; all else adds up."""
    as_fine = any((part.number, part.first, part.last) == (whole.number, whole.first, whole.last) for part in parts)
    return as_fine or all(part.unit != whole.unit for part in parts)


def _is_part(part: _About, whole: _About, own: set, groups: dict[str, str], of_all: bool) -> bool:
    return (
        part.form == whole.form
        and (of_all or part.unit == whole.unit)
        and whole.kind in ("chua_ro", part.kind)
        and part.is_revoked == whole.is_revoked
        and whole.number in (None, part.number)
        and (not whole.first or whole.first <= part.first and part.last <= whole.last)
        and _goes_to(part.recipient, whole.recipient, own, groups)
    )


def _goes_to(part: str | None, whole: str | None, own: set, groups: dict[str, str]) -> bool:
    """Whether a recipient is the one summed up, or of its group and not summed up on its own (`own`)."""
    if part == whole or whole not in _ALL or part in own:
        return part == whole
    return _ALL[whole] in (None, groups.get(part or ""))


def _without_doubts(table: Table, findings: list[Finding]) -> list[Finding]:
    """What is told, but for whose and for whom the numbers of a table are of which none counts."""
    gone = {id(f) for f in table.findings if f.code in _OF_NONE}
    return [f for f in findings if id(f) not in gone]


def _told(table: Table, other: Table, count: int, is_called: bool) -> Finding:
    place, before = (address(t.header.top, t.header.first) for t in (table, other))
    where = before if other.sheet == table.sheet else f"{other.sheet}!{before}"
    words = (
        f"Bảng bắt đầu ở ô {place} có {count} số chỉ cộng lại số liệu của bảng khác (bảng ở ô {where}) và khớp: dùng "
        "để đối chiếu, không cộng thêm."
    )
    cure = (
        "" if is_called else " Nếu là số liệu khác, ghi rõ ở tiêu đề và ở từng dòng (đối tượng, loại hình, quyết định)."
    )
    return Finding("info" if is_called else "warning", "summary_table", table.sheet, place, None, f"{words}{cure}")


def _differences(block: Block, found: list[int | None], added: list[bool]) -> Iterator[Finding]:
    """Numbers of a summary that the other tables do not make: errors where both would count."""
    for i, number in enumerate(block.column("quantity")):
        if found[i] not in (None, number):
            place = block.place("quantity", i)
            words = (
                f"Ô {place} của bảng tổng hợp ghi {number}, các bảng chi tiết cộng lại là {found[i]}. Sửa một trong "
                "hai; nếu không phải bảng tổng hợp thì sửa tiêu đề."
            )
            level = "error" if added[i] else "warning"
            yield Finding(level, "total_mismatch", block.sheet, place, str(number), words)
