"""Workbooks for make_workbooks.py as offices write the forms other than awards: a blind examination, each written with
the rows a person reads there before it was checked. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import TASK6

TASK9 = "Kiểm tra việc thực hiện công tác thi đua, khen thưởng"

TASK7 = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm"
RECORD = ["SỞ NỘI VỤ"]
UNTIL = ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60/KH-UBND, SỐ LIỆU ĐẾN NGÀY 30/9/2026"]


def office_forms() -> dict[str, bytes]:
    """File name -> bytes."""
    return _work() | _counted() | _days()


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
    return made


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
    return made
