"""What is late, in sentences and titles: how much, whose, since when, why and until when; `**` marks the words in bold.
Before the first deadline nothing can be late, and "nothing is late" would praise where nobody has done anything:
`first_due` finds that day, and the words say that nothing was due yet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pandas as pd

from analytics import words


def first_due(days: Iterable[Any], as_of: date) -> date | None:
    """The first of these deadlines while none has come by `as_of`; None once one has, or where there is none."""
    known = [pd.Timestamp(one).date() for one in days if not words.is_missing(one)]
    first = min(known, default=None)
    return first if first and first > as_of else None


def none_late(what: str, first: date | None = None) -> str:
    """'không việc nào quá hạn'; 'chưa việc nào đến hạn' before the first deadline."""
    return f"chưa {what} nào đến hạn" if first else f"không {what} nào quá hạn"


def and_when(first: date | None) -> str:
    """', hạn đầu tiên là ngày 02/03/2026', after what says that nothing was due yet; else nothing."""
    return f", hạn đầu tiên là ngày {words.day(first)}" if first else ""


def overdue_title(quarters: list[str], overdue: int, done: int, total: int, first: date | None = None) -> str:
    """Where what is late lies; `quarters` holds the quarter of each late occurrence."""
    if not overdue:
        return f"{none_late('mốc, kỳ', first).capitalize()}; {words.fraction(done, total)} đã hoàn thành"
    names = sorted(set(quarters))
    count = words.count_word(overdue, capital=True)
    if overdue > 1 and len(names) <= 2:
        return f"{count} mốc và kỳ quá hạn đều thuộc {', '.join(words.quarter_name(n) for n in names)}"
    return f"{count} {words.occurrences(overdue)} quá hạn; {words.fraction(done, total)} đã hoàn thành"


def map_title(units_late: int, communes: int, any_due: bool = True) -> str:
    if not (units_late or any_due):
        return f"Chưa việc nào của {communes} xã, phường đến hạn"
    if not units_late:
        return f"Không có việc quá hạn ở {communes} xã, phường"
    many = f"Cả {communes}" if units_late == communes else f"{units_late} trong {communes}"
    return f"{many} xã, phường có việc quá hạn"


def worst_title(count: int, total: int, what: str = "việc", first: date | None = None) -> str:
    """'Năm việc chậm nhất', 'Hai việc quá hạn', 'Không có việc quá hạn'; `what` is counted: a unit's, or mốc, kỳ."""
    if not total:
        return "Chưa việc nào đến hạn" if first else "Không có việc quá hạn"
    if total <= count:
        return f"{words.count_word(total, capital=True)} {what} quá hạn"
    return f"{words.count_word(count, capital=True)} {what} chậm nhất"


def overdue_sentence(items, whose: str = "", first: date | None = None) -> str:
    """What is late, at how many units, since when; `items` are rows of overdue_items, `whose` what was chosen."""
    head = f"{whose[:1].upper()}{whose[1:]}: " if whose else ""
    if items.empty:
        told = none_late("việc", first)
        return f"{head}{told if whose else told.capitalize()}{and_when(first)}."
    count, units = items["occurrence_id"].nunique(), items["unit_id"].nunique()
    return (
        f"{head}**{words.number(count)} {words.occurrences(count)} quá hạn**, gồm {words.number(len(items))} việc ở "
        f"{words.number(units)} đơn vị; lâu nhất {words.number(items['days_late'].max())} ngày.\n" + _unanswered(items)
    )


def _unanswered(items) -> str:
    silent = int(items["report_date"].isna().sum())
    unpromised = int(items["committed"].isna().sum())
    if not silent and not unpromised:
        return "Mọi việc đều đã có báo cáo và ngày hẹn hoàn thành."
    return f"{words.number(silent)} việc chưa có báo cáo, {words.number(unpromised)} việc chưa hẹn ngày hoàn thành."


def causes(items) -> str:
    """Why the rows of one occurrence are late: the causes told, and how many told nothing at all."""
    told = list(dict.fromkeys(str(text).rstrip(" .") for text in items["cause"].dropna()))
    silent = int(items["report_date"].isna().sum())
    if silent == len(items) == 1:
        return "Chưa có báo cáo"
    parts = told[:2]
    if len(told) > 2:
        parts.append(f"Còn {len(told) - 2} nguyên nhân khác")
    if not told and silent < len(items):
        parts.append("Đang thực hiện")
    if silent:
        parts.append(f"{silent} đơn vị chưa có báo cáo")
    return ". ".join(parts)


def promises(items) -> str:
    """When the rows of one occurrence are promised: the latest date, and how many promised nothing."""
    known = items["committed"].dropna()
    if known.empty:
        return "chưa hẹn"
    rest = len(items) - len(known)
    latest = "muộn nhất " if known.nunique() > 1 else ""
    return latest + words.day(known.max()) + (f", {rest} chưa hẹn" if rest else "")
