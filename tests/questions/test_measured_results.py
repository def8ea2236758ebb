"""What the plan asks beyond status: tin bài, lớp tập huấn ...; the last accepted value of each."""

ROWS = """
    unit     | task_no | measure  | period  | value | reported
    xp-05443 | 12      | Tin, bài | 2026-07 | 4     | 2026-08-01
    xp-05443 | 12      | Tin, bài | 2026-08 | 6     | 2026-09-01
    xp-05455 | 12      | Tin, bài | 2026-07 | 5     | 2026-08-01
"""


def test_values_are_listed_once_their_data_date_is_reached(given, asked):
    given(ROWS)
    asked("measured_results", "2026-08-31", unit="xp-05443").says("""
        task_no | measure  | period  | unit_id  | value
        12      | Tin, bài | 2026-07 | xp-05443 | 4
    """)
    assert len(asked("measured_results")) == 3


def test_a_corrected_value_supersedes_and_its_withdrawal_brings_the_former_back(given, asked):
    given(ROWS)
    correction = given("unit | task_no | measure | period | value\nxp-05443 | 12 | Tin, bài | 2026-07 | 9")
    assert asked("measured_results", unit="xp-05443").column("value") == ["9", "6"]
    given.withdrawn(correction)
    assert asked("measured_results", unit="xp-05443").column("value") == ["4", "6"]


def test_a_replacement_takes_back_what_it_does_not_bring(given, asked):
    given("""
        unit     | task_no | measure       | value
        xp-05443 | 12      | Tin, bài      | 4
        xp-05443 | 12      | Lớp tập huấn  | 2
    """)
    given("unit | task_no | measure | value | mode\nxp-05443 | 12 | Tin, bài | 5 | replace")
    asked("measured_results").says("""
        measure  | value
        Tin, bài | 5
    """)


def test_a_task_can_be_asked_alone(given, asked):
    given(ROWS)
    assert len(asked("measured_results", task="13")) == 0
