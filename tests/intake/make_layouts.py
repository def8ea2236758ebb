"""Workbooks for make_workbooks.py whose facts are laid out otherwise than in the templates: results as a matrix.
Everything in them is made up; the name says how the sheet is laid out, the .expected file what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

SNV = [
    ["UBND TỈNH THÁI NGUYÊN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["SỞ NỘI VỤ", "", "", "Độc lập - Tự do - Hạnh phúc"],
    [],
]
XA = [
    ["UBND XÃ TÂN KỲ", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Số: 15/BC-UBND", "", "", "Độc lập - Tự do - Hạnh phúc"],
    [],
]
SIGN = [
    [],
    ["", "", "", "Thái Nguyên, ngày 05 tháng 10 năm 2026"],
    ["Người lập biểu", "", "", "GIÁM ĐỐC"],
]


def layouts() -> dict[str, bytes]:
    """File name -> bytes."""
    return _matrices() | _clusters() | _months() | _award_parts() | _recipients()


def _matrices() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["g01-results-units-x-measures.xlsx"] = sheet(
        [
            *SNV,
            ["TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN QUÝ III/2026"],
            ["(Nhiệm vụ số 12 Kế hoạch 60/KH-UBND)"],
            [
                "STT",
                "Cơ quan, đơn vị",
                "Số tin, bài (tin, bài)",
                "Gương điển hình (gương)",
                "Hồ sơ số hóa (%)",
                "Ghi chú",
            ],
            [1, "Xã Tân Kỳ", 12, 3, "85,5", ""],
            [2, "Xã Phú Bình", 0, "-", "", "chưa có gương"],
            [3, "Sở Y tế", "7", "-", "100%", ""],
            ["", "Tổng cộng", 19, 4, "", ""],
            *SIGN,
        ]
    )
    made["g02-results-measures-x-units.xlsx"] = sheet(
        [
            *SNV,
            ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH 60 THÁNG 9/2026"],
            ["TT", "Nhiệm vụ", "Chỉ tiêu", "ĐVT", "Xã Tân Kỳ", "Xã Phú Bình", "Sở Y tế", "Tổng số"],
            [1, 12, "Tin, bài tuyên truyền", "tin, bài", 12, 5, "-", 17],
            [2, 6, "Người được tập huấn", "người", 120, 45, "30", 195],
            ["", "", "Trong đó: nữ", "người", 60, 20, 10, 91],
            [3, 6, "Tỷ lệ đạt yêu cầu", "%", "85,5", 90, "khoảng 80", 87],
            *SIGN,
        ]
    )
    made["g03-results-tasks-over-measures-units-below.xlsx"] = sheet(
        [
            *SNV,
            ["BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA, KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Đơn vị", "Nhiệm vụ 12", "", "Nhiệm vụ 6", ""],
            ["", "", "Tin, bài", "Gương điển hình", "Lớp tập huấn", "Người được tập huấn"],
            ["", "", "(tin)", "(gương)", "(lớp)", "(người)"],
            ["A", "B", "1", "2", "3", "4"],
            [1, "Xã Tân Kỳ", 12, 3, 1, 120],
            [2, "Xã Phú Bình", 4, "-", 2, "1.200"],
            *SIGN,
        ],
        ["A5:A6", "B5:B6", "C5:D5", "E5:F5"],
    )
    made["g04-results-measures-x-months-under-tasks.xlsx"] = sheet(
        [
            *XA,
            ["BIỂU SỐ LIỆU NĂM 2026"],
            ["STT", "Chỉ số", "ĐVT", "Tháng 7", "Tháng 8", "Tháng 9", "Quý III"],
            ["I", "Nhiệm vụ 12"],
            [1, "Số tin, bài", "tin", 3, 4, "-", 7],
            ["II", "Nhiệm vụ số 17"],
            [1, "Sáng kiến được công nhận", "sáng kiến", 0, 2, 1, 4],
            ["III", "Mục III.5 của Kế hoạch"],
            [1, "Hồ sơ được số hóa", "%", "80%", "", 90, ""],
            *SIGN,
        ]
    )
    made["g05-results-months-x-measures.xlsx"] = sheet(
        [
            *XA,
            ["KẾT QUẢ TUYÊN TRUYỀN NĂM 2026 - NHIỆM VỤ SỐ 12"],
            ["STT", "Kỳ báo cáo", "Tin, bài", "Gương điển hình"],
            [1, "Tháng 7", 4, 1],
            [2, "Tháng 8", 5, "-"],
            ["", "Cộng", 9, 1],
        ]
    )
    made["g06-results-of-no-task.xlsx"] = sheet(
        [
            ["TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN QUÝ III/2026"],
            ["STT", "Tên đơn vị", "Số tin, bài", "Số cuộc họp tổ dân phố"],
            [1, "Xã Tân Kỳ", 12, 3],
            [2, "Xã Phú Bình", 0, "-"],
        ]
    )
    made["g08-results-planned-beside-done.xlsx"] = sheet(
        [
            *SNV,
            ["KẾT QUẢ NHIỆM VỤ 12 QUÝ III/2026"],
            ["TT", "Chỉ tiêu", "ĐVT", "Xã Tân Kỳ", "", "Xã Phú Bình", ""],
            ["", "", "", "KH", "TH", "KH", "TH"],
            [1, "Tin, bài", "tin", 10, 8, 5, 0],
        ],
        ["A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:G5"],
    )
    made["g09-results-by-groups-of-units.xlsx"] = sheet(
        [
            *SNV,
            ["KẾT QUẢ TẬP HUẤN - NHIỆM VỤ 6 - QUÝ II/2026"],
            ["STT", "Đơn vị", "Số lớp", "Số người"],
            ["I", "Khối sở, ban, ngành", 3, 100],
            [1, "Sở Y tế", 1, 60],
            [2, "Sở Tài chính", 2, 40],
            ["II", "Khối xã, phường", 1, "1.200"],
            [1, "Xã Tân Kỳ", 1, "1.200"],
            ["", "Tổng cộng", 4, "1.300"],
            *SIGN,
        ]
    )
    made["g07-a-table-of-something-else.xlsx"] = sheet(
        [
            ["TÌNH HÌNH DÂN SỐ NĂM 2026"],
            ["STT", "Đơn vị", "Dân số", "Diện tích (km2)"],
            [1, "Xã Tân Kỳ", 1200, 3.5],
            [2, "Xã Phú Bình", 2200, 12],
        ]
    )
    return made


def _clusters() -> dict[str, bytes]:
    title = [
        ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"],
        ["(Kèm theo Quyết định số 123/QĐ-UBND ngày 20/02/2026 của Chủ tịch UBND tỉnh)"],
    ]
    made: dict[str, bytes] = {}
    made["g10-clusters-members-in-one-cell.xlsx"] = sheet(
        [
            *SNV,
            *title,
            ["TT", "Cụm, khối", "Trưởng", "Phó", "Các thành viên", "Số đơn vị"],
            [1, "Cụm thi đua số 1", "UBND xã Tân Kỳ", "Xã Phú Bình", "1. Xã Ba Bể\n2. Na Rì\n3. P. Đức Xuân", 5],
            [
                2,
                "Khối thi đua số 1",
                "Sở Văn hóa, Thể thao và Du lịch",
                "-",
                "Sở Xây dựng, Sở Tư pháp, Sở Nông nghiệp và Môi trường và Sở Y tế; Sở Xyz",
                4,
            ],
            *SIGN,
        ]
    )
    made["g11-clusters-roles-over-members.xlsx"] = sheet(
        [
            *SNV,
            *title,
            ["STT", "Tên cụm, khối thi đua", "Phân công nhiệm vụ", "", "Các đơn vị thành viên"],
            ["", "", "Trưởng cụm, khối", "Phó cụm, khối", ""],
            [1, "Cụm thi đua số 1", "Xã Tân Kỳ", "Xã Phú Bình", "Xã Tân Kỳ"],
            ["", "", "", "", "Xã Phú Bình"],
            ["", "", "", "", "Xã Ba Bể"],
            [2, "Cụm thi đua số 2", "Giám đốc Sở Y tế", "", "Xã Văn Lang"],
            ["", "Cộng: 02 cụm"],
        ],
        ["A6:A7", "B6:B7", "C6:D6", "E6:E7", "A8:A10", "B8:B10", "C8:C10", "D8:D10"],
    )
    made["g12-clusters-ticked-roles.xlsx"] = sheet(
        [
            ["STT", "Đơn vị", "Cụm, khối thi đua", "Trưởng", "Phó", "Thành viên"],
            [1, "Xã Tân Kỳ", "Cụm thi đua số 1", "x", "", ""],
            [2, "Xã Phú Bình", "Cụm thi đua số 1", "", "x", ""],
            [3, "Xã Ba Bể", "Cụm thi đua số 1", "", "", "x"],
        ]
    )
    return made


def _months() -> dict[str, bytes]:
    """Tasks x months that hold marks or percentages instead of words."""
    title = ["THEO DÕI TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 NĂM 2026"]
    months = ["Tháng 7", "Tháng 8", "Tháng 9"]
    made: dict[str, bytes] = {}
    made["g20-months-with-marks.xlsx"] = sheet(
        [
            *XA,
            title,
            ["STT", "Nội dung công việc", *months, "Ghi chú"],
            [7, SUMMARY, "x", "", "", ""],
            [12, PRESS, "x", "x", "-", "3 tin"],
            *SIGN,
        ]
    )
    made["g21-months-with-marks-explained.xlsx"] = sheet(
        [
            *XA,
            title,
            ["(Đánh dấu ✓: đã hoàn thành; 0: chưa thực hiện)"],
            ["STT", "Nội dung công việc", *months],
            [7, SUMMARY, "✓", "", ""],
            [12, PRESS, "✓", "✓", "0"],
        ]
    )
    made["g22-months-marked-beforehand.xlsx"] = sheet(
        [
            *XA,
            ["TIẾN ĐỘ KẾ HOẠCH 60 NĂM 2026"],
            ["STT", "Nội dung công việc", *months, "Tháng 12"],
            [7, SUMMARY, "x", "", "", ""],
            [12, PRESS, "x", "x", "x", "x"],
        ]
    )
    made["g23-months-with-percentages.xlsx"] = sheet(
        [
            *XA,
            title,
            ["STT", "Nội dung công việc", *months],
            [7, SUMMARY, "100%", "", ""],
            [12, PRESS, "Hoàn thành (100%)", "x", 50],
        ]
    )
    made["g24-months-with-bare-percentages.xlsx"] = sheet(
        [
            *XA,
            title,
            ["STT", "Nội dung công việc", "Tháng", "", "", "Ghi chú"],
            ["", "", "7", "8", "9", ""],
            [7, SUMMARY, 100, "", "", ""],
            [12, PRESS, 100, "100", "50", ""],
        ],
        ["A5:A6", "B5:B6", "C5:E5", "F5:F6"],
    )
    made["g25-units-x-quarters-in-percent.xlsx"] = sheet(
        [
            *SNV,
            ["TIẾN ĐỘ NHIỆM VỤ SỐ 12 NĂM 2026 (TỶ LỆ %)"],
            ["TT", "Đơn vị", "Tháng 7 (%)", "Tháng 8 (%)"],
            [1, "Xã Tân Kỳ", 100, 40],
            [2, "Sở Y tế", 0, 120],
        ]
    )
    made["g26-counts-by-month.xlsx"] = sheet(
        [*XA, title, ["STT", "Nội dung công việc", *months], [12, PRESS, 3, 4, 100]]
    )
    return made


def _award_parts() -> dict[str, bytes]:
    """An award over its recipients, in rows that are counted by codes."""
    title = ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"]
    made: dict[str, bytes] = {}
    made["g30-codes-over-recipients.xlsx"] = sheet(
        [
            *XA,
            title,
            ["Chỉ tiêu", "Mã số", "Số lượng"],
            ["Tổng số khen thưởng", "01", 90],
            ["Giấy khen", "02", 60],
            ["- Tập thể", "03", 20],
            ["- Cá nhân", "04", 40],
            ["+ Nông dân", "05", 15],
            ["+ Công nhân", "06", 25],
            ["Lao động tiên tiến", "07", 30],
            ["Trong đó: nữ", "08", 10],
            *SIGN,
        ]
    )
    made["g31-codes-over-recipients-wide.xlsx"] = sheet(
        [
            *XA,
            title,
            ["Nội dung", "Mã số", "Tổng số", "Công trạng", "Chuyên đề"],
            ["Giấy khen", "01", 60, 30, 30],
            ["Tập thể", "02", 20, 10, 10],
            ["Cá nhân", "03", 40, 20, 20],
        ]
    )
    made["g32-codes-that-do-not-add-up.xlsx"] = sheet(
        [
            *XA,
            title,
            ["Chỉ tiêu", "Mã số", "Số lượng"],
            ["Giấy khen", "01", 60],
            ["- Tập thể", "02", 20],
            ["- Cá nhân", "03", 45],
        ]
    )
    made["g33-stt-over-recipients.xlsx"] = sheet(
        [
            *XA,
            title,
            ["STT", "Hình thức khen thưởng", "Số lượng"],
            [1, "Giấy khen", 60],
            [2, "- Tập thể", 20],
            [3, "- Cá nhân", 40],
        ]
    )
    return made


def _recipients() -> dict[str, bytes]:
    """Trades, posts and bodies where a class of recipients should stand."""
    title = ["KẾT QUẢ KHEN THƯỞNG QUÝ III/2026"]
    award = "Giấy khen của Chủ tịch UBND xã"
    told = (
        "Giáo viên|Học sinh|Sinh viên|Cán bộ|Công chức|Viên chức|Cán bộ, công chức, viên chức|Bác sĩ|Bộ đội|Doanh nhân|"
        "Trưởng xóm|Trưởng phòng|Hiệu trưởng|Phó Giám đốc Sở|Người dân|Trường THCS|Giám đốc công ty|Công an|Xyz"
    ).split("|")
    rows = [[n, award, who, n] for n, who in enumerate(told, 1)]
    made: dict[str, bytes] = {}
    made["g40-trades-and-posts.xlsx"] = sheet(
        [*XA, title, ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng"], *rows, *SIGN]
    )
    made["g50_Xa_Phu_Binh_Quy_III_2026.xlsx"] = sheet(
        [["KẾT QUẢ KHEN THƯỞNG"], ["Hình thức", "Đối tượng", "Số lượng"], [award, "Nông dân", 5], [award, "Tập thể", 2]]
    )
    made["g41-trades-as-columns.xlsx"] = sheet(
        [
            *XA,
            title,
            ["STT", "Hình thức khen thưởng", "Tập thể", "Giáo viên", "Học sinh", "Công chức"],
            [1, award, 2, 5, 6, ""],
        ]
    )
    made["g42-trades-as-rows-and-groups.xlsx"] = sheet(
        [
            *XA,
            title,
            ["Chỉ tiêu", "Số lượng"],
            [award, 20],
            ["- Tập thể", 2],
            ["- Giáo viên", 8],
            ["- Học sinh", 10],
            ["II. Bác sĩ", ""],
            ["Lao động tiên tiến", 4],
        ]
    )
    return made
