"""Workbooks for make_workbooks.py in shapes a commune's office sends that were read wrongly, in part, or not at all.
Each was drawn, with what must come out of it, before it was first read. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_exam import PRESS
from tests.intake.make_workbooks import book

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
NAM_HOA, NGHINH_TUONG, NA_RI, PHU_BINH = "Xã Nam Hòa", "Xã Nghinh Tường", "Xã Na Rì", "Xã Phú Bình"
TITLE = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]
ONE_AWARD = ["KẾT QUẢ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"]


def shapes() -> dict[str, bytes]:
    """File name -> bytes."""
    return _sheets() | _halves() | _rows() | _blocks() | _above()


def _sheets() -> dict[str, bytes]:
    """A table that goes on with the next sheet."""
    heading = ["TT", "Hình thức", "Đối tượng", "Số lượng"]
    first = [["UBND XÃ NAM HÒA"], TITLE, heading, [1, GX, "Tập thể", 3], [2, GX, "Nông dân", 4]]
    rest = [[3, BT, "Tập thể", 1], [4, BT, "Công nhân", 2]]
    made: dict[str, bytes] = {}
    made["s01-goes-on-with-a-heading.xlsx"] = book(("Biểu 1", first), ("Biểu 1 (tiếp theo)", [heading, *rest]))
    made["s02-goes-on-without-a-heading.xlsx"] = book(("Biểu 1", first), ("Biểu 1 (tiếp theo)", rest))
    made["s03-a-sheet-of-numbers-without-a-heading.xlsx"] = book(("Biểu 1", first), ("Sheet2", rest))
    short = ["TT", "Đối tượng", "Số lượng"]
    decided = ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 03/8/2026)"]
    made["s04-goes-on-under-the-award-of-the-first-sheet.xlsx"] = book(
        ("Biểu 1", [["UBND XÃ NAM HÒA"], ONE_AWARD, decided, short, [1, "Tập thể", 3]]),
        ("Sheet2", [["(tiếp theo)"], short, [2, "Nông dân", 1]]),
    )
    return made


def _halves() -> dict[str, bytes]:
    """A list in two halves side by side, to save paper."""
    above = [["SỞ NỘI VỤ"], ONE_AWARD]
    rows = [[1, NAM_HOA, 3, 4, NA_RI, 5], [2, NGHINH_TUONG, 4, 5, PHU_BINH, 6]]
    made: dict[str, bytes] = {}
    titles = ["TT", "Đơn vị", "Số lượng"]
    made["s10-one-list-in-two-halves.xlsx"] = sheet([*above, titles * 2, *rows])
    made["s11-two-halves-and-a-note.xlsx"] = sheet([*above, [*titles * 2, "Ghi chú"], *rows])
    made["s12-two-halves-under-other-titles.xlsx"] = sheet([*above, [*titles, "TT", "Tên đơn vị", "SL"], *rows])
    return made


def _rows() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["s20-cumulated-rows-below-the-sum.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            TITLE,
            ["TT", "Hình thức", "Tập thể", "Cá nhân"],
            [1, GX, 1, 2],
            [2, BT, "", 3],
            ["", "Cộng quý III", 1, 5],
            ["", "Lũy kế từ đầu năm", 6, 20],
            ["", "Cùng kỳ năm 2025", 4, 18],
        ]
    )
    heading = ["TT", "Hình thức", "Tập thể", "Cá nhân"]
    made["s21-a-small-table-under-each-unit.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            TITLE,
            [f"1. {NAM_HOA}"],
            heading,
            [1, GX, 1, 2],
            ["Cộng", "", 1, 2],
            [f"2. {NGHINH_TUONG}"],
            heading,
            [1, GX, 4, ""],
            ["Cộng", "", 4, ""],
        ]
    )
    return made


def _blocks() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["s30-blocks-by-month-with-documents.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["TIẾN ĐỘ NĂM 2026, TÍNH ĐẾN 30/9/2026"],
            ["STT", "Nội dung công việc", "Tháng 7", "", "", "Tháng 8", "", ""],
            ["", "", *["Tình trạng", "Ngày hoàn thành", "Số văn bản"] * 2],
            [12, PRESS, "Hoàn thành", "20/7/2026", "12/BC-SYT", "Đang thực hiện", "", ""],
        ],
        merges=["A3:A4", "B3:B4", "C3:E3", "F3:H3"],
    )
    made["s31-results-beside-plan-and-cumulated.xlsx"] = sheet(
        [
            ["SỞ Y TẾ"],
            ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ 12 QUÝ III NĂM 2026"],
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện quý III", "Lũy kế 9 tháng", "Tỷ lệ (%)"],
            [1, "Số tin, bài", "tin", 100, 30, 80, 80],
            [2, "Gương điển hình", "gương", 10, 2, 6, 60],
        ]
    )
    made["s32-decisions-in-the-heading.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["KẾT QUẢ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2026"],
            ["TT", "Đơn vị", "QĐ số 120/QĐ-UBND ngày 03/8/2026", "", "QĐ số 150/QĐ-UBND ngày 05/12/2026", ""],
            ["", "", "TT", "CN", "TT", "CN"],
            [1, NAM_HOA, 2, 3, 5, 1],
            [2, NGHINH_TUONG, 4, "", 4, 1],
        ],
        merges=["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    )
    made["s33-quarter-blocks-and-their-sum.xlsx"] = sheet(
        [
            ["UBND XÃ NAM HÒA"],
            ["KẾT QUẢ KHEN THƯỞNG 6 THÁNG ĐẦU NĂM 2026"],
            ["TT", "Hình thức khen thưởng", "Quý I", "", "Quý II", "", "Cộng 6 tháng", ""],
            ["", "", "TT", "CN", "TT", "CN", "TT", "CN"],
            [1, GX, 1, 2, 3, 4, 4, 6],
            [2, BT, "", 1, 1, "", 1, 1],
        ],
        merges=["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3"],
    )
    return made


def _above() -> dict[str, bytes]:
    """The award stands above the table only."""
    rows = [[1, NAM_HOA, 3, 4], [2, "Sở Y tế", 4, 5]]
    heading = ["TT", "Đơn vị", "Tập thể", "Cá nhân"]
    made: dict[str, bytes] = {}
    made["s40-the-award-in-the-name-of-the-sheet.xlsx"] = book(
        ("Bằng khen UBND tỉnh", [["SỞ NỘI VỤ"], TITLE, heading, *rows]),
        ("Giấy khen UBND xã", [["SỞ NỘI VỤ"], TITLE, heading, rows[0]]),
    )
    made["s41-a-title-without-a-level-over-units-of-two-kinds.xlsx"] = sheet(
        [["SỞ NỘI VỤ"], ["KẾT QUẢ TẶNG GIẤY KHEN QUÝ III NĂM 2026"], heading, *rows]
    )
    return made
