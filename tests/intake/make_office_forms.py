"""Workbooks for make_workbooks.py as offices write the forms other than awards: a blind examination, each written with
the rows a person reads there before it was checked. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import TASK6, TASK12

TASK9 = "Kiểm tra việc thực hiện công tác thi đua, khen thưởng"

TASK7 = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm"
RECORD = ["SỞ NỘI VỤ"]
UNTIL = ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60/KH-UBND, SỐ LIỆU ĐẾN NGÀY 30/9/2026"]


def office_forms() -> dict[str, bytes]:
    """File name -> bytes."""
    return _work() | _counted() | _days() | _lists() | _plans()


def _work() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["of01-under-way-and-nothing-done.xlsx"] = sheet(
        [
            RECORD,
            UNTIL,
            ["STT", "Nội dung công việc", "Tình trạng", "Tỷ lệ %"],
            [6, TASK6, "Hoàn thành", 100],
            [9, TASK9, "Đang thực hiện", 0],
        ]
    )
    made["of02-numbers-that-count-rows-leave-one-out.xlsx"] = sheet(
        [
            RECORD,
            UNTIL,
            ["STT", "Nội dung công việc", "Tình trạng"],
            [1, TASK9, "Đang thực hiện"],
            [2, TASK6, "Hoàn thành"],
            [4, "Tham mưu khen thưởng cấp Nhà nước năm 2026 (quý III)", "Hoàn thành"],
        ]
    )
    made["of03-numbers-of-tasks-leave-out-those-of-others.xlsx"] = sheet(
        [
            RECORD,
            UNTIL,
            ["STT", "Nội dung công việc", "Tình trạng"],
            [6, TASK6, "Hoàn thành"],
            [9, TASK9, "Đang thực hiện"],
        ]
    )
    names = ("Sở Tư pháp", "Sở Y tế", "Sở Xây dựng")
    made["of04-units-numbered-with-a-gap.xlsx"] = sheet(
        [
            RECORD,
            ["TỔNG HỢP BÁO CÁO SƠ KẾT 6 THÁNG ĐẦU NĂM (NHIỆM VỤ 7) đến 31/7/2026"],
            ["STT", "Đơn vị", "Tình trạng"],
            *([number, name, "Hoàn thành"] for number, name in zip((1, 2, 4), names, strict=True)),
        ]
    )
    made["of05-units-whose-report-came-under-a-shortened-task.xlsx"] = sheet(
        [
            RECORD,
            ["DANH SÁCH CÁC ĐƠN VỊ GỬI BÁO CÁO SƠ KẾT CÔNG TÁC THI ĐUA, KHEN THƯỞNG 6 THÁNG ĐẦU NĂM 2026"],
            ["(Tính đến ngày 31/7/2026)"],
            ["TT", "Tên cơ quan, đơn vị", "Số báo cáo", "Ngày báo cáo", "Ghi chú"],
            [1, "Sở Tài chính", "120/BC-STC", "10/7/2026", ""],
            [2, "Sở Xây dựng", "88/BC-SXD", "15/7/2026", ""],
            [3, "Sở Công Thương", "", "", "Chưa gửi"],
        ]
    )
    made["of06-causes-and-notes-of-another-unit.xlsx"] = sheet(
        [
            RECORD,
            ["TỔNG HỢP TIẾN ĐỘ NHIỆM VỤ 7 ĐẾN NGÀY 31/7/2026"],
            ["STT", "Nội dung công việc", "Đơn vị", "Tình trạng", "Nguyên nhân", "Ghi chú"],
            [7, TASK7, "Xã Phú Bình", "Đang thực hiện", "Xã Đại Từ chưa họp Hội đồng TĐKT", ""],
            [7, TASK7, "Sở Tư pháp", "Đang thực hiện", "Chờ Sở Tài chính thẩm định kinh phí", ""],
            [7, TASK7, "Sở Y tế", "Hoàn thành", "", "Báo cáo của Sở Xây dựng"],
        ]
    )
    return made | _layouts() | _beside() | _other_columns()


def _beside() -> dict[str, bytes]:
    """Tables beside and below each other, tasks and units in one column, what only a note says."""
    made: dict[str, bytes] = {}
    made["of60-units-below-tasks-in-one-column.xlsx"] = sheet(
        [
            RECORD,
            ["TIẾN ĐỘ CÁC ĐƠN VỊ ĐẾN 30/9/2026"],
            ["TT", "Nội dung/Đơn vị", "Tình trạng", "Ngày hoàn thành"],
            ["I", f"Nhiệm vụ 7: {TASK7}"],
            [1, "Sở Tư pháp", "Hoàn thành", "10/7/2026"],
            ["II", f"Nhiệm vụ 12: {TASK12} (tháng 8)"],
            [1, "Sở Tư pháp", "Hoàn thành", "28/8/2026"],
            [2, "Xã Phú Bình", "Hoàn thành", "25/8/2026"],
        ]
    )
    made["of61-tables-of-two-tasks-side-by-side.xlsx"] = sheet(
        [
            RECORD,
            ["ĐẾN 31/8/2026"],
            ["NHIỆM VỤ 7", "", "", "", "NHIỆM VỤ 12 (THÁNG 8)"],
            ["TT", "Đơn vị", "Tình trạng", "", "TT", "Đơn vị", "Tình trạng"],
            [1, "Sở Tư pháp", "Hoàn thành", "", 1, "Xã Phú Bình", "Hoàn thành"],
            [2, "Sở Y tế", "Chưa thực hiện", "", 2, "Xã Đại Từ", "Đang thực hiện"],
        ]
    )
    made["of62-a-task-led-by-another-in-a-department-s-report.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            ["Tiến độ nhiệm vụ đến 30/6/2026"],
            ["STT", "Nội dung", "Cơ quan chủ trì", "Tình trạng"],
            [5, "Xây dựng Nghị quyết thực hiện Thông tư số 143/2025/TT-BTC", "Sở Tài chính", "Đang thực hiện"],
            [17, "Đánh giá, công nhận phạm vi ảnh hưởng, hiệu quả áp dụng của sáng kiến", "Sở Khoa học và Công nghệ"]
            + ["Hoàn thành"],
        ]
    )
    made["of63-state-and-result-in-one-column.xlsx"] = sheet(
        [
            RECORD,
            UNTIL,
            ["STT", "Nội dung", "Tình trạng, kết quả thực hiện", "Vướng mắc, kiến nghị"],
            [6, TASK6, "Hoàn thành; Báo cáo số 220/BC-SNV ngày 26/6/2026", "Không"],
            [9, TASK9, "Đang thực hiện: đã kiểm tra 6/12 đơn vị", "Thiếu xe"],
        ]
    )
    made["of64-plans-sent-by-units.xlsx"] = sheet(
        [
            RECORD,
            ["TỔNG HỢP VIỆC XÂY DỰNG KẾ HOẠCH THI ĐUA, KHEN THƯỞNG NĂM 2026 CỦA CÁC ĐƠN VỊ (mục IV.4)"],
            ["Số liệu đến ngày 31/3/2026"],
            ["TT", "Đơn vị", "Số kế hoạch", "Ngày ban hành", "Ghi chú"],
            [1, "Sở Tư pháp", "12/KH-STP", "02/3/2026", ""],
            [2, "Xã Phú Bình", "30/KH-UBND", "10/3/2026", "chậm"],
            [3, "Xã Đại Từ", "", "", "chưa gửi"],
        ]
    )
    made["of65-done-in-percent.xlsx"] = sheet(
        [RECORD, UNTIL, ["STT", "Nội dung", "Hoàn thành (%)", "Còn lại (%)"], [6, TASK6, 100, 0], [9, TASK9, 60, 40]]
    )
    return made


def _other_columns() -> dict[str, bytes]:
    """A column of another form beside what a table is of does not make it that form's."""
    made: dict[str, bytes] = {}
    made["of70-movements-beside-tasks.xlsx"] = sheet(
        [
            RECORD,
            UNTIL,
            ["STT", "Nội dung công việc", "Phong trào", "Tình trạng"],
            [6, TASK6, "Thi đua lập thành tích", "Hoàn thành"],
            [9, TASK9, "Thi đua lập thành tích", "Đang thực hiện"],
        ]
    )
    made["of71-clusters-and-days-beside-units.xlsx"] = sheet(
        [
            ["TỔNG HỢP NHIỆM VỤ 7, SỐ LIỆU ĐẾN 31/7/2026"],
            ["TT", "Cụm", "Đơn vị", "Tình trạng", "Ngày"],
            [1, "Cụm số 1", "Xã Phú Bình", "Hoàn thành", "10/7/2026"],
            [2, "Cụm số 1", "Xã Đại Từ", "Đang thực hiện", ""],
        ]
    )
    made["of72-what-is-no-result-beside-one.xlsx"] = sheet(
        [
            ["SỐ TIN, BÀI TUYÊN TRUYỀN QUÝ III/2026"],
            ["TT", "Cụm", "Đơn vị", "Số tin, bài", "Số báo cáo", "Điện thoại", "Kinh phí", "Điểm"],
            [1, "Cụm số 1", "Xã Phú Bình", 10, "12/BC-UBND", 208123, 5, 9.5],
            [2, "Cụm số 1", "Xã Đại Từ", 7, "30/BC-UBND", 208456, 3, 8],
        ]
    )
    return made


