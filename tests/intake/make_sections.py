"""Workbooks for make_workbooks.py: titles of sections inside and between tables, and columns beside each other that may
count the same people. Everything in them is made up; the .expected file beside each says what is answered."""

from __future__ import annotations

from tests.intake.make_awards import sheet

GX = "Giấy khen của Chủ tịch UBND xã"
BT = "Bằng khen của Chủ tịch UBND tỉnh"
COMMUNE = ["UBND XÃ KHA SƠN"]
YEAR = ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"]
QUARTER = ["KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"]
WIDE = ["TT", "Hình thức", "Tập thể", "Cá nhân"]


def sections() -> dict[str, bytes]:
    """File name -> bytes."""
    return _groups() | _periods() | _beside() | _others()


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
