"""What is kept beside the facts equals what the facts alone give, after any run of changes."""

from data import keep, resolve
from tests.given import Accepted, Given

KEPT = [
    "progress_current",
    "award_current",
    "result_current",
    *(f"award_{grain}_by_{part}" for grain in ("days", "months") for part in ("recipient", "form", "kind")),
]


def kept(store):
    return {table: sorted(store.ask(f"select * from {table}").rows, key=repr) for table in KEPT}


def busy(store):
    """A store with every kind of change behind it: sources displaced, replaced, switched, revoked, withdrawn."""
    given = Given(store)
    given("""
        unit     | form    | period  | decided    | recipient   | quantity | revoked | reported   | sender
        xp-05443 | gk_xa   | 2026-Q1 |            | nong_dan    | 30       |         | 2026-03-15 | xp-05443
        xp-05443 | gk_xa   |         | 2026-03-20 | nong_dan    | 4        |         | 2026-03-31 | xp-05443
        xp-05443 | gk_xa   |         | 2026-03-25 | tap_the_nho | 2        | x       | 2026-03-31 | xp-05443
        xp-05443 | bk_tinh |         | 2026-04-02 | ca_nhan     | 7        |         | 2026-04-30 | so-noi-vu
        xp-05455 | gk_xa   | 2026-H1 |            | ho_gia_dinh | 50       |         | 2026-07-01 | xp-05455
        xp-05455 | gk_xa   | 2026-05 |            | ho_gia_dinh | 9        |         | 2026-07-02 | xp-05455
    """)
    given("unit | decided | quantity | mode | sender\nxp-05443 | 2026-03-20 | 5 | replace | xp-05443")
    given.withdrawn(given("unit | period | quantity\nxp-05443 | 2026-02 | 8"))
    given.change(
        "source",
        "source_choices",
        "unit_id | level | quarter | grain | reason\nxp-05455 | Cơ sở | 2026-Q2 | half | Thiếu tháng",
    )
    given("""
        task | occurrence | unit     | status      | reported   | mode
        7    | 2026-07    | xp-05443 | in_progress | 2026-07-10 | add
        7    | 2026-07    | xp-05455 | done        | 2026-07-10 | add
        7    | 2026-07    | xp-05443 | done        | 2026-07-10 | replace
    """)
    given.withdrawn(given("task_no | measure | value\n12 | Tin, bài | 4"))
    given("task_no | measure | value\n12 | Tin, bài | 3")


def test_what_is_kept_equals_a_rebuild_from_the_facts(store):
    busy(store)
    before = kept(store)
    assert all(before[table] for table in KEPT)
    store.transaction(keep.rebuild_current)
    assert kept(store) == before


def test_withdrawing_everything_leaves_nothing_kept(store):
    busy(store)
    given = Given(store)
    for upload_id, version in store.ask(
        "select upload_id, accepted_version from uploads where withdrawn_version is null order by accepted_version desc"
    ).rows:
        given.withdrawn(Accepted(upload_id, version))
    assert {table: rows for table, rows in kept(store).items() if rows} == {}


def test_recomputing_an_unchanged_plan_writes_nothing(store):
    count = (
        "select (select count(*) from occurrences), (select count(*) from assignments), (select count(*) from calendar)"
    )
    before = store.ask(count).rows
    store.commit("calendar", "Cán bộ", None, lambda tx, version: resolve.refresh(tx, version))
    assert store.ask(count).rows == before
    assert store.ask("select count(*) from occurrences where to_version is not null").rows == [(0,)]


def test_no_fact_is_an_orphan(store):
    busy(store)
    for facts in ("progress_reports", "award_rows", "result_rows", "upload_findings", "upload_files"):
        orphans = store.ask(f"select count(*) from {facts} where upload_id not in (select upload_id from uploads)").rows
        assert orphans == [(0,)], facts
    for column, names in (("form_id", "award_forms"), ("kind_id", "award_kinds"), ("recipient_id", "recipient_types")):
        unknown = f"select count(*) from award_rows where {column} not in (select {column} from {names})"
        assert store.ask(unknown).rows == [(0,)], column
    owed = "select count(*) from progress_reports where assignment_id not in (select assignment_id from assignments)"
    assert store.ask(owed).rows == [(0,)]
