"""Sources side by side: what each says of a unit, level and period, and which one counts."""


def test_the_source_that_does_not_count_stays_visible_with_the_day_it_was_displaced(given, asked):
    given("""
        decided    | period  | quantity | reported
                   | 2026-Q1 | 10       | 2026-03-15
        2026-03-20 |         | 4        | 2026-03-31
    """)
    asked("award_sources").says("""
        quarter | grain    | quantity | is_counted | displaced_on
        2026-Q1 | quarter  | 10       | false      | 2026-03-20
        2026-Q1 | decision | 4        | true       |
    """)
    assert asked("award_sources", status="not_counted").column("grain") == ["quarter"]


def test_a_coarse_total_is_said_to_be_one(given, asked):
    given("period | quantity | reported\n2026-H1 | 10 | 2026-07-05")
    asked("award_sources", status="coarse").says("""
        quarter | grain | quantity | is_coarse
                | half  | 10       | true
    """)


def test_a_source_not_known_yet_is_not_listed(given, asked):
    given("period | quantity | reported\n2026-Q1 | 10 | 2026-04-05")
    assert len(asked("award_sources", "2026-04-04")) == 0


def test_a_units_row_where_the_record_counts_stands_beside_for_reconciling(given, asked):
    given("""
        form    | quantity | decided    | sender
        bk_tinh | 6        | 2026-05-05 | so-noi-vu
        bk_tinh | 7        | 2026-05-05 | xp-05443
    """)
    asked("award_sources").says("""
        level | quantity | is_counted | is_beside
        Tỉnh  | 6        | true       | false
        Tỉnh  | 7        | false      | true
    """)
    assert asked("award_rows").column("quantity") == ["6"]
