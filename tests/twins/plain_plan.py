"""The plan in plain Python: which day each deadline names, the working day it rolls to, who owes it.
A second, boring telling of data/deadline.py, plan.py and resolve.py, written from the rules and not from them.
Knows only the deadlines the twins draw, and the official days off of 2026."""

import csv
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

SEED = Path(__file__).parents[2] / "data" / "seed"
MONTHS = range(1, 13)
DAYS_OFF = {date(2027, 1, 1), *(date(2026, 1, day) for day in (1, 2)), *(date(2026, 2, day) for day in range(16, 21))}
DAYS_OFF |= {date(2026, *day) for day in ((4, 27), (4, 30), (5, 1), (8, 31), (9, 1), (9, 2), (11, 24))}
DAYS_WORKED = {date(2026, 1, 10), date(2026, 8, 22)}


@dataclass(frozen=True)
class Occurrence:
    occurrence_id: str
    task_no: str
    kind: str
    nominal: date | None
    due: date | None
    report_due: date | None

    @property
    def quarter(self):
        return self.nominal and f"{self.nominal.year}-Q{(self.nominal.month - 1) // 3 + 1}"


def is_working(day, overrides):
    if day in overrides:
        return overrides[day]
    return day in DAYS_WORKED or (day.weekday() < 5 and day not in DAYS_OFF)


def rolled(day, overrides):
    while not is_working(day, overrides):
        day += timedelta(1)
    return day


@cache
def working_days_after(first, last):
    return sum(is_working(first + timedelta(n), {}) for n in range(1, (last - first).days + 1))


def end_of_month(year, month):
    return date(year, month, monthrange(year, month)[1])


def nominal_days(deadline, plan_date, year):
    """(key, day, kind) of each occurrence of a deadline."""
    words = deadline.split()
    romans = {"I": 1, "II": 2, "III": 3, "IV": 4}
    if deadline in ("Theo quy định", "Thường xuyên"):
        return [("khong-thoi-han", None, "undated")]
    if deadline == "Hàng tháng":
        ends = [(f"{year}-{month:02}", end_of_month(year, month), "periodic") for month in MONTHS]
        return [one for one in ends if one[1] >= plan_date]
    if deadline == "Hàng quý":
        ends = [(f"{year}-Q{n}", end_of_month(year, 3 * n), "periodic") for n in (1, 2, 3, 4)]
        return [one for one in ends if one[1] >= plan_date]
    if words[0] == "Tháng":
        months = [int(part.split()[-1].split("/")[0]) for part in deadline.split(",")]
        return [(f"{year}-{month:02}", end_of_month(year, month), "one_off") for month in months]
    if words[0] == "Quý":
        quarter = romans[words[1].split("/")[0]]
        return [(f"{year}-Q{quarter}", end_of_month(year, 3 * quarter), "one_off")]
    part = {"Đầu": 1, "Giữa": 2, "Cuối": 3}.get(words[0])
    if part:
        quarter = romans[words[2].split("/")[0]]
        return [(f"{year}-Q{quarter}", end_of_month(year, 3 * (quarter - 1) + part), "one_off")]
    day = date(*reversed([int(number) for number in words[-1].split("/")]))
    return [(None, day - timedelta(1) if words[0] == "Trước" else day, "one_off")]


def occurrences(plan_id, tasks, plan_date, year, overrides):
    """Every occurrence of `tasks`, a list of (task_no, deadline); a key not known is the day itself."""
    found = []
    for task_no, deadline in tasks:
        for key, nominal, kind in nominal_days(deadline, plan_date, year):
            report_due = None
            if kind == "periodic":
                following = date(nominal.year + nominal.month // 12, nominal.month % 12 + 1, 5)
                report_due = rolled(following, overrides)
            found.append(
                Occurrence(
                    f"{plan_id}/{task_no}/{key or nominal}",
                    task_no,
                    kind,
                    nominal,
                    nominal and rolled(nominal, overrides),
                    report_due,
                )
            )
    return found


def seed(name):
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def annex_of_plan_60():
    """The annex's occurrences, read from the seed."""
    tasks = [(row["stt"], row["thoi_gian_hoan_thanh"]) for row in seed("tasks")]
    return occurrences("KH60-2026", tasks, date(2026, 2, 14), 2026, {})


@cache
def owed_by_units():
    """{occurrence_id: [unit_id]} of plan 60 without clusters: a named unit, or each unit there is."""
    units = {row["ten"]: row["unit_id"] for row in seed("units")}
    leads = {row["stt"]: row["co_quan_chu_tri"] for row in seed("tasks")}
    owed = {}
    for one in annex_of_plan_60():
        lead = leads[one.task_no]
        if one.occurrence_id == "KH60-2026/11/2026-07":
            lead = "Sở Giáo dục và Đào tạo"
        if lead in units:
            owed[one.occurrence_id] = [units[lead]]
        else:
            owed[one.occurrence_id] = sorted(units.values()) if lead.startswith("Các") else []
    return owed
