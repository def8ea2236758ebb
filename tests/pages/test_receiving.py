"""Receiving a file as an officer does it: choose, see what is wrong, mend, see what changes, accept, withdraw.
The files are those of tests/intake/workbooks, read by the real check: in this process, but where a test asks for the
child process that reads for the product.
Nothing counts before Xác nhận, and withdrawing brings the former answers back."""

import re
import time
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from data.changes import set_setting
from tests.intake.drawn import check
from tests.intake.make_workbooks import GKX, book

WORKBOOKS = Path(__file__).parents[1] / "intake" / "workbooks"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture
def child():
    """The test's files are read in a child process."""


@pytest.fixture(autouse=True)
def _read_here(request, monkeypatch):
    if "child" not in request.fixturenames:
        monkeypatch.setattr("pages.parts.receive_steps.check_bytes", check)


@pytest.fixture
def hand_in(screen):
    """Open the page and hand in one workbook; the page as it then stands."""

    def hand(name: str, content: bytes | None = None):
        page = screen("receive")
        content = content or (WORKBOOKS / name).read_bytes()
        page.file_uploader(key="receive_file").set_value([(name, content, XLSX)]).run()
        assert not page.exception, page.exception
        return page

    return hand


def test_a_file_with_an_error_names_the_cell_and_cannot_be_accepted(child, hand_in, said):
    page = hand_in("03-ngay-khong-co.xlsx")
    text = said(page)
    assert "1 lỗi phải sửa" in text
    assert "Quý III!H8" in text
    assert "tháng 9 có 30 ngày" in text
    assert page.button(key="accept").disabled
    assert page.button(key="accept").label == "Xác nhận (còn 1 lỗi)"


def test_an_accepted_file_counts_and_a_withdrawn_one_does_not(child, hand_in, said, asked):
    page = hand_in("05-hang-an.xlsx")
    assert "3 dòng mới" in said(page)
    assert asked("award_counts").frame.empty
    page.button(key="accept").click().run()
    assert not page.exception, page.exception
    assert "Đã xác nhận" in page.success[0].value
    assert asked("award_counts").frame["quantity"].sum() == 15


def test_a_draft_somebody_else_accepted_says_so(hand_in, screen, said):
    page = hand_in("05-hang-an.xlsx")
    upload = page.query_params["upload"]
    page.button(key="accept").click().run()
    other = screen("receive", upload=upload)
    assert "05-hang-an.xlsx: đã xác nhận" in said(other) and "giá trị này không có" not in said(other)


def test_a_file_of_a_batch_leads_back_to_the_list_which_shows_what_became_of_it(screen, said, store):
    from pages.parts.receive_batch import batches

    given = [(name, (WORKBOOKS / name).read_bytes()) for name in ("05-hang-an.xlsx", "01-bang-dai.xlsx")]
    batch = batches.start(store, given, "Chuyên viên", "add", {})
    items = batches.items(store, batch)
    deadline = time.monotonic() + 60
    while not all(item.over for item in items) and time.monotonic() < deadline:
        time.sleep(0.05)
    page = screen("receive", upload=items[0].upload_id, batch=batch)
    assert "to_batch" in [button.key for button in page.button]
    page.button(key="accept").click().run()
    text = said(page)
    assert "Đã kiểm tra 2/2 tệp" in text and "Đã xác nhận" in text and "1 đã xác nhận, 1 chờ xác nhận" in text


def test_a_list_with_a_row_nobody_can_place_is_shown_with_what_the_other_rows_would_change(
    hand_in, screen, said, asked
):
    page = hand_in("f33-a-cluster-a-sheet.xlsx")  # a sheet K2 that names no cụm, khối
    assert not page.exception, page.exception
    text = said(page)
    assert "1 lỗi phải sửa" in text and "2 dòng mới" in text and "Sở Tài chính" in text
    assert [one.label for one in page.text_input if one.key.startswith("cure")] == ["2. K1!B4, đang là “Sở Y tế”"]
    page.checkbox(key="partial").check().run()
    page.button(key="accept").click().run()
    assert asked("clusters").frame["members"].tolist() == [2]


