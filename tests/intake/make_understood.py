"""Workbooks for make_workbooks.py that were once asked or refused, though any officer knows what they mean.
Ditto words, sums of groups, titles of two parts, lists beside each other, percentages beside counts.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY
from tests.intake.make_misread import BK, GX, TASKS, WIDE

UNITS = ["STT", "Đơn vị", "Tập thể", "Cá nhân"]


def understood() -> dict[str, bytes]:
    """File name -> bytes."""
    return _awards() | _people() | _progress()


def _awards() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["n01-ditto-words-and-marks.xlsx"] = sheet(
        [
            ["SỞ CÔNG THƯƠNG"],
            ["DANH MỤC QUYẾT ĐỊNH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Số QĐ", "Ngày QĐ", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "12/QĐ-SCT", "15/01/2026", "Giấy khen của Giám đốc Sở", "Tập thể", 3],
            [2, "nt", "-nt-", '"', "Cá nhân", 9],
            [3, "n/t", "(như trên)", "Lao động tiên tiến", "Như trên", 40],
            [4, "55/QĐ-SCT", "20/5/2026", "Giấy khen của Giám đốc Sở", "Tập thể", '"'],
        ]
    )
    made["n02-groups-that-add-up-with-their-own-words.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ II/2026"],
            UNITS,
            ["", "Toàn khối", 9, 20],
            ["I", "SỞ, BAN, NGÀNH", 5, 9],
            [1, "Sở Tư pháp", 2, 4],
            [2, "Sở Công Thương", 3, 5],
            ["", "Trang trước chuyển sang", 5, 9],
            ["II", "XÃ, PHƯỜNG", 4, 11],
            [1, "Xã Đồng Hỷ", 4, 11],
        ]
    )
    made["n03-percentages-and-direct-workers-beside-counts.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["CƠ CẤU BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ II NĂM 2026"],
            ["STT", "Đơn vị", "TS", "Tập thể", "", "Cá nhân", "", "Trong đó trực tiếp", "", "Tăng (+), giảm (-)"],
            ["", "", "", "SL", "Tỷ lệ %", "SL", "%", "SL", "%", ""],
            [1, "Sở Y tế", 20, 5, 25, 15, 75, 10, "66,7%", "+4"],
        ],
        ["D3:E3", "F3:G3", "H3:I3"],
    )
    made["n04-award-left-blank-below-its-first-row.xlsx"] = sheet(
        [
            ["UBND XÃ TÂN CƯƠNG"],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["STT", "Hình thức", "Đối tượng", "Quý I", "Quý II"],
            [1, GX, "Tập thể", 3, 4],
            ["", "", "Cá nhân", 10, 12],
            [2, BK, "Cá nhân", 1, ""],
        ]
    )
    made["n05-what-stands-beside-a-number.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            WIDE,
            [1, GX, "5 (đạt 100%)", "12 (trong đó 3 nữ)"],
            [2, BK, "Không phát sinh", ""],
            [3, "Lao động tiên tiến", "", "12 (trong đó 3 đột xuất)"],
            [4, "Chiến sĩ thi đua cơ sở", "", "4¹"],
        ],
        ["C5:D5"],
    )
    made["n06-awards-of-the-lower-level.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Đơn vị", "Giấy khen cấp cơ sở", "", ""],
            ["", "", "TS", "TT", "CN"],
            [1, "Sở Dân tộc và Tôn giáo", 12, 3, 9],
            [2, "Xã Phú Đình", 20, 6, 14],
        ],
        ["C3:E3"],
    )
    made["n17-parts-of-the-award-before-them.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP KHEN THƯỞNG CÁC XÃ, PHƯỜNG QUÝ II/2026"],
            ["STT", "Xã, phường", "Giấy khen", "Trong đó: tập thể", "Trong đó: cá nhân"],
            [1, "Xã La Hiên", 8, 3, 5],
            [2, "Phường Gia Sàng", 11, 4, 6],
        ]
    )
    made["n18-award-with-its-recipient-beside-men-and-women.xlsx"] = sheet(
        [
            ["UBND XÃ LA BẰNG"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Hình thức", "Tổng số", "Nam", "Nữ"],
            [1, f"{GX} cho cá nhân", 15, 9, 6],
            [2, "Lao động tiên tiến", "20 người (12 nữ)", 8, 12],
        ]
    )
    made["n19-units-and-what-was-counted-beside-a-percentage.xlsx"] = sheet(
        [
            ["SỞ KHOA HỌC VÀ CÔNG NGHỆ"],
            ["KẾT QUẢ SÁNG KIẾN NĂM 2026 (đến ngày 31/10/2026)"],
            ["STT", "Đơn vị", "Số sáng kiến đề nghị", "Số sáng kiến được công nhận", "Tỷ lệ (%)"],
            [1, "Sở Y tế", 20, 15, 75],
            [2, "Sở Tư pháp", 5, 5, 100],
        ]
    )
    made["n20-award-of-the-title-over-kinds-and-units.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ I/2026"],
            ["STT", "Nội dung", "Tập thể", "Cá nhân"],
            ["I", "Sở Y tế", "", ""],
            [1, "Công trạng", 1, 2],
            [2, "Đột xuất", 3, 4],
            ["II", "Xã La Bằng", "", ""],
            [1, "Công trạng", 5, 6],
        ]
    )
    made["n07-schools-of-a-department.xlsx"] = sheet(
        [
            ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["STT", "Trường", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"],
            [1, "THPT Lương Ngọc Quyến", 8, 70],
        ]
    )
    return made


def _people() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["n08-title-of-collectives-and-persons.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG GIA SÀNG"],
            ["DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG"],
            ["(Kèm theo Quyết định số 77/QĐ-UBND ngày 19/8/2026)"],
            ["STT", "Tên tập thể, họ và tên cá nhân", "Đơn vị công tác"],
            ["I", "TẬP THỂ", ""],
            [1, "Tổ dân phố số 3", "Phường Gia Sàng"],
            ["II", "CÁ NHÂN", ""],
            [1, "Nguyễn Văn Mẫu", "Công chức phường"],
            [2, "Trần Thị Mẫu", "nt"],
        ]
    )
    made["n09-unit-groups-over-places-of-work.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["(Kèm theo Quyết định số 1500/QĐ-UBND ngày 02/9/2026)"],
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
            ["I", "Sở Y tế", "", ""],
            [1, "Nguyễn Văn Mẫu", "Bác sĩ", "Bệnh viện A"],
            [2, "Trần Thị Mẫu", "Điều dưỡng", "Bệnh viện C"],
            ["II", "Xã Phú Lương", "", ""],
            [1, "Lê Văn Mẫu", "Nông dân", "Xóm Đồng Danh"],
        ]
    )
    made["n21-units-again-below-each-letter.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["(Kèm theo Quyết định số 1500/QĐ-UBND ngày 02/9/2026)"],
            ["STT", "Tên tập thể, cá nhân", "Chức vụ"],
            ["A", "TẬP THỂ", ""],
            ["I", "Sở Y tế", ""],
            [1, "Phòng Nghiệp vụ Y", ""],
            ["B", "CÁ NHÂN", ""],
            ["I", "Sở Y tế", ""],
            [1, "Nguyễn Văn Mẫu", "Bác sĩ"],
            ["II", "Xã La Bằng", ""],
            [1, "Lê Văn Mẫu", "Nông dân"],
        ]
    )
    made["n10-one-list-in-two-tables-side-by-side.xlsx"] = sheet(
        [
            ["UBND XÃ ĐIỀM THỤY"],
            ["DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2026"],
            ["(Kèm theo Quyết định số 10/QĐ-UBND ngày 15/01/2026)"],
            ["STT", "Họ và tên", "Chức vụ", "STT", "Họ và tên", "Chức vụ"],
            [1, "Nguyễn Văn Mẫu", "Công chức", 3, "Lê Văn Mẫu", "Công chức"],
            [2, "Trần Thị Mẫu", "Công chức", 4, "Ma Thị Mẫu", "Công chức"],
        ]
    )
    return made


def _progress() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["n11-month-behind-the-plans-words.xlsx"] = sheet(
        [
            ["SỞ XÂY DỰNG"],
            ["TIẾN ĐỘ NHIỆM VỤ (đến ngày 31/8/2026)"],
            [*TASKS, "Thời hạn"],
            [1, f"{PRESS} (tháng 7)", "Hoàn thành", "31/7/2026", ""],
            [2, f"{PRESS} (tháng 6)", "Hoàn thành", "30/6/2026", "Tháng 5/2026"],
        ]
    )
    made["n12-month-in-the-title-of-a-tasks-column.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["THEO DÕI TIẾN ĐỘ THEO ĐƠN VỊ (đến ngày 15/8/2026)"],
            ["STT", "Đơn vị", "Nhiệm vụ 7", "Nhiệm vụ 12 (tháng 7)"],
            [1, "Sở Tư pháp", "Hoàn thành", "Hoàn thành"],
            [2, "Sở Công Thương", "Đang thực hiện", "Không phát sinh"],
        ]
    )
    made["n13-done-and-not-done-to-tick-above-a-sum.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["CÁC ĐƠN VỊ THỰC HIỆN NHIỆM VỤ 7 (đến ngày 15/8/2026)"],
            [SUMMARY],
            ["STT", "Đơn vị", "Đã thực hiện", "Chưa thực hiện", "Số, ngày văn bản"],
            [1, "Sở Y tế", "x", "", "150/BC-SYT ngày 20/7/2026"],
            [2, "Xã Văn Lang", "", "x", ""],
            ["", "Cộng", 1, 1, ""],
        ]
    )
    made["n14-occurrence-by-the-words-of-the-title.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["CÁC ĐƠN VỊ ĐÃ NỘP BÁO CÁO TỔNG KẾT NĂM 2026 (NHIỆM VỤ 11)"],
            ["(đến ngày 20/11/2026)"],
            ["STT", "Đơn vị", "Trạng thái"],
            [1, "Xã Phú Bình", "Hoàn thành"],
            [2, "Xã Tân Khánh", "Đang thực hiện"],
        ]
    )
    made["n15-state-in-the-title-of-a-section.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TỔNG HỢP THỰC HIỆN NHIỆM VỤ 7: SƠ KẾT 6 THÁNG ĐẦU NĂM 2026"],
            ["(đến ngày 15/8/2026)"],
            ["1. Các đơn vị đã hoàn thành"],
            ["STT", "Đơn vị", "Văn bản"],
            [1, "Xã Phú Lương", "12/BC-UBND"],
            [2, "Xã Vô Tranh", ""],
            [],
            ["2. Các đơn vị chưa thực hiện"],
            ["STT", "Đơn vị", "Lý do"],
            [1, "Xã Yên Trạch", "Đang chờ số liệu"],
            [2, "Xã Hợp Thành", ""],
        ]
    )
    made["n16-counts-without-a-unit-of-measure.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ KIỂM TRA CÔNG TÁC THI ĐUA, KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Nội dung", "Kết quả"],
            [1, "Số đơn vị được kiểm tra", "8 đơn vị"],
            [2, "Số kiến nghị sau kiểm tra", 15],
        ]
    )
    return made
