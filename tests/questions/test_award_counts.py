"""Awards counted: one source per unit, level and quarter, only what was so by as_of, nothing added twice.
A drawn row is Giấy khen of a commune for nông dân unless it says otherwise; `reported` is số liệu đến ngày.
Rows of Sở Nội vụ (sender so-noi-vu) are the record from Tỉnh level up."""

import pytest

from tests.given import TWO_CLUSTERS, viewer


def quantity(asked, as_of="2026-09-30", **params):
    answer = asked("award_counts", as_of, **params)
    return answer.one("quantity") if len(answer) else None


def test_a_decision_counts_from_its_date_on(given, asked):
    given("""
        decided    | quantity
        2026-07-14 | 10
    """)
    assert [quantity(asked, day) for day in ("2026-07-13", "2026-07-14", "2026-12-31")] == [None, "10", "10"]


def test_a_total_counts_from_its_data_date_on(given, asked):
    given("""
        period  | quantity | reported
        2026-Q1 | 10       | 2026-04-05
    """)
    assert [quantity(asked, day) for day in ("2026-03-31", "2026-04-05")] == [None, "10"]


def test_decisions_displace_totals_of_their_quarter_from_their_first_day_on(given, asked):
    given("""
        period  | decided    | quantity | reported
        2026-Q1 |            | 10       | 2026-03-15
                | 2026-03-20 | 4        | 2026-03-31
                | 2026-05-20 | 3        | 2026-05-31
    """)
    assert [quantity(asked, day) for day in ("2026-03-19", "2026-03-20", "2026-05-20")] == ["10", "4", "7"]


def test_an_item_whose_every_row_is_displaced_is_no_row_not_a_zero(given, asked):
    given("""
        recipient | period  | decided    | quantity | reported
        nong_dan  | 2026-Q1 |            | 10       | 2026-03-15
        cong_nhan |         | 2026-03-20 | 4        | 2026-03-31
    """)
    for day, item, told in (("2026-03-19", "nong_dan", 10), ("2026-03-20", "cong_nhan", 4)):
        asked("award_counts", day, by="recipient").says(f"item | quantity\n{item} | {told}")


def test_what_comes_later_in_the_month_is_no_row_not_a_zero(given, asked):
    given("""
        recipient | decided    | quantity
        nong_dan  | 2026-07-28 | 10
        cong_nhan | 2026-07-20 | 4
    """)
    for day in ("2026-07-10", "2026-07-15", "2026-07-16", "2026-07-19"):
        assert len(asked("award_counts", day)) == 0
    for day in ("2026-07-20", "2026-07-27"):
        asked("award_counts", day, by="recipient").says("""
            item      | quantity
            cong_nhan | 4
        """)
    assert [quantity(asked, day) for day in ("2026-07-28", "2026-07-31", "2026-08-01")] == ["14", "14", "14"]


def test_month_totals_displace_the_quarters_and_decisions_displace_both(given, asked):
    given("""
        period  | decided    | quantity | reported
        2026-Q1 |            | 10       | 2026-03-01
        2026-01 |            | 2        | 2026-03-10
        2026-02 |            | 3        | 2026-03-10
                | 2026-03-20 | 4        | 2026-03-31
    """)
    assert [quantity(asked, day) for day in ("2026-03-09", "2026-03-10", "2026-03-20")] == ["10", "5", "4"]


def test_a_coarse_total_gives_way_as_a_whole_to_a_finer_source_of_any_of_its_quarters(given, asked):
    given("""
        period  | decided    | quantity | reported
        2026    |            | 50       | 2026-06-30
        2026-H1 |            | 20       | 2026-07-05
                | 2026-08-03 | 4        | 2026-08-31
    """)
    assert [quantity(asked, day) for day in ("2026-06-30", "2026-07-05", "2026-08-03")] == ["50", "20", "24"]


def test_units_levels_and_quarters_choose_their_source_apart(given, asked):
    given("""
        unit     | form    | period  | decided    | quantity | reported   | sender
        xp-05443 | gk_xa   | 2026-Q1 |            | 10       | 2026-03-31 | xp-05443
        xp-05455 | gk_xa   |         | 2026-02-10 | 1        | 2026-03-31 | xp-05455
        xp-05443 | bk_tinh |         | 2026-02-11 | 2        | 2026-03-31 | so-noi-vu
        xp-05443 | gk_xa   |         | 2026-05-12 | 4        | 2026-06-30 | xp-05443
    """)
    assert quantity(asked) == "17"


