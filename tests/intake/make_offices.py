"""Workbooks for make_workbooks.py as different offices drew them: titles of their own, columns again under each kỳ,
several occurrences in one cell, signatures right below numbers. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GKX = "Giấy khen của Chủ tịch UBND xã"
SO_KET = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026"
TUYEN_TRUYEN = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
TONG_KET = "Tổng kết công tác thi đua, khen thưởng năm học 2025 - 2026, năm 2026"


def offices() -> dict[str, bytes]:
    """File name -> bytes."""
    return _awards() | _progress() | _results() | _lists()


def _awards() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ab01-split-by-recipient-in-words.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ KHEN THƯỞNG 6 THÁNG ĐẦU NĂM 2026"],
            ["TT", "Hình thức khen thưởng", "Tổng số", "Chia theo đối tượng được khen thưởng", "", "", ""],
            ["", "", "", "Tập thể", "", "Cá nhân", ""],
            ["", "", "", "Tập thể nhỏ", "Doanh nghiệp, HTX", "Nông dân", "Người trực tiếp công tác, học tập khác"],
            [1, GKX, 27, 3, 1, 5, 18],
            ["", "Cộng", 27, 3, 1, 5, 18],
        ],
        merges=["A3:A5", "B3:B5", "C3:C5", "D3:G3", "D4:E4", "F4:G4"],
    )
    made["ab02-number-of-decision-left-open.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KHEN THƯỞNG NĂM 2026"],
            ["STT", "Quyết định", "Ngày ban hành", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "QĐ 22/QĐ-UBND", "20/02/2026", GKX, "Tập thể", 4],
            [2, "QĐ số      /QĐ-UBND", "30/4/2026", GKX, "Công nhân", 60],
        ]
    )
    made["ab03-qd-holds-number-and-day.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KHEN THƯỞNG THÁNG 4/2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "QĐ"],
            [1, GKX, "Hộ gia đình", 18, "64/QĐ-UBND ngày 10/4/2026"],
        ]
    )
    made["ab04-companies-and-their-heads.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ TỈNH THÁI NGUYÊN"],
            ["(Kèm theo Quyết định số 2871/QĐ-UBND ngày 09/10/2026 của Chủ tịch UBND tỉnh)"],
            ["STT", "Tên doanh nghiệp, doanh nhân", "Địa chỉ", "Danh hiệu"],
            ["A", "DOANH NGHIỆP XUẤT SẮC", "", ""],
            [1, "Công ty Cổ phần Minh họa", "Phường Phan Đình Phùng", "Doanh nghiệp xuất sắc"],
            ["B", "DOANH NHÂN TIÊU BIỂU", "", ""],
            [1, "Ông Nguyễn Văn Minh Họa", "Xã Phú Lương", "Doanh nhân tiêu biểu"],
        ]
    )
    return made


def _progress() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ab05-titles-of-an-office-of-its-own.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND"],
            ["(Số liệu đến ngày 30/9/2026)"],
            [
                *("STT", "Nhiệm vụ số", "Đơn vị chủ trì", "Mốc thời gian", "Tình trạng", "Văn bản, sản phẩm"),
                *("Nguyên nhân chậm, vướng mắc", "Thời gian cam kết hoàn thành"),
            ],
            [1, 2, "Sở VHTTDL", "Quý I/2026", "Hoàn thành", "Tờ trình số 55/TTr-SVHTTDL", "", ""],
            [2, 9, "Sở Nội vụ", "Đầu quý III/2026", "Đang thực hiện", "", "Trùng đợt thanh tra", "15/10/2026"],
        ]
    )
    made["ab06-states-in-time-and-late.xlsx"] = sheet(
        [
            ["SỞ CÔNG THƯƠNG"],
            ["TÌNH HÌNH THỰC HIỆN KẾ HOẠCH 60/KH-UBND (Số liệu đến ngày 30/10/2026)"],
            ["STT", "Nhiệm vụ", "Thời hạn", "Tiến độ", "", "", ""],
            ["", "", "", "Hoàn thành", "", "Chưa hoàn thành", ""],
            ["", "", "", "Đúng hạn", "Quá hạn", "Đang trong hạn", "Quá hạn"],
            [7, SO_KET, "Tháng 7/2026", "", "x", "", ""],
            [12, TUYEN_TRUYEN, "Tháng 10/2026", "", "", "", "x"],
        ],
        merges=["A3:A5", "B3:B5", "C3:C5", "D3:G3", "D4:E4", "F4:G4"],
    )
    made["ab07-the-same-columns-under-each-month.xlsx"] = sheet(
        [
            ["SỞ XÂY DỰNG"],
            ["TIẾN ĐỘ NHIỆM VỤ 12 KẾ HOẠCH 60/KH-UBND"],
            ["STT", "Đơn vị", "Tháng 5/2026", "", "", "Tháng 6/2026", "", ""],
            ["", "", *("Tình trạng", "Ngày hoàn thành", "Văn bản") * 2],
            [1, "Sở Xây dựng", "Hoàn thành", "28/5/2026", "03 tin", "Hoàn thành", "29/6/2026", "02 tin"],
            [2, "Xã Phú Lạc", "Không phát sinh", "", "", "Đang thực hiện", "", ""],
        ],
        merges=["A3:A4", "B3:B4", "C3:E3", "F3:H3"],
    )
    made["ab08-several-occurrences-in-one-cell.xlsx"] = sheet(
        [
            ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
            ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH 60/KH-UBND (Tính đến ngày 31/8/2026)"],
            ["STT", "Nhiệm vụ", "Thời gian", "Tình trạng", "Sản phẩm"],
            [
                *(11, TONG_KET, "Tháng 7, tháng 12/2026"),
                "Tháng 7: hoàn thành (ngày 29/7/2026); tháng 12: chưa thực hiện",
                "Tháng 7: Báo cáo số 1875/BC-SGDĐT",
            ],
            [
                12,
                TUYEN_TRUYEN,
                "Hàng tháng",
                "Tháng 2, 3 và 4: hoàn thành\nTháng 5 - tháng 7: đang thực hiện",
                "Tin, bài",
            ],
        ]
    )
    made["ab09-occurrences-and-one-day-of-completion.xlsx"] = sheet(
        [
            ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
            ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH 60/KH-UBND (Tính đến ngày 31/8/2026)"],
            ["STT", "Nhiệm vụ", "Mốc, kỳ", "Tình trạng", "Ngày hoàn thành"],
            [12, TUYEN_TRUYEN, "Tháng 2, tháng 3", "Hoàn thành", "31/3/2026"],
            [12, TUYEN_TRUYEN, "Tháng 4, tháng 5", "Hoàn thành", ""],
            [12, TUYEN_TRUYEN, "Tháng 6", "Tháng 7: hoàn thành", ""],
        ]
    )
    return made


def _results() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ab10-units-by-months-counted-in-a-line-above.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["SỐ TIN, BÀI TUYÊN TRUYỀN (NHIỆM VỤ 12) NĂM 2026"],
            ["", "", "", "Đơn vị tính: tin, bài"],
            ["STT", "Đơn vị", "Tháng 2", "Tháng 3", "Cộng"],
            [1, "Phường Bá Xuyên", 2, 3, 5],
            [2, "Xã Văn Hán", 0, 1, 1],
            ["", "Tổng cộng", 2, 4, 6],
        ]
    )
    made["ab17-numbers-without-a-title-or-a-name.xlsx"] = sheet(
        [
            ["UBND XÃ PHONG QUANG"],
            ["SỐ LIỆU ĐO ĐẾM NHIỆM VỤ 7 KẾ HOẠCH 60/KH-UBND THÁNG 7/2026"],
            ["STT", "Nội dung", "Đơn vị tính", "Giá trị"],
            [1, "Hội nghị sơ kết đã tổ chức", "hội nghị", 1, 8],
            [2, "Đại biểu tham dự", "người", 85, 9],
            ["", "", "", 12],
        ]
    )
    made["ab11-planned-for-the-year-done-in-the-quarter.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG TRUNG THÀNH"],
            ["KẾT QUẢ ĐO ĐẾM NHIỆM VỤ 12 KẾ HOẠCH 60/KH-UBND QUÝ III/2026"],
            ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện quý III", "Tỷ lệ % so với kế hoạch"],
            [1, "Tin, bài", "tin, bài", 60, 18, 30],
        ]
    )
    made["ab12-tasks-in-fewer-words-and-a-share-over-the-whole.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ ĐO ĐẾM ĐƯỢC QUÝ II/2026"],
            ["STT", "Nhiệm vụ", "Chỉ tiêu đo đếm", "Đơn vị tính", "Giá trị"],
            [1, "Tham mưu khen thưởng chuyên đề, đột xuất", "Hồ sơ trình khen", "hồ sơ", 6],
            [2, "Số hóa hồ sơ", "Tỷ lệ hồ sơ được số hóa", "%", "112"],
            [3, "Số hóa hồ sơ", "Tỷ lệ thực hiện kế hoạch số hóa", "%", "112"],
        ]
    )
    made["ab13-signatures-under-few-numbers.xlsx"] = sheet(
        [
            ["UBND XÃ PHONG QUANG"],
            ["SỐ LIỆU ĐO ĐẾM NHIỆM VỤ 7 KẾ HOẠCH 60/KH-UBND THÁNG 7/2026"],
            ["STT", "Nội dung", "Đơn vị tính", "Giá trị"],
            [1, "Hội nghị sơ kết đã tổ chức", "hội nghị", 1],
            [2, "Đại biểu tham dự", "người", 85],
            [],
            ["NGƯỜI LẬP BIỂU", "", "", "CHỦ TỊCH"],
            ["(Ký, họ tên)", "", "", "(Ký tên, đóng dấu)"],
            ["", "", "", "Nguyễn Văn Minh Họa"],
        ]
    )
    return made


def _lists() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ab14-two-heads-from-one-day.xlsx"] = sheet(
        [
            ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"],
            ["STT", "Tên cụm, khối", "Đơn vị", "Vai trò", "Hiệu lực từ"],
            [1, "Khối thi đua minh họa", "Sở Y tế", "Trưởng khối", "01/01/2026"],
            [2, "Khối thi đua minh họa", "Sở Tư pháp", "Trưởng khối", "01/01/2026"],
            [3, "Khối thi đua minh họa", "Sở Xây dựng", "Trưởng khối", "01/07/2026"],
        ]
    )
    made["ab16-roles-beside-several-and-broken-names.xlsx"] = sheet(
        [
            ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"],
            ["STT", "Tên cụm, khối", "Đơn vị", "Vai trò"],
            [1, "Khối thi đua minh họa", "Sở\nY tế", "Trưởng khối"],
            [2, "Khối thi đua minh họa", "Sở Tư pháp, Sở Xây dựng", "Thành viên"],
            [3, "Khối thi đua minh họa", "Sở Công Thương", "Phó khối"],
        ]
    )
    made["ab15-a-target-of-the-whole-province.xlsx"] = sheet(
        [
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2026"],
            ["STT", "Chỉ số", "Năm", "Đơn vị", "Chỉ tiêu (%)", "Văn bản giao"],
            [1, "B", 2026, "Toàn tỉnh", 60, "Hướng dẫn số 12/HD-SNV"],
        ]
    )
    return made
