"""Every value ever accepted for one answer, newest first, with who and from which cell."""

from tests.given import viewer


def test_corrected_and_withdrawn_values_stay_in_the_history(given, asked):
    key = "D|xp-05443|1/QĐ-UBND|2026-07-14|gk_xa|chuyen_de|nong_dan"
    given("quantity\n5")
    later = given("quantity\n8")
    given.drafts("quantity\n9")
    given.withdrawn(later)
    asked("value_history", item=key).says("""
        value | accepted_version | withdrawn_version
        8     | 3                | 4
        5     | 2                |
    """)


def test_an_assignments_history_is_its_reports(given, asked):
    given("""
        task | occurrence | status      | reported
        1    | 2026-Q1    | in_progress | 2026-03-10
        1    | 2026-Q1    | done        | 2026-03-20
    """)
    asked("value_history", item="KH60-2026/1/2026-Q1@so-noi-vu").says("""
        value       | told_on
        done        | 2026-03-20
        in_progress | 2026-03-10
    """)


def test_without_an_item_there_is_no_history(given, asked):
    given("quantity\n5")
    assert len(asked("value_history")) == 0


def test_a_unit_sees_no_other_units_history(given, asked):
    given("quantity\n5")
    given("task | occurrence | status | reported\n1 | 2026-Q1 | done | 2026-03-20")
    for item in ("D|xp-05443|1/QĐ-UBND|2026-07-14|gk_xa|chuyen_de|nong_dan", "KH60-2026/1/2026-Q1@so-noi-vu"):
        assert len(asked("value_history", item=item)) == 1
        assert len(asked("value_history", item=item, viewer=viewer("so-y-te"))) == 0
