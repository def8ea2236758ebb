"""Where two sources speak of one quarter, each stands with its figure, and what an officer chose with the reason."""


def test_each_source_of_the_quarter_stands_with_what_it_says(given, asked):
    given("""
        decided    | period  | quantity | reported
                   | 2026-Q1 | 10       | 2026-03-15
        2026-03-20 |         | 4        | 2026-03-31
        2026-05-20 |         | 7        | 2026-05-31
    """)
    asked("award_source_choices").says("""
        quarter | grain    | quantity | is_counted | is_chosen
        2026-Q1 | decision | 4        | true       | false
        2026-Q1 | quarter  | 10       | false      | false
    """)


def test_a_coarse_total_stands_in_each_quarter_in_which_another_source_speaks(given, asked):
    given("""
        decided    | period  | quantity | reported
                   | 2026-H1 | 20       | 2026-07-05
        2026-05-20 |         | 7        | 2026-05-31
    """)
    asked("award_source_choices").says("""
        quarter | grain    | quantity | is_counted
        2026-Q2 | decision | 7        | true
        2026-Q2 | half     | 20       | false
    """)


def test_what_an_officer_chose_is_told_with_the_reason(given, asked):
    given("""
        decided    | period  | quantity | reported
                   | 2026-Q1 | 10       | 2026-03-15
        2026-03-20 |         | 4        | 2026-03-31
    """)
    given.change(
        "source",
        "source_choices",
        "unit_id | level | quarter | grain | reason\nxp-05443 | Cơ sở | 2026-Q1 | quarter | Quyết định gửi thiếu",
    )
    asked("award_source_choices").says("""
        grain    | is_counted | is_chosen | reason
        decision | false      | false     |
        quarter  | true       | true      | Quyết định gửi thiếu
    """)


def test_one_source_or_rows_beside_the_record_leave_nothing_to_choose(given, asked):
    given("""
        form    | quantity | decided    | sender
        bk_tinh | 6        | 2026-05-05 | so-noi-vu
        bk_tinh | 7        | 2026-05-05 | xp-05443
    """)
    assert len(asked("award_source_choices")) == 0
