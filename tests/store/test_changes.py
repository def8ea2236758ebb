"""What an officer corrects by hand: each correction is one version with its reason, and wrong input stores nothing."""

from datetime import date

import pytest

from data import changes
from data.store import Refused
from tests.given import TWO_CLUSTERS, Given

ONE = "KH60-2026/1/2026-Q1"
UNDATED = "KH60-2026/16/khong-thoi-han"
JULY = "KH60-2026/11/2026-07"
WHO = "Cán bộ"


def test_an_adjusted_due_date_is_rolled_and_holds_from_its_document(store, asked):
    version = changes.adjust_due(store, ONE, date(2026, 5, 31), "99/UBND-NC", date(2026, 4, 10), "Chờ nghị quyết", WHO)
    assert version == store.newest() == 2
    assert asked("occurrences", "2026-04-09", task="1").one("due") == "2026-03-31"
    assert asked("occurrences", "2026-04-10", task="1").one("due") == "2026-06-01"


def test_a_second_adjustment_of_the_same_document_day_takes_the_firsts_place(store, asked):
    for day in (date(2026, 5, 31), date(2026, 6, 30)):
        changes.adjust_due(store, ONE, day, "99/UBND-NC", date(2026, 4, 10), "Chờ nghị quyết", WHO)
    assert asked("occurrences", task="1").one("due") == "2026-06-30"
    assert asked("occurrences", task="1", version=2).one("due") == "2026-06-01"


def test_a_reading_holds_from_the_plans_own_date(store, asked):
    occurrence = asked("occurrences", task="9").one("occurrence_id")
    changes.reread_due(store, occurrence, date(2026, 7, 10), "Theo ý kiến Ban", WHO)
    assert asked("occurrences", "2026-02-14", task="9").one("due") == "2026-07-10"


def test_a_calendar_that_moves_rolls_adjusted_dates_again(store, asked):
    changes.adjust_due(store, ONE, date(2026, 5, 29), "99/UBND-NC", date(2026, 4, 10), "Chờ nghị quyết", WHO)
    given = Given(store)
    given.change("calendar", "calendar_overrides", "day | working | basis\n2026-05-29 | false | Công văn")
    assert asked("occurrences", task="1").one("due") == "2026-06-01"


def test_an_officer_names_leads_and_gives_them_back(store, asked):
    changes.apply_to(store, JULY, ["Sở Y tế", "Cụm trưởng, Khối trưởng"], "Theo công văn", WHO)
    assert asked("assignments", occurrence=JULY).column("unit") == ["Sở Y tế"]
    changes.apply_to(store, JULY, [], "Nhầm", WHO)
    assert len(asked("assignments", occurrence=JULY)) == 106


def test_a_source_is_switched_and_given_back(given, store, asked):
    given("decided | period | quantity | reported\n | 2026-Q1 | 10 | 2026-03-31\n2026-02-20 | | 4 | 2026-03-31")
    changes.choose_source(store, "xp-05443", "Cơ sở", "2026-Q1", "quarter", "Quyết định gửi thiếu", WHO)
    assert asked("award_counts").one("quantity") == "10"
    changes.choose_source(store, "xp-05443", "Cơ sở", "2026-Q1", None, "Đã gửi đủ", WHO)
    assert asked("award_counts").one("quantity") == "4"


def test_a_setting_changes_with_its_version(store, asked):
    changes.set_setting(store, "report_day", "10", "Quy chế mới", WHO)
    assert asked("occurrences", task="13", quarter=1).column("report_due") == ["2026-03-10", "2026-04-10"]
    assert asked("occurrences", task="13", quarter=1, version=1).column("report_due") == ["2026-03-05", "2026-04-06"]


def test_a_confirmed_spelling_is_learned_and_corrected(store):
    changes.learn_alias(store, "P. Phan Đình Phùng", "xp-05455", "biểu quý I", WHO)
    changes.learn_alias(store, "P. Phan Đình Phùng", "xp-05443", "biểu quý II", WHO)
    told = store.ask("select unit_id from unit_aliases where alias = 'P. Phan Đình Phùng' and to_version is null").rows
    assert told == [("xp-05443",)]


@pytest.mark.parametrize(
    ("correct", "said"),
    [
        (lambda store: changes.adjust_due(store, ONE, date(2026, 5, 1), " ", date(2026, 4, 1), "x", WHO), "số văn bản"),
        (lambda store: changes.reread_due(store, ONE, date(2026, 5, 1), "  ", WHO), "lý do"),
        (lambda store: changes.reread_due(store, "KH60-2026/99/x", date(2026, 5, 1), "x", WHO), "KH60-2026/99/x"),
        (
            lambda store: changes.reread_due(store, "KH60-2026/16/khong-thoi-han", date(2026, 5, 1), "x", WHO),
            "thời hạn",
        ),
        (lambda store: changes.apply_to(store, ONE, ["Sở Không Có"], "x", WHO), "Sở Không Có"),
        (lambda store: changes.choose_source(store, "xp-05443", "Cơ sở", "2026-Q1", "week", "x", WHO), "week"),
        (lambda store: changes.set_setting(store, "no_such", "1", "x", WHO), "no_such"),
        (lambda store: changes.reopen_quarter(store, "2026-Q1", "x", WHO), "chưa chốt"),
    ],
)
def test_wrong_input_is_said_in_words_and_stores_nothing(store, correct, said):
    with pytest.raises(Refused, match=said):
        correct(store)
    assert store.newest() == 1


def test_a_quarter_is_closed_once_and_reopened_with_a_reason(store):
    changes.close_quarter(store, "2026-Q1", "Báo cáo quý đã phát hành", WHO)
    with pytest.raises(Refused, match="đã chốt"):
        changes.close_quarter(store, "2026-Q1", "Lần nữa", WHO)
    changes.reopen_quarter(store, "2026-Q1", "Sai số liệu", WHO)
    assert changes.close_quarter(store, "2026-Q1", "Đã sửa", WHO) == 4


@pytest.mark.parametrize(
    "correct",
    [
        lambda store: changes.adjust_due(store, ONE, date(2026, 5, 1), "9/UBND", date(2026, 4, 1), "x", WHO),
        lambda store: changes.reread_due(store, ONE, date(2026, 5, 1), "x", WHO),
        lambda store: changes.apply_to(store, ONE, ["Sở Y tế"], "x", WHO),
        lambda store: changes.choose_source(store, "xp-05443", "Cơ sở", "2026-Q1", "month", "x", WHO),
        lambda store: changes.set_setting(store, "report_day", "10", "x", WHO),
        lambda store: Given(store)(TWO_CLUSTERS),
    ],
)
def test_a_closed_quarter_refuses_corrections_that_would_move_its_answers(store, correct):
    changes.close_quarter(store, "2026-Q1", "Báo cáo quý đã phát hành", WHO)
    with pytest.raises(Refused, match="quý I/2026"):
        correct(store)
    assert store.newest() == 2
    changes.reopen_quarter(store, "2026-Q1", "Sai số liệu", WHO)
    correct(store)


def test_what_moves_only_open_quarters_is_free(store):
    changes.close_quarter(store, "2026-Q1", "Báo cáo quý đã phát hành", WHO)
    changes.apply_to(store, JULY, ["Sở Y tế"], "Theo công văn", WHO)
    changes.set_setting(store, "due_soon_days", "10", "Nhắc sớm", WHO)
