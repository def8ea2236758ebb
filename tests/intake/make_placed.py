"""Workbooks for make_workbooks.py of facts in places that drawn_places.py found read wrongly, most without a word.
Kinds in titles, groups under headings that come again, sums that head the rows below. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_gaps import BT, GX
from tests.intake.make_workbooks import book

BY = "Bằng khen của bộ, ban, ngành, đoàn thể trung ương"
LETTER, TITLE = ["SỞ NỘI VỤ"], ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]
DECIDED = [f"Quyết định số {number}/QĐ-UBND ngày {day}/8/2026" for number, day in ((20, 10), (31, 24))]


def placed() -> dict[str, bytes]:
    """File name -> bytes."""
    return _titles() | _tables_below() | _groups() | _sums()


def _titles() -> dict[str, bytes]:
    def counted(title: str) -> bytes:
        return sheet([["UBND XÃ NA RÌ"], [title], ["Đối tượng", "Số lượng"], ["Cá nhân", 4], ["Tập thể", 5]])

    told = {
        "o01-a-kind-in-brackets-behind-the-award": f"TẶNG {GX.upper()} (đột xuất) QUÝ III NĂM 2026",
        "o02-a-kind-behind-the-giver-of-an-award": f"TỔNG HỢP {GX.upper()} THEO CHUYÊN ĐỀ QUÝ III NĂM 2026",
    }
    made = {f"{name}.xlsx": counted(title) for name, title in told.items()}
    made["o03-whom-the-title-of-numbers-names.xlsx"] = sheet(
        [LETTER, ["KẾT QUẢ KHEN THƯỞNG CHO HỘ GIA ĐÌNH QUÝ III/2026"], ["Đơn vị", "Hình thức", "Số lượng"]]
        + [["Xã Na Rì", GX, 4], ["Xã Yên Bình", BT, 5]]
    )
    made["o04-a-title-s-award-over-kinds-and-decisions.xlsx"] = sheet(
        [["UBND XÃ NA RÌ"], [f"TẶNG {GX.upper()} CHO CÁ NHÂN"]]
        + [["TT", "Loại hình", "Số quyết định", "Ngày quyết định", "Số lượng"]]
        + [[1, "Chuyên đề", "20/QĐ-UBND", "10/8/2026", 4], [2, "Đột xuất", "31/QĐ-UBND", "24/8/2026", 5]]
    )
    made["o05-sheets-of-units-called-summaries.xlsx"] = book(
        *(
            (unit, [LETTER, [f"{called} KHEN THƯỞNG QUÝ III/2026"], ["Hình thức", "Cá nhân"], [GX, n], [BT, n + 1]])
            for unit, called, n in (("Xã Na Rì", "KẾT QUẢ", 4), ("Xã Yên Bình", "TỔNG HỢP", 7))
        )
    )
    return made


def _tables_below() -> dict[str, bytes]:
    """One heading over several tables, each with a line of its own."""
    head, people = ["TT", "Đơn vị", "Tập thể", "Cá nhân"], ["Họ và tên", "Đơn vị"]

    def listed(*names: str) -> list[list]:
        return [[name, "Xã Na Rì"] for name in names]

    return {
        "o06-groups-numbered-anew-in-each-table.xlsx": sheet(
            [LETTER, TITLE, ["I. Đột xuất"], head, ["I", BT, "", ""], [1, "Xã Na Rì", 3, 4], ["II", GX, "", ""]]
            + [[2, "Xã Na Rì", 1, 2], [], ["II. Chuyên đề"], head, ["I", BT, "", ""], [1, "Xã Na Rì", 5, 6]]
            + [["II", GX, "", ""], [2, "Xã Na Rì", 7, 8]]
        ),
        "o07-a-kind-of-the-title-in-the-second-table.xlsx": sheet(
            [
                ["UBND XÃ NA RÌ"],
                ["KHEN THƯỞNG ĐỘT XUẤT QUÝ III/2026"],
                ["I. Tập thể"],
                ["Kỳ", GX, BT],
                ["Tháng 7/2026", 3, 4],
            ]
            + [[], ["Cá nhân"], ["Kỳ", GX, BT], ["Tháng 7/2026", 5, 6]]
        ),
        "o08-each-list-under-its-decision.xlsx": sheet(
            [LETTER, [f"DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG {BT.upper()}"], [f"I. {DECIDED[0]}"], people]
            + listed("Nguyễn Văn An", "Lê Văn Cường")
            + [[f"II. {DECIDED[1]}"], people, *listed("Trần Thị Bình")]
        ),
        "o09-lists-with-groups-under-other-headings.xlsx": sheet(
            [
                LETTER,
                ["DANH SÁCH KHEN THƯỞNG"],
                [f"(Kèm theo {DECIDED[0]})"],
                ["I. Xã Na Rì"],
                ["Họ và tên", "Hình thức"],
            ]
            + [
                ["Cá nhân"],
                ["Vũ Thị Giang", BT],
                ["II. Xã Yên Bình"],
                ["Tên tập thể, cá nhân", "Hình thức khen thưởng"],
            ]
            + [["Tập thể"], ["Hội Nông dân", BT], ["Cá nhân"], ["Trần Thị Bình", BT]]
        ),
        "o10-a-unit-without-a-number-over-each-table.xlsx": sheet(
            [
                LETTER,
                TITLE,
                [],
                ["Xã Na Rì"],
                ["TT", "Hình thức", "Tập thể", "Cá nhân"],
                [1, GX, 3, 4],
                ["", "Cộng", 3, 4],
            ]
            + [["Xã Yên Bình"], ["TT", "Hình thức", "Tập thể", "Cá nhân"], [1, GX, 5, 6], ["", "Cộng", 5, 6]]
        ),
    }


def _groups() -> dict[str, bytes]:
    return {
        "o11-months-as-groups-in-small-letters.xlsx": sheet(
            [["UBND XÃ NA RÌ"], [f"DANH SÁCH TẶNG {GX.upper()}"], ["Họ và tên", "Đối tượng"], ["(1)", "(2)"]]
            + [["tháng 8 năm 2026"], ["Nguyễn Văn An", "Cá nhân"], ["tháng 9 năm 2026"], ["Hội Nông dân", "Tập thể"]]
        ),
        "o12-groups-alone-where-no-row-is-numbered.xlsx": sheet(
            [LETTER, ["DANH SÁCH KHEN THƯỞNG NĂM 2026"], ["Họ và tên", "Kỳ", "Hình thức", "Đơn vị"], ["Cá nhân"]]
            + [["Ma Văn Hiếu", "Quý III/2026", BT, "Xã Na Rì"], ["Tập thể"], ["Xóm 3", "Quý II/2026", GX, "Xã Na Rì"]]
        ),
    }


def _sums() -> dict[str, bytes]:
    return {
        "o13-units-that-add-up-their-quarters.xlsx": sheet(
            [LETTER, ["KẾT QUẢ KHEN THƯỞNG CHO CÁ NHÂN NĂM 2026"], ["Kỳ báo cáo", GX, BT], ["Xã Na Rì", 20, 25]]
            + [
                ["Quý III năm 2026", 20, 3],
                ["Quý I năm 2026", "-", 22],
                ["Xã Yên Bình", 7, 8],
                ["Quý I năm 2026", 7, 8],
            ]
        ),
        "o14-kinds-that-add-up-their-decisions.xlsx": sheet(
            [LETTER, ["KẾT QUẢ KHEN THƯỞNG CHO TẬP THỂ"], ["TT", "Số quyết định", "Ngày quyết định", "Đơn vị", GX, BT]]
            + [["I", "Thường xuyên", "", "", 9, 35], [1, "108/QĐ-UBND", "01/8/2026", "Xã Na Rì", 4, 35]]
            + [[2, "20/QĐ-UBND", "21/8/2026", "Xã Yên Bình", 5, "-"], ["", "Tổng cộng", "", "", 9, 35]]
        ),
        "o15-kinds-that-add-up-in-a-column-of-periods.xlsx": sheet(
            [LETTER, ["KẾT QUẢ KHEN THƯỞNG CHO CÁ NHÂN NĂM 2026"], ["Kỳ", "Hình thức", "Đơn vị", "Số lượng"]]
            + [["Đột xuất", "", "", 16], ["Quý III/2026", BT, "Xã Na Rì", 3], ["Quý III/2026", BT, "Xã Yên Bình", 13]]
            + [["Cộng", "", "", 16]]
        ),
        "o17-a-group-right-below-a-heading-of-two-rows.xlsx": sheet(
            [LETTER, TITLE, ["Hình thức", "Tập thể", "", "Cá nhân", ""], ["", *("Tháng 7", "Tháng 8") * 2]]
            + [["Xã Na Rì"], [GX, 3, 4, 5, 6], ["Xã Yên Bình"], [BT, 7, "-", 8, 9]],
            ["A3:A4", "B3:C3", "D3:E3"],
        ),
        "o16-rows-of-no-unit-among-units.xlsx": sheet(
            [LETTER, TITLE, ["Nội dung", "Tập thể", "Cá nhân"], [BY, 1, 2], ["Xã Na Rì", "", ""], [GX, 3, 4]]
        ),
    }
