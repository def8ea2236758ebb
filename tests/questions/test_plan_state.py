"""17 nhiệm vụ, xong mấy: the states are a partition of seventeen on every day."""

import pytest

from tests.given import viewer

HEAD = "complete | on_track | late | undated | undetermined | total\n"


@pytest.mark.parametrize(
    ("as_of", "states"),
    [
        ("2026-02-20", "0 | 14 | 0 | 2 | 1 | 17"),
        ("2026-03-31", "0 | 11 | 3 | 2 | 1 | 17"),  # tasks 12, 13 and 14 owe February since 06/03
        ("2026-12-31", "0 | 0 | 14 | 2 | 1 | 17"),
    ],
)
def test_with_nothing_reported_lateness_grows_with_the_year(asked, as_of, states):
    asked("plan_state", as_of).says(HEAD + states)


def test_what_is_reported_complete_moves_from_on_track_to_complete(given, asked):
    given("""
        task | occurrence | unit                         | status | reported
        1    | 2026-Q1    | so-noi-vu                    | done   | 2026-03-02
        2    | 2026-Q1    | so-van-hoa-the-thao-du-lich  | done   | 2026-03-02
        10   | 2026-10    | so-noi-vu                    | done   | 2026-03-02
    """)
    asked("plan_state", "2026-03-02").says(HEAD + "3 | 11 | 0 | 2 | 1 | 17")


def test_a_version_answers_as_it_was_known_then(given, asked, store):
    before = store.newest()
    given("""
        task | occurrence | status | reported
        1    | 2026-Q1    | done   | 2026-03-02
    """)
    asked("plan_state", "2026-03-02", version=before).says(HEAD + "0 | 14 | 0 | 2 | 1 | 17")


def test_a_unit_sees_the_state_of_its_own_tasks(asked):
    asked("plan_state", "2026-02-20", viewer=viewer("xp-05443")).says(HEAD + "0 | 3 | 0 | 0 | 0 | 3")
