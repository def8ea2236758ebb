"""Workbooks for make_workbooks.py in which a place drawn at random says of an award what another place says otherwise.
Each was read without a word once (drawn_contradictions.py found them). Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_contradictions import BT, GX, OF_QUARTER, SO, WIDE, XA
from tests.intake.make_workbooks import book

LONG = ["TT", "Hình thức", "Đối tượng", "SL"]
OF_UNITS = ["TT", "Đơn vị", "Hình thức", "Tập thể", "Cá nhân"]
OF_NARI = "KHEN THƯỞNG CỦA XÃ NA RÌ QUÝ III NĂM 2026"
DECIDED = ["TT", "Số QĐ", "Ngày QĐ", "Cấp quyết định khen thưởng", "Tập thể", "Cá nhân"]
LETTERS = "15/QĐ-UBND", "05/8/2026"


def said_twice() -> dict[str, bytes]:
    """File name -> bytes."""
    made = {f"{name}.xlsx": book((tab, rows)) for name, tab, rows in (*_CASES, *_COUNTED, *_NESTED, *_FORMS, *_WIDE)}
    made["dt08-unit-of-a-label-on-one-of-two-sheets.xlsx"] = book(
        ("1", [[SO], ["Đơn vị: Xã Na Rì"], [OF_QUARTER], *_units("Xã Yên Bình")]),
        ("2", [[SO], [OF_QUARTER], *_units("Xã Na Rì")]),
    )
    made["ds02-a-second-sheet-with-an-empty-corner.xlsx"] = book(
        ("1", [*_form("0603"), ["Chỉ tiêu", "Bằng khen"], ["Tập thể", 3], ["Cá nhân", 5]]),
        ("2", [*_form("0603"), ["", "Bằng khen"], ["Tập thể", 3], ["Hộ gia đình", 1], ["Cá nhân", 5]]),
    )
    return made


def _form(number: str) -> list[list]:
    level = "TỈNH" if number == "0603" else "NHÀ NƯỚC"
    above = [
        f"Biểu số: {number}.N/BNV-TĐKT",
        "Đơn vị báo cáo: Xã Na Rì",
        f"SỐ LƯỢNG KHEN THƯỞNG CẤP {level}",
        "NĂM 2026",
    ]
    return [[line] for line in above]


def _units(*names: str) -> list[list]:
    return [OF_UNITS, *([n, name, BT, 1, n] for n, name in enumerate(names, 1))]


_CASES = (
    ("dt01-unit-of-the-sheet-against-a-row", "Xã Na Rì", [[SO], [OF_QUARTER], *_units("Xã Na Rì", "Xã Yên Bình")]),
    ("dt02-unit-of-the-title-over-groups", "S", [[SO], [OF_NARI], LONG, ["", "Xã Yên Bình"], [1, BT, "Cá nhân", 2]]),
    (
        "dt03-unit-of-a-line-over-groups",
        "S",
        [[SO], [OF_QUARTER], ["I. Xã Na Rì"], LONG, ["", "Xã Yên Bình"], [1, BT, "Cá nhân", 2]],
    ),
    ("dt04-unit-of-a-line-below-the-title", "S", [[SO], [OF_NARI], ["Xã Yên Bình"], LONG, [1, BT, "Cá nhân", 2]]),
    (
        "dt05-unit-of-the-letterhead-and-of-a-label",
        "S",
        [[XA], [OF_QUARTER], ["Đơn vị: Xã Yên Bình"], LONG, [1, GX, "Cá nhân", 2]],
    ),
    ("dt06-unit-of-a-bare-line-below", "S", [[SO], [OF_QUARTER], *_units("Xã Na Rì"), [], ["UBND xã Yên Bình"]]),
    (
        "dt07-abbreviated-unit-of-the-title",
        "S",
        [[SO], ["KHEN THƯỞNG QUÝ III NĂM 2026 CỦA X. YÊN BÌNH"], *_units("Xã Na Rì")],
    ),
    (
        "dt09-recipient-of-the-sheet-against-a-row",
        "Cá nhân",
        [[XA], [OF_QUARTER], LONG, [1, GX, "Cá nhân", 2], [2, GX, "Tập thể", 1]],
    ),
    (
        "dt10-recipient-of-the-title-against-a-row",
        "S",
        [
            [XA],
            ["KHEN THƯỞNG CHO CÁ NHÂN QUÝ III NĂM 2026"],
            LONG,
            [1, GX, "Cá nhân", 2],
            [2, BT, "Cá nhân", 3],
            [3, BT, "Tập thể", 1],
        ],
    ),
    (
        "dt11-recipient-of-the-title-beside-a-column-for-others",
        "S",
        [[XA], ["KHEN THƯỞNG CHO CÁ NHÂN QUÝ III NĂM 2026"], WIDE, [1, GX, 2, 4]],
    ),
    (
        "dt12-recipient-of-a-line-over-one-column",
        "S",
        [[XA], [OF_QUARTER], ["Đối tượng: Hộ gia đình"], ["TT", "Hình thức", "Tập thể"], [1, GX, 4]],
    ),
    (
        "dt13-recipient-of-a-label-against-its-parts",
        "S",
        [[XA], [OF_QUARTER], LONG, ["I", "Cá nhân", "", 5], [1, GX, "Tập thể", 2], [2, BT, "Cá nhân", 3]],
    ),
    (
        "dt14-recipient-of-a-bare-line-below",
        "S",
        [[XA], [OF_QUARTER], LONG, [1, GX, "Cá nhân", 2], [], ["Hộ gia đình"]],
    ),
    (
        "dt15-award-of-a-line-against-a-row",
        "S",
        [[XA], [OF_QUARTER], [f"I. {GX}"], LONG, [1, BT, "Cá nhân", 2], [2, GX, "Cá nhân", 3]],
    ),
    (
        "dt16-award-of-the-title-against-few-rows",
        "S",
        [
            [XA],
            [f"TẶNG {GX.upper()} QUÝ III NĂM 2026"],
            LONG,
            *([n, GX, who, 1] for n, who in enumerate(("Cá nhân", "Tập thể", "Hộ"), 1)),
            [4, BT, "Cá nhân", 2],
        ],
    ),
    ("dt17-award-of-a-bare-line-below", "S", [[XA], [OF_QUARTER], LONG, [1, GX, "Cá nhân", 2], [], [BT]]),
    (
        "dt18-kinds-of-the-title-and-a-line",
        "S",
        [[XA], ["KHEN THƯỞNG CÔNG TRẠNG QUÝ III NĂM 2026"], ["Đột xuất"], LONG, [1, GX, "Cá nhân", 2]],
    ),
    (
        "dt19-kinds-of-two-lines",
        "S",
        [[XA], [OF_QUARTER], ["I. Đột xuất"], ["Khen thưởng chuyên đề"], LONG, [1, GX, "Cá nhân", 2]],
    ),
    (
        "dt20-kinds-of-a-title-in-two-lines",
        "S",
        [
            [XA],
            ["KHEN THƯỞNG CHUYÊN ĐỀ"],
            ["VÀ KHEN THƯỞNG ĐỘT XUẤT QUÝ III NĂM 2026"],
            [*LONG, "Loại hình"],
            [1, GX, "Cá nhân", 2, "Chuyên đề"],
            [2, GX, "Cá nhân", 1, "Đột xuất"],
        ],
    ),
    (
        "dt21-months-of-the-title-and-a-line",
        "S",
        [[XA], ["KHEN THƯỞNG THÁNG 9/2026"], ["T7/2026"], LONG, [1, GX, "Cá nhân", 2]],
    ),
    (
        "dt22-month-of-a-bare-line-below",
        "S",
        [
            [XA],
            ["KHEN THƯỞNG THÁNG 9/2026"],
            [*LONG, "Kỳ"],
            [1, GX, "Cá nhân", 2, "Tháng 9/2026"],
            [],
            ["Tháng 7/2026"],
        ],
    ),
    (
        "dt23-month-of-the-sheet-against-groups",
        "08.2026",
        [[XA], ["KHEN THƯỞNG NĂM 2026"], LONG, ["", "Tháng 7/2026"], [1, GX, "Cá nhân", 2]],
    ),
    (
        "dt24-authority-against-a-group-over-columns",
        "S",
        [
            [XA],
            [OF_QUARTER],
            DECIDED,
            ["I", GX],
            [1, *LETTERS, "Chủ tịch UBND tỉnh", 3, 4],
            [2, *LETTERS, "UBND tỉnh", 1, ""],
        ],
    ),
    (
        "dt25-decision-of-the-title-over-a-group-of-sums",
        "S",
        [
            [XA],
            ["Quyết định số 99/QĐ-UBND ngày 09/9/2026"],
            ["TT", "Hình thức", "SL"],
            ["I", "Cá nhân", 26],
            ["", f"Quyết định số {LETTERS[0]} ngày {LETTERS[1]}", 26],
            [1, GX, 26],
        ],
    ),
    (
        "dt26-two-lines-over-a-heading-met-again",
        "S",
        [
            [XA],
            [OF_QUARTER],
            ["I. Chuyên đề"],
            LONG[:2] + LONG[3:],
            ["", "Cá nhân"],
            [1, GX, 2],
            ["II. Đột xuất"],
            [f"Quyết định số {LETTERS[0]} ngày {LETTERS[1]}"],
            LONG[:2] + LONG[3:],
            ["", "Cá nhân"],
            [1, GX, 3],
        ],
    ),
    (
        "dt27-abbreviated-commune-over-numbered-groups",
        "S",
        [
            [SO],
            [OF_QUARTER],
            LONG[:2] + LONG[3:],
            ["", "X. Na Rì"],
            ["I", "Cá nhân"],
            [1, BT, 2],
            ["II", "Tập thể"],
            [2, BT, 1],
        ],
    ),
    (
        "dt28-group-that-says-the-line-above-again",
        "S",
        [
            [XA],
            [OF_QUARTER],
            ["Đối tượng: Cá nhân"],
            LONG[:2] + LONG[3:],
            ["", "Đột xuất"],
            ["", "Cá nhân"],
            [1, GX, 2],
        ],
    ),
)


SHORT = ["TT", "Hình thức", "SL"]
LIST = ["TT", "Họ và tên", "Hình thức"]
TWO = ([1, "Nguyễn Văn Một", GX], [2, "Trần Thị Hai", GX])

_COUNTED = (
    (
        "dn01-group-that-counts",
        "S",
        [[XA], [OF_QUARTER], LONG, ["I", "Đột xuất: 5"], [1, GX, "Cá nhân", 2], [2, BT, "Tập thể", 3]],
    ),
    (
        "dn02-group-that-counts-wrongly",
        "S",
        [[XA], [OF_QUARTER], LONG, ["I", "Đột xuất (06)"], [1, GX, "Cá nhân", 2], [2, BT, "Tập thể", 3]],
    ),
    (
        "dn03-groups-without-numbers-within-a-group-that-counts",
        "S",
        [
            [XA],
            ["KHEN THƯỞNG NĂM 2026"],
            LONG,
            ["", "Đột xuất (4)"],
            ["", "Quý II/2026"],
            [1, GX, "Cá nhân", 2],
            ["", "Quý III/2026"],
            [2, GX, "Cá nhân", 3],
            ["", "Chuyên đề (1)"],
            ["", "Quý II/2026"],
            [3, GX, "Cá nhân", 1],
        ],
    ),
    (
        "dn04-decision-of-a-group-that-counts",
        "S",
        [[XA], [OF_QUARTER], LONG, ["I", f"Quyết định số {LETTERS[0]} ngày {LETTERS[1]}: 3"], [1, GX, "Cá nhân", 2]],
    ),
    (
        "dn05-sum-of-the-title",
        "S",
        [[XA], [f"{OF_QUARTER} - TỔNG SỐ 6 TRƯỜNG HỢP"], LONG, [1, GX, "Cá nhân", 2], [2, BT, "Tập thể", 3]],
    ),
    (
        "dn06-whom-and-how-many-of-the-title",
        "S",
        [[XA], ["KHEN THƯỞNG QUÝ III NĂM 2026 CHO HỘ GIA ĐÌNH (GỒM 5 TRƯỜNG HỢP)"], SHORT, [1, GX, 5]],
    ),
    (
        "dn07-sum-among-the-signatures",
        "S",
        [[XA], [OF_QUARTER], LIST, *TWO, [], ["", "NGƯỜI LẬP BIỂU", "CHỦ TỊCH"], ["Tổng số: 3 trường hợp"]],
    ),
    (
        "dn08-years-of-a-school-year",
        "S",
        [[XA], [OF_QUARTER], LONG, ["I", "Năm học 2025 - 2026"], [1, GX, "Cá nhân", 2]],
    ),
)
_NESTED = (
    (
        "dn11-sums-within-sums-in-the-column-of-awards",
        "S",
        [
            [XA],
            ["KHEN THƯỞNG CÁ NHÂN NĂM 2026"],
            SHORT[1:],
            ["Quý II", 7],
            ["Đột xuất", 3],
            [GX, 2],
            [BT, 1],
            ["Chuyên đề", 4],
            [GX, 4],
            ["Quý III", 5],
            ["Đột xuất", 5],
            [GX, 5],
        ],
    ),
    (
        "dn12-sums-of-kinds-beside-other-columns",
        "S",
        [
            [XA],
            ["KHEN THƯỞNG NĂM 2026"],
            ["Hình thức", "Kỳ", "Đối tượng", "SL"],
            ["Chuyên đề", "", "", 5],
            [GX, "Quý II", "Cá nhân", 2],
            [GX, "Quý III", "Cá nhân", 3],
            ["Đột xuất", "", "", 4],
            [GX, "Quý II", "Cá nhân", 4],
        ],
    ),
    (
        "dn13-sums-of-decisions-over-awards",
        "S",
        [
            [XA],
            [OF_QUARTER],
            ["STT", "Đối tượng", "SL"],
            ["I", f"Quyết định số {LETTERS[0]} ngày {LETTERS[1]}", 6],
            ["", GX, 2],
            [1, "Tập thể", 1],
            [2, "Cá nhân", 1],
            ["", BT, 4],
            [3, "Tập thể", 3],
            [4, "Hộ gia đình", 1],
        ],
    ),
    (
        "dn15-one-day-twice-without-a-number",
        "S",
        [
            [XA],
            ["DANH SÁCH KHEN THƯỞNG"],
            [*LONG, "Ngày QĐ"],
            [1, GX, "Cá nhân", 2, "05/8/2026"],
            [2, GX, "Cá nhân", 2, "05/8/2026"],
        ],
    ),
    (
        "dn14-a-sum-within-sums-that-differs",
        "S",
        [
            [XA],
            ["KHEN THƯỞNG CÁ NHÂN NĂM 2026"],
            SHORT[1:],
            ["Quý II", 7],
            ["Đột xuất", 4],
            [GX, 2],
            [BT, 1],
            ["Chuyên đề", 4],
            [GX, 4],
        ],
    ),
)
_FORMS = (
    (
        "ds01-rows-left-empty-beside-units-of-measure",
        "S",
        [
            *_form("0603"),
            ["", "Mã số", "Đơn vị tính", "Bằng khen", "Cờ thi đua của tỉnh"],
            ["- Tập thể", "02", "Tập thể"],
            ["- Hộ gia đình", "04", "Hộ"],
            ["- Cá nhân", "05", "Người", 8],
            ["Trong đó:"],
            ["- Doanh nhân", "08", "Người", 3],
            ["- Thường xuyên", "11", "Người", 8],
        ],
    ),
    (
        "ds03-persons-below-households",
        "S",
        [
            *_form("0602"),
            ["", "Bằng khen của Thủ tướng Chính phủ", "Huân chương Lao động hạng Ba"],
            ["Tập thể", 4, 1],
            ["Hộ gia đình", 2, ""],
            ["+ Doanh nhân", 3, 1],
            ["Trong đó: Các cấp lãnh đạo khác từ phó phòng trở lên", 1, ""],
        ],
    ),
    (
        "ds04-numbers-of-two-columns",
        "S",
        [*_form("0603"), ["Chỉ tiêu", "Bằng khen"], ["A", 1], ["Tập thể", 3], ["Cá nhân", 5]],
    ),
)
_WIDE = (
    ("dw01-rows-left-empty-without-numbers-of-rows", "S", [[XA], [OF_QUARTER], WIDE[1:], [BT], [GX, 3, 4]]),
    (
        "dw02-units-left-empty-without-numbers-of-rows",
        "S",
        [
            [SO],
            ["BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH QUÝ III/2026"],
            ["Đơn vị", "Tập thể", "Cá nhân"],
            ["Xã Na Rì"],
            ["Xã Yên Bình", 3, 4],
        ],
    ),
    (
        "dw03-the-year-before-beside-the-recipients",
        "S",
        [
            [XA],
            ["KẾT QUẢ KHEN THƯỞNG NĂM 2026"],
            ["TT", "Hình thức", "Tập thể", "Cá nhân", "Tổng số", "Năm 2025", "So sánh (%)"],
            [1, GX, 3, 4, 7, 5, 140],
        ],
    ),
    (
        "dw04-parts-in-the-sum-beside-them",
        "S",
        [
            [XA],
            [OF_QUARTER],
            ["TT", "Hình thức", "Tập thể", "Cá nhân", "Trong đó: nông dân", "Tổng số"],
            [1, GX, 3, 9, 4, 12],
        ],
    ),
    (
        "dw06-sums-before-and-behind",
        "S",
        [
            [XA],
            [OF_QUARTER],
            ["Hình thức", "Tổng số", "Tập thể", "Cá nhân", "Tổng số"],
            [GX, 7, 3, 4, 7],
            [BT, 2, 2, "", 3],
        ],
    ),
    (
        "dw05-collectives-beside-households",
        "S",
        [[XA], [OF_QUARTER], ["Hình thức", "TT", "Hộ"], [GX, 52, 11], [BT, "", 4]],
    ),
)
