"""More award workbooks for make_workbooks.py, as make_awards.py: met once its shapes were read.
Everything in them is made up; the name says what is odd about the sheet, the .expected file what is answered.
Kept apart so that each of these files can be read in one sitting."""

from __future__ import annotations

from tests.intake.make_awards import sheet


def more_awards() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["awards-52-parts-told-by-totals.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Tổng số", "Tập thể", "Cá nhân", "Công nhân", "Nông dân"],
            [1, "Giấy khen", 15, 5, 10, 3, 4],
        ],
    )
    made["awards-53-title-in-two-rows.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ I"],
            ["NĂM 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "LĐTT", "CN", 4],
        ],
    )
    made["awards-54-sheet-quarter-without-year.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["KẾT QUẢ KHEN THƯỞNG"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "LĐTT", "CN", 4],
        ],
        name="Quý I",
    )
    made["awards-55-decision-shapes.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "Số, ngày quyết định"],
            [1, "Lao động tiên tiến", "CN", 4, "Số 15/QĐ-UBND ngày 05/3/2026"],
            [2, "Chiến sĩ thi đua cơ sở", "CN", 4, "15/QĐ-UBND ngày 05-3-2026"],
            [3, "Giấy khen của Chủ tịch UBND cấp xã", "CN", 4, "QĐ 15/QĐ-UBND (05/03/2026)"],
            [4, "Bằng khen của Chủ tịch UBND tỉnh", "CN", 4, "15/QĐ-UBND\n05/3/2026"],
            [5, "Thư khen", "CN", 4, "Quyết định số: 15/QĐ-UBND, ngày 5/3/26"],
            [6, "Chiến sĩ thi đua cấp tỉnh", "CN", 4, "15 /QĐ - UBND ngày 05/3/2026"],
            [7, "Bằng khen của Thủ tướng Chính phủ", "CN", 4, "15/2026/QĐ-UBND ngày 05/3/2026"],
            [
                8,
                "Bằng khen của bộ, ban, ngành, đoàn thể trung ương",
                "CN",
                4,
                "Số 15/QĐ-UBND của Chủ tịch UBND xã ngày 05/3/2026",
            ],
            [9, "Chiến sĩ tiên tiến", "CN", 4, "QĐ số 15 ngày 05/3/2026"],
            [10, "Kỷ niệm chương của bộ, ban, ngành, đoàn thể trung ương", "CN", 4, "15/QĐ-CTUBND ngày 05/3/2026"],
            [11, "Huy hiệu, kỷ niệm chương của tỉnh", "CN", 4, "15/QĐ.UBND ngày 5 tháng 3 năm 2026"],
            [12, "Huân chương Lao động hạng Nhất", "CN", 4, "số 15/QĐ-UBND, 05/3/2026"],
            [13, "Huân chương Lao động hạng Nhì", "CN", 4, "15/QĐ-UBND-NV ngày 05/3/2026"],
        ],
    )
    made["awards-56-several-decisions-two-columns.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "Số QĐ", "Ngày QĐ"],
            [1, "LĐTT", "CN", 4, "12/QĐ-UBND; 13/QĐ-UBND", "05/3/2026; 06/3/2026"],
            [2, "LĐTT", "CN", 4, "15, 16/QĐ-UBND", "05/3/2026"],
        ],
    )
    made["awards-57-units-and-awards-in-one-column.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP KHEN THƯỞNG QUÝ I NĂM 2026"],
            ["STT", "Đơn vị/Hình thức", "Tổng số", "Tập thể", "Cá nhân"],
            ["A", "CẤP SỞ", 10, 3, 7],
            ["I", "Sở Tư pháp", 4, 1, 3],
            [1, "Giấy khen của Giám đốc Sở", 4, 1, 3],
            ["II", "Sở Y tế", 6, 2, 4],
            [1, "Giấy khen của Giám đốc Sở", 6, 2, 4],
            ["B", "CẤP XÃ", 5, 1, 4],
            ["I", "Xã Na Rì", 5, 1, 4],
            [1, "Giấy khen của Chủ tịch UBND xã", 5, 1, 4],
            ["", "TỔNG CỘNG", 15, 4, 11],
        ],
    )
    made["awards-58-group-rows-of-units.xlsx"] = sheet(
        [
            ["TỔNG HỢP QUÝ I/2026"],
            ["STT", "Đơn vị", "LĐTT", "Giấy khen"],
            ["", "", "", "TT", "CN"],
            ["I", "Các sở, ban, ngành", 5, 1, 2],
            [1, "Sở Tư pháp", 2, 1],
            [2, "Sở Y tế", 3, "", 2],
            ["II", "Các xã, phường", 7, "", 1],
            [1, "Xã Na Rì", 7, "", 1],
            ["", "Tổng (I+II)", 12, 1, 3],
        ],
    )
    made["awards-59-carried-over-page.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "LĐTT", "CN", 4],
            [2, "Giấy khen", "CN", 3],
            ["", "Cộng trang 1", "", 7],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            ["", "Mang sang", "", 7],
            [3, "Giấy khen", "TT", 2],
            ["", "Tổng cộng", "", 9],
        ],
    )
    made["awards-60-row-cut-wide.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân"],
            [1, "Bằng khen của Chủ tịch", 1, 2],
            ["", "UBND tỉnh"],
            [2, "LĐTT", "", 4],
        ],
    )
    made["awards-61-row-cut-upper-case.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Ghi chú"],
            [1, "Giấy khen của Chủ tịch", "Người lao động", 2, "Khen thưởng thành tích"],
            ["", "UBND xã", "trực tiếp", "", "xây dựng NTM"],
            [2, "LĐTT", "CN", 4],
        ],
    )
    made["awards-62-no-accents.xlsx"] = sheet(
        [
            ["UBND xa Na Ri"],
            ["KET QUA KHEN THUONG QUY I NAM 2026"],
            ["STT", "Hinh thuc khen thuong", "Doi tuong", "So luong"],
            [1, "Giay khen cua Chu tich UBND xa", "Ca nhan", 4],
            [2, "Lao dong tien tien", "Ca nhan", 3],
            ["", "Tong cong", "", 7],
        ],
    )
    made["awards-63-people-with-ones.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH KHEN THƯỞNG QUÝ I NĂM 2026"],
            ["STT", "Họ và tên", "Hình thức khen thưởng", "Số lượng"],
            [1, "Nguyễn Văn A", "Giấy khen", 1],
            [2, "Lê Thị B", "Giấy khen", 1],
            ["", "Cộng", "", 2],
        ],
    )
    made["awards-64-sl-under-recipients.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Tổng số", "Tập thể", "", "Cá nhân"],
            ["", "", "", "SL", "Tỷ lệ %", "SL", "Tỷ lệ %"],
            [1, "Giấy khen", 10, 4, "40%", 6, "60%"],
        ],
    )
    made["awards-65-leaders-and-others.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Tổng số", "Tập thể", "Cá nhân"],
            ["", "", "", "", "Lãnh đạo quản lý (từ cấp phòng trở lên)", "Không làm công tác quản lý"],
            [1, "Giấy khen", 10, 4, 2, 4],
        ],
        ["E3:F3", "A3:A4", "B3:B4", "C3:C4", "D3:D4"],
    )
    made["awards-67-khong-phat-sinh.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            ["", "Không phát sinh"],
        ],
    )
    made["awards-68-number-row-a-b-1.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Nội dung", "Số lượng"],
            ["A", "B", "1"],
            [1, "Giấy khen của Chủ tịch UBND xã", 10],
            ["", "- Tập thể", 6],
            ["", "- Cá nhân", 4],
            ["", "Trong đó: nông dân", 4],
        ],
    )
    made["awards-69-blank-award-is-no-sum.xlsx"] = sheet(
        [
            ["TỔNG HỢP KHEN THƯỞNG QUÝ I NĂM 2026"],
            ["STT", "Đơn vị", "Hình thức khen thưởng", "Tập thể", "Cá nhân"],
            [1, "Xã Ba Bể", "Giấy khen của Chủ tịch UBND xã", 2, 3],
            [2, "Xã Na Rì", "", 4, 5],
            [3, "", "LĐTT", "", 6],
        ],
    )
    made["awards-70-unknown-unit-like-a-group.xlsx"] = sheet(
        [
            ["TỔNG HỢP QUÝ I/2026"],
            ["STT", "Đơn vị", "LĐTT", "CSTĐCS"],
            [1, "Khối Mặt trận, đoàn thể", 5, 1],
            [2, "Sở Tư pháp", 2, 1],
            [3, "Khu vực đặc biệt", 4, 4],
        ],
    )
    made["awards-71-year-with-a-note.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["(Trong đó số liệu quý IV là ước tính)"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "LĐTT", "CN", 4],
        ],
    )
    made["awards-72-quarters-of-another-year.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["TỔNG HỢP KHEN THƯỞNG QUÝ II, IV NĂM 2025"],
            ["STT", "Hình thức", "Quý II", "", "Quý IV"],
            ["", "", "TT", "CN", "TT", "CN"],
            [1, "Giấy khen của Chủ tịch UBND xã", 1, 2, 3, 4],
        ],
        ["C3:D3", "E3:F3", "A3:A4", "B3:B4"],
    )
    made["awards-73-proposed-list.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2026"],
            ["STT", "Họ và tên", "Chức vụ"],
            [1, "Nguyễn Văn A", "Công chức"],
        ],
    )
    made["awards-74-codes-of-something-else.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["Mã", "Hình thức", "Đối tượng", "Số lượng"],
            ["02", "Giấy khen của Chủ tịch UBND xã", "Tập thể", 9],
            ["03", "LĐTT", "CN", 4],
            ["05", "Giấy khen của Chủ tịch UBND xã", "Cá nhân", 9],
            ["06", "CSTĐCS", "CN", 2],
        ],
    )
    made["awards-75-total-of-kinds-wrong.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Tổng số", "", "Công trạng", "", "Đột xuất"],
            ["", "", "TT", "CN", "TT", "CN", "TT", "CN"],
            [1, "Giấy khen", 4, 7, 1, 4, 2, 3],
        ],
        ["C3:D3", "E3:F3", "G3:H3", "A3:A4", "B3:B4"],
    )
    made["awards-76-toan-tinh.xlsx"] = sheet(
        [
            ["TỔNG HỢP QUÝ I/2026"],
            ["STT", "Đơn vị", "LĐTT", "CSTĐCS"],
            ["", "TOÀN TỈNH", 7, 2],
            [1, "Xã Ba Bể", 5, 1],
            [2, "Xã Na Rì", 2, 1],
        ],
    )
    made["awards-77-people-under-award-groups.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH KHEN THƯỞNG"],
            ["(Kèm theo Quyết định số 77/QĐ-UBND ngày 03 tháng 3 năm 2026 của UBND xã Na Rì)"],
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Danh hiệu"],
            ["I", "Lao động tiên tiến"],
            [1, "Nguyễn Văn A", "CT", "UBND xã"],
            [2, "Nguyễn Văn B", "CC", "UBND xã"],
            ["II", "Chiến sĩ thi đua cơ sở"],
            [1, "Nguyễn Văn A", "CT", "UBND xã"],
        ],
    )
    made["awards-78-list-of-collectives.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Danh sách tập thể được tặng Giấy khen của Chủ tịch UBND xã quý I/2026"],
            ["STT", "Tên đơn vị", "Địa chỉ"],
            [1, "Trường THCS Na Rì", "Na Rì"],
            [2, "Xóm 3", "Na Rì"],
        ],
    )
    made["awards-79-ranks-below-the-order.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Nội dung", "TT", "CN"],
            [1, "Huân chương Lao động"],
            ["", "- Hạng Nhất", 1, 0],
            ["", "- Hạng Nhì", 0, 2],
            ["", "- Hạng Ba", 3, 4],
        ],
    )
    made["awards-80-people-without-stt.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["Họ và tên", "Chức vụ", "Danh hiệu"],
            ["Nguyễn Văn A", "Trưởng phòng", "LĐTT"],
            ["Nguyễn Văn B", "Chủ tịch UBND xã", "LĐTT"],
            ["Nguyễn Văn C", "Kế toán", "CSTĐCS"],
            ["", "", "CHỦ TỊCH"],
            ["", "", "Trần Văn D"],
        ],
    )
    made["awards-81-people-of-ubnd-xa.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH CÁ NHÂN ĐẠT LAO ĐỘNG TIÊN TIẾN NĂM 2026"],
            ["STT", "Họ và tên", "Đơn vị"],
            [1, "Nguyễn Văn A", "UBND xã"],
            [2, "Nguyễn Văn B", "Trưởng ban"],
            ["", "Người lập biểu", "Thủ trưởng"],
            ["", "Trần Văn D", "Lê E"],
        ],
    )
    made["awards-82-people-and-their-number-in-words.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"],
            [1, "Nguyễn Văn A", "Giám đốc", "LĐTT"],
            [2, "Trần Thị B", "UBND xã", "LĐTT"],
            ["", "Danh sách có 02 cá nhân./."],
            ["", "Người lập biểu", "CHỦ TỊCH"],
        ],
    )
    made["awards-83-people-by-groups-without-stt.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["Họ và tên", "Chức vụ", "Đơn vị công tác"],
            ["Giấy khen của Chủ tịch UBND xã"],
            ["Nguyễn Văn A", "Trưởng ban", ""],
            ["Trần Thị B"],
            ["Lao động tiên tiến"],
            ["Lê Văn C", "", "UBND xã"],
            [],
            ["Hoàng Thị D", "Kế toán"],
            [],
            ["", "", "CHỦ TỊCH"],
        ],
    )
    made["awards-84-letter-date-is-no-year.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Na Rì, ngày 05 tháng 01 năm 2027"],
            ["TỔNG HỢP KHEN THƯỞNG"],
            ["STT", "Hình thức", "Quý III", "", "Quý IV"],
            ["", "", "TT", "CN", "TT", "CN"],
            [1, "GK xã", 1, 2, 3, 4],
        ],
        ["C4:D4", "E4:F4", "A4:A5", "B4:B5"],
    )
    made["awards-85-level-by-letters-of-the-number.xlsx"] = sheet(
        [
            ["UBND xã Na Rì"],
            ["Kết quả khen thưởng quý I năm 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "Số QĐ", "Ngày QĐ"],
            [1, "Bằng khen", "CN", 1, "12/QĐ-TTCP", "10/02/2026"],
            [2, "Bằng khen", "CN", 1, "13/QĐ-TTg", "10/02/2026"],
            [3, "Bằng khen", "CN", 1, "14/QĐ-UBND", "10/02/2026"],
            [4, "Giấy khen", "CN", 1, "15/QĐ-SNV", "10/02/2026"],
        ],
    )
    return made
