"""What each way of writing a deadline means: text on the left, key, label and nominal due date on the right.
Plan 60/KH-UBND of 14/02/2026 is the plan throughout; a text it does not settle must be refused, by name.
To add a way of writing: add a line."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.deadline import DeadlineError, read_deadline
from data.workcalendar import WorkCalendar

PLAN_DATE = date(2026, 2, 14)
CALENDAR = WorkCalendar({date(2026, 1, 2): False, date(2026, 1, 10): True})


def read(text, plan_date=PLAN_DATE, year=None):
    return read_deadline(text, plan_date, CALENDAR, year)


def drawn(text):
    """One line per occurrence: key | label | due, with "?" behind a date that is a reading."""
    return [f"{one.key} | {one.label} | {one.due}{'?' if one.interpreted else ''}" for one in read(text)]


PERIODS = """
Quý I/2026                      => 2026-Q1 | Quý I/2026 | 2026-03-31
Quý 1/2026                      => 2026-Q1 | Quý I/2026 | 2026-03-31
quý i/2026                      => 2026-Q1 | Quý I/2026 | 2026-03-31
QUÝ IV NĂM 2026                 => 2026-Q4 | Quý IV/2026 | 2026-12-31
Qúy II/2026                     => 2026-Q2 | Quý II/2026 | 2026-06-30
Quy II/2026                     => 2026-Q2 | Quý II/2026 | 2026-06-30
Quý Ⅲ/2026                      => 2026-Q3 | Quý III/2026 | 2026-09-30
Quý tư năm 2026                 => 2026-Q4 | Quý IV/2026 | 2026-12-31
Q3/2026                         => 2026-Q3 | Quý III/2026 | 2026-09-30
Quý I, năm 2026                 => 2026-Q1 | Quý I/2026 | 2026-03-31
Quý I - 2026                    => 2026-Q1 | Quý I/2026 | 2026-03-31
  Quý   I / 2026.               => 2026-Q1 | Quý I/2026 | 2026-03-31
