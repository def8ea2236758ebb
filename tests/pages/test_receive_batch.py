"""Many files at once: each is read in its turn, kept as a draft of its own, and told apart in words.
Nothing counts before somebody accepts it; a file that cannot be read keeps no other back.
The batch runs in threads beside the pages, so the test waits for the last file."""

import time
from pathlib import Path

from data.intake import annotate_bytes
from data.intake.model import returned_name
from data.store import open_store
from data.uploads import batches as kept_batches
from pages.parts.receive_batch import Batches, accept_clean, batches

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
    items = batches.items(store, batch)
    wait_for(items)
    assert [item.state for item in items] == ["ready", "refused", "errors", "errors"]
    assert items[0].upload_id and items[2].upload_id and items[1].upload_id is None
    assert items[1].message and "lỗi" in items[2].message
    assert store.ask("select count(*) from uploads where accepted_version is not null").rows == [(0,)]


def test_a_batch_nobody_handed_in_is_none(store):
    assert Batches().items(store, "khong-co") is None


def a_list(store, *states):
    """A batch as an earlier process left it: each file with its state and, unless it waits, its draft."""
    kept_batches.hand_in(store, "truoc", [f"{place}.csv" for place, _ in enumerate(states, 1)], "Chuyên viên")
    for place, state in enumerate(states, 1):
        if state != "waiting":
            told = {"message": "Đã đọc.", "upload_id": f"cũ {place}", "is_clean": state == "ready"}
            kept_batches.note(store, "truoc", place, state=state, **told)


def test_a_draft_read_anew_takes_the_place_of_the_former_in_the_list(store):
    a_list(store, "errors", "ready")
    batches = Batches()
    batches.follow(store, "cũ 1", "mới", 0)
    told = [(item.upload_id, item.state) for item in batches.items(store, "truoc")]
    assert told == [("mới", "ready"), ("cũ 2", "ready")]
    batches.follow(store, "mới", "nữa", 3)
    assert batches.items(store, "truoc")[0].message == "Còn 3 lỗi phải sửa."


def test_a_list_is_found_again_by_another_process_and_says_which_files_nobody_read(store):
    first = Batches()
    files = [("a.csv", award("Xã Sảng Mộc", 4)), ("hong.xlsx", b"PK\x03\x04 khong phai")]
    batch = first.start(store, files, "Cán bộ", "add", {})
    wait_for(first.items(store, batch))
    a_list(store, "waiting")
    again = Batches()
    told = [(item.name, item.state, item.is_clean, bool(item.upload_id)) for item in again.items(store, batch)]
    assert told == [("a.csv", "ready", True, True), ("hong.xlsx", "refused", False, False)]
    assert again.items(store, "truoc")[0].state == "lost" and "nạp lại" in again.items(store, "truoc")[0].message
    earlier = "update batch_files set handed_at = handed_at - interval 1 day where batch_id = 'truoc'"
    store.transaction(lambda tx: tx.run(earlier))
    assert [row["batch_id"] for row, _ in again.latest(store, 5)] == [batch, "truoc"]
    assert [row["batch_id"] for row, _ in again.latest(store, 1)] == [batch]
    assert accept_clean(store, again.items(store, batch)[:1], "Cán bộ") == 1 and accepted(store) == {"a.csv"}


def test_the_same_bytes_twice_in_one_list_are_read_once(store):
    one, other, copy = taken_in(
        store,
        ("a.csv", award("Xã Sảng Mộc", 4)),
        ("b.csv", award("Xã Thần Sa", 4)),
        ("a (1).csv", award("Xã Sảng Mộc", 4)),
    )
    assert (one.state, other.state, copy.state) == ("ready", "ready", "same")
    assert "thứ 1" in copy.message and copy.upload_id is None
    assert store.ask("select count(*) from uploads").rows == [(2,)]


def test_whoever_comes_back_finds_the_lists_below_the_choice_of_files(screen, said, store):
    a_list(store, "errors", "ready", "waiting")
    page = screen("receive")
    assert "3 tệp 1 có lỗi phải sửa, 1 chờ xác nhận, 1 chưa đọc mở danh sách" in said(page)
    opened = said(screen("receive", batch="truoc"))
    assert "Đã kiểm tra 2/3 tệp" in opened and "đề nghị nạp lại tệp" in opened


HEAD = "Tháng 7/2026\nSTT;Đơn vị;Hình thức khen thưởng;Loại hình;Đối tượng;Số lượng\n"


def award(unit, quantity):
    return f"{HEAD}1;{unit};Giấy khen của Chủ tịch UBND cấp xã;Chuyên đề;Nông dân;{quantity}\n".encode()


def taken_in(store, *files):
    batches = Batches()
    items = batches.items(store, batches.start(store, files, "Cán bộ", "add", {}))
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
    assert second.message == "1 giá trị thay đổi."  # and no longer that there is nothing to look at


def test_a_draft_mended_on_screen_is_looked_at_on_its_own(store):
    a_list(store, "ready")
    batches = Batches()
    assert batches.items(store, "truoc")[0].is_clean
    batches.follow(store, "cũ 1", "mới", 0)
    assert not batches.items(store, "truoc")[0].is_clean


def test_the_list_of_files_offers_one_xac_nhan_for_the_clean_ones_and_tells_what_waits(screen, said, store):
    files = [("a.csv", award("Xã Sảng Mộc", 4)), ("b.csv", award("Xã Thần Sa", 5)), ("c.csv", award("Xã Không Có", 6))]
    batch = batches.start(store, files, "Cán bộ", "add", {})
    wait_for(batches.items(store, batch))
    page = screen("receive", batch=batch)
    told = said(page)
    assert "Sở Nội vụ Kết quả khen thưởng, tháng 7" in told and "1 dòng mới; không có gì phải xem" in told
    assert "sửa lỗi" in told and " 0 " not in told
    button = page.button(key="accept_clean")
    assert button.label == "Xác nhận 2 tệp chỉ có dòng mới, không có gì phải xem"
    button.click().run()
    assert accepted(store) == {"a.csv", "b.csv"}
    assert page.success[0].value.startswith("Đã xác nhận 2 tệp")
    assert "accept_clean" not in [one.key for one in page.button]
    assert "2 đã xác nhận, 1 có lỗi phải sửa" in said(page)


def test_a_file_whose_corrected_workbook_came_says_so_and_no_longer_that_it_was_put_aside(screen, said, store):
    name, content = "sai.xlsx", (WORKBOOKS / "07-so-mo-ho.xlsx").read_bytes()
    batch = batches.start(store, [(name, content), ("a.csv", award("Xã Sảng Mộc", 4))], "Cán bộ", "add", {})
    items = batches.items(store, batch)
    wait_for(items)
    returned = annotate_bytes(name, content, [], items[0].upload_id, {})[1]
    [corrected] = taken_in(store, (returned_name(name), returned))
    assert corrected.upload_id
    assert "Đã có bản sửa Bản đã sửa: sai-can-sua.xlsx." in said(screen("receive", batch=batch))
    assert "1 đã có bản sửa, 1 chờ xác nhận" in said(screen("receive"))
