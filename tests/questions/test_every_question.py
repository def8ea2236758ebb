"""What holds of every question: an empty store is answered, a viewer is kept to its units, rows and sums agree.
One store serves all the questions of a test; what fails is named in the assertion."""

from datetime import date

import pytest

from analytics.ask import LIVE, AskError, ask, describe, parameters, questions
from tests.given import TWO_CLUSTERS, Given, viewer

AS_OF = date(2026, 8, 20)
MINE = "xp-05443"
WAYS = ("year", "quarter", "month", "form", "level", "kind", "recipient", "unit", "cluster")
CUTS = {
    "award_counts": [{"by": by} for by in WAYS],
    "award_ratio": [{"by": by, "mode": mode} for by in ("month", "form", "unit") for mode in ("plan", "statistical")],
    "completion_by_quarter": [{"kind": "all", "group": "all"}],
    "assignments": [{"group": "all"}],
    "unit_profile": [{"group": "all"}],
}


def fill(store):
    given = Given(store)
    given(TWO_CLUSTERS)
    given("""
        unit     | form    | decided    | period  | recipient   | quantity | reported   | sender
        xp-05443 | gk_xa   | 2026-03-20 |         | nong_dan    | 4        | 2026-03-31 | xp-05443
        xp-05443 | bk_tinh | 2026-04-02 |         | ca_nhan     | 7        | 2026-04-30 | so-noi-vu
        xp-05443 | gk_xa   | 2025-08-02 |         | ca_nhan     | 3        | 2026-04-30 | xp-05443
        xp-05455 | gk_xa   |            | 2026-H1 | ho_gia_dinh | 50       | 2026-07-01 | xp-05455
        xp-05455 | gk_xa   |            | 2026-05 | ho_gia_dinh | 9        | 2026-08-12 | xp-05455
        so-y-te  | gk_so   | 2026-08-15 |         | tap_the_nho | 6        | 2026-08-15 | so-y-te
    """)
    given("""
        task | occurrence | unit     | status      | reported
        7    | 2026-07    | xp-05443 | done        | 2026-07-10
        7    | 2026-07    | xp-05455 | in_progress | 2026-07-10
        12   | 2026-02    | so-y-te  | done        | 2026-07-10
    """)
    given("unit | task_no | measure | value\nxp-05443 | 12 | Tin, bài | 4\nxp-05455 | 12 | Tin, bài | 5")
    given.withdrawn(given("unit | quantity\nxp-05443 | 99"))


def test_every_question_answers_a_store_without_reports(store):
    for question in questions():
        ask(store, question, as_of=AS_OF)


def test_a_viewer_of_one_unit_never_sees_another(store):
    fill(store)
    for question, params, version in asked_every_way((None, store.newest() - 1)):
        answer = ask(store, question, as_of=AS_OF, viewer=viewer(MINE), version=version, **params)
        columns = [answer[name].dropna() for name in ("unit_id", "sender_unit_id", "unit") if name in answer]
        seen = {value for column in columns for value in column}
        assert seen <= {MINE, "Phường Phan Đình Phùng"}, (question, params)


def test_an_answer_from_the_rows_equals_the_one_from_what_is_kept(store):
    """A version that changes nothing sends the one before it down the path of earlier versions."""
    fill(store)
    version = store.newest()
    days = (AS_OF, date(2026, 8, 31), date(2027, 2, 28))
    asked = [one for one in asked_every_way(days) if one[0] not in LIVE]
    newest = [ask(store, question, as_of=as_of, **params) for question, params, as_of in asked]
    store.commit("target", "Cán bộ", None, lambda tx, version: None)
    for (question, params, as_of), answer in zip(asked, newest, strict=True):
        earlier = ask(store, question, as_of=as_of, version=version, **params)
        assert earlier.equals(answer), (question, as_of, params)


def asked_every_way(others):
    ways = [(question, params) for question in questions() for params in CUTS.get(question, [{}])]
    return [(question, params, other) for question, params in ways for other in others]


def test_an_unknown_question_is_answered_with_those_that_exist(store):
    with pytest.raises(AskError, match="award_ratio, .*units"):
        ask(store, "overdue")


def test_an_unknown_parameter_is_answered_with_those_that_exist(store):
    with pytest.raises(AskError, match="month.*by, cluster, indicator"):
        ask(store, "award_ratio", month=3)


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("quarter", 5, "từ 1 đến 4"),
        ("quarter", "ba", "từ 1 đến 4"),
        ("by", "week", "quarter, month"),
        ("indicator", "C", "A, B, A0"),
        ("mode", "year", "plan, statistical"),
        ("version", 0, "từ 1"),
    ],
)
def test_a_value_that_cannot_be_is_answered_with_those_that_can(store, name, value, accepted):
    with pytest.raises(AskError, match=accepted):
        ask(store, "award_ratio", **{name: value})


def test_an_answer_is_the_callers_own(store):
    first = ask(store, "plan_state", as_of=AS_OF)
    first["total"] = 0
    assert list(ask(store, "plan_state", as_of=AS_OF)["total"]) == [17]


def test_a_version_not_made_yet_is_the_newest(given, store):
    version = given("quantity\n5").version
    assert ask(store, "award_counts", as_of=AS_OF, version=version + 10)["quantity"].sum() == 5
    given("quantity\n8")
    assert ask(store, "award_counts", as_of=AS_OF, version=version + 10)["quantity"].sum() == 8


def test_each_question_describes_its_row_and_what_it_leaves_out():
    assert all(describe(question).startswith("One row") for question in questions())
    assert "quarter" in parameters("award_ratio")
