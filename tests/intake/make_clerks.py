"""Workbooks for make_workbooks.py of progress and measured results, as an examiner of all forms but awards sent them.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

TRAINING = "Tập huấn công tác thi đua, khen thưởng"
TOLD = ["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ TUYÊN TRUYỀN (NHIỆM VỤ 12) QUÝ III NĂM 2026"]


def clerks() -> dict[str, bytes]:
    """File name -> bytes."""
    return _results() | _progress()


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
