"""Workbooks for make_workbooks.py as a third examiner would send them: other habits of numbering and of headings.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

GX = "Giấy khen của Chủ tịch UBND xã"
GS = "Giấy khen của Giám đốc Sở"
BK = "Bằng khen của Chủ tịch UBND tỉnh"


def exam_more() -> dict[str, bytes]:
    """File name -> bytes."""
    return _tasks() | _states() | _documents() | _wide_awards() | _wider_awards() | _long_awards() | _third()


def _tasks() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["x01-only-the-number-of-the-task.csv"] = (
        "Nhiệm vụ,Đơn vị,Tháng,Tình trạng\n12,Xã Thượng Minh,10/2026,Hoàn thành\n"
        "NV 12,Xã Thượng Quan,10/2026,Chưa thực hiện\nIV.4,Sở Y tế,,Hoàn thành\n99,Sở Y tế,,Hoàn thành\n"
    ).encode()
    made["x02-tasks-counted-in-roman.xlsx"] = sheet(
        [
            ["Sở Nội vụ - báo cáo 6 tháng đầu năm 2026"],
            ["Nhiệm vụ số", "Kết quả", "Tình trạng"],
            ["I", "Đã ban hành", "Hoàn thành"],
            ["VI", "Tổ chức 2 lớp", "Hoàn thành"],
            ["XVIII", "?", "Hoàn thành"],
        ]
    )
    made["x03-units-x-tasks.xlsx"] = sheet(
        [
            ["Theo dõi tiến độ các sở - tháng 7 năm 2026"],
            ["STT", "Đơn vị", "Nhiệm vụ 7", "Nhiệm vụ số 12", "NV 21"],
            [1, "Sở Y tế", "Hoàn thành", "Hoàn thành"],
            [2, "Sở Xây dựng", "Đang thực hiện", "", "Hoàn thành"],
        ]
    )
    made["x04-rows-counted-anew-in-each-group.xlsx"] = sheet(
        [
            ["TỔNG HỢP TIẾN ĐỘ NHIỆM VỤ THÁNG 7/2026"],
            ["STT", "Nội dung nhiệm vụ", "Tình trạng"],
            ["I", "Sở Y tế"],
            [1, PRESS, "Hoàn thành"],
            [2, SUMMARY, "Hoàn thành"],
            ["II", "Xã La Hiên"],
            [1, PRESS, "Chưa thực hiện"],
        ]
    )
    made["x05-period-and-last-day-in-one-line.xlsx"] = sheet(
        [
            ["XÃ ĐỒNG PHÚC"],
            ["Báo cáo tháng 10 năm 2026, số liệu đến ngày 25/10/2026"],
            ["Nhiệm vụ", "Tình trạng", "Ngày hoàn thành"],
            ["12", "Hoàn thành", "20/10/2026"],
        ]
    )
    return made


def _states() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["x21-columns-to-tick-without-a-title-over-them.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG GIA SÀNG - KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 9/2026"],
            ["Số TT", "Tên nhiệm vụ", "Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Lý do, vướng mắc"],
            [12, PRESS, "√", "", "", ""],
            [7, SUMMARY, "", "√", "", "Chờ ý kiến Đảng ủy"],
        ]
    )
    made["x22-tasks-x-units.xlsx"] = sheet(
        [
            ["TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ THÁNG 7/2026"],
            ["STT", "Nội dung công việc", "Sở Y tế", "Sở Tư pháp", "Xã Phú Bình"],
            [7, SUMMARY, "Hoàn thành", "Đang thực hiện", "gần xong rồi"],
            [12, PRESS, "Hoàn thành", "", "Hoàn thành"],
        ]
    )
    made["x23-an-occurrence-by-its-last-words.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["STT", "Nhiệm vụ trọng tâm", "Mốc", "Tình trạng", "Kết quả đến 30/10/2026"],
            [8, "", "Năm 2025", "Hoàn thành", "Tờ trình 44"],
            [8, "", "Năm học 2025-2026", "Đang thực hiện", ""],
        ]
    )
    return made


def _documents() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["x06-type-number-and-date-of-a-document.xlsx"] = sheet(
        [
            ["Đơn vị báo cáo: Sở Tài chính"],
            ["STT", "Nội dung", "Tình trạng", "Văn bản kết quả", "", ""],
            ["", "", "", "Tên loại", "Số, ký hiệu", "Ngày ban hành"],
            [1, SUMMARY, "Hoàn thành", "Báo cáo", "15/BC-STC", "20/06/2026"],
        ],
        ["D2:F2"],
    )
    made["x07-a-title-unknown-under-one-that-spans.xlsx"] = sheet(
        [
            ["Đơn vị báo cáo: Sở Tài chính"],
            ["STT", "Nội dung", "Tình trạng", "Văn bản kết quả", "", ""],
            ["", "", "", "Nơi lưu bản gốc", "Số, ký hiệu", "Ngày ban hành"],
            [1, SUMMARY, "Hoàn thành", "Văn thư", "15/BC-STC", "20/06/2026"],
        ],
        ["D2:F2"],
    )
    made["x08-units-by-administrative-code.csv"] = (
        "Mã,Tên,Loại\n5443,Phường Phan Đình Phùng,phường\n02143,Xã Văn Lang,xã\n".encode()
    )
    made["x09-units-by-a-code-of-ones-own.csv"] = (
        "Mã,Tên,Loại\nSNV,Sở Nội vụ,sở\nBAO,Báo Thái Nguyên,cơ quan khác\n".encode()
    )
    return made


def _wide_awards() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["x10-units-in-columns.xlsx"] = sheet(
        [
            ["Số lượng khen thưởng tháng 4/2026 các phường"],
            ["Hình thức", "Đối tượng", "P. Phổ Yên", "P. Vạn Xuân", "Cộng"],
            [GX, "Tập thể", 1, 2, 3],
            [BK, "Cá nhân", "", 1, 2],
        ]
    )
    made["x11-months-and-their-sum.xlsx"] = sheet(
        [
            ["UBND xã Đồng Hỷ - Theo dõi khen thưởng từng tháng năm 2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "T1", "T2", "T3", "T4", "T5", "T6", "6 tháng"],
            [1, GX, "Cá nhân", "", 3, "", 5, "", 2, 10],
            [2, GX, "Tập thể", 1, "", "", "", "", 1, 3],
        ]
    )
    made["x12-parts-under-two-sums-and-one-over-both.xlsx"] = sheet(
        [
            ["ĐƠN VỊ: SỞ KHOA HỌC VÀ CÔNG NGHỆ"],
            ["Kỳ báo cáo: Quý III/2026"],
            ["STT", "Hình thức khen thưởng", "Tổng số", "Tập thể", "", "Cá nhân", ""],
            ["", "", "", "Tổng", "Trong đó: doanh nghiệp", "Tổng", "Trong đó: người trực tiếp"],
            [1, GS, 30, 10, 4, 20, 12],
            [2, BK, 4, 1, "", 2, 2],
        ],
        ["D3:E3", "F3:G3"],
    )
    return made


def _wider_awards() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["x24-women-among-persons.xlsx"] = sheet(
        [
            ["UBND XÃ CƯỜNG LỢI - QUÝ III/2026"],
            ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Trong đó: nữ", "Hộ gia đình", "Tổng số"],
            [1, GX, 2, 10, 4, 1, 13],
            [2, "Lao động tiên tiến", "", 33, 20, "", 33],
        ]
    )
    made["x25-men-and-women-beside-persons.xlsx"] = sheet(
        [
            ["UBND XÃ CƯỜNG LỢI - QUÝ III/2026"],
            ["STT", "Hình thức khen thưởng", "Cá nhân", "Nam", "Nữ"],
            [1, GX, 10, 6, 4],
        ]
    )
    made["x26-units-in-columns-under-groups.xlsx"] = sheet(
        [
            ["KẾT QUẢ KHEN THƯỞNG THÁNG 6/2026"],
            ["Hình thức", "Đối tượng", "Các sở", "", "Các xã", ""],
            ["", "", "Sở Y tế", "Sở Tư pháp", "Xã Ba Bể", "Xã Chợ Rã"],
            ["Lao động tiên tiến", "Cá nhân", 1, 2, 3, ""],
            [BK, "Tập thể", "", 1, "", 1],
        ],
        ["C2:D2", "E2:F2"],
    )
    made["x27-the-period-in-a-caption.xls"] = (
        "<html><meta charset='utf-8'><table><caption>Khen thưởng tháng 10/2026</caption><tr><th>Đơn vị<th>Hình thức"
        "<th>Tập thể<th>Cá nhân</tr><tr><td rowspan=2>Xã Sảng Mộc<td>Giấy khen của Chủ tịch UBND xã<td>2<td>5</tr>"
        "<tr><td>Lao động tiên tiến<td><td>11</tr></table></html>"
    ).encode()
    return made


def _long_awards() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["x13-numbered-units-over-their-awards.xlsx"] = sheet(
        [
            ["TỔNG HỢP KHEN THƯỞNG CÁC XÃ THÁNG 8 NĂM 2026"],
            ["TT", "Xã, phường", "Hình thức KT", "Đối tượng", "Số lượng"],
            ["I", "Xã Ba Bể", "", "", 15],
            [1, "", GX, "Tập thể", 5],
            [2, "", GX, "Cá nhân", 10],
            ["II", "Xã Chợ Rã", "", "", 4],
            [1, "", GX, "Cá nhân", 3],
            ["Tổng số", "", "", "", 19],
        ]
    )
    made["x14-letters-and-one-number-under-the-heading.xlsx"] = sheet(
        [
            ["UBND XÃ QUANG SƠN - KHEN THƯỞNG QUÝ III/2026"],
            ["TT", "Hình thức khen thưởng", "Đối tượng", "ĐVT", "Số lượng"],
            ["A", "B", "C", "D", "1"],
            [1, GX, "Tập thể", "tập thể", 12],
        ]
    )
    made["x15-an-empty-column-between-any-two.xlsx"] = sheet(
        [
            ["SỞ DÂN TỘC VÀ TÔN GIÁO - KẾT QUẢ KHEN THƯỞNG QUÝ II/2026"],
            ["Stt", "", "Hình thức khen", "", "Đối tượng", "", "Tổng số"],
            [1, "", GS, "", "Người trực tiếp", "", 7],
            [2, "", GS, "", "Tập thể", "", 2],
        ]
    )
    made["x16-a-kind-that-is-none.xlsx"] = sheet(
        [
            ["Sở Xây dựng - quý 2 năm 2026"],
            ["STT", "Hình thức", "Loại hình", "Đối tượng", "Số lượng"],
            [1, GS, "Công trạng, chuyên đề", "Cá nhân", 5],
            [2, GS, "", "Tập thể", 1],
        ]
    )
    made["x17-a-decision-without-the-word-so.xlsx"] = sheet(
        [["Sở Y tế"], ["Quyết định 77/QĐ-SYT ngày 01/7/2026"], ["STT", "Hình thức", "Đối tượng", "Số lượng"]]
        + [[1, GS, "Cá nhân", 5]]
    )
    made["x18-two-decisions-above-one-table.xlsx"] = sheet(
        [["Sở Y tế"], ["(Kèm theo Quyết định số 77/QĐ-SYT ngày 01/7/2026 và Quyết định số 78/QĐ-SYT ngày 02/7/2026)"]]
        + [["(Theo Quyết định số 78/QĐ-SYT ngày 02/7/2026)"], ["STT", "Hình thức", "Đối tượng", "Số lượng"]]
        + [[1, GS, "Cá nhân", 5]]
    )
    made["x19-number-and-date-under-one-title.csv"] = (
        "UBND PHƯỜNG LINH SƠN;;;;\r\nSTT;Hình thức;Đối tượng;Số lượng;Số QĐ ngày\r\n"
        '1;"Giấy khen của Chủ tịch UBND phường";"Cá nhân";"15";"33/QĐ-UBND ngày 5/11/2025"\r\n'
    ).encode()
    made["x28-award-and-decision-in-one-group-row.xlsx"] = sheet(
        [
            ["SỞ Y TẾ - DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên", "Chức vụ"],
            ["I", "Giấy khen của Giám đốc Sở (Quyết định số 15/QĐ-SYT ngày 10/02/2026)"],
            [1, "A", "Bác sĩ"],
            [2, "B", "Y tá"],
            ["II", "Quyết định số 16/QĐ-SYT ngày 11/02/2026 về tặng danh hiệu Chiến sĩ thi đua cơ sở"],
            [1, "C", "Dược sĩ"],
        ]
    )
    made["x29-a-number-without-a-word.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ - KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"],
            ["STT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Lao động tiên tiến", "Cá nhân", 4],
            [2, GX, "Tập thể", 3],
            ["", "", "", 7],
        ]
    )
    made["x20-awards-of-other-heads-of-agencies.xlsx"] = sheet(
        [
            ["Ban Quản lý các khu công nghiệp - Quý I/2026"],
            ["Hình thức", "Đối tượng", "Số lượng"],
            ["Giấy khen của Trưởng ban", "Công nhân", 25],
            ["Giấy khen của Chánh Thanh tra tỉnh", "Cá nhân", 2],
        ]
    )
    return made


def _third() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["x30-tt-beside-cn-right-after-the-label.xlsx"] = sheet(
        [
            ["Báo cáo kết quả khen thưởng tháng 4/2026 của xã Chợ Rã"],
            ["Nội dung", "TT", "CN", "HGĐ"],
            [GX, 1, 3, 2],
            [BK, "", 1, ""],
            ["Tổng", 1, 4, 2],
        ]
    )
    made["x31-a-measure-that-begins-like-a-remark.xlsx"] = sheet(
        [
            ["UBND XÃ NA RÌ - Kết quả đo đếm Quý III/2026"],
            ["Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Giá trị"],
            ["12", "Số tin bài", "bài", 12],
            ["III.5", "Tỷ lệ hồ sơ số hóa", "%", 85],
        ]
    )
    made["x32-awards-and-recipients-under-doi-tuong.xlsx"] = sheet(
        [
            ["UBND XÃ NGÂN SƠN - Khen thưởng theo đối tượng quý II/2026"],
            ["Đối tượng", "Số lượng", "Ghi chú"],
            ["1. Giấy khen của Chủ tịch UBND xã", 13],
            ["- Tập thể nhỏ", 3],
            ["- Nông dân", 10],
            ["2. Lao động tiên tiến", 60],
            ["Tổng cộng", 73],
        ]
    )
    made["x33-a-day-no-calendar-has-beside-its-number.xlsx"] = sheet(
        [
            ["Xã Bằng Vân - năm 2026"],
            ["TT", "Hình thức khen", "Đối tượng", "Số lượng", "Quyết định số, ngày"],
            [1, GX, "Hộ gia đình", 1, "17/QĐ-UBND ngày 31/4/2026"],
        ]
    )
    made["x34-one-award-in-the-title.xlsx"] = sheet(
        [
            ["TỔNG HỢP LAO ĐỘNG TIÊN TIẾN NĂM 2026"],
            ["TT", "Đơn vị", "Số lượng"],
            ["", "Toàn tỉnh", 45],
            ["I", "Khối sở, ban, ngành", 45],
            [1, "Sở Y tế", 30],
            [2, "Sở Xây dựng", 15],
        ]
    )
    made["x35-year-and-quarter-in-columns.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["Năm", "Quý", "Hình thức", "Đối tượng", "Số lượng"],
            [2026, "I", GS, "Cá nhân", 5],
            [2026, 2, GS, "Cá nhân", 7],
            [2025, "Quý 4", GS, "Cá nhân", 2],
            [2025, 5, GS, "Cá nhân", 2],
        ]
    )
    made["x36-units-over-recipients-and-one-title-for-both.xlsx"] = sheet(
        [
            ["KHEN THƯỞNG THÁNG 2/2026"],
            ["Đơn vị / Đối tượng", BK, "Lao động tiên tiến"],
            ["Sở Y tế", 3, 7],
            ["- Tập thể", 1, ""],
            ["- Cá nhân", 2, 7],
            ["Xã Kha Sơn", 1, ""],
            ["- Cá nhân", 1, ""],
        ]
    )
    made["x37-this-month-and-up-to-now.xlsx"] = sheet(
        [
            ["UBND XÃ LA HIÊN - BÁO CÁO THÁNG 6/2026"],
            ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng", ""],
            ["", "", "", "Trong tháng", "Lũy kế từ đầu năm"],
            [1, GX, "Cá nhân", 2, 15],
        ],
        ["D2:E2", "A2:A3", "B2:B3", "C2:C3"],
    )
    made["x38-an-unknown-task-numbered-in-a-group.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["Số TT", "Nhiệm vụ", "Tình trạng"],
            ["I.1", SUMMARY, "Hoàn thành"],
            ["II.1", "Báo cáo", "Hoàn thành"],
        ]
    )
    made["x40-months-as-numbers-under-thang.xlsx"] = sheet(
        [
            ["UBND XÃ BẠCH THÔNG - NĂM 2026"],
            ["TT", "Hình thức khen thưởng", "Đối tượng", "Tháng", "", "", "Cộng"],
            ["", "", "", 1, 2, 3, ""],
            [1, GX, "Cá nhân", 2, "", 4, 6],
            [2, GX, "Tập thể", "", 1, "", 2],
        ],
        ["D2:F2", "A2:A3", "B2:B3", "C2:C3", "G2:G3"],
    )
    made["x41-an-empty-corner.xlsx"] = sheet(
        [
            ["SỞ CÔNG THƯƠNG"],
            ["NĂM 2026"],
            ["", "Tập thể", "Cá nhân", "Doanh nghiệp"],
            [GS, 3, 20, 12],
            [BK, 1, 2, ""],
        ]
    )
    made["x42-award-and-recipient-parted-by-a-colon.xlsx"] = sheet(
        [
            ["TỔNG HỢP THÁNG 3/2026"],
            ["STT", "Nội dung", "Số lượng"],
            [1, "Xã Ba Bể", 12],
            ["", f"- {GX}: tập thể", 2],
            ["", f"- {GX}: cá nhân", 10],
        ]
    )
    made["x43-two-units-that-lead.xlsx"] = sheet(
        [
            ["Tiến độ nhiệm vụ - tháng 7/2026"],
            ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Trạng thái"],
            [7, SUMMARY, "Sở Xây dựng, Sở Tư pháp", "Hoàn thành"],
            [12, PRESS, "Các địa phương, sở, ban, ngành", "Hoàn thành"],
            [9, "", "Sở Nội vụ", "Đang thực hiện"],
        ]
    )
    made["x44-measures-under-noi-dung-do-dem.xlsx"] = sheet(
        [
            ["Sở Nội vụ"],
            ["Nhiệm vụ", "Nội dung đo đếm", "Đơn vị tính", "Kỳ", "Kết quả"],
            ["14", "Hồ sơ trình khen thưởng", "hồ sơ", "Tháng 2/2026", 40],
        ]
    )
    made["x45-roles-under-chuc-danh.xlsx"] = sheet(
        [
            ["CỤM, KHỐI THI ĐUA NĂM 2026"],
            ["STT", "Tên cụm/khối", "Đơn vị thành viên", "Chức danh"],
            [1, "Khối 1", "Sở Y tế", "Khối trưởng"],
            [2, "Khối 1", "Sở Xây dựng", "Khối phó"],
        ]
    )
    made["x46-days-off-or-made-up.csv"] = (
        "Ngày,Nghỉ/Làm,Căn cứ\n29/04/2027,nghỉ,CV 1/BNV\n08/05/2027,làm bù,CV 1/BNV\n".encode()
    )
    made["x39-titles-without-accents.csv"] = (
        b"don_vi,nhiem_vu,ky,tinh_trang\nso y te,12,thang 6/2026,hoan thanh\n"
        b"xa van lang,12,thang 6/2026,chua thuc hien\n"
    )
    return made