def test_a_cell_left_empty_is_offered_by_the_number_it_bears_on_the_sheet(hand_in):
    page = hand_in("07-so-mo-ho.xlsx")
    labels = [one.label for one in page.text_input if one.key.startswith("cure")]
    assert labels[0] == "1. Quý III!F7, đang là “1,234”" and labels[6] == "7. Quý III!F16, đang để trống"


def test_an_error_is_mended_on_screen_and_the_original_kept(hand_in, screen, said, asked):
    page = hand_in("03-ngay-khong-co.xlsx")
    page.text_input(key="cure_1").set_value("14/07/2026")
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert not page.exception, page.exception
    assert "không có nội dung cần kiểm tra" in said(page)
    upload = page.query_params["upload"]
    page.button(key="accept").click().run()
    assert asked("award_counts").frame["quantity"].sum() == 10
    from data.uploads.receive import original
    from pages.parts import session

    content = bytes(original(session.store(), upload)[1])
    assert content == (WORKBOOKS / "03-ngay-khong-co.xlsx").read_bytes()


def test_a_misspelt_unit_is_chosen_once_and_remembered_when_asked(hand_in, said, asked, store):
    page = hand_in("08-don-vi-khong-ro.xlsx")
    assert "6 lỗi phải sửa" in said(page)
    cure = next(box for box in page.selectbox if "Xã Đại Tư" in box.label)
    cure.select("Xã Đại Từ")
    page.checkbox(key="remember").check()
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert not page.exception, page.exception
    assert "5 lỗi phải sửa" in said(page)
    assert ("Xã Đại Tư", "xp-05830") in store.ask(
        "select alias, unit_id from unit_aliases where to_version is null"
    ).rows


def test_a_change_is_told_in_words_not_in_keys(hand_in, said):
    text = said(hand_in("05-hang-an.xlsx"))
    assert (
        "Xã Na Rì: Quyết định 12/QĐ-UBND, 14/07/2026; Giấy khen của Chủ tịch UBND cấp xã, chuyên đề, nông dân" in text
    )
    assert "gk_xa" not in text


def test_the_same_file_again_changes_nothing_and_it_is_said(hand_in, said):
    hand_in("05-hang-an.xlsx").button(key="accept").click().run()
    assert "đã được xác nhận trước đó, không có gì thay đổi" in said(hand_in("05-hang-an.xlsx"))


def test_a_draft_is_found_again_by_its_address(hand_in, screen, said):
    upload = hand_in("05-hang-an.xlsx").query_params["upload"]
    assert "3 dòng mới" in said(screen("receive", upload=upload))


def test_whoever_closed_the_page_finds_the_draft_below_the_choice_of_files(hand_in, screen, said):
    upload = hand_in("03-ngay-khong-co.xlsx").query_params["upload"]
    page = screen("receive")
    for told in ("1 tệp chờ xác nhận", "03-ngay-khong-co.xlsx", "lỗi phải sửa"):
        assert told in said(page)
    assert any(f"upload={upload}" in block.proto.body for block in page.get("html"))


def test_the_log_leads_back_to_a_draft(hand_in, screen, said):
    upload = hand_in("05-hang-an.xlsx").query_params["upload"]
    page = screen("uploads", upload=upload)
    assert "chờ xác nhận" in said(page)
    assert page.get("page_link")[0].proto.label == "Tiếp tục kiểm tra, xác nhận"


def test_rows_without_error_can_be_accepted_alone(hand_in, asked):
    page = hand_in("03-ngay-khong-co.xlsx")
    page.checkbox(key="partial").check().run()
    page.button(key="accept").click().run()
    assert asked("award_counts").frame["quantity"].sum() == 5


def test_withdrawing_shows_what_goes_and_asks_for_a_reason(hand_in, screen, said, asked):
    page = hand_in("05-hang-an.xlsx")
    upload = page.query_params["upload"]
    page.button(key="accept").click().run()
    log = screen("uploads", upload=upload)
    log.toggle(key="withdraw_open").set_value(True).run()
    assert "3 giá trị thôi được tính, 0 giá trị cũ trở lại" in said(log)
    log.button(key="withdraw").click().run()
    assert "Ghi lý do hủy xác nhận" in log.error[0].value
    log.text_input(key="withdraw_reason").set_value("Đơn vị báo cáo lại").run()
    log.button(key="withdraw").click().run()
    assert "3 giá trị thôi được tính. Không có giá trị cũ nào để trở lại." in log.success[0].value
    assert asked("award_counts").frame.empty


