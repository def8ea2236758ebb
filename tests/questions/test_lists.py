"""Lists under the pages: units, the plan, movements, targets, uploads and findings, the stamp of the store."""

from analytics.ask import ask
from data.uploads import acceptance
from data.uploads import receive as uploads
from tests.given import TWO_CLUSTERS, checked_row, viewer


def test_units_are_those_valid_on_the_day(asked):
    assert len(asked("units")) == 106
    assert len(asked("units", "2025-06-30")) == 14  # communes from 01/07/2025


def test_a_unit_has_its_cluster_former_district_and_tile(given, asked):
    given(TWO_CLUSTERS)
    asked("units", unit="xp-05443").says("""
        unit                   | cluster        | former_district
        Phường Phan Đình Phùng | Cụm minh họa 1 | Thành phố Thái Nguyên
    """)
    assert len(asked("units", cluster="cum-minh-hoa-1")) == 2
    assert asked("units", viewer=viewer("so-y-te")).column("unit_id") == ["so-y-te"]


def test_the_plan_is_named_as_its_document_and_its_slips_are_told(asked):
    plan = asked("plan")
    assert (plan.one("number"), plan.one("plan_date")) == ("60/KH-UBND", "2026-02-14")
    assert "02" in plan.one("note")


def test_every_plan_entered_is_listed_the_newest_year_first(given, asked):
    next_plan = {"plan_id": "KH1-2027", "number": "01/KH-UBND", "plan_date": "2027-01-15", "year": 2027, "title": "Sau"}
    row = {"plan": next_plan, "task_no": "1", "content": "Việc", "lead": "Sở Nội vụ", "deadline": "Quý II/2027"}
    given.accept(given.receive("plan", [row | {"sheet": "Danh mục", "cell": "B7", "cells": {}}]))
    asked("plans").says("""
        number     | plan_date  | year
        01/KH-UBND | 2027-01-15 | 2027
        60/KH-UBND | 2026-02-14 | 2026
    """)


def test_movements_are_those_the_plan_names(asked):
    assert asked("movements").column("movement_no") == [str(n) for n in range(1, 11)]


def test_no_target_exists_until_one_is_entered_with_its_source(given, asked):
    assert len(asked("targets")) == 0
    given.change("target", "targets", "indicator | year | unit_id | value | source\nB | 2026 | * | 60 | Văn bản số 1")
    asked("targets").says("""
        indicator | value | source
        B         | 60    | Văn bản số 1
    """)


def test_the_log_shows_each_upload_in_its_state_at_once(given, asked, store):
    accepted = given("quantity | sender\n5 | xp-05443")
    withdrawn = given("quantity | decided\n6 | 2026-05-05")
    given.withdrawn(withdrawn)
    assert sorted(asked("uploads").column("state")) == ["accepted", "withdrawn"]
    [draft] = given.drafts("quantity\n7")
    assert sorted(asked("uploads").column("state")) == ["accepted", "draft", "withdrawn"]
    uploads.discard(store, draft)
    assert asked("uploads", upload=draft).one("state") == "discarded"
    asked("uploads", upload=accepted.upload_id).says("""
        file_name   | sender                 | row_count | accepted_version | errors
        awards.xlsx | Phường Phan Đình Phùng | 1         | 2                | 0
    """)
    assert asked("uploads", viewer=viewer("xp-05443")).column("upload_id") == [accepted.upload_id]


def test_findings_and_choices_of_an_upload_can_be_read_back(store, asked):
    wrong = {"level": "error", "code": "bad_number", "sheet": "Biểu 1", "cell": "H8", "value": "80 %", "message": "Sai"}
    rows = [checked_row("awards", {}, 7), checked_row("awards", {"recipient": "khac"}, 8)]
    received = uploads.receive(
        store,
        name="a.xlsx",
        content=b"1",
        checked={"form": "awards", "rows": rows, "findings": [wrong], "sender_unit_id": "xp-05443"},
        actor="Cán bộ",
        choices={"period": "2026-07"},
    )
    asked("upload_findings", upload=received.upload_id).says("""
        finding_no | level | code       | cell | value | message
        1          | error | bad_number | H8   | 80 %  | Sai
    """)
    assert "2026-07" in asked("upload_choices", upload=received.upload_id).one("choices")
    assert len(asked("upload_findings", upload=received.upload_id, viewer=viewer("so-y-te"))) == 0
    acceptance.accept(store, received.upload_id, "Cán bộ", partial=True)
    assert asked("award_counts").one("quantity") == "1"  # the row with the error stays out


def test_uploads_of_one_moment_stand_newest_acceptance_first_and_drafts_above(given, store, asked):
    given("""
        task | unit      | occurrence | status | reported
        1    | so-noi-vu | 2026-Q1    | done   | 2026-03-25
    """)
    given("""
        task | unit      | occurrence | status | reported
        3    | so-noi-vu | 2026-Q1    | done   | 2026-03-25
    """)
    found = asked("uploads").frame
    assert list(found["accepted_version"]) == sorted(found["accepted_version"], reverse=True)


def test_the_stamp_says_versions_uploads_and_whether_data_is_made_up(given, store, asked):
    given("quantity\n5")
    asked("store_state").says("""
        version | published | pending | sample | uploads | units
        2       | 2         | 0       | false  | 1       | 106
    """)
    store.publish(1, "Người duyệt", "Rà lại")
    assert (asked("store_state").one("published"), asked("store_state").one("pending")) == ("1", "1")


def test_the_versions_are_listed_with_who_and_why(given, store):
    given.withdrawn(given("quantity\n5"))
    said = ask(store, "versions")
    assert set(said["version"]) == {1, 2, 3}
