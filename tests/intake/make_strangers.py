"""Workbooks for make_workbooks.py written blind, by somebody who did not know the reader: one for each rule that the
batches of them found missing. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
COMMUNE = ["UBND XÃ NAM HÒA"]
QUARTER = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]
REPORT = ["BÁO CÁO TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND (số liệu đến ngày 30/9/2026)"]
TRAINING = "Tập huấn công tác thi đua, khen thưởng"
CHECKS = "Kiểm tra việc thực hiện công tác thi đua, khen thưởng"


def strangers() -> dict[str, bytes]:
    """File name -> bytes."""
    return _columns() | _rows() | _sums() | _lists() | _work()


def _columns() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["st01-whole-year-beside-quarters-by-class.xlsx"] = sheet(
        [
            COMMUNE,
            ["KHEN THƯỞNG NĂM 2026"],
            ["Hình thức", "Quý I", "", "Quý II", "", "Cả năm"],
            ["", "TT", "CN", "TT", "CN", ""],
            [BT, 1, 2, 0, 1, 4],
            [GX, 5, 7, 3, 4, 20],
        ],
        ["A3:A4", "B3:C3", "D3:E3", "F3:F4"],
    )
    made["st02-tt-commended-is-no-number-of-the-row.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["GIẤY KHEN CỦA CHỦ TỊCH UBND CẤP XÃ - THÁNG 5/2026"],
            ["Địa phương", "Số TT được khen", "Số CN được khen"],
            ["Xã Định Hoá", 1, 2],
            ["P.Linh Sơn", 5, "-"],
        ]
    )
    made["st03-giay-khen-of-the-general-director.xlsx"] = sheet(
        [
            ["BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"],
            ["KHEN THƯỞNG CỦA CÁC DOANH NGHIỆP NĂM 2025"],
            ["STT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, "Giấy khen của Tổng Giám đốc", 4, 30],
        ]
    )
    made["st23-numbers-of-units-beside-their-cum.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP CỜ THI ĐUA CỦA UBND TỈNH NĂM 2025"],
            ["STT", "Cụm, khối", "Đơn vị", "Số lượng", "Quyết định"],
            [1, "Khối 1", "Sở Tài chính", 1, "3456/QĐ-UBND ngày 20/01/2026"],
            [2, "Khối 1", "Sở Y tế", 1, "3456/QĐ-UBND ngày 20/01/2026"],
            [3, "Cụm 2", "Xã Đại Phúc", 1, "3456/QĐ-UBND ngày 20/01/2026"],
        ]
    )
    return made


def _rows() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["st04-planned-above-done-in-a-column-beside.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2025"],
            ["STT", "Nội dung", "", "Tập thể", "Cá nhân"],
            [1, "Giấy khen của Giám đốc Sở", "Kế hoạch", 20, 100],
            ["", "", "Thực hiện", 12, 85],
            [2, "Chiến sĩ thi đua cơ sở", "Kế hoạch", "", 30],
            ["", "", "Thực hiện", "", 28],
        ],
        ["B3:C3", "A4:A5", "B4:B5", "A6:A7", "B6:B7"],
    )
    made["st05-awards-given-in-words.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["STT", "Nội dung", "Kết quả"],
            [1, BT, "Bằng khen cho 02 tập thể và 03 cá nhân"],
            [2, GX, "Tặng Giấy khen cho 12 tập thể, 32 cá nhân"],
            [3, GX, "Bằng khen cho 01 hộ gia đình, 02 cá nhân"],
        ]
    )
    made["st06-sum-in-figures-and-words.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["TT", "Hình thức", "Số lượng", "Đối tượng"],
            [1, GX, 15, "Cá nhân"],
            [2, GX, 10, "Tập thể"],
            ["Tổng số: 26 (hai mươi sáu) trường hợp"],
        ]
    )
    made["st07-number-of-another-year-than-its-day.xlsx"] = sheet(
        [
            COMMUNE,
            ["BẢNG KÊ KHEN THƯỞNG QUÝ I NĂM 2026"],
            ["STT", "Số quyết định", "Ngày", "Hình thức", "Đối tượng", "SL"],
            [1, "12/2025/QĐ-UBND", "20/02/2026", GX, "Cá nhân", 2],
            [2, "15/2026/QĐ-UBND", "03/3/2026", GX, "Tập thể", 1],
        ]
    )
    made["st08-name-of-the-letterhead-a-line-below.xlsx"] = sheet(
        [["ỦY BAN NHÂN DÂN XÃ"], ["TRÀNG XÁ"], QUARTER, ["TT", "Hình thức", "TT", "CN"], [1, GX, 4, 9]]
    )
    titles = ["Hình thức khen thưởng", "Đối tượng", "Số lượng"]
    made["st25-unit-and-period-in-the-name-of-a-sheet.xlsx"] = book(
        ("Xã Phú Xuyên Q2-2026", [titles, [GX, "Tập thể", 2]]), ("T7.2026 - Na Rì", [titles, [GX, "Cá nhân", 1]])
    )
    return made


def _sums() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["st17-quarters-sum-up-their-months.xlsx"] = sheet(
        [
            COMMUNE,
            ["THỐNG KÊ GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026"],
            ["Tháng", "Tập thể", "Cá nhân", "Hộ gia đình"],
            [1, 2, 5, ""],
            [2, 0, 3, 1],
            [3, "", "", ""],
            ["Quý I", 2, 8, 1],
            [4, 1, 1, 1],
            [5, "-", 2, "-"],
            [6, 1, 0, 0],
            ["Quý II", 2, 3, 4],
            ["Cộng 6 tháng", 4, 11, 2],
        ]
    )
    made["st18-parts-numbered-by-numbers.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2025"],
            ["STT", "Chỉ tiêu", "Số lượng"],
            ["", "TỔNG SỐ", 26],
            [1, GX, 24],
            [1.1, "Tập thể", 6],
            [1.2, "Cá nhân", 18],
            [2, BT, 2],
            [2.1, "Tập thể", 1],
            [2.2, "Cá nhân", 1],
        ]
    )
    made["st19-this-time-beside-the-year-before.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["TT", "Hình thức", "Cùng kỳ năm trước", "Kỳ này", "Tăng/giảm"],
            [1, f"{GX} - Tập thể", 5, 7, 2],
            [2, f"{GX} - Cá nhân", 20, 18, -2],
        ]
    )
    return made


def _lists() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["st09-names-with-ranks-and-a-sum-in-words.xlsx"] = sheet(
        [
            ["UBND XÃ VÕ NHAI"],
            ["DANH SÁCH KHEN THƯỞNG QUÝ III/2026"],
            ["STT", "Họ tên, cấp bậc", "Hình thức khen thưởng"],
            [1, "Thượng úy A", GX],
            [2, "Thiếu tá B", GX],
            ["Tổng số: 03 (ba) cá nhân./."],
        ]
    )
    made["st20-husbands-and-wives.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026"],
            ["STT", "Họ và tên chồng", "Họ và tên vợ", "Xóm"],
            [1, "A", "B", "Xóm 1"],
            [2, "C", "", "Xóm 2"],
        ]
    )
    for n, title, yes, no in (
        (10, "Kết quả xét", "Đạt", "Không đạt"),
        (11, "Ý kiến của Hội đồng", "Nhất trí", "Không nhất trí"),
        (12, "Kết quả", "Đồng ý", "Không đồng ý"),
    ):
        made[f"st{n}-refused-in-a-list.xlsx"] = sheet(
            [
                COMMUNE,
                ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ THÁNG 9/2026"],
                ["TT", "Họ và tên", "Xóm", title],
                [1, "A", "Xóm 1", yes],
                [2, "B", "Xóm 2", no],
                [3, "C", "Xóm 3", yes],
            ]
        )
    return made


def _work() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["st13-done-yes-or-no.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            REPORT,
            ["STT", "Nội dung công việc", "Hoàn thành (Có/Không)", "Ghi chú"],
            [6, TRAINING, "Có"],
            [9, CHECKS, "Không"],
            [16, "Tham gia các hoạt động thi đua Cụm các tỉnh Trung du và Đồng bằng Sông Hồng", "Chưa"],
        ]
    )
    made["st14-late-and-a-state.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            REPORT,
            ["STT", "Nội dung công việc", "Tình trạng", "Tờ trình"],
            [8, "Tham mưu khen thưởng công trạng cấp tỉnh năm học 2025 - 2026", "Chậm, đang trình", "12/TTr-SNV"],
            ["", "", "", "Thái Nguyên, ngày 01/10/2026"],
        ]
    )
    made["st15-words-of-a-task-in-another-order.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            REPORT,
            ["STT", "Nội dung công việc", "Tình trạng"],
            [6, TRAINING, "Hoàn thành"],
            [18, "Tổ chức Đại hội thi đua yêu nước", "Hoàn thành"],
        ]
    )
    made["st16-plans-sent-on-a-day.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI VIỆC GỬI KẾ HOẠCH (Mục IV.4 Kế hoạch 60/KH-UBND), tính đến 10/3/2026"],
            ["TT", "Đơn vị", "Đã gửi (ngày)", "Số văn bản"],
            [1, "Sở Y tế", "05/3/2026", "15/KH-SYT"],
            [2, "Xã Phú Bình", "09/3/2026", "22/KH-UBND"],
        ]
    )
    made["st21-title-of-another-task-and-its-month.xlsx"] = sheet(
        [
            COMMUNE,
            ["BÁO CÁO NHIỆM VỤ SỐ 12 THÁNG 8/2026 (số liệu đến 31/8/2026)"],
            ["TT", "Nhiệm vụ", "Tình trạng", "Ngày hoàn thành"],
            [7, "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm", "Hoàn thành", "28/7/2026"],
        ]
    )
    made["st22-shares-of-the-task-of-the-title-by-month.xlsx"] = sheet(
        [
            COMMUNE,
            ["THỰC HIỆN NHIỆM VỤ 12 NĂM 2026 (số liệu đến 30/9/2026)"],
            ["Kỳ", "Kết quả", "Tỷ lệ hoàn thành"],
            ["Tháng 8", "03 tin, bài", "80%"],
            ["Tháng 9", "01 tin, bài", "50%"],
        ]
    )
    made["st24-a-dash-explained.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI TIN BÀI TUYÊN TRUYỀN (NHIỆM VỤ 12) NĂM 2026, tính đến 30/9/2026"],
            ["Ghi chú: x là hoàn thành; - là chưa thực hiện"],
            ["STT", "Đơn vị", "T8", "T9"],
            [1, "Xã Đại Từ", "x", "-"],
            [2, "P. Tích Lương", "-", "-"],
        ]
    )
    return made
