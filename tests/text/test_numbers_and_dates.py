"""Numbers, dates and periods as typed: what is clear is read, what is not is asked with the reason.
Each table reads: typed | read, or "? words of the reason"."""

import datetime as dt
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data.text import (
    date_order,
    period_bounds,
    period_label,
    periods_in,
    read_count,
    read_date,
    read_percent,
    read_period,
    read_quantity,
)

COUNTS = """
1.234        | 1234        05            | 5           12 345      | 12345
-            | 0           không         | 0           mười hai    | 12
hai mươi lăm | 25          05 tập thể    | 5           3 (ba)      | 3
1,234        | ? không rõ là 1234          1,5         | ? số lẻ
khoảng 80    | ? không phải là một con số  O5          | ? chữ cái lẫn
-2           | ? số âm                     (5)         | ? số âm
12%          | ? phần trăm                 2+3         | ? phép cộng
một trăm linh năm | 105                    1.234.567   | 1234567
12 (trong đó 3 nữ) | 12     15 (đạt 100%) | 15     12 (nữ: 3; nam: 9) | 12     12 (trong đó 5 nông dân) | ? không phải
12 (3)       | ? không phải là số          30(1)       | ? không phải là số      12 (nữ)     | ? không phải
"""
QUANTITIES = """
15 (T4: 5, T5: 6) | 15       15 (đã khắc phục 10) | 15       12,5 (tăng 2% so với cùng kỳ) | 12.5
12 (lũy kế 30) | 12         200 (dự kiến) | ? không phải     10 (1) | ? không phải
"""
PERCENTS = """
80%   | 80      12,5% | 12.5     12.5 % | 12.5     80   | 80      100 phần trăm | 100
105%  | ? lớn hơn 100%    khoảng 80% | ? không phải    0,5 | ? không rõ là 50%   -5% | ? số âm
"""
DATES = """
14/07/2026 | 2026-07-14    14-7-26 | 2026-07-14    2026-07-14 | 2026-07-14    14.7.2026 | 2026-07-14
ngày 14 tháng 7 năm 2026 | 2026-07-14    Thứ Ba, 14/7/2026 | 2026-07-14    46217 | 2026-07-14
31/09/2026 | ? tháng 9 có 30 ngày    29/02/2026 | ? có 28 ngày    07/14/2026 | ? có tháng 14
05/02 - 07/02/2027 | ? nhiều hơn một    5-6/7/2026 | ? nhiều hơn một    05.02-07.02.27 | ? nhiều hơn một
ngày 5 và 6 tháng 7 năm 2026 | ? nhiều hơn một    14 - 7 - 2026 | 2026-07-14
14/07 | ? thiếu năm    07/2026 | ? thiếu ngày    20260714 | ? thiếu dấu    hôm qua | ? không phải
"""
PERIODS = """
Quý III/2026 | 2026-Q3    quý 3 năm 2026 | 2026-Q3    Q3/2026 | 2026-Q3    T7/2026 | 2026-07    07/2026 | 2026-07
6 tháng đầu năm 2026 | 2026-H1    sáu tháng cuối năm 2026 | 2026-H2    Năm 2026 | 2026    2026-S | 2026-S
từ ngày 01/12/2025 đến ngày 30/11/2026 | 2026-S    01/07/2026 - 30/09/2026 | 2026-Q3    Quy IV/2026 | 2026-Q4
từ 01/7 đến 30/9/2026 | 2026-Q3    III/2026 | 2026-Q3    tháng bảy năm 2026 | 2026-07    Tháng năm năm 2026 | 2026-05
"""


def rows(table: str) -> list[tuple[str, str]]:
    return [
        pair for line in table.strip().splitlines() for pair in re.findall(r"(\S.*?)\s*\|\s*(.+?)(?:\s{2,}|$)", line)
    ]


def assert_read(found, expected):
    if expected.startswith("?"):
        assert found.value is None and expected[1:].strip() in found.problem
    else:
        assert str(found.value).removesuffix(".0") == expected and not found.problem


@pytest.mark.parametrize(("typed", "expected"), rows(COUNTS))
def test_counts(typed, expected):
    assert_read(read_count(typed), expected)


