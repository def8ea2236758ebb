"""Ghi nhận báo cáo on a phone: a block a unit instead of the grid, and the same draft at the end.
The width is what the browser's cookie says; here it is set by hand.
The rules of what a line tells stand in test_receiving.py; here only that the blocks give the same lines."""

import pytest

from pages.parts import brief, record_blocks

TASK = "KH60-2026/7/2026-07"


@pytest.fixture
def phone(monkeypatch):
    monkeypatch.setattr(brief, "narrow", lambda: True)


@pytest.fixture
def blocks(screen, phone):
    return screen("record", task="7")


def _states(page, ahead: bool = False) -> dict:
    return {group.label: group for group in page.get("button_group") if f"grid_{TASK}_{ahead}" in (group.key or "")}


def _search(page, words: str):
    return page.text_input(key=f"grid_{TASK}_False_find").set_value(words).run()


def test_a_phone_has_blocks_of_units_and_no_grid(blocks):
    assert not blocks.get("arrow_data_frame")
    assert len(_states(blocks)) == record_blocks.AT_ONCE
    blocks.button(key=f"grid_{TASK}_False_next").click().run()
    assert len(_states(blocks)) == 2 * record_blocks.AT_ONCE


def test_a_state_chosen_for_a_unit_found_by_search_stays_when_the_search_changes(blocks):
    page = _search(blocks, "than sa")
    _states(page)["Xã Thần Sa"].set_value("Hoàn thành").run()
    page = _search(page, "nghinh tuong")
    assert list(_states(page)) == ["Xã Nghinh Tường"]
    _states(page)["Xã Nghinh Tường"].set_value("Đang thực hiện").run()
    assert page.button(key="save_grid").label == "Lưu 2 đơn vị và xem thay đổi"
    page = _search(page, "than sa")
    assert _states(page)["Xã Thần Sa"].value == "Hoàn thành"


def test_a_state_taken_back_leaves_nothing_to_save(blocks):
    page = _search(blocks, "than sa")
    _states(page)["Xã Thần Sa"].set_value("Hoàn thành").run()
    assert not page.button(key="save_grid").disabled
    _states(page)["Xã Thần Sa"].set_value(None).run()
    assert page.button(key="save_grid").disabled


def test_every_open_unit_is_marked_ahead_and_khong_phat_sinh_is_left_alone(given, screen, phone):
    given("""
        task | unit     | occurrence | status         | reported
        7    | xp-05443 | 2026-07    | not_applicable | 2026-08-03
        7    | xp-05455 | 2026-07    | done           | 2026-08-03
    """)
    page = screen("record", task="7")
    page.toggle(key="tick_all").set_value(True).run()
    assert page.button(key="save_grid").label == "Lưu 104 đơn vị và xem thay đổi"


def test_a_search_that_finds_no_unit_says_so(blocks, said):
    assert record_blocks.NONE_FOUND in said(_search(blocks, "khong co don vi nay"))
