"""Workbooks of every form but awards for make_workbooks.py: what offices wrote that was once read wrongly.
Each name says the shape; the .expected file beside the workbook says what is answered. Everything is made up.
Kept apart from the awards so that either file can be read in one sitting."""

from __future__ import annotations

import datetime as dt
import io
import quopri

import docx

from tests.intake.make_workbooks import PHEAD, TASK6, TASK12, book, csv

TASK7 = "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026"
TASK8 = "Tham mưu khen thưởng công trạng cấp tỉnh năm 2025, năm học 2025 - 2026"
TASK9 = "Kiểm tra việc thực hiện công tác thi đua, khen thưởng"
UNTIL = [["SỞ NỘI VỤ"], ["Số liệu đến ngày 05/08/2026"]]
BY_TEXT = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Tình trạng"]


def forms() -> dict[str, bytes]:
    """File name -> bytes."""
    return _states() | _tasks() | _shapes() | _rows() | _groups() | _lists() | _files()


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
    made["f17-tasks-by-their-numbers.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Tình trạng"],
                [1, "NV6", "Sở Nội vụ", "Hoàn thành"],
                [2, "Nhiệm vụ số 9", "Sở Nội vụ", "Đang thực hiện"],
                [3, 10, "Sở Nội vụ", "Chưa thực hiện"],
                [4, 99, "Sở Nội vụ", "Chưa thực hiện"],
            ],
        )
    )
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


def _rows() -> dict[str, bytes]:
    made = {}
    made["f22-lead-names-who-reports.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                BY_TEXT,
                [7, TASK7, "UBND xã Na Rì", "Hoàn thành"],
                [7, TASK7, "Sở Y tế", "Đang thực hiện"],
                [7, TASK7, "Các cơ quan, đơn vị, địa phương", "Hoàn thành"],
            ],
        )
    )
    title = ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ 7"]
    made["f23-one-among-fractions.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                title,
                ["STT", "Đơn vị", "Tình trạng", "Tỷ lệ"],
                [1, "Xã Na Rì", "Đang thực hiện", 0.5],
                [2, "Xã Ba Bể", "Đang thực hiện", 1],
            ],
        )
    )
    made["f24-month-before-day.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                title,
                ["STT", "Đơn vị", "Tình trạng", "Ngày hoàn thành"],
                [1, "Xã Na Rì", "Hoàn thành", "07/20/2026"],
                [2, "Xã Ba Bể", "Hoàn thành", "07/05/2026"],
                [3, "Xã Đại Từ", "Hoàn thành", "05/07/2025"],
            ],
        )
    )
    made["f25-period-of-the-report.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                [*BY_TEXT[:3], "Kỳ báo cáo", "Tình trạng"],
                [6, TASK6, "Sở Nội vụ", "Tháng 7/2026", "Hoàn thành"],
                [15, "Tham mưu khen thưởng cấp Nhà nước năm 2026", "Sở Nội vụ", "Quý II/2026", "Hoàn thành"],
            ],
        )
    )
    made["f26-counts-beside-the-detail.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["Tình trạng", "Số nhiệm vụ"],
                ["Hoàn thành", 2],
                ["Đang thực hiện", 1],
                [],
                BY_TEXT,
                ["I", "NHIỆM VỤ QUÝ II", "", "Hoàn thành 1/1"],
                [6, TASK6, "Sở Nội vụ", "Hoàn thành"],
                ["II", TASK9, "Sở Nội vụ", "Đang thực hiện"],
            ],
        ),
        ("Tổng hợp", [["STT", "Đơn vị", "Hoàn thành", "Đang thực hiện"], [1, "Xã Na Rì", 3, 1]]),
    )
    made["f27-occurrences-as-parts.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                BY_TEXT,
                [8, TASK8, "Sở Nội vụ", ""],
                ["a", "Năm 2025", "", "Hoàn thành"],
                ["b", "Năm học 2025 - 2026", "", "Đang thực hiện"],
            ],
        )
    )
    made["f28-month-by-its-number.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ 12 NĂM 2026"],
                ["STT", "Đơn vị", "Tháng", "Tình trạng"],
                [1, "Xã Na Rì", 6, "Hoàn thành"],
                [2, "Xã Na Rì", 7, "Hoàn thành"],
                [3, "Xã Na Rì", "7-8/2026", "Hoàn thành"],
            ],
        )
    )
    made["f29-states-as-bare-columns.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                [*BY_TEXT[:3], "Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"],
                [6, TASK6, "Sở Nội vụ", "x", "", ""],
                [9, TASK9, "Sở Nội vụ", "", "", "✓"],
            ],
        )
    )
    return made


