"""Award workbooks for make_workbooks.py, as 106 offices fill them in: each was once read wrongly or not at all.
Everything in them is made up; the name says what is odd about the sheet, the .expected file what is answered.
Kept apart so that each of these files can be read in one sitting."""

from __future__ import annotations

from tests.intake.make_workbooks import book


def sheet(rows: list[list], merges: list[str] | None = None, name: str = "Sheet1") -> bytes:
    return book((name, rows), merges={name: merges or []})


def awards() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["awards-01-decision-in-one-cell.xlsx"] = sheet(
        [
            ["Đơn vị báo cáo: UBND xã Định Hoá"],
            ["BIỂU TỔNG HỢP KHEN THƯỞNG 6 THÁNG ĐẦU NĂM 2026"],
            ["STT", "Nội dung", "Hình thức khen thưởng", "Đối tượng khen", "Số lượng", "Quyết định khen thưởng"],
            [1, "Phong trào xây dựng NTM", "Giấy khen", "Tập thể", 4, "Số 15/QĐ-UBND ngày 05/3/2026"],
            [2, "Phong trào xây dựng NTM", "Giấy khen", "Hộ gia đình", 6, "QĐ số 15/QĐ-UBND, ngày 05 tháng 3 năm 2026"],
            [3, "Đột xuất", "Giấy khen", "Cá nhân", 1, "16/QĐ-UBND (10/4/2026)"],
        ],
    )
    made["awards-02-group-rows-of-filling-words.xlsx"] = sheet(
        [
            ["UBND XÃ CHỢ MỚI"],
            ["BIỂU TỔNG HỢP KHEN THƯỞNG NĂM 2026"],
            ["STT", "Nội dung", "Đối tượng", "Số lượng"],
            ["I", "Danh hiệu thi đua", "", 25],
            [1, "Lao động tiên tiến", "Cá nhân", 20],
            [2, "Tập thể lao động tiên tiến", "Tập thể", 3],
            [3, "Chiến sĩ thi đua cơ sở", "Cá nhân", 2],
            ["II", "Hình thức khen thưởng", "", 40],
            ["1", "Giấy khen của Chủ tịch UBND xã", "", 40],
            ["a)", "Khen thưởng công trạng", "Cá nhân", 10],
            ["b)", "Khen thưởng chuyên đề", "Cá nhân", 25],
            ["c)", "Khen thưởng đột xuất", "Tập thể", 5],
            ["", "Tổng cộng (I+II)", "", 65],
        ],
    )
    made["awards-03-people-with-titles.xlsx"] = sheet(
        [
            ["UBND XÃ LAM VỸ"],
            ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN"],
            ["(Kèm theo Quyết định số 125/QĐ-UBND ngày 20/5/2026 của Chủ tịch UBND xã Lam Vỹ)"],
            ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng"],
            [1, "Ông Nguyễn Văn An", "Trưởng xóm Đồng Keo", "Giấy khen"],
            [2, "Bà Trần Thị Bình", "Nông dân xóm Nà Loòng", "Giấy khen"],
            [3, "Ông Lý Văn Cường", "Công an viên", "Giấy khen"],
        ],
    )
    made["awards-04-tong-over-tt-cn.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["BÁO CÁO KẾT QUẢ KHEN THƯỞNG"],
            ["(Quý II năm 2026)"],
            ["STT", "Danh hiệu, hình thức", "Tổng"],
            ["", "", "TT", "CN", "HGĐ"],
            [1, "Giấy khen của CT UBND xã", 4, 10, 3],
            [2, "LĐTT", 0, 22, "-"],
            [3, "TTLĐTT", 2, "-", ""],
            ["", "Tổng", 6, 32, 3],
        ],
        ["A4:A5", "B4:B5", "C4:E4"],
    )
    made["awards-05-number-row-with-dots.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP KẾT QUẢ KHEN THƯỞNG CỦA CÁC XÃ, PHƯỜNG QUÝ I/2026"],
            ["STT", "Đơn vị", "Danh hiệu thi đua", "", "", "Hình thức khen thưởng", "", "", "Tổng cộng"],
            ["", "", "LĐTT", "CSTĐCS", "TTLĐTT", "Giấy khen của Chủ tịch UBND cấp xã"],
            ["", "", "", "", "", "Tập thể", "Cá nhân", "Hộ gia đình"],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)=(3)+...+(8)"],
            [1, "Xã Đại Từ", 10, 2, 1, 3, 4, 5, 25],
            [2, "Xã La Bằng", 0, 0, "-", 1, "", 2, 3],
            ["", "Cộng", 10, 2, 1, 4, 4, 7, 28],
        ],
        ["A3:A5", "B3:B5", "C3:E3", "F3:H3", "I3:I5", "C4:C5", "D4:D5", "E4:E5", "F4:H4"],
    )
    made["awards-06-side-by-side-quarters.xlsx"] = sheet(
        [
            ["UBND xã Phú Xuyên"],
            ["QUÝ I/2026", "", "", "", "", "QUÝ II/2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "", "STT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "LĐTT", "Cá nhân", 4, "", 1, "LĐTT", "Cá nhân", 9],
            [2, "Giấy khen", "Tập thể", 2, "", 2, "Giấy khen", "Tập thể", 1],
        ],
    )
    made["awards-07-people-by-groups-and-workplace.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG BÁCH QUANG"],
            ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG"],
            ["(Kèm theo Quyết định số 88/QĐ-UBND ngày 12 tháng 6 năm 2026 của Chủ tịch UBND phường Bách Quang)"],
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
            ["I", "TẬP THỂ"],
            [1, "Tổ dân phố số 5"],
            [2, "Trường Tiểu học Bách Quang"],
            ["II", "CÁ NHÂN"],
            [1, "Nguyễn Văn An", "Công chức", "UBND phường"],
            [2, "Trần Thị Bình", "Công nhân", "Công ty ABC"],
            [3, "Lê Thị Chi", "Giáo viên", "Trường TH Bách Quang"],
            ["III", "HỘ GIA ĐÌNH"],
            [1, "Hộ ông Phạm Văn Dũng", "", "TDP 3"],
        ],
    )
    made["awards-08-software-export.xlsx"] = sheet(
        [
            [
                "STT",
                "Tên gọi",
                "Tên tập thể/cá nhân/hộ gia đình",
                "Chức vụ",
                "Đơn vị công tác",
                "Phân loại khen thưởng",
                "Danh hiệu/Hình thức",
                "Phân loại đối tượng",
                "Lĩnh vực",
                "Số quyết định",
                "Ngày quyết định",
            ],
            [
                1,
                "Ông",
                "Nguyễn Văn An",
                "Trưởng phòng",
                "Xã Cẩm Giàng",
                "Khen thưởng công trạng",
                "Giấy khen của Chủ tịch UBND xã",
                "Các cấp lãnh đạo từ phó phòng trở lên",
                "Hành chính",
                "31/QĐ-UBND",
                "10/02/2026",
            ],
            [
                2,
                "Bà",
                "Trần Thị Bình",
                "Chuyên viên",
                "Xã Cẩm Giàng",
                "Khen thưởng công trạng",
                "Giấy khen của Chủ tịch UBND xã",
                "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
                "Hành chính",
                "31/QĐ-UBND",
                "10/02/2026",
            ],
            [
                3,
                "Bà",
                "Trần Thị Bốn",
                "Chuyên viên",
                "Xã Cẩm Giàng",
                "Khen thưởng công trạng",
                "Giấy khen của Chủ tịch UBND xã",
                "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
                "Hành chính",
                "31/QĐ-UBND",
                "10/02/2026",
            ],
        ],
    )
    made["awards-09-people-with-marks.xlsx"] = sheet(
        [
            ["Sở Tài chính"],
            ["DANH SÁCH CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2026"],
            ["(Kèm theo Quyết định số 301/QĐ-STC ngày 15/7/2026)"],
            ["STT", "Họ và tên", "Chức vụ", "LĐTT", "CSTĐCS", "Giấy khen của Giám đốc Sở"],
            [1, "Nguyễn Văn A", "Chuyên viên", "x", "x", ""],
            [2, "Trần Thị B", "Trưởng phòng", "x", "", "x"],
            [3, "Lê Văn C", "Chuyên viên", "x", "", ""],
            ["", "Cộng", "", 3, 1, 1],
        ],
    )
    made["awards-10-households-title-decision.xlsx"] = sheet(
        [
            ["UBND xã Nam Cường"],
            ["DANH SÁCH GIA ĐÌNH VĂN HÓA NĂM 2026"],
            ["Quyết định số 210/QĐ-UBND ngày 10/11/2026"],
            ["STT", "Họ tên chủ hộ", "Xóm"],
            [1, "Nông Văn A", "Bản Chảy"],
            [2, "Hoàng Thị B", "Bản Chảy"],
            [3, "Triệu Văn C", "Cọn Poỏng"],
        ],
    )
    made["awards-11-people-with-occupation.xlsx"] = sheet(
        [
            ["UBND xã Yên Phong"],
            ["Danh sách khen thưởng 6 tháng đầu năm 2026"],
            ["STT", "Họ và tên", "Nghề nghiệp", "Hình thức", "Số QĐ", "Ngày QĐ"],
            [1, "Nông Văn An", "Nông dân", "Giấy khen của Chủ tịch UBND xã", "05/QĐ-UBND", "10/01/2026"],
            [2, "Hà Thị Bé", "Nông dân", "Giấy khen của Chủ tịch UBND xã", "05/QĐ-UBND", "10/01/2026"],
            [3, "Mã Văn Ca", "Công nhân", "Giấy khen của Chủ tịch UBND xã", "09/QĐ-UBND", "11/02/2026"],
        ],
    )
    made["awards-12-0603-by-groups.xlsx"] = sheet(
        [
            ["Biểu số: 0603.N/BNV-TĐKT", "", "", "Đơn vị báo cáo: Sở Xây dựng"],
            ["Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023", "", "", "Đơn vị nhận báo cáo: Sở Nội vụ"],
            ["Ngày nhận báo cáo: Ngày 15 tháng 12 năm 2026"],
            ["SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG"],
            ["Năm 2026"],
            ["", "", "", "", "", "", "", "Đơn vị tính: Lượt khen thưởng"],
            ["", "Mã số", "Tổng số", "Chia ra"],
            [
                "",
                "",
                "",
                "Bằng khen",
                "Chiến sĩ thi đua cấp bộ, tỉnh",
                "Cờ thi đua của tỉnh",
                "Huy hiệu (kỷ niệm chương)",
            ],
            ["A", "B", "1=2+3+4+5", 2, 3, 4, 5],
            ["Tổng số", "01", 24, 15, 4, 2, 3],
            ["I. Phân theo đối tượng"],
            ["1. Tập thể", "02", 9, 7, 0, 2, 0],
            ["Trong đó: Doanh nghiệp", "03", 2, 2, 0, 0, 0],
            ["2. Hộ gia đình", "04", 1, 1, 0, 0, 0],
            ["3. Cá nhân", "05", 14, 7, 4, 0, 3],
            ["+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên", "06", 0, 0, 0, 0, 0],
            ["+ Lãnh đạo cấp vụ, sở, ngành và tương đương", "07", 2, 1, 0, 0, 1],
            ["+ Doanh nhân", "08", 1, 1, 0, 0, 0],
            ["+ Các cấp lãnh đạo khác từ phó phòng trở lên", "09", 5, 2, 2, 0, 1],
            [
                "+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
                "10",
                6,
                3,
                2,
                0,
                1,
            ],
            ["II. Phân theo phương thức"],
            ["Thường xuyên", "11", 20, 11, 4, 2, 3],
            ["Chuyên đề", "12", 4, 4, 0, 0, 0],
            ["Đột xuất", "13", 0, 0, 0, 0, 0],
            ["Đối ngoại", "14", 0, 0, 0, 0, 0],
            ["Cống hiến", "15", 0],
            ["Niên hạn", "16", 0],
            ["Kháng chiến", "17", 0],
            [],
            ["Người lập biểu", "", "", "Thủ trưởng đơn vị"],
        ],
        ["D7:G7"],
    )
    made["awards-13-0603-subset-over.xlsx"] = sheet(
        [
            ["Biểu số: 0603.N/BNV-TĐKT", "", "", "Đơn vị báo cáo: Sở Xây dựng"],
            ["Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023", "", "", "Đơn vị nhận báo cáo: Sở Nội vụ"],
            ["Ngày nhận báo cáo: Ngày 15 tháng 12 năm 2026"],
            ["SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG"],
            ["Năm 2026"],
            ["", "", "", "", "", "", "", "Đơn vị tính: Lượt khen thưởng"],
            ["", "Mã số", "Tổng số", "Chia ra"],
            [
                "",
                "",
                "",
                "Bằng khen",
                "Chiến sĩ thi đua cấp bộ, tỉnh",
                "Cờ thi đua của tỉnh",
                "Huy hiệu (kỷ niệm chương)",
            ],
            ["A", "B", "1=2+3+4+5", 2, 3, 4, 5],
            ["Tổng số", "01", 24, 15, 4, 2, 3],
            ["I. Phân theo đối tượng"],
            ["1. Tập thể", "02", 9, 7, 0, 2, 0],
            ["Trong đó: Doanh nghiệp", "03", 9, 9, 0, 0, 0],
            ["2. Hộ gia đình", "04", 1, 1, 0, 0, 0],
            ["3. Cá nhân", "05", 14, 7, 4, 0, 3],
            ["+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên", "06", 0, 0, 0, 0, 0],
            ["+ Lãnh đạo cấp vụ, sở, ngành và tương đương", "07", 2, 1, 0, 0, 1],
            ["+ Doanh nhân", "08", 1, 1, 0, 0, 0],
            ["+ Các cấp lãnh đạo khác từ phó phòng trở lên", "09", 5, 2, 2, 0, 1],
            [
                "+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
                "10",
                6,
                3,
                2,
                0,
                1,
            ],
            ["II. Phân theo phương thức"],
            ["Thường xuyên", "11", 20, 11, 4, 2, 3],
            ["Chuyên đề", "12", 4, 4, 0, 0, 0],
            ["Đột xuất", "13", 0, 0, 0, 0, 0],
            ["Đối ngoại", "14", 0, 0, 0, 0, 0],
            ["Cống hiến", "15", 0],
            ["Niên hạn", "16", 0],
            ["Kháng chiến", "17", 0],
            [],
            ["Người lập biểu", "", "", "Thủ trưởng đơn vị"],
        ],
        ["D7:G7"],
    )
    made["awards-14-bad-period-once.xlsx"] = sheet(
        [
            ["UBND xã Tân Kỳ"],
            ["STT", "Kỳ", "Hình thức khen thưởng", "Tập thể", "Cá nhân"],
            [1, "Tháng 1/2026", "Giấy khen", 1, 2],
            [2, "Quý I/2026", "LĐTT", "", 3],
            [3, "6 tháng đầu năm 2026", "TTLĐTT", 1],
            [4, "Năm 2025", "TTLĐTT", 1],
            [5, "Tháng 13/2026", "LĐTT", "", 1],
        ],
    )
    made["awards-15-nine-months.xlsx"] = sheet(
        [
            ["UBND xã Cao Minh"],
            ["KẾT QUẢ KHEN THƯỞNG 9 THÁNG ĐẦU NĂM 2026"],
            ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân"],
            [1, "Giấy khen", 1, 2],
        ],
    )
    made["awards-16-several-decisions.xlsx"] = sheet(
        [
            ["UBND xã Thành Công"],
            ["Khen thưởng năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Quyết định"],
            [1, "Giấy khen", "Cá nhân", 5, "15/QĐ-UBND ngày 05/3/2026; 22/QĐ-UBND ngày 10/4/2026"],
            [2, "Giấy khen", "Tập thể", 2, "30/QĐ-UBND ngày 02/5/2026"],
        ],
    )
    made["awards-17-bad-date-is-no-double.xlsx"] = sheet(
        [
            ["Xã Thành Công, năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Số QĐ", "Ngày ký"],
            [1, "Giấy khen", "Cá nhân", 5, "15/QĐ-UBND", "03/25/2026"],
            [2, "Giấy khen", "Cá nhân", 5, "16/QĐ-UBND", "25/03/26"],
            [3, "Giấy khen", "Cá nhân", 5, "17/QĐ-UBND", "Ngày 25 tháng 03 năm 2026"],
            [4, "Giấy khen", "Cá nhân", 5, "18/QĐ-UBND", "tháng 3/2026"],
            [5, "Giấy khen", "Cá nhân", 5, "19/QĐ-UBND", "25/3/2026 "],
            [6, "Giấy khen", "Cá nhân", 5, "20/QĐ-UBND", "ngày 25/3/2026"],
        ],
    )
    made["awards-18-authority-under-two-titles.xlsx"] = sheet(
        [
            ["Phường Sông Công - Tổng hợp khen thưởng năm 2026"],
            ["STT", "Hình thức", "Cấp khen / Cơ quan ban hành", "Đối tượng", "Số lượng", "Số QĐ", "Ngày QĐ"],
            [1, "Bằng khen", "Chủ tịch UBND tỉnh", "Cá nhân", 2, "800/QĐ-UBND", "02/4/2026"],
            [2, "Bằng khen", "Bộ Nội vụ", "Tập thể", 1, "90/QĐ-BNV", "03/4/2026"],
            [3, "Giấy khen", "Chủ tịch UBND phường", "Cá nhân", 9, "60/QĐ-UBND", "04/4/2026"],
            [4, "Bằng khen", "Thủ tướng Chính phủ", "Cá nhân", 1, "700/QĐ-TTg", "05/4/2026"],
            [5, "Giấy khen", "Giám đốc Sở Y tế", "Cá nhân", 3, "33/QĐ-SYT", "06/4/2026"],
        ],
    )
    made["awards-19-row-cut-before-numbers.xlsx"] = sheet(
        [
            ["UBND xã Hợp Thành"],
            ["Kết quả khen thưởng năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Số QĐ", "Ngày QĐ"],
            [1, "Giấy khen của Chủ tịch"],
            ["", "UBND xã", "Cá nhân", 5, "01/QĐ-UBND", "05/01/2026"],
            [2, "Giấy khen", "Tập thể", 2, "02/QĐ-UBND", "05/02/2026"],
        ],
    )
    made["awards-20-award-and-recipient-in-one-column.xlsx"] = sheet(
        [
            ["UBND xã Trần Phú"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Hình thức / đối tượng", "Số lượng"],
            ["I", "Giấy khen của Chủ tịch UBND xã", 15],
            [1, "Tập thể", 5],
            [2, "Cá nhân", 8],
            [3, "Hộ gia đình", 2],
            ["II", "Bằng khen của Chủ tịch UBND tỉnh", 3],
            [1, "Tập thể", 1],
            [2, "Cá nhân", 2],
            ["", "Tổng cộng", 18],
        ],
    )
    made["awards-21-kind-groups.xlsx"] = sheet(
        [
            ["UBND xã Trần Phú"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Hộ gia đình"],
            ["I", "Khen thưởng công trạng", 2, 10, 0],
            [1, "Giấy khen của Chủ tịch UBND xã", 2, 10, 0],
            ["II", "Khen thưởng theo chuyên đề", 3, 4, 5],
            [1, "Giấy khen của Chủ tịch UBND xã", 3, 4, 5],
            ["III", "Khen thưởng đột xuất", 0, 1, 0],
            [1, "Giấy khen của Chủ tịch UBND xã", 0, 1, 0],
            ["", "Cộng", 5, 15, 5],
        ],
    )
    made["awards-22-award-in-title-units-x-recipients.xlsx"] = sheet(
        [
            ["TỔNG HỢP SỐ LƯỢNG GIẤY KHEN CỦA CHỦ TỊCH UBND CẤP XÃ QUÝ II NĂM 2026"],
            ["STT", "Xã, phường", "Tập thể", "Hộ gia đình", "Cá nhân", "Tổng cộng"],
            [1, "Xã Nghĩa Tá", 1, 2, 3, 6],
            [2, "Xã Côn Minh", "", "", 4, 4],
            ["", "Tổng cộng", 1, 2, 7, 10],
        ],
    )
    made["awards-23-wide-unreadable-cells.xlsx"] = sheet(
        [
            ["UBND xã Côn Minh - khen thưởng quý I/2026"],
            ["TT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Hộ gia đình"],
            [1, "Giấy khen", "O5", "không", -2],
            [2, "LĐTT", "-", "x", "1,5"],
            [3, "Thư khen", "", "05", "1.200"],
        ],
    )
    made["awards-24-wide-broken-formulas.xlsx"] = sheet(
        [
            ["UBND xã Côn Minh - khen thưởng quý I/2026"],
            ["TT", "Hình thức khen thưởng", "Tập thể", "Cá nhân"],
            [1, "Giấy khen", 2, "=1+2"],
            [2, "LĐTT", "", "#REF!"],
            ["", "Cộng", "=SUM(C3:C4)", "=SUM(D3:D4)"],
        ],
    )
    made["awards-25-award-in-title-months.xlsx"] = sheet(
        [
            ["Sở Nội vụ"],
            ["Kết quả tặng Giấy khen của Giám đốc Sở năm 2026"],
            ["TT", "Đối tượng", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "Cộng"],
            [1, "Tập thể", 1, "", 2, "", "", "", "", "", "", "", "", "", 3],
            [2, "Cá nhân", 4, "", "", 5, "", "", "", "", "", "", "", "", 9],
        ],
    )
    made["awards-26-nam-nu.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Cá nhân", "", "Tập thể"],
            ["", "", "Nam", "Nữ"],
            [1, "Giấy khen", 3, 2, 1],
            [2, "LĐTT", "", 4],
        ],
        ["C3:D3", "A3:A4", "B3:B4", "E3:E4"],
    )
    made["awards-27-trong-do-nu.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Tập thể", "Cá nhân"],
            ["", "", "", "Tổng số", "Trong đó: Nữ"],
            [1, "Giấy khen", 1, 5, 2],
            [2, "LĐTT", "", 4, 4],
        ],
        ["D3:E3", "A3:A4", "B3:B4", "C3:C4"],
    )
    made["awards-28-row-trong-do-nu.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Nội dung", "Số lượng"],
            [1, "Giấy khen của Chủ tịch UBND xã", 12],
            ["-", "Tập thể", 2],
            ["-", "Cá nhân", 10],
            ["", "Trong đó: nữ", 4],
        ],
    )
    made["awards-29-tong-tt-cn-trong-do-finer.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Tổng số", "", "Trong đó"],
            ["", "", "Tập thể", "Cá nhân", "Doanh nghiệp", "Công nhân", "Nông dân"],
            [1, "Giấy khen", 5, 10, 2, 3, 4],
            [2, "LĐTT", "", 6, "", 1],
            ["", "Cộng", 5, 16, 2, 4, 4],
        ],
        ["C3:D3", "E3:G3", "A3:A4", "B3:B4"],
    )
    made["awards-30-trong-do-beside-ca-nhan.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Tổng số", "Tập thể", "Hộ gia đình", "Cá nhân", "Trong đó"],
            ["", "", "", "", "", "", "Công nhân", "Nông dân"],
            [1, "Giấy khen", 20, 5, 5, 10, 3, 4],
        ],
        ["G3:H3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4"],
    )
    made["awards-31-award-for-whom.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Nội dung", "Số lượng"],
            [1, "Giấy khen cho tập thể", 5],
            [2, "Giấy khen cho cá nhân", 10],
            [3, "Bằng khen của Chủ tịch UBND tỉnh tặng tập thể", 1],
            [4, "Giấy khen cho hộ gia đình", 2],
            ["", "Tổng", 18],
        ],
    )
    made["awards-32-award-for-whom-in-brackets.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Đơn vị", "Giấy khen (tập thể)", "Giấy khen (cá nhân)", "Bằng khen tập thể", "Bằng khen cá nhân"],
            [1, "Xã Ba Bể", 1, 2, 3, 4],
        ],
    )
    made["awards-33-two-awards-in-title.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ VÀ BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2026"],
            ["STT", "Họ và tên", "Chức vụ"],
            [1, "Nguyễn Văn A", "Công chức"],
            [2, "Nguyễn Văn B", "Công chức"],
        ],
    )
    made["awards-34-decision-group-rows.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
            ["I", "Quyết định số 12/QĐ-UBND ngày 10/02/2026"],
            [1, "Giấy khen", "Cá nhân", 4],
            [2, "Giấy khen", "Tập thể", 1],
            ["II", "Quyết định số 15/QĐ-UBND ngày 20/02/2026"],
            [1, "Giấy khen", "Cá nhân", 3],
        ],
    )
    made["awards-35-unit-rows-that-add-up.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Đơn vị", "Hình thức khen thưởng", "TT", "CN", "HGĐ"],
            [1, "Xã Ba Bể", "", 2, 3, 1],
            ["", "", "Giấy khen", 2, 1, 1],
            ["", "", "LĐTT", "", 2],
            [2, "Xã Chợ Rã", "", 1, 1],
            ["", "", "Giấy khen", 1, 1],
            ["", "Tổng", "", 3, 4, 1],
        ],
    )
    made["awards-36-plan-beside-done.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Kế hoạch", "Thực hiện", "Tỷ lệ %"],
            [1, "Giấy khen của Chủ tịch UBND xã", 50, 40, "80%"],
            [2, "LĐTT", 30, 30, "100%"],
        ],
    )
    made["awards-37-proposed-beside-awarded.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Đề nghị", "", "Được khen"],
            ["", "", "TT", "CN", "TT", "CN"],
            [1, "Giấy khen", 5, 6, 3, 4],
        ],
    )
    made["awards-38-people-and-collectives.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026"],
            ["STT", "Tên tập thể, cá nhân", "Địa chỉ"],
            [1, "Tập thể xóm Khuổi Nằn", "Xóm Khuổi Nằn"],
            [2, "Trường Tiểu học Na Rì", "xã Na Rì"],
            [3, "Ông Nông Văn A", "Xóm 2"],
            [4, "Hộ gia đình ông Lý B", "Xóm 3"],
        ],
    )
    made["awards-39-levels-under-award.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Đơn vị", "Bằng khen", "", "", "Giấy khen"],
            ["", "", "Thủ tướng CP", "Bộ, ngành", "Tỉnh", "Sở", "Xã"],
            [1, "Xã Ba Bể", 1, 2, 3, 4, 5],
        ],
        ["C3:E3", "F3:G3"],
    )

    made["awards-40-multiline-letterhead.xlsx"] = sheet(
        [
            [
                "UBND TỈNH THÁI NGUYÊN\nSỞ Y TẾ",
                "",
                "",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            ],
            ["Số:      /BC-SYT", "", "", "Thái Nguyên, ngày      tháng 4 năm 2026"],
            ["PHỤ LỤC\nKẾT QUẢ KHEN THƯỞNG QUÝ I NĂM 2026\n(Kèm theo Báo cáo số     /BC-SYT)"],
            ["STT", "Hình thức", "TT", "CN"],
            [1, "Giấy khen", 1, 2],
        ],
        ["A1:B1", "D1:F1", "A3:D3"],
    )
    made["awards-41-award-merged-over-recipients.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Khen thưởng năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Quý I", "Quý II", "Cộng"],
            [1, "Giấy khen của Chủ tịch UBND xã", "Tập thể", 1, 2, 3],
            ["", "", "Cá nhân", 3, 4, 7],
            ["", "", "Hộ gia đình", 5, "", 5],
            [2, "LĐTT", "Cá nhân", 6, "", 6],
            ["", "Cộng", "", 15, 6, 21],
        ],
        ["A4:A6", "B4:B6"],
    )
    made["awards-42-award-blank-below.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"],
            [1, "Giấy khen của Chủ tịch UBND xã", "Tập thể", 1],
            ["", "", "Cá nhân", 3],
            ["", "", "Hộ gia đình", 5],
            [2, "LĐTT", "Cá nhân", 6],
        ],
    )
    made["awards-43-so-luong-tap-the.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức khen thưởng", "Số lượng (tập thể)", "Số lượng (cá nhân)"],
            [1, "Giấy khen", 1, 2],
        ],
    )
    made["awards-44-units-of-measure-row.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Hộ gia đình"],
            ["", "", "(tập thể)", "(người)", "(hộ)"],
            [1, "Giấy khen", 1, 2, 3],
        ],
    )
    made["awards-45-unit-spellings.xlsx"] = sheet(
        [
            ["TỔNG HỢP KHEN THƯỞNG QUÝ I/2026"],
            ["STT", "Đơn vị", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Phường Phan Đình Phùng, tỉnh Thái Nguyên", "LĐTT", "CN", 1],
            [2, "UBND P. Quyết Thắng", "LĐTT", "CN", 2],
            [3, "HĐND và UBND xã Ba Bể", "LĐTT", "CN", 3],
            [4, "Xã Nà Phặc, huyện Ngân Sơn (cũ)", "LĐTT", "CN", 4],
            [5, "xã phú đình", "LĐTT", "CN", 5],
            [6, "PHƯỜNG BẮC KẠN", "LĐTT", "CN", 6],
            [7, "Ủy Ban Nhân Dân Xã Cẩm Giàng", "LĐTT", "CN", 7],
            [8, "UBND  xã  Yên Trạch ", "LĐTT", "CN", 8],
            [9, "Xã: Hợp Thành", "LĐTT", "CN", 9],
            [10, "P Sông Công", "LĐTT", "CN", 10],
            [11, "X Kha Sơn", "LĐTT", "CN", 11],
            [12, "Sở Nông nghiệp và MT", "LĐTT", "CN", 12],
            [13, "Sở VH,TT&DL", "LĐTT", "CN", 13],
            [14, "Sở Khoa học & Công nghệ", "LĐTT", "CN", 14],
            [15, "VP UBND tỉnh", "LĐTT", "CN", 15],
            [16, "Thanh tra Tỉnh", "LĐTT", "CN", 16],
            [17, "BQL các KCN tỉnh", "LĐTT", "CN", 17],
            [18, "Xã Lam Vĩ", "LĐTT", "CN", 18],
            [19, "Xã Định Hoá", "LĐTT", "CN", 19],
            [20, "Xã Điềm Thuỵ", "LĐTT", "CN", 20],
        ],
    )
    made["awards-46-periods.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng theo kỳ năm 2026"],
            ["STT", "Kỳ báo cáo", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Quí 1/2026", "Giấy khen của Chủ tịch UBND xã", "CN", 1],
            [2, "Q1/2026", "Giấy khen của Chủ tịch UBND xã", "CN", 2],
            [3, "Q1-2026", "Giấy khen của Chủ tịch UBND xã", "CN", 3],
            [4, "Quý 01 năm 2026", "Giấy khen của Chủ tịch UBND xã", "CN", 4],
            [5, "T3/2026", "Giấy khen của Chủ tịch UBND xã", "CN", 5],
            [6, "03/2026", "Giấy khen của Chủ tịch UBND xã", "CN", 6],
            [7, "Tháng 3 năm 2026", "Giấy khen của Chủ tịch UBND xã", "CN", 7],
            [8, "6 tháng đầu năm 2026", "Giấy khen của Chủ tịch UBND xã", "CN", 8],
            [9, "06 tháng cuối năm 2025", "Giấy khen của Chủ tịch UBND xã", "CN", 9],
            [10, "Năm 2026", "Giấy khen của Chủ tịch UBND xã", "CN", 10],
            [11, "2026", "Giấy khen của Chủ tịch UBND xã", "CN", 11],
            [12, "cả năm 2026", "Giấy khen của Chủ tịch UBND xã", "CN", 12],
            [13, "Quý IV.2025", "Giấy khen của Chủ tịch UBND xã", "CN", 13],
            [14, "tháng 12-2025", "Giấy khen của Chủ tịch UBND xã", "CN", 14],
            [15, "01/12/2025 - 30/11/2026", "Giấy khen của Chủ tịch UBND xã", "CN", 15],
            [16, "Từ 01/01/2026 đến 30/6/2026", "Giấy khen của Chủ tịch UBND xã", "CN", 16],
            [17, "Quý III", "Giấy khen của Chủ tịch UBND xã", "CN", 17],
            [18, "9 tháng 2026", "Giấy khen của Chủ tịch UBND xã", "CN", 18],
        ],
    )
    made["awards-47-short-headings.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["TT", "Danh hiệu TĐ, HTKT", "Loại hình KT", "Đối tượng KT", "SL", "Số QĐ", "Ngày QĐ"],
            [1, "GK", "Chuyên đề", "CN", 2, "12/QĐ-UBND", "10/02/2026"],
        ],
    )
    made["awards-48-0603-trong-do-rows.xlsx"] = sheet(
        [
            ["Biểu số 0603.N/BNV-TĐKT"],
            ["Đơn vị báo cáo: UBND xã Na Rì"],
            ["SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, TỈNH NĂM 2026"],
            [
                "Chỉ tiêu",
                "Mã số",
                "Tổng số",
                "Bằng khen của Chủ tịch UBND tỉnh",
                "Cờ thi đua của UBND tỉnh",
                "Huy hiệu, kỷ niệm chương",
            ],
            ["A", "B", "1", "2", "3", "4"],
            ["Tổng số", "01", 9, 8, 1, 0],
            ["Tập thể", "02", 4, 3, 1, 0],
            ["Trong đó:"],
            ["- Doanh nghiệp", "03", 1, 1, 0, 0],
            ["Cá nhân", "05", 5, 5, 0, 0],
            ["Trong đó:"],
            ["- Doanh nhân", "08", 1, 1, 0, 0],
            ["- Người trực tiếp lao động", "10", 2, 2, 0, 0],
            ["Phân theo phương thức"],
            ["Thường xuyên", "11", 9, 8, 1, 0],
            ["Chuyên đề", "12", 0, 0, 0, 0],
        ],
    )
    made["awards-49-0603-by-codes.xlsx"] = sheet(
        [
            ["Biểu số 0603.N/BNV-TĐKT"],
            ["Đơn vị báo cáo: UBND xã Na Rì"],
            ["SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, TỈNH NĂM 2026"],
            [
                "Chỉ tiêu",
                "Mã số",
                "Tổng số",
                "Bằng khen của Chủ tịch UBND tỉnh",
                "Cờ thi đua của UBND tỉnh",
                "Huy hiệu, kỷ niệm chương",
            ],
            ["A", "B", "1", "2", "3", "4"],
            ["Tổng số", "01", 9, 8, 1, 0],
            ["Tập thể", "02", 4, 3, 1, 0],
            ["Doanh nghiệp", "03", 1, 1, 0, 0],
            ["Hộ gia đình", "04", 0, 0, 0, 0],
            ["Cá nhân", "05", 5, 5, 0, 0],
            ["Lãnh đạo cấp vụ, sở, ngành và tương đương", "07", 1, 1, 0, 0],
            ["Các cấp lãnh đạo khác từ phó phòng trở lên", "09", 2, 2, 0, 0],
            ["Người trực tiếp công tác, lao động, học tập, chiến đấu", "10", 2, 2, 0, 0],
            ["Thường xuyên", "11", 9, 8, 1, 0],
            ["Đột xuất", "13", 0, 0, 0, 0],
        ],
    )
    made["awards-50-0602-ranks-over-recipients.xlsx"] = sheet(
        [
            ["Biểu số 0602.N/BNV-TĐKT", "", "", "Đơn vị báo cáo: Sở Công Thương"],
            ["SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC"],
            ["Năm 2026"],
            ["", "", "Tổng số", "", "Huân chương Lao động", "", "", "", "", "", "Bằng khen của Thủ tướng Chính phủ"],
            ["", "", "", "", "Hạng Nhất", "", "Hạng Nhì", "", "Hạng Ba"],
            [
                "",
                "Mã số",
                "Tập thể",
                "Cá nhân",
                "Tập thể",
                "Cá nhân",
                "Tập thể",
                "Cá nhân",
                "Tập thể",
                "Cá nhân",
                "Tập thể",
                "Cá nhân",
            ],
            ["A", "B", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
            ["Tổng số", "01", 2, 3, 0, 0, 0, 1, 1, 1, 1, 1],
            ["Tập thể", "02", 2, "", "", "", "", "", 1, "", 1],
            ["Cá nhân", "05", "", 3, "", "", "", 1, "", 1, "", 1],
            [
                "+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
                "10",
                "",
                1,
                "",
                "",
                "",
                "",
                "",
                1,
            ],
        ],
        ["A4:A6", "B4:B5", "C4:D5", "E4:J4", "E5:F5", "G5:H5", "I5:J5", "K4:L5"],
    )
    made["awards-51-cumulated-beside-the-month.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng tháng 3 năm 2026"],
            ["STT", "Hình thức", "Trong tháng", "", "Lũy kế từ đầu năm"],
            ["", "", "TT", "CN", "TT", "CN"],
            [1, "Giấy khen", 1, 2, 5, 9],
        ],
        ["C3:D3", "E3:F3", "A3:A4", "B3:B4"],
    )
    return made
