"""Who has not reported: past its day, and nothing received. "Chưa thực hiện" is a report."""

from tests.given import viewer


def test_a_unit_is_listed_the_day_after_its_report_was_due(asked):
    assert [len(asked("not_reported", day, task="12")) for day in ("2026-03-05", "2026-03-06")] == [0, 106]


def test_a_unit_that_reported_anything_is_not_listed(given, asked):
    given("""
        task | occurrence | unit     | status      | reported
        12   | 2026-02    | xp-05443 | not_started | 2026-03-04
    """)
    listed = asked("not_reported", "2026-03-06", task="12").column("unit_id")
    assert (len(listed), "xp-05443" in listed) == (105, False)


def test_each_row_names_the_form_the_period_and_the_day(asked):
    asked("not_reported", "2026-03-06", task="13").says("""
        unit_id   | form     | period  | due
        so-noi-vu | progress | 2026-02 | 2026-03-05
    """)


def test_an_undated_task_is_never_listed(asked):
    assert len(asked("not_reported", "2026-12-31", task="16")) == 0


def test_a_unit_sees_only_itself(asked):
    assert set(asked("not_reported", viewer=viewer("xp-05455")).column("unit_id")) == {"xp-05455"}
