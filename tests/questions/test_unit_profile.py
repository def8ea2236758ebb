"""One unit's year on one line; what it cannot say is empty, not zero."""


def test_a_units_line_agrees_with_its_assignments_and_awards(given, asked):
    given("""
        task | occurrence | unit     | status         | completed  | reported
        7    | 2026-07    | xp-05443 | done           | 2026-08-03 | 2026-08-05
        12   | 2026-02    | xp-05443 | done           | 2026-03-02 | 2026-08-05
        12   | 2026-03    | xp-05443 | not_applicable |            | 2026-08-05
    """)
    given(
        "recipient | quantity | form\nnong_dan | 4 | gk_xa\nca_nhan | 2 | gk_xa\nho_gia_dinh | 900 | gia_dinh_van_hoa"
    )
    asked("unit_profile", "2026-08-20", unit="xp-05443").says("""
        total | done | done_late | overdue | due_total | due_done | not_applicable | last_report
        12    | 2    | 1         | 4       | 6         | 2        | 1              | 2026-08-05
    """)
    asked("unit_profile", "2026-08-20", unit="xp-05443").says("""
        awards | numerator | denominator | unclassified
        906    | 4         | 6           | 2
    """)


def test_a_unit_without_awards_has_none_not_zero(asked):
    asked("unit_profile", unit="xp-05455").says("""
        awards | last_report
               |
    """)


def test_every_unit_has_its_line(asked):
    assert len(asked("unit_profile")) == 106
