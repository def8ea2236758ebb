"""Workbooks for make_workbooks.py: titles of sections inside and between tables, and columns beside each other that may
count the same people. Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

import datetime as dt

from openpyxl.styles import Font

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
COMMUNE = ["UBND XÃ KHA SƠN"]
YEAR = ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"]
QUARTER = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]
WIDE = ["TT", "Hình thức", "Tập thể", "Cá nhân"]


def sections() -> dict[str, bytes]:
    """File name -> bytes."""
    return _groups() | _periods() | _beside() | _others() | _marks() | _remaining()


def _groups() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d50-decisions-in-the-column-of-numbers.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên", "Hình thức"],
            ["Đợt 1: Quyết định số 12/QĐ-UBND ngày 02/3/2026"],
            [1, "Người Một", GX],
            ["Đợt 2: theo QĐ 45/QĐ-UBND, 12/6/2026"],
            [1, "Người Hai", GX],
            ["Đợt 3"],
            [1, "Người Ba", GX],
        ]
    )
    made["d51-classes-in-the-column-of-numbers.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên, tên tập thể", "Hình thức", "Số QĐ", "Ngày QĐ"],
            ["I. TẬP THỂ"],
            [1, "Xóm Một", GX, "1/QĐ-UBND", "2/3/2026"],
            ["II. CÁ NHÂN"],
            [1, "Người Một", GX, "1/QĐ-UBND", "2/3/2026"],
            ["III. HỘ GIA ĐÌNH"],
            [1, "Người Hai", GX, "1/QĐ-UBND", "2/3/2026"],
            ["Danh sách gồm 03 trường hợp./."],
        ]
    )
    made["d99-communes-in-the-column-of-numbers.xlsx"] = sheet(
        [
            ["SỞ NỘI VỤ"],
            ["DANH SÁCH TẶNG GIẤY KHEN"],
            ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/8/2026)"],
            ["STT", "Họ và tên"],
            ["P. Đức Xuân"],
            [1, "Người Một"],
            [2, "Người Hai"],
            ["X. Na Rì"],
            [3, "Người Ba"],
        ]
    )
    made["d52-a-group-of-those-proposed.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG QUÝ III NĂM 2026"],
            ["STT", "Họ và tên", "Hình thức"],
            ["I", "ĐÃ ĐƯỢC KHEN THƯỞNG"],
            [1, "Người Một", GX],
            ["II", "ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN"],
            [1, "Người Hai", BT],
        ]
    )
    return made


def _periods() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d53-quarters-over-tables-below-each-other.xlsx"] = sheet(
        [COMMUNE, YEAR, ["I. QUÝ I"], WIDE, [1, GX, 1, 2], [], ["II. QUÝ II"], WIDE, [1, BT, 3, 4]]
    )
    made["d54-quarters-over-tables-beside-each-other.xlsx"] = sheet(
        [
            COMMUNE,
            YEAR,
            [],
            ["QUÝ I", "", "", "", "QUÝ II"],
            ["Hình thức", "TT", "CN", "", "Hình thức", "TT", "CN"],
            [GX, 1, 2, "", BT, 3, 4],
        ]
    )
    made["d55-a-line-of-the-quarter-below-the-year.xlsx"] = sheet(
        [COMMUNE, YEAR, ["1. Số liệu quý III"], WIDE, [1, GX, 1, 2]]
    )
    made["d56-a-month-outside-the-quarter-of-the-title.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["TT", "Tháng", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "10/2026", GX, "Cá nhân", 5],
            [2, "8", GX, "Cá nhân", 3],
        ]
    )
    return made


def _beside() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    titles = ["TT", "Hình thức", "Cá nhân", "Người trực tiếp lao động"]
    made["d57-direct-workers-beside-persons.xlsx"] = sheet([COMMUNE, QUARTER, titles, [1, GX, 14, 10]])
    made["d58-direct-workers-beside-persons-and-a-sum.xlsx"] = sheet(
        [COMMUNE, QUARTER, [*titles, "Cộng"], [1, GX, 14, 10, 24]]
    )
    made["d59-more-direct-workers-than-persons.xlsx"] = sheet([COMMUNE, QUARTER, titles, [1, GX, 4, 10], [2, BT, 3, 1]])
    return made


def _others() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    made["d80-another-commune-as-a-group.xlsx"] = sheet(
        [COMMUNE, QUARTER, WIDE, [1, GX, 5, 10], ["", "Xã Phú Bình"], [1, GX, 2, 4]]
    )
    made["d81-one-person-twice.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên", "Xóm", "Hình thức"],
            [1, "Người Một", "Soi", GX],
            [2, "Người Một", "Soi", GX],
            [3, "Người Một", "Trung", GX],
        ]
    )
    made["d82-names-of-pupils-and-kinds-in-short.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
            ["STT", "Họ và tên học sinh", "Lớp", "Loại hình", "Hình thức"],
            [1, "Người Một", 5, "ĐX", GX],
            [2, "Người Hai", "4A", "TX", GX],
        ]
    )
    return made


def _marks() -> dict[str, bytes]:
    """What a cell holds beside its words, and numbers where only marks are looked for."""
    made: dict[str, bytes] = {}
    made["d83-dates-under-quý-and-số-qđ.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH MỤC KHEN THƯỞNG"],
            ["TT", "Quý", "Số QĐ", "Ngày QĐ", "Hình thức", "Đối tượng", "Số lượng"],
            [1, dt.date(2026, 3, 1), "12/QĐ-UBND", "12/7/2026", GX, "Cá nhân", 4],
            [2, "3/2026", dt.date(2026, 3, 12), "12/7/2026", GX, "Tập thể", 5],
        ]
    )
    made["d86-a-person-struck-through.xlsx"] = book(
        (
            "Sheet1",
            [
                COMMUNE,
                ["DANH SÁCH KHEN THƯỞNG NĂM 2026"],
                ["STT", "Họ và tên", "Hình thức"],
                [1, "Người Một", GX],
                [2, "Người Hai", GX],
            ],
        ),
        touch=_strike,
    )
    made["d84-numbers-of-papers-in-a-list.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ THÁNG 8/2026"],
            ["STT", "Họ và tên", "Số giấy khen của Chủ tịch UBND xã"],
            [1, "Người Một", 15],
            [2, "Người Hai", 16],
        ]
    )
    made["d85-awards-called-proposed-in-brackets.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            WIDE,
            [1, GX, 3, 14],
            [2, f"{BT} (đề nghị)", 1, 2],
            ["Ghi chú: chưa tính 02 giấy khen đột xuất tại QĐ số 9"],
        ]
    )
    return made


def _strike(workbook) -> None:
    """The whole last row is struck through, as one does with a person taken off a list."""
    for cell in workbook.active[5]:
        cell.font = Font(strike=True)


def _remaining() -> dict[str, bytes]:
    """ "Khác" beside and below other words, quarters that look like numbers of columns, heads of households."""
    made: dict[str, bytes] = {}
    made["d91-other-persons-in-a-column.xlsx"] = sheet(
        [COMMUNE, QUARTER, [*WIDE, ""], ["", "", "", "Nông dân", "Khác"], [1, GX, 3, 2, 5]],
        ["D3:E3", "A3:A4", "B3:B4", "C3:C4"],
    )
    made["d92-another-kind-in-a-column.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["TT", "Hình thức", "Đối tượng", "Công trạng", "Chuyên đề", "Đột xuất", "Khác"],
            [1, GX, "Cá nhân", 3, 2, 5, 1],
        ]
    )
    made["d93-other-persons-in-a-row.xlsx"] = sheet(
        [
            COMMUNE,
            QUARTER,
            ["TT", "Hình thức", "Số lượng"],
            [1, GX, 8],
            ["", "- Tập thể", 3],
            ["", "- Cá nhân", 5],
            ["", "+ Nông dân", 2],
            ["", "+ Khác", 3],
        ]
    )
    made["d94-a-quarter-that-looks-like-numbers-of-columns.xlsx"] = sheet(
        [
            COMMUNE,
            ["THỐNG KÊ GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026"],
            ["Quý", "Tập thể", "Cá nhân"],
            ["I", 2, 3],
            ["II", 2, 2],
        ]
    )
    made["d95-months-that-look-like-numbers-of-columns.xlsx"] = sheet(
        [
            COMMUNE,
            ["THỐNG KÊ GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026"],
            ["Tháng", "Tập thể", "Cá nhân"],
            [1, 2, 5],
            [2, 3, 4],
        ]
    )
    made["d96-heads-of-households.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ THÁNG 5/2026"],
            ["STT", "Chủ hộ", "Xóm"],
            [1, "Ông Một", "Soi"],
            [2, "Bà Hai", "Soi"],
        ]
    )
    made["d97-quarters-left-blank-below.xlsx"] = sheet(
        [
            COMMUNE,
            YEAR,
            ["TT", "Quý", "Hình thức", "Đối tượng", "Số lượng"],
            [1, "I", GX, "Tập thể", 2],
            [2, "", GX, "Cá nhân", 5],
        ]
    )
    made["d98-award-in-the-abstract-of-the-decision.xlsx"] = sheet(
        [
            COMMUNE,
            ["DANH MỤC QUYẾT ĐỊNH NĂM 2026"],
            ["TT", "Quyết định số", "Ngày tháng", "Trích yếu", "Tập thể", "Cá nhân"],
            [1, "35/QĐ-UBND", "10/02/2026", "V/v tặng Giấy khen cho tập thể, cá nhân trong công tác tuyển quân", 3, 12],
        ]
    )
    return made
