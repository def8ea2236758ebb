"""What is told of columns and rows that hold no figure of this kỳ, or that several records share: the words name the
column, how many numbers, and what is true of them."""

import pytest

from tests.intake.drawn import check
from tests.intake.make_columns import columns

MADE = columns()


def messages(start: str, code: str) -> list[str]:
    name = next(name for name in MADE if name.startswith(start))
    return [finding.message for finding in check(name, MADE[name]).findings if finding.code == code]


@pytest.mark.parametrize(
    ("start", "words"),
    [
        ("k01", ["Cột E “Cùng kỳ (năm trước)”", "Cột F “Lũy kế (từ đầu năm)”", "Cột G “Kế hoạch/Chỉ tiêu”"]),
        ("k02", ["Hàng 5 “Lũy kế từ đầu năm”", "Hàng 6 “Cùng kỳ năm 2025”", "Hàng 8 “Tăng, giảm so với cùng kỳ”"]),
    ],
)
def test_a_column_or_row_of_other_figures_is_named(start, words):
    told = messages(start, "figures_left_out")
    assert [message[: len(word)] for message, word in zip(told, words, strict=True)] == words


def test_how_many_numbers_were_not_taken_is_told():
    assert [message.split("kỳ này: ")[1][:5] for message in messages("k01", "figures_left_out")] == [
        "3 số ",
        "2 số ",
        "2 số ",
    ]


def test_two_records_of_one_key_are_told_what_they_share():
    first, second, third = messages("k13", "duplicate_key")
    assert "số quyết định khác nhau (12/QĐ-UBND và 13/QĐ-UBND)" in first and "Ghi ngày" in first
    assert "cùng số quyết định 13/QĐ-UBND" in second
    assert third.endswith("cùng kỳ quý III/2026. Gộp thành một dòng hoặc sửa dòng ghi sai.")


def test_a_shared_document_names_the_occurrences_it_stands_beside():
    (told,) = messages("k05", "shared_by_occurrences")
    assert "3 mốc, kỳ (Kỳ tháng 7/2026; Kỳ tháng 8/2026; Kỳ tháng 9/2026)" in told


@pytest.mark.parametrize(
    ("start", "words"),
    [
        ("k26", "không hiểu cột C “Khu vực / Vùng 1”, D “Khu vực / Vùng 2”, E “Khu vực / Vùng 3”"),
        ("k27", "hàng 3 chưa đọc được: không rõ các số đếm nội dung gì"),
        ("k28", "thiếu cột “Số lượng” hoặc “Họ và tên”; cột D “Lũy kế từ đầu năm” không phải số của kỳ này"),
    ],
)
def test_a_table_that_is_not_read_is_told_why(start, words):
    (told,) = messages(start, "no_table")
    assert words in told


def test_a_section_of_another_time_is_told_once_with_all_its_rows():
    cumulated, before = messages("k36", "figures_left_out")
    assert cumulated.startswith("Hàng 6–9 “Lũy kế từ đầu năm”") and ": 3 số (từ ô D7)" in cumulated
    assert before.startswith("Hàng 10–11 “Cùng kỳ năm 2025”")
