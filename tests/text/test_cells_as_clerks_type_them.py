"""Cells of numbers and of days as clerks type them, and what must come of each: a value, nothing (None), or ASKED.
Written before it was run; a cell that two people could read differently is asked, never read."""

import datetime as dt

import pytest

from data.text import read_count, read_date, read_percent, read_period, read_quantity

ASKED = "asked"

COUNTS = [
    ("02 (hai)", 2), ("02 (ba)", ASKED), ("3 tập thể", 3), ("12người", 12), ("10 lượt người", 10), ("05", 5),
    ("1.200.000đ", ASKED), ("12/15", ASKED), ("≥ 95%", ASKED), ("100%", ASKED), ("1 . 234", 1234),
    ("1\u00a0234", 1234), ("1\u202f234", 1234), ("1\u2009234", 1234), ("\u200b12", 12), ("１２", 12),
    ("１.２３４", 1234),
    ("½", ASKED), ("2½", ASKED), ("12¹", ASKED), ("10²", ASKED), ("①", ASKED), ("12⁽¹⁾", ASKED), ("12*", ASKED),
    ("12 (1)", ASKED), ("1,5", ASKED), ("1,234", ASKED), ("1.234", 1234), ("1.23", ASKED), ("0.234", ASKED),
    ("00.123", ASKED), ("012.345", ASKED), ("12.000", 12000), ("12,0", 12), ("12,50", ASKED), ("1.000,0", 1000),
    ("1,000.0", ASKED), ("7.", 7), ("7;", 7), ("[12]", ASKED), ("(12)", ASKED), ("-3", ASKED), ("+5", ASKED),
    ("không", 0), ("Không có", 0), ("-", 0), ("—", 0), ("x", ASKED), ("như trên", ASKED), ("?", ASKED), ("N/A", ASKED),
    ("mười lăm", 15), ("Mười hai (12)", 12), ("12 (Mười hai)", 12), ("hai lăm", 25), ("ba mốt", 31), ("hai ba", ASKED),
    ("năm sáu", ASKED), ("một nghìn hai trăm", 1200), ("2 triệu", ASKED), ("2 + 3 = 5", ASKED), ("10-12", ASKED),
    ("10 – 12", ASKED), (">10", ASKED), ("hơn 10", ASKED), ("10 tập thể, 5 cá nhân", ASKED), ("1e3", ASKED),
    ("l2", ASKED), ("12 345 678", 12345678), ("12 34", ASKED), ("1 2 3", ASKED), ("1.23.456", ASKED), ("1'234", ASKED),
    ("1.234 567", ASKED), ("", None), ("   ", None), ("\u00a0", None),
]  # fmt: skip
PERCENTS = [
    ("0,5", ASKED), ("0,75", ASKED), ("0,5%", 0.5), ("12,5%", 12.5), ("100 %", 100), ("１００％", 100), ("100,0%", 100),
    ("≥ 95%", ASKED), ("95-100%", ASKED), ("105%", ASKED), ("8/10", ASKED), ("½", ASKED), ("80.5", 80.5),
    ("80.500", ASKED), ("5‰", ASKED), ("-", None), ("—", None), ("0", 0), ("0%", 0), ("50 phần trăm", 50),
    ("1 00%", ASKED),
]  # fmt: skip
DATES = [
    ("ngày 05 tháng 3 năm 2026", "2026-03-05"), ("05.03.26", "2026-03-05"), ("5/3/26", "2026-03-05"), ("3/2026", ASKED),
    ("trong tháng 3", ASKED), ("30/2/2026", ASKED), ("31-12-2025", "2025-12-31"), ("2026/03/05", "2026-03-05"),
    ("05/13/2026", ASKED), ("46086", "2026-03-05"), ("Quý 1 năm 2026", ASKED), ("6 tháng đầu năm", ASKED),
    ("Q.II/2026", ASKED), ("05/03/2026 14:30", "2026-03-05"), ("2026-03-05T00:00:00", "2026-03-05"),
    ("05 / 03 / 2026", "2026-03-05"), ("05\u00a0/\u00a003/2026", "2026-03-05"), ("０５/０３/２０２６", "2026-03-05"),
    ("05／03／2026", "2026-03-05"), ("5/3", ASKED), ("ngày 5/3", ASKED), ("ngày 05/3 năm 2026", "2026-03-05"),
    ("05032026", ASKED), ("20260305", ASKED), ("260305", ASKED), ("5 Mar 2026", "2026-03-05"),
    ("Thứ năm, 05/3/2026", "2026-03-05"), ("mùng 5 tháng 3 năm 2026", "2026-03-05"), ("05/03/206", ASKED),
    ("05/03/20261", ASKED), ("00/03/2026", ASKED), ("5/3/99", ASKED), ("29/02/2024", "2024-02-29"),
    ("29/02/2026", ASKED), ("15/3-20/3/2026", ASKED), ("05/03/2026; 06/03/2026", ASKED), ("trước 05/03/2026", ASKED),
    ("sau ngày 05/03/2026", ASKED), ("khoảng ngày 05/03/2026", ASKED), ("cuối tháng 3/2026", ASKED), ("2026", ASKED),
    ("hôm nay", ASKED), ("05\\03\\2026", ASKED), ("05/III/2026", ASKED), ("-", None), ("chưa", None), ("", None),
    ("01/01/1900", ASKED), ("12.5.2026", "2026-05-12"), ("1.12.2025", "2025-12-01"), ("46086,5", ASKED),
]  # fmt: skip
PERIODS = [
    ("Quý 1 năm 2026", "2026-Q1"), ("6 tháng đầu năm", "2026-H1"), ("Q.II/2026", "2026-Q2"), ("3/2026", "2026-03"),
    ("trong tháng 3", "2026-03"), ("Tháng 03 năm 2026", "2026-03"), ("T3-2026", "2026-03"),
    ("Quý II, năm 2026", "2026-Q2"),
    ("quý IV.2025", "2025-Q4"), ("Qúy I/2026", "2026-Q1"), ("Quý 5/2026", None), ("Tháng 13/2026", None),
    ("6 tháng", None), ("05/03/2026", None), ("Quý １/2026", "2026-Q1"),
]  # fmt: skip


def outcome(found):
    return ASKED if found.problem else found.value


@pytest.mark.parametrize(("typed", "expected"), COUNTS)
def test_a_cell_of_counts(typed, expected):
    assert outcome(read_count(typed)) == expected


@pytest.mark.parametrize(("typed", "expected"), PERCENTS)
def test_a_cell_of_percentages(typed, expected):
    assert outcome(read_percent(typed)) == expected


@pytest.mark.parametrize(("typed", "expected"), DATES)
def test_a_cell_of_days(typed, expected):
    found = outcome(read_date(typed))
    assert (found.isoformat() if isinstance(found, dt.date) else found) == expected


@pytest.mark.parametrize(("typed", "expected"), PERIODS)
def test_a_cell_of_periods(typed, expected):
    assert read_period(typed, 2026) == expected


@pytest.mark.parametrize(
    ("typed", "expected"), [("1,5", 1.5), ("12¹", ASKED), ("0.234", 0.234), ("1.200.000đ", ASKED), ("2,75 ", 2.75)]
)
def test_a_cell_of_a_measured_value(typed, expected):
    assert outcome(read_quantity(typed)) == expected
