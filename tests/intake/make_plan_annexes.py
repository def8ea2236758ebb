"""Annexes of next year's plan for make_workbooks.py, as offices write them: tasks, who leads them, and until when.
Each was taken for something else, or asked without need. Everything in them is made up."""

from __future__ import annotations

import io

import docx as word

from tests.intake.make_awards import sheet
from tests.intake.make_workbooks import book, docx

ANNEX = [["DANH MỤC NHIỆM VỤ NĂM 2027"], ["(Kèm theo Kế hoạch số 21/KH-UBND ngày 18/01/2027 của UBND tỉnh)"]]
TITLES = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện"]
ONE, TWO, THREE = "Ban hành kế hoạch phát động thi đua", "Sơ kết 6 tháng, tổng kết năm", "Tuyên truyền điển hình"


def plan_annexes() -> dict[str, bytes]:
    """File name -> bytes."""
    return _reports() | _marked() | _deadlines() | _said_together() | _of_units() | _of_sheets() | _framed()


def _reports() -> dict[str, bytes]:
    """ "Báo cáo ..." among the tasks makes no report of the plan."""
    head = ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"]
    return {
        "pg01-a-task-that-is-a-report-in-a-plan.xlsx": sheet(
            [
                ["ỦY BAN NHÂN DÂN TỈNH"],
                ["Số: 33/KH-UBND", "", "Thái Nguyên, ngày 25 tháng 01 năm 2027"],
                ["KẾ HOẠCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027"],
                head,
                ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
                [1, ONE, "Sở Nội vụ", "Các sở, ban, ngành", "Tháng 1", "Kế hoạch"],
                [2, "Báo cáo tổng kết năm", "Các sở, ban, ngành; UBND các xã, phường", "", "Trước 30/11", "Báo cáo"],
            ]
        ),
        "pg02-a-report-of-a-plan-is-none.xlsx": sheet(
            [
                ["SỞ NỘI VỤ"],
                ["BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH 60/KH-UBND, SỐ LIỆU ĐẾN NGÀY 30/9/2026"],
                head,
                [6, "Tập huấn công tác thi đua, khen thưởng", "Sở Nội vụ", "", "Quý II", "12/BC-SNV ngày 20/6/2026"],
            ]
        ),
    }


def _marked() -> dict[str, bytes]:
    """When each task is to be done, marked under the kỳ of a year."""
    quarters = ["", "", "", "Quý I", "Quý II", "Quý III", "Quý IV"]
    months = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Tháng", *[""] * 11]
    return {
        "pg03-quarters-marked-in-a-plan.xlsx": sheet(
            [
                *ANNEX,
                [*TITLES, "", "", ""],
                quarters,
                [1, ONE, "Sở Nội vụ", "x", "", "", ""],
                [2, TWO, "Sở Nội vụ", "", "x", "", "x"],
                [3, THREE, "Sở Y tế", "x", "x", "x", "x"],
            ],
            ["A3:A4", "B3:B4", "C3:C4", "D3:G3"],
        ),
        "pg04-months-marked-in-a-plan-and-a-row-that-is-not.xlsx": sheet(
            [
                *ANNEX,
                months,
                ["", "", "", *range(1, 13)],
                [1, ONE, "Sở Nội vụ", "x"],
                [2, THREE, "Sở Y tế", *["x"] * 12],
                [3, TWO, "Sở Y tế"],
            ],
            ["D3:O3"],
        ),
        "pg05-a-mark-over-two-quarters.xlsx": sheet(
            [
                *ANNEX,
                [*TITLES[:3], "Quý I/2027", "Quý II/2027", "Quý III/2027"],
                [1, ONE, "Sở Nội vụ", "x"],
                [2, TWO, "Sở Nội vụ", "", "x"],
            ],
            ["D4:E4"],
        ),
        "pg06-marks-of-work-done-are-no-plan.xlsx": sheet(
            [
                ["TIẾN ĐỘ THỰC HIỆN DANH MỤC NHIỆM VỤ"],
                ["(Kèm theo Kế hoạch số 60/KH-UBND ngày 14/02/2026), số liệu đến 30/6/2026"],
                [*TITLES[:3], "Quý I", "Quý II"],
                [3, "Chỉ thị đẩy mạnh phong trào thi đua yêu nước", "Sở Nội vụ", "x"],
            ]
        ),
    }