def test_of_several_versions_withdrawing_the_last_brings_back_the_one_before_and_says_each_value(screen, said, given):
    def line(recipient, quantity):
        return f"xp-05443 | gk_xa | {recipient} | {quantity} | 2026-02-10 | 1/QĐ-UBND"

    head = "unit | form | recipient | quantity | decided | decision"
    first = given("\n".join([head, line("nong_dan", 4), line("cong_nhan", 2)]))
    second = given("\n".join([head, line("nong_dan", 9), line("ho_gia_dinh", 3)]))
    third = given("\n".join([head, line("nong_dan", 7)]))

    def told(upload):
        log = screen("uploads", upload=upload.upload_id)
        log.toggle(key="withdraw_open").set_value(True).run()
        return log, said(log).partition("Nếu hủy: ")[2]

    assert "1 giá trị thôi được tính, 0 giá trị cũ trở lại" in told(first)[1]  # what came later holds
    assert "công nhân 2 không còn giá trị" in told(first)[1]
    assert "hộ gia đình 3 không còn giá trị" in told(second)[1] and "nông dân" not in told(second)[1]
    log, text = told(third)
    assert "1 giá trị thôi được tính, 1 giá trị cũ trở lại" in text and "nông dân 7 thành 9" in text
    log.text_input(key="withdraw_reason").set_value("Nhập nhầm").run()
    log.button(key="withdraw").click().run()
    assert "1 giá trị cũ đã trở lại." in log.success[0].value
    assert "nông dân 9 thành 4" in told(second)[1] and "2 giá trị thôi được tính, 1 giá trị cũ" in told(second)[1]


def test_a_grid_of_ticks_becomes_an_upload_to_preview(screen, said, asked):
    from pages.parts import record_grid

    page = screen("record", task="7")
    assert "Nhiệm vụ 7" in said(page)
    assert page.button(key="save_grid").label == "Chưa sửa đơn vị nào"
    owed = asked("assignments", task="7").frame
    old = record_grid.before(owed)
    new = old.copy()
    new.loc[[0, 5], "tick"] = True
    lines, untold = record_grid.touched(old, new, date(2026, 7, 28))
    assert untold.empty and list(lines["completed_on"]) == ["28/07/2026", "28/07/2026"]
    assert list(lines["state"]) == ["Hoàn thành", "Hoàn thành"]
    assert list(lines["unit"]) == [owed["unit"][0], owed["unit"][5]]


OPENED = {"unit": "Xã Na Rì", "tick": False, "state": None, "document": None, "cause": None} | dict.fromkeys(
    ("document_date", "completed_on", "committed")
)
DONE = {"tick": True, "state": "Hoàn thành"}
GOING = {"state": "Đang thực hiện"}


@pytest.mark.parametrize(
    ("was", "becomes", "saved", "asked_about"),
    [
        ({}, {"tick": True}, ["Hoàn thành"], 0),
        ({}, {"state": "Không phát sinh"}, ["Không phát sinh"], 0),
        (GOING, {"tick": True}, ["Hoàn thành"], 0),
        (DONE, GOING, ["Đang thực hiện"], 0),
        (DONE, {"document": "15/BC"}, ["Hoàn thành"], 0),
        ({}, {"document": "15/BC"}, [], 1),
        ({}, {"tick": True} | GOING, [], 1),
        (DONE, {"tick": False}, [], 1),
        (GOING, {"completed_on": "20/11/2026"}, [], 1),
        (GOING, {"tick": True, "completed_on": "20/11/2026"}, ["Hoàn thành"], 0),
        (DONE, {"state": None}, [], 1),
        ({}, {"document": " ", "tick": None}, [], 0),
        ({}, {}, [], 0),
    ],
)
def test_a_line_of_the_grid_is_saved_as_told_or_asked_about_and_never_dropped(was, becomes, saved, asked_about):
    from pages.parts import record_grid

    old = pd.DataFrame([OPENED | was])
    lines, untold = record_grid.touched(old, pd.DataFrame([OPENED | was | becomes]))
    assert list(lines["state"]) == saved
    assert len(untold) == asked_about