def _layouts() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["of30-states-of-a-form-on-the-web.xlsx"] = sheet(
        [
            ["Dấu thời gian", "Địa chỉ email", "Tên cơ quan, đơn vị"]
            + ["Tình trạng sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026 (nhiệm vụ số 7)"]
            + ["Khó khăn, vướng mắc (nếu có)"],
            ["20/07/2026 09:15:00", "a@thainguyen.gov.vn", "UBND xã Định Hóa", "Đã hoàn thành", ""],
            ["21/07/2026 10:05:00", "b@thainguyen.gov.vn", "Sở Tư pháp", "Đang thực hiện", "Chờ số liệu các phòng"],
        ]
    )
    made["of31-tasks-across-under-their-numbers.xlsx"] = sheet(
        [
            ["TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CỦA CÁC XÃ, PHƯỜNG (đến ngày 31/10/2026)"],
            ["TT", "Đơn vị", "Nhiệm vụ 7", "Nhiệm vụ 12"],
            ["", "", "Sơ kết 6 tháng", "Tuyên truyền tháng 10"],
            [1, "Xã Phú Bình", "Hoàn thành", "Hoàn thành"],
            [2, "Xã Đại Từ", "Chưa thực hiện", "Đang thực hiện"],
            [3, "Phường Bắc Kạn", "Hoàn thành", "Không phát sinh"],
        ],
        ["A2:A3", "B2:B3"],
    )
    made["of32-a-pace-beside-a-percentage.xlsx"] = sheet(
        [
            RECORD,
            UNTIL,
            ["STT", "Nội dung công việc", "Tiến độ", "% thực hiện"],
            [9, TASK9, "Chậm tiến độ", 70],
            [6, TASK6, "HT đúng hạn", 100],
            [15, "Tham mưu khen thưởng cấp Nhà nước năm 2026 (quý III)", "Đúng tiến độ", ""],
        ]
    )
    made["of33-the-annex-answered-with-what-was-issued.xlsx"] = sheet(
        [
            ["TÌNH HÌNH THỰC HIỆN DANH MỤC NHIỆM VỤ TRỌNG TÂM"],
            ["(Kèm theo Báo cáo số 412/BC-SNV ngày 05/10/2026 của Sở Nội vụ)"],
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"]
            + ["Kết quả thực hiện đến 30/9/2026", "Ghi chú"],
            [
                1,
                "Xây dựng Quyết định ban hành Kế hoạch tổ chức thực hiện các phong trào thi đua chuyên đề giai đoạn "
                "2026 - 2030",
            ]
            + ["Sở Nội vụ", "Quý I/2026"]
            + ["Đã hoàn thành. UBND tỉnh ban hành Quyết định số 655/QĐ-UBND ngày 27/3/2026", ""],
            [3, "Chỉ thị đẩy mạnh phong trào thi đua yêu nước", "Sở Nội vụ", "Quý I/2026"]
            + ["Đã ban hành Chỉ thị số 07/CT-UBND ngày 30/3/2026", ""],
            [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Đã ban hành Kế hoạch số 12/KH-SNV ngày 05/5/2026", ""],
            [9, TASK9, "Sở Nội vụ", "Đầu quý III/2026", "Đã ban hành Quyết định số 9/QĐ-SNV ngày 01/7/2026", ""],
        ]
    )
    made["of34-printed-by-software-that-follows-tasks.xlsx"] = sheet(
        [
            ["HỆ THỐNG THEO DÕI NHIỆM VỤ UBND TỈNH GIAO"],
            ["Đơn vị: Sở Nội vụ - Từ ngày 01/01/2026 đến ngày 31/10/2026"],
            ["STT", "Số ký hiệu văn bản giao", "Ngày giao", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Hạn xử lý"]
            + ["Trạng thái xử lý", "Ngày hoàn thành", "Kết quả gần nhất", "Cán bộ xử lý"],
            [1, "60/KH-UBND", "14/02/2026", "Chỉ thị đẩy mạnh phong trào thi đua yêu nước", "Sở Nội vụ", "31/03/2026"]
            + ["Đã hoàn thành quá hạn", "15/04/2026", "Chỉ thị số 07/CT-UBND ngày 15/4/2026", "Ông A"],
            [2, "60/KH-UBND", "14/02/2026", TASK6, "Sở Nội vụ", "30/06/2026"]
            + ["Chưa hoàn thành quá hạn", "", "Đang xây dựng kế hoạch tập huấn", "Bà B"],
        ]
    )
    made["of35-tasks-by-the-plan-judged-by-the-office.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG TÍCH LƯƠNG"],
            ["BẢNG TỰ ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ (tính đến ngày 31/7/2026)"],
            ["TT", "Nhiệm vụ theo KH60", "Thời hạn", "Tự đánh giá", "Tài liệu kiểm chứng"],
            [1, TASK7, "Tháng 7/2026", "Hoàn thành", "BC số 77/BC-UBND ngày 12/7/2026"],
        ]
    )
    return made


