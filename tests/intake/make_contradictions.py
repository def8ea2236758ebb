"""Workbooks for make_workbooks.py in which two places say different things of one record.
What stands nearest to the number holds, and each is told. Everything in them is made up."""

from __future__ import annotations

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book

GX, BT = "Giấy khen của Chủ tịch UBND xã", "Bằng khen của Chủ tịch UBND tỉnh"
OF_QUARTER = "KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2026"
OF_GX = "DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ QUÝ III NĂM 2026"
XA, SO = "UBND XÃ NA RÌ", "SỞ NỘI VỤ"
LONG = ["TT", "Đơn vị", "Hình thức", "Đối tượng", "SL"]
PLAIN = ["TT", "Hình thức", "Đối tượng", "SL"]
WIDE = ["TT", "Hình thức", "Tập thể", "Cá nhân"]
DECIDED = ["TT", "Hình thức", "Số QĐ", "Ngày QĐ", "Đối tượng", "SL"]


def contradictions() -> dict[str, bytes]:
    """File name -> bytes."""
    made = {f"{name}.xlsx": sheet([[letter], [title], *rows]) for name, letter, title, rows in _CASES}
    for name, sheet_name, title, rows in _NAMED:
        made[f"{name}.xlsx"] = book((sheet_name, [[XA], [title], *rows]))
    for name, letter, title, rows in _PROGRESS:
        made[f"{name}.xlsx"] = sheet([[letter], [title], *rows])
    return made


_CASES = (
    ("v01-unit-of-a-group-row", SO, OF_QUARTER, [LONG, ["I", "Xã Na Rì"], [1, "Xã Yên Bình", GX, "Cá nhân", 4]]),
    (
        "v02-unit-of-the-title",
        SO,
        "KHEN THƯỞNG CỦA XÃ NA RÌ QUÝ III/2026",
        [LONG, [1, "Xã Yên Bình", GX, "Cá nhân", 4]],
    ),
    (
        "v03-unit-of-a-workplace",
        XA,
        OF_QUARTER,
        [["TT", "Họ và tên", "Đơn vị", "Hình thức"], [1, "Người Một", "Xóm 3, xã Yên Bình", GX]],
    ),
    (
        "v04-period-of-a-group-row",
        XA,
        OF_QUARTER,
        [[*PLAIN, "Kỳ"], ["I", "Tháng 7/2026"], [1, GX, "Cá nhân", 4, "Tháng 8/2026"]],
    ),
    ("v05-year-of-the-title", XA, "KHEN THƯỞNG NĂM 2025", [[*PLAIN, "Kỳ"], [1, GX, "Cá nhân", 4, "Quý III/2026"]]),
    ("v06-day-before-the-period", XA, f"{OF_QUARTER} (số liệu đến 30/6/2026)", [PLAIN, [1, GX, "Cá nhân", 4]]),
    ("v07-award-of-the-title", XA, OF_GX, [PLAIN, [1, BT, "Cá nhân", 4]]),
    ("v08-award-of-a-group-row", XA, OF_QUARTER, [PLAIN, ["I", GX], [1, BT, "Cá nhân", 4]]),
    ("v09-award-of-the-title-over-groups", XA, OF_GX, [["TT", "Đối tượng", "SL"], ["I", BT], [1, "Cá nhân", 4]]),
    ("v10-award-of-the-title-over-columns", XA, OF_GX, [["TT", "Đối tượng", BT], [1, "Cá nhân", 4]]),
    (
        "v11-kind-of-the-title",
        XA,
        "KHEN THƯỞNG ĐỘT XUẤT QUÝ III/2026",
        [[*PLAIN, "Loại hình"], [1, GX, "Cá nhân", 4, "Công trạng"]],
    ),
    (
        "v12-kind-of-a-group-row",
        XA,
        OF_QUARTER,
        [[*PLAIN, "Loại hình"], ["I", "Khen thưởng chuyên đề"], [1, GX, "Cá nhân", 4, "Công trạng"]],
    ),
    (
        "v13-authority-of-another-level",
        XA,
        OF_QUARTER,
        [[*PLAIN, "Cấp quyết định"], [1, BT, "Cá nhân", 4, "Chủ tịch UBND xã"]],
    ),
    ("v14-decision-of-another-level", XA, OF_QUARTER, [DECIDED, [1, BT, "15/QĐ-TTg", "5/8/2026", "Cá nhân", 4]]),
    ("v15-decision-of-another-office", XA, OF_QUARTER, [DECIDED, [1, GX, "15/QĐ-SYT", "5/8/2026", "Cá nhân", 4]]),
    (
        "v16-decision-of-the-title",
        XA,
        "DANH SÁCH TẶNG GIẤY KHEN (Kèm theo Quyết định số 20/QĐ-UBND ngày 10/8/2026)",
        [DECIDED, [1, GX, "15/QĐ-UBND", "5/8/2026", "Cá nhân", 4], [2, GX, "20/QĐ-UBND", "10/8/2026", "Cá nhân", 1]],
    ),
    (
        "v17-decision-of-a-group-row",
        XA,
        OF_QUARTER,
        [DECIDED, ["I", "Quyết định số 20/QĐ-UBND ngày 10/8/2026"], [1, GX, "15/QĐ-UBND", "5/8/2026", "Cá nhân", 4]],
    ),
    ("v18-recipient-of-the-title", XA, "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN QUÝ III/2026", [PLAIN, [1, GX, "Tập thể", 4]]),
    ("v19-recipient-of-a-group-row", XA, OF_QUARTER, [PLAIN, ["I", "Cá nhân"], [1, GX, "Tập thể", 4]]),
    (
        "v20-recipient-of-a-name",
        XA,
        OF_QUARTER,
        [
            ["TT", "Họ và tên", "Đối tượng", "Hình thức"],
            [1, "Tổ dân phố số 5", "Cá nhân", GX],
            [2, "Hộ ông Nguyễn Văn Một", "Cá nhân", GX],
        ],
    ),
    (
        "v21-numbers-beside-names",
        XA,
        OF_QUARTER,
        [
            ["TT", "Họ và tên", "Hình thức", "SL"],
            [1, "Nguyễn Văn Một, Trần Văn Hai", GX, 1],
            [2, "Nguyễn Văn Ba", GX, 5],
            [3, "Tổ dân phố số 5", GX, 1],
        ],
    ),
    # Nothing here contradicts: rows numbered alike, a title of several awards, months of the quarter, other forms.
    ("v22-a-row-without-a-number-is-no-group", XA, OF_QUARTER, [WIDE, [1, GX, "", ""], [2, BT, "", 4]]),
    (
        "v23-a-title-of-two-awards",
        XA,
        "TẶNG BẰNG KHEN, GIẤY KHEN QUÝ III/2026",
        [PLAIN, [1, GX, "Cá nhân", 4], [2, BT, "Cá nhân", 4]],
    ),
    ("v24-a-title-without-a-level", XA, "TẶNG GIẤY KHEN QUÝ III/2026", [PLAIN, [1, GX, "Cá nhân", 4]]),
)
_NAMED = (
    ("v27-recipient-only-of-the-sheet", "Cá nhân", OF_QUARTER, [["TT", "Hình thức", "SL"], [1, GX, 4]]),
    ("v28-kind-only-of-the-sheet", "Khen thưởng đột xuất", OF_QUARTER, [PLAIN, [1, GX, "Cá nhân", 4]]),
    (
        "v29-what-lines-around-say",
        "Sheet1",
        OF_QUARTER,
        [
            ["Đối tượng khen thưởng: Cá nhân"],
            ["TT", "Hình thức", "SL"],
            [1, GX, 4],
            [],
            ["Theo Quyết định số 15/QĐ-UBND ngày 05/8/2026"],
        ],
    ),
    ("v25-award-of-the-sheet", "Bằng khen tỉnh", OF_GX, [["TT", "Đối tượng", "SL"], [1, "Cá nhân", 4]]),
    ("v26-recipient-of-the-sheet", "Cá nhân", OF_QUARTER, [PLAIN, [1, GX, "Tập thể", 4]]),
)

