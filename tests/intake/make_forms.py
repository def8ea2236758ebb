"""Workbooks of every form but awards for make_workbooks.py: what offices wrote that was once read wrongly.
Each name says the shape; the .expected file beside the workbook says what is answered. Everything is made up.
Kept apart from the awards so that either file can be read in one sitting."""

from __future__ import annotations

import datetime as dt

from tests.intake.make_workbooks import PHEAD, TASK6, TASK12, book, csv

TASK7 = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026"
TASK8 = "Tham mưu khen thưởng công trạng cấp tỉnh năm 2025, năm học 2025 - 2026"
TASK9 = "Kiểm tra việc thực hiện công tác thi đua, khen thưởng"
UNTIL = [["SỞ NỘI VỤ"], ["Số liệu đến ngày 05/08/2026"]]
BY_TEXT = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Tình trạng"]


def forms() -> dict[str, bytes]:
    """File name -> bytes."""
    return _states() | _tasks() | _shapes()


def _states() -> dict[str, bytes]:
    made = {}
    said = (
        "HT", "KPS", "Chưa hoàn thành", "Chưa báo cáo", "Chưa đến hạn", "Không thực hiện", "Chưa được phê duyệt",
        "Đã hoàn thành ngày 20/7/2026", "Hoàn thành trong tháng 12/2026", "Chưa tổ chức, đang chờ kinh phí",
    )  # fmt: skip
    units = (
        "Xã Na Rì", "Xã Ba Bể", "Xã Đại Từ", "Xã Phú Bình", "Xã Võ Nhai", "Xã Kha Sơn", "Xã Chợ Mới", "Xã Chợ Đồn",
        "Xã Tân Kỳ", "Xã Văn Lăng",
    )  # fmt: skip
    rows = [[n, unit, words] for n, (unit, words) in enumerate(zip(units, said, strict=True), 1)]
    title = ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ 7"]
    made["f01-states-in-words.xlsx"] = book(("S", [*UNTIL, title, ["STT", "Đơn vị", "Tình trạng"], *rows]))
    made["f02-percent-dash.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                title,
                ["STT", "Đơn vị", "Tình trạng", "Tỷ lệ (%)"],
                [1, "Xã Na Rì", "Đang thực hiện", "-"],
                [2, "Xã Ba Bể", "Đang thực hiện", 0],
            ],
        )
    )
    made["f03-states-as-ticked-columns.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Tình trạng", "", "", "Ghi chú"],
                ["", "", "", "Chưa thực hiện", "Đang thực hiện", "Hoàn thành", ""],
                [6, TASK6, "Sở Nội vụ", "", "", "x", ""],
                [9, TASK9, "Sở Nội vụ", "", "X", "", "còn chờ"],
                [8, TASK8, "Sở Nội vụ", "x", "x", "", ""],
            ],
        ),
        merges={"S": ["D3:F3"]},
    )
    return made


def _tasks() -> dict[str, bytes]:
    made = {}
    short = (
        "Sơ kết công tác TĐKT 6 tháng đầu năm", "Tổng kết công tác TĐ, KT năm 2026", "Tập huấn công tác TĐKT",
        "Tuyên truyền gương ĐHTT", "Khen thưởng",
    )  # fmt: skip
    rows = [[n, text, "Sở Nội vụ", "Đang thực hiện"] for n, text in enumerate(short, 1)]
    made["f10-tasks-abbreviated.xlsx"] = book(("S", [*UNTIL, BY_TEXT, *rows]))
    made["f11-task-without-accents.csv"] = csv(
        [["STT", "Nhiem vu", "Don vi", "Tinh trang"], [6, TASK6_PLAIN, "So Noi vu", "Dang thuc hien"]]
    )
    made["f12-number-of-the-plan-beside-stt.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["STT", "STT theo Kế hoạch", "Nội dung", "Cơ quan chủ trì", "Tình trạng"],
                [1, 6, "Tập huấn", "Sở Nội vụ", "Hoàn thành"],
                [2, 9, "Kiểm tra", "Sở Nội vụ", "Đang thực hiện"],
            ],
        )
    )
    by_unit = [["Đơn vị", "Tình trạng", "Ngày HT"], ["Xã Na Rì", "Hoàn thành", dt.date(2026, 7, 20)]]
    made["f13-task-in-sheet-name.xlsx"] = book(("NV 7", by_unit))
    made["f14-half-year-is-no-task-6.xlsx"] = book(
        ("S", [["TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026"], *by_unit])
    )
    made["f15-tasks-as-group-rows.xlsx"] = book(
        (
            "S",
            [
                *PHEAD,
                ["STT", "Đơn vị", "Tình trạng", "Văn bản"],
                ["I", f"Nhiệm vụ 7: {TASK7}"],
                [1, "Xã Na Rì", "Hoàn thành", "15/BC-UBND"],
                [2, "Xã Ba Bể", "Đang thực hiện"],
                ["II", TASK12],
                [1, "Xã Na Rì", "Hoàn thành"],
            ],
        )
    )
    made["f16-task-stands-once-for-its-units.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Tình trạng"],
                [7, TASK7, "Sở Tài chính", "Hoàn thành"],
                ["", "", "Sở Y tế", "Đang thực hiện"],
                [9, TASK9, "Sở Nội vụ", "Đang thực hiện"],
                ["", "", "", "Hoàn thành"],
            ],
        )
    )
    return made


TASK6_PLAIN = "Tap huan cong tac thi dua, khen thuong"


def _shapes() -> dict[str, bytes]:
    made = {}
    made["f20-deadline-names-both-occurrences.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                [*BY_TEXT[:3], "Thời gian hoàn thành", "Tình trạng"],
                [8, TASK8, "Sở Nội vụ", "Tháng 3, tháng 8/2026", "Hoàn thành"],
            ],
        )
    )
    made["f21-document-in-three-columns.xlsx"] = book(
        (
            "S",
            [
                ["SỞ TÀI CHÍNH"],
                ["Số liệu đến ngày 30/08/2026"],
                ["STT", "Nội dung công việc", "Tình trạng", "Văn bản minh chứng", "", "", "Cam kết hoàn thành"],
                ["", "", "", "Số", "Ký hiệu", "Ngày", ""],
                [5, "NQ thực hiện Thông tư 143/2025/TT-BTC", "Đang thực hiện", 12, "TTr-STC", "5/8/26", "Quý IV/2026"],
            ],
        ),
        merges={"S": ["D3:F3"]},
    )
    return made
