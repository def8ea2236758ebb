"""Workbooks for make_workbooks.py whose titles say what any officer reads there, once asked row by row or doubted.
Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen của Chủ tịch UBND xã"
COMMUNE = ["UBND XÃ KHA SƠN"]
QUARTER = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]
WIDE = ["TT", "Hình thức", "Tập thể", "Cá nhân"]


def titles() -> dict[str, bytes]:
    """File name -> bytes."""
    made: dict[str, bytes] = {}
    made["d70-a-quarter-beside-9-tháng.xlsx"] = sheet(
        [
            COMMUNE,
            ["KẾT QUẢ KHEN THƯỞNG QUÝ III VÀ 9 THÁNG NĂM 2026"],
            ["TT", "Hình thức", "Quý III", "", "9 tháng", ""],
            ["", "", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân"],
            [1, GX, 3, 14, 8, 40],
            [2, "Bằng khen của Chủ tịch UBND tỉnh", "", 1, 1, 3],
        ],
        ["C3:D3", "E3:F3", "A3:A4", "B3:B4"],
    )
    made["d71-merits-of-a-quarter-and-a-later-decision.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"],
            ["Đã có thành tích xuất sắc trong phong trào thi đua quý I năm 2026"],
            ["(Ban hành kèm theo Quyết định số 215/QĐ-UBND ngày 12/5/2026)"],
            ["STT", "Họ và tên"],
            [1, "Người Một"],
        ]
    )
    made["d72-merits-of-a-quarter-without-a-decision.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ CHO CÁ NHÂN CÓ THÀNH TÍCH QUÝ I NĂM 2026"],
            ["STT", "Họ và tên"],
            [1, "Người Một"],
        ]
    )
    made["d73-award-in-the-words-of-the-decision.xlsx"] = sheet(
        [
            ["SỞ XÂY DỰNG"],
            ["DANH SÁCH KHEN THƯỞNG"],
            ["(Kèm theo Quyết định số 88/QĐ-SXD ngày 15/01/2026 của Giám đốc Sở Xây dựng về việc tặng Giấy khen)"],
            ["STT", "Họ và tên"],
            [1, "Người Một"],
        ]
    )
    made["d74-who-gave-it-before-what-was-given.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["TT", "Nội dung", "Tập thể", "Cá nhân"],
            [1, "Chủ tịch UBND tỉnh tặng Bằng khen", 1, 4],
            [2, "Chủ tịch UBND xã tặng Giấy khen", 6, 22],
            [3, "Chủ tịch UBND xã tặng Thư khen", "", 2],
            [4, "Đảng ủy xã tặng Giấy khen", "", 5],
        ]
    )
    made["d75-schools-under-đơn-vị.xlsx"] = sheet(
        [
            COMMUNE,
            ["GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ CHO CÁC TRƯỜNG HỌC THÁNG 6/2026"],
            ["TT", "Đơn vị", "Tập thể", "Cá nhân"],
            [1, "Trường Mầm non Một", 1, 4],
            [2, "Trường Tiểu học Hai", 1, 6],
            ["", "Cộng", 2, 10],
        ]
    )
    return made | _forms()


def _forms() -> dict[str, bytes]:
    """The period of a form filled in cell by cell."""
    made: dict[str, bytes] = {}
    for name, above in (
        ("d76-period-and-year-in-cells-of-their-own", [["Kỳ báo cáo:", "Quý III", "Năm:", 2025]]),
        ("d77-period-and-year-in-lines-of-their-own", [["Kỳ báo cáo: Quý III"], ["Năm: 2025"]]),
        ("d78-month-and-year-cell-by-cell", [["Tháng", "9", "năm", "2025"]]),
        ("d79-period-without-a-year", [["Kỳ báo cáo: Quý III"]]),
    ):
        made[f"{name}.xlsx"] = sheet([COMMUNE, ["BÁO CÁO KẾT QUẢ KHEN THƯỞNG"], *above, WIDE, [1, GX, 5, 10]])
    return made