def _counted() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    title = ["TỔNG HỢP SỐ TIN, BÀI TUYÊN TRUYỀN GƯƠNG ĐIỂN HÌNH TIÊN TIẾN NĂM 2026"]
    rows = [[1, "Xã Phú Bình", 10, 80, 15, 95], [2, "Xã Đại Từ", 7, 70, 9, 90]]
    made["of10-quarters-of-numbers-and-rates.xlsx"] = sheet(
        [
            RECORD,
            title,
            ["TT", "Đơn vị", "Quý I", "", "Quý II", ""],
            ["", "", "Số tin bài", "Tỷ lệ %", "Số tin bài", "Tỷ lệ %"],
            *rows,
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    made["of11-quarters-each-beside-its-rate.xlsx"] = sheet(
        [RECORD, title, ["TT", "Đơn vị", "Quý I", "Tỷ lệ %", "Quý II", "Tỷ lệ %"], *rows]
    )
    made["of12-answers-of-a-form-on-the-web.xlsx"] = sheet(
        [
            ["Dấu thời gian", "Tên cơ quan, đơn vị", "Kỳ báo cáo", "Số tin, bài tuyên truyền đã đăng"]
            + ["Số gương điển hình tiên tiến được nêu", "Ý kiến khác"],
            ["03/10/2026 09:00:00", "Xã Phú Bình", "Quý III/2026", 14, 3, "không"],
            ["04/10/2026 10:00:00", "Sở Tư pháp", "Quý III/2026", 6, 1, ""],
        ]
    )
    made["of13-a-year-counted-until-september.xlsx"] = sheet(
        [
            ["SỞ TƯ PHÁP"],
            ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM 2026 (đến 30/9/2026)"],
            ["TT", "Chỉ tiêu thi đua", "Đơn vị tính", "Chỉ tiêu giao", "Kết quả thực hiện", "Tỷ lệ đạt (%)"],
            [1, "Hồ sơ TTHC giải quyết đúng hạn", "%", 98, "99,2", 101.2],
            [2, "Số sáng kiến được công nhận", "sáng kiến", 10, 8, 80],
        ]
    )
    made["of14-thousands-with-what-they-count.xlsx"] = sheet(
        [
            RECORD,
            ["KẾT QUẢ TẬP HUẤN CÔNG TÁC THI ĐUA, KHEN THƯỞNG QUÝ II/2026"],
            ["TT", "Nội dung chỉ tiêu", "Giá trị"],
            [1, "Số lớp tập huấn", "02 lớp"],
            [2, "Số người được tập huấn", "1 250"],
            [3, "Số cuốn tài liệu phát hành", "1.300 cuốn"],
        ]
    )
    made["of16-a-note-that-corrects-a-result.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ TUYÊN TRUYỀN THÁNG 9/2026"],
            ["TT", "Chỉ tiêu", "Số lượng", "Ghi chú"],
            [1, "Số tin, bài", 12, "số đúng là 15"],
            [2, "Số gương điển hình tiên tiến", 2, ""],
        ]
    )
    made["of17-a-total-and-what-it-is-made-of.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ TUYÊN TRUYỀN QUÝ III/2026"],
            ["TT", "Chỉ tiêu", "Số lượng"],
            [1, "Tổng số tin, bài tuyên truyền", 17],
            ["", "Trong đó: trên Cổng thông tin điện tử", 12],
            ["", "Trên loa truyền thanh", 5],
        ]
    )
    made["of18-classes-and-people-by-quarter.xlsx"] = sheet(
        [
            RECORD,
            ["KẾT QUẢ TẬP HUẤN CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026"],
            ["TT", "Đơn vị", "Quý I", "", "Quý II", ""],
            ["", "", "Số lớp", "Số người", "Số lớp", "Số người"],
            [1, "Xã Phú Bình", 1, 40, 2, 80],
            [2, "Xã Đại Từ", 0, 0, 1, 35],
            ["", "Tổng", 1, 40, 3, 115],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    made["of19-numbers-of-members-under-their-block.xlsx"] = sheet(
        [
            ["SỐ TIN, BÀI TUYÊN TRUYỀN QUÝ III/2026"],
            ["TT", "Đơn vị", "Số tin, bài"],
            ["I", "Cụm 1", 15],
            [1, "Xã Phú Bình", 10],
            [2, "Xã Kha Sơn", 5],
            ["II", "Cụm 2", 7],
            [1, "Xã Đại Từ", 7],
            ["", "Tổng cộng", 22],
        ]
    )
    made["of29-a-month-above-a-title-of-a-quarter.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["Tháng 8/2026"],
            ["KẾT QUẢ TUYÊN TRUYỀN QUÝ III/2026"],
            ["TT", "Chỉ tiêu", "ĐVT", "Kết quả"],
            [1, "Số tin, bài tuyên truyền", "bài", 10],
        ]
    )
    made["of28-two-quarters-over-a-table.xlsx"] = sheet(
        [
            ["QUÝ II/2026"],
            ["SỐ TIN, BÀI TUYÊN TRUYỀN QUÝ III/2026"],
            ["TT", "Đơn vị", "Số tin, bài"],
            [1, "Xã Phú Bình", 10],
            [2, "Xã Đại Từ", 7],
        ]
    )
    made["of15-parts-of-a-department-and-what-they-wrote.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["SỐ TIN, BÀI TUYÊN TRUYỀN GƯƠNG ĐIỂN HÌNH TIÊN TIẾN QUÝ III/2026"],
            ["TT", "Đơn vị trực thuộc", "Số tin, bài"],
            [1, "Bệnh viện A", 12],
            [2, "Bệnh viện C", 9],
            ["", "Tổng cộng", 21],
        ]
    )
    return made


