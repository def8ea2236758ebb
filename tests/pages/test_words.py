"""Numbers, dates and names as a reader meets them, one line a case.
Halves are rounded away from zero and shares are worked out from integers.
To add a case: add its line."""

from datetime import date

import pandas as pd
import pytest

from analytics import late as lateness
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


def test_when_all_with_a_date_are_complete_none_is_said_to_be_off_its_way():
    assert sentences.plan_sentence(date(2026, 12, 31), "Kế hoạch 60", 17, 15, 0, 0) == (
        "Đến ngày 31/12/2026, Kế hoạch 60 có **15 trong 17 nhiệm vụ hoàn thành**, không nhiệm vụ nào quá hạn."
    )
    assert "không nhiệm vụ nào đang đúng tiến độ" in sentences.plan_sentence(date(2026, 9, 30), "KH", 17, 0, 0, 14)


@pytest.mark.parametrize(
    ("statuses", "told"),
    [
        (["overdue", "due_soon"], "còn **1 quá hạn** và 1 sắp đến hạn"),
        (["done_on_time", "due_soon"], "không mốc, kỳ nào quá hạn, 1 sắp đến hạn"),
        (["done_on_time"], "không mốc, kỳ nào quá hạn."),
        (["overdue", "awaiting_report", "awaiting_report"], "còn **1 quá hạn** và 2 chờ báo cáo"),
        (["overdue", "due_soon", "awaiting_report"], "còn **1 quá hạn**, 1 sắp đến hạn và 1 chờ báo cáo"),
        (["awaiting_report"], "không mốc, kỳ nào quá hạn, 1 chờ báo cáo"),
    ],
)
def test_what_is_soon_due_is_not_joined_to_nothing_being_late(statuses, told):
    rows = pd.DataFrame({"status": statuses, "quarter": "2026-Q3", "due": "2026-09-30", "kind": "one_off"})
    assert told in sentences.quarter_sentence(rows, "2026-Q3", date(2026, 9, 30))


LATE = {"status": "overdue", "overdue": 1, "units": 1, "days_late": 9, "committed": None}


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (["2026-03-31", "2026-03-02", None], date(2026, 3, 2)),
        (["2026-03-31", "2026-02-28"], None),  # the first has come, on the very day
        ([None], None),
        ([], None),
    ],
)
def test_until_the_first_deadline_has_come_nothing_late_is_no_merit(days, first):
    assert lateness.first_due(pd.Series(days, dtype="datetime64[ns]"), date(2026, 2, 28)) == first


def test_a_plan_in_which_nothing_was_due_is_neither_praised_nor_blamed():
    told = {"plan": "Kế hoạch 60", "total": 17, "complete": 0, "on_track": 15, "late": 0, "first": date(2026, 3, 2)}
    assert sentences.plan_sentence(date(2026, 2, 20), issued=date(2026, 2, 14), **told) == (
        "Đến ngày 20/02/2026, Kế hoạch 60 có **0 trong 17 nhiệm vụ hoàn thành**, chưa mốc, kỳ nào đến hạn, "
        "hạn đầu tiên là ngày 02/03/2026."
    )
    assert sentences.plan_sentence(date(2026, 1, 15), issued=date(2026, 2, 14), **told) == (
        "Ngày 15/01/2026 chưa có Kế hoạch 60: kế hoạch ban hành ngày 14/02/2026, hạn đầu tiên là ngày 02/03/2026."
    )


@pytest.mark.parametrize(
    ("kind", "units", "told"),
    [
        ("one_off", 1, "chậm 2 mốc"),
        ("periodic", 1, "chậm 2 kỳ"),
        ("periodic", 106, "chậm 2 kỳ, nhiều nhất 106 đơn vị một kỳ"),
    ],
)
def test_what_is_late_twice_is_named_as_what_it_is(kind, units, told):
    assert sentences.attention(pd.DataFrame([LATE | {"kind": kind, "overdue": units}] * 2)) == told


def test_an_occurrence_with_a_name_of_its_own_is_told_with_one_colon():
    row = {"status": "done_late", "days_late": 7, "label": "Tháng 8/2026: năm học 2025 - 2026"}
    done = {"status": "done_on_time", "days_late": None, "label": "Tháng 3/2026: năm 2025"}
    told = sentences.attention(pd.DataFrame([done, row]))
    assert told == "tháng 8, năm học 2025 - 2026: xong sau hạn 7 ngày"


@pytest.mark.parametrize(
    ("causes", "reported", "told"),
    [
        (["Chờ duyệt bài", None, None], [1, 0, 0], "Chờ duyệt bài. 2 đơn vị chưa có báo cáo"),
        (["a.", "b", "c"], [1, 1, 1], "a. b. Còn 1 nguyên nhân khác"),
        ([None, None], [1, 0], "Đang thực hiện. 1 đơn vị chưa có báo cáo"),
        ([None, None], [1, 1], "Đang thực hiện"),
        ([None, None], [0, 0], "2 đơn vị chưa có báo cáo"),
        ([None], [0], "Chưa có báo cáo"),
    ],
)
def test_a_cause_some_units_told_is_not_said_to_be_that_of_all(causes, reported, told):
    days = [date(2026, 4, 10) if one else None for one in reported]
    assert lateness.causes(pd.DataFrame({"cause": causes, "report_date": days})) == told


@pytest.mark.parametrize(("late", "told"), [(92, "Cả 92 xã"), (91, "91 trong 92 xã"), (0, "Không có việc quá hạn")])
def test_a_map_on_which_every_commune_is_late_says_so(late, told):
    assert lateness.map_title(late, 92).startswith(told)
    assert lateness.map_title(0, 92, any_due=False) == "Chưa việc nào của 92 xã, phường đến hạn"


@pytest.mark.parametrize(
    ("quarters", "expected"),
    [
        (["2026-Q2", "2026-Q3", "2026-Q3"], "Ba mốc và kỳ quá hạn đều thuộc quý II, quý III"),
        (["2026-Q1", "2026-Q2", "2026-Q3"], "Ba mốc và kỳ quá hạn; 9/14 đã hoàn thành"),
        (["2026-Q1"], "Một mốc, kỳ quá hạn; 9/14 đã hoàn thành"),
        ([], "Không mốc, kỳ nào quá hạn; 9/14 đã hoàn thành"),
    ],
)
def test_a_title_has_a_plain_form_when_its_finding_does_not_hold(quarters, expected):
    assert lateness.overdue_title(quarters, len(quarters), 9, 14) == expected


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
    assert lateness.promises(pd.DataFrame({"committed": committed})) == expected


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


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (None, "hạn 31/10, tính đến hết 02/11"),
        ("adjustment", "hạn 31/10, điều chỉnh đến 02/11"),
        ("reading", "hạn 31/10, theo cách hiểu đến 02/11"),
    ],
)
def test_a_deadline_that_was_adjusted_is_not_told_as_one_that_fell_on_a_day_off(change, told):
    days = {"due_nominal": pd.Timestamp("2026-10-31"), "due": pd.Timestamp("2026-11-02")}
    rows = pd.DataFrame([{"status": "not_due", "change_kind": change, "lead": "Sở Nội vụ"} | days])
    assert sentences.attention(rows) == told