def test_a_line_ticked_done_leaves_the_cause_and_promise_of_the_report_before_behind(asked):
    from pages.parts import record_grid

    was = OPENED | GOING | {"cause": "Chờ duyệt bài", "committed": "30/11/2026"}
    for written, told in (({}, (None, None)), ({"cause": "Xong muộn do mưa lũ"}, ("Xong muộn do mưa lũ", None))):
        lines, _ = record_grid.touched(pd.DataFrame([was]), pd.DataFrame([was | {"tick": True} | written]))
        assert tuple(lines[["cause", "committed"]].iloc[0]) == told
    lines, _ = record_grid.touched(pd.DataFrame([was]), pd.DataFrame([was | {"document": "15/BC"}]))
    assert lines["cause"].tolist() == ["Chờ duyệt bài"]


def test_a_date_of_the_grid_is_read_day_first_by_the_check_of_senders_files(asked):
    from data.intake import check_bytes
    from pages.parts import record_grid
    from pages.parts.receive_steps import catalogue

    row = asked("occurrence_status", task="12").frame.iloc[0]
    told = {"completed_on": "05/03/2026", "document": "15/BC", "document_date": "4/3/2026"}
    lines = pd.DataFrame([OPENED | DONE | told, OPENED | DONE | {"unit": "Xã Sảng Mộc", "completed_on": "31/02/2026"}])
    checked = check_bytes("a.xlsx", record_grid.workbook(row, lines, date(2026, 3, 28)), catalogue(), form="progress")
    assert str(checked.rows[0]["completed_on"]) == "2026-03-05"
    assert [finding.value for finding in checked.findings if finding.level == "error"] == ["31/02/2026"]


def test_a_document_stands_in_the_grid_as_its_number_and_its_date():
    from pages.parts import record_grid

    told = pd.DataFrame({"document": ["12/BC-UBND ngày 05/08/2026", "Công văn 7", "7/BC ngày 31/02/2026", None]})
    told = told.assign(unit="Xã Na Rì", state="done", completed_on=None, cause=None, committed=None)
    grid = record_grid.before(told)
    assert list(grid["document"])[:3] == ["12/BC-UBND", "Công văn 7", "7/BC ngày 31/02/2026"]
    assert list(grid["document_date"].notna()) == [True, False, False, False]
    assert grid["document"].isna()[3]


WHO = [["XÃ NA RÌ"], ["QUÝ III/2026"], ["STT", "Hình thức", "Ai được", "Số lượng"], [1, GKX, "Nông dân", 5]]


def test_a_column_nobody_understands_is_given_its_meaning_and_remembered(hand_in, said, asked):
    page = hand_in("mot.xlsx", book(("S", WHO)))
    assert "Không hiểu cột C" in said(page)
    page.selectbox(key="reading_S_C").select("recipient_type").run()
    page.checkbox(key="reading_remember").check().run()
    page.button(key="reading_apply").click().run()
    assert not page.exception, page.exception
    assert "không có nội dung cần kiểm tra" in said(page)
    page.button(key="accept").click().run()
    assert list(asked("award_counts", by="recipient").frame["recipient"]) == ["nong_dan"]
    later = [["XÃ NA RÌ"], ["QUÝ II/2026"], WHO[2], [1, GKX, "Công nhân", 3]]
    page = hand_in("hai.xlsx", book(("S", later)))
    assert "như đã xác nhận trước đây" in said(page) and "Không hiểu cột C" not in said(page)


def test_the_heading_of_a_column_nobody_understands_is_chosen_among_the_titles_of_the_form(hand_in, said):
    page = hand_in("mot.xlsx", book(("S", WHO)))
    cure = next(box for box in page.selectbox if "Ai được" in box.label and box.key.startswith("cure_"))
    assert "Đối tượng" in cure.options and "recipient_type" not in cure.options
    cure.select("Đối tượng")
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert not page.exception, page.exception
    assert "không có nội dung cần kiểm tra" in said(page)


