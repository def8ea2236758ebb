"""Many files at once: each is read in its turn, kept as a draft of its own, and told apart in words.
Nothing counts before somebody accepts it; a file that cannot be read keeps no other back.
The batch runs in threads beside the pages, so the test waits for the last file."""

import time
from pathlib import Path

from data.store import open_store
from pages.parts.receive_batch import Batches, Item

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