@pytest.mark.parametrize("read", [read_count, read_percent])
@pytest.mark.parametrize("typed", ["\u202e41", "\u202d14\u202c", "4\u20671", "\u202e41 (trong đó 3 nữ)"])
def test_digits_turned_round_by_a_hidden_sign_are_asked(read, typed):
    assert_read(read(typed), "? đảo chiều")


@pytest.mark.parametrize(("typed", "expected"), rows(QUANTITIES))
def test_measured_values(typed, expected):
    assert_read(read_quantity(typed), expected)


@pytest.mark.parametrize(("typed", "expected"), rows(PERCENTS))
def test_percentages(typed, expected):
    assert_read(read_percent(typed), expected)


def test_a_fraction_is_a_percentage_only_in_a_cell_formatted_as_one():
    assert read_percent(0.5, True).value == 50
    assert read_percent(0.5).value is None and read_percent(0.5).suggestion == "50%"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e300, True, 2.5, -1.0, dt.date(2026, 1, 2)])
def test_no_count_is_made_of_what_is_none(value):
    assert read_count(value).value is None and read_count(value).problem


def test_nothing_typed_is_nothing_read():
    for read in (read_count, read_percent, read_date):
        assert read("").value is None and not read("").problem


@pytest.mark.parametrize(("typed", "expected"), rows(DATES))
def test_dates(typed, expected):
    assert_read(read_date(typed), expected)


@pytest.mark.parametrize(("typed", "expected"), rows(PERIODS))
def test_periods(typed, expected):
    assert read_period(typed) == expected


def test_a_school_year_and_a_date_line_are_no_periods():
    assert read_period("năm học 2025 - 2026", anywhere=True) is None
    assert read_period("Na Rì, ngày 05 tháng 10 năm 2026", anywhere=True) is None


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Quý II - Quý III/2026", ["2026-Q2", "2026-Q3"]),
        ("Tháng 7, 8/2026", ["2026-07", "2026-08"]),
        ("9 tháng đầu năm 2026", ["2026-Q1", "2026-Q2", "2026-Q3"]),
        ("Quý I, III/2026", []),
        ("Quý I, II/2026", []),
    ],
)
def test_a_stretch_of_several_periods_says_which(typed, parts):
    assert periods_in(typed) == parts


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kết quả khen thưởng 9 tháng đầu năm 2026", None),
        ("Tổng hợp tháng 7, tháng 8 năm 2026", None),
        ("Kết quả quý I và quý II năm 2026", "2026-H1"),
        ("Từ tháng 1 đến tháng 6 năm 2026", "2026-H1"),
        ("Kết quả tháng 4 - 6/2026", "2026-Q2"),
        ("Kết quả quý I, phương hướng, nhiệm vụ quý II năm 2026", "2026-Q1"),
        ("Kết quả 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026", "2026-H1"),
        ("Kết quả thực hiện nhiệm vụ quý I năm 2026", "2026-Q1"),
        ("Kế hoạch khen thưởng năm 2026", "2026"),
        ("Kết quả quý ba năm 2026", "2026-Q3"),
        ("Kết quả nửa cuối năm 2026", "2026-H2"),
        ("Kết quả hai quý đầu năm 2026", "2026-H1"),
        ("Kết quả từ tháng 7/2026", None),
        ("KQ khen thưởng 6T đầu năm 2026", "2026-H1"),
        ("KQ khen thưởng 9T/2026", None),
        ("Kết quả 6 thg đầu năm 2026", "2026-H1"),
        ("Kết quả đầu năm 2026", None),
        ("Kết quả năm 2026 (10 tháng)", None),
        ("Kết quả năm 2025 và 6 tháng đầu năm 2026", None),
        ("Năm: 2026", "2026"),
        ("Kính gửi quý hai cơ quan, năm 2026", "2026"),
    ],
)
def test_the_year_of_a_title_is_its_period_only_when_no_part_of_a_year_is_named(title, expected):
    assert read_period(title, anywhere=True) == expected


