"""Lists come as files too: units, clusters, calendar, targets, movements, a plan. Each change keeps the former row.
What a list leaves empty keeps its value; withdrawing puts the former rows back where nothing later changed them."""

import pytest

from data.catalogue_of import catalogue_of
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


def test_a_change_names_the_standing_unit_not_its_id(store, given):
    row = {"movement_no": "2", "unit_id": "so-y-te", "final_review_due": "2026-11-30"}
    changed = acceptance.preview(store, given.receive("movements", [PLACE | row])).changed
    assert changed[0]["new_value"] == "Cơ quan thường trực: Sở Y tế; Hạn tổng kết: 30/11/2026"


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


def test_a_changed_deadline_of_a_task_with_labels_is_taken_in(listed, asked):
    listed("plan", PLAN_60 | {"task_no": "8", "content": "Khen thưởng công trạng", "deadline": "Tháng 8/2026"})
    assert asked("occurrences", task="8").column("label") == ["Tháng 8/2026: năm học 2025 - 2026"]


def test_a_list_of_working_days_moves_due_dates(listed, asked):
    listed("calendar", {"day": "2026-03-31", "kind": "off", "basis": "Công văn minh họa"})
    assert asked("occurrences", task="1").one("due") == "2026-04-01"


PLAN_60 = {"lead": "Sở Nội vụ", "deadline": "Quý I/2026"}
NEXT_PLAN = {
    "plan_id": "KH1-2027",
    "number": "01/KH-UBND",
    "plan_date": "2027-01-15",
    "year": 2027,
    "title": "Kế hoạch năm 2027",
}


def test_lists_withdrawn_in_any_order_leave_no_trace(listed, given, asked):
    first = listed("targets", TARGET, TARGET | {"indicator": "A", "value": 30})
    replaced = listed("targets", TARGET | {"value": 65}, mode="replace")
    given.withdrawn(replaced)
    assert asked("targets").column("value") == ["30", "60"]
    given.withdrawn(first)
    assert len(asked("targets")) == 0


def test_what_a_later_list_said_again_stays_when_the_first_is_withdrawn(listed, given, asked):
    first = listed("targets", TARGET)
    listed("targets", TARGET | {"source": "Văn bản số 1"})
    given.withdrawn(first)
    assert asked("targets").column("value") == ["60"]


def test_withdrawing_a_list_tells_first_what_goes_and_what_comes_back(store, listed):
    listed("targets", TARGET)
    later = listed("targets", TARGET | {"value": 65}, TARGET | {"indicator": "A", "value": 30})
    told = [(row["key"], row["old_value"], row["new_value"])
            for row in acceptance.preview_withdrawal(store, later.upload_id)]  # fmt: skip
    assert told == [
        ("targets/B/2026/*", "Chỉ tiêu (%): 65", "Chỉ tiêu (%): 60"),
        ("targets/A/2026/*", "Chỉ tiêu (%): 30; Văn bản giao chỉ tiêu: Văn bản số 1", None),
    ]


def test_a_list_of_one_year_replaces_only_that_year(store, given, listed):
    listed("targets", TARGET, TARGET | {"year": 2027})
    assert counts(store, given, "targets", TARGET | {"indicator": "A"}, mode="replace")["missing"] == 1
    day = {"day": "2027-02-11", "kind": "off", "basis": "Công văn minh họa"}
    assert counts(store, given, "calendar", day, mode="replace")["missing"] == 0


def test_next_years_plan_replaces_nothing_of_this_years(store, given):
    task = PLAN_60 | {"plan": NEXT_PLAN, "task_no": "1", "content": "Công việc của năm sau", "deadline": "Quý I/2027"}
    assert counts(store, given, "plan", task, mode="replace") == {"new": 2, "changed": 0, "unchanged": 0, "missing": 0}


