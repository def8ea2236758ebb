"""Workbooks for make_workbooks.py as tired clerks of communes and departments wrote them, drawn blind.
What a careful human reads in each was written down before it was read. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet


def award_batches() -> dict[str, bytes]:
    """File name -> bytes."""
    return {f"{name}.xlsx": sheet(rows, list(merges)) for name, rows, merges in _CASES}


_CASES: tuple[tuple[str, list, tuple], ...] = (
    (
        "w81-names-under-recipients",
        [
            ["UBND XÃ NGÂN SƠN"],
            ["KHEN THƯỞNG ĐỘT XUẤT THÁNG 9/2026"],
            ["STT", "Đối tượng khen", "Thành tích", "Hình thức", "Số tiền thưởng"],
            [1, "Ông Triệu Văn Phúc, xóm Nà Ngần", "Cứu người bị nước lũ cuốn trôi", "Giấy khen CT UBND xã", "500.000"],
            [2, "Tổ bảo vệ ANTT xóm Bản Súng", "Truy bắt đối tượng trộm cắp", "Giấy khen CT UBND xã", "1.000.000"],
        ],
        (),
    ),
    (
        "w82-recipients-below-awards-beside-their-measure",
        [
            ["UBND XÃ NGHIÊN LOAN"],
            ["TỔNG HỢP KHEN THƯỞNG"],
            ["Kỳ báo cáo: Quý III năm 2026"],
            ["STT", "Danh hiệu, hình thức khen thưởng", "ĐVT", "Số lượng"],
            [1, "Giấy khen của Chủ tịch UBND xã", "", ""],
            ["-", "Tập thể", "Tập thể", 6],
            ["-", "Cá nhân", "Người", 17],
            ["-", "Hộ gia đình", "Hộ", 3],
            [2, "Bằng khen của Chủ tịch UBND tỉnh", "", ""],
            ["-", "Cá nhân", "Người", 1],
        ],
        (),
    ),
    (
        "w83-whom-a-paper-was-given-to",
        [
            ["XÃ ĐẠI PHÚC"],
            ["SỐ LIỆU KHEN THƯỞNG"],
            ["Tháng", "Tập thể được tặng GK", "Cá nhân được tặng GK", "Hộ GĐ được tặng GK"],
            ["1/2026", 1, 4, ""],
            ["2/2026", "", 2, 1],
            ["3/2026", 2, 6, ""],
            ["Cộng quý I", 3, 12, 1],
        ],
        (),
    ),
    (
        "w84-an-award-in-brackets-of-a-reason",
        [
            ["UBND PHƯỜNG QUYẾT THẮNG"],
            ["KHEN THƯỞNG THÁNG 11 NĂM 2026"],
            ["Số", "Ngày", "Trích yếu", "TT", "CN"],
            [
                "1201/QĐ-UBND",
                "05/11/2026",
                "V/v tặng Giấy khen các tập thể, cá nhân có thành tích trong đợt thi đua cao điểm",
                4,
                12,
            ],
            ["1233/QĐ-UBND", "18/11/2026", "V/v khen thưởng đột xuất (giấy khen)", "", 2],
        ],
        (),
    ),
    (
        "w85-names-of-two-classes-commended",
        [
            ["UBND XÃ NAM CƯỜNG"],
            ["DANH SÁCH"],
            ["Khen thưởng thành tích xuất sắc trong Đại hội Đảng các cấp"],
            ["Kèm theo Quyết định số 77 /QĐ-UBND ngày 22 tháng 9 năm 2026"],
            ["TT", "Tập thể, cá nhân được khen thưởng", "Hình thức"],
            ["I. Tập thể (02)"],
            [1, "Văn phòng Đảng ủy", "Giấy khen"],
            [2, "Ban Xây dựng Đảng", "Giấy khen"],
            ["II. Cá nhân (02)"],
            [1, "Hoàng Văn Chí", "Giấy khen"],
            [2, "La Thị Ngọc", "Giấy khen"],
        ],
        (),
    ),
    (
        "w86-villages-that-attained",
        [
            ["UBND XÃ PHONG QUANG"],
            ["TỔNG HỢP DANH HIỆU VĂN HÓA NĂM 2026"],
            ["TT", "Thôn", "Tổng số hộ", "Số hộ đạt gia đình văn hóa", "Tỷ lệ %", "Thôn đạt danh hiệu văn hóa"],
            [1, "Nà Ỏi", 112, 101, "90,2%", "x"],
            [2, "Bản Cạu", 87, 80, "92%", ""],
            [3, "Khuổi Lặng", 64, 55, "85,9%", "x"],
            ["", "Tổng", 263, 236, "89,7%", 2],
        ],
        (),
    ),
    (
        "w87-awards-as-measure",
        [
            ["UBND XÃ VĨNH THÔNG"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Nội dung", "Đơn vị tính", "Kết quả"],
            ["I", "Khen thưởng cấp xã", "", ""],
            [1, "Tập thể", "Giấy khen", 4],
            [2, "Cá nhân", "Giấy khen", 15],
            ["II", "Khen thưởng cấp tỉnh", "", ""],
            [1, "Cá nhân", "Bằng khen", 1],
        ],
        (),
    ),
    (
        "w88-households-by-their-heads",
        [
            ["UBND PHƯỜNG QUYẾT THẮNG", "", "", "Mẫu số 02"],
            ["DANH SÁCH CÁC GIA ĐÌNH TIÊU BIỂU", "", "", ""],
            ["được tặng Giấy khen của Chủ tịch UBND phường nhân Ngày Gia đình Việt Nam 28/6/2026", "", "", ""],
            ["STT", "Gia đình ông/bà", "Tổ dân phố", "Ghi chú"],
            [1, "Nguyễn Văn Kỷ - Trần Thị Lụa", "TDP 3", ""],
            [2, "Phạm Văn Hợi", "TDP 9", ""],
        ],
        (),
    ),
    (
        "w89-a-title-of-two-kinds",
        [
            ["UBND XÃ BẰNG THÀNH"],
            ["BIỂU 02: KHEN THƯỞNG ĐỘT XUẤT, CHUYÊN ĐỀ 10 THÁNG NĂM 2026"],
            ["TT", "Quyết định", "Nội dung", "Tập thể", "Cá nhân"],
            [1, "QĐ 15 ngày 05/01/2026", "Giấy khen đột xuất phòng cháy rừng", 0, 4],
            [2, "QĐ 88 ngày 20/3/2026", "Giấy khen chuyên đề tuyển quân", 3, 9],
        ],
        (),
    ),
    (
        "w90-names-and-collectives-under-ten",
        [
            ["UBND XÃ LA HIÊN"],
            ["DANH SÁCH 03 TẬP THỂ, 05 CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN THÁNG 7/2026"],
            ["STT", "TÊN", "ĐỊA CHỈ"],
            ["I", "Tập thể", ""],
            [1, "Xóm Cây Bòng", ""],
            [2, "Xóm Hiên Bình", ""],
            [3, "Trường MN La Hiên", ""],
            ["II", "Cá nhân", ""],
            [1, "Nguyễn Thị Bích Liên", "Xóm Cây Bòng"],
            [2, "Ma Văn Quyền", "Xóm Hiên Bình"],
            [3, "Đào Thị Mận", "Xóm Cây Thị"],
            [4, "Dương Văn Lục", "Xóm Đồng Đình"],
            [5, "Hoàng Kim Oanh", "Xóm Phố"],
        ],
        (),
    ),
    (
        "w91-a-party-committee",
        [
            ["UBND XÃ THANH THỊNH"],
            ["DANH SÁCH TẬP THỂ, CÁ NHÂN TIÊU BIỂU TRONG PHONG TRÀO THI ĐUA YÊU NƯỚC GIAI ĐOẠN 2021-2025"],
            ["ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"],
            ["(Kèm theo Quyết định số 03/QĐ-UBND ngày 08 tháng 01 năm 2026)"],
            ["TT", "Tên tập thể, cá nhân", "Chức danh, nơi công tác"],
            [1, "Đảng ủy xã", ""],
            [2, "Phòng Kinh tế", ""],
            [3, "Lương Đức Thuận", "Phó Chủ tịch HĐND xã"],
            [4, "Nông Thị Kiều", "Công chức VP HĐND&UBND"],
        ],
        (),
    ),
    (
        "w92-awards-behind-levels",
        [
            ["UBND PHƯỜNG ĐỨC XUÂN"],
            ["Báo cáo số liệu khen thưởng phục vụ tổng kết năm 2026"],
            ["Stt", "Cấp khen", "Tập thể", "Cá nhân", "Hộ gia đình"],
            [1, "Cấp Nhà nước (Huân chương Lao động hạng Ba)", 0, 1, 0],
            [2, "Cấp tỉnh (Bằng khen)", 2, 5, 0],
            [3, "Cấp phường (Giấy khen)", 14, 88, 11],
        ],
        (),
    ),
    (
        "w93-days-without-numbers",
        [
            ["UBND XÃ NA RÌ"],
            ["DANH SÁCH CÁC TRƯỜNG HỢP ĐƯỢC KHEN THƯỞNG ĐỘT XUẤT NĂM 2026"],
            ["TT", "Họ và tên", "Ngày khen", "Hình thức"],
            [1, "Hoàng Văn Vượng", "14/3/2026", "Giấy khen"],
            [2, "Lộc Thị Hương", "2/9/2026", "Giấy khen"],
        ],
        (),
    ),
    (
        "w94-two-annexes-that-count",
        [
            ["UBND XÃ TRẦN PHÚ"],
            ["Phụ lục 1. DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN (02 tập thể)"],
            ["(Kèm theo Quyết định số 611/QĐ-UBND ngày 05/11/2026)"],
            ["TT", "Tên tập thể"],
            [1, "Thôn Nà Noong"],
            [2, "Thôn Khau Lạ"],
            [],
            ["Phụ lục 2. DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN (03 cá nhân)"],
            ["(Kèm theo Quyết định số 611/QĐ-UBND ngày 05/11/2026)"],
            ["TT", "Họ và tên", "Thôn"],
            [1, "Hứa Thị Xuyến", "Nà Noong"],
            [2, "Nông Văn Hiệu", "Khau Lạ"],
            [3, "Lý Văn Phủ", "Khau Lạ"],
        ],
        (),
    ),
)
