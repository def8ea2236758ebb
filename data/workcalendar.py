"""Which days are worked in Viet Nam, and what today is.
Public holidays and weekend swaps come from the `holidays` package; an editable table overrides single days.
Pure but for `today`, the one place of the product that reads the clock."""

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta, timezone

import holidays

# Viet Nam has kept UTC+7 without summer time since 1975; a fixed offset needs no time zone data on Windows.
VIET_NAM = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
ONE_DAY = timedelta(days=1)


class WorkCalendar:
    """Working days of public offices: Monday to Friday, less holidays, plus days worked in exchange."""

    def __init__(self, overrides: Mapping[date, bool] | None = None):
        """`overrides` says of a day whether it is worked (True) or off (False), whatever the package says."""
        self._overrides = dict(overrides or {})
        self._holidays = holidays.country_holidays("VN")

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping]) -> "WorkCalendar":
        """From the rows of calendar_overrides: `ngay` (ISO date), `loai` (nghi or lam_viec)."""
        return cls({_as_date(row["ngay"]): _is_worked(row["loai"]) for row in rows})

    def is_working(self, day: date) -> bool:
        worked = self._overrides.get(day)
        return self._holidays.is_working_day(day) if worked is None else worked

    def roll(self, day: date) -> date:
        """The day itself if it is worked, else the next one that is."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; the day itself is never counted."""
        if count < 0:
            raise ValueError(f"Số ngày làm việc không thể âm: {count}.")
        while count:
            day += ONE_DAY
            count -= self.is_working(day)
        return day

    def working_days_between(self, after: date, upto: date) -> int:
        """How many working days lie after `after`, up to and including `upto`."""
        days = ((after + timedelta(days=n)) for n in range(1, (upto - after).days + 1))
        return sum(self.is_working(day) for day in days)


def now() -> datetime:
    """Wall time in Viet Nam, without a zone, to the second; on the fixed day when one is fixed."""
    moment = datetime.now(VIET_NAM).replace(tzinfo=None, microsecond=0)
    return datetime.combine(today(), moment.time())


def today() -> date:
    """The date in Viet Nam now; THIDUA_TODAY=YYYY-MM-DD fixes it, for tests and rehearsals."""
    fixed = os.environ.get("THIDUA_TODAY")
    return date.fromisoformat(fixed) if fixed else datetime.now(VIET_NAM).date()


def _as_date(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _is_worked(kind: str) -> bool:
    if kind not in ("nghi", "lam_viec"):
        raise ValueError(f'Loại ngày "{kind}" không hợp lệ; ghi nghi hoặc lam_viec.')
    return kind == "lam_viec"
