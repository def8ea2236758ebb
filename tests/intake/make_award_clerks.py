"""Workbooks for make_workbooks.py as clerks of many offices made them: lists, letters, exports, words between rows.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book

STC = [["UBND TỈNH THÁI NGUYÊN"], ["SỞ TÀI CHÍNH"], []]
SNV = [["UBND TỈNH THÁI NGUYÊN"], ["SỞ NỘI VỤ"], []]


def award_clerks() -> dict[str, bytes]:
    """File name -> bytes."""
    return (
        _whose()
        | _words_between()
        | _not_read()
        | _read()
        | _decided()
        | _levels()
        | _notes()
        | _when()
        | _beside()
        | _not_given()
    )


def _whose() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl01-decision-that-adds-to-the-titles.xlsx"] = sheet(
        [
            *STC,
            ["DANH SÁCH KHEN THƯỞNG"],
            ["(Kèm theo Quyết định số 301/QĐ-STC ngày 10/02/2026 của Giám đốc Sở Tài chính)"],
            ["STT", "Họ và tên", "Đơn vị", "Hình thức"],
            [1, "A", "Phòng Ngân sách", "Giấy khen"],
            [2, "B", "Phòng Giá", "Giấy khen"],
            ["Bổ sung theo Quyết định số 315/QĐ-STC ngày 18/02/2026"],
            [3, "C", "Văn phòng", "Giấy khen"],
            [4, "D", "Thanh tra", "Giấy khen"],
        ]
    )
    made["cl02-people-of-many-units-beside-unknown-ones.xlsx"] = sheet(
        [
            *SNV,
            ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["(Kèm theo Quyết định số 900/QĐ-UBND ngày 12/6/2026)"],
            ["STT", "Họ và tên", "Chức vụ, đơn vị công tác"],
            [1, "A", "Sở Y tế"],
            [2, "B", "Giám đốc Công an tỉnh"],
            [3, "C", "Chuyên viên Sở Tài chính"],
            [4, "D", "Xóm 3, xã Phú Bình"],
            [5, "E", ""],
        ]
    )
    made["cl17-people-of-bodies-that-are-no-units-of-ours.xlsx"] = sheet(
        [
            *SNV,
            ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["(Kèm theo Quyết định số 900/QĐ-UBND ngày 12/6/2026)"],
            ["STT", "Họ và tên", "Đơn vị công tác"],
            [1, "A", "Công an tỉnh"],
            [2, "B", "Trường THPT A"],
        ]
    )
    made["cl03-addresses-that-are-units.xlsx"] = sheet(
        [
            ["UBND TỈNH THÁI NGUYÊN"],
            ["SỞ CÔNG THƯƠNG"],
            ["DANH SÁCH DOANH NGHIỆP ĐƯỢC TÔN VINH DOANH NGHIỆP XUẤT SẮC TỈNH THÁI NGUYÊN"],
            ["(Kèm theo Quyết định số 2500/QĐ-UBND ngày 12/10/2026 của Chủ tịch UBND tỉnh)"],
            ["STT", "Tên doanh nghiệp", "Địa chỉ"],
            [1, "Công ty A", "Xã Tân Cương"],
            [2, "Công ty B", "KCN Điềm Thụy"],
        ]
    )
    made["cl04-letterhead-of-a-body-of-the-commune.xlsx"] = sheet(
        [
            ["HỘI LHPN TỈNH THÁI NGUYÊN"],
            ["HỘI LHPN XÃ QUÂN CHU"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["TT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, "Giấy khen của UBND xã", 2, 5],
        ]
    )
    made["cl05-units-given-a-flag-beside-their-clusters.xlsx"] = sheet(
        [
            *SNV,
            ["DANH SÁCH CÁC ĐƠN VỊ ĐƯỢC TẶNG CỜ THI ĐUA CỦA UBND TỈNH"],
            ["(Theo Quyết định số 210/QĐ-UBND ngày 28/01/2026 của Chủ tịch UBND tỉnh)"],
            ["STT", "Tên đơn vị", "Cụm, khối thi đua"],
            [1, "Sở Tài chính", "Khối Tổng hợp"],
            [2, "UBND xã Đồng Hỷ", "Cụm số 3"],
        ]
    )
    return made


def _words_between() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl06-corrected-below-and-in-a-note.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG SÔNG CÔNG"],
            ["KẾT QUẢ KHEN THƯỞNG THÁNG 6/2026"],
            ["STT", "Số QĐ", "Ngày QĐ", "Hình thức", "Tập thể", "Cá nhân", "Ghi chú"],
            [1, "610/QĐ-UBND", "05/6/2026", "Giấy khen", 3, 14, ""],
            [2, "655/QĐ-UBND", "19/6/2026", "Giấy khen", 1, 7, "số đúng là 8 cá nhân"],
            [],
            ["Đính chính: Quyết định số 610/QĐ-UBND khen 12 cá nhân (báo cáo trước ghi 14)"],
            ["Khen thêm 02 cá nhân theo đề nghị của Hội Nông dân"],
        ]
    )
    made["cl07-awards-named-beside-the-decision.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG LINH SƠN"],
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["TT", "Tên tập thể, cá nhân", "Đơn vị/Địa chỉ"],
            ["Quyết định số 33/QĐ-UBND ngày 02/02/2026 - Giấy khen về công tác mặt trận"],
            [1, "Ban công tác Mặt trận TDP 1", "TDP 1"],
            [2, "Ông A", "TDP 2"],
            ["Quyết định số 91/QĐ-UBND ngày 11/5/2026 - Giấy khen về an toàn giao thông"],
            [1, "Bà B", "Công an phường"],
        ]
    )
    made["cl08-levels-with-their-sums.xlsx"] = sheet(
        [
            ["UBND XÃ CHỢ MỚI"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["TT", "Hình thức", "Tổng", "Tập thể", "Cá nhân"],
            ["I", "Khen cấp Nhà nước", 2, "", 2],
            [1, "Huân chương Lao động hạng Nhì", 1, "", 1],
            [2, "Bằng khen của Thủ tướng Chính phủ", 1, "", 1],
            ["II", "Khen cấp tỉnh", 6, 1, 5],
            [1, "Bằng khen của Chủ tịch UBND tỉnh", 6, 1, 5],
        ]
    )
    return made


def _not_read() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl09-a-list-nobody-understands-beside-one-read.xlsx"] = book(
        (
            "Tổng hợp",
            [
                ["UBND PHƯỜNG QUAN TRIỀU"],
                ["TỔNG HỢP KHEN THƯỞNG THÁNG 7/2026"],
                ["TT", "Hình thức", "Tập thể", "Cá nhân"],
                [1, "Giấy khen của Chủ tịch UBND phường", 2, 3],
            ],
        ),
        (
            "Tháng 8",
            [
                ["DANH SÁCH KHEN THƯỞNG THÁNG 8/2026"],
                ["TT", "Nơi nhận khen", "Hình thức", "Số QĐ"],
                [1, "Tổ dân phố 4", "Giấy khen", "300/QĐ-UBND"],
            ],
        ),
    )
    made["cl10-households-beside-years.xlsx"] = sheet(
        [
            ["UBND XÃ KHA SƠN"],
            ["KẾT QUẢ BÌNH XÉT GIA ĐÌNH VĂN HÓA"],
            ["STT", "Xóm", "Số hộ", "Năm 2024", "Năm 2025", "Thôn văn hóa"],
            [1, "Xóm A", 120, "", 110, "x"],
            [2, "Xóm B", 98, "", 90, ""],
            ["", "Tổng", 218, "", 200, 1],
        ]
    )
    return made


def _read() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl11-names-under-collective-or-person.xlsx"] = book(
        (
            "BK tỉnh",
            [
                ["SỞ XÂY DỰNG"],
                ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2026"],
                ["STT", "Tập thể/cá nhân", "Số QĐ", "Ngày QĐ"],
                ["A", "Tập thể"],
                [1, "Phòng Quản lý nhà", "456/QĐ-UBND", "12/3/2026"],
                ["B", "Cá nhân"],
                [1, "A - Trưởng phòng", "456/QĐ-UBND", "12/3/2026"],
            ],
        ),
        (
            "GK Sở",
            [
                ["SỞ XÂY DỰNG"],
                ["DANH SÁCH TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ NĂM 2026"],
                ["STT", "Họ tên/tập thể", "Loại", "Số QĐ", "Ngày QĐ"],
                [1, "B", "Cá nhân", "77/QĐ-SXD", "05/01/2026"],
                [2, "Phòng Kinh tế", "Tập thể", "77/QĐ-SXD", "05/01/2026"],
            ],
        ),
    )
    made["cl12-kinds-behind-the-award.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II/2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Giấy khen đột xuất", "Cá nhân", 4],
            [2, "Giấy khen chuyên đề", "Cá nhân", 5],
            [3, "Giấy khen của Giám đốc Sở (thường xuyên)", "Tập thể", 2],
            [4, "Bằng khen của UBND tỉnh theo chuyên đề", "Cá nhân", 3],
        ]
    )
    made["cl13-decisions-under-the-award-of-the-title.xlsx"] = sheet(
        [
            ["THANH TRA TỈNH"],
            ["Danh sách quyết định tặng giấy khen của Chánh Thanh tra tỉnh năm 2026"],
            ["Số thứ tự", "Ngày ban hành", "Số quyết định", "Số tập thể được khen", "Số cá nhân được khen"],
            [1, "15/01/2026", "12/QĐ-TTr", 4, 18],
            [2, "02/7/2026", "96/QĐ-TTr", "", 5],
        ]
    )
    made["cl14-decisions-of-movements-by-columns.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG ĐỨC XUÂN"],
            ["KHEN THƯỞNG CÁC PHONG TRÀO THI ĐUA NĂM 2026"],
            ["STT", "Phong trào", "Số QĐ", "Ngày", "Giấy khen tập thể", "Giấy khen cá nhân"],
            [1, "Bình dân học vụ số", "71/QĐ-UBND", "13/02/2026", 1, 9],
        ]
    )
    made["cl15-export-with-titles-run-together.csv"] = (
        "TenDonVi,TenHinhThuc,LoaiHinhKT,DoiTuong,SoLuong,SoQD,NgayQD\n"
        "UBND phường Quyết Thắng,Gia đình văn hóa,,Hộ gia đình,3120,60/QĐ-UBND,2026-01-05\n"
        "UBND phường Quyết Thắng,Thư khen,Đột xuất,Cá nhân,1,55/QĐ-UBND,2026-04-02\n"
    ).encode()
    made["cl16-number-of-people-by-school.xlsx"] = sheet(
        [
            ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
            ["THỐNG KÊ KHEN THƯỞNG"],
            ["TT", "Đơn vị", "Hình thức", "Số người", "Văn bản"],
            [1, "Trường THPT A", "Chiến sĩ thi đua cơ sở", 12, "QĐ số 1520/QĐ-SGDĐT ngày 30/7/2026"],
            [2, "Trường THPT B", "Chiến sĩ thi đua cơ sở", 9, "QĐ số 1520/QĐ-SGDĐT ngày 30/7/2026"],
        ]
    )
    return made


def _decided() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl18-the-decision-itself-over-its-list.xlsx"] = sheet(
        [
            ["ỦY BAN NHÂN DÂN"],
            ["XÃ VĂN HÁN"],
            ["Số: 215/QĐ-UBND", "", "Văn Hán, ngày 14 tháng 5 năm 2026"],
            ["QUYẾT ĐỊNH"],
            ["Về việc tặng Giấy khen cho các cá nhân có thành tích trong công tác bầu cử"],
            ["STT", "Họ và tên", "Địa chỉ"],
            [1, "A", "Xóm 1"],
            [2, "B", "Xóm 2"],
        ]
    )
    made["cl19-how-many-decisions-were-issued.xlsx"] = sheet(
        [
            ["UBND XÃ QUANG SƠN"],
            ["THỐNG KÊ CÔNG TÁC KHEN THƯỞNG NĂM 2026"],
            ["Tháng", "Số quyết định", "Giấy khen tập thể", "Giấy khen cá nhân"],
            ["Tháng 1", 2, 3, 12],
            ["Tháng 2", 1, "", 4],
            ["Cộng", 3, 3, 16],
        ]
    )
    made["cl20-awards-taken-back-below-a-group-row.xlsx"] = sheet(
        [
            ["UBND XÃ XUÂN DƯƠNG"],
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên", "Thôn"],
            ["Quyết định số 30/QĐ-UBND ngày 05/02/2026 về việc tặng Giấy khen"],
            [1, "A", "Nà Cà"],
            [2, "B", "Nà Dăm"],
            ["Quyết định số 77/QĐ-UBND ngày 02/4/2026 về việc thu hồi Giấy khen"],
            [1, "B", "Nà Dăm"],
            ["Quyết định số 90/QĐ-UBND ngày 02/5/2026 về việc tặng Giấy khen"],
            [1, "C", "Nà Cà"],
        ]
    )
    made["cl21-a-list-of-those-it-was-taken-from.xlsx"] = sheet(
        [
            ["UBND XÃ VÕ NHAI"],
            ["DANH SÁCH CÁ NHÂN BỊ THU HỒI GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"],
            ["(Kèm theo Quyết định số 140/QĐ-UBND ngày 22/4/2026)"],
            ["STT", "Họ tên", "Xóm"],
            [1, "A", "Xóm 1"],
        ]
    )
    made["cl22-decision-written-once-for-its-rows.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG TRUNG THÀNH"],
            ["TỔNG HỢP CÁC QUYẾT ĐỊNH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Số QĐ", "Ngày", "Hình thức", "Đối tượng", "SL"],
            [1, "20/QĐ-UBND", "15/01/2026", "Lao động tiên tiến", "Cá nhân", 31],
            ["", "", "", "Tập thể lao động tiên tiến", "Tập thể", 4],
            [2, "", "", "Giấy khen", "Cá nhân", 9],
        ]
    )
    made["cl23-decision-in-brackets-behind-the-award.xlsx"] = sheet(
        [
            ["UBND XÃ VĨNH THÔNG"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            [
                "Đối tượng",
                "Giấy khen (QĐ số 11/QĐ-UBND ngày 20/01/2026)",
                "Giấy khen (QĐ số 95/QĐ-UBND ngày 30/6/2026)",
            ],
            ["Tập thể", 2, 3],
            ["Cá nhân", 10, 14],
        ]
    )
    return made


def _levels() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl24-awards-by-what-they-were-given-for.xlsx"] = sheet(
        [
            ["UBND XÃ TRUNG HỘI"],
            ["KẾT QUẢ KHEN THƯỞNG 6 THÁNG ĐẦU NĂM 2026"],
            ["STT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, "Giấy khen công tác phòng chống thiên tai", 4, 20],
            [2, "Giấy khen công tác khuyến học", 1, 15],
        ]
    )
    made["cl25-a-sheet-for-each-level.xlsx"] = book(
        ("Cấp tỉnh", [["SỞ Y TẾ"], ["Quý I năm 2026"], ["TT", "Hình thức", "TT", "CN"], [1, "Bằng khen", 2, 5]]),
        ("Cấp bộ", [["SỞ Y TẾ"], ["Quý I năm 2026"], ["TT", "Hình thức", "TT", "CN"], [1, "Bằng khen", 1, 2]]),
    )
    made["cl26-given-by-bodies-no-form-names.xlsx"] = sheet(
        [
            ["UBND XÃ YÊN BÌNH"],
            ["TỔNG HỢP KHEN THƯỞNG NĂM 2025"],
            ["STT", "Cơ quan khen", "Hình thức", "Cá nhân"],
            [1, "UBND tỉnh", "Bằng khen", 3],
            [2, "Bộ Quốc phòng", "Bằng khen", 1],
            [3, "Hội Nông dân tỉnh", "Giấy khen", 2],
            [4, "Tỉnh đoàn", "Bằng khen", 1],
        ]
    )
    made["cl27-all-staff-beside-two-awards-each.xlsx"] = sheet(
        [
            ["UBND XÃ ĐỨC LƯƠNG"],
            ["TỔNG HỢP BÌNH XÉT THI ĐUA NĂM 2025"],
            ["TT", "Đơn vị", "Tổng số CBCCVC", "Lao động tiên tiến", "CSTĐ cơ sở"],
            [1, "Trường Mầm non A", 28, 24, 3],
            [2, "Trường THCS B", 41, 39, 5],
        ]
    )
    return made


def _notes() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl28-notes-against-their-rows.xlsx"] = sheet(
        [
            ["UBND XÃ LA HIÊN"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "Quyết định", "Ghi chú"],
            [1, "Thư khen", "Cá nhân", 5, "15/QĐ-UBND ngày 20/7/2026", "1 người từ chối"],
            [2, "Thư khen", "Cá nhân", 6, "16/QĐ-UBND ngày 21/7/2026", "gồm 4 CN, 2 hộ"],
            [3, "Thư khen", "Cá nhân", 7, "17/QĐ-UBND ngày 22/7/2026", "Tập thể"],
            [4, "Thư khen", "Cá nhân", 8, "18/QĐ-UBND ngày 23/7/2026", "theo QĐ số 19/QĐ-UBND ngày 24/7/2026"],
            [5, "Thư khen", "Cá nhân", 9, "", "QĐ số 20/QĐ-UBND ngày 24/7/2026"],
            [6, "Thư khen", "Cá nhân", 9, "21/QĐ-UBND ngày 25/7/2026", "trong đó 3 nữ, 2 cá nhân là đảng viên"],
        ]
    )
    made["cl29-decisions-under-note.xlsx"] = sheet(
        [
            ["UBND XÃ LA HIÊN"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"],
            ["STT", "Hình thức", "Tập thể", "Cá nhân", "Ghi chú"],
            [1, "Giấy khen", 2, 5, "QĐ số 15/QĐ-UBND ngày 20/7/2026"],
            [2, "Giấy khen", 1, 6, "QĐ số 35/QĐ-UBND ngày 20/8/2026"],
        ]
    )
    made["cl30-a-household-told-in-the-notes-of-a-list.xlsx"] = sheet(
        [
            ["UBND XÃ LA HIÊN"],
            ["DANH SÁCH TẶNG GIẤY KHEN QUÝ III/2026"],
            ["STT", "Họ tên", "Xóm", "Ghi chú"],
            [1, "A", "Xóm 1", ""],
            [2, "B", "Xóm 2", "Hộ gia đình"],
        ]
    )
    return made


def _of_title(title: str) -> bytes:
    """One row under a title that says when."""
    return sheet([["UBND XÃ VÔ TRANH"], [title], ["STT", "Hình thức", "Tập thể", "Cá nhân"], [1, "Thư khen", 2, 9]])


def _when() -> dict[str, bytes]:
    return {
        "cl31-a-year-of-five-digits.xlsx": _of_title("KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 20226"),
        "cl32-a-quarter-nobody-understands.xlsx": _of_title("KẾT QUẢ KHEN THƯỞNG QUÝ ll NĂM 2026"),
        "cl33-a-month-that-has-not-begun.xlsx": _of_title("KẾT QUẢ KHEN THƯỞNG THÁNG 7/2027"),
        "cl34-a-year-long-ago.xlsx": sheet(
            [
                ["SỞ TƯ PHÁP"],
                ["DANH SÁCH QUYẾT ĐỊNH KHEN THƯỞNG"],
                ["STT", "Hình thức", "Đối tượng", "SL", "Số QĐ", "Ngày QĐ"],
                [1, "Thư khen", "Cá nhân", 9, "12/QĐ-STP", "14/7/2016"],
                [2, "Thư khen", "Cá nhân", 3, "15/QĐ-STP", "20/7/2026"],
            ]
        ),
    }


def _beside() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl35-number-of-people-beside-collectives.xlsx"] = sheet(
        [
            ["UBND XÃ HIỆP LỰC"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ I NĂM 2026"],
            ["STT", "Hình thức", "Số tập thể", "Số người", "Số hộ"],
            [1, "Giấy khen của Chủ tịch UBND xã", 2, 11, 1],
        ]
    )
    made["cl36-movements-and-decisions-counted-beside-awards.xlsx"] = sheet(
        [
            ["UBND XÃ BA BỂ"],
            ["Kỳ báo cáo: Quý III năm 2026"],
            ["STT", "Chỉ tiêu", "ĐVT", "Kết quả"],
            [1, "Số phong trào thi đua phát động", "phong trào", 3],
            [2, "Số quyết định khen thưởng", "quyết định", 4],
            [3, "Giấy khen của Chủ tịch UBND xã", "", 20],
            ["", "- Tập thể", "tập thể", 4],
            ["", "- Cá nhân", "người", 16],
        ]
    )
    made["cl37-a-whole-that-is-only-of-one-column.xlsx"] = sheet(
        [
            ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"],
            ["KẾT QUẢ CÔNG NHẬN GIA ĐÌNH VĂN HÓA, KHU DÂN CƯ VĂN HÓA NĂM 2025"],
            ["STT", "Xã, phường", "Tổng số hộ", "Số GĐVH", "Tổng số KDC", "KDC văn hóa"],
            [1, "Xã Đại Từ", 9000, 8200, 40, 35],
            [2, "Xã Phú Lương", 8500, 8001, 52, 50],
        ]
    )
    return made


def _not_given() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["cl38-households-that-did-not-attain.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["DANH SÁCH HỘ KHÔNG ĐẠT DANH HIỆU GIA ĐÌNH VĂN HÓA NĂM 2025"],
            ["STT", "Chủ hộ", "Xóm"],
            [1, "Ông A", "Xóm 1"],
        ]
    )
    made["cl39-guests-of-a-ceremony.xlsx"] = sheet(
        [
            *SNV,
            ["DANH SÁCH ĐẠI BIỂU DỰ LỄ TRAO TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2026"],
            ["STT", "Họ và tên", "Chức vụ, đơn vị công tác"],
            [1, "A", "Giám đốc Sở Y tế"],
        ]
    )
    made["cl40-those-who-did-not-fulfil-it-in-a-group.xlsx"] = sheet(
        [
            ["UBND XÃ XUÂN DƯƠNG"],
            ["DANH SÁCH TẶNG GIẤY KHEN QUÝ II/2026"],
            ["STT", "Họ và tên", "Xóm"],
            ["I", "Được tặng Giấy khen"],
            [1, "A", "Xóm 1"],
            ["II", "Không đủ điều kiện"],
            [1, "B", "Xóm 2"],
        ]
    )
    made["cl41-one-number-with-two-days.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG BÁ XUYÊN"],
            ["KHEN THƯỞNG NĂM 2026"],
            ["STT", "Số QĐ", "Ngày QĐ", "Hình thức", "Đối tượng", "SL"],
            [1, "50/QĐ-UBND", "05/3/2026", "Thư khen", "Cá nhân", 6],
            [2, "50/QĐ-UBND", "06/3/2026", "Thư khen", "Tập thể", 2],
        ]
    )
    made["cl42-letterhead-of-a-body-over-two-lines.xlsx"] = sheet(
        [
            ["ỦY BAN MTTQ VIỆT NAM"],
            ["XÃ ĐẠI TỪ"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, "Thư khen", 2, 7],
        ]
    )
    made["cl43-whose-unit-proposed-them.xlsx"] = sheet(
        [
            *SNV,
            ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["(Kèm theo Quyết định số 1500/QĐ-UBND ngày 10/7/2026)"],
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị trình"],
            [1, "A", "Trưởng phòng", "Sở Y tế"],
            [2, "B", "Bí thư chi bộ", "UBND xã Na Rì"],
        ]
    )
    made["cl46-bare-names-beside-a-decision.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG QUAN TRIỀU"],
            ["DANH SÁCH KHEN THƯỞNG THÁNG 8/2026"],
            ["STT", "Tên", "Đối tượng", "Hình thức", "Quyết định số, ngày"],
            [1, "Tổ 5", "Tổ dân phố", "Thư khen", "QĐ 500/QĐ-UBND, ngày 12/8/2026"],
            [2, "A", "Công nhân", "Thư khen", "QĐ 500/QĐ-UBND, ngày 12/8/2026"],
        ]
    )
    made["cl44-households-in-two-years.xlsx"] = sheet(
        [
            ["UBND XÃ QUẢNG BẠCH"],
            ["GIA ĐÌNH VĂN HÓA"],
            ["STT", "Thôn", "Năm 2025", "", "Năm 2026", ""],
            ["", "", "Số hộ", "Đạt GĐVH", "Số hộ", "Đạt GĐVH"],
            [1, "Nà A", 50, 45, 52, 48],
            [2, "Nà B", 60, 51, 61, 55],
        ],
        ["C3:D3", "E3:F3"],
    )
    made["cl45-names-under-collectives-and-persons.xlsx"] = sheet(
        [
            ["UBND XÃ NAM CƯỜNG"],
            ["DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN"],
            ["(Ban hành kèm theo Quyết định số 410/QĐ-UBND ngày 19/8/2026 của Chủ tịch UBND xã)"],
            ["STT", "Tập thể, cá nhân", "Đơn vị"],
            ["I. Tập thể"],
            [1, "Tổ ANTT thôn A", ""],
            ["II. Cá nhân"],
            [1, "B", "Thôn A"],
            [2, "C", "Công an xã"],
        ]
    )
    return made
