"""Numbers, dates and names as a reader meets them, one line a case.
Halves are rounded away from zero and shares are worked out from integers.
To add a case: add its line."""

from datetime import date

import pandas as pd
import pytest

from analytics import sentences, words


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (words.number(1234), "1.234"),
        (words.number(0), "0"),
        (words.number(None), "–"),
        (words.number(pd.NA), "–"),
        (words.decimal(12.25), "12,3"),
        (words.decimal(1234.5), "1.234,5"),
        (words.percent(2237, 3412), "65,6%"),
        (words.percent(1, 2000), "0,1%"),
        (words.percent(1, 0), "–"),
        (words.fraction(9, 14), "9/14"),
        (words.ratio_words(2237, 3412, 404), "từ 65,6% đến 77,4%"),
        (words.ratio_words(2237, 3412), "65,6%"),
        (words.ratio_words(7, 9, 1), "7/9, dưới 10, không tính tỷ lệ"),
        (words.ratio_words(None, None), "không có số liệu"),
        (words.day("2026-09-30"), "30/09/2026"),
        (words.day(pd.Timestamp(2026, 9, 30)), "30/09/2026"),
        (words.day(pd.NaT), "–"),
        (words.short_day(date(2026, 9, 30)), "30/09"),
        (words.count_word(6, capital=True), "Sáu"),
        (words.count_word(11), "11"),
        (words.quarter_name("2026-Q3"), "quý III"),
        (words.period("2026-Q1"), "Quý I/2026"),
        (words.period("2026-03"), "Tháng 3/2026"),
        (words.period("2026-H1"), "6 tháng đầu năm 2026"),
        (words.period("2026-S"), "Kỳ thống kê năm 2026"),
        (words.period("2026"), "Năm 2026"),
        (words.period("2026-12-14"), "14/12/2026"),
        (words.plain_label("Kỳ tháng 5/2026"), "kỳ tháng 5"),
        (words.enumerate_words(["a", "b", "c"]), "a, b và c"),
        (words.enumerate_words([]), ""),
        (words.short_unit("Xã Na Rì"), "Na Rì"),
        (words.short_unit("Sở Nội vụ"), "Sở Nội vụ"),
        (words.shorten("Tuyên truyền phong trào, gương", 24), "Tuyên truyền phong trào…"),
        (words.late_days(121, 85), "121 (85)"),
        (words.chart_name("Cơ sở"), "Cơ sở (sở, xã)"),
    ],
)
def test_a_value_is_written_as_an_office_writes_it(told, expected):
    assert told == expected


def test_every_status_has_a_word_and_late_done_differs_from_overdue_by_shape():
    assert len({status.word for status in words.STATUSES.values()}) == len(words.STATUSES)
    assert words.STATUSES["done_late"].shape != words.STATUSES["overdue"].shape


def test_the_plan_is_told_in_one_sentence():
    assert sentences.plan_sentence(date(2026, 9, 30), "Kế hoạch 60", 17, 6, 5, 4) == (
        "Đến ngày 30/09/2026, Kế hoạch 60 có **6 trong 17 nhiệm vụ hoàn thành**, 5 nhiệm vụ đúng tiến độ, "
        "**4 nhiệm vụ quá hạn**."
    )
    assert "không nhiệm vụ nào quá hạn" in sentences.plan_sentence(date(2026, 9, 30), "Kế hoạch 60", 17, 17, 0, 0)


@pytest.mark.parametrize(
    ("quarters", "expected"),
    [
        (["2026-Q2", "2026-Q3", "2026-Q3"], "Ba mốc và kỳ quá hạn đều thuộc quý II, quý III"),
        (["2026-Q1", "2026-Q2", "2026-Q3"], "Ba mốc và kỳ quá hạn; 9/14 đã hoàn thành"),
        (["2026-Q1"], "Một mốc và kỳ quá hạn; 9/14 đã hoàn thành"),
        ([], "Không mốc, kỳ nào quá hạn; 9/14 đã hoàn thành"),
    ],
)
def test_a_title_has_a_plain_form_when_its_finding_does_not_hold(quarters, expected):
    assert sentences.overdue_title(quarters, len(quarters), 9, 14) == expected


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        ((2237, 3412), (1846, 3057), "cao hơn cùng kỳ 5,2 điểm phần trăm"),
        ((50, 100), (60, 100), "thấp hơn cùng kỳ 10,0 điểm phần trăm"),
        ((50, 100), (5, 10), "bằng cùng kỳ năm trước"),
        ((50, 100), (None, None), ""),
        ((3, 5), (60, 100), ""),
    ],
)
def test_a_comparison_is_made_only_where_both_sides_bear_one(now, before, expected):
    assert sentences.comparison(*now, *before) == expected


@pytest.mark.parametrize(
    ("committed", "expected"),
    [
        (["2026-12-05", "2026-12-10"], "muộn nhất 10/12/2026"),
        (["2026-12-10", "2026-12-10"], "10/12/2026"),
        (["2026-12-05", "2026-12-10", None], "muộn nhất 10/12/2026, 1 chưa hẹn"),
        ([None], "chưa hẹn"),
    ],
)
def test_the_latest_of_several_promised_days_says_that_it_is_the_latest(committed, expected):
    assert sentences.promises(pd.DataFrame({"committed": committed})) == expected


def test_a_ratio_names_the_cluster_it_is_of():
    row = pd.Series(
        {
            "numerator": 166,
            "denominator": 264,
            "unclassified": 40,
            "last_year_numerator": None,
            "last_year_denominator": None,
        }
    )
    assert "người lao động trực tiếp ở Cụm 5 đạt **từ 62,9%**" in sentences.ratio_sentence(row, "Cụm 5")
    assert " ở " not in sentences.ratio_sentence(row)
