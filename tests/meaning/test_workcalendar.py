"""Which days of 2026 public offices work: the notices of the Government and of Bộ Nội vụ, day by day.
Due dates roll to the next such day; a term in working days never counts the day it starts from.
To add a notice: add its days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.workcalendar import WorkCalendar, now, today

OVERRIDES = [
    {"ngay": "2026-01-02", "loai": "nghi", "can_cu": "Công văn 12729/VPCP-KGVX ngày 25/12/2025"},
    {"ngay": "2026-01-10", "loai": "lam_viec", "can_cu": "Công văn 12729/VPCP-KGVX ngày 25/12/2025"},
]
CALENDAR = WorkCalendar.from_rows(OVERRIDES)
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def day(text):
    """A day of 2026, as dd/mm."""
    return date(2026, int(text[3:]), int(text[:2]))


OFF = """
01/01 02/01                    Tết Dương lịch, hoán đổi
16/02 17/02 18/02 19/02 20/02  Tết Bính Ngọ
27/04                          nghỉ bù Giỗ Tổ
30/04 01/05                    Chiến thắng, Quốc tế Lao động
31/08 01/09 02/09              Quốc khánh, hoán đổi
24/11                          Ngày Văn hóa Việt Nam
14/02 15/02 28/02 31/05 31/10  cuối tuần
"""
WORKED = "10/01 22/08 13/02 23/02 28/04 29/04 04/05 03/09 23/11 31/03 30/06 30/09 31/12"


@pytest.mark.parametrize("text", [word for word in OFF.split() if word[2:3] == "/"])
def test_a_day_off(text):
    assert not CALENDAR.is_working(day(text))


@pytest.mark.parametrize("text", WORKED.split())
def test_a_day_worked(text):
    assert CALENDAR.is_working(day(text))


def test_the_package_alone_lacks_the_swap_of_january():
    assert WorkCalendar().is_working(day("02/01"))
    assert not WorkCalendar().is_working(day("10/01"))


@pytest.mark.parametrize(
    ("nominal", "rolled"),
    [
        ("28/02", "02/03"),
        ("30/04", "04/05"),
        ("31/05", "01/06"),
        ("31/08", "03/09"),
        ("31/10", "02/11"),
        ("31/03", "31/03"),
        ("22/08", "22/08"),
    ],
)
def test_a_due_date_rolls_to_the_next_working_day(nominal, rolled):
    assert CALENDAR.roll(day(nominal)) == day(rolled)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [("14/02", 10, "06/03"), ("14/02", 1, "23/02"), ("29/04", 1, "04/05"), ("05/03", 0, "05/03")],
)
def test_working_days_are_counted_after_the_start(start, count, end):
    assert CALENDAR.add_working_days(day(start), count) == day(end)


def test_a_negative_term_is_refused():
    with pytest.raises(ValueError, match="-1"):
        CALENDAR.add_working_days(day("14/02"), -1)


@pytest.mark.parametrize(
    ("after", "upto", "count"),
    [
        ("14/02", "06/03", 10),
        ("29/04", "03/05", 0),
        ("29/04", "04/05", 1),
        ("06/03", "06/03", 0),
        ("06/03", "14/02", 0),
    ],
)
def test_days_late_in_working_days(after, upto, count):
    assert CALENDAR.working_days_between(day(after), day(upto)) == count


def test_an_unknown_kind_of_day_is_refused_by_name():
    with pytest.raises(ValueError, match="nghỉ nửa ngày"):
        WorkCalendar.from_rows([{"ngay": "2026-01-02", "loai": "nghỉ nửa ngày"}])


def test_today_can_be_fixed_and_otherwise_is_the_date_in_viet_nam(monkeypatch):
    monkeypatch.setenv("THIDUA_TODAY", "2026-11-22")
    assert today() == date(2026, 11, 22)
    monkeypatch.delenv("THIDUA_TODAY")
    assert abs(today() - date.today()) <= timedelta(days=1)


def test_the_time_of_a_change_lies_on_the_fixed_day_to_the_second(monkeypatch):
    monkeypatch.setenv("THIDUA_TODAY", "2026-11-22")
    assert now().date() == date(2026, 11, 22)
    assert (now().tzinfo, now().microsecond) == (None, 0)


@given(DAYS)
def test_rolling_gives_a_working_day_and_rolling_again_changes_nothing(start):
    rolled = CALENDAR.roll(start)
    assert rolled >= start
    assert CALENDAR.is_working(rolled)
    assert CALENDAR.roll(rolled) == rolled


@given(DAYS, st.integers(1, 30))
def test_counting_forward_and_counting_between_agree(start, count):
    end = CALENDAR.add_working_days(start, count)
    assert CALENDAR.is_working(end)
    assert CALENDAR.working_days_between(start, end) == count


@given(DAYS, st.booleans())
def test_an_override_decides_its_day_and_no_other(chosen, worked):
    changed = WorkCalendar({chosen: worked})
    assert changed.is_working(chosen) is worked
    after = chosen + timedelta(days=1)
    assert changed.is_working(after) == WorkCalendar().is_working(after)
