"""Award records of a whole file against each other: one key once, and one granularity for one thing.
With a decision the key is unit, number, date, form, kind and recipient; without one the period stands for it.
Decision numbers compare without case and spaces."""

from __future__ import annotations

import re

from data.intake.model import Finding
from data.intake.records import Block
from data.intake.tables.table import LIMIT
from data.text import bare_decision_keys, day_label, decision_keys, period_bounds, period_label

_FIGURES = re.compile(r"\d+")
_YEAR_IN_NUMBER = re.compile(r"\d/(20\d\d)/")
KEY = ("unit_id", "decision_no", "decision_date", "period", "award_form", "award_kind", "recipient_type")
UNDATED = ("bad_date", "several_decisions", "error_value", "formula_without_value")


def across(blocks: list[Block], told: list[Finding] = ()) -> list[Finding]:
    """Rules over all tables of the file: one key once, not both months and a quarter for the same thing.

    A row whose decision could not be read has no key yet: it is nobody's double.
    """
    findings: list[Finding] = []
    unread = {(f.sheet, f.cell) for f in told if f.code in UNDATED and f.level == "error"}
    seen: dict[tuple, tuple[int, int]] = {}
    periods: dict[tuple, dict[str, tuple[int, int]]] = {}
    for b, block in enumerate(blocks):
        columns = key_columns(block)
        numbers, days = columns[KEY.index("decision_no")], columns[KEY.index("decision_date")]
        if len(blocks) == 1 and all(numbers) and all(days) and are_apart(numbers, columns):
            return []  # every row has a decision, and no two are alike
        for i, (unit, number, day, period, form, kind, who, revoked) in enumerate(zip(*columns, strict=True)):
            if unit is None or form is None or who is None:
                continue
            if (
                unread
                and not day
                and not unread.isdisjoint(
                    (block.sheet, block.place(name, i)) for name in ("decision_no", "decision_date")
                )
            ):
                continue
            if number and day:
                key = (unit, number, day, form, kind, who, revoked)
            elif day:
                key = (unit, day, form, kind, who, revoked)
            elif period:
                key = (unit, period, form, kind, who, revoked)
                if len(period) < 8 and period != period[:4]:
                    periods.setdefault((unit, form, kind, who), {}).setdefault(period, (b, i))
            else:
                continue
            if key in seen:
                if len(findings) < LIMIT:
                    findings.append(_duplicate(blocks, seen[key], (b, i)))
            else:
                seen[key] = (b, i)
    findings += _granularities(blocks, periods)
    return findings


def decisions_of_two_days(blocks: list[Block]) -> list[Finding]:
    """One number of one unit and award with two days in a year: one of the days is a slip, it seems."""
    numbers = [number for block in blocks for number in block.column("decision_no") if number]
    if len(set(numbers)) == len(numbers):
        return []
    columns = [key_columns(block) for block in blocks]
    days: dict[tuple, dict[str, tuple[Block, int]]] = {}
    for block, (unit, number, day, _, form, *_) in zip(blocks, columns, strict=True):
        last = {key: i for i, key in enumerate(zip(unit, number, day, form, strict=True))}
        for (whose, no, when, award), i in last.items():
            if no and when and "/" in no:
                days.setdefault((whose, no, award, when[:4]), {}).setdefault(when, (block, i))
    findings = []
    for told in days.values():
        if len(told) > 1 and len(findings) < LIMIT:
            (_, (before, j)), (second, (block, i)) = sorted(told.items(), key=lambda one: one[1][1])[:2]
            place = block.place("decision_date", i) or block.place("quantity", i)
            other = before.place("decision_date", j) or before.place("quantity", j)
            words = (
                f"Ô {place}: quyết định số {block.fields['decision_no'].at(i)} ghi ngày {day_label(second)}, trong khi "
                f"ô {other} ghi ngày khác cho cùng số quyết định; đang tính là hai quyết định. Kiểm tra lại số, ngày."
            )
            findings.append(Finding("warning", "decision_two_days", block.sheet, place, day_label(second), words))
    return findings


def numbers_alike(blocks: list[Block]) -> list[Finding]:
    """ "45/QD-UBND" beside "45/QĐ-UBND" of one day: one decision typed in two ways counts as two."""
    typed = [*{number for block in blocks for number in decision_keys(block.column("decision_no")) if number}]
    shapes = [*set(_FIGURES.sub("0", "\n".join(typed)).split("\n"))]  # mostly one: "0/QĐ-UBND"
    if len(set(bare_decision_keys(shapes))) == len(shapes):
        return []
    bare = dict(zip(typed, bare_decision_keys(typed), strict=True))
    seen: dict[tuple, tuple[str, Block, int]] = {}
    findings = []
    for block in blocks:
        columns = key_columns(block)
        for i, (unit, number, day) in enumerate(zip(*columns[:3], strict=True)):
            if not number or not day:
                continue
            first, other, j = seen.setdefault((unit, bare[number], day), (number, block, i))
            if first != number and len(findings) < LIMIT:
                place = block.place("decision_no", i) or block.place("quantity", i)
                before = other.place("decision_no", j) or other.place("quantity", j)
                words = (
                    f"Ô {place} ghi quyết định số {number}, ô {before} ghi {first} cùng ngày: đang tính là hai quyết "
                    "định khác nhau. Ghi một cách nếu là một quyết định."
                )
                findings.append(Finding("warning", "decision_conflict", block.sheet, place, number, words))
    return findings[:1]