def test_a_column_half_understood_is_explained_in_how_to_read_and_nowhere_by_a_text(hand_in, said):
    titles = [["", "Chuyên đề, đột xuất", "", "Đột xuất"], ["Hình thức", "Tập thể", "Cá nhân", "Tập thể"]]
    rows = [["XÃ NA RÌ"], ["QUÝ III/2026"], *titles, [GKX, 3, 4, 5]]
    page = hand_in("mot.xlsx", book(("S", rows), merges={"S": ["B3:C3"]}))
    assert [box for box in page.text_input if box.key.startswith("cure_")] == []
    assert page.expander[-1].proto.expanded
    assert page.checkbox(key="partial").label.endswith("; số ở 2 cột chưa hiểu không được tính")
    assert page.selectbox(key="reading_S_C").label == "Cột C (nội dung 2): Chuyên đề, đột xuất / Cá nhân"


def test_a_column_nobody_understands_is_left_out_by_one_choice_and_never_moved_by_a_guess(hand_in, said):
    rows = [*WHO[:2], ["STT", "Hình thức", "Đối tượng", "Số lượng", "Số lượng quà"], [1, GKX, "Nông dân", 5, "6"]]
    page = hand_in("mot.xlsx", book(("S", rows)))
    cure = next(box for box in page.selectbox if box.key.startswith("cure_"))
    assert cure.value == "Giữ nguyên"
    assert apply(page).selectbox and "1 cảnh báo" in said(page)
    next(box for box in page.selectbox if box.key.startswith("cure_")).select("Không đọc cột này")
    assert "không có nội dung cần kiểm tra" in said(apply(page))


def test_what_a_heading_says_or_is_read_already_has_no_field_to_write_over_a_cell(hand_in):
    months = [["XÃ NA RÌ"], ["STT", "Nội dung công việc", "Tháng 1", "Tháng 7"]]
    text = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
    page = hand_in("mot.xlsx", book(("S", [*months, [12, text, "x", "Hoàn thành"]])))
    assert not [box for kind in (page.selectbox, page.text_input) for box in kind if "“Tháng 1”" in box.label]


def test_a_file_that_names_nobody_is_not_said_to_be_the_offices_own(hand_in, said):
    rows = [["KHEN THƯỞNG QUÝ III/2026"], ["Hình thức", "Đối tượng", "Số lượng"], [GKX, "Nông dân", 5]]
    assert "Tệp đọc được 1 dòng kết quả khen thưởng" in said(hand_in("mot.xlsx", book(("S", rows))))


def apply(page):
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert not page.exception, page.exception
    return page


def test_unit_and_period_that_only_the_file_name_says_are_taken_by_one_click_and_told(hand_in, said, asked):
    rows = [["KẾT QUẢ"], ["Hình thức", "Đối tượng", "Số lượng"], [GKX, "Nông dân", 5], [GKX, "Tập thể", 2]]
    page = hand_in("Xa Phu Binh - Quy III 2026.xlsx", book(("S", rows)))
    cures = {box.label: box.value for box in page.selectbox if box.key.startswith("cure_")}
    assert sorted(cures.values()) == ["Quý III/2026", "Xã Phú Bình"] and all("tên tệp ghi" in label for label in cures)
    assert "theo tên tệp “Xa Phu Binh - Quy III 2026.xlsx”" in said(apply(page))
    page.button(key="accept").click().run()
    assert list(asked("award_counts", by="unit").frame["unit"]) == ["xp-05908"]
    assert asked("award_counts").frame["quantity"].sum() == 7


def test_a_trade_among_recipients_is_classed_by_one_choice_wherever_it_stands(hand_in, said, asked):
    head = ["Loại hình", "Hình thức", "Đối tượng", "Số lượng"]
    rows = [["XÃ NA RÌ - QUÝ III/2026"], head, ["Công trạng", GKX, "Giáo viên", 5], ["Đột xuất", GKX, "Giáo viên", 2]]
    page = hand_in("mot.xlsx", book(("S", rows)))
    (cure,) = [box for box in page.selectbox if box.key.startswith("cure_")]
    assert cure.value == "Chưa chọn" and cure.options[1].startswith("Người trực tiếp")
    cure.select(cure.options[1])
    assert "không có nội dung cần kiểm tra" in said(apply(page))
    page.button(key="accept").click().run()
    assert list(asked("award_counts", by="recipient").frame["recipient"]) == ["nguoi_truc_tiep"]


