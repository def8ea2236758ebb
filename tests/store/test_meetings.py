"""A frozen meeting is a day, a version and sentences; a letter's log is what was sent and what came back.
Neither holds a number, so neither can disagree with the store.
To add a field: add its column to data/schema.sql and carry it through one of these tests."""

from datetime import date

import pytest

from data.letters import letter_log, record_explanation, record_letter
from data.meetings import discard, freeze, meeting, meetings
from data.store import Refused

DAY = date(2026, 9, 30)


def test_a_meeting_keeps_day_version_order_and_sentences(store):
    meeting_id = freeze(store, " Giao ban tháng 10 ", DAY, 1, {"ratio": "Tỷ lệ tăng", "state": "9/17"}, "Sở Nội vụ")
    kept = meeting(store, meeting_id)
    assert (kept.name, kept.as_of, kept.version) == ("Giao ban tháng 10", DAY, 1)
    assert kept.slides == ("ratio", "state")
    assert kept.sentences == {"ratio": "Tỷ lệ tăng", "state": "9/17"}


def test_a_meeting_put_aside_leaves_the_list_and_keeps_its_link(store):
    meeting_id = freeze(store, "Giao ban", DAY, 1, {"state": "9/17"}, "Sở Nội vụ")
    discard(store, meeting_id)
    assert meetings(store) == []
    assert meeting(store, meeting_id).name == "Giao ban"


@pytest.mark.parametrize(("name", "sentences"), [("", {"state": "9/17"}), ("Giao ban", {})])
def test_a_meeting_without_name_or_slides_is_refused(store, name, sentences):
    with pytest.raises(Refused):
        freeze(store, name, DAY, 1, sentences, "Sở Nội vụ")


def test_a_meeting_makes_no_version(store):
    before = store.newest()
    freeze(store, "Giao ban", DAY, before, {"state": "9/17"}, "Sở Nội vụ")
    assert store.newest() == before


def test_a_letter_is_logged_by_unit_and_its_explanation_stands_beside_it(store):
    letter = record_letter(store, {"xp-05443": 3, "so-tai-chinh": 1}, DAY, 1, "Sở Nội vụ")
    record_explanation(store, letter, "so-tai-chinh", date(2026, 10, 9), "12/STC-VP", "Chờ thẩm định", "Sở Nội vụ")
    log = letter_log(store).set_index("unit_id")
    assert log["late"].to_dict() == {"xp-05443": 3, "so-tai-chinh": 1}
    assert log.loc["so-tai-chinh", "content"] == "Chờ thẩm định"
    assert log["content"].isna().sum() == 1


def test_an_explanation_to_a_letter_never_sent_is_refused(store):
    letter = record_letter(store, {"xp-05443": 3}, DAY, 1, "Sở Nội vụ")
    with pytest.raises(Refused, match="Không có công văn"):
        record_explanation(store, letter, "so-tai-chinh", DAY, "", "Chờ thẩm định", "Sở Nội vụ")