def _lists() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["of40-leaders-of-a-year-and-members-in-one-cell.xlsx"] = sheet(
        [
            ["PHÂN CHIA CỤM THI ĐUA"],
            ["TT", "Cụm", "Các đơn vị thành viên", "Trưởng cụm năm 2026", "Phó cụm năm 2026"],
            [1, "Cụm số 1 (04 đơn vị)", "Xã Phú Bình\nXã Điềm Thụy\nXã Kha Sơn", "Xã Phú Bình", "Xã Kha Sơn"],
            [2, "Cụm số 2 (02 đơn vị)", "Xã Đại Từ; xã La Bằng", "Xã Đại Từ", ""],
        ]
    )
    made["of41-leaders-of-two-years.xlsx"] = sheet(
        [
            ["DANH SÁCH CỤM THI ĐUA"],
            ["Cụm", "Đơn vị", "Cụm trưởng năm 2026", "Cụm trưởng năm 2027"],
            ["Cụm số 1", "Xã Phú Bình, Xã Điềm Thụy", "Xã Phú Bình", "Xã Điềm Thụy"],
        ]
    )
    new_countryside, poor = (
        "Cả nước chung sức xây dựng nông thôn mới",
        "Vì người nghèo - Không để ai bị bỏ lại phía sau",
    )
    made["of46-the-first-block-in-the-first-row.xlsx"] = sheet(
        [
            ["KHỐI THI ĐUA SỐ 1"],
            ["1. Sở Nội vụ - Khối trưởng"],
            ["2. Sở Tài chính - Khối phó"],
            ["3. Sở Tư pháp"],
            ["KHỐI THI ĐUA SỐ 2"],
            ["1. Sở Y tế - Khối trưởng"],
            ["2. Sở Xây dựng"],
        ]
    )
    made["of42-movements-with-their-state-and-days.xlsx"] = sheet(
        [
            RECORD,
            ["THEO DÕI CÁC PHONG TRÀO THI ĐUA (đến 30/9/2026)"],
            ["STT", "Tên phong trào", "Trạng thái", "Ngày phát động", "Ngày hoàn thành"],
            [2, new_countryside, "Đang thực hiện", "", "31/12/2026"],
            [3, poor, "Đã tổng kết", "01/02/2026", "30/9/2026"],
        ]
    )
    made["of43-movements-without-numbers.xlsx"] = sheet(
        [
            ["CÁC PHONG TRÀO THI ĐUA ĐANG TRIỂN KHAI"],
            ["Tên phong trào thi đua", "Cấp phát động", "Hạn tổng kết"],
            [new_countryside, "Thủ tướng Chính phủ", "31/12/2030"],
            [f'Phong trào thi đua "{poor}"', "Thủ tướng Chính phủ", "31/12/2030"],
            ["Chính quyền gần dân", "Chủ tịch UBND tỉnh", "31/12/2030"],
        ]
    )
    made["of44-goals-of-at-least.xlsx"] = sheet(
        [
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG GIAI ĐOẠN 2026 - 2029"],
            ["(Theo Nghị quyết số 10/NQ-HĐND ngày 05/01/2026)"],
            ["TT", "Chỉ tiêu", "Năm 2026", "Năm 2027", "Năm 2028", "Năm 2029"],
            [1, "Tỷ lệ người trực tiếp lao động được khen", "≥ 60%", "từ 65% trở lên", "tối thiểu 70%", "trên 75%"],
            [2, "Tỷ lệ người trực tiếp, hộ gia đình được khen", "60%", "", "", ""],
        ]
    )
    made["of45-units-with-type-and-address.xlsx"] = sheet(
        [
            ["DANH SÁCH CÁC ĐOÀN THỂ CẤP TỈNH"],
            ["TT", "Tên đơn vị", "Loại", "Địa chỉ", "Điện thoại"],
            [1, "Hội Nông dân tỉnh", "đoàn thể", "Phan Đình Phùng", "0208"],
            [2, "Tỉnh Đoàn Thái Nguyên", "đoàn thể", "", ""],
        ]
    )
    return made


