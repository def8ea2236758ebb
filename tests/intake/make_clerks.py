"""Workbooks for make_workbooks.py of progress and measured results, as an examiner of all forms but awards sent them.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY
from tests.intake.make_workbooks import book

YEARLY = "Tham mưu khen thưởng công trạng cấp tỉnh năm 2025, năm học 2025 - 2026"
AWARDED = "Tham mưu khen thưởng chuyên đề, đột xuất của các cơ quan, đơn vị, địa phương"
TRAINING = "Tập huấn công tác thi đua, khen thưởng"
TOLD = ["UBND XÃ PHÚ BÌNH"], ["KẾT QUẢ TUYÊN TRUYỀN (NHIỆM VỤ 12) QUÝ III NĂM 2026"]


def clerks() -> dict[str, bytes]:
    """File name -> bytes."""
    return _results() | _progress() | _layouts() | _counts() | _small() | _second() | _third() | _fourth()


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


def _counts() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    commune = ["UBND XÃ PHONG QUANG"]
    made["h19-months-x-tin-under-a-title-of-its-task.xlsx"] = sheet(
        [
            commune,
            ["TIN BÀI TUYÊN TRUYỀN QUÝ III NĂM 2026"],
            ["Tháng", "Tin", "Bài", "Gương ĐHTT"],
            [7, "O5", 2, 1],
            [8, 6, "1,5", "80%"],
            ["Cộng", 11, 3.5, None],
        ]
    )
    made["h20-contents-x-months-without-awards.xlsx"] = sheet(
        [
            commune,
            ["KẾT QUẢ TUYÊN TRUYỀN NĂM 2026"],
            ["Nội dung", "Tháng 7", "Tháng 8", "Cộng"],
            ["Tổng số tin, bài", 5, 6, 11],
            ["Trong đó: bài", 2, 3, 5],
        ]
    )
    made["h21-all-of-them-beside-those-done.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ SỐ HÓA HỒ SƠ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Đơn vị", "Tổng số hồ sơ", "Đã số hóa", "Tỷ lệ số hóa (%)"],
            [1, "Sở Tài chính", 1200, 900, 75],
            [2, "Xã Quân Chu", 340, 340, 100],
        ]
    )
    made["h22-results-in-words-without-a-unit-of-measure.xlsx"] = sheet(
        [
            commune,
            ["KẾT QUẢ TUYÊN TRUYỀN 6 THÁNG ĐẦU NĂM 2026"],
            ["TT", "Nội dung", "Kết quả"],
            [1, "Tuyên truyền trên cổng thông tin điện tử", "12 tin, 5 bài"],
            [2, "Gương điển hình tiên tiến được biểu dương", "04"],
            [3, "Hội nghị biểu dương", "01 hội nghị"],
        ]
    )
    made["h23-own-targets-half-a-year-and-so-far.xlsx"] = sheet(
        [
            commune,
            ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA 6 THÁNG ĐẦU NĂM 2026"],
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện 6 tháng", "Đạt %"],
            [1, "Tỷ lệ gia đình văn hóa", "%", 92, "90,5", "98,4"],
            [2, "Hồ sơ thủ tục hành chính đúng hạn", "%", 99, "98,7%", "99,7"],
        ]
    )
    made["h24-a-year-counted-so-far.xlsx"] = sheet(
        [
            commune,
            ["CHỈ TIÊU THI ĐUA NĂM 2026"],
            ["TT", "Chỉ tiêu", "ĐVT", "Đăng ký", "Kết quả đến 30/9"],
            [1, "Số nhà văn hóa được xây", "nhà", 6, 4],
        ]
    )
    made["h25-a-summary-beside-a-matrix.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ TUYÊN TRUYỀN QUÝ III/2026"],
            ["TT", "Đơn vị", "Tin", "Bài", None, "Nội dung", "Số lượng"],
            [1, "Xã Cẩm Giàng", 5, 2, None, "Tin", 12],
            [2, "Xã Phủ Thông", 7, 3, None, "Bài", 5],
        ]
    )
    return made


def _small() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["h26-clusters-in-groups-with-roles-in-notes.xlsx"] = sheet(
        [
            ["PHÂN CHIA CỤM, KHỐI THI ĐUA NĂM 2026"],
            ["TT", "Tên đơn vị", "Ghi chú"],
            ["I", "KHỐI THI ĐUA SỐ 1 (02 đơn vị)", None],
            [1, "Sở Nội vụ", "Khối trưởng"],
            [2, "Sở Tư pháp", None],
            ["II", "CỤM THI ĐUA SỐ 2 (gồm 03 đơn vị)", None],
            [1, "Xã Phú Bình", "Cụm trưởng"],
            [2, "Xã Kha Sơn", "Cụm phó"],
        ]
    )
    made["h27-movements-with-bare-reviews.xlsx"] = sheet(
        [
            ["DANH MỤC PHONG TRÀO THI ĐUA"],
            ["TT", "Tên phong trào", "Cấp phát động", "Sơ kết", "Tổng kết"],
            [11, "Thi đua quyết thắng", "UBND tỉnh", "30/6/2028", "31/12/2030"],
        ]
    )
    made["h28-the-code-of-another-commune.xlsx"] = sheet(
        [
            ["STT", "Đơn vị hành chính", "Loại hình", "Mã"],
            [1, "Xã Văn Lang", "xã", 2143],
            [2, "Phường Đức Xuân", "phường", "01843"],
            [3, "Xã Văn Lăng", "xã", "09999"],
        ]
    )
    return made


def _second() -> dict[str, bytes]:
    """Found by a second batch of unseen files."""
    made: dict[str, bytes] = {}
    so_far = ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"]
    made["h29-months-added-up-in-one-cell.xlsx"] = sheet(
        [
            ["SỞ TƯ PHÁP"],
            so_far,
            ["TT", "Nhiệm vụ", "Kỳ", "Tình trạng"],
            [12, PRESS, "Tháng 7 + 8 + 9", "Hoàn thành"],
            [12, PRESS, "Tháng 5 và 6 (đợt 1)", "Hoàn thành"],
            [12, PRESS, "T3&T4", "Hoàn thành"],
        ]
    )
    made["h30-words-beside-the-table-and-beyond-the-state.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            so_far,
            ["STT", "Nội dung công việc", "Tình trạng"],
            [7, SUMMARY, "Đã hoàn thành, Báo cáo số 12/BC-STC ngày 08/7/2026", "gửi muộn 2 ngày"],
            [12, f"{PRESS} tháng 9", "Đang thực hiện, dự kiến xong 15/11/2026", None, 3],
            [12, f"{PRESS} tháng 8", "Hoàn thành đúng hạn ngày 28/8/2026"],
        ]
    )
    made["h31-years-under-the-title-of-a-half.xlsx"] = sheet(
        [
            ["UBND XÃ DÂN TIẾN"],
            ["KẾT QUẢ TUYÊN TRUYỀN 6 THÁNG ĐẦU NĂM"],
            ["TT", "Nội dung", "ĐVT", "Năm 2025", "Năm 2026", "Tăng, giảm", "Ghi chú"],
            [1, "Tin, bài", "tin, bài", 20, 35, 15, "có 2 phóng sự"],
        ]
    )
    made["h32-notes-of-a-list-of-results.xlsx"] = sheet(
        [
            *TOLD,
            ["Chỉ số", "ĐVT", "Trong quý", "Lũy kế", "Ghi chú"],
            ["Tin, bài", "tin, bài", 6, 30, "2 bài trên báo tỉnh"],
        ]
    )
    made["h33-parts-below-a-task-of-a-plan.xlsx"] = sheet(
        [
            ["DANH MỤC NHIỆM VỤ NĂM 2027 (Kèm theo Kế hoạch số 45/KH-UBND ngày 10/02/2027)"],
            ["TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"],
            [1, "Ban hành kế hoạch", "Sở Nội vụ", "Quý I/2027"],
            ["a)", "Xây dựng dự thảo", "Sở Nội vụ", "Tháng 01/2027"],
        ]
    )
    made["h34-units-x-tasks-with-documents.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI (đến 31/10/2026)"],
            ["TT", "Đơn vị", "Nhiệm vụ 7", None, "Nhiệm vụ 12 (tháng 9)", None],
            [None, None, "Tình trạng", "Văn bản", "Tình trạng", "Văn bản"],
            [1, "Sở Y tế", "Hoàn thành", "119/BC-SYT ngày 10/7/2026", "Hoàn thành", "200/BC-SYT ngày 29/9/2026"],
            [2, "Sở Xây dựng", "Chưa thực hiện", None, "Đang thực hiện", None],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    made["h35-months-down-under-the-title-of-a-task.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG GIA SÀNG"],
            ["THỰC HIỆN NHIỆM VỤ 12 (đến 30/9/2026)"],
            ["Tháng", "Tình trạng", "Số văn bản", "Ngày hoàn thành (năm 2026)"],
            [7, "Hoàn thành", "50/BC-UBND", "30/7"],
            [8, "Chưa", None, None],
        ]
    )
    made["h36-codes-of-tasks-and-a-form-online.csv"] = (
        "Dấu thời gian,Đơn vị báo cáo,Mã nhiệm vụ,Tình trạng,Link minh chứng\n"
        "09/10/2026 8:15:02,Xã Phú Bình,KH60-07,Đã hoàn thành,https://example.vn/a\n"
        "10/10/2026 9:00:11,Xã Kha Sơn,NV-07,Chưa hoàn thành,\n"
    ).encode()
    made["h37-classes-and-levels-that-are-no-awards.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ TẬP HUẤN NĂM 2026"],
            ["TT", "Nội dung", "Quý II", "Quý III"],
            [1, "Số lớp", 2, 1],
            [2, "Số người tham dự", 290, 106],
        ]
    )
    return made


def _third() -> dict[str, bytes]:
    """Found by a third batch of unseen files."""
    made: dict[str, bytes] = {}
    made["h38-leads-nobody-answers-to-and-another-year.xlsx"] = sheet(
        [
            ["DANH MỤC NHIỆM VỤ NĂM 2027 (Kèm theo Kế hoạch số 45/KH-UBND ngày 10/02/2027)"],
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"],
            [1, "Ban hành kế hoạch", "Sở Nội vụ; Sở Tài chính", "Quý I/2027"],
            [2, "Tập huấn", "Sở Lao động", "Tháng 6/2026"],
            [3, "Sơ kết", "Các cơ quan, đơn vị, địa phương", "Tháng 7/2027"],
        ]
    )
    made["h39-validity-that-ends-before-it-begins.xlsx"] = sheet(
        [
            ["STT", "Tên đơn vị", "Loại", "Mã hành chính", "Hiệu lực từ", "Hiệu lực đến"],
            [1, "Xã Mới", "xã", "5", "01/7/2025", "30/6/2025"],
        ]
    )
    made["h40-last-review-before-the-first.xlsx"] = sheet(
        [
            ["STT", "Tên phong trào", "Hạn sơ kết", "Hạn tổng kết"],
            [12, "Phong trào A", "31/12/2028", "30/6/2027"],
        ]
    )
    made["h41-two-spellings-of-one-cluster.xlsx"] = sheet(
        [
            ["STT", "Cụm, khối", "Đơn vị", "Vai trò"],
            [1, "Khối 1", "Sở Nội vụ", "Trưởng"],
            [2, "Khối thi đua số 01", "Sở Y tế", "Thành viên"],
        ]
    )
    made["h42-numbers-nobody-can-read-in-a-column.xlsx"] = sheet(
        [
            ["UBND XÃ CHỢ RÃ"],
            ["TIN BÀI QUÝ III/2026"],
            ["Tháng", "Tin", "Bài"],
            ["Tháng 7", "(5)", 2],
            ["Tháng 8", "6 tin", "3 bài"],
            ["Tháng 9", "4 + 2", 1],
        ]
    )
    made["h43-units-x-contents-without-a-title.csv"] = (
        "Đơn vị;Nội dung;Tháng 7;Tháng 8\nXã Cao Minh;Tin tuyên truyền;5;6\nXã Cao Minh;Bài tuyên truyền;2;1\n"
        "Xã Nghiên Loan;Tin tuyên truyền;1;0\n"
    ).encode()
    made["h44-tasks-measures-units-x-quarters.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ ĐO ĐẾM NĂM 2026"],
            ["Nhiệm vụ", "Chỉ tiêu", "ĐVT", "Quý I", "Quý II"],
            [6, "Số lớp", "lớp", 0, 2],
            [9, "Đơn vị được kiểm tra", "đơn vị", 0, 3],
        ]
    )
    return made


def _fourth() -> dict[str, bytes]:
    """Found by a fourth batch of unseen files."""
    made: dict[str, bytes] = {}
    so_far = ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (đến ngày 31/10/2026)"]
    made["h45-nothing-arose-and-yet-half-done.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            so_far,
            ["STT", "Nội dung công việc", "Tình trạng", "Tỷ lệ hoàn thành (%)", "Ngày hoàn thành"],
            [12, f"{PRESS} tháng 9", "Không phát sinh", 50, "30/9/2026"],
        ]
    )
    head = ["TT", "Nhiệm vụ", "Tình trạng"]
    made["h46-words-on-the-next-page-without-a-heading.xlsx"] = book(
        ("Trang 1", [["SỞ NỘI VỤ"], so_far, head, [6, TRAINING, "Hoàn thành"]]),
        ("Trang 2 (tiếp theo)", [[16, "Tham gia các hoạt động thi đua Cụm", "Đang thực hiện"]]),
    )
    made["h47-a-state-merged-over-two-months.xlsx"] = sheet(
        [
            ["SỞ XÂY DỰNG"],
            so_far,
            ["TT", "Nhiệm vụ", "Tháng 7", "Tháng 8", "Tháng 9"],
            [12, PRESS, "Hoàn thành", None, "Đang thực hiện"],
        ],
        ["C4:D4"],
    )
    made["h48-a-month-outside-of-its-quarter.xlsx"] = sheet(
        [["UBND XÃ PHÚC LỘC"], ["TIN BÀI QUÝ III NĂM 2026"], ["Tháng", "Tin"], ["Tháng 6", 4], ["Tháng 7", 5]]
    )
    made["h49-several-units-in-a-cell-are-no-awards.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ NHIỆM VỤ 7 (số liệu đến ngày 31/10/2026)"],
            ["TT", "Đơn vị", "Tình trạng"],
            [1, "Sở Y tế, Sở Tư pháp", "Hoàn thành"],
            [2, "Các xã còn lại", "Chưa thực hiện"],
        ]
    )
    made["h50-boxes-to-tick-and-states-under-notes.xlsx"] = book(
        (
            "Đánh dấu",
            [
                ["SỞ Y TẾ"],
                so_far,
                ["TT", "Nhiệm vụ", "Hoàn thành", "Chưa hoàn thành (lý do)"],
                [7, SUMMARY, "☑", "☐"],
                [12, f"{PRESS} tháng 9", "☐", "Thiếu kinh phí"],
            ],
        ),
        (
            "Ghi chú",
            [
                ["SỞ TƯ PHÁP"],
                so_far,
                ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Ghi chú"],
                [7, SUMMARY, "Các cơ quan, đơn vị, địa phương", "Đã hoàn thành ngày 06/7/2026"],
            ],
        ),
    )
    made["h51-reports-sent-in-one-column.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ NHIỆM VỤ 7 (số liệu đến ngày 31/8/2026)"],
            ["TT", "Đơn vị", "Tình trạng", "Số văn bản"],
            [1, "Xã Ngân Sơn", "Đã báo cáo", "15/BC-UBND ngày 09/7/2026"],
            [2, "Xã Nà Phặc", "Chưa báo cáo", None],
        ]
    )
    made["h52-the-month-before-beside-the-month.xlsx"] = sheet(
        [
            ["UBND XÃ NAM CƯỜNG"],
            ["KẾT QUẢ TUYÊN TRUYỀN THÁNG 9/2026"],
            ["Nội dung", "Tháng 8", "Tháng 9", "So sánh"],
            ["Tin", 5, 6, "+1"],
        ]
    )
    made["h53-members-of-the-cluster-in-the-title.xlsx"] = sheet(
        [
            ["DANH SÁCH THÀNH VIÊN KHỐI THI ĐUA CÁC SỞ KINH TẾ NĂM 2026"],
            ["TT", "Đơn vị", "Vai trò"],
            [1, "Sở Tài chính", "Trưởng khối"],
            [2, "Sở Xây dựng", None],
        ]
    )
    made["h54-a-resolution-of-the-council.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            so_far,
            ["TT", "Nhiệm vụ", "Tiến độ", "Kết quả"],
            [7, SUMMARY, "Hoàn thành", "Nghị quyết số 15/2026/NQ-HĐND ngày 10/7/2026"],
        ]
    )
    made["h55-done-and-not-yet-passed.xlsx"] = sheet(
        [
            ["SỞ TÀI CHÍNH"],
            so_far,
            ["STT", "Nội dung công việc", "Tình trạng", "Ghi chú"],
            [7, SUMMARY, "Hoàn thành", "Chưa gửi báo cáo"],
            [12, f"{PRESS} tháng 9", "Hoàn thành", "Đã trình, chưa được phê duyệt"],
        ]
    )
    made["h56-done-in-time-or-before.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            so_far,
            ["TT", "Nhiệm vụ", "Đã hoàn thành", None, "Đang thực hiện"],
            [None, None, "Trước hạn, đúng hạn", "Quá hạn", None],
            [6, TRAINING, "x", None, None],
            [9, "Kiểm tra việc thực hiện công tác thi đua, khen thưởng", None, None, "x"],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:E4"],
    )
    made["h57-signed-differences-are-told.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["SỐ LIỆU NHIỆM VỤ 12 QUÝ III/2026"],
            ["TT", "Đơn vị", "Tin, bài", "So với quý II"],
            [1, "Sở Y tế", 12, "+2"],
            [2, "Sở Tư pháp", 5, "-1"],
        ]
    )
    return made
