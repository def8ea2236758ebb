"""Three ratios as counts: A of individuals, B of all in the scope, A0 by form 0603's columns in the statistical year.
The numerator is who works directly; the unclassified stand in the denominator, so the share is a range.
A drawn row is Giấy khen of a commune, chuyên đề, for nông dân unless it says otherwise."""

import pytest

from tests.given import TWO_CLUSTERS, viewer

RECIPIENTS = """
    recipient         | quantity
    nong_dan          | 10
    cong_nhan         | 4
    nguoi_truc_tiep   | 6
    lanh_dao_khac     | 3
    doanh_nhan        | 2
    ca_nhan           | 5
    tap_the_nho       | 20
    ho_gia_dinh       | 30
    tap_the           | 7
    doanh_nghiep      | 1
    khac              | 9
"""


def ratio(asked, indicator="B", as_of="2026-09-30", **params):
    answer = asked("award_ratio", as_of, indicator=indicator, **params)
    return tuple(answer.one(name) for name in ("numerator", "denominator", "unclassified")) if len(answer) else None


def before(asked, indicator="B", as_of="2026-09-30", **params):
    answer = asked("award_ratio", as_of, indicator=indicator, **params)
    return tuple(answer.one(f"last_year_{name}") for name in ("numerator", "denominator", "unclassified"))


def test_a_is_working_people_of_individuals_and_b_adds_small_collectives_and_households_of_all(given, asked):
    given(RECIPIENTS)
    asked("award_ratio").says("""
        indicator | period | numerator | denominator | unclassified
        B         | 2026   | 70        | 97          | 21
        A         | 2026   | 20        | 30          | 5
    """)


def test_only_forms_and_kinds_of_the_scope_count(given, asked):
    given("""
        form             | kind       | recipient   | quantity
        gk_xa            | chuyen_de  | nong_dan    | 8
        gk_xa            | cong_trang | lanh_dao_khac | 2
        gk_xa            | dot_xuat   | tap_the_nho | 1
        gia_dinh_van_hoa | cong_trang | ho_gia_dinh | 47000
        ldtt             | cong_trang | nong_dan    | 500
        gk_xa            | nien_han   | nong_dan    | 90
        gk_xa            | cong_hien  | nong_dan    | 90
        gk_xa            | doi_ngoai  | nong_dan    | 90
    """)
    assert ratio(asked, "B") == ("9", "11", "0")
    assert ratio(asked, "A") == ("8", "10", "0")


def test_the_unclassified_stand_in_the_denominator_and_make_the_range(given, asked):
    given("recipient | quantity\nnong_dan | 6\nca_nhan | 3\nlanh_dao_khac | 1")
    # từ 6/10 đến 9/10
    assert ratio(asked, "A") == ("6", "10", "3")


def test_a0_takes_form_0603s_columns_and_every_kind(given, asked):
    given("""
        form          | kind       | recipient     | quantity | sender
        bk_tinh       | nien_han   | nong_dan      | 4        | so-noi-vu
        huy_hieu_tinh | chuyen_de  | lanh_dao_khac | 5        | so-noi-vu
        bk_tinh       | chuyen_de  | tap_the_nho   | 100      | so-noi-vu
        gk_xa         | chuyen_de  | nong_dan      | 100      | so-noi-vu
    """)
    answer = asked("award_ratio", indicator="A0")
    assert (answer.one("period"), answer.one("numerator"), answer.one("denominator")) == ("2026-S", "4", "9")


def test_a0_counts_the_statistical_year(given, asked):
    given("""
        form    | decided    | quantity | sender
        bk_tinh | 2025-11-30 | 1        | so-noi-vu
        bk_tinh | 2025-12-01 | 2        | so-noi-vu
        bk_tinh | 2026-11-30 | 4        | so-noi-vu
        bk_tinh | 2026-12-01 | 8        | so-noi-vu
    """)
    assert ratio(asked, "A0", "2026-12-31")[1] == "6"
    assert ratio(asked, "B", "2026-12-31")[1] == "12"