def _plans() -> dict[str, bytes]:
    head = ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian thực hiện"]
    rows = [[1, "Kế hoạch phát động thi đua đặc biệt", "Sở Nội vụ", "Các sở", "Tháng 02/2027"]]
    text = [[f"{number}. Nội dung thứ {number} của kế hoạch."] for number in range(1, 46)]
    return {
        "of50-annex-far-below-its-letterhead.xlsx": sheet(
            [
                ["ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN"],
                ["Số: 15/KH-UBND"],
                ["Thái Nguyên, ngày 20 tháng 01 năm 2027"],
                ["KẾ HOẠCH"],
                ["Tổ chức phong trào thi đua yêu nước và công tác khen thưởng tỉnh Thái Nguyên năm 2027"],
                *text,
                ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2027"],
                head,
                *rows,
            ]
        ),
        "of52-tasks-below-a-numbered-head.xlsx": sheet(
            [
                ["DANH MỤC NHIỆM VỤ NĂM 2027"],
                ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2027 của Chủ tịch UBND tỉnh)"],
                head,
                [1, "Công tác tuyên truyền"],
                ["1.1", "Xây dựng chuyên mục", "Sở Nội vụ", "", "Quý I/2027"],
                ["1.2", "Tuyên truyền hằng tháng", "Các địa phương, sở, ban, ngành", "", "Hằng tháng"],
                [2, "Công tác tập huấn", "Sở Nội vụ", "", "Quý II/2027"],
            ]
        ),
        "of53-leads-in-group-rows-beside-their-column.xlsx": sheet(
            [
                ["DANH MỤC NHIỆM VỤ NĂM 2027"],
                ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2027)"],
                head,
                ["I", "Sở Nội vụ chủ trì"],
                [1, "Việc một", "", "", "Quý I/2027"],
                ["II", "Sở Tài chính chủ trì"],
                [2, "Việc hai", "", "", "Quý I/2027"],
                [3, "Việc ba", "Sở Y tế", "", "Quý II/2027"],
            ]
        ),
        "of51-annex-of-another-year-without-its-plan.xlsx": sheet(
            [["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2027"], head, *rows]
        ),
    }


