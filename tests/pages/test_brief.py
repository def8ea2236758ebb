"""Long lists on a phone: the telling columns first, the rest and the source behind a tap, nothing sent twice.
The width is what the browser's cookie says; here it is set by hand.
A chosen row stands alone and open, with the way back to its list."""

import pandas as pd
import pytest

from pages.parts import brief
from pages.parts.brief import Heads


@pytest.fixture
def phone(monkeypatch):
    monkeypatch.setattr(brief, "narrow", lambda: True)


def blocks(page) -> str:
    return " ".join(one.proto.body for one in page.get("html") if 'class="brief' in one.proto.body)


def test_an_overdue_item_on_a_phone_tells_days_unit_task_and_cause_and_a_tap_its_source(screen, year, phone):
    page = screen("overdue", task="5")
    row = next(one for one in blocks(page).split("<details>") if "Sở Tài chính</b>" in one)
    for word in ("<summary>", "5. Nghị quyết mức chi", "Chờ thẩm định", "hẹn hoàn thành 31/10/2026", "Đọc từ"):
        assert word in row
    assert not page.dataframe


def test_on_a_wide_screen_the_same_rows_are_one_table(screen, year):
    page = screen("overdue")
    assert blocks(page) == ""
    assert "Chưa có báo cáo" in set(page.dataframe[0].value["Tình trạng"])


def test_a_row_the_address_names_stands_alone_and_open(screen, year, phone):
    page = screen("progress", view="occurrence", occurrence="KH60-2026/5/2026-Q2")
    told = blocks(page)
    assert told.count("<details open>") == 1
    assert "Xem cả" in told
    assert "Sở Tài chính" in told  # the unit that owes it, beneath


def test_a_long_list_shows_its_first_rows_until_more_are_asked_for(screen, year, phone):
    page = screen("progress", view="unit", task="12")
    assert blocks(page).count("<details>") == brief.AT_ONCE
    page.button(key="nhiem_vu_cua_don_vi_next").click().run()
    assert blocks(page).count("<details>") == 2 * brief.AT_ONCE


def test_a_long_list_is_searched_by_name(screen, year, phone):
    page = screen("progress", view="unit", task="12")
    page.text_input(key="nhiem_vu_cua_don_vi_find").set_value("phan dinh phung").run()
    told = blocks(page)
    assert "Phường Phan Đình Phùng" in told
    assert "Sở Tài chính" not in told


def test_a_line_with_an_empty_column_is_left_out_and_another_way_to_say_it_taken():
    heads = Heads(
        {"unit": "Đơn vị", "cause": "Nguyên nhân", "standing": "Tình trạng"},
        name="{unit}",
        below=(("{cause}", "{standing}"), "{cause}"),
    )
    cells = {"unit": "Xã Na Rì", "cause": "", "standing": "Chưa có báo cáo"}
    assert brief._block("", cells, heads, "", False).count("<span>") == 1


def test_markup_in_a_cell_stays_text():
    heads = Heads({"unit": "Đơn vị", "cause": "Nguyên nhân"}, name="{unit}")
    assert "<b>x</b>" not in brief._block("", {"unit": "A", "cause": "<b>x</b>"}, heads, "", False)


def test_a_list_without_a_shape_of_its_own_shows_its_first_columns():
    told = brief._usual({"version": "Lần số", "made": "Lúc", "actor": "Người", "what": "Việc", "reason": "Lý do"})
    assert told.name == "{version}"
    assert told.rest() == ["reason"]
    assert pd.Series(told.below).str.len().tolist() == [1, 1, 1]