def _groups() -> dict[str, bytes]:
    made = {}
    by_task = ["STT", "Nội dung công việc", "Tình trạng"]
    made["f50-units-as-group-rows.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                by_task,
                ["A", "CẤP XÃ", ""],
                ["I", "Xã Na Rì", ""],
                [7, TASK7, "Hoàn thành"],
                ["II", "Xã Không Có", ""],
                [7, TASK7, "Hoàn thành"],
                ["B", "CẤP TỈNH", ""],
                [9, TASK9, "Đang thực hiện"],
            ],
        )
    )
    made["f51-months-as-group-rows.xlsx"] = book(
        (
            "S",
            [
                ["UBND XÃ NA RÌ"],
                ["NĂM 2026"],
                by_task,
                ["I", "THÁNG 7", ""],
                [12, TASK12, "Hoàn thành"],
                ["II", "THÁNG 8", ""],
                [12, TASK12, "Đang thực hiện"],
            ],
        )
    )
    made["f52-units-numbered-under-a-task.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["STT", "Nội dung", "Đơn vị", "Tình trạng"],
                ["I", TASK7, "", ""],
                [1, "", "Xã Na Rì", "Hoàn thành"],
                [2, "", "Xã Ba Bể", "Đang thực hiện"],
                ["II", f"{TASK12} tháng 7", "", ""],
                [1, "", "Xã Na Rì", "Hoàn thành"],
            ],
        )
    )
    made["f53-units-where-tasks-stand.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                by_task,
                [7, TASK7, ""],
                ["-", "Xã Na Rì", "Hoàn thành"],
                ["-", "Xã Ba Bể", "Đang thực hiện"],
            ],
        )
    )
    made["f54-results-by-unit-and-month.xlsx"] = book(
        (
            "S",
            [
                ["SỞ NỘI VỤ"],
                ["KẾT QUẢ TUYÊN TRUYỀN NĂM 2026"],
                ["STT", "Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Kết quả"],
                ["I", "Xã Na Rì", "", "", ""],
                [1, 12, "Tin, bài", "tin", 5],
                ["II", "Sở Y tế", "", "", ""],
                [1, 12, "Tin, bài", "tin", 7],
            ],
        ),
        (
            "Xã Ba Bể",
            [
                ["STT", "Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Kết quả"],
                ["I", "Tháng 7/2026"],
                [1, 12, "Tin, bài", "tin", 2],
            ],
        ),
    )
    made["f57-group-rows-that-say-more-than-a-unit.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                by_task,
                ["I", "Sở Nội vụ chủ trì", ""],
                [6, TASK6, "Hoàn thành"],
                ["II", "SỞ Y TẾ THỰC HIỆN", ""],
                [7, TASK7, "Hoàn thành"],
                ["III", "Các xã, phường", ""],
                [9, TASK9, "Đang thực hiện"],
            ],
        )
    )
    made["f56-merged-records-are-no-heading.xlsx"] = book(
        (
            "S",
            [
                *UNTIL,
                ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Kỳ thực hiện", "Tình trạng", "Văn bản"],
                [12, TASK12, "Xã Na Rì", "Kỳ tháng 7/2026", "Chưa thực hiện", "0/BC"],
                ["", "", "X. Ba Bể", "Kỳ tháng 7/2026", "HOÀN THÀNH", "1/BC"],
                ["", "", "Xã Đại Từ", "Kỳ tháng 7/2026", "Đã xong", "Quyết định"],
            ],
        ),
        merges={"S": ["A4:A6", "B4:B6"]},
    )
    made["f55-clusters-in-their-own-column.xlsx"] = book(
        (
            "S",
            [
                ["TT", "Tên cụm, khối thi đua", "Tên đơn vị", "Vai trò"],
                ["I", "Khối các sở", "", ""],
                [1, "", "Sở Nội vụ", "Trưởng khối"],
                [2, "", "Sở Tài chính", ""],
                ["II", "Cụm các xã", "", ""],
                [1, "", "Xã Na Rì", "Cụm trưởng"],
            ],
        )
    )
    return made


