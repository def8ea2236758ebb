"""Workbooks for make_workbooks.py as a fourth examiner sent them, who had not seen the importer.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS, SUMMARY

GX = "Giấy khen của Chủ tịch UBND xã"
GS = "Giấy khen của Giám đốc Sở"


def blind() -> dict[str, bytes]:
    """File name -> bytes."""
    return _values() | _titles() | _around()


def _values() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["y01-days-off-as-a-stretch.csv"] = (
        "Ngày,Nghỉ/Làm,Căn cứ\n05/02 - 07/02/2027,nghỉ,TB 1\n08-09/02/2027,nghỉ,TB 1\n"
        "10 và 11/02/2027,nghỉ,TB 1\n12-02-2027,nghỉ,TB 1\n"
    ).encode()
    made["y02-task-number-with-its-word.xlsx"] = sheet(
        [
            ["Văn phòng UBND tỉnh - kết quả đo đếm được quý I năm 2026"],
            ["Nhiệm vụ", "Nội dung đo đếm", "Đơn vị tính", "Kết quả"],
            ["Nhiệm vụ 12", "Số tin bài", "tin", 9],
            ["NV 12.", "Số gương điển hình", "gương", 2],
            ["012", "Số buổi phát thanh", "buổi", 3],
            ["III.5", "Hồ sơ số hóa", "hồ sơ", 4],
        ]
    )
    made["y03-percent-of-what-has-not-started.xlsx"] = sheet(
        [
            ["Sở Y tế - tháng 7 năm 2026"],
            ["STT", "Nhiệm vụ", "% thực hiện", "Tình trạng"],
            [7, SUMMARY, "50%", "Chưa thực hiện"],
            [12, PRESS, "0%", "Chưa thực hiện"],
        ]
    )
    made["y11-bare-numbers-under-quarter.xlsx"] = sheet(
        [
            ["Sở Nội vụ - kết quả năm 2026"],
            ["Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Quý", "Kết quả"],
            [6, "Lớp tập huấn", "lớp", 2, 3],
            [6, "Người được tập huấn", "người", "III", 30],
            [9, "Đơn vị được kiểm tra", "đơn vị", 5, 4],
        ]
    )
    return made


def _titles() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["y04-decision-with-its-day-under-qd.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Hình thức", "Đối tượng", "SL", "Số, ngày tháng QĐ"],
            [1, GX, "Tập thể", 3, "45/QĐ-UBND ngày 12/8/2026"],
            [2, GX, "Cá nhân", 7, "QĐ số 51/QĐ-UBND, ngày 3/9/2026"],
        ]
    )
    made["y05-leaders-and-workers-beside-a-total.xlsx"] = sheet(
        [
            ["Sở Xây dựng - khen thưởng 6 tháng đầu năm 2026"],
            ["TT", "Hình thức", "Tổng số", "Trong đó", "", "", ""],
            [
                "",
                "",
                "",
                "Tập thể",
                "Cá nhân lãnh đạo",
                "Cán bộ lãnh đạo khác từ phó phòng trở lên",
                "Cá nhân trực tiếp",
            ],
            [1, GS, 20, 4, 2, 4, 10],
            [2, "Chiến sĩ thi đua cơ sở", 9, "", "", 3, 5],
        ],
        merges=["D2:G2", "A2:A3", "B2:B3", "C2:C3"],
    )
    made["y06-households-recognised.xlsx"] = sheet(
        [
            ["Tổng hợp Gia đình văn hóa năm 2026"],
            ["STT", "Đơn vị", "Số hộ được công nhận Gia đình văn hóa"],
            [1, "Xã Bạch Thông", "1.234"],
            [2, "Xã Yên Phong", "1,234"],
        ]
    )
    made["y07-number-of-the-report.xlsx"] = sheet(
        [
            ["Sở Nội vụ: các đơn vị thực hiện nhiệm vụ 7"],
            ["STT", "Đơn vị", "Tình trạng", "Số báo cáo", "Ngày báo cáo"],
            [1, "Xã Nam Cường", "Hoàn thành", "15/BC-UBND", "10/7/2026"],
        ]
    )
    made["y08-level-beside-its-indicator.xlsx"] = sheet(
        [
            ["Chỉ tiêu tỷ lệ khen thưởng người lao động trực tiếp"],
            ["Chỉ số", "Năm", "Chỉ tiêu", "Nguồn"],
            ["A", 2026, "65%", "QĐ 10/QĐ-UBND"],
            ["A0", 2026, "trên 60%", "QĐ 10/QĐ-UBND"],
        ]
    )
    return made


def _around() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["y09-period-in-the-cell-beside-its-label.csv"] = (
        "Đơn vị báo cáo;Sở Y tế;;\nKỳ báo cáo;Tháng 7/2026;;\nSTT;Nhiệm vụ;Tỷ lệ;Tình trạng\n"
        f'12;"{PRESS}";100%;Hoàn thành\n'
    ).encode()
    made["y10-clusters-as-group-rows.xlsx"] = sheet(
        [
            ["Danh sách các cụm thi đua (dự thảo)"],
            ["TT", "Tên đơn vị", "Chức danh trong cụm"],
            ["I", "Cụm số 1"],
            [1, "UBND xã Ngân Sơn", "Cụm trưởng"],
            ["II", "Cụm số 2"],
            [1, "UBND xã Văn Lang", "Thành viên"],
        ]
    )
    return made
