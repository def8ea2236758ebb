"""Workbooks for make_workbooks.py whose facts are laid out otherwise than in the templates: results as a matrix.
Everything in them is made up; the name says how the sheet is laid out, the .expected file what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet

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
    return _matrices()


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
    made["g07-a-table-of-something-else.xlsx"] = sheet(
        [
            ["TÌNH HÌNH DÂN SỐ NĂM 2026"],
            ["STT", "Đơn vị", "Dân số", "Diện tích (km2)"],
            [1, "Xã Tân Kỳ", 1200, 3.5],
            [2, "Xã Phú Bình", 2200, 12],
        ]
    )
    return made