def test_an_officer_can_switch_the_source_of_one_cell(given, asked):
    given("""
        period  | decided    | quantity | reported
        2026-Q1 |            | 10       | 2026-03-31
                | 2026-02-20 | 4        | 2026-03-31
                | 2026-05-20 | 3        | 2026-05-31
    """)
    before = given.change(
        "source",
        "source_choices",
        """
        unit_id  | level | quarter | grain   | reason
        xp-05443 | Cơ sở | 2026-Q1 | quarter | Quyết định gửi thiếu
        """,
    )
    assert quantity(asked) == "13"
    assert quantity(asked, version=before - 1) == "7"


def test_from_province_level_up_only_the_record_counts(given, asked):
    given("""
        form    | quantity | decided    | sender
        bk_tinh | 9        | 2026-05-05 | xp-05443
        bk_bo   | 8        | 2026-05-06 | xp-05443
        gk_xa   | 1        | 2026-05-07 | xp-05443
    """)
    assert quantity(asked) == "1"
    given("""
        form    | quantity | decided    | sender
        bk_tinh | 6        | 2026-05-05 | so-noi-vu
    """)
    asked("award_counts", by="level").says("""
        item  | quantity
        Tỉnh  | 6
        Cơ sở | 1
    """)


def test_a_unit_repeating_a_decision_of_the_record_does_not_take_it_out(given, asked):
    given("""
        form    | quantity | decided    | sender
        bk_tinh | 6        | 2026-05-05 | so-noi-vu
        bk_tinh | 6        | 2026-05-05 | xp-05443
    """)
    assert quantity(asked) == "6"


def test_a_revoked_decision_is_a_row_of_its_own(given, asked):
    given("""
        decision | decided    | quantity | revoked
        1/QĐ     | 2026-05-05 | 10       |
        1/QĐ     | 2026-08-05 | 2        | x
    """)
    assert [quantity(asked, day) for day in ("2026-08-04", "2026-08-05")] == ["10", "8"]


def test_a_decision_revoked_in_full_leaves_zero_not_nothing(given, asked):
    given("""
        decision | decided    | quantity | revoked
        1/QĐ     | 2026-05-05 | 10       |
        1/QĐ     | 2026-05-05 | 10       | x
    """)
    assert quantity(asked) == "0"
    assert quantity(asked, quarter=1) is None


def test_decision_numbers_are_compared_without_spaces_and_case(given, asked):
    given("decision | decided | quantity\n12/QĐ-UBND | 2026-05-05 | 10")
    given("decision | decided | quantity\n12 / qđ-ubnd | 2026-05-05 | 11")
    assert quantity(asked) == "11"


def test_a_later_upload_supersedes_and_its_withdrawal_brings_the_former_value_back(given, asked):
    given("decided | quantity\n2026-05-05 | 10")
    later = given("decided | quantity\n2026-05-05 | 12")
    assert quantity(asked) == "12"
    given.withdrawn(later)
    assert quantity(asked) == "10"
    assert quantity(asked, version=later.version) == "12"


def test_withdrawing_the_former_leaves_the_later_in_force(given, asked):
    former = given("decided | quantity\n2026-05-05 | 10")
    given("decided | quantity\n2026-05-05 | 12")
    given.withdrawn(former)
    assert quantity(asked) == "12"


def test_a_withdrawn_decision_gives_the_total_its_place_back(given, asked):
    given("""
        period  | quantity | reported
        2026-Q2 | 10       | 2026-06-30
    """)
    decision = given("decided | quantity\n2026-05-05 | 4")
    assert quantity(asked) == "4"
    given.withdrawn(decision)
    assert quantity(asked) == "10"


def test_adding_keeps_what_a_file_does_not_bring_and_replacing_takes_it_back(given, asked):
    given("""
        decided    | recipient | quantity
        2026-05-05 | nong_dan  | 10
        2026-05-05 | cong_nhan | 5
    """)
    given("decided | recipient | quantity\n2026-05-05 | nong_dan | 11")
    assert quantity(asked) == "16"
    replaced = given("""
        decided    | recipient | quantity | mode
        2026-05-05 | nong_dan  | 12       | replace
    """)
    asked("award_counts", by="recipient").says("""
        recipient | quantity
        nong_dan  | 12
    """)
    given.withdrawn(replaced)
    assert quantity(asked) == "16"