def _as_percent(made) -> None:
    made["S"]["F4"].number_format = "0%"


def _lists() -> dict[str, bytes]:
    made = {}
    head = ["STT", "Nhiệm vụ", "Chỉ số", "Đơn vị tính", "Kỳ báo cáo", "Giá trị"]
    made["f30-result-in-a-percent-cell.xlsx"] = book(
        (
            "S",
            [
                ["UBND XÃ NA RÌ"],
                head,
                [1, "III.5", "Tỷ lệ hồ sơ số hóa", "%", "Quý II/2026", "62,5"],
                [2, "III.5", "Tỷ lệ hồ sơ số hóa", "%", "Quý III/2026", 0.7],
                [3, "12", "Tin, bài", "tin", "Quý III/2026", "-"],
            ],
        ),
        touch=_as_percent,
    )
    made["f31-movement-due-in-a-month.xlsx"] = book(
        (
            "S",
            [
                ["STT", "Tên phong trào", "Cấp phát động", "Hạn sơ kết", "Hạn tổng kết"],
                [1, "Phong trào X", "UBND tỉnh", "Tháng 6/2027", "Quý IV/2028"],
            ],
        )
    )
    members = ["STT", "Đơn vị thành viên", "Vai trò"]
    made["f32-clusters-as-group-rows.xlsx"] = book(
        (
            "S",
            [
                ["DANH SÁCH CỤM, KHỐI THI ĐUA NĂM 2026"],
                members,
                ["I", "Khối thi đua số 1"],
                [1, "Sở Nội vụ", "Khối trưởng"],
                [2, "Sở Tài chính", "Khối phó"],
                ["II", "Cụm thi đua số 2"],
                [1, "Xã Đại Từ", "Cụm trưởng"],
                [2, "Xã Phú Lạc", ""],
            ],
        )
    )
    made["f33-a-cluster-a-sheet.xlsx"] = book(
        ("K1", [["KHỐI THI ĐUA SỐ 1"], members, [1, "Sở Nội vụ", "Trưởng"], [2, "Sở Y tế", "Trưởng"]]),
        ("K2", [["DANH SÁCH THÀNH VIÊN"], members, [1, "Sở Tài chính", "Trưởng"]]),
    )
    made["f34-clusters-numbered-like-members.xlsx"] = book(
        (
            "S",
            [
                members,
                [1, "Khối thi đua số 1", ""],
                ["1.1", "Sở Nội vụ", "Trưởng"],
                [2, "Cụm thi đua số 2", ""],
                ["2.1", "Xã Đại Từ", "Trưởng"],
                ["2.2", "Sở Nội vụ", "Thành viên"],
            ],
        )
    )
    return made


PLAN = ["TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"]