PRESS = "Tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến"
UNTIL = "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH 60 (số liệu đến ngày 30/9/2026)"
WORK = ["TT", "Nhiệm vụ", "Mốc, kỳ", "Tình trạng", "Ngày hoàn thành", "Số văn bản", "Ngày văn bản"]
OF_UNITS = ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Mốc, kỳ", "Tình trạng", "Ngày hoàn thành"]
_DONE = ["Hoàn thành", "29/8/2026", "12/BC-UBND", "29/8/2026"]
_PROGRESS = (
    (
        "v40-documents-of-other-days",
        XA,
        UNTIL,
        [
            WORK,
            [12, PRESS, "Tháng 8/2026", "Hoàn thành", "10/8/2026", "12/BC-UBND", "28/9/2026"],
            [12, PRESS, "Tháng 7/2026", "Hoàn thành", "29/7/2026", "10/BC-UBND", "29/1/2026"],
            [12, PRESS, "Tháng 6/2026", "Hoàn thành", "29/6/2026", "9/BC-UBND", "5/7/2026"],
            [12, PRESS, "Tháng 5/2026", "Chưa thực hiện", "", "8/BC-UBND", "29/5/2026"],
        ],
    ),
    ("v41-month-of-the-title", XA, "TIẾN ĐỘ THÁNG 7/2026 (đến 30/9/2026)", [WORK, [12, PRESS, "Tháng 8/2026", *_DONE]]),
    (
        "v42-a-deadline-of-another-quarter",
        XA,
        UNTIL,
        [
            ["TT", "Nhiệm vụ", "Thời hạn", "Tình trạng"],
            [7, "Sơ kết công tác thi đua, khen thưởng", "Quý I/2026", "Hoàn thành"],
        ],
    ),
    (
        "v43-task-and-unit-of-group-rows",
        SO,
        UNTIL,
        [
            OF_UNITS,
            ["", "Nhiệm vụ 7: Sơ kết công tác thi đua, khen thưởng"],
            [12, PRESS, "Xã Yên Bình", "Tháng 8/2026", "Hoàn thành", "29/8/2026"],
            ["I", "Xã Na Rì"],
            [12, PRESS, "Xã Yên Bình", "Tháng 7/2026", "Hoàn thành", "29/7/2026"],
        ],
    ),
)
