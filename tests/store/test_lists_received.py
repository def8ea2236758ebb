"""Lists come as files too: units, clusters, calendar, targets, movements, a plan. Each change keeps the former row.
What a list leaves empty keeps its value; withdrawing puts the former rows back where nothing later changed them."""

import pytest

from data.uploads import acceptance

PLACE = {"sheet": "Danh mục", "cell": "B7", "cells": {}}
COMMUNE = {"unit_id": "xp-05443", "name": "Phường Phan Đình Phùng", "type": "phường"}
TARGET = {"indicator": "B", "year": 2026, "value": 60, "source": "Văn bản số 1"}


@pytest.fixture
def listed(given):
    def enter(form, *rows, mode=None):
        return given.accept(given.receive(form, [PLACE | row for row in rows], mode=mode))

    return enter


def counts(store, given, form, *rows, mode=None):
    return acceptance.preview(store, given.receive(form, [PLACE | row for row in rows], mode=mode)).counts()


def test_a_preview_counts_new_changed_unchanged_and_missing(store, given, listed):
    listed("targets", TARGET, TARGET | {"indicator": "A", "value": 30})
    again = [TARGET, TARGET | {"year": 2027}]
    assert counts(store, given, "targets", *again) == {"new": 1, "changed": 0, "unchanged": 1, "missing": 0}
    changed = [TARGET | {"value": 65}]
    assert counts(store, given, "targets", *changed, mode="replace") == {
        "new": 0,
        "changed": 1,
        "unchanged": 0,
        "missing": 1,
    }


def test_replacing_ends_what_the_list_no_longer_brings(listed, asked):
    listed("targets", TARGET, TARGET | {"indicator": "A", "value": 30})
    listed("targets", TARGET, mode="replace")
    assert asked("targets").column("indicator") == ["B"]
    assert asked("targets", version=2).column("indicator") == ["A", "B"]


def test_what_a_list_leaves_empty_keeps_its_value(listed, asked):
    listed("units", COMMUNE | {"former_district": None, "valid_from": "2025-07-01"})
    asked("units", unit="xp-05443").says("""
        unit                   | code  | former_district
        Phường Phan Đình Phùng | 05443 | Thành phố Thái Nguyên
    """)


def test_a_renamed_unit_keeps_its_id_and_the_earlier_version_its_name(listed, asked):
    renamed = listed("units", COMMUNE | {"name": "Phường Phan Đình Phùng 1"})
    assert asked("units", unit="xp-05443").one("unit") == "Phường Phan Đình Phùng 1"
    assert asked("units", unit="xp-05443", version=renamed.version - 1).one("unit") == "Phường Phan Đình Phùng"


def test_a_new_unit_owes_what_every_unit_owes(listed, asked):
    listed("units", {"name": "Ban Quản lý dự án minh họa", "type": "đơn vị sự nghiệp"})
    assert "ban-quan-ly-du-an-minh-hoa" in asked("assignments", task="7").column("unit_id")


def test_withdrawing_a_list_brings_the_former_rows_back(listed, given, asked):
    listed("targets", TARGET)
    later = listed("targets", TARGET | {"value": 65})
    given.withdrawn(later)
    assert asked("targets").column("value") == ["60"]


def test_withdrawing_a_list_leaves_what_a_later_one_changed(listed, given, asked):
    former = listed("targets", TARGET)
    listed("targets", TARGET | {"value": 65})
    given.withdrawn(former)
    assert asked("targets").column("value") == ["65"]


def test_a_movements_dates_and_standing_unit_make_its_obligations(listed, asked):
    listed("movements", {"movement_no": "2", "unit_id": "so-y-te", "final_review_due": "2026-11-30"})
    asked("assignments", group="movement").says("""
        task_no | unit    | due_nominal
        PT2     | Sở Y tế | 2026-11-30
    """)
    assert asked("movements").only(movement_no="2").one("name") == "Cả nước chung sức xây dựng nông thôn mới"


def test_a_movement_of_ones_own_needs_only_its_name(listed, asked):
    listed("movements", {"movement_no": "11", "name": "Phong trào minh họa"})
    assert asked("movements").only(movement_no="11").one("full_name") == "Phong trào minh họa"


def test_next_years_plan_is_entered_not_coded(listed, asked):
    plan = {
        "plan_id": "KH1-2027",
        "number": "01/KH-UBND",
        "plan_date": "2027-01-15",
        "year": 2027,
        "title": "Kế hoạch năm 2027",
    }
    task = {"plan": plan, "lead": "Sở Nội vụ", "content": "Xây dựng kế hoạch thực hiện phong trào thi đua năm 2027"}
    listed("plan", task | {"task_no": "1", "deadline": "Quý II/2027"}, task | {"task_no": "2", "deadline": "Hàng quý"})
    assert asked("occurrences", "2027-05-01").column("occurrence_id") == [
        "KH1-2027/1/2027-Q2",
        *(f"KH1-2027/2/2027-Q{quarter}" for quarter in (1, 2, 3, 4)),
    ]
    assert asked("plan", "2027-05-01").one("number") == "01/KH-UBND"
    assert asked("plan_state", "2027-05-01").one("total") == "2"
    assert asked("plan_state").one("total") == "17"  # plan 60 is untouched


def test_a_list_of_working_days_moves_due_dates(listed, asked):
    listed("calendar", {"day": "2026-03-31", "kind": "off", "basis": "Công văn minh họa"})
    assert asked("occurrences", task="1").one("due") == "2026-04-01"