def test_what_a_replacement_took_back_no_longer_displaces(given, asked):
    given("""
        period  | decided    | recipient | quantity | reported
        2026-Q2 |            | nong_dan  | 30       | 2026-06-30
                | 2026-05-05 | cong_nhan | 5        | 2026-06-30
    """)
    assert quantity(asked) == "5"
    given("""
        decided    | recipient | quantity | mode
        2026-06-05 | nong_dan  | 1        | replace
    """)
    assert quantity(asked) == "1"


def test_forms_and_kinds_outside_the_ratio_are_counted_beside(given, asked):
    given("""
        form             | kind      | recipient   | quantity
        gia_dinh_van_hoa | cong_trang | ho_gia_dinh | 47000
        gk_xa            | nien_han  | nong_dan    | 7
        gk_xa            | chuyen_de | nong_dan    | 3
    """)
    asked("award_counts").says("""
        item | quantity | in_ratio
        2026 | 47010    | 3
    """)


@pytest.mark.parametrize(
    ("by", "table"),
    [
        ("quarter", "quarter | quantity\n2026-Q1 | 2\n2026-Q3 | 8"),
        ("month", "month | quantity\n2026-02 | 2\n2026-07 | 8"),
        ("form", "form | quantity\ngk_so | 1\ngk_xa | 10"),
        ("recipient", "recipient | quantity\nho_gia_dinh | 8\nnong_dan | 3"),
        ("kind", "kind | quantity\nchuyen_de | 8\ndot_xuat | 3"),
        ("unit", "unit | item_name | quantity\nxp-05443 | Phường Phan Đình Phùng | 10\nso-y-te | Sở Y tế | 1"),
    ],
)
def test_the_same_awards_cut_every_way(given, asked, by, table):
    given("""
        unit     | form  | kind      | recipient   | decided    | period | quantity | reported
        xp-05443 | gk_xa | dot_xuat  | nong_dan    | 2026-02-10 |        | 2        | 2026-03-31
        xp-05443 | gk_xa | chuyen_de | ho_gia_dinh | 2026-07-10 |        | 8        | 2026-07-31
        so-y-te  | gk_so | dot_xuat  | nong_dan    |            | 2026   | 1        | 2026-08-31
    """)
    asked("award_counts", by=by).says(table)


def test_coarse_totals_stand_in_the_year_and_in_no_quarter(given, asked):
    given("""
        period  | quantity | reported
        2026-H1 | 20       | 2026-07-05
    """)
    assert quantity(asked) == "20"
    assert len(asked("award_counts", by="quarter")) == 0
    assert quantity(asked, quarter=1) is None


def test_the_statistical_year_runs_from_december_to_november_with_months_and_decisions_only(given, asked):
    given("""
        period  | decided    | quantity | reported
                | 2025-11-30 | 1        | 2025-12-01
                | 2025-12-01 | 2        | 2026-01-01
        2026-Q1 |            | 4        | 2026-04-01
        2026-05 |            | 8        | 2026-06-01
                | 2026-11-30 | 16       | 2026-12-01
                | 2026-12-01 | 32       | 2026-12-05
        2026-S  |            | 64       | 2026-12-05
    """)
    assert quantity(asked, "2026-12-31", mode="statistical") == "26"
    assert quantity(asked, "2026-12-31") == "60"
    asked("award_counts", "2026-12-31", mode="statistical", by="quarter").says("""
        quarter | quantity
        2025-Q4 | 2
        2026-Q2 | 8
        2026-Q4 | 16
    """)


def test_a_cluster_adds_up_its_members(given, asked):
    given(TWO_CLUSTERS)
    given("unit | quantity\nxp-05443 | 2\nxp-05455 | 3\nso-tai-chinh | 4")
    asked("award_counts", by="cluster").says("""
        cluster        | item_name      | quantity
        cum-minh-hoa-1 | Cụm minh họa 1 | 5
    """)
    assert quantity(asked, cluster="cum-minh-hoa-1") == "5"


def test_nothing_reported_is_no_row_not_a_zero(asked):
    assert len(asked("award_counts")) == 0
    assert len(asked("award_counts", by="unit")) == 0


def test_a_unit_sees_only_its_own(given, asked):
    given("unit | quantity\nxp-05443 | 2\nxp-05455 | 3")
    for version in (None, 2):
        assert quantity(asked, viewer=viewer("xp-05443"), version=version) == "2"