def test_a_wrong_name_is_told_once_and_mended_once_wherever_it_stands(hand_in, said, asked):
    head = ["Hình thức", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"]
    rows = [["Lao động tiến tiến", "Công nhân", 2, f"{at}/QĐ-UBND", "01/09/2026"] for at in range(1, 6)]
    page = hand_in("mot.xlsx", book(("S", [["XÃ NA RÌ - QUÝ III/2026"], head, *rows])))
    assert "5 lỗi, thuộc 1 nội dung" in said(page) and "và 4 ô khác" in said(page)
    (cure,) = [box for box in page.selectbox if box.key.startswith("cure_")]
    assert cure.label == "1. S!A3 và 4 ô khác, đang là “Lao động tiến tiến”"
    cure.select("Lao động tiên tiến")
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert "không có nội dung cần kiểm tra" in said(page)
    page.button(key="accept").click().run()
    assert asked("award_counts").frame["quantity"].sum() == 10


def test_a_row_that_stands_twice_is_left_out_by_one_choice(hand_in, said, asked):
    head = ["Hình thức", "Đối tượng", "Số lượng", "Số quyết định", "Ngày quyết định"]
    row = [GKX, "Nông dân", 7, "1/QĐ-UBND", "01/09/2026"]
    page = hand_in("mot.xlsx", book(("S", [["XÃ NA RÌ - QUÝ III/2026"], head, row, row])))
    (cure,) = [box for box in page.selectbox if box.key.startswith("cure_")]
    assert cure.label.endswith("hàng 4 trùng một hàng khác")
    cure.select("Không đọc hàng này")
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert "lỗi phải sửa" not in said(page)
    page.button(key="accept").click().run()
    assert asked("award_counts").frame["quantity"].sum() == 7


def test_a_misspelt_member_of_a_list_is_cured_without_losing_the_others(hand_in, said):
    rows = [["Cụm, khối", "Cụm trưởng", "Thành viên"], ["Cụm 1", "Xã Tân Kỳ", "Xã Ba Bể; Xã Na Rì Xyz"]]
    page = hand_in("cum.xlsx", book(("S", rows)))
    next(box for box in page.selectbox if "Na Rì Xyz" in box.label).select("Xã Na Rì")
    assert "3 dòng" in said(apply(page)) and "lỗi phải sửa" not in said(page)


def test_the_period_of_a_report_is_chosen_in_words(screen):
    box = screen("receive").selectbox(key="receive_period")
    assert box.options[:3] == ["Theo kỳ ghi trong tệp", "Quý I/2026", "Quý II/2026"]


def test_a_file_in_which_no_table_is_recognised_is_pointed_at(hand_in, said, asked):
    rows = [["XÃ NA RÌ - QUÝ III/2026"], ["Loại gì", "Ai được", "Bao nhiêu"], [GKX, "Nông dân", 5]]
    page = hand_in("la.xlsx", book(("S", rows)))
    assert "Không nhận ra bảng số liệu nào" in said(page) and "Loại gì" in said(page)
    page.number_input(key="reading_bottom_S").set_value(2).run()
    page.number_input(key="reading_top_S").set_value(2).run()
    for letter, field in (("A", "award_form"), ("B", "recipient_type"), ("C", "quantity")):
        page.selectbox(key=f"reading_S_{letter}").select(field).run()
    page.button(key="reading_apply").click().run()
    assert not page.exception, page.exception
    assert "1 dòng mới" in said(page)
    page.button(key="accept").click().run()
    assert asked("award_counts").frame["quantity"].sum() == 5


def test_columns_chosen_so_that_nothing_is_left_to_read_are_refused_and_the_draft_stays(hand_in, said):
    page = hand_in("mot.xlsx", book(("S", WHO)))
    page.selectbox(key="reading_S_D").select("").run()
    page.button(key="reading_apply").click().run()
    assert not page.exception, page.exception
    assert "không đủ cột của biểu" in said(page) and "Không hiểu cột C" in said(page)


def test_a_guess_at_an_unclear_number_is_only_applied_when_it_was_taken(hand_in, said):
    page = hand_in("07-so-mo-ho.xlsx")
    before = said(page)
    fields = [box for box in page.text_input if box.key.startswith("cure_")]
    assert not any(box.value for box in fields) and any("Gợi ý: " in (box.placeholder or "") for box in fields)
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert said(page) == before
    page.text_input(key="cure_2").set_value("75")
    next(button for button in page.button if button.label.endswith("gợi ý")).click().run()
    assert page.text_input(key="cure_2").value == "75" and page.text_input(key="cure_1").value
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert not page.exception, page.exception
    assert said(page) != before


def test_the_marked_workbook_holds_what_was_mended_on_screen_and_comes_back_as_the_answer(child, hand_in, said, store):
    from data.uploads.receive import original
    from pages.parts import receive_check, receive_steps

    page = hand_in("07-so-mo-ho.xlsx")
    page.text_input(key="cure_2").set_value("80")
    next(button for button in page.button if button.label == "Áp dụng và kiểm tra lại").click().run()
    assert "6 lỗi phải sửa" in said(page)
    upload = page.query_params["upload"]
    findings = store.ask(
        "select * from upload_findings where upload_id = $id order by finding_no", {"id": upload}
    ).dicts()
    draft = receive_steps.Draft(pd.Series({"upload_id": upload, "file_name": "07-so-mo-ho.xlsx"}), findings)
    marked = receive_check._marked(draft)
    page = hand_in("07-so-mo-ho-can-sua.xlsx", marked)
    assert "bản đã sửa của tệp 07-so-mo-ho.xlsx" in said(page) and "6 lỗi phải sửa" in said(page)
    assert store.ask("select discarded from uploads where upload_id = $id", {"id": upload}).rows == [(True,)]
    assert bytes(original(store, page.query_params["upload"])[1]) == marked


def test_a_column_of_numbers_is_told_what_it_counts_and_that_is_remembered_without_its_year(hand_in, said, asked):
    head = ["Xóm", "Cột một", "Cột hai", "Cột ba"]
    rows = [["XÃ NA RÌ - NĂM 2026"], ["STT", "Hình thức", *head[1:]], [1, GKX, 5, 2, 7]]
    page = hand_in("la.xlsx", book(("S", rows)))
    page.number_input(key="reading_bottom_S").set_value(2).run()
    page.number_input(key="reading_top_S").set_value(2).run()
    page.selectbox(key="reading_S_B").select("award_form").run()
    for letter, who, part in (("C", "tap_the", "Q1"), ("D", "nong_dan", "Q1")):
        page.selectbox(key=f"reading_S_{letter}").select("counts").run()
        page.selectbox(key=f"reading_S_{letter}_recipient_type").select(who).run()
        page.selectbox(key=f"reading_S_{letter}_period").select(part).run()
    page.selectbox(key="reading_S_E").select("sums").run()
    page.button(key="reading_apply").click().run()
    assert not page.exception, page.exception
    assert "2 dòng" in said(page)
    page.button(key="accept").click().run()
    frame = asked("award_counts", by="recipient").frame
    assert dict(zip(frame["recipient"], frame["quantity"], strict=True)) == {"tap_the": 5, "nong_dan": 2}


def test_a_recognised_wide_column_shows_what_it_counts_and_can_be_told_otherwise(hand_in, said, asked):
    rows = [["XÃ NA RÌ"], ["QUÝ III/2026"], ["STT", "Hình thức", "Tập thể", "Cá nhân"], [1, GKX, 5, 2]]
    page = hand_in("rong.xlsx", book(("S", rows)))
    box = page.selectbox(key="reading_S_D")
    assert box.options[0] == "Số lượng: Cá nhân, chưa phân loại"
    box.select("counts").run()
    told = page.selectbox(key="reading_S_D_recipient_type")
    assert told.value == "ca_nhan"
    told.select("nong_dan").run()
    page.button(key="reading_apply").click().run()
    assert not page.exception, page.exception
    page.button(key="accept").click().run()
    frame = asked("award_counts", by="recipient").frame
    assert dict(zip(frame["recipient"], frame["quantity"], strict=True)) == {"tap_the": 5, "nong_dan": 2}


@pytest.mark.parametrize("name", ["06-trang-an.xlsx", "03-ngay-khong-co.xlsx", "11-khong-ky.xlsx"])
def test_what_a_finding_does_not_have_is_not_told_as_nothing(hand_in, said, name):
    """A place without a cell, no value, no cure: neither "nan" nor a label before nothing."""
    page = hand_in(name)
    blocks = " ".join(html.proto.body for html in page.get("html"))
    assert "nan" not in re.findall(r"[\w]+", re.sub(r"<[^>]+>", " ", blocks))
    assert not re.search(r"Gợi ý: *<|Đang là: </span> *<", blocks)


def test_the_sentence_of_a_draft_names_the_year_of_its_period(hand_in, said):
    assert re.search(r"kết quả khen thưởng (quý|tháng|năm) [\w/]*2026", said(hand_in("01-bang-dai.xlsx")))


def test_a_file_accepted_without_its_faulty_rows_says_so_in_the_log(hand_in, screen, said):
    page = hand_in("03-ngay-khong-co.xlsx")
    page.checkbox(key="partial").check().run()
    page.button(key="accept").click().run()
    log = screen("uploads")
    assert "Đang được tính, trừ dòng có lỗi" in log.dataframe[0].value["Tình trạng"].tolist()
    assert "1 lần tiếp nhận : 1 đang được tính." in said(log)


def test_the_log_shows_one_state_alone(hand_in, screen, said):
    hand_in("01-bang-dai.xlsx")
    assert screen("uploads", status="draft").dataframe[0].value["Tình trạng"].tolist() == ["Chờ xác nhận"]
    none = said(screen("uploads", status="withdrawn"))
    assert "Không có lần tiếp nhận nào ở tình trạng này" in none and "1 chờ xác nhận" in none


def test_what_waits_to_be_released_is_told_so_and_the_approver_sees_whose_file_it_is(hand_in, screen, said, store):
    set_setting(store, "publish_on_accept", "0", "Duyệt sau", "Cán bộ")
    store.publish(store.newest(), "Cán bộ")
    page = hand_in("01-bang-dai.xlsx")
    page.button(key="accept").click().run()
    told = page.success[0].value
    assert "chờ duyệt ở trang Quản trị" in told and "Các trang đã tính" not in told
    waiting = screen("administration", part="publish").dataframe[0].value
    assert waiting["Tệp, đơn vị gửi"].tolist()[0].startswith("01-bang-dai.xlsx, ")


def test_what_a_file_adds_stands_before_what_it_leaves_as_it_is(hand_in, said):
    head = ["STT", "Hình thức", "Đối tượng", "Số lượng"]
    first, second = ([["XÃ NA RÌ"], ["QUÝ III/2026"], head, [1, GKX, who, 5]] for who in ("Nông dân", "Công nhân"))
    hand_in("mot.xlsx", book(("S", first))).button(key="accept").click().run()
    text = said(hand_in("hai.xlsx", book(("S", second)))).split("Nếu xác nhận")[1]
    assert text.index("công nhân") < text.index("nông dân") < text.index("không có trong tệp, giữ nguyên")


def test_the_sheet_says_what_a_column_was_taken_for_where_its_title_does_not(hand_in, said):
    text = said(hand_in("awards-58-group-rows-of-units.xlsx"))
    assert "hiểu là: số lượng: Lao động tiên tiến" in text
    assert text.count("hiểu là") == 3  # and not what STT and Đơn vị are


def test_where_no_table_was_recognised_the_heading_is_looked_for_below_letterhead_and_title(hand_in):
    head = ["STT", "Loại", "Ai được", "Bao nhiêu"]
    rows = [["UBND XÃ NA RÌ"], ["TỔNG HỢP KHEN THƯỞNG THÁNG 8 NĂM 2026"], [], head, [1, GKX, "Nông dân", 5]]
    page = hand_in("la.xlsx", book(("Tổng hợp", rows)))
    assert page.number_input(key="reading_top_Tổng hợp").value == 4
    assert "Cột C: Ai được" in [one.label for one in page.selectbox]