def test_a0_has_no_cut_by_kind_or_recipient(given, asked):
    given("""
        form    | quantity | sender
        bk_tinh | 4        | so-noi-vu
    """)
    for by in ("kind", "recipient"):
        assert set(asked("award_ratio", by=by).column("indicator")) == {"A", "B"}
    assert asked("award_ratio", by="form").column("item") == ["bk_tinh", "bk_tinh", "bk_tinh"]


def test_last_year_is_counted_to_the_same_day(given, asked):
    given("""
        unit    | form  | decided    | quantity
        so-y-te | gk_so | 2025-03-31 | 3
        so-y-te | gk_so | 2025-04-01 | 5
        so-y-te | gk_so | 2026-03-31 | 7
        so-y-te | gk_so | 2026-04-01 | 9
    """)
    assert (ratio(asked, as_of="2026-03-31"), before(asked, as_of="2026-03-31")) == (("7", "7", "0"), ("3", "3", "0"))
    assert (ratio(asked, as_of="2026-04-01"), before(asked, as_of="2026-04-01")) == (("16", "16", "0"), ("8", "8", "0"))


def test_on_leap_day_last_year_ends_on_the_28th(given, asked):
    given("""
        unit    | form  | decided    | quantity
        so-y-te | gk_so | 2027-02-28 | 3
        so-y-te | gk_so | 2027-03-01 | 5
        so-y-te | gk_so | 2028-02-29 | 7
    """)
    assert before(asked, as_of="2028-02-29", year=2028)[1] == "3"


def test_last_years_quarter_stands_beside_this_years(given, asked):
    given("""
        unit    | form  | recipient     | decided    | quantity
        so-y-te | gk_so | nong_dan      | 2025-02-01 | 3
        so-y-te | gk_so | lanh_dao_khac | 2025-05-01 | 5
        so-y-te | gk_so | nong_dan      | 2026-02-01 | 7
    """)
    asked("award_ratio", "2026-09-30", indicator="B", by="quarter").says("""
        period  | numerator | denominator | last_year_numerator | last_year_denominator
        2026-Q1 | 7         | 7           | 3                   | 3
        2026-Q2 |           |             | 0                   | 5
    """)


def test_the_december_of_a_statistical_year_is_a_quarter_of_its_own(given, asked):
    given("""
        form    | decided    | quantity | sender
        bk_tinh | 2024-12-05 | 1        | so-noi-vu
        bk_tinh | 2025-12-05 | 2        | so-noi-vu
        bk_tinh | 2026-11-05 | 4        | so-noi-vu
    """)
    asked("award_ratio", "2026-12-31", indicator="A0", by="quarter").says("""
        quarter | denominator | last_year_denominator
        2025-Q4 | 2           | 1
        2026-Q4 | 4           |
    """)


def test_nothing_reported_is_no_row_and_zero_is_a_zero(given, asked):
    assert ratio(asked) is None
    given("recipient | quantity\nlanh_dao_khac | 4")
    assert ratio(asked) == ("0", "4", "0")
    assert before(asked) == ("", "", "")


def test_a_commune_is_compared_in_the_quarters_it_already_existed(given, asked):
    given("""
        unit     | decided    | quantity
        xp-05443 | 2025-07-20 | 3
        xp-05443 | 2026-05-20 | 4
        xp-05443 | 2026-07-20 | 5
    """)
    asked("award_ratio", indicator="B", unit="xp-05443", by="quarter").says("""
        period  | denominator | last_year_denominator
        2026-Q2 | 4           |
        2026-Q3 | 5           | 3
    """)
    assert before(asked, unit="xp-05443") == ("", "", "")
    assert before(asked, unit="xp-05443", quarter=3) == ("3", "3", "0")


