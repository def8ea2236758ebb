"""Rows of Facts put together for a line of a slide or a letter: late by occurrence, by unit, silent units.
Grain: one group an occurrence, or one a unit. Nothing is asked and no rule of meaning stands here.
Order follows the questions: worst first, then the plan's order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from analytics import sentences, words
from analytics.completion import is_open
from analytics.reports.facts import Facts
from analytics.reports.periods import Period, after, period_of
from data.text.shorten import GAP


@dataclass(frozen=True)
class Late:
    """One late occurrence: its overdue assignments, and n/N of those that owe it."""

    occurrence: object
    rows: tuple

    @property
    def days(self) -> int:
        return max(row.days_late for row in self.rows)

    @property
    def lateness(self) -> str:
        most = "" if len({row.days_late for row in self.rows}) == 1 else "nhiều nhất "
        return f"chậm {most}{words.number(self.days)} ngày"

    def named(self) -> str:
        return named(self.occurrence)

    @property
    def who(self) -> str:
        """Up to two units by name; more as a count with n/N."""
        if len(self.rows) <= 2:
            return ", ".join(words.unit_inside(row.unit) if at else row.unit for at, row in enumerate(self.rows))
        return f"{len(self.rows)} đơn vị, xong {words.fraction(self.occurrence.done, self.occurrence.total)}"

    @property
    def why(self) -> str:
        """The causes told; else whether anything was reported at all."""
        causes = Counter(row.cause for row in self.rows if row.cause).most_common()
        silent = sum(row.report_date is None for row in self.rows)
        if len(self.rows) == 1:
            return causes[0][0] if causes else "Chưa có báo cáo" if silent else "Chưa nêu nguyên nhân"
        if silent == len(self.rows):
            return "Chưa có báo cáo"
        told = causes if len(causes) <= 2 else causes[:1]
        parts = [f"{inside(cause) if at else cause} ({count} đơn vị)" for at, (cause, count) in enumerate(told)]
        if rest := sum(count for _, count in causes[len(told) :]):
            parts.append(f"nguyên nhân khác ({rest} đơn vị)")
        if silent:
            parts.append(f"{silent} đơn vị chưa có báo cáo")
        return "; ".join(parts) or "Chưa nêu nguyên nhân"

    @property
    def promise(self) -> str:
        told = [row.committed for row in self.rows if row.committed]
        if not told:
            return "chưa hẹn"
        silent = len(self.rows) - len(told)
        last = f"{'' if len(told) == 1 else 'muộn nhất '}{words.short_day(max(told))}"
        return last + (f", {silent} chưa hẹn" if silent else "")


def named(row) -> str:
    """'12. Tuyên truyền phong trào, kỳ tháng 5'; no label that only repeats the deadline."""
    return f"{row.task_no}. {row.short_title or row.label}{label_of(row)}"


def label_of(row) -> str:
    """', kỳ tháng 5', the end of a name that must stay when it is cut."""
    repeats = row.label == row.deadline or not row.due
    return "" if repeats else f", {stage(row)}"


def last_words(row) -> str:
    """The end of a short name that alone tells it from others which begin alike."""
    _, gap, told = (row.short_title or "").rpartition(GAP)
    return f" {told}" if gap else ""


def stage(row) -> str:
    """Which mốc or kỳ of its task: 'kỳ tháng 5', 'tháng 8 (năm học 2025 - 2026)'."""
    head, colon, rest = words.plain_label(row.label).partition(": ")
    return f"{head} ({rest})" if colon else head


def stages(rows: list) -> str:
    """'tháng 3, tháng 5' of 'kỳ tháng 3', 'kỳ tháng 5'; 'tháng 3 đến tháng 10' where none is left out between."""
    told = [stage(row).removeprefix("kỳ ") for row in rows]
    numbers = [one.removeprefix("tháng ") for one in told]
    if len(told) > 2 and all(map(str.isdecimal, numbers)) and int(numbers[-1]) - int(numbers[0]) == len(told) - 1:
        return f"{told[0]} đến {told[-1]}"
    return ", ".join(told)


def by_task(rows) -> list[list]:
    """The kỳ of a periodic task together, every other mốc alone, in the order they first stand."""
    found: dict[str, list] = {}
    for row in rows:
        found.setdefault(row.task_no if row.kind == "periodic" else row.occurrence_id, []).append(row)
    return list(found.values())


def in_one_line(rows: list) -> str:
    """'Nhiệm vụ 13. Đề nghị Huy chương: 4 kỳ (tháng 7 đến tháng 10)', or the one mốc by name."""
    if len(rows) == 1:
        return f"Nhiệm vụ {named(rows[0])}"
    return f"Nhiệm vụ {rows[0].task_no}. {rows[0].short_title}: {len(rows)} kỳ ({stages(rows)})"


def inside(text: str) -> str:
    """A sender's sentence inside ours: its first letter small, unless it begins a name or an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def late_occurrences(facts: Facts, annex_only: bool = True) -> list[Late]:
    """Late occurrences, worst first."""
    by_id = {row.occurrence_id: row for row in (*facts.occurrences, *facts.duties, *facts.movement_dues)}
    found: dict[str, list] = {}
    for row in facts.overdue:
        if row.occurrence_id in by_id and (facts.is_annex(row) or not annex_only):
            found.setdefault(row.occurrence_id, []).append(row)
    return [Late(by_id[key], tuple(rows)) for key, rows in found.items()]


