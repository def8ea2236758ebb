"""Many files at once: each is read in its turn, kept as a draft of its own, and told apart in words.
Nothing counts before somebody accepts it; a file that cannot be read keeps no other back.
The batch runs in threads beside the pages, so the test waits for the last file."""

import time
from pathlib import Path

from data.store import open_store
from pages.parts.receive_batch import Batches, Item, accept_clean, batches

WORKBOOKS = Path(__file__).parents[1] / "intake" / "workbooks"


def wait_for(items):
    for _ in range(1200):
        if all(item.over for item in items):
            return
        time.sleep(0.05)
    raise AssertionError([item.state for item in items])


def test_each_file_of_a_batch_becomes_a_draft_or_says_why_not():
    store = open_store("duckdb://")
    good = (WORKBOOKS / "01-bang-dai.xlsx").read_bytes()
    unnamed = (WORKBOOKS / "10-khong-don-vi.xlsx").read_bytes()
    bad = "Tháng 7/2026\nSTT;Đơn vị;Hình thức khen thưởng;Đối tượng;Số lượng\n1;Xã Không Có;Giấy khen;Nông dân;2\n"
    batches = Batches()
    batch = batches.start(
        store,
        [
            ("tot.xlsx", good),
            ("hong.xlsx", b"PK\x03\x04 khong phai"),
            ("sai.csv", bad.encode()),
            ("thieu.xlsx", unnamed),
        ],
        "Cán bộ",
        "add",
        {},
    )
    items = batches.items(batch)
    wait_for(items)
    assert [item.state for item in items] == ["ready", "refused", "errors", "errors"]
    assert items[0].upload_id and items[2].upload_id and items[1].upload_id is None
    assert items[1].message and "lỗi" in items[2].message
    assert store.ask("select count(*) from uploads where accepted_version is not null").rows == [(0,)]


def test_a_batch_not_remembered_is_none():
    assert Batches().items("khong-co") is None


def test_a_draft_read_anew_takes_the_place_of_the_former_in_the_list(store):
    batches = Batches()
    batch = batches.start(store, [], "Chuyên viên", "add", {})
    batches.items(batch).extend(
        [Item("a.csv", b"", "errors", "Còn 2 lỗi phải sửa.", "cũ"), Item("b.csv", b"", "ready")]
    )
    batches.follow("cũ", "mới", 0)
    assert [(item.upload_id, item.state) for item in batches.items(batch)] == [("mới", "ready"), (None, "ready")]
    batches.follow("mới", "nữa", 3)
    assert batches.items(batch)[0].message == "Còn 3 lỗi phải sửa."


HEAD = "Tháng 7/2026\nSTT;Đơn vị;Hình thức khen thưởng;Loại hình;Đối tượng;Số lượng\n"


def award(unit, quantity):
    return f"{HEAD}1;{unit};Giấy khen của Chủ tịch UBND cấp xã;Chuyên đề;Nông dân;{quantity}\n".encode()


def taken_in(store, *files):
    batches = Batches()
    items = batches.items(batches.start(store, files, "Cán bộ", "add", {}))
    wait_for(items)
    return items


def accepted(store):
    return {name for (name,) in store.ask("select file_name from uploads where accepted_version is not null").rows}


def test_files_that_only_add_rows_and_need_no_look_are_accepted_at_once(store):
    items = taken_in(
        store,
        ("a.csv", award("Xã Sảng Mộc", 4)),
        ("b.csv", award("Xã Thần Sa", 5)),
        ("c.csv", award("Xã Không Có", 6)),
    )
    clean = [item for item in items if item.is_clean]
    assert [item.name for item in clean] == ["a.csv", "b.csv"]
    assert accepted(store) == set()
    assert accept_clean(store, clean, "Cán bộ") == 2
    assert accepted(store) == {"a.csv", "b.csv"}


def test_a_file_that_changes_what_an_earlier_one_of_the_batch_brought_waits_to_be_looked_at(store):
    first, second = items = taken_in(store, ("a.csv", award("Xã Sảng Mộc", 4)), ("a-sua.csv", award("Xã Sảng Mộc", 9)))
    assert first.is_clean and second.is_clean
    assert accept_clean(store, items, "Cán bộ") == 1
    assert accepted(store) == {"a.csv"} and not second.is_clean


def test_a_draft_mended_on_screen_is_looked_at_on_its_own(store):
    batches = Batches()
    batch = batches.start(store, [], "Chuyên viên", "add", {})
    batches.items(batch).append(Item("a.csv", b"", "ready", "", "cũ", is_clean=True))
    batches.follow("cũ", "mới", 0)
    assert not batches.items(batch)[0].is_clean


def test_the_list_of_files_offers_one_xac_nhan_for_the_clean_ones_and_tells_what_waits(screen, said, store):
    files = [("a.csv", award("Xã Sảng Mộc", 4)), ("b.csv", award("Xã Thần Sa", 5)), ("c.csv", award("Xã Không Có", 6))]
    batch = batches.start(store, files, "Cán bộ", "add", {})
    wait_for(batches.items(batch))
    page = screen("receive", batch=batch)
    button = page.button(key="accept_clean")
    assert button.label == "Xác nhận 2 tệp chỉ có dòng mới, không có lỗi, cảnh báo"
    button.click().run()
    assert accepted(store) == {"a.csv", "b.csv"}
    assert page.success[0].value.startswith("Đã xác nhận 2 tệp")
    assert "accept_clean" not in [one.key for one in page.button]
    assert "2 đã xác nhận, 1 có lỗi phải sửa" in said(page)
