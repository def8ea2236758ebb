"""Workbooks for make_workbooks.py as offices keep count of commendations and of work: months as bare numbers, pivot and
pandas exports, comparisons with the year before, blocks of a commune, marks and states in unusual columns.
Beside what is read stands, in some, what looks alike and must stay asked. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
SO = "Giấy khen của Giám đốc Sở"
COMMUNE, WARD, HEALTH = ["UBND XÃ NAM HÒA"], ["UBND PHƯỜNG PHỔ YÊN"], ["SỞ Y TẾ"]
DECIDED = ["(Kèm theo Quyết định số 77/QĐ-UBND ngày 20/7/2026 của Chủ tịch UBND xã Nam Hòa)"]
T7 = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026"
T12 = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
REPORT = [COMMUNE, ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND (đến ngày 15/9/2026)"]]


def counters() -> dict[str, bytes]:
    """File name -> bytes."""
    return _months() | _exports() | _stretches() | _blocks() | _lists() | _said_in_cells() | _work()


def _months() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    title = [COMMUNE, ["THEO DÕI GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026"]]
    whole = [[n % 3 if n < 9 else 0 for n in range(12)], [n % 4 if n < 9 else "" for n in range(12)]]
    made["ae01-twelve-months-as-bare-numbers.xlsx"] = sheet(
        [
            *title,
            ["TT", "Đối tượng", *range(1, 13), "Cộng"],
            [1, "Tập thể", *whole[0], sum(whole[0])],
            [2, "Cá nhân", *whole[1], 12],
        ]
    )
    made["ae02-some-months-the-title-tells.xlsx"] = sheet(
        [COMMUNE, ["GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ THEO THÁNG NĂM 2026"], ["Đối tượng", 7, 8, 9], ["Cá nhân", 2, 0, 4]]
    )
    made["ae03-some-numbers-that-no-word-explains.xlsx"] = sheet(
        [*title, ["Đối tượng", 7, 8, 9], ["Tập thể", 1, 0, 2], ["Cá nhân", 2, 0, 4]]
    )
    return made


def _exports() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    both = ["Tập thể", "Cá nhân"]
    rows = [["Xã Định Hóa", 2, 9, 0, 1], ["Xã Phú Bình", 1, 4, 1, 0]]
    when = ["Quý III năm 2026"]
    made["ae04-titles-written-once-more-over-each-column.xlsx"] = sheet(
        [when, ["", GX, GX, BT, BT], ["", *both, *both], ["Đơn vị", "", "", "", ""], *rows]
    )
    made["ae05-two-titles-joined-by-a-line.xlsx"] = sheet(
        [when, ["Đơn vị", f"{GX}_Tập thể", f"{GX}_Cá nhân"], ["Xã Định Hóa", 2, 9], ["Xã Phú Bình", 1, 4]]
    )
    made["ae06-sums-of-a-pivot-table.xlsx"] = sheet(
        [
            when,
            ["Đơn vị", "Hình thức", "Đối tượng", "Sum of Số lượng"],
            ["Xã Định Hóa", GX, "Cá nhân", 5],
            ["", "", "Tập thể", 2],
            ["", f"{GX} Total", "", 7],
            ["Xã Định Hóa Total", "", "", 7],
            ["Xã Phú Bình", GX, "Cá nhân", 9],
            ["Xã Phú Bình Total", "", "", 9],
            ["Grand Total", "", "", 16],
        ]
    )
    return made


def _stretches() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    title = [HEALTH, ["KẾT QUẢ KHEN THƯỞNG 9 THÁNG NĂM 2026"]]
    below = [["", "", "TT", "CN", "TT", "CN", ""], [1, SO, 4, 20, 5, 26, ""], [2, BT, 1, 3, 2, 4, ""]]
    spans = ["C3:D3", "E3:F3"]
    made["ae07-nine-months-beside-those-of-the-year-before.xlsx"] = sheet(
        [*title, ["STT", "Hình thức", "9T/2025", "", "9T/2026", "", "So sánh (%)"], *below], spans
    )
    made["ae08-nine-months-beside-the-whole-year-before.xlsx"] = sheet(
        [*title, ["STT", "Hình thức", "Năm 2025", "", "9 tháng năm 2026", "", "Ghi chú"], *below], spans
    )
    made["ae09-nine-months-beside-their-last-quarter.xlsx"] = sheet(
        [*title, ["STT", "Hình thức", "Quý III/2026", "", "9 tháng năm 2026", "", "Ghi chú"], *below], spans
    )
    made["ae10-cumulated-in-brackets-behind-the-number.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ KHEN THƯỞNG THÁNG 8/2026"],
            ["STT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, GX, "2 (lũy kế 9)", "5 (cùng kỳ 2025: 4)"],
            [2, BT, "1 (lũy kế)", "0"],
        ]
    )
    made["ae30-a-sum-of-sums.xlsx"] = sheet(
        [
            COMMUNE,
            ["TỔNG HỢP KHEN THƯỞNG NĂM 2026"],
            ["Hình thức", "Quý I", "", "Quý II", "", "Tổng", "", ""],
            ["", "TT", "CN", "TT", "CN", "TT", "CN", "Chung"],
            [GX, 1, 4, 2, 5, 3, 9, 13],
        ],
        ["B3:C3", "D3:E3", "F3:H3"],
    )
    return made


def _blocks() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    quarter = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]
    given = GX.replace("xã", "phường")
    two = [("Khối Đảng, đoàn thể", 1, 3), ("Khối trường học", 4, 15)]
    rows = [[n, *row] for n, row in enumerate(two, 1)]
    made["ae11-blocks-of-a-ward-under-don-vi.xlsx"] = sheet(
        [WARD, quarter, ["STT", "Đơn vị", given, ""], ["", "", "TT", "CN"], *rows, ["", "Cộng", 5, 18]], ["C3:D3"]
    )
    made["ae12-blocks-of-a-ward-in-a-column-of-their-own.xlsx"] = sheet(
        [WARD, quarter, ["STT", "Khối", "Hình thức", "TT", "CN"], *([n, b, given, t, c] for n, b, t, c in rows)]
    )
    made["ae13-blocks-of-a-ward-in-group-rows.xlsx"] = sheet(
        [
            WARD,
            quarter,
            ["STT", "Nội dung", "TT", "CN"],
            *(
                line
                for n, (block, t, c) in zip(("I", "II"), two, strict=True)
                for line in ([n, block], [1, given, t, c])
            ),
        ]
    )
    made["ae14-blocks-of-the-province-stay-asked.xlsx"] = sheet(
        [["SỞ NỘI VỤ"], quarter, ["STT", "Đơn vị", BT, ""], ["", "", "TT", "CN"], *rows], ["C3:D3"]
    )
    return made


def _lists() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    title = [COMMUNE, ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN"], DECIDED]
    made["ae15-names-marked-in-a-column-nobody-understands.xlsx"] = sheet(
        [
            *title,
            ["STT", "Họ và tên", "CB, CC", "Nông dân", "Học sinh"],
            [1, "Nguyễn Văn An", "✓", "", ""],
            [2, "Lý Thị Bình", "", "✓", ""],
            [3, "Triệu Thị Dung", "", "", "✓"],
        ]
    )
    listed = [COMMUNE, ["DANH SÁCH KHEN THƯỞNG"], DECIDED]
    made["ae16-a-unit-or-a-name-in-each-row.xlsx"] = sheet(
        [
            *listed,
            ["TT", "Tên đơn vị", "Họ và tên", "Chức vụ", "Hình thức"],
            [1, "Chi bộ xóm Đồng Danh", "", "", "Giấy khen"],
            [2, "", "Ma Văn Sơn", "Trưởng xóm", "Giấy khen"],
            [3, "", "Lường Thị Hoa", "Nông dân", "Giấy khen"],
        ]
    )
    made["ae29-a-sum-below-ones-beside-names.xlsx"] = sheet(
        [
            *listed,
            ["STT", "Họ và tên", "Hình thức", "Số lượng"],
            [1, "Nguyễn Văn A", "Giấy khen", 1],
            [2, "Lê Thị B", "Giấy khen", 1],
            ["", "Cộng", "", 12],
        ]
    )
    return made


def _said_in_cells() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ae23-awards-in-the-columns-of-their-level.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên", "Tỉnh", "Bộ", "Xã"],
            [1, "Nguyễn Văn A", "Bằng khen", "", ""],
            [2, "Trần Thị B", "", "", "Giấy khen"],
            [3, "Lê Văn C", "", "Kỷ niệm chương", "Giấy khen"],
        ]
    )
    made["ae24-decisions-in-the-columns-of-awards.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["TT", "Họ tên", "Giấy khen xã (số QĐ)", "Bằng khen tỉnh (số QĐ)"],
            [1, "Lê Thị A", "12/QĐ-UBND ngày 3/3/2026", ""],
            [2, "Lê Văn B", "", "500/QĐ-UBND ngày 2/6/2026"],
            [3, "Lê Văn C", "12/QĐ-UBND ngày 3/3/2026", "500/QĐ-UBND"],
        ]
    )
    listed = [COMMUNE, ["DANH SÁCH TẬP THỂ, CÁ NHÂN"], DECIDED, ["TT", "Họ tên", "Thành tích"]]
    people = [[1, "Hà Văn Đ", "Cứu người"], [2, "Lò Thị E", "Phòng cháy"]]
    made["ae25-the-award-in-a-sentence-below-the-list.xlsx"] = sheet(
        [*listed, *people, ["Danh sách trên gồm 02 cá nhân được Chủ tịch UBND xã tặng Giấy khen kèm tiền thưởng"]]
    )
    made["ae26-a-sentence-below-that-only-proposes.xlsx"] = sheet(
        [*listed, *people, ["Danh sách trên gồm 02 cá nhân được đề nghị Chủ tịch UBND xã tặng Giấy khen"]]
    )
    made["ae27-one-kind-below-that-of-which.xlsx"] = sheet(
        [
            COMMUNE,
            ["KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Nội dung", "Tập thể", "Cá nhân"],
            [1, GX, 5, 20],
            ["", "Trong đó: đột xuất", 1, 6],
            ["", "Chuyên đề", 2, 8],
            [2, BT, 1, 0],
        ]
    )
    made["ae28-schools-in-short-and-recipients-in-short.xlsx"] = sheet(
        [
            COMMUNE,
            ["KHEN THƯỞNG QUÝ II NĂM 2026"],
            ["TT", "Đơn vị", "HTKT", "ĐTKT", "LHKT", "SL"],
            [1, "TH Nam Hòa", "GK", "TT", "Chuyên đề", 2],
            [2, "THCS Nam Hòa", "GK", "CN", "ĐX", 7],
            [3, "MN Nam Hòa", "GK", "CN", "ĐX", 1],
        ]
    )
    return made


def _work() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["ae17-ticked-as-in-time-or-late.xlsx"] = sheet(
        [
            *REPORT,
            ["TT", "Nhiệm vụ", "Kết quả", "Đúng hạn", "Trễ hạn"],
            [7, T7, "Báo cáo số 90/BC-UBND ngày 20/7/2026", "x", ""],
            [12, f"{T12} tháng 7", "5 tin, bài", "", "x"],
        ]
    )
    made["ae18-ticked-as-in-time-late-or-not-begun.xlsx"] = sheet(
        [
            *REPORT,
            ["TT", "Nhiệm vụ", "Đúng hạn", "Trễ hạn", "Chưa thực hiện"],
            [7, T7, "x", "", ""],
            [12, f"{T12} tháng 7", "", "x", ""],
            [12, f"{T12} tháng 8", "", "", "x"],
        ]
    )
    made["ae19-states-where-the-day-of-completion-stands.xlsx"] = sheet(
        [
            *REPORT,
            ["STT", "Nhiệm vụ", "Ngày hoàn thành"],
            [7, T7, "25/7/2026"],
            [12, f"{T12} tháng 8", "Đang thực hiện"],
            [12, f"{T12} tháng 7", "Hoàn thành"],
        ]
    )
    made["ae20-planned-and-done-days.xlsx"] = sheet(
        [
            *REPORT,
            ["STT", "Nhiệm vụ", "Kế hoạch", "Thực hiện", "Đánh giá"],
            [7, T7, "31/7/2026", "30/7/2026", "Đạt"],
            [12, f"{T12} tháng 8", "31/8/2026", "", "Chưa đạt"],
        ]
    )
    made["ae31-a-quarter-that-only-touches-the-deadline.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH SỐ 60/KH-UBND (đến ngày 15/9/2026)"],
            ["STT", "Nhiệm vụ", "Thời hạn", "Tình trạng"],
            [6, "Tập huấn công tác thi đua, khen thưởng", "Quý III/2026", "Đang thực hiện"],
            [9, "Kiểm tra việc thực hiện công tác thi đua, khen thưởng", "Đầu quý II/2026", "Đang thực hiện"],
        ]
    )
    made["ae21-a-day-of-ending-that-may-be-planned.xlsx"] = sheet(
        [
            *REPORT,
            ["STT", "Nhiệm vụ", "Ngày bắt đầu", "Ngày kết thúc", "Trạng thái"],
            [7, T7, "01/07/2026", "28/07/2026", "Hoàn thành"],
        ]
    )
    made["ae22-tasks-of-office-software.xlsx"] = sheet(
        [
            *REPORT,
            ["Tên công việc", "Trạng thái", "Hạn xử lý", "Ngày xử lý xong", "% hoàn thành"],
            [T7, "Đã xử lý", "31/07/2026", "24/07/2026", 100],
            [f"{T12} tháng 8", "Đang xử lý", "31/08/2026", "", 60],
        ]
    )
    return made
