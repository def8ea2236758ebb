"""Workbooks for make_workbooks.py that the drawn ones of the plain forms (drawn_sheets.py) showed to be misread: lost
rows, tables taken for the one above them, groups taken for records. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

OFFICE = ["SỞ NỘI VỤ"]
RESULTS = ["KẾT QUẢ CÁC CHỈ TIÊU NĂM 2026"]
BY_TASK_6, BY_TASK_9 = ["Nhiệm vụ 6: Tập huấn công tác thi đua"], ["II. Nhiệm vụ 9: Kiểm tra công tác thi đua"]
TARGETS = ["GIAO CHỈ TIÊU TỶ LỆ KHEN THƯỞNG"]
ANNEXED = ["(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2026)"]


def drawn_forms() -> dict[str, bytes]:
    """File name -> bytes."""
    return _results() | _targets() | _members() | _days() | _plans() | _reports() | _against() | _brief()


def _results() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    head = ["STT", "Đơn vị", "Số lớp tập huấn", "Số người được tập huấn"]
    other = ["STT", "Đơn vị", "Số đơn vị được kiểm tra", "Số kiến nghị sau kiểm tra"]
    made["ap01-matrices-of-other-measures-below-each-other.xlsx"] = sheet(
        [
            OFFICE,
            ["KẾT QUẢ QUÝ III NĂM 2026"],
            BY_TASK_6,
            head,
            [1, "Xã Tân Kỳ", 2, 60],
            BY_TASK_9,
            other,
            [1, "Xã Tân Kỳ", 4, 9],
        ]
    )
    by_months = ["STT", "Đơn vị", "Số tin, bài", ""]
    made["ap02-one-heading-of-months-under-other-measures.xlsx"] = sheet(
        [
            OFFICE,
            RESULTS,
            by_months,
            ["", "", "Tháng 7", "Tháng 8"],
            [1, "Xã Tân Kỳ", 2, 6],
            [],
            ["STT", "Đơn vị", "Gương điển hình tiên tiến", ""],
            ["", "", "Tháng 7", "Tháng 8"],
            [1, "Xã Tân Kỳ", 4, 9],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "A7:A8", "B7:B8", "C7:D7"],
    )
    units = ["STT", "Đơn vị", "Kỳ", "Kết quả"]
    made["ap03-what-is-counted-in-group-rows-over-units.xlsx"] = sheet(
        [
            OFFICE,
            ["KẾT QUẢ NHIỆM VỤ 6 NĂM 2026"],
            units,
            ["I", "Số lớp tập huấn (lớp)", "", ""],
            [1, "Xã Tân Kỳ", "Quý III", 2],
            ["II", "Số người được tập huấn", "", ""],
            [2, "Xã Tân Kỳ", "Quý III", 60],
        ]
    )
    made["ap04-what-is-counted-in-group-rows-of-a-matrix.xlsx"] = sheet(
        [
            OFFICE,
            RESULTS,
            ["STT", "Đơn vị", "Quý II", "Quý III"],
            ["I", "Nhiệm vụ 6: Số lớp tập huấn", "", ""],
            [1, "Xã Tân Kỳ", 2, 3],
            ["II", "Nhiệm vụ 12: Gương điển hình tiên tiến", "", ""],
            [2, "Xã Tân Kỳ", 5, "-"],
        ]
    )
    made["ap05-units-of-measure-in-brackets-of-a-list.xlsx"] = sheet(
        [
            OFFICE,
            RESULTS,
            ["Nhiệm vụ", "Chỉ tiêu", "Đơn vị", "Kỳ", "Giá trị"],
            ["12", "Số tin, bài (tin, bài)", "Xã Tân Kỳ", "Quý III", 12],
            ["12", "Số tin, bài (cấp tỉnh)", "Xã Tân Kỳ", "Quý III", 3],
            ["III.5", "Tỷ lệ hồ sơ số hóa (%)", "Xã Tân Kỳ", "Quý III", 80],
        ]
    )
    row = ["Mục III.5: Tài liệu đã số hóa", 18, "Xã Tân Kỳ"]
    made["ap06-a-table-of-one-row-under-titles-of-another.xlsx"] = sheet(
        [
            OFFICE,
            RESULTS,
            ["I. Tháng 8 năm 2026"],
            ["Nội dung", "Giá trị", "Địa phương"],
            row,
            [],
            ["II. Tháng 9 năm 2026"],
            ["Nội dung", "Giá trị", "Địa phương"],
            row,
            ["Nhiệm vụ 12: Số tin, bài", 7, "Xã Tân Kỳ"],
            ["Nhiệm vụ 12: Số tin, bài", 8, "Xã Phú Bình"],
        ]
    )
    return made


def _targets() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ap07-targets-of-years-under-groups-of-shares.xlsx"] = sheet(
        [
            OFFICE,
            TARGETS,
            ANNEXED,
            ["STT", "Đơn vị", "Năm 2026", "Năm 2027"],
            ["I", "Tỷ lệ A", "", ""],
            [1, "Xã Tân Kỳ", 60, 65],
            ["II", "Tỷ lệ tập thể nhỏ, hộ gia đình, người lao động trực tiếp", "", ""],
            [2, "Xã Tân Kỳ", 50, "55%"],
        ]
    )
    made["ap08-targets-headed-by-shares.xlsx"] = sheet(
        [
            OFFICE,
            ["GIAO CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2026"],
            ANNEXED,
            ["Xã, phường", "Tỷ lệ người trực tiếp", "Tỷ lệ A0"],
            ["Xã Tân Kỳ", "60%", 40],
            ["Xã Phú Bình", "62%", ""],
        ]
    )
    made["ap09-targets-below-lines-of-shares.xlsx"] = sheet(
        [
            OFFICE,
            TARGETS,
            ANNEXED,
            ["I. Tỷ lệ A0"],
            ["Năm", "Mức giao"],
            [2026, 40],
            [2027, 45],
            [],
            ["II. Tỷ lệ người trực tiếp"],
            ["Năm", "Mức giao"],
            ["Năm 2026", 60],
        ]
    )
    return made


def _members() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    listed = ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"]
    made["ap10-members-whose-role-is-left-empty.xlsx"] = sheet(
        [
            OFFICE,
            listed,
            ["Đơn vị thành viên", "Vai trò"],
            ["Cụm 1", ""],
            ["Xã Tân Kỳ", "Cụm trưởng"],
            ["Xã Phú Bình", ""],
            ["Trường THPT Xa Lạ", ""],
            ["Cụm 2", ""],
            ["Xã Ba Bể", "Trưởng"],
            ["Xã Na Rì", ""],
        ]
    )
    made["ap11-members-from-a-day-on-are-no-list-of-units.xlsx"] = sheet(
        [
            OFFICE,
            listed,
            ["STT", "Cơ quan, đơn vị", "Từ ngày"],
            ["I", "Cụm số 1", ""],
            [1, "Xã Tân Kỳ - Cụm trưởng", "15/01/2026"],
            [2, "Xã Phú Bình", "15/01/2026"],
        ]
    )
    made["ap12-units-in-merged-rows-and-groups-of-types.xlsx"] = sheet(
        [
            OFFICE,
            ["DANH SÁCH CƠ QUAN, ĐƠN VỊ"],
            ["Đơn vị cũ", "Tên đơn vị", "Mã hành chính"],
            ["Các xã", "", ""],
            ["Xã A, xã B", "Xã Tân Kỳ", "02104"],
            ["", "Xã Phú Lạc", ""],
            ["Các sở", "", ""],
            ["", "Sở Y tế", ""],
        ],
        ["A5:A6"],
    )
    return made


def _days() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ap13-days-under-a-merged-reason.xlsx"] = sheet(
        [
            OFFICE,
            ["LỊCH NGHỈ VÀ LÀM BÙ NĂM 2027"],
            ["Căn cứ: Thông báo số 12/TB-UBND"],
            ["Lý do", "Ngày"],
            ["Các ngày nghỉ", ""],
            ["Tết Nguyên đán", "5/2/2027"],
            ["", "Thứ Hai, ngày 08/02/2027"],
            ["Ngày làm bù", ""],
            ["Tết Nguyên đán", "20/2/2027"],
        ],
        ["A6:A7"],
    )
    made["ap14-days-off-and-worked-each-below-its-line.xlsx"] = sheet(
        [
            OFFICE,
            ["DANH SÁCH NGÀY NGHỈ, NGÀY LÀM BÙ NĂM 2027"],
            ["Căn cứ: Thông báo số 12/TB-UBND"],
            ["I. Ngày nghỉ"],
            ["STT", "Ngày", "Nội dung"],
            [1, "5/2/2027", "Tết"],
            ["II. Ngày làm việc bù"],
            ["STT", "Ngày", "Nội dung"],
            [1, "20/2/2027", "Bù Tết"],
        ]
    )
    return made


def _plans() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ap15-tasks-below-lines-of-their-deadlines.xlsx"] = sheet(
        [
            OFFICE,
            ["DANH MỤC NHIỆM VỤ NĂM 2027"],
            ["(Kèm theo Kế hoạch số 09/KH-UBND ngày 15/12/2026 của UBND tỉnh)"],
            ["I. Quý I/2027"],
            ["STT", "Nội dung", "Sản phẩm"],
            ["Sở Y tế chủ trì", "", ""],
            [1, "Ban hành kế hoạch phát động thi đua", "Kế hoạch"],
            ["II. Hàng tháng"],
            ["STT", "Nội dung", "Sản phẩm"],
            ["Các cơ quan, đơn vị, địa phương", "", ""],
            [2, "Tuyên truyền gương người tốt", "Tin, bài"],
        ]
    )
    head = ["STT", "Tên phong trào", "Cơ quan thường trực", "Hạn tổng kết"]
    made["ap16-movements-below-lines-of-who-launched-them.xlsx"] = sheet(
        [
            OFFICE,
            ["DANH MỤC CÁC PHONG TRÀO THI ĐUA"],
            ["I. Phong trào do Thủ tướng Chính phủ phát động"],
            head,
            [21, "Vì môi trường xanh", "Sở Y tế", "20/11/2030"],
            ["II. Phong trào do UBND tỉnh phát động"],
            head,
            [22, "Dạy tốt, học tốt", "Sở Nội vụ", "20/8/2030"],
        ]
    )
    return made


def _reports() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    title, until = ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60/KH-UBND"], ["(Số liệu đến ngày 15/11/2026)"]
    made["ap17-units-in-group-rows-below-the-column-of-states.xlsx"] = sheet(
        [
            OFFICE,
            title,
            until,
            ["STT", "Tình trạng", "Mốc, kỳ", "Nội dung công việc"],
            ["I", "Xã Tân Kỳ", "", ""],
            [1, "Chưa thực hiện", "Tháng 7/2026", f"Nhiệm vụ 7: {SUMMARY}"],
            ["II", "Xã Phú Lạc", "", ""],
            [2, "Hoàn thành", "Tháng 7/2026", f"Nhiệm vụ 7: {SUMMARY}"],
        ]
    )
    made["ap18-a-title-and-groups-against-the-rows-of-a-report.xlsx"] = sheet(
        [
            OFFICE,
            [f"TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ 7: {SUMMARY.upper()} CỦA XÃ BA BỂ"],
            until,
            ["STT", "Mốc, kỳ", "Nội dung công việc", "Tình trạng"],
            ["I", "Xã Tân Kỳ", "", ""],
            ["", "Các nhiệm vụ chưa thực hiện", "", ""],
            [1, "Kỳ tháng 5/2026", f"Nhiệm vụ 12: {PRESS}", "Đang thực hiện"],
        ]
    )
    return made


def _against() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ap19-targets-against-groups-title-and-sheet.xlsx"] = sheet(
        [
            OFFICE,
            ["GIAO CHỈ TIÊU TỶ LỆ NGƯỜI TRỰC TIẾP CỦA XÃ BA BỂ"],
            ANNEXED,
            ["STT", "Chỉ số", "Năm 2027"],
            ["I", "Xã Tân Kỳ", ""],
            ["", "Năm 2026", ""],
            [1, "Tỷ lệ A0", 40],
        ],
        name="Xã Na Rì",
    )
    made["ap20-days-and-units-against-their-title.xlsx"] = sheet(
        [
            OFFICE,
            ["DANH SÁCH CÁC NGÀY LÀM BÙ NĂM 2027"],
            ["Căn cứ: Thông báo số 12/TB-UBND"],
            ["STT", "Ngày"],
            ["I", "Ngày nghỉ"],
            [1, "8/2/2027"],
        ]
    )
    made["ap21-units-against-the-title-of-their-list.xlsx"] = sheet(
        [
            OFFICE,
            ["DANH SÁCH CÁC PHƯỜNG"],
            ["STT", "Tên đơn vị"],
            ["I", "Các xã"],
            [1, "Xã Tân Kỳ"],
        ]
    )
    made["ap22-columns-of-a-matrix-against-group-title-and-sheet.xlsx"] = sheet(
        [
            OFFICE,
            ["KẾT QUẢ NHIỆM VỤ 6 CỦA XÃ BA BỂ"],
            ["STT", "Kỳ", "Nhiệm vụ 9: Số đơn vị được kiểm tra"],
            ["I", "Xã Tân Kỳ", ""],
            [1, "Quý III/2026", 4],
        ],
        name="Xã Na Rì",
    )
    month = ["STT", "Đơn vị", "Tháng 7"]
    made["ap23-units-by-month-below-the-table-of-another-measure.xlsx"] = sheet(
        [
            OFFICE,
            RESULTS,
            ["Số tin, bài"],
            month,
            [1, "Xã Tân Kỳ", 11],
            ["Hồ sơ đã số hóa"],
            month,
            [1, "Xã Tân Kỳ", 20],
            [],
            month,
            ["I", "Nhiệm vụ 9: Số đơn vị được kiểm tra", ""],
            [1, "Xã Tân Kỳ", 3],
        ]
    )
    return made


def _brief() -> dict[str, bytes]:
    """Headings, lines and lists in fewer words than the form has."""
    made: dict[str, bytes] = {}
    months = ["SỐ TIN, BÀI CÁC THÁNG NĂM 2026"]
    made["ap24-months-as-bare-numbers.xlsx"] = sheet(
        [OFFICE, months, ["STT", "Đơn vị", "7", "8", "9"], [1, "Xã Tân Kỳ", 3, 4, 5]]
    )
    made["ap25-months-as-numbers-below-their-word.xlsx"] = sheet(
        [OFFICE, ["SỐ TIN, BÀI NĂM 2026"], ["STT", "Đơn vị", "Tháng", ""], ["", "", 7, 8], [1, "Xã Tân Kỳ", 3, 4]],
        ["A3:A4", "B3:B4", "C3:D3"],
    )
    made["ap26-bare-numbers-that-no-word-explains.xlsx"] = sheet(
        [OFFICE, ["SỐ TIN, BÀI NĂM 2026"], ["STT", "Đơn vị", "7", "8"], [1, "Xã Tân Kỳ", 3, 4]]
    )
    made["ap27-what-is-counted-below-the-title-of-the-months.xlsx"] = sheet(
        [OFFICE, ["KẾT QUẢ NHIỆM VỤ 12 NĂM 2026"], ["Kỳ", "T7", "T8"], ["Số tin, bài", 3, 4]]
    )
    made["ap28-one-batch-beside-the-other.xlsx"] = sheet(
        [
            ["UBND XÃ TÂN KỲ"],
            ["KẾT QUẢ NHIỆM VỤ 6 QUÝ III/2026"],
            ["STT", "Chỉ tiêu", "ĐVT", "Đợt 1", "Đợt 2"],
            [1, "Số lớp tập huấn", "lớp", 2, 3],
            [2, "Số người được tập huấn", "người", 20, ""],
        ]
    )
    made["ap29-clusters-without-a-heading.xlsx"] = sheet(
        [
            OFFICE,
            ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"],
            ["I", "Cụm thi đua số 1"],
            [1, "Xã Tân Kỳ (Cụm trưởng)"],
            [2, "Xã Phú Bình"],
            ["II", "Cụm thi đua số 2"],
            [1, "Xã Ba Bể (Cụm trưởng)"],
            [2, "Xã Xa Lạ"],
        ]
    )
    made["ap30-days-ticked-as-off-or-worked.xlsx"] = sheet(
        [
            OFFICE,
            ["LỊCH NGHỈ NĂM 2027"],
            ["Căn cứ: Thông báo số 12/TB-UBND"],
            ["STT", "Ngày", "Nghỉ", "Làm bù"],
            [1, "8/2/2027", "x", ""],
            [2, "20/2/2027", "", "x"],
            [3, "22/2/2027", "x", "x"],
        ]
    )
    made["ap31-states-alone-over-their-tasks.xlsx"] = sheet(
        [
            ["UBND XÃ TÂN KỲ"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60/KH-UBND"],
            ["(Số liệu đến ngày 15/11/2026)"],
            ["I. Đã hoàn thành"],
            ["STT", "Nội dung công việc", "Mốc, kỳ"],
            [1, f"Nhiệm vụ 7: {SUMMARY}", "Tháng 7/2026"],
            ["II. Chưa thực hiện"],
            ["STT", "Nội dung công việc", "Mốc, kỳ"],
            [1, f"Nhiệm vụ 12: {PRESS}", "Tháng 9/2026"],
        ]
    )
    return made