def test_a_preview_says_which_days_a_deadline_means(store, given):
    task = PLAN_60 | {"plan": NEXT_PLAN, "content": "Công việc của năm sau"}
    said = {
        "trước 15/3": "hạn 14/03/2027",
        "6 tháng, năm": "hạn 30/06/2027, 31/12/2027",
        "Hằng tháng": "12 kỳ, từ 31/01/2027 đến 31/12/2027",
        "Theo hướng dẫn của Trung ương": "không quy định thời hạn cụ thể",
    }
    rows = [task | {"task_no": str(n), "content": f"Việc {n}", "deadline": text} for n, text in enumerate(said, 1)]
    told = acceptance.preview(store, given.receive("plan", [PLACE | row for row in rows])).new
    values = [one["new_value"] for one in told if one["key"].startswith("tasks/")]
    for (text, days), value in zip(said.items(), values, strict=True):
        assert f"Thời gian hoàn thành: {text} ({days})" in value


def test_a_task_entered_again_keeps_its_short_title(listed, asked):
    before = asked("tasks", task="1").frame.iloc[0]
    listed("plan", PLAN_60 | {"task_no": "1", "content": before.content, "product": "Quyết định ban hành"})
    assert asked("tasks", task="1").one("short_title") == before.short_title
    assert asked("tasks", task="1").one("product") == "Quyết định ban hành"


def test_tasks_of_next_year_bear_the_short_names_given_and_else_names_that_differ(listed, asked):
    task = PLAN_60 | {"plan": NEXT_PLAN, "deadline": "Quý I/2027"}
    closing = "Tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2027 và triển khai nhiệm vụ của Cụm số"
    listed(
        "plan",
        task | {"task_no": "1", "content": f"{closing} 1"},
        task | {"task_no": "2", "content": f"{closing} 2"},
        task | {"task_no": "3", "content": f"{closing} 3", "short_title": "Tổng kết Cụm 3"},
    )
    assert asked("tasks", "2027-05-01", year=2027).column("short_title") == [
        "Tổ chức Hội nghị tổng kết … và triển khai nhiệm vụ của Cụm số 1",
        "Tổ chức Hội nghị tổng kết … và triển khai nhiệm vụ của Cụm số 2",
        "Tổng kết Cụm 3",
    ]


def test_movements_belong_to_the_newest_plan_by_year_not_by_letters(listed, asked):
    listed("plan", PLAN_60 | {"plan": NEXT_PLAN, "task_no": "1", "content": "Công việc", "deadline": "Quý I/2027"})
    listed("movements", {"movement_no": "1", "name": "Phong trào năm 2027"})
    assert asked("movements", "2027-05-01").column("name") == ["Phong trào năm 2027"]
    assert len(asked("movements")) == 10


def test_movements_keep_their_numbers_when_one_ends_and_numbers_may_be_words(store, listed, asked):
    names = asked("movements").column("name")
    listed("movements", *({"movement_no": str(n), "name": name} for n, name in enumerate(names, 1) if n != 3),
           {"movement_no": "11a", "name": "Phong trào minh họa"}, mode="replace")  # fmt: skip
    known = catalogue_of(store).movements
    assert [*known][:3] == ["1", "2", "4"] and known["4"] == names[3] and known["11a"] == "Phong trào minh họa"


MEMBER = {"cluster": "Cụm minh họa 1", "unit_id": "xp-05443", "role": "truong"}


def test_a_member_given_another_role_has_the_former_one_no_longer(store, given, listed, asked):
    listed("clusters", MEMBER)
    assert asked("clusters").one("leader") == "Phường Phan Đình Phùng"
    other = MEMBER | {"role": "pho"}
    assert counts(store, given, "clusters", other) == {"new": 0, "changed": 1, "unchanged": 0, "missing": 0}
    changed = listed("clusters", other)
    asked("clusters").says("""
        cluster        | members | leader
        Cụm minh họa 1 | 1       |
    """)
    given.withdrawn(changed)
    assert asked("clusters").one("leader") == "Phường Phan Đình Phùng"


def test_a_role_from_a_day_on_ends_the_former_one_the_day_before(listed, asked):
    listed("clusters", MEMBER | {"valid_from": "2026-01-01"}, MEMBER | {"unit_id": "xp-05455", "role": "thanh_vien"})
    listed("clusters", MEMBER | {"role": "thanh_vien", "valid_from": "2027-01-01"},
           MEMBER | {"unit_id": "xp-05455", "valid_from": "2027-01-01"})  # fmt: skip
    assert asked("clusters", "2026-12-31").one("leader") == "Phường Phan Đình Phùng"
    assert asked("clusters", "2027-01-01").one("leader") == "Phường Quyết Thắng"
