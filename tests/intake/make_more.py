"""More workbooks for make_workbooks.py: shapes met once the plain ones were read. Everything in them is made up.
Each is a sheet or two of rows; the name says what is odd about it.
Kept apart so that either file can be read in one sitting."""

from __future__ import annotations

import datetime as dt
import unicodedata

from tests.intake.make_workbooks import BKT, GKX, LONG, PROGRESS, TASK6, WIDE, book, csv, row


def more() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["67-people-by-groups-award-in-title.xlsx"] = book(
        (
            "DS",
            [
                ["UBND XÃ NA RÌ"],
                ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"],
                ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 14 tháng 7 năm 2026)"],
                ["STT", "Họ và tên", "Chức vụ, đơn vị công tác"],
                ["I", "TẬP THỂ"],
                [1, "Tổ A", "Xóm 1"],
                ["II", "CÁ NHÂN"],
                [1, "Ông A", "Xóm 1"],
                [2, "Ông B", "Xóm 2"],
            ],
        )
    )
    made["68-one-task-x-units.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ"],
                ["TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ SỐ 7: Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm"],
                ["STT", "Đơn vị", "Tình trạng", "Ngày hoàn thành", "Văn bản"],
                [1, "Xã Na Rì", "Hoàn thành", "20/07/2026", "15/BC-UBND"],
                [2, "Xã Ba Bể", "Đang thực hiện", "", ""],
            ],
        )
    )
    made["69-order-only.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ"],
                ["STT", "Đơn vị", "Tình trạng"],
                [1, "Xã Na Rì", "Hoàn thành"],
                [2, "Xã Ba Bể", "Đang thực hiện"],
            ],
        )
    )
    made["70-label-rows-long.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ"],
                ["QUÝ III/2026"],
                ["STT", "Nội dung", "Số lượng"],
                [1, BKT, 12],
                ["", "Tập thể", 5],
                ["", "Cá nhân", 7],
                [2, GKX, 9],
                ["", "Tập thể", 4],
                ["", "Hộ gia đình", 5],
            ],
        )
    )
    made["71-quy-no-year.xlsx"] = book(
        ("S", [["XÃ NA RÌ"], ["STT", "Hình thức khen thưởng", "Quý I", "Quý II"], [1, GKX, 5, 6]])
    )
    made["72-quy-2025.xlsx"] = book(
        ("S", [["XÃ NA RÌ"], ["NĂM 2025"], ["STT", "Hình thức khen thưởng", "Quý III", "Quý IV"], [1, GKX, 5, 6]])
    )
    made["73-range.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ"],
                ["KẾT QUẢ KHEN THƯỞNG TỪ NGÀY 01/7/2026 ĐẾN NGÀY 30/9/2026"],
                ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân"],
                [1, GKX, 5, 6],
            ],
        )
    )
    made["74-ascii.csv"] = csv(
        [
            ["Don vi bao cao: xa Na Ri"],
            ["Quy III/2026"],
            ["STT", "Don vi", "Hinh thuc khen thuong", "Doi tuong", "So luong"],
            [1, "xa Na Ri", "Giay khen cua Chu tich UBND cap xa", "Nong dan", 5],
        ]
    )
    made["75-0602.xlsx"] = book(
        (
            "0602",
            [
                ["Biểu số: 0602.N/BNV-TĐKT"],
                ["Năm 2026"],
                ["Đơn vị báo cáo: Sở Nội vụ"],
                ["", "Mã số", "Huân chương", "", "Bằng khen của Thủ tướng Chính phủ", "", "Chiến sĩ thi đua toàn quốc"],
                ["", "", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân", "Cá nhân"],
                ["A", "B", 1, 2, 3, 4, 5],
                ["Tổng số", "01", 1, 2, 3, 4, 5],
                ["- Tập thể", "02", 1, "", 3, "", ""],
                ["- Cá nhân", "05", "", 2, "", 4, 5],
            ],
        ),
        merges={"0602": ["A4:A5", "B4:B5", "C4:D4", "E4:F4"]},
    )
    made["76-units-x-awards-no-tt-cn.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ"],
                ["QUÝ II/2026"],
                ["STT", "Đơn vị", "LĐTT", "CSTĐCS", "Giấy khen", "Tổng số"],
                [1, "Xã Na Rì", 5, 1, 7, 13],
                [2, "Sở Y tế", 6, 2, 8, 16],
                ["", "Tổng số", 11, 3, 15, 29],
            ],
        )
    )
    made["77-3-row-header.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["TT", "Nội dung", "Cấp tỉnh", "", "", "Cấp xã", "", ""],
                ["", "", "Bằng khen", "", "Cờ thi đua", "Giấy khen", "", ""],
                ["", "", "TT", "CN", "TT", "TT", "CN", "Hộ GĐ"],
                [1, "Công trạng", 1, 2, 1, 3, 4, 5],
                [2, "Đột xuất", "", 1, "", 1, "", ""],
                ["", "Tổng", 1, 3, 1, 4, 4, 5],
            ],
        ),
        merges={"S": ["A2:A4", "B2:B4", "C2:E2", "F2:H2", "C3:D3", "F3:H3"]},
    )
    made["78-level-groups.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân"],
                ["A", "CẤP TỈNH"],
                [1, "Bằng khen", 1, 2],
                [2, "Cờ thi đua", 1, ""],
                ["B", "CẤP XÃ"],
                [1, "Giấy khen", 3, 4],
                ["", "Cộng", 5, 6],
            ],
        )
    )
    made["79-cut-row.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ"],
                ["THÁNG 7/2026"],
                PROGRESS[:5],
                [6, "Tập huấn công tác", "Sở Nội vụ", "Quý II/2026", "Hoàn thành"],
                PROGRESS[:5],
                ["", "thi đua, khen thưởng", "", "", ""],
                [
                    10,
                    "Tổ chức xét, tôn vinh danh hiệu “Doanh nghiệp xuất sắc”, “Doanh nhân tiêu biểu” tỉnh Thái Nguyên năm 2026",
                    "Sở Nội vụ",
                    "Tháng 10/2026",
                    "Chưa thực hiện",
                ],
            ],
        )
    )
    made["80-no-merges-multi-header-csv.csv"] = csv(
        [
            ["XÃ NA RÌ;QUÝ III/2026"],
            ["STT", "Hình thức", "Tập thể", "", "Cá nhân", ""],
            ["", "", "Nam", "Nữ", "Nam", "Nữ"],
            [1, GKX, 1, 2, 3, 4],
        ]
    )
    made["81-decision-date-col-both.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ"],
                ["STT", "Hình thức khen thưởng", "Đối tượng", "Số lượng", "Quyết định", ""],
                ["", "", "", "", "Số", "Ngày, tháng, năm"],
                [1, GKX, "Nông dân", 5, "12/QĐ-UBND", "14/7/2026"],
            ],
        ),
        merges={"S": ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"]},
    )
    made["82-two-tables-different-sections-decisions.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["1. Khen thưởng công trạng"],
                ["STT", "Hình thức", "Tập thể", "Cá nhân"],
                [1, GKX, 1, 2],
                [],
                ["2. Khen thưởng đột xuất"],
                ["STT", "Hình thức", "Tập thể", "Cá nhân"],
                [1, GKX, 3, 4],
            ],
        )
    )
    made["83-total-first.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["STT", "Hình thức", "Tập thể", "Cá nhân"],
                ["", "Tổng số", 4, 6],
                [1, GKX, 1, 2],
                [2, BKT, 3, 4],
            ],
        )
    )
    made["84-sheet-awards-sheet-progress.xlsx"] = book(
        ("KT", [["XÃ NA RÌ - QUÝ III/2026"], WIDE, [1, GKX, 1, 2, 3, 6]]),
        (
            "TD",
            [
                ["XÃ NA RÌ"],
                PROGRESS,
                [
                    7,
                    "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026",
                    "",
                    "",
                    "Hoàn thành",
                    "",
                    "20/07/2026",
                    "",
                    "",
                ],
            ],
        ),
    )
    made["85-trong-do-col-tt.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["TT", "Danh hiệu thi đua, hình thức khen thưởng", "Tổng số", "Trong đó", "", ""],
                ["", "", "", "Tập thể", "Hộ gia đình", "Cá nhân"],
                [1, GKX, 10, 3, 2, 5],
                [2, BKT, 4, 1, "", 2],
            ],
        ),
        merges={"S": ["A2:A3", "B2:B3", "C2:C3", "D2:F2"]},
    )
    made["86-ca-nhan-tong-so-trong-do-truc-tiep.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["TT", "Hình thức", "Tập thể", "Cá nhân", "", ""],
                ["", "", "", "Tổng số", "Trong đó", ""],
                ["", "", "", "", "Công nhân", "Nông dân"],
                [1, GKX, 3, 9, 2, 5],
            ],
        ),
        merges={"S": ["A2:A4", "B2:B4", "C2:C4", "D2:F2", "D3:D4", "E3:F3"]},
    )
    made["87-recipients-rows-x-awards-cols.xlsx"] = book(
        (
            "S",
            [
                ["UBND XÃ NA RÌ"],
                ["KHEN THƯỞNG NĂM 2026"],
                ["Đối tượng", "Giấy khen", "Bằng khen"],
                ["Tập thể", 3, 1],
                ["Cá nhân", 9, 2],
                ["Trong đó: Nông dân", 5, ""],
                ["Tổng cộng", 12, 3],
            ],
        )
    )
    made["88-kind-columns.xlsx"] = book(
        (
            "S",
            [
                ["UBND XÃ NA RÌ"],
                ["KHEN THƯỞNG QUÝ I NĂM 2026"],
                ["STT", "Hình thức", "Đối tượng", "Công trạng", "Chuyên đề", "Đột xuất", "Cộng"],
                [1, GKX, "Nông dân", 1, 2, 3, 6],
                [2, GKX, "Công nhân", "", 4, "", 4],
            ],
        )
    )
    made["89-months-columns.xlsx"] = book(
        (
            "S",
            [
                ["UBND XÃ NA RÌ"],
                ["KHEN THƯỞNG NĂM 2026"],
                ["STT", "Hình thức", "Đối tượng", *[f"Tháng {i}" for i in range(1, 4)], "Quý I"],
                [1, GKX, "Nông dân", 1, 2, 3, 6],
            ],
        )
    )
    made["90-sheet-per-month-title-in-each.xlsx"] = book(
        ("T7", [["UBND XÃ NA RÌ"], ["THÁNG 7 NĂM 2026"], LONG[:1] + LONG[2:6], [1, GKX, "Chuyên đề", "Nông dân", 3]]),
        ("T8", [["UBND XÃ NA RÌ"], ["THÁNG 8 NĂM 2026"], LONG[:1] + LONG[2:6], [1, GKX, "Chuyên đề", "Nông dân", 4]]),
        (
            "Tổng hợp",
            [["UBND XÃ NA RÌ"], ["QUÝ III NĂM 2026"], LONG[:1] + LONG[2:6], [1, GKX, "Chuyên đề", "Nông dân", 7]],
        ),
    )
    made["91-letterhead-two-blocks.xlsx"] = book(
        (
            "S",
            [
                ["UBND TỈNH THÁI NGUYÊN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
                ["SỞ Y TẾ", "", "", "Độc lập - Tự do - Hạnh phúc"],
                ["Số: 12/BC-SYT", "", "", "Thái Nguyên, ngày 05 tháng 10 năm 2026"],
                [],
                ["BÁO CÁO"],
                ["Kết quả công tác thi đua, khen thưởng quý III/2026"],
                ["Kính gửi: Sở Nội vụ"],
                ["Đơn vị tính: người, tập thể"],
                ["STT", "Danh hiệu/hình thức", "Đối tượng", "Số lượng"],
                [1, "Giấy khen", "Tập thể", 5],
                [2, "LĐTT", "Cá nhân", 7],
                ["", "Cộng", "", 12],
            ],
        )
    )
    made["92-recipients-list-below.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ"],
                ["QUÝ III/2026"],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                [1, GKX, "Tập thể", 5],
                ["Ghi chú: số liệu đã kiểm tra"],
                ["NGƯỜI LẬP BIỂU", "", "", "CHỦ TỊCH"],
                ["(Ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)"],
                ["Nguyễn Văn X", "", "", "Trần Văn Y"],
            ],
        )
    )
    made["93-dates-typed-serial.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ"],
                LONG,
                row(1, day=46217),
                row(2, who="Công nhân", day=dt.datetime(2026, 7, 14, 8, 30)),
                row(3, who="Hộ gia đình", day="14.7.2026"),
            ],
        )
    )
    made["94-progress-lead-multi.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ"],
                ["THEO DÕI TIẾN ĐỘ KẾ HOẠCH 60 (số liệu đến hết ngày 30/6/2026)"],
                ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Kết quả thực hiện"],
                [
                    1,
                    "Xây dựng Quyết định ban hành Kế hoạch tổ chức thực hiện các phong trào thi đua chuyên đề giai đoạn 2026 - 2030",
                    "Sở Nội vụ",
                    "Quý I/2026",
                    "Đã hoàn thành, ban hành Quyết định số 12/QĐ-UBND ngày 20/3/2026",
                ],
                [
                    2,
                    "Xây dựng Nghị quyết về quy định nội dung, mức chi đối với tập thể, cá nhân đoạt giải trong kỳ thi, cuộc thi Quốc tế, Quốc gia thuộc lĩnh vực giáo dục - đào tạo, thể dục - thể thao, văn học - nghệ thuật, thông tin - truyền thông",
                    "Sở VHTT&DL",
                    "Quý I/2026",
                    "Đang tham mưu, đạt 60%",
                ],
                [
                    5,
                    "Xây dựng Nghị quyết thực hiện Thông tư số 143/2025/TT-BTC",
                    "Sở Tài chính",
                    "Quý II/2026",
                    "Chưa thực hiện",
                ],
            ],
        )
    )
    made["95-quantities-in-words-error-text.xlsx"] = book(
        ("S", [["XÃ NA RÌ - QUÝ III/2026"], WIDE, [1, GKX, "mười hai", "", "03", 15], [2, BKT, "x", "", "1,5", ""]])
    )
    made["96-nfd-nbsp.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                [unicodedata.normalize("NFD", c) for c in LONG],
                [1]
                + [
                    unicodedata.normalize("NFD", str(c)).replace(" ", "\u00a0") if isinstance(c, str) else c
                    for c in row(1)[1:]
                ],
            ],
        )
    )
    made["97-blank-first-rows-col-offset.xlsx"] = book(
        (
            "S",
            [
                [],
                [],
                ["", "", "XÃ NA RÌ - QUÝ III/2026"],
                [],
                ["", "", "STT", "Hình thức", "Đối tượng", "Số lượng"],
                ["", "", 1, GKX, "Nông dân", 5],
                [],
                ["", "", 2, GKX, "Công nhân", 6],
            ],
        )
    )
    made["98-unit-merged-cong.xlsx"] = book(
        (
            "S",
            [
                ["QUÝ III/2026"],
                ["STT", "Đơn vị", "Hình thức", "Đối tượng", "Số lượng"],
                [1, "Xã Na Rì", GKX, "Nông dân", 5],
                ["", "", GKX, "Công nhân", 6],
                ["", "Cộng", "", "", 11],
                [2, "Xã Ba Bể", GKX, "Nông dân", 1],
                ["", "", BKT, "Công nhân", 2],
                ["", "Cộng", "", "", 3],
                ["", "Tổng cộng", "", "", 14],
            ],
        ),
        merges={"S": ["A3:A4", "B3:B4", "A6:A7", "B6:B7"]},
    )
    made["99-huy.xlsx"] = book(("S", [["XÃ NA RÌ - QUÝ III/2026"], [*LONG, "Ghi chú"], [*row(1), "Huỷ bỏ quyết định"]]))
    made["100-multi-level-numbering.xlsx"] = book(
        (
            "S",
            [
                ["QUÝ III/2026"],
                ["STT", "Nội dung", "Tập thể", "Cá nhân"],
                ["I", "Xã Na Rì", 5, 7],
                ["1", BKT, 1, 2],
                ["2", GKX, 4, 5],
                ["2.1", "Công trạng", 1, 2],
                ["2.2", "Đột xuất", 3, 3],
                ["II", "Xã Ba Bể", 1, 1],
                ["1", GKX, 1, 1],
                ["", "Tổng cộng", 6, 8],
            ],
        )
    )
    made["101-lettered-a-b.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ"],
                ["QUÝ III/2026"],
                ["STT", "Hình thức", "Số lượng"],
                ["1", BKT, 5],
                ["a)", "Tập thể", 2],
                ["b)", "Cá nhân", 3],
                ["2", GKX, 4],
                ["a)", "Tập thể", 1],
                ["b)", "Cá nhân", 2],
            ],
        )
    )
    made["102-text-total-line.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ"],
                ["QUÝ III/2026"],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                [1, GKX, "Tập thể", 5],
                ["Tổng số: 5 tập thể"],
                ["(Bằng chữ: Năm tập thể)"],
            ],
        )
    )
    made["103-sheet-unit-mismatch.xlsx"] = book(
        (
            "Xã Ba Bể",
            [
                ["UBND XÃ NA RÌ"],
                ["QUÝ III/2026"],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                [1, GKX, "Tập thể", 5],
            ],
        )
    )
    made["104-progress-monthly-all-units-one-task.xlsx"] = book(
        (
            "Tháng 7",
            [
                ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ 12 THÁNG 7/2026"],
                ["TT", "Cơ quan, đơn vị, địa phương", "Kết quả thực hiện", "Ngày hoàn thành", "Ghi chú"],
                [1, "Xã Na Rì", "Hoàn thành", "31/07/2026", ""],
                [2, "Xã Ba Bể", "Chưa thực hiện", "", ""],
                [3, "Sở Y tế", "", "", ""],
            ],
        )
    )
    made["105-percent-col-as-fraction.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ - THÁNG 7/2026"],
                PROGRESS,
                [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Đang thực hiện", "12,5%", "", "", ""],
            ],
        )
    )
    made["106-results-wide.xlsx"] = book(
        (
            "S",
            [
                ["Xã Na Rì - Tháng 7/2026"],
                ["STT", "Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Giá trị"],
                [1, 12, "Tin bài", "bài", "khoảng 10"],
                [2, "III.5", "Tỷ lệ hồ sơ số hóa", "%", "85,5%"],
            ],
        )
    )
    made["107-movements.xlsx"] = book(
        (
            "S",
            [
                ["STT", "Tên phong trào", "Cấp phát động", "Hạn sơ kết", "Hạn tổng kết"],
                [1, "Cả nước chung sức xây dựng nông thôn mới", "Thủ tướng Chính phủ", "30/06/2027", "31/12/2030"],
                [2, "Phong trào X", "UBND tỉnh", "31/02/2027", ""],
            ],
        )
    )
    made["108-units.xlsx"] = book(
        (
            "S",
            [
                ["STT", "Mã đơn vị", "Tên đơn vị", "Loại", "Mã hành chính", "Hiệu lực từ"],
                [1, "", "Xã Mới", "xã", "1234", "01/07/2027"],
                [2, "xp-02155", "Xã Na Rì", "xã", "2155", ""],
            ],
        )
    )
    made["109-two-col-side-by-side-same-form.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["STT", "Hình thức", "Số lượng", "", "STT", "Hình thức", "Số lượng"],
                [1, "LĐTT", 5, "", 1, "CSTĐCS", 2],
            ],
        )
    )
    made["110-merged-group-across.xlsx"] = book(
        (
            "S",
            [
                ["QUÝ III/2026"],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                ["Xã Na Rì"],
                [1, GKX, "Tập thể", 5],
                ["Xã Ba Bể"],
                [1, GKX, "Tập thể", 6],
            ],
        ),
        merges={"S": ["A3:D3", "A5:D5"]},
    )
    made["111-quantity-merged-vertical.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                [1, GKX, "Tập thể", 5],
                [2, GKX, "Nông dân", None],
            ],
        ),
        merges={"S": ["D3:D4"]},
    )
    made["112-decision-period-mismatch-years.xlsx"] = book(
        ("S", [["XÃ NA RÌ - NĂM 2026"], LONG, row(1, day="14/07/2025")])
    )
    made["113-before-1-7-2025.xlsx"] = book(("S", [["XÃ NA RÌ - NĂM 2025"], LONG, row(1, day="14/03/2025")]))
    made["114-progress-wide-months-per-unit.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - NĂM 2026"],
                ["STT", "Nội dung công việc", "Mốc, kỳ", "Tình trạng", "Ngày hoàn thành"],
                [
                    12,
                    "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến",
                    "Tháng 7/2026",
                    "Hoàn thành",
                    "31/07/2026",
                ],
                [
                    12,
                    "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến",
                    "Kỳ tháng 8/2026",
                    "Hoàn thành",
                    "31/08/2026",
                ],
                [
                    11,
                    "Tổng kết công tác thi đua, khen thưởng năm học 2025 - 2026, năm 2026",
                    "Tháng 12/2026",
                    "Chưa thực hiện",
                    "",
                ],
                [
                    "IV.4",
                    "Xây dựng Kế hoạch tổ chức phong trào thi đua yêu nước và công tác thi đua, khen thưởng năm 2026 của đơn vị mình, gửi về Sở Nội vụ (Ban Thi đua - Khen thưởng tỉnh)",
                    "",
                    "Hoàn thành",
                    "05/03/2026",
                ],
            ],
        )
    )
    made["115-progress-doc-with-date-col.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ", "", "Thái Nguyên, ngày 05 tháng 8 năm 2026"],
                ["BÁO CÁO TIẾN ĐỘ"],
                ["STT", "Nội dung nhiệm vụ", "Kết quả", "Văn bản", ""],
                ["", "", "", "Số, ký hiệu", "Ngày ban hành"],
                [6, TASK6, "Đã hoàn thành", "12/BC-SNV", "25/06/2026"],
            ],
        ),
        merges={"S": ["A3:A4", "B3:B4", "C3:C4", "D3:E3"]},
    )
    made["116-progress-dup.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ"],
                PROGRESS[:5],
                [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Hoàn thành"],
                [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Đang thực hiện"],
            ],
        )
    )
    made["117-progress-future.xlsx"] = book(
        ("S", [["SỞ NỘI VỤ"], PROGRESS, [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Hoàn thành", "", "25/12/2026", "", ""]])
    )
    made["118-progress-wrong-order-vs-text.xlsx"] = book(
        ("S", [["SỞ NỘI VỤ"], PROGRESS[:5], [1, TASK6, "Sở Nội vụ", "Quý II/2026", "Hoàn thành"]])
    )
    made["119-progress-unit-col-all-units-abolished.xlsx"] = book(
        (
            "S",
            [
                ["NHIỆM VỤ 7"],
                ["STT", "Đơn vị", "Tình trạng", "Tỷ lệ"],
                [1, "Huyện Phú Bình", "Hoàn thành", "100%"],
                [2, "Xã Phú Bình", "Hoàn thành", 1],
            ],
        )
    )
    made["120-progress-roman-groups.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ - QUÝ II/2026"],
                PROGRESS[:5],
                ["I", "NHIỆM VỤ MỘT LẦN"],
                [6, TASK6, "Sở Nội vụ", "Quý II/2026", "Hoàn thành"],
                ["II", "NHIỆM VỤ ĐỊNH KỲ"],
                [15, "Tham mưu khen thưởng cấp Nhà nước năm 2026", "Sở Nội vụ", "Hàng quý", "Đang thực hiện"],
            ],
        )
    )
    made["121-awards-stt-text-thousands.xlsx"] = book(
        ("S", [["XÃ NA RÌ - QUÝ III/2026"], LONG, row("01", count="1.250"), row("02", who="Công nhân", count="1,250")])
    )
    made["122-awards-unit-code.xlsx"] = book(
        ("S", [["QUÝ III/2026"], LONG, row(1, unit="xp-02155"), row(2, unit="02155")])
    )
    made["123-csv-decimal-comma-percent.csv"] = csv(
        [
            ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Tình trạng", "Tỷ lệ hoàn thành (%)"],
            [6, TASK6, "Sở Nội vụ", "Đang thực hiện", "12,5"],
        ]
    )
    made["124-cut-award.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                ["(1)", "(2)", "(3)", "(4)"],
                [1, "Giấy khen của Chủ tịch", "Nông dân", 5],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                ["(1)", "(2)", "(3)", "(4)"],
                ["", "UBND cấp xã", "", ""],
                [2, BKT, "Công nhân", 2],
            ],
        )
    )
    made["125-no-stt-footer.csv"] = csv(
        [
            ["XÃ NA RÌ - QUÝ III/2026"],
            ["Hình thức", "Tập thể", "Cá nhân"],
            [GKX, 5, 6],
            [BKT, 1, ""],
            ["Tổng cộng", 6, 6],
            ["Người lập biểu", "", "Chủ tịch UBND xã"],
        ]
    )
    made["126-note-between.xlsx"] = book(
        (
            "S",
            [
                ["XÃ NA RÌ - QUÝ III/2026"],
                ["STT", "Hình thức", "Đối tượng", "Số lượng"],
                [1, GKX, "Nông dân", 5],
                ["Ghi chú: chưa gồm thôn A"],
                [2, BKT, "Công nhân", 2],
            ],
        )
    )
    made["127-people-cut.xlsx"] = book(
        (
            "S",
            [
                ["UBND XÃ NA RÌ"],
                ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III/2026"],
                ["STT", "Họ và tên", "Đơn vị công tác"],
                [1, "Nguyễn Văn A", "Xóm 1"],
                ["", "con ông B", ""],
                [2, "Trần C", "Xóm 2"],
            ],
        )
    )
    return made
