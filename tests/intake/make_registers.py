"""Registers, lists and results of offices for make_workbooks.py, met in blind files.
Each was asked without need, lost a number, or kept one under a name that says too little. Everything is made up.
"""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book, csv, docx

OFFICE = ["SỞ NỘI VỤ"]
NOTICE = ["(Theo Thông báo số 77/TB-UBND ngày 05/12/2026)"]


def registers() -> dict[str, bytes]:
    """File name -> bytes."""
    return _counted() | _measured() | _beside() | _days() | _lists()


def _counted() -> dict[str, bytes]:
    side = ["TT", "Đơn vị", "Số tin, bài"]
    return {
        "pg20-two-months-side-by-side.xlsx": sheet(
            [
                ["KẾT QUẢ TUYÊN TRUYỀN THÁNG 8/2026", "", "", "", "KẾT QUẢ TUYÊN TRUYỀN THÁNG 9/2026"],
                [*side, "", *side],
                [1, "Xã Phú Bình", 5, "", 1, "Xã Phú Bình", 7],
                [2, "Xã Đại Từ", 2, "", 2, "Xã Đại Từ", 3],
                ["", "Cộng", 7, "", "", "Cộng", 10],
            ]
        ),
        "pg21-parts-in-columns-behind-the-whole.xlsx": sheet(
            [
                OFFICE,
                ["KẾT QUẢ CÔNG NHẬN SÁNG KIẾN NĂM 2026"],
                ["STT", "Đơn vị", "Số sáng kiến được công nhận", "Trong đó", ""],
                ["", "", "", "Cấp tỉnh", "Cấp cơ sở"],
                [1, "Sở Y tế", 18, 3, 15],
                [2, "Sở Xây dựng", 7, 1, 6],
            ],
            ["A3:A4", "B3:B4", "C3:C4", "D3:E3"],
        ),
        "pg22-women-among-those-trained-are-no-awards.xlsx": sheet(
            [
                OFFICE,
                ["KẾT QUẢ TẬP HUẤN NĂM 2026"],
                ["STT", "Đơn vị", "Quý I", "", "Quý II", ""],
                ["", "", *["Số người được tập huấn", "Trong đó: nữ"] * 2],
                [1, "Sở Y tế", 18, 3, 15, 7],
            ],
            ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
        ),
        "pg23-a-day-for-each-class-of-a-year.xlsx": sheet(
            [
                OFFICE,
                ["KẾT QUẢ CÁC LỚP TẬP HUẤN CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026"],
                ["TT", "Thời gian", "Địa điểm", "Số lớp", "Số người tham dự"],
                [1, "12/5/2026", "Hội trường Sở", 1, 120],
                [2, "13/5/2026", "Xã Định Hóa", 1, 80],
                [3, "20/6/2026", "Phường Bắc Kạn", 1, 95],
                ["", "Tổng cộng", "", 3, 295],
            ]
        ),
        "pg24-a-day-outside-of-the-quarter-is-asked.xlsx": sheet(
            [
                OFFICE,
                ["KẾT QUẢ TẬP HUẤN QUÝ II NĂM 2026"],
                ["TT", "Thời gian", "Số lớp"],
                [1, "12/5/2026", 1],
                [2, "13/7/2026", 1],
            ]
        ),
        "pg25-good-people-and-deeds.xlsx": sheet(
            [
                ["UBND XÃ VẠN PHÚ"],
                ["SỐ LIỆU CÔNG TÁC THI ĐUA NĂM 2026"],
                ["Chỉ tiêu", "Quý I", "Quý II"],
                ["Số tin, bài", 5, 6],
                ["Số gương người tốt, việc tốt", 1, 2],
            ]
        ),
    }


def _measured() -> dict[str, bytes]:
    """What a line over a table, the words of a cell, or none of their accents say of what is measured."""
    return {
        "pg36-in-what-all-is-measured-in-a-line-above.xlsx": sheet(
            [
                ["UBND XÃ PHÚ BÌNH"],
                ["KẾT QUẢ TUYÊN TRUYỀN THÁNG 9/2026"],
                ["(ĐVT: nghìn lượt)"],
                ["STT", "Chỉ tiêu", "Kết quả"],
                [1, "Lượt tiếp cận tin, bài trên Facebook", "12,5"],
                [2, "Số buổi tuyên truyền (buổi)", 8],
            ]
        ),
        "pg37-money-of-units-in-a-line-above.xlsx": sheet(
            [
                OFFICE,
                ["KINH PHÍ TUYÊN TRUYỀN QUÝ III NĂM 2026"],
                ["Đơn vị tính: triệu đồng"],
                ["TT", "Đơn vị", "Số kinh phí tuyên truyền", "Số tin, bài (bài)"],
                [1, "Sở Y tế", 12.5, 3],
            ]
        ),
        "pg38-results-without-accents.xlsx": sheet(
            [
                ["XA PHU BINH"],
                ["KET QUA TUYEN TRUYEN QUY III/2026"],
                ["STT", "Chi tieu", "Don vi tinh", "Ket qua"],
                [1, "So tin bai", "bai", 12],
                [2, "So guong dien hinh tien tien", "guong", 3],
            ]
        ),
        "pg39-classes-of-several-days.docx": docx(
            ["BÁO CÁO", "Kết quả tập huấn công tác thi đua, khen thưởng năm 2026", "Sở Nội vụ báo cáo như sau:"],
            [
                ["STT", "Tên lớp", "Thời gian", "Số lớp", "Số học viên"],
                ["1", "Lớp cho lãnh đạo", "Ngày 12-13/5/2026", "1", "120"],
                ["2", "Lớp cho công chức xã", "20/6/2026", "02", "250"],
            ],
        ),
    }


