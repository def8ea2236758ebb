"""Every change is one version, numbered inside its own transaction; what is closed is never reopened in silence."""

import pytest

from analytics.ask import Viewer, ask
from data.uploads import acceptance
from data.uploads import receive as uploads
from data.uploads.receive import NotAccepted
from tests.given import checked_row


def test_a_new_store_is_version_one_and_published(store):
    assert (store.newest(), store.published()) == (1, 1)


def test_a_change_that_fails_leaves_no_version_and_no_row(store):
    def fail(tx, version):
        tx.run("insert into targets values ('A', 2026, '*', 10, 'Văn bản', $v, null)", {"v": version})
        raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        store.commit("target", "Cán bộ", None, fail)
    assert store.newest() == 1
    assert store.ask("select count(*) from targets").rows == [(0,)]


def test_each_accept_and_withdrawal_is_one_version_with_who_and_why(given, store):
    upload = given("quantity\n1")
    given.withdrawn(upload)
    assert store.ask("select version, action, actor, reason from versions where version > 1 order by version").rows == [
        (2, "accept", "Cán bộ", "Xác nhận số liệu"),
        (3, "withdraw", "Cán bộ", "Đơn vị báo cáo lại"),
    ]


def test_a_draft_counts_for_nothing(given, store, asked):
    given.drafts("quantity\n5")
    assert store.newest() == 1
    assert len(asked("award_counts")) == 0


def test_an_upload_is_accepted_once_and_withdrawn_once(given, store):
    upload = given("quantity\n1")
    with pytest.raises(NotAccepted, match="đã được xác nhận"):
        given.accept(upload.upload_id)
    given.withdrawn(upload)
    with pytest.raises(NotAccepted, match="đã hủy xác nhận"):
        given.withdrawn(upload)
    assert store.newest() == 3


def test_withdrawing_needs_a_reason(given, store):
    upload = given("quantity\n1")
    with pytest.raises(NotAccepted, match="lý do"):
        acceptance.withdraw(store, upload.upload_id, "Cán bộ", "  ")


def test_the_same_bytes_again_do_nothing_and_say_which_upload_they_are(store):
    checked = {"form": "awards", "rows": [checked_row("awards", {})], "findings": [], "sender_unit_id": None}
    again = {"name": "a.xlsx", "content": b"same", "checked": checked, "actor": "Cán bộ"}
    first = uploads.receive(store, **again)
    acceptance.accept(store, first.upload_id, "Cán bộ")
    second = uploads.receive(store, **again)
    assert second.duplicate_of == first.upload_id
    assert store.ask("select count(*) from uploads").rows == [(1,)]


@pytest.mark.parametrize(("first", "then", "is_same"), [
    ("add", "add", True), ("replace", "replace", True), ("replace", "add", True), ("add", "replace", False),
])  # fmt: skip
def test_the_same_bytes_do_something_only_where_they_are_now_to_replace(given, store, first, then, is_same):
    given("unit | recipient | quantity\nxp-05443 | cong_nhan | 6", sender="xp-05443")
    told = checked_row("awards", {"unit": "xp-05443", "recipient": "nong_dan"})
    checked = {"form": "awards", "rows": [told], "findings": [], "sender_unit_id": "xp-05443"}
    again = {"name": "a.xlsx", "content": b"same", "checked": checked, "actor": "Cán bộ"}
    before = uploads.receive(store, **again, mode=first)
    acceptance.accept(store, before.upload_id, "Cán bộ", replace_others=True)
    after = uploads.receive(store, **again, mode=then)
    assert (after.duplicate_of == before.upload_id) is is_same
    if not is_same:
        seen = acceptance.preview(store, after.upload_id)
        assert seen.counts() == {"new": 0, "changed": 0, "unchanged": 1, "missing": 1}


def test_another_senders_value_is_replaced_only_when_ticked(given, store):
    given("quantity | sender\n5 | xp-05443")
    [draft] = given.drafts("quantity | sender\n6 | so-noi-vu")
    with pytest.raises(NotAccepted, match="đơn vị khác"):
        acceptance.accept(store, draft, "Cán bộ")
    assert store.newest() == 2
    acceptance.accept(store, draft, "Cán bộ", replace_others=True)
    assert store.newest() == 3


def test_a_units_later_report_needs_no_tick_beside_one_the_office_entered(given, store):
    head = "task | occurrence | unit | status | reported | sender\n7 | 2026-07 | so-y-te | "
    given(head + "in_progress | 2026-07-10 | so-noi-vu")
    [later] = given.drafts(head + "done | 2026-07-20 | so-y-te")
    acceptance.accept(store, later, "Cán bộ")
    [same_day] = given.drafts(head + "done | 2026-07-10 | so-y-te")
    with pytest.raises(NotAccepted, match="đơn vị khác"):
        acceptance.accept(store, same_day, "Cán bộ")


