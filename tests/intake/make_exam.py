"""Workbooks for make_workbooks.py as a second examiner would send them: cells merged downwards that are wrong, tables
spread over columns. Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen Chủ tịch UBND xã"
SUMMARY = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026"
PRESS = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"


def exam() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["e01-wrong-cells-merged-downwards.xlsx"] = sheet(
        [
            ["Đơn vị", "Số quyết định", "Ngày quyết định", "Hình thức", "Đối tượng", "Số lượng"],
            ["Xã Phú Bính", "12/QĐ-UBND", "32/02/2026", GX, "Nông dân", 10],
            ["", "", "", GX, "Hộ gia đình", 4],
            ["", "13/QĐ-UBND", "03/03/2026", "Lao động tiên tiến", "Cá nhân", 6],
        ],
        ["A2:A4", "B2:B3", "C2:C3"],
    )
    made["e02-tasks-x-months.xlsx"] = sheet(
        [
            ["XÃ TÂN KỲ"],
            ["THEO DÕI TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 NĂM 2026"],
            ["STT", "Nội dung công việc", "Tháng", "", "", "Ghi chú"],
            ["", "", "7", "8", "9", ""],
            [7, SUMMARY, "Hoàn thành", "", "", ""],
            [12, PRESS, "Hoàn thành", "Đang thực hiện", "-", "3 tin"],
        ],
        ["A3:A4", "B3:B4", "C3:E3", "F3:F4"],
    )
    made["e03-one-task-units-x-months.xlsx"] = sheet(
        [
            ["TIẾN ĐỘ NHIỆM VỤ SỐ 12 THEO KẾ HOẠCH 60"],
            ["TT", "Đơn vị", "Tháng 7/2026", "Tháng 8/2026", "Tháng 13/2026"],
            [1, "Xã Tân Kỳ", "Hoàn thành", "Chưa thực hiện", ""],
            [2, "Sở Y tế", "Đã xong ", "Đang TH (60%)", ""],
        ],
    )
    made["e04-a-wrong-state-and-a-month-the-task-lacks.xlsx"] = sheet(
        [
            ["XÃ TÂN KỲ"],
            ["STT", "Nội dung công việc", "Tháng 7/2026", "Tháng 8/2026"],
            [7, SUMMARY, "Hoàn thành", "Hoàn thành"],
            [12, PRESS, "Hoàn thành", "gần xong rồi"],
        ],
    )
    made["e05-each-dimension-in-a-cell-of-its-own.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["BÁO CÁO KẾT QUẢ KHEN THƯỞNG QUÝ II/2026"],
            ["TT", "Đơn vị", "Công trạng", "", "Đột xuất", ""],
            ["", "", "TT", "CN", "TT", "CN"],
            ["I", "Bằng khen của Chủ tịch UBND tỉnh"],
            [1, "Sở Y tế", 1, 2, "", 3],
            ["II", "Bằng khen Thủ tướng"],
            [1, "Sở Y tế", "", 1, "", ""],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    made["e06-an-award-over-its-recipients.xlsx"] = sheet(
        [
            ["XÃ TÂN KỲ"],
            ["Kết quả khen thưởng quý I/2026"],
            ["TT", "Nội dung", "Số lượng"],
            [1, "Giấy khen của Chủ tịch UBND xã", 30],
            ["", "- Tập thể", 10],
            ["", "Trong đó: doanh nghiệp", 3],
            ["", "- Cá nhân", 20],
        ],
    )
    made["e07-months-under-numbers-with-a-total.xlsx"] = sheet(
        [
            ["XÃ TÂN KỲ"],
            ["Tiến độ năm 2026"],
            ["STT", "Nội dung công việc", "Tháng 8", "Tháng 9", "Ghi chú"],
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["I", "NHIỆM VỤ THƯỜNG XUYÊN"],
            [12, PRESS, "Đã hoàn thành", "Chưa hoàn thành", ""],
            ["", "Tổng cộng", "1/1", "0/1"],
            ["Nơi nhận:", "", "", "CHỦ TỊCH"],
        ],
    )
    return made