def coming(facts: Facts, period: Period) -> tuple[list, Period]:
    """What falls due from now to the end of the stretch after `period`, soonest first, and until when.

    Told long after that stretch, it is the first like it that has not ended.
    Deadlines of a year that has no plan yet are unknown: then the stretch ends with the plan's own year.
    """
    until = after(period)
    while until.end <= facts.as_of:
        until = after(until)
    rows = [
        row
        for row in (*facts.occurrences, *facts.movement_dues)
        if row.due and row.due > facts.as_of and _stretch_day(row) <= until.end and is_open(row.status)
    ]
    if until.end.year > facts.year and not any(row.due.year > facts.year for row in rows):
        until = period_of("year", facts.day_of_year)
    return sorted(rows, key=lambda row: (row.due, row.task_no.zfill(2))), until


def _stretch_day(row) -> date:
    """The day that says in which month or quarter a deadline lies: the nominal one, unless it was adjusted."""
    return row.due if row.first_due != row.due else row.due_nominal


def nothing_coming(facts: Facts, until: Period) -> str:
    """What is said when no deadline lies ahead."""
    if until.end <= facts.as_of:
        return f"Mọi mốc và kỳ của {facts.plan_short} đều đã đến hạn"
    return f"Không còn mốc, kỳ nào đến hạn từ nay đến hết {until.name}"


def late_by_unit(facts: Facts, leave_out: tuple[str, ...] = ()) -> dict[str, list]:
    """Overdue rows by unit, departments first, in Vietnamese alphabetical order; worst first inside."""
    found: dict[str, list] = {}
    for row in sorted(facts.overdue, key=lambda row: facts.unit_order.get(row.unit_id, 0)):
        if row.unit_id not in leave_out:
            found.setdefault(row.unit_id, []).append(row)
    return found


def silent_by_unit(facts: Facts) -> list[tuple[str, int]]:
    """(unit, reports missing), most first."""
    return Counter(row.unit for row in facts.not_reported if facts.is_annex(row)).most_common()


def silent_by_occurrence(facts: Facts) -> list[tuple[object, int]]:
    """(occurrence row, units without report), most units first, then newest due."""
    counts = Counter(row.occurrence_id for row in facts.not_reported if facts.is_annex(row))
    found = [(row, counts[row.occurrence_id]) for row in facts.occurrences if counts[row.occurrence_id]]
    found.sort(key=lambda pair: pair[0].report_due or pair[0].due, reverse=True)
    return sorted(found, key=lambda pair: -pair[1])


def last_year_words(row) -> str:
    """'cùng kỳ 56,8% (318/560)', or why there is none."""
    if row is None or not row.last_year_denominator:
        return "cùng kỳ: không có số liệu"
    told = words.ratio_words(row.last_year_numerator, row.last_year_denominator, row.last_year_unclassified)
    if words.is_small(row.last_year_denominator):
        return f"cùng kỳ {told}"
    return f"cùng kỳ {told} ({words.fraction(row.last_year_numerator, row.last_year_denominator)})"


def ratio_with_counts(row) -> str:
    """'từ 65,6% đến 77,4% (2.237/3.412)'; counts alone under ten."""
    if row is None or not row.denominator:
        return words.MISSING
    told = words.ratio_words(row.numerator, row.denominator, row.unclassified)
    if words.is_small(row.denominator):
        return told
    return f"{told} ({words.fraction(row.numerator, row.denominator)})"


def compared(row) -> str:
    return sentences.comparison(row.numerator, row.denominator, row.last_year_numerator, row.last_year_denominator)


def indicator_name(facts: Facts, indicator: str) -> str:
    """The name of a ratio; A0 says that its year is the statistical one."""
    name = words.INDICATORS[indicator][0]
    return f"{name}, kỳ thống kê từ 01/12/{facts.year - 1}" if indicator == "A0" else name
