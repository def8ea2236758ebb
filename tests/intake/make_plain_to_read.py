"""Workbooks for make_workbooks.py that were asked about or refused, though a careful officer reads them without doubt.
Beside what is now read stands, in some, what looks alike and must stay asked. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
COMMUNE = ["UBND XÃ NAM HÒA"]
QUARTER = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]


def plain_to_read() -> dict[str, bytes]:
    """File name -> bytes."""
    return _days() | _numbers() | _headings() | _rows() | _results() | _parts() | _work() | _marks() | _lists()


def _days() -> dict[str, bytes]:
    titles = ["STT", "Số QĐ", "Ngày ký", "", "", "Hình thức", "Đối tượng", "Số lượng"]
    made: dict[str, bytes] = {}
    made["q01-day-month-year-in-three-columns.xlsx"] = sheet(
        [
            COMMUNE,
            ["BẢNG KÊ QUYẾT ĐỊNH KHEN THƯỞNG"],
            titles,
            ["", "", "Ngày", "Tháng", "Năm"],
            [1, "10/QĐ-UBND", 12, 2, 2026, GX, "Tập thể", 2],
            [2, "11/QĐ-UBND", "05", "3", "2026", GX, "Cá nhân", 4],
            [3, "12/QĐ-UBND", 31, 4, 2026, GX, "Cá nhân", 1],
            [4, "13/QĐ-UBND", "", 5, 2026, GX, "Cá nhân", 1],
        ],
        ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4"],
    )
    made["q02-birthday-in-three-columns.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"],
            ["STT", "Họ và tên", "Ngày sinh", "", "", "Nơi ở"],
            ["", "", "Ngày", "Tháng", "Năm"],
            [1, "Ông A", 1, 2, 1980, "Xóm 1"],
            [2, "Bà B", 3, 4, 1975, "Xóm 2"],
        ],
        ["A3:A4", "B3:B4", "C3:E3", "F3:F4"],
    )
    return made


def _numbers() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    decided = ["STT", "Số QĐ", "Ngày ký", "Hình thức", "Số lượng"]
    made["q03-numbers-that-say-whom-they-count.xlsx"] = sheet(
        [
            COMMUNE,
            ["BẢNG KÊ KHEN THƯỞNG NĂM 2026"],
            decided,
            [1, "10/QĐ-UBND", "12/2/2026", GX, "02 tập thể, 05 cá nhân"],
            [2, "11/QĐ-UBND", "20/2/2026", GX, "07 cá nhân"],
            [3, "12/QĐ-UBND", "21/2/2026", GX, "3 hộ gia đình và 1 tập thể"],
            [4, "13/QĐ-UBND", "22/2/2026", GX, "2 tập thể, 3 khác nữa"],
            [5, "14/QĐ-UBND", "23/2/2026", GX, "4 giáo viên"],
            [6, "15/QĐ-UBND", "24/2/2026", GX, "5 người"],
            ["", "", "", "Cộng", 22],
        ]
    )
    made["q04-quarters-that-say-whom-they-count.xlsx"] = sheet(
        [COMMUNE, ["KẾT QUẢ NĂM 2026"], ["STT", "Hình thức", "Quý I", "Quý II"], [1, GX, "07 cá nhân", "2 tập thể"]]
    )
    made["q05-nothing-arose-over-the-counts.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP GIẤY KHEN THÁNG 9/2026 CỦA CÁC XÃ, PHƯỜNG"],
            ["TT", "Đơn vị", "Tập thể", "Cá nhân", "Ghi chú"],
            [1, "Xã Dân Tiến", 1, 3],
            [2, "Xã Nghinh Tường", "Không phát sinh"],
            [3, "Xã Kha Sơn", "Chưa có số liệu"],
        ],
        ["C5:E5", "C6:E6"],
    )
    return made


def _headings() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["q06-words-in-brackets-behind-a-count.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["STT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, GX, 5, "12 (trong đó 3 nữ)"],
            [2, BT, 1, "7 (trong đó 5 nông dân)"],
            ["", "Cộng", 6, "19 (trong đó 4 nữ)"],
        ]
    )
    made["q07-award-in-brackets-of-the-title.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG BẮC KẠN"],
            ["SỐ LIỆU KHEN THƯỞNG CỦA CHỦ TỊCH UBND PHƯỜNG QUÝ III NĂM 2026 (GIẤY KHEN)"],
            ["STT", "Đối tượng", "Công trạng", "Chuyên đề"],
            [1, "Tập thể", 1, 5],
        ]
    )
    made["q08-award-left-out-in-brackets.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG BẮC KẠN"],
            ["SỐ LIỆU KHEN THƯỞNG QUÝ III NĂM 2026 (KHÔNG TÍNH GIẤY KHEN)"],
            ["STT", "Đối tượng", "Công trạng", "Chuyên đề"],
            [1, "Tập thể", 1, 5],
        ]
    )
    made["q09-shares-and-differences-beside-counts.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["CƠ CẤU BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ II NĂM 2026"],
            ["TT", "Đơn vị", "TS", "Tập thể", "", "Cá nhân", "", "Trong đó trực tiếp", "", "Tăng (+), giảm (-)"],
            ["", "", "", "SL", "Tỷ lệ %", "SL", "%", "SL", "%"],
            [1, "Sở Y tế", 20, 5, 25, 15, 75, 10, "66,7%", "+4"],
            [2, "Xã Phú Lương", 10, 4, 40, 6, 60, 6, "100%", "-1"],
        ],
        ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:I3", "J3:J4"],
    )
    made["q10-money-beside-counts.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ KHEN THƯỞNG VÀ CHI QUỸ QUÝ II NĂM 2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng", "Mức thưởng (đồng)", "Thành tiền (đồng)"],
            [1, GX, "Tập thể", 3, 1404000, "4.212.000"],
        ]
    )
    made["q11-giay-khen-of-each-unit-own-level.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["TT", "Đơn vị", "Giấy khen cấp cơ sở", "", ""],
            ["", "", "TS", "TT", "CN"],
            [1, "Sở Y tế", 12, 3, 9],
            [2, "Xã Phú Đình", 20, 6, 14],
        ],
        ["A3:A4", "B3:B4", "C3:E3"],
    )
    made["q12-direct-workers-under-persons.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["STT", "Hình thức", "Tập thể", "Cá nhân", "", ""],
            ["", "", "", "Tổng số", "Lãnh đạo khác", "Trực tiếp"],
            [1, GX, 5, 12, 5, 7],
        ],
        ["A3:A4", "B3:B4", "C3:C4", "D3:F3"],
    )
    return made


def _rows() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["q13-award-blank-below-the-first-of-its-group.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Quý I", "Quý II"],
            [1, GX, "Tập thể", 3, 4],
            ["", "", "Cá nhân", 10, 12],
            ["", "", "Hộ gia đình", 2, 1],
            [2, "", "Cá nhân", 1, 1],
        ]
    )
    return made


def _results() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["q14-accents-of-titles-gone-wrong.xlsx"] = sheet(
        [COMMUNE, QUARTER, ["STT", "Hình thức", "Tâp thể", "Cá nhận", "Hộ GĐ", "Công nhận"], [1, GX, 5, 12, 3, 20]]
    )
    made["q15-counted-things-without-a-unit-of-measure.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ KIỂM TRA CÔNG TÁC THI ĐUA, KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Nội dung", "Kết quả", "Ghi chú"],
            [1, "Số đơn vị được kiểm tra", "8 đơn vị"],
            [2, "Số kiến nghị sau kiểm tra", "15 kiến nghị (đã khắc phục 10)"],
            [3, "Số cuộc kiểm tra", "khoảng 20"],
        ]
    )
    made["q40-good-examples-without-a-unit-of-measure.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ TUYÊN TRUYỀN QUÝ II/2026"],
            ["STT", "Chỉ tiêu", "Kết quả"],
            [1, "Số tin, bài tuyên truyền", "15 (T4: 5, T5: 6, T6: 4)"],
            [2, "Số gương điển hình tiên tiến", 3],
        ]
    )
    made["q41-numbers-of-those-commended-are-no-results.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"],
            ["STT", "Nội dung", "Số lượng"],
            [1, "Số tập thể được khen", 3],
            [2, "Số cá nhân được khen", 12],
        ]
    )
    made["q16-results-in-words-stay-a-report-of-work.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 7 NĂM 2026"],
            ["STT", "Nội dung", "Kết quả"],
            [6, "Tập huấn công tác thi đua, khen thưởng", "Đã hoàn thành"],
            [9, "Kiểm tra việc thực hiện công tác thi đua, khen thưởng", "Đang thực hiện"],
        ]
    )
    made["q17-units-of-measure-behind-values.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ TUYÊN TRUYỀN QUÝ II/2026 (NHIỆM VỤ 12)"],
            ["STT", "Chỉ tiêu", "Đơn vị tính", "Kết quả"],
            [1, "Số tin, bài", "Tin, bài", "12/15"],
            [2, "Số gương điển hình tiên tiến", "Gương", "15 gương (đạt 100%)"],
            [3, "Kinh phí tuyên truyền", "Đồng", "1.200.000 đồng"],
            [4, "Kinh phí khác", "Tỷ đồng", "1,2 tỷ"],
            [5, "Kinh phí in ấn", "Đồng", "1,2 tỷ"],
            [6, "Kinh phí thuê xe", "Tỷ đồng", "300 đồng"],
        ]
    )
    return made


def _parts() -> dict[str, bytes]:
    """Tables by the schools, xóm or phòng of one unit."""
    department = ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"]
    made: dict[str, bytes] = {}
    made["q18-awards-by-school.xlsx"] = sheet(
        [
            department,
            ["KẾT QUẢ KHEN THƯỞNG CÁC TRƯỜNG THPT QUÝ II NĂM 2026"],
            ["STT", "Trường", "CSTĐ cơ sở", "Lao động tiên tiến"],
            [1, "THPT Lương Ngọc Quyến", 8, 70],
            [2, "THPT Chuyên Thái Nguyên", 12, 95],
            ["", "Tổng", 20, 165],
        ]
    )
    made["q19-a-school-named-twice.xlsx"] = sheet(
        [
            department,
            QUARTER,
            ["STT", "Trường", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "THPT A", BT, "Tập thể", 1],
            [2, "THPT B", BT, "Tập thể", 2],
            [3, "THPT B", BT, "Cá nhân", 5],
            [4, "THPT B", BT, "Cá nhân", 6],
        ]
    )
    made["q20-awards-by-hamlet.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["STT", "Xóm", "Tập thể lao động tiên tiến", "Gia đình văn hóa"],
            [1, "Xóm 1", 2, 30],
            [2, "Xóm 2", 3, 40],
        ]
    )
    made["q21-people-of-schools.xlsx"] = sheet(
        [
            department,
            ["DANH SÁCH KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Họ và tên", "Trường", "Hình thức"],
            [1, "Ông A", "THPT A", BT],
            [2, "Bà B", "THPT B", BT],
        ]
    )
    return made


def _work() -> dict[str, bytes]:
    """Progress of tasks."""
    office, until = ["SỞ NỘI VỤ"], ["(tính đến ngày 15/8/2026)"]
    made: dict[str, bytes] = {}
    made["q22-month-behind-the-task.xlsx"] = sheet(
        [
            office,
            ["BÁO CÁO TIẾN ĐỘ NHIỆM VỤ"],
            until,
            ["STT", "Nội dung công việc", "Thời hạn", "Trạng thái"],
            [12, f"{PRESS} (tháng 7)", "Hàng tháng", "Hoàn thành"],
            [12, f"{PRESS} tháng 6/2026", "", "Hoàn thành"],
            [12, f"{PRESS} (tháng 5)", "Tháng 8/2026", "Hoàn thành"],
        ]
    )
    made["q23-month-in-the-title-of-a-task.xlsx"] = sheet(
        [
            office,
            ["THEO DÕI TIẾN ĐỘ NHIỆM VỤ THEO ĐƠN VỊ"],
            until,
            ["TT", "Đơn vị", "Nhiệm vụ 7", "Nhiệm vụ 12 (tháng 7)", "Nhiệm vụ 12 (tháng 1)"],
            [1, "Sở Tư pháp", "Hoàn thành", "Hoàn thành", "Hoàn thành"],
            [2, "Sở Công Thương", "Đang thực hiện", "Không phát sinh", ""],
        ]
    )
    submitted = [
        ["TT", "Đơn vị", "Trạng thái"],
        [1, "Xã Phú Bình", "Hoàn thành"],
        [2, "Xã Tân Khánh", "Chưa thực hiện"],
    ]
    made["q24-title-that-says-which-summary.xlsx"] = sheet(
        [office, ["CÁC ĐƠN VỊ ĐÃ NỘP BÁO CÁO TỔNG KẾT NĂM 2026 (NHIỆM VỤ 11)"], *submitted]
    )
    made["q25-title-whose-year-is-that-of-the-plan.xlsx"] = sheet(
        [office, ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ 11 NĂM 2026"], *submitted]
    )
    made["q26-two-columns-to-tick-and-their-sum.xlsx"] = sheet(
        [
            office,
            ["TỔNG HỢP CÁC ĐƠN VỊ THỰC HIỆN NHIỆM VỤ 7"],
            until,
            ["TT", "Đơn vị", "Đã thực hiện", "Chưa thực hiện", "Số, ngày văn bản"],
            [1, "Sở Y tế", "x", "", "150/BC-SYT ngày 20/7/2026"],
            [2, "UBND xã Văn Lăng", "", "x"],
            ["", "Cộng", 1, 1],
        ]
    )
    made["q27-counts-of-units-are-no-ticks.xlsx"] = sheet(
        [
            office,
            ["TỔNG HỢP THỰC HIỆN NHIỆM VỤ 7 THEO KHỐI"],
            ["TT", "Đơn vị", "Đã thực hiện", "Chưa thực hiện"],
            ["", "Tổng số", 7, 3],
            [1, "Xã Phú Lương", 5, 2],
            [2, "Xã Vô Tranh", 2, 1],
        ]
    )
    made["q28-state-of-this-quarter-and-of-the-last.xlsx"] = sheet(
        [
            office,
            ["BÁO CÁO TIẾN ĐỘ QUÝ III/2026"],
            ["STT", "Nội dung", "Tình trạng quý trước", "Tình trạng quý này"],
            [9, "Kiểm tra việc thực hiện công tác thi đua, khen thưởng", "Chưa thực hiện", "Hoàn thành"],
        ]
    )
    made["q29-state-said-over-a-list-of-units.xlsx"] = sheet(
        [
            office,
            ["TỔNG HỢP THỰC HIỆN NHIỆM VỤ 7"],
            ["1. Các đơn vị đã hoàn thành (02 đơn vị)"],
            ["TT", "Đơn vị", "Ngày hoàn thành", "Văn bản"],
            [1, "Xã Phú Lương", "20/7/2026", "12/BC-UBND"],
            [2, "Xã Vô Tranh", "", "15/BC-UBND"],
            [],
            ["2. Các đơn vị chưa thực hiện"],
            ["TT", "Đơn vị", "Lý do"],
            [1, "Xã Yên Trạch", "Đang chờ số liệu"],
            [],
            ["3. Các đơn vị chưa gửi báo cáo"],
            ["TT", "Đơn vị", "Lý do"],
            [1, "Xã Hợp Thành", "Cán bộ nghỉ"],
        ]
    )
    return made


def _marks() -> dict[str, bytes]:
    """What stands for the row above, and rows that add others up."""
    made: dict[str, bytes] = {}
    titles = ["STT", "Số QĐ", "Ngày QĐ", "Hình thức", "Đối tượng", "Số lượng"]
    made["q30-marks-for-the-row-above.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH MỤC QUYẾT ĐỊNH KHEN THƯỞNG NĂM 2026"],
            titles,
            [1, "nt", "nt", GX, "Tập thể", 1],
            [2, "12/QĐ-UBND", "15/01/2026", GX, "Tập thể", 3],
            [3, "nt", "-nt-", "Như trên", "Cá nhân", 9],
            [4, "- nt -", "nt", "Lao động tiên tiến", "nt", '"'],
            ["II", "Quý II"],
            [5, "nt", "20/5/2026", GX, "Tập thể", 2],
        ]
    )
    made["q31-marks-in-a-report-of-work.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["BÁO CÁO TIẾN ĐỘ NHIỆM VỤ"],
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Tình trạng", "Ngày hoàn thành"],
            [6, "Tập huấn công tác thi đua, khen thưởng", "Sở Nội vụ", "Hoàn thành", "15/6/2026"],
            [9, "Kiểm tra việc thực hiện công tác thi đua, khen thưởng", "-nt-", "nt", "30/7/2026"],
        ]
    )
    made["q32-groups-by-kind-of-unit-with-numbers.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP KHEN THƯỞNG CỦA CÁC ĐƠN VỊ 6 THÁNG ĐẦU NĂM 2026"],
            ["TT", "Đơn vị", "Tập thể lao động tiên tiến", "Lao động tiên tiến"],
            ["", "TỔNG SỐ", 13, 152],
            ["I", "SỞ, BAN, NGÀNH", 5, 90],
            [1, "Sở Tư pháp", 2, 40],
            [2, "Sở Công Thương", 3, 50],
            ["II", "XÃ, PHƯỜNG", 8, 62],
            [1, "Xã Đồng Hỷ", 4, 30],
            [2, "Phường Gia Sàng", 4, 32],
        ]
    )
    made["q33-sum-of-a-cluster-and-of-the-page-before.xlsx"] = sheet(
        [
            ["CỤM THI ĐUA SỐ 3"],
            ["TỔNG HỢP LAO ĐỘNG TIÊN TIẾN CỦA CÁC ĐƠN VỊ TRONG CỤM NĂM 2026"],
            ["TT", "Đơn vị", "Số lượng"],
            [1, "Phường Quan Triều", 3],
            [2, "Phường Tích Lương", 2],
            ["", "Cộng mang sang", 5],
            [],
            ["TT", "Đơn vị", "Số lượng"],
            ["", "Trang trước chuyển sang", 5],
            [3, "Xã Đại Phúc", 4],
            ["", "Toàn cụm", 9],
        ]
    )
    return made


def _lists() -> dict[str, bytes]:
    """Lists of people."""
    given = "GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"
    decided = ["(Kèm theo Quyết định số 150/QĐ-UBND ngày 20/5/2026)"]
    made: dict[str, bytes] = {}
    made["q34-title-with-a-word-between-in-it.xlsx"] = sheet(
        [
            COMMUNE,
            [f"DANH SÁCH TẶNG {given}"],
            decided,
            ["STT", "Tên tập thể, họ và tên cá nhân", "Đơn vị công tác", "Hình thức khen thưởng"],
            ["I", "TẬP THỂ"],
            [1, "Tổ dân phố số 3", "Xã Nam Hòa", GX],
            ["II", "CÁ NHÂN"],
            [1, "Người A", "Xóm 1", GX],
            [2, "Người B", "Xóm 2", GX],
        ]
    )
    made["q35-workplaces-below-groups-of-units.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            decided,
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
            ["I", "Sở Y tế"],
            [1, "Người A", "Bác sĩ", "Bệnh viện A"],
            [2, "Người B", "Điều dưỡng", "Bệnh viện C"],
            ["II", "Xã Phú Lương"],
            [1, "Người C", "Nông dân", "Xóm Đồng Danh"],
        ]
    )
    made["q36-workplaces-that-no-group-places.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            decided,
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
            [1, "Người A", "Bác sĩ", "Bệnh viện A"],
            ["I", "Sở Y tế"],
            [2, "Người B", "Điều dưỡng", "Bệnh viện C"],
        ]
    )
    numbered = ["STT", "Họ và tên", "Số lượng", "Đơn vị"]
    made["q37-names-with-numbers-beside-them.xlsx"] = sheet(
        [
            COMMUNE,
            [f"DANH SÁCH ĐƯỢC TẶNG {given}"],
            decided,
            numbered,
            [1, "Ông A", 1, "Xóm 1"],
            [2, "Bà B", 1, "Xóm 2"],
            [3, "Nhóm học sinh lớp 5A", 3, "TH Nam Hòa"],
        ]
    )
    halves = [["STT", "Họ và tên", "Chức vụ"] * 2]
    made["q38-one-list-of-people-in-two-halves.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2026"],
            decided,
            *halves,
            [1, "Người A", "Công chức", 3, "Người C", "Công chức"],
            [2, "Người B", "Công chức", 4, "Người D", "Công chức"],
        ]
    )
    made["q39-a-name-in-both-halves.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2026"],
            decided,
            *halves,
            [1, "Người A", "Công chức", 3, "Người C", "Công chức"],
            [2, "Người B", "Công chức", 4, "Người A", "Công chức"],
        ]
    )
    marks = ["STT", "Họ và tên", "LĐTT", "CSTĐ cơ sở"]
    made["q42-halves-with-marks-nobody-can-read.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            [*marks, "", *marks],
            [1, "Người A", "x", "??", "", 3, "Người C", "x", "??"],
            [2, "Người B", "x", "", "", 4, "Người D", "??", "x"],
        ]
    )
    return made