def _days() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["of20-days-worked-instead-under-a-title-of-days-off.xlsx"] = sheet(
        [
            ["LỊCH NGHỈ TẾT NĂM 2027"],
            ["(Theo Thông báo số 5588/TB-BNV ngày 10/11/2026)"],
            ["TT", "Ngày nghỉ", "Ngày làm bù"],
            [1, "Thứ Hai, ngày 03/5/2027", "Thứ Bảy, ngày 08/5/2027"],
        ]
    )
    made["of21-days-of-each-kind-under-loai.xlsx"] = sheet(
        [
            ["Lịch làm việc 2027, theo Công văn số 77/UBND-NC ngày 02/01/2027"],
            ["Ngày", "Loại", "Lý do"],
            ["01/01/2027", "Nghỉ lễ", "Tết Dương lịch"],
            ["30/4 - 03/5/2027", "Nghỉ", "30/4 và 01/5"],
            ["8/5/2027", "Đi làm bù", ""],
        ]
    )
    made["of23-days-that-rest-on-a-law.xlsx"] = sheet(
        [
            ["LỊCH NGHỈ LỄ NĂM 2027"],
            ["Căn cứ: Bộ luật Lao động năm 2019"],
            ["TT", "Ngày", "Nội dung", "Loại"],
            [1, "01/01", "Tết Dương lịch", "Nghỉ"],
            [2, "30/4, 01/5", "Chiến thắng, Quốc tế Lao động", "Nghỉ"],
        ]
    )
    made["of24-days-over-the-new-year-of-a-notice-in-brackets.xlsx"] = sheet(
        [
            ["LỊCH NGHỈ"],
            ["(Thông báo số 12/TB-UBND ngày 01/12/2026)"],
            ["Từ ngày", "Đến ngày", "Loại"],
            ["31/12/2026", "03/01/2027", "Nghỉ"],
            ["09/01/2027", "09/01/2027", "Làm bù"],
        ]
    )
    made["of25-two-documents-and-months-over-days.xlsx"] = sheet(
        [
            ["(Kèm theo Quyết định số 9/QĐ-UBND ngày 01/02/2026)"],
            ["LỊCH NGHỈ NĂM 2027 (Thông báo số 5/TB-UBND ngày 02/01/2027)"],
            ["TT", "Ngày", "Nghỉ hay làm việc"],
            ["I", "Tháng 01/2027"],
            [1, "01/01/2027", "Nghỉ"],
            ["II", "Tháng 5/2027"],
            [2, "08/5/2027", "Làm việc"],
        ]
    )
    made["of26-targets-of-two-years-below-a-title-of-one.xlsx"] = sheet(
        [
            ["CHỈ TIÊU TỶ LỆ KHEN THƯỞNG NĂM 2026"],
            ["(Quyết định số 5/QĐ-UBND ngày 02/01/2026)"],
            ["TT", "Chỉ số", "Chỉ tiêu (%)"],
            [1, "A", 60],
            ["I", "NĂM 2027"],
            [2, "A", 65],
        ]
    )
    made["of22-days-in-the-notice-itself.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ", "", "Thái Nguyên, ngày 15 tháng 8 năm 2026"],
            ["Số: 12/TB-SNV"],
            ["THÔNG BÁO"],
            ["Về việc hoán đổi ngày làm việc dịp nghỉ lễ Quốc khánh 2026"],
            ["Ngày nghỉ hoán đổi", "Ngày làm bù", "Ghi chú"],
            ["31/8/2026 (thứ Hai)", "22/8/2026 (thứ Bảy)", "hoán đổi"],
        ]
    )
    return made