def test_a_commune_has_no_year_before_the_communes_were_made(given, asked):
    given("""
        unit     | form  | decided    | quantity
        xp-05443 | gk_xa | 2025-08-01 | 3
        xp-05443 | gk_xa | 2026-08-01 | 5
        so-y-te  | gk_so | 2025-08-01 | 7
        so-y-te  | gk_so | 2026-08-01 | 9
    """)
    asked("award_ratio", indicator="B", by="unit").says("""
        unit     | denominator | last_year_denominator
        xp-05443 | 5           |
        so-y-te  | 9           | 7
    """)


@pytest.mark.parametrize(
    ("by", "table"),
    [
        ("year", "year | numerator | denominator\n2026 | 7 | 10"),
        ("quarter", "quarter | numerator | denominator\n2026-Q1 | 2 | 3\n2026-Q3 | 5 | 5"),
        ("month", "month | numerator | denominator\n2026-02 | 2 | 3\n2026-07 | 5 | 5"),
        ("level", "level | numerator | denominator\nCơ sở | 7 | 10"),
        ("form", "form | numerator | denominator\ngk_so | 0 | 2\ngk_xa | 7 | 8"),
        ("kind", "kind | numerator | denominator\nchuyen_de | 5 | 7\ndot_xuat | 2 | 3"),
        ("recipient", "recipient | numerator | denominator\nlanh_dao_khac | 0 | 3\nnong_dan | 7 | 7"),
        ("unit", "unit | numerator | denominator\nxp-05443 | 7 | 8\nso-y-te | 0 | 2"),
        ("cluster", "cluster | numerator | denominator\ncum-minh-hoa-1 | 7 | 8\nkhoi-minh-hoa-2 | 0 | 2"),
    ],
)
def test_the_same_ratio_cut_every_way(given, asked, by, table):
    given(TWO_CLUSTERS)
    given("""
        unit     | form  | kind      | recipient     | decided    | period | quantity | reported
        xp-05443 | gk_xa | dot_xuat  | nong_dan      | 2026-02-10 |        | 2        | 2026-03-31
        xp-05443 | gk_xa | dot_xuat  | lanh_dao_khac | 2026-02-10 |        | 1        | 2026-03-31
        xp-05443 | gk_xa | chuyen_de | nong_dan      | 2026-07-10 |        | 5        | 2026-07-31
        so-y-te  | gk_so | chuyen_de | lanh_dao_khac |            | 2026   | 2        | 2026-08-31
    """)
    asked("award_ratio", indicator="B", by=by).says(table)


def test_a_quarter_a_unit_and_a_cluster_can_be_asked_alone(given, asked):
    given(TWO_CLUSTERS)
    given("""
        unit         | form  | decided    | quantity
        xp-05443     | gk_xa | 2026-02-10 | 2
        xp-05455     | gk_xa | 2026-07-10 | 4
        so-tai-chinh | gk_so | 2026-07-10 | 8
    """)
    assert ratio(asked, quarter=3)[1] == "12"
    assert ratio(asked, unit="xp-05443")[1] == "2"
    assert ratio(asked, cluster="cum-minh-hoa-1")[1] == "6"


def test_an_earlier_version_answers_as_it_was_known_then(given, asked):
    first = given("decided | quantity\n2026-05-05 | 10")
    second = given("decided | quantity\n2026-05-05 | 12")
    given.withdrawn(second)
    found = [ratio(asked, version=version) for version in (first.version, second.version, None)]
    assert found == [("10", "10", "0"), ("12", "12", "0"), ("10", "10", "0")]


def test_a_version_and_the_newest_agree_where_nothing_changed_since(given, asked):
    version = given(RECIPIENTS).version
    whole = asked("award_ratio", by="recipient").frame
    given("unit | form | decided | quantity\nso-y-te | gk_so | 2024-05-05 | 1")
    assert asked("award_ratio", by="recipient", version=version).frame.equals(whole)


def test_a_unit_sees_only_its_own(given, asked):
    given("unit | quantity\nxp-05443 | 2\nxp-05455 | 3")
    for version in (None, 2):
        assert ratio(asked, viewer=viewer("xp-05443"), version=version) == ("2", "2", "0")
        assert ratio(asked, viewer=viewer("so-y-te"), version=version) is None