def _plan_with_parts() -> bytes:
    rows = [
        ["DANH MỤC NHIỆM VỤ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/02/2027)"],
        ["STT", "Nhiệm vụ", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời gian thực hiện"],
        [1, "Việc một", "Sở Nội vụ", "Các sở", "Quý I/2027"],
        ["1.1", "Việc con", "Sở Y tế", "", "Hàng tháng"],
        ["2.", "Việc hai", "Sở Y tế", "", "Quý V/2027"],
    ]
    return book(("PL", rows))


def _plan_with_short_names() -> bytes:
    """One is left out, and one stands at two tasks."""
    same = "Tổng kết công tác thi đua, khen thưởng năm 2027 và triển khai nhiệm vụ năm 2028 của"
    rows = [
        ["DANH MỤC NHIỆM VỤ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/02/2027)"],
        ["TT", "Nội dung công việc", "Tên ngắn", "Cơ quan chủ trì", "Thời gian hoàn thành"],
        [1, f"{same} Cụm thi đua số 1", "Tổng kết Cụm 1", "Sở Nội vụ", "Tháng 12/2027"],
        [2, f"{same} Cụm thi đua số 2", "", "Sở Nội vụ", "Tháng 12/2027"],
        [3, f"{same} các khối thi đua", "Tổng kết cụm 1", "Sở Nội vụ", "Tháng 12/2027"],
    ]
    return book(("PL", rows))


def _plan_in_word(short_names: bool = False) -> bytes:
    """The STT of a Word table is seldom typed: Word counts it."""
    made = docx.Document()
    made.add_paragraph("DANH MỤC NHIỆM VỤ NĂM 2027")
    made.add_paragraph("(Kèm theo Kế hoạch số 15/KH-UBND ngày 10 tháng 02 năm 2027)")
    due = ("Quý I/2027", "Tháng 7/2027", "Hàng tháng")
    heads = [*PLAN, "Tên rút gọn"] if short_names else PLAN
    table = made.add_table(len(due) + 1, len(heads))
    for column, title in enumerate(heads):
        table.cell(0, column).text = title
    for row, deadline in enumerate(due, 1):
        table.cell(row, 0).paragraphs[0].style = made.styles["List Number"]
        texts = (f"Việc {row}", "Sở Nội vụ", "Các sở", deadline, f"Tên {row}")
        for column in range(1, len(heads)):
            table.cell(row, column).text = texts[column - 1]
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _files() -> dict[str, bytes]:
    made = {"f40-plan-numbered-by-word.docx": _plan_in_word(), "f45-plan-with-parts.xlsx": _plan_with_parts()}
    made["f46-plan-with-short-names.xlsx"] = _plan_with_short_names()
    made["f47-plan-with-short-names.docx"] = _plan_in_word(short_names=True)
    head = "STT,Nhiệm vụ,Đơn vị,Tình trạng,Tỷ lệ"
    task = f'"{TASK6}"'
    made["f41-comma-moves-the-cells.csv"] = f"{head}\n6,{task},Sở Nội vụ,Đang thực hiện,62,5\n".encode()
    made["f42-open-quotation-mark.csv"] = (
        "STT;Nhiệm vụ;Đơn vị;Tình trạng;Ghi chú\n"
        f'6;{TASK6};Sở Nội vụ;Đang thực hiện;"còn thiếu\n9;{TASK9};Sở Nội vụ;Hoàn thành;"xong"\n'
    ).encode()
    made["f43-lines-quoted-as-a-whole.csv"] = (
        f'"STT;Nhiệm vụ;Đơn vị;Tình trạng"\n"6;{TASK6};Sở Nội vụ;Đang thực hiện"\n'
    ).encode()
    rows = [["STT", "Nhiệm vụ", "Đơn vị", "Tình trạng"], ["6", TASK6, "Sở Nội vụ", "Hoàn thành"]]
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    page = f'<html><body><table border="1">{cells}</table></body></html>'.encode()
    part = b"--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    whole = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
    made["f44-web-page-in-one-file.xls"] = whole + part + quopri.encodestring(page) + b"\r\n--x--\r\n"
    return made