def test_the_preview_says_what_accepting_does(given, store):
    given("""
        recipient | quantity
        nong_dan  | 5
        cong_nhan | 6
        ca_nhan   | 7
    """)
    [draft] = given.drafts("""
        recipient | quantity | mode
        nong_dan  | 5        | replace
        cong_nhan | 8        | replace
        khac      | 1        | replace
    """)
    seen = acceptance.preview(store, draft)
    assert seen.counts() == {"new": 1, "changed": 1, "unchanged": 1, "missing": 1}
    assert [(row["old_value"], row["new_value"], row["cell"]) for row in seen.changed] == [("6", "8", "H8")]
    _, done = acceptance.accept(store, draft, "Cán bộ")
    assert done.counts() == seen.counts()


def test_an_award_given_to_another_movement_is_a_change(given, store):
    given("quantity | movement | found_by\n5 | 1 |")
    [draft] = given.drafts("quantity | movement | found_by\n5 | 2 | press")
    [row] = acceptance.preview(store, draft).changed
    assert (row["old_value"], row["new_value"]) == ("5; phong trào 1", "5; phong trào 2; báo chí")


def test_the_withdrawal_preview_names_what_comes_back(given, store):
    given("quantity\n5")
    later = given("quantity\n8")
    [row] = acceptance.preview_withdrawal(store, later.upload_id)
    assert (row["old_value"], row["new_value"]) == ("8", "5")


def test_a_closed_quarter_refuses_what_would_change_its_answers_and_names_the_rows(given, store):
    upload = given("decided | quantity\n2026-02-10 | 5")
    given.change("close", "closed_quarters", "quarter | reason\n2026-Q1 | Báo cáo quý đã phát hành")
    [draft] = given.drafts("decided | quantity\n2026-02-10 | 6")
    with pytest.raises(NotAccepted) as refusal:
        given.accept(draft)
    assert "Biểu 1!H7: quý I/2026 đã chốt số liệu." in refusal.value.reasons
    with pytest.raises(NotAccepted, match="đã chốt"):
        given.withdrawn(upload)
    given("decided | quantity\n2026-05-10 | 7")  # another quarter is free


def test_a_closed_quarter_takes_what_changes_nothing(given, store):
    given("decided | quantity\n2026-02-10 | 5")
    given.change("close", "closed_quarters", "quarter | reason\n2026-Q1 | Báo cáo quý đã phát hành")
    assert given("decided | quantity\n2026-02-10 | 5").version == 4


def test_a_closed_quarter_refuses_progress_of_its_occurrences(given, store):
    given.change("close", "closed_quarters", "quarter | reason\n2026-Q1 | Báo cáo quý đã phát hành")
    [draft] = given.drafts("task | occurrence | status | reported\n1 | 2026-Q1 | done | 2026-05-01")
    with pytest.raises(NotAccepted, match="quý I/2026"):
        given.accept(draft)
    given("task | occurrence | status | reported\n6 | 2026-Q2 | done | 2026-05-01")


def test_a_reopened_quarter_takes_changes_again(given, store):
    given.change("close", "closed_quarters", "quarter | reason\n2026-Q1 | Báo cáo quý đã phát hành")
    store.commit(
        "reopen",
        "Cán bộ",
        "Sai số",
        lambda tx, version: tx.run("update closed_quarters set to_version = $v", {"v": version}),
    )
    given("decided | quantity\n2026-02-10 | 6")


def test_leaders_see_the_published_version_and_officers_the_newest(store, given):
    store.commit(
        "setting",
        "Cán bộ",
        "Chờ duyệt",
        lambda tx, version: (
            tx.run("update settings set to_version = $v where name = 'publish_on_accept'", {"v": version}),
            tx.insert("settings", [{"name": "publish_on_accept", "value": "0", "from_version": version}]),
        ),
    )
    version = given("quantity\n5").version
    leader = Viewer("leader")
    assert (store.published(), len(ask(store, "award_counts", viewer=leader))) == (1, 0)
    assert len(ask(store, "award_counts")) == 1
    store.publish(version, "Người duyệt")
    assert len(ask(store, "award_counts", viewer=leader)) == 1


def test_a_catalogue_upload_can_be_withdrawn(given, asked):
    clusters = given("cluster | unit | role | valid_from\nCụm minh họa 1 | xp-05443 | truong | 2026-01-01")
    assert len(asked("assignments", task="4")) == 1
    given.withdrawn(clusters)
    assert len(asked("assignments", task="4")) == 0
    assert len(asked("assignments", task="4", version=clusters.version)) == 1
    assert len(asked("clusters")) == 0
