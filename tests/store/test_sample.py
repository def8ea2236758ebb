"""Accounting identities on the sample data: parts sum to wholes, one number has one value wherever it is asked.
The sample is read by the real intake, so this is also the longest way a file can go."""

from datetime import date

import pytest

from analytics.ask import LIVE, ask, questions
from data import keep, sample
from tests.store.test_summaries import kept
from tests.twins.fresh import fresh_store

AS_OF = date(2026, 11, 22)


@pytest.fixture(scope="module")
def sampled(seeded_file):
    with pytest.MonkeyPatch.context() as patch, fresh_store(seeded_file) as store:
        patch.setenv("THIDUA_TODAY", AS_OF.isoformat())
        empty = {question: ask(store, question, as_of=AS_OF) for question in questions()}
        sample.load(store)
        yield store, empty


@pytest.fixture
def told(sampled):
    store, _ = sampled
    return lambda question, **params: ask(store, question, as_of=AS_OF, **params)


def test_it_says_it_is_made_up(told):
    assert list(told("store_state")["sample"]) == [True]
    assert set(told("uploads")["is_sample"]) == {True}
    assert all("minh họa" in name for name in told("clusters")["cluster"])


@pytest.mark.parametrize("by", ["level", "form", "kind", "recipient", "unit"])
def test_awards_cut_any_way_add_up_to_the_year(told, by):
    [whole], parts = told("award_counts").to_dict("records"), told("award_counts", by=by)
    assert (parts["quantity"].sum(), parts["in_ratio"].sum()) == (whole["quantity"], whole["in_ratio"])


def test_quarters_and_what_no_quarter_holds_add_up_to_the_year(told):
    sources = told("award_sources")
    coarse = sources[sources["is_coarse"] & sources["is_counted"]]["quantity"].sum()
    assert told("award_counts", by="quarter")["quantity"].sum() + coarse == told("award_counts")["quantity"].sum()


@pytest.mark.parametrize("indicator", ["A", "B"])
@pytest.mark.parametrize("by", ["level", "form", "kind", "recipient", "unit"])
def test_ratios_cut_any_way_add_up_to_the_year(told, indicator, by):
    [whole] = told("award_ratio", indicator=indicator).to_dict("records")
    parts = told("award_ratio", indicator=indicator, by=by)
    for name in ("numerator", "denominator", "unclassified"):
        assert parts[name].sum() == whole[name]


@pytest.mark.parametrize("indicator", ["A", "B", "A0"])
def test_the_rows_behind_a_ratio_add_up_to_it(told, indicator):
    [whole] = told("award_ratio", indicator=indicator).to_dict("records")
    rows = told("award_rows", indicator=indicator)
    assert rows["quantity"].sum() == whole["denominator"]
    assert rows[rows["part"] == "numerator"]["quantity"].sum() == whole["numerator"]
    assert rows[rows["part"] == "unclassified"]["quantity"].sum() == whole["unclassified"]


def test_units_lines_add_up_to_the_province(told):
    profiles, [b] = told("unit_profile"), told("award_ratio", indicator="B").to_dict("records")
    assert (profiles["numerator"].sum(), profiles["denominator"].sum()) == (b["numerator"], b["denominator"])
    assert profiles["awards"].sum() == told("award_counts")["quantity"].sum()
    assert profiles["overdue"].sum() == len(told("overdue_items"))


def test_form_0603s_rows_hold_their_parts_and_give_a0(told):
    cells = told("statistics_0603")
    placed = cells[cells["row_code"] != "unplaced"].groupby("row_code")["quantity"].sum()
    row = lambda *codes: sum(placed.get(code, 0) for code in codes)  # noqa: E731
    assert row("02") >= row("03")
    assert row("05") >= row("06", "07", "08", "09", "10")
    assert row("01") >= row("02", "04", "05")
    [a0] = told("award_ratio", indicator="A0").to_dict("records")
    assert (a0["numerator"], a0["denominator"]) == (row("10"), row("05"))


def test_the_three_views_of_completion_agree(told):
    assignments = told("assignments")
    dated = assignments[assignments["due"].notna() & (assignments["status"] != "not_applicable")]
    counted = told("completion_by_quarter", kind="all", scope="quarter")
    units = counted[counted["view"] == "unit"]
    assert units["total"].sum() == len(dated)
    assert units["done"].sum() == dated["status"].isin(["done_on_time", "done_late"]).sum()
    occurrences = counted[counted["view"] == "occurrence"]
    assert list(occurrences["total"] + occurrences["not_applicable"]) == [12, 12, 14, 12]
    assert told("occurrence_status")["done"].sum() == units["done"].sum()


def test_the_states_of_the_plan_are_a_partition_of_seventeen(told):
    [state] = told("plan_state").to_dict("records")
    assert state.pop("total") == 17 == sum(state.values())


def test_due_so_far_is_never_more_than_the_quarter(told):
    counted = told("completion_by_quarter", kind="all")
    keys = ["quarter", "view", "kind"]
    due, whole = (counted[counted["scope"] == scope].set_index(keys) for scope in ("due", "quarter"))
    assert (due["total"] <= whole["total"]).all()
    assert (whole["done"] <= whole["total"]).all()


def test_what_is_kept_equals_a_rebuild(sampled):
    store, _ = sampled
    before = kept(store)
    store.transaction(keep.rebuild_current)
    assert kept(store) == before


def test_removing_the_sample_brings_the_former_answers_back(sampled):
    """Runs last: it leaves the store as it was before the sample."""
    store, empty = sampled
    assert len(sample.remove(store)) == 4
    for question, before in empty.items():
        if question not in LIVE:
            assert ask(store, question, as_of=AS_OF).equals(before), question
    assert {table: rows for table, rows in kept(store).items() if rows} == {}