def numbers_of_another_year(blocks: list[Block]) -> list[Finding]:
    """ "12/2025/QĐ-UBND" of a day in 2026: the number or the day is a slip; told once a number."""
    findings = []
    for block in blocks:
        numbers = block.column("decision_no")
        years = {no: found[1] for no in set(numbers) if no and (found := _YEAR_IN_NUMBER.search(no))}
        if not years:
            continue
        for i, (no, day) in enumerate(zip(numbers, block.column("decision_date"), strict=True)):
            if day and no in years and day[:4] != years[no] and len(findings) < LIMIT:
                place = block.place("decision_date", i) or block.place("quantity", i)
                words = (
                    f"Ô {place} ghi ngày {day_label(day)}, trong khi số quyết định {no} ghi năm {years.pop(no)}; đã "
                    "lấy như ghi. Kiểm tra lại số, ngày quyết định."
                )
                findings.append(Finding("warning", "decision_conflict", block.sheet, place, day_label(day), words))
    return findings


def key_columns(block: Block) -> list[list]:
    """What says which record one is, a list each; decision numbers as they compare, last whether it takes one back."""
    columns = [block.column(name) for name in (*KEY, "revoked")]
    columns[KEY.index("decision_no")] = decision_keys(columns[KEY.index("decision_no")])
    return columns


def are_apart(numbers: list, columns: list[list]) -> bool:
    """Whether no two records are of one key; most lists are told by their decisions alone."""
    count = len(numbers)
    return len(set(numbers)) == count or len(set(zip(*columns, strict=True))) == count


def _duplicate(blocks: list[Block], first: tuple[int, int], again: tuple[int, int]) -> Finding:
    block, i = blocks[again[0]], again[1]
    other, j = blocks[first[0]], first[1]
    place, before = block.place("quantity", i), other.place("quantity", j)
    where = before if other.sheet == block.sheet else f"{other.sheet}!{before}"
    return Finding(
        "error",
        "duplicate_key",
        block.sheet,
        place,
        str(block.fields["quantity"].at(i)),
        f"Ô {place} và ô {where} cùng đơn vị, hình thức, loại hình, đối tượng và {_same_when(other, j, block, i)}",
    )


def _same_when(other: Block, j: int, block: Block, i: int) -> str:
    """What makes two records one key, and what to do about it; a number without its day is no decision yet."""
    mend = "Gộp thành một dòng hoặc sửa dòng ghi sai."
    number, before = block.fields["decision_no"].at(i), other.fields["decision_no"].at(j)
    if number and block.fields["decision_date"].at(i):
        return f"cùng quyết định. {mend}"
    period, day = block.fields["period"].at(i), block.fields["decision_date"].at(i)
    when = f"cùng kỳ {period_label(period)}" if period else f"cùng ngày {day_label(day)}"
    if not number and not before:
        return f"{when}. {mend}"
    if decision_keys([number]) == decision_keys([before]):
        return f"cùng số quyết định {number}. {mend}"
    numbers = " và ".join(told or "không có" for told in (before, number))
    why = f"số quyết định khác nhau ({numbers}) nhưng không ghi ngày quyết định nên chưa phân biệt được"
    return f"{when}; {why}. Ghi ngày của từng quyết định, hoặc gộp thành một dòng."


def _granularities(blocks: list[Block], periods: dict) -> list[Finding]:
    findings = []
    for told in periods.values():
        if len(told) < 2:
            continue
        coarse = [p for p in told if p[5:6] in ("Q", "H")]
        for period in coarse:
            first, last = period_bounds(period)
            inner = [p for p in told if p != period and first <= period_bounds(p)[0] and period_bounds(p)[1] <= last]
            if inner and len(findings) < 200:
                b, i = told[period]
                block = blocks[b]
                findings += _unlike_its_parts(blocks, told, period, inner)
                names = ", ".join(period_label(p) for p in sorted(inner))
                findings.append(
                    Finding(
                        "warning",
                        "both_granularities",
                        block.sheet,
                        block.place("quantity", i),
                        period_label(period),
                        f"Ô {block.place('quantity', i)}: cùng một nội dung vừa có số liệu "
                        f"{period_label(period)} vừa có {names}. Chỉ một nguồn được tính (số liệu chi "
                        "tiết hơn); số còn lại để đối chiếu.",
                    )
                )
    return findings


def _unlike_its_parts(blocks: list[Block], told: dict[str, tuple[int, int]], period: str, inner: list[str]):
    """Half a year that is not what its two quarters add up to: the later one may be cumulated; told at its number."""
    numbers = {p: blocks[b].fields["quantity"].at(i) for p, (b, i) in told.items()}
    quarters = [p for p in inner if p[5:6] == "Q"]
    for parts in (sorted(quarters), sorted(set(inner) - set(quarters))):
        first, last = period_bounds(period)
        days = sum((ends - begins).days + 1 for begins, ends in map(period_bounds, parts))
        said = [numbers[p] for p in (period, *parts)]
        if days != (last - first).days + 1 or None in said or said[0] == sum(said[1:]):
            continue
        block, i = blocks[told[period][0]], told[period][1]
        words = (
            f"Ô {block.place('quantity', i)} ghi {said[0]} cho {period_label(period)}, trong khi các kỳ "
            f"{', '.join(map(period_label, parts))} cộng lại là {sum(said[1:])}. Nếu số của kỳ sau là số lũy kế, ghi "
            "lại số của riêng kỳ đó."
        )
        return [Finding("warning", "total_mismatch", block.sheet, block.place("quantity", i), str(said[0]), words)]
    return []
