"""Workbooks for make_workbooks.py of known gaps: asked or refused though they leave no doubt.
Each was drawn, with what must come out of it, before it was first read. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_gaps import BT, GX, HEADING


def gaps_asked() -> dict[str, bytes]:
    """File name -> bytes."""
    return _own_targets() | _givers() | _plans_sent() | _added_up() | _said_by_numbers()


def _own_targets() -> dict[str, bytes]:
    """What a unit aimed at in its own plan of emulation, and what came of it."""
    above = [["SỞ Y TẾ"], ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA NĂM 2026"]]
    rows = [
        [1, "Số sáng kiến được công nhận", "sáng kiến", 20, 18, 90],
        [2, "Tỷ lệ hồ sơ số hóa", "%", 100, 95, 95],
        [3, "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", 95, 96, 101],
    ]
    made: dict[str, bytes] = {}
    titles = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch giao", "Ước thực hiện", "Tỷ lệ (%)"]
    made["u30-own-targets-and-what-is-expected.xlsx"] = sheet([*above, titles, *rows])
    made["u31-own-targets-in-words.xlsx"] = sheet(
        [
            *above,
            ["TT", "Nội dung chỉ tiêu", "Kế hoạch giao", "Thực hiện", "Tỷ lệ"],
            [1, "Tỷ lệ gia đình văn hóa", "90%", "92%", "102%"],
            [2, "Số xã đạt chuẩn nông thôn mới", "5 xã", "4 xã", "80%"],
        ]
    )
    made["u32-targets-of-another-plan-are-asked.xlsx"] = sheet(
        [["SỞ Y TẾ"], ["KẾT QUẢ CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2026"], titles, *rows]
    )
    made["u34-own-targets-in-sections.xlsx"] = sheet(
        [
            *above,
            ["STT", "Chỉ tiêu thi đua", "ĐVT", "Giao năm 2026", "Thực hiện", "Đạt %"],
            ["I", "Kinh tế"],
            [1, "Thu ngân sách", "tỷ đồng", "5,2", "5,6", 108],
            ["II", "Xã hội"],
            [2, "Tỷ lệ hộ nghèo", "%", "2,1", "1,9", ""],
        ]
    )
    made["u33-an-estimate-beside-a-result-is-not-taken.xlsx"] = sheet(
        [
            *above,
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện", "Ước thực hiện cả năm"],
            [1, "Số sáng kiến được công nhận", "sáng kiến", 20, 18, 25],
        ]
    )
    return made


def _givers() -> dict[str, bytes]:
    """Who gave a Giấy khen, behind its name, in a column of its own or in the title."""
    above = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]]
    made: dict[str, bytes] = {}
    made["u40-heads-of-other-bodies.xlsx"] = sheet(
        [
            *above,
            HEADING,
            [1, "Giấy khen của Hiệu trưởng", 1, 2],
            [2, "Giấy khen của Trưởng phòng Giáo dục", 1, 1],
            [3, "Giấy khen của Giám đốc sở", 3, ""],
            [4, "Giấy khen của Giám đốc Trung tâm Y tế", 4, ""],
        ]
    )
    made["u41-heads-in-their-column.xlsx"] = sheet(
        [
            *above,
            ["TT", "Hình thức", "Cơ quan quyết định", "Đối tượng", "Số lượng"],
            [1, "Giấy khen", "Hiệu trưởng Trường THCS Nam Hòa", "Tập thể", 3],
            [2, "Giấy khen", "Giám đốc Sở Y tế", "Tập thể", 2],
            [3, "Giấy khen", "Chủ tịch UBND xã", "Tập thể", 1],
        ]
    )
    titles = ["TT", "Đối tượng", "Số lượng"]
    for name, giver in (
        ("u42-a-headmaster-in-the-title", "HIỆU TRƯỞNG TRƯỜNG THPT"),
        ("u43-a-so-in-the-title-is-no-unit-of-the-commune", "GIÁM ĐỐC SỞ Y TẾ"),
        ("u44-a-body-of-the-commune-in-the-title", "BAN CHẤP HÀNH ĐOÀN XÃ"),
    ):
        title = [f"DANH SÁCH TẶNG GIẤY KHEN CỦA {giver} NĂM 2026"]
        made[f"{name}.xlsx"] = sheet([above[0], title, titles, [1, "Tập thể", 3], [2, "Nông dân", 1]])
    made["u45-awards-of-a-year-decided-in-the-next.xlsx"] = sheet(
        [
            above[0],
            ["DANH SÁCH KHEN THƯỞNG NĂM 2025"],
            ["TT", "Hình thức", "Đối tượng", "Số lượng", "Số QĐ", "Ngày QĐ"],
            [1, GX, "Tập thể", 2, "12/QĐ-UBND", "15/01/2026"],
            [2, GX, "Cá nhân", 3, "12/QĐ-UBND", "15/01/2026"],
            [3, GX, "Cá nhân", 3, "99/QĐ-UBND", "15/9/2026"],
        ]
    )
    return made


def _plans_sent() -> dict[str, bytes]:
    """Duty IV.4: which unit sent its own plan of emulation."""
    day = ["(đến ngày 10/3/2026)"]
    made: dict[str, bytes] = {}
    made["u50-plans-sent-to-tick.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI GỬI KẾ HOẠCH TỔ CHỨC PHONG TRÀO THI ĐUA NĂM 2026"],
            day,
            ["TT", "Đơn vị", "Đã gửi kế hoạch", "Chưa gửi", "Số, ký hiệu", "Ngày gửi"],
            [1, "Xã Nam Hòa", "x", "", "12/KH-UBND", "02/3/2026"],
            [2, "Xã Na Rì", "", "x", "", ""],
        ]
    )
    made["u51-plans-sent-under-their-item.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TÌNH HÌNH THỰC HIỆN MỤC IV.4"],
            day,
            ["TT", "Đơn vị", "Đã gửi kế hoạch"],
            [1, "Xã Nam Hòa", "x"],
        ]
    )
    item = ["TÌNH HÌNH GỬI KẾ HOẠCH THI ĐUA NĂM 2026 (MỤC IV.4)"]
    made["u53-plans-sent-in-words.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            item,
            day,
            ["TT", "Đơn vị", "Tình trạng", "Số văn bản"],
            [1, "Xã Nam Hòa", "Đã gửi", "12/KH-UBND"],
            [2, "Xã Na Rì", "Chưa gửi", ""],
        ]
    )
    made["u54-plans-sent-or-not-in-one-column.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            item,
            day,
            ["TT", "Đơn vị", "Đã gửi kế hoạch"],
            [1, "Xã Nam Hòa", "Có"],
            [2, "Xã Na Rì", "Chưa"],
        ]
    )
    made["u55-sent-says-nothing-of-other-work.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["NHIỆM VỤ 7"],
            day,
            ["TT", "Đơn vị", "Tình trạng"],
            [1, "Xã Nam Hòa", "Đã gửi"],
            [2, "Xã Na Rì", "Chưa gửi"],
        ]
    )
    made["u52-plans-of-training-are-no-plans-of-emulation.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI GỬI KẾ HOẠCH TẬP HUẤN"],
            day,
            ["TT", "Đơn vị", "Đã gửi kế hoạch"],
            [1, "Xã Nam Hòa", "x"],
        ]
    )
    return made


def _added_up() -> dict[str, bytes]:
    """Columns of batches, rows of the xóm of one commune."""
    above = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"]]
    made: dict[str, bytes] = {}
    made["u60-batches-across-and-their-sum.xlsx"] = sheet(
        [
            *above,
            ["TT", "Hình thức", "Đối tượng", "Đợt 1", "Đợt 2", "Cộng"],
            [1, GX, "Tập thể", 3, 4, 7],
            [2, BT, "Nông dân", 1, "", 2],
        ]
    )
    made["u61-recipients-under-each-batch.xlsx"] = sheet(
        [
            *above,
            ["TT", "Hình thức", "Đợt I", "", "Đợt II", ""],
            ["", "", *["Tập thể", "Cá nhân"] * 2],
            [1, GX, 3, 4, 1, 2],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    rows = [[1, "Đợt 1", GX, "Tập thể", 3], [2, "Đợt 2", GX, "Tập thể", 4], [3, 2, BT, "Nông dân", 4]]
    titles = ["TT", "Đợt", "Hình thức", "Đối tượng", "Số lượng"]
    made["u64-batches-down.xlsx"] = sheet([*above, titles, *rows])
    made["u65-a-batch-named-twice.xlsx"] = sheet([*above, titles, *rows, [4, "Đợt 2", GX, "Tập thể", 1]])
    households = ["KẾT QUẢ BÌNH XÉT GIA ĐÌNH VĂN HÓA, KHU DÂN CƯ VĂN HÓA NĂM 2026"]
    made["u62-households-by-the-name-of-the-xom.xlsx"] = sheet(
        [
            above[0],
            households,
            ["TT", "Tên xóm", "Tổng số hộ", "Số hộ đạt GĐVH", "Tỷ lệ (%)"],
            [1, "Xóm Đồng Tâm", 120, 100, "83%"],
            [2, "Tổ dân phố số 3", 90, 80, "89%"],
            ["", "Tổng cộng", 210, 180, "86%"],
        ]
    )
    made["u63-a-list-of-xom-that-got-a-title.xlsx"] = sheet(
        [
            above[0],
            ["DANH SÁCH XÓM ĐẠT DANH HIỆU XÓM VĂN HÓA NĂM 2026"],
            ["TT", "Tên xóm", "Ghi chú"],
            [1, "Xóm Đồng Tâm", ""],
            [2, "Xóm 2", ""],
        ]
    )
    return made


def _said_by_numbers() -> dict[str, bytes]:
    """Whom a number counts, before it; months down under a title that names the award."""
    made: dict[str, bytes] = {}
    made["u70-recipients-before-their-numbers.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Hình thức", "Số lượng"],
            [1, GX, "Tập thể: 2, cá nhân: 7"],
            [2, "Lao động tiên tiến", "Cá nhân: 12"],
            [3, BT, "Tổ 5"],
        ]
    )
    made["u71-months-down-under-the-award-of-the-title.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["SỐ GIẤY KHEN ĐÃ TẶNG THEO THÁNG NĂM 2026"],
            ["Tháng", "Số lượng"],
            ["Tháng 7", 3],
            ["Tháng 8", 4],
            ["Cộng", 7],
        ]
    )
    return made
