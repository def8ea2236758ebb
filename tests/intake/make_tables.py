"""Workbooks for make_workbooks.py whose tables were not found, or were cut, though every number in them is honest.
Everything in them is made up; the name says what is odd about the sheet, the .expected file what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
NAM_HOA = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]]


def tables() -> dict[str, bytes]:
    """File name -> bytes."""
    return _spacers() | _contents() | _counted() | _two_units()


def _spacers() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["t01-an-empty-column-inside-the-heading.xlsx"] = sheet(
        [
            *NAM_HOA,
            ["TT", "Đơn vị", "", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Xã Nam Hòa", "", GX, "Tập thể", 3],
            [2, "Xã Nghinh Tường", "", GX, "Cá nhân", 7],
        ]
    )
    made["t02-empty-columns-under-a-merged-heading.xlsx"] = sheet(
        [
            *NAM_HOA,
            ["TT", "Hình thức", "", "Số lượng", "", "", "Số QĐ"],
            ["", "", "", "Tập thể", "Cá nhân", "", ""],
            [1, GX, "", 3, 4, "", "12/QĐ-UBND"],
            [2, "Lao động tiên tiến", "", "", 7, "", "13/QĐ-UBND"],
        ],
        merges=["A3:A4", "B3:B4", "D3:E3", "G3:G4"],
    )
    made["t03-a-summary-beside-the-table.xlsx"] = sheet(
        [
            *NAM_HOA,
            ["TT", "Hình thức", "Số lượng", "", "Tập thể", "Cá nhân"],
            [1, "Tập thể lao động tiên tiến", 3, "", 3, 14],
            [2, "Lao động tiên tiến", 7],
            [3, "Chiến sĩ thi đua cơ sở", 7],
        ]
    )
    made["t04-a-table-for-a-chart-under-known-titles.xlsx"] = sheet(
        [
            *NAM_HOA,
            ["TT", "Hình thức", "Tập thể", "Cá nhân", "", "Nội dung", "Số lượng"],
            [1, GX, 3, 4, "", "Tập thể", 3],
            [2, "Lao động tiên tiến", "", 7, "", "Cá nhân", 11],
        ]
    )
    made["t05-an-empty-column-before-the-months.xlsx"] = sheet(
        [
            ["Sở Y tế"],
            ["KẾT QUẢ NHIỆM VỤ 12 NĂM 2026"],
            ["TT", "Chỉ tiêu", "", "Tháng 7", "Tháng 8", "", "Chỉ tiêu", "Tháng 7"],
            [1, "Số tin, bài đăng", "", 30, 31, "", "Biểu đồ", 30],
            [2, "Số gương điển hình", "", 2, 3],
        ]
    )
    return made


def _contents() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["t10-the-award-in-the-content.xlsx"] = sheet(
        [
            *NAM_HOA,
            ["TT", "Nội dung khen", "SL tập thể", "SL cá nhân", "Số QĐ", "Ngày QĐ"],
            [1, f"Tặng {BT} cho tập thể, cá nhân xuất sắc trong phong trào", 3, 4, "12/QĐ-UBND", "12/8/2026"],
            [2, "Tặng Giấy khen về thành tích phòng chống lụt bão", "", 7, "13/QĐ-UBND", "13/8/2026"],
        ]
    )
    made["t11-contents-that-name-two-awards-or-none.xlsx"] = sheet(
        [
            *NAM_HOA,
            ["TT", "Nội dung khen thưởng", "Số lượng tập thể", "Số lượng cá nhân"],
            [1, BT, 3, 4],
            [2, f"Tặng {GX} và {BT}", 1, 7],
            [3, "Thành tích phòng chống lụt bão", 1, 7],
            [4, "Đề nghị tặng Bằng khen của Thủ tướng Chính phủ", 1, ""],
        ]
    )
    made["t12-the-award-above-its-contents.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["KẾT QUẢ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"],
            ["TT", "Nội dung khen thưởng", "Số, ngày QĐ", "Tập thể", "Cá nhân"],
            [1, "Phong trào xây dựng nông thôn mới", "21/QĐ-UBND ngày 03/8/2026", 3, 4],
            [2, "Thành tích phòng chống lụt bão", "22/QĐ-UBND ngày 05/9/2026", 1, 7],
        ]
    )
    made["t14-contents-that-give-another-award-than-the-title.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["KẾT QUẢ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"],
            ["TT", "Nội dung khen", "Tập thể", "Cá nhân"],
            [1, "Tặng Giấy khen trong phong trào Chiến sĩ thi đua", 3, ""],
            [2, "Phong trào Chiến sĩ thi đua", "", 4],
            [3, f"Tặng {BT} cho tập thể", 1, ""],
            [4, "Lao động tiên tiến", "", 5],
        ]
    )
    made["t13-the-award-in-the-content-of-a-long-table.xlsx"] = sheet(
        [
            *NAM_HOA,
            ["TT", "Nội dung khen", "Đối tượng", "Số lượng"],
            [1, f"Tặng {BT} cho các tập thể", "Tập thể", 4],
            [2, f"Tặng {GX}", "Nông dân", 7],
        ]
    )
    return made


def _counted() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    above = [["SỞ Y TẾ"], ["KẾT QUẢ THỰC HIỆN QUÝ III NĂM 2026"]]
    made["t20-measures-without-a-task.xlsx"] = sheet(
        [
            *above,
            ["TT", "Chỉ số", "Đơn vị tính", "Giá trị"],
            [1, "Số tin, bài đăng", "tin", 30],
            [2, "Số lớp tập huấn", "lớp", 2],
            [3, "Số hồ sơ số hóa", "hồ sơ", 12],
            [4, "Nhiệm vụ 9: Số cuộc họp", "cuộc", 5],
        ]
    )
    made["t21-contents-with-a-unit-of-measure.xlsx"] = sheet(
        [
            *above,
            ["TT", "Nội dung", "ĐVT", "Kế hoạch", "Kết quả thực hiện", "Tỷ lệ %", "Ghi chú"],
            ["I", "Nhiệm vụ 12"],
            [1, "Số tin, bài đăng", "tin", 40, 30, 75],
            ["II", "Nhiệm vụ 6"],
            [1, "Số lớp", "lớp", 2, 2, 100],
            [2, "Số người tham dự", "người", 100, 120, 120],
        ]
    )
    made["t22-contents-by-month.xlsx"] = sheet(
        [
            *above,
            ["TT", "Nội dung", "ĐVT", "Tháng 7", "Tháng 8", "Quý III"],
            [1, "Số tin, bài đăng", "tin", 30, 20, 50],
            [2, "Số lớp tập huấn", "lớp", 2, 1, 3],
        ]
    )
    made["t23-awards-with-a-unit-of-measure.xlsx"] = sheet(
        [
            *above,
            ["TT", "Nội dung", "ĐVT", "Kết quả"],
            [1, "Giấy khen của Giám đốc Sở cho cá nhân", "người", 30],
            [2, "Lao động tiên tiến", "người", 2],
        ]
    )
    return made


def _two_units() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    heading = ["TT", "Nội dung", "Cơ quan chủ trì", "Tình trạng", "Ngày hoàn thành"]
    made["t30-several-units-in-one-cell.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP TIẾN ĐỘ THÁNG 7 NĂM 2026"],
            heading,
            [12, PRESS, "Sở Y tế, Sở Giáo dục và Đào tạo", "Hoàn thành", "20/7/2026"],
            [12, PRESS, "Sở Tài chính và Sở Văn hóa, Thể thao và Du lịch", "Hoàn thành", "20/7/2026"],
            [12, PRESS, "Ghi cho từng đơn vị: Sở Xây dựng; Sở Tư pháp", "Hoàn thành", "20/7/2026"],
            [12, PRESS, "Sở Công Thương và các xã", "Hoàn thành", "20/7/2026"],
        ]
    )
    made["t31-several-units-that-were-given-an-award.xlsx"] = sheet(
        [
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Hình thức", "Đơn vị", "Cá nhân"],
            [1, GX, "Xã Nam Hòa; Xã Na Rì", 5],
        ]
    )
    made["t32-the-sender-and-another-lead.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            ["TIẾN ĐỘ THÁNG 7 NĂM 2026"],
            heading,
            [7, SUMMARY, "Sở Tài chính và Sở Y tế", "Hoàn thành", "20/7/2026"],
        ]
    )
    return made