def _deadlines() -> dict[str, bytes]:
    """Ways of saying until when; the last ones are asked."""
    said = (
        "sau khi có hướng dẫn của Trung ương", "Theo Quy chế của Hội đồng", "Quý I - Quý II/2027", "Tháng 3-4/2027",
        "6 tháng, năm", "Hằng tháng (trước ngày 25)", "Hằng quý, ngày 20 tháng cuối quý", "Quí III", "T9", "Dịp 2/9",
        "Theo kế hoạch quý", "Khi nào xong", "Tuần 2 tháng 3", "2 lần/năm",
    )  # fmt: skip
    rows = [[str(n), f"Việc thứ {n} của năm", "Sở Nội vụ", words] for n, words in enumerate(said, start=1)]
    lines = [line[0] for line in ANNEX]
    return {"pg07-ways-of-saying-until-when.docx": docx(lines, [TITLES, *rows])}


def _said_together() -> dict[str, bytes]:
    """Leads and deadlines that group rows and cells say among other words."""
    dated = "(Kèm theo Kế hoạch số 45/KH-UBND ngày 20 tháng 01 năm 2027 của Chủ tịch UBND tỉnh)"
    return {
        "pg08-the-day-of-the-plan-is-no-deadline.docx": docx(
            ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027", dated],
            [
                ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp"],
                ["QUÝ I", "", "", ""],
                ["1", ONE, "Sở Nội vụ", ""],
                ["NHIỆM VỤ THƯỜNG XUYÊN", "", "", ""],
                ["2", THREE, "Sở Y tế", ""],
                ["NHIỆM VỤ KHÁC", "", "", ""],
                ["3", TWO, "Sở Nội vụ", ""],
            ],
        ),
        "pg09-a-deadline-in-each-line-of-a-cell.xlsx": sheet(
            [
                *ANNEX,
                TITLES,
                [1, "Sơ kết; tổng kết", "Sở Nội vụ", "Tháng 7/2027\nTháng 12/2027"],
                [2, ONE, "Sở Nội vụ", "Quý\nI/2027"],
                [3, THREE, "Sở Y tế", "- Đợt 1: 15/3\n- Đợt 2: 15/6"],
            ]
        ),
        "pg10-who-leads-and-who-helps-in-one-cell.xlsx": sheet(
            [
                *ANNEX,
                ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian"],
                [1, ONE, "Chủ trì: Sở Nội vụ; Phối hợp: các sở, ngành", "Quý I/2027"],
                [2, TWO, "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính", "Quý II/2027"],
                [3, THREE, "Sở Y tế, Sở Xây dựng chủ trì", "Quý II/2027"],
            ]
        ),
    }


def _of_units() -> dict[str, bytes]:
    """Plans that a unit made for itself."""
    row = [1, ONE, "Sở Y tế", "Quý I/2027"]
    return {
        "pg11-a-plan-of-a-department-with-the-number-of-the-one-followed.xlsx": sheet(
            [
                ["SỞ Y TẾ"],
                ["DANH MỤC NHIỆM VỤ"],
                ["(Kèm theo Kế hoạch số 60/KH-SYT ngày 10/3/2026)"],
                TITLES,
                [*row[:3], "Quý I/2026"],
            ]
        ),
        "pg12-a-plan-of-a-commune.xlsx": sheet(
            [
                ["UBND XÃ PHÚ BÌNH"],
                ["DANH MỤC NHIỆM VỤ NĂM 2027"],
                ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2027)"],
                TITLES,
                row,
            ]
        ),
    }


def _of_sheets() -> dict[str, bytes]:
    """A plan of two sheets, of which one names it, and of two that each name another."""
    first, second = [1, ONE, "Sở Nội vụ", "Quý I"], [2, TWO, "Sở Y tế", "Quý II"]
    two = [["(Kèm theo Kế hoạch số 22/KH-UBND ngày 19/01/2027)"], TITLES, second]
    return {
        "pg14-the-second-sheet-of-a-plan.xlsx": book(
            ("PL1", [*ANNEX, TITLES, first]), ("PL2", [["PHỤ LỤC II"], TITLES, second])
        ),
        "pg15-sheets-of-two-plans-and-of-none.xlsx": book(
            ("PL1", [*ANNEX, TITLES, first]),
            ("PL2", two),
            ("PL3", [["PHỤ LỤC"], TITLES, [3, THREE, "Sở Y tế", "Quý I"]]),
        ),
    }


def _framed() -> dict[str, bytes]:
    """A table inside the only cell of another, which draws a frame around it."""
    made = word.Document()
    for line in ANNEX:
        made.add_paragraph(line[0])
    frame = made.add_table(1, 1).cell(0, 0)
    inner = frame.add_table(0, len(TITLES))
    for cells in (TITLES, ["1", ONE, "Sở Nội vụ", "Quý I/2027"], ["2", TWO, "Sở Y tế", "Quý II/2027"]):
        for cell, text in zip(inner.add_row().cells, cells, strict=True):
            cell.text = text
    out = io.BytesIO()
    made.save(out)
    return {"pg13-a-table-inside-a-frame.docx": out.getvalue()}
