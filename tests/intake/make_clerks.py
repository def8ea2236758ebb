"""Workbooks for make_workbooks.py of progress and measured results, as an examiner of all forms but awards sent them.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

YEARLY = "Tham mưu khen thưởng công trạng cấp tỉnh năm 2025, năm học 2025 - 2026"
AWARDED = "Tham mưu khen thưởng chuyên đề, đột xuất của các cơ quan, đơn vị, địa phương"
TRAINING = "Tập huấn công tác thi đua, khen thưởng"
TOLD = ["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ TUYÊN TRUYỀN (NHIỆM VỤ 12) QUÝ III NĂM 2026"]


def clerks() -> dict[str, bytes]:
    """File name -> bytes."""
    return _results() | _progress() | _layouts()


def _results() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["h01-sums-that-name-what-they-count.xlsx"] = sheet(
        [
            *TOLD,
            ["Chỉ số", "ĐVT", "Kết quả"],
            ["Tổng số tin, bài", "tin", 5],
            ["Trong đó: bài", "bài", 2],
            ["- bài trên báo tỉnh", "bài", 1],
            ["Tổng hợp gương được nêu", "gương", 3],
            ["Cộng", None, 9],
        ]
    )
    made["h02-roman-numbers-count-measures.xlsx"] = sheet(
        [*TOLD, ["STT", "Chỉ số", "Kết quả"], ["I", "Số tin", 5], ["II", "Số bài", 6]]
    )
    made["h03-numbers-of-no-task.xlsx"] = sheet(
        [
            ["UBND XÃ PHÚ BÌNH"],
            ["KẾT QUẢ ĐO ĐẾM ĐƯỢC QUÝ III NĂM 2026"],
            ["Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Giá trị"],
            ["18", "Tin", "tin", 5],
            ["12, 13", "Bài", "bài", 6],
            ["Tuyên truyền", "Gương", "gương", 7],
            ["III.5", "Hồ sơ số hóa", "hồ sơ", 8],
            ["Số hóa hồ sơ", "Trang tài liệu", "trang", 9],
        ]
    )
    made["h04-units-of-measure-only-beside-the-values.xlsx"] = sheet(
        [
            *TOLD,
            ["Chỉ số", "Đơn vị tính", "Giá trị"],
            ["Tin đăng trên trang thông tin điện tử", None, "12 tin"],
            ["Gương điển hình", "gương", "3 gương"],
            ["Tỷ lệ thôn được tuyên truyền", None, "80%"],
            ["Số buổi phát thanh", "buổi", "80%"],
        ]
    )
    made["h05-a-measure-of-another-quarter.xlsx"] = sheet(
        [*TOLD, ["Chỉ số", "ĐVT", "Kết quả"], ["Số tin, bài quý II", "tin", 5], ["Số tin, bài quý III", "tin", 6]]
    )
    return made


def _progress() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["h06-words-against-the-state.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"],
            ["Nhiệm vụ", "Kỳ", "Tình trạng", "Ngày hoàn thành", "Kết quả", "Khó khăn, vướng mắc", "Ghi chú"],
            ["7", None, "Hoàn thành", "x", "Chưa hoàn thành do thiếu người", "Không", None],
            ["11", "Tháng 12", "Chưa thực hiện", "chưa", "Đang xây dựng dự thảo", "0", None],
            ["12", "Tháng 7", "Hoàn thành", "chưa", "Không có", "Không có vướng mắc", "đang rà soát"],
            ["12", "Tháng 8", "Đang thực hiện", None, "Hoàn thành 12 tin", "Thiếu máy ảnh", None],
            ["12", "Tháng 9", "Hoàn thành", "28/07/2026", "Đã đăng", None, None],
            ["12", "Tháng 11", "Hoàn thành", None, None, None, None],
        ]
    )
    made["h07-documents-that-cannot-be.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"],
            ["Nhiệm vụ", "Kỳ", "Tình trạng", "Văn bản", "Kết quả"],
            ["12", "Tháng 4", "Hoàn thành", "12/BC-STC ngày 31/6/2026", None],
            ["12", "Tháng 5", "Hoàn thành", "13/BC-STC ngày 15/12/2026", None],
            ["12", "Tháng 6", "Hoàn thành", "14/BC-STC (đang trình ký)", None],
            ["12", "Tháng 7", "Hoàn thành", "Kế hoạch số 60/KH-UBND", None],
            ["12", "Tháng 8", "Hoàn thành", "-", "Báo cáo số 15/BC-STC ngày 31/9/2026"],
            ["12", "Tháng 9", "Hoàn thành", None, "Báo cáo số 16/BC-STC ngày 30/9/2026."],
        ]
    )
    made["h08-documents-and-days-in-notes.xlsx"] = sheet(
        [
            ["UBND XÃ VÔ TRANH"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"],
            ["STT", "Nhiệm vụ", "Tiến độ", "Ghi chú"],
            [1, SUMMARY, "Đã xong", "BC số 45/BC-UBND ngày 03/7/2026"],
            [2, f"{PRESS} tháng 6", "Đã xong", "Công văn số 12/UBND-VX ngày 29/6/2026"],
            [3, f"{PRESS} tháng 7", "Hoàn thành", "Xong từ 30/7/2026"],
            [4, f"{PRESS} tháng 8", "Hoàn thành đúng hạn", None],
            [5, f"{PRESS} tháng 9", "Hoàn thành ngày 28/9", None],
        ]
    )
    made["h09-what-begins-like-a-sum-is-a-task.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"],
            ["STT", "Nhiệm vụ", "Tình trạng"],
            [15, "Tổng hợp, tham mưu khen thưởng cấp Nhà nước quý III năm 2026", "Hoàn thành"],
            [6, TRAINING, "Hoàn thành"],
            [None, "Tổng số nhiệm vụ đã xong", "2/2"],
        ]
    )
    made["h10-a-week-is-no-day.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"],
            ["STT", "Nhiệm vụ", "Tình trạng", "Ngày hẹn hoàn thành"],
            [6, TRAINING, "Đang thực hiện", "tuần 2 tháng 11/2026"],
        ]
    )
    return made


def _layouts() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["h11-results-of-two-months-in-words.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["Số liệu đến ngày 05/10/2026"],
            ["STT", "Nhiệm vụ", "Kết quả tháng 8", "Kết quả tháng 9"],
            [1, AWARDED, "Đã hoàn thành, Tờ trình số 310/TTr-SNV ngày 21/8/2026", "Đang thực hiện"],
            [2, PRESS, "Hoàn thành", "Không phát sinh"],
        ]
    )
    made["h12-batches-that-name-their-months.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ KHEN THƯỞNG CÔNG TRẠNG (đến ngày 15/9/2026)"],
            ["TT", "Nhiệm vụ", "Đợt 1 (tháng 3)", None, "Đợt 2 (tháng 8)", None],
            [None, None, "Tiến độ", "Số văn bản", "Tiến độ", "Số văn bản"],
            [8, YEARLY, "Hoàn thành", "75/TTr-SNV ngày 20/3/2026", "Hoàn thành", "333/TTr-SNV ngày 27/8/2026"],
        ],
        ["C3:D3", "E3:F3", "A3:A4", "B3:B4"],
    )
    made["h13-a-period-in-the-group-row-of-a-task.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ THỰC HIỆN CỦA CÁC ĐƠN VỊ (tính đến 10/10/2026)"],
            ["STT", "Đơn vị", "Tình trạng"],
            ["I", f"Nhiệm vụ 12. {PRESS} (tháng 9)", None],
            [1, "Sở Công Thương", "Hoàn thành"],
            ["II", "Nhiệm vụ 11. Tổng kết công tác thi đua (năm 2026)", None],
            [1, "Sở Công Thương", "Chưa thực hiện"],
        ]
    )
    made["h14-the-only-occurrence-a-unit-owes.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG SÔNG CÔNG"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"],
            ["STT", "Nhiệm vụ", "Mức độ thực hiện", None, None, "Văn bản báo cáo"],
            [None, None, "Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", None],
            [7, SUMMARY, "x", None, None, "30/BC-UBND ngày 10/7/2026"],
            [11, "Tổng kết công tác thi đua, khen thưởng năm học 2025 - 2026, năm 2026", None, None, 1, None],
            [12, f"{PRESS} (tháng 9)", "V", None, None, None],
        ],
        ["C3:E3", "A3:A4", "B3:B4", "F3:F4"],
    )
    made["h15-report-sent-to-tick.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP NHIỆM VỤ SỐ 7 (tính đến ngày 20/7/2026)"],
            ["STT", "Đơn vị", "Đã gửi báo cáo", "Số, ngày báo cáo"],
            [1, "Sở Tài chính", "x", "231/BC-STC ngày 08/7/2026"],
            [2, "Sở Xây dựng", None, None],
            [3, "Xã Phú Bình", "x", "77/BC-UBND ngày 06/7/2026"],
        ]
    )
    made["h16-report-sent-of-a-task-no-report-ends.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP NHIỆM VỤ SỐ 12 THÁNG 7/2026 (tính đến ngày 05/8/2026)"],
            ["STT", "Đơn vị", "Đã gửi báo cáo", "Chưa gửi báo cáo"],
            [1, "Sở Tài chính", "x", None],
            [2, "Sở Xây dựng", None, "x"],
        ]
    )
    made["h17-in-time-or-late-beside-a-day.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["ĐÁNH GIÁ TIẾN ĐỘ (đến ngày 30/9/2026)"],
            ["TT", "Nhiệm vụ", "Đánh giá", "Ngày hoàn thành"],
            [6, TRAINING, "Trễ hạn", "10/7/2026"],
            [9, "Kiểm tra việc thực hiện công tác thi đua, khen thưởng", "Quá hạn", None],
            [16, "Tham gia các hoạt động thi đua Cụm các tỉnh Trung du và Đồng bằng Sông Hồng", "Thường xuyên", None],
        ]
    )
    made["h18-a-table-of-all-without-leads.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"],
            ["STT", "Nhiệm vụ", "Kết quả thực hiện đến nay", "Lãnh đạo phụ trách"],
            [6, TRAINING, "Đã hoàn thành", "A"],
            [17, "Đánh giá, công nhận phạm vi ảnh hưởng của sáng kiến", "Đang thực hiện", "B"],
            [None, "Nhiệm vụ 9, 10", "Chưa thực hiện", "A"],
        ]
    )
    return made
