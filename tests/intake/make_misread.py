"""Workbooks for make_workbooks.py of which one number was once booked wrongly, or left out, without a word.
Each holds one such trap: a line below the title, a group row, a remark, a note, a second name in a cell.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

import io

import openpyxl
from openpyxl.comments import Comment

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

GX = "Giấy khen của Chủ tịch UBND xã"
BK = "Bằng khen của Chủ tịch UBND tỉnh"
TRAINING = "Tập huấn công tác thi đua, khen thưởng"
WIDE = ["STT", "Hình thức", "Tập thể", "Cá nhân"]
LONG = ["STT", "Số QĐ", "Ngày", "Hình thức", "Đối tượng", "Số lượng"]
TASKS = ["STT", "Nội dung công việc", "Trạng thái", "Ngày hoàn thành"]


def misread() -> dict[str, bytes]:
    """File name -> bytes."""
    return _days() | _titles() | _groups() | _values() | _people() | _periods_in_groups()


def _days() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for name, title in {
        "m01-up-to-a-day-in-brackets": "(đến ngày 31/8/2026)",
        "m02-up-to-the-end-of-a-month": "(Tính đến hết tháng 8 năm 2026)",
        "m03-a-day-alone-below-the-title": "(31/8/2026)",
        "m04-annexed-to-a-report-of-a-day": "(Kèm theo Báo cáo số 130/BC-SYT ngày 31/8/2026)",
        "m30-point-of-the-report": "(Thời điểm báo cáo: 31/8/2026)",
        "m05-a-stretch-ends-on-its-last-day": "(từ ngày 01/01/2026 đến ngày 31/8/2026)",
    }.items():
        made[f"{name}.xlsx"] = sheet(
            [
                ["SỞ Y TẾ"],
                ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ"],
                [title],
                TASKS,
                [7, SUMMARY, "Hoàn thành", "28/7/2026"],
            ]
        )
    made["m06-day-of-completion-under-deadline.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ ĐẾN NGÀY 31/8/2026"],
            ["STT", "Nội dung công việc", "Trạng thái", "Thời gian hoàn thành"],
            [6, TRAINING, "Hoàn thành", "20/6/2026"],
            [7, SUMMARY, "Hoàn thành", "31/7/2026"],
        ]
    )
    return made


def _titles() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["m07-tables-beside-each-other-with-group-words.xlsx"] = sheet(
        [
            ["UBND XÃ QUÂN CHU"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ I/2026"],
            ["I. TẬP THỂ", "", "", "", "II. CÁ NHÂN"],
            ["STT", "Hình thức", "Số lượng", "", "STT", "Hình thức", "Số lượng"],
            [1, GX, 4, "", 1, BK, 13],
        ]
    )
    made["m08-kind-named-by-the-title.xlsx"] = sheet(
        [
            ["UBND XÃ QUÂN CHU"],
            ["TỔNG HỢP KHEN THƯỞNG ĐỘT XUẤT THÁNG 9/2026"],
            WIDE,
            [1, GX, 1, 3],
        ]
    )
    made["m09-last-years-title-over-this-years-report.xlsx"] = sheet(
        [
            ["UBND XÃ BÌNH YÊN"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2025"],
            ["(Kèm theo Báo cáo số 98/BC-UBND ngày 30/6/2026)"],
            WIDE,
            [1, GX, 4, 11],
        ]
    )
    made["m10-sheet-named-for-another-quarter.xlsx"] = sheet(
        [["UBND XÃ BÌNH YÊN"], ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"], WIDE, [1, GX, 4, 11]], name="Quý I"
    )
    made["m11-hospital-below-its-department.xlsx"] = sheet(
        [
            ["SỞ Y TẾ THÁI NGUYÊN"],
            ["BỆNH VIỆN A"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            WIDE,
            [1, BK, 1, 5],
        ]
    )
    made["m31-sender-said-that-is-no-unit.xlsx"] = sheet(
        [
            ["UBND XÃ LA BẰNG"],
            ["Đơn vị báo cáo: Trường Tiểu học La Bằng"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            WIDE,
            [1, BK, 1, 5],
        ]
    )
    made["m12-letterhead-and-title-of-two-communes.xlsx"] = sheet(
        [
            ["ỦY BAN NHÂN DÂN"],
            ["XÃ PHÚ BÌNH"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ I/2026 CỦA UBND XÃ PHÚ LƯƠNG"],
            WIDE,
            [1, GX, 4, 11],
        ]
    )
    made["m13-copies-sent-to-others-above-a-second-table.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ I/2026"],
            WIDE,
            [1, GX, 4, 11],
            ["Nơi nhận:"],
            ["- Sở Nội vụ;"],
            ["- Lưu: VT."],
            WIDE,
            [1, "Lao động tiên tiến", "", 30],
        ]
    )
    made["m28-numbers-a-title-calls-estimates.xlsx"] = sheet(
        [["UBND XÃ LA BẰNG"], ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026 (số liệu ước đến 30/6)"], WIDE, [1, GX, 3, 12]]
    )
    made["m29-title-of-two-communes-under-ones-letterhead.xlsx"] = sheet(
        [["UBND XÃ LA BẰNG"], ["KẾT QUẢ NĂM 2026 TẠI XÃ LA BẰNG, XÃ PHÚ XUYÊN"], WIDE, [1, GX, 3, 12]]
    )
    made["m14-a-week-is-no-month.xlsx"] = sheet(
        [["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ KHEN THƯỞNG TUẦN 3 THÁNG 6/2026"], WIDE, [1, GX, 4, 11]]
    )
    return made


def _groups() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["m15-group-of-a-unit-nobody-is.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ I/2026"],
            ["STT", "Loại hình", "Tập thể", "Cá nhân"],
            ["I", "Xã Phú Bình"],
            [1, "Công trạng", 1, 2],
            ["II", "Xã Phú Bìa"],
            [1, "Đột xuất", 3, 4],
            ["III", "Các trường hợp khác"],
            [1, "Chuyên đề", 5, 6],
        ]
    )
    made["m16-group-without-its-decision-or-period.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            WIDE,
            [1, "Quyết định số 12/QĐ-UBND ngày 01/2/2026"],
            ["", GX, 1, 2],
            [2, "Quyết định (đang trình ký)"],
            ["", BK, 3, 4],
        ]
    )
    made["m17-level-of-a-part-below-its-whole.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ I/2026"],
            WIDE,
            [1, "Bằng khen", 3, 7],
            ["", "- Của Chủ tịch UBND tỉnh", 2, 4],
            ["", "- Của bộ, ngành trung ương", 1, 3],
            ["", "- Của nơi khác", 0, 1],
        ]
    )
    return made


def _values() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["m18-number-merged-over-two-recipients.xlsx"] = sheet(
        [["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ KHEN THƯỞNG QUÝ I/2026"], WIDE, [1, GX, 12, ""], [2, BK, 1, 2]], ["C4:D4"]
    )
    book = openpyxl.Workbook()
    rows = [["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ KHEN THƯỞNG QUÝ I/2026"], WIDE, [1, GX, 5, 12], [2, BK, 1, 2]]
    for row in rows:
        book.active.append(row)
    book.active["D4"].comment = Comment("Số đúng là 13", "Văn phòng")
    book.active["C4"].comment = Comment("Đã đối chiếu", "Văn phòng")
    book.active["D5"].comment = Comment("1. Cảnh báo: ô D5", "Kiểm tra số liệu")
    held = io.BytesIO()
    book.save(held)
    made["m19-number-in-a-remark-on-a-number.xlsx"] = held.getvalue()
    made["m20-unit-as-it-was-before.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ I/2026"],
            ["STT", "Đơn vị", "Tập thể", "Cá nhân"],
            [1, "Xã Tân Cương (cũ)", 2, 3],
            [2, "Xã Văn Lang (Na Rì)", 1, 1],
        ]
    )
    made["m21-number-of-no-decision-and-two-days.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["BẢNG KÊ KHEN THƯỞNG NĂM 2026"],
            LONG,
            [1, "10/QĐ-UBND ngày 01/3/2026", "12/2/2026", GX, "Tập thể", 2],
            [2, "11/QĐ-UBND ngày 05/3/2026", "05/3/2026", GX, "Tập thể", 3],
            [3, "15/TTr-UBND", "16/5/2026", GX, "Cá nhân", 1],
            [4, "16/KH-UBND", "16/5/2026", GX, "Hộ gia đình", 1],
        ]
    )
    made["m22-half-done-is-not-done.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ NHIỆM VỤ (đến ngày 31/8/2026)"],
            TASKS,
            [6, TRAINING, "Hoàn thành 1/2", ""],
            [7, SUMMARY, "Hoàn thành giai đoạn 1", ""],
            [3, "Chỉ thị đẩy mạnh phong trào thi đua yêu nước", "Hoàn thành ngày 1/2/2026", ""],
            [9, "Kiểm tra việc thực hiện công tác thi đua, khen thưởng", "Hoàn thành 3/3 cuộc", ""],
            [15, "Tham mưu khen thưởng cấp Nhà nước năm 2026 quý I", "Hoàn thành từ 3/2026", ""],
        ]
    )
    made["m23-lead-that-the-plan-does-not-name.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ NHIỆM VỤ (đến ngày 31/8/2026)"],
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Trạng thái"],
            [5, "Xây dựng Nghị quyết thực hiện Thông tư số 143/2025/TT-BTC", "Sở Nội vụ", "Hoàn thành"],
            [12, f"{PRESS} tháng 7/2026", "Sở Nội vụ", "Hoàn thành"],
        ]
    )
    return made


def _people() -> dict[str, bytes]:
    heading = ["STT", "Họ và tên", "Chức vụ", "Ghi chú"]
    title = [
        ["UBND XÃ PHÚ BÌNH"],
        ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"],
        ["(Kèm theo Quyết định số 150/QĐ-UBND ngày 20/5/2026)"],
    ]
    made: dict[str, bytes] = {}
    made["m24-two-people-in-a-cell.xlsx"] = sheet(
        [
            *title,
            heading,
            [1, "Ông Nguyễn Văn Mẫu\nBà Trần Thị Mẫu", "Nông dân", ""],
            [2, "Lê Văn Mẫu, Trưởng xóm Đồng", "", ""],
            [3, "Hoàng Thị Mẫu và Ma Văn Mẫu", "Nông dân", ""],
        ]
    )
    made["m25-sum-of-people-that-is-not-so.xlsx"] = sheet(
        [
            *title,
            heading,
            [1, "Nguyễn Văn Mẫu", "Nông dân", ""],
            [2, "Trần Thị Mẫu", "Nông dân", ""],
            ["", "Tổng cộng: 03 người (trong đó 01 người là nữ)", "", ""],
        ]
    )
    made["m26-taken-off-the-list.xlsx"] = sheet(
        [
            *title,
            heading,
            [1, "Nguyễn Văn Mẫu", "Nông dân", ""],
            [2, "Trần Thị Mẫu", "Nông dân", "Rút khỏi danh sách"],
            [3, "Lê Văn Mẫu", "Nông dân", "Chưa có quyết định"],
        ]
    )
    made["m27-replaced-or-told-twice-by-a-note.xlsx"] = sheet(
        [
            ["UBND XÃ LA BẰNG"],
            ["BẢNG KÊ KHEN THƯỞNG NĂM 2026"],
            [*LONG, "Ghi chú"],
            [1, "10/QĐ-UBND", "10/01/2026", GX, "Tập thể", 2, "Thay thế Quyết định số 8/QĐ-UBND"],
            [2, "8/QĐ-UBND", "05/01/2026", GX, "Tập thể", 2, "Đã bị thay thế"],
            [3, "9/QĐ-UBND", "06/01/2026", GX, "Tập thể", 1, "Trùng quý trước"],
        ]
    )
    return made


def _periods_in_groups() -> dict[str, bytes]:
    """A group row names another time than the title, among other words."""
    made: dict[str, bytes] = {}
    given = ["Hình thức khen thưởng", "Đối tượng", "Số lượng"]
    made["m28-periods-of-group-rows-among-words.xlsx"] = sheet(
        [
            ["BÁO CÁO KHEN THƯỞNG THÁNG 5/2026 CỦA XÃ LA BẰNG"],
            [*given],
            [GX, "Nông dân", 3],
            ["Khen thưởng tháng 3/2026"],
            [GX, "Công nhân", 4],
            ["Đột xuất quý I/2026"],
            [GX, "Công nhân", 5],
            ["Tặng Giấy khen cho cá nhân có thành tích trong tháng 2/2026"],
            [GX, "Nông dân", 6],
            ["Các tập thể được khen năm 2025"],
            [GX, "Tập thể nhỏ", 7],
        ]
    )
    made["m29-results-of-another-month-in-groups.xlsx"] = sheet(
        [
            ["KẾT QUẢ TUYÊN TRUYỀN THÁNG 5/2026 CỦA XÃ LA BẰNG (nhiệm vụ 12)"],
            ["STT", "Chỉ tiêu", "Đơn vị tính", "Giá trị"],
            [1, "Số tin, bài tuyên truyền", "tin, bài", 5],
            ["Kết quả tháng 3/2026"],
            [2, "Số gương điển hình tiên tiến", "gương", 7],
            ["Tuyên truyền miệng tháng 4/2026"],
            [3, "Số buổi tuyên truyền", "buổi", 2],
        ]
    )
    made["m30-units-of-another-month-in-groups.xlsx"] = sheet(
        [
            ["TIẾN ĐỘ NHIỆM VỤ 12 THÁNG 5/2026"],
            ["STT", "Đơn vị", "Trạng thái", "Ngày hoàn thành"],
            [1, "Xã La Bằng", "Hoàn thành", "30/5/2026"],
            ["Kết quả tháng 3/2026"],
            [2, "Xã Na Rì", "Hoàn thành", "28/3/2026"],
            ["Kỳ báo cáo tháng 4/2026 (hạn 05/5)"],
            [3, "Xã Tân Kỳ", "Hoàn thành", "29/5/2026"],
        ]
    )
    made["m31-group-rows-that-say-it-in-other-words.xlsx"] = sheet(
        [
            ["BÁO CÁO KHEN THƯỞNG THÁNG 5/2026 CỦA XÃ LA BẰNG"],
            ["Hình thức khen thưởng", "Số lượng"],
            ["Tập thể"],
            ["Giấy khen", 3],
            ["Các hộ gia đình tiêu biểu"],
            ["Giấy khen", 4],
            ["Hộ nghèo vươn lên"],
            ["Giấy khen", 5],
            ["Đối với doanh nghiệp"],
            ["Khen theo chuyên đề phòng, chống bão lụt"],
            ["Giấy khen", 6],
            ["Do Giám đốc Sở tặng"],
            ["Giấy khen", 7],
            ["Thu hồi"],
            ["Giấy khen", 1],
        ]
    )
    return made
