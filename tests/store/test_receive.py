"""Receiving a checked file: what only the store can find wrong, what is kept of it, what a draft may become."""

import json

import pytest

from data.uploads import acceptance
from data.uploads import receive as uploads
from data.uploads.receive import NotAccepted, base_name
from tests.given import checked_row


@pytest.fixture
def received(store):
    """Receive drawn rows of a form as one file; `given` refuses files with errors, this one does not."""

    def enter(form, *rows, reported="2026-07-20", **file):
        checked = {
            "form": form,
            "rows": [checked_row(form, row, line) for line, row in enumerate(rows, 7)],
            "findings": file.pop("findings", []),
            "sender_unit_id": file.pop("sender", "xp-05443"),
            "data_until": reported,
            "answers": file.pop("answers", None),
        }
        content = file.pop("content", repr((form, rows, reported)).encode())
        return uploads.receive(store, name="bieu.xlsx", content=content, checked=checked, actor="Cán bộ", **file)

    return enter


def found(received):
    return [(one["level"], one["code"], one["cell"]) for one in received.findings]


JULY = {"task": "7", "occurrence": "2026-07", "unit": "xp-05443"}


def test_a_task_a_unit_does_not_owe_is_named_with_the_cure(received):
    told = received("progress", JULY, {"task": "1", "occurrence": "2026-Q1", "unit": "xp-05443"})
    assert found(told) == [("error", "not_in_scope", "H8")]
    assert "diện áp dụng" in told.findings[0]["suggestion"]


def test_the_warning_of_the_check_gives_way_to_the_refusal_of_the_store(received):
    warned = {"level": "warning", "code": "not_in_scope", "sheet": "Biểu", "cell": "H8", "value": None}
    warned |= {"message": "Ô H8: không phải thực hiện.", "suggestion": None}
    row = {"task": "1", "occurrence": "2026-Q1", "unit": "xp-05443"}
    alone = received("progress", JULY, row)
    warned["sheet"] = alone.findings[0]["sheet"]
    told = received("progress", JULY, row, findings=[warned], content=b"other")
    assert found(told) == [("error", "not_in_scope", "H8")]


def test_the_seed_and_a_new_store_say_the_same_of_who_owes_what(store):
    from data.catalogue import Catalogue
    from data.catalogue_of import catalogue_of

    def owed(catalogue):
        return {occurrence: set(units) for occurrence, units in catalogue.owed.items()}

    assert owed(Catalogue.from_seed()) == owed(catalogue_of(store)) != {}


def test_one_answer_twice_in_a_file_is_an_error(received):
    assert found(received("progress", JULY, JULY)) == [("error", "duplicate_key", "H8")]
    assert found(received("awards", {}, {})) == [("error", "duplicate_key", "H8")]
    assert found(received("results", {}, {})) == [("error", "duplicate_key", "H8")]


def test_errors_keep_the_whole_file_out_unless_the_officer_takes_the_good_rows(received, store, asked):
    told = received("progress", JULY, {"task": "1", "occurrence": "2026-Q1", "unit": "xp-05443"})
    with pytest.raises(NotAccepted, match="Còn 1 lỗi"):
        acceptance.accept(store, told.upload_id, "Cán bộ")
    acceptance.accept(store, told.upload_id, "Cán bộ", partial=True)
    assert asked("assignments", task="7", unit="xp-05443").one("status") == "done_on_time"


def test_only_a_clean_file_is_stored_when_asked_so(received, store):
    told = received("progress", JULY, JULY, only_clean=True)
    assert (told.upload_id, found(told)) == ("", [("error", "duplicate_key", "H8")])
    assert (
        store.ask("select count(*) from uploads").rows
        == store.ask("select count(*) from progress_reports").rows
        == [(0,)]
    )


def test_a_step_back_from_complete_and_a_big_change_are_warnings(received, store):
    for form, rows in (("progress", JULY), ("awards", {"quantity": "5"})):
        acceptance.accept(store, received(form, rows).upload_id, "Cán bộ")
    back = received("progress", JULY | {"status": "in_progress"}, reported="2026-07-25")
    assert found(back) == [("warning", "step_back", "H7")]
    assert found(received("awards", {"quantity": "60"})) == [("warning", "big_change", "H7")]
    assert found(received("awards", {"quantity": "6"})) == []
    acceptance.accept(store, back.upload_id, "Cán bộ")  # a warning does not stop