def _beside() -> dict[str, bytes]:
    """What stands beside numbers, and on another sheet."""
    month = ["TT", "Chỉ tiêu", "Kết quả"]
    return {
        "pg32-words-that-explain-a-number.xlsx": sheet(
            [
                ["UBND XÃ PHÚ LẠC"],
                ["BÁO CÁO SỐ LIỆU QUÝ III/2026"],
                ["TT", "Nội dung", "Đơn vị tính", "Số liệu", "Giải trình"],
                [1, "Số tin, bài tuyên truyền", "Tin, bài", "15", "Tăng so với quý II (12)"],
                [2, "Số cuộc kiểm tra", "Cuộc", "01", ""],
            ]
        ),
        "pg33-numbers-of-a-chart-on-a-sheet-of-their-own.xlsx": book(
            ("Tháng 7", [["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ TUYÊN TRUYỀN NĂM 2026"], month, [1, "Tin, bài", 5]]),
            ("Biểu đồ", [["Tháng", "Tin bài"], [7, 5], [8, 6]]),
        ),
        "pg34-targets-of-many-units-and-their-document-in-a-line.xlsx": sheet(
            [
                ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2027"],
                ["QĐ số 99/QĐ-UBND ngày 10/01/2027"],
                ["TT", "Nội dung", "Đơn vị", "Chỉ tiêu"],
                [1, "Tỷ lệ người lao động trực tiếp được khen", "Các sở, ban, ngành", "40%"],
                [2, "Tỷ lệ người lao động trực tiếp được khen", "Các xã, phường", "55%"],
            ]
        ),
    }


def _days() -> dict[str, bytes]:
    return {
        "pg26-days-beside-their-month.xlsx": sheet(
            [
                ["LỊCH NGHỈ LỄ NĂM 2027"],
                NOTICE,
                ["Tháng", "Ngày nghỉ", "Ngày làm bù"],
                ["Tháng 01", "01", ""],
                ["Tháng 02", "04, 05, 08", ""],
                [4, "16, 30", ""],
                ["5/2027", 3, "08"],
                ["Tháng 9", "02/8/2027", ""],
            ]
        ),
        "pg27-days-below-their-month.xlsx": sheet(
            [
                ["LỊCH NGHỈ LỄ NĂM 2027"],
                NOTICE,
                ["TT", "Ngày nghỉ", "Dịp nghỉ"],
                ["I", "Tháng 02/2027"],
                [1, "04 - 10", "Tết"],
                ["II", "Tháng 4"],
                [2, "30", "30/4"],
            ]
        ),
        "pg28-days-off-counted-without-their-weekend.xlsx": sheet(
            [
                ["LỊCH NGHỈ LỄ NĂM 2027"],
                NOTICE,
                ["STT", "Ngày lễ", "Số ngày nghỉ", "Thời gian nghỉ cụ thể", "Ngày làm bù"],
                [1, "Tết Nguyên đán", 5, "Từ thứ Năm 04/02/2027 đến thứ Tư 10/02/2027", ""],
                [2, "Giỗ Tổ", 2, "16/4/2027", ""],
            ]
        ),
    }


def _lists() -> dict[str, bytes]:
    rows = [
        ["Cụm", "Đơn vị", "Vai trò năm 2026"],
        ["1", "Xã Phú Bình", "CT"],
        ["1", "Xã Kha Sơn", "CP"],
        ["1", "Xã Điềm Thụy", "TV"],
    ]
    return {
        "pg29-roles-by-their-letters.csv": csv(rows, mark=","),
        "pg30-units-and-what-they-were-made-of.xlsx": sheet(
            [
                ["DANH SÁCH XÃ, PHƯỜNG SAU SẮP XẾP"],
                ["TT", "Tên ĐVHC mới", "Mã số", "Hình thành trên cơ sở", "Dân số"],
                [1, "Phường Phan Đình Phùng", "05443", "P. Trưng Vương, P. Túc Duyên", 90000],
            ]
        ),
        "pg40-units-found-and-ended.xlsx": sheet(
            [
                ["DANH SÁCH ĐƠN VỊ GIẢI THỂ, THÀNH LẬP MỚI NĂM 2027"],
                ["STT", "Tên đơn vị", "Loại", "Thành lập ngày", "Giải thể ngày"],
                [1, "Sở Ngoại vụ", "sở", "01/3/2027", ""],
                [2, "Thanh tra tỉnh", "thanh tra", "", "01/3/2027"],
            ]
        ),
        "pg35-movements-from-year-to-year.xlsx": sheet(
            [
                ["DANH MỤC PHONG TRÀO THI ĐUA"],
                ["STT", "Tên phong trào thi đua", "Phát động bởi", "Từ năm", "Đến năm", "Tổng kết (tháng/năm)"],
                [41, "Dạy tốt, học tốt", "UBND tỉnh", 2026, 2030, "12/2030"],
                [42, "An toàn giao thông", "UBND tỉnh", 2027, "", "12/2027"],
            ]
        ),
        "pg31-movements-below-lines-in-capitals.docx": docx(
            ["DANH MỤC PHONG TRÀO THI ĐUA"],
            [
                ["TT", "Phong trào", "Thời gian thực hiện", "Đơn vị chủ trì"],
                ["A", "PHONG TRÀO THI ĐUA DO THỦ TƯỚNG CHÍNH PHỦ PHÁT ĐỘNG", "", ""],
                ["21", "Dạy tốt, học tốt", "2026 - 2030", "Sở GD&ĐT"],
                ["B", "PHONG TRÀO THI ĐUA DO TỈNH PHÁT ĐỘNG", "", ""],
                ["22", "Thi đua giải phóng mặt bằng", "2026 - 2028", "Sở Nông nghiệp và Môi trường"],
            ],
        ),
    }
