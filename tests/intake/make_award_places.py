"""Workbooks for make_workbooks.py in which a fact of an award stands where it seldom does, or two places tell two.
Lists of people, wide tables, the statutory forms, several tables on a sheet. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_contradictions import BT, GX, OF_GX, OF_QUARTER, PLAIN, SO, WIDE, XA
from tests.intake.make_workbooks import book

LIST = "DANH SÁCH KHEN THƯỞNG QUÝ III NĂM 2026"
BY_20 = "DANH SÁCH KHEN (Kèm theo Quyết định số 20/QĐ-UBND ngày 10/8/2026)"
DECIDED = "(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/8/2026)"
HEAD = ["TT", "Họ và tên"]
NAMES = ("Nguyễn Văn Một", "Trần Thị Hai")


def award_places() -> dict[str, bytes]:
    """File name -> bytes."""
    made = {f"{name}.xlsx": sheet([[XA], [title], *rows]) for name, title, rows in (*_LISTS, *_WIDE, *_COUNTS)}
    made |= {f"{name}.xlsx": book((tab, [[XA], [title], *rows])) for name, tab, title, rows in _SHEETS}
    made |= {f"{name}.xlsx": sheet(rows) for name, rows in (*_WHOLE, *_STATUTORY)}
    made["w79-kinds-told-by-sheets.xlsx"] = book(
        *((kind, [[XA], [OF_QUARTER], WIDE, [1, GX, 1, 2]]) for kind in ("Đột xuất", "Chuyên đề"))
    )
    return made


def people(*told: object) -> list[list]:
    """Two people of a list, the same beside each."""
    return [[n, name, *told] for n, name in enumerate(NAMES, 1)]


_LISTS = (
    ("w01-kind-of-notes", LIST, [[*HEAD, "Hình thức", "Ghi chú"], *people(GX, "Khen đột xuất")]),
    ("w02-kind-of-reasons", LIST, [[*HEAD, "Hình thức", "Thành tích"], *people(GX, "Thành tích đột xuất khi có lũ")]),
    (
        "w03-kind-of-notes-against-its-column",
        LIST,
        [[*HEAD, "Hình thức", "Loại hình", "Ghi chú"], *people(GX, "Công trạng", "Khen đột xuất")],
    ),
    ("w04-award-of-a-note", OF_GX, [[*HEAD, "Ghi chú"], [1, NAMES[0], ""], [2, NAMES[1], "Bằng khen tỉnh"]]),
    (
        "w05-award-of-a-reason",
        LIST,
        [[*HEAD, "Hình thức", "Thành tích"], *people(GX, "Tặng Bằng khen của Chủ tịch UBND tỉnh vì có thành tích")],
    ),
    (
        "w06-award-given-before",
        LIST,
        [[*HEAD, "Hình thức", "Thành tích"], *people(GX, "Đã được tặng Bằng khen của Chủ tịch UBND tỉnh năm 2023")],
    ),
    ("w07-unit-of-a-note", LIST, [[*HEAD, "Hình thức", "Ghi chú"], *people(GX, "Xã Yên Bình")]),
    ("w08-period-of-a-note", LIST, [[*HEAD, "Hình thức", "Ghi chú"], *people(GX, "Tháng 5/2026")]),
    ("w09-award-behind-a-name", LIST, [[*HEAD, "Hình thức"], [1, f"{NAMES[0]} (Bằng khen tỉnh)", GX]]),
    ("w10-notes-that-are-awards", LIST, [[*HEAD, "Ghi chú"], *people(GX)]),
    ("w11-notes-that-are-recipients", LIST, [["TT", "Hình thức", "SL", "Ghi chú"], [1, GX, 4, "cá nhân"]]),
    (
        "w12-people-below-another-group",
        LIST,
        [
            [*HEAD, "Hình thức"],
            ["I", "Cá nhân"],
            [1, "Tổ dân phố số 5", GX],
            [2, "Hộ ông Nguyễn Văn Ba", GX],
        ],
    ),
    (
        "w13-trade-and-post-against-the-recipient",
        LIST,
        [
            [*HEAD, "Nghề nghiệp", "Chức vụ", "Hình thức", "Đối tượng"],
            [1, NAMES[0], "Nông dân", "", GX, "Công nhân"],
            [2, NAMES[1], "", "Chủ tịch UBND xã", GX, "Nông dân"],
            [3, "Lê Văn Ba", "", "Trưởng xóm", GX, "Người lao động"],
        ],
    ),
    ("w14-level-of-a-group", LIST, [[*HEAD, "Hình thức"], ["I", "Khen thưởng cấp xã"], *people(BT)]),
    ("w15-groups-of-where-they-are", LIST, [[*HEAD, "Hình thức"], ["I", "Cấp xã"], *people(BT)]),
    (
        "w16-kind-of-the-title-over-groups",
        "DANH SÁCH KHEN ĐỘT XUẤT",
        [[*HEAD, "Hình thức"], ["I", "Chuyên đề"], *people(GX)],
    ),
    ("w17-decision-of-the-title-over-groups", BY_20, [[*HEAD, "Hình thức"], ["I", DECIDED.strip("()")], *people(GX)]),
    (
        "w18-decision-below-another",
        BY_20,
        [[*HEAD, "Hình thức"], *people(GX), [], ["Theo Quyết định số 15/QĐ-UBND ngày 05/8/2026"]],
    ),
    ("w19-another-number-in-the-letterhead", "Số: 15/QĐ-UBND", [[BY_20], [*HEAD, "Hình thức"], *people(GX)]),
    (
        "w20-letters-of-the-title-decision",
        f"{OF_GX.partition(' QUÝ')[0]} {DECIDED.replace('UBND', 'SYT')}",
        [HEAD, *people()],
    ),
    ("w21-another-title-over-it", "BÁO CÁO KHEN THƯỞNG QUÝ II NĂM 2026", [[LIST], [*HEAD, "Hình thức"], *people(GX)]),
    ("w22-written-before-the-period", "Na Rì, ngày 05 tháng 5 năm 2026", [[LIST], [*HEAD, "Hình thức"], *people(GX)]),
    ("w23-period-of-a-group", LIST, [[*HEAD, "Hình thức"], ["I", "Quý II/2026"], *people(GX)]),
    ("w24-signed-by-another", LIST, [[*HEAD, "Hình thức"], *people(GX), [], ["", "TM. UBND XÃ YÊN BÌNH"]]),
    ("w25-sum-of-another-award", LIST, [[*HEAD, "Hình thức"], *people(GX), ["", "Tổng cộng: 02 Bằng khen"]]),
    ("w26-awards-in-words-below", LIST, [[*HEAD, "Hình thức"], *people(GX), [], [f"Tặng {BT} cho 2 cá nhân"]]),
    (
        "w27-groups-among-the-names",
        LIST,
        [[*HEAD, "Hình thức", "Số QĐ"], ["", "I. Khen thưởng đột xuất"], *people(GX, "")],
    ),
    (
        "w28-a-sentence-over-names",
        LIST,
        [[*HEAD, "Chức vụ"], ["", "1. Tặng Giấy khen cho 2 cá nhân có tên sau:"], *people("Xóm 1")],
    ),
    ("w29-names-under-ten", OF_GX, [["TT", "Tên", "Chức vụ"], *people("Xóm 1")]),
    (
        "w30-years-under-men-and-women",
        OF_GX,
        [["TT", "Họ và tên", "Nam", "Nữ"], [1, NAMES[0], 1980, ""], [2, NAMES[1], "", 1985]],
    ),
    (
        "w31-marks-under-men-and-women-beside-collectives",
        OF_GX,
        [["TT", "Tên tập thể, cá nhân", "Nam", "Nữ"], [1, NAMES[0], "x", ""], [2, "Xóm 3", "", ""]],
    ),
)
_LISTS += (
    (
        "w32-decision-behind-a-name",
        LIST,
        [[*HEAD, "Hình thức"], [1, f"{NAMES[0]} (QĐ 15/QĐ-UBND ngày 05/8/2026)", GX], [2, NAMES[1], GX]],
    ),
    (
        "w33-decision-of-a-reason-against-the-title",
        BY_20,
        [[*HEAD, "Hình thức", "Thành tích"], *people(GX, "Theo QĐ số 15/QĐ-UBND ngày 05/8/2026")],
    ),
    (
        "w34-decision-a-reason-carries-out",
        LIST,
        [[*HEAD, "Hình thức", "Thành tích"], *people(GX, "Thực hiện Quyết định số 15/QĐ-TTg ngày 05/8/2026")],
    ),
    ("w35-persons-below-collectives", LIST, [[*HEAD, "Hình thức"], ["I", "Tập thể"], *people(GX)]),
    ("w36-persons-noted-as-collectives", LIST, [[*HEAD, "Hình thức", "Ghi chú"], *people(GX, "Tập thể")]),
)
_WIDE = (
    ("w40-kind-below", OF_QUARTER, [WIDE, [1, GX, 2, 5], [], ["Loại hình: đột xuất"]]),
    ("w41-award-below", LIST, [["TT", "Xóm", "Tập thể", "Cá nhân"], [1, "Xóm 1", 2, 5], [], [f"Hình thức: {GX}"]]),
    ("w42-period-below", "KẾT QUẢ KHEN THƯỞNG", [WIDE, [1, GX, 2, 5], [], ["Số liệu quý III năm 2026"]]),
    ("w43-kind-of-rows-under-others", OF_QUARTER, [["TT", "Hình thức", "Công trạng"], [1, f"{GX} (đột xuất)", 2]]),
    ("w44-award-of-rows-under-others", OF_QUARTER, [["TT", "Hình thức", "Tập thể", GX], [1, BT, "", 2]]),
    ("w45-group-of-persons-over-collectives", OF_QUARTER, [WIDE, ["I", "Cá nhân"], [1, GX, 2, 5]]),
    (
        "w46-title-of-collectives-over-persons",
        "KHEN THƯỞNG TẬP THỂ QUÝ III/2026",
        [["TT", "Hình thức", "Cá nhân"], [1, GX, 2]],
    ),
    ("w47-women-behind-a-comma", OF_QUARTER, [WIDE, [1, GX, 2, "5, trong đó nữ: 1"]]),
    ("w48-persons-and-women-in-a-cell", OF_QUARTER, [["TT", "Hình thức", "SL"], [1, GX, "5 cá nhân, trong đó 2 nữ"]]),
    (
        "w49-recipients-as-measure",
        OF_QUARTER,
        [["TT", "Hình thức", "ĐVT", "SL"], [1, GX, "tập thể", 4], [2, BT, "người", 3]],
    ),
)
_COUNTS = (
    ("w50-a-title-that-counts", "DANH SÁCH 05 CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN QUÝ III/2026", [HEAD, *people()]),
    ("w51-a-title-that-counts-right", "TẶNG GIẤY KHEN CHO 02 CÁ NHÂN QUÝ III/2026", [HEAD, *people()]),
    (
        "w52-groups-that-count",
        LIST,
        [[*HEAD, "Hình thức"], ["I", "Cá nhân (05 người)"], *people(GX), ["II", "Tập thể: 1"], [3, "Xóm 3", GX]],
    ),
    ("w53-a-sum-in-words", OF_QUARTER, [WIDE, [1, GX, 2, 5], ["Tổng số: 12 trường hợp"]]),
    ("w54-a-title-that-counts-both", "KHEN THƯỞNG 2 TẬP THỂ VÀ 5 CÁ NHÂN QUÝ III/2026", [WIDE, [1, GX, 2, 5]]),
)
_SHEETS = (
    ("w60-kind-of-the-sheet", "Đột xuất", OF_QUARTER, [PLAIN, [1, GX, "Cá nhân", 4]]),
    (
        "w61-kind-of-the-sheet-against-a-column",
        "Khen đột xuất",
        OF_QUARTER,
        [[*PLAIN, "Loại hình"], [1, GX, "Cá nhân", 4, "Công trạng"]],
    ),
    ("w62-award-of-the-sheet-without-a-level", "Bằng khen", OF_QUARTER, [PLAIN, [1, GX, "Cá nhân", 4]]),
)
_SHEETS += (("w63-number-of-the-sheet", "QĐ 15", OF_QUARTER, [PLAIN, [1, GX, "Cá nhân", 4]]),)
_WHOLE = (
    (
        "w70-a-second-list-under-its-own-title",
        [
            [XA],
            [OF_GX.partition(" QUÝ")[0]],
            [DECIDED],
            HEAD,
            *people(),
            [],
            [f"DANH SÁCH TẶNG {BT.upper()}"],
            HEAD,
            *people(),
        ],
    ),
    (
        "w71-a-second-list-by-another-decision",
        [
            [XA],
            [OF_GX.partition(" QUÝ")[0]],
            [DECIDED],
            HEAD,
            *people(),
            [],
            [BY_20.partition(" KHEN ")[2]],
            HEAD,
            *people(),
        ],
    ),
    (
        "w72-a-second-list-of-another-kind",
        [[XA], [OF_GX], HEAD, *people(), [], ["DANH SÁCH KHEN THƯỞNG ĐỘT XUẤT"], HEAD, *people()],
    ),
    ("w73-the-same-heading-and-title-again", [[XA], [OF_GX], HEAD, *people(), [], [OF_GX], HEAD, [3, "Lê Văn Ba"]]),
    ("w74-whose-only-the-signature-says", [[OF_QUARTER], WIDE, [1, GX, 2, 5], [], ["", "", "TM. UBND XÃ NA RÌ"]]),
    (
        "w75-workplaces-below-another-unit",
        [[SO], [LIST], [*HEAD, "Đơn vị", "Hình thức"], ["I", "Xã Na Rì"], *people("Xã Yên Bình", GX)],
    ),
)
_STATUTORY = (
    (
        "w80-0602-with-kinds-below",
        [
            ["Biểu số 0602.N/BNV-TĐKT", "", "", "Đơn vị báo cáo: UBND xã Na Rì"],
            ["SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC"],
            ["Năm 2026"],
            ["", "Mã số", "Huân chương Lao động hạng Ba", "", "Bằng khen của Thủ tướng Chính phủ"],
            ["", "", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân"],
            ["Tổng số", "01", 1, 1, 2, 3],
            ["Tập thể", "02", 1, "", 2, ""],
            ["Cá nhân", "05", "", 1, "", 3],
            ["Thường xuyên", "11", 1, 1, 2, 3],
        ],
    ),
    (
        "w77-0603-until-a-day-before-its-year",
        [
            ["Biểu số 0603.N/BNV-TĐKT", "", "", "Đơn vị báo cáo: UBND xã Na Rì"],
            ["SỐ LƯỢNG KHEN THƯỞNG CẤP TỈNH"],
            ["Năm 2026 (số liệu đến ngày 30/6/2025)"],
            ["", "Mã số", "Bằng khen"],
            ["Tập thể", "02", 2],
            ["Cá nhân", "05", 4],
        ],
    ),
)