@pytest.mark.parametrize(
    "typed", ["05 tháng 3 năm 2026", "15/QĐ-UBND, ngày 05 tháng 3 năm 2026", "ngày 5 tháng 3/2026"]
)
def test_a_date_in_words_is_read_without_the_word_day(typed):
    assert read_date(typed).value == dt.date(2026, 3, 5)


@pytest.mark.parametrize(
    ("typed", "order"),
    [("20/7/2026", "dm"), ("07/20/2026", "md"), ("07/05/2026", "either"), ("7/7/2026", None), ("40/40/2026", None)],
)
def test_which_way_round_a_date_is_written(typed, order):
    assert date_order(typed) == order


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("Từ tháng 1 đến tháng 6/2026", "2026-H1"),
        ("Kết quả 3 tháng đầu năm 2026", "2026-Q1"),
        ("13 tháng đầu năm 2026", None),
        ("BÁO CÁO QUÝ I, II/2026", "2026-H1"),
        ("Tháng 7, 8, 9/2026", "2026-Q3"),
        ("Từ tháng 12/2025 đến hết tháng 11/2026", "2026-S"),
        ("Tháng 7 và tháng 8/2026", None),
        ("Quý I, IV/2026", None),
        ("9 tháng đầu năm 2026", None),
        ("Tháng 7/2026, nhiệm vụ tháng 8/2026", "2026-07"),
        ("Quý III - năm 2026", "2026-Q3"),
        ("Tháng 7/0026", None),
        ("Năm 0000", None),
        ("Từ tháng 1 đến tháng 6/0026", None),
    ],
)
def test_a_title_over_several_months_is_the_period_they_fill_or_none(title, period):
    assert read_period(title, anywhere=True) == period


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("KẾT QUẢ TỪ ĐẦU NĂM 2026 ĐẾN NAY", None),
        ("ket qua tu dau nam 2026 den nay", None),
        ("Từ đầu năm đến ngày 30/9/2026", None),
        ("Từ đầu năm đến ngày 30 tháng 6 năm 2026", "2026-H1"),
        ("Từ đầu năm 2026 đến hết tháng 6", "2026-H1"),
        ("Từ đầu năm 2025 đến ngày 30/6/2026", None),
        ("Kết quả từ đầu năm đến hết quý III/2026", None),
        ("Lũy kế đến hết quý I/2026", "2026-Q1"),
        ("Luỹ kế 6 tháng đầu năm 2026", "2026-H1"),
        ("Kết quả lũy kế 9 tháng năm 2026", None),
        ("Kết quả lũy kế tháng 9/2026", None),
        ("Lũy kế năm 2026", None),
        ("Lũy kế cả năm 2026", "2026"),
        ("Kết quả năm 2026 đến thời điểm báo cáo", None),
        ("Kết quả năm 2026 (lũy kế từ đầu năm)", "2026"),
        ("Kết quả quý III/2026, lũy kế từ đầu năm", "2026-Q3"),
    ],
)
def test_from_the_start_of_a_year_is_the_period_it_fills_or_none(title, period):
    assert read_period(title, anywhere=True) == period


PIECES = (
    "từ đầu năm", "lũy kế", "năm 2026 đến nay", "cả năm", "năm", "năm học", "quý", "tháng", "6 tháng đầu", "ngày",
    "đến", "hết", "phương hướng", "kế hoạch", "thống kê", "III", "7", "12", "2025", "2026", "30/6/2026", "-", ",", "/",
)  # fmt: skip


@example("kế hoạch năm cả năm 2026 đến nay cả năm", 2026, True)
@given(st.lists(st.sampled_from(PIECES), max_size=7).map(" ".join), st.sampled_from((None, 2026)), st.booleans())
def test_any_words_about_time_are_a_period_with_a_first_and_a_last_day_or_none(text, year, anywhere):
    period = read_period(text, year, anywhere)
    assert period is None or period_bounds(period)[0] < period_bounds(period)[1]


def test_the_statistical_year_runs_from_december_to_november():
    assert period_bounds("2026-S") == (dt.date(2025, 12, 1), dt.date(2026, 11, 30))
    assert period_label("2026-S") == "kỳ thống kê năm 2026"
