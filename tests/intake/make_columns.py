"""Workbooks for make_workbooks.py whose columns or rows hold what is no figure of this kỳ, stand the other way round,
or share one cell between several records. Everything in them is made up; the .expected file beside each says what is
answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import GX, PRESS, SUMMARY
from tests.intake.make_workbooks import book

COMMUNE = [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]]
PROGRESS = [["XÃ TÂN KỲ"], ["TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 NĂM 2026 - Số liệu đến ngày 05/10/2026"]]
AWARDED = [["TT", "Hình thức", "Tập thể", "Cá nhân"], [1, GX, 3, 4]]
GS = "Giấy khen của Giám đốc Sở"
LDTT = "Lao động tiên tiến"


def columns() -> dict[str, bytes]:
    """File name -> bytes."""
    return (
        _of_another_time()
        | _shared()
        | _states()
        | _awards()
        | _bases()
        | _not_recipients()
        | _turned()
        | _in_results()
    )


def _of_another_time() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["k01-last-year-cumulated-planned-beside-counts.xlsx"] = sheet(
        [
            *COMMUNE,
            [
                "TT",
                "Hình thức",
                "Tập thể",
                "Cá nhân",
                "Cùng kỳ (năm trước)",
                "Lũy kế (từ đầu năm)",
                "Kế hoạch/Chỉ tiêu",
            ],
            [1, GX, 3, 4, 9, 20, 30],
            [2, LDTT, "", 5, 1, "-", "khoảng 40"],
            ["", "Cộng", 3, 9, 10, 20, 30],
        ]
    )
    made["k02-cumulated-rows-with-numbers.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Đối tượng", "Số lượng"],
            [1, GX, "Tập thể", 3],
            [2, "Lũy kế từ đầu năm", "", 10],
            [3, "Cùng kỳ năm 2025", "", 11],
            [4, LDTT, "Cá nhân", 5],
            ["", "- Tăng, giảm so với cùng kỳ", "", 2],
        ]
    )
    made["k03-only-the-cumulated-column-is-filled.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Tập thể", "Cá nhân", "Lũy kế"],
            [1, GX, "", "", 9],
            [2, LDTT, "", "", 20],
        ]
    )
    made["k36-sections-of-another-time.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Đối tượng", "Số lượng"],
            ["I", "Trong quý III", "", ""],
            [1, GX, "Tập thể", 4],
            ["II", "Lũy kế từ đầu năm", "", ""],
            [1, GX, "Nông dân", 12],
            [2, LDTT, "Cá nhân", 30],
            ["", "Cộng", "", 42],
            ["III", "Cùng kỳ năm 2025", "", ""],
            [1, GX, "Hộ gia đình", 9],
        ]
    )
    made["k43-numbered-in-the-words.xlsx"] = sheet(
        [
            *COMMUNE,
            ["Hình thức", "Tập thể", "Cá nhân"],
            ["1. Trong quý", "", ""],
            [GX, 3, 4],
            ["2. Lũy kế từ đầu năm", "", ""],
            [LDTT, "", 12],
            ["3. Cùng kỳ năm trước", 5, 6],
        ]
    )
    made["k37-a-cumulated-row-over-its-parts.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Nội dung", "Số lượng"],
            [1, GX, 7],
            ["", "- Tập thể", 3],
            ["", "- Cá nhân", 4],
            [2, "Lũy kế từ đầu năm", 20],
            ["", "- Tập thể", 8],
            ["", "- Cá nhân", 12],
        ]
    )
    made["k38-a-second-table-and-sheets-of-another-time.xlsx"] = book(
        (
            "Quý III",
            [*COMMUNE, *AWARDED, [], ["LŨY KẾ TỪ ĐẦU NĂM"], AWARDED[0], [1, LDTT, "", 12]],
        ),
        ("Cùng kỳ 2025", [*COMMUNE, AWARDED[0], [1, LDTT, "", 5]]),
        ("Kế hoạch năm", [*COMMUNE, AWARDED[0], [1, "Chiến sĩ thi đua cơ sở", "", 6]]),
    )
    made["k39-cumulated-says-the-title.xlsx"] = sheet(
        [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026 (LŨY KẾ TỪ ĐẦU NĂM)"], *AWARDED]
    )
    made["k40-cumulated-for-the-whole-year.xlsx"] = sheet(
        [["UBND XÃ NAM HÒA"], ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"], ["(Số liệu lũy kế từ đầu năm)"], *AWARDED]
    )
    made["k41-goals-and-nine-months-beside-the-quarter.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Tập thể", "Cá nhân", "9 tháng", "Chỉ tiêu", "So CK (%)"],
            [1, GX, 3, 4, 20, 25, 90],
            [2, LDTT, "", 5, 5, 10, 100],
        ]
    )
    made["k04-results-beside-last-year-and-cumulated.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ ĐO ĐẾM QUÝ III NĂM 2026"],
            ["Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Kế hoạch/Chỉ tiêu", "Thực hiện", "Cùng kỳ (năm trước)", "Lũy kế"],
            [12, "Tin, bài đã đăng", "tin, bài", 20, 10, 8, 30],
            [12, "Gương điển hình", "gương", "", 2, "", 6],
        ]
    )
    return made


def _shared() -> dict[str, bytes]:
    """One document or day beside several occurrences of a row."""
    made: dict[str, bytes] = {}
    heads = ["STT", "Nội dung công việc", "Mốc, kỳ", "Tình trạng", "Số văn bản", "Ngày văn bản"]
    made["k05-one-document-for-several-months.xlsx"] = sheet(
        [
            *PROGRESS,
            heads,
            [12, PRESS, "Tháng 7, tháng 8, tháng 9", "Hoàn thành", "12/BC-UBND", "03/10/2026"],
            [7, SUMMARY, "", "Hoàn thành", "13/BC-UBND", "01/07/2026"],
            [12, PRESS, "Tháng 5, tháng 6", "Hoàn thành", "Tháng 5: 8/BC-UBND; tháng 6: 9/BC-UBND", ""],
            [12, PRESS, "Tháng 3, tháng 4", "Hoàn thành", "7/BC-UBND (tháng 3, tháng 4)", "04/5/2026"],
        ]
    )
    made["k06-columns-of-months-beside-one-document.xlsx"] = sheet(
        [
            *PROGRESS,
            ["STT", "Nội dung công việc", "Tháng 7", "Tháng 8", "Tháng 9", "Văn bản", "Ngày hoàn thành"],
            [12, PRESS, "Hoàn thành", "Hoàn thành", "", "12/BC-UBND ngày 3/10/2026", "02/10/2026"],
            [7, SUMMARY, "Hoàn thành", "", "", "13/BC-UBND ngày 1/7/2026", "01/07/2026"],
        ]
    )
    made["k07-columns-of-tasks-beside-one-document.xlsx"] = sheet(
        [
            *PROGRESS,
            ["STT", "Đơn vị", "Nhiệm vụ 7", "Nhiệm vụ IV.4", "Văn bản"],
            [1, "Xã Tân Kỳ", "Hoàn thành", "Hoàn thành", "12/BC-UBND ngày 3/7/2026"],
            [2, "Xã Na Rì", "Hoàn thành", "", "9/BC-UBND ngày 4/7/2026"],
        ]
    )
    return made


def _states() -> dict[str, bytes]:
    """Columns to tick and signs, some of which sound done; words where a percentage stands."""
    made: dict[str, bytes] = {}
    made["k08-almost-done-to-tick.xlsx"] = sheet(
        [
            *PROGRESS,
            ["STT", "Nội dung công việc", "Kết quả", "", "", ""],
            ["", "", "Hoàn thành", "Cơ bản hoàn thành", "Đang thực hiện", "Chưa thực hiện"],
            [7, SUMMARY, "", "x", "", ""],
            ["IV.4", "Xây dựng kế hoạch của cụm, khối", "x", "", "", ""],
        ],
        ["A3:A4", "B3:B4", "C3:F3"],
    )
    made["k09-signs-of-a-legend.xlsx"] = sheet(
        [
            *PROGRESS,
            ["o: chưa thực hiện; x: đã thực hiện; v: cơ bản hoàn thành"],
            ["STT", "Nội dung công việc", "Tháng 6", "Tháng 7", "Tháng 8", "Tháng 9"],
            [12, PRESS, "x", "O", "v", "✓"],
        ]
    )
    made["k42-signs-in-a-column-of-states.xlsx"] = sheet(
        [
            *PROGRESS,
            ["Chú giải: x: đã hoàn thành; o: chưa thực hiện; v: cơ bản hoàn thành"],
            ["STT", "Nội dung công việc", "Mốc, kỳ", "Tình trạng"],
            [7, SUMMARY, "", "x"],
            [12, PRESS, "Tháng 7", "o"],
            [12, PRESS, "Tháng 8", "v"],
            [12, PRESS, "Tháng 9", "z"],
        ]
    )
    made["k10-signs-below-a-table-without-their-legend.xlsx"] = sheet(
        [
            *PROGRESS,
            ["STT", "Nội dung công việc", "Tháng 7", "Tháng 8", "Tháng 9"],
            [12, PRESS, "o", "x", "0"],
            ["Ghi chú: x là hoàn thành"],
        ]
    )
    made["k11-no-under-a-percentage.xlsx"] = sheet(
        [
            *PROGRESS,
            ["STT", "Nội dung công việc", "Tình trạng", "Tỷ lệ hoàn thành (%)"],
            [7, SUMMARY, "", "Không"],
            ["IV.4", "Xây dựng kế hoạch của cụm, khối", "", 0],
        ]
    )
    made["k12-no-among-measured-results.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ ĐO ĐẾM QUÝ III NĂM 2026"],
            ["Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Kết quả"],
            [12, "Tin, bài đã đăng", "tin, bài", "Không"],
            [14, "Tỷ lệ hồ sơ được số hóa", "%", "không có"],
            [14, "Tỷ lệ hồ sơ giải quyết đúng hạn", "%", 0],
        ]
    )
    made["k13-numbers-of-decisions-without-days.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Đối tượng", "Số lượng", "Số quyết định"],
            [1, GX, "Tập thể", 3, "12/QĐ-UBND"],
            [2, GX, "Tập thể", 4, "13/QĐ-UBND"],
            [3, GX, "Nông dân", 5, "13/QĐ-UBND"],
            [4, GX, "Nông dân", 6, "13/QĐ-UBND"],
            [5, GX, "Hộ gia đình", 7, ""],
            [6, GX, "Hộ gia đình", 8, ""],
        ]
    )
    return made


def _awards() -> dict[str, bytes]:
    """Awards that say whom they go to, and names of units with their kind behind them."""
    made: dict[str, bytes] = {}
    made["k14-awards-of-companies-and-their-heads.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ IV NĂM 2026"],
            ["TT", "Đơn vị", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Xã Na Rì", "Doanh nhân tiêu biểu", "", 3],
            [2, "Xã Nam Hòa", "Doanh nhân tiêu biểu", "Cá nhân", 2],
            [3, "Xã Na Rì", "Doanh nghiệp xuất sắc", "", 4],
            [4, "Xã Nam Hòa", "Doanh nghiệp xuất sắc", "Tập thể", 5],
        ]
    )
    made["k16-kind-of-unit-behind-its-name.xlsx"] = sheet(
        [
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["TT", "Đơn vị", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "Sông Công (phường)", GX, "Tập thể", 3],
            [2, "Na Rì, xã", GX, "Tập thể", 4],
            [3, "Văn Lang (xã)", GX, "Tập thể", 5],
            [4, "Van Lang (xa)", GX, "Tập thể", 6],
            [5, "Phú Bình (huyện)", GX, "Tập thể", 7],
        ]
    )
    made["k15-awards-of-companies-in-columns.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ IV NĂM 2026"],
            ["TT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, "Doanh nhân tiêu biểu", "", 3],
            [2, "Doanh nghiệp xuất sắc", 4, ""],
        ]
    )
    made["k44-number-to-be-asked-under-a-small-collective.xlsx"] = sheet(
        [
            ["UBND PHƯỜNG ĐỨC XUÂN"],
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Hình thức khen thưởng", "Tập thể nhỏ", "Cá nhân"],
            [1, "Giấy khen của Chủ tịch UBND xã", "1,000", 3],
            [2, "Lao động tiên tiến", "khoảng 10", 4],
        ]
    )
    return made


def _bases() -> dict[str, bytes]:
    """How many households there are beside how many were recognised."""
    title = ["KẾT QUẢ CÔNG NHẬN GIA ĐÌNH VĂN HÓA NĂM 2026"]
    titles = {
        "k17-all-households-beside-the-award": ["Tổng số hộ", "Gia đình văn hóa"],
        "k18-households-beside-those-who-attained-it": ["Số hộ", "Số hộ đạt"],
        "k19-a-bare-count-of-households-beside-the-award": ["Số hộ gia đình", "Gia đình văn hóa"],
    }
    made = {
        f"{name}.xlsx": sheet(
            [
                title,
                ["TT", "Đơn vị", *heads, "Tỷ lệ %"],
                [1, "Xã Nam Hòa", 1200, 1100, 91.7],
                [2, "Xã Na Rì", 900, 850, 94.4],
                ["", "Cộng", 2100, 1950, 92.9],
            ]
        )
        for name, heads in titles.items()
    }
    made["k20-totals-beside-attained-under-each-award.xlsx"] = sheet(
        [
            ["KẾT QUẢ CÔNG NHẬN DANH HIỆU VĂN HÓA NĂM 2026"],
            ["TT", "Đơn vị", "Gia đình văn hóa", "", "", "Thôn văn hóa", "", ""],
            ["", "", "Tổng số", "Đạt", "Tỷ lệ %", "Tổng số thôn", "Số thôn đạt", "Tỷ lệ %"],
            [1, "Xã Nam Hòa", 120, 110, 91.7, 10, 9, 90],
            [2, "Xã Na Rì", 90, 85, 94.4, 8, 8, 100],
        ],
        ["A2:A3", "B2:B3", "C2:E2", "F2:H2"],
    )
    made["k21-fewer-households-than-recognised.xlsx"] = sheet(
        [
            title,
            ["TT", "Đơn vị", "Tổng số hộ", "Gia đình văn hóa"],
            [1, "Xã Nam Hòa", 1000, 1100],
            [2, "Xã Na Rì", 900, 850],
        ]
    )
    return made


def _not_recipients() -> dict[str, bytes]:
    """Columns that split the numbers by what no form asks for."""
    school = [["SỞ GIÁO DỤC VÀ ĐÀO TẠO"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]]
    made: dict[str, bytes] = {}
    made["k22-by-level-of-schooling.xlsx"] = sheet(
        [
            *school,
            ["TT", "Hình thức khen thưởng", "Cấp học", "", ""],
            ["", "", "MN", "TH", "THCS"],
            [1, GS, 3, 4, 5],
            [2, LDTT, 10, "", 30],
            ["", "Cộng", 13, 4, 35],
        ],
        ["A3:A4", "B3:B4", "C3:E3"],
    )
    made["k23-by-level-of-schooling-and-recipient.xlsx"] = sheet(
        [
            *school,
            ["TT", "Hình thức khen thưởng", "Tổng số", "Mầm non", "", "Tiểu học", ""],
            ["", "", "", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân"],
            [1, GS, 18, 3, 4, 5, 6],
            [2, LDTT, 41, "", 10, "", 30],
        ],
        ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3"],
    )
    made["k24-recipients-and-levels-of-schooling.xlsx"] = sheet(
        [
            *school,
            ["TT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Trong đó", "", ""],
            ["", "", "", "", "MN", "TH", "THCS"],
            [1, GS, 12, 9, 3, 4, 14],
        ],
        ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3"],
    )
    made["k25-men-and-women-alone.xlsx"] = sheet(
        [*school, ["TT", "Hình thức khen thưởng", "Nam", "Nữ"], [1, GS, 3, 4], [2, LDTT, 10, 20]]
    )
    made["k26-by-an-unknown-class.xlsx"] = sheet(
        [
            *school,
            ["TT", "Hình thức khen thưởng", "Khu vực", "", ""],
            ["", "", "Vùng 1", "Vùng 2", "Vùng 3"],
            [1, GS, 3, 4, 5],
        ],
        ["A3:A4", "B3:B4", "C3:E3"],
    )
    made["k27-units-by-month-of-nobody-knows-what.xlsx"] = sheet(
        [
            ["TỔNG HỢP NĂM 2026"],
            ["Đơn vị tính: người"],
            ["TT", "Đơn vị", "Tháng 7", "Tháng 8"],
            [1, "Xã Nam Hòa", 3, 4],
            [2, "Xã Na Rì", 3, 4],
        ]
    )
    made["k28-an-award-beside-cumulated-numbers-only.xlsx"] = sheet(
        [
            *COMMUNE,
            ["TT", "Hình thức", "Đối tượng", "Lũy kế từ đầu năm"],
            [1, GX, "Tập thể", 9],
            [2, GX, "Nông dân", 20],
        ]
    )
    return made


def _turned() -> dict[str, bytes]:
    """Units across, fields down the side, units by month."""
    made: dict[str, bytes] = {}
    units = ["Xã Nam Hòa", "Xã Na Rì"]
    made["k29-units-across-awards-down.xlsx"] = sheet(
        [["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"], ["Đơn vị", *units], [f"{GX} - tập thể", 3, 4], [LDTT, 10, 20]]
    )
    made["k30-units-across-tasks-down.xlsx"] = sheet(
        [
            ["TIẾN ĐỘ KẾ HOẠCH 60 NĂM 2026, SỐ LIỆU ĐẾN NGÀY 05/10/2026"],
            ["Đơn vị", *units],
            ["Nhiệm vụ 7", "Hoàn thành", "Đang thực hiện"],
            ["Nhiệm vụ IV.4", "Hoàn thành", ""],
        ]
    )
    made["k31-fields-of-awards-down-the-side.xlsx"] = sheet(
        [
            *COMMUNE,
            ["Hình thức khen thưởng", GX, LDTT],
            ["Đối tượng", "Tập thể", "Cá nhân"],
            ["Số lượng", 3, 5],
            ["Số quyết định", "12/QĐ-UBND", "13/QĐ-UBND"],
            ["Ngày quyết định", "03/08/2026", "04/08/2026"],
        ]
    )
    made["k32-fields-of-progress-down-the-side.xlsx"] = sheet(
        [
            *PROGRESS,
            ["Nhiệm vụ", SUMMARY, PRESS],
            ["Mốc, kỳ", "", "Tháng 7"],
            ["Tình trạng", "Hoàn thành", "Hoàn thành"],
            ["Số văn bản", "12/BC-UBND", "13/BC-UBND"],
        ]
    )
    months = [["TT", "Đơn vị", "Tháng 7", "Tháng 8"], [1, units[0], 3, 4], [2, units[1], 3, "-"]]
    made["k33-units-by-month-counted-in-the-title.xlsx"] = sheet(
        [["SỐ NGƯỜI ĐƯỢC TẬP HUẤN NĂM 2026"], ["Đơn vị tính: người"], *months]
    )
    made["k34-units-by-month-with-task-and-count-in-the-title.xlsx"] = sheet(
        [["NHIỆM VỤ 12: SỐ TIN, BÀI ĐÃ ĐĂNG CÁC THÁNG NĂM 2026"], *months]
    )
    return made


def _in_results() -> dict[str, bytes]:
    """Documents and kỳ named nowhere but in a long text of results."""
    issued = "Đã ban hành Kế hoạch số 12/KH-UBND ngày 3/3/2026 về tuyên truyền"
    return {
        "k35-document-and-month-in-the-results.xlsx": sheet(
            [
                *PROGRESS,
                ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Số văn bản"],
                [12, PRESS, f"{issued} (kỳ tháng 3)", "Hoàn thành", ""],
                [12, PRESS, f"{issued} (kỳ tháng 4)", "Hoàn thành", "15/BC-UBND"],
                [12, PRESS, f"{issued} và Báo cáo số 3/BC-UBND (kỳ tháng 5)", "Hoàn thành", ""],
                [12, PRESS, "Thực hiện Kế hoạch số 60/KH-UBND, kỳ báo cáo tháng 6/2026", "Đang thực hiện", ""],
                [12, PRESS, "Đăng 12 tin trong tháng 7", "Hoàn thành", ""],
                [12, PRESS, "Đã đăng đủ tin kỳ tháng 8, kỳ tháng 9", "Hoàn thành", ""],
            ]
        )
    }
