"""The rows behind a number: they add up to it, and each is a cell of a file."""

import pytest

from tests.given import viewer

ROWS = """
    unit     | form  | kind      | recipient   | decided    | period  | quantity | revoked | reported
    xp-05443 | gk_xa | dot_xuat  | nong_dan    | 2026-02-10 |         | 5        |         | 2026-03-31
    xp-05443 | gk_xa | dot_xuat  | nong_dan    | 2026-03-10 |         | 2        | x       | 2026-03-31
    xp-05443 | gk_xa | chuyen_de | ca_nhan     |            | 2026-Q1 | 30       |         | 2026-03-01
    so-y-te  | gk_so | chuyen_de | tap_the_nho | 2026-07-10 |         | 8        |         | 2026-07-31
"""


@pytest.mark.parametrize("by", ["quarter", "month", "level", "form", "kind", "recipient", "unit"])
def test_the_rows_of_an_item_add_up_to_its_count(given, asked, by):
    given(ROWS)
    for row in asked("award_counts", by=by).frame.itertuples():
        assert asked("award_rows", by=by, item=row.item).frame["quantity"].sum() == row.quantity


def test_a_displaced_total_is_not_among_them_and_a_revocation_is_negative(given, asked):
    given(ROWS)
    asked("award_rows", quarter=1).says("""
        unit                   | quantity | decision_no | part      | cell
        Phường Phan Đình Phùng | -2       | 1/QĐ-UBND   | numerator | H8
        Phường Phan Đình Phùng | 5        | 1/QĐ-UBND   | numerator | H7
    """)


def test_before_the_finer_source_the_total_is(given, asked):
    given(ROWS)
    assert asked("award_rows", "2026-02-09").column("quantity") == []
    assert asked("award_rows", "2026-03-09").column("quantity") == ["5"]


def test_an_indicators_rows_are_those_of_its_denominator(given, asked):
    given(ROWS)
    assert asked("award_rows", indicator="A").frame["quantity"].sum() == 3
    assert asked("award_rows", indicator="B").frame["quantity"].sum() == 11
    assert len(asked("award_rows", indicator="A0")) == 0


def test_a_unit_sees_only_its_own(given, asked):
    given(ROWS)
    assert set(asked("award_rows", viewer=viewer("so-y-te")).column("unit_id")) == {"so-y-te"}