def test_a_day_of_completion_that_a_later_report_leaves_out_is_a_warning(received, store):
    dated = JULY | {"completed_on": "2026-07-28"}
    acceptance.accept(store, received("progress", dated, reported="2026-08-03").upload_id, "Cán bộ")
    later = received("progress", JULY, reported="2026-09-05")
    assert found(later) == [("warning", "done_day_lost", "H7")] and "28/07/2026" in later.findings[0]["message"]
    assert found(received("progress", dated, reported="2026-09-05")) == []


def test_the_original_is_kept_as_received(received, store):
    told = received("awards", {}, content=b"\x00bytes\xff")
    assert uploads.original(store, told.upload_id) == ("bieu.xlsx", b"\x00bytes\xff")
    with pytest.raises(NotAccepted, match="khong-co"):
        uploads.original(store, "khong-co")


def test_the_same_bytes_handed_in_twice_leave_no_draft_behind_once_one_is_accepted(received, store):
    first, again, other = (
        received("progress", JULY),
        received("progress", JULY),
        received("progress", JULY, content=b"x"),
    )
    acceptance.accept(store, again.upload_id, "Cán bộ")
    left = "select upload_id from uploads where accepted_version is null and not discarded"
    assert store.ask(left).rows == [(other.upload_id,)]
    with pytest.raises(NotAccepted, match="đã bỏ"):
        acceptance.accept(store, first.upload_id, "Cán bộ")


def test_a_draft_put_aside_can_no_longer_be_accepted(received, store):
    told = received("awards", {})
    uploads.discard(store, told.upload_id)
    with pytest.raises(NotAccepted, match="đã bỏ"):
        acceptance.accept(store, told.upload_id, "Cán bộ")


@pytest.mark.parametrize("change", [acceptance.preview, acceptance.preview_withdrawal])
def test_an_upload_that_is_not_there_is_named(store, change):
    with pytest.raises(NotAccepted, match="khong-co"):
        change(store, "khong-co")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("D:\\bao cao\\biểu 1.xlsx", "biểu 1.xlsx"),
        ("/tmp/x/../biểu.csv", "biểu.csv"),
        ("a\0b\n.xlsx", "ab.xlsx"),
        ("", "tep"),
        ("x" * 500, "x" * 200),
    ],
)
def test_a_file_name_is_kept_without_folders_or_controls(name, kept):
    assert base_name(name) == kept


def test_what_is_only_compared_is_said_once_with_its_reason(received):
    own = received("awards", {"form": "bk_tinh"}, {"form": "bk_tinh", "decided": "2026-07-15"})
    assert found(own) == [("info", "beside_record", "H7")] and own.findings[0]["message"].startswith("2 dòng")
    assert found(received("awards", {"form": "bk_tinh", "decided": "2026-07-16"}, sender="so-noi-vu")) == []
    yearly = received("awards", {"period": "2026-S"})
    assert found(yearly) == [("info", "statistical_total", "H7")]


def test_a_corrected_workbook_puts_the_drafts_of_its_file_aside(received, store):
    first = received("awards", {}, content=b"first")
    again = received("awards", {}, content=b"first", choices={"cells": {"S": {"A1": "5"}}})
    other = received("awards", {}, content=b"other")
    told = received("awards", {"quantity": "2"}, content=b"corrected", answers=first.upload_id)
    discarded = dict(store.ask("select upload_id, discarded from uploads").rows)
    assert [discarded[one.upload_id] for one in (first, again, other, told)] == [True, True, False, False]
    [(choices,)] = store.ask("select choices from upload_files where upload_id = $id", {"id": told.upload_id}).rows
    assert json.loads(choices)["answers"] == first.upload_id
    assert received("awards", {"quantity": "3"}, answers="khong-co").upload_id  # of another store: no matter