Trong quý I/2026                => 2026-Q1 | Quý I/2026 | 2026-03-31
Hết quý I/2026                  => 2026-Q1 | Quý I/2026 | 2026-03-31
Quý IV hàng năm                 => 2026-Q4 | Quý IV/2026 | 2026-12-31
Quý I                           => 2026-Q1 | Quý I/2026 | 2026-03-31?
Quý I/2027                      => 2027-Q1 | Quý I/2027 | 2027-03-31
Tháng 7/2026                    => 2026-07 | Tháng 7/2026 | 2026-07-31
tháng 07/2026                   => 2026-07 | Tháng 7/2026 | 2026-07-31
Tháng 7 năm 2026                => 2026-07 | Tháng 7/2026 | 2026-07-31
Tháng VII/2026                  => 2026-07 | Tháng 7/2026 | 2026-07-31
Tháng tư/2026                   => 2026-04 | Tháng 4/2026 | 2026-04-30
T7/2026                         => 2026-07 | Tháng 7/2026 | 2026-07-31
07/2026                         => 2026-07 | Tháng 7/2026 | 2026-07-31
Trong tháng 7/2026              => 2026-07 | Tháng 7/2026 | 2026-07-31
Đến hết tháng 7/2026            => 2026-07 | Tháng 7/2026 | 2026-07-31
Tháng 2/2028                    => 2028-02 | Tháng 2/2028 | 2028-02-29
Tháng 7 hằng năm                => 2026-07 | Tháng 7/2026 | 2026-07-31
6 tháng đầu năm 2026            => 2026-H1 | 6 tháng đầu năm 2026 | 2026-06-30
Sáu tháng cuối năm 2026         => 2026-H2 | 6 tháng cuối năm 2026 | 2026-12-31
6 tháng đầu năm                 => 2026-H1 | 6 tháng đầu năm 2026 | 2026-06-30?
9 tháng đầu năm 2026            => 2026-09-30 | 9 tháng đầu năm 2026 | 2026-09-30
Năm 2026                        => 2026 | Năm 2026 | 2026-12-31
Trong năm 2026                  => 2026 | Năm 2026 | 2026-12-31
Cả năm 2026                     => 2026 | Năm 2026 | 2026-12-31
Trong năm                       => 2026 | Năm 2026 | 2026-12-31?
"""

PARTS = """
Đầu quý III/2026                => 2026-Q3 | Đầu quý III/2026 | 2026-07-31?
Giữa quý III/2026               => 2026-Q3 | Giữa quý III/2026 | 2026-08-31?
Cuối quý III/2026               => 2026-Q3 | Cuối quý III/2026 | 2026-09-30?
đầu quý 3 năm 2026              => 2026-Q3 | Đầu quý III/2026 | 2026-07-31?
Đầu tháng 7/2026                => 2026-07 | Đầu tháng 7/2026 | 2026-07-01?
Giữa tháng 7/2026               => 2026-07 | Giữa tháng 7/2026 | 2026-07-15?
Cuối tháng 7/2026               => 2026-07 | Cuối tháng 7/2026 | 2026-07-31?
Giữa năm 2026                   => 2026 | Giữa năm 2026 | 2026-06-30?
Cuối năm                        => 2026 | Cuối năm 2026 | 2026-12-31?
"""

DAYS = """
15/12/2026                      => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
2026-12-15                      => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
Ngày 15 tháng 12 năm 2026       => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
15.12.2026                      => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
15/12                           => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15?
Đến ngày 15/12/2026             => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
Chậm nhất ngày 15/12/2026       => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
chậm nhất là đến hết ngày 15/12/2026 => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
Không muộn hơn ngày 15/12/2026  => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15
Trước ngày 15/12/2026           => 2026-12-14 | Trước ngày 15/12/2026 | 2026-12-14?
Trước 15/12/2026                => 2026-12-14 | Trước ngày 15/12/2026 | 2026-12-14?
TRƯỚC NGÀY 15 THÁNG 12 NĂM 2026 => 2026-12-14 | Trước ngày 15/12/2026 | 2026-12-14?
Hoàn thành trước ngày 01/01/2027 => 2026-12-31 | Trước ngày 01/01/2027 | 2026-12-31?
Trước ngày 15/12 hàng năm       => 2026-12-14 | Trước ngày 15/12/2026 | 2026-12-14?
Trước tháng 7/2026              => 2026-06-30 | Trước tháng 7/2026 | 2026-06-30?
Trước 17 giờ ngày 15/12/2026    => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15?
trước 16h30 ngày 15/12/2026     => 2026-12-15 | Ngày 15/12/2026 | 2026-12-15?
10 ngày làm việc                => 2026-03-06 | Ngày 06/03/2026 | 2026-03-06?
Chậm nhất 10 ngày làm việc sau khi Kế hoạch của Chủ tịch UBND tỉnh được ban hành => 2026-03-06 | Ngày 06/03/2026 | 2026-03-06
Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch => 2026-03-01 | Ngày 01/03/2026 | 2026-03-01
05 (năm) ngày làm việc kể từ ngày 27/4/2026 => 2026-05-06 | Ngày 06/05/2026 | 2026-05-06
Từ tháng 3 đến tháng 8/2026     => 2026-08 | Từ tháng 3/2026 đến hết tháng 8/2026 | 2026-08-31?
Từ ngày 01/3/2026 đến hết ngày 30/6/2026 => 2026-06-30 | Từ ngày 01/03/2026 đến hết ngày 30/06/2026 | 2026-06-30?
Tháng 3 - 8/2026                => 2026-08 | Từ tháng 3/2026 đến hết tháng 8/2026 | 2026-08-31?
Quý I-II/2026                   => 2026-Q2 | Từ quý I/2026 đến hết quý II/2026 | 2026-06-30?
Tháng 3 đến tháng 5             => 2026-05 | Từ tháng 3/2026 đến hết tháng 5/2026 | 2026-05-31?
01/3/2026 - 30/4/2026           => 2026-04-30 | Từ ngày 01/03/2026 đến hết ngày 30/04/2026 | 2026-04-30?
Quí III                         => 2026-Q3 | Quý III/2026 | 2026-09-30?
T9                              => 2026-09 | Tháng 9/2026 | 2026-09-30?
Dịp 2/9                         => 2026-09-02 | Ngày 02/09/2026 | 2026-09-02?
Từ nay đến hết năm 2026         => 2026 | Từ nay đến hết năm 2026 | 2026-12-31?
"""  # noqa: E501

LISTS = """
Tháng 3, tháng 8/2026           => 2026-03 | Tháng 3/2026 | 2026-03-31; 2026-08 | Tháng 8/2026 | 2026-08-31
Tháng 3 và tháng 8 năm 2026     => 2026-03 | Tháng 3/2026 | 2026-03-31; 2026-08 | Tháng 8/2026 | 2026-08-31
Tháng 3, 8/2026                 => 2026-03 | Tháng 3/2026 | 2026-03-31; 2026-08 | Tháng 8/2026 | 2026-08-31
Tháng 3/2026; tháng 8           => 2026-03 | Tháng 3/2026 | 2026-03-31; 2026-08 | Tháng 8/2026 | 2026-08-31
Tháng 3, tháng 8, năm 2026      => 2026-03 | Tháng 3/2026 | 2026-03-31; 2026-08 | Tháng 8/2026 | 2026-08-31
Quý I, quý III/2026             => 2026-Q1 | Quý I/2026 | 2026-03-31; 2026-Q3 | Quý III/2026 | 2026-09-30
Quý I, III/2026                 => 2026-Q1 | Quý I/2026 | 2026-03-31; 2026-Q3 | Quý III/2026 | 2026-09-30
Tháng 12/2026, tháng 1/2027     => 2026-12 | Tháng 12/2026 | 2026-12-31; 2027-01 | Tháng 1/2027 | 2027-01-31
Quý I, tháng 8/2026             => 2026-Q1 | Quý I/2026 | 2026-03-31; 2026-08 | Tháng 8/2026 | 2026-08-31
Trước ngày 15/6 và 15/12/2026   => 2026-06-14 | Trước ngày 15/06/2026 | 2026-06-14?; 2026-12-14 | Trước ngày 15/12/2026 | 2026-12-14?
6 tháng, năm                    => 2026-H1 | 6 tháng đầu năm 2026 | 2026-06-30?; 2026 | Năm 2026 | 2026-12-31?
6 tháng đầu năm và cả năm 2026  => 2026-H1 | 6 tháng đầu năm 2026 | 2026-06-30; 2026 | Năm 2026 | 2026-12-31
Đầu quý III, cuối quý III/2026  => 2026-07-31 | Đầu quý III/2026 | 2026-07-31?; 2026-09-30 | Cuối quý III/2026 | 2026-09-30?
"""  # noqa: E501


LINES = [line.partition("=>") for line in (PERIODS + PARTS + DAYS + LISTS).splitlines() if line]
TEXTS = [text.strip() for text, _, _ in LINES]


@pytest.mark.parametrize(
    ("text", "expected"), [(text.rstrip(), drawing.strip()) for text, _, drawing in LINES], ids=TEXTS
)
def test_a_deadline_means(text, expected):
    assert "; ".join(drawn(text)) == expected
    assert {one.kind for one in read(text)} == {"one_off"}


@pytest.mark.parametrize(
    ("text", "first", "last", "count"),
    [
        ("Hàng tháng", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("Hằng tháng", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("Định kỳ hằng tháng", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("Mỗi tháng 01 lần", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("Hàng tháng trong năm 2026", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("Hàng tháng, năm 2026", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("HÀNG QUÝ", "Kỳ quý I/2026", "Kỳ quý IV/2026", 4),
        ("1 lần/quý", "Kỳ quý I/2026", "Kỳ quý IV/2026", 4),
        ("6 tháng một lần", "Kỳ 6 tháng đầu năm 2026", "Kỳ 6 tháng cuối năm 2026", 2),
        ("Hàng năm", "Kỳ năm 2026", "Kỳ năm 2026", 1),
        ("Hàng tháng, quý, 6 tháng, năm", "Kỳ tháng 2/2026", "Kỳ năm 2026", 18),
        ("Ngày 25 hàng tháng", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("Ngày 10 hàng tháng", "Kỳ tháng 3/2026", "Kỳ tháng 12/2026", 10),
        ("Hằng tháng (trước ngày 25)", "Kỳ tháng 2/2026", "Kỳ tháng 12/2026", 11),
        ("Hàng quý, ngày 20 tháng cuối quý", "Kỳ quý I/2026", "Kỳ quý IV/2026", 4),
        ("03 tháng/lần", "Kỳ quý I/2026", "Kỳ quý IV/2026", 4),
        ("Các quý trong năm", "Kỳ quý I/2026", "Kỳ quý IV/2026", 4),
    ],
)
def test_a_periodic_deadline_leaves_out_what_was_over_before_the_plan(text, first, last, count):
    dues = read(text)
    assert (dues[0].label, dues[-1].label, len(dues)) == (first, last, count)
    assert {one.kind for one in dues} == {"periodic"}


def test_a_period_is_due_on_its_last_day_unless_a_day_is_named():
    assert [one.due for one in read("Hàng quý")] == [
        date(2026, 3, 31),
        date(2026, 6, 30),
        date(2026, 9, 30),
        date(2026, 12, 31),
    ]
    assert [one.due.day for one in read("Trước ngày 20 hàng tháng")] == [19] * 11
    assert [one.due.day for one in read("Ngày 31 hàng tháng")][:3] == [28, 31, 30]
    assert read("Ngày 15 của tháng cuối quý")[0].due == date(2026, 3, 15)


def test_a_plan_issued_before_its_year_keeps_all_twelve_months():
    dues = read("Hàng tháng", plan_date=date(2025, 12, 20), year=2026)
    assert (dues[0].key, len(dues)) == ("2026-01", 12)


def test_a_period_that_ends_on_the_day_of_the_plan_is_kept():
    assert read("Hàng tháng", plan_date=date(2026, 1, 31))[0].key == "2026-01"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Theo quy định", "Theo quy định"),
        ("theo quy định.", "Theo quy định"),
        ("THƯỜNG XUYÊN", "Thường xuyên"),
        ("Thường xuyên, liên tục", "Thường xuyên, liên tục"),
        ("Khi có yêu cầu", "Khi có yêu cầu"),
        ("Sau khi có hướng dẫn của Trung ương", "Sau khi có hướng dẫn của Trung ương"),
        ("Theo Quy chế của Hội đồng", "Theo Quy chế của Hội đồng"),
        ("Thường xuyên trong năm 2026", "Thường xuyên trong năm 2026"),
        ("Đột xuất, khi có yêu cầu", "Đột xuất, khi có yêu cầu"),
    ],
)
def test_a_deadline_without_a_date_is_one_undated_occurrence(text, label):
    [one] = read(text)
    assert (one.key, one.label, one.due, one.kind) == ("khong-thoi-han", label, None, "undated")


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("", "Chưa ghi thời gian hoàn thành"),
        ("Sớm nhất có thể", ""),
        ("Tuần 2 tháng 7", ""),
        ("Năm học 2025 - 2026", ""),
        ("Quý V/2026", "Không có quý V"),
        ("Quý IIII/2026", '"IIII" không phải là số'),
        ("Tháng 13/2026", "Không có tháng 13"),
        ("Tháng 0/2026", "Không có tháng 0"),
        ("31/02/2026", "Không có ngày 31/02/2026"),
        ("Ngày 45 hàng tháng", "Không có ngày 45 trong tháng"),
        ("Quý I, 3/2026", "Chưa rõ 3 là tháng hay quý"),
        ("Đầu quý I, quý III/2026", 'chữ "đầu"'),
        ("Theo kế hoạch tháng", ""),
        ("Theo quý", ""),
        ("Khi nào xong", ""),
        ("Sau khi có hướng dẫn, trước ngày 15/12/2026", ""),
        ("Hằng quý, trước ngày 25", ""),
        ("15-20/3/2026", ""),
        ("2 lần/năm", ""),
        ("Từ tháng 3/2026", ""),
        ("Từ tháng 8 đến tháng 3/2026", "Thời điểm bắt đầu sau thời điểm kết thúc"),
        ("Từ hàng tháng đến tháng 3/2026", ""),
        ("Từ tháng 3 đến hàng tháng", "Chưa rõ thời điểm kết thúc"),
        ("6 tháng đầu năm, năm 2026", "Chưa rõ năm 2026 là cả năm"),
        ("Trước cuối quý III/2026", ""),
        ("Trước hàng tháng", "Chưa rõ ngày nào"),
        ("Trước 17 giờ tháng 7/2026", "Có giờ mà không có ngày"),
        ("0 ngày làm việc", "Số ngày phải lớn hơn 0"),
        ("10 ngày làm việc kể từ ngày nhận được văn bản", ""),
        ("10 ngày làm việc kể từ tháng 3/2026", "Chưa rõ ngày bắt đầu"),
        ("Quý I/2026, quý I/2026", "ghi hai lần"),
        ("Cuối tháng 3, đầu tháng 4/2026", "một khoảng thời gian hay hai mốc"),
        ("15/12/26", ""),
        ("Tháng 6 hoặc tháng 7/2026", ""),
        ("Hàng tháng năm 2025", "Không còn kỳ nào"),
        ("Theo quy định, trước ngày 15/12/2026", ""),
        ("Quý I/2026 (dự kiến)", ""),
        ("Năm", "Chưa rõ năm nào"),
        ("12 tháng đầu năm 2026", "12 tháng nào"),
        ("7", "Chưa rõ 7 là tháng hay quý"),
        ("Đầu tháng 3, 8/2026", 'chữ "đầu"'),
    ],
)
def test_an_unclear_deadline_is_refused_by_name(text, cause):
    with pytest.raises(DeadlineError) as refused:
        read(text)
    message = str(refused.value)
    assert f'"{text}"' in message
    assert cause in message
    assert "Cách ghi được nhận: Quý I/2026" in message


def test_the_rule_says_how_the_date_was_found():
    rules = {
        "Quý I/2026": "Ngày cuối cùng của quý I/2026",
        "Đầu quý III/2026": "Ngày cuối cùng của tháng đầu quý III/2026 (tháng 7)",
        "Trước ngày 15/12/2026": "Ngày liền trước ngày 15/12/2026",
        "10 ngày làm việc": "Ngày làm việc thứ 10 sau ngày 14/02/2026",
        "Quý I": "Ngày cuối cùng của quý I/2026; văn bản không ghi năm, hiểu là năm 2026",
        "Giữa tháng 7/2026": "Giữa tháng 7/2026 là ngày 15/07/2026 (khoản 2 Điều 146 Bộ luật Dân sự)",
        "Theo quy định": "Kế hoạch không ghi thời hạn cụ thể",
    }
    assert {text: read(text)[0].rule for text in rules} == rules


@given(
    text=st.sampled_from(TEXTS),
    form=st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]),
    case=st.sampled_from([str, str.lower, str.upper]),
    blank=st.sampled_from([" ", "  ", "\u00a0", "\n", " \u200b"]),
)
def test_spelling_of_the_same_letters_never_changes_the_meaning(text, form, case, blank):
    respelled = unicodedata.normalize(form, case(text)).replace(" ", blank)
    assert drawn(respelled) == drawn(text)


WORDS = (
    "trước ngày đến hàng tháng quý năm đầu cuối 6 15/12 /2026 I III 8 , và từ làm việc 10 một lần theo quy định"
).split()


@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join)))
def test_any_text_is_read_or_refused_and_never_half_read(text):
    try:
        dues = read(text)
    except DeadlineError:
        return
    assert dues
    assert len({one.key for one in dues}) == len(dues)


@given(month=st.integers(1, 12), year=st.integers(2000, 2099), plan_date=st.dates())
def test_a_month_is_due_on_its_last_day_whatever_the_plan(month, year, plan_date):
    [one] = read(f"Tháng {month}/{year}", plan_date)
    assert (one.key, one.due.month, one.due.year) == (f"{year}-{month:02}", month, year)
    assert date.fromordinal(one.due.toordinal() + 1).day == 1
